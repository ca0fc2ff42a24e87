#ifdef FICHA_POSTGRES
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "postgres_guard.sql.h"
#include "schema.pg.sql.h"
#include "store/migrate.h"
#include "store/postgres.h"

/* A lock is waited for as long as a writer's patience; who forgets a transaction does not block
 * others. How a search is best done depends on the word. */
static const char settings[] = "SET TimeZone = 'UTC'; SET standard_conforming_strings = on;"
			       "SET synchronous_commit = on; SET lock_timeout = '10s';"
			       "SET plan_cache_mode = force_custom_plan;"
			       "SET idle_in_transaction_session_timeout = '60s';"
			       "SET default_transaction_read_only = on";

static void notice_drop(void *ctx, const char *words)
{
	(void)ctx, (void)words;
}

static int connection_make(struct pg_db *db, const char *where, struct err *e)
{
	const char *const names[] = {
		"dbname", "client_encoding", "application_name", "connect_timeout", NULL};
	const char *const values[] = {where, "UTF8", "ficha", "10", NULL};
	const char *words;
	int version;

	db->conn = PQconnectdbParams(names, values, 1);
	if (PQstatus(db->conn) != CONNECTION_OK) {
		words = PQerrorMessage(db->conn);
		return err_set(e, ERR_DB, _("The database server cannot be reached. (%.*s)"),
			(int)strcspn(words, "\n"), words);
	}
	/* Notices would be written across the screen. */
	PQsetNoticeProcessor(db->conn, notice_drop, NULL);
	version = PQserverVersion(db->conn);
	snprintf(db->version, sizeof db->version, "%d.%d", version / 10000, version % 10000);
	return pg_run(db, settings, e);
}

/* Names sort bytewise here; another collation would put ranks and pages out of order. */
static int collation_check(struct pg_db *db, struct err *e)
{
	static const char *const good[] = {"C", "POSIX", "C.UTF-8", "C.utf8"};
	struct str is = STR_INIT;
	bool found = false;
	int err = pg_ask(db,
		"SELECT datcollate FROM pg_database WHERE datname = current_database() "
		"AND pg_encoding_to_char(encoding) = 'UTF8'",
		&is, e);

	for (int i = 0; i < LENGTH(good); i++)
		found = found || !strcmp(is.buf, good[i]);
	if (!err && !found)
		err = err_set(e, ERR_FOREIGN,
			_("The database sorts as \"%s\". "
			  "Make one with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0."),
			is.buf);
	str_release(&is);
	return err;
}

int pg_schema_version(struct db *base, int *out, struct err *e)
{
	struct pg_db *db = pg_db(base);
	struct str text = STR_INIT;
	int err = pg_ask(db, "SELECT coalesce(CAST(to_regclass('meta') AS TEXT), '')", &text, e);

	if (!err && text.len)
		err = pg_ask(db, "SELECT value FROM meta WHERE key = 'schema_version'", &text, e);
	if (!err && !text.len)
		err = err_set(e, ERR_FOREIGN,
			_("%s is not a Ficha database. `ficha init` makes one there."),
			PQdb(db->conn));
	if (!err)
		*out = (int)strtol(text.buf, NULL, 10);
	str_release(&text);
	return err;
}

static int open_steps(struct pg_db *db, const char *where, struct err *e)
{
	int version, err;

	if ((err = connection_make(db, where, e)) || (err = collation_check(db, e)) ||
		(err = pg_schema_version(&db->base, &version, e)))
		return err;
	return version_judge(PQdb(db->conn), version, db->base.flags, e);
}

int pg_open(struct db **out, const char *where, unsigned flags, struct err *e)
{
	struct pg_db *db;
	int err = libpq_load(e);

	if (err)
		return err;
	db = xcalloc(1, sizeof *db);
	db_init(&db->base, &engine_postgres, flags);
	err = open_steps(db, where, e);
	if (err)
		pg_close(&db->base);
	else
		*out = &db->base;
	return err;
}

void pg_close(struct db *db)
{
	PQfinish(pg_db(db)->conn);
	free(db);
}

static int emptiness_check(struct pg_db *db, struct err *e)
{
	struct str table = STR_INIT;
	int err = pg_ask(db,
		"SELECT table_name FROM information_schema.tables "
		"WHERE table_schema = current_schema() LIMIT 1",
		&table, e);

	if (!err && table.len)
		err = err_set(e, ERR_INPUT,
			_("The database %s is not empty; it was left as it is."), PQdb(db->conn));
	str_release(&table);
	return err;
}

static int schema_load(struct pg_db *db, struct err *e)
{
	static const char *const parts[] = {
		sql_schema_pg,
#ifndef GUARD_OFF_history_trigger
		sql_postgres_guard,
#endif
		"INSERT INTO meta (key, value) VALUES ('schema_version', '" NUMBER_TEXT(
			SCHEMA_VERSION) "')",
		"COMMIT",
	};
	int err = pg_run(db, "BEGIN READ WRITE", e);

	for (int i = 0; i < LENGTH(parts) && !err; i++)
		err = pg_run(db, parts[i], e);
	return err;
}

int pg_create(const char *where, struct err *e)
{
	struct pg_db db = {0};
	int err = libpq_load(e);

	if (err)
		return err;
	if (!(err = connection_make(&db, where, e)) && !(err = collation_check(&db, e)) &&
		!(err = emptiness_check(&db, e)))
		err = schema_load(&db, e);
	PQfinish(db.conn);
	return err;
}

int pg_guard_put(struct db *db, const char *name, const char *sql, struct err *e)
{
	struct str all = STR_INIT;
	int err;

	(void)name;
	str_addf(&all, "CREATE OR REPLACE %s", sql + strlen("CREATE "));
	err = pg_run(pg_db(db), all.buf, e);
	str_release(&all);
	return err;
}
#else
typedef int no_postgres; /* an empty file is no C */
#endif

const char *pg_guard(void)
{
	return sql_postgres_guard;
}

void pg_triggers(struct sql *q)
{
	sql_add(q, "SELECT CASE tgenabled WHEN 'O' THEN pg_get_triggerdef(oid, true) ELSE '' END "
		   "FROM pg_trigger WHERE NOT tgisinternal AND tgname = ");
}
