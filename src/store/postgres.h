/* Shared by the files of the PostgreSQL engine. */
#ifndef FICHA_STORE_POSTGRES_H
#define FICHA_STORE_POSTGRES_H

#include "libpq.late.h"
#include "store/engine.h"

struct pg_db {
	struct db base;
	PGconn *conn;
	char version[32];
	unsigned names; /* of prepared statements, ever */
};

struct pg_rows {
	struct rows base;
	char name[24];
	PGresult *answer;   /* all rows: the connection is free for others meanwhile */
	int row;            /* from 0; -1 before the first */
	struct arena bytes; /* the current row's binary values */
};

static inline struct pg_db *pg_db(const struct db *base)
{
	return (struct pg_db *)base;
}

/* Several statements at once, without parameters. */
int pg_run(struct pg_db *db, const char *sql, struct err *e);
/* First column of the first row, "" without one. */
int pg_ask(struct pg_db *db, const char *sql, struct str *out, struct err *e);

int pg_open(struct db **out, const char *where, unsigned flags, struct err *e);
int pg_create(const char *where, struct err *e);
void pg_close(struct db *db);
const char *pg_guard(void);
int pg_guard_put(struct db *db, const char *name, const char *sql, struct err *e);
void pg_triggers(struct sql *q);
int pg_schema_version(struct db *db, int *out, struct err *e);

int pg_ranks_lock(struct tx *tx, struct err *e);
void pg_join(struct sql *q, int kind);
void pg_match(struct sql *q, struct arena *a, int kind, const struct search_terms *terms,
	const char *mark, const char *without);
void pg_from(struct sql *q, const struct search_terms *terms);
void pg_rank(struct sql *q);

#endif
