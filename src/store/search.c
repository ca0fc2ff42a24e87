/* Ranks and documents of the search index, the same on every engine; what an engine indexes beside
 * search_doc it does in its index() and unindex().
 *
 * A rank is kind * 2^56 and a place within the kind, far enough apart that most records find room
 * between their neighbours in name order. Where there is none left, some neighbours are spread
 * anew. A document that is not indexed yet waits under a negative rank. */
#include "store/search.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "store/engine.h"
#include "store/ranks.h"

#define FOUND_AT_ONCE 64 /* documents that are looked for by one statement */

struct found {
	int64_t rank; /* 0: no such document */
	struct search_doc doc;
};

static int64_t waiting_rank(int kind, int64_t id)
{
	return -(((int64_t)kind << 48) + id);
}

/* Those of these ranks, as search_doc has them now. */
static int docs_index(struct tx *tx, int64_t from, int64_t to, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return engine->index ? engine->index(tx, from, to, e) : 0;
}

static int docs_unindex(struct tx *tx, int64_t from, int64_t to, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return engine->unindex ? engine->unindex(tx, from, to, e) : 0;
}

static int doc_index(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return engine->index_one ? engine->index_one(tx, rank, doc, e) : 0;
}

static int doc_unindex(struct tx *tx, const struct found *old, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return engine->unindex_one ? engine->unindex_one(tx, old->rank, &old->doc, e) : 0;
}

static struct found doc_of_row(const struct rows *r, struct arena *a)
{
	return (struct found){rows_i64(r, 1),
		{arena_strdup(a, rows_text(r, 2)), arena_strdup(a, rows_text(r, 3)),
			arena_strdup(a, rows_text(r, 4)), arena_strdup(a, rows_text(r, 5)),
			arena_strdup(a, rows_text(r, 6))}};
}

static int found_place(const struct search_entry *entry, int n, int64_t id)
{
	int i = 0;

	while (i < n - 1 && entry[i].id != id)
		i++;
	return i;
}

/* Of n records, no more than FOUND_AT_ONCE: the last one stands for those that are missing in a statement of
 * the usual length. */
