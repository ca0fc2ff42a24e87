/* The search index made anew: all records of a kind in the order of their names, a page of documents at
 * a time. */
#include <stdlib.h>
#include "base/lang.h"
#include "base/mem.h"
#include "dict/changing.h"
#include "dict/select.h"
#include "store/search.h"

/* Documents from one word about progress to the next, and the least of a transaction. */
#define REINDEX_STEP (8 * SEARCH_PAGE_MOST)
/* The most of one: who comes to wait in the middle waits for their indexing as well, about a second. */
#define REINDEX_MOST (128 * REINDEX_STEP)

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

static int told(const struct rebuild *b, struct err *e)
{
	if (b->progress && b->next % REINDEX_STEP == 0 &&
		!b->progress(b->ctx, b->entity, b->next, b->ids.n))
		return err_set(e, ERR_CANCEL, _("The search index was not finished. Have it made again: ficha doctor --repair search"));
	return 0;
}

/* One that can not be loaded (what it points at is gone) can not be found either. */
static int load_page(struct rebuild *b, int n, struct arena *a, struct err *e)
{
	const int64_t *id = b->ids.v + b->next;
	struct search_doc *doc = arena_array(a, struct search_doc, n);
	int rc = index_docs(tx_db(b->work.tx), b->entity, id, n, a, doc, e);

	for (int i = 0; i < n && !rc; i++)
		if (doc[i].sort_key)
			rc = search_load_put(&b->work, id[i], &doc[i], e);
	b->next += n;
	return rc;
}

static bool is_long_enough(const struct rebuild *b)
{
	int n = b->next - b->done;

	return n >= REINDEX_MOST || (n >= REINDEX_STEP && db_others_wait(tx_db(b->work.tx)));
}

static int load_pages(struct rebuild *b, struct err *e)
{
	struct arena a = ARENA_INIT;
	int rc = 0;

	while (!rc && b->next < b->ids.n && !is_long_enough(b)) {
		int more = b->ids.n - b->next;

		rc = told(b, e);
		if (!rc)
			rc = load_page(b, more < SEARCH_PAGE_MOST ? more : SEARCH_PAGE_MOST, &a, e);
		arena_reset(&a);
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
	int rc = load_begin(b, tx, e);

	rc = rc ? rc : load_pages(b, e);
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

/* Documents that were tampered with can not be taken out one by one: all are forgotten at once. What
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
