#include "core/checklist.h"

#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/taxid.h"
#include "core/entities.h"
#include "core/seed.h"
#include "dict/door.h"

/* ---- what the records say -------------------------------------------------------------------- */

#define COUNT_MOST 1000 /* more are not counted */

/* Takes the rows over, "SELECT 1 FROM ...", and says "what: n". */
static int count(
	struct session *s, struct sql *rows, const char *what, bool *any, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM (");
	sql_append(&q, rows);
	sql_add(&q, " LIMIT ");
	sql_i64(&q, COUNT_MOST + 1);
	sql_add(&q, ") x");
	rc = db_i64(s->db, &q, &n, e);
	sql_release(&q);
	sql_release(rows);
	*any = n > 0;
	str_addf(found, "%s: %lld%s", what, (long long)(n > COUNT_MOST ? COUNT_MOST : n),
		n > COUNT_MOST ? "+" : "");
	return rc;
}

/* Which records a role sees, against what was delivered. */
static int look_security(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int own = 0, rc;

	sql_add(&q, "SELECT name, row_scope FROM role WHERE archived_at = ''");
	rc = db_query(s->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		own += !seed_role_is(rows_text(r, 0), rows_text(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	*done = own > 0;
	if (own)
		str_addf(found, "%s: %d", _("roles that see other records"), own);
	else
		str_add(found, _("as delivered"));
	return rc;
}

static int look_roles(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int own = 0, rc;

	sql_add(&q, "SELECT name, rev FROM role WHERE archived_at = ''");
	rc = db_query(s->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		own += rows_i64(r, 1) > 1 || !seed_role_is(rows_text(r, 0), NULL);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	*done = own > 0;
	if (own)
		str_addf(found, "%s: %d", _("changed or added"), own);
	else
		str_add(found, _("as delivered"));
	return rc;
}

/* Who made the database is there already. */
static int look_users(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "SELECT 1 FROM app_user WHERE archived_at = '' AND id <> ");
	sql_i64(&q, s->user);
	return count(s, &q, _("people besides yourself"), done, found, e);
}

/* What stands on every paper. */
static int look_company(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	const char *missing[3] = {NULL, _("street"), NULL};
	int rc;

	sql_add(&q, "SELECT name, tax_id, street, "
		    "CASE WHEN city = '' OR country = 'CL' THEN municipality ELSE city END, country "
		    "FROM company WHERE id = 1");
	rc = db_query(s->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		rc = 0;
		missing[0] = taxid_label(rows_text(r, 4));
		missing[2] = text_equal(rows_text(r, 4), "CL") ? _("commune") : _("city");
		for (int i = 0; i < LENGTH(missing); i++)
			if (!rows_text(r, i + 1)[0])
				str_addf(found, "%s%s", found->len ? ", " : _("missing: "), missing[i]);
		*done = !found->len;
		if (*done)
			str_add(found, rows_text(r, 0));
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* The day of those who look is early enough. */
static int look_taxes(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;
	char today[DATE_TEXT];

	date_format(today_in(s->time_zone), today);
	sql_add(&q, "SELECT 1 FROM tax WHERE archived_at = '' AND (valid_to = '' OR valid_to >= ");
	sql_text(&q, today);
	sql_add(&q, ")");
	return count(s, &q, _("taxes that hold"), done, found, e);
}

/* As delivered they begin with 1: who comes from another program goes on from there. */
static int look_series(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct scope scope = {s, NULL, 0};
	struct record *company;
	const struct record_list *rows;
	int child;

	if (door_load(scope, &company_entity, 1, &company, e))
		return e->code;
	entity_child(&company_entity, "series", &child);
	rows = &company->child[child];
	for (int i = 0; i < rows->n; i++) {
		int64_t next = record_int(rows->v[i], "next");

		*done = *done || next > 1;
		str_addf(found, "%s%s-%lld", i ? ", " : _("next: "), record_get(rows->v[i], "prefix"),
			(long long)next);
	}
	if (!rows->n)
		str_add(found, _("none"));
	record_free(&company);
	return 0;
}

static int look_products(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "SELECT 1 FROM product WHERE archived_at = ''");
	return count(s, &q, _("products and services"), done, found, e);
}

/* The word for taxes that are added follows the company's country by itself. */
static int look_lists(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT 1 FROM list WHERE rev > 1 AND name <> 'tax_kind'");
	rc = count(s, &q, _("lists that you changed"), done, found, e);
	if (!rc && !*done) {
		str_reset(found);
		str_add(found, _("as delivered"));
	}
	return rc;
}

static int look_clients(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "SELECT 1 FROM client WHERE archived_at = '' AND kind <> 'prospect'");
	return count(s, &q, _("customers"), done, found, e);
}

static int look_contacts(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "SELECT 1 FROM contact WHERE archived_at = '' AND is_self = 0");
	return count(s, &q, _("people at the clients"), done, found, e);
}

static int look_prospects(struct session *s, bool *done, struct str *found, struct err *e)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "SELECT 1 FROM client WHERE archived_at = '' AND kind = 'prospect'");
	return count(s, &q, _("prospects"), done, found, e);
}

/* Accounts come before contacts, which belong to them, and prospects last: then those that are customers
 * already are seen to be there. */
const struct checklist_step checklist[] = {
	{"security", N_("Which records each role sees"),
		N_("Security scheme: all records, those of own clients, or orders assigned."), "role",
		false, NULL, look_security},
	{"roles", N_("What each role may do"),
		N_("Permissions, kind by kind of record, and the fields that are not seen."), "role",
		false, NULL, look_roles},
	{"users", N_("Users"), N_("Who works with the program, each with a role and a way in."), "user", false,
		NULL, look_users},
	{"company", N_("Company"), N_("The firm as it stands on documents, and its number series."), "company",
		false, NULL, look_company},
	{"series", N_("Numbers of documents"),
		N_("The next number of each series: tab 2 of Company has them."), "company",
		false, NULL, look_series},
	{"taxes", N_("Taxes"), N_("What lines of documents are taxed with; your country's are there."), "tax",
		false, NULL, look_taxes},
	{"lists", N_("Drop-down lists"),
		N_("The values to choose from: add yours, take others off the offer."), "list",
		false, NULL, look_lists},
	{"products", N_("Products and services"),
		N_("What documents are made of: with their prices and taxes."), "product", false,
		NULL, look_products},
	{"clients", N_("Import of clients"), N_("First the firms that buy, from a CSV file; or type them, in Clients."), "client", true,
		NULL, look_clients},
	{"contacts", N_("Import of contacts"), N_("Then the people there: their clients have to be here already."),
		"contact", true, NULL, look_contacts},
	{"prospects", N_("Import of prospects"),
		N_("Last, who does not buy yet; who is a client already is recognised."), "client", true,
		"kind=prospect", look_prospects},
};
const int checklist_n = LENGTH(checklist);

const struct checklist_step *checklist_find(const char *name)
{
	for (int i = 0; i < checklist_n; i++)
		if (!strcmp(checklist[i].name, name))
			return &checklist[i];
	return NULL;
}

/* ---- what administrators say ------------------------------------------------------------------ */

bool checklist_can(const struct session *s)
{
	return session_may(s, &user_entity, VERB_EDIT, NULL) &&
	       session_may(s, &company_entity, VERB_EDIT, NULL);
}

struct word {
	struct session *session;
	const struct checklist_step *step;
	bool leave;
};

/* "setup.users"; "setup" is the list as a whole. */
static void fact_name(const struct checklist_step *step, struct str *out)
{
	str_addf(out, "setup%s%s", step ? "." : "", step ? step->name : "");
}

/* Whoever said so, or "". */
static int said_by(
	struct session *s, const struct checklist_step *step, struct str *who, struct err *e)
{
	struct str name = STR_INIT;
	struct sql q = SQL_INIT;
	int rc;

	fact_name(step, &name);
	sql_add(&q, "SELECT value FROM meta WHERE key = ");
	sql_text(&q, name.buf);
	rc = db_text(s->db, &q, who, e);
	sql_release(&q);
	str_release(&name);
	return rc == ERR_MISSING ? 0 : rc;
}

static int say_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct word *w = ctx;
	struct str name = STR_INIT;
	struct sql q = SQL_INIT;
	int rc = session_still(w->session, e);

	fact_name(w->step, &name);
	if (w->leave) {
		sql_add(&q, "INSERT INTO meta (key, value) VALUES (");
		sql_text(&q, name.buf);
		sql_add(&q, ", ");
		sql_text(&q, w->session->user_name);
		sql_add(&q, ") ON CONFLICT (key) DO UPDATE SET value = excluded.value");
	} else {
		sql_add(&q, "DELETE FROM meta WHERE key = ");
		sql_text(&q, name.buf);
	}
	rc = rc ? rc : tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	str_release(&name);
	return rc;
}

