#include "tui/gridparts.h"

#include "tui/anywhere.h"
#include "tui/chart.h"
#include "tui/columnpick.h"
#include "tui/dialog.h"
#include "tui/doings.h"
#include "tui/export.h"
#include "tui/filter.h"
#include "tui/form.h"
#include "tui/import.h"
#include "tui/many.h"
#include "tui/marking.h"
#include "tui/merge.h"
#include "tui/palette.h"
#include "tui/recent.h"
#include "tui/saved.h"

static unsigned shown(int rc, const struct err *e)
{
	if (rc)
		dlg_error(e);
	return SCREEN_USED;
}

static bool may_create(const struct grid *g)
{
	const struct list *l = open_list(g);

	return !(entity_of(g)->flags & ENTITY_SINGLE) &&
	       session_may(g->session, entity_of(g), VERB_CREATE, l->query.scope.relation);
}

/* What needs no particular record: marks, and what can be done anywhere. */
static bool rest_can(const struct grid *g, enum action a)
{
	const struct list *l = open_list(g);

	switch (a) {
	case ACT_MARK:
	case ACT_MARK_RANGE:
	case ACT_MARK_UP:
	case ACT_MARK_DOWN:
	case ACT_MARK_PAGE_UP:
	case ACT_MARK_PAGE_DOWN:
	case ACT_MARK_ALL:
		return list_selected(l) && !(entity_of(g)->flags & ENTITY_SINGLE);
	case ACT_MARK_NONE:
		return l->marks.n > 0;
	default:
		return !anywhere_is(a) || anywhere_can(g->session, a);
	}
}

bool grid_can(struct screen *s, enum action a)
{
	struct grid *g = grid_of(s);
	const struct list *l = open_list(g);
	const struct record *r = list_selected(l);

	switch (a) {
	case ACT_NEW:
		return may_create(g);
	case ACT_EDIT:
		return r && !r->archived && session_may(g->session, r->entity, VERB_EDIT, NULL);
	case ACT_OPEN:
		return r ? session_may(g->session, r->entity, VERB_VIEW, l->query.scope.relation)
			 : grid_number_typed(g);
	case ACT_DELETE:
		return l->marks.n ? many_can_archive(l)
				  : r && doings_can_delete(l->query.scope, r);
	case ACT_MANY:
		return many_can(l);
	case ACT_EXPORT:
		return export_can(l);
	case ACT_PRINT:
		return print_can(l);
	case ACT_IMPORT:
		return import_can(g->session, entity_of(g));
	case ACT_RELATED:
		return r && top_relation(g->session, r->entity, 0);
	case ACT_ACTIONS:
		return l->marks.n ? many_can(l) : r != NULL;
	case ACT_UNDO:
		return recent_can_undo();
	case ACT_MERGE:
		return (l->marks.n == 2 || (r && !r->archived)) &&
		       merge_can(g->session, l->query.entity);
	case ACT_DUPLICATES:
		return merge_can(g->session, l->query.entity);
	case ACT_CHART:
		return chart_can(&l->query);
	case ACT_TAB:
	case ACT_TAB_NEXT:
	case ACT_TAB_PREVIOUS:
		return g->n > 1;
	default:
		return rest_can(g, a);
	}
}

static unsigned edit_selected(struct grid *g)
{
	struct list *l = open_list(g);
	const struct record *r = list_selected(l);
	struct err e = ERR_INIT;

	return shown(form_open(l->query.scope, r->entity, r->id, &e), &e);
}

static unsigned new_record(struct grid *g)
{
	struct list *l = open_list(g);
	struct err e = ERR_INIT;

	return shown(form_open_new(l->query.scope, entity_of(g), &l->select, &e), &e);
}

