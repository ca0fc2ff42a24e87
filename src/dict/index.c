/* Search documents: what the index is told about a record, from its description and its entity's hook. */
#include <inttypes.h>
#include <string.h>
#include "base/text.h"
#include "dict/changing.h"
#include "store/search.h"

void search_parts_word(struct search_parts *p, const char *text)
{
	text_words(&p->words, text);
}

void search_parts_ident(struct search_parts *p, const char *text)
{
	size_t before = p->ids.len;

	str_addc(&p->ids, ' ');
	text_bare(&p->ids, text);
	if (p->ids.len == before + 1)
		str_cut(&p->ids, before);
}

void search_parts_owner(struct search_parts *p, int64_t user)
{
	if (user)
		str_addf(&p->marks, " _o%" PRId64, user);
}

static void parts_release(struct search_parts *p)
{
	str_release(&p->words);
	str_release(&p->ids);
	str_release(&p->marks);
}

static int parts_make(struct db *db, const struct record *r, struct search_parts *p, struct err *e)
{
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (r->v[i].kind != VALUE_TEXT)
			continue;
		if (f->flags & FIELD_WORDS)
			search_parts_word(p, r->v[i].s);
		if (f->flags & FIELD_IDENT)
			search_parts_ident(p, r->v[i].s);
	}
	return r->entity->search_more ? r->entity->search_more(db, r->id, p, e) : 0;
}

static int index_put(struct tx *tx, const struct record *r, bool later, struct err *e)
{
	struct search_parts p = {STR_INIT, STR_INIT, STR_INIT};
	struct str key = STR_INIT;
	int rc = parts_make(tx_db(tx), r, &p, e);

	if (!rc) {
		struct search_doc doc = {NULL, p.words.buf, p.ids.buf, p.marks.buf};

		text_sort_key(&key, record_title(r));
		doc.sort_key = key.buf;
		rc = later ? search_put_later(tx, r->entity->search, r->id, &doc, e)
			   : search_put(tx, r->entity->search, r->id, &doc, e);
	}
	str_release(&key);
	parts_release(&p);
	return rc;
}

int index_record(struct tx *tx, const struct entity *e, int64_t id, struct err *err)
{
	struct record *r;
	struct err missing = ERR_INIT;
	int rc = load_trusted(tx_db(tx), e, id, NULL, &r, &missing);

	if (rc == ERR_MISSING)
		return search_del(tx, e->search, id, err);
	if (rc)
		return err_set(err, rc, "%s", missing.text);
	rc = index_put(tx, r, false, err);
	record_free(&r);
	return rc;
}

/* ---- all of a kind ----------------------------------------------------------------------------- */


static int ids_after(struct db *db, const struct entity *e, int64_t after, int64_t ids[200], int *n, struct err *err)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT id FROM ");
	sql_table(&q, e);
	sql_add(&q, " WHERE id > ");
	sql_i64(&q, after);
	sql_add(&q, " ORDER BY id LIMIT 200");
	rc = db_query(db, &q, &rows, err);
	*n = 0;
	while (!rc && *n < 200 && (rc = rows_next(rows, err)) == 1) {
		ids[(*n)++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int rebuild_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct entity *entity = ctx;
	int64_t ids[200], after = 0;
	int n, rc = search_clear(tx, entity->search, e);

	do {
		if (!rc)
			rc = ids_after(tx_db(tx), entity, after, ids, &n, e);
		for (int i = 0; !rc && i < n; i++) {
			struct record *r;

			rc = load_trusted(tx_db(tx), entity, ids[i], NULL, &r, e);
			if (!rc) {
				rc = index_put(tx, r, true, e);
				record_free(&r);
			}
			after = ids[i];
		}
	} while (!rc && n == 200);
	return rc ? rc : search_build(tx, entity->search, e);
}

int dict_reindex(struct db *db, const struct entity *e, struct err *err)
{
	return db_write(db, rebuild_attempt, (void *)e, err);
}
