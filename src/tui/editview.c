#include "tui/editview.h"

#include <string.h>
#include "base/text.h"
#include "base/wrap.h"

/* What one character shows as. Old data may hold what cannot be typed: text_safe() makes a longer
 * mark of it. */
static void shown_add(struct str *out, const struct editor *ed, const char *s, size_t n)
{
	if (ed->flags & EDITOR_MASK)
		str_addc(out, '*');
	else
		text_safe(out, s, n, false);
}

static int shown_width(const char *s, size_t n)
{
	struct str out = STR_INIT;
	int width = 1;

	if (n == 1 && *s >= 0x20 && *s < 0x7f)
		return 1;
	text_safe(&out, s, n, false);
	width = text_width(out.buf);
	str_release(&out);
	return width;
}

static int unit_width(const struct editor *ed, const char *s, size_t n)
{
	return ed->flags & EDITOR_MASK ? 1 : shown_width(s, n);
}

/* Columns of the text from `at` to `end`. */
static int columns_between(const struct editor *ed, size_t at, size_t end)
{
	const struct str *t = &ed->text;
	int columns = 0;

	while (at < end) {
		size_t next = text_next(t->buf, t->len, at);

		columns += unit_width(ed, t->buf + at, next - at);
		at = next;
	}
	return columns;
}

/* ---- wrapped lines: one column stays free, for the cursor at the end of a line ---- */

static void lines_begin(const struct editor *ed, struct wrap *w)
{
	wrap_init(w, ed->text.buf, ed->text.len, ed->columns - 1);
	w->width = shown_width;
}

struct place editor_place(const struct editor *ed)
{
	struct place p = {0};
	struct wrap w;
	size_t start, n;

	if (!(ed->flags & EDITOR_LINES)) {
		p.column = columns_between(ed, 0, ed->at);
		return p;
	}
	lines_begin(ed, &w);
	for (int line = 0; wrap_next(&w, &start, &n); line++) {
		if (start <= ed->at) {
			p.line = line;
			p.column = columns_between(ed, start, ed->at);
		}
		p.last = line;
	}
	return p;
}

int editor_lines(const struct editor *ed)
{
	return editor_place(ed).last + 1;
}

static size_t offset_in(const struct editor *ed, size_t start, size_t end, int column)
{
	const struct str *t = &ed->text;
	size_t at = start;
	int columns = 0;

	while (at < end) {
		size_t next = text_next(t->buf, t->len, at);

		columns += unit_width(ed, t->buf + at, next - at);
		if (column != EDITOR_LINE_END && columns > column)
			break;
		at = next;
	}
	return at;
}

size_t editor_offset(const struct editor *ed, int line, int column)
{
	struct wrap w;
	size_t start = 0, n = ed->text.len, at;

	if (!(ed->flags & EDITOR_LINES))
		return offset_in(ed, 0, n, column);
	lines_begin(ed, &w);
	for (int i = 0; i <= line && wrap_next(&w, &start, &n); i++)
		;
	at = offset_in(ed, start, start + n, column);
	/* A word broken in the middle ends where the next line begins; stay on this one. */
	if (!w.done && at == w.at && at > start)
		at = text_prev(ed->text.buf, ed->text.len, at);
	return at;
}

/* ---- the view ---- */

static int cursor_width(const struct editor *ed)
{
	size_t next = text_next(ed->text.buf, ed->text.len, ed->at);

	return next > ed->at ? unit_width(ed, ed->text.buf + ed->at, next - ed->at) : 1;
}

static bool cut_right(int left, int columns, int width)
{
	return width > left + columns;
}

/* The nearest `left` that shows the cursor between the marks. */
static void scroll_line(struct editor *ed)
{
	int width = columns_between(ed, 0, ed->text.len);
	int at = columns_between(ed, 0, ed->at), wide = cursor_width(ed);
	int most = width + 1 - ed->columns;

	if (ed->left > most)
		ed->left = most < 0 ? 0 : most;
	if (at < ed->left)
		ed->left = at;
	if (at > ed->left + ed->columns)
		ed->left = at - ed->columns;
	while (ed->left > 0 && at < ed->left + 1)
		ed->left--;
	while (at + wide > ed->left + ed->columns - cut_right(ed->left, ed->columns, width) &&
		ed->left < at)
		ed->left++;
}

static void scroll_lines(struct editor *ed)
{
	struct place p = editor_place(ed);

	if (p.line < ed->top)
		ed->top = p.line;
	if (p.line >= ed->top + ed->lines)
		ed->top = p.line - ed->lines + 1;
	if (ed->top > p.last)
		ed->top = p.last;
}

void editor_view(struct editor *ed, int columns, int lines)
{
	ed->columns = columns < 1 ? 1 : columns;
	ed->lines = lines < 1 ? 1 : lines;
	if (ed->flags & EDITOR_LINES)
		scroll_lines(ed);
	else
		scroll_line(ed);
}

/* Appends the columns [from, to) of a stretch of text; a character that is only half in becomes
 * blanks. */
static void window_add(
	const struct editor *ed, size_t at, size_t end, int from, int to, struct str *out)
{
	const struct str *t = &ed->text;
	int column = 0, filled = from;

	while (at < end && column < to) {
		size_t next = text_next(t->buf, t->len, at);
		int width = unit_width(ed, t->buf + at, next - at);

		if (column >= from && column + width <= to) {
			str_pad(out, ' ', column - filled);
			shown_add(out, ed, t->buf + at, next - at);
			filled = column + width;
		}
		column += width;
		at = next;
	}
	str_pad(out, ' ', to - filled);
}

static void one_line(const struct editor *ed, struct str *out, int *cursor)
{
	int width = columns_between(ed, 0, ed->text.len);
	bool before = ed->left > 0, after = cut_right(ed->left, ed->columns, width);
	int from = ed->left + before, to = ed->left + ed->columns - after;

	if (ed->columns < 3) {
		before = after = false;
		from = ed->left;
		to = ed->left + ed->columns;
	}
	str_add(out, before ? "<" : "");
	window_add(ed, 0, ed->text.len, from, to, out);
	str_add(out, after ? ">" : "");
	*cursor = columns_between(ed, 0, ed->at) - ed->left;
}

static void nth_line(const struct editor *ed, int line, struct str *out, int *cursor)
{
	struct place p = editor_place(ed);
	struct wrap w;
	size_t start, n;
	int more = 1;

	lines_begin(ed, &w);
	for (int i = 0; more && i <= ed->top + line; i++)
		more = wrap_next(&w, &start, &n);
	if (more)
		window_add(ed, start, start + n, 0, ed->columns, out);
	else
		str_pad(out, ' ', ed->columns);
	*cursor = p.line == ed->top + line ? p.column : -1;
}

void editor_line(const struct editor *ed, int line, struct str *out, int *cursor)
{
	*cursor = -1;
	if (ed->flags & EDITOR_LINES)
		nth_line(ed, line, out, cursor);
	else if (line == 0)
		one_line(ed, out, cursor);
	if (*cursor >= ed->columns)
		*cursor = ed->columns - 1;
}
