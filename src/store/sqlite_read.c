/* SQLite asks between its own steps whether to go on, but a step of the search index may be hundreds of reads: at a
 * disk that has to be waited for, those are seconds in which no key would be heard. So each read of the file asks as
 * well. Broken off there it is a read that failed, and what failed it is what breaks a statement off elsewhere. */
#include "store/sqlite.h"

#include <stddef.h>

static int read_asking(sqlite3_file *f, void *into, int bytes, sqlite3_int64 at)
{
	const char *methods = (const char *)f->pMethods;
	struct sqlite_db *db = (struct sqlite_db *)(methods - offsetof(struct sqlite_db, reads));
	int rc = db->host_read(f, into, bytes, at);

	return !rc && db->stepping && db_break_asked(&db->base) ? SQLITE_INTERRUPT : rc;
}

void sqlite_reads_ask(struct sqlite_db *db)
{
	sqlite3_file *f = NULL;

	if (sqlite3_file_control(db->conn, "main", SQLITE_FCNTL_FILE_POINTER, &f) || !f || !f->pMethods)
		return;
	db->host_read = f->pMethods->xRead;
	db->reads = *f->pMethods;
#ifndef GUARD_OFF_reads_ask
	db->reads.xRead = read_asking;
#endif
	f->pMethods = &db->reads;
}
