#include "tui/chart.h"

#include <stdlib.h>
#include "base/lang.h"
#include "base/moment.h"
#include "tui/bars.h"
#include "tui/filter.h"
#include "tui/grid.h"
#include "tui/plain.h"
#include "tui/ui.h"

struct chart {
	struct screen screen; /* first */
	struct list *list;    /* owns what the query borrows, and puts it into words */
	const struct field *by[TABS_MAX];
	int n_by, open;
	struct arena arena; /* of what is shown */
	struct query_group *group;
	struct bar *bar;
	struct cursor cursor;
	int n;
	int64_t total;
};

static struct chart *chart_of(struct screen *s)
{
	return (struct chart *)s;
}

static struct plain plain_of(struct chart *c)
{
	return (struct plain){&c->screen, c->list->query.scope.session, &c->cursor, c->n, .alone = false};
}

static const struct field *by_now(const struct chart *c)
{
	return c->by[c->open];
}

static const char *caption_now(const struct chart *c)
{
	return field_heading(c->list->query.scope.session, by_now(c));
}

static bool by_month(const struct field *f)
{
	return f->kind == FIELD_DATE || f->kind == FIELD_MOMENT;
}

/* ---- making ------------------------------------------------------------------------------------
 */

/* Those that a condition fixes to one value have nothing to tell. */
static bool is_fixed(const struct query *q, const struct field *f)
{
	for (int i = 0; i < q->n_where; i++)
		if (q->where[i].field == f && q->where[i].op == IS)
			return true;
	return false;
}

/* As many values as there are records, or nearly: the card it belongs to, the person it borrows
 * from. */
static bool is_single(const struct entity *e, const struct field *f)
{
	if (e->parent && text_equal(e->parent, f->name))
		return true;
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].via && text_equal(e->fields[i].via, f->name))
			return true;
	return false;
}

static bool can_group(const struct query *q, const struct field *f)
{
	struct fieldset seen;

	session_fields(q->scope.session, q->entity, &seen);
	if (!fieldset_has(&seen, f) || !field_stored(f) || f->via || is_fixed(q, f) ||
		is_single(q->entity, f))
		return false;
	return f->kind == FIELD_CHOICE || f->kind == FIELD_REF || f->kind == FIELD_BOOL ||
	       by_month(f);
}

/* What a list shows comes first, then what is sorted by, then the rest: there are nine tabs. */
static int group_fields(const struct query *q, const struct field *out[TABS_MAX])
{
	static const unsigned order[] = {FIELD_GRID, FIELD_SORTED, 0};
	int n = 0;

	for (int pass = 0; pass < LENGTH(order); pass++) {
		for (int i = 0; i < q->entity->n_fields && n < TABS_MAX; i++) {
			const struct field *f = &q->entity->fields[i];
			int there = 0;

			while (there < n && out[there] != f)
				there++;
			if (there == n && (f->flags & order[pass]) == order[pass] &&
				can_group(q, f))
				out[n++] = f;
		}
	}
	return n;
}

bool chart_can(const struct query *q)
{
	const struct field *by[TABS_MAX];

	return group_fields(q, by) > 0;
}

/* ---- reading -----------------------------------------------------------------------------------
 */

static struct date month_next(struct date first)
{
	return date_from_days(date_days(first) + date_days_in_month(first.year, first.month));
}

static bool month_read(const char *month, struct date *first)
{
	struct str day = STR_INIT;
	bool good;

	str_addf(&day, "%s-01", month);
	good = !date_parse_iso(day.buf, first);
	str_release(&day);
	return good;
}

#define MONTHS_MAX 600

/* Months without rows, from the one after `last` until `next`. */
static void months_between(struct chart *c, struct date last, struct date next)
{
	for (last = month_next(last); c->n < MONTHS_MAX && date_days(last) < date_days(next);
		last = month_next(last)) {
		const char *label = arena_printf(&c->arena, "%04d-%02d", last.year, last.month);

		c->group[c->n++] = (struct query_group){label, value_text(label), 0};
	}
}

/* A month without rows is a bar without length: otherwise a pause would look like none. */
static void months_fill(struct chart *c, const struct query_group *read, int n)
{
	struct date last, next;

	c->group = arena_array(&c->arena, struct query_group, n + MONTHS_MAX);
	for (int i = 0; i < n; i++) {
		if (i && month_read(read[i - 1].label, &last) && month_read(read[i].label, &next))
			months_between(c, last, next);
		c->group[c->n++] = read[i];
	}
}

static void bars_make(struct chart *c)
{
	c->bar = arena_array(&c->arena, struct bar, c->n + 1);
	for (int i = 0; i < c->n; i++) {
		const char *label = c->group[i].label;

		c->bar[i] = (struct bar){*label ? label : _("(none)"), c->group[i].n};
		c->total += c->group[i].n;
	}
	cursor_keep(&c->cursor, c->n);
}

