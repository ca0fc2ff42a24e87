/* What a client's card shows of its contacts and notes, and how it is found by them. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/client.h"
#include "core/entities.h"
#include "core/scope.h"
#include "store/search.h"

/* A line of what is kept for lists: the mark of the primary one, name, phones. */
static void contact_keep(struct str *out, const struct rows *r)
{
	str_addf(out, "%c%s\t%s\t%s\n", rows_i64(r, 4) == 1 ? '1' : '0', rows_text(r, 0),
		rows_text(r, 1), rows_text(r, 2));
}

static void contact_tell(struct search_parts *parts, const struct rows *r)
{
	search_parts_word(parts, rows_text(r, 0));
	search_parts_ident(parts, rows_text(r, 1));
	search_parts_ident(parts, rows_text(r, 2));
	search_parts_word(parts, rows_text(r, 3));
	contact_keep(&parts->shown, r);
}

int client_search_more(struct db *db, const struct search_page *page, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT p.name, p.phone, p.mobile, p.email, k.is_primary, k.client "
		    "FROM contact k JOIN person p ON p.id = k.person "
		    "WHERE k.archived_at = '' AND k.client");
	sql_page(&q, page);
	sql_add(&q, " ORDER BY k.client, k.person");
	rc = db_query(db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		contact_tell(search_page_parts(page, rows_i64(r, 5)), r);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc ? rc : scope_client_marks(db, page, e);
}

int client_search_names(struct db *db, const struct search_page *page, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT t.id, f.legal_name, f.trade_name");
	scope_from_clients(&q, page->entity);
	sql_add(&q, " WHERE t.id");
	sql_page(&q, page);
	rc = db_query(db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		struct search_parts *parts = search_page_parts(page, rows_i64(r, 0));

		search_parts_word(parts, rows_text(r, 1));
		search_parts_word(parts, rows_text(r, 2));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* ---- the main contact of each row ------------------------------------------------------------ */

struct shown_contact {
	bool primary;
	const char *name, *phone, *mobile;
};

/* Cuts it at the mark, and leads behind it. */
static char *text_until(char **at, char mark)
{
	char *from = *at, *end = from + strcspn(from, (char[]){mark, '\0'});

	*at = *end ? end + 1 : end;
	*end = '\0';
	return from;
}

static struct shown_contact contact_cut(char **lines)
{
	char *line = text_until(lines, '\n');
	struct shown_contact c = {.primary = *line == '1'};

	line += *line != '\0';
	c.name = text_until(&line, '\t');
	c.phone = text_until(&line, '\t');
	c.mobile = line;
	return c;
}

static bool any_digit(const struct search_terms *terms)
{
	for (int i = 0; i < terms->n; i++)
		if (terms->word[i][strcspn(terms->word[i], "0123456789")])
			return true;
	return false;
}

/* Words never stand in a telephone that is a plain number. */
static void phone_add(struct str *out, const char *phone, bool digits)
{
	if (digits || phone[strspn(phone, "+0123456789 ()-./")])
		text_bare(out, phone);
	str_addc(out, ' ');
}

/* A whole word or number means more than a group of digits that may be part of one. */
enum meant { NOT_MEANT, MEANT_IN_PART, MEANT };

static bool contact_has(const char *words, const char *phones, const char *word)
{
	struct str begun = STR_INIT;
	bool has;

	str_addf(&begun, " %s", word);
	has = strstr(words, begun.buf) || strstr(phones, word);
	str_release(&begun);
	return has;
}

/* Does what was typed mean this contact? */
static enum meant contact_meant(
	const struct search_terms *terms, bool digits, const struct shown_contact *c)
{
	struct str words = STR_INIT, phones = STR_INIT;
	enum meant meant = NOT_MEANT;

	text_words(&words, c->name);
	phone_add(&phones, c->phone, digits);
	phone_add(&phones, c->mobile, digits);
	for (int i = 0; i < terms->n && meant != MEANT; i++) {
		const char *number = terms->number[i];

		if (contact_has(words.buf, phones.buf, number ? number : terms->word[i]))
			meant = MEANT;
		else if (number && contact_has(words.buf, phones.buf, terms->word[i]))
			meant = MEANT_IN_PART;
	}
	str_release(&words);
	str_release(&phones);
	return meant;
}

/* The primary contact, or rather the one that was searched for. */
void client_show(struct record *r, const char *shown, const struct search_terms *terms)
{
	char *lines = arena_strdup(r->arena, shown);
	bool digits = any_digit(terms);
	const char *name = "";
	int most = -1; /* how much the one that is shown so far has for it */

	while (*lines) {
		struct shown_contact c = contact_cut(&lines);
		bool alone = most < 0 && !*lines;
		int has = c.primary + 2 * (alone ? 0 : (int)contact_meant(terms, digits, &c));

		if (has > most)
			name = c.name;
		most = has > most ? has : most;
	}
	record_set(r, "main_contact", name);
	fieldset_drop(&r->touched, entity_field(r->entity, "main_contact"));
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
