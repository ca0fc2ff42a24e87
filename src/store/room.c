#include "store/room.h"

#include <sys/stat.h>
#include "store/disk.h"
#include "store/engine.h"

static int64_t file_size(const char *path, const char *suffix)
{
	struct str name = STR_INIT;
	struct stat st;
	int64_t size;

	str_addf(&name, "%s%s", path, suffix);
	size = stat(name.buf, &st) ? 0 : st.st_size;
	str_release(&name);
	return size;
}

static int server_room(struct db *db, struct db_room *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	out->left = -1;
	sql_add(&q, "SELECT pg_database_size(current_database())");
	rc = db_i64(db, &q, &out->size, e);
	sql_release(&q);
	return rc;
}

int db_room(struct db *db, struct db_room *out, struct err *e)
{
	const char *path;

	if (engine_of(db_uri(db), &path) != &engine_sqlite)
		return server_room(db, out, e);
	out->size = file_size(path, "") + file_size(path, "-wal");
	return disk_free(path, &out->left, e);
}
