/* What a list shows is read: the page that its model wants, and how many rows there are. */
#include "tui/list.h"

#include "base/lang.h"
#include "base/moment.h"
#include "tui/arrange.h"
#include "tui/filter.h"
#include "tui/input.h"
#include "tui/marking.h"
#include "tui/patience.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define LOOK_MS 60 /* the first look; sooner than typing is echoed without its rows */
#define LOOK_GROWS 4
#define LOOK_MOST_MS 600000
#define KEYS_MS 10 /* how often it is asked for keys */
#define NOT_COUNTED INT64_MIN

/* Two pages that follow each other, and whether there is more on either side. */
struct reading {
	struct page before, from;
	bool more_before, more_after;
	int64_t count; /* of all rows; NOT_COUNTED, or -1: not to the end */
	int looked_ms;
};

struct look {
	int64_t until, asked; /* ticks_ms() */
	bool again;
};

static bool key_waits(struct look *look, int64_t t)
{
	if (!look->again || t - look->asked < KEYS_MS)
		return false;
	look->asked = t;
	return input_waiting();
}

/* Who waits for the first rows has typed ahead what is to be done with them. */
static bool look_ended(void *ctx)
{
	struct look *look = ctx;
	int64_t t = ticks_ms();

	return !term_headless() && (t >= look->until || ui_leaving() || key_waits(look, t));
}

bool list_looking(const struct list *l)
{
	return l->looked_ms > 0;
}

/* Without an index there is no first row before the last one was looked at: only keys end such a look. */
static bool sorts_all(const struct query *q)
{
	return !(q->sort->flags & FIELD_INDEXED) && q->sort != entity_title(q->entity);
}

static int look_ms(const struct list *l)
{
	if (!list_looking(l) || l->other || l->looked_at != ui_typed_at())
		return LOOK_MS;
	return sorts_all(&l->query) ? LOOK_MOST_MS : l->looked_ms * LOOK_GROWS;
}

static int read_first(struct list *l, struct reading *r, struct err *e)
{
	int ms = look_ms(l);
	struct look look = {.until = ticks_ms() + ms, .again = ms > LOOK_MS};
	struct query_look first = {
		.limit = l->model.page, .cap = COUNT_CAP, .enough = look_ended, .ctx = &look};
	int rc;

	patience_silent(true);
	rc = query_look(&l->query, &first, &r->from, &r->count, e);
	patience_silent(false);
	r->more_after = r->from.more;
	ms = ms < LOOK_MOST_MS ? ms : LOOK_MOST_MS;
	r->looked_ms = r->count < 0 ? ms : 0;
	return rc;
}

static int read_last(struct list *l, struct reading *r, struct err *e)
{
	const struct place none = {0};
	int rc = query_page(&l->query, &none, false, l->model.page, &r->from, e);

	r->more_before = r->from.more;
	return rc;
}

static int read_before(
	struct list *l, const struct place *at, int lines, struct reading *r, struct err *e)
{
	int rc;

	page_release(&r->before);
	rc = query_page(&l->query, at, false, lines ? lines : 1, &r->before, e);
	r->more_before = lines ? r->before.more : r->before.n > 0;
	if (!rc && !lines)
		page_release(&r->before);
	return rc;
}

/* The page right after `at`, or the one right before it; over an end of the list the last or first
 * one. */
static int read_beside(
	struct list *l, const struct place *at, bool after, struct reading *r, struct err *e)
{
	int rc = query_page(&l->query, at, after, l->model.page, &r->from, e);

	if (rc || r->from.n == l->model.page) {
		r->more_before = !after ? r->from.more : true;
		r->more_after = after ? r->from.more : true;
		return rc;
	}
	page_release(&r->from);
	return after ? read_last(l, r, e) : read_first(l, r, e);
}

/* The page on which `at` stands in this line; a page that would end early begins earlier. */
static int read_around(
	struct list *l, const struct place *at, int line, struct reading *r, struct err *e)
{
	int lines = l->model.page;
	int rc = 0;

