#include "store/engine.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "store/backup.h"
#include "store/gate.h"
#include "store/migrate.h"
#include "store/scratch.h"

#define WRITE_TRIES 3

#ifdef FICHA_RELEASE
#define step(what) ((void)0)
#else
void (*db_step)(const char *what);

static void step(const char *what)
{
	if (db_step)
		db_step(what);
}
#endif

static const struct {
	const char *prefix, *engine;
	bool strip; /* the engine gets what follows the prefix */
} uri_prefixes[] = {
	{"postgres://", "postgres", false},
	{"postgresql://", "postgres", false},
	{"sqlite:", "sqlite", true},
	{"", "sqlite", false},
};

static const struct engine *const engines[] = {
	&engine_sqlite,
#ifdef FICHA_POSTGRES
	&engine_postgres,
#endif
};

const struct engine *engine_of(const char *uri, const char **where)
{
	int p = 0;

	while (strncmp(uri, uri_prefixes[p].prefix, strlen(uri_prefixes[p].prefix)))
		p++;
	*where = uri_prefixes[p].strip ? uri + strlen(uri_prefixes[p].prefix) : uri;
	for (int i = 0; i < LENGTH(engines); i++)
		if (!strcmp(engines[i]->name, uri_prefixes[p].engine))
			return engines[i];
	return NULL;
}

void db_init(struct db *db, const struct engine *engine, unsigned flags)
{
	db->engine = engine;
	db->flags = flags;
	db->patience = PATIENCE;
	db->tx = (struct tx){.db = db, .arena = ARENA_INIT};
}

int version_judge(const char *name, int version, unsigned flags, struct err *e)
{
#ifndef GUARD_OFF_version_check
	if (version > SCHEMA_VERSION)
		return err_set(e, ERR_FOREIGN,
			_("%s was written by a newer Ficha (version %d, this one knows %d). "
			  "Install the newer program."),
			name, version, SCHEMA_VERSION);
	if (version < SCHEMA_VERSION && !(flags & DB_ANY_VERSION))
		return err_set(e, ERR_FOREIGN,
			_("%s is of an older version (%d, this program needs %d). "
			  "Run `ficha migrate`."),
			name, version, SCHEMA_VERSION);
#else
	(void)name, (void)version, (void)flags, (void)e;
#endif
	return 0;
}

int db_open(struct db **out, const char *uri, unsigned flags, struct err *e)
{
	const char *where;
	const struct engine *engine = engine_of(uri, &where);
	int err;

	if (!engine)
		return err_set(e, ERR_USAGE,
			_("This program was built without PostgreSQL; "
			  "name an SQLite file instead."));
	if (flags & DB_CREATE && (err = engine->create(where, e)))
		return err;
	err = engine->open(out, where, flags & ~(unsigned)DB_CREATE, e);
	if (!err)
		(*out)->uri = xstrdup(uri);
	return err;
}

void db_close(struct db **dbp)
{
	struct db *db = *dbp;

	if (!db)
		return;
	if (db->writing)
		BUG("the database is closed inside a transaction");
	for (int i = 0; i < STATEMENTS_KEPT; i++)
		if (db->kept[i])
			db->engine->drop(db->kept[i]);
	arena_release(&db->tx.arena);
	free(db->uri);
	db->engine->close(db);
	*dbp = NULL;
}

const char *db_engine_name(const struct db *db)
{
	return db->engine->name;
}

const char *db_engine_version(const struct db *db)
{
	return db->engine->version(db);
}

const char *db_uri(const struct db *db)
{
	return db->uri;
}

const char *db_path(const struct db *db)
{
	return db->engine->path ? db->engine->path(db) : NULL;
}

void db_set_reserve(struct db *db, int64_t bytes)
{
	db->reserve = bytes;
	db->room_at = 0;
}

int db_checkpoint(struct db *db, struct err *e)
{
	return db->engine->checkpoint ? db->engine->checkpoint(db, e) : 0;
}

void db_load_begin(struct db *db)
{
	if (db->engine->load)
		db->engine->load(db, true);
}

void db_load_end(struct db *db)
{
	if (db->engine->load)
		db->engine->load(db, false);
}

