#include "base/wrap.h"

#include <string.h>
#include "base/text.h"

void wrap_init(struct wrap *w, const char *text, size_t len, int columns)
{
	*w = (struct wrap){.text = text,
		.len = len,
		.columns = columns < 1 ? 1 : columns,
		.width = text_widthn};
}

/* Bytes from `at` that fit; at least one character, so that a wide one in a narrow place gets on.
 */
static size_t wrap_fit(const struct wrap *w, size_t end)
{
	size_t at = w->at;
	int used = 0;

	while (at < end) {
		size_t next = text_next(w->text, w->len, at);
		int columns = w->width(w->text + at, next - at);

		if (used + columns > w->columns && at > w->at)
			break;
		used += columns;
		at = next;
	}
	return at < end ? at : end;
}

/* A blank that carries a combining mark is no place to break. */
static int is_blank(const struct wrap *w, size_t at)
{
	return w->text[at] == ' ' && text_next(w->text, w->len, at) == at + 1;
}

static size_t last_blank(const struct wrap *w, size_t end)
{
	for (size_t i = end; i > w->at; i--)
		if (is_blank(w, i - 1))
			return i;
	return 0;
}

int wrap_next(struct wrap *w, size_t *start, size_t *n)
{
	const char *newline;
	size_t end, fit, blank;

	if (w->done)
		return 0;
	newline = memchr(w->text + w->at, '\n', w->len - w->at);
	end = newline ? (size_t)(newline - w->text) : w->len;
	fit = wrap_fit(w, end);
	*start = w->at;
	if (fit == end) {
		*n = end - w->at;
		w->at = newline ? end + 1 : end;
		w->done = !newline;
		return 1;
	}
	if (is_blank(w, fit)) {
		*n = fit - w->at;
		w->at = fit + 1;
		return 1;
	}
	blank = last_blank(w, fit);
	*n = blank ? blank - 1 - w->at : fit - w->at;
	w->at = blank ? blank : fit;
	return 1;
}

int wrap_count(const char *text, int columns)
{
	struct wrap w;
	size_t start, n;
	int lines = 0;

	wrap_init(&w, text, strlen(text), columns);
	while (wrap_next(&w, &start, &n))
		lines++;
	return lines;
}
