/* What a client's card shows of its contacts and notes, and how it is found by them. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/client.h"
#include "core/entities.h"
#include "core/scope.h"
#include "store/search.h"

int client_search_more(struct db *db, int64_t id, struct search_parts *parts, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT p.name, p.phone, p.mobile, p.email FROM contact k JOIN person p ON "
		    "p.id = k.person "
		    "WHERE k.archived_at = '' AND k.client = ");
	sql_i64(&q, id);
	rc = db_query(db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		search_parts_word(parts, rows_text(r, 0));
		search_parts_ident(parts, rows_text(r, 1));
		search_parts_ident(parts, rows_text(r, 2));
		search_parts_word(parts, rows_text(r, 3));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc ? rc : scope_client_marks(db, id, parts, e);
}

/* ---- the main contact of each row ------------------------------------------------------------ */

static bool name_begins(const char *name, const char *term)
{
	struct str words = STR_INIT, word = STR_INIT;
	bool begins;

	text_words(&words, name);
	str_addf(&word, " %s", term);
	begins = strstr(words.buf, word.buf) != NULL;
	str_release(&words);
	str_release(&word);
	return begins;
}

static bool phone_holds(const char *phone, const char *term)
{
	struct str bare = STR_INIT;
	bool holds;

	text_bare(&bare, phone);
	holds = strstr(bare.buf, term) != NULL;
	str_release(&bare);
	return holds;
}

/* Does what was typed mean the contact of this row? */
static bool contact_meant(const struct search_terms *terms, const struct rows *r)
{
	for (int i = 0; i < terms->n; i++)
		if (name_begins(rows_text(r, 1), terms->word[i]) ||
			phone_holds(rows_text(r, 2), terms->word[i]) ||
			phone_holds(rows_text(r, 3), terms->word[i]))
			return true;
	return false;
}

/* Contacts of the page's clients: all of them only where one may have been searched for. */
static void page_contacts(struct sql *q, const struct page *page, bool searched)
{
	sql_add(q, "SELECT k.client, p.name, p.phone, p.mobile, k.is_primary FROM contact k "
		   "JOIN person p ON p.id = k.person WHERE k.archived_at = '' AND ");
	if (!searched)
		sql_add(q, "k.is_primary = 1 AND ");
	sql_add(q, "k.client IN (0");
	for (int i = 0; i < page->n; i++) {
		sql_add(q, ", ");
		sql_i64(q, page->row[i]->id);
	}
	sql_add(q, ") ORDER BY k.client");
}

static int compare_rows(const void *a, const void *b)
{
	const struct record *x = *(struct record *const *)a, *y = *(struct record *const *)b;

	return (x->id > y->id) - (x->id < y->id);
}

/* The contact that is shown for the row at hand. */
struct main_contact {
	const struct search_terms *terms;
	const struct field *field;
	struct record **row; /* by id, as the contacts come */
	int at;
	int shown; /* how much the one that is shown so far has for it; -1: there is none yet */
};

static void main_show(struct main_contact *m, const char *name)
{
	record_set(m->row[m->at], m->field->name, name);
	fieldset_drop(&m->row[m->at]->touched, m->field);
}

/* The one that was searched for stands over the primary one. */
static void main_take(struct main_contact *m, const struct rows *r)
{
	int64_t client = rows_i64(r, 0);
	int has = rows_i64(r, 4) == 1;

	while (m->row[m->at]->id < client) {
		m->at++;
		m->shown = -1;
	}
	if (m->terms->n && contact_meant(m->terms, r))
		has += 2;
	if (has > m->shown) {
		main_show(m, rows_text(r, 1));
		m->shown = has;
	}
}

static int main_contacts(struct main_contact *m, const struct query *q, const struct page *page,
	struct err *e)
{
	struct sql sql = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	page_contacts(&sql, page, m->terms->n > 0);
	rc = db_query(q->scope.session->db, &sql, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		main_take(m, r);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&sql);
	return rc;
}

/* The primary contact, or the one that was searched for. */
int client_compute(const struct query *q, struct page *page, struct err *e)
{
	struct search_terms terms = {.n = 0};
	struct arena arena = ARENA_INIT;
	struct main_contact m = {.terms = &terms, .shown = -1};
	int rc;

	if (q->search)
		search_parse(&arena, q->search, &terms);
	m.field = entity_field(q->entity, "main_contact");
	m.row = arena_array(&arena, struct record *, page->n + 1);
	for (m.at = 0; m.at < page->n; m.at++) {
		m.row[m.at] = page->row[m.at];
		main_show(&m, "");
	}
	qsort(m.row, (size_t)page->n, sizeof(struct record *), compare_rows);
	m.at = 0;
	rc = main_contacts(&m, q, page, e);
	arena_release(&arena);
	return rc;
}

/* ---- the first note, and the end ------------------------------------------------------------- */

int client_first_note(struct change *c, const struct record *client, struct err *e)
{
	struct record *note;

	if (!record_get(client, "note")[0])
		return 0;
	note = record_in(c->arena, &note_entity);
	record_set_int(note, "client", client->id);
	record_set(note, "text", record_get(client, "note"));
	return change_save(c, note, e);
}

/* Ids are read before anything is deleted under the cursor. */
static int ids_of_client(struct change *c, const struct entity *entity, int64_t client,
	int64_t **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int cap = 0, rc;

	*out = NULL;
	*n = 0;
	sql_add(&q, "SELECT id FROM ");
	sql_table(&q, entity);
	sql_add(&q, " WHERE client = ");
	sql_i64(&q, client);
	sql_add(&q, " ORDER BY id DESC");
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		*out = xgrow(*out, &cap, *n + 1, sizeof **out);
		(*out)[(*n)++] = rows_i64(r, 0);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int purge_one(struct change *c, const struct entity *entity, int64_t id, struct err *e)
{
	struct record *r;

	if (change_load(c, entity, id, &r, e) || (!r->archived && change_archive(c, r, true, e)))
		return e->code;
	return change_purge(c, r, e);
}

static int purge_all(struct change *c, const struct entity *entity, int64_t client, struct err *e)
{
	int64_t *ids;
	int n, rc = ids_of_client(c, entity, client, &ids, &n, e);

	for (int i = 0; i < n && !rc; i++)
		rc = purge_one(c, entity, ids[i], e);
	free(ids);
	return rc;
}

int client_purging(struct change *c, const struct record *r, struct err *e)
{
	if (purge_all(c, &note_entity, r->id, e))
		return e->code;
	return purge_all(c, &contact_entity, r->id, e);
}
