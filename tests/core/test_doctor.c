/* Each fault is planted behind the program's back, found by its check and no other, repaired, and
 * gone. */
#include "core/world.h"

#include <glob.h>
#include <sqlite3.h>
#include <stdio.h>
#include <sys/stat.h>
#include "core/backup.h"
#include "core/doctor.h"
#include "core/throttle.h"
#include "dict/draft.h"
#include "dict/presence.h"
#include "store/disk.h"

static struct config *config;

static void raw(const struct world *w, const char *sql)
{
	sqlite3 *conn;

	assert_int_equal(sqlite3_open(w->path, &conn), SQLITE_OK);
	if (sqlite3_exec(conn, sql, NULL, NULL, NULL))
		fail_msg("%s: %s", sqlite3_errmsg(conn), sql);
	sqlite3_close(conn);
}

static void raw_refused(const struct world *w, const char *sql)
{
	sqlite3 *conn;

	assert_int_equal(sqlite3_open(w->path, &conn), SQLITE_OK);
	assert_int_not_equal(sqlite3_exec(conn, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(conn);
}

static struct doctor doctor_of(struct world *w)
{
	return (struct doctor){.db = w->db, .path = db_path(w->db), .config = config, .full = true};
}

static enum doctor_verdict verdict(struct world *w, const char *name)
{
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};
	struct doctor d = doctor_of(w);

	doctor_look(&d, doctor_find(name), &found);
	str_release(&found.text);
	return found.verdict;
}

/* Everything but what the machine itself is warned of. */
static void assert_well(struct world *w)
{
	static const char *const machine[] = {"engine", "space", "ballast"};
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};
	struct doctor d = doctor_of(w);

	for (int i = 0; i < doctor_checks_n; i++) {
		bool skipped = false;

		for (int k = 0; k < LENGTH(machine); k++)
			skipped |= !strcmp(doctor_checks[i].name, machine[k]);
		if (skipped)
			continue;
		doctor_look(&d, &doctor_checks[i], &found);
		if (found.verdict != DOCTOR_OK)
			fail_msg("%s: %s", doctor_checks[i].name, found.text.buf);
	}
	str_release(&found.text);
}

static int copies(const struct world *w, const char *name)
{
	char pattern[200];
	glob_t found = {0};
	int n;

	snprintf(pattern, sizeof pattern, "%s.before-%s-*", w->path, name);
	n = glob(pattern, 0, NULL, &found) ? 0 : (int)found.gl_pathc;
	for (int i = 0; i < n; i++)
		unlink(found.gl_pathv[i]);
	globfree(&found);
	return n;
}

/* Found, and repaired after a copy was made. */
static void repair(struct world *w, const char *name, enum doctor_verdict expected)
{
	struct doctor d = doctor_of(w);
	struct str backup = STR_INIT;

	assert_int_equal(verdict(w, name), expected);
	must(doctor_repair(&d, doctor_find(name), w->ana, &backup, &w->e));
	if (!!backup.len != !!(doctor_find(name)->flags & DOCTOR_RECORDS))
		fail_msg("%s: the copy \"%s\"", name, backup.buf);
	assert_int_equal(copies(w, name), backup.len ? 1 : 0);
	assert_int_equal(verdict(w, name), DOCTOR_OK);
	str_release(&backup);
}

static void is_repaired(struct world *w, const char *name, enum doctor_verdict expected)
{
	repair(w, name, expected);
	assert_well(w);
}

static int64_t repaired(struct world *w, const char *path)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;

	sql_add(&q, "SELECT count(*) FROM history h JOIN change c ON c.id = h.change_id WHERE "
		    "c.action = "
		    "'repair' AND c.user_name = 'ana' AND h.path = ");
	sql_text(&q, path);
	must(db_i64(w->db, &q, &n, &w->e));
	sql_release(&q);
	return n;
}

static int64_t client(struct world *w)
{
	return add("client", "legal_name=Peña SA", "country=MX", "tax_id=GODE561231GR8",
		"email=a@example.com");
}