	if (line < 0 || line >= lines)
		return read_beside(l, at, line < 0, r, e);
	if (read_before(l, at, line, r, e) ||
		query_page_at(&l->query, at, lines - r->before.n, &r->from, e))
		return e->code;
	r->more_after = r->from.more;
	if (r->more_before && r->before.n + r->from.n < lines)
		rc = read_before(l, at, lines - r->from.n, r, e);
	grid_anchor_found(&l->model, r->before.n);
	return rc;
}

/* Where a record stands, or where it stood when it is gone. */
static int find_place(struct list *l, int64_t id, struct arena *a, struct place *out, struct err *e)
{
	int rc = query_place(&l->query, id, a, out, e);

	for (int i = 0; rc == ERR_MISSING && i < l->model.n; i++) {
		if (l->model.id[i] != id)
			continue;
		*out = l->place[i];
		rc = 0;
	}
	return rc;
}

static int read_wanted(struct list *l, struct reading *r, struct err *e)
{
	const struct grid_want *w = &l->model.want;
	struct arena a = ARENA_INIT;
	struct place at;
	int rc = 0;

	switch (w->from) {
	case GRID_LAST:
		return read_last(l, r, e);
	case GRID_ANCHOR:
		rc = find_place(l, w->id, &a, &at, e);
		if (!rc)
			rc = read_around(l, &at, w->line, r, e);
		break;
	case GRID_ROW:
		rc = query_nth(&l->query, w->row, &a, &at, e);
		if (rc == ERR_MISSING)
			l->model.want =
				(struct grid_want){.from = GRID_LAST, .fallback = GRID_PAGE_MAX};
		else if (!rc)
			grid_row_found(&l->model, at.id);
		rc = rc == ERR_MISSING ? read_last(l, r, e)
		     : rc              ? rc
				       : read_around(l, &at, 0, r, e);
		break;
	case GRID_NOTHING:
	case GRID_FIRST:
		return read_first(l, r, e);
	}
	arena_release(&a);
	return rc == ERR_MISSING ? read_first(l, r, e) : rc;
}

static int take_page(struct list *l, const struct page *p, int at)
{
	for (int i = 0; i < p->n && at < GRID_PAGE_MAX; i++, at++) {
		l->row[at] = p->row[i];
		l->place[at] = p->place[i];
	}
	return at;
}

/* A look that a key cut short may have seen less than the one before. */
static bool saw_less(const struct list *l, const struct reading *r)
{
	return r->from.cut && !l->other && r->from.n < l->model.n;
}

static void take_reading(struct list *l, const struct reading *r)
{
	int64_t id[GRID_PAGE_MAX];
	int n;

	page_release(&l->page[0]);
	page_release(&l->page[1]);
	l->page[0] = r->before;
	l->page[1] = r->from;
	n = take_page(l, &r->from, take_page(l, &r->before, 0));
	for (int i = 0; i < n; i++)
		id[i] = l->row[i]->id;
	grid_loaded(&l->model, id, n, r->more_before, r->more_after);
}

void list_columns(const struct list *l, int width, struct columns *c)
{
	struct query q = l->query;

	q.fields = l->usual;
	columns_layout_chosen(c, &q, &l->chosen, width);
}

/* Nothing is read that is not shown. */
static void want_columns(struct list *l)
{
	struct columns c;

	list_columns(l, term_columns(), &c);
	l->query.fields = (struct fieldset){0};
	for (int i = 0; i < c.n; i++)
		fieldset_add(&l->query.fields, c.v[i].field);
}

static int list_lines(int height)
{
	return height - 1;
}

#define PRUNE_OFTEN 500 /* marks that are looked at whenever the list is read again */

