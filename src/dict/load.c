/* One record at a time: by id or by key, as the session may see it or as the door itself needs it.
 */
#include <string.h>
#include "base/lang.h"
#include "dict/changing.h"
#include "dict/select.h"

static int missing(const struct entity *e, const char *key, struct err *err)
{
	return err_set(err, ERR_MISSING, _("%s %s: there is none."), _(e->label), key);
}

static int missing_id(const struct entity *e, int64_t id, struct err *err)
{
	struct str s = STR_INIT;

	str_addf(&s, "%lld", (long long)id);
	missing(e, s.buf, err);
	str_release(&s);
	return ERR_MISSING;
}

/* Page fields of a single record: it is a page of one row. */
static int compute_one(const struct query *q, struct record *r, struct err *e)
{
	struct page page = {.row = &r, .n = 1};

	return q->entity->compute ? q->entity->compute(q, &page, e) : 0;
}

static int read_one(struct select *s, struct record *r, struct err *e)
{
	struct db *db = s->q->scope.session->db;
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	select_columns(s, &sql);
	select_from(s, &sql);
	rc = select_where(s, &sql, e);
	if (!rc) {
		sql_add(&sql, " AND t.id = ");
		sql_i64(&sql, r->id);
		rc = db_query(db, &sql, &rows, e);
	}
	if (!rc) {
		rc = rows_next(rows, e);
		if (rc == 0)
			rc = missing_id(r->entity, r->id, e);
		else if (rc == 1)
			rc = select_read(s, rows, r) ? 0 : ERR_BUG;
	}
	rows_end(&rows);
	sql_release(&sql);
	return rc;
}

static int read_children(struct db *db, struct record *r, struct err *e)
{
	int rc = 0;

	for (int c = 0; !rc && c < r->entity->n_children; c++)
		rc = select_children(db, r, c, e);
	return rc;
}

static int load(const struct query *q, bool trusted, struct record *r, struct err *e)
{
	struct select s;
	int rc = select_begin(&s, q, VERB_VIEW, trusted, e);

	if (!rc)
		rc = read_one(&s, r, e);
	if (!rc && q->children)
		rc = read_children(q->scope.session->db, r, e);
	if (!rc && !trusted)
		rc = compute_one(q, r, e);
	select_end(&s);
	return rc;
}

int door_load(struct scope scope, const struct entity *e, int64_t id, struct record **out,
	struct err *err)
{
	struct query q = {.scope = scope, .entity = e, .archived = ROWS_BOTH, .children = true};
	int rc;

	fieldset_all(&q.fields, e);
	*out = record_new(e);
	(*out)->id = id;
	rc = load(&q, false, *out, err);
	if (rc)
		record_free(out);
	return rc;
}

int load_trusted(struct db *db, const struct entity *e, int64_t id, struct arena *a,
	struct record **out, struct err *err)
{
	struct session nobody = {.db = db};
	struct query q = {.scope = {&nobody, NULL, 0},
		.entity = e,
		.archived = ROWS_BOTH,
		.children = true};
	int rc;

	fieldset_all(&q.fields, e);
	*out = a ? record_in(a, e) : record_new(e);
	(*out)->id = id;
	rc = load(&q, true, *out, err);
	if (rc && !a)
		record_free(out);
	return rc;
}

static void fields_searched(struct fieldset *out, const struct entity *e)
{
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].flags & (FIELD_WORDS | FIELD_IDENT))
			fieldset_add(out, &e->fields[i]);
}

static int list_read(const struct select *s, const struct sql *sql, struct arena *a,
	struct record_list *out, struct err *e)
{
	struct rows *rows = NULL;
	int rc = db_query(s->q->scope.session->db, sql, &rows, e);

	while (!rc && (rc = rows_next(rows, e)) == 1) {
		out->v = xgrow(out->v, &out->cap, out->n + 1, sizeof *out->v);
		out->v[out->n] = record_in(a, s->q->entity);
		select_read(s, rows, out->v[out->n++]);
		rc = 0;
	}
	rows_end(&rows);
	return rc;
}

int load_searched(struct db *db, const struct search_page *page, const struct field *by,
	struct arena *a, struct record_list *out, struct err *e)
{
	struct session nobody = {.db = db};
	struct query q = {.scope = {&nobody, NULL, 0}, .entity = page->entity, .archived = ROWS_BOTH};
	struct select s;
	struct sql sql = SQL_INIT;
	int rc;

	*out = (struct record_list){0};
	fields_searched(&q.fields, page->entity);
	if (by)
		fieldset_add(&q.fields, by);
	rc = select_begin(&s, &q, VERB_VIEW, true, e);
	select_columns(&s, &sql);
	select_from(&s, &sql);
	sql_add(&sql, " WHERE ");
	if (by)
		sql_column(&sql, by);
	else
		sql_add(&sql, "t.id");
	sql_page(&sql, page);
	sql_add(&sql, " ORDER BY t.id");
	rc = rc ? rc : list_read(&s, &sql, a, out, e);
	sql_release(&sql);
	select_end(&s);
	return rc;
}

static int id_of_key(struct select *s, const char *key, int64_t *id, struct err *e)
{
	struct sql sql = SQL_INIT;
	int rc;

	select_nothing(s);
	sql_add(&sql, "SELECT t.id");
	select_from(s, &sql);
	rc = select_where(s, &sql, e);
	if (!rc) {
		sql_add(&sql, " AND ");
		sql_column(&sql, entity_key(s->q->entity));
		sql_add(&sql, " = ");
		sql_text(&sql, key);
		rc = db_i64(s->q->scope.session->db, &sql, id, e);
	}
	sql_release(&sql);
	return rc;
}

static int find_key(
	struct scope scope, const struct entity *e, const char *key, int64_t *id, struct err *err)
{
	struct query q = {.scope = scope, .entity = e, .archived = ROWS_BOTH};
	struct select s;
	int rc = select_begin(&s, &q, VERB_LIST, false, err);

	if (!rc)
		rc = id_of_key(&s, key, id, err);
	select_end(&s);
	return rc;
}

int key_taken(struct db *db, const struct entity *e, const char *key, int64_t *id, struct err *err)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT t.id FROM ");
	sql_table(&q, e);
	sql_add(&q, " t WHERE ");
	sql_column(&q, entity_key(e));
	sql_add(&q, " = ");
	sql_text(&q, key);
	rc = db_i64(db, &q, id, err);
	sql_release(&q);
	return rc;
}

int door_find_key(
	struct scope scope, const struct entity *e, const char *key, int64_t *id, struct err *err)
{
	int rc = entity_key(e) ? find_key(scope, e, key, id, err) : ERR_MISSING;

	return rc == ERR_MISSING ? missing(e, key, err) : rc;
}

int door_find(
	struct scope scope, const struct entity *e, const char *key, int64_t *id, struct err *err)
{
	struct record *r;
	struct err none = ERR_INIT;
	int rc = entity_key(e) ? find_key(scope, e, key, id, err) : ERR_MISSING;

	if (rc != ERR_MISSING)
		return rc;
	if (number_parse_int(key, 1, INT64_MAX, id, &none))
		return missing(e, key, err);
	rc = door_load(scope, e, *id, &r, err);
	if (!rc)
		record_free(&r);
	return rc == ERR_MISSING ? missing(e, key, err) : rc;
}
