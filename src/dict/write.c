/* Rows of the tables, and the history's lines about them. INSERT and UPDATE are made from the
 * description. */
#include <inttypes.h>
#include <string.h>
#include "base/lang.h"
#include "dict/changing.h"
#include "dict/kind.h"
#include "dict/output.h"

static bool own_column(const struct field *f)
{
	return field_stored(f) && !f->via;
}

static bool field_differs(const struct record *a, const struct record *b, const struct field *f)
{
	return !value_equal(&a->v[f->index], &b->v[f->index]);
}

/* Columns beside a field's own, made from its value. */
static const struct shadow {
	enum field_flag flag;
	const char *suffix;
	void (*make)(const struct field *f, const struct value *v, struct str *out);
} shadows[] = {
	{FIELD_KEYED, "_key", field_key},
	{FIELD_NEAR, "_near", field_near},
};

static void shadow_name(struct sql *q, const struct field *f, const struct shadow *sh)
{
	sql_name(q, f->column);
	sql_name(q, sh->suffix);
}

/* A shadow's value as SQL parameter, kept alive in the arena. */
static const char *shadow_value(struct change *c, const struct field *f, const struct shadow *sh,
	const struct value *v)
{
	struct str key = STR_INIT;
	const char *kept;

	sh->make(f, v, &key);
	kept = arena_strndup(c->arena, key.buf, key.len);
	str_release(&key);
	return kept;
}

static const char *snapshot(struct change *c, const struct record *r)
{
	struct str text = STR_INIT;
	const char *kept;

	record_snapshot(c->session, r, &text);
	kept = arena_strndup(c->arena, text.buf, text.len);
	str_release(&text);
	return kept;
}

static const char *plain(struct change *c, const struct record *r, const struct field *f)
{
	struct str text = STR_INIT;
	const char *kept;

	record_plain(c->session, r, f, &text);
	kept = arena_strndup(c->arena, text.buf, text.len);
	str_release(&text);
	return kept;
}

/* ---- insert ---- */

/* The names of the columns, or (for a record) their values: shadow keys behind their columns. */
static void insert_list(
	struct change *c, struct sql *q, const struct entity *e, const struct record *r)
{
	bool first = true;

	for (int i = 0; i < e->n_fields; i++) {
		const struct field *f = &e->fields[i];

		if (!own_column(f))
			continue;
		if (!first)
			sql_add(q, ", ");
		first = false;
		if (r)
			sql_value(q, &r->v[i]);
		else
			sql_name(q, f->column);
		for (int k = 0; k < LENGTH(shadows); k++) {
			if (!(f->flags & shadows[k].flag))
				continue;
			sql_add(q, ", ");
			if (r)
				sql_text(q, shadow_value(c, f, &shadows[k], &r->v[i]));
			else
				shadow_name(q, f, &shadows[k]);
		}
	}
}

static int insert_root(struct change *c, struct record *r, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO ");
	sql_table(&q, r->entity);
	sql_add(&q, " (");
	if (r->id)
		sql_add(&q, "id, ");
	insert_list(c, &q, r->entity, NULL);
	sql_add(&q, ") VALUES (");
	if (r->id) {
		sql_i64(&q, r->id);
		sql_add(&q, ", ");
	}
	insert_list(c, &q, r->entity, r);
	sql_add(&q, ")");
	rc = tx_insert(c->tx, &q, &r->id, e);
	sql_release(&q);
	r->rev = 1;
	return rc;
}

static int insert_child(struct change *c, const struct child *child, int64_t root, int position,
	struct record *row, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO ");
	sql_table(&q, child->of);
	sql_add(&q, " (");
	if (row->id)
		sql_add(&q, "id, ");
	insert_list(c, &q, child->of, NULL);
	sql_add(&q, ", position, ");
	sql_name(&q, child->fk);
	sql_add(&q, ") VALUES (");
	if (row->id) {
		sql_i64(&q, row->id);
		sql_add(&q, ", ");
	}
	insert_list(c, &q, child->of, row);
	sql_add(&q, ", ");
	sql_i64(&q, position);
	sql_add(&q, ", ");
	sql_i64(&q, root);
	sql_add(&q, ")");
	rc = tx_insert(c->tx, &q, &row->id, e);
	sql_release(&q);
	return rc;
}

/* ---- update ---- */

/* "a = $1, a_key = $2" for what differs; returns how many columns. */
static int update_columns(
	struct change *c, struct sql *q, const struct record *r, const struct record *stored)
{
	int n = 0;

	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (!own_column(f) || !field_differs(r, stored, f))
			continue;
		if (n++)
			sql_add(q, ", ");
		sql_name(q, f->column);
		sql_add(q, " = ");
		sql_value(q, &r->v[i]);
		for (int k = 0; k < LENGTH(shadows); k++) {
			if (!(f->flags & shadows[k].flag))
				continue;
			sql_add(q, ", ");
			shadow_name(q, f, &shadows[k]);
			sql_add(q, " = ");
			sql_text(q, shadow_value(c, f, &shadows[k], &r->v[i]));
		}
	}
	return n;
}

