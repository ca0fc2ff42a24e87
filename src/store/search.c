/* Ranks and documents of the search index, the same on every engine; what an engine indexes beside
 * search_doc it does in its index() and unindex().
 *
 * A rank is kind * 2^56 and a place within the kind, far enough apart that most records find room
 * between their neighbours in name order. Where there is none left, some neighbours are spread
 * anew. A document that was put without an index waits under a negative rank. */
#include "store/search.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "store/engine.h"
#include "store/ranks.h"

struct found {
	int64_t rank; /* 0: no such document */
	struct search_doc doc;
};

static int64_t waiting_rank(int kind, int64_t id)
{
	return -((int64_t)kind << 48 | id);
}

static int doc_index(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return rank > 0 && engine->index ? engine->index(tx, rank, doc, e) : 0;
}

static int doc_unindex(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return rank > 0 && engine->unindex ? engine->unindex(tx, rank, doc, e) : 0;
}

static void doc_columns(struct sql *q)
{
	sql_add(q, "SELECT rk, sort_key, words, ids, marks FROM search_doc WHERE ");
}

static struct found doc_of_row(const struct rows *r, struct arena *a)
{
	return (struct found){rows_i64(r, 0),
		{arena_strdup(a, rows_text(r, 1)), arena_strdup(a, rows_text(r, 2)),
			arena_strdup(a, rows_text(r, 3)), arena_strdup(a, rows_text(r, 4))}};
}

static int doc_read(
	struct db *db, const struct sql *q, struct arena *a, struct found *out, struct err *e)
{
	struct rows *r;
	int got = db_query(db, q, &r, e);

	*out = (struct found){0};
	if (got)
		return got;
	got = rows_next(r, e);
	if (got > 0)
		*out = doc_of_row(r, a);
	rows_end(&r);
	return got < 0 ? got : 0;
}

static int doc_find(struct tx *tx, int kind, int64_t id, struct found *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	doc_columns(&q);
	sql_add(&q, "kind = ");
	sql_i64(&q, kind);
	sql_add(&q, " AND record_id = ");
	sql_i64(&q, id);
	err = doc_read(tx->db, &q, &tx->arena, out, e);
	sql_release(&q);
	return err;
}

static int doc_at(struct tx *tx, int64_t rank, struct arena *a, struct found *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	doc_columns(&q);
	sql_add(&q, "rk = ");
	sql_i64(&q, rank);
	err = doc_read(tx->db, &q, a, out, e);
	sql_release(&q);
	return err;
}

static int doc_insert(struct tx *tx, int64_t rank, int kind, int64_t id,
	const struct search_doc *doc, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "INSERT INTO search_doc (rk, kind, record_id, sort_key, words, ids, marks) "
		    "VALUES (");
	sql_i64(&q, rank);
	sql_add(&q, ", ");
	sql_i64(&q, kind);
	sql_add(&q, ", ");
	sql_i64(&q, id);
	sql_add(&q, ", ");
	sql_text(&q, doc->sort_key);
	sql_add(&q, ", ");
	sql_text(&q, doc->words);
	sql_add(&q, ", ");
	sql_text(&q, doc->ids);
	sql_add(&q, ", ");
	sql_text(&q, doc->marks);
	sql_add(&q, ")");
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err ? err : doc_index(tx, rank, doc, e);
}

static int doc_delete(struct tx *tx, const struct found *old, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "DELETE FROM search_doc WHERE rk = ");
	sql_i64(&q, old->rank);
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err ? err : doc_unindex(tx, old->rank, &old->doc, e);
}

/* The name is the same, so is the rank. */
static int doc_change(
	struct tx *tx, const struct found *old, const struct search_doc *doc, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "UPDATE search_doc SET words = ");
	sql_text(&q, doc->words);
	sql_add(&q, ", ids = ");
	sql_text(&q, doc->ids);
	sql_add(&q, ", marks = ");
	sql_text(&q, doc->marks);
	sql_add(&q, " WHERE rk = ");
	sql_i64(&q, old->rank);
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	if (err || (tx->db->engine->index_same && tx->db->engine->index_same(&old->doc, doc)))
		return err;
	err = doc_unindex(tx, old->rank, &old->doc, e);
	return err ? err : doc_index(tx, old->rank, doc, e);
}

