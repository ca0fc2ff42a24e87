#include "dict/mend.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/changing.h"
#include "dict/kind.h"
#include "dict/output.h"

void flaws_release(struct flaws *list)
{
	arena_release(&list->arena);
	free(list->v);
	*list = (struct flaws)FLAWS_INIT;
}

void flaws_add(struct flaws *list, const struct entity *e, int64_t id, const char *field,
	const struct value *is, const struct value *should)
{
	struct value none = VALUE_NOTHING;

	list->v = xgrow(list->v, &list->cap, list->n + 1, sizeof *list->v);
	list->v[list->n++] = (struct flaw){
		.entity = e,
		.id = id,
		.field = field ? entity_field(e, field) : NULL,
		.is = value_copy(&list->arena, is ? is : &none),
		.should = value_copy(&list->arena, should ? should : &none),
	};
}

/* As the history writes it: a reference by its id, since what it points at is not there. */
static void value_text_of(const struct value *v, struct str *out)
{
	if (v->kind == VALUE_INT)
		str_add_i64(out, v->i);
	else if (v->kind == VALUE_TEXT)
		str_add(out, v->s);
}

void flaw_text(const struct flaw *f, struct str *out)
{
	str_addf(out, "%s %" PRId64, _(f->entity->label), f->id);
	if (!f->field) {
		str_addf(out, ": %s", _("belongs to nothing that there is"));
		return;
	}
	str_addf(out, ", %s: \"", field_label(f->field, ""));
	value_text_of(&f->is, out);
	str_addf(out, "\" %s \"", _("instead of"));
	value_text_of(&f->should, out);
	str_addc(out, '"');
}

/* ---- references ---- */

/* "SELECT id, reference FROM table WHERE reference leads nowhere" */
static void select_lost(
	struct sql *q, const struct entity *e, const char *column, const struct entity *to)
{
	sql_add(q, "SELECT t.id, t.");
	sql_name(q, column);
	sql_add(q, " FROM ");
	sql_table(q, e);
	sql_add(q, " t WHERE t.");
	sql_name(q, column);
	sql_add(q, " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ");
	sql_table(q, to);
	sql_add(q, " o WHERE o.id = t.");
	sql_name(q, column);
	sql_add(q, ") ORDER BY t.id");
}

/* field NULL: the row is lost with its reference. */
static int lost_add(struct db *db, const struct sql *q, const struct entity *e, const char *field,
	struct flaws *out, struct err *err)
{
	struct rows *rows;
	int rc = db_query(db, q, &rows, err);

	if (rc)
		return rc;
	while ((rc = rows_next(rows, err)) == 1) {
		struct value is = rows_value(rows, 1, &out->arena);

		flaws_add(out, e, rows_i64(rows, 0), field, &is, NULL);
	}
	rows_end(&rows);
	return rc;
}

static bool row_needs(const struct entity *e, const struct field *f)
{
	return e->parent && f->flags & (FIELD_REQUIRED | FIELD_FIXED);
}

static int fields_lost(struct db *db, const struct entity *e, struct flaws *out, struct err *err)
{
	int rc = 0;

	for (int i = 0; i < e->n_fields && !rc; i++) {
		const struct field *f = &e->fields[i];
		struct sql q = SQL_INIT;

		if (f->kind != FIELD_REF || f->via || !field_stored(f))
			continue;
		select_lost(&q, e, f->column, entity_find(f->ref));
		rc = lost_add(db, &q, e, row_needs(e, f) ? NULL : f->name, out, err);
		sql_release(&q);
	}
	return rc;
}

static int children_lost(struct db *db, const struct entity *e, struct flaws *out, struct err *err)
{
	int rc = 0;

	for (int i = 0; i < e->n_children && !rc; i++) {
		const struct child *child = &e->children[i];
		struct sql q = SQL_INIT;

		select_lost(&q, child->of, child->fk, e);
		rc = lost_add(db, &q, child->of, NULL, out, err);
		sql_release(&q);
	}
	return rc;
}

int flaws_references(struct db *db, struct flaws *out, struct err *e)
{
	for (int i = 0; i < entity_count(); i++)
		if (fields_lost(db, entity_at(i), out, e) ||
			children_lost(db, entity_at(i), out, e))
			return e->code;
	return 0;
}

/* ---- putting right ---- */

static bool own_column(const struct field *f)
{
	return field_stored(f) && !f->via;
}

