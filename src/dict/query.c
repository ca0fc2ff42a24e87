#include "dict/query.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/kind.h"
#include "dict/select.h"

void query_init(struct query *q, struct scope scope, const struct entity *e)
{
	*q = (struct query){.scope = scope, .entity = e};
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].flags & FIELD_GRID)
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
	if (field_parse(q->scope.session, made.field, NULL, condition + n + 1, a, &made.value, e))
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

static int page_fill(
	const struct select *s, const struct sql *sql, int limit, struct page *out, struct err *e)
{
	struct rows *rows = NULL;
	int rc = db_query(s->q->scope.session->db, sql, &rows, e);

	out->row = arena_array(&out->arena, struct record *, limit);
	out->place = arena_array(&out->arena, struct place, limit);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct record *r;
		int column;

		rc = 0;
		if (out->n == limit) {
			out->more = true;
			break;
		}
		r = out->row[out->n] = record_in(&out->arena, s->q->entity);
		column = select_read(s, rows, r);
		out->place[out->n++] =
			(struct place){true, rows_value(rows, column, &out->arena), r->id};
	}
	rows_end(&rows);
	return rc;
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

static int list_begin(struct select *s, const struct query *q, struct err *e)
{
	int rc = select_begin(s, q, VERB_LIST, false, e);

	if (!rc)
		select_by_mark(s);
	return rc;
}

static int page_read(const struct query *q, const struct place *from, bool forward, bool inclusive,
	int limit, struct page *out, struct err *e)
{
	struct select s;
	struct sql sql = SQL_INIT;
	int rc = list_begin(&s, q, e);

	*out = (struct page)PAGE_INIT;
	if (!rc) {
		select_columns(&s, &sql);
		sql_add(&sql, ", ");
		select_sort_value(&s, &sql);
		select_from(&s, &sql);
		rc = select_where(&s, &sql, e);
	}
	if (!rc) {
		select_beyond(&s, &sql, from, forward, inclusive);
		select_order(&s, &sql, forward);
		sql_add(&sql, " LIMIT ");
		sql_i64(&sql, (int64_t)limit + 1);
		rc = page_fill(&s, &sql, limit, out, e);
	}
	if (!rc && !forward)
		page_reverse(out);
	if (!rc && q->entity->compute && (wants_computed(q) || s.terms.n))
		rc = compute_page(q, out, e);
	if (!rc && q->children)
		rc = children_page(q, out, e);
	if (rc)
		page_release(out);
	sql_release(&sql);
	select_end(&s);
	return rc;
}

int query_page(const struct query *q, const struct place *from, bool forward, int limit,
	struct page *out, struct err *e)
{
	return page_read(q, from, forward, false, limit, out, e);
}

int query_page_at(
	const struct query *q, const struct place *from, int limit, struct page *out, struct err *e)
{
	return page_read(q, from, true, true, limit, out, e);
}

/* Counts the rows of the query, or only those up to and with a place. */
static int count_rows(
	const struct query *q, const struct place *upto, int64_t cap, int64_t *n, struct err *e)
{
	struct select s;
	struct sql sql = SQL_INIT;
	int rc = list_begin(&s, q, e);

	memset(&s.fields, 0, sizeof s.fields);
	if (!rc) {
		sql_add(&sql, "SELECT count(*) FROM (SELECT 1");
		rc = select_counted(&s, &sql, e);
	}
	if (!rc) {
		if (upto)
			select_beyond(&s, &sql, upto, false, true);
		if (cap) {
			sql_add(&sql, " LIMIT ");
			sql_i64(&sql, cap);
		}
		sql_add(&sql, ") AS counted");
		rc = db_i64(q->scope.session->db, &sql, n, e);
	}
	sql_release(&sql);
	select_end(&s);
	return rc;
}

int query_count(const struct query *q, int64_t cap, int64_t *n, struct err *e)
{
	return count_rows(q, NULL, cap, n, e);
}

