/* Rows of other systems' clients: what a cell says is brought into the words of the record. Source:
 * exports of Odoo, Google Contacts, vtiger, Dolibarr, Alegra, FreshBooks, Invoice Ninja, Wave,
 * Defontana. */
#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "base/text.h"
#include "core/client.h"
#include "core/entities.h"
#include "core/importing.h"
#include "core/self_contact.h"
#include "dict/choice.h"

bool exact_restores(const struct change *c)
{
	return c->exact && text_equal(c->session->role_name, ROLE_ADMINISTRATOR);
}

/* ---- cells ---- */

bool row_has(const struct import_row *row, const char *path)
{
	return import_get(row, path)[0] != '\0';
}

void row_move(struct import_row *row, const char *from, const char *to)
{
	if (row_has(row, from) && !row_has(row, to))
		import_put(row, to, import_get(row, from));
	import_drop(row, from);
}

/* vtiger: "Accounts::::NAME". */
void row_plain_names(struct import_row *row)
{
	for (int i = 0; i < row->n; i++) {
		const char *text = row->cell[i].text, *name = strstr(text, "::::");

		if (row->cell[i].path && name && strcspn(text, " \n") > (size_t)(name - text))
			row->cell[i].text = name + 4;
	}
}

static bool yes(const char *text)
{
	return import_listed("1|3|yes|y|si|s|true|x|sim|oui|verdadero|verdadeiro|vrai|ja|wahr", text);
}

static bool no(const char *text)
{
	return import_listed("0|no|n|false|nao|non|falso|faux|nein|falsch", text);
}

/* ---- what kind of client ---- */

/* Odoo and others say "Customer: TRUE", Dolibarr 0 to 3 (2 is a prospect), Alegra a word. A file of
 * leads has columns of its own for them. */
static void read_kind(struct session *s, struct import_row *row)
{
	const char *kind = import_get(row, "kind");
	bool supplier = yes(import_get(row, "supplier"));

	import_drop(row, "supplier");
	if (!kind[0] && import_file_has(row, "lead no|lead number|lead status|lead id|leadid"))
		import_put(row, "kind", "prospect");
	if (!kind[0] || choice_find(s, "client_kind", kind))
		return;
	if (import_listed("proveedor|supplier|vendor", kind) ||
		(supplier && !yes(kind) && !text_equal(kind, "2")))
		row->skip = _("A supplier, no client.");
	else if (text_equal(kind, "2"))
		import_put(row, "kind", "prospect");
	else
		import_drop(row, "kind");
}

/* "Active: não". A firm may have other statuses, and other names for them. */
static void read_status(struct session *s, struct import_row *row)
{
	const char *text = import_get(row, "status"), *code;

	if (!text[0] || choice_find(s, "client_status", text))
		return;
	code = yes(text) ? "active" : no(text) ? "inactive" : NULL;
	if (code && choice_find(s, "client_status", code))
		import_put(row, "status", code);
}

/* "Is a company: TRUE". */
static void read_person_type(struct import_row *row)
{
	const char *text = import_get(row, "person_type");

	if (yes(text))
		import_put(row, "person_type", "company");
	else if (no(text))
		import_put(row, "person_type", "individual");
}

/* ---- names ---- */

static bool looks_like_firm(const char *name)
{
	static const char forms[] =
		" sa sas spa srl ltda limitada eirl cv sc ac inc llc corp gmbh ltd "
		"cia compania comercial empresa grupo sociedad hermanos hnos ";
	struct str words = STR_INIT, word = STR_INIT;
	bool found = false;

	text_words(&words, name);
	for (const char *at = words.buf; *at && !found;) {
		size_t n = 1 + strcspn(at + 1, " ");

		str_reset(&word);
		str_addn(&word, at, n);
		str_addc(&word, ' ');
		found = strstr(forms, word.buf) != NULL;
		at += n;
	}
	str_release(&words);
	str_release(&word);
	return found;
}

/* A column that only says "name" means the firm, unless the row has another name for that, or it is
 * the person's name once more. */
static void read_names(struct import_row *row)
{
	const char *any = import_get(row, "any_name");

	if (row_has(row, "legal_name"))
		row_move(row, "any_name", "contact_name");
	else if (row_has(row, "contact_name") &&
		 text_words_within(import_get(row, "contact_name"), any))
		import_drop(row, "any_name");
	else
		row_move(row, "any_name", "legal_name");
	if (row_has(row, "legal_name") || !row_has(row, "contact_name"))
		return;
	import_put(row, "legal_name", import_get(row, "contact_name"));
	row->nameless = true;
	if (!row_has(row, "tax_id") && !row_has(row, "person_type") &&
		!looks_like_firm(import_get(row, "legal_name")))
		import_put(row, "person_type", "individual");
}

/* An address book is full of people who are nobody's client. */
static void skip_acquaintance(struct import_row *row)
{
	if (row_has(row, "legal_name") || row_has(row, "person_type") ||
		!import_file_has(row, "group membership|phonetic first name|yomi name|file as|"
				      "e mail 1 label|e mail 1 type|e mail display name"))
		return;
	row->skip = _(
		"A person without a company; person_type=individual for every row (--set) makes clients of "
		"such.");
}

