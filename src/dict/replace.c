#include "dict/replace.h"

#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "dict/choice.h"
#include "dict/kind.h"
#include "dict/merging.h"

/* ---- where it stands ---- */

static bool holds(const struct field *f, const char *list)
{
	return f->list && !f->via && field_stored(f) && strcmp(f->list, list) == 0;
}

static bool any_holds(const struct entity *e, const char *list)
{
	for (int i = 0; i < e->n_fields; i++)
		if (holds(&e->fields[i], list))
			return true;
	return false;
}

/* A set is looked at with commas around it: LIKE would take '_' for any letter. */
static void where_field(struct sql *q, const struct field *f, const char *code, const char *among)
{
	sql_add(q, " OR ");
	if (f->kind != FIELD_SET) {
		sql_column(q, f);
		sql_add(q, " = ");
		sql_text(q, code);
		return;
	}
	sql_add(q, "replace(',' || ");
	sql_column(q, f);
	sql_add(q, " || ',', ");
	sql_text(q, among);
	sql_add(q, ", '') <> ',' || ");
	sql_column(q, f);
	sql_add(q, " || ','");
}

static void where_fields(
	struct sql *q, const struct entity *e, const char *list, const char *code, const char *among)
{
	for (int i = 0; i < e->n_fields; i++)
		if (holds(&e->fields[i], list))
			where_field(q, &e->fields[i], code, among);
}

/* " FROM client t WHERE (...)": false when no field of it, or of its rows, is of that list. */
static bool from_holders(
	struct sql *q, const struct entity *e, const char *list, const char *code, const char *among)
{
	bool any = any_holds(e, list);

	sql_add(q, " FROM ");
	sql_table(q, e);
	sql_add(q, " t WHERE (1 = 0");
	where_fields(q, e, list, code, among);
	for (int i = 0; i < e->n_children; i++) {
		const struct child *child = &e->children[i];

		if (!any_holds(child->of, list))
			continue;
		any = true;
		sql_add(q, " OR t.id IN (SELECT t.");
		sql_name(q, child->fk);
		sql_add(q, " FROM ");
		sql_table(q, child->of);
		sql_add(q, " t WHERE 1 = 0");
		where_fields(q, child->of, list, code, among);
		sql_add(q, ")");
	}
	sql_add(q, ")");
	return any && !(e->flags & ENTITY_CHILD);
}

int code_count(struct db *db, const char *list, const char *code, int64_t *records, struct err *e)
{
	struct str among = STR_INIT;
	int rc = 0;

	*records = 0;
	str_addf(&among, ",%s,", code);
	for (int i = 0; i < entity_count() && !rc; i++) {
		struct sql q = SQL_INIT;
		int64_t n = 0;

		sql_add(&q, "SELECT count(*)");
		if (from_holders(&q, entity_at(i), list, code, among.buf))
			rc = db_i64(db, &q, &n, e);
		*records += n;
		sql_release(&q);
	}
	str_release(&among);
	return rc;
}

bool code_needed(const char *list, const char *code)
{
#ifndef GUARD_OFF_needed_code
	for (int i = 0; i < entity_count(); i++)
		for (int k = 0; k < entity_at(i)->n_fields; k++) {
			const struct field *f = &entity_at(i)->fields[k];

			if (holds(f, list) && f->needs && text_listed(f->needs, code))
				return true;
		}
#endif
	return false;
}

/* The next records of one kind, by id. */
static int next_ids(struct change *c, const struct replace *r, int64_t id[REPLACE_PART], int *n,
	struct err *e)
{
	const char *among = arena_printf(c->arena, ",%s,", r->from);
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc = 0;

