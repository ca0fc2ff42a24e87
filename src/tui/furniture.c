#include "tui/furniture.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/mouse.h"
#include "tui/ui.h"
#include "base/wrap.h"

#define CELL_COLUMNS 8 /* of the footer: the key's number and its label */

static int right_part(int y, int columns, enum style style, const char *text)
{
	int width = text_width(text);

	if (width > columns / 2)
		width = columns / 2;
	if (width > 0)
		ui_put_right(y, columns - width, style, text, width);
	return width;
}

/* Ends before that column; returns how wide it is. */
static int demo_mark(int y, int end, const char *text)
{
	struct str mark = STR_INIT;
	int width;

	str_addf(&mark, " %s ", text);
	width = text_width(mark.buf);
	ui_put(y, end - width, STYLE_DEMO, mark.buf, width);
	str_release(&mark);
	return width;
}

static void title_draw(struct screen *s, const struct layout *l, const struct furniture *f)
{
	struct str title = STR_INIT, right = STR_INIT;
	int columns = l->body.w, width;

	str_addc(&title, ' ');
	s->ops->title(s, &title);
	str_addf(&right, " %s ", f->status ? f->status : "");
	width = right_part(l->title, columns, STYLE_TITLE, right.buf);
	if (f->demo && f->demo[0])
		width += demo_mark(l->title, columns - width, f->demo);
	ui_put_cut(l->title, 0, STYLE_TITLE, title.buf, columns - width);
	str_release(&title);
	str_release(&right);
}

/* Columns of a tab beside its label: "[1 Clients] 2 Contacts ", or, where many are to stand on the
 * line, "[1 Clients]2 Contacts" or even "[1Clients]2Contacts". */
enum { TAB_TIGHT = 2, TAB_CLOSE = 3, TAB_ROOMY = 4 };

static bool tab_is_cut(const struct tabs *t, int i)
{
	return t->most && i == t->cut;
}

static int tab_width(const struct tabs *t, int i, int extra)
{
	return extra + (tab_is_cut(t, i) ? t->most : text_width(t->label[i]));
}

static int tabs_width(const struct tabs *t, int extra)
{
	int used = 0;

	for (int i = 0; i < t->n; i++)
		used += tab_width(t, i, extra);
	return used;
}

#define LABEL_LEAST 6 /* columns that a label is cut to, at least */

/* The longest label gives way where that lets all the others be seen. The open one is read whole. */
static bool tab_cut(struct tabs *t, int columns)
{
	for (int i = t->cut = 0; i < t->n; i++)
		if (text_width(t->label[i]) > text_width(t->label[t->cut]))
			t->cut = i;
	t->most = columns - 1 - tabs_width(t, TAB_TIGHT) + text_width(t->label[t->cut]);
	if (t->cut == t->open || t->most < LABEL_LEAST)
		t->most = 0;
	return t->most;
}

/* Where it is tight only if all are seen that way. */
static int tab_extra(struct tabs *t, int columns)
{
	if (tabs_width(t, TAB_ROOMY) <= columns)
		return TAB_ROOMY;
	for (int extra = TAB_CLOSE; extra >= TAB_TIGHT; extra--)
		if (tabs_width(t, extra) < columns)
			return extra;
	return tab_cut(t, columns) ? TAB_TIGHT : TAB_ROOMY;
}

/* The first tab to show so that the open one is on the line. */
static int tab_first(const struct tabs *t, int columns, int extra)
{
	int first = t->open, used = tab_width(t, t->open, extra);

	while (first > 0 && used + tab_width(t, first - 1, extra) <= columns)
		used += tab_width(t, --first, extra);
	return first;
}

