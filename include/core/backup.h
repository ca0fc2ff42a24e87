/* Backups: the store's copies (store/backup.h), looked through to the last row of the history, and
 * which of them are kept. */
#ifndef FICHA_CORE_BACKUP_H
#define FICHA_CORE_BACKUP_H

#include "dict/session.h"
#include "store/backup.h"

/* db_backup() and db_restore(), with the history proved whole. */
int backup_make(struct db *db, const char *path, struct err *e);
int backup_restore(
	const char *uri, const char *copy, int patience, struct restored *out, struct err *e);
/* The first line that the history of what is there now gets: which copy came back, and where the
 * other database lies ("" for none). */
int backup_restored(struct session *s, const char *copy, const char *aside, struct err *e);

/* The newest of each of the last so many days, weeks (from Monday on) and months that have a
 * backup, in UTC. Periods without one do not count, so that neither a long holiday nor a clock that
 * jumps empties the directory. */
struct backup_keep {
	int daily, weekly, monthly;
};
/* Which of n moments, newest first, are kept. */
void backup_choose(const int64_t *moment, int n, const struct backup_keep *keep, bool *kept);

/* A backup named after the database and the moment ("ficha-20261121-194200.db") in a directory;
 * then those of the same database that need not be kept are removed, never the new one. An error
 * after *path was set says that the backup is made but an old one could not be removed. */
int backup_into(struct db *db, const char *directory, const struct backup_keep *keep,
	struct str *path, int *removed, struct err *e);

/* When the newest backup of this database in a directory was made, by its name; ERR_MISSING: there
 * is none. */
int backup_newest(struct db *db, const char *directory, int64_t *moment, struct err *e);

#endif