unsigned grid_open_tab(struct grid *g, int tab)
{
	if (tab < 0 || tab >= g->n)
		return SCREEN_USED;
	g->open = tab;
	g->searching = false;
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned act_list(struct grid *g, enum action a)
{
	struct list *l = open_list(g);

	switch (a) {
	case ACT_RELOAD:
		return SCREEN_USED | SCREEN_RELOAD;
	case ACT_SORT:
		return sort_ask(l);
	case ACT_SORT_UP:
		return sort_direction(l, false);
	case ACT_SORT_DOWN:
		return sort_direction(l, true);
	case ACT_COLUMN_LEFT:
		return sort_step(l, -1);
	case ACT_COLUMN_RIGHT:
		return sort_step(l, 1);
	case ACT_COLUMNS:
		return columns_ask(l);
	case ACT_FILTER:
		return filter_ask(l);
	case ACT_FILTERS:
		return saved_ask(l);
	case ACT_MARK:
		return mark_selected(l);
	case ACT_MARK_RANGE:
		return mark_range(l);
	case ACT_MARK_UP:
	case ACT_MARK_DOWN:
	case ACT_MARK_PAGE_UP:
	case ACT_MARK_PAGE_DOWN:
		return mark_stretch(l, a);
	case ACT_MARK_ALL:
		return mark_all(l);
	case ACT_MARK_NONE:
		return mark_none(l);
	case ACT_UP:
	case ACT_DOWN:
	case ACT_PAGE_UP:
	case ACT_PAGE_DOWN:
	case ACT_HOME:
	case ACT_END:
		return list_move(l, a);
	default:
		return 0;
	}
}

/* The two that are marked, or this one with another. */
static unsigned merge_rows(const struct list *l)
{
	const struct record *r = list_selected(l);
	struct session *s = l->query.scope.session;

	if (l->marks.n == 2)
		return merge_ask(s, l->query.entity, l->marks.id[0], l->marks.id[1]);
	return r ? merge_with(s, r) : SCREEN_USED;
}

static unsigned act_record(struct grid *g, enum action a)
{
	struct list *l = open_list(g);

	switch (a) {
	case ACT_OPEN:
		return grid_open_selected(g);
	case ACT_EDIT:
		return edit_selected(g);
	case ACT_NEW:
		return new_record(g);
	case ACT_MANY:
		return many_menu(l);
	case ACT_EXPORT:
		return export_ask(l);
	case ACT_PRINT:
		return print_ask(l);
	case ACT_IMPORT:
		return import_ask(g->session, entity_of(g), NULL);
	case ACT_DELETE:
		return l->marks.n ? many_archive(l)
				  : doings_delete(l->query.scope, list_selected(l));
	case ACT_ACTIONS:
		return l->marks.n ? many_menu(l) : doings_menu(l->query.scope, list_selected(l));
	case ACT_RELATED:
		return doings_window(l->query.scope, list_selected(l), 0);
	default:
		return act_list(g, a);
	}
}

unsigned grid_act(struct screen *s, enum action a, const struct event *ev)
{
	struct grid *g = grid_of(s);

	switch (a) {
	case ACT_SEARCH:
		return grid_search_begin(g);
	case ACT_SEARCH_DONE:
		g->searching = false;
		return SCREEN_USED;
	case ACT_CANCEL:
		return grid_cancel(g);
	case ACT_BACK:
		return SCREEN_CLOSE;
	case ACT_UNDO:
		return recent_undo(g->session);
	case ACT_PALETTE:
		return palette_run(s, g->session);
	case ACT_TAB:
		return grid_open_tab(g, ev->code - '1');
	case ACT_TAB_NEXT:
		return grid_open_tab(g, (g->open + 1) % g->n);
	case ACT_TAB_PREVIOUS:
		return grid_open_tab(g, (g->open + g->n - 1) % g->n);
	case ACT_MERGE:
		return merge_rows(open_list(g));
	case ACT_DUPLICATES:
		screen_push(pairs_new(g->session, open_list(g)->query.entity));
		return SCREEN_USED;
	case ACT_CHART:
		screen_push(chart_new(&open_list(g)->query));
		return SCREEN_USED;
	default:
		return anywhere_is(a) ? anywhere_act(g->session, list_selected(open_list(g)), a)
				      : act_record(g, a);
	}
}
