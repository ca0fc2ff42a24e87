#include "store/sqlite.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "store/migrate.h"

/* The first row that fits gives the meaning. */
static const struct {
	int mask, code;
	int err;
	const char *sentence;
} failures[] = {
	{~0, SQLITE_CONSTRAINT_UNIQUE, ERR_UNIQUE, N_("Another record already has this value.")},
	{~0, SQLITE_CONSTRAINT_PRIMARYKEY, ERR_UNIQUE, N_("Another record already has this key.")},
	{~0, SQLITE_CONSTRAINT_ROWID, ERR_UNIQUE, N_("Another record already has this key.")},
	{~0, SQLITE_CONSTRAINT_FOREIGNKEY, ERR_REFERENCE,
		N_("A record that this one needs is missing, or others still need this one.")},
	{0xff, SQLITE_CONSTRAINT, ERR_CHECK, N_("The database refuses the change.")},
	{0xff, SQLITE_AUTH, ERR_CHECK, N_("The database refuses the change.")},
	{0xff, SQLITE_MISMATCH, ERR_CHECK, N_("The database refuses a value.")},
	{0xff, SQLITE_TOOBIG, ERR_CHECK, N_("A text is too long to be saved.")},
	{0xff, SQLITE_BUSY, ERR_BUSY, N_("The database is in use. Try again in a moment.")},
	{0xff, SQLITE_LOCKED, ERR_BUSY, N_("The database is in use. Try again in a moment.")},
	{0xff, SQLITE_FULL, ERR_FULL,
		N_("The disk is full; nothing was saved. Make room and try again.")},
	{0xff, SQLITE_READONLY, ERR_READONLY,
		N_("The database can only be read; nothing was saved.")},
	{0xff, SQLITE_CORRUPT, ERR_CORRUPT,
		N_("The database file is damaged. Stop working and restore a backup.")},
	{0xff, SQLITE_NOTADB, ERR_CORRUPT, N_("The file is no database, or a damaged one.")},
	{0xff, SQLITE_INTERRUPT, ERR_CANCEL, N_("It was broken off.")},
	{0xff, SQLITE_IOERR, ERR_IO, N_("The disk failed; nothing was saved. Check the disk.")},
	{0xff, SQLITE_CANTOPEN, ERR_IO,
		N_("The database file, or one beside it, cannot be opened.")},
	{0, 0, ERR_DB, N_("The database refuses the request.")},
};

/* SQLite calls a disk full when it is the database or its log that finds no room; the index of the log, which every first
 * one to open makes, fails as a disk that is broken. */
static int what_failed(sqlite3 *conn)
{
	int code = sqlite3_extended_errcode(conn), system = sqlite3_system_errno(conn);

	if ((code & 0xff) != SQLITE_IOERR && (code & 0xff) != SQLITE_CANTOPEN)
		return code;
#ifndef GUARD_OFF_disk_index
	if (system == ENOSPC || system == EDQUOT)
		return SQLITE_FULL;
#else
	(void)system;
#endif
	return code;
}

int sqlite_fail(sqlite3 *conn, const char *sql, bool *again, struct err *e)
{
	int code = what_failed(conn), i = 0;
	const char *said = code == SQLITE_FULL ? sqlite3_errstr(code) : sqlite3_errmsg(conn);

	if ((code & 0xff) == SQLITE_NOMEM)
		mem_exhausted();
	while ((code & failures[i].mask) != failures[i].code)
		i++;
	if (again && failures[i].err == ERR_BUSY)
		*again = true;
	if (failures[i].err == ERR_CANCEL)
		return err_set(e, ERR_CANCEL, "%s", _(failures[i].sentence));
#ifndef FICHA_RELEASE
	if (sql)
		return err_set(e, failures[i].err, "%s (%s) [%s]", _(failures[i].sentence), said, sql);
#endif
	(void)sql;
	return err_set(e, failures[i].err, "%s (%s)", _(failures[i].sentence), said);
}

int sqlite_run(struct sqlite_db *db, const char *sql, struct err *e)
{
	if (sqlite3_exec(db->conn, sql, NULL, NULL, NULL))
		return sqlite_fail(db->conn, sql, &db->base.again, e);
	return 0;
}

int sqlite_ask(sqlite3 *conn, const char *sql, struct str *out, struct err *e)
{
	sqlite3_stmt *st;
	int rc, err = 0;

	str_reset(out);
	if (sqlite3_prepare_v2(conn, sql, -1, &st, NULL))
		return sqlite_fail(conn, sql, NULL, e);
	rc = sqlite3_step(st);
	if (rc == SQLITE_ROW && sqlite3_column_type(st, 0) != SQLITE_NULL)
		str_add(out, (const char *)sqlite3_column_text(st, 0));
	else if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		err = sqlite_fail(conn, sql, NULL, e);
	sqlite3_finalize(st);
	return err;
}

