/* The steps between versions of the schema, oldest first. A step that was released is never
 * changed. */
#ifndef FICHA_STORE_STEPS_H
#define FICHA_STORE_STEPS_H

#include "base/err.h"
#include "base/str.h"

struct schema_step {
	int version;          /* which it leads to, from the one before */
	const char *sql;      /* several statements, in SQLite's words */
	const char *postgres; /* NULL: the same */
};
extern const struct schema_step schema_steps[];
extern const int schema_steps_n;

/* schema_migrate() over any table, for tests. */
int schema_steps_run(
	const char *uri, const struct schema_step *steps, int n, struct str *backup, struct err *e);

#endif
