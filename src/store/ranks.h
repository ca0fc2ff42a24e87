/* Places in name order, see search.c. */
#ifndef FICHA_STORE_RANKS_H
#define FICHA_STORE_RANKS_H

#include "store/db.h"
#include "store/search.h"

int64_t rank_least(int kind);
int64_t rank_most(int kind);
int64_t rank_middle(int kind);
/* How far apart n records stand when they are ranked together: the nearer, the smaller the index, whose size is
 * that of the differences; and the sooner there is no room left. */
int64_t rank_step(int64_t n);

/* A free rank for a record of this name; spreads neighbours first where there is no room. */
int rank_between(struct tx *tx, int kind, int64_t id, const char *sort_key,
	const struct search_next *next, int64_t *out, struct err *e);

/* search.c: takes the documents of these ranks out of the index and makes their ranks negative. */
int docs_unrank(struct tx *tx, int64_t from, int64_t to, struct err *e);
/* search.c: gives n documents, now of rank from[], the ranks first, first + step... and indexes
 * them. */
int docs_rank(
	struct tx *tx, const int64_t *from, int n, int64_t first, int64_t step, struct err *e);

#endif
