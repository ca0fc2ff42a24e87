/* The demo database: users, clients in batches spread over the last months, the search index at the
 * end. */
#include <stdio.h>
#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "core/access.h"
#include "core/checklist.h"
#include "core/demo.h"
#include "core/demo_parts.h"
#include "core/entities.h"
#include "core/sessions.h"

#define BATCH_MAX 500
#define MONTHS 18
#define YEARS_AT_ONCE 10
#define NOON (12 * 60 * 60)
#define SECONDS_A_MONTH (30 * 24 * 60 * 60)

struct demo {
	struct dice dice;
	struct demo_staff staff;
	int clients, made, batch;
	int cost;
	int64_t start, step; /* moment of the first batch, and seconds from one to the next */
	int batch_no;
	reindex_progress_fn *progress;
	void *ctx;
};

/* ---- people ---------------------------------------------------------------------------------- */

static const struct {
	const char *name, *role, *full_name;
} users[] = {
	{"oscar", "operator", "Óscar Muñoz Ibáñez"},
	{"sara", "seller", "Sara Peña Quiñones"},
	{"tito", ROLE_TECHNICIAN, "Tito Yáñez"},
};

static int name_user(
	struct change *c, const char *name, const char *full_name, int64_t *id, struct err *e)
{
	struct record *r;

	if (user_id_of(c->db, name, id, e) || change_load(c, &user_entity, *id, &r, e))
		return e->code;
	record_set(r, "full_name", full_name);
	record_set(r, "email", arena_printf(c->arena, "%s@demo.example", name));
	return change_save(c, r, e);
}

/* The firm of the samples, as far as a document names it. Its mail leaves for files only. */
static const struct {
	const char *country;
	const char *const set[10][2];
} firms[] = {
	{"MX", {{"tax_id", "EDM150302G5A"}, {"tax_regime", "601"}, {"street", "Av. Insurgentes Sur"},
		       {"ext_no", "1602"}, {"neighbourhood", "Crédito Constructor"},
		       {"municipality", "Benito Juárez"}, {"state", "Ciudad de México"},
		       {"zip", "03940"}, {"phone", "+52 55 5555 0100"}}},
	{"CL", {{"tax_id", "76543210-3"}, {"business_line", "Servicios"},
		       {"street", "Av. Providencia"}, {"ext_no", "1208"}, {"city", "Santiago"},
		       {"phone", "+56 2 2555 0100"}}},
	{"CO", {{"tax_id", "900555123-4"}, {"street", "Carrera 11"}, {"ext_no", "93-46"},
		       {"city", "Bogotá"}, {"phone", "+57 1 555 0100"}}},
};

static int firm_fill(struct change *c, struct err *e)
{
	struct record *company;

	if (change_load(c, &company_entity, 1, &company, e))
		return e->code;
	for (int i = 0; i < LENGTH(firms); i++)
		for (int j = 0; j < LENGTH(firms[i].set) && firms[i].set[j][0]; j++)
			if (text_equal(firms[i].country, record_get(company, "country")))
				record_set(company, firms[i].set[j][0], firms[i].set[j][1]);
	record_set(company, "email", "ventas@demo.example");
	record_set(company, "mail_sender", "facturas@demo.example");
	return change_save(c, company, e);
}

static int users_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct demo *demo = ctx;
	char hash[PASSWORD_HASH];
	int64_t id;

	moment_format(demo->start, c->at);
	for (int i = 0; i < LENGTH(users); i++)
		if (password_hash(DEMO_PASSWORD, demo->cost, hash, e) ||
			access_add_user(c, users[i].name, users[i].role, hash, e) ||
			name_user(c, users[i].name, users[i].full_name, &id, e))
			return e->code;
	return name_user(c, "ana", "Ana Fuentes Ñáñez", &id, e) || firm_fill(c, e) ? e->code : 0;
}

/* ---- clients --------------------------------------------------------------------------------- */