int checklist_leave(struct session *s, const struct checklist_step *step, bool leave, struct err *e)
{
	struct word w = {s, step, leave};

	if (session_require(s, &user_entity, VERB_EDIT, NULL, e) ||
		session_require(s, &company_entity, VERB_EDIT, NULL, e))
		return e->code;
	return db_write(s->db, say_attempt, &w, e);
}

int checklist_put_away(struct session *s, bool *away, struct err *e)
{
	struct str who = STR_INIT;
	int rc = said_by(s, NULL, &who, e);

	*away = who.len > 0;
	str_release(&who);
	return rc;
}

int checklist_left(struct session *s, const char *step, bool *left, struct err *e)
{
	struct str who = STR_INIT;
	int rc = said_by(s, checklist_find(step), &who, e);

	*left = who.len > 0;
	str_release(&who);
	return rc;
}

/* ---- both ------------------------------------------------------------------------------------- */

int checklist_look(
	struct session *s, const struct checklist_step *step, struct step_finding *out, struct err *e)
{
	struct str who = STR_INIT;
	bool done = false;
	int rc;

	str_reset(&out->text);
	rc = step->look(s, &done, &out->text, e);
	if (!rc && !done)
		rc = said_by(s, step, &who, e);
	out->state = done ? STEP_DONE : who.len ? STEP_LEFT : STEP_OPEN;
	if (who.len)
		str_addf(&out->text, " (%s)", who.buf);
	str_release(&who);
	return rc;
}

int checklist_open(struct session *s, int *n, struct err *e)
{
	struct step_finding found = {STEP_OPEN, STR_INIT};
	bool away = true;
	int rc = checklist_can(s) ? checklist_put_away(s, &away, e) : 0;

	*n = 0;
	for (int i = 0; i < checklist_n && !rc && !away; i++) {
		rc = checklist_look(s, &checklist[i], &found, e);
		*n += found.state == STEP_OPEN;
	}
	str_release(&found.text);
	return rc;
}

int checklist_begins(struct session *s, bool *begins, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t clients = 1;
	bool away = true;
	int rc = checklist_can(s) ? checklist_put_away(s, &away, e) : 0;

	sql_add(&q, "SELECT count(*) FROM (SELECT 1 FROM client LIMIT 1) x");
	if (!rc && !away)
		rc = db_i64(s->db, &q, &clients, e);
	sql_release(&q);
	*begins = !clients;
	return rc;
}
