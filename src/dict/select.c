#include "dict/select.h"

#include <string.h>
#include "base/lang.h"
#include "dict/changing.h"
#include "dict/kind.h"

#define LIKE_BYTES 150 /* of a word: longer patterns are refused */

static const struct field *via_of(const struct entity *e)
{
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].via)
			return entity_field(e, e->fields[i].via);
	return NULL;
}

/* ---- rights ---- */

/* The record that the relation starts from is seen, and the way from it is open. */
static int from_visible(const struct query *q, struct err *e)
{
	const struct relation *rel = q->scope.relation;
	struct scope scope = {q->scope.session, NULL, 0};
	struct record *from;
	int rc = door_load(scope, entity_find(rel->from), q->scope.from_id, &from, e);

	if (!rc && rel->ready)
		rc = rel->ready(scope.session, from, e);
	record_free(&from);
	return rc;
}

static int select_rights(struct select *s, enum verb verb, struct err *e)
{
	const struct query *q = s->q;

	s->filtered = session_may(q->scope.session, q->entity, verb, NULL);
	if (!s->filtered && session_require(q->scope.session, q->entity, verb, q->scope.relation, e))
		return e->code;
	if (!q->scope.relation || (s->filtered && !q->scope.relation->ready))
		return 0;
	return from_visible(q, e);
}

static int field_refused(const struct session *s, const struct field *f, struct err *e)
{
	return err_set_path(e, ERR_DENIED, f->name, _("The field \"%s\" is not to be seen by you."),
		field_heading(s, f));
}

/* The index knows every searched field. Who may not see one of them is not to find by it, either:
 * his words are looked for in the columns he sees. */
static bool may_use_index(const struct entity *e, const struct fieldset *seen)
{
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].flags & (FIELD_WORDS | FIELD_IDENT) &&
			!fieldset_has(seen, &e->fields[i]))
			return false;
	return e->search != 0;
}

/* Whoever searches sees what was found. */
static bool is_shown(const struct select *s)
{
	const struct query *q = s->q;

	for (int i = 0; q->entity->show && !s->trusted && i < q->entity->n_fields; i++)
		if (q->entity->fields[i].flags & FIELD_PAGE &&
			fieldset_has(&s->seen, &q->entity->fields[i]) &&
			(s->terms.n || fieldset_has(&q->fields, &q->entity->fields[i])))
			return true;
	return false;
}

static int select_fields(struct select *s, struct err *e)
{
	const struct query *q = s->q;
	struct fieldset seen;

	fieldset_all(&seen, q->entity);
	if (!s->trusted)
		session_fields(q->scope.session, q->entity, &seen);
	s->indexed = s->terms.n && may_use_index(q->entity, &seen);
	s->by_rank = s->indexed && s->sort == entity_title(q->entity);
	s->tied = s->sort->flags & FIELD_INDEXED && !(s->sort->flags & FIELD_UNIQUE) &&
		  s->sort != entity_title(q->entity);
	s->seen = seen;
	s->shows = is_shown(s);
	s->fields = q->fields;
	fieldset_add(&s->fields, entity_title(q->entity));
	if (entity_key(q->entity))
		fieldset_add(&s->fields, entity_key(q->entity));
	fieldset_and(&s->fields, &seen);
	for (int i = 0; i < q->entity->n_fields; i++)
		if (!field_stored(&q->entity->fields[i]))
			fieldset_drop(&s->fields, &q->entity->fields[i]);
	if (!fieldset_has(&seen, s->sort))
		return field_refused(q->scope.session, s->sort, e);
	for (int i = 0; i < q->n_where; i++)
		if (!fieldset_has(&seen, q->where[i].field))
			return field_refused(q->scope.session, q->where[i].field, e);
	return 0;
}

int select_begin(
	struct select *s, const struct query *q, enum verb verb, bool trusted, struct err *e)
{
	memset(s, 0, sizeof *s);
	s->q = q;
	s->trusted = trusted;
	s->sort = q->sort ? q->sort : entity_title(q->entity);
	if (q->search)
		search_parse(&s->arena, q->search, &s->terms);
	if (q->entity->mark && !trusted)
		s->mark = q->entity->mark(q->scope.session, &s->arena);
	if (!trusted && select_rights(s, verb, e))
		return e->code;
	return select_fields(s, e);
}

