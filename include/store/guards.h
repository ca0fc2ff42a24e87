/* The triggers that keep the history: are they there? Somebody with the database file in his hands
 * can drop them. */
#ifndef FICHA_STORE_GUARDS_H
#define FICHA_STORE_GUARDS_H

#include "store/db.h"

/* Appends the names of those that are missing. */
int guards_look(struct db *db, struct str *missing, struct err *e);

#endif
