/* A copy of a database to try things on: what is written there is nobody's. */
#ifndef FICHA_STORE_SCRATCH_H
#define FICHA_STORE_SCRATCH_H

#include "store/db.h"

/* The database as it is at this moment, in a file without a name that is gone with db_close() or
 * with the process. Made without waiting for writers or keeping them from writing; one that works
 * with it has no gate. ERR_USAGE on a server, ERR_FULL where there is no room for it. */
int db_scratch(struct db *db, struct db **out, struct err *e);

#endif
