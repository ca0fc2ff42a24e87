#include "tui/dialog.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/box.h"
#include "tui/buttons.h"
#include "tui/editor.h"
#include "tui/input.h"
#include "tui/ui.h"

struct question {
	struct layer layer; /* first */
	struct str text;
	const char *title;
	struct buttons buttons;
	bool seen_first; /* what was typed before it is painted is no answer */
};

static const enum context dialog_contexts[] = {CTX_DIALOG, CTX_END};

static void question_draw(struct layer *l)
{
	struct question *q = (struct question *)l;
	int columns = box_columns(q->text.buf, buttons_width(&q->buttons));
	struct rect r = box_draw(q->title, wrap_count(q->text.buf, columns) + 2, columns);

	box_text(r, q->text.buf, r.h - 4, STYLE_DIALOG_TITLE);
	buttons_draw(&q->buttons, r);
}

static const char *question_about(const struct question *q)
{
	return q->buttons.n > 1 ? _("The first letter of a button presses it; Esc changes nothing.\n")
				: _("Enter goes on.\n");
}

static const char *question_hint(const struct question *q)
{
	return q->buttons.n > 1
		? _("Enter: this button · a first letter: that one · Esc changes nothing")
		: _("Enter goes on");
}

static int question_ask(struct question *q, const char *text)
{
	struct event ev;
	enum action a;
	int answer;

	q->layer.draw = question_draw;
	q->layer.where = dialog_contexts;
	q->layer.hint = question_hint(q);
	str_add(&q->text, text);
	ui_push(&q->layer);
	if (q->seen_first) {
		ui_paint();
		input_forget();
	}
	do {
		ui_wait(&ev);
		answer = buttons_event(&q->buttons, &ev, dialog_contexts, &a);
		if (a == ACT_HELP)
			dlg_help(q->title ? q->title : "Ficha", question_about(q), dialog_contexts);
	} while (answer == BUTTON_NONE);
	ui_pop(&q->layer);
	buttons_release(&q->buttons);
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
	buttons_add(&q.buttons, _("Accept"), NULL);
	question_ask(&q, text);
	free(kept);
}

void dlg_error(const struct err *e)
{
	dlg_message(_("Error"), e->text);
}

bool dlg_confirm(const char *question, bool destructive)
{
	return dlg_confirm_many(question, destructive, 1);
}

bool dlg_confirm_many(const char *question, bool destructive, int64_t records)
{
	struct question q = QUESTION_INIT;

	buttons_add(&q.buttons, _("Yes"), LETTERS_YES);
	buttons_add(&q.buttons, _("No"), LETTERS_NO);
	q.buttons.on = destructive ? 1 : 0;
	q.seen_first = records >= CONFIRM_MANY;
	return question_ask(&q, question) == 0;
}

enum answer dlg_save_changes(const char *question)
{
	static const enum answer answers[] = {ANSWER_YES, ANSWER_NO, ANSWER_CANCEL};
	struct question q = QUESTION_INIT;
	int button;

	buttons_add(&q.buttons, _("Yes"), LETTERS_YES);
	buttons_add(&q.buttons, _("No"), LETTERS_NO);
	buttons_add(&q.buttons, _("Cancel"), NULL);
	button = question_ask(&q, question);
	return button < 0 ? ANSWER_CANCEL : answers[button];
}

int dlg_choice(const char *question, const char *const *labels, int n, int start)
{
	struct question q = QUESTION_INIT;

	for (int i = 0; i < n; i++)
		buttons_add(&q.buttons, labels[i], NULL);
	q.buttons.on = start >= 0 && start < n ? start : 0;
	return question_ask(&q, question);
}

/* ---- one line of input ---- */

struct prompt {
	struct layer layer; /* first */
	struct str text, label;
	struct editor editor;
	bool fresh; /* the next character replaces what stands there */
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

static const enum context prompt_contexts[] = {CTX_FIELD, CTX_PROMPT, CTX_DIALOG, CTX_END};

/* 1 accepted, 0 given up, -1 to go on. */
static int prompt_event(struct prompt *p, const struct event *ev)
{
	if (ev->kind == EVENT_LEAVE)
		return 0;
	if (p->fresh && (ev->kind == EVENT_CHAR || ev->kind == EVENT_PASTE))
		editor_set(&p->editor, "");
	p->fresh &= ev->kind == EVENT_NONE || ev->kind == EVENT_TICK;
	if (editor_event(&p->editor, ev)) {
		if (p->editor.full)
			term_beep();
		return -1;
	}
	switch (keys_lookup(prompt_contexts, ev)) {
	case ACT_ACCEPT:
	case ACT_ACCEPT_TYPED:
		return 1;
	case ACT_CANCEL:
	case ACT_BACK:
		return 0;
	case ACT_HELP:
		dlg_help(p->label.buf, _("Type, and then Enter; Esc changes nothing.\n"),
			prompt_contexts);
		return -1;
	case ACT_NONE:
		ui_unused(ev);
		return -1;
	default:
		return -1;
	}
}

bool dlg_prompt(const char *question, const char *label, struct str *text, int max, unsigned flags)
{
	struct prompt p = {.layer.draw = prompt_draw, .text = STR_INIT, .label = STR_INIT,
		.layer.where = prompt_contexts,
		.layer.hint = _("Enter or F2 accepts · Esc changes nothing"),
		.fresh = flags & PROMPT_REPLACE};
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
