#include "tui/columnpick.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/arrange.h"
#include "tui/box.h"
#include "tui/dialog.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define PICK_COLUMNS 50

struct row {
	const struct field *field;
	bool shown;
};
struct column_pick {
	struct layer layer; /* first */
	const struct list *list;
	struct row row[FIELDS_MAX];
	int n, at, top, page; /* page: lines there are; from the last painting */
	bool usual;           /* nothing was chosen, or not any more */
};

/* ---- what there is to choose -------------------------------------------------------------------
 */

static bool has_row(const struct column_pick *p, const struct field *f)
{
	for (int i = 0; i < p->n; i++)
		if (p->row[i].field == f)
			return true;
	return false;
}

static void add_row(struct column_pick *p, const struct field *f, bool shown)
{
	if (p->n < LENGTH(p->row) && !has_row(p, f))
		p->row[p->n++] = (struct row){f, shown};
}

/* The chosen ones in their order; without a choice those that are on the screen now. */
static void rows_make(struct column_pick *p, const struct column_choice *chosen)
{
	const struct query *q = &p->list->query;
	struct list usual = *p->list;
	struct columns c;

	p->n = 0;
	p->usual = !chosen->n;
	for (int i = 0; i < chosen->n; i++)
		add_row(p, chosen->field[i], true);
	usual.chosen.n = 0;
	usual.query.search = NULL;
	list_columns(&usual, term_columns(), &c);
	for (int i = 0; i < c.n; i++)
		add_row(p, c.v[i].field, !chosen->n);
	for (int i = 0; i < q->entity->n_fields; i++)
		if (column_possible(q, &q->entity->fields[i]))
			add_row(p, &q->entity->fields[i], false);
}

static void choice_make(const struct column_pick *p, struct column_choice *out)
{
	out->n = 0;
	for (int i = 0; i < p->n && !p->usual; i++)
		if (p->row[i].shown && out->n < COLUMNS_MAX)
			out->field[out->n++] = p->row[i].field;
}

/* ---- painting ----------------------------------------------------------------------------------
 */

/* Those that are chosen and still have room. */
static void room_of(const struct column_pick *p, struct fieldset *out)
{
	struct list as_chosen = *p->list;
	struct columns c;

	choice_make(p, &as_chosen.chosen);
	as_chosen.query.search = NULL;
	list_columns(&as_chosen, term_columns(), &c);
	*out = (struct fieldset){0};
	for (int i = 0; i < c.n; i++)
		fieldset_add(out, c.v[i].field);
}

static void row_draw(
	const struct column_pick *p, int i, const struct fieldset *room, int y, int x, int width)
{
	const struct row *row = &p->row[i];
	enum style style = i == p->at ? STYLE_SELECTED : STYLE_DIALOG;
	bool no_room = row->shown && !fieldset_has(room, row->field);
	const char *note = no_room ? _("no room") : "";
	struct str text = STR_INIT;

	str_addf(&text, "%s[%s] %s", i == p->at ? mark_text(MARK_CURSOR) : " ",
		row->shown ? "x" : " ", column_heading(&p->list->query, row->field));
	ui_put_cut(y, x, style, text.buf, width - text_width(note));
	ui_put(y, x + width - text_width(note), style, note, text_width(note));
	if (i == p->at)
		ui_cursor(y, x + 2);
	str_release(&text);
}

static void pick_draw(struct layer *l)
{
	struct column_pick *p = (struct column_pick *)l;
	struct rect r = box_draw(_("Columns"), p->n + 2, PICK_COLUMNS);
	struct fieldset room;

	room_of(p, &room);
	p->page = r.h - 4 > 1 ? r.h - 4 : 1;
	p->top = p->at < p->top            ? p->at
		 : p->at >= p->top + p->page ? p->at - p->page + 1
					     : p->top;
	for (int i = p->top; i < p->n && i < p->top + p->page; i++)
		row_draw(p, i, &room, r.y + 1 + i - p->top, r.x + 2, r.w - 4);
	ui_put_cut(r.y + r.h - 3, r.x + 2, STYLE_HINT, _("Space shows or hides · + - move"),
		r.w - 4);
	ui_put_cut(r.y + r.h - 2, r.x + 2, STYLE_HINT, _("u as usual · Enter keeps · Esc gives up"),
		r.w - 4);
}