static void tab_text(const struct tabs *t, int i, int extra, struct str *out)
{
	const char *blank = extra > TAB_TIGHT ? " " : "";

	str_add(out, i == t->open ? "[" : " ");
	if (i < 9)
		str_addf(out, "%d", i + 1);
	else
		str_add(out, mark_text(MARK_DOT)); /* no digit opens it */
	str_add(out, blank);
	if (tab_is_cut(t, i))
		str_addf(out, "%.*s%s", (int)text_fit(t->label[i], t->most - 1), t->label[i],
			mark_text(MARK_MORE_RIGHT));
	else
		str_add(out, t->label[i]);
	if (i == t->open)
		str_addc(out, ']');
	else if (extra == TAB_ROOMY)
		str_addc(out, ' ');
}

static void tab_draw(const struct tabs *t, int i, int extra, int y, int x)
{
	struct str text = STR_INIT;

	tab_text(t, i, extra, &text);
	ui_put(y, x, i == t->open ? STYLE_TAB_ON : STYLE_TAB, text.buf, text_width(text.buf));
	str_release(&text);
}

static void tabs_goes_on(const struct layout *l, bool left, bool right)
{
	if (left)
		ui_put(l->tabs, 0, STYLE_HINT, mark_text(MARK_MORE_LEFT), 1);
	if (right)
		ui_put(l->tabs, l->body.w - 1, STYLE_HINT, mark_text(MARK_MORE_RIGHT), 1);
}

/* The open one last: where it is tight, its bracket stands in the next one's blank. */
static void tabs_draw(struct screen *s, const struct layout *l)
{
	struct tabs t = {0};
	int x = 1, open = 1, columns = l->body.w, extra, first;

	s->ops->tabs(s, &t);
	if (!t.n)
		return;
	extra = tab_extra(&t, columns - 1);
	first = tab_first(&t, columns - 2, extra);
	for (int i = first; i < t.n && x < columns; i++) {
		int width = tab_width(&t, i, extra);

		mouse_spot(l->tabs, x, width, i > t.open ? K_CTRL_PAGE_DOWN : K_CTRL_PAGE_UP,
			abs(i - t.open), K_NONE);
		if (i == t.open)
			open = x;
		else
			tab_draw(&t, i, extra, l->tabs, x);
		x += width;
	}
	tab_draw(&t, t.open, extra, l->tabs, open);
	tabs_goes_on(l, first > 0, x > columns);
}

void furniture_filter(struct screen *s, const struct layout *l)
{
	struct str left = STR_INIT, right = STR_INIT;
	int cursor = -1, width;

	if (l->filter < 0)
		return;
	s->ops->filter(s, &left, &cursor, &right);
	if (right.len)
		str_addc(&right, ' ');
	width = right_part(l->filter, l->body.w, STYLE_TEXT, right.buf);
	ui_put_cut(l->filter, 1, STYLE_TEXT, left.buf, l->body.w - width - 1);
	if (cursor >= 0)
		ui_cursor(l->filter, cursor + 1);
	str_release(&left);
	str_release(&right);
}

/* A sentence too wide for its line goes on over the hint: cut, it would not say what to do. */
static bool is_wide(const struct layout *l, const struct furniture *f)
{
	return f->message && l->hint == l->message + 1 && text_width(f->message) > l->body.w - 2;
}

/* A screen reader is to read one line and not two: there the hint says how to get the rest. */
static void hint_rest(int y, int columns)
{
	struct str hint = STR_INIT;

	keys_text(ACT_MESSAGE, &hint);
	str_addf(&hint, ": %s", _(action_info(ACT_MESSAGE)->help));
	ui_put_cut(y, 1, STYLE_HINT, hint.buf, columns - 1);
	str_release(&hint);
}

static void message_wide(const struct layout *l, const struct furniture *f)
{
	struct str line = STR_INIT;
	struct wrap w;
	size_t start, n;

	wrap_init(&w, f->message, strlen(f->message), l->body.w - 2);
	if (wrap_next(&w, &start, &n)) {
		str_addn(&line, f->message + start, n);
		ui_put(l->message, 1, f->message_style, line.buf, l->body.w - 1);
		ui_put_cut(l->hint, 1, f->message_style, f->message + w.at, l->body.w - 1);
	}
	str_release(&line);
}

