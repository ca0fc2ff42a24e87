/* What belongs to an archived record rests with it: the contacts and notes of an archived client are
 * seen on its card, and nowhere else among what is in use; they are changed when it is back. */
#include "dict/changing.h"
#include "dict/kind.h"

const struct field *parent_of(const struct entity *e)
{
	const struct field *f = e->parent ? entity_field(e, e->parent) : NULL;

	return f && entity_find(f->ref)->flags & ENTITY_ARCHIVES ? f : NULL;
}

int rests_with_parent(struct db *db, const struct record *r, bool *rests, struct err *e)
{
	const struct field *parent = parent_of(r->entity);
	struct sql q = SQL_INIT;
	int64_t one;
	int rc;

	*rests = false;
	if (!parent || field_is_empty(parent, &r->v[parent->index]))
		return 0;
	sql_add(&q, "SELECT 1 FROM ");
	sql_table(&q, entity_find(parent->ref));
	sql_add(&q, " WHERE archived_at <> '' AND id = ");
	sql_value(&q, &r->v[parent->index]);
	rc = db_i64(db, &q, &one, e);
	sql_release(&q);
	*rests = rc == 0;
	return rc == ERR_MISSING ? 0 : rc;
}

static void parent_rests(struct sql *q, const struct field *parent)
{
	sql_add(q, "EXISTS (SELECT 1 FROM ");
	sql_table(q, entity_find(parent->ref));
	sql_add(q, " rests WHERE rests.archived_at <> '' AND rests.id = ");
	sql_column(q, parent);
	sql_add(q, ")");
}

void where_parent_rests_not(struct sql *q, const struct entity *e)
{
	if (!parent_of(e))
		return;
	sql_add(q, " AND NOT ");
	parent_rests(q, parent_of(e));
}

void or_parent_rests(struct sql *q, const struct entity *e)
{
	if (!parent_of(e))
		return;
	sql_add(q, " OR ");
	parent_rests(q, parent_of(e));
}

int page_rests(struct db *db, const struct search_page *page, struct rows **out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT t.id FROM ");
	sql_table(&q, page->entity);
	sql_add(&q, " t WHERE t.id");
	sql_page(&q, page);
	sql_add(&q, " AND ");
	parent_rests(&q, parent_of(page->entity));
	rc = db_query(db, &q, out, e);
	sql_release(&q);
	return rc;
}

int change_reindex_those(struct change *c, const struct entity *of, const struct field *ref,
	int64_t id, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT t.id FROM ");
	sql_table(&q, of);
	sql_add(&q, " t WHERE ");
	sql_column(&q, ref);
	sql_add(&q, " = ");
	sql_i64(&q, id);
	rc = db_query(c->db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		change_reindex(c, of, rows_i64(rows, 0));
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

int reindex_dependents(struct change *c, const struct entity *e, int64_t id, struct err *err)
{
	int rc = 0;

	for (int i = 0; !rc && i < entity_count(); i++) {
		const struct entity *of = entity_at(i);
		const struct field *parent = of->search ? parent_of(of) : NULL;

		if (parent && entity_find(parent->ref) == e)
			rc = change_reindex_those(c, of, parent, id, err);
	}
	return rc;
}
