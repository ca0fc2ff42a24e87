/* What a new database is filled with: lists, roles, company, and its first administrator. */
#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "core/access.h"
#include "core/country.h"
#include "core/entities.h"
#include "core/seed.h"
#include "core/sessions.h"
#include "dict/choice.h"

struct setup {
	const struct config *config;
	const struct access_first *admin;
	char hash[PASSWORD_HASH];
};

/* Source: custom of the trade; more are added in Company. */
static void add_series(struct record *company)
{
	static const struct {
		const char *kind, *prefix;
	} first[] = {{"invoice", "F"}, {"delivery_note", "R"}};

	for (int i = 0; i < LENGTH(first); i++) {
		struct record *row = record_add_child(company, 0);

		record_set(row, "kind", first[i].kind);
		record_set(row, "prefix", first[i].prefix);
		record_set_int(row, "first", 1);
	}
}

static const char *given(const struct config *config, const char *key, const char *otherwise)
{
	const char *text = config_text(config, key);

	return text[0] ? text : otherwise;
}

static int fill_company(
	struct change *c, const struct config *config, const char *country, struct err *e)
{
	struct record *r = record_in(c->arena, &company_entity);
	const char *name = config_text(config, "company.name");
	const struct country_ways *ways = country_ways(country);

	record_set(r, "name", name[0] ? name : _("My company"));
	record_set(r, "country", country);
	record_set(r, "currency", given(config, "company.currency", ways ? ways->currency : ""));
	record_set(r, "time_zone", given(config, "company.time_zone", ways ? ways->time_zone : ""));
	record_set(r, "language", config_text(config, "company.language"));
	record_set(r, "decimal_mark",
		given(config, "company.decimal_mark", ways ? ways->decimal_mark : ""));
	if (!record_get(r, "currency")[0] || !record_get(r, "time_zone")[0] ||
		!record_get(r, "decimal_mark")[0]) {
		err_set_path(e, ERR_INPUT, "country",
			_("\"%s\": currency, time zone and decimal mark of this country are not known here: "
			  "give them in [company] of the configuration."),
			country);
		return config_blame(config, "company", e->path, e);
	}
	add_series(r);
	return change_save(c, r, e) ? config_blame(config, "company", e->path, e) : 0;
}

static int mark_created(struct change *c, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO meta (key, value) VALUES ('created_at', ");
	sql_text(&q, c->at);
	sql_add(&q, ")");
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int setup_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct setup *s = ctx;
	const char *country = s->admin->country ? s->admin->country
						: config_text(s->config, "company.country");

	choices_forget(c->session);
	if (seed_lists(c, e) || fill_company(c, s->config, country, e) || seed_roles(c, e) ||
		seed_taxes(c, country, e) || mark_created(c, e))
		return e->code;
	return access_add_user(c, s->admin->name, ROLE_ADMINISTRATOR, s->hash, e);
}

int access_init(
	struct db *db, const struct config *config, const struct access_first *admin, struct err *e)
{
	struct setup setup = {.config = config, .admin = admin};
	struct session system;
	int rc;

	if (password_acceptable(admin->password, e) ||
		password_hash(admin->password, admin->password_cost, setup.hash, e))
		return e->code;
	session_system(&system, db);
	rc = door_batch(&system, "init", "", setup_attempt, &setup, e);
	session_end(&system);
	explicit_bzero(setup.hash, sizeof setup.hash);
	return rc;
}