/* ---- statements ---- */

static struct sqlite_rows *sqlite_rows(const struct rows *r)
{
	return (struct sqlite_rows *)r;
}

/* SQLite takes $2 for a name and counts by first use: in "$2, $1" the first parameter is $2. */
static void parameters_read(struct sqlite_rows *r)
{
	r->parameters = sqlite3_bind_parameter_count(r->st);
	r->number = xcalloc((size_t)r->parameters + 1, sizeof *r->number);
	for (int i = 1; i <= r->parameters; i++) {
		const char *name = sqlite3_bind_parameter_name(r->st, i);
		char *end = NULL;

		if (name && *name == '$')
			r->number[i] = (int)strtol(name + 1, &end, 10);
		if (!end || *end || r->number[i] < 1)
			BUG("\"%s\" is no parameter in %s", name ? name : "?", sqlite3_sql(r->st));
	}
}

static int sqlite_prepare(struct db *db, const struct sql *q, struct rows **out, struct err *e)
{
	sqlite3 *conn = sqlite_db(db)->conn;
	const char *tail;
	sqlite3_stmt *st;
	struct sqlite_rows *r;

	if (sqlite3_prepare_v3(conn, q->text.buf, -1, SQLITE_PREPARE_PERSISTENT, &st, &tail))
		return sqlite_fail(conn, q->text.buf, &db->again, e);
	if (!st || tail[strspn(tail, " \t\n;")])
		BUG("not exactly one statement: %s", q->text.buf);
	r = xcalloc(1, sizeof *r);
	r->st = st;
	parameters_read(r);
	*out = &r->base;
	return 0;
}

static void sqlite_drop(struct rows *rows)
{
	struct sqlite_rows *r = sqlite_rows(rows);

	sqlite3_finalize(r->st);
	free(r->number);
	free(r->base.sql);
	free(r);
}

static int value_bind(
	sqlite3_stmt *st, int i, const struct value *v, sqlite3_destructor_type keeping)
{
	switch (v->kind) {
	case VALUE_INT:
		return sqlite3_bind_int64(st, i, v->i);
	case VALUE_TEXT:
		return sqlite3_bind_text64(st, i, v->s, v->len, keeping, SQLITE_UTF8);
	case VALUE_BLOB:
		return sqlite3_bind_blob64(st, i, v->len ? v->s : "", v->len, keeping);
	case VALUE_NULL:
		break;
	}
	return sqlite3_bind_null(st, i);
}

static int sqlite_start(struct rows *rows, const struct sql *q, bool lasting, struct err *e)
{
	struct sqlite_rows *r = sqlite_rows(rows);
	sqlite3_destructor_type keeping = lasting ? SQLITE_STATIC : SQLITE_TRANSIENT;

	r->done = false;
	r->changes = 0;
	r->copied = !lasting;
	for (int i = 1; i <= r->parameters; i++) {
		if (r->number[i] > q->n)
			BUG("no value for $%d in %s", r->number[i], q->text.buf);
		if (value_bind(r->st, i, &q->v[r->number[i] - 1], keeping))
			return sqlite_fail(sqlite_db(rows->db)->conn, rows->sql, NULL, e);
	}
	return 0;
}

/* A check of the file takes a read that was broken off for damage. */
static bool is_pragma(sqlite3_stmt *st)
{
	return !strncmp(sqlite3_sql(st), "PRAGMA", 6);
}

static int sqlite_next(struct rows *rows, struct err *e)
{
	struct sqlite_rows *r = sqlite_rows(rows);
	struct sqlite_db *db = sqlite_db(rows->db);
	int rc;

	/* A step past the end would run the statement again. */
	if (r->done)
		return 0;
	db->stepping = !is_pragma(r->st);
	rc = sqlite3_step(r->st);
	db->stepping = false;
	if (rc == SQLITE_ROW)
		return 1;
	r->done = true;
	if (rc != SQLITE_DONE)
		return sqlite_fail(db->conn, rows->sql, &db->base.again, e);
	r->changes = sqlite3_changes64(db->conn);
	return 0;
}

static void sqlite_stop(struct rows *rows)
{
	struct sqlite_rows *r = sqlite_rows(rows);

	sqlite3_reset(r->st);
	if (r->copied)
		sqlite3_clear_bindings(r->st);
}

static bool sqlite_writes(const struct rows *r)
{
	return !sqlite3_stmt_readonly(sqlite_rows(r)->st);
}

