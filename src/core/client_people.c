/* Rows in which firms and people stand together: trees of contacts, firm and person in a row, many
 * persons of one firm. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/client_find.h"
#include "core/entities.h"
#include "core/importing.h"
#include "core/self_contact.h"
#include "dict/choice.h"

/* What a client's row calls it, and the contact. */
static const struct {
	const char *of_client, *of_contact;
	bool shared; /* the firm's, when it is the client itself */
} moves[] = {
	{"contact_name", "name", false},
	{"contact_phone", "phone", false},
	{"phone1", "phone", true},
	{"contact_mobile", "mobile", false},
	{"contact_email", "email", true},
	{"email", "email", true},
	{"contact_job_title", "job_title", false},
	{"contact_department", "department", false},
	{"contact_external_id", "external_id", false},
	{"note", "description", true},
};

static void take_cells(struct import_row *from, struct import_row *to, bool self)
{
	for (int i = 0; i < LENGTH(moves); i++) {
		if ((self && moves[i].shared) || !row_has(from, moves[i].of_client) ||
			row_has(to, moves[i].of_contact))
			continue;
		import_put(to, moves[i].of_contact, import_get(from, moves[i].of_client));
		import_drop(from, moves[i].of_client);
	}
}

static const char *const address_parts[] = {
	"address.street",
	"address.ext_no",
	"address.int_no",
	"address.neighbourhood",
	"address.zip",
	"address.city",
	"address.municipality",
	"address.state",
	"address.country",
};

/* All but the country, which the firm's card says. */
static void take_address(struct import_row *from, struct import_row *to)
{
	struct str line = STR_INIT;

	for (int i = 0; i + 1 < LENGTH(address_parts); i++)
		if (row_has(from, address_parts[i]))
			str_addf(&line, "%s%s", line.len ? ", " : "",
				import_get(from, address_parts[i]));
	for (int i = 0; i < LENGTH(address_parts); i++)
		import_drop(from, address_parts[i]);
	if (line.len)
		import_put(to, "address", line.buf);
	str_release(&line);
}

/* ---- people who name their firm ---- */

static int find_firm(
	struct session *s, const char *parent, struct str *code, int64_t *id, struct err *e)
{
	struct client_hint hint = {.any = parent};
	int rc = client_find(s, &hint, code, e);

	if (!rc && !code->len)
		return err_set(e, ERR_INPUT,
			_("The company \"%s\" that this row belongs to is not there."), parent);
	return rc ? rc : door_find((struct scope){s, NULL, 0}, &client_entity, code->buf, id, e);
}

/* Is the street among the firm's addresses already? */
static int has_street(
	struct session *s, int64_t client, const char *street, bool *has, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM address WHERE client = ");
	sql_i64(&q, client);
	sql_add(&q, " AND street = ");
	sql_text(&q, street);
	rc = db_any(s->db, &q, has, e);
	sql_release(&q);
	return rc;
}

/* Odoo: an "other", "shipping" or "invoice address" is a place of the firm, besides somebody to
 * reach there. */
static int add_branch(struct session *s, const struct import_row *row, struct import_row *contact,
	int64_t firm, struct err *e)
{
	struct import_row *branch;
	bool has;

	if (!row_has(row, "address_type") ||
		import_listed("contact|contacto", import_get(row, "address_type")) ||
		!row_has(row, "address.street"))
		return 0;
	if (has_street(s, firm, import_get(row, "address.street"), &has, e))
		return e->code;
	if (has)
		return 0;
	branch = import_also(contact, &client_entity);
	branch->id = firm;
	import_put(branch, "address[+0].kind", "branch");
	import_put(branch, "address[+0].name", import_get(row, "legal_name"));
	for (int i = 0; i < LENGTH(address_parts); i++)
		if (row_has(row, address_parts[i]))
			import_put(branch,
				arena_printf(row->arena, "address[+0].%s", address_parts[i] + 8),
				import_get(row, address_parts[i]));
	if (row_has(row, "country"))
		import_put(branch, "address[+0].country", import_get(row, "country"));
	return 0;
}

static int become_contact(
	struct session *s, struct import_row *row, const char *code, int64_t firm, struct err *e)
{
	struct import_row made = {.entity = &contact_entity,
		.arena = row->arena,
		.line = row->line,
		.left = row->left};

	if (add_branch(s, row, &made, firm, e))
		return e->code;
	row_move(row, "legal_name", "contact_name");
	import_put(&made, "client", code);
	take_cells(row, &made, false);
	take_address(row, &made);
	*row = made;
	return 0;
}

int row_of_firm(struct session *s, struct import_row *row, struct err *e)
{
	const char *parent = import_get(row, "parent");
	const struct choice *type = choice_find(s, "person_type", import_get(row, "person_type"));
	struct str code = STR_INIT;
	int64_t firm;
	int rc = 0;

	if (parent[0] && !(type && text_equal(type->code, "company"))) {
		rc = find_firm(s, parent, &code, &firm, e);
		if (!rc)
			rc = become_contact(s, row, code.buf, firm, e);
	}
	str_release(&code);
	import_drop(row, "parent");
	import_drop(row, "address_type");
	return rc;
}