int db_set_patience(struct db *db, int seconds)
{
	int before = db->patience;

	db->patience = seconds;
	return before;
}

void db_on_hang_up(bool (*hung_up)(void))
{
	gate_interrupted = hung_up;
}

void db_set_cancel(struct db *db, db_cancel_fn *fn, void *ctx)
{
	db->cancel = fn;
	db->cancel_ctx = ctx;
}

void db_set_enough(struct db *db, db_cancel_fn *fn, void *ctx)
{
	db->enough = fn;
	db->enough_ctx = ctx;
	db->had_enough = false;
}

bool db_had_enough(const struct db *db)
{
	return db->had_enough;
}

bool db_break_asked(struct db *db)
{
	if (db->writing)
		return false;
	if (db->cancel && db->cancel(db->cancel_ctx))
		return true;
	db->had_enough = db->had_enough || (db->enough && db->enough(db->enough_ctx));
	return db->had_enough;
}

int db_data_version(struct db *db, int64_t *out, struct err *e)
{
	return db->engine->data_version(db, out, e);
}

bool db_asked_to_leave(struct db *db)
{
	return db->engine->asked_to_leave(db);
}

bool db_others_wait(struct db *db)
{
	return !db->engine->others_wait || db->engine->others_wait(db);
}

void db_yield(struct db *db)
{
	if (db->engine->yield)
		db->engine->yield(db);
}

int64_t db_pages_written(struct db *db)
{
	return db->engine->pages_written ? db->engine->pages_written(db) : 0;
}

/* ---- statements ---- */

/* Eight bytes at a time: a statement has a thousand, and is looked for each time it runs. */
static uint64_t text_hash(const char *s, size_t len)
{
	uint64_t h = 14695981039346656037u ^ len, part;

	for (; len; s += part, len -= part) {
		uint64_t eight = 0;

		part = len < sizeof eight ? len : sizeof eight;
		memcpy(&eight, s, part);
		h = (h ^ eight) * 1099511628211u;
		h ^= h >> 32;
	}
	return h;
}

static struct rows *statement_kept(struct db *db, const char *sql, uint64_t hash)
{
	for (struct rows *r = db->chain[hash % STATEMENTS_KEPT]; r; r = r->next)
		if (r->hash == hash && !r->busy && !strcmp(r->sql, sql))
			return r;
	return NULL;
}

/* The place of an idle statement that was not used for the longest time; a free one when there is.
 */
static struct rows **statement_place(struct db *db)
{
	struct rows **oldest = NULL;

	for (int i = 0; i < STATEMENTS_KEPT; i++) {
		struct rows **place = &db->kept[i];

		if (!*place)
			return place;
		if (!(*place)->busy && (!oldest || (*place)->used < (*oldest)->used))
			oldest = place;
	}
	return oldest;
}

static void statement_forget(struct db *db, struct rows *r)
{
	struct rows **at = &db->chain[r->hash % STATEMENTS_KEPT];

	while (*at != r)
		at = &(*at)->next;
	*at = r->next;
	db->engine->drop(r);
}

static void statement_keep(struct db *db, struct rows *r)
{
	struct rows **place = statement_place(db), **chain = &db->chain[r->hash % STATEMENTS_KEPT];

	if (!place)
		return;
	if (*place)
		statement_forget(db, *place);
	*place = r;
	r->next = *chain;
	*chain = r;
	r->kept = true;
}

static int statement_take(struct db *db, const struct sql *q, struct rows **out, struct err *e)
{
	uint64_t hash = text_hash(q->text.buf, q->text.len);
	struct rows *r = statement_kept(db, q->text.buf, hash);
	int err;

	if (!r) {
		if ((err = db->engine->prepare(db, q, &r, e)))
			return err;
		r->db = db;
		r->sql = xstrdup(q->text.buf);
		r->hash = hash;
		statement_keep(db, r);
	}
	r->busy = true;
	r->used = ++db->tick;
	*out = r;
	return 0;
}

/* An engine may go on after a failed statement, another may not: here none does. */
static int statement_failed(struct db *db, int err, const struct err *e)
{
	if (db->writing && !db->tx.failed.code)
		err_set(&db->tx.failed, err, "%s", e ? e->text : "");
	return err;
}

