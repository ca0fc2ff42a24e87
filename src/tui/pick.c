#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/box.h"
#include "tui/dialog.h"
#include "tui/editor.h"
#include "tui/input.h"
#include "tui/layout.h"
#include "tui/mouse.h"
#include "tui/ui.h"

#define PICK_COLUMNS 70
#define PICK_LINES 14
#define DETAIL_LEAST 8 /* columns; less would tell nothing */

struct picker {
	struct layer layer; /* first */
	const struct pick *pick;
	struct editor typed;
	struct arena arena; /* of the rows */
	struct pick_row row[PICK_LINES];
	int n, at;
	int64_t offset;
	bool stale;
	char *title, *empty;
};

/* ---- loading ---- */

static int picker_fetch(struct picker *p)
{
	struct err e = ERR_INIT;
	int n;

	arena_reset(&p->arena);
	n = p->pick->fetch(
		p->pick->ctx, editor_text(&p->typed), p->offset, PICK_LINES, p->row, &p->arena, &e);
	if (n < 0)
		ui_err(&e);
	p->n = n < 0 ? 0 : n;
	return n;
}

static void picker_load(struct picker *p)
{
	p->stale = false;
	if (picker_fetch(p) == 0 && p->offset > 0) {
		p->offset = 0;
		picker_fetch(p);
	}
	if (p->at >= p->n)
		p->at = p->n ? p->n - 1 : 0;
}

static void picker_start(struct picker *p)
{
	picker_load(p);
	for (int i = 0; i < p->n; i++)
		if (p->pick->selected && p->row[i].id == p->pick->selected)
			p->at = i;
}

/* ---- painting ---- */

static void row_draw(const struct picker *p, int i, int y, int x, int width)
{
	const struct pick_row *row = &p->row[i];
	bool on = i == p->at, bare = p->pick->bare || !row->detail;
	int text = text_width(row->text), detail = bare ? 0 : text_width(row->detail);
	enum style style = on ? STYLE_SELECTED : STYLE_DIALOG;

	mouse_row(y, x, width);
	if (on)
		mouse_row_selected(y);
	if (on && term_reader())
		ui_cursor(y, x);
	ui_put(y, x, style, on ? mark_text(MARK_CURSOR) : " ", 1);
	x++;
	width--;
	if (detail > width - text - 2)
		detail = width - text - 2 < DETAIL_LEAST ? 0 : width - text - 2;
	ui_put_cut(y, x, style, row->text, width - detail);
	if (detail)
		ui_put_cut(y, x + width - detail, on ? STYLE_SELECTED : STYLE_DIM, row->detail,
			detail);
	if (on)
		ui_style(y, x, STYLE_SELECTED, width);
}

static void typed_draw(struct picker *p, int y, int x, int width)
{
	struct str line = STR_INIT;
	const char *label = _("Search:");
	int used = text_width(label) + 1, cursor;

	ui_put(y, x, STYLE_LABEL, label, used);
	editor_view(&p->typed, width - used, 1);
	editor_line(&p->typed, 0, &line, &cursor);
	ui_put(y, x + used, STYLE_FIELD_ON, line.buf, width - used);
	ui_cursor(y, x + used + cursor);
	str_release(&line);
}

static void picker_draw(struct layer *l)
{
	struct picker *p = (struct picker *)l;
	bool hint = p->pick->hint != NULL;
	struct rect r;
	int lines, first;

	r = box_draw(p->title, (p->pick->lines ? p->pick->lines : PICK_LINES) + 1 + hint,
		term_columns() - 4 < PICK_COLUMNS ? term_columns() - 4 : PICK_COLUMNS);
	if (p->pick->about)
		ui_put_cut(r.y + 1, r.x + 2, STYLE_DIALOG, p->pick->about, r.w - 4);
	else
		typed_draw(p, r.y + 1, r.x + 2, r.w - 4);
	lines = r.h - 3 - hint;
	if (hint)
		ui_put_cut(r.y + r.h - 2, r.x + 2, STYLE_DIM, p->pick->hint, r.w - 4);
	first = p->at >= lines ? p->at - lines + 1 : 0;
	for (int i = 0; i < lines && first + i < p->n; i++)
		row_draw(p, first + i, r.y + 2 + i, r.x + 2, r.w - 4);
	if (p->pick->about && p->n)
		ui_cursor(r.y + 2 + p->at - first, r.x + 2);
	if (!p->n)
		ui_put_cut(r.y + 2, r.x + 2, STYLE_DIM, p->empty, r.w - 4);
}