/* The row as it stands in its table: what it points at may be missing, so no loading. */
static int row_read(struct change *c, const struct flaw *f, struct record *r, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int column = 0, rc;

	sql_add(&q, "SELECT id");
	for (int i = 0; i < f->entity->n_fields; i++)
		if (own_column(&f->entity->fields[i])) {
			sql_add(&q, ", ");
			sql_name(&q, f->entity->fields[i].column);
		}
	sql_add(&q, " FROM ");
	sql_table(&q, f->entity);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, f->id);
	rc = db_query(c->db, &q, &rows, e);
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		r->id = f->id;
		for (int i = 0; i < f->entity->n_fields; i++)
			if (own_column(&f->entity->fields[i])) {
				r->v[i] = rows_value(rows, ++column, c->arena);
				fieldset_add(&r->known, &f->entity->fields[i]);
			}
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int row_remove(struct change *c, const struct flaw *f, struct err *e)
{
	struct record *r = record_in(c->arena, f->entity);
	struct str text = STR_INIT;
	struct sql q = SQL_INIT;
	int rc = row_read(c, f, r, e);

	if (!rc) {
		record_snapshot(c->session, r, &text);
		change_log(c, f->entity, f->id, "", text.buf, NULL);
		sql_add(&q, "DELETE FROM ");
		sql_table(&q, f->entity);
		sql_add(&q, " WHERE id = ");
		sql_i64(&q, f->id);
		rc = tx_exec(c->tx, &q, NULL, e);
	}
	sql_release(&q);
	str_release(&text);
	return rc;
}

static int field_set(struct change *c, const struct flaw *f, struct err *e)
{
	struct str is = STR_INIT, should = STR_INIT;
	struct sql q = SQL_INIT;
	int rc;

	value_text_of(&f->is, &is);
	value_text_of(&f->should, &should);
	change_log(c, f->entity, f->id, f->field->name, is.buf, should.buf);
	sql_add(&q, "UPDATE ");
	sql_table(&q, f->entity);
	sql_add(&q, " SET ");
	sql_name(&q, f->field->column);
	sql_add(&q, " = ");
	sql_value(&q, &f->should);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, f->id);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	str_release(&is);
	str_release(&should);
	return rc;
}

static int no_remedy(const struct flaw *f, struct err *e)
{
	struct str text = STR_INIT;

	flaw_text(f, &text);
	err_set(e, ERR_INPUT, _("%s: that cannot be repaired here. Restore a backup."), text.buf);
	str_release(&text);
	return ERR_INPUT;
}

static int flaw_mend(struct change *c, const struct flaw *f, struct err *e)
{
	struct change_card *around = c->cards;
	int rc;

	if (f->field && f->should.kind == VALUE_NULL && f->field->flags & FIELD_REQUIRED)
		return no_remedy(f, e);
	change_card(c, f->entity, f->id);
	rc = f->field ? field_set(c, f, e) : row_remove(c, f, e);
	c->cards = around;
	change_reindex(c, f->entity, f->id);
	return rc;
}

int flaws_mend(struct change *c, const struct flaws *list, struct err *e)
{
	for (int i = 0; i < list->n; i++)
		if (flaw_mend(c, &list->v[i], e))
			return e->code;
	return 0;
}

/* ---- counters ---- */

/* A number far above the others was typed by somebody and has nothing to do with the counter. */
#define COUNTER_REACH 1000

struct numbers {
	int64_t *v;
	int n, cap;
};

static int ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* The keys that are plain numbers from next on. */
static int numbers_from(
	struct db *db, const struct entity *e, int64_t next, struct numbers *out, struct err *err)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	struct err ignored;
	int64_t number;
	int rc;

	sql_add(&q, "SELECT ");
	sql_name(&q, entity_key(e)->column);
	sql_add(&q, " FROM ");
	sql_table(&q, e);
	rc = db_query(db, &q, &rows, err);
	while (!rc && (rc = rows_next(rows, err)) == 1) {
		rc = 0;
		if (number_parse_int(rows_text(rows, 0), next, INT64_MAX - 1, &number, &ignored))
			continue;
		out->v = xgrow(out->v, &out->cap, out->n + 1, sizeof *out->v);
		out->v[out->n++] = number;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

int counter_behind(struct db *db, const struct entity *e, int64_t *taken, struct err *err)
{
	struct numbers numbers = {0};
	int64_t next, top;
	int rc = counter_peek(db, e->counter, &next, err);

	*taken = 0;
	if (rc || (rc = numbers_from(db, e, next, &numbers, err)))
		goto out;
	if (numbers.n)
		qsort(numbers.v, (size_t)numbers.n, sizeof *numbers.v, ascending);
	top = next - 1;
	for (int i = 0; i < numbers.n && numbers.v[i] - top <= COUNTER_REACH; i++)
		*taken = top = numbers.v[i];
out:
	free(numbers.v);
	return rc;
}

int counter_forward(struct change *c, const char *counter, int64_t taken, struct err *err)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO counter (name, next) VALUES (");
	sql_text(&q, counter);
	sql_add(&q, ", ");
	sql_i64(&q, taken + 1);
	sql_add(&q, ") ON CONFLICT (name) DO UPDATE SET next = excluded.next");
	rc = tx_exec(c->tx, &q, NULL, err);
	sql_release(&q);
	return rc;
}