int query_child_most(const struct query *q, int child, int64_t *n, struct err *e)
{
	const struct child *c = &q->entity->children[child];
	struct select s;
	struct sql sql = SQL_INIT;
	int rc = list_begin(&s, q, e);

	memset(&s.fields, 0, sizeof s.fields);
	if (!rc) {
		sql_add(&sql, "SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM ");
		sql_table(&sql, c->of);
		sql_add(&sql, " AS c WHERE c.");
		sql_name(&sql, c->fk);
		sql_add(&sql, " IN (SELECT t.id");
		select_from(&s, &sql);
		rc = select_where(&s, &sql, e);
	}
	if (!rc) {
		sql_add(&sql, ") GROUP BY c.");
		sql_name(&sql, c->fk);
		sql_add(&sql, ") AS counted");
		rc = db_i64(q->scope.session->db, &sql, n, e);
	}
	sql_release(&sql);
	select_end(&s);
	return rc;
}

int query_number(const struct query *q, const struct place *p, int64_t *number, struct err *e)
{
	return count_rows(q, p, 0, number, e);
}

/* Reads one place: `tail` says which, after the conditions. */
struct place_wanted {
	int64_t id;         /* 0: by order */
	int64_t offset;     /* rows left out before it */
	const char *letter; /* NULL: none */
	bool last;          /* from the end */
};

/* In the index a record's rank is looked up, not waited for. */
static void place_by_rank(
	const struct select *s, const struct place_wanted *w, struct str *key, struct sql *sql)
{
	int kind = s->q->entity->search;

	sql_add(sql, " AND ");
	search_rank(sql, s->q->scope.session->db);
	if (w->id) {
		sql_add(sql, " = ");
		search_rank_of(sql, kind, w->id);
		return;
	}
	if (s->q->descending)
		sql_add(sql, " <= ");
	else
		sql_add(sql, " >= ");
	title_key(s->q->entity, w->letter, key);
	search_rank_from(sql, kind, key->buf);
}

static void place_sql(
	const struct select *s, const struct place_wanted *w, struct str *key, struct sql *sql)
{
	struct place from = {true, VALUE_NOTHING, 0};

	if (s->by_rank && (w->id || w->letter)) {
		place_by_rank(s, w, key, sql);
	} else if (w->id) {
		sql_add(sql, " AND t.id = ");
		sql_i64(sql, w->id);
	} else if (w->letter) {
		title_key(s->q->entity, w->letter, key);
		from.sort = value_text(key->buf);
		from.id = s->q->descending ? INT64_MAX : 0;
		select_beyond(s, sql, &from, true, true);
	}
	select_order(s, sql, !w->last);
	sql_add(sql, " LIMIT 1 OFFSET ");
	sql_i64(sql, w->offset);
}

static int place_read(const struct query *q, const struct place_wanted *w, struct arena *a,
	struct place *out, struct err *e)
{
	struct select s;
	struct sql sql = SQL_INIT;
	struct str key = STR_INIT;
	struct rows *rows = NULL;
	int rc = list_begin(&s, q, e);

	memset(&s.fields, 0, sizeof s.fields);
	if (!rc) {
		sql_add(&sql, "SELECT t.id, ");
		select_sort_value(&s, &sql);
		select_from(&s, &sql);
		rc = select_where(&s, &sql, e);
	}
	if (!rc) {
		place_sql(&s, w, &key, &sql);
		rc = db_query(q->scope.session->db, &sql, &rows, e);
	}
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		*out = (struct place){true, rows_value(rows, 1, a), rows_i64(rows, 0)};
		rc = 0;
	} else if (!rc) {
		rc = err_set(e, ERR_MISSING, _("No such row among %s."), _(q->entity->plural));
	}
	rows_end(&rows);
	sql_release(&sql);
	str_release(&key);
	select_end(&s);
	return rc;
}

int query_place(
	const struct query *q, int64_t id, struct arena *a, struct place *out, struct err *e)
{
	return place_read(q, &(struct place_wanted){.id = id}, a, out, e);
}

int query_nth(
	const struct query *q, int64_t number, struct arena *a, struct place *out, struct err *e)
{
	return place_read(
		q, &(struct place_wanted){.offset = number > 0 ? number - 1 : 0}, a, out, e);
}

int query_letter(
	const struct query *q, const char *text, struct arena *a, struct place *out, struct err *e)
{
	int rc = place_read(q, &(struct place_wanted){.letter = text}, a, out, e);

	return rc == ERR_MISSING ? place_read(q, &(struct place_wanted){.last = true}, a, out, e)
				 : rc;
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