/* ---- tax id and country ---- */

/* Systems that keep the check digit in a column of its own. */
static void join_check_digit(struct import_row *row)
{
	const char *id = import_get(row, "tax_id"), *digit = import_get(row, "tax_id_dv");

	if (id[0] && digit[0] && !digit[1] && !strchr(id, '-'))
		import_put(row, "tax_id", arena_printf(row->arena, "%s-%s", id, digit));
	import_drop(row, "tax_id_dv");
}

static bool tax_id_is_of(const char *country, const char *text)
{
	struct taxid id;

	taxid_check(country, text, &id);
	return id.verdict != TAXID_INVALID;
}

/* What the firm's own people call it says nothing of other countries: Uruguay has a RUT as well. */
static bool is_own_word(const struct session *s, const char *heading)
{
	struct str own = STR_INIT;
	bool same;

	text_fold(&own, taxid_label(s->country));
	same = import_listed(own.buf, heading);
	str_release(&own);
	return same;
}

/* Who writes "RUT" over a column means Chile, where no column says the country. */
static void imply_country(const struct session *s, struct import_row *row)
{
	static const struct {
		const char *headings, *country;
	} of[] = {
		{"rfc|r f c|rfc del cliente|rfc cliente", "MX"},
		{"rut|r u t|rut del cliente|rut cliente", "CL"},
		{"nit|n i t|nit del cliente|nit cliente", "CO"},
		{"cuit", "AR"},
	};
	const char *heading = import_heading(row, "tax_id"), *id = import_get(row, "tax_id");

	if (!heading || row_has(row, "country") || is_own_word(s, heading))
		return;
	for (int i = 0; i < LENGTH(of); i++) {
		if (!import_listed(of[i].headings, heading) ||
			text_equal(of[i].country, s->country))
			continue;
		if (!id[0] || tax_id_is_of(of[i].country, id) || !tax_id_is_of(s->country, id))
			import_put(row, "country", of[i].country);
	}
}

/* Postal codes that begin with 0 lose it in a spreadsheet. */
static void mend_zip(struct session *s, struct import_row *row, const char *path)
{
	static const struct {
		const char *country;
		size_t digits;
	} codes[] = {{"MX", 5}, {"US", 5}, {"ES", 5}, {"CO", 6}};
	const char *zip = import_get(row, path), *code;
	const struct choice *country;
	size_t n;

	if (!zip[0])
		return;
	country = choice_find(s, "country", import_get(row, "country"));
	code = country ? country->code : s->country;
	if (import_unspoil(row->arena, zip, &zip) == IMPORT_REPAIRED)
		import_put(row, path, zip);
	n = strlen(zip);
	for (int i = 0; i < LENGTH(codes); i++)
		if (text_equal(codes[i].country, code) && n + 1 == codes[i].digits &&
			zip[strspn(zip, "0123456789")] == '\0')
			import_put(row, path, arena_printf(row->arena, "0%s", zip));
}

/* ---- the rest ---- */

/* The card of a person, or of the firm itself. */
static void read_uid(struct import_row *row)
{
	const char *person = import_get(row, "contact_name");

	row_move(row, "uid", "contact_external_id");
	if (!person[0] || self_names_equal(person, import_get(row, "legal_name")))
		import_put(row, "external_id", import_get(row, "contact_external_id"));
}

/* Only an address to deliver to: it is the first one, then. */
static void first_address(struct import_row *row)
{
	for (int i = 0; i < row->n; i++)
		if (row->cell[i].path && !strncmp(row->cell[i].path, "address.", 8))
			return;
	for (int i = 0; i < row->n; i++)
		if (row->cell[i].path && !strncmp(row->cell[i].path, "address[+1].", 12))
			row->cell[i].path =
				arena_printf(row->arena, "address.%s", row->cell[i].path + 12);
}

static bool is_user(const struct rows *r, const char *text)
{
	for (int i = 0; i < 3; i++)
		if (rows_text(r, i)[0] && self_names_equal(rows_text(r, i), text))
			return true;
	return false;
}

int row_user(struct session *s, struct import_row *row, const char *path, struct err *e)
{
	const char *text = import_get(row, path);
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	if (!text[0])
		return 0;
	sql_add(&q,
		"SELECT name, full_name, email FROM app_user WHERE archived_at = '' ORDER BY id");
	rc = db_query(s->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		rc = 0;
		if (!is_user(r, text))
			continue;
		import_put(row, path, rows_text(r, 0));
		break;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

int client_adopt(struct session *s, struct import_row *row, struct err *e)
{
	row_plain_names(row);
	read_kind(s, row);
	if (!row->skip)
		skip_acquaintance(row);
	if (row->skip)
		return 0;
	read_status(s, row);
	read_person_type(row);
	read_names(row);
	if (row_has(row, "uid"))
		read_uid(row);
	join_check_digit(row);
	imply_country(s, row);
	first_address(row);
	mend_zip(s, row, "address.zip");
	mend_zip(s, row, "address[+1].zip");
	import_drop(row, "honorific");
	return row_user(s, row, "owner", e) || row_of_firm(s, row, e) ||
			       row_of_known(s, row, e)
		       ? e->code
		       : 0;
}