	*n = 0;
	sql_add(&q, "SELECT t.id");
	if (from_holders(&q, entity_at(r->entity), r->list, r->from, among)) {
		sql_add(&q, " AND t.id > ");
		sql_i64(&q, r->after);
		sql_add(&q, " ORDER BY t.id LIMIT ");
		sql_i64(&q, REPLACE_PART);
		rc = db_query(c->db, &q, &rows, e);
	}
	while (rows && !rc && (rc = rows_next(rows, e)) == 1) {
		id[(*n)++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* ---- one record ---- */

/* In the list's order, each code once; the first one means all of them and stands alone. */
static void set_replace(
	struct session *s, const struct replace *r, const char *codes, struct str *out)
{
	int n;
	const struct choice *all = choices(s, r->list, &n);

	for (int i = 0; i < n; i++) {
		bool is_new = strcmp(all[i].code, r->to) == 0;

		if (strcmp(all[i].code, r->from) == 0 || (!is_new && !text_listed(codes, all[i].code)))
			continue;
		str_addf(out, "%s%s", out->len ? "," : "", all[i].code);
		if (is_new && i == 0)
			break;
	}
}

static void replace_value(
	struct change *c, const struct replace *r, struct record *at, const struct field *f)
{
	const char *now = record_get(at, f->name);
	struct str codes = STR_INIT;

	if (f->kind == FIELD_SET && text_listed(now, r->from)) {
		set_replace(c->session, r, now, &codes);
		record_set(at, f->name, codes.buf);
	} else if (f->kind != FIELD_SET && strcmp(now, r->from) == 0) {
		record_set(at, f->name, r->to);
	}
	str_release(&codes);
}

static void replace_values(struct change *c, const struct replace *r, struct record *at)
{
	for (int i = 0; i < at->entity->n_fields; i++)
		if (holds(&at->entity->fields[i], r->list))
			replace_value(c, r, at, &at->entity->fields[i]);
	for (int k = 0; k < at->entity->n_children; k++)
		for (int i = 0; i < at->child[k].n; i++)
			replace_values(c, r, at->child[k].v[i]);
}

/* Rows that are named by the value (the price in a price list) are there once each. */
static bool rows_collide(const struct record_list *rows, const struct field *name)
{
	for (int i = 0; i < rows->n; i++)
		for (int k = 0; k < i; k++)
			if (value_equal(&rows->v[i]->v[name->index], &rows->v[k]->v[name->index]))
				return true;
	return false;
}

static bool collides(const struct record *r, const char *list)
{
	for (int k = 0; k < r->entity->n_children; k++) {
		const struct field *name = entity_title(r->entity->children[k].of);

		if (name && holds(name, list) && rows_collide(&r->child[k], name))
			return true;
	}
	return false;
}

static int refuse(
	struct change *c, struct replace *r, const struct record *at, const char *why, struct err *e)
{
	struct str name = STR_INIT;
	bool visible;
	int rc = record_describe(c->session, at->entity, at->id, &visible, &name, e);

	if (!rc && !r->refused++)
		snprintf(r->first_refusal, sizeof r->first_refusal, "%s: %s", name.buf, why);
	str_release(&name);
	return rc;
}

/* What rules depend on is given to a record only where they let it be: an order is cancelled with a reason.
 * *why: a sentence against it, NULL for none. */
static int rules_against(struct change *c, const struct replace *r, const struct record *work,
	const struct record *stored, const char **why, struct err *e)
{
	struct issues issues = ISSUES_INIT;
	const struct issue *worst;
	int rc = 0;

	*why = NULL;
	if (code_needed(r->list, r->to) && work->entity->check)
		rc = work->entity->check(c->session, work, stored, &issues, e);
	worst = issues_worst(&issues);
	if (!rc && worst && worst->severity == ISSUE_ERROR)
		*why = arena_strdup(c->arena, worst->text);
	issues_release(&issues);
	return rc;
}

static int move(struct change *c, struct replace *r, int64_t id, struct err *e)
{
	const struct entity *of = entity_at(r->entity);
	struct record *stored, *work;
	const char *why;
	int rc = change_load(c, of, id, &stored, e);

	if (rc)
		return rc;
	if (door_frozen(stored)) {
		r->kept++;
		return 0;
	}
	work = record_copy(c->arena, stored);
	replace_values(c, r, work);
#ifndef GUARD_OFF_replace_twice
	if (collides(work, r->list))
		return refuse(c, r, stored,
			_("It has both values in rows of which there may be one only."), e);
#endif
	rc = rules_against(c, r, work, stored, &why, e);
	if (rc || why)
		return rc ? rc : refuse(c, r, stored, why, e);
	rc = record_put(c, work, stored, e);
	r->moved += !rc;
	return rc;
}

/* ---- a part ---- */

int change_replace(struct change *c, struct replace *r, struct err *e)
{
	int64_t id[REPLACE_PART];
	int n = 0, rc = 0;

	c->whole = true;
	while (!rc && !n && !r->end) {
		rc = next_ids(c, r, id, &n, e);
		if (n)
			continue;
		r->after = 0;
		r->end = ++r->entity >= entity_count();
	}
	for (int i = 0; i < n && !rc; i++) {
		rc = move(c, r, id[i], e);
		r->after = id[i];
	}
	return rc ? rc : change_rederive(c, e);
}

void change_replaced(
	struct change *c, const struct entity *list, int64_t id, const struct replace *r)
{
	struct change_card *outer = c->cards;

	change_card(c, list, id);
	change_log(c, list, id, arena_printf(c->arena, REPLACED "%s]", r->from), NULL,
		arena_printf(c->arena, "%s -> %s", r->from, r->to));
	c->cards = outer;
}
