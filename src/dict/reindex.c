/* The search index made anew: all records of a kind in the order of their names, a page of documents at
 * a time. */
#include <stdlib.h>
#include "base/lang.h"
#include "base/mem.h"
#include "dict/changing.h"
#include "dict/select.h"
#include "store/search.h"

/* Documents of a transaction: while nobody waits, and when somebody does. */
#define REINDEX_MOST (1 << 16)
#define REINDEX_LEAST 1024
#define REINDEX_UNTOLD 4096 /* where nobody tells who waits */
#define REINDEX_STEP 1024 /* from one word about progress to the next */

/* The ids of a kind in the order of the titles, which is that of the sort keys: as far as those are right. */
struct id_list {
	int64_t *v;
	int n, cap;
};

static int ids_ask(struct db *db, const struct entity *entity, struct rows **out, struct err *e)
{
	struct session nobody = {.db = db};
	struct query query = {.scope = {&nobody, NULL, 0}, .entity = entity, .archived = ROWS_BOTH};
	struct select s = {.q = &query, .trusted = true, .sort = entity_title(entity)};
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT t.id");
	select_from(&s, &q);
	select_order(&s, &q, true);
	rc = db_query(db, &q, out, e);
	sql_release(&q);
	return rc;
}

static int ids_read(struct db *db, const struct entity *entity, struct id_list *out, struct err *e)
{
	struct rows *rows = NULL;
	int rc = ids_ask(db, entity, &rows, e);

	out->n = 0;
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		out->v = xgrow(out->v, &out->cap, out->n + 1, sizeof *out->v);
		out->v[out->n++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	return rc;
}

struct rebuild {
	const struct entity *entity;
	reindex_progress_fn *progress;
	void *ctx;
	struct id_list ids;
	int done, next;                /* of them: committed; at hand */
	struct search_load load, work; /* the same */
};

static int told(const struct rebuild *b, int64_t done, struct err *e)
{
	if (b->progress && !b->progress(b->ctx, b->entity, done, b->ids.n))
		return err_set(e, ERR_CANCEL, _("The search index was not finished. Have it made again: ficha doctor --repair search"));
	return 0;
}

/* ---- a part ---- */

struct placed {
	int64_t id;
	int at; /* in the order of the names */
};

static int compare_placed(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* One that cannot be loaded (what it points at is gone) cannot be found either. */
static struct search_doc doc_copy(const struct search_doc *doc, struct arena *a)
{
	if (!doc->sort_key)
		return *doc;
	return (struct search_doc){arena_strdup(a, doc->sort_key), arena_strdup(a, doc->words),
		arena_strdup(a, doc->ids), arena_strdup(a, doc->marks), arena_strdup(a, doc->shown)};
}

/* The records go with the page, the documents stay. */
static int page_make(struct db *db, const struct entity *entity, const struct placed *of, int n,
	struct arena *a, struct search_doc *docs, struct err *e)
{
	struct arena page = ARENA_INIT;
	struct search_doc doc[SEARCH_PAGE_MOST];
	int64_t id[SEARCH_PAGE_MOST] = {0};
	int rc;

	for (int i = 0; i < n; i++)
		id[i] = of[i].id;
	rc = index_docs(db, entity, id, n, &page, doc, e);
	for (int i = 0; i < n && !rc; i++)
		docs[of[i].at] = doc_copy(&doc[i], a);
	arena_release(&page);
	return rc;
}

/* In the order of the ids, as their rows lie: by name, each is on another page of the file. When
 * somebody comes to wait, a part that is too long for him is given up. */
static int docs_make(struct rebuild *b, int n, struct arena *a, struct search_doc *docs, bool *given_up,
	struct err *e)
{
	struct db *db = tx_db(b->work.tx);
	struct placed *of = arena_array(a, struct placed, n);
	int rc = 0;

	*given_up = false;
	for (int i = 0; i < n; i++)
		of[i] = (struct placed){b->ids.v[b->done + i], i};
	qsort(of, (size_t)n, sizeof *of, compare_placed);
	for (int i = 0; i < n && !rc && !*given_up; i += SEARCH_PAGE_MOST) {
		int more = n - i < SEARCH_PAGE_MOST ? n - i : SEARCH_PAGE_MOST;

		rc = i % REINDEX_STEP ? 0 : told(b, b->done + i, e);
		rc = rc ? rc : page_make(db, b->entity, of + i, more, a, docs, e);
#ifndef GUARD_OFF_index_wait
		*given_up = n > REINDEX_LEAST && db_others_wait(db);
#endif
	}
	return rc;
}

static int docs_put(struct rebuild *b, const struct search_doc *docs, int n, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < n && !rc; i++)
		if (docs[i].sort_key)
			rc = search_load_put(&b->work, b->ids.v[b->done + i], &docs[i], e);
	return rc;
}

static int part_load(struct rebuild *b, int most, bool *given_up, struct err *e)
{
	struct arena a = ARENA_INIT;
	int n = b->ids.n - b->done < most ? b->ids.n - b->done : most;
	struct search_doc *docs = arena_array(&a, struct search_doc, n);
	int rc = docs_make(b, n, &a, docs, given_up, e);

	if (!rc && !*given_up) {
		rc = docs_put(b, docs, n, e);
		b->next = b->done + n;
	}
	arena_release(&a);
	return rc;
}

/* Who saves meanwhile gives new records their documents: so the list is read where those of before are
 * forgotten. */
static int load_begin(struct rebuild *b, struct tx *tx, struct err *e)
{
	b->next = b->done;
	if (b->done) {
		search_load_copy(&b->work, &b->load);
		return search_load_resume(&b->work, tx, e);
	}
	return ids_read(tx_db(tx), b->entity, &b->ids, e) ||
			       search_load_begin(&b->work, tx, b->entity->search, b->ids.n, e)
		       ? e->code
		       : 0;
}

/* It may be repeated: what is at hand becomes what is done by its commit. */
static int rebuild_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct rebuild *b = ctx;
	int most = db_knows_who_waits(tx_db(tx)) ? REINDEX_MOST : REINDEX_UNTOLD;
	bool given_up;
	int rc = load_begin(b, tx, e);

	rc = rc ? rc : part_load(b, most, &given_up, e);
	if (!rc && given_up)
		rc = part_load(b, REINDEX_LEAST, &given_up, e);
	if (rc)
		return rc;
	return b->next < b->ids.n ? search_load_pause(&b->work, e) : search_load_end(&b->work, e);
}