/* ---- moving ---- */

static void picker_page(struct picker *p, int64_t offset, int at)
{
	p->offset = offset < 0 ? 0 : offset;
	p->at = at;
	p->stale = true;
}

static void picker_up(struct picker *p, int lines)
{
	if (p->at - lines >= 0)
		p->at -= lines;
	else if (p->offset > 0)
		picker_page(p, p->offset - lines, lines == 1 ? 0 : p->at);
	else
		p->at = 0;
}

/* A page that is not full is the last one. */
static void picker_down(struct picker *p, int lines)
{
	if (p->at + lines < p->n)
		p->at += lines;
	else if (p->n == PICK_LINES)
		picker_page(p, p->offset + lines, lines == 1 ? p->n - 1 : p->at);
	else if (p->n)
		p->at = p->n - 1;
}

enum { GO_ON = -1, GIVEN_UP = PICK_NONE, CHOSEN = PICK_TAKEN };

static const enum context *picker_contexts(const struct picker *p)
{
	static const enum context plain[] = {CTX_LIST, CTX_END};
	static const enum context anew[] = {CTX_LIST, CTX_ANEW, CTX_END};

	return p->pick->anew ? anew : plain;
}

static void picker_help(const struct picker *p)
{
	dlg_help(p->title,
		_("One of these is to be chosen. What you type narrows them: the beginnings of "
		  "words, in any order, without accents.\n"),
		picker_contexts(p));
}

static int picker_act(struct picker *p, enum action a)
{
	switch (a) {
	case ACT_CANCEL:
	case ACT_BACK:
		return GIVEN_UP;
	case ACT_ACCEPT:
		return p->n ? CHOSEN : GO_ON;
	case ACT_NEW_CHOICE:
		return PICK_NEW;
	case ACT_UP:
		picker_up(p, 1);
		return GO_ON;
	case ACT_DOWN:
		picker_down(p, 1);
		return GO_ON;
	case ACT_PAGE_UP:
		picker_up(p, PICK_LINES);
		return GO_ON;
	case ACT_PAGE_DOWN:
		picker_down(p, PICK_LINES);
		return GO_ON;
	case ACT_HELP:
		picker_help(p);
		return GO_ON;
	default:
		return GO_ON;
	}
}

static int picker_event(struct picker *p, const struct event *ev)
{
	enum action a = keys_lookup(picker_contexts(p), ev);

	if (ev->kind == EVENT_LEAVE)
		return GIVEN_UP;
	if (p->pick->goes_on && p->n && ev->kind == EVENT_KEY && ev->code == K_TAB) {
		input_again(ev);
		return CHOSEN;
	}
	if (p->pick->deletes && p->n && ev->kind == EVENT_KEY && ev->code == K_DELETE)
		return PICK_DELETED;
	if (a == ACT_ACCEPT && !p->n && p->pick->otherwise && editor_text(&p->typed)[0])
		return PICK_TYPED;
	if (a != ACT_NONE)
		return picker_act(p, a);
	if (p->pick->about) {
		ui_unused(ev);
		return GO_ON;
	}
	p->typed.changed = false;
	if (!editor_event(&p->typed, ev))
		ui_unused(ev);
	if (p->typed.changed)
		picker_page(p, 0, 0);
	return GO_ON;
}

static int picker_run(struct picker *p)
{
	struct event ev;
	int answer;

	do {
		if (p->stale && !(input_waiting() && input_typing_waits()))
			picker_load(p);
		ui_wait(&ev);
		answer = picker_event(p, &ev);
	} while (answer == GO_ON);
	return answer;
}

