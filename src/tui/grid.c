#include "tui/grid.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/door.h"
#include "tui/anywhere.h"
#include "tui/card.h"
#include "tui/chart.h"
#include "tui/columnpick.h"
#include "tui/dialog.h"
#include "tui/doings.h"
#include "tui/export.h"
#include "tui/filter.h"
#include "tui/form.h"
#include "tui/import.h"
#include "tui/list.h"
#include "tui/many.h"
#include "tui/marking.h"
#include "tui/merge.h"
#include "tui/palette.h"
#include "tui/recent.h"
#include "tui/saved.h"
#include "tui/top.h"
#include "tui/ui.h"

struct grid {
	struct screen screen; /* first */
	struct session *session;
	struct list *list[TABS_MAX]; /* one a tab */
	int n, open;
	bool searching;  /* the keyboard is in the search box */
	bool asks; /* a technician's home: the search box asks for an order, and then for the next */
	struct str from; /* of a window: the record's name; empty at home */
	struct {
		struct str search;
		bool searching;
		int64_t range;
	} ended; /* by the last Esc */
};

static const struct screen_ops home_ops, window_ops;

static struct grid *grid_of(struct screen *s)
{
	return (struct grid *)s;
}

static struct list *open_list(const struct grid *g)
{
	return g->list[g->open];
}

static const struct entity *entity_of(const struct grid *g)
{
	return open_list(g)->query.entity;
}

/* Leaving it is leaving the program. */
static bool is_bottom(const struct grid *g)
{
	return !g->screen.below;
}

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
	return list_load(open_list(grid_of(s)), s->body.h, e);
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

#define SEARCH_COLUMNS 24

static void grid_filter(struct screen *s, struct str *left, int *cursor, struct str *right)
{
	struct grid *g = grid_of(s);
	struct list *l = open_list(g);
	const char *label = g->asks ? _("Order number?") : _("Search:");
	int at;

	filter_words(l, right);
	str_addf(left, "%s ", label);
	if (!g->searching) {
		str_add(left, l->search.count ? editor_text(&l->search) : "/");
		return;
	}
	editor_view(&l->search, SEARCH_COLUMNS, 1);
	editor_line(&l->search, 0, left, &at);
	*cursor = text_width(label) + 1 + at;
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

/* ---- rights ------------------------------------------------------------------------------------
 */

static bool may_create(const struct grid *g)
{
	const struct list *l = open_list(g);

	return !(entity_of(g)->flags & ENTITY_SINGLE) &&
	       session_may(g->session, entity_of(g), VERB_CREATE, l->query.scope.relation);
}

static bool is_number(const char *typed)
{
	return typed[0] && !typed[strspn(typed, "0123456789")];
}

static bool number_typed(const struct grid *g)
{
	return g->asks && g->searching && is_number(editor_text(&open_list(g)->search));
}

static bool grid_can(struct screen *s, enum action a)
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
			 : number_typed(g);
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
	case ACT_MARK:
	case ACT_MARK_RANGE:
	case ACT_MARK_UP:
	case ACT_MARK_DOWN:
	case ACT_MARK_PAGE_UP:
	case ACT_MARK_PAGE_DOWN:
	case ACT_MARK_ALL:
		return r && !(entity_of(g)->flags & ENTITY_SINGLE);
	case ACT_MARK_NONE:
		return l->marks.n > 0;
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
	case ACT_HOME_SCREEN:
	case ACT_NUMBER:
	case ACT_DOCTOR:
	case ACT_SETUP:
	case ACT_PASSWORD:
		return anywhere_can(g->session, a);
	default:
		return true;
	}
}

/* ---- acting ------------------------------------------------------------------------------------
 */

/* The box is empty for the next number. The card has the order of the list as it is now. */
static void ask_again(struct grid *g)
{
	struct list *l = open_list(g);

	g->searching = true;
	editor_set(&l->search, "");
	l->query.search = NULL;
	list_restart(l, false);
}

static unsigned shown(int rc, const struct err *e)
{
	if (rc)
		dlg_error(e);
	return SCREEN_USED;
}

/* Was another number typed than that of the row under the cursor? Hands that type one and press Enter
 * do not look. */
static bool other_number(const struct grid *g, const struct record *r)
{
	const char *typed = editor_text(&open_list(g)->search);
	struct str key = STR_INIT;
	bool other;

	record_key_text(r, &key);
	other = is_number(typed) && !text_equal(typed, key.buf);
	str_release(&key);
	return other;
}

/* Whose number it is not is opened by a second Enter only. */
static unsigned say_other_number(struct grid *g)
{
	struct str text = STR_INIT;

	g->searching = false;
	str_addf(&text, _("There is no order %s for you; Enter opens the one under the cursor."),
		editor_text(&open_list(g)->search));
	ui_message(text.buf);
	str_release(&text);
	return SCREEN_USED;
}

/* Nothing in the list is like it: a sentence names the number, as the command line does. */
static unsigned open_typed(struct grid *g)
{
	struct list *l = open_list(g);
	struct err e = ERR_INIT;
	int64_t id;

	if (door_find_key(l->query.scope, entity_of(g), editor_text(&l->search), &id, &e) ||
		card_open(l->query.scope, entity_of(g), id, NULL, &e))
		ui_err(&e);
	else
		ask_again(g);
	return SCREEN_USED;
}