/* SQLite answers some failures of the disk by taking the transaction back: what came after it would
 * be committed piece by piece. */
static int tx_alive(const struct db *db, struct err *e)
{
	const struct err *failed = &db->tx.failed;

#ifndef GUARD_OFF_doomed
	if (db->writing && failed->code)
		return err_set(e, failed->code, "%s", failed->text);
#else
	(void)failed, (void)e;
#endif
	return 0;
}

static bool be_quiet;

bool db_quiet(bool quiet)
{
	bool was = be_quiet;

	be_quiet = quiet;
	return was;
}

static void look_quiet(const struct sql *q)
{
#ifndef FICHA_RELEASE
	if (be_quiet)
		BUG("asked while nothing may be: %s", q->text.buf);
#else
	(void)q;
#endif
}

static int statement_start(
	struct db *db, const struct sql *q, bool lasting, struct rows **out, struct err *e)
{
	struct rows *r;
	int err = tx_alive(db, e);

	look_quiet(q);
	if (err)
		return err;
	if ((err = statement_take(db, q, &r, e)))
		return statement_failed(db, err, e);
	if (!db->writing && db->engine->writes(r))
		BUG("a statement that writes, outside of db_write(): %s", q->text.buf);
	err = db->engine->start(r, q, lasting, e);
	if (err) {
		rows_end(&r);
		return statement_failed(db, err, e);
	}
	*out = r;
	return 0;
}

int db_query(struct db *db, const struct sql *q, struct rows **out, struct err *e)
{
	return statement_start(db, q, false, out, e);
}

int rows_next(struct rows *r, struct err *e)
{
	int got = r->db->engine->next(r, e);

	return got < 0 ? statement_failed(r->db, got, e) : got;
}

void rows_end(struct rows **rp)
{
	struct rows *r = *rp;

	if (!r)
		return;
	*rp = NULL;
	r->db->engine->stop(r);
	r->busy = false;
	if (!r->kept)
		r->db->engine->drop(r);
}

int rows_columns(const struct rows *r)
{
	return r->db->engine->columns(r);
}

bool rows_null(const struct rows *r, int column)
{
	return r->db->engine->null(r, column);
}

int64_t rows_i64(const struct rows *r, int column)
{
	return r->db->engine->i64(r, column);
}

const char *rows_text(const struct rows *r, int column)
{
	return r->db->engine->text(r, column);
}

struct value rows_value(const struct rows *r, int column, struct arena *a)
{
	struct value v = r->db->engine->value(r, column);

	return value_copy(a, &v);
}

/* Steps to the first row; the caller ends r, which is NULL on failure, before q changes. */
static int first_row(struct db *db, const struct sql *q, struct rows **r, struct err *e)
{
	int got;

	*r = NULL;
	if ((got = statement_start(db, q, true, r, e)))
		return got;
	got = rows_next(*r, e);
	if (got > 0)
		return 0;
	rows_end(r);
	return got ? got : ERR_MISSING;
}

int db_i64(struct db *db, const struct sql *q, int64_t *out, struct err *e)
{
	struct rows *r;
	int err = first_row(db, q, &r, e);

	if (!err)
		*out = rows_i64(r, 0);
	rows_end(&r);
	return err;
}

int db_text(struct db *db, const struct sql *q, struct str *out, struct err *e)
{
	struct rows *r;
	int err = first_row(db, q, &r, e);

	if (!err)
		str_add(out, rows_text(r, 0));
	rows_end(&r);
	return err;
}

/* ---- transactions ---- */

int db_read_begin(struct db *db, struct err *e)
{
	int err = 0;

	if (!db->readers && !db->writing)
		err = db->engine->begin(db, false, e);
	if (!err)
		db->readers++;
	return err;
}

void db_read_end(struct db *db)
{
	if (!db->readers)
		BUG("db_read_end() without db_read_begin()");
	if (!--db->readers && !db->writing)
		db->engine->rollback(db);
}

struct db *tx_db(struct tx *tx)
{
	return tx->db;
}