/* An attempt may be repeated, so that it works on copies of what it moves on. */
static int batch_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct demo *demo = ctx;
	struct dice dice = demo->dice;
	int made = 0;

	c->bulk = true;
	c->issues = NULL; /* nobody hears whom these people are like */
	moment_format(demo->start + demo->step * demo->batch_no, c->at);
	if (demo->batch_no == 0 && demo_first(c, demo->clients, &made, &demo->staff, e))
		return e->code;
	for (int i = demo->made + made; i < demo->clients && i < demo->made + demo->batch; i++)
		if (demo_client(c, &dice, i, &demo->staff, e))
			return e->code;
	return 0;
}

static int tell(const struct demo *demo, struct err *e)
{
	if (!demo->progress || demo->progress(demo->ctx, &client_entity, demo->made, demo->clients))
		return 0;
	return err_set(e, ERR_CANCEL, "%s", _("It was broken off."));
}

static int fill_clients(struct session *s, struct demo *demo, struct err *e)
{
	for (; demo->made < demo->clients; demo->made += demo->batch, demo->batch_no++) {
		demo->dice.state = (uint64_t)demo->batch_no << 32;
		if (tell(demo, e) || door_batch(s, "create", "demo", batch_attempt, demo, e))
			return e->code;
	}
	return 0;
}

static int documents_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct demo *demo = ctx;

	c->bulk = true;
	moment_format(demo->start + demo->step * demo->batch_no, c->at);
	return demo_documents(c, e) || demo_schedules(c, e) ? e->code : 0;
}

static void plan(struct demo *demo)
{
	int batches;

	demo->batch = demo->clients / 40;
	demo->batch = demo->batch < 10 ? 10 : demo->batch > BATCH_MAX ? BATCH_MAX : demo->batch;
	batches = (demo->clients + demo->batch - 1) / demo->batch;
	demo->start = now() - (int64_t)MONTHS * SECONDS_A_MONTH;
	demo->step = (int64_t)MONTHS * SECONDS_A_MONTH / (batches + 1);
}

/* ---- the mark -------------------------------------------------------------------------------- */

struct fact {
	const char *key, *value;
};

