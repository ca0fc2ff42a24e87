/* What people do all day, step by step, for tests that take the power, the disk or the memory away in
 * the middle: each step is one change that is acknowledged or not. And what must be true of a
 * database whatever happened to it. */
#ifndef TESTS_CORE_WORKFLOWS_H
#define TESTS_CORE_WORKFLOWS_H

#include "core/world.h"

#include <sqlite3.h>
#include <stdio.h>
#include "core/doctor.h"
#include "core/schedule.h"
#include "dict/merge.h"
#include "dict/undo.h"
#include "tools/figure.h"

#define IMPORT_ROWS 6

struct workflow {
	const char *name;
	int (*prepare)(struct world *w); /* NULL: nothing to prepare */
	int (*step)(struct world *w, int i);
};

static int step_save(struct world *w, int i)
{
	char name[64], phone[32];
	int64_t id;
	int rc;

	snprintf(name, sizeof name, "legal_name=Comercial Peña %d SA", i);
	snprintf(phone, sizeof phone, "contact_phone=555 123 %04d", i);
	rc = try_add(w, w->ana, "client", true, &id,
		TEXTS(name, "contact_name=Luz Marín", phone, "note=Llamar el lunes"));
	if (rc || i % 2)
		return rc;
	return try_edit(w, w->ana, "client", true, id, TEXTS("website=peña.example"));
}

static int step_import(struct world *w, int i)
{
	struct import_report report = IMPORT_REPORT_INIT;
	struct str text = STR_INIT;
	FILE *in;
	int rc;

	str_add(&text, "legal_name,email,contact_name\n");
	for (int row = 0; row < IMPORT_ROWS; row++)
		str_addf(&text, "Importada %d-%d SA,x%d-%d@example.com,Ana %d\n", i, row,
			i, row, row);
	in = fmemopen(text.buf, text.len, "r");
	rc = import_run(w->ana, kind("client"), in, &(struct import_options){0}, &report, &w->e);
	fclose(in);
	if (!rc && report.count[IMPORT_CREATED] != IMPORT_ROWS)
		rc = err_set(&w->e, ERR_INPUT, "%d rows came", (int)report.count[IMPORT_CREATED]);
	import_report_release(&report);
	str_release(&text);
	return rc;
}

#define ARCHIVED_CLIENTS 4
static int64_t archive_client[ARCHIVED_CLIENTS];

static int prepare_archive(struct world *w)
{
	for (int i = 0; i < ARCHIVED_CLIENTS; i++)
		if (try_add(w, w->ana, "client", true, &archive_client[i],
			    TEXTS("legal_name=Firma SA", "contact_name=Eva Paz")))
			return w->e.code;
	return 0;
}

static int step_archive(struct world *w, int i)
{
	return try_act(w, w->ana, i / ARCHIVED_CLIENTS % 2 ? "restore" : "archive", "client", true,
		archive_client[i % ARCHIVED_CLIENTS]);
}

static int64_t merged[2];

static int prepare_merge(struct world *w)
{
	static const char *const contacts[] = {"contact_name=Eva Paz", "contact_name=Luz Marín"};

	for (int i = 0; i < LENGTH(merged); i++)
		if (try_add(w, w->ana, "client", true, &merged[i],
			    TEXTS("legal_name=Firma SA", contacts[i], "note=Llamar el lunes")))
			return w->e.code;
	return 0;
}

/* Two become one, and two again. */
static int step_merge(struct world *w, int i)
{
	static const struct accepted all = {.all = true};
	int64_t change;

	if (i % 2 == 0)
		return door_merge_ids(w->ana, kind("client"), merged[1], merged[0], &all, NULL, &w->e);
	if (undo_last(w->ana, &change, &w->e))
		return w->e.code;
	return door_undo(w->ana, change, NULL, NULL, &w->e);
}

static int64_t buyer;

static int prepare_issue(struct world *w)
{
	return try_add(w, w->ana, "client", true, &buyer,
		TEXTS("legal_name=Firma SA", "country=MX", "kind=customer"));
}

/* An invoice, issued; every other one is cancelled. */
static int step_issue(struct world *w, int i)
{
	struct accepted yes = {.all = true, .said = "Se repite"};
	char client[40];
	int64_t id;
	int rc;

	snprintf(client, sizeof client, "client=%lld", (long long)buyer);
	rc = try_add(w, w->ana, "document", true, &id,
		TEXTS("kind=invoice", client, "line[+0].description=Cosa", "line[+0].quantity=2",
			"line[+0].price=10"));
	rc = rc ? rc : try_act(w, w->ana, "issue", "document", true, id);
	if (rc || i % 2 == 0)
		return rc;
	return door_act(w->ana, action_find("cancel", kind("document")), kind("document"), id, 0,
		&yes, &w->issues, &w->e);
}

static int prepare_periodic(struct world *w)
{
	int64_t id;

	if (try_add(w, w->ana, "client", true, &id,
		    TEXTS("legal_name=Firma SA", "code=periodic", "contact_name=Eva Paz",
			    "contact_email=eva@firma.example")))
		return w->e.code;
	return try_add(w, w->ana, "schedule", true, &id,
		TEXTS("client=periodic", "day=last", "line[+0].description=Renta de {mes}",
			"line[+0].quantity=1", "line[+0].price=100", "line[+0].tax=IVA16"));
}