struct arena *tx_arena(struct tx *tx)
{
	return &tx->arena;
}

int tx_exec(struct tx *tx, const struct sql *q, int64_t *changes, struct err *e)
{
	struct rows *r = NULL;
	int got = statement_start(tx->db, q, true, &r, e);

	if (got)
		return got;
	while ((got = rows_next(r, e)) > 0)
		;
	if (!got && changes)
		*changes = tx->db->engine->changes(r);
	tx->written += tx->db->engine->writes(r);
	rows_end(&r);
	step(q->text.buf);
	return got;
}

int64_t tx_written(const struct tx *tx)
{
	return tx->written;
}

int tx_insert(struct tx *tx, struct sql *q, int64_t *id, struct err *e)
{
	int err;

	if (!tx->db->engine->inserted) {
		sql_add(q, " RETURNING id");
		return tx_returning(tx, q, id, e);
	}
	err = tx_exec(tx, q, NULL, e);
	if (!err)
		*id = tx->db->engine->inserted(tx->db);
	return err;
}

int tx_returning(struct tx *tx, const struct sql *q, int64_t *out, struct err *e)
{
	struct rows *r;
	int64_t value;
	int err = first_row(tx->db, q, &r, e), got;

	if (err)
		return err;
	tx->written++;
	value = rows_i64(r, 0);
	/* To its end: SQLite completes the statement only there. */
	while ((got = rows_next(r, e)) > 0)
		;
	rows_end(&r);
	if (!got)
		*out = value;
	step(q->text.buf);
	return got;
}

static int write_body(struct db *db, db_write_fn *fn, void *ctx, struct err *e)
{
	int err = fn(&db->tx, ctx, e);

	if (!err)
		err = tx_alive(db, e);
	if (db->readers)
		BUG("db_read_begin() without its end inside db_write()");
	if (err)
		return err;
	step("COMMIT");
	return db->engine->commit(db, e);
}

static int write_once(struct db *db, db_write_fn *fn, void *ctx, struct err *e)
{
	int err;

	db->again = false;
	arena_reset(&db->tx.arena);
	db->tx.failed.code = 0;
	step("BEGIN");
	if ((err = db->engine->begin(db, true, e)))
		return err;
	db->writing = true;
	err = write_body(db, fn, ctx, e);
	if (err)
		db->engine->rollback(db);
	db->writing = false;
	db->engine->end(db);
	if (!err)
		step("COMMITTED");
	return err;
}

int db_write(struct db *db, db_write_fn *fn, void *ctx, struct err *e)
{
	int err;

	if (db->writing || db->readers)
		BUG("db_write() inside %s", db->writing ? "db_write()" : "db_read_begin()");
	if (db->flags & DB_READ_ONLY)
		return err_set(e, ERR_READONLY,
			_("Nothing was saved: the database was opened for reading only."));
	if ((err = room_check(db, e)))
		return err;
	for (int try = 1;; try++) {
		err = write_once(db, fn, ctx, e);
		if (!err || !db->again || try == WRITE_TRIES)
			return err;
	}
}

int db_backup(struct db *db, const char *path, db_look_fn *look, struct err *e)
{
	return db->engine->backup(db, path, true, look, e);
}

int db_backup_as_is(struct db *db, const char *path, struct err *e)
{
	return db->engine->backup(db, path, false, NULL, e);
}

int db_scratch(struct db *db, struct db **out, struct err *e)
{
	if (!db->engine->scratch)
		return err_set(e, ERR_USAGE, "%s", _("A server's database is not copied to try things on."));
	if (db->writing)
		BUG("db_scratch() inside db_write()");
	return db->engine->scratch(db, out, e);
}

int db_restore(const char *uri, const char *copy, int patience, db_look_fn *look,
	struct restored *out, struct err *e)
{
	const char *where;
	const struct engine *engine = engine_of(uri, &where);

	*out = (struct restored){.aside = STR_INIT};
	if (!engine || !engine->restore)
		return err_set(e, ERR_USAGE,
			_("Only a database in a file is restored here. For a server, use its own "
			  "tools (pg_restore)."));
	return engine->restore(where, copy, patience, look, out, e);
}