static unsigned open_selected(struct grid *g)
{
	struct list *l = open_list(g);
	const struct record *r = list_selected(l);
	struct err e = ERR_INIT;

	if (!r)
		return open_typed(g);
	if (g->asks && g->searching && other_number(g, r))
		return say_other_number(g);
	if (card_open(l->query.scope, r->entity, r->id, &l->query, &e))
		dlg_error(&e);
	else if (g->asks && g->searching)
		ask_again(g);
	return SCREEN_USED;
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

static unsigned open_tab(struct grid *g, int tab)
{
	if (tab < 0 || tab >= g->n)
		return SCREEN_USED;
	g->open = tab;
	g->searching = false;
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned search_begin(struct grid *g)
{
	g->searching = true;
	return SCREEN_USED;
}

static unsigned search_end(struct grid *g)
{
	struct list *l = open_list(g);

	g->searching = false;
	if (!l->search.count)
		return SCREEN_USED;
	editor_set(&l->search, "");
	l->query.search = NULL;
	list_restart(l, true);
	return SCREEN_USED | SCREEN_RELOAD;
}

static void ended_keep(struct grid *g)
{
	const struct list *l = open_list(g);

	str_reset(&g->ended.search);
	str_add(&g->ended.search, editor_text(&l->search));
	g->ended.searching = g->searching;
	g->ended.range = l->range;
}

static void grid_unescape(struct screen *s)
{
	struct grid *g = grid_of(s);
	struct list *l = open_list(g);

	l->range = g->ended.range;
	g->searching = g->ended.searching;
	if (l->search.count || !g->ended.search.len)
		return;
	editor_set(&l->search, g->ended.search.buf);
	l->query.search = editor_text(&l->search);
	list_restart(l, true);
	s->stale = true;
}

/* Esc goes back by one step: out of the search, out of the filter's reach, out of the window. */
static unsigned cancel(struct grid *g)
{
	ended_keep(g);
	if (g->asks && (!g->searching || open_list(g)->search.count)) {
		ask_again(g);
		return SCREEN_USED | SCREEN_RELOAD;
	}
	if (g->asks && g->searching) {
		ui_message(_("F10 or q ends the program."));
		return SCREEN_USED;
	}
	if (!g->searching && mark_range_end(open_list(g)))
		return SCREEN_USED;
	if (g->searching || open_list(g)->search.count)
		return search_end(g);
	if (!is_bottom(g))
		return SCREEN_CLOSE;
	ui_message(_("F10 or q ends the program."));
	return SCREEN_USED;
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
		return open_selected(g);
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

static unsigned grid_act(struct screen *s, enum action a, const struct event *ev)
{
	struct grid *g = grid_of(s);

	switch (a) {
	case ACT_SEARCH:
		return search_begin(g);
	case ACT_SEARCH_DONE:
		g->searching = false;
		return SCREEN_USED;
	case ACT_CANCEL:
		return cancel(g);
	case ACT_BACK:
		return SCREEN_CLOSE;
	case ACT_UNDO:
		return recent_undo(g->session);
	case ACT_PALETTE:
		return palette_run(s, g->session);
	case ACT_TAB:
		return open_tab(g, ev->code - '1');
	case ACT_TAB_NEXT:
		return open_tab(g, (g->open + 1) % g->n);
	case ACT_TAB_PREVIOUS:
		return open_tab(g, (g->open + g->n - 1) % g->n);
	case ACT_MERGE:
		return merge_rows(open_list(g));
	case ACT_DUPLICATES:
		screen_push(pairs_new(g->session, open_list(g)->query.entity));
		return SCREEN_USED;
	case ACT_CHART:
		screen_push(chart_new(&open_list(g)->query));
		return SCREEN_USED;
	case ACT_HOME_SCREEN:
	case ACT_NUMBER:
	case ACT_DOCTOR:
	case ACT_SETUP:
	case ACT_PASSWORD:
	case ACT_FILES:
		return anywhere_act(g->session, list_selected(open_list(g)), a);
	default:
		return act_record(g, a);
	}
}

/* A capital letter that is no key goes to the names that begin with it. */
static unsigned letter(struct grid *g, const struct event *ev)
{
	if (ev->kind != EVENT_CHAR || (ev->code < 0x80 && (ev->code < 'A' || ev->code > 'Z')))
		return 0;
	return SCREEN_USED | (list_letter(open_list(g), ev->text) ? SCREEN_RELOAD : 0);
}

static unsigned grid_type(struct screen *s, const struct event *ev)
{
	struct grid *g = grid_of(s);

	if (!g->searching)
		return letter(g, ev);
	return (editor_event(&open_list(g)->search, ev) ? SCREEN_USED : 0) |
	       list_search(open_list(g));
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

bool grid_goto_tab(struct screen *s, const struct entity *e)
{
	struct grid *g = grid_of(s);

	if (s->ops != &home_ops)
		return false;
	for (int i = 0; i < g->n; i++)
		if (g->list[i]->query.entity == e)
			return open_tab(g, i) != 0;
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
	.about_now = grid_about, .load = grid_load, .draw = grid_draw, .title = grid_title, .filter = grid_filter, \
	.position = grid_position, .hint = grid_hint, .contexts = grid_contexts, .can = grid_can, \
	.act = grid_act, .type = grid_type, .unescape = grid_unescape, .free = grid_free

static const struct screen_ops home_ops = {
	.name = "home", .parts = PART_TABS | PART_FILTER, .tabs = grid_tabs, GRID_OPS};
static const struct screen_ops window_ops = {.name = "window", .parts = PART_FILTER, GRID_OPS};
