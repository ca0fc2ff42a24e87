/* Copies of a database, and their way back.
 *
 * SQLite only: on a server both are refused (ERR_USAGE); its own tools, pg_dump and pg_restore, are
 * the way there. */
#ifndef FICHA_STORE_BACKUP_H
#define FICHA_STORE_BACKUP_H

#include "store/db.h"

/* A look of the caller's at a copy, opened for reading only, after the engine's own. */
typedef int db_look_fn(struct db *copy, struct err *e);

/* A new file at path (an existing one is refused, ERR_INPUT): the database as it was at one moment,
 * whole on the disk, opened and looked through before it gets its name; with the owner's and
 * group's rights of the database. Nobody is kept from writing meanwhile. look may be NULL. */
int db_backup(struct db *db, const char *path, db_look_fn *look, struct err *e);

/* The same without any look at what it is worth: before a repair, the damage is copied, too. */
int db_backup_as_is(struct db *db, const char *path, struct err *e);

/* Puts a copy in the place of the database at uri, which may be missing. In this order, so that the
 * database is at any moment the old one or the new one, and whole:
 * 1. the copy is looked through (ERR_CORRUPT, ERR_FOREIGN: nothing was done; an older schema is let
 * pass), and a copy of it, checked again, lies beside the database;
 * 2. everybody else is asked to leave; after `patience` seconds ERR_BUSY says who did not, and
 *    nothing was done;
 * 3. the old file, its -wal and its -shm are moved aside together, under a dated name;
 * 4. the new one gets the database's name.
 * Broken off (power, kill) between 3 and 4, the next db_open() does what is left. */
struct restored {
	struct str aside; /* where the old one lies now; "" when there was none */
	int version;      /* the schema's, of what is there now: less than SCHEMA_VERSION asks for a
			     migration */
};
int db_restore(const char *uri, const char *copy, int patience, db_look_fn *look,
	struct restored *out,
	struct err *e); /* the caller releases out->aside, also after a failure */

#endif
