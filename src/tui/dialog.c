#include "tui/dialog.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/box.h"
#include "tui/editor.h"
#include "tui/input.h"
#include "tui/mouse.h"
#include "tui/ui.h"

#define BUTTONS_MAX 8

struct question {
	struct layer layer; /* first */
	struct str text;
	const char *title;
	char *label[BUTTONS_MAX];
	const char *letters[BUTTONS_MAX]; /* that choose a button; NULL: its first one */
	int n, on;
};

static const enum context dialog_contexts[] = {CTX_DIALOG, CTX_END};

/* ---- painting ---- */

static int buttons_width(const struct question *q)
{
	int width = 0;

	for (int i = 0; i < q->n; i++)
		width += text_width(q->label[i]) + 5;
	return width;
}

static void buttons_draw(const struct question *q, struct rect r)
{
	struct str text = STR_INIT;
	int x = r.x + (r.w - buttons_width(q)) / 2;

	if (x < r.x + 1)
		x = r.x + 1;
	for (int i = 0; i < q->n; i++) {
		int width = text_width(q->label[i]) + 4;

		str_reset(&text);
		str_addf(&text, "[ %s ]", q->label[i]);
		if (width > r.x + r.w - 1 - x)
			width = r.x + r.w - 1 - x;
		ui_put(r.y + r.h - 2, x, i == q->on ? STYLE_BUTTON_ON : STYLE_BUTTON, text.buf,
			width);
		mouse_spot(r.y + r.h - 2, x, width, K_RIGHT, (i - q->on + q->n) % q->n, K_ENTER);
		if (i == q->on)
			ui_cursor(r.y + r.h - 2, x + 2);
		x += width + 1;
	}
	str_release(&text);
}

static void question_draw(struct layer *l)
{
	struct question *q = (struct question *)l;
	int columns = box_columns(q->text.buf, buttons_width(q));
	struct rect r = box_draw(q->title, wrap_count(q->text.buf, columns) + 2, columns);

	box_text(r, q->text.buf, r.h - 4, STYLE_DIALOG_TITLE);
	buttons_draw(q, r);
}

/* ---- answering ---- */

static bool same_letter(const char *label, const struct event *ev)
{
	struct str a = STR_INIT, b = STR_INIT;
	bool same;

	text_fold(&a, ev->text);
	text_fold(&b, label);
	same = a.len && b.len >= a.len && !strncmp(a.buf, b.buf, a.len);
	str_release(&a);
	str_release(&b);
	return same;
}

static int button_by_letter(const struct question *q, const struct event *ev)
{
	if (ev->kind != EVENT_CHAR)
		return -1;
	if (ev->code == ' ')
		return q->on;
	for (int i = 0; i < q->n; i++) {
		if (!q->letters[i] && same_letter(q->label[i], ev))
			return i;
		if (q->letters[i] && ev->len == 1 && strchr(q->letters[i], *ev->text))
			return i;
	}
	return -1;
}

static const char *question_about(const struct question *q)
{
	return q->n > 1 ? _("The first letter of a button presses it; Esc changes nothing.\n")
			: _("Enter goes on.\n");
}

/* Returns the button, -1 for Esc and the end of the session, -2 to go on. */
static int question_event(struct question *q, const struct event *ev)
{
	int chosen = button_by_letter(q, ev);

	if (ev->kind == EVENT_LEAVE)
		return -1;
	if (ev->late) { /* it was no Esc that asked this */
		input_again(ev);
		return -1;
	}
	if (chosen >= 0)
		return chosen;
	switch (keys_lookup(dialog_contexts, ev)) {
	case ACT_CANCEL:
		return -1;
	case ACT_ACCEPT:
		return q->on;
	case ACT_BUTTON_NEXT:
		q->on = (q->on + 1) % q->n;
		return -2;
	case ACT_BUTTON_PREVIOUS:
		q->on = (q->on + q->n - 1) % q->n;
		return -2;
	case ACT_HELP:
		dlg_help(q->title ? q->title : "Ficha", question_about(q), dialog_contexts);
		return -2;
	default:
		return -2;
	}
}

static void question_button(struct question *q, const char *label, const char *letters)
{
	q->label[q->n] = xstrdup(label);
	q->letters[q->n++] = letters;
}

static int question_ask(struct question *q, const char *text)
{
	struct event ev;
	int answer;

	q->layer.draw = question_draw;
	str_add(&q->text, text);
	ui_push(&q->layer);
	do {
		ui_wait(&ev);
		answer = question_event(q, &ev);
	} while (answer == -2);
	ui_pop(&q->layer);
	for (int i = 0; i < q->n; i++)
		free(q->label[i]);
	str_release(&q->text);
	return answer;
}

#define QUESTION_INIT \
	{ \
		.text = STR_INIT \
	}
