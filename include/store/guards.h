/* The triggers that keep the history: are they there, and to the letter as a new database has them?
 * Somebody with the database file in his hands can drop them, or put harmless ones in their place.
 * What he changed meanwhile is for history_verify() to find. */
#ifndef FICHA_STORE_GUARDS_H
#define FICHA_STORE_GUARDS_H

#include "store/db.h"

/* Appends the names of those that are missing or altered. */
int guards_look(struct db *db, struct str *wrong, struct err *e);
/* Makes those again. */
int guards_mend(struct db *db, struct err *e);

#endif