static void select_by_mark(struct select *s)
{
	if (!s->mark || !may_use_index(s->q->entity, &s->seen))
		return;
	s->indexed = true;
	s->by_rank = s->sort == entity_title(s->q->entity);
}

/* Who sees few rows has them found by what makes them his. */
static int select_few(struct select *s, struct err *e)
{
	const struct entity *entity = s->q->entity;

	if (s->q->scope.relation)
		return 0;
	if (entity->shares && s->filtered && !s->terms.n &&
		entity->shares(s->q->scope.session, &s->shares, e))
		return e->code;
	if (!s->shares)
		select_by_mark(s);
	return 0;
}

int select_list(struct select *s, const struct query *q, struct err *e)
{
	int rc = select_begin(s, q, VERB_LIST, false, e);

	rc = rc ? rc : select_few(s, e);
	s->gathered = (s->indexed && !s->by_rank) || (s->shares && s->sort != entity_title(q->entity));
	return rc;
}

void select_as_found(struct select *s, const struct place *p)
{
	bool ranked = p && p->set && p->sort.kind == VALUE_INT;

	if (!p || !p->set || !s->q->entity->shares || s->terms.n ||
		s->sort != entity_title(s->q->entity) || ranked == s->by_rank)
		return;
	s->shares = 0;
	if (ranked)
		select_by_mark(s);
	else
		s->indexed = s->by_rank = false;
}

void select_nothing(struct select *s)
{
	memset(&s->fields, 0, sizeof s->fields);
	s->shows = false;
}

void select_end(struct select *s)
{
	arena_release(&s->arena);
}

/* ---- columns and joins ---- */

/* The record that a reference points at is joined as d_<field>, its key and title read along; the one that it
 * borrows its title from as o_<field>. */
static void ref_column(struct sql *sql, const struct field *f, const struct field *of)
{
	if (of->via)
		sql_add(sql, ", o_");
	else
		sql_add(sql, ", d_");
	sql_name(sql, f->name);
	sql_add(sql, ".");
	sql_name(sql, of->source->column);
}

static bool archives(const struct entity *e)
{
	return e->flags & ENTITY_ARCHIVES;
}

static const struct field *ref_title(const struct select *s, const struct field *ref)
{
	const struct field *f = entity_shown(
		entity_find(ref->ref), s->q->scope.session->language);

	return f->kind == FIELD_REF ? NULL : f;
}

static const struct field *ref_key(const struct entity *e)
{
	const struct field *f = entity_key(e);

	return f && f->kind == FIELD_TEXT ? f : NULL;
}

void select_columns(const struct select *s, struct sql *sql)
{
	const struct entity *e = s->q->entity;
	const struct field *via = via_of(e);

	sql_add(sql, "SELECT t.id, ");
	if (e->flags & ENTITY_CHILD)
		sql_add(sql, "0, ");
	else
		sql_add(sql, "t.rev, ");
	if (archives(e))
		sql_add(sql, "CASE WHEN t.archived_at = '' THEN 0 ELSE 1 END, ");
	else
		sql_add(sql, "0, ");
	if (via) {
		sql_add(sql, "v_");
		sql_name(sql, via->name);
		sql_add(sql, ".rev");
	} else {
		sql_add(sql, "0");
	}
	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		if (!fieldset_has(&s->fields, f))
			continue;
		sql_add(sql, ", ");
		sql_column(sql, f);
		if (f->kind != FIELD_REF)
			continue;
		if (ref_key(entity_find(f->ref)))
			ref_column(sql, f, ref_key(entity_find(f->ref)));
		if (ref_title(s, f))
			ref_column(sql, f, ref_title(s, f));
	}
	if (s->shows) {
		sql_add(sql, ", ");
		search_shown(sql);
	}
}

static void join_via(struct sql *sql, const struct entity *e)
{
	const struct field *via = via_of(e);

	if (!via)
		return;
	if (!(via->flags & FIELD_REQUIRED))
		sql_add(sql, " LEFT");
	sql_add(sql, " JOIN ");
	sql_table(sql, entity_find(via->ref));
	sql_add(sql, " v_");
	sql_name(sql, via->name);
	sql_add(sql, " ON v_");
	sql_name(sql, via->name);
	sql_add(sql, ".id = t.");
	sql_name(sql, via->column);
}

