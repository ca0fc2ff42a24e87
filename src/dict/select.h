/* Composes the SELECT of a query: columns that may be seen, joins, rights, search and order.
 * Private to dict; everybody outside asks dict/query.h or dict/door.h. */
#ifndef FICHA_DICT_SELECT_H
#define FICHA_DICT_SELECT_H

#include "dict/query.h"
#include "store/search.h"

struct select {
	const struct query *q;
	struct fieldset seen;   /* by the session */
	struct fieldset fields; /* fetched: wanted, seen and stored */
	const struct field *sort;
	bool trusted;  /* the door itself reads: no rights, no filter */
	bool indexed;  /* searched by the index */
	bool by_rank;  /* ordered by the search index's rank */
	bool tied;     /* many rows may have the same sort value: see enum part */
	bool filtered; /* the row filter applies */
	int shares;    /* of the row filter, which rows are found by; 0: it is one condition (dict/entity.h) */
	int share;     /* this one alone, from 1; 0: all of the filter */
	bool gathered; /* found in another order than the one that is asked for */
	bool shows;    /* FIELD_PAGE fields come from search documents */
	struct search_terms terms;
	const char *mark;
	struct arena arena;
};

/* Looks at rights and prepares; select_end() even after a failure. */
int select_begin(
	struct select *s, const struct query *q, enum verb verb, bool trusted, struct err *e);
void select_end(struct select *s);
/* For lists: with the right to list, and who sees few rows has them found by their mark in the index,
 * and not by looking at all. */
int select_list(struct select *s, const struct query *q, struct err *e);

/* As the place was found: who sees few rows has them by rank at one time, by title at another. */
void select_as_found(struct select *s, const struct place *p);

/* For counts and places: no fields are fetched. */
void select_nothing(struct select *s);

void select_columns(const struct select *s, struct sql *sql);
void select_from(const struct select *s, struct sql *sql);
int select_where(const struct select *s, struct sql *sql, struct err *e);
/* Both, for counting in the default order: from the index alone where it knows enough. */
int select_counted(const struct select *s, struct sql *sql, struct err *e);
/* What the index finds, whatever else is asked of it. */
void select_found(const struct select *s, struct sql *sql);
/* A SELECT for each share of the row filter, as one; a single one where there are none. fn composes it for a
 * select that it is handed. */
typedef int select_fn(const struct select *s, struct sql *sql, const void *ctx, struct err *e);
int select_shares(
	const struct select *s, struct sql *sql, select_fn *fn, const void *ctx, struct err *e);
void select_sort_value(const struct select *s, struct sql *sql);
/* As a column, behind which select_order() finds it. The id is the first column. */
void select_sorted(const struct select *s, struct sql *sql);
void select_order(const struct select *s, struct sql *sql, bool forward);
/* What lies beyond a place: (sort, id) > (value, id). SQLite goes by an index to the value only and
 * looks at the ids of all that have it, which may be most of a table; where that is so (`tied`) it is
 * asked twice, for those with the same value and for those past it. */
enum part { PART_WHOLE, PART_TIES, PART_PAST };
/* " AND ..." for forward, the other way else; inclusive adds the place itself. Nothing for no place.
 */
void select_part(const struct select *s, struct sql *sql, enum part part, const struct place *p,
	bool forward, bool inclusive);
/* Fills a fresh record from the row under the cursor; returns the column after those of the record.
 */
int select_read(const struct select *s, const struct rows *rows, struct record *r);

/* The rows of one child of a record, in order. */
int select_children(struct db *db, struct record *r, int child, struct err *e);

#endif
