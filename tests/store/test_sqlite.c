/* The store on SQLite: the common body on a temporary file, and what only a file can suffer. */
#include "store/files.h"
#include "store/search_random.h"
#include "store/store_body.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/moment.h"
#include "store/backup.h"
#include "store/beside.h"
#include "store/gate.h"
#include "store/migrate.h"
#include "store/sqlite.h"

static char path[64];

static struct db *again(void)
{
	struct db *other;

	ok(db_open(&other, path, 0, &err));
	return other;
}

static int database_make(void **state)
{
	if (directory_make(state))
		return -1;
	snprintf(path, sizeof path, "%s", file("test.db"));
	if (db_open(&db, path, DB_CREATE, &err))
		print_error("%s\n", err.text);
	return !db;
}

static int database_drop(void **state)
{
	db_close(&db);
	return directory_drop(state);
}

static void file_write(const char *name, const char *text, size_t len)
{
	int fd = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0660);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, len), len);
	close(fd);
}

static void assert_refused(const char *name, unsigned flags, int code, const char *words)
{
	struct db *refused = NULL;

	err = (struct err)ERR_INIT;
	assert_int_equal(db_open(&refused, file(name), flags, &err), code);
	assert_null(refused);
	if (!strstr(err.text, words))
		fail_msg("\"%s\" does not say \"%s\"", err.text, words);
}

/* ---- opening ---- */

static void what_is_not_a_database_is_refused(void **state)
{
	(void)state;
	assert_refused("missing.db", 0, ERR_NO_FILE, "missing.db");
	assert_int_not_equal(access(file("missing.db"), F_OK), 0);
	assert_refused("missing/x.db", 0, ERR_NO_FILE, "missing");
	assert_refused(".", 0, ERR_FOREIGN, "not a file");
	file_write("empty.db", "", 0);
	assert_refused("empty.db", 0, ERR_FOREIGN, "not a Ficha database");
	file_write("text.db", "This is a letter to a client, and not a database at all.", 56);
	assert_refused("text.db", 0, ERR_CORRUPT, "no database");
	raw(file("other.db"), "PRAGMA journal_mode=WAL; CREATE TABLE t (x)", SQLITE_OK);
	assert_refused("other.db", 0, ERR_FOREIGN, "not a Ficha database");
	assert_int_not_equal(access(file("other.db.gate"), F_OK), 0);
}

static void other_versions_are_refused(void **state)
{
	struct db *old;
	int version;

	(void)state;
	new_database("version.db");
	raw(file("version.db"), "PRAGMA user_version=99", SQLITE_OK);
	assert_refused("version.db", 0, ERR_FOREIGN, "newer");
	assert_refused("version.db", DB_ANY_VERSION, ERR_FOREIGN, "newer");
	raw(file("version.db"), "PRAGMA user_version=0", SQLITE_OK);
	assert_refused("version.db", 0, ERR_FOREIGN, "migrate");
	ok(db_open(&old, file("version.db"), DB_ANY_VERSION, &err));
	db_close(&old);
	ok(schema_version(path, &version, &err));
	assert_int_equal(version, SCHEMA_VERSION);
}

/* Root may write everywhere, so it puts on another hat. */
static void what_cannot_be_written_is_refused(void **state)
{
	struct db *reader = NULL;
	bool root = !geteuid();
	int code;

	(void)state;
	new_database("readonly.db");
	assert_int_equal(chmod(file("readonly.db"), 0444), 0);
	assert_int_equal(chmod(dir, 0777), 0);
	if (root)
		assert_int_equal(seteuid(65534), 0);
	err = (struct err)ERR_INIT;
	code = db_open(&reader, file("readonly.db"), 0, &err);
	if (root)
		assert_int_equal(seteuid(0), 0);
	if (reader)
		db_close(&reader);
	assert_int_equal(code, ERR_READONLY);
	ok(db_open(&reader, file("readonly.db"), DB_READ_ONLY, &err));
	assert_int_equal(number_of(reader, "SELECT count(*) FROM client"), 0);
	db_close(&reader);
	chmod(dir, 0700);
}

static void a_reader_cannot_write(void **state)
{
	struct db *writer = db;
	int code;

	(void)state;
	ok(db_open(&db, path, DB_READ_ONLY, &err));
	code = write_text("DELETE FROM counter");
	db_close(&db);
	db = writer;
	assert_int_equal(code, ERR_READONLY);
}

