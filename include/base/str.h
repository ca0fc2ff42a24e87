/* The one string builder. `buf` is always NUL-terminated, also when empty, and may hold NULs. */
#ifndef FICHA_BASE_STR_H
#define FICHA_BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
	char *buf;
	size_t len, cap;
};
extern char str_empty[];
#define STR_INIT \
	{ \
		str_empty, 0, 0 \
	}

void str_init(struct str *s);
void str_release(struct str *s); /* frees the text; s is as after str_init */
void str_reset(struct str *s);   /* length 0, memory kept */
void str_grow(struct str *s, size_t extra);

void str_add(struct str *s, const char *text);
void str_addn(struct str *s, const char *text, size_t n);
void str_addc(struct str *s, char c);
void str_add_i64(struct str *s, int64_t i);
void str_addf(struct str *s, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void str_vaddf(struct str *s, const char *fmt, va_list ap) __attribute__((format(printf, 2, 0)));
void str_pad(struct str *s, char c, int n); /* n times c; n <= 0 adds nothing */
void str_add_utf8(struct str *s, int code_point);
void str_cut(struct str *s, size_t len); /* shortens to len bytes */
void str_trim(struct str *s);            /* ASCII white space off both ends */

char *str_detach(struct str *s); /* the caller frees it; s is empty again */

bool text_equal(const char *a, const char *b); /* NULL equals "" */
/* Is it one of the words of "a,b,c"? NULL has none. */
bool text_listed(const char *list, const char *word);

#endif