/* S, Y and N answer in every language: hands know them from the other one. */
#define LETTERS_YES "sSyY"
#define LETTERS_NO "nN"

void dlg_message(const char *title, const char *text)
{
	struct question q = QUESTION_INIT;
	char *kept = xstrdup(title ? title : "");

	q.title = kept;
	question_button(&q, _("Accept"), NULL);
	question_ask(&q, text);
	free(kept);
}

void dlg_error(const struct err *e)
{
	dlg_message(_("Error"), e->text);
}

bool dlg_confirm(const char *question, bool destructive)
{
	struct question q = QUESTION_INIT;

	question_button(&q, _("Yes"), LETTERS_YES);
	question_button(&q, _("No"), LETTERS_NO);
	q.on = destructive ? 1 : 0;
	return question_ask(&q, question) == 0;
}

enum answer dlg_save_changes(const char *question)
{
	static const enum answer answers[] = {ANSWER_YES, ANSWER_NO, ANSWER_CANCEL};
	struct question q = QUESTION_INIT;
	int button;

	question_button(&q, _("Yes"), LETTERS_YES);
	question_button(&q, _("No"), LETTERS_NO);
	question_button(&q, _("Cancel"), NULL);
	button = question_ask(&q, question);
	return button < 0 ? ANSWER_CANCEL : answers[button];
}

int dlg_choice(const char *question, const char *const *labels, int n, int start)
{
	struct question q = QUESTION_INIT;

	if (n < 1 || n > BUTTONS_MAX)
		BUG("a question with %d buttons", n);
	for (int i = 0; i < n; i++)
		question_button(&q, labels[i], NULL);
	q.on = start >= 0 && start < n ? start : 0;
	return question_ask(&q, question);
}

/* ---- one line of input ---- */

struct prompt {
	struct layer layer; /* first */
	struct str text, label;
	struct editor editor;
};

#define PROMPT_COLUMNS 40

static void prompt_draw(struct layer *l)
{
	struct prompt *p = (struct prompt *)l;
	int columns = box_columns(p->text.buf, PROMPT_COLUMNS);
	struct rect r = box_draw(NULL, wrap_count(p->text.buf, columns) + 2, columns);
	struct str line = STR_INIT;
	int y = r.y + r.h - 2, x = r.x + 2, label = text_width(p->label.buf), width, cursor;

	box_text(r, p->text.buf, r.h - 4, STYLE_DIALOG_TITLE);
	if (label > columns / 2)
		label = columns / 2;
	ui_put(y, x, STYLE_LABEL, p->label.buf, label);
	x += label ? label + 1 : 0;
	width = r.x + r.w - 2 - x - 2;
	editor_view(&p->editor, width, 1);
	editor_line(&p->editor, 0, &line, &cursor);
	ui_put(y, x, STYLE_DIALOG, "[", 1);
	ui_put(y, x + 1, STYLE_FIELD_ON, line.buf, p->editor.columns);
	ui_put(y, x + 1 + p->editor.columns, STYLE_DIALOG, "]", 1);
	ui_cursor(y, x + 1 + cursor);
	explicit_bzero(line.buf, line.len);
	str_release(&line);
}

/* 1 accepted, 0 given up, -1 to go on. */
static int prompt_event(struct prompt *p, const struct event *ev)
{
	static const enum context where[] = {CTX_FIELD, CTX_DIALOG, CTX_END};

	if (ev->kind == EVENT_LEAVE)
		return 0;
	if (editor_event(&p->editor, ev)) {
		if (p->editor.full)
			term_beep();
		return -1;
	}
	switch (keys_lookup(where, ev)) {
	case ACT_ACCEPT:
		return 1;
	case ACT_CANCEL:
		return 0;
	case ACT_HELP:
		dlg_help(p->label.buf, _("Type, and then Enter; Esc changes nothing.\n"), where);
		return -1;
	default:
		return -1;
	}
}

bool dlg_prompt(const char *question, const char *label, struct str *text, int max, unsigned flags)
{
	struct prompt p = {.layer.draw = prompt_draw, .text = STR_INIT, .label = STR_INIT};
	struct event ev;
	int answer;

	str_add(&p.text, question);
	str_add(&p.label, label ? label : "");
	editor_init(&p.editor, flags & PROMPT_MASK ? EDITOR_MASK : 0, max);
	editor_set(&p.editor, text->buf);
	ui_push(&p.layer);
	do {
		ui_wait(&ev);
		answer = prompt_event(&p, &ev);
	} while (answer < 0);
	ui_pop(&p.layer);
	if (answer) {
		str_reset(text);
		str_add(text, editor_text(&p.editor));
	}
	editor_clear(&p.editor);
	editor_release(&p.editor);
	str_release(&p.text);
	str_release(&p.label);
	return answer;
}
