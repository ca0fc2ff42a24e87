/* A copy of a database that is in use.
 *
 * SQLite: a new file at path (an existing one is refused, ERR_INPUT), as it was at one moment,
 * whole on the disk and looked through before it gets its name; with the owner's and group's rights
 * of the database. Nobody is kept from writing meanwhile. PostgreSQL: refused (ERR_USAGE): pg_dump
 * is the way there. */
#ifndef FICHA_STORE_BACKUP_H
#define FICHA_STORE_BACKUP_H

#include "store/db.h"

int db_backup(struct db *db, const char *path, struct err *e);

#endif