/* ---- tests ---- */

static void a_healthy_database_is_well(void **state)
{
	struct world *w = *state;
	struct doctor d = doctor_of(w);
	struct str backup = STR_INIT;

	client(w);
	/* Digits stand beside digits: they are two words, and no number. */
	add("client", "legal_name=Calle 5 6 SA", "email=x0-1@example.com");
	assert_well(w);
	for (int i = 0; i < doctor_checks_n; i++)
		if (doctor_checks[i].repair && strcmp(doctor_checks[i].name, "ballast"))
			must(doctor_repair(&d, &doctor_checks[i], w->ana, &backup, &w->e));
	assert_string_equal(backup.buf, "");
}

static void stored_values_are_computed_again(void **state)
{
	struct world *w = *state;
	int64_t id = client(w),
		other = add("client", "legal_name=Otra SA", "contact_name=Luis Paz");

	raw(w, "UPDATE client SET contact_count = 9, tax_id_kind = 'nit'");
	is_repaired(w, "derived", DOCTOR_FAULT);
	is("client", id, "contact_count", "1");
	is("client", id, "tax_id_kind", "rfc");
	is("client", other, "tax_id_kind", "");
	assert_int_equal(repaired(w, "contact_count"), 2);
	raw(w, "UPDATE person SET self_client = NULL WHERE name = 'Peña SA'");
	is_repaired(w, "derived", DOCTOR_FAULT);
	assert_int_equal(number("SELECT count(*) FROM person WHERE self_client = ", id), 1);
	raw(w, "UPDATE person SET self_client = 1 WHERE name = 'Luis Paz'");
	is_repaired(w, "derived", DOCTOR_FAULT);
	raw(w, "UPDATE contact SET is_self = 1 WHERE client = 2");
	is_repaired(w, "derived", DOCTOR_FAULT);
	assert_int_equal(
		number("SELECT count(*) FROM contact WHERE is_self = 1 AND client = ", other), 0);
}

static void rows_that_belong_to_nothing_go(void **state)
{
	struct world *w = *state;
	int64_t id = client(w), contact = contact_of(w, id, 0), note;
	char of[32];

	snprintf(of, sizeof of, "client=%d", (int)id);
	note = add("note", of, "text=Llamar");
	raw(w, "PRAGMA foreign_keys = OFF; DELETE FROM person WHERE self_client = 1;"
	       "UPDATE client SET owner = 77; UPDATE note SET client = 55;"
	       "INSERT INTO address (client, position, kind) VALUES (66, 1, 'branch')");
	repair(w, "references", DOCTOR_FAULT);
	/* The count and the index follow. */
	repair(w, "derived", DOCTOR_FAULT);
	is_repaired(w, "search", DOCTOR_FAULT);
	assert_int_equal(number("SELECT count(*) FROM contact WHERE id = ", contact), 0);
	assert_int_equal(number("SELECT count(*) FROM note WHERE id = ", note), 0);
	is("client", id, "owner", "");
	/* Whole rows: the contact, the note, the address. */
	assert_int_equal(repaired(w, ""), 3);
	assert_int_equal(repaired(w, "owner"), 1);
}

static void keys_are_made_again(void **state)
{
	struct world *w = *state;

	client(w);
	raw(w, "UPDATE client SET legal_name_key = 'zzz', phone1_key = '1'");
	is_repaired(w, "keys", DOCTOR_FAULT);
	raw(w, "UPDATE person SET name_key = ''");
	is_repaired(w, "keys", DOCTOR_FAULT);
}

static void a_guard_that_is_gone_is_made_again(void **state)
{
	struct world *w = *state;

	assert_int_equal(verdict(w, "guards"), DOCTOR_OK);
	client(w);
	raw(w, "DROP TRIGGER change_never_deleted; DROP TRIGGER history_only_appended");
	is_repaired(w, "guards", DOCTOR_FAULT);
	raw_refused(w, "DELETE FROM change");
	raw_refused(w, "INSERT OR REPLACE INTO history SELECT * FROM history LIMIT 1");
	client(w);
}

