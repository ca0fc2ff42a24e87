#include "tui/editor.h"

#include <string.h>
#include "base/err.h"
#include "base/text.h"
#include "tui/editview.h"

void editor_init(struct editor *ed, unsigned flags, int max)
{
	*ed = (struct editor){.flags = flags, .max = max, .columns = 1, .lines = 1, .goal = -1};
	str_init(&ed->text);
}

void editor_release(struct editor *ed)
{
	str_release(&ed->text);
}

void editor_set(struct editor *ed, const char *text)
{
	str_reset(&ed->text);
	str_add(&ed->text, text);
	ed->count = (int)utf8_count(text);
	ed->at = ed->text.len;
	ed->left = ed->top = 0;
	ed->goal = -1;
	ed->changed = ed->full = ed->refused = false;
}

const char *editor_text(const struct editor *ed)
{
	return ed->text.buf;
}

void editor_clear(struct editor *ed)
{
	if (ed->text.cap)
		explicit_bzero(ed->text.buf, ed->text.cap);
	editor_set(ed, "");
}

/* ---- changing the text ---- */

static int count_of(const char *s, size_t len)
{
	int n = 0;

	for (size_t i = 0; i < len; i++)
		n += ((unsigned char)s[i] & 0xc0) != 0x80;
	return n;
}

/* Every change of the text passes here. */
static void splice(struct editor *ed, size_t from, size_t to, const char *new, size_t n)
{
	struct str *t = &ed->text;

	ed->count += count_of(new, n) - count_of(t->buf + from, to - from);
	str_grow(t, n);
	memmove(t->buf + from + n, t->buf + to, t->len - to + 1);
	memcpy(t->buf + from, new, n);
	t->len = t->len - (to - from) + n;
	ed->changed = true;
}

/* Puts the cursor behind the character that its place is inside of since the text changed. */
static void snap(struct editor *ed)
{
	size_t before = text_prev(ed->text.buf, ed->text.len, ed->at);

	if (ed->at > 0)
		ed->at = text_next(ed->text.buf, ed->text.len, before);
}

/* What has come together by a deletion may be one character now: a letter and the mark after it. */
static void settle(struct editor *ed)
{
	const struct str *t = &ed->text;
	size_t from = text_prev(t->buf, t->len, ed->at), to = text_next(t->buf, t->len, ed->at);
	struct str nfc = STR_INIT;

	text_nfc(&nfc, t->buf + from, to - from);
	if (nfc.len != to - from) {
		splice(ed, from, to, nfc.buf, nfc.len);
		ed->at = from + nfc.len;
	}
	snap(ed);
	str_release(&nfc);
}

static bool cut(struct editor *ed, size_t from, size_t to)
{
	if (from >= to)
		return false;
	splice(ed, from, to, "", 0);
	ed->at = from;
	settle(ed);
	return true;
}

static bool fits(const struct editor *ed, int more)
{
	return !ed->max || ed->count + more <= ed->max;
}

static bool printable_ascii(char c)
{
	return c >= 0x20 && c < 0x7f;
}

static bool insert_ascii(struct editor *ed, const char *c)
{
	if (!fits(ed, 1)) {
		ed->full = true;
		return false;
	}
	splice(ed, ed->at, ed->at, c, 1);
	ed->at++;
	return true;
}

/* One character of several bytes may join its neighbours (a mark its letter, a letter the mark
 * after it), so all three are put in order together. The bars keep text_clean() from trimming and
 * join with nothing. */
static bool insert_joining(struct editor *ed, const char *s, size_t n)
{
	const struct str *t = &ed->text;
	size_t from = text_prev(t->buf, t->len, ed->at), to = text_next(t->buf, t->len, ed->at);
	size_t tail = to - ed->at, len;
	struct str raw = STR_INIT, clean = STR_INIT;
	struct err e = ERR_INIT;
	bool done = false;

	str_addc(&raw, '|');
	str_addn(&raw, t->buf + from, ed->at - from);
	str_addn(&raw, s, n);
	str_addn(&raw, t->buf + ed->at, tail);
	str_addc(&raw, '|');
	if (text_clean(&clean, raw.buf, raw.len, ed->flags & EDITOR_LINES ? TEXT_NOTE : TEXT_LINE,
		    &e)) {
		ed->refused = true;
	} else if (!fits(ed, count_of(clean.buf, clean.len) - 2 -
				     count_of(t->buf + from, to - from))) {
		ed->full = true;
	} else {
		len = clean.len - 2;
		if (len < tail || memcmp(clean.buf + 1 + len - tail, t->buf + ed->at, tail))
			tail = 0;
		splice(ed, from, to, clean.buf + 1, len);
		ed->at = from + len - tail;
		snap(ed);
		done = true;
	}
	str_release(&raw);
	str_release(&clean);
	return done;
}

static bool insert_unit(struct editor *ed, const char *s, size_t n)
{
	const struct str *t = &ed->text;

	if (*s == '\r' || *s == '\n' || *s == '\t') {
		s = (ed->flags & EDITOR_LINES) && *s != '\t' ? "\n" : " ";
		n = 1;
	}
	if ((printable_ascii(*s) || *s == '\n') && n == 1 &&
		(ed->at == t->len || printable_ascii(t->buf[ed->at])))
		return insert_ascii(ed, s);
	return insert_joining(ed, s, n);
}