static void a_damaged_file_is_said(void **state)
{
	char junk[3000];
	struct db *broken;
	struct sql q = SQL_INIT;
	int fd, code;

	(void)state;
	new_database("broken.db");
	memset(junk, 0xee, sizeof junk);
	fd = open(file("broken.db"), O_WRONLY);
	for (int page = 1; page < 60; page++)
		assert_int_equal(pwrite(fd, junk, sizeof junk, page * 4096 + 8), sizeof junk);
	assert_int_equal(pwrite(fd, junk, sizeof junk, 200), sizeof junk);
	close(fd);
	err = (struct err)ERR_INIT;
	code = db_open(&broken, file("broken.db"), 0, &err);
	if (!code) {
		struct rows *r;

		sql_add(&q, "SELECT * FROM client");
		code = db_query(broken, &q, &r, &err);
		sql_release(&q);
		db_close(&broken);
	}
	assert_int_equal(code, ERR_CORRUPT);
}

static void second_names_and_networks_are_refused(void **state)
{
	struct db *linked;

	(void)state;
	new_database("names.db");
	assert_int_equal(link(file("names.db"), file("second.db")), 0);
	assert_refused("names.db", 0, ERR_DB, "hard link");
	assert_int_equal(unlink(file("second.db")), 0);
	assert_int_equal(symlink(file("names.db"), file("soft.db")), 0);
	ok(db_open(&linked, file("soft.db"), 0, &err));
	db_close(&linked);
	assert_int_equal(access(file("names.db.gate"), F_OK), 0);
	assert_int_not_equal(access(file("soft.db.gate"), F_OK), 0);
	assert_true(sqlite_file_system_refused(0x6969));
	assert_true(sqlite_file_system_refused((int)0xff534d42));
	assert_false(sqlite_file_system_refused(0xef53));
}