static void a_guard_that_guards_nothing_is_put_right(void **state)
{
	struct world *w = *state;

	client(w);
	raw(w, "DROP TRIGGER change_never_deleted; CREATE TRIGGER change_never_deleted BEFORE "
	       "DELETE ON change BEGIN SELECT 1; END");
	raw(w, "DROP TRIGGER history_never_updated; CREATE TRIGGER history_never_updated BEFORE "
	       "UPDATE ON user_setting BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END");
	is_repaired(w, "guards", DOCTOR_FAULT);
	raw_refused(w, "DELETE FROM change");
	raw_refused(w, "UPDATE history SET new_value = 'x'");
	raw(w, "UPDATE user_setting SET name = name");
	client(w);
}

static bool at_once(void *ctx)
{
	(void)ctx;
	return true;
}

static void what_is_broken_off_is_no_fault(void **state)
{
	struct world *w = *state;
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};
	struct doctor d = doctor_of(w);

	db_set_cancel(w->db, at_once, NULL);
	assert_false(doctor_look(&d, doctor_find("integrity"), &found));
	assert_string_equal(found.text.buf, "");
	db_set_cancel(w->db, NULL, NULL);
	assert_true(doctor_look(&d, doctor_find("integrity"), &found));
	assert_int_equal(found.verdict, DOCTOR_OK);
	str_release(&found.text);
}

static void counters_go_on(void **state)
{
	struct world *w = *state;
	int64_t id;

	for (int i = 0; i < 5; i++)
		add("client", "legal_name=Firma");
	add("client", "legal_name=Lejos", "code=900000");
	raw(w, "UPDATE counter SET next = 2 WHERE name = 'client.code'");
	is_repaired(w, "counters", DOCTOR_WARNING);
	id = add("client", "legal_name=Nueva");
	is("client", id, "code", "000006");
}

/* A delivery note and its invoice; returns the invoice. */
static int64_t sold(struct world *w)
{
	int64_t note, invoice;
	char origin[32];

	client(w);
	note = add("document", "kind=delivery_note", "client=000001", "line[+0].description=Caja",
		"line[+0].quantity=3", "line[+0].price=100", "line[+0].tax=IVA16",
		"line[+1].description=Flete", "line[+1].quantity=1", "line[+1].price=50",
		"line[+1].discount=10");
	must(try_act(w, w->ana, "issue", "document", true, note));
	snprintf(origin, sizeof origin, "origin=%d", (int)note);
	invoice = add("document", origin);
	must(try_act(w, w->ana, "issue", "document", true, invoice));
	return invoice;
}

static void amounts_of_sales_are_worked_out_again(void **state)
{
	static const char *const faults[] = {
		"UPDATE client SET balance = 1",
		"UPDATE document SET balance = 77",
		"UPDATE document SET total = total + 1",
		"UPDATE document SET subtotal = 0, tax_added = 0",
		"UPDATE document_line SET amount = 5, discounted = 4",
		"UPDATE operation SET total = 9, balance = 9",
		"UPDATE operation SET invoices = 'F-9', state = 'draft', date = ''",
		"UPDATE document SET balance = 0; UPDATE operation SET balance = 0; "
		"UPDATE client SET balance = 0",
	};
	struct world *w = *state;
	int64_t id = sold(w);

	assert_well(w);
	for (int i = 0; i < LENGTH(faults); i++) {
		raw(w, faults[i]);
		if (verdict(w, "derived") == DOCTOR_OK)
			fail_msg("%s is not found", faults[i]);
		is_repaired(w, "derived", DOCTOR_FAULT);
		is("document", id, "subtotal", "350.00");
		is("document", id, "total", "393.00");
		is("document", id, "balance", "393.00");
		is("client", 1, "balance", "393.00");
		is("operation", 1, "balance", "393.00");
		is("operation", 1, "invoices", "F-1");
	}
	/* Of the client: the first fault and the last, none on the way of another. */
	assert_int_equal(
		number("SELECT count(*) FROM history h JOIN change c ON c.id = h.change_id WHERE "
		       "c.action = 'repair' AND h.path = 'balance' AND h.entity = 'client' AND "
		       "h.record_id = ",
			1),
		2);
}

