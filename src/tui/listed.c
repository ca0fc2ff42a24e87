#include "tui/listed.h"

#include <stdlib.h>
#include <string.h>

#define FEW 500 /* marks that are looked up one by one; more are met on the way through the list */

void listed_query(const struct list *l, struct query *q)
{
	*q = l->query;
	if (l->marks.n) {
		q->search = NULL;
		q->n_where = 0;
	}
}

int listed_count(const struct list *l, int64_t *n, struct err *e)
{
	*n = l->marks.n;
	return l->marks.n ? 0 : query_count(&l->query, 0, n, e);
}

/* ---- few marks ---------------------------------------------------------------------------------
 */

static int by_place(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int order = x->sort.kind == VALUE_TEXT && y->sort.kind == VALUE_TEXT
			    ? strcmp(x->sort.s, y->sort.s)
			    : (x->sort.i > y->sort.i) - (x->sort.i < y->sort.i);

	return order ? order : (x->id > y->id) - (x->id < y->id);
}

/* The places of the marked rows in the list's order; a row that is gone has none. */
static int places_read(
	const struct list *l, const struct query *q, struct arena *a, struct place *out, int *n,
	struct err *e)
{
	*n = 0;
	for (int i = 0; i < l->marks.n; i++) {
		int rc = query_place(q, l->marks.id[i], a, &out[*n], e);

		if (!rc)
			(*n)++;
		else if (rc != ERR_MISSING)
			return rc;
	}
	if (*n)
		qsort(out, (size_t)*n, sizeof *out, by_place);
	return 0;
}

static int row_at(const struct query *q, const struct place *at, query_row_fn *fn, void *ctx,
	struct err *e)
{
	struct page page = PAGE_INIT;
	int rc = query_page_at(q, at, 1, &page, e);

	if (!rc && page.n && page.row[0]->id == at->id)
		rc = fn(ctx, page.row[0], e);
	page_release(&page);
	return rc;
}

static int each_of_few(const struct list *l, const struct query *q, int64_t limit,
	query_row_fn *fn, void *ctx, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct place place[FEW];
	int n, rc = places_read(l, q, &a, place, &n, e);

	for (int i = 0; i < n && !rc && (!limit || i < limit); i++)
		rc = row_at(q, &place[q->descending ? n - 1 - i : i], fn, ctx, e);
	arena_release(&a);
	return rc;
}

/* ---- many marks --------------------------------------------------------------------------------
 */

struct sieve {
	const struct marks *marks;
	query_row_fn *fn;
	void *ctx;
	int64_t left;
};

static int sieve_row(void *ctx, const struct record *r, struct err *e)
{
	struct sieve *s = ctx;

	if (!s->left || !marks_has(s->marks, r->id))
		return 0;
	s->left--;
	return s->fn(s->ctx, r, e);
}

int listed_each(const struct list *l, const struct query *q, int64_t limit, query_row_fn *fn,
	void *ctx, struct err *e)
{
	struct sieve sieve = {&l->marks, fn, ctx, limit ? limit : l->marks.n};

	if (!l->marks.n)
		return query_each(q, limit, fn, ctx, e);
	if (l->marks.n <= FEW)
		return each_of_few(l, q, limit, fn, ctx, e);
	return query_each(q, 0, sieve_row, &sieve, e);
}
