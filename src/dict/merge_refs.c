/* What points at a record, found from the descriptions, and moved to another one. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/kind.h"
#include "dict/merging.h"

/* ---- which links there are ---- */

static bool points_at(const struct field *f, const struct entity *to)
{
	return f->kind == FIELD_REF && field_stored(f) && !f->via && entity_find(f->ref) == to;
}

static int links_of(const struct entity *of, const struct entity *root, int child,
	const struct entity *to, link_fn *fn, void *ctx, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < of->n_fields && !rc; i++) {
		struct link l = {of, &of->fields[i], root, child};

		if (points_at(l.field, to))
			rc = fn(ctx, &l, e);
	}
	return rc;
}

int links_each(const struct entity *to, link_fn *fn, void *ctx, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < entity_count() && !rc; i++) {
		const struct entity *root = entity_at(i);

		if (root->flags & ENTITY_CHILD)
			continue;
		rc = links_of(root, root, -1, to, fn, ctx, e);
		for (int k = 0; k < root->n_children && !rc; k++)
			rc = links_of(root->children[k].of, root, k, to, fn, ctx, e);
	}
	return rc;
}

static void from_link(struct sql *q, const struct link *l, int64_t id)
{
	sql_add(q, " FROM ");
	sql_table(q, l->of);
	sql_add(q, " t WHERE ");
	sql_column(q, l->field);
	sql_add(q, " = ");
	sql_i64(q, id);
}

int link_count(struct db *db, const struct link *l, int64_t id, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*)");
	from_link(&q, l, id);
	rc = db_i64(db, &q, n, e);
	sql_release(&q);
	return rc;
}