static void message_draw(struct screen *s, const struct layout *l, const struct furniture *f)
{
	int width = 0, columns = l->body.w, said = f->message ? text_width(f->message) : 0;
	struct str position = STR_INIT;

	if (s->ops->position && (!said || (said < columns / 2 && !term_reader()))) {
		s->ops->position(s, &position);
		if (position.len)
			str_addc(&position, ' ');
		width = right_part(l->message, columns, STYLE_TEXT, position.buf);
	}
	if (f->message && *f->message)
		ui_put_cut(l->message, 1, f->message_style, f->message, columns - width - 1);
	str_release(&position);
}

/* Keys without a place in the footer, with what they do, as many as fit. */
static void hint_default(struct screen *s, struct str *out, int columns)
{
	const enum context *where = s->ops->contexts(s);
	enum action actions[ACT_N];
	int n = keys_reachable(where, actions), codes[KEYS_MAX];
	struct str one = STR_INIT;

	for (int i = 0; i < n; i++) {
		if (!screen_can(s, actions[i]) || !keys_of(actions[i], codes) ||
			(codes[0] >= K_F(1) && codes[0] <= K_F(10)) ||
			(codes[0] < K_NONE && keys_typing(where)))
			continue;
		str_reset(&one);
		str_add(&one, out->len ? " · " : "");
		key_label(codes[0], &one);
		str_addf(&one, " %s", _(action_info(actions[i])->help));
		if (text_width(out->buf) + text_width(one.buf) > columns - 2)
			break;
		str_add(out, one.buf);
	}
	str_release(&one);
}

static void hint_draw(struct screen *s, const struct layout *l, const struct furniture *f)
{
	struct str hint = STR_INIT;

	if (f->where)
		str_add(&hint, f->hint);
	else if (s->ops->hint)
		s->ops->hint(s, &hint);
	else
		hint_default(s, &hint, l->body.w);
	ui_put_cut(l->hint, 1, STYLE_HINT, hint.buf, l->body.w - 1);
	str_release(&hint);
}

/* ---- footer ---- */

static const char *footer_label(int key, const enum context *where, struct screen *s)
{
	struct event ev = {.kind = EVENT_KEY, .code = K_F(key), .text = ""};
	enum action a = screen_lookup(s, where, &ev);

	if (a == ACT_NONE || !*action_info(a)->label)
		return "";
	return _(action_info(a)->label);
}

/* At most as many cells as fit, empty ones left out first. */
static void footer_draw(int y, int columns, const enum context *where, struct screen *s)
{
	struct str number = STR_INIT;
	bool all = columns >= 10 * CELL_COLUMNS;
	int x = 0;

	for (int key = 1; key <= 10; key++) {
		const char *label = footer_label(key, where, s);
		int digits = key == 10 ? 2 : 1;

		if (x + CELL_COLUMNS > columns || (!all && !*label))
			continue;
		str_reset(&number);
		str_addf(&number, "%d", key);
		if (*label)
			mouse_spot(y, x, CELL_COLUMNS, K_NONE, 0, K_F(key));
		ui_put(y, x, STYLE_KEY, number.buf, digits);
		ui_put(y, x + digits, STYLE_KEY_LABEL, label, CELL_COLUMNS - digits);
		x += CELL_COLUMNS;
	}
	str_release(&number);
}

void furniture_draw(struct screen *s, const struct layout *l, const struct furniture *f)
{
	title_draw(s, l, f);
	if (l->tabs >= 0)
		tabs_draw(s, l);
	furniture_filter(s, l);
	if (l->rule >= 0)
		ui_rule(l->rule, 0, l->body.w, STYLE_LINE);
	if (is_wide(l, f) && !term_reader())
		message_wide(l, f);
	else
		message_draw(s, l, f);
	if (is_wide(l, f) && term_reader())
		hint_rest(l->hint, l->body.w);
	else if (l->hint >= 0 && !is_wide(l, f))
		hint_draw(s, l, f);
	if (f->where)
		footer_draw(l->footer, l->body.w, f->where, NULL);
	else
		footer_draw(l->footer, l->body.w, s->ops->contexts(s), s);
}