static void a_series_goes_on(void **state)
{
	static const char *const faults[] = {
		"UPDATE counter SET next = 1 WHERE name = 'series.F'",
		"DELETE FROM counter WHERE name = 'series.F'",
	};
	struct world *w = *state;
	int64_t id;

	sold(w);
	for (int i = 0; i < LENGTH(faults); i++) {
		raw(w, faults[i]);
		is_repaired(w, "counters", DOCTOR_WARNING);
	}
	id = add("document", "client=000001", "line[+0].description=x", "line[+0].quantity=1",
		"line[+0].price=1");
	must(try_act(w, w->ana, "issue", "document", true, id));
	is("document", id, "code", "F-2");
}

static void the_index_is_made_again(void **state)
{
	static const char *const faults[] = {
		"DELETE FROM search_doc WHERE kind = 1",
		"UPDATE search_doc SET words = ' nada' WHERE kind = 1",
		"UPDATE search_doc SET sort_key = 'zzz' WHERE kind = 3",
		"UPDATE search_doc SET shown = '1Otra' WHERE kind = 1",
		"INSERT INTO search_doc SELECT rk + 1, kind, 999, sort_key, words, ids, marks, shown "
		"FROM search_doc WHERE kind = 1",
		"INSERT INTO search_index (search_index) VALUES ('delete-all')",
		"INSERT INTO search_index (search_index, rowid, tokens) SELECT 'delete', rk, ' + "
		"+p +pe pena "
		"sa +s +sa ' FROM search_doc WHERE kind = 1 LIMIT 1",
	};
	struct world *w = *state;

	client(w);
	for (int i = 0; i < LENGTH(faults); i++) {
		raw(w, faults[i]);
		if (verdict(w, "search") == DOCTOR_OK)
			fail_msg("%s is not found", faults[i]);
		is_repaired(w, "search", DOCTOR_FAULT);
		assert_int_equal(found(w, w->ana, "client", "peña"), 1);
	}
}

static void damage_is_found_and_not_repaired(void **state)
{
	struct world *w = *state;
	struct doctor d = doctor_of(w);
	struct str backup = STR_INIT;

	client(w);
	raw(w, "DROP TRIGGER history_never_updated; UPDATE history SET new_value = 'x' WHERE seq = "
	       "5");
	assert_int_equal(verdict(w, "history"), DOCTOR_FAULT);
	assert_int_equal(
		doctor_repair(&d, doctor_find("history"), w->ana, &backup, &w->e), ERR_USAGE);
	/* An index that says something else than its table. */
	raw(w, "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE INDEX "
	       "client_by_email ON client (website, id)' WHERE name = 'client_by_email'");
	db_close(&w->db);
	must(db_open(&w->db, w->path, 0, &w->e));
	assert_int_equal(verdict(w, "integrity"), DOCTOR_FAULT);
}

static void only_administrators_repair(void **state)
{
	struct world *w = *state;
	struct doctor d = doctor_of(w);
	struct str backup = STR_INIT;

	raw(w, "UPDATE counter SET next = 0");
	assert_int_equal(
		doctor_repair(&d, doctor_find("search"), w->oscar, &backup, &w->e), ERR_DENIED);
}

