/* The triggers that keep the history: are they there? Somebody with the database file in his hands
 * can drop them. What he changed meanwhile is for history_verify() to find. */
#ifndef FICHA_STORE_GUARDS_H
#define FICHA_STORE_GUARDS_H

#include "store/db.h"

/* Appends the names of those that are missing. */
int guards_look(struct db *db, struct str *missing, struct err *e);
/* Makes those again that are missing, as a new database has them. */
int guards_mend(struct db *db, struct err *e);

#endif