/* The ids of the records (roots) that hold it; heap. */
static int link_roots(
	struct db *db, const struct link *l, int64_t id, int64_t **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc, cap = 0;

	*out = NULL;
	*n = 0;
	sql_add(&q, "SELECT DISTINCT t.");
	sql_name(&q, l->child < 0 ? "id" : l->root->children[l->child].fk);
	from_link(&q, l, id);
	sql_add(&q, " ORDER BY 1");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		*out = xgrow(*out, &cap, *n + 1, sizeof **out);
		(*out)[(*n)++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* ---- one record ---- */

static void parent_card(struct change *c, const struct record *r)
{
	const struct field *f = r->entity->parent ? entity_field(r->entity, r->entity->parent) : NULL;

	if (f && !field_is_empty(f, &r->v[f->index]))
		change_card(c, entity_find(f->ref), r->v[f->index].i);
}

int record_put(struct change *c, struct record *work, const struct record *stored, struct err *e)
{
	struct change_card *outer = c->cards;
	int rc;

	change_card(c, work->entity, work->id);
	parent_card(c, work);
	parent_card(c, stored);
	rc = work->entity->cards ? work->entity->cards(c, work, e) : 0;
	rc = rc ? rc : write_root(c, work, stored, e);
	c->cards = outer;
	change_reindex(c, work->entity, work->id);
	return rc;
}

static void point(struct change *c, struct record *r, const struct field *f, const struct record *to)
{
	struct str key = STR_INIT;
	struct value v = value_int(to->id);

	record_key_text(to, &key);
	record_set_value(r, f, &v);
	r->ref[f->index] = (struct ref_text){arena_strndup(c->arena, key.buf, key.len),
		arena_strdup(c->arena, record_title(to))};
	str_release(&key);
}

/* Rows of a child: those that point at the source do so no more. */
static void point_rows(struct change *c, struct record *root, const struct link *l,
	const struct record *source, const struct record *target)
{
	struct record_list *rows = &root->child[l->child];

	for (int i = 0; i < rows->n; i++) {
		const struct value *v = &rows->v[i]->v[l->field->index];

		if (v->kind == VALUE_INT && v->i == source->id)
			point(c, rows->v[i], l->field, target);
	}
}

/* ---- what may be there once ---- */

static bool link_names(const struct unique_link *u, const char *field)
{
	for (int i = 0; i < LENGTH(u->field) && u->field[i]; i++)
		if (strcmp(u->field[i], field) == 0)
			return true;
	return false;
}

/* Another record with the same values in all fields of the link; 0: none. */
static int twin_of(struct change *c, const struct record *r, const struct unique_link *u,
	int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	*id = 0;
	sql_add(&q, "SELECT t.id FROM ");
	sql_table(&q, r->entity);
	sql_add(&q, " t WHERE t.id <> ");
	sql_i64(&q, r->id);
	for (int i = 0; i < LENGTH(u->field) && u->field[i]; i++) {
		const struct field *f = entity_field(r->entity, u->field[i]);

		sql_add(&q, " AND ");
		sql_column(&q, f);
		sql_add(&q, " = ");
		sql_value(&q, &r->v[f->index]);
	}
	sql_add(&q, " ORDER BY t.id LIMIT 1");
	rc = db_i64(c->db, &q, id, e);
	sql_release(&q);
	return rc == ERR_MISSING ? 0 : rc;
}

static int collision(struct change *c, const struct record *work, const struct field *f,
	int64_t *twin, struct err *e)
{
	static const struct unique_link none = {{NULL}};
	const struct entity *of = work->entity;
	int rc = 0;

	*twin = 0;
	if (f->flags & FIELD_UNIQUE) {
		struct unique_link own = none;

		own.field[0] = f->name;
		rc = twin_of(c, work, &own, twin, e);
	}
	for (int i = 0; i < of->n_links && !rc && !*twin; i++)
		if (link_names(&of->links[i], f->name))
			rc = twin_of(c, work, &of->links[i], twin, e);
	return rc;
}

/* ---- moving ---- */

struct moving {
	struct change *c;
	const struct record *source, *target;
	struct merge_ctx *at;
};

static int move_one(struct moving *m, const struct link *l, int64_t id, struct err *e)
{
	struct change *c = m->c;
	struct record *stored, *work;
	int64_t twin = 0;

	if (change_load(c, l->root, id, &stored, e))
		return e->code;
	work = record_copy(c->arena, stored);
	if (l->root == m->source->entity && id == m->source->id)
		return 0;
	if (l->root == m->target->entity && id == m->target->id && l->child < 0)
		record_set_value(work, l->field, &VALUE_NOTHING); /* nobody is his own */
	else if (l->child >= 0)
		point_rows(c, work, l, m->source, m->target);
	else
		point(c, work, l->field, m->target);
	if (l->child < 0 && collision(c, work, l->field, &twin, e))
		return e->code;
	return twin ? change_merge(c, l->root, id, twin, e) : record_put(c, work, stored, e);
}

static int step(struct merge_ctx *at, struct err *e)
{
	if (at && at->progress && !at->progress(at->ctx, at->done++, at->of))
		return err_set(e, ERR_CANCEL, "%s", _("Broken off; nothing was changed."));
	return 0;
}

static int move_link(void *ctx, const struct link *l, struct err *e)
{
	struct moving *m = ctx;
	int64_t *id;
	int n, rc = link_roots(m->c->db, l, m->source->id, &id, &n, e);

	for (int i = 0; i < n && !rc; i++) {
		rc = step(m->at, e);
		rc = rc ? rc : move_one(m, l, id[i], e);
	}
	free(id);
	return rc;
}

int links_move(struct change *c, const struct record *source, const struct record *target,
	struct merge_ctx *at, struct err *e)
{
	struct moving m = {c, source, target, at};

	return links_each(source->entity, move_link, &m, e);
}

/* ---- what follows ---- */

static int compare_rows(const void *a, const void *b)
{
	const struct change_row *x = *(const struct change_row *const *)a,
				*y = *(const struct change_row *const *)b;

	if (x->entity != y->entity)
		return x->entity < y->entity ? -1 : 1;
	return (x->id > y->id) - (x->id < y->id);
}

static int derive_one(struct change *c, const struct entity *of, int64_t id, struct err *e)
{
	struct record *r;
	struct err missing = ERR_INIT;
	int rc = change_load(c, of, id, &r, &missing);

	if (rc == ERR_MISSING)
		return 0;
	return rc ? err_set(e, rc, "%s", missing.text) : of->derive(c, r, e);
}

/* Each record once; the rows that the hooks add are not looked at: nothing follows from what
 * follows. */
int change_rederive(struct change *c, struct err *e)
{
	const struct change_row **row = xcalloc((size_t)c->n_rows + 1, sizeof *row);
	int n = 0, rc = 0;

	for (const struct change_row *at = c->rows; at; at = at->next)
		if (at->entity->derive)
			row[n++] = at;
	qsort(row, (size_t)n, sizeof *row, compare_rows);
	for (int i = 0; i < n && !rc; i++)
		if (!i || compare_rows(&row[i - 1], &row[i]))
			rc = derive_one(c, row[i]->entity, row[i]->id, e);
	free(row);
	return rc;
}