static void files_are_closed_to_others(void **state)
{
	struct world *w = *state;
	struct stat st;

	assert_int_equal(chmod(w->path, 0666), 0);
	is_repaired(w, "files", DOCTOR_FAULT);
	assert_int_equal(stat(w->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0660);
	chmod(w->path, 0644);
	is_repaired(w, "files", DOCTOR_WARNING);
}

/* Root repairs as well, and a link is not the file that it leads to. */
static void a_planted_link_is_said_and_left(void **state)
{
	struct world *w = *state;
	struct doctor d = doctor_of(w);
	struct str backup = STR_INIT;
	char victim[200], link_path[200];
	struct stat st;

	snprintf(victim, sizeof victim, "%s.victim", w->path);
	snprintf(link_path, sizeof link_path, "%s.ballast", w->path);
	fclose(fopen(victim, "we"));
	assert_int_equal(chmod(victim, 0604), 0);
	for (int hard = 0; hard < 2; hard++) {
		assert_int_equal(hard ? link(victim, link_path) : symlink(victim, link_path), 0);
		assert_int_equal(verdict(w, "files"), DOCTOR_FAULT);
		assert_int_equal(doctor_repair(&d, doctor_find("files"), w->ana, &backup, &w->e), ERR_IO);
		assert_non_null(strstr(w->e.text, link_path));
		w->e = (struct err)ERR_INIT;
		assert_int_equal(stat(victim, &st), 0);
		assert_int_equal(st.st_mode & 0777, 0604);
		unlink(link_path);
	}
	unlink(victim);
	str_release(&backup);
	assert_int_equal(verdict(w, "files"), DOCTOR_OK);
}

/* The mailer of the service is another account of the same group; one of no group is a stranger. */
static void a_file_of_the_group_is_no_strangers(void **state)
{
	struct world *w = *state;
	char path[200];
	struct stat st;

	if (geteuid())
		skip();
	snprintf(path, sizeof path, "%s.ballast", w->path);
	fclose(fopen(path, "we"));
	assert_int_equal(stat(w->path, &st), 0);
	assert_int_equal(chmod(path, 0660), 0);
	assert_int_equal(chown(path, 12345, st.st_gid), 0);
	assert_int_equal(verdict(w, "files"), DOCTOR_OK);
	assert_int_equal(chown(path, 12345, 12345), 0);
	is_repaired(w, "files", DOCTOR_FAULT);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_uid, 0);
	unlink(path);
}

#define PUBLIC_KEY                                                                                           \
	"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJqfB0yW0jSGQ1vNpUG6ygq3gHPmC5xTgpD2pQ3KRN1K oscar@laptop"

static void key_file_write(const char *path, const char *text, unsigned mode)
{
	FILE *f = fopen(path, "we");

	fputs(text, f);
	fclose(f);
	assert_int_equal(chmod(path, mode), 0);
}

static unsigned mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 0777;
}

/* What sshd is told follows the database again: lines too many, none at all, and a file of others. */
static void the_key_file_is_written_again(void **state)
{
	struct world *w = *state;
	char path[200];

	snprintf(path, sizeof path, "%s.keys", w->path);
	assert_int_equal(verdict(w, "ssh"), DOCTOR_OK);
	key_file_write(path, "ssh-ed25519 AAAA 1 1\n", 0600);
	is_repaired(w, "ssh", DOCTOR_FAULT);
	add("ssh_key", "user=oscar", "public_key=" PUBLIC_KEY);
	assert_int_equal(verdict(w, "ssh"), DOCTOR_OK);
	unlink(path);
	is_repaired(w, "ssh", DOCTOR_FAULT);
	assert_int_equal(mode_of(path), 0600);
	chmod(path, 0644);
	is_repaired(w, "ssh", DOCTOR_WARNING);
	assert_int_equal(mode_of(path), 0600);
	chmod(path, 0660);
	is_repaired(w, "ssh", DOCTOR_FAULT);
	assert_int_equal(mode_of(path), 0600);
	if (!geteuid()) {
		assert_int_equal(chown(path, 12345, 12345), 0);
		is_repaired(w, "ssh", DOCTOR_FAULT);
	}
	unlink(path);
}