static void join_ref(struct sql *sql, const struct field *f)
{
	sql_add(sql, " LEFT JOIN ");
	sql_table(sql, entity_find(f->ref));
	sql_add(sql, " d_");
	sql_name(sql, f->name);
	sql_add(sql, " ON d_");
	sql_name(sql, f->name);
	sql_add(sql, ".id = ");
	sql_column(sql, f);
}

static void join_owner(struct sql *sql, const struct field *f, const struct field *title)
{
	const struct field *via = entity_field(title->entity, title->via);

	sql_add(sql, " LEFT JOIN ");
	sql_table(sql, entity_find(via->ref));
	sql_add(sql, " o_");
	sql_name(sql, f->name);
	sql_add(sql, " ON o_");
	sql_name(sql, f->name);
	sql_add(sql, ".id = d_");
	sql_name(sql, f->name);
	sql_add(sql, ".");
	sql_name(sql, via->column);
}

/* Its sort key is that of the title, and with it the documents of a page are found beside each other. */
static void join_shown(const struct select *s, struct sql *sql)
{
	const struct field *title = entity_title(s->q->entity);

	search_beside(sql, s->q->entity->search);
	if (title->kind != FIELD_TEXT || title->via || !(title->flags & FIELD_KEYED))
		return;
	sql_add(sql, " AND s.sort_key = ");
	sql_key_column(sql, title);
}

void select_from(const struct select *s, struct sql *sql)
{
	const struct entity *e = s->q->entity;

	sql_add(sql, " FROM ");
	sql_table(sql, e);
	sql_add(sql, " t");
	if (s->indexed)
		search_join(sql, s->q->scope.session->db, e->search);
	else if (s->shows)
		join_shown(s, sql);
	join_via(sql, e);
	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		if (f->kind != FIELD_REF || !(fieldset_has(&s->fields, f) || f == s->sort))
			continue;
		join_ref(sql, f);
		if (ref_title(s, f) && ref_title(s, f)->via)
			join_owner(sql, f, ref_title(s, f));
	}
}

/* ---- conditions ---- */

static void where_archived(const struct select *s, struct sql *sql)
{
	if (!archives(s->q->entity))
		return;
	if (s->q->archived == ROWS_ACTIVE) {
		sql_add(sql, " AND t.archived_at = ''");
		if (!s->q->scope.relation)
			where_parent_rests_not(sql, s->q->entity);
	} else if (s->q->archived == ROWS_ARCHIVED) {
		sql_add(sql, " AND (t.archived_at <> ''");
		if (s->q->resting)
			or_parent_rests(sql, s->q->entity);
		sql_add(sql, ")");
	}
}

static void where_condition(struct sql *sql, const struct condition *c)
{
	bool nothing = c->value.kind == VALUE_NULL;

	sql_add(sql, " AND ");
	sql_column(sql, c->field);
	switch (c->op) {
	case IS:
		if (nothing)
			sql_add(sql, " IS NULL");
		else
			sql_add(sql, " = ");
		break;
	case IS_NOT:
		if (nothing)
			sql_add(sql, " IS NOT NULL");
		else
			sql_add(sql, " <> ");
		break;
	case IS_BEFORE:
		sql_add(sql, " < ");
		break;
	case IS_AFTER:
		sql_add(sql, " > ");
		break;
	}
	if (!nothing)
		sql_value(sql, &c->value);
}

static void where_word(const struct select *s, struct sql *sql, const char *word)
{
	for (int k = 0; k < s->q->entity->n_fields; k++) {
		const struct field *f = &s->q->entity->fields[k];

		if (!(f->flags & (FIELD_WORDS | FIELD_IDENT)) || !fieldset_has(&s->seen, f))
			continue;
		sql_add(sql, " OR lower(");
		sql_column(sql, f);
		sql_add(sql, ") LIKE ");
		sql_text(sql, arena_printf((struct arena *)&s->arena, "%%%.*s%%", LIKE_BYTES, word));
	}
}

/* Without an index: the words are looked for anywhere in the columns, as they stand. */
static void where_words(const struct select *s, struct sql *sql)
{
	for (int i = 0; i < s->terms.n; i++) {
		sql_add(sql, " AND (0 = 1");
		where_word(s, sql, s->terms.word[i]);
		if (s->terms.number[i])
			where_word(s, sql, s->terms.number[i]);
		sql_add(sql, ")");
	}
}