static int fact_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct fact *f = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO meta (key, value) VALUES (");
	sql_text(&q, f->key);
	sql_add(&q, ", ");
	sql_text(&q, f->value);
	sql_add(&q, ") ON CONFLICT (key) DO UPDATE SET value = excluded.value");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int fact_write(struct db *db, const char *key, const char *value, struct err *e)
{
	struct fact f = {key, value};

	return db_write(db, fact_attempt, &f, e);
}

/* Nothing is added when the fact is not there. */
static int fact_read(struct db *db, const char *key, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT value FROM meta WHERE key = ");
	sql_text(&q, key);
	rc = db_text(db, &q, out, e);
	sql_release(&q);
	return rc == ERR_MISSING ? 0 : rc;
}

int demo_read(struct db *db, bool *is_demo, struct str *clock, struct err *e)
{
	struct str mark = STR_INIT;
	int rc = fact_read(db, "demo", &mark, e);

	*is_demo = text_equal(mark.buf, "1");
	str_release(&mark);
	return rc ? rc : fact_read(db, "demo_now", clock, e);
}

/* ---- the clock ------------------------------------------------------------------------------- */

/* "2026-11-21" is that day at noon. */
int demo_check_now(const char *text, int64_t *moment, struct err *e)
{
	struct date day;

	*moment = 0;
	if (!text[0])
		return 0;
	if (date_parse_iso(text, &day))
		return moment_parse(text, moment, e);
	*moment = date_days(day) * 86400 + NOON;
	return 0;
}

/* The first that happens at the new time is that it is this time. */
static int clock_attempt(struct change *c, void *ctx, struct err *e)
{
	struct fact f = {"demo_now", ctx};
	struct str was = STR_INIT;
	int rc = fact_read(c->db, f.key, &was, e) || fact_attempt(c->tx, &f, e) ? e->code : 0;

	if (f.value[0])
		snprintf(c->at, sizeof c->at, "%s", f.value);
	change_card(c, &company_entity, 1);
	if (!rc && !text_equal(was.buf, f.value))
		change_log(c, &company_entity, 1, "clock", arena_strdup(c->arena, was.buf), f.value);
	str_release(&was);
	return rc;
}

static int clock_write(struct session *s, const char *text, struct err *e)
{
	char moment[MOMENT_TEXT];

	snprintf(moment, sizeof moment, "%s", text);
	return door_batch(s, "clock", "", clock_attempt, moment, e);
}

static int count_later(struct db *db, const char *at, int64_t *documents, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM document WHERE state = 'issued' AND date > substr(");
	sql_text(&q, at);
	sql_add(&q, ", 1, 10)");
	rc = db_i64(db, &q, documents, e);
	sql_release(&q);
	return rc;
}

static int look_later(struct db *db, int64_t moment, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str last = STR_INIT;
	char at[MOMENT_TEXT];
	int64_t documents = 0;
	int rc;

	moment_format(moment, at);
	sql_add(&q, "SELECT COALESCE(MAX(at), '') FROM change WHERE action <> 'clock' AND at > ");
	sql_text(&q, at);
	rc = db_text(db, &q, &last, e) || count_later(db, at, &documents, e) ? e->code : 0;
	if (!rc && last.len)
		rc = err_set(e, ERR_CONFIRM,
			_("What was done up to %s, and %lld issued documents, would lie in the future of a "
			  "clock that says %s: their numbers and dates would be out of step with new ones."),
			last.buf, (long long)documents, at);
	sql_release(&q);
	str_release(&last);
	return rc;
}

int demo_set_now(struct db *db, const char *text, bool back, struct err *e)
{
	struct session program;
	struct str clock = STR_INIT;
	char at[MOMENT_TEXT] = "";
	int64_t moment;
	bool is_demo;
	int rc = demo_read(db, &is_demo, &clock, e);

	str_release(&clock);
	if (!rc && !is_demo)
		rc = err_set(e, ERR_INPUT,
			_("Only a demo has a clock of its own; this database is none."));
	if (rc || demo_check_now(text, &moment, e) ||
		(!back && look_later(db, moment ? moment : now(), e)))
		return e->code;
	if (moment)
		moment_format(moment, at);
	session_system(&program, db);
	rc = clock_write(&program, at, e);
	session_end(&program);
	return rc;
}

bool demo_clock_can(const struct session *s)
{
	return session_may(s, &user_entity, VERB_EDIT, NULL);
}

int demo_move_on(struct session *s, struct date to, struct err *e)
{
	struct date today = today_in(s->time_zone);
	char day[DATE_TEXT], text[MOMENT_TEXT];

	if (!demo_clock_can(s))
		return err_set(e, ERR_DENIED, _("Only an administrator moves the clock of a demo."));
	date_format(today, day);
	if (date_days(to) <= date_days(today))
		return err_set(e, ERR_INPUT, _("It is %s already: the clock only goes forward."), day);
	if (to.year > today.year + YEARS_AT_ONCE)
		return err_set(e, ERR_INPUT, _("It is %s: the clock goes %d years forward at most."), day,
			YEARS_AT_ONCE);
	moment_format(moment_of_day(to, s->time_zone) + NOON, text);
	return clock_write(s, text, e);
}

/* ---- the whole ------------------------------------------------------------------------------- */

int demo_fill(struct db *db, int clients, int password_cost, reindex_progress_fn *progress, void *ctx,
	struct err *e)
{
	struct demo demo = {
		.clients = clients, .cost = password_cost, .progress = progress, .ctx = ctx};
	struct session *ana = NULL;
	int rc;

	if (fact_write(db, "demo", "1", e) || session_open(&ana, db, "ana", e) ||
		checklist_leave(ana, NULL, true, e)) {
		session_free(&ana);
		return e->code;
	}
	plan(&demo);
	rc = door_batch(ana, "create", "demo", users_attempt, &demo, e);
	if (!rc && (rc = user_id_of(db, "oscar", &demo.staff.oscar, e)) == 0)
		rc = user_id_of(db, "sara", &demo.staff.sara, e);
	if (!rc)
		rc = user_id_of(db, "tito", &demo.staff.tito, e);
	db_load_begin(db);
	if (!rc)
		rc = fill_clients(ana, &demo, e);
	if (!rc)
		rc = door_batch(ana, "create", "demo", documents_attempt, &demo, e);
	db_load_end(db);
	session_free(&ana);
	return rc ? rc : dict_reindex(db, progress, ctx, e);
}
