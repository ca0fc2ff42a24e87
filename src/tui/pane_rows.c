/* The rows that are part of the record: addresses, bank accounts. They are saved with it. */
#include <stdlib.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/door.h"
#include "tui/columns.h"
#include "tui/cursor.h"
#include "tui/dialog.h"
#include "tui/form.h"
#include "tui/list.h"
#include "tui/listvalue.h"
#include "tui/pane.h"
#include "tui/settle.h"
#include "tui/ui.h"

struct rows_pane {
	struct pane pane; /* first */
	struct cursor cursor;
	int child;
};

static const struct record_list *rows_of(struct pane *p)
{
	return &p->of->record->child[((struct rows_pane *)p)->child];
}

static int rows_load(struct pane *p, int h, struct err *e)
{
	struct rows_pane *rp = (struct rows_pane *)p;

	(void)e;
	rp->cursor.page = h > 1 ? h - 1 : 1;
	cursor_keep(&rp->cursor, rows_of(p)->n);
	return 0;
}

static void rows_follow(struct pane *p)
{
	struct rows_pane *rp = (struct rows_pane *)p;

	rp->cursor.at = rp->cursor.top = 0;
}

static void choose(struct column_choice *chosen, const struct query *q, bool listed)
{
	const struct entity *e = q->entity;

	for (int i = 0; i < e->n_fields && chosen->n < COLUMNS_MAX; i++)
		if (!(e->fields[i].flags & FIELD_GRID) == !listed &&
			column_possible(q, &e->fields[i]))
			chosen->field[chosen->n++] = &e->fields[i];
}

/* NULL: it says none. */
static const char *country_of(const struct record *r)
{
	const char *country = entity_field(r->entity, "country") ? record_get(r, "country") : "";

	return country[0] ? country : NULL;
}

/* What a list would show of them comes first, then the rest, as much as there is room for. */
static void child_columns(struct pane *p, int width, struct query *q, struct columns *c)
{
	struct column_choice chosen = {.country = country_of(p->of->record)};

	query_init(q, p->of->scope, p->of->entity->children[((struct rows_pane *)p)->child].of);
	fieldset_all(&q->fields, q->entity);
	choose(&chosen, q, true);
	chosen.needed = chosen.n;
	choose(&chosen, q, false);
	columns_layout_chosen(c, q, &chosen, width);
}

static void rows_draw(struct pane *p, struct rect r)
{
	struct rows_pane *rp = (struct rows_pane *)p;
	const struct record_list *l = rows_of(p);
	struct columns c;
	struct query q;

	child_columns(p, r.w, &q, &c);
	columns_heading(&c, &q, r.y, r.x, r.w);
	cursor_show(&rp->cursor, r.h - 1);
	if (!l->n)
		ui_put_cut(r.y + 1, r.x + 1, STYLE_DIM, _("There is nothing here yet."), r.w - 2);
	for (int i = rp->cursor.top; i < l->n && i - rp->cursor.top < r.h - 1; i++) {
		int y = r.y + 1 + i - rp->cursor.top;

		columns_row(&c, p->of->scope.session, l->v[i], y, r.x, STYLE_TEXT);
		if (i == rp->cursor.at)
			row_mark(y, r.x, columns_marked(&c));
	}
}

static void rows_position(struct pane *p, struct str *out)
{
	const struct rows_pane *rp = (struct rows_pane *)p;

	row_position(p->of->scope.session, rp->cursor.at + 1, rows_of(p)->n, out);
}

static bool may_edit(struct pane *p)
{
	return !p->of->record->archived && !door_frozen(p->of->record) &&
	       session_may(p->of->scope.session, p->of->entity, VERB_EDIT, NULL);
}

static void rows_hint(struct pane *p, struct str *out)
{
	str_add(out,
		may_edit(p) && list_value_is(p->of)
			? _("n new · Enter edits · . replaces it with another · d takes it out · q back")
		: may_edit(p)
			? _("n new · Enter edits · d takes it out · 1…9 Tab other tabs · q back")
			: _("1…9 Tab other tabs · q back"));
}

static bool rows_can(struct pane *p, enum action a)
{
	switch (a) {
	case ACT_NEW:
		return may_edit(p);
	case ACT_OPEN:
	case ACT_EDIT:
	case ACT_DELETE:
		return rows_of(p)->n && may_edit(p);
	case ACT_ACTIONS:
		return rows_of(p)->n && may_edit(p) && list_value_is(p->of);
	default:
		return cursor_moves(a);
	}
}

static unsigned row_form(struct pane *p, int row)
{
	struct err e = ERR_INIT;

	if (form_open_row(p->of->scope, p->of->entity, p->of->id, ((struct rows_pane *)p)->child,
		    row, &e))
		dlg_error(&e);
	return SCREEN_USED;
}

static unsigned row_take_out(struct pane *p)
{
	struct rows_pane *rp = (struct rows_pane *)p;
	const struct child *kind = &p->of->entity->children[rp->child];
	struct record *draft = record_copy(NULL, p->of->record);
	struct issues issues = ISSUES_INIT;
	struct str question = STR_INIT;
	struct err e = ERR_INIT;

	str_addf(
		&question, _("%s %d: take it out of this record?"), _(kind->of->label),
		rp->cursor.at + 1);
	if (dlg_confirm(question.buf, true)) {
		record_drop_child(draft, rp->child, rp->cursor.at);
		if (door_save(p->of->scope.session, draft, NULL, &issues, &e))
			dlg_error(&e);
		else
			settle_say(p->of->scope.session, _("Saved."), &issues);
	}
	record_free(&draft);
	issues_release(&issues);
	str_release(&question);
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned row_delete(struct pane *p)
{
	int row = ((struct rows_pane *)p)->cursor.at;
	unsigned flags = list_value_is(p->of) ? list_value_delete(p->of, row) : 0;

	return flags ? flags : row_take_out(p);
}

static unsigned rows_act(struct pane *p, enum action a)
{
	struct rows_pane *rp = (struct rows_pane *)p;

	switch (a) {
	case ACT_NEW:
		return row_form(p, -1);
	case ACT_OPEN:
	case ACT_EDIT:
		return row_form(p, rp->cursor.at);
	case ACT_DELETE:
		return row_delete(p);
	case ACT_ACTIONS:
		return list_value_replace(p->of, rp->cursor.at);
	default:
		cursor_move(&rp->cursor, a, rows_of(p)->n);
		return SCREEN_USED;
	}
}

static void rows_free(struct pane *p)
{
	free(p);
}

static const struct pane_ops rows_ops = {
	.about = N_("These rows belong to the record alone and are saved with it: n adds one, Enter "
		    "edits it, d takes it out."),
	.load = rows_load,
	.follow = rows_follow,
	.draw = rows_draw,
	.position = rows_position,
	.hint = rows_hint,
	.can = rows_can,
	.act = rows_act,
	.free = rows_free,
	.is_list = true,
};

struct pane *rows_pane_new(const struct opened *of, int child)
{
	struct rows_pane *rp = xcalloc(1, sizeof *rp);

	rp->pane = (struct pane){&rows_ops, of, of->entity->children[child].label};
	rp->child = child;
	return &rp->pane;
}
