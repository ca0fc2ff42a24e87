/* The search index as a whole: how long it takes to build, and how big it is, beside FTS5 tables
 * that are given the same words: one for their beginnings, one for parts of identifiers. */
#include <string.h>
#include <unistd.h>
#include "bench.h"
#include "dict/change.h"

static void tables_make(const char *database, const char *path)
{
	sqlite3 *conn = sqlite_connected(path);
	char *attach = sqlite3_mprintf("ATTACH %Q AS ours", database);

	sqlite_must(conn, attach);
	sqlite3_free(attach);
	sqlite_must(conn,
		"CREATE VIRTUAL TABLE names USING fts5(words, content='', columnsize=0, detail=none, "
		"tokenize=ascii, prefix='1 2 3 4 5'); "
		"CREATE VIRTUAL TABLE parts USING fts5(ids, content='', columnsize=0, detail=none, "
		"tokenize=trigram); BEGIN; "
		"INSERT INTO names (rowid, words) SELECT rk, words || ids FROM ours.search_doc "
		"WHERE rk > 0 ORDER BY rk; "
		"INSERT INTO parts (rowid, ids) SELECT rk, ids FROM ours.search_doc "
		"WHERE rk > 0 ORDER BY rk; COMMIT");
	sqlite3_close(conn);
}

static int64_t ask_number(const char *database, const char *sql)
{
	sqlite3 *conn = sqlite_connected(database);
	sqlite3_stmt *st = sqlite_prepared(conn, sql);
	int64_t n = sqlite3_step(st) == SQLITE_ROW ? sqlite3_column_int64(st, 0) : 0;

	sqlite3_finalize(st);
	sqlite3_close(conn);
	return n;
}

#define BYTES_OF "SELECT sum(pgsize) FROM dbstat WHERE name "

static void sizes(const char *database, const char *path)
{
	int64_t theirs = ask_number(path, BYTES_OF "GLOB '*_*'");

	report_bytes("size", "FTS5 tables", ask_number(database, BYTES_OF "GLOB 'search_index*'"), theirs,
		1300000);
	report_bytes("  and what it is made of", "FTS5 tables",
		ask_number(database, BYTES_OF "GLOB 'search_*'"), theirs, 0);
}

void bench_index(const char *database, const char *dir)
{
	struct line l = {.what = "building it", .peer = "FTS5 tables", .aim = 1300000};
	struct err e = ERR_INIT;
	char path[4200];
	struct db *db;
	int64_t from;

	report_begin("the search index");
	snprintf(path, sizeof path, "%s/tables.db", dir);
	bench_remove(path);
	from = work_ns();
	tables_make(database, path);
	samples_add(&l.theirs, work_ns() - from);
	must(db_open(&db, database, 0, &e), &e);
	from = work_ns();
	must(dict_reindex(db, NULL, NULL, NULL, &e), &e);
	samples_add(&l.ours, work_ns() - from);
	db_close(&db);
	report_line(&l);
	sizes(database, path);
	bench_remove(path);
}
