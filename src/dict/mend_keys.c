/* The shadow columns (sort keys, last digits, telling words) held against the text that they are
 * made of. */
#include <string.h>
#include "dict/kind.h"
#include "dict/mend.h"

/* SELECT id, value, shadow: of one field and one of its shadows. */
struct shadow {
	unsigned flag;
	void (*column)(struct sql *q, const struct field *f);
	void (*make)(const struct field *f, const struct value *v, struct str *out);
};
static const struct shadow shadows[] = {
	{FIELD_KEYED, sql_key_column, field_key},
	{FIELD_NEAR, sql_near_column, field_near},
};

typedef int wrong_fn(void *ctx, const struct entity *e, const struct field *f,
	const struct shadow *shadow, int64_t id, const char *should, struct err *err);

static int select_shadow(struct db *db, const struct entity *e, const struct field *f,
	const struct shadow *shadow, struct rows **out, struct err *err)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT t.id, ");
	sql_column(&q, f);
	sql_add(&q, ", ");
	shadow->column(&q, f);
	sql_add(&q, " FROM ");
	sql_table(&q, e);
	sql_add(&q, " t ORDER BY t.id");
	rc = db_query(db, &q, out, err);
	sql_release(&q);
	return rc;
}

static int shadow_each(struct db *db, const struct entity *e, const struct field *f,
	const struct shadow *shadow, wrong_fn *fn, void *ctx, struct err *err)
{
	struct str should = STR_INIT;
	struct rows *rows = NULL;
	int rc = select_shadow(db, e, f, shadow, &rows, err);

	while (!rc && (rc = rows_next(rows, err)) == 1) {
		struct value text = value_text(rows_text(rows, 1));

		str_reset(&should);
		shadow->make(f, &text, &should);
		rc = strcmp(should.buf, rows_text(rows, 2))
			     ? fn(ctx, e, f, shadow, rows_i64(rows, 0), should.buf, err)
			     : 0;
	}
	rows_end(&rows);
	str_release(&should);
	return rc;
}

static int keys_each(struct db *db, wrong_fn *fn, void *ctx, struct err *err)
{
	int rc = 0;

	for (int i = 0; i < entity_count() && !rc; i++)
		for (int k = 0; k < entity_at(i)->n_fields && !rc; k++) {
			const struct field *f = &entity_at(i)->fields[k];

			if (f->via || !field_stored(f))
				continue;
			for (int s = 0; s < LENGTH(shadows) && !rc; s++)
				if (f->flags & shadows[s].flag)
					rc = shadow_each(db, entity_at(i), f, &shadows[s], fn, ctx,
						err);
		}
	return rc;
}

static int key_count(void *ctx, const struct entity *e, const struct field *f,
	const struct shadow *shadow, int64_t id, const char *should, struct err *err)
{
	struct keys_state *k = ctx;

	(void)shadow;
	(void)should;
	(void)err;
	if (!k->wrong++)
		*k = (struct keys_state){1, e, f, id};
	return 0;
}

int keys_look(struct db *db, struct keys_state *out, struct err *err)
{
	*out = (struct keys_state){0};
	return keys_each(db, key_count, out, err);
}

static int key_set(void *ctx, const struct entity *e, const struct field *f,
	const struct shadow *shadow, int64_t id, const char *should, struct err *err)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)shadow;
	sql_add(&q, "UPDATE ");
	sql_table(&q, e);
	sql_add(&q, " SET ");
	sql_name(&q, f->column);
	if (shadow->flag == FIELD_KEYED)
		sql_add(&q, "_key = ");
	else
		sql_add(&q, "_near = ");
	sql_text(&q, should);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, id);
	rc = tx_exec(ctx, &q, NULL, err);
	sql_release(&q);
	return rc;
}

int keys_mend(struct tx *tx, struct err *err)
{
	return keys_each(tx_db(tx), key_set, tx, err);
}