static int stale(const struct record *r, struct err *e)
{
	return err_set(e, ERR_STALE,
		_("Somebody else has saved %s in between. Nothing was overwritten: load it again."),
		record_title(r));
}

/* The rev counts saves: it moves on for fields of the record and its children, not for derived
 * ones. */
static int update_root(
	struct change *c, struct record *r, const struct record *stored, bool bump, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t changes = 0;
	int n, rc;

	sql_add(&q, "UPDATE ");
	sql_table(&q, r->entity);
	sql_add(&q, " SET ");
	n = update_columns(c, &q, r, stored);
	if (bump && n)
		sql_add(&q, ", rev = rev + 1");
	else if (bump)
		sql_add(&q, "rev = rev + 1");
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, r->id);
	sql_add(&q, " AND rev = ");
	sql_i64(&q, stored->rev);
	rc = n || bump ? tx_exec(c->tx, &q, &changes, e) : 0;
	sql_release(&q);
	if (!rc && (n || bump) && changes != 1)
		return stale(r, e);
	r->rev = stored->rev + bump;
	return rc;
}

static int update_child(struct change *c, const struct child *child, int position,
	const struct record *row, const struct record *stored, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE ");
	sql_table(&q, child->of);
	sql_add(&q, " SET ");
	if (update_columns(c, &q, row, stored))
		sql_add(&q, ", ");
	sql_add(&q, "position = ");
	sql_i64(&q, position);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, row->id);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* ---- history lines ---- */

static bool is_logged(const struct change *c, const struct field *f)
{
	return own_column(f) && (c->whole || !(f->flags & FIELD_DERIVED));
}

static void log_fields(struct change *c, const struct record *root, const char *prefix,
	const struct record *r, const struct record *stored)
{
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (!is_logged(c, f) || !field_differs(r, stored, f))
			continue;
		change_log(c, root->entity, root->id,
			arena_printf(c->arena, "%s%s", prefix, f->name), plain(c, stored, f),
			plain(c, r, f));
	}
}

static bool history_differs(const struct record *r, const struct record *stored)
{
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (own_column(f) && !(f->flags & FIELD_DERIVED) && field_differs(r, stored, f))
			return true;
	}
	return false;
}

/* ---- children ---- */

static struct record *row_of(const struct record_list *l, int64_t id)
{
	for (int i = 0; i < l->n; i++)
		if (l->v[i]->id == id)
			return l->v[i];
	return NULL;
}

static const char *row_path(
	struct change *c, const struct child *child, int64_t id, const char *behind)
{
	return arena_printf(c->arena, "%s[%" PRId64 "]%s", child->name, id, behind);
}

static int drop_rows(struct change *c, const struct record *work, const struct record *stored,
	int child, struct err *e)
{
	const struct child *kind = &work->entity->children[child];

	for (int i = 0; i < stored->child[child].n; i++) {
		struct record *row = stored->child[child].v[i];
		struct sql q = SQL_INIT;
		int rc;

		if (row_of(&work->child[child], row->id))
			continue;
		change_log(c, work->entity, work->id, row_path(c, kind, row->id, ""),
			snapshot(c, row), NULL);
		sql_add(&q, "DELETE FROM ");
		sql_table(&q, kind->of);
		sql_add(&q, " WHERE id = ");
		sql_i64(&q, row->id);
		rc = tx_exec(c->tx, &q, NULL, e);
		sql_release(&q);
		if (rc)
			return rc;
	}
	return 0;
}

static int put_row(struct change *c, struct record *work, const struct record *stored, int child,
	int i, struct err *e)
{
	const struct child *kind = &work->entity->children[child];
	struct record *row = work->child[child].v[i];
	const struct record *old =
		stored && row->id ? row_of(&stored->child[child], row->id) : NULL;

	if (row->id && !old && (stored || !c->exact))
		return stale(work, e);
	if (!old) {
		if (insert_child(c, kind, work->id, i + 1, row, e))
			return e->code;
		if (stored) /* else the snapshot of the whole record holds it */
			change_log(c, work->entity, work->id, row_path(c, kind, row->id, ""), NULL,
				snapshot(c, row));
		return 0;
	}
	log_fields(c, work, row_path(c, kind, row->id, "."), row, old);
	return update_child(c, kind, i + 1, row, old, e);
}