static int64_t sqlite_changes(const struct rows *r)
{
	return sqlite_rows(r)->changes;
}

/* With RETURNING a statement keeps a copy of each page that it changes, to take itself back. */
static int64_t sqlite_inserted(struct db *db)
{
	return sqlite3_last_insert_rowid(sqlite_db(db)->conn);
}

static int sqlite_columns(const struct rows *r)
{
	return sqlite3_column_count(sqlite_rows(r)->st);
}

static bool sqlite_null(const struct rows *r, int column)
{
	return sqlite3_column_type(sqlite_rows(r)->st, column) == SQLITE_NULL;
}

static int64_t sqlite_i64(const struct rows *r, int column)
{
	return sqlite3_column_int64(sqlite_rows(r)->st, column);
}

static const char *sqlite_text(const struct rows *r, int column)
{
	const unsigned char *text = sqlite3_column_text(sqlite_rows(r)->st, column);

	if (!text && sqlite3_errcode(sqlite_db(r->db)->conn) == SQLITE_NOMEM)
		mem_exhausted(); /* and not an empty text */
	return text ? (const char *)text : "";
}

static struct value sqlite_value(const struct rows *r, int column)
{
	sqlite3_stmt *st = sqlite_rows(r)->st;
	struct value v = VALUE_NOTHING;
	int type = sqlite3_column_type(st, column);

	if (type == SQLITE_NULL)
		return v;
	if (type == SQLITE_INTEGER)
		return value_int(sqlite3_column_int64(st, column));
	v.kind = type == SQLITE_BLOB ? VALUE_BLOB : VALUE_TEXT;
	v.s = type == SQLITE_BLOB ? sqlite3_column_blob(st, column)
				  : (const char *)sqlite3_column_text(st, column);
	v.len = (size_t)sqlite3_column_bytes(st, column);
	return v;
}

/* ---- transactions ---- */

static void sqlite_end(struct db *db)
{
	if (sqlite_db(db)->gate)
		gate_leave(sqlite_db(db)->gate);
}

static int sqlite_begin(struct db *base, bool write, struct err *e)
{
	struct sqlite_db *db = sqlite_db(base);
	int err;

	if (!write)
		return sqlite_run(db, "BEGIN", e);
	if (db->gate && (err = gate_enter(db->gate, base->patience, e)))
		return err;
	err = sqlite_run(db, "BEGIN IMMEDIATE", e);
	if (err)
		sqlite_end(base);
	return err;
}

static int sqlite_commit(struct db *db, struct err *e)
{
	return sqlite_run(sqlite_db(db), "COMMIT", e);
}

static void sqlite_rollback(struct db *db)
{
	sqlite3 *conn = sqlite_db(db)->conn;

	/* After some failures (disk full) SQLite has already rolled back. */
	if (!sqlite3_get_autocommit(conn))
		sqlite3_exec(conn, "ROLLBACK", NULL, NULL, NULL);
}

static int sqlite_data_version(struct db *db, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int err;

	sql_add(&q, "PRAGMA data_version");
	err = db_i64(db, &q, out, e);
	sql_release(&q);
	return err;
}

static bool sqlite_asked_to_leave(struct db *db)
{
	struct gate *gate = sqlite_db(db)->gate;

	return gate && gate_asked_to_leave(gate);
}

static bool sqlite_others_wait(struct db *db)
{
	struct gate *gate = sqlite_db(db)->gate;

	return gate && gate_wanted(gate);
}

static void sqlite_yield(struct db *db)
{
	if (sqlite_db(db)->gate)
		gate_yield(sqlite_db(db)->gate);
}

static int64_t sqlite_pages_written(struct db *db)
{
	int now = 0, most;

	sqlite3_db_status(sqlite_db(db)->conn, SQLITE_DBSTATUS_CACHE_WRITE, &now, &most, 0);
	return now;
}

static int sqlite_schema_version(struct db *db, int *out, struct err *e)
{
	struct str text = STR_INIT;
	int err = sqlite_ask(sqlite_db(db)->conn, "PRAGMA user_version", &text, e);

	if (!err)
		*out = (int)strtol(text.buf, NULL, 10);
	str_release(&text);
	return err;
}

static const char *sqlite_path(const struct db *db)
{
	return sqlite_db(db)->path;
}

