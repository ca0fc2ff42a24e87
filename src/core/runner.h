/* What one process at a time may do, whatever host it is on: a row with a lease in the database. It keeps work
 * from being done in vain; that nothing is done twice is the business of unique keys. Private to core. */
#ifndef FICHA_CORE_RUNNER_H
#define FICHA_CORE_RUNNER_H

#include <stdbool.h>
#include "store/db.h"

/* Takes the lease, or keeps it for another five minutes where this process has it. False: another one has it,
 * and is alive as far as can be told. A lease that is over, that ends later than any could (the clock was set
 * back), or whose holder on this host is gone, is taken over. */
int runner_take(struct db *db, const char *name, bool *taken, struct err *e);
/* Gives it back; of no consequence where it was lost. */
int runner_leave(struct db *db, const char *name, struct err *e);

#endif