static int write_children(
	struct change *c, struct record *work, const struct record *stored, struct err *e)
{
	for (int child = 0; child < work->entity->n_children; child++) {
		if (!work->child[child].loaded)
			continue;
		if (stored && drop_rows(c, work, stored, child, e))
			return e->code;
		for (int i = 0; i < work->child[child].n; i++)
			if (put_row(c, work, stored, child, i, e))
				return e->code;
	}
	return 0;
}

static bool children_differ(const struct record *r, const struct record *stored)
{
	for (int c = 0; c < r->entity->n_children; c++) {
		const struct record_list *a = &r->child[c], *b = &stored->child[c];

		if (!a->loaded)
			continue;
		if (a->n != b->n)
			return true;
		for (int i = 0; i < a->n; i++)
			if (a->v[i]->id != b->v[i]->id || record_differs(a->v[i], b->v[i]))
				return true;
	}
	return false;
}

/* ---- the root ---- */

int write_root(struct change *c, struct record *work, const struct record *stored, struct err *e)
{
	int rc;

	if (!stored) {
		if (insert_root(c, work, e) || write_children(c, work, NULL, e))
			return e->code;
		change_card(c, work->entity, work->id);
		change_log(c, work->entity, work->id, "", NULL, snapshot(c, work));
		return 0;
	}
	rc = update_root(
		c, work, stored, history_differs(work, stored) || children_differ(work, stored), e);
	if (rc)
		return rc;
	log_fields(c, work, "", work, stored);
	return write_children(c, work, stored, e);
}

/* What a whole change set derives can be put back, too. */
static int log_derived(struct change *c, const struct record *r, struct err *e)
{
	struct change_card *outer = c->cards;
	struct record *stored, *work;

	if (!c->whole)
		return 0;
	if (change_load(c, r->entity, r->id, &stored, e))
		return e->code;
	work = record_merge(c->arena, stored, r);
	change_card(c, r->entity, r->id);
	log_fields(c, work, "", work, stored);
	c->cards = outer;
	return 0;
}

int write_derived(struct change *c, struct record *r, struct err *e)
{
	struct sql q = SQL_INIT;
	int n = 0, rc;

	if (log_derived(c, r, e))
		return e->code;
	sql_add(&q, "UPDATE ");
	sql_table(&q, r->entity);
	sql_add(&q, " SET ");
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (!field_stored(f) || f->via || !fieldset_has(&r->touched, f))
			continue;
		if (n++)
			sql_add(&q, ", ");
		sql_name(&q, f->column);
		sql_add(&q, " = ");
		sql_value(&q, &r->v[i]);
	}
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, r->id);
	rc = n ? tx_exec(c->tx, &q, NULL, e) : 0;
	sql_release(&q);
	return rc;
}

int write_archived(struct change *c, struct record *r, bool archived, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t changes = 0;
	int rc;

	sql_add(&q, "UPDATE ");
	sql_table(&q, r->entity);
	sql_add(&q, " SET archived_at = ");
	sql_text(&q, archived ? c->at : "");
	sql_add(&q, ", rev = rev + 1 WHERE id = ");
	sql_i64(&q, r->id);
	sql_add(&q, " AND rev = ");
	sql_i64(&q, r->rev);
	rc = tx_exec(c->tx, &q, &changes, e);
	sql_release(&q);
	if (rc || changes != 1)
		return rc ? rc : stale(r, e);
	change_log(c, r->entity, r->id, "archived_at", archived ? "" : "1", archived ? "1" : "");
	r->rev++;
	r->archived = archived;
	return 0;
}

int write_again(struct change *c, struct record *r, int64_t id, struct err *e)
{
	r->id = id;
	fieldset_all(&r->known, r->entity);
	if (insert_root(c, r, e) || write_children(c, r, NULL, e))
		return e->code;
	change_card(c, r->entity, r->id);
	change_log(c, r->entity, r->id, "", NULL, snapshot(c, r));
	change_reindex(c, r->entity, r->id);
	return r->entity->saved ? r->entity->saved(c, r, NULL, e) : 0;
}

static int delete_rows(
	struct change *c, const struct entity *e, const char *column, int64_t id, struct err *err)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM ");
	sql_table(&q, e);
	sql_add(&q, " WHERE ");
	sql_name(&q, column);
	sql_add(&q, " = ");
	sql_i64(&q, id);
	rc = tx_exec(c->tx, &q, NULL, err);
	sql_release(&q);
	return rc;
}

int write_purge(struct change *c, struct record *r, struct err *e)
{
	change_log(c, r->entity, r->id, "", snapshot(c, r), NULL);
	for (int i = 0; i < r->entity->n_children; i++)
		if (delete_rows(c, r->entity->children[i].of, r->entity->children[i].fk, r->id, e))
			return e->code;
	change_reindex(c, r->entity, r->id);
	return delete_rows(c, r->entity, "id", r->id, e);
}