/* ---- people who are known, at a firm that is not ---- */

/* The one client whose contact other systems call so; "" when it is none, or several. */
static int client_of_known(
	struct session *s, const char *uid, struct str *code, int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int n = 0, rc;

	sql_add(&q, "SELECT c.id, c.code FROM person p JOIN contact k ON k.person = p.id "
		    "JOIN client c ON c.id = k.client WHERE p.external_id <> '' AND "
		    "p.archived_at = '' AND k.archived_at = '' AND c.archived_at = '' AND "
		    "p.external_id = ");
	sql_text(&q, uid);
	sql_add(&q, " LIMIT 2");
	rc = db_query(s->db, &q, &r, e);
	for (; !rc && (rc = rows_next(r, e)) == 1; rc = 0, n++) {
		str_reset(code);
		str_add(code, rows_text(r, 1));
		*id = rows_i64(r, 0);
	}
	rows_end(&r);
	sql_release(&q);
	if (n != 1)
		str_reset(code);
	return rc;
}

static bool is_seen(struct session *s, int64_t client)
{
	struct err none = ERR_INIT;
	struct record *r;
	bool seen = !door_load((struct scope){s, NULL, 0}, &client_entity, client, &r, &none);

	record_free(&r);
	return seen;
}

int row_of_known(struct session *s, struct import_row *row, struct err *e)
{
	struct client_hint hint = {.any = import_get(row, "legal_name"),
		.external_id = import_get(row, "external_id"),
		.tax_id = import_get(row, "tax_id")};
	const char *uid = import_get(row, "contact_external_id");
	struct err several = ERR_INIT;
	struct str code = STR_INIT;
	int64_t id = 0;
	int rc = 0;

	if (row->entity != &client_entity || !uid[0] || row_has(row, "external_id"))
		return 0;
	if (!client_find(s, &hint, &code, &several) && !code.len)
		rc = client_of_known(s, uid, &code, &id, e);
	if (!rc && id && code.len && is_seen(s, id))
		rc = become_contact(s, row, code.buf, id, e);
	str_release(&code);
	return rc;
}

/* ---- firm and person in a row ---- */

static int read_client(struct session *s, int64_t id, struct arena *a, const char **code,
	const char **name, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT code, legal_name FROM client WHERE id = ");
	sql_i64(&q, id);
	*code = *name = "";
	rc = db_query(s->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		*code = arena_strdup(a, rows_text(r, 0));
		*name = arena_strdup(a, rows_text(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* Is the person's name in the firm's place only because the row says no firm? */
static bool stands_in(const char *person, const char *firm, const char *stored)
{
	return person[0] && self_names_equal(person, firm) && !self_names_equal(person, stored);
}

static void split_person(struct import_row *row, const char *code, const char *name)
{
	const char *person = import_get(row, "contact_name");
	bool self = !person[0] || self_names_equal(person, name);
	struct import_row *contact = import_also(row, &contact_entity);

	contact->only_there = self;
	import_put(contact, "client", code);
	if (self)
		import_put(contact, "name", name);
	else
		take_address(row, contact);
	take_cells(row, contact, self);
}

/* What was noted already is not noted twice. */
static void add_note(struct import_row *row, const char *code)
{
	struct import_row *note;

	if (!row_has(row, "note"))
		return;
	note = import_also(row, &note_entity);
	import_put(note, "client", code);
	import_put(note, "text", import_get(row, "note"));
	import_drop(row, "note");
}

/* Its own card, under whatever name: who is found by the name in another system. */
static bool is_its_own(const struct import_row *row, const struct field *by)
{
	const char *person = import_get(row, "contact_name"), *firm = import_get(row, "legal_name");

	return text_equal(by->name, "external_id") && firm[0] &&
	       (!person[0] || self_names_equal(person, firm));
}

/* People share e-mail addresses: who has one of ours under another firm's name is no contact of it.
 */
int client_adopt_found(struct session *s, struct import_row *row, int64_t id,
	const struct field *by, struct err *e)
{
	const char *firm = import_get(row, "legal_name"), *code, *name;

	if (read_client(s, id, row->arena, &code, &name, e))
		return e->code;
	if (is_its_own(row, by)) {
		name = row->policy == IMPORT_UPDATE ? firm : name;
		import_put(row, "contact_name", name);
	} else if (stands_in(import_get(row, "contact_name"), firm, name)) {
		import_drop(row, "legal_name");
		import_drop(row, "person_type");
		firm = "";
	}
	if (!text_equal(by->name, "email") || !firm[0] || self_names_equal(firm, name))
		split_person(row, code, name);
	if (row->policy == IMPORT_UPDATE)
		add_note(row, code);
	return 0;
}
