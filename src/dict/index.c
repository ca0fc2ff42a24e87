/* Search documents: what the index is told about a record, from its description and its entity's
 * hook. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "dict/merging.h"
#include "dict/mend.h"
#include "store/search.h"

#define GATHER_LEAST 200 /* documents of a change set that are worth it */
#define MERGED_FROM 8000 /* records of a load: what fewer leave costs a search little */
#define MERGED_EACH 200  /* for each of those beyond it a step of merging */

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

/* ---- pages of them ---- */

static int compare_i64(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

struct search_parts *search_page_parts(const struct search_page *page, int64_t id)
{
	const int64_t *at = bsearch(&id, page->id, (size_t)page->n, sizeof id, compare_i64);

	return at ? page->parts + (at - page->id) : NULL;
}

/* Of three lengths: a statement of any other would be prepared, and push out one that is kept. */
static int page_length(int n)
{
	return n == 1 ? 1 : n <= 16 ? 16 : SEARCH_PAGE_MOST;
}

void sql_page(struct sql *q, const struct search_page *page)
{
	int last = page->n - 1;

	for (int i = 0; i < page_length(page->n); i++) {
		if (i)
			sql_add(q, ", ");
		else
			sql_add(q, " IN (");
		sql_i64(q, page->id[i < last ? i : last]);
	}
	sql_add(q, ")");
}

static void search_page_init(
	struct search_page *page, const struct entity *entity, const int64_t *id, int n)
{
	int64_t *ids = xcalloc((size_t)n, sizeof *ids);
	struct search_parts *parts = xcalloc((size_t)n, sizeof *parts);

	memcpy(ids, id, (size_t)n * sizeof *ids);
	qsort(ids, (size_t)n, sizeof *ids, compare_i64);
	for (int i = 0; i < n; i++)
		parts[i] = (struct search_parts){STR_INIT, STR_INIT, STR_INIT, STR_INIT};
	*page = (struct search_page){entity, ids, parts, n};
}

static void search_page_release(struct search_page *page)
{
	for (int i = 0; i < page->n; i++)
		parts_release(&page->parts[i]);
	free(page->parts);
	free((int64_t *)page->id);
}

static void page_fields(
	const struct search_page *page, const struct record_list *list, const struct field *by)
{
	for (int i = 0; i < list->n; i++) {
		const struct record *r = list->v[i];

		parts_fields(r, search_page_parts(page, by ? r->v[by->index].i : r->id));
	}
}

/* The records that were merged into these: what they were called finds those, too. */
static int page_replaced(
	struct db *db, const struct search_page *page, struct arena *a, struct err *e)
{
	const struct field *by = entity_field(page->entity, REPLACED_BY);
	struct record_list old;
	int rc;

	if (!by)
		return 0;
	rc = load_searched(db, page, by, a, &old, e);
	if (!rc)
		page_fields(page, &old, by);
	free(old.v);
	return rc;
}

static void mark_archived(const struct search_page *page, int64_t id)
{
	struct str *marks = &search_page_parts(page, id)->marks;

	if (!strstr(marks->buf, " " ARCHIVED_MARK))
		str_add(marks, " " ARCHIVED_MARK);
}

static int page_archived(struct db *db, const struct search_page *page,
	const struct record_list *list, struct err *e)
{
	struct rows *rows = NULL;
	int rc;

	for (int i = 0; i < list->n; i++)
		if (list->v[i]->archived)
			mark_archived(page, list->v[i]->id);
	if (!parent_of(page->entity))
		return 0;
	rc = page_rests(db, page, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		mark_archived(page, rows_i64(rows, 0));
		rc = 0;
	}
	rows_end(&rows);
	return rc;
}

static int page_fill(struct db *db, const struct search_page *page, const struct record_list *list,
	struct arena *a, struct err *e)
{
	const struct entity *entity = page->entity;

	page_fields(page, list, NULL);
	if (page_replaced(db, page, a, e))
		return e->code;
	if (entity->search_more && entity->search_more(db, page, e))
		return e->code;
	return page_archived(db, page, list, e);
}

static struct search_doc doc_of(
	const struct record *r, const struct search_parts *p, struct arena *a)
{
	struct search_doc doc;
	struct str key = STR_INIT;

	title_key(r->entity, record_title(r), &key);
	doc = (struct search_doc){arena_strdup(a, key.buf), arena_strdup(a, p->words.buf),
		arena_strdup(a, p->ids.buf), arena_strdup(a, p->marks.buf),
		arena_strdup(a, p->shown.buf)};
	str_release(&key);
	return doc;
}

/* Records are in the order of their ids, and so is the page. */
static const struct record *record_of(const struct record_list *list, int64_t id)
{
	int from = 0, to = list->n;

	while (from < to) {
		int middle = from + (to - from) / 2;

		if (list->v[middle]->id < id)
			from = middle + 1;
		else
			to = middle;
	}
	return from < list->n && list->v[from]->id == id ? list->v[from] : NULL;
}

int index_docs(struct db *db, const struct entity *entity, const int64_t *id, int n,
	struct arena *a, struct search_doc *out, struct err *e)
{
	struct search_page page;
	struct record_list list;
	int rc;

	search_page_init(&page, entity, id, n);
	rc = load_searched(db, &page, NULL, a, &list, e);
	rc = rc ? rc : page_fill(db, &page, &list, a, e);
	for (int i = 0; i < n && !rc; i++) {
		const struct record *r = record_of(&list, id[i]);

		out[i] = r ? doc_of(r, search_page_parts(&page, id[i]), a) : (struct search_doc){0};
	}
	free(list.v);
	search_page_release(&page);
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

/* How many of one kind stand at the beginning, as far as they go into a page. */
static int page_extent(const struct indexed *list, int n)
{
	int same = 1;

	while (same < n && same < SEARCH_PAGE_MOST && list[same].entity == list->entity)
		same++;
	return same;
}

static int page_make(struct tx *tx, struct indexed *list, int n, struct err *e)
{
	int64_t *id = xcalloc((size_t)n, sizeof *id);
	struct search_doc *doc = xcalloc((size_t)n, sizeof *doc);
	int rc;

	for (int i = 0; i < n; i++)
		id[i] = list[i].id;
	rc = index_docs(tx_db(tx), list->entity, id, n, tx_arena(tx), doc, e);
	for (int i = 0; i < n; i++)
		list[i].doc = doc[i];
	free(doc);
	free(id);
	return rc;
}

/* Those that are gone leave the index at once, and the list. */
static int docs_make(struct tx *tx, struct indexed *list, int *n, struct err *e)
{
	int kept = 0, rc = 0;

	for (int i = 0, more; i < *n && !rc; i += more) {
		more = page_extent(list + i, *n - i);
		rc = page_make(tx, list + i, more, e);
	}
	for (int i = 0; i < *n && !rc; i++) {
		if (list[i].doc.sort_key)
			list[kept++] = list[i];
		else
			rc = search_del(tx, list[i].entity->search, list[i].id, e);
	}
	*n = kept;
	return rc;
}

static int docs_put(struct tx *tx, const struct indexed *docs, int n, struct err *e)
{
	struct search_entry *entry = xcalloc((size_t)n + 1, sizeof *entry);
	int rc = 0;

	for (int i = 0; i < n; i++)
		entry[i] = (struct search_entry){docs[i].id, docs[i].doc};
	for (int i = 0, end; i < n && !rc; i = end) {
		for (end = i + 1; end < n && docs[end].entity == docs[i].entity;)
			end++;
		rc = search_put_all(tx, docs[i].entity->search, entry + i, end - i, e);
	}
	free(entry);
	return rc;
}

static int docs_gather(struct tx *tx, const struct indexed *docs, int n, struct err *e)
{
	int rc = search_gather(tx, e);

	return search_gathered(tx, rc ? rc : docs_put(tx, docs, n, e), e);
}

/* In the order of the names, for the index gathers what comes in ascending order and writes it in
 * one go. */
int index_records(struct tx *tx, const struct change_index *list, int n, struct err *e)
{
	struct indexed *docs = xcalloc((size_t)n + 1, sizeof *docs);
	int rc;

	n = list_take(list, docs);
	rc = search_lock(tx, e);
	rc = rc ? rc : docs_make(tx, docs, &n, e);
	if (!rc) /* else some have no name yet */
		qsort(docs, (size_t)n, sizeof *docs, compare_names);
	if (!rc && n >= GATHER_LEAST)
		rc = docs_gather(tx, docs, n, e);
	else if (!rc)
		rc = docs_put(tx, docs, n, e);
	free(docs);
	return rc;
}

void index_rest(struct db *db, int64_t records, int64_t ms, index_rest_fn *told, void *ctx)
{
	struct err none = ERR_INIT;
	int64_t began = ticks_ms(), step = 0;

#ifdef GUARD_OFF_index_rest
	records = 0;
#endif
	for (; records > MERGED_FROM && ticks_ms() - began < ms; records -= MERGED_EACH) {
		db_yield(db);
		if (search_idle(db, &none) <= 0 || (told && !told(ctx, ++step)))
			return;
	}
}
