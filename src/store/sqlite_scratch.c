/* The engine's own temporary files take the copy: their names are taken away as soon as they are
 * made. */
#include "store/scratch.h"

#include <string.h>
#include "base/lang.h"
#include "store/sqlite.h"

static int copy_pages(struct sqlite_db *to, struct sqlite_db *from, struct err *e)
{
	sqlite3_backup *copy = sqlite3_backup_init(to->conn, "main", from->conn, "main");

	if (!copy)
		return sqlite_fail(to->conn, NULL, NULL, e);
	sqlite3_backup_step(copy, -1);
	return sqlite3_backup_finish(copy) ? sqlite_fail(to->conn, NULL, NULL, e) : 0;
}

int sqlite_scratch(struct db *base, struct db **out, struct err *e)
{
	struct sqlite_db *db = xcalloc(1, sizeof *db);
	int err;

	db_init(&db->base, &engine_sqlite, 0);
	db->path = xstrdup(sqlite_db(base)->path);
	err = sqlite_connect_scratch(db, e);
	if (!err)
		err = copy_pages(db, sqlite_db(base), e);
	/* Power may fail: then it is gone, as it should be. */
	if (!err)
		err = sqlite_run(db, "PRAGMA synchronous=OFF", e);
	if (err) {
		sqlite_close(&db->base);
		return err;
	}
	sqlite_restrict(db->conn);
	*out = &db->base;
	return 0;
}
