#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/box.h"
#include "tui/buttons.h"
#include "tui/dialog.h"
#include "tui/layout.h"
#include "tui/ui.h"

#define READER_COLUMNS 76
#define BUTTON_LINES 2 /* they and a blank one */

/* ---- a text to read ---- */

struct reader {
	struct layer layer; /* first */
	char *title;
	struct str text;
	int top, lines, page; /* wrapped lines, and those that are seen; from the last painting */
	struct buttons buttons; /* under the text; often none */
};

static int reader_columns(void)
{
	return term_columns() - 4 < READER_COLUMNS ? term_columns() - 4 : READER_COLUMNS;
}

static void reader_line(const struct reader *rd, size_t start, size_t n, int y, struct rect r)
{
	struct str line = STR_INIT;

	str_addn(&line, rd->text.buf + start, n);
	ui_put(y, r.x + 2, STYLE_DIALOG, line.buf, r.w - 4);
	str_release(&line);
}

static void reader_draw(struct layer *l)
{
	struct reader *rd = (struct reader *)l;
	int columns = reader_columns(), feet = rd->buttons.n ? BUTTON_LINES : 0;
	struct wrap w;
	struct rect r;
	size_t start, n;

	rd->lines = wrap_count(rd->text.buf, columns);
	r = box_draw(rd->title, rd->lines + feet, columns);
	rd->page = r.h - 2 - feet > 0 ? r.h - 2 - feet : 1;
	if (rd->top > rd->lines - rd->page)
		rd->top = rd->lines > rd->page ? rd->lines - rd->page : 0;
	ui_cursor_selected(r.y + 1, r.x + 2);
	wrap_init(&w, rd->text.buf, rd->text.len, columns);
	for (int i = 0; i < rd->top + rd->page && wrap_next(&w, &start, &n); i++)
		if (i >= rd->top)
			reader_line(rd, start, n, r.y + 1 + i - rd->top, r);
	if (rd->top > 0)
		ui_put(r.y, r.x + r.w - 3, STYLE_DIALOG, mark_text(MARK_UP), 1);
	if (rd->top + rd->page < rd->lines)
		ui_put(r.y + r.h - 1, r.x + r.w - 3, STYLE_DIALOG, mark_text(MARK_DOWN), 1);
	if (feet)
		buttons_draw(&rd->buttons, r);
}

static void reader_scroll(struct reader *rd, int lines)
{
	int most = rd->lines > rd->page ? rd->lines - rd->page : 0;

	rd->top += lines;
	rd->top = rd->top > most ? most : rd->top;
	rd->top = rd->top < 0 ? 0 : rd->top;
}

static void reader_act(struct reader *rd, enum action a)
{
	switch (a) {
	case ACT_UP:
		reader_scroll(rd, -1);
		return;
	case ACT_DOWN:
		reader_scroll(rd, 1);
		return;
	case ACT_PAGE_UP:
		reader_scroll(rd, -rd->page);
		return;
	case ACT_PAGE_DOWN:
		reader_scroll(rd, rd->page);
		return;
	case ACT_HOME:
		rd->top = 0;
		return;
	case ACT_END:
		reader_scroll(rd, rd->lines);
		return;
	default:
		return;
	}
}

/* Keys that read go first; without buttons Enter only ends it. */
static int reader_run(struct reader *rd, const char *text)
{
	static const enum context plain[] = {CTX_TEXT, CTX_END};
	static const enum context chosen[] = {CTX_TEXT, CTX_DIALOG, CTX_END};
	const enum context *where = rd->buttons.n ? chosen : plain;
	struct event ev;
	enum action a;
	int answer;

	text_safe(&rd->text, text, strlen(text), true);
	rd->layer.where = where;
	rd->layer.hint = rd->buttons.n ? _("Enter: this button · a first letter: that one · Esc goes back")
				       : _("Up Down PgUp PgDn: read on · Enter or Esc goes back");
	ui_push(&rd->layer);
	do {
		ui_wait(&ev);
		answer = buttons_event(&rd->buttons, &ev, where, &a);
		if (a == ACT_HELP)
			dlg_help(rd->buttons.n ? rd->title : context_title(CTX_TEXT), NULL, where);
		reader_act(rd, a);
	} while (answer == BUTTON_NONE);
	ui_pop(&rd->layer);
	buttons_release(&rd->buttons);
	free(rd->title);
	str_release(&rd->text);
	return answer;
}

void dlg_text(const char *title, const char *text)
{
	struct reader rd = {.layer.draw = reader_draw, .text = STR_INIT};

	rd.title = xstrdup(title ? title : "");
	reader_run(&rd, text);
}

int dlg_text_choice(
	const char *title, const char *text, const char *const *labels, int n, int start)
{
	struct reader rd = {.layer.draw = reader_draw, .text = STR_INIT};

	rd.title = xstrdup(title);
	for (int i = 0; i < n; i++)
		buttons_add(&rd.buttons, labels[i], NULL);
	rd.buttons.on = start;
	return reader_run(&rd, text);
}

/* ---- help ---- */

#define HELP_KEYS 22  /* columns */
#define HELP_LEAST 16 /* columns; in fewer a sentence reads better from the line's start */

#define DIALOGS (IN(CTX_PROMPT) | IN(CTX_DIALOG) | IN(CTX_LIST) | IN(CTX_ANEW) | \
	IN(CTX_COLUMNS))

/* What the screen does not offer is no help; a dialog has all of its keys. */
static bool is_offered(enum action a, enum context c)
{
	struct screen *s = screen_top();

	return IN(c) & DIALOGS || !s || screen_can(s, a);
}

/* What a key does stays in its column, however many lines it takes. */
static void help_line(struct str *out, const char *keys, const char *help)
{
	int indent = HELP_KEYS + 3, columns = reader_columns() - indent;
	struct wrap w;
	size_t start, n;

	str_addf(out, "  %s", keys);
	str_pad(out, ' ', HELP_KEYS - text_width(keys));
	wrap_init(&w, help, strlen(help), columns < HELP_LEAST ? READER_COLUMNS : columns);
	for (int line = 0; wrap_next(&w, &start, &n); line++) {
		str_pad(out, ' ', line ? indent : 1);
		str_addn(out, help + start, n);
		str_addc(out, '\n');
	}
}

/* An action that several of the contexts have is told in the first one. */
static void help_context(struct str *out, enum context c, unsigned told)
{
	struct str keys = STR_INIT;

	str_addf(out, "%s%s\n", out->len ? "\n" : "", context_title(c));
	for (int a = ACT_NONE + 1; a < ACT_N; a++) {
		if (!(action_info(a)->where & IN(c)) || action_info(a)->where & told ||
			!is_offered(a, c))
			continue;
		str_reset(&keys);
		keys_text(a, &keys);
		help_line(out, keys.buf, _(action_info(a)->help));
	}
	str_release(&keys);
}

void dlg_help(const char *title, const char *about, const enum context *where)
{
	struct str text = STR_INIT, head = STR_INIT;
	unsigned told = 0;

	str_add(&text, about ? about : "");
	for (; *where != CTX_END; where++) {
		help_context(&text, *where, told);
		told |= IN(*where);
	}
	str_addf(&head, _("Help: %s"), title);
	dlg_text(head.buf, text.buf);
	str_release(&text);
	str_release(&head);
}
