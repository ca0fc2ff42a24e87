/* Breaking text into lines by columns, at blanks where there are any; pure. */
#ifndef FICHA_BASE_WRAP_H
#define FICHA_BASE_WRAP_H

#include <stddef.h>

struct wrap {
	const char *text;
	size_t len, at;
	int columns;
	int done;
	/* Columns of one character; text_widthn() at first. */
	int (*width)(const char *s, size_t len);
};
/* columns < 1 counts as 1. text is borrowed and may hold newlines. */
void wrap_init(struct wrap *w, const char *text, size_t len, int columns);
/* The next line as [*start, *start + *n) of text, without its newline; the blank at a break belongs
 * to no line. Returns 0 at the end. An empty text has one empty line, as has a text after its last
 * newline. */
int wrap_next(struct wrap *w, size_t *start, size_t *n);
int wrap_count(const char *text, int columns);

#endif
