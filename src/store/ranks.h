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

/* Two neighbours, and how many records are to come between them. */
struct gap {
	int64_t before, after; /* ranks; 0: there is none */
	int n;
};
/* Where the first of these belongs, and how many of those behind it do, too. */
int gap_find(struct tx *tx, int kind, const struct search_entry *const *entry, int n, struct gap *out,
	struct err *e);
bool gap_is_full(const struct gap *gap);
/* Spreads the neighbours, until there is room; where the gap is then, gap_find() tells. */
int gap_widen(struct tx *tx, int kind, const struct gap *gap, struct err *e);
/* The ranks of those that come into it. */
void gap_share(int kind, const struct gap *gap, int64_t *rank);

/* search.c: takes the documents of these ranks out of the index and makes their ranks negative. */
int docs_unrank(struct tx *tx, int64_t from, int64_t to, struct err *e);
/* search.c: gives n documents, now of rank from[], the ranks first, first + step... and indexes
 * them. */
int docs_rank(
	struct tx *tx, const int64_t *from, int n, int64_t first, int64_t step, struct err *e);

#endif