static int where_filter(const struct select *s, struct sql *sql, struct err *e)
{
	const struct query *q = s->q;

#ifndef GUARD_OFF_row_filter
	if (s->filtered && s->share) {
		q->entity->share(q->scope.session, s->share, sql);
		return 0;
	}
	if (s->filtered && q->entity->filter)
		return q->entity->filter(q->scope.session, sql, e);
#endif
	(void)q, (void)sql, (void)e;
	return 0;
}

static void where_indexed(const struct select *s, struct sql *sql)
{
	bool active = archives(s->q->entity) && s->q->archived == ROWS_ACTIVE;

	search_match(sql, s->q->scope.session->db, (struct arena *)&s->arena, s->q->entity->search,
		&s->terms, s->mark, active ? ARCHIVED_MARK : NULL);
}

int select_where(const struct select *s, struct sql *sql, struct err *e)
{
	const struct query *q = s->q;

	sql_add(sql, " WHERE 1 = 1");
	where_archived(s, sql);
	if (q->scope.relation)
		q->scope.relation->match(sql, q->scope.from_id);
	if (where_filter(s, sql, e))
		return e->code;
	for (int i = 0; i < q->n_where; i++)
		where_condition(sql, &q->where[i]);
	if (s->indexed) {
		sql_add(sql, " AND ");
		where_indexed(s, sql);
	} else if (s->terms.n) {
		where_words(s, sql);
	}
	return 0;
}

void select_found(const struct select *s, struct sql *sql)
{
	search_from(sql, s->q->scope.session->db, &s->terms);
	sql_add(sql, " WHERE ");
	where_indexed(s, sql);
}

int select_counted(const struct select *s, struct sql *sql, struct err *e)
{
	const struct query *q = s->q;
	struct sql filter = SQL_INIT;
	int rc = where_filter(s, &filter, e);
	bool alone = s->by_rank && (!filter.text.len || s->mark) && !q->scope.relation &&
		     !q->n_where && q->archived != ROWS_ARCHIVED;

	sql_release(&filter);
	if (rc)
		return rc;
	if (!alone) {
		select_from(s, sql);
		return select_where(s, sql, e);
	}
	select_found(s, sql);
	return 0;
}

int select_shares(
	const struct select *s, struct sql *sql, select_fn *fn, const void *ctx, struct err *e)
{
	struct select one = *s;
	int rc = 0;

	if (!s->shares)
		return fn(s, sql, ctx, e);
	for (one.share = 1; one.share <= s->shares && !rc; one.share++) {
		if (one.share > 1)
			sql_add(sql, " UNION ALL ");
		rc = fn(&one, sql, ctx, e);
	}
	return rc;
}

/* ---- reading ---- */

int select_read(const struct select *s, const struct rows *rows, struct record *r)
{
	const struct entity *e = r->entity;
	int at = 4;

	r->id = rows_i64(rows, 0);
	r->rev = rows_i64(rows, 1);
	r->archived = rows_i64(rows, 2) == 1;
	r->via_rev = rows_i64(rows, 3);
	r->known = s->fields;
	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		if (!fieldset_has(&s->fields, f))
			continue;
		r->v[i] = rows_null(rows, at) ? field_empty(f) : rows_value(rows, at, r->arena);
		at++;
		if (f->kind != FIELD_REF)
			continue;
		if (ref_key(entity_find(f->ref)))
			r->ref[i].key = rows_value(rows, at++, r->arena).s;
		if (ref_title(s, f))
			r->ref[i].title = rows_value(rows, at++, r->arena).s;
	}
	if (s->shows)
		e->show(r, rows_text(rows, at++), &s->terms);
	return at;
}

int select_children(struct db *db, struct record *r, int child, struct err *e)
{
	const struct child *c = &r->entity->children[child];
	struct session nobody = {.db = db};
	struct query q = {.scope = {&nobody, NULL, 0}, .entity = c->of};
	struct select s = {.q = &q, .trusted = true};
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	for (int i = 0; i < c->of->n_fields; i++)
		if (field_stored(&c->of->fields[i]))
			fieldset_add(&s.fields, &c->of->fields[i]);
	select_columns(&s, &sql);
	select_from(&s, &sql);
	sql_add(&sql, " WHERE t.");
	sql_name(&sql, c->fk);
	sql_add(&sql, " = ");
	sql_i64(&sql, r->id);
	sql_add(&sql, " ORDER BY t.position, t.id");
	r->child[child].loaded = true;
	rc = db_query(db, &sql, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		select_read(&s, rows, record_add_child(r, child));
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&sql);
	return rc;
}
