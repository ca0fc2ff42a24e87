#include "tui/marking.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/bulk.h"
#include "tui/dialog.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define PAGE 4000 /* rows at once: an order without an index costs a sort each time */
#define PRUNE_EACH 500 /* more marks are held against the whole list at once */

/* The same rows, nothing of them read but their ids. */
static struct query bare(const struct list *l)
{
	struct query q = l->query;

	memset(&q.fields, 0, sizeof q.fields);
	return q;
}

/* ---- gathering ids -----------------------------------------------------------------------------
 */

struct gathering {
	struct progress progress;
	int64_t *id;
	int n, cap;
};

static int gather(struct gathering *g, int64_t id, struct err *e)
{
	g->id = xgrow(g->id, &g->cap, g->n + 1, sizeof *g->id);
	g->id[g->n++] = id;
	if (!progress_step(&g->progress, g->n))
		return err_set(e, ERR_CANCEL, "%s", _("Broken off; the marks are as they were."));
	return 0;
}

static int gather_row(void *ctx, const struct record *r, struct err *e)
{
	return gather(ctx, r->id, e);
}

static unsigned gathered(struct list *l, struct gathering *g, int rc, const struct err *e)
{
	if (rc)
		ui_err(e);
	else
		marks_add(&l->marks, g->id, g->n);
	progress_end(&g->progress);
	free(g->id);
	return SCREEN_USED;
}

/* ---- all, one, none ----------------------------------------------------------------------------
 */

unsigned mark_all(struct list *l)
{
	struct gathering g = {.n = 0};
	struct query q = bare(l);
	struct err e = ERR_INIT;
	int64_t total = 0;
	int rc;

	q.sort = NULL; /* marks have no order, and this one has an index */
	rc = query_count(&q, 0, &total, &e);
	progress_begin(&g.progress, &l->query.scope.session->numbers, _("Marking"), total);
	rc = rc ? rc : query_each(&q, 0, gather_row, &g, &e);
	return gathered(l, &g, rc, &e);
}

unsigned mark_selected(struct list *l)
{
	const struct record *r = list_selected(l);

	if (!r)
		return SCREEN_USED;
	marks_toggle(&l->marks, r->id);
	return list_move(l, ACT_DOWN);
}

unsigned mark_none(struct list *l)
{
	marks_clear(&l->marks);
	l->range = l->stretch = 0;
	return SCREEN_USED;
}

/* ---- a range -----------------------------------------------------------------------------------
 */

/* All rows from one place to another one further down. */
static int gather_between(struct gathering *g, const struct query *q, const struct place *first,
	int64_t last, struct err *e)
{
	struct page page = PAGE_INIT;
	struct arena kept = ARENA_INIT;
	struct place at;
	bool more = true;
	int rc = query_page_at(q, first, PAGE, &page, e);

	while (!rc && more) {
		for (int i = 0; i < page.n && more && !rc; i++) {
			rc = gather(g, page.row[i]->id, e);
			more = page.row[i]->id != last;
		}
		if (rc || !more || !page.more)
			break;
		at = page.place[page.n - 1];
		arena_reset(&kept);
		at.sort = value_copy(&kept, &at.sort);
		page_release(&page);
		rc = query_page(q, &at, true, PAGE, &page, e);
	}
	page_release(&page);
	arena_release(&kept);
	return rc;
}

static int gather_range(struct gathering *g, const struct query *q, int64_t from, int64_t to,
	struct err *e)
{
	struct arena a = ARENA_INIT;
	struct place one, other;
	int64_t first = 0, second = 0;
	int rc = query_place(q, from, &a, &one, e);

	if (rc == ERR_MISSING)
		rc = err_set(e, rc, "%s", _("The row where the range began is not here any more."));
	rc = rc ? rc : query_place(q, to, &a, &other, e);
	rc = rc ? rc : query_number(q, &one, &first, e);
	rc = rc ? rc : query_number(q, &other, &second, e);
	g->progress.total = first < second ? second - first + 1 : first - second + 1;
	if (!rc)
		rc = first < second ? gather_between(g, q, &one, to, e)
				    : gather_between(g, q, &other, from, e);
	arena_release(&a);
	return rc;
}

