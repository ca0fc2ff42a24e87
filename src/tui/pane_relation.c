/* What belongs to the record by a relation: its contacts, its notes. */
#include <stdlib.h>
#include "base/lang.h"
#include "tui/card.h"
#include "tui/cursor.h"
#include "tui/dialog.h"
#include "tui/doings.h"
#include "tui/export.h"
#include "tui/filter.h"
#include "tui/form.h"
#include "tui/list.h"
#include "tui/pane.h"
#include "tui/top.h"

struct related {
	struct pane pane; /* first */
	struct list *list;
	struct str tally; /* the line above the list; "" none */
};

static struct list *list_of(struct pane *p)
{
	return ((struct related *)p)->list;
}

static int related_load(struct pane *p, int h, struct err *e)
{
	struct related *r = (struct related *)p;
	const struct relation *rel = r->list->query.scope.relation;

	str_reset(&r->tally);
	if (rel->tally && rel->tally(p->of->scope.session, p->of->record, &r->tally, e))
		return e->code;
	return list_load(r->list, h - (r->tally.len > 0), e);
}

static bool related_rest(struct pane *p)
{
	return list_rest(list_of(p));
}

static unsigned related_place(struct pane *p, const struct event *ev)
{
	return list_place(list_of(p), ev);
}

static void related_follow(struct pane *p)
{
	struct list *l = list_of(p);

	l->query.scope.from_id = p->of->id;
	list_restart(l, false);
}

static void related_draw(struct pane *p, struct rect r)
{
	const struct str *tally = &((struct related *)p)->tally;

	if (tally->len) {
		ui_put_cut(r.y++, r.x + 1, STYLE_TEXT, tally->buf, r.w - 1);
		r.h--;
	}
	list_draw(list_of(p), r);
}

static void related_position(struct pane *p, struct str *out)
{
	list_position(list_of(p), out);
}

/* Records that the program makes come from others: a sale from its documents. The way to those has
 * no tab. NULL: nothing is made here. */
static const struct relation *making(struct pane *p)
{
	const struct list *l = list_of(p);
	const struct entity *e = p->of->entity;

	if (!(l->query.entity->flags & ENTITY_FOLLOWS))
		return l->query.scope.relation;
	for (int i = 0; i < e->n_relations; i++)
		if (!e->relations[i].label && e->relations[i].link)
			return &e->relations[i];
	return NULL;
}

static bool may_make(struct pane *p)
{
	const struct relation *rel = making(p);

	return rel && !p->of->record->archived &&
	       session_may(p->of->scope.session, entity_find(rel->to), VERB_CREATE, rel);
}

static void related_hint(struct pane *p, struct str *out)
{
	const struct relation *window = top_window(p->of->scope.session, p->of->entity);

	if (may_make(p))
		str_addf(out, "%s · ", _("n new"));
	str_addf(out, "%s · ", _("Enter opens"));
	if (window)
		str_addf(out, "w %s · ", _(window->label));
	else
		str_addf(out, "%s · ", _("f show only"));
	str_add(out, _("1…9 Tab other tabs · q back"));
}

static bool related_can(struct pane *p, enum action a)
{
	struct list *l = list_of(p);
	const struct session *s = p->of->scope.session;
	const struct record *r = list_selected(l);

	switch (a) {
	case ACT_NEW:
		return may_make(p);
	case ACT_OPEN:
	case ACT_ACTIONS:
		return r != NULL;
	case ACT_EDIT:
		return r && !r->archived && session_may(s, r->entity, VERB_EDIT, NULL);
	case ACT_PRINT:
		return print_can(l);
	case ACT_EXPORT:
		return export_can(l);
	case ACT_DELETE:
		return r && doings_can_delete(l->query.scope, r);
	case ACT_FILTER:
	case ACT_SORT:
	case ACT_SORT_UP:
	case ACT_SORT_DOWN:
		return true;
	default:
		return cursor_moves(a);
	}
}

static unsigned related_form(struct pane *p, enum action a)
{
	struct list *l = list_of(p);
	const struct record *r = list_selected(l);
	struct scope to = {l->query.scope.session, making(p), l->query.scope.from_id};
	bool follows = l->query.entity->flags & ENTITY_FOLLOWS;
	struct err e = ERR_INIT;
	int rc;

	if (a == ACT_OPEN && follows)
		return doings_lone(l->query.scope, r);
	if (a == ACT_NEW)
		rc = form_open_new(to, entity_find(to.relation->to), follows ? NULL : &l->select, &e);
	else if (a == ACT_EDIT)
		rc = form_open(l->query.scope, r->entity, r->id, &e);
	else
		rc = card_open(l->query.scope, r->entity, r->id, &l->query, &e);
	if (rc)
		dlg_error(&e);
	return SCREEN_USED;
}

static unsigned related_act(struct pane *p, enum action a)
{
	struct list *l = list_of(p);

	switch (a) {
	case ACT_NEW:
	case ACT_EDIT:
	case ACT_OPEN:
		return related_form(p, a);
	case ACT_PRINT:
		return print_related(l, p->of->record);
	case ACT_EXPORT:
		return export_ask(l);
	case ACT_DELETE:
		return doings_delete(l->query.scope, list_selected(l));
	case ACT_ACTIONS:
		return doings_menu(l->query.scope, list_selected(l));
	case ACT_FILTER:
		return filter_ask(l);
	case ACT_SORT:
		return sort_ask(l);
	case ACT_SORT_UP:
		return sort_direction(l, false);
	case ACT_SORT_DOWN:
		return sort_direction(l, true);
	default:
		return list_move(l, a);
	}
}

static void related_free(struct pane *p)
{
	list_free(&((struct related *)p)->list);
	str_release(&((struct related *)p)->tally);
	free(p);
}

static const struct pane_ops related_ops = {
	.about = N_("These are records of their own that belong to this one: n adds one, Enter opens "
		    "its card."),
	.load = related_load,
	.rest = related_rest,
	.place = related_place,
	.follow = related_follow,
	.draw = related_draw,
	.position = related_position,
	.hint = related_hint,
	.can = related_can,
	.act = related_act,
	.free = related_free,
	.is_list = true,
};

struct pane *relation_pane_new(const struct opened *of, const struct relation *rel)
{
	struct related *r = xcalloc(1, sizeof *r);
	struct scope scope = {of->scope.session, rel, of->id};

	r->pane = (struct pane){&related_ops, of, rel->label};
	r->list = list_new(scope, entity_find(rel->to));
	str_init(&r->tally);
	return &r->pane;
}
