/* From a date that is due to a mail that was taken, beside what its parts take alone: issuing, making
 * the pages and the mail, handing finished bytes over. Between these stand the commits without which a mailer that
 * dies would leave nobody knowing how far it had come: bytes kept, about to leave, taken and the next one claimed. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/moment.h"
#include "bench.h"
#include "core/outbox.h"
#include "core/schedule.h"
#include "mail/compose.h"
#include "mail/mailer.h"
#include "mail/transport.h"

#define MONTHS 60
#define NOON INT64_C(1795262400) /* 2026-11-21T12:00:00Z */
#define LATER (NOON + INT64_C(86400) * 365 * MONTHS / 12 + 86400 * 12)
#define FROM "avisos@ejemplo.mx"

/* One client with one schedule, of which a document of each month is due. */
static struct db *firm_make(const char *path)
{
	static const char *const client[] = {"legal_name", "Ferretería Núñez e Hijos SA de CV",
		"country", "MX", "contact_name", "Inés Peña", "contact_email", "ines@example.com", NULL};
	static const char *const schedule[] = {"client", "000001", "kind", "invoice", "cycle", "1",
		"day", "last", "start", "2026-11-22", "downtime", "issue", "line[+0].description",
		"Renta de {mes}", "line[+0].quantity", "1", "line[+0].price", "100", "line[+0].tax",
		"IVA16", NULL};
	static const char *const sender[] = {"mail_sender", FROM, NULL};
	struct session *ana;
	struct db *db;

	now_set(NOON);
	bench_remove(path);
	db = bench_create(path);
	ana = bench_session(db, "ana");
	bench_edit(ana, "company", 1, sender);
	bench_add(ana, "client", client);
	bench_add(ana, "schedule", schedule);
	session_free(&ana);
	now_set(LATER);
	return db;
}

static int64_t issue_due(struct db *db)
{
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	struct err e = ERR_INIT;
	int64_t from = clock_ns();

	must(schedule_issue_due(db, today_in("UTC"), &report, &e), &e);
	from = clock_ns() - from;
	if (report.n < MONTHS - 1)
		give_up("too few documents were issued", NULL);
	schedule_report_release(&report);
	return from;
}

/* The pages and the mail of the first one, again and again; its bytes are the caller's. */
static int64_t make_up(struct db *db, struct str *bytes)
{
	struct outbox_rules rules = OUTBOX_RULES_INIT;
	struct arena a = ARENA_INIT;
	struct composed made = {.bytes = STR_INIT};
	struct outbox_draft d;
	struct outbox *o;
	struct err e = ERR_INIT;
	int64_t ns = 0;

	must(outbox_open(&o, db, "bench", &rules, &e), &e);
	for (int i = 0; i < MONTHS; i++) {
		int64_t from;

		str_release(&made.bytes);
		if (outbox_draft(o, &a, &d, &e) != 1)
			give_up("outbox_draft", &e);
		from = clock_ns();
		must(compose(o, &d, &a, &made, &e), &e);
		ns += clock_ns() - from;
	}
	*bytes = made.bytes;
	outbox_close(&o);
	arena_release(&a);
	return ns;
}

static int64_t hand_over(const char *url, const struct str *bytes)
{
	struct mail_config config = MAIL_CONFIG_INIT;
	struct transport_mail mail = {FROM, "ines@example.com", bytes->buf, bytes->len, NULL, NULL};
	struct transport_result r;
	struct transport *t;
	struct err e = ERR_INIT;
	int64_t from = clock_ns();

	config.way = MAIL_SMTP;
	config.plain = true;
	config.url = url;
	must(transport_open(&t, &config, &e), &e);
	for (int i = 0; i < MONTHS; i++) {
		transport_send(t, &mail, &r);
		if (r.class != TRANSPORT_SENT)
			give_up(r.text, NULL);
	}
	transport_close(&t);
	return clock_ns() - from;
}

#define COMMITS 3

/* So many plain commits of SQLite's for each, of a row. */
static int64_t commits(const char *path)
{
	sqlite3 *conn;
	int64_t from;

	bench_remove(path);
	conn = sqlite_connected(path);
	sqlite_must(conn, "CREATE TABLE plain (a INTEGER PRIMARY KEY, b TEXT)");
	from = clock_ns();
	for (int i = 0; i < COMMITS * MONTHS; i++)
		sqlite_must(conn, "INSERT INTO plain (b) VALUES ('claimed by a mailer')");
	from = clock_ns() - from;
	sqlite3_close(conn);
	bench_remove(path);
	return from;
}

static struct config *configuration(const char *path, const char *url)
{
	struct config *config;
	struct err e = ERR_INIT;
	FILE *f = fopen(path, "w");

	if (!f || fchmod(fileno(f), 0600))
		give_up(path, NULL);
	fprintf(f, "[mail]\ntransport = smtp\nencryption = none\nurl = %s\nper_run = %d\n", url, 2 * MONTHS);
	fclose(f);
	must(config_load(&config, path, &e), &e);
	unlink(path);
	return config;
}

static int64_t all_at_once(struct db *db, const struct config *config)
{
	struct mailer_report r;
	struct mailer *m;
	struct err e = ERR_INIT;
	int64_t from = clock_ns();

	issue_due(db);
	must(mailer_open(&m, db, config, false, &e), &e);
	must(mailer_pass(m, NULL, &r, &e), &e);
	if (r.sent < MONTHS - 1)
		give_up("too few mails were sent", NULL);
	mailer_close(&m);
	return clock_ns() - from;
}

enum { PARTS, WITH_COMMITS, WITHOUT_ISSUING, LINES };

static void chain_round(const char *path, const char *url, const struct config *config, struct line *l)
{
	struct str bytes = STR_INIT;
	struct db *db = firm_make(path);
	int64_t issuing = issue_due(db), mailing = make_up(db, &bytes) + hand_over(url, &bytes), ours, safe;

	str_release(&bytes);
	db_close(&db);
	safe = commits(path);
	db = firm_make(path);
	ours = all_at_once(db, config);
	for (int i = 0; i < LINES; i++)
		samples_add(&l[i].ours, ours / MONTHS);
	samples_add(&l[PARTS].theirs, (issuing + mailing) / MONTHS);
	samples_add(&l[WITH_COMMITS].theirs, (issuing + mailing + safe) / MONTHS);
	samples_add(&l[WITHOUT_ISSUING].theirs, (mailing + safe / COMMITS) / MONTHS);
	db_close(&db);
	bench_remove(path);
	now_set(0);
}

void bench_chain(const char *dir, const char *url)
{
	static const char what[] = "an invoice issued, printed and mailed";
	struct line l[LINES] = {
		[PARTS] = {.what = what, .peer = "its three parts", .aim = 1428571},
		[WITH_COMMITS] = {.what = what, .peer = "these and three commits"},
		[WITHOUT_ISSUING] = {.what = what, .peer = "PDF, mail and one commit", .aim = 1428571},
	};
	char path[4096], ini[4096];
	struct config *config;

	snprintf(path, sizeof path, "%s/chain.db", dir);
	snprintf(ini, sizeof ini, "%s/chain.ini", dir);
	config = configuration(ini, url);
	for (int i = 0; i < REPEATS; i++)
		chain_round(path, url, config, l);
	for (int i = 0; i < LINES; i++)
		report_line(&l[i]);
	config_free(&config);
}
