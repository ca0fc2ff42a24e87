/* Search documents: what the index is told about a record, from its description and its entity's
 * hook. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/merging.h"
#include "dict/mend.h"
#include "dict/select.h"
#include "store/search.h"

#define GATHER_LEAST 200  /* documents of a change set that are worth it */
#define REINDEX_STEP 1000 /* documents from one word about progress to the next */

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
	str_release(&p->shown);
}

static void parts_fields(const struct record *r, struct search_parts *p)
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
}

/* The records that were merged into this one: what they were called finds it, too. */
static int parts_replaced(struct db *db, const struct record *r, struct search_parts *p, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	if (!entity_merges(r->entity))
		return 0;
	sql_add(&q, "SELECT id FROM ");
	sql_table(&q, r->entity);
	sql_add(&q, " WHERE replaced_by = ");
	sql_i64(&q, r->id);
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct record *old;

		rc = load_searched(db, r->entity, rows_i64(rows, 0), r->arena, &old, e);
		if (!rc)
			parts_fields(old, p);
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int parts_make(struct db *db, const struct record *r, struct search_parts *p, struct err *e)
{
	parts_fields(r, p);
	if (parts_replaced(db, r, p, e))
		return e->code;
	return r->entity->search_more ? r->entity->search_more(db, r->id, p, e) : 0;
}

int index_doc(struct db *db, const struct entity *entity, int64_t id, struct arena *a,
	struct search_doc *out, struct err *e)
{
	struct search_parts p = {STR_INIT, STR_INIT, STR_INIT, STR_INIT};
	struct str key = STR_INIT;
	struct record *r;
	bool rests = false;
	int rc = load_searched(db, entity, id, a, &r, e);

	if (rc)
		return rc;
	rc = parts_make(db, r, &p, e);
	if (!rc)
		rc = rests_with_parent(db, r, &rests, e);
	if (r->archived || rests)
		str_add(&p.marks, " " ARCHIVED_MARK);
	if (!rc) {
		title_key(entity, record_title(r), &key);
		*out = (struct search_doc){arena_strdup(a, key.buf), arena_strdup(a, p.words.buf),
			arena_strdup(a, p.ids.buf), arena_strdup(a, p.marks.buf),
			arena_strdup(a, p.shown.buf)};
	}
	str_release(&key);
	parts_release(&p);
	return rc;
}

/* ---- those of a change set ---- */

struct indexed {
	const struct entity *entity;
	int64_t id;
	struct search_doc doc;
};

static int compare_ids(const void *a, const void *b)
{
	const struct indexed *x = a, *y = b;

	if (x->entity != y->entity)
		return x->entity->search - y->entity->search;
	return (x->id > y->id) - (x->id < y->id);
}

static int compare_names(const void *a, const void *b)
{
	const struct indexed *x = a, *y = b;
	int order = x->entity == y->entity ? strcmp(x->doc.sort_key, y->doc.sort_key) : 0;

	return order ? order : compare_ids(a, b);
}

/* Each record once. */
static int list_take(const struct change_index *list, struct indexed *out)
{
	int n = 0, once = 0;

	for (const struct change_index *i = list; i; i = i->next)
		out[n++] = (struct indexed){.entity = i->entity, .id = i->id};
	qsort(out, (size_t)n, sizeof *out, compare_ids);
	for (int i = 0; i < n; i++)
		if (!once || compare_ids(&out[once - 1], &out[i]))
			out[once++] = out[i];
	return once;
}

/* Those that are gone leave the index at once, and the list. */
static int docs_make(struct tx *tx, struct indexed *list, int *n, struct err *e)
{
	int kept = 0;

	for (int i = 0; i < *n; i++) {
		struct indexed *at = &list[i];
		struct err missing = ERR_INIT;
		int rc = index_doc(tx_db(tx), at->entity, at->id, tx_arena(tx), &at->doc, &missing);

		if (rc == ERR_MISSING)
			rc = search_del(tx, at->entity->search, at->id, e);
		else if (rc)
			err_set(e, rc, "%s", missing.text);
		else
			list[kept++] = *at;
		if (rc)
			return rc;
	}
	*n = kept;
	return 0;
}

static int docs_put(struct tx *tx, const struct indexed *docs, int n, struct err *e)
{
	const char **key = xcalloc((size_t)n + 1, sizeof *key);
	int end = 0, rc = 0;

	for (int i = 0; i < n; i++)
		key[i] = docs[i].doc.sort_key;
	for (int i = 0; i < n && !rc; i++) {
		struct search_next next;

		while (end <= i || (end < n && docs[end].entity == docs[i].entity))
			end++;
		next = (struct search_next){key + i + 1, end - i - 1};
		rc = search_put_first(
			tx, docs[i].entity->search, docs[i].id, &docs[i].doc, &next, e);
	}
	free(key);
	return rc;
}

/* In the order of the names, for the index gathers what comes in ascending order and writes it in
 * one go. */
int index_records(struct tx *tx, const struct change_index *list, int n, struct err *e)
{
	struct indexed *docs = xcalloc((size_t)n + 1, sizeof *docs);
	int rc;

	n = list_take(list, docs);
	rc = docs_make(tx, docs, &n, e);
	if (!rc) /* else some have no name yet */
		qsort(docs, (size_t)n, sizeof *docs, compare_names);
	if (!rc && n >= GATHER_LEAST)
		rc = search_gather(tx, true, e);
	rc = rc ? rc : docs_put(tx, docs, n, e);
	if (!rc && n >= GATHER_LEAST)
		rc = search_gather(tx, false, e);
	free(docs);
	return rc;
}

/* ---- all of a kind ---- */

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

/* One that can not be loaded (what it points at is gone) can not be found either. */
static int load_one(
	struct search_load *l, const struct entity *entity, int64_t id, struct arena *a, struct err *e)
{
	struct search_doc doc;
	int rc = index_doc(tx_db(l->tx), entity, id, a, &doc, e);

	if (rc)
		return rc == ERR_MISSING ? 0 : rc;
	return search_load_put(l, id, &doc, e);
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

static int load_all(
	const struct rebuild *b, struct search_load *l, const struct entity *entity, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct rows *rows = NULL;
	int64_t n = 0, done = 0;
	int rc = ids_by_title(tx_db(l->tx), entity, &rows, &n, e);

	if (!rc)
		rc = search_load_begin(l, l->tx, entity->search, n, e);
	while (!rc && !(rc = told(b, entity, done, n, e)) && (rc = rows_next(rows, e)) == 1) {
		rc = load_one(l, entity, rows_i64(rows, 0), &a, e);
		arena_reset(&a);
		done++;
	}
	rows_end(&rows);
	arena_release(&a);
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
	db_load_end(db);
	return rc;
}
