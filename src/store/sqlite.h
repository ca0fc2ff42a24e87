/* Shared by the files of the SQLite engine. */
#ifndef FICHA_STORE_SQLITE_H
#define FICHA_STORE_SQLITE_H

#include <sqlite3.h>
#include <sys/stat.h>
#include "store/engine.h"
#include "store/gate.h"

/* Memory for pages, and pages in the log at which it is taken over into the database; those of a
 * long load. */
#define CACHE -8000 /* negative: KiB */
#define LOG 1000
#define LOG_BYTES 16777216 /* of the file, between times */
#define LOAD_CACHE -32000
#define LOAD_LOG 32000
#define LOAD_LOG_MOST 64000

struct sqlite_db {
	struct db base;
	sqlite3 *conn;
	struct gate *gate; /* NULL: read-only on a disk where no lock file can be, or a
			      copy */
	char *path;        /* the real path */
	bool stepping; /* inside a statement: reads may be broken off */
	sqlite3_io_methods reads; /* the file's, see sqlite_reads_ask() */
	int (*host_read)(sqlite3_file *f, void *into, int bytes, sqlite3_int64 at);
};

struct sqlite_rows {
	struct rows base;
	sqlite3_stmt *st;
	int *number; /* of the i-th parameter: the n of its $n */
	int parameters;
	bool copied; /* what is bound: it is freed when the statement stops */
	bool done;
	int64_t changes;
};

static inline struct sqlite_db *sqlite_db(const struct db *base)
{
	return (struct sqlite_db *)base;
}

/* Fills e with what the connection says about its last failure. again (may be NULL) tells whether
 * the whole transaction is worth another try; sql (may be NULL) is shown in builds for developers.
 */
int sqlite_fail(sqlite3 *conn, const char *sql, bool *again, struct err *e);
int sqlite_run(struct sqlite_db *db, const char *sql, struct err *e);
/* First column of the first row, "" without one. */
int sqlite_ask(sqlite3 *conn, const char *sql, struct str *out, struct err *e);

int sqlite_open(struct db **out, const char *where, unsigned flags, struct err *e);
/* A connection to an empty database of its own, which has no name. */
int sqlite_connect_scratch(struct sqlite_db *db, struct err *e);
int sqlite_scratch(struct db *db, struct db **out, struct err *e);
int sqlite_create(const char *where, struct err *e);
void sqlite_close(struct db *db);
/* From now on each read of the file, in a statement, looks whether it is to be broken off. */
void sqlite_reads_ask(struct sqlite_db *db);
const char *sqlite_guard(void);
int sqlite_guard_put(struct db *db, const char *name, const char *sql, struct err *e);
void sqlite_triggers(struct sql *q);
/* Lets the application read and write, but change neither the schema nor the history. */
void sqlite_restrict(sqlite3 *conn);
/* f_type of statfs(2): WAL and file locks do not work over the network. */
bool sqlite_file_system_refused(long type);

int sqlite_backup(
	struct db *db, const char *path, bool checked, db_look_fn *look, struct err *e);
/* For both ways: writes a copy of the file at `from` over the empty file `draft`; looks through a
 * copy. */
int copy_make(const char *from, const char *draft, struct err *e);
int copy_check(const char *path, db_look_fn *look, int *version, struct err *e);

int sqlite_restore(const char *where, const char *copy, int patience, db_look_fn *look,
	struct restored *out, struct err *e);
/* Does what is left of a restore that was broken off when the old database was out of the way and
 * the new one not yet in its place; 0 also when there is no such thing. */
int restore_finish(const char *where, int patience, struct err *e);
/* Called between the steps of files that change places, with the step's name: for tests that end
 * there. */
extern void (*file_step)(const char *done);

/* Makes the SQL function that the index is derived with known. */
int sqlite_search_init(sqlite3 *conn, struct err *e);
int sqlite_index(struct tx *tx, int64_t from, int64_t to, struct err *e);
int sqlite_unindex(struct tx *tx, int64_t from, int64_t to, struct err *e);
int sqlite_index_one(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e);
int sqlite_unindex_one(struct tx *tx, int64_t rank, const struct search_doc *doc, struct err *e);
int sqlite_gather(struct tx *tx, bool on, struct err *e);
int sqlite_forget(struct tx *tx, struct err *e);
bool sqlite_index_same(const struct search_doc *a, const struct search_doc *b);
void sqlite_join(struct sql *q, int kind);
void sqlite_match(struct sql *q, struct arena *a, int kind, const struct search_terms *terms,
	const char *mark, const char *without);
void sqlite_from(struct sql *q, const struct search_terms *terms);
void sqlite_rank(struct sql *q);
int sqlite_idle(struct db *db, struct err *e);

#endif
