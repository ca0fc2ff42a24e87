#include "base/str.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/err.h"
#include "base/mem.h"

/* Every empty str points here: buf is a string without an allocation, and nobody writes to it. */
char str_empty[1];

void str_init(struct str *s)
{
	s->buf = str_empty;
	s->len = s->cap = 0;
}

void str_release(struct str *s)
{
	if (s->cap)
		free(s->buf);
	str_init(s);
}

void str_reset(struct str *s)
{
	str_cut(s, 0);
}

void str_grow(struct str *s, size_t extra)
{
	size_t need = s->len + extra + 1;
	size_t cap = s->cap < 16 ? 56 : s->cap + s->cap / 2;

	if (need <= s->len)
		BUG("str_grow: %zu more bytes", extra);
	if (need <= s->cap)
		return;
	if (cap < need)
		cap = need;
	s->buf = xrealloc(s->cap ? s->buf : NULL, cap);
	s->cap = cap;
	s->buf[s->len] = '\0';
}

void str_add(struct str *s, const char *text)
{
	str_addn(s, text, strlen(text));
}

void str_addn(struct str *s, const char *text, size_t n)
{
	if (!n)
		return;
	if (n >= s->cap - s->len)
		str_grow(s, n);
	memcpy(s->buf + s->len, text, n);
	s->len += n;
	s->buf[s->len] = '\0';
}

void str_addc(struct str *s, char c)
{
	if (s->len + 1 >= s->cap)
		str_grow(s, 1);
	s->buf[s->len++] = c;
	s->buf[s->len] = '\0';
}

void str_add_i64(struct str *s, int64_t i)
{
	uint64_t left = i < 0 ? -(uint64_t)i : (uint64_t)i;
	char text[24];
	size_t at = sizeof text;

	do {
		text[--at] = (char)('0' + left % 10);
		left /= 10;
	} while (left);
	if (i < 0)
		text[--at] = '-';
	str_addn(s, text + at, sizeof text - at);
}

void str_addf(struct str *s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	str_vaddf(s, fmt, ap);
	va_end(ap);
}

void str_vaddf(struct str *s, const char *fmt, va_list ap)
{
	va_list again;
	int n;

	va_copy(again, ap);
	str_grow(s, 64);
	n = vsnprintf(s->buf + s->len, s->cap - s->len, fmt, ap);
	if (n < 0)
		BUG("bad format \"%s\"", fmt);
	if ((size_t)n >= s->cap - s->len) {
		str_grow(s, (size_t)n);
		vsnprintf(s->buf + s->len, s->cap - s->len, fmt, again);
	}
	s->len += (size_t)n;
	va_end(again);
}

void str_pad(struct str *s, char c, int n)
{
	if (n <= 0)
		return;
	str_grow(s, (size_t)n);
	memset(s->buf + s->len, c, (size_t)n);
	s->len += (size_t)n;
	s->buf[s->len] = '\0';
}

void str_add_utf8(struct str *s, int code_point)
{
	uint32_t c = (uint32_t)code_point;

	if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		c = 0xfffd;
	if (c < 0x80) {
		str_addc(s, (char)c);
	} else if (c < 0x800) {
		str_addn(s, (char[]){(char)(0xc0 | c >> 6), (char)(0x80 | (c & 0x3f))}, 2);
	} else if (c < 0x10000) {
		str_addn(s,
			(char[]){(char)(0xe0 | c >> 12), (char)(0x80 | (c >> 6 & 0x3f)),
				(char)(0x80 | (c & 0x3f))},
			3);
	} else {
		str_addn(s,
			(char[]){(char)(0xf0 | c >> 18), (char)(0x80 | (c >> 12 & 0x3f)),
				(char)(0x80 | (c >> 6 & 0x3f)), (char)(0x80 | (c & 0x3f))},
			4);
	}
}

void str_cut(struct str *s, size_t len)
{
	if (len > s->len)
		BUG("str_cut to %zu of %zu bytes", len, s->len);
	s->len = len;
	if (s->cap)
		s->buf[len] = '\0';
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

void str_trim(struct str *s)
{
	size_t begin = 0, end = s->len;

	while (end > 0 && is_blank(s->buf[end - 1]))
		end--;
	while (begin < end && is_blank(s->buf[begin]))
		begin++;
	if (begin > 0)
		memmove(s->buf, s->buf + begin, end - begin);
	str_cut(s, end - begin);
}

char *str_detach(struct str *s)
{
	char *text = s->cap ? s->buf : xstrdup("");

	str_init(s);
	return text;
}

bool text_equal(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "") == 0;
}

bool text_listed(const char *list, const char *word)
{
	size_t n = strlen(word);

	for (const char *at = list; at && *at; at += strcspn(at, ","), at += *at == ',')
		if (strcspn(at, ",") == n && !memcmp(at, word, n))
			return true;
	return false;
}