static void leftovers_and_ballast(void **state)
{
	struct world *w = *state;
	char path[200];

	snprintf(path, sizeof path, "%s.new-999999", w->path);
	fclose(fopen(path, "we"));
	is_repaired(w, "leftovers", DOCTOR_WARNING);
	assert_int_not_equal(access(path, F_OK), 0);
	snprintf(path, sizeof path, "%s.new-%d", w->path, (int)getpid());
	fclose(fopen(path, "we"));
	assert_int_equal(verdict(w, "leftovers"), DOCTOR_OK);
	unlink(path);
	is_repaired(w, "ballast", DOCTOR_WARNING);
	assert_int_equal(ballast_size(w->path), 32 << 20);
	must(ballast_free(w->path, &w->e));
}

/* Counting the failures and the like needs writing, logging in does not. */
static void a_full_disk_keeps_nobody_out(void **state)
{
	struct world *w = *state;
	struct session *s;
	int64_t id;

	db_set_reserve(w->db, INT64_MAX);
	assert_int_equal(try_add(w, w->ana, "client", true, &id, TEXTS("legal_name=X")), ERR_FULL);
	must(session_login(&s, w->db, "sara", PASSWORD, "local", 5, &w->e));
	assert_int_equal(found(w, s, "client", ""), 0);
	must(presence_enter(s, kind("client"), 1, &w->e));
	session_free(&s);
	assert_int_equal(session_login(&s, w->db, "sara", "wrong", "local", 1, &w->e), ERR_DENIED);
	db_set_reserve(w->db, 0);
	must(try_add(w, w->ana, "client", true, &id, TEXTS("legal_name=X")));
}

static void a_database_that_does_not_open_is_a_fault(void **state)
{
	struct world *w = *state;
	struct err why = ERR_INIT;
	struct doctor d = {.why = &why, .path = w->path, .config = config};
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};

	err_set(&why, ERR_CORRUPT, "broken");
	assert_false(doctor_applies(&d, doctor_find("search")));
	for (int i = 0; i < doctor_checks_n; i++)
		if (doctor_applies(&d, &doctor_checks[i]))
			doctor_look(&d, &doctor_checks[i], &found);
	doctor_look(&d, doctor_find("opening"), &found);
	assert_int_equal(found.verdict, DOCTOR_FAULT);
	assert_string_equal(found.text.buf, "broken");
	str_release(&found.text);
}

/* ---- the clock ---- */

#define DAY INT64_C(86400)

static const int64_t jumps[] = {DAY, 400 * DAY, -DAY, -400 * DAY};

static int keep_seq(void *ctx, const struct history_row *row, struct err *e)
{
	int64_t *last = ctx;

	(void)e;
	if (row->seq >= *last)
		fail_msg("row %d comes after %d", (int)row->seq, (int)*last);
	*last = row->seq;
	return 0;
}

static void the_history_keeps_its_order(void **state)
{
	static const char *const moments[] = {"2028-02-28T23:59:59Z", "2028-02-29T12:00:00Z",
		"2028-03-01T00:00:00Z", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z",
		"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"};
	struct world *w = *state;
	int64_t id = client(w), moment, last = INT64_MAX, rows;
	char phone[32];

	for (int i = 0; i < LENGTH(jumps) + LENGTH(moments); i++) {
		moment = i < LENGTH(jumps) ? NOON + jumps[i] : 0;
		if (!moment)
			must(moment_parse(moments[i - LENGTH(jumps)], &moment, &w->e));
		now_set(moment);
		snprintf(phone, sizeof phone, "phone1=555000%d", i);
		edit("client", id, phone);
	}
	must(history_each(from(w->ana), kind("client"), id, NULL, keep_seq, &last, &w->e));
	must(history_verify(w->db, &rows, &w->e));
}

