/* Rows of other systems. Firm and person often share a row, trees of contacts stand among the
 * firms, and a cell may hold several values. Source: exports of Odoo, Google Contacts,
 * Alegra, FreshBooks, Defontana. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/client.h"
#include "core/entities.h"
#include "core/self_contact.h"
#include "dict/choice.h"

static bool has(const struct import_row *row, const char *path)
{
	return import_get(row, path)[0] != '\0';
}

static void move_cell(struct import_row *row, const char *from, const char *to)
{
	if (has(row, from) && !has(row, to))
		import_put(row, to, import_get(row, from));
	import_drop(row, from);
}

static bool word_of(const char *words, const char *text)
{
	struct str word = STR_INIT;
	bool found;

	text_words(&word, text);
	str_addc(&word, ' ');
	found = word.len > 2 && strstr(words, word.buf);
	str_release(&word);
	return found;
}

/* ---- cells ----------------------------------------------------------------------------------- */

/* Google: "one ::: two", the preferred value with "* " before it. vtiger: "Accounts::::NAME". */
static void plain_values(struct import_row *row)
{
	for (int i = 0; i < row->n; i++) {
		const char *text = row->cell[i].text, *end;

		if (!row->cell[i].path || text_equal(row->cell[i].path, "note"))
			continue;
		if ((end = strstr(text, "::::")))
			text = end + 4;
		if (strncmp(text, "* ", 2) == 0)
			text += 2;
		end = strstr(text, " ::: ");
		row->cell[i].text =
			end ? arena_strndup(row->arena, text, (size_t)(end - text)) : text;
	}
}

static bool yes(const char *text)
{
	return word_of(" 1 3 yes y si s true x ", text);
}

/* Odoo and others say "Customer: TRUE", Dolibarr 0 to 3 (2 is a prospect), Alegra a word. */
static void read_kind(struct session *s, struct import_row *row)
{
	const char *kind = import_get(row, "kind");
	bool supplier = yes(import_get(row, "supplier"));

	import_drop(row, "supplier");
	if (!kind[0] || choice_find(s, "client_kind", kind))
		return;
	if (word_of(" proveedor supplier vendor ", kind) ||
		(supplier && !yes(kind) && !text_equal(kind, "2")))
		row->skip = _("A supplier, no client.");
	else if (text_equal(kind, "2"))
		import_put(row, "kind", "prospect");
	else
		import_drop(row, "kind");
}

/* A heading that only says "name" means the firm, unless the row has another name for that. */
static void read_names(struct import_row *row)
{
	if (has(row, "legal_name") || has(row, "contact_name"))
		move_cell(row, "any_name", "contact_name");
	else
		move_cell(row, "any_name", "legal_name");
	if (has(row, "legal_name") || !has(row, "contact_name"))
		return;
	move_cell(row, "contact_name", "legal_name");
	if (!has(row, "tax_id") && !has(row, "person_type"))
		import_put(row, "person_type", "individual");
}

/* ---- rows that are contacts ------------------------------------------------------------------ */

/* Both are given, and they are not the same number. */
static bool tax_ids_differ(const char *a, const char *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool differ;

	text_bare(&x, a);
	text_bare(&y, b);
	differ = x.len && y.len && !text_equal(x.buf, y.buf);
	str_release(&x);
	str_release(&y);
	return differ;
}

/* Code of the active client of that name or external id; "" for none. A client with another tax id
 * is another one. */
static int client_of_name(struct session *s, const char *name, const char *tax_id, struct str *code,
	struct err *e)
{
	struct sql q = SQL_INIT;
	struct str key = STR_INIT;
	struct rows *r = NULL;
	int rc;

	text_sort_key(&key, name);
	sql_add(&q,
		"SELECT code, tax_id FROM client WHERE archived_at = '' AND (legal_name_key = ");
	sql_text(&q, key.buf);
	sql_add(&q, " OR (external_id <> '' AND external_id = ");
	sql_text(&q, name);
	sql_add(&q, ")) ORDER BY id");
	rc = db_query(s->db, &q, &r, e);
	while (!rc && !code->len && (rc = rows_next(r, e)) == 1) {
		if (!tax_ids_differ(tax_id, rows_text(r, 1)))
			str_add(code, rows_text(r, 0));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	str_release(&key);
	return rc;
}

/* What a client's row calls it, and the contact. */
static const struct {
	const char *of_client, *of_contact;
} moves[] = {
	{"contact_name", "name"},
	{"contact_phone", "phone"},
	{"phone1", "phone"},
	{"contact_mobile", "mobile"},
	{"contact_email", "email"},
	{"email", "email"},
	{"contact_job_title", "job_title"},
	{"contact_department", "department"},
	{"note", "description"},
};

static void join_address(struct import_row *row, struct str *line)
{
	static const char *const parts[] = {
		"address.street",
		"address.ext_no",
		"address.int_no",
		"address.neighbourhood",
		"address.zip",
		"address.city",
		"address.municipality",
		"address.state",
	};

	for (int i = 0; i < LENGTH(parts); i++)
		if (has(row, parts[i]))
			str_addf(line, "%s%s", line->len ? ", " : "", import_get(row, parts[i]));
}

static void become_contact(struct import_row *row, const char *client_code)
{
	struct import_row made = {
		.arena = row->arena, .line = row->line, .entity = &contact_entity};
	struct str address = STR_INIT;

	import_put(&made, "client", client_code);
	for (int i = 0; i < LENGTH(moves); i++)
		if (has(row, moves[i].of_client) && !has(&made, moves[i].of_contact))
			import_put(&made, moves[i].of_contact, import_get(row, moves[i].of_client));
	join_address(row, &address);
	if (address.len)
		import_put(&made, "address", address.buf);
	str_release(&address);
	*row = made;
}

/* Odoo: the row of an individual names the firm that he belongs to. */
static int adopt_child(struct session *s, struct import_row *row, struct err *e)
{
	const char *parent = import_get(row, "parent");
	const struct choice *type = choice_find(s, "person_type", import_get(row, "person_type"));
	struct str code = STR_INIT;
	int rc = 0;

	if (parent[0] && !(type && text_equal(type->code, "company"))) {
		rc = client_of_name(s, parent, "", &code, e);
		if (!rc && !code.len)
			rc = err_set(e, ERR_INPUT,
				_("The company \"%s\" that this row belongs to is not there."),
				parent);
		if (!rc) {
			move_cell(row, "legal_name", "contact_name");
			become_contact(row, code.buf);
		}
	}
	str_release(&code);
	if (!rc && row->entity == &client_entity)
		import_drop(row, "parent");
	return rc;
}

/* The second person of a firm is a contact more, and no second client. */
static int adopt_colleague(struct session *s, struct import_row *row, struct err *e)
{
	const char *firm = import_get(row, "legal_name"), *person = import_get(row, "contact_name");
	struct str code = STR_INIT;
	int rc;

	if (!firm[0] || !person[0] || self_names_equal(firm, person))
		return 0;
	rc = client_of_name(s, firm, import_get(row, "tax_id"), &code, e);
	if (!rc && code.len)
		become_contact(row, code.buf);
	str_release(&code);
	return rc;
}

int client_adopt(struct session *s, struct import_row *row, struct err *e)
{
	plain_values(row);
	read_kind(s, row);
	if (row->skip)
		return 0;
	read_names(row);
	if (adopt_child(s, row, e))
		return e->code;
	return row->entity == &client_entity ? adopt_colleague(s, row, e) : 0;
}