static void a_new_database_replaces_nothing(void **state)
{
	struct stat st;
	mode_t mask = umask(027);

	(void)state;
	file_write("taken.db", "mine", 4);
	assert_refused("taken.db", DB_CREATE, ERR_INPUT, "already there");
	assert_int_equal(stat(file("taken.db"), &st), 0);
	assert_int_equal(st.st_size, 4);
	assert_refused("missing/new.db", DB_CREATE, ERR_IO, "missing");
	new_database("mode.db");
	umask(mask);
	assert_int_equal(stat(file("mode.db"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
	assert_int_equal(stat(file("mode.db.gate"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
}

static unsigned mode_of(const char *name)
{
	struct stat st;

	assert_int_equal(stat(file(name), &st), 0);
	return st.st_mode & 0777;
}

/* The mailer of the service is another account of the same group. */
static void a_group_that_shares_a_directory_may_write(void **state)
{
	mode_t mask = umask(027);

	(void)state;
	assert_int_equal(mkdir(file("shared"), 0770), 0);
	assert_int_equal(chmod(file("shared"), 02770), 0);
	new_database("shared/group.db");
	umask(mask);
	assert_int_equal(mode_of("shared/group.db"), 0660);
	assert_int_equal(mode_of("shared/group.db.gate"), 0660);
	unlink(file("shared/group.db"));
	unlink(file("shared/group.db.gate"));
	assert_int_equal(rmdir(file("shared")), 0);
}

/* Whoever may write the directory leads nobody to a file of another place, nor lets him wait. */
static void no_link_and_no_pipe_is_a_lock(void **state)
{
	(void)state;
	new_database("planted.db");
	assert_int_equal(unlink(file("planted.db.gate")), 0);
	file_write("victim", "mine", 4);
	assert_int_equal(chmod(file("victim"), 0600), 0);
	assert_int_equal(symlink(file("victim"), file("planted.db.gate")), 0);
	assert_refused("planted.db", 0, ERR_IO, "planted.db.gate");
	assert_int_equal(mode_of("victim"), 0600);
	assert_int_equal(unlink(file("planted.db.gate")), 0);
	assert_int_equal(lockfile_open(file("nowhere.db"), ".gate", NULL, &err), -1);
}

/* ---- guards ---- */

/* Without recursive_triggers, REPLACE deletes the old row and no DELETE trigger says a word. */
static void a_strangers_connection_cannot_forge(void **state)
{
	static const char *const forgeries[] = {
		"UPDATE history SET new_value = 'forged'",
		"DELETE FROM history",
		"REPLACE INTO history VALUES (1, 1, 'client', 1, 'forged', NULL, NULL, 'h')",
		"INSERT OR IGNORE INTO history VALUES (9, 1, 'client', 1, 'forged', NULL, NULL, "
		"'h')",
		"DELETE FROM history_ref",
		"UPDATE change SET user_name = 'eve'",
		"REPLACE INTO change (id, user_name, at, action) VALUES (1, 'eve', '', 'x')",
		"DELETE FROM change",
		"REPLACE INTO history_head VALUES (1, 0, '')",
		"UPDATE history_head SET seq = 0",
	};

	(void)state;
	new_database("forge.db");
	raw(file("forge.db"),
		"INSERT INTO change (user_name, at, action) VALUES ('ana', '', 'x');"
		"INSERT INTO history VALUES (1, 1, 'client', 1, 'name', NULL, 'x', 'h');"
		"INSERT INTO history_ref VALUES ('client', 1, 1);"
		"UPDATE history_head SET seq = 1",
		SQLITE_OK);
	for (int i = 0; i < LENGTH(forgeries); i++)
		raw(file("forge.db"), forgeries[i], SQLITE_CONSTRAINT);
	raw(file("forge.db"), "SELECT 1 / (SELECT count(*) = 0 FROM history WHERE path = 'forged')",
		SQLITE_OK);
}

static void the_second_look_refuses(void **state)
{
	static const char *const statements[] = {
		"UPDATE history SET new_value = 'forged'",
		"DELETE FROM history_ref",
		"DROP TRIGGER history_never_updated",
		"CREATE TABLE extra (x INTEGER)",
		"ALTER TABLE client ADD COLUMN x TEXT",
		"ATTACH ':memory:' AS other",
		"PRAGMA writable_schema = ON",
		"PRAGMA foreign_keys = OFF",
		"PRAGMA user_version = 9",
		"CREATE TEMP TABLE t (x)",
		"DELETE FROM sqlite_schema",
	};

	(void)state;
	for (int i = 0; i < LENGTH(statements); i++)
		assert_int_not_equal(write_text(statements[i]), 0);
	assert_int_not_equal(write_text("SELECT load_extension('x')"), 0);
	assert_int_equal(write_text("SELECT \"no such column\""), ERR_DB);
}

static void blobs_come_back(void **state)
{
	struct value in = {.kind = VALUE_BLOB, .s = "a\0b", .len = 3}, out;
	struct sql q = SQL_INIT;
	struct arena a = ARENA_INIT;
	struct rows *r;

	(void)state;
	sql_add(&q, "SELECT ");
	sql_value(&q, &in);
	ok(db_query(db, &q, &r, &err));
	assert_int_equal(rows_next(r, &err), 1);
	out = rows_value(r, 0, &a);
	rows_end(&r);
	assert_true(value_equal(&in, &out));
	arena_release(&a);
	sql_release(&q);
}

/* ---- a step that is many reads ---- */

static int looks, looks_most;

static bool looked_enough(void *ctx)
{
	(void)ctx;
	return ++looks == looks_most;
}

static int last_byte(struct db *cold, int64_t *out)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT unicode(substr(x, -1)) FROM big");
	rc = db_i64(cold, &q, out, &err);
	sql_release(&q);
	return rc;
}

/* Three megabytes of one value are read in one step of SQLite's, 700 pages of the file. */
static void a_step_of_many_reads_is_broken_off_between_them(void **state)
{
	struct db *cold;
	int64_t last;

	(void)state;
	new_database("cold.db");
	raw(file("cold.db"),
		"CREATE TABLE big (x TEXT); INSERT INTO big VALUES (hex(zeroblob(1500000)))", SQLITE_OK);
	ok(db_open(&cold, file("cold.db"), 0, &err));
	db_set_cancel(cold, looked_enough, NULL);
	looks = 0;
	looks_most = 20;
	assert_int_equal(last_byte(cold, &last), ERR_CANCEL);
	assert_int_equal(looks, 20);
	looks_most = 0;
	ok(last_byte(cold, &last));
	assert_int_equal(last, '0');
	assert_true(looks > 500);
	db_close(&cold);
}

/* ---- the plan of a search ---- */

static void plan_read(struct sql *tail, struct str *plan)
{
	struct sql q = SQL_INIT;
	struct rows *r;

	sql_add(&q, "EXPLAIN QUERY PLAN ");
	sql_append(&q, tail);
	ok(db_query(db, &q, &r, &err));
	while (rows_next(r, &err) > 0)
		str_addf(plan, "%s\n", rows_text(r, 3));
	rows_end(&r);
	sql_release(&q);
}

/* Hits come out in name order: no sorting, and the index is the outer loop, also with other
 * conditions. */
static void a_search_streams(void **state)
{
	struct arena a = ARENA_INIT;
	struct str plan = STR_INIT;
	struct sql q = SQL_INIT;
	struct search_terms terms;

	(void)state;
	search_parse(&a, "pena rodriguez a 5512", &terms);
	sql_add(&q, "SELECT t.id FROM client t");
	search_join(&q, db, KIND);
	sql_add(&q, " WHERE t.owner = ");
	sql_i64(&q, 1);
	sql_add(&q, " AND t.archived_at = '' AND ");
	search_match(&q, db, &a, KIND, &terms, "_o17", NULL);
	sql_add(&q, " AND ");
	search_rank(&q, db);
	sql_add(&q, " > ");
	sql_i64(&q, 5);
	sql_add(&q, " ORDER BY ");
	search_rank(&q, db);
	sql_add(&q, " LIMIT 50");
	plan_read(&q, &plan);
	assert_null(strstr(plan.buf, "TEMP B-TREE"));
	assert_ptr_equal(strstr(plan.buf, "SCAN f VIRTUAL TABLE"), plan.buf);
	assert_non_null(strstr(plan.buf, "SEARCH s USING INTEGER PRIMARY KEY"));
	assert_non_null(strstr(plan.buf, "SEARCH t USING INTEGER PRIMARY KEY"));
	str_release(&plan);
	sql_release(&q);
	arena_release(&a);
}

static int64_t index_rows(void)
{
	return number_of(
		db, "SELECT count(*) + sum(id) + sum(length(block)) FROM search_index_data");
}

static void the_same_document_leaves_the_index_alone(void **state)
{
	struct card c = cards[1];
	int64_t before;

	(void)state;
	cards_put();
	before = index_rows();
	put(&c);
	c.name = "Comercial  RODRIGUEZ  hermanos";
	put(&c);
	assert_int_equal(index_rows(), before);
	assert_int_equal(number_of(db, "SELECT count(*) FROM search_doc"), LENGTH(cards));
	c.more = "nueva";
	put(&c);
	assert_int_not_equal(index_rows(), before);
	assert_int_equal(
		write_text("INSERT INTO search_index (search_index) VALUES ('integrity-check')"),
		0);
}

/* ---- the gate ---- */

static struct gate *gate_of(const char *name)
{
	struct gate *g;
	struct stat st;

	assert_int_equal(stat(file(name), &st), 0);
	ok(gate_open(&g, file(name), &st, &err));
	return g;
}

static void a_closed_gate_is_waited_for_and_named(void **state)
{
	struct gate *g = gate_of("test.db");
	char pid[20];
	int64_t start;

	(void)state;
	snprintf(pid, sizeof pid, "%ld", (long)getpid());
	ok(gate_enter(g, 0, &err));
	db_set_patience(db, 1);
	start = ticks_ms();
	assert_int_equal(write_text("DELETE FROM counter"), ERR_BUSY);
	assert_in_range(ticks_ms() - start, 900, PATIENCE * 800); /* not as long as without */
	assert_non_null(strstr(err.text, pid));
	db_set_patience(db, 0);
	assert_int_equal(write_text("DELETE FROM counter"), ERR_BUSY);
	assert_int_equal(search_idle(db, &err), 0);
	gate_leave(g);
	assert_int_equal(write_text("DELETE FROM counter"), 0);
	db_set_patience(db, PATIENCE);
	gate_close(&g);
}

static bool hung_up(void)
{
	return true;
}

static void a_hang_up_ends_the_wait(void **state)
{
	struct gate *g = gate_of("test.db");
	int64_t start = ticks_ms();

	(void)state;
	ok(gate_enter(g, 0, &err));
	db_on_hang_up(hung_up);
	assert_int_equal(write_text("DELETE FROM counter"), ERR_LOST);
	db_on_hang_up(NULL);
	assert_true(ticks_ms() - start < PATIENCE * 800);
	gate_close(&g);
	assert_int_equal(write_text("DELETE FROM counter"), 0);
}

static void who_must_be_alone_asks_the_others_to_leave(void **state)
{
	struct gate *g;
	struct db *stays;

	(void)state;
	new_database("alone.db");
	ok(db_open(&stays, file("alone.db"), 0, &err));
	g = gate_of("alone.db");
	assert_int_equal(gate_alone(g, 1, &err), ERR_BUSY);
	assert_false(db_asked_to_leave(stays));
	db_close(&stays);
	ok(gate_alone(g, 1, &err));
	assert_refused("alone.db", 0, ERR_BUSY, "new version");
	gate_close(&g);
	ok(db_open(&stays, file("alone.db"), 0, &err));
	db_close(&stays);
}

static int fills_the_disk(struct tx *tx, void *ctx, struct err *e)
{
	int code = 0;

	(void)ctx;
	for (int i = 0; i < 1000 && !code; i++) {
		struct sql q = SQL_INIT;

		sql_add(&q, "INSERT INTO counter (name, next) VALUES ('full' || ");
		sql_i64(&q, i);
		sql_add(&q, " || hex(zeroblob(4000)), 1)");
		code = tx_exec(tx, &q, NULL, e);
		sql_release(&q);
	}
	return code;
}

static void a_full_disk_saves_nothing_and_is_said(void **state)
{
	struct db *kept = db;
	sqlite3 *conn;
	int64_t counters;

	(void)state;
	new_database("full.db");
	ok(db_open(&db, file("full.db"), 0, &err));
	counters = number_of(db, "SELECT count(*) FROM counter");
	conn = sqlite_db(db)->conn;
	sqlite3_set_authorizer(conn, NULL, NULL);
	assert_int_equal(sqlite3_exec(conn, "PRAGMA max_page_count=100", NULL, NULL, NULL), 0);
	sqlite_restrict(conn);
	assert_int_equal(db_write(db, fills_the_disk, NULL, &err), ERR_FULL);
	assert_int_equal(number_of(db, "SELECT count(*) FROM counter"), counters);
	counter_put("small", 1);
	db_close(&db);
	db = kept;
}

/* ---- copies ---- */

static void a_backup_is_whole(void **state)
{
	struct db *copy;
	struct stat st;

	(void)state;
	counter_put("backup", 42);
	ok(db_backup(db, file("copy.db"), NULL, &err));
	counter_put("backup", 43);
	assert_int_equal(stat(file("copy.db"), &st), 0);
	assert_int_equal(st.st_mode & 07, 0);
	assert_int_equal(db_backup(db, file("copy.db"), NULL, &err), ERR_INPUT);
	ok(db_open(&copy, file("copy.db"), 0, &err));
	assert_int_equal(counter_get(copy, "backup"), 42);
	db_close(&copy);
	assert_int_equal(counter_get(db, "backup"), 43);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_BODY,
		SEARCH_BODY,
		cmocka_unit_test(random_documents_are_found),
		cmocka_unit_test(what_is_not_a_database_is_refused),
		cmocka_unit_test(other_versions_are_refused),
		cmocka_unit_test(what_cannot_be_written_is_refused),
		cmocka_unit_test(a_reader_cannot_write),
		cmocka_unit_test(a_damaged_file_is_said),
		cmocka_unit_test(second_names_and_networks_are_refused),
		cmocka_unit_test(a_new_database_replaces_nothing),
		cmocka_unit_test(a_group_that_shares_a_directory_may_write),
		cmocka_unit_test(no_link_and_no_pipe_is_a_lock),
		cmocka_unit_test(a_strangers_connection_cannot_forge),
		cmocka_unit_test(the_second_look_refuses),
		cmocka_unit_test(blobs_come_back),
		cmocka_unit_test(a_step_of_many_reads_is_broken_off_between_them),
		cmocka_unit_test(a_search_streams),
		cmocka_unit_test(the_same_document_leaves_the_index_alone),
		cmocka_unit_test(a_closed_gate_is_waited_for_and_named),
		cmocka_unit_test(a_hang_up_ends_the_wait),
		cmocka_unit_test(who_must_be_alone_asks_the_others_to_leave),
		cmocka_unit_test(a_full_disk_saves_nothing_and_is_said),
		cmocka_unit_test(a_backup_is_whole),
	};

	return cmocka_run_group_tests(tests, database_make, database_drop);
}
