/* A database as version 1 left it, brought to today's version. */
#include <fcntl.h>
#include <sqlite3.h>
#include "world.h"

#include "core/upgrade.h"

static void old_database(const char *path, const char *rows)
{
	struct str text = STR_INIT;
	char block[4096], *problem = NULL;
	ssize_t n;
	sqlite3 *conn;
	int fd = open("tests/store/schema_v1.sql", O_RDONLY | O_CLOEXEC);

	assert_true(fd >= 0);
	while ((n = read(fd, block, sizeof block)) > 0)
		str_addn(&text, block, (size_t)n);
	close(fd);
	str_addf(&text, "PRAGMA application_id=0x46696368; PRAGMA user_version=1; %s", rows);
	assert_int_equal(SQLITE_OK, sqlite3_open(path, &conn));
	if (sqlite3_exec(conn, text.buf, NULL, NULL, &problem))
		fail_msg("%s", problem);
	sqlite3_close(conn);
	str_release(&text);
}

#define DOCUMENT(code) \
	"INSERT INTO document (kind, code, state, operation, client, date) VALUES ('invoice', '" code \
	"', 'draft', 1, 1, '2026-11-01');"

static void numbers_get_their_keys(void **state)
{
	struct world *w = *state;
	struct str path = STR_INIT, backup = STR_INIT, codes = STR_INIT;
	struct sql q = SQL_INIT;
	struct db *db;

	str_addf(&path, "%s.v1", w->path);
	old_database(path.buf,
		"INSERT INTO client (kind, code, legal_name, legal_name_key, country, created_at) "
		"VALUES ('customer', '000001', 'Uno', 'uno', 'MX', '2026-11-01T00:00:00Z');"
		"INSERT INTO operation (client, opened_at) VALUES (1, '2026-11-01T00:00:00Z');"
		DOCUMENT("F-10") DOCUMENT("F-9") DOCUMENT("000007"));
	must(database_upgrade(path.buf, &backup, &w->e));
	assert_true(backup.len > 0);
	str_reset(&backup);
	must(database_upgrade(path.buf, &backup, &w->e));
	assert_int_equal(backup.len, 0);
	must(db_open(&db, path.buf, DB_READ_ONLY, &w->e));
	sql_add(&q, "SELECT group_concat(code, ' ') FROM "
		    "(SELECT code FROM document ORDER BY code_key)");
	must(db_text(db, &q, &codes, &w->e));
	assert_string_equal(codes.buf, "000007 F-9 F-10");
	db_close(&db);
	sql_release(&q);
	str_release(&codes);
	str_release(&backup);
	str_release(&path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {in_world(numbers_get_their_keys)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
