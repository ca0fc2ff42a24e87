/* Statements of a connection: prepared once and kept, run, and never run after one that failed. What
 * store/db.h says of rows is made here; transactions are in db.c. Private to store. */
#ifndef FICHA_STORE_STATEMENT_H
#define FICHA_STORE_STATEMENT_H

#include "store/engine.h"

/* lasting: q and its values outlive the rows, which need no copy of them. rows_end(out) comes before q
 * changes; *out is not set on failure. */
int statement_start(
	struct db *db, const struct sql *q, bool lasting, struct rows **out, struct err *e);
/* Steps to the first row; ERR_MISSING without one. The caller ends r, which is NULL on failure, before q
 * changes. */
int statement_first(struct db *db, const struct sql *q, struct rows **r, struct err *e);
/* The failure of an earlier statement in this transaction, if there was one. */
int statement_alive(const struct db *db, struct err *e);

#endif
