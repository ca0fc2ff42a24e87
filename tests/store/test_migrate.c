#include "store/files.h"

#include <ctype.h>
#include <fcntl.h>
#include <glob.h>
#include <string.h>
#include "schema.sql.h"
#include "store/migrate.h"
#include "store/steps.h"

static struct err err;

#define ok(call) \
	do { \
		err = (struct err)ERR_INIT; \
		if (call) \
			fail_msg("%s: %s", #call, err.text); \
	} while (0)

static int line_add(void *out, int n, char **cell, char **name)
{
	(void)name;
	for (int i = 0; i < n; i++)
		for (const char *c = cell[i] ? cell[i] : ""; *c; c++)
			if (!isspace((unsigned char)*c))
				str_addc(out, *c);
	str_addc(out, '\n');
	return 0;
}

static int cell_add(void *out, int n, char **cell, char **name)
{
	(void)n, (void)name;
	str_add(out, cell[0]);
	return 0;
}

#define EVERYTHING "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
/* What schema.sql makes: no guards, no search index. */
#define TABLES \
	"SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type <> 'trigger' " \
	"AND name NOT LIKE 'search_index%' ORDER BY type, name"

/* Without the blanks. */
static void schema_read(const char *at, const char *what, struct str *out)
{
	sqlite3 *conn;

	assert_int_equal(sqlite3_open_v2(at, &conn, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_exec(conn, what, line_add, out, NULL), SQLITE_OK);
	sqlite3_close(conn);
}

static void assert_same_schema(const char *one, const char *other, const char *what)
{
	struct str a = STR_INIT, b = STR_INIT;

	schema_read(one, what, &a);
	schema_read(other, what, &b);
	assert_true(a.len > 1000);
	assert_string_equal(a.buf, b.buf);
	str_release(&a);
	str_release(&b);
}

static int version_of(const char *at)
{
	struct str text = STR_INIT;
	sqlite3 *conn;
	int version;

	assert_int_equal(sqlite3_open_v2(at, &conn, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	assert_int_equal(
		sqlite3_exec(conn, "PRAGMA user_version", line_add, &text, NULL), SQLITE_OK);
	sqlite3_close(conn);
	version = (int)strtol(text.buf, NULL, 10);
	str_release(&text);
	return version;
}

static int backups(const char *name)
{
	struct str pattern = STR_INIT;
	glob_t found;
	int n;

	str_addf(&pattern, "%s.*backup*", file(name));
	n = glob(pattern.buf, 0, NULL, &found) ? 0 : (int)found.gl_pathc;
	if (n)
		globfree(&found);
	str_release(&pattern);
	return n;
}

static const struct schema_step steps[] = {
	{SCHEMA_VERSION, "", NULL},
	{SCHEMA_VERSION + 1,
		"ALTER TABLE note ADD COLUMN nickname TEXT NOT NULL DEFAULT '';"
		"CREATE INDEX note_by_nickname ON note (nickname)",
		NULL},
	{SCHEMA_VERSION + 2,
		"CREATE TABLE extra (id INTEGER PRIMARY KEY AUTOINCREMENT,"
		" note INTEGER NOT NULL REFERENCES note (id)) STRICT",
		NULL},
};

static void a_current_database_is_left_alone(void **state)
{
	struct str backup = STR_INIT;

	(void)state;
	new_database("current.db");
	ok(schema_migrate(file("current.db"), &backup, &err));
	assert_string_equal(backup.buf, "");
	assert_int_equal(backups("current.db"), 0);
	str_release(&backup);
}

static void steps_lead_to_the_newest_version(void **state)
{
	struct str backup = STR_INIT;

	(void)state;
	new_database("old.db");
	raw(file("old.db"), "INSERT INTO counter VALUES ('kept', 5)", SQLITE_OK);
	ok(schema_steps_run(file("old.db"), steps, 3, &backup, &err));
	assert_int_equal(version_of(file("old.db")), SCHEMA_VERSION + 2);
	raw(file("old.db"),
		"INSERT INTO counter SELECT name || nickname, next FROM counter, "
		"(SELECT 'x' AS nickname) WHERE next = 5",
		SQLITE_OK);
	assert_non_null(strstr(backup.buf, "old.db.backup-v" NUMBER_TEXT(SCHEMA_VERSION) "-2"));
	assert_int_equal(version_of(backup.buf), SCHEMA_VERSION);
	new_database("one.db");
	assert_same_schema(backup.buf, file("one.db"), EVERYTHING);
	raw(backup.buf, "INSERT INTO counter SELECT name || 'x', next FROM counter WHERE next = 5",
		SQLITE_OK);
	str_release(&backup);
}

/* schema.sql as it would be written after the steps. */
static char *schema_after(void)
{
	const char *at = strstr(strstr(sql_schema, "CREATE TABLE note ("), "\n) STRICT");
	struct str text = STR_INIT;

	str_addn(&text, sql_schema, (size_t)(at - sql_schema));
	str_add(&text, ", nickname TEXT NOT NULL DEFAULT ''");
	str_add(&text, at);
	str_add(&text, "CREATE INDEX note_by_nickname ON note (nickname);");
	str_add(&text, steps[2].sql);
	return str_detach(&text);
}

static void a_fresh_schema_is_the_migrated_one(void **state)
{
	char *schema = schema_after();

	(void)state;
	new_database("migrated.db");
	ok(schema_steps_run(file("migrated.db"), steps, 3, NULL, &err));
	raw(file("fresh.db"), schema, SQLITE_OK);
	assert_same_schema(file("migrated.db"), file("fresh.db"), TABLES);
	free(schema);
}

#define DOCUMENTS \
	"INSERT INTO search_doc VALUES (9, 1, 2, 'pena', ' pena rodriguez', ' 55', ''), " \
	"(5, 1, 4, 'alba', ' alba penalver', ' 5512345', ' _o1')"
#define CONTACTS \
	"INSERT INTO client (id, kind, code, legal_name, legal_name_key, created_at) VALUES " \
	"(2, 'customer', 'C', 'Peña', 'pena', '2026-01-01T00:00:00Z'); " \
	"INSERT INTO person (id, name, name_key, phone) VALUES (1, 'Rosa', 'rosa', '+5255'), " \
	"(2, 'Ana', 'ana', ''), (3, 'Eva', 'eva', ''); " \
	"INSERT INTO contact (client, person, is_primary, archived_at) VALUES (2, 2, 1, ''), " \
	"(2, 1, 0, ''), (2, 3, 0, '2026-01-01')"

static void assert_answer(const char *ask, const char *expected)
{
	struct str found = STR_INIT;
	sqlite3 *conn;

	assert_int_equal(sqlite3_open_v2(file("released.db"), &conn, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_exec(conn, ask, cell_add, &found, NULL), SQLITE_OK);
	assert_string_equal(found.buf, expected);
	sqlite3_close(conn);
	str_release(&found);
}

/* The index knows the documents, in name order. */
static void assert_found(const char *typed, const char *expected)
{
	struct str ask = STR_INIT;

	str_addf(&ask, "SELECT record_id || ' ' FROM search_index f JOIN search_doc s ON s.rk = f.rowid "
		       "WHERE search_index MATCH '\"%s\"' ORDER BY f.rowid", typed);
	assert_answer(ask.buf, expected);
	str_release(&ask);
}

/* Versions that were released, as tests/store/schema_vN.sql: each must reach the schema of today.
 */
static void released_versions_reach_todays_schema(void **state)
{
	(void)state;
	new_database("today.db");
	for (int v = 1; v < SCHEMA_VERSION; v++) {
		struct str name = STR_INIT, text = STR_INIT;
		char block[4096];
		ssize_t n;
		int fd;

		str_addf(&name, "tests/store/schema_v%d.sql", v);
		fd = open(name.buf, O_RDONLY);
		if (fd < 0)
			fail_msg("%s is missing: the schema of version %d with its guards",
				name.buf, v);
		while ((n = read(fd, block, sizeof block)) > 0)
			str_addn(&text, block, (size_t)n);
		close(fd);
		str_addf(&text, "PRAGMA application_id=0x46696368; PRAGMA user_version=%d;", v);
		raw(file("released.db"), text.buf, SQLITE_OK);
		if (v == 1) { /* whose index is made anew on the way */
			raw(file("released.db"), DOCUMENTS, SQLITE_OK);
			raw(file("released.db"), CONTACTS, SQLITE_OK);
		}
		ok(schema_migrate(file("released.db"), NULL, &err));
		if (v == 1) {
			assert_found("pen", "4 2 ");
			assert_found("rodriguez", "2 ");
			assert_found("1234", "4 ");
			assert_answer("SELECT shown FROM search_doc ORDER BY record_id",
				"0Rosa\t+5255\t\n1Ana\t\t\n");
		}
		assert_same_schema(file("released.db"), file("today.db"), EVERYTHING);
		assert_int_equal(unlink(file("released.db")), 0);
		str_release(&name);
		str_release(&text);
	}
	assert_int_equal(schema_steps[schema_steps_n - 1].version, SCHEMA_VERSION);
}

static void a_failed_step_changes_nothing(void **state)
{
	static const struct schema_step bad[] = {
		{SCHEMA_VERSION + 1, "CREATE TABLE good (x INTEGER) STRICT", NULL},
		{SCHEMA_VERSION + 2, "CREATE TABLE half (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1)", NULL},
	};
	static const struct schema_step orphans[] = {
		{SCHEMA_VERSION + 1, "INSERT INTO app_user (name, role) VALUES ('u', 99)", NULL},
	};

	(void)state;
	new_database("bad.db");
	assert_int_equal(schema_steps_run(file("bad.db"), bad, 2, NULL, &err), ERR_DB);
	assert_int_equal(version_of(file("bad.db")), SCHEMA_VERSION + 1);
	raw(file("bad.db"), "DROP TABLE good; CREATE TABLE half (x)", SQLITE_OK);
	assert_int_equal(backups("bad.db"), 1);
	new_database("orphans.db");
	assert_int_equal(
		schema_steps_run(file("orphans.db"), orphans, 1, NULL, &err), ERR_REFERENCE);
	assert_non_null(strstr(err.text, "app_user"));
	assert_int_equal(version_of(file("orphans.db")), SCHEMA_VERSION);
}

static void a_newer_database_is_refused(void **state)
{
	(void)state;
	new_database("newer.db");
	raw(file("newer.db"), "PRAGMA user_version=99", SQLITE_OK);
	assert_int_equal(schema_migrate(file("newer.db"), NULL, &err), ERR_FOREIGN);
	assert_int_equal(version_of(file("newer.db")), 99);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_current_database_is_left_alone),
		cmocka_unit_test(steps_lead_to_the_newest_version),
		cmocka_unit_test(a_fresh_schema_is_the_migrated_one),
		cmocka_unit_test(released_versions_reach_todays_schema),
		cmocka_unit_test(a_failed_step_changes_nothing),
		cmocka_unit_test(a_newer_database_is_refused),
	};

	return cmocka_run_group_tests(tests, directory_make, directory_drop);
}