int search_put(struct tx *tx, int kind, int64_t id, const struct search_doc *doc, struct err *e)
{
	struct found old;
	int64_t rank = 0;
	int err = doc_find(tx, kind, id, &old, e);

	if (err)
		return err;
	if (old.rank > 0 && !strcmp(old.doc.sort_key, doc->sort_key)) {
		if (!strcmp(old.doc.words, doc->words) && !strcmp(old.doc.ids, doc->ids) &&
			!strcmp(old.doc.marks, doc->marks))
			return 0;
		return doc_change(tx, &old, doc, e);
	}
	if (old.rank && (err = doc_delete(tx, &old, e)))
		return err;
	if (tx->db->engine->ranks_lock && (err = tx->db->engine->ranks_lock(tx, e)))
		return err;
	err = rank_between(tx, kind, id, doc->sort_key, &rank, e);
	return err ? err : doc_insert(tx, rank, kind, id, doc, e);
}

int search_del(struct tx *tx, int kind, int64_t id, struct err *e)
{
	struct found old;
	int err = doc_find(tx, kind, id, &old, e);

	return err || !old.rank ? err : doc_delete(tx, &old, e);
}

int search_put_later(
	struct tx *tx, int kind, int64_t id, const struct search_doc *doc, struct err *e)
{
	int err = search_del(tx, kind, id, e);

	return err ? err : doc_insert(tx, waiting_rank(kind, id), kind, id, doc, e);
}

/* ---- whole windows and whole kinds ---- */

static int ranks_negate(struct tx *tx, int64_t from, int64_t to, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "UPDATE search_doc SET rk = -rk WHERE rk BETWEEN ");
	sql_i64(&q, from);
	sql_add(&q, " AND ");
	sql_i64(&q, to);
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

int docs_unrank(struct tx *tx, int64_t from, int64_t to, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct arena a = ARENA_INIT;
	int got;

	doc_columns(&q);
	sql_add(&q, "rk BETWEEN ");
	sql_i64(&q, from);
	sql_add(&q, " AND ");
	sql_i64(&q, to);
	sql_add(&q, " ORDER BY rk");
	got = db_query(tx->db, &q, &r, e);
	while (!got && (got = rows_next(r, e)) > 0) {
		struct found f = doc_of_row(r, &a);

		got = doc_unindex(tx, f.rank, &f.doc, e);
		arena_reset(&a);
	}
	rows_end(&r);
	sql_release(&q);
	arena_release(&a);
	return got ? got : ranks_negate(tx, from, to, e);
}

static int doc_rank(struct tx *tx, int64_t from, int64_t to, struct arena *a, struct err *e)
{
	struct sql q = SQL_INIT;
	struct found f;
	int err = doc_at(tx, from, a, &f, e);

	if (err)
		return err;
	sql_add(&q, "UPDATE search_doc SET rk = ");
	sql_i64(&q, to);
	sql_add(&q, " WHERE rk = ");
	sql_i64(&q, from);
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err ? err : doc_index(tx, to, &f.doc, e);
}

int docs_rank(struct tx *tx, const int64_t *from, int n, int64_t first, int64_t step, struct err *e)
{
	struct arena a = ARENA_INIT;
	int err = 0;

	for (int i = 0; i < n && !err; i++) {
		err = doc_rank(tx, from[i], first + i * step, &a, e);
		arena_reset(&a);
	}
	arena_release(&a);
	return err;
}

