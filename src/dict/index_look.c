/* The search index held against the records: by counting, by comparing documents, and by asking it
 * for what it should find. */
#include <string.h>
#include "base/moment.h"
#include "dict/changing.h"
#include "dict/mend.h"
#include "store/search.h"

static int count(struct db *db, struct sql *q, int64_t *n, struct err *e)
{
	int rc = db_i64(db, q, n, e);

	sql_release(q);
	return rc;
}

/* Records of the entity, or documents of it, that have no counterpart. */
static int count_single(
	struct db *db, const struct entity *e, bool records, int64_t *n, struct err *err)
{
	struct sql q = SQL_INIT;

	if (records) {
		sql_add(&q, "SELECT count(*) FROM ");
		sql_table(&q, e);
		sql_add(&q, " t WHERE NOT EXISTS (SELECT 1 FROM search_doc s WHERE s.record_id = "
			    "t.id AND s.rk > 0 AND s.kind = ");
	} else {
		sql_add(&q, "SELECT count(*) FROM search_doc s WHERE NOT EXISTS (SELECT 1 FROM ");
		sql_table(&q, e);
		sql_add(&q, " t WHERE t.id = s.record_id) AND (s.kind = ");
	}
	sql_i64(&q, e->search);
	sql_add(&q, ")");
	return count(db, &q, n, err);
}

/* How many documents the engine's own index has more or less than search_doc. */
static int count_index(struct db *db, const struct entity *e, int64_t *off, struct err *err)
{
	struct search_terms none = {0};
	struct arena a = ARENA_INIT;
	struct sql q = SQL_INIT;
	int64_t indexed, documents;
	int rc;

	sql_add(&q, "SELECT count(*)");
	search_from(&q, db, &none);
	sql_add(&q, " WHERE ");
	search_match(&q, db, &a, e->search, &none, NULL, NULL);
	rc = count(db, &q, &indexed, err);
	arena_release(&a);
	if (rc)
		return rc;
	sql_add(&q, "SELECT count(*) FROM search_doc WHERE rk > 0 AND kind = ");
	sql_i64(&q, e->search);
	if (count(db, &q, &documents, err))
		return err->code;
	*off = indexed > documents ? indexed - documents : documents - indexed;
	return 0;
}

/* Words as the document has them: to take them for typed ones would join "5 6" to a number. */
static void terms_of(struct arena *a, const char *words, struct search_terms *out)
{
	*out = (struct search_terms){0};
	for (size_t len; out->n < SEARCH_WORDS_MAX; words += len) {
		words += strspn(words, " ");
		if (!(len = strcspn(words, " ")))
			return;
		out->word[out->n++] = arena_strndup(a, words, len);
	}
}

/* Its first words find the document. */
static int is_found(struct db *db, const struct entity *e, int64_t id, const char *words,
	bool *found, struct err *err)
{
	struct arena a = ARENA_INIT;
	struct search_terms terms;
	struct sql q = SQL_INIT;
	int64_t n = 1;
	int rc = 0;

	terms_of(&a, words, &terms);
	if (terms.n) {
		sql_add(&q, "SELECT count(*) FROM ");
		sql_table(&q, e);
		sql_add(&q, " t");
		search_join(&q, db, e->search);
		sql_add(&q, " WHERE ");
		search_match(&q, db, &a, e->search, &terms, NULL, NULL);
		sql_add(&q, " AND ");
		search_rank(&q, db);
		sql_add(&q, " = ");
		search_rank_of(&q, e->search, id);
		rc = db_i64(db, &q, &n, err);
	}
	*found = n == 1;
	sql_release(&q);
	arena_release(&a);
	return rc;
}

static bool row_is(const struct rows *r, const struct search_doc *doc)
{
	struct search_doc stored = {rows_text(r, 1), rows_text(r, 2), rows_text(r, 3),
		rows_text(r, 4), rows_text(r, 5)};

	return search_doc_same(&stored, doc);
}

/* The stored document against the one that would be made now. */
static int compare_row(struct db *db, const struct entity *e, const struct rows *row,
	struct index_state *out, struct err *err)
{
	struct arena a = ARENA_INIT;
	struct search_doc doc;
	struct err why = ERR_INIT;
	int64_t id = rows_i64(row, 0);
	bool found = false;
	int rc = index_docs(db, e, &id, 1, &a, &doc, &why);

	if (!rc && doc.sort_key && row_is(row, &doc))
		rc = is_found(db, e, id, doc.words, &found, &why);
	out->looked++;
	out->wrong += !found;
	arena_release(&a);
	return rc ? err_set(err, rc, "%s", why.text) : 0;
}

/* Every so many-th document, another one each time the clock has moved. */
static int compare(struct db *db, const struct entity *e, int64_t every, struct index_state *out,
	struct err *err)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q,
		"SELECT record_id, sort_key, words, ids, marks, shown FROM search_doc WHERE rk > 0 "
		"AND kind = ");
	sql_i64(&q, e->search);
	sql_add(&q, " AND record_id % ");
	sql_i64(&q, every);
	sql_add(&q, " = ");
	sql_i64(&q, now() % every);
	rc = db_query(db, &q, &rows, err);
	while (!rc && (rc = rows_next(rows, err)) == 1)
		rc = compare_row(db, e, rows, out, err);
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int look(struct db *db, const struct entity *e, int64_t sample, struct index_state *out,
	struct err *err)
{
	struct sql q = SQL_INIT;
	int64_t documents;

	if (count_single(db, e, true, &out->without, err) ||
		count_single(db, e, false, &out->strangers, err) ||
		count_index(db, e, &out->uncounted, err))
		return err->code;
	sql_add(&q, "SELECT count(*) FROM search_doc WHERE kind = ");
	sql_i64(&q, e->search);
	if (count(db, &q, &documents, err))
		return err->code;
	return compare(db, e, sample && documents > sample ? documents / sample : 1, out, err);
}

int index_look(struct db *db, const struct entity *e, int64_t sample, struct index_state *out,
	struct err *err)
{
	int rc = db_read_begin(db, err);

	*out = (struct index_state){0};
	if (rc)
		return rc;
	rc = look(db, e, sample, out, err);
	db_read_end(db);
	return rc;
}