bool editor_insert(struct editor *ed, const char *text, size_t len)
{
	bool all = true;
	size_t next;

	ed->full = ed->refused = false;
	ed->goal = -1;
	if (ed->flags & EDITOR_LOCKED)
		return false;
	for (size_t at = 0; at < len; at = next) {
		next = text_next(text, len, at);
		all = insert_unit(ed, text + at, next - at) && all;
		if (ed->full)
			return false;
	}
	return all;
}

/* ---- moves ---- */

static size_t prev(const struct editor *ed, size_t at)
{
	return text_prev(ed->text.buf, ed->text.len, at);
}

static size_t next(const struct editor *ed, size_t at)
{
	return text_next(ed->text.buf, ed->text.len, at);
}

static bool blank_at(const struct editor *ed, size_t at)
{
	char c = ed->text.buf[at];

	return c == ' ' || c == '\n';
}

/* A masked text has no words: where they are would tell something about it. */
static size_t word_left(const struct editor *ed)
{
	size_t at = ed->at;

	if (ed->flags & EDITOR_MASK)
		return 0;
	while (at > 0 && blank_at(ed, prev(ed, at)))
		at = prev(ed, at);
	while (at > 0 && !blank_at(ed, prev(ed, at)))
		at = prev(ed, at);
	return at;
}

static size_t word_right(const struct editor *ed)
{
	size_t at = ed->at;

	if (ed->flags & EDITOR_MASK)
		return ed->text.len;
	while (at < ed->text.len && !blank_at(ed, at))
		at = next(ed, at);
	while (at < ed->text.len && blank_at(ed, at))
		at = next(ed, at);
	return at;
}

static size_t line_begin(const struct editor *ed)
{
	size_t at = ed->at;

	while (at > 0 && ed->text.buf[at - 1] != '\n')
		at--;
	return at;
}

static size_t line_end(const struct editor *ed)
{
	return ed->at + strcspn(ed->text.buf + ed->at, "\n");
}

static bool go(struct editor *ed, size_t at)
{
	bool moved = at != ed->at;

	ed->at = at;
	return moved;
}

static bool go_vertical(struct editor *ed, int lines)
{
	struct place p = editor_place(ed);
	int goal = ed->goal < 0 ? p.column : ed->goal;
	int line = p.line + lines;

	if (!(ed->flags & EDITOR_LINES))
		return false;
	line = line < 0 ? 0 : line > p.last ? p.last : line;
	if (line == p.line)
		return false;
	ed->at = editor_offset(ed, line, goal);
	ed->goal = goal;
	return true;
}

static bool kill_line(struct editor *ed)
{
	size_t end = line_end(ed);

	return cut(ed, ed->at, end == ed->at && end < ed->text.len ? end + 1 : end);
}

static bool editor_move(struct editor *ed, enum action a)
{
	switch (a) {
	case ACT_EDIT_LEFT:
		return go(ed, prev(ed, ed->at));
	case ACT_EDIT_RIGHT:
		return go(ed, next(ed, ed->at));
	case ACT_EDIT_HOME:
		return go(ed, editor_offset(ed, editor_place(ed).line, 0));
	case ACT_EDIT_END:
		return go(ed, editor_offset(ed, editor_place(ed).line, EDITOR_LINE_END));
	case ACT_EDIT_WORD_LEFT:
		return go(ed, word_left(ed));
	case ACT_EDIT_WORD_RIGHT:
		return go(ed, word_right(ed));
	default:
		return false;
	}
}

static bool editor_delete(struct editor *ed, enum action a)
{
	switch (a) {
	case ACT_EDIT_BACKSPACE:
		return cut(ed, prev(ed, ed->at), ed->at);
	case ACT_EDIT_DELETE:
		return cut(ed, ed->at, next(ed, ed->at));
	case ACT_EDIT_WORD:
		return cut(ed, word_left(ed), ed->at);
	case ACT_EDIT_KILL:
		return kill_line(ed);
	case ACT_EDIT_CLEAR:
		return cut(ed, line_begin(ed), line_end(ed));
	case ACT_EDIT_NEWLINE:
		return (ed->flags & EDITOR_LINES) && editor_insert(ed, "\n", 1);
	default:
		return false;
	}
}

bool editor_act(struct editor *ed, enum action a)
{
	switch (a) {
	case ACT_EDIT_UP:
		return go_vertical(ed, -1);
	case ACT_EDIT_DOWN:
		return go_vertical(ed, 1);
	case ACT_EDIT_PAGE_UP:
		return go_vertical(ed, -ed->lines);
	case ACT_EDIT_PAGE_DOWN:
		return go_vertical(ed, ed->lines);
	default:
		ed->goal = -1;
	}
	return editor_move(ed, a) || (!(ed->flags & EDITOR_LOCKED) && editor_delete(ed, a));
}

bool editor_event(struct editor *ed, const struct event *ev)
{
	static const enum context one[] = {CTX_FIELD, CTX_END};
	static const enum context many[] = {CTX_NOTE, CTX_FIELD, CTX_END};
	enum action a;

	if (ev->kind == EVENT_CHAR || ev->kind == EVENT_PASTE) {
		editor_insert(ed, ev->text, ev->len);
		return true;
	}
	a = keys_lookup(ed->flags & EDITOR_LINES ? many : one, ev);
	return a != ACT_NONE && editor_act(ed, a);
}
