/* Opening: every setting is asked back, since SQLite ignores what it does not know. */
#include "store/sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "schema.sql.h"
#include "sqlite_guard.sql.h"
#include "sqlite_search.sql.h"
#include "store/migrate.h"
#include "store/sqlite_file.h"

static const struct {
	int option, value;
} options[] = {
	{SQLITE_DBCONFIG_DEFENSIVE, 1},
	{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
	{SQLITE_DBCONFIG_DQS_DML, 0},
	{SQLITE_DBCONFIG_DQS_DDL, 0},
	{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
	{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
	{SQLITE_DBCONFIG_ENABLE_TRIGGER, 1},
	/* Until it is known whose file this is: a stranger's is left as it was. */
	{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
};

static const struct {
	int limit, value;
} limits[] = {
	{SQLITE_LIMIT_LENGTH, 16 << 20},
	{SQLITE_LIMIT_SQL_LENGTH, 100000},
	{SQLITE_LIMIT_ATTACHED, 0},
	{SQLITE_LIMIT_COMPOUND_SELECT, 10},
	{SQLITE_LIMIT_EXPR_DEPTH, 100},
	{SQLITE_LIMIT_VARIABLE_NUMBER, 500},
	{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
	{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
};

static const struct {
	const char *set, *ask, *answer;
} pragmas[] = {
#ifndef GUARD_OFF_synchronous
	{"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"},
#else
	{"PRAGMA synchronous=NORMAL", "PRAGMA synchronous", "1"},
#endif
	{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
	{"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", "1"},
	{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
	{"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
	{"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
	{"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
	{"PRAGMA cache_size=" NUMBER_TEXT(CACHE), "PRAGMA cache_size", NUMBER_TEXT(CACHE)},
	{"PRAGMA busy_timeout=5000", "PRAGMA busy_timeout", "5000"},
	{"PRAGMA wal_autocheckpoint=" NUMBER_TEXT(LOG), "PRAGMA wal_autocheckpoint", NUMBER_TEXT(LOG)},
	{"PRAGMA journal_size_limit=" NUMBER_TEXT(LOG_BYTES), "PRAGMA journal_size_limit",
		NUMBER_TEXT(LOG_BYTES)},
};

/* ---- the file ---- */

static int file_find(
	const char *where, unsigned flags, char **path, struct stat *st, struct err *e)
{
	*path = realpath(where, NULL);
	if (!*path && (errno == ENOENT || errno == ENOTDIR))
		return err_set(e, ERR_NO_FILE,
			_("There is no database %s. `ficha init` makes a new one."), where);
	if (!*path || stat(*path, st))
		return err_set(
			e, ERR_IO, _("%s cannot be looked at: %s."), where, strerror(errno));
	if (!S_ISREG(st->st_mode))
		return err_set(e, ERR_FOREIGN, _("%s is not a file, so it is no database."), *path);
	if (flags & DB_COPY)
		return 0;
	if (st->st_nlink > 1)
		return err_set(e, ERR_DB,
			_("%s has a second name (a hard link), "
			  "and the two would damage each other. Remove one of them."),
			*path);
	return place_check(*path, e);
}

static int open_connections; /* of this process */

static uint32_t big_endian(const unsigned char *b)
{
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

/* The file format's header: page size at 16, pages at 28, user_version at 60, application_id at 68. */
static int header_judge(
	const struct sqlite_db *db, const unsigned char h[100], const struct stat *st, struct err *e)
{
	uint32_t page = (uint32_t)h[16] << 8 | h[17];

	if (memcmp(h, "SQLite format 3", 16) != 0)
		return 0; /* SQLite says so itself, and leaves nothing beside it */
	if (big_endian(h + 68) != SCHEMA_APPLICATION_ID)
		return err_set(e, ERR_FOREIGN, _("%s is not a Ficha database."), db->path);
	if ((int64_t)(page == 1 ? 65536 : page) * big_endian(h + 28) > (int64_t)st->st_size)
		return err_set(e, ERR_CORRUPT,
			_("%s is damaged: its end is missing. Restore a backup."), db->path);
#ifndef GUARD_OFF_version_check
	return version_judge(db->path, (int)big_endian(h + 60), db->base.flags, e);
#else
	return 0;
#endif
}

/* Whose file it is, before SQLite makes files of its own beside it. Not while this process has a
 * database open: to close a file by hand drops all locks that a process has on it. With a log beside
 * it the header may be out of date, and SQLite has to look. */
static int header_look(const struct sqlite_db *db, const struct stat *st, struct err *e)
{
	struct str log = STR_INIT;
	unsigned char h[100];
	bool has_log;
	ssize_t n;
	int fd;

	str_addf(&log, "%s-wal", db->path);
	has_log = access(log.buf, F_OK) == 0;
	str_release(&log);
	if (has_log || open_connections)
		return 0;
	fd = open(db->path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd < 0)
		return 0; /* the connection says why */
	n = pread(fd, h, sizeof h, 0);
	close(fd);
	return n == (ssize_t)sizeof h ? header_judge(db, h, st, e) : 0;
}

/* A restore may have put another file in place before we said that we have it open. */
static int file_same(const struct sqlite_db *db, const struct stat *before, struct err *e)
{
	struct stat st;

	if (!stat(db->path, &st) && st.st_ino == before->st_ino && st.st_dev == before->st_dev)
		return 0;
	return err_set(e, ERR_BUSY, _("%s has just been replaced. Try again."), db->path);
}

/* ---- the connection ---- */

static int connection_make(sqlite3 **conn, const char *path, int flags, struct err *e)
{
	int err;

	/* One thread: no need for locks inside, nor around counting the memory. Refused once a
	 * connection is open, which came this way as well. */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	flags |= SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX;
	if (!sqlite3_open_v2(path, conn, flags, NULL)) {
		sqlite3_extended_result_codes(*conn, 1);
		/* From the first look on: another one may be opening or closing at this moment. */
		sqlite3_busy_timeout(*conn, 5000);
		return 0;
	}
	err = sqlite_fail(*conn, path, NULL, e);
	sqlite3_close(*conn);
	*conn = NULL;
	return err;
}

static int connection_open(struct sqlite_db *db, struct err *e)
{
	bool reads = db->base.flags & DB_READ_ONLY;
	int err = connection_make(&db->conn, db->path,
		(reads ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOFOLLOW, e);

	if (err)
		return err;
	open_connections++;
#ifndef GUARD_OFF_readonly_check
	/* SQLite opens for reading only, without a word, what it may not write. */
	if (!reads && sqlite3_db_readonly(db->conn, "main"))
		return err_set(e, ERR_READONLY,
			_("You may not write to %s. "
			  "Ask for the right, or open it for reading only."),
			db->path);
#endif
	return 0;
}

static int connection_harden(struct sqlite_db *db, struct err *e)
{
	int now;

	for (int i = 0; i < LENGTH(options); i++)
		if (sqlite3_db_config(db->conn, options[i].option, options[i].value, &now) ||
			now != options[i].value)
			return err_set(e, ERR_DB, _("SQLite refuses the safety setting %d."),
				options[i].option);
	for (int i = 0; i < LENGTH(limits); i++)
		sqlite3_limit(db->conn, limits[i].limit, limits[i].value);
	return sqlite_search_init(db->conn, e);
}

/* Of its steps, some ten for a row: each may wait for a disk. */
#define LOOK_STEPS 200

static int cancel_asked(void *ctx)
{
	return db_break_asked(ctx);
}

int sqlite_connect_scratch(struct sqlite_db *db, struct err *e)
{
	int err = connection_make(&db->conn, "", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, e);

	if (err)
		return err;
	open_connections++;
	if ((err = connection_harden(db, e)))
		return err;
	sqlite3_progress_handler(db->conn, LOOK_STEPS, cancel_asked, db);
	return 0;
}

static int pragma_check(struct sqlite_db *db, const char *ask, const char *answer, struct err *e)
{
	struct str text = STR_INIT;
	int err = sqlite_ask(db->conn, ask, &text, e);

	if (!err && strcmp(text.buf, answer))
		err = err_set(e, ERR_DB, _("SQLite answers \"%s\" to \"%s\" where %s is needed."),
			text.buf, ask, answer);
	str_release(&text);
	return err;
}

static int pragmas_set(struct sqlite_db *db, struct err *e)
{
	int err = 0;

	for (int i = 0; i < LENGTH(pragmas) && !err; i++) {
		err = sqlite_run(db, pragmas[i].set, e);
		if (!err)
			err = pragma_check(db, pragmas[i].ask, pragmas[i].answer, e);
	}
	return err;
}

/* A copy made by a backup is not in WAL mode. */
static int journal_set(struct sqlite_db *db, struct err *e)
{
	int err;

	if (db->base.flags & DB_READ_ONLY || !pragma_check(db, "PRAGMA journal_mode", "wal", NULL))
		return 0;
	if ((err = gate_enter(db->gate, db->base.patience, e)))
		return err;
	err = pragma_check(db, "PRAGMA journal_mode=WAL", "wal", e);
	gate_leave(db->gate);
	return err;
}

static int identity_check(struct sqlite_db *db, struct err *e)
{
	struct str id = STR_INIT;
	int err = sqlite_ask(db->conn, "PRAGMA application_id", &id, e);

	if (!err && strtol(id.buf, NULL, 10) != SCHEMA_APPLICATION_ID)
		err = err_set(e, ERR_FOREIGN, _("%s is not a Ficha database."), db->path);
	str_release(&id);
	return err;
}

static int version_check(struct sqlite_db *db, struct err *e)
{
	int version = 0, err = engine_sqlite.schema_version(&db->base, &version, e);

	return err ? err : version_judge(db->path, version, db->base.flags, e);
}

static int gate_join(struct sqlite_db *db, const struct stat *st, struct err *e)
{
	bool reads = db->base.flags & DB_READ_ONLY;
	int err;

	if (db->base.flags & DB_COPY)
		return 0;
	err = gate_open(&db->gate, db->path, st, reads ? NULL : e);
	if (err)
		return reads ? 0 : err;
	if (db->base.flags & DB_ALONE)
		return gate_alone(db->gate, db->base.patience, e);
	return gate_share(db->gate, e);
}

static int open_steps(struct sqlite_db *db, const char *where, struct err *e)
{
	struct stat st;
	int err;

	if ((err = restore_finish(where, db->base.patience, e)) ||
		(err = file_find(where, db->base.flags, &db->path, &st, e)) ||
		(err = header_look(db, &st, e)) || (err = connection_open(db, e)) ||
		(err = connection_harden(db, e)) || (err = identity_check(db, e)) ||
		(err = gate_join(db, &st, e)) || (err = file_same(db, &st, e)) ||
		(err = version_check(db, e)) || (err = journal_set(db, e)) ||
		(err = pragmas_set(db, e)))
		return err;
	sqlite3_db_config(db->conn, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
	sqlite3_progress_handler(db->conn, LOOK_STEPS, cancel_asked, db);
	sqlite_reads_ask(db);
	if (!(db->base.flags & DB_ALONE))
		sqlite_restrict(db->conn);
	return 0;
}

/* SQLite's own words name no file. */
static void name_file(const struct sqlite_db *db, const char *where, struct err *e)
{
	struct err said;

	if (!e || strstr(e->text, db->path ? db->path : where) || strstr(e->text, where))
		return;
	said = *e;
	err_set(e, said.code, "%s: %s", where, said.text);
}

int sqlite_open(struct db **out, const char *where, unsigned flags, struct err *e)
{
	struct sqlite_db *db = xcalloc(1, sizeof *db);
	int err;

	db_init(&db->base, &engine_sqlite, flags);
	err = open_steps(db, where, e);
	if (err) {
		name_file(db, where, e);
		sqlite_close(&db->base);
		return err;
	}
	*out = &db->base;
	return 0;
}

/* The last one to close makes a checkpoint, and that belongs inside the gate. Who does not get it
 * at once is not the last one. */
void sqlite_close(struct db *base)
{
	struct sqlite_db *db = sqlite_db(base);
	bool entered = db->conn && db->gate && !(base->flags & DB_READ_ONLY) &&
		       !gate_enter(db->gate, 0, NULL);

	if (db->conn && !entered)
		sqlite3_db_config(db->conn, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	if (sqlite3_close(db->conn))
		BUG("rows were left open: %s", sqlite3_errmsg(db->conn));
	open_connections -= db->conn != NULL;
	gate_close(&db->gate);
	free(db->path);
	free(db);
}

/* ---- a new database ---- */

static int schema_load(struct sqlite_db *db, struct err *e)
{
	static const char *const parts[] = {
		"BEGIN IMMEDIATE",
		sql_schema,
#ifndef GUARD_OFF_history_trigger
		sql_sqlite_guard,
#endif
		sql_sqlite_search,
		"PRAGMA application_id=" NUMBER_TEXT(SCHEMA_APPLICATION_ID),
		"PRAGMA user_version=" NUMBER_TEXT(SCHEMA_VERSION),
		"COMMIT",
		"PRAGMA journal_mode=WAL",
	};
	int err = 0;

	for (int i = 0; i < LENGTH(parts) && !err; i++)
		err = sqlite_run(db, parts[i], e);
	return err;
}

static int draft_fill(const char *draft, struct err *e)
{
	struct sqlite_db db = {0};
	int err = place_check(draft, e);

	if (err || (err = connection_make(&db.conn, draft, SQLITE_OPEN_READWRITE, e)))
		return err;
	err = schema_load(&db, e);
	sqlite3_close(db.conn);
	return err;
}

/* Under another name until it is whole: nobody ever meets half a database. */
int sqlite_create(const char *where, struct err *e)
{
	struct str draft = STR_INIT;
	int err = restore_finish(where, PATIENCE, e);

	if (!err)
		err = draft_make(where, 0660, &draft, e);
	if (!err && !(err = draft_fill(draft.buf, e)))
		err = draft_publish(draft.buf, where, e);
	if (err && draft.len)
		unlink(draft.buf);
	str_release(&draft);
	return err;
}

const char *sqlite_guard(void)
{
	return sql_sqlite_guard;
}

void sqlite_triggers(struct sql *q)
{
	sql_add(q, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ");
}

/* What is restricted otherwise is let pass for this one statement. */
int sqlite_guard_put(struct db *db, const char *name, const char *sql, struct err *e)
{
	struct str all = STR_INIT;
	int err;

	str_addf(&all, "DROP TRIGGER IF EXISTS %s; %s", name, sql);
	sqlite3_set_authorizer(sqlite_db(db)->conn, NULL, NULL);
	err = sqlite_run(sqlite_db(db), all.buf, e);
	sqlite_restrict(sqlite_db(db)->conn);
	str_release(&all);
	return err;
}
