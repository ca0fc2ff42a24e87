/* One small API over the engines. URI: a path, "sqlite:PATH", or "postgres://..." where libpq was
 * built in.
 *
 * Reading: db_query() and rows_next(); never keep rows open while waiting for a person.
 * Writing: only through db_write(), which runs a callback inside the write gate and one transaction
 * and runs it again as a whole when the engine says so: the callback changes no memory of its
 * caller; what it makes lives in the transaction's arena and is published after db_write() returned
 * 0. A statement that failed dooms its transaction on every engine: pass the error on. A statement
 * that writes anywhere else is a BUG (PostgreSQL's session answers ERR_READONLY).
 *
 * SQLite: settings asked back as they are made, WAL, synchronous=FULL, one lock beside the database
 * around every write and checkpoint (store/gate.h). Opening refuses, with one clear sentence and
 * nothing changed: a file that is not there (ERR_NO_FILE), not ours or newer or older
 * (ERR_FOREIGN), read-only where writing was asked (ERR_READONLY), damaged (ERR_CORRUPT), or on a
 * network file system (ERR_DB). */
#ifndef FICHA_STORE_DB_H
#define FICHA_STORE_DB_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"
#include "base/mem.h"
#include "store/sql.h"

struct db;
struct tx;
struct rows;

enum db_flag {
	DB_READ_ONLY = 1,
	DB_CREATE = 2,      /* make a new, empty database with the whole schema; an existing one:
			       ERR_INPUT */
	DB_ANY_VERSION = 4, /* for migrate: an older schema is let pass */
};
/* flags: enum db_flag, 0 to read and write. The caller closes *out, which is set on success only.
 */
int db_open(struct db **out, const char *uri, unsigned flags, struct err *e);
void db_close(struct db **db);
const char *db_engine_name(const struct db *db);    /* "sqlite" or "postgres" */
const char *db_engine_version(const struct db *db); /* of the library or the server */
const char *db_uri(const struct db *db);            /* as given; it may hold a password */
const char *db_path(const struct db *db);           /* the file's real path; NULL for a server */

/* How many seconds a writer waits for the gate (default 10); 0: only if it is free at this moment.
 */
int db_set_patience(struct db *db, int seconds); /* returns what it was */
/* With less than so many bytes free on the disk (0, the default: none) db_write() answers ERR_FULL
 * before it begins; reading goes on. Looked at once a second at most, see store/disk.h. */
void db_set_reserve(struct db *db, int64_t bytes);
/* Takes what waits in the write-ahead log over into the database and empties the log; ERR_BUSY
 * while somebody reads or writes. Nothing to do on a server. */
int db_checkpoint(struct db *db, struct err *e);
/* A long load, many rows in each of many transactions: more of the database is kept in memory, and
 * the log is taken over more rarely. Until db_load_end(); nothing to do on a server. */
void db_load_begin(struct db *db);
void db_load_end(struct db *db);
/* For the whole process: asked while a writer waits for the gate; true (the terminal hung up) ends
 * the wait with ERR_LOST. NULL: never. */
void db_on_hang_up(bool (*hung_up)(void));
/* Called now and then during a long read; true breaks it off (ERR_CANCEL). NULL: never. */
typedef bool db_cancel_fn(void *ctx);
void db_set_cancel(struct db *db, db_cancel_fn *fn, void *ctx);
/* The same beside it, for reads that are to end with what they have by then: until fn is NULL again.
 * Whether it was fn that broke a read off (since it was set) says db_had_enough(). */
void db_set_enough(struct db *db, db_cancel_fn *fn, void *ctx);
bool db_had_enough(const struct db *db);

/* For the whole process: while it is quiet, whoever asks anything is a BUG, in builds that are not
 * released (but for the lists of values, dict/choice.h). Returns what it was. */
bool db_quiet(bool quiet);

/* Rows borrow their texts until the next rows_next(). Columns count from 0. The caller ends *out,
 * which is set on success only; q may be released before that. */
int db_query(struct db *db, const struct sql *q, struct rows **out, struct err *e);
int rows_next(struct rows *r, struct err *e); /* 1 a row, 0 the end, negative enum err */
int rows_columns(const struct rows *r);
bool rows_null(const struct rows *r, int column);
int64_t rows_i64(const struct rows *r, int column);
const char *rows_text(const struct rows *r, int column);                    /* "" for NULL */
struct value rows_value(const struct rows *r, int column, struct arena *a); /* copied into a */
void rows_end(struct rows **r);                                             /* NULL is let pass */

/* One value of one row; ERR_MISSING without a row (no text is set then: say what is missing). */
int db_i64(struct db *db, const struct sql *q, int64_t *out, struct err *e);
int db_text(struct db *db, const struct sql *q, struct str *out, struct err *e);
/* Of a count: is it above 0? *any is false after a failure. */
int db_any(struct db *db, const struct sql *q, bool *any, struct err *e);

/* A consistent view over several queries. May nest; db_write() inside one is a BUG. */
int db_read_begin(struct db *db, struct err *e);
void db_read_end(struct db *db);

typedef int db_write_fn(struct tx *tx, void *ctx, struct err *e);
/* 0 after COMMIT; on a failure of fn, of the engine or of the gate everything is rolled back, and
 * the failure is returned. ERR_BUSY: the gate stayed closed; ERR_READONLY: opened so. */
int db_write(struct db *db, db_write_fn *fn, void *ctx, struct err *e);
struct db *tx_db(struct tx *tx);       /* for reading inside the transaction */
struct arena *tx_arena(struct tx *tx); /* lives until the next db_write() on this database */
int64_t tx_written(const struct tx *tx); /* statements so far that may have written */
/* An INSERT of one row, which is given an id; q gets what the engine needs for that at its end. */
int tx_insert(struct tx *tx, struct sql *q, int64_t *id, struct err *e);
/* The one row that the statement's RETURNING clause gives, as a number; ERR_MISSING without one. */
int tx_returning(struct tx *tx, const struct sql *q, int64_t *out, struct err *e);
int tx_exec(struct tx *tx, const struct sql *q, int64_t *changes,
	struct err *e); /* changes may be NULL */

#ifndef FICHA_RELEASE
/* For tests that end somewhere in a write: told "BEGIN" before it, each statement that was done,
 * "COMMIT" before it and "COMMITTED" after it. NULL: nobody listens. */
extern void (*db_step)(const char *what);
#endif

/* Sees other connections' commits: a number that changes after some (look then at history_head). */
int db_data_version(struct db *db, int64_t *out, struct err *e);
/* In a long write: does somebody wait to write? It had better end, then. Never true where the engine does
 * not know; there a long write ends early of itself. */
bool db_others_wait(struct db *db);
bool db_knows_who_waits(const struct db *db);
/* Between long writes: one of those who wait goes first. */
void db_yield(struct db *db);
/* Pages that this connection wrote into the log so far; 0 where the engine has none of its own. */
int64_t db_pages_written(struct db *db);
/* Asks everybody to leave (restore, migrate); seen by db_asked_to_leave(), which screens poll. */
bool db_asked_to_leave(struct db *db);

#endif
