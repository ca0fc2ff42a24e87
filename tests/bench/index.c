/* The search index as a whole: how long it takes to build, and how big it is, beside FTS5 tables
 * that are given the same words: one for their beginnings, one for parts of identifiers. They are handed
 * text that is ready; ours is made of that text as well, and of the records themselves. Bare ones keep no
 * text, as our index keeps none; FTS5's own way is to keep it, as our documents do. */
#include <string.h>
#include <unistd.h>
#include "bench.h"
#include "dict/change.h"
#include "store/search.h"

#define CLIENTS_OFTEN 20000 /* up to so many the index is built several times, above once */

enum keeping { KEEPS_NOTHING, KEEPS_TEXT, KEEPINGS };

static const struct {
	const char *peer, *options;
} keepings[KEEPINGS] = {
	{"bare FTS5 tables", ", content='', columnsize=0"},
	{"FTS5 tables with their text", ""},
};

/* Returns how long it took. */
static int64_t tables_make(const char *database, const char *path, enum keeping keeping)
{
	const char *options = keepings[keeping].options;
	sqlite3 *conn;
	char *sql;
	int64_t from;

	bench_remove(path);
	from = work_ns();
	conn = sqlite_connected(path);
	sql = sqlite3_mprintf("ATTACH %Q AS ours; "
		"CREATE VIRTUAL TABLE names USING fts5(words%s, detail=none, tokenize=ascii, "
		"prefix='1 2 3 4 5'); "
		"CREATE VIRTUAL TABLE parts USING fts5(ids%s, detail=none, tokenize=trigram); BEGIN; "
		"INSERT INTO names (rowid, words) SELECT rk, words || ids FROM ours.search_doc "
		"WHERE rk > 0 ORDER BY rk; "
		"INSERT INTO parts (rowid, ids) SELECT rk, ids FROM ours.search_doc "
		"WHERE rk > 0 ORDER BY rk; COMMIT", database, options, options);
	sqlite_must(conn, sql);
	sqlite3_free(sql);
	sqlite3_close(conn);
	return work_ns() - from;
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
	int64_t index = ask_number(database, BYTES_OF "GLOB 'search_index*'");
	int64_t whole = ask_number(database, BYTES_OF "GLOB 'search_*'");

	report_bytes("size of the index", keepings[KEEPS_NOTHING].peer, index, theirs, 1300000);
	tables_make(database, path, KEEPS_TEXT);
	theirs = ask_number(path, BYTES_OF "GLOB '*_*'");
	report_bytes("size of index and documents", keepings[KEEPS_TEXT].peer, whole, theirs, 1300000);
}

/* The documents stay: they are indexed again, as a migration does it. */
static int index_fill(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "INSERT INTO search_index (search_index) VALUES ('delete-all')");
	rc = tx_exec(tx, &q, NULL, e);
	sql_reset(&q);
	sql_add(&q, "INSERT INTO search_index (rowid, tokens) SELECT rk, "
		    "search_tokens(words, ids, marks) FROM search_doc WHERE rk > 0 ORDER BY rk");
	rc = rc || search_gather(tx, e) || tx_exec(tx, &q, NULL, e);
	rc = search_gathered(tx, rc, e);
	sql_release(&q);
	return rc ? e->code : 0;
}

static int64_t ours_fill(const char *database)
{
	struct err e = ERR_INIT;
	struct db *db;
	int64_t from = work_ns();

	must(db_open(&db, database, 0, &e), &e);
	db_load_begin(db);
	must(db_write(db, index_fill, NULL, &e), &e);
	db_load_end(db);
	db_close(&db);
	return work_ns() - from;
}

static int64_t ours_make(const char *database)
{
	struct err e = ERR_INIT;
	struct db *db;
	int64_t from = work_ns();

	must(db_open(&db, database, 0, &e), &e);
	must(dict_reindex(db, NULL, NULL, &e), &e);
	db_close(&db);
	return work_ns() - from;
}

/* Each several times where that takes no minutes. */
static void building(const char *database, const char *path, bool once)
{
	const char *peer = keepings[KEEPS_NOTHING].peer;
	struct line fill = {.what = "building it of the same text", .peer = peer, .aim = 1300000};
	struct line make = {
		.what = "building it of the records, text and all", .peer = peer, .aim = 1300000};

	for (int i = 0; i < (once ? 1 : REPEATS); i++) {
		int64_t theirs = tables_make(database, path, KEEPS_NOTHING);

		samples_add(&fill.theirs, theirs);
		samples_add(&make.theirs, theirs);
		samples_add(&fill.ours, ours_fill(database));
		samples_add(&make.ours, ours_make(database));
	}
	report_line(&fill);
	report_line(&make);
}

/* A word of each length, and parts of numbers. */
static const char *const typed[] = {"g", "ga", "gar", "garc", "garcia", "lo", "rod", "perez m", "55", "112", "7212"};

static void searches(struct session *s, struct samples *out)
{
	for (int round = 0; round < 4 * REPEATS; round++)
		for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
			int64_t from = work_ns();

			search_ask(s, typed[i]);
			samples_add(out, work_ns() - from);
		}
}

static void idle_until_merged(struct db *db, struct samples *out)
{
	struct err e = ERR_INIT;
	int64_t from = work_ns();
	int worked;

	while ((worked = search_idle(db, &e)) > 0) {
		samples_add(out, work_ns() - from);
		from = work_ns();
	}
	must(worked, &e);
}

/* Each save leaves a piece of the index behind, until somebody has time to merge them. */
static void upkeep(const char *database, int64_t clients)
{
	struct line l = {.what = "key of a search after 3 000 saves", .peer = "before them", .aim = 2200000};
	struct line merged = {.what = "the same, merged when idle", .peer = "before them"};
	struct samples saves = {0}, steps = {0};
	struct err e = ERR_INIT;
	struct session *ana;
	struct db *db;

	must(db_open(&db, database, 0, &e), &e);
	ana = bench_session(db, "ana");
	searches(ana, &merged.theirs);
	searches(ana, &l.theirs);
	for (int64_t i = 0; i < 3000; i++)
		client_save(ana, 1 + i * 487 % clients, &saves);
	searches(ana, &l.ours);
	report_line(&l);
	idle_until_merged(db, &steps);
	report_figure("a step of merging, longest in p99", &steps);
	searches(ana, &merged.ours);
	report_line(&merged);
	samples_release(&saves);
	session_free(&ana);
	db_close(&db);
}

void bench_index(const char *database, const char *dir, int64_t clients)
{
	bool once = clients > CLIENTS_OFTEN;
	char path[4200];

	report_begin(once ? "the search index, built once" : "the search index, built five times");
	snprintf(path, sizeof path, "%s/tables.db", dir);
	building(database, path, once);
	sizes(database, path);
	bench_remove(path);
	upkeep(database, clients);
}
