/* The search index made anew, in one transaction: until it is there whole, everybody finds by the old one, and
 * what is broken off leaves that. The records of a kind come in the order of their names, a part of them at a
 * time. */
#include <stdlib.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "dict/changing.h"
#include "dict/select.h"
#include "store/search.h"

#define REINDEX_PART (1 << 14) /* documents in memory, beside what the index gathers */
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
	reindex_progress_fn *progress;
	void *ctx;
	/* The kind at hand. */
	const struct entity *entity;
	struct id_list ids;
	int done; /* of them */
	struct search_load load;
};

static int told(const struct rebuild *b, int64_t done, struct err *e)
{
	if (b->progress && !b->progress(b->ctx, b->entity, done, b->ids.n))
		return err_set(e, ERR_CANCEL, "%s",
			_("It was broken off. The search index is what it was before."));
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
	struct arena *a, struct search_entry *entry, struct err *e)
{
	struct arena page = ARENA_INIT;
	struct search_doc doc[SEARCH_PAGE_MOST];
	int64_t id[SEARCH_PAGE_MOST] = {0};
	int rc;

	for (int i = 0; i < n; i++)
		id[i] = of[i].id;
	rc = index_docs(db, entity, id, n, &page, doc, e);
	for (int i = 0; i < n && !rc; i++)
		entry[of[i].at] = (struct search_entry){id[i], doc_copy(&doc[i], a)};
	arena_release(&page);
	return rc;
}

/* In the order of the ids, as their rows lie: by name, each is on another page of the file. */
static int docs_make(
	const struct rebuild *b, int n, struct arena *a, struct search_entry *entry, struct err *e)
{
	struct placed *of = arena_array(a, struct placed, n);
	int rc = 0;

	for (int i = 0; i < n; i++)
		of[i] = (struct placed){b->ids.v[b->done + i], i};
	qsort(of, (size_t)n, sizeof *of, compare_placed);
	for (int i = 0; i < n && !rc; i += SEARCH_PAGE_MOST) {
		int more = n - i < SEARCH_PAGE_MOST ? n - i : SEARCH_PAGE_MOST;

		rc = i % REINDEX_STEP ? 0 : told(b, b->done + i, e);
		rc = rc ? rc : page_make(tx_db(b->load.tx), b->entity, of + i, more, a, entry, e);
	}
	return rc;
}

static int docs_put(struct rebuild *b, struct search_entry *entry, int n, struct err *e)
{
	int kept = 0;

	for (int i = 0; i < n; i++)
		if (entry[i].doc.sort_key)
			entry[kept++] = entry[i];
	return search_load_part(&b->load, entry, kept, e);
}

static int part_load(struct rebuild *b, struct err *e)
{
	struct arena a = ARENA_INIT;
	int n = b->ids.n - b->done < REINDEX_PART ? b->ids.n - b->done : REINDEX_PART;
	struct search_entry *entry = arena_array(&a, struct search_entry, n);
	int rc = docs_make(b, n, &a, entry, e);

	rc = rc ? rc : docs_put(b, entry, n, e);
	b->done += n;
	arena_release(&a);
	return rc;
}

static int rebuild(struct tx *tx, struct rebuild *b, const struct entity *entity, struct err *e)
{
	int rc;

	b->entity = entity;
	b->done = 0;
	rc = ids_read(tx_db(tx), entity, &b->ids, e);
	search_load_begin(&b->load, tx, entity->search, b->ids.n);
	while (!rc && b->done < b->ids.n)
		rc = part_load(b, e);
	return rc ? rc : search_load_end(&b->load, e);
}

/* Documents that were tampered with cannot be taken out one by one: all are forgotten at once. */
static int rebuild_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct rebuild *b = ctx;
	int rc = search_forget(tx, e);

	rc = rc ? rc : search_gather(tx, e);
	for (int i = 0; i < entity_count() && !rc; i++)
		if (entity_at(i)->search)
			rc = rebuild(tx, b, entity_at(i), e);
	return search_gathered(tx, rc, e);
}

static bool merging(void *ctx, int64_t step)
{
	struct rebuild *b = ctx;

	return !b->progress || b->progress(b->ctx, NULL, step, 0);
}

int dict_reindex(struct db *db, reindex_progress_fn *progress, void *ctx, struct err *e)
{
	struct rebuild b = {.progress = progress, .ctx = ctx, .load = SEARCH_LOAD_INIT};
	int64_t began = ticks_ms();
	int rc;

	db_load_begin(db);
	rc = db_write(db, rebuild_attempt, &b, e);
	if (!rc)
		index_rest(db, INT64_MAX, ticks_ms() - began, merging, &b);
	db_load_end(db);
	search_load_release(&b.load);
	free(b.ids.v);
	return rc;
}
