#include "dict/query.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/kind.h"
#include "dict/places.h"

void query_init(struct query *q, struct scope scope, const struct entity *e)
{
	*q = (struct query){.scope = scope, .entity = e};
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].flags & FIELD_GRID && session_needs(scope.session, &e->fields[i]))
			fieldset_add(&q->fields, &e->fields[i]);
}

static int condition_field(struct query *q, const char *name, struct condition *c, struct err *e)
{
	c->field = entity_field(q->entity, name);
	if (!c->field || !field_stored(c->field))
		return err_set_path(e, ERR_INPUT, name, _("%s has no field \"%s\" to choose by."),
			_(q->entity->plural), name);
	if (q->n_where == CONDITIONS_MAX)
		return err_set(e, ERR_INPUT, _("At most %d conditions at once."), CONDITIONS_MAX);
	return 0;
}

int condition_value(struct session *s, const struct field *f, const char *text, struct arena *a,
	struct value *out, struct err *e)
{
	if (!session_knows_itself(s, f) || strcmp(text, s->user_name) != 0)
		return field_parse(s, f, NULL, text, a, out, e);
	*out = value_int(s->user);
	return 0;
}

int query_where(struct query *q, const char *condition, struct arena *a, struct err *e)
{
	size_t n = strcspn(condition, "=");
	struct condition *c = &q->where[q->n_where < CONDITIONS_MAX ? q->n_where : 0], made = {0};
	bool not = n > 0 && condition[n - 1] == '!';

	if (condition[n] != '=')
		return err_set(
			e, ERR_INPUT, _("\"%s\": a condition is written field=value."), condition);
	if (condition_field(q, arena_strndup(a, condition, n - not ), &made, e))
		return e->code;
	made.op = not ? IS_NOT : IS;
	if (condition_value(q->scope.session, made.field, condition + n + 1, a, &made.value, e))
		return e->code;
	*c = made;
	q->n_where++;
	return 0;
}

void page_release(struct page *p)
{
	arena_release(&p->arena);
	*p = (struct page)PAGE_INIT;
}

static void page_reverse(struct page *p)
{
	for (int i = 0, k = p->n - 1; i < k; i++, k--) {
		struct record *r = p->row[i];
		struct place at = p->place[i];

		p->row[i] = p->row[k];
		p->row[k] = r;
		p->place[i] = p->place[k];
		p->place[k] = at;
	}
}

/* Whoever had enough has what was found until then. */
static int cut_off(const struct select *s, int rc, struct page *out, struct err *e)
{
	if (rc != ERR_CANCEL || !db_had_enough(s->q->scope.session->db))
		return rc;
	out->cut = out->more = true;
	*e = (struct err)ERR_INIT;
	return 0;
}

static int page_fill(
	const struct select *s, const struct sql *sql, int limit, struct page *out, struct err *e)
{
	const struct record *empty = record_in(&out->arena, s->q->entity);
	struct rows *rows = NULL;
	int rc = db_query(s->q->scope.session->db, sql, &rows, e);

	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct record *r;
		int column;

		rc = 0;
		if (out->n == limit) {
			out->more = true;
			break;
		}
		r = out->row[out->n] = record_another(&out->arena, empty);
		column = select_read(s, rows, r);
		out->place[out->n++] =
			(struct place){true, rows_value(rows, column, &out->arena), r->id};
	}
	rows_end(&rows);
	return cut_off(s, rc, out, e);
}

static bool wants_computed(const struct query *q)
{
	for (int i = 0; i < q->entity->n_fields; i++)
		if (q->entity->fields[i].flags & FIELD_PAGE &&
			fieldset_has(&q->fields, &q->entity->fields[i]))
			return true;
	return false;
}

/* The ids of a slice are parameters of one statement, and engines take only so many. */
static int compute_page(const struct query *q, struct page *page, struct err *e)
{
	enum { SLICE = 200 };
	int rc = 0;

	for (int at = 0; !rc && at < page->n; at += SLICE) {
		struct page slice = *page;

		slice.row = page->row + at;
		slice.n = page->n - at < SLICE ? page->n - at : SLICE;
		rc = q->entity->compute(q, &slice, e);
	}
	return rc;
}

static int children_page(const struct query *q, struct page *page, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < page->n && !rc; i++)
		for (int c = 0; c < q->entity->n_children && !rc; c++)
			rc = select_children(q->scope.session->db, page->row[i], c, e);
	return rc;
}

struct beyond {
	enum part part;
	const struct place *from;
	bool forward, inclusive;
};

static int page_select(const struct select *s, struct sql *sql, const void *ctx, struct err *e)
{
	const struct beyond *b = ctx;

	select_columns(s, sql);
	sql_add(sql, ", ");
	select_sorted(s, sql);
	select_from(s, sql);
	if (select_where(s, sql, e))
		return e->code;
	select_part(s, sql, b->part, b->from, b->forward, b->inclusive);
	return 0;
}

/* One statement's rows, behind those that the page has already. */
static int page_part(const struct select *s, enum part part, const struct place *from, bool forward,
	bool inclusive, int limit, struct page *out, struct err *e)
{
	struct sql sql = SQL_INIT;
	int rc = select_shares(s, &sql, page_select, &(struct beyond){part, from, forward, inclusive}, e);

	if (!rc) {
		select_order(s, &sql, forward);
		sql_add(&sql, " LIMIT ");
		sql_i64(&sql, (int64_t)limit - out->n + 1);
		rc = page_fill(s, &sql, limit, out, e);
	}
	sql_release(&sql);
	return rc;
}

struct page_wanted {
	const struct place *from; /* NULL: from the first row */
	bool forward, inclusive;
	int limit;
	const struct query_look *look; /* NULL: as long as it takes */
};

