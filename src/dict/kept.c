/* Pages of a list that is kept: which records stand on one is known, and they are read by their ids. */
#include "dict/places.h"

#define PAGE_MOST 200 /* ids that a statement is asked with */

/* So many rungs of the list, in its order. */
struct cut {
	const struct rung *rung;
	int n;
	bool more, backward; /* pages that are read backwards come in that order */
};

static struct cut cut_of(const struct select *s, const struct ladder *l, const struct place *from,
	bool forward, bool inclusive, int limit)
{
	int first = forward ? 0 : l->n, last;

	if (from && from->set) {
		bool there;

		first = ladder_at(s, l, from);
		there = first < l->n && l->rung[first].at.id == from->id;
		if (there && forward != inclusive)
			first++;
	}
	last = forward ? first + limit : first;
	first = forward ? first : last - limit;
	return (struct cut){l->rung + (first < 0 ? 0 : first),
		(last > l->n ? l->n : last) - (first < 0 ? 0 : first),
		forward ? last < l->n : first > 0, !forward};
}

/* As many ids for each page, so that it is one statement: the last one stands for those beyond it. */
static int cut_sql(const struct select *s, const struct cut *c, int limit, struct sql *sql, struct err *e)
{
	struct select by_id = *s;
	int rc;

	by_id.indexed = false;
	by_id.terms.n = 0;
	select_columns(&by_id, sql);
	select_from(&by_id, sql);
	rc = select_where(&by_id, sql, e);
	sql_add(sql, " AND t.id IN (");
	for (int i = 0; i < limit; i++) {
		if (i)
			sql_add(sql, ", ");
		sql_i64(sql, c->rung[i < c->n ? i : c->n - 1].at.id);
	}
	sql_add(sql, ")");
	return rc;
}

static void row_add(struct page *out, struct record *r, const struct place *at)
{
	out->place[out->n] = *at;
	out->place[out->n].sort = value_copy(&out->arena, &at->sort);
	out->row[out->n++] = r;
}

static int cut_read(const struct select *s, const struct cut *c, const struct sql *sql, struct page *out,
	struct err *e)
{
	const struct record *empty = record_in(&out->arena, s->q->entity);
	struct record **read = arena_array(&out->arena, struct record *, c->n);
	struct rows *rows = NULL;
	int rc = db_query(s->q->scope.session->db, sql, &rows, e);

	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct record *r = record_another(&out->arena, empty);

		select_read(s, rows, r);
		for (int i = 0; i < c->n; i++)
			if (c->rung[i].at.id == r->id)
				read[i] = r;
		rc = 0;
	}
	rows_end(&rows);
	for (int k = 0; k < c->n && !rc; k++) {
		int i = c->backward ? c->n - 1 - k : k;

		if (read[i])
			row_add(out, read[i], &c->rung[i].at);
	}
	return rc;
}

static int page_cut(const struct select *s, const struct cut *c, int limit, struct page *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	int rc;

	out->more = c->more;
	if (c->n <= 0)
		return 0;
	rc = cut_sql(s, c, limit, &sql, e);
	rc = rc ? rc : cut_read(s, c, &sql, out, e);
	sql_release(&sql);
	return rc;
}

int page_kept(const struct select *s, const struct place *from, bool forward, bool inclusive, int limit,
	struct page *out, bool *was, struct err *e)
{
	struct db *db = s->q->scope.session->db;
	const struct ladder *l = NULL;
	struct cut c;
	int rc;

	*was = false;
	if (!s->q->ladder || !s->gathered || limit > PAGE_MOST)
		return 0;
	if ((rc = db_read_begin(db, e)))
		return rc;
	rc = ladder_whole(s, &l, e);
	*was = l != NULL;
	if (!rc && l) {
		c = cut_of(s, l, from, forward, inclusive, limit);
		rc = page_cut(s, &c, limit, out, e);
	}
	db_read_end(db);
	return rc;
}

int64_t kept_number(const struct select *s, const struct ladder *l, const struct place *p)
{
	int at = ladder_at(s, l, p);

	return at < l->n && l->rung[at].at.id == p->id ? at + 1 : at;
}

int kept_nth(const struct select *s, const struct ladder *l, int64_t number, struct arena *a,
	struct place *out, struct err *e)
{
	if (number > l->n)
		return place_none(s, e);
	*out = l->rung[number - 1].at;
	out->sort = value_copy(a, &out->sort);
	return 0;
}
