#include "store/engine.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "store/backup.h"
#include "store/gate.h"
#include "store/migrate.h"
#include "store/scratch.h"
#include "store/statement.h"

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
	return db->engine->others_wait && db->engine->others_wait(db);
}

bool db_knows_who_waits(const struct db *db)
{
	return db->engine->others_wait;
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
	int err = statement_first(tx->db, q, &r, e), got;

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
		err = statement_alive(db, e);
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
