#include "tui/grid.h"

#include <stdlib.h>
#include "base/lang.h"
#include "tui/gridparts.h"
#include "tui/top.h"

static const struct screen_ops home_ops, window_ops;

/* ---- making and ending -------------------------------------------------------------------------
 */

static struct grid *grid_new(struct session *s, const struct screen_ops *ops)
{
	struct grid *g = xcalloc(1, sizeof *g);

	g->screen.ops = ops;
	g->session = s;
	str_init(&g->from);
	str_init(&g->ended.search);
	return g;
}

struct screen *grid_home_new(struct session *s)
{
	const struct entity *e[TABS_MAX];
	struct scope scope = {s, NULL, 0};
	int n = top_entities(s, e);
	struct grid *g;

	if (!n)
		return NULL;
	g = grid_new(s, &home_ops);
	for (int i = 0; i < n; i++)
		g->list[g->n++] = list_new(scope, e[i]);
	g->asks = g->searching = s->technician;
	return &g->screen;
}

struct screen *grid_window_new(struct scope scope, const struct record *from)
{
	struct grid *g = grid_new(scope.session, &window_ops);

	g->list[g->n++] = list_new(scope, entity_find(scope.relation->to));
	if (scope.relation->window)
		str_addf(&g->from, "%s ", _(from->entity->label));
	record_name(scope.session, from, &g->from);
	return &g->screen;
}

struct screen *grid_found_new(const struct query *q, const char *name)
{
	struct grid *g = grid_new(q->scope.session, &window_ops);

	g->list[g->n++] = list_new(q->scope, q->entity);
	list_take(g->list[0], q);
	str_add(&g->from, name);
	return &g->screen;
}

static void grid_free(struct screen *s)
{
	struct grid *g = grid_of(s);

	for (int i = 0; i < g->n; i++)
		list_free(&g->list[i]);
	str_release(&g->from);
	str_release(&g->ended.search);
	free(g);
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static int grid_load(struct screen *s, struct err *e)
{
	struct list *l = open_list(grid_of(s));
	int rc = list_load(l, s->body.h, e);

	s->stale = !rc && list_looking(l);
	return rc;
}

static bool grid_rest(struct screen *s)
{
	return list_rest(open_list(grid_of(s)));
}

static void grid_draw(struct screen *s)
{
	list_draw(open_list(grid_of(s)), s->body);
}

static void grid_title(struct screen *s, struct str *out)
{
	struct grid *g = grid_of(s);

	str_add(out, _(entity_of(g)->plural));
	if (g->from.len)
		str_addf(out, " %s %s", mark_text(MARK_CRUMB), g->from.buf);
}

static void grid_tabs(struct screen *s, struct tabs *out)
{
	struct grid *g = grid_of(s);

	out->open = g->open;
	for (int i = 0; i < g->n; i++)
		out->label[out->n++] = _(g->list[i]->query.entity->plural);
}

static void grid_position(struct screen *s, struct str *out)
{
	list_position(open_list(grid_of(s)), out);
}

static const enum context *grid_contexts(struct screen *s)
{
	static const enum context list[] = {CTX_GRID, CTX_GLOBAL, CTX_END};
	static const enum context search[] = {CTX_SEARCH, CTX_FIELD, CTX_GRID, CTX_GLOBAL, CTX_END};

	return grid_of(s)->searching ? search : list;
}

static void grid_hint(struct screen *s, struct str *out)
{
	struct grid *g = grid_of(s);
	const struct relation *rel = top_relation(g->session, entity_of(g), 0);

	if (g->searching && g->asks) {
		str_add(out, _("Enter opens the order · Tab to the list of orders · F10 quit"));
		return;
	}
	if (g->searching) {
		str_add(out, _("Enter opens the card · Tab to the list · Esc ends the search"));
		return;
	}
	if (open_list(g)->marks.n) {
		str_add(out, _("Space marks · v range · * all · u none · a acts on what is marked"));
		return;
	}
	str_add(out, _("/ search · Enter opens · f show only · : go to"));
	if (rel)
		str_addf(out, " · w %s", _(rel->label));
	str_addf(out, " · %s", is_bottom(g) ? _("q quit") : _("q back"));
}
/* ---- for the palette ---------------------------------------------------------------------------
 */

bool screen_is_grid(const struct screen *s)
{
	return s->ops == &home_ops || s->ops == &window_ops;
}

bool grid_goto_row(struct screen *s, int64_t row)
{
	if (!screen_is_grid(s))
		return false;
	list_goto(open_list(grid_of(s)), row);
	return true;
}

bool grid_has_row(struct screen *s, int64_t row)
{
	const struct list *l = screen_is_grid(s) ? open_list(grid_of(s)) : NULL;

	return l && row >= 1 && row <= l->count && row < COUNT_CAP;
}

int64_t grid_rows(struct screen *s)
{
	const struct list *l = screen_is_grid(s) ? open_list(grid_of(s)) : NULL;
	struct err e = ERR_INIT;
	int64_t n;

	if (!l)
		return 0;
	if (l->count >= 0 && l->count < COUNT_CAP)
		return l->count;
	return query_count(&l->query, 0, &n, &e) ? -1 : n;
}

bool grid_goto_tab(struct screen *s, const struct entity *e)
{
	struct grid *g = grid_of(s);

	if (s->ops != &home_ops)
		return false;
	for (int i = 0; i < g->n; i++)
		if (g->list[i]->query.entity == e)
			return grid_open_tab(g, i) != 0;
	return false;
}

static void grid_about(struct screen *s, struct str *out)
{
	const struct entity *e = open_list(grid_of(s))->query.entity;

	if (e->about)
		str_addf(out, "%s\n", _(e->about));
}

#define GRID_OPS \
	.about = N_("Records, one a line. What you type after / finds some, Enter opens one, and " \
		    "marks change many at once."), \
	.about_now = grid_about, .load = grid_load, \
	.rest = grid_rest, .draw = grid_draw, .title = grid_title, .filter = grid_filter, \
	.position = grid_position, .hint = grid_hint, .contexts = grid_contexts, .can = grid_can, \
	.act = grid_act, .type = grid_type, .unescape = grid_unescape, .free = grid_free

static const struct screen_ops home_ops = {
	.name = "home", .parts = PART_TABS | PART_FILTER, .tabs = grid_tabs, GRID_OPS};
static const struct screen_ops window_ops = {.name = "window", .parts = PART_FILTER, GRID_OPS};