static int rebuild(struct db *db, struct rebuild *b, const struct entity *entity, struct err *e)
{
	int rc;

	b->entity = entity;
	b->done = 0;
	do {
		rc = db_write(db, rebuild_attempt, b, e);
		if (rc)
			return rc;
		b->done = b->next;
		search_load_copy(&b->load, &b->work);
		db_yield(db);
	} while (b->done < b->ids.n);
	return 0;
}

static int forget_attempt(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return search_forget(tx, e);
}

/* Documents that were tampered with cannot be taken out one by one: all are forgotten at once. What
 * is committed is taken over from the log: a page is looked for in all that is in there. */
static int rebuild_all(struct db *db, struct rebuild *b, struct err *e)
{
	int rc = db_write(db, forget_attempt, NULL, e);

	for (int i = 0; i < entity_count() && !rc; i++) {
		if (!entity_at(i)->search)
			continue;
		db_checkpoint(db, NULL);
		rc = rebuild(db, b, entity_at(i), e);
	}
	return rc;
}

int dict_reindex(struct db *db, const struct entity *entity, reindex_progress_fn *progress,
	void *ctx, struct err *e)
{
	struct rebuild b = {.progress = progress,
		.ctx = ctx,
		.load = SEARCH_LOAD_INIT,
		.work = SEARCH_LOAD_INIT};
	int rc;

	db_load_begin(db);
	rc = entity ? rebuild(db, &b, entity, e) : rebuild_all(db, &b, e);
	db_load_end(db);
	search_load_release(&b.load);
	search_load_release(&b.work);
	free(b.ids.v);
	return rc;
}
