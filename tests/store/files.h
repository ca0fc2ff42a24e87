/* Databases in a directory for the moment. A test program has one such directory. */
#ifndef TESTS_STORE_FILES_H
#define TESTS_STORE_FILES_H

#include "tools/check.h"

#include <glob.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "store/db.h"

static char dir[] = "/tmp/ficha-store.XXXXXX";

/* Borrowed; the last two answers are kept. */
static inline const char *file(const char *name)
{
	static char at[2][96];
	static int turn;

	turn = !turn;
	snprintf(at[turn], sizeof at[turn], "%s/%s", dir, name);
	return at[turn];
}

static inline int directory_make(void **state)
{
	(void)state;
	return mkdtemp(dir) ? 0 : -1;
}

static inline int directory_drop(void **state)
{
	glob_t found;

	(void)state;
	if (!glob(file("*"), 0, NULL, &found)) {
		for (size_t i = 0; i < found.gl_pathc; i++)
			unlink(found.gl_pathv[i]);
		globfree(&found);
	}
	return rmdir(dir);
}

static inline void new_database(const char *name)
{
	struct err e = ERR_INIT;
	struct db *made;

	if (db_open(&made, file(name), DB_CREATE, &e))
		fail_msg("%s: %s", name, e.text);
	db_close(&made);
}

/* Runs sql on a connection without any of our settings, as a stranger's tool would have it. */
static inline void raw(const char *at, const char *sql, int expected)
{
	sqlite3 *conn;
	int code;

	assert_int_equal(sqlite3_open(at, &conn), SQLITE_OK);
	code = sqlite3_exec(conn, sql, NULL, NULL, NULL);
	if (code != expected)
		fail_msg("%d and not %d: %s: %s", code, expected, sqlite3_errmsg(conn), sql);
	sqlite3_close(conn);
}

#endif