static int chart_load(struct screen *s, struct err *e)
{
	struct chart *c = chart_of(s);
	struct query_group *read;
	int n;

	arena_reset(&c->arena);
	c->n = 0;
	c->total = 0;
	c->cursor.page = s->body.h;
	filter_read(c->list);
	if (query_groups(&c->list->query, by_now(c), &c->arena, &read, &n, e))
		return e->code;
	if (by_month(by_now(c))) {
		months_fill(c, read, n);
	} else {
		c->group = read;
		c->n = n;
	}
	bars_make(c);
	return 0;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static void count_show(const void *ctx, int64_t value, struct str *out)
{
	const struct session *s = ctx;

	number_format(out, value, 0, &s->numbers);
}

static void chart_draw(struct screen *s)
{
	struct chart *c = chart_of(s);
	struct bars b = {c->bar, c->n, count_show, c->list->query.scope.session};
	struct rect r = s->body;

	if (!c->n)
		ui_put_cut(r.y, r.x + 1, STYLE_DIM, _("There is nothing to count."), r.w - 1);
	cursor_show(&c->cursor, r.h);
	bars_draw(&b, c->cursor.top, c->cursor.at, r);
}

static void chart_title(struct screen *s, struct str *out)
{
	struct chart *c = chart_of(s);

	str_addf(out, "%s %s %s", _(c->list->query.entity->plural), mark_text(MARK_CRUMB),
		caption_now(c));
}

static void chart_tabs(struct screen *s, struct tabs *out)
{
	struct chart *c = chart_of(s);

	out->open = c->open;
	for (int i = 0; i < c->n_by; i++)
		out->label[out->n++] = field_heading(c->list->query.scope.session, c->by[i]);
}

static void chart_filter(struct screen *s, struct str *left, int *cursor, struct str *right)
{
	struct chart *c = chart_of(s);

	*cursor = -1;
	if (c->list->search.count)
		str_addf(left, "%s %s", _("Search:"), editor_text(&c->list->search));
	filter_shown(c->list, right);
	number_format(right, c->total, 0, &c->list->query.scope.session->numbers);
	str_addf(right, " %s", _("in all"));
}

static void chart_position(struct screen *s, struct str *out)
{
	struct chart *c = chart_of(s);

	row_position(c->list->query.scope.session, c->cursor.at + 1, c->n, out);
}

static void chart_hint(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("Enter opens the rows · 1…9 Tab counted by something else · q back"));
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool chart_offers(struct screen *s, enum action a)
{
	struct chart *c = chart_of(s);
	struct plain p = plain_of(c);

	switch (a) {
	case ACT_OPEN:
		return c->n > 0;
	case ACT_TAB:
	case ACT_TAB_NEXT:
	case ACT_TAB_PREVIOUS:
		return c->n_by > 1;
	default:
		return plain_can(&p, a);
	}
}

/* The first day of a month, or its first moment; before 1: the day or the second before that. */
static struct value edge(struct chart *c, struct date day, int before)
{
	const char *zone = c->list->query.scope.session->time_zone;
	char text[MOMENT_TEXT];

	if (by_now(c)->kind == FIELD_DATE)
		date_format(date_from_days(date_days(day) - before), text);
	else
		moment_format(moment_of_day(day, zone) - before, text);
	return value_text(arena_strdup(&c->arena, text));
}

/* The conditions that make the rows of the bar; returns how many. */
static int bar_conditions(struct chart *c, struct condition out[2])
{
	const struct query_group *g = &c->group[c->cursor.at];
	const struct field *f = by_now(c);
	struct date first;

	if (!by_month(f) || !month_read(g->label, &first)) {
		out[0] = (struct condition){f, IS, *g->label ? g->value : field_empty(f)};
		return 1;
	}
	out[0] = (struct condition){f, IS_AFTER, edge(c, first, 1)};
	out[1] = (struct condition){f, IS_BEFORE, edge(c, month_next(first), 0)};
	return 2;
}

static unsigned open_bar(struct chart *c)
{
	struct query q = c->list->query;
	struct condition more[2];
	struct str name = STR_INIT;
	int n = bar_conditions(c, more);

	if (q.n_where + n > CONDITIONS_MAX) {
		ui_message(_("There are too many conditions already."));
		return SCREEN_USED;
	}
	for (int i = 0; i < n; i++)
		q.where[q.n_where++] = more[i];
	str_addf(&name, "%s: %s", caption_now(c), c->bar[c->cursor.at].label);
	screen_push(grid_found_new(&q, name.buf));
	str_release(&name);
	return SCREEN_USED;
}

static unsigned open_tab(struct chart *c, int tab)
{
	if (tab < 0 || tab >= c->n_by)
		return SCREEN_USED;
	c->open = tab;
	c->cursor.at = c->cursor.top = 0;
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned chart_act(struct screen *s, enum action a, const struct event *ev)
{
	struct chart *c = chart_of(s);
	struct plain p = plain_of(c);

	switch (a) {
	case ACT_OPEN:
		return open_bar(c);
	case ACT_TAB:
		return open_tab(c, ev->code - '1');
	case ACT_TAB_NEXT:
		return open_tab(c, (c->open + 1) % c->n_by);
	case ACT_TAB_PREVIOUS:
		return open_tab(c, (c->open + c->n_by - 1) % c->n_by);
	default:
		return plain_act(&p, a);
	}
}

static void chart_free(struct screen *s)
{
	struct chart *c = chart_of(s);

	list_free(&c->list);
	arena_release(&c->arena);
	free(c);
}

static const struct screen_ops chart_ops = {
	.name = "chart",
	.about = N_("How many of the list's records have which value. Enter shows those behind a "
		    "bar."),
	.parts = PART_TABS | PART_FILTER,
	.load = chart_load,
	.draw = chart_draw,
	.title = chart_title,
	.tabs = chart_tabs,
	.filter = chart_filter,
	.position = chart_position,
	.hint = chart_hint,
	.contexts = screen_list_contexts,
	.can = chart_offers,
	.act = chart_act,
	.free = chart_free,
};

struct screen *chart_new(const struct query *q)
{
	struct chart *c;

	if (!chart_can(q))
		return NULL;
	c = xcalloc(1, sizeof *c);
	c->screen.ops = &chart_ops;
	c->list = list_new(q->scope, q->entity);
	list_take(c->list, q);
	c->n_by = group_fields(q, c->by);
	return &c->screen;
}