int search_clear(struct tx *tx, int kind, struct err *e)
{
	struct sql q = SQL_INIT;
	int err = docs_unrank(tx, rank_least(kind), rank_most(kind), e);

	if (err)
		return err;
	sql_add(&q, "DELETE FROM search_doc WHERE kind = ");
	sql_i64(&q, kind);
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

int search_build(struct tx *tx, int kind, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rank_list list = {0};
	int64_t step;
	int err = docs_unrank(tx, rank_least(kind), rank_most(kind), e);

	if (err)
		return err;
	sql_add(&q, "SELECT rk FROM search_doc WHERE kind = ");
	sql_i64(&q, kind);
	sql_add(&q, " ORDER BY sort_key, record_id");
	err = rank_list_read(tx->db, &q, &list, e);
	sql_release(&q);
	step = rank_step(list.n);
	if (!err)
		err = docs_rank(tx, list.rank, list.n, rank_middle(kind) - list.n / 2 * step, step, e);
	free(list.rank);
	return err;
}

int search_forget(struct tx *tx, struct err *e)
{
	const struct engine *engine = tx->db->engine;
	struct sql q = SQL_INIT;
	int err = engine->forget ? engine->forget(tx, e) : 0;

	sql_add(&q, "DELETE FROM search_doc");
	err = err ? err : tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

/* ---- asking ---- */

void search_join(struct sql *q, struct db *db, int kind)
{
	db->engine->join(q, kind);
}

void search_match(struct sql *q, struct db *db, int kind, const struct search_terms *terms,
	const char *mark, const char *without)
{
	db->engine->match(q, kind, terms, mark, without);
}

void search_from(struct sql *q, struct db *db, const struct search_terms *terms)
{
	db->engine->from(q, terms);
}

void search_rank(struct sql *q, struct db *db)
{
	db->engine->rank(q);
}

void search_rank_of(struct sql *q, int kind, int64_t id)
{
	sql_add(q, "(SELECT rk FROM search_doc WHERE kind = ");
	sql_i64(q, kind);
	sql_add(q, " AND record_id = ");
	sql_i64(q, id);
	sql_add(q, ")");
}

void search_rank_from(struct sql *q, int kind, const char *sort_key)
{
	sql_add(q, "(SELECT rk FROM search_doc WHERE rk > 0 AND kind = ");
	sql_i64(q, kind);
	sql_add(q, " AND sort_key >= ");
	sql_text(q, sort_key);
	sql_add(q, " ORDER BY sort_key, record_id LIMIT 1)");
}

int search_idle(struct db *db, struct err *e)
{
	return db->engine->idle ? db->engine->idle(db, e) : 0;
}

/* ---- what was typed ---- */

static bool has(const char *s, size_t len, const char *some)
{
	for (size_t i = 0; i < len; i++)
		if (s[i] && strchr(some, s[i]))
			return true;
	return false;
}

/* "55 1234-5678", "(81) 8358": the groups of one number, and of no word. */
static bool is_number_group(const char *s, size_t len)
{
	return has(s, len, "0123456789") && strspn(s, "0123456789()+-./") >= len;
}

static size_t term_length(const char *s)
{
	size_t len = strcspn(s, " \t\n");
	const char *next = s + len;

	if (!is_number_group(s, len))
		return len;
	for (;;) {
		size_t blanks = strspn(next, " \t\n"), more = strcspn(next + blanks, " \t\n");

		if (!more || !is_number_group(next + blanks, more))
			return (size_t)(next - s);
		next += blanks + more;
	}
}

static void words_take(struct arena *a, const char *words, struct search_terms *out)
{
	while (out->n < SEARCH_WORDS_MAX) {
		size_t len;

		words += strspn(words, " ");
		len = strcspn(words, " ");
		if (!len)
			return;
		out->word[out->n++] = arena_strndup(a, words, len);
		words += len;
	}
}

static void term_take(struct arena *a, const char *term, struct search_terms *out)
{
	struct str words = STR_INIT;
	size_t len = strlen(term);

	if (has(term, len, "0123456789") && !has(term, len, "@"))
		text_bare(&words, term);
	else
		text_words(&words, term);
	words_take(a, words.buf, out);
	str_release(&words);
}

void search_parse(struct arena *a, const char *typed, struct search_terms *out)
{
	*out = (struct search_terms){0};
	while (*typed) {
		size_t len;

		typed += strspn(typed, " \t\n");
		len = term_length(typed);
		if (len)
			term_take(a, arena_strndup(a, typed, len), out);
		typed += len;
	}
}