static int sqlite_checkpoint(struct db *base, struct err *e)
{
	struct sqlite_db *db = sqlite_db(base);
	int err = gate_enter(db->gate, base->patience, e), rc;

	if (err)
		return err;
	rc = sqlite3_wal_checkpoint_v2(db->conn, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	gate_leave(db->gate);
	return rc ? sqlite_fail(db->conn, NULL, NULL, e) : 0;
}

/* Who waits at the gate does not wait for the log to be taken over as well, unless that grows too long. */
static int load_committed(void *ctx, sqlite3 *conn, const char *name, int pages)
{
	struct sqlite_db *db = ctx;

	if (pages < LOAD_LOG || (pages < LOAD_LOG_MOST && sqlite_others_wait(&db->base)))
		return SQLITE_OK;
	sqlite3_wal_checkpoint_v2(conn, name, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
	return SQLITE_OK;
}

/* An import of 500 firms touches more pages than an ordinary cache holds: what is pushed out is
 * written and read again several times over. */
static void sqlite_load(struct db *base, bool on)
{
	struct sqlite_db *db = sqlite_db(base);

	sqlite_run(db,
		on ? "PRAGMA cache_size=" NUMBER_TEXT(LOAD_CACHE)
		   : "PRAGMA cache_size=" NUMBER_TEXT(CACHE),
		NULL);
	if (on)
		sqlite3_wal_hook(db->conn, load_committed, db);
	else
		sqlite3_wal_autocheckpoint(db->conn, LOG);
}

/* ---- migration ---- */

static int references_check(struct sqlite_db *db, struct err *e)
{
	struct str table = STR_INIT;
	int err = sqlite_ask(db->conn, "PRAGMA foreign_key_check", &table, e);

	if (!err && table.len)
		err = err_set(e, ERR_REFERENCE,
			_("The new version leaves table %s with references to nothing."),
			table.buf);
	str_release(&table);
	return err;
}

static int step_body(struct sqlite_db *db, const char *sql, int version, struct err *e)
{
	struct str note = STR_INIT;
	int failed;

	str_addf(&note, "PRAGMA user_version=%d", version);
	failed = sqlite_run(db, sql, e) || references_check(db, e) || sqlite_run(db, note.buf, e) ||
		 sqlite_run(db, "COMMIT", e);
	str_release(&note);
	return failed ? e->code : 0;
}

/* References are checked at the end of the step: a table that is made again would break them
 * midway. */
static int sqlite_step(struct db *base, const char *sql, int version, struct err *e)
{
	struct sqlite_db *db = sqlite_db(base);
	int err;

	if ((err = sqlite_run(db, "PRAGMA foreign_keys=OFF", e)) ||
		(err = sqlite_begin(base, true, e)))
		return err;
	err = step_body(db, sql, version, e);
	if (err)
		sqlite_rollback(base);
	sqlite_end(base);
	sqlite_run(db, "PRAGMA foreign_keys=ON", NULL);
	return err;
}

static const char *sqlite_version(const struct db *db)
{
	(void)db;
	return sqlite3_libversion();
}

const struct engine engine_sqlite = {
	.name = "sqlite",
	.open = sqlite_open,
	.create = sqlite_create,
	.close = sqlite_close,
	.version = sqlite_version,
	.schema_version = sqlite_schema_version,
	.prepare = sqlite_prepare,
	.drop = sqlite_drop,
	.start = sqlite_start,
	.next = sqlite_next,
	.stop = sqlite_stop,
	.writes = sqlite_writes,
	.changes = sqlite_changes,
	.inserted = sqlite_inserted,
	.columns = sqlite_columns,
	.null = sqlite_null,
	.i64 = sqlite_i64,
	.text = sqlite_text,
	.value = sqlite_value,
	.begin = sqlite_begin,
	.commit = sqlite_commit,
	.rollback = sqlite_rollback,
	.guard = sqlite_guard,
	.guard_put = sqlite_guard_put,
	.triggers = sqlite_triggers,
	.end = sqlite_end,
	.data_version = sqlite_data_version,
	.asked_to_leave = sqlite_asked_to_leave,
	.others_wait = sqlite_others_wait,
	.yield = sqlite_yield,
	.pages_written = sqlite_pages_written,
	.path = sqlite_path,
	.checkpoint = sqlite_checkpoint,
	.load = sqlite_load,
	.restore = sqlite_restore,
	.backup = sqlite_backup,
	.scratch = sqlite_scratch,
	.step = sqlite_step,
	.index = sqlite_index,
	.unindex = sqlite_unindex,
	.index_one = sqlite_index_one,
	.unindex_one = sqlite_unindex_one,
	.gather = sqlite_gather,
	.forget = sqlite_forget,
	.index_same = sqlite_index_same,
	.join = sqlite_join,
	.match = sqlite_match,
	.from = sqlite_from,
	.rank = sqlite_rank,
	.idle = sqlite_idle,
};
