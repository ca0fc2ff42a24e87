/* A mailer over the queue and the scripted server, and what tables and server say about it. */
#ifndef TESTS_MAIL_OFFICE_H
#define TESTS_MAIL_OFFICE_H

#include "core/world.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include "core/message.h"
#include "core/schedule.h"
#include "mail/mailer.h"
#include "tools/smtp_server.h"

/* Section [mail] for that server, in a file; patience in seconds. */
__attribute__((unused)) static struct config *mailer_config(const char *path, int port, int patience)
{
	struct config *config = NULL;
	struct err e = ERR_INIT;
	FILE *f = fopen(path, "w");

	if (!f || fchmod(fileno(f), 0600))
		_exit(9);
	fprintf(f, "[mail]\ntransport = smtp\nencryption = none\nurl = smtp://127.0.0.1:%d\n"
		   "patience_seconds = %d\n", port, patience);
	fclose(f);
	if (config_load(&config, path, &e))
		fprintf(stderr, "mailer: %s\n", e.text);
	unlink(path);
	return config;
}

enum mailer_work { WORK_ISSUE = 1, WORK_MAIL = 2 };
/* A mailer's life at that moment: what is due is issued, then passes until one has nothing to do. Exit
 * code 0, 1 after an error. */
__attribute__((unused)) static int mailer_run(
	const char *path, const struct config *config, int64_t moment, int work)
{
	struct schedule_report issued = SCHEDULE_REPORT_INIT;
	struct mailer *m = NULL;
	struct mailer_report r;
	struct db *db = NULL;
	struct err e = ERR_INIT;
	int rc;

	now_set(moment);
	rc = db_open(&db, path, 0, &e) || mailer_open(&m, db, config, false, &e);
	if (!rc && work & WORK_ISSUE)
		rc = schedule_issue_due(db, today_in("UTC"), &issued, &e);
	while (!rc && work & WORK_MAIL) {
		rc = mailer_pass(m, NULL, &r, &e);
		if (!(r.sent + r.retry + r.failed + r.uncertain))
			break;
	}
	schedule_report_release(&issued);
	if (rc)
		fprintf(stderr, "mailer: %s\n", e.text);
	mailer_close(&m);
	db_close(&db);
	return rc ? 1 : 0;
}

/* ---- what the tables and the server say ---- */

static inline sqlite3 *look_open(const char *path)
{
	sqlite3 *conn;

	if (sqlite3_open_v2(path, &conn, SQLITE_OPEN_READWRITE, NULL))
		_exit(9);
	return conn;
}

static inline int64_t ask(sqlite3 *conn, const char *sql, const char *address)
{
	sqlite3_stmt *st;
	int64_t n = -1;

	if (sqlite3_prepare_v2(conn, sql, -1, &st, NULL))
		_exit(9);
	if (address)
		sqlite3_bind_text(st, 1, address, -1, SQLITE_STATIC);
	if (sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return n;
}

static inline int copies_of(const struct smtp_server *s, const char *address)
{
	int n = 0;

	for (int i = 0; i < atomic_load(&s->shared->n); i++)
		n += strstr(s->shared->record[i].to, address) != NULL;
	return n;
}

#endif
