/* Where rows stand: their places, by id, letter and number, and the numbers of places (places.c); the
 * ladder by which numbers are found in a long list (ladder.c), and pages of one that is kept (kept.c). The select is one of select_list(), without
 * fields; whoever counts more than once does so in one transaction. */
#ifndef FICHA_DICT_PLACES_H
#define FICHA_DICT_PLACES_H

#include "dict/select.h"

/* ---- places.c ---- */
/* Rows behind a place, no more than cap. */
int count_behind(const struct select *s, const struct place *after, int64_t cap, int64_t *n,
	struct err *e);
/* Rows behind one place (NULL: from the first), up to and with the other one. */
int count_stretch(const struct select *s, const struct place *after, const struct place *upto,
	int64_t *n, struct err *e);
/* The nth row, n from 1, behind a place (NULL: from the first). ERR_MISSING beyond the last. */
int place_nth(const struct select *s, const struct place *after, int64_t n, struct arena *a,
	struct place *out, struct err *e);
/* Composes the SELECT of all places behind one, in order; place_taken() reads a row of it. Places in the
 * order of ranks come without ids. */
int places_behind(const struct select *s, const struct place *after, enum part part,
	struct sql *sql, struct err *e);
struct place place_taken(const struct rows *rows, struct arena *a);
int place_none(const struct select *s, struct err *e); /* ERR_MISSING: there is no such row */
int place_ranked(const struct select *s, struct place *p, struct err *e); /* adds the id to such a place */
/* Where a record would stand, whether it is among the rows or not, in an order that is not by rank. */
int place_now(const struct select *s, int64_t id, struct arena *a, struct place *out, struct err *e);

/* ---- ladder.c ---- */
/* The query's, where it is of use: in an order that rows are found in. Any other would be sorted anew for every
 * step. NULL: there is none. */
struct ladder *ladder_of(const struct select *s);
/* As query_number() and query_nth(). */
int ladder_number(const struct select *s, struct ladder *l, const struct place *p, int64_t *number,
	struct err *e);
int ladder_nth(const struct select *s, struct ladder *l, int64_t number, struct arena *a,
	struct place *out, struct err *e);
/* What the index finds in an order that it does not have (a seller's clients by what they owe) would be gathered
 * and sorted for every page: such a list is kept, a rung a row, when it is not too long. NULL: it is not. In the
 * transaction in which the rows are read. */
int ladder_whole(const struct select *s, const struct ladder **out, struct err *e);
/* The first rung that is not before the place; n when there is none. */
int ladder_at(const struct select *s, const struct ladder *l, const struct place *p);

/* ---- kept.c ---- */
/* A page of a list that is kept; *was is false when it is not. */
int page_kept(const struct select *s, const struct place *from, bool forward, bool inclusive, int limit,
	struct page *out, bool *was, struct err *e);
int64_t kept_number(const struct select *s, const struct ladder *l, const struct place *p);
int kept_nth(const struct select *s, const struct ladder *l, int64_t number, struct arena *a,
	struct place *out, struct err *e);

#endif