/* Moving about changes nothing; other people's commits and our own acts do. */
static int prune(struct list *l, struct err *e)
{
	bool again = l->model.want.from == GRID_NOTHING && l->marks.n <= PRUNE_OFTEN;

	if (!l->marks.n || !(l->prune || again))
		return 0;
	l->prune = false;
	return marks_prune(l, e);
}

static void know_count(struct list *l)
{
	l->model.count = l->count < COUNT_CAP ? l->count : -1;
	if (l->model.count >= 0)
		l->model.about = l->model.count;
}

/* What was not asked for anew is read again as it stands; or it is still being looked for. */
static void want_again(struct list *l)
{
	if (l->select)
		grid_select(&l->model, l->select);
	else if (l->model.want.from == GRID_NOTHING && list_looking(l))
		grid_look(&l->model);
	else if (l->model.want.from == GRID_NOTHING)
		grid_reload(&l->model);
	l->select = 0;
}

static int list_read(struct list *l, int height, struct err *e)
{
	struct reading r = {.before = PAGE_INIT, .from = PAGE_INIT, .count = NOT_COUNTED};
	int rc;

	filter_read(l);
	if (prune(l, e))
		return e->code;
	grid_set_page(&l->model, list_lines(height));
	want_again(l);
	want_columns(l);
	rc = read_wanted(l, &r, e);
	if (!rc && r.count == NOT_COUNTED)
		rc = query_count(&l->query, COUNT_CAP, &r.count, e);
	if (rc || saw_less(l, &r)) {
		page_release(&r.before);
		page_release(&r.from);
		if (!rc)
			grid_unread(&l->model, true);
		return rc;
	}
	l->count = r.count;
	l->looked_ms = r.looked_ms;
	l->looked_at = ui_typed_at();
	know_count(l);
	take_reading(l, &r);
	l->sorted = l->query.sort;
	l->sorted_down = l->query.descending;
	l->other = l->broken = l->rested = false;
	return 0;
}

static bool order_back(struct list *l)
{
	if (l->other || (l->query.sort == l->sorted && l->query.descending == l->sorted_down))
		return false;
	l->query.sort = l->sorted;
	l->query.descending = l->sorted_down;
	l->order_changed = true;
	arrangement_keep(l);
	return true;
}

/* Rows never stand below the words of another question. */
static void broken_off(struct list *l, struct err *e)
{
	bool reordered = order_back(l);

	grid_unread(&l->model, !l->other);
	l->broken = l->other;
	l->looked_ms = 0;
	if (l->other)
		l->count = -1;
	know_count(l);
	if (reordered)
		err_set(e, ERR_CANCEL, "%s", _("Broken off; the order is as it was."));
}

int list_load(struct list *l, int height, struct err *e)
{
	int rc = list_read(l, height, e);

	if (rc == ERR_CANCEL && !screen_outrun())
		broken_off(l, e);
	return rc;
}

/* ---- at rest ----------------------------------------------------------------------------------
 */

/* Asked once a page: the model reckons with it from then on. */
static int know_number(struct list *l, struct err *e)
{
	struct gridmodel *m = &l->model;
	int64_t number;
	int rc = query_number(&l->query, &l->place[m->at], &number, e);

	if (!rc)
		m->first = number - m->at;
	return rc;
}

/* All rows are counted once for a list, and only in its midst: what others add meanwhile moves no mark,
 * and its ends are known without. */
static bool lacks_about(const struct gridmodel *m)
{
	return m->about < 0 && m->before && m->after;
}

int list_count(struct list *l, struct err *e)
{
	int64_t n;
	int rc = query_count(&l->query, 0, &n, e);

	if (!rc)
		l->model.about = n;
	return rc;
}

bool list_rest(struct list *l)
{
	struct gridmodel *m = &l->model;
	struct err e = ERR_INIT;
	int rc;

	if (l->rested || list_looking(l) || !m->n || (m->first && !lacks_about(m)))
		return false;
	rc = m->first ? list_count(l, &e) : know_number(l, &e);
	l->rested = rc && rc != ERR_CANCEL;
	return !rc;
}