static int docs_find(struct tx *tx, int kind, const struct search_entry *entry, int n,
	struct found *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int got;

	sql_add(&q, "SELECT record_id, rk, sort_key, words, ids, marks, shown FROM search_doc WHERE kind = ");
	sql_i64(&q, kind);
	sql_add(&q, " AND record_id IN (");
	for (int i = 0; i < (n == 1 ? 1 : FOUND_AT_ONCE); i++) {
		if (i)
			sql_add(&q, ", ");
		sql_i64(&q, entry[i < n ? i : n - 1].id);
	}
	sql_add(&q, ")");
	got = db_query(tx->db, &q, &r, e);
	while (!got && (got = rows_next(r, e)) > 0) {
		out[found_place(entry, n, rows_i64(r, 0))] = doc_of_row(r, &tx->arena);
		got = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return got;
}

static int doc_find(struct tx *tx, int kind, int64_t id, struct found *out, struct err *e)
{
	*out = (struct found){0};
	return docs_find(tx, kind, &(struct search_entry){.id = id}, 1, out, e);
}

static int doc_insert(struct tx *tx, int64_t rank, int kind, const struct search_entry *entry, struct err *e)
{
	const struct search_doc *doc = &entry->doc;
	const char *const text[] = {doc->sort_key, doc->words, doc->ids, doc->marks, doc->shown};
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "INSERT INTO search_doc (rk, kind, record_id, sort_key, words, ids, marks, shown) VALUES (");
	sql_i64(&q, rank);
	sql_add(&q, ", ");
	sql_i64(&q, kind);
	sql_add(&q, ", ");
	sql_i64(&q, entry->id);
	for (int i = 0; i < LENGTH(text); i++) {
		sql_add(&q, ", ");
		sql_text(&q, text[i]);
	}
	sql_add(&q, ")");
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

/* Their rows, and apart from those what the index gathers: it stays in the processor's cache, as long as
 * nothing else is done between two of them. */
static int docs_write(struct tx *tx, int kind, const struct search_entry *const *entry,
	const int64_t *rank, int n, struct err *e)
{
	int err = 0;

	for (int i = 0; i < n && !err; i++)
		err = doc_insert(tx, rank[i], kind, entry[i], e);
	for (int i = 0; i < n && !err; i++)
		if (rank[i] > 0)
			err = doc_index(tx, rank[i], &entry[i]->doc, e);
	return err;
}

static int doc_delete(struct tx *tx, const struct found *old, struct err *e)
{
	struct sql q = SQL_INIT;
	int err = old->rank > 0 ? doc_unindex(tx, old, e) : 0;

	sql_add(&q, "DELETE FROM search_doc WHERE rk = ");
	sql_i64(&q, old->rank);
	err = err ? err : tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

static int doc_update(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "UPDATE search_doc SET words = ");
	sql_text(&q, doc->words);
	sql_add(&q, ", ids = ");
	sql_text(&q, doc->ids);
	sql_add(&q, ", marks = ");
	sql_text(&q, doc->marks);
	sql_add(&q, ", shown = ");
	sql_text(&q, doc->shown);
	sql_add(&q, " WHERE rk = ");
	sql_i64(&q, rank);
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

/* The name is the same, so is the rank. */
static int doc_change(
	struct tx *tx, const struct found *old, const struct search_doc *doc, struct err *e)
{
	const struct engine *engine = tx->db->engine;
	int err;

	if (engine->index_same && engine->index_same(&old->doc, doc))
		return doc_update(tx, old->rank, doc, e);
	err = doc_unindex(tx, old, e);
	if (!err)
		err = doc_update(tx, old->rank, doc, e);
	return err ? err : doc_index(tx, old->rank, doc, e);
}

bool search_doc_same(const struct search_doc *a, const struct search_doc *b)
{
	return !strcmp(a->sort_key, b->sort_key) && !strcmp(a->words, b->words) &&
	       !strcmp(a->ids, b->ids) && !strcmp(a->marks, b->marks) && !strcmp(a->shown, b->shown);
}

/* ---- places for new ones ---- */

/* New ones of a kind, in name order. */
struct placing {
	struct tx *tx;
	int kind, n;
	const struct search_entry **entry;
	int64_t *rank;
	int ranked, written; /* of them */
};

static int placing_write(struct placing *p, struct err *e)
{
	int from = p->written;

	p->written = p->ranked;
	return docs_write(p->tx, p->kind, p->entry + from, p->rank + from, p->ranked - from, e);
}

/* As search_doc will have it with those that are ranked and not written yet. */
static int placing_gap(const struct placing *p, struct gap *gap, struct err *e)
{
	int err = gap_find(p->tx, p->kind, p->entry + p->ranked, p->n - p->ranked, gap, e);

	if (p->ranked > p->written && gap->before < p->rank[p->ranked - 1])
		gap->before = p->rank[p->ranked - 1];
	return err;
}

static int placing_step(struct placing *p, struct err *e)
{
	struct gap gap;
	int err = placing_gap(p, &gap, e);

	if (!err && gap_is_full(&gap)) {
		err = placing_write(p, e);
		err = err ? err : gap_widen(p->tx, p->kind, &gap, e);
		err = err ? err : placing_gap(p, &gap, e);
	}
	if (err)
		return err;
	gap_share(p->kind, &gap, p->rank + p->ranked);
	p->ranked += gap.n;
	return 0;
}

static int docs_place(struct placing *p, struct err *e)
{
	int err = 0;

	while (!err && p->ranked < p->n)
		err = placing_step(p, e);
	return err ? err : placing_write(p, e);
}

/* What is there of it is changed or, under another name, taken away: then it is new. */
static int old_put(struct tx *tx, const struct found *old, const struct search_doc *doc, bool *new,
	struct err *e)
{
	*new = old->rank <= 0 || strcmp(old->doc.sort_key, doc->sort_key) != 0;
	if (*new)
		return old->rank ? doc_delete(tx, old, e) : 0;
	return search_doc_same(&old->doc, doc) ? 0 : doc_change(tx, old, doc, e);
}

static int olds_put(struct placing *p, const struct search_entry *entry, int n, struct err *e)
{
	struct found old[FOUND_AT_ONCE] = {0};
	int err = docs_find(p->tx, p->kind, entry, n, old, e);

	for (int i = 0; i < n && !err; i++) {
		bool new;

		err = old_put(p->tx, &old[i], &entry[i].doc, &new, e);
		if (new)
			p->entry[p->n++] = &entry[i];
	}
	return err;
}

int search_lock(struct tx *tx, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return engine->ranks_lock ? engine->ranks_lock(tx, e) : 0;
}

/* Ranks are read once nobody else can move them: what goes by an old one hits nothing, or another
 * record's document. */
int search_put_all(
	struct tx *tx, int kind, const struct search_entry *entry, int n, struct err *e)
{
	struct placing p = {.tx = tx, .kind = kind};
	int err = search_lock(tx, e);

	p.entry = xcalloc((size_t)n + 1, sizeof *p.entry);
	p.rank = xcalloc((size_t)n + 1, sizeof *p.rank);
	for (int i = 0; i < n && !err; i += FOUND_AT_ONCE)
		err = olds_put(&p, entry + i, n - i < FOUND_AT_ONCE ? n - i : FOUND_AT_ONCE, e);
	err = err ? err : docs_place(&p, e);
	free(p.entry);
	free(p.rank);
	return err;
}

int search_put(struct tx *tx, int kind, int64_t id, const struct search_doc *doc, struct err *e)
{
	return search_put_all(tx, kind, &(struct search_entry){id, *doc}, 1, e);
}

int search_gather(struct tx *tx, struct err *e)
{
	const struct engine *engine = tx->db->engine;

	return engine->gather ? engine->gather(tx, true, e) : 0;
}

/* Where a statement failed nothing is kept, and the index is what it was before: nothing can be run
 * either. */
int search_gathered(struct tx *tx, int rc, struct err *e)
{
	const struct engine *engine = tx->db->engine;
	struct err own = ERR_INIT;

	if (!engine->gather || tx->failed.code)
		return rc;
	if (!rc)
		return engine->gather(tx, false, e);
	engine->gather(tx, false, &own);
	return rc;
}

int search_del(struct tx *tx, int kind, int64_t id, struct err *e)
{
	struct found old;
	int err = search_lock(tx, e);

	err = err ? err : doc_find(tx, kind, id, &old, e);
	return err || !old.rank ? err : doc_delete(tx, &old, e);
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
	int err = docs_unindex(tx, from, to, e);

	return err ? err : ranks_negate(tx, from, to, e);
}

static int doc_rank(struct tx *tx, int64_t from, int64_t to, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "UPDATE search_doc SET rk = ");
	sql_i64(&q, to);
	sql_add(&q, " WHERE rk = ");
	sql_i64(&q, from);
	err = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return err;
}

int docs_rank(struct tx *tx, const int64_t *from, int n, int64_t first, int64_t step, struct err *e)
{
	int err = 0;

	for (int i = 0; i < n && !err; i++)
		err = doc_rank(tx, from[i], first + i * step, e);
	return err ? err : docs_index(tx, first, first + (n - 1) * step, e);
}

void search_load_begin(struct search_load *l, struct tx *tx, int kind, int64_t n)
{
	search_load_release(l);
	*l = (struct search_load){.tx = tx, .kind = kind, .step = rank_step(n), .last = STR_INIT};
	l->rank = rank_middle(kind) - n / 2 * l->step;
}

static bool comes_before_last(const struct search_load *l, const struct search_entry *entry)
{
	int order = strcmp(entry->doc.sort_key, l->last.buf);

	return order < 0 || (order == 0 && entry->id < l->last_id);
}

static int64_t load_rank(struct search_load *l, const struct search_entry *entry)
{
	if (comes_before_last(l, entry))
		return waiting_rank(l->kind, entry->id);
	str_reset(&l->last);
	str_add(&l->last, entry->doc.sort_key);
	l->last_id = entry->id;
	return l->rank += l->step;
}

int search_load_part(
	struct search_load *l, const struct search_entry *entry, int n, struct err *e)
{
	const struct search_entry **each = xcalloc((size_t)n + 1, sizeof *each);
	int64_t *rank = xcalloc((size_t)n + 1, sizeof *rank);
	int err;

	for (int i = 0; i < n; i++) {
		each[i] = &entry[i];
		rank[i] = load_rank(l, &entry[i]);
	}
	err = docs_write(l->tx, l->kind, each, rank, n, e);
	free(each);
	free(rank);
	return err;
}

/* The id of one that waits, and what it is; 0: there is none any more. */
static int waiting_find(
	struct tx *tx, int kind, int64_t *id, struct found *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	*id = 0;
	sql_add(&q, "SELECT record_id FROM search_doc WHERE rk < 0 AND kind = ");
	sql_i64(&q, kind);
	sql_add(&q, " ORDER BY rk LIMIT 1");
	err = db_i64(tx->db, &q, id, e);
	sql_release(&q);
	if (err)
		return err == ERR_MISSING ? 0 : err;
	return doc_find(tx, kind, *id, out, e);
}

static int waiting_put(struct tx *tx, int kind, struct err *e)
{
	struct found f;
	int64_t id;
	int err = waiting_find(tx, kind, &id, &f, e);

	while (!err && id) {
		err = search_put(tx, kind, id, &f.doc, e);
		err = err ? err : waiting_find(tx, kind, &id, &f, e);
	}
	return err;
}

int search_load_end(struct search_load *l, struct err *e)
{
	return waiting_put(l->tx, l->kind, e);
}

void search_load_release(struct search_load *l)
{
	str_release(&l->last);
}

int search_forget(struct tx *tx, struct err *e)
{
	const struct engine *engine = tx->db->engine;
	struct sql q = SQL_INIT;
	int err = search_lock(tx, e);

	if (!err && engine->forget)
		err = engine->forget(tx, e);
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

void search_match(struct sql *q, struct db *db, struct arena *a, int kind,
	const struct search_terms *terms, const char *mark, const char *without)
{
	db->engine->match(q, a, kind, terms, mark, without);
}

void search_from(struct sql *q, struct db *db, const struct search_terms *terms)
{
	db->engine->from(q, terms);
}

void search_rank(struct sql *q, struct db *db)
{
	db->engine->rank(q);
}

void search_beside(struct sql *q, int kind)
{
	sql_add(q, " LEFT JOIN search_doc s ON s.record_id = t.id AND s.kind = ");
	sql_i64(q, kind);
}

void search_shown(struct sql *q)
{
	sql_add(q, "s.shown");
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
	sql_add(q, "coalesce((SELECT rk FROM search_doc WHERE rk > 0 AND kind = ");
	sql_i64(q, kind);
	sql_add(q, " AND sort_key >= ");
	sql_text(q, sort_key);
	sql_add(q, " ORDER BY sort_key, record_id LIMIT 1), ");
	sql_i64(q, rank_most(kind));
	sql_add(q, ")");
}

int search_idle(struct db *db, struct err *e)
{
	return db->engine->idle ? db->engine->idle(db, e) : 0;
}