static void presence_does_not_live_for_ever(void **state)
{
	struct world *w = *state;
	struct str who = STR_INIT;

	for (int i = 0; i < LENGTH(jumps); i++) {
		now_set(NOON);
		raw(w, "DELETE FROM presence");
		must(presence_enter(w->sara, kind("client"), 1, &w->e));
		raw(w, "UPDATE presence SET session_key = 'gone'");
		now_set(NOON + jumps[i]);
		str_reset(&who);
		must(presence_others(w->ana, kind("client"), 1, &who, &w->e));
		assert_string_equal(who.buf, "");
		now_set(NOON + jumps[i] + (jumps[i] > 0 ? 1 : -1));
		must(presence_leave(w->ana, kind("client"), 1, &w->e));
		assert_int_equal(number("SELECT count(*) FROM presence WHERE record_id = ", 1), 0);
	}
	str_release(&who);
}

static void a_wait_does_not_last_for_ever(void **state)
{
	struct world *w = *state;
	struct session *s;

	for (int i = 0; i < THROTTLE_LOCK + 1; i++) {
		now_set(NOON + i * 3600);
		session_login(&s, w->db, "sara", "wrong", "local", 1, &w->e);
	}
	assert_int_equal(session_login(&s, w->db, "sara", PASSWORD, "local", 1, &w->e), ERR_DENIED);
	assert_int_equal(verdict(w, "clock"), DOCTOR_OK);
	for (int i = 2; i < LENGTH(jumps); i++) {
		now_set(NOON + jumps[i]);
		must(session_login(&s, w->db, "sara", PASSWORD, "local", 1, &w->e));
		session_free(&s);
		now_set(NOON);
		raw(w, "INSERT OR REPLACE INTO throttle VALUES ('user:sara', 10, "
		       "'2026-11-21T12:15:00Z')");
	}
}

static void marks_of_a_clock_that_was_ahead_go(void **state)
{
	struct world *w = *state;

	must(presence_enter(w->sara, kind("client"), 1, &w->e));
	raw(w, "INSERT INTO throttle VALUES ('user:sara', 10, '2026-11-21T12:15:00Z')");
	now_set(NOON - 400 * DAY);
	is_repaired(w, "clock", DOCTOR_WARNING);
}

static void forms_left_open_too_long_go(void **state)
{
	struct world *w = *state;
	struct draft d = {.entity = kind("client"), .part = "", .title = "", .body = "{}"};

	must(draft_put(w->sara, &d, 0, &w->e));
	assert_well(w);
	now_set(NOON + 31 * DAY);
	is_repaired(w, "drafts", DOCTOR_WARNING);
	assert_int_equal(number("SELECT count(*) FROM draft WHERE 0 < ", 1), 1);
	now_set(NOON + 39 * DAY);
	is_repaired(w, "drafts", DOCTOR_WARNING);
	assert_int_equal(number("SELECT count(*) FROM draft WHERE 0 < ", 1), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(a_healthy_database_is_well),
		in_world(stored_values_are_computed_again),
		in_world(rows_that_belong_to_nothing_go),
		in_world(keys_are_made_again),
		in_world(a_guard_that_is_gone_is_made_again),
		in_world(a_guard_that_guards_nothing_is_put_right),
		in_world(what_is_broken_off_is_no_fault),
		in_world(counters_go_on),
		in_world(amounts_of_sales_are_worked_out_again),
		in_world(a_series_goes_on),
		in_world(the_index_is_made_again),
		in_world(damage_is_found_and_not_repaired),
		in_world(only_administrators_repair),
		in_world(files_are_closed_to_others),
		in_world(a_planted_link_is_said_and_left),
		in_world(a_file_of_the_group_is_no_strangers),
		in_world(the_key_file_is_written_again),
		in_world(leftovers_and_ballast),
		in_world(a_full_disk_keeps_nobody_out),
		in_world(a_database_that_does_not_open_is_a_fault),
		in_world(the_history_keeps_its_order),
		in_world(presence_does_not_live_for_ever),
		in_world(a_wait_does_not_last_for_ever),
		in_world(marks_of_a_clock_that_was_ahead_go),
		in_world(forms_left_open_too_long_go),
	};
	struct err e;
	int rc = config_load(&config, NULL, &e);

	rc = rc ? rc : cmocka_run_group_tests(tests, NULL, NULL);
	config_free(&config);
	return rc;
}