static int page_rows(const struct select *s, const struct page_wanted *w, struct page *out, struct err *e)
{
	const struct place *from = w->from;
	bool was;
	int rc;

	out->row = arena_array(&out->arena, struct record *, w->limit);
	out->place = arena_array(&out->arena, struct place, w->limit);
	rc = page_kept(s, from, w->forward, w->inclusive, w->limit, out, &was, e);
	if (rc || was)
		return cut_off(s, rc, out, e);
	if (!s->tied || !from || !from->set)
		return page_part(s, PART_WHOLE, from, w->forward, w->inclusive, w->limit, out, e);
	rc = page_part(s, PART_TIES, from, w->forward, w->inclusive, w->limit, out, e);
	return rc || out->more
		       ? rc
		       : page_part(s, PART_PAST, from, w->forward, w->inclusive, w->limit, out, e);
}

/* How rows are found, and what belongs to those that were, is read whole: it is little, and without it there
 * would be no page. */
static int page_found(const struct select *s, const struct page_wanted *w, struct page *out, struct err *e)
{
	struct db *db = s->q->scope.session->db;
	int rc;

	if (w->look)
		db_set_enough(db, w->look->enough, w->look->ctx);
	rc = page_rows(s, w, out, e);
	db_set_enough(db, NULL, NULL);
	return rc;
}

static int page_read(const struct query *q, const struct page_wanted *w, struct page *out, struct err *e)
{
	struct select s;
	int rc = select_list(&s, q, e);

	*out = (struct page)PAGE_INIT;
	select_as_found(&s, w->from);
	if (!rc)
		rc = page_found(&s, w, out, e);
	if (!rc && !w->forward)
		page_reverse(out);
	if (!rc && q->entity->compute && (wants_computed(q) || s.terms.n))
		rc = compute_page(q, out, e);
	if (!rc && q->children)
		rc = children_page(q, out, e);
	if (rc)
		page_release(out);
	select_end(&s);
	return rc;
}

int query_page(const struct query *q, const struct place *from, bool forward, int limit,
	struct page *out, struct err *e)
{
	return page_read(q, &(struct page_wanted){.from = from, .forward = forward, .limit = limit}, out, e);
}

int query_page_at(
	const struct query *q, const struct place *from, int limit, struct page *out, struct err *e)
{
	return page_read(q,
		&(struct page_wanted){.from = from, .forward = true, .inclusive = true, .limit = limit},
		out, e);
}

/* Whoever sees all of them on the page has counted them, and else they are counted from there on. */
static int count_on(const struct query *q, const struct query_look *look, const struct page *page,
	int64_t *n, struct err *e)
{
	struct db *db = q->scope.session->db;
	struct select s;
	const struct place *last = &page->place[page->n - 1];
	int rc = select_list(&s, q, e);

	select_nothing(&s);
	select_as_found(&s, last);
	db_set_enough(db, look->enough, look->ctx);
	if (!rc)
		rc = count_behind(&s, last, look->cap - page->n, n, e);
	*n += page->n;
	if (rc == ERR_CANCEL && db_had_enough(db)) {
		*n = -1;
		*e = (struct err)ERR_INIT;
		rc = 0;
	}
	db_set_enough(db, NULL, NULL);
	select_end(&s);
	return rc;
}

int query_look(const struct query *q, const struct query_look *look, struct page *out, int64_t *n,
	struct err *e)
{
	struct page_wanted w = {.forward = true, .limit = look->limit, .look = look};
	int rc = page_read(q, &w, out, e);

	*n = out->cut ? -1 : out->n;
	if (!rc && out->more && !out->cut)
		rc = count_on(q, look, out, n, e);
	if (rc)
		page_release(out);
	return rc;
}

int query_child_most(const struct query *q, int child, int64_t *n, struct err *e)
{
	const struct child *c = &q->entity->children[child];
	struct select s;
	struct sql sql = SQL_INIT;
	int rc = select_list(&s, q, e);

	select_nothing(&s);
	if (!rc) {
		sql_add(&sql, "SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM ");
		sql_table(&sql, c->of);
		sql_add(&sql, " AS c WHERE EXISTS (SELECT 1");
		select_from(&s, &sql);
		rc = select_where(&s, &sql, e);
	}
	if (!rc) {
		sql_add(&sql, " AND t.id = c.");
		sql_name(&sql, c->fk);
		sql_add(&sql, ") GROUP BY c.");
		sql_name(&sql, c->fk);
		sql_add(&sql, ") AS counted");
		rc = db_i64(q->scope.session->db, &sql, n, e);
	}
	sql_release(&sql);
	select_end(&s);
	return rc;
}

/* Pages grow: an order without an index costs a sort of everything for each of them. */
enum { EACH_FIRST = 200, EACH_MOST = 3200 };

int query_each(const struct query *q, int64_t limit, query_row_fn *fn, void *ctx, struct err *e)
{
	struct place from = {0};
	struct arena kept = ARENA_INIT;
	int64_t done = 0;
	bool more = true;
	int rc = 0, size = EACH_FIRST;

	while (!rc && more && (!limit || done < limit)) {
		struct page page;
		int want = limit && limit - done < size ? (int)(limit - done) : size;

		size = size < EACH_MOST ? size * 2 : size;
		rc = query_page(q, &from, true, want, &page, e);
		if (rc)
			break;
		for (int i = 0; i < page.n && !rc; i++, done++)
			rc = fn(ctx, page.row[i], e);
		more = page.more;
		arena_reset(&kept);
		if (page.n) {
			from = page.place[page.n - 1];
			from.sort = value_copy(&kept, &from.sort);
		}
		page_release(&page);
	}
	arena_release(&kept);
	return rc;
}