static int next_day(struct world *w, struct date *out)
{
	struct sql q = SQL_INIT;
	struct str text = STR_INIT;
	int rc;

	sql_add(&q, "SELECT next_date FROM schedule");
	rc = db_text(w->db, &q, &text, &w->e);
	if (!rc && date_parse_iso(text.buf, out))
		rc = err_set(&w->e, ERR_INPUT, "\"%s\" is no date", text.buf);
	sql_release(&q);
	str_release(&text);
	return rc;
}

/* The next date comes, with its invoice and its mail. */
static int step_periodic(struct world *w, int i)
{
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	struct date day = {0, 0, 0};
	int rc = next_day(w, &day);

	(void)i;
	now_set(date_days(day) * 86400 + 72000);
	rc = rc ? rc : schedule_issue_due(w->db, day, &report, &w->e);
	now_set(NOON);
	if (!rc && (report.n != 1 || report.v[0].kind != EVENT_ISSUED))
		rc = err_set(&w->e, ERR_INPUT, "%d dates came", report.n);
	schedule_report_release(&report);
	return rc;
}

/* Everybody leaves and comes back. Without the database when it cannot be opened. */
static int step_open(struct world *w, int i)
{
	session_free(&w->ana);
	db_close(&w->db);
	w->ana = NULL;
	w->db = NULL;
	if (db_open(&w->db, w->path, 0, &w->e) || session_open(&w->ana, w->db, "ana", &w->e))
		return w->e.code;
	return step_save(w, i);
}


static const struct workflow workflows[] = {
	{"save", NULL, step_save},
	{"import", NULL, step_import},
	{"archive", prepare_archive, step_archive},
	{"merge", prepare_merge, step_merge},
	{"issue", prepare_issue, step_issue},
	{"periodic", prepare_periodic, step_periodic},
	{"open", NULL, step_open},
};

/* The newest row of the history: how far a database has come. */
__attribute__((unused)) static int64_t head_of(struct world *w)
{
	return number("SELECT seq FROM history_head WHERE 0 = ", 0);
}

/* ---- a database file, whatever wrote it ---- */

__attribute__((unused)) static int64_t file_number(sqlite3 *conn, const char *sql)
{
	sqlite3_stmt *st;
	int64_t n = -1;

	if (!sqlite3_prepare_v2(conn, sql, -1, &st, NULL) && sqlite3_step(st) == SQLITE_ROW)
		n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return n;
}

/* No number of a series is left out. */
static void gaps_look(struct db *db, struct str *out)
{
	struct sql q = SQL_INIT;
	struct err e = ERR_INIT;
	int64_t gaps = -1;

	sql_add(&q, "SELECT count(*) FROM (SELECT series FROM document WHERE number > 0 "
		    "GROUP BY series HAVING MAX(number) <> count(*)) AS torn");
	if (db_i64(db, &q, &gaps, &e) || gaps)
		str_addf(out, "series with a gap: %d ", (int)gaps);
	sql_release(&q);
}

/* All that the doctor asks of the rows, and every page; full: all search documents, too. "" or what
 * is wrong; released by the caller. */
static void whole_look(const char *path, bool full, struct str *out)
{
	static const char *const checks[] = {
		"integrity", "references", "history", "derived", "periodic", "counters", "search"};
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};
	struct err e = ERR_INIT;
	struct db *db;

	if (db_open(&db, path, 0, &e)) {
		str_add(out, e.text);
		return;
	}
	for (int i = 0; i < LENGTH(checks); i++) {
		struct doctor d = {.db = db, .path = path, .full = full || !i};

		doctor_look(&d, doctor_find(checks[i]), &found);
		if (found.verdict != DOCTOR_OK)
			str_addf(out, "%s: %s ", checks[i], found.text.buf);
	}
	gaps_look(db, out);
	str_release(&found.text);
	db_close(&db);
}

__attribute__((unused)) static void assert_whole(const char *path)
{
	struct str wrong = STR_INIT;

	whole_look(path, false, &wrong);
	if (wrong.len)
		fail_msg("%s: %s", path, wrong.buf);
	str_release(&wrong);
}

__attribute__((unused)) static void file_copy(const char *from, const char *to)
{
	char block[65536];
	FILE *in = fopen(from, "re"), *out = fopen(to, "we");
	size_t n;

	assert_non_null(in);
	assert_non_null(out);
	while ((n = fread(block, 1, sizeof block, in)) > 0)
		assert_int_equal(fwrite(block, 1, n, out), n);
	fclose(in);
	fclose(out);
}

__attribute__((unused)) static void files_remove(const char *path)
{
	char one[160];

	for (const char *const *x = TEXTS("", "-wal", "-shm", ".gate"); *x; x++) {
		snprintf(one, sizeof one, "%s%s", path, *x);
		unlink(one);
	}
}

#endif