/* A list with a last line of its own says it there. */
static const char *picker_hint(const struct pick *pick)
{
	if (pick->hint)
		return NULL;
	if (pick->about)
		return _("Enter chooses · Esc goes back");
	return pick->anew ? _("What you type narrows · Enter chooses · F7: a new one · Esc goes back")
			  : _("What you type narrows · Enter chooses · Esc goes back");
}

int dlg_pick(const struct pick *pick, int64_t *id, struct str *text)
{
	struct picker p = {.layer.draw = picker_draw, .pick = pick};
	int answer;

	p.layer.where = picker_contexts(&p);
	p.layer.hint = picker_hint(pick);
	p.title = xstrdup(pick->title ? pick->title : "");
	p.empty = xstrdup(pick->empty  ? pick->empty
			  : pick->anew ? _("Nothing matches. F7 makes a new one.")
				       : _("Nothing matches."));
	editor_init(&p.typed, 0, 0);
	editor_set(&p.typed, pick->typed ? pick->typed : "");
	picker_start(&p);
	ui_push(&p.layer);
	answer = picker_run(&p);
	ui_pop(&p.layer);
	if (answer == PICK_TYPED || answer == PICK_NEW) {
		str_add(answer == PICK_NEW ? pick->anew : pick->otherwise, editor_text(&p.typed));
	} else if (answer != GIVEN_UP) {
		*id = p.row[p.at].id;
		if (text) {
			str_reset(text);
			str_add(text, p.row[p.at].text);
		}
	}
	editor_release(&p.typed);
	arena_release(&p.arena);
	free(p.title);
	free(p.empty);
	return answer;
}

/* ---- over an array ---- */

struct array {
	const struct pick_row *row;
	int n;
};

bool pick_row_matches(const struct pick_row *row, const char *typed)
{
	struct str words = STR_INIT;
	bool match;

	text_words(&words, row->text);
	text_words(&words, row->detail ? row->detail : "");
	match = text_has_words(words.buf, typed);
	str_release(&words);
	return match;
}

static int array_fetch(void *ctx, const char *typed, int64_t offset, int max, struct pick_row *rows,
	struct arena *a, struct err *e)
{
	struct array *array = ctx;
	int n = 0;

	(void)a;
	(void)e;
	for (int i = 0; i < array->n && n < max; i++)
		if (pick_row_matches(&array->row[i], typed) && offset-- <= 0)
			rows[n++] = array->row[i];
	return n;
}

int dlg_pick_rows(struct pick *p, const struct pick_row *rows, int n, int64_t *id)
{
	struct array array = {rows, n};

	p->fetch = array_fetch;
	p->ctx = &array;
	return dlg_pick(p, id, NULL);
}

int dlg_pick_array(
	const char *title, const struct pick_row *rows, int n, int64_t selected, int64_t *id)
{
	struct pick p = {.title = title, .selected = selected};

	return dlg_pick_rows(&p, rows, n, id);
}

/* ---- the menu ---- */

enum action dlg_menu(struct screen *s)
{
	enum action reachable[ACT_N];
	int all = keys_reachable(s->ops->contexts(s), reachable), n = 0;
	struct pick_row row[ACT_N];
	struct arena arena = ARENA_INIT;
	struct str keys = STR_INIT;
	int64_t chosen = ACT_NONE;

	for (int i = 0; i < all; i++) {
		enum action a = reachable[i];

		if (a == ACT_MENU || a == ACT_TAB || !screen_can(s, a))
			continue;
		str_reset(&keys);
		keys_text(a, &keys);
		row[n++] = (struct pick_row){
			a, _(action_info(a)->help), arena_strdup(&arena, keys.buf)};
	}
	dlg_pick_array(_("Menu"), row, n, 0, &chosen);
	arena_release(&arena);
	str_release(&keys);
	return (enum action)chosen;
}
