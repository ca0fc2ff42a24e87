/* The search index made anew: all records of a kind in the order of their names, a page of documents at
 * a time. */
#include "base/lang.h"
#include "dict/changing.h"
#include "dict/select.h"
#include "store/search.h"

#define REINDEX_STEP (8 * SEARCH_PAGE_MOST) /* documents from one word about progress to the next */

/* All ids in the order of the titles, which is that of the sort keys: as far as those are right. */
static int ids_by_title(
	struct db *db, const struct entity *entity, struct rows **out, int64_t *n, struct err *e)
{
	struct session nobody = {.db = db};
	struct query query = {.scope = {&nobody, NULL, 0}, .entity = entity, .archived = ROWS_BOTH};
	struct select s = {.q = &query, .trusted = true, .sort = entity_title(entity)};
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM ");
	sql_table(&q, entity);
	rc = db_i64(db, &q, n, e);
	sql_reset(&q);
	sql_add(&q, "SELECT t.id");
	select_from(&s, &q);
	select_order(&s, &q, true);
	rc = rc ? rc : db_query(db, &q, out, e);
	sql_release(&q);
	return rc;
}

struct rebuild {
	const struct entity *entity;
	reindex_progress_fn *progress;
	void *ctx;
};

static int told(
	const struct rebuild *b, const struct entity *entity, int64_t done, int64_t n, struct err *e)
{
	if (b->progress && done % REINDEX_STEP == 0 && !b->progress(b->ctx, entity, done, n))
		return err_set(e, ERR_CANCEL, _("The search index was not finished. Have it made again: ficha doctor --repair search"));
	return 0;
}

/* Fewer than there may be are the end of them. */
static int ids_next(struct rows *rows, int64_t *id, int *n, struct err *e)
{
	int rc = 0;

	for (*n = 0; *n < SEARCH_PAGE_MOST && (rc = rows_next(rows, e)) == 1; (*n)++)
		id[*n] = rows_i64(rows, 0);
	return rc < 0 ? rc : 0;
}

/* One that can not be loaded (what it points at is gone) can not be found either. */
static int load_page(struct search_load *l, const struct entity *entity, const int64_t *id, int n,
	struct arena *a, struct err *e)
{
	struct search_doc *doc = arena_array(a, struct search_doc, n);
	int rc = index_docs(tx_db(l->tx), entity, id, n, a, doc, e);

	for (int i = 0; i < n && !rc; i++)
		if (doc[i].sort_key)
			rc = search_load_put(l, id[i], &doc[i], e);
	return rc;
}

static int load_pages(const struct rebuild *b, struct search_load *l, const struct entity *entity,
	struct rows *rows, int64_t of, struct err *e)
{
	int64_t id[SEARCH_PAGE_MOST], done = 0;
	struct arena a = ARENA_INIT;
	int n = SEARCH_PAGE_MOST, rc = 0;

	while (!rc && n == SEARCH_PAGE_MOST) {
		rc = told(b, entity, done, of, e);
		rc = rc ? rc : ids_next(rows, id, &n, e);
		if (!rc && n)
			rc = load_page(l, entity, id, n, &a, e);
		arena_reset(&a);
		done += n;
	}
	arena_release(&a);
	return rc;
}

static int load_all(
	const struct rebuild *b, struct search_load *l, const struct entity *entity, struct err *e)
{
	struct rows *rows = NULL;
	int64_t n = 0;
	int rc = ids_by_title(tx_db(l->tx), entity, &rows, &n, e);

	rc = rc ? rc : search_load_begin(l, l->tx, entity->search, n, e);
	rc = rc ? rc : load_pages(b, l, entity, rows, n, e);
	rows_end(&rows);
	return rc;
}

static int rebuild(
	struct tx *tx, const struct rebuild *b, const struct entity *entity, struct err *e)
{
	struct search_load l = {.tx = tx, .last = STR_INIT};
	int rc = load_all(b, &l, entity, e);

	if (!rc)
		rc = search_load_end(&l, e);
	search_load_release(&l);
	return rc;
}

static int rebuild_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct rebuild *b = ctx;

	return rebuild(tx, b, b->entity, e);
}

static int merge_attempt(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return search_load_merge(tx, e);
}

static int forget_attempt(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return search_forget(tx, e);
}

/* Documents that were tampered with can not be taken out one by one: all are forgotten at once. A
 * kind is a transaction, and taken over from the log: a page is looked for in all that is in there. */
static int rebuild_all(struct db *db, struct rebuild *b, struct err *e)
{
	int rc = db_write(db, forget_attempt, NULL, e);

	for (int i = 0; i < entity_count() && !rc; i++) {
		b->entity = entity_at(i);
		if (!b->entity->search)
			continue;
		db_checkpoint(db, NULL);
		rc = db_write(db, rebuild_attempt, b, e);
	}
	return rc;
}

int dict_reindex(struct db *db, const struct entity *entity, reindex_progress_fn *progress,
	void *ctx, struct err *e)
{
	struct rebuild b = {entity, progress, ctx};
	int rc;

	db_load_begin(db);
	rc = entity ? db_write(db, rebuild_attempt, &b, e) : rebuild_all(db, &b, e);
	rc = rc ? rc : db_write(db, merge_attempt, NULL, e);
	db_load_end(db);
	return rc;
}