static unsigned range_begin(struct list *l, int64_t id)
{
	l->range = id;
	marks_add(&l->marks, &id, 1);
	ui_message(_("The range begins here: go to its other end, then v again."));
	return SCREEN_USED;
}

unsigned mark_range(struct list *l)
{
	const struct record *r = list_selected(l);
	struct gathering g = {.n = 0};
	struct query q = bare(l);
	struct err e = ERR_INIT;
	int64_t from = l->range;

	if (!r)
		return SCREEN_USED;
	if (!from)
		return range_begin(l, r->id);
	l->range = 0;
	progress_begin(&g.progress, &l->query.scope.session->numbers, _("Marking"), 0);
	return gathered(l, &g, gather_range(&g, &q, from, r->id, &e), &e);
}

bool mark_range_end(struct list *l)
{
	bool begun = l->range != 0;

	l->range = 0;
	return begun;
}

/* ---- a range, row by row -----------------------------------------------------------------------
 */

/* The ids of the next n rows above or below the selected one, the nearest first: those on the
 * screen without asking the database. Returns how many there are. */
static int ids_beside(struct list *l, bool below, int n, int64_t *id, struct err *e)
{
	const struct gridmodel *m = &l->model;
	struct query q = bare(l);
	struct page page = PAGE_INIT;
	int step = below ? 1 : -1, got = 0;

	for (int at = m->at + step; got < n && at >= 0 && at < m->n; at += step)
		id[got++] = m->id[at];
	if (got == n || !(below ? m->after : m->before))
		return got;
	if (query_page(&q, &l->place[below ? m->n - 1 : 0], below, n - got, &page, e))
		return e->code;
	for (int i = 0; i < page.n; i++)
		id[got++] = page.row[below ? i : page.n - 1 - i]->id;
	page_release(&page);
	return got;
}

/* One row on: the new end is marked when that is away from where the range began; on the way back
 * the old end loses its mark. */
static void stretch_step(struct list *l, int step, int64_t to)
{
	if (l->stretch_by * step >= 0)
		marks_add(&l->marks, &to, 1);
	else if (marks_has(&l->marks, l->stretch))
		marks_toggle(&l->marks, l->stretch);
	l->stretch_by += step;
	l->stretch = to;
}

unsigned mark_stretch(struct list *l, enum action a)
{
	const struct record *r = list_selected(l);
	bool below = a == ACT_MARK_DOWN || a == ACT_MARK_PAGE_DOWN;
	int n = a == ACT_MARK_UP || a == ACT_MARK_DOWN ? 1 : l->model.page;
	int64_t id[GRID_PAGE_MAX];
	struct err e = ERR_INIT;

	if (!r)
		return SCREEN_USED;
	if (l->stretch != r->id) {
		l->stretch = r->id;
		l->stretch_by = 0;
		marks_add(&l->marks, &l->stretch, 1);
	}
	n = ids_beside(l, below, n, id, &e);
	if (n < 0)
		ui_err(&e);
	for (int i = 0; i < n; i++)
		stretch_step(l, below ? 1 : -1, id[i]);
	if (n == 1)
		return list_move(l, below ? ACT_DOWN : ACT_UP);
	if (n > 1)
		l->select = l->stretch;
	return SCREEN_USED | (n > 1 ? SCREEN_RELOAD : 0);
}

/* ---- what leaves the list ----------------------------------------------------------------------
 */

static int prune_each(struct list *l, const struct query *all, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct place at;
	int rc = 0;

	for (int i = l->marks.n - 1; i >= 0 && !rc; i--) {
		rc = query_place(all, l->marks.id[i], &a, &at, e);
		if (rc == ERR_MISSING) {
			marks_toggle(&l->marks, l->marks.id[i]);
			rc = 0;
		}
	}
	arena_release(&a);
	return rc;
}

int marks_prune(struct list *l, struct err *e)
{
	struct query all = bare(l);
	int64_t *id = NULL, n = 0;
	int rc;

	all.search = NULL;
	all.n_where = 0;
	if (l->marks.n <= PRUNE_EACH)
		return prune_each(l, &all, e);
	rc = query_ids(&all, 0, &id, &n, e);
	if (!rc)
		marks_keep(&l->marks, id, n);
	free(id);
	return rc;
}