/* ---- choosing ----------------------------------------------------------------------------------
 */

static int shown_n(const struct column_pick *p)
{
	int n = 0;

	for (int i = 0; i < p->n; i++)
		n += p->row[i].shown;
	return n;
}

static void pick_toggle(struct column_pick *p)
{
	struct row *row = &p->row[p->at];

	if (row->shown && shown_n(p) == 1) {
		term_beep(); /* a list without columns would be empty */
		return;
	}
	row->shown = !row->shown;
	p->usual = false;
	if (p->at + 1 < p->n)
		p->at++;
}

static void pick_shift(struct column_pick *p, int step)
{
	int to = p->at + step;
	struct row moved = p->row[p->at];

	if (to < 0 || to >= p->n)
		return;
	p->row[p->at] = p->row[to];
	p->row[to] = moved;
	p->at = to;
	p->usual = false;
}

static void pick_go(struct column_pick *p, int to)
{
	p->at = to >= p->n ? p->n - 1 : to < 0 ? 0 : to;
}

static void pick_usual(struct column_pick *p)
{
	static const struct column_choice none = {.n = 0};

	rows_make(p, &none);
	pick_go(p, 0);
}

static const enum context pick_contexts[] = {CTX_COLUMNS, CTX_TEXT, CTX_END};

static void pick_act(struct column_pick *p, enum action a)
{
	switch (a) {
	case ACT_COLUMN_SHOW:
		pick_toggle(p);
		return;
	case ACT_COLUMN_EARLIER:
		pick_shift(p, -1);
		return;
	case ACT_COLUMN_LATER:
		pick_shift(p, 1);
		return;
	case ACT_COLUMN_USUAL:
		pick_usual(p);
		return;
	case ACT_UP:
		pick_go(p, p->at - 1);
		return;
	case ACT_DOWN:
		pick_go(p, p->at + 1);
		return;
	case ACT_PAGE_UP:
		pick_go(p, p->at - p->page);
		return;
	case ACT_PAGE_DOWN:
		pick_go(p, p->at + p->page);
		return;
	case ACT_HOME:
		pick_go(p, 0);
		return;
	case ACT_END:
		pick_go(p, p->n - 1);
		return;
	case ACT_HELP:
		dlg_help(_("Columns"),
			_("Which columns the list shows, and in which order; it is kept for you. "
			  "Those without room are shown again on a wider terminal.\n"),
			pick_contexts);
		return;
	default:
		return;
	}
}

/* True: keep what is chosen. */
static bool pick_run(struct column_pick *p)
{
	struct event ev;
	enum action a;

	ui_push(&p->layer);
	do {
		ui_wait(&ev);
		a = ev.kind == EVENT_LEAVE ? ACT_CANCEL : keys_lookup(pick_contexts, &ev);
		if (a == ACT_NONE)
			ui_unused(&ev);
		pick_act(p, a);
	} while (a != ACT_ACCEPT && a != ACT_CANCEL && a != ACT_BACK);
	ui_pop(&p->layer);
	return a == ACT_ACCEPT;
}

unsigned columns_ask(struct list *l)
{
	struct column_pick p = {.layer = {.draw = pick_draw, .where = pick_contexts}, .list = l};
	struct err e = ERR_INIT;

	rows_make(&p, &l->chosen);
	if (!pick_run(&p))
		return SCREEN_USED;
	choice_make(&p, &l->chosen);
	if (arrangement_keep_columns(l, &e))
		dlg_error(&e);
	return SCREEN_USED | SCREEN_RELOAD;
}
