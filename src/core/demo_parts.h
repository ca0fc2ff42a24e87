/* The parts of the demo database. Private to core; demo_fill() in core/demo.h is the whole. */
#ifndef FICHA_CORE_DEMO_PARTS_H
#define FICHA_CORE_DEMO_PARTS_H

#include "dict/change.h"

/* Numbers that look random and are the same each time. */
struct dice {
	uint64_t state;
};
int dice_below(struct dice *d, int n);		/* 0 .. n-1 */
bool dice_percent(struct dice *d, int percent); /* true so often in a hundred */

/* The people of the demo firm whom clients and orders are assigned to. */
struct demo_staff {
	int64_t oscar, sara, tito;
};

/* The records written by hand, good for a first session; at most n clients of them. *made: how
 * many. */
int demo_first(
	struct change *c, int n, int *made, const struct demo_staff *staff, struct err *e);
/* One made-up client with all that belongs to it; number is its place in the row. */
int demo_client(struct change *c, struct dice *d, int number, const struct demo_staff *staff,
	struct err *e);

/* One made-up service order of a client, and its dealings. */
int demo_order(struct change *c, struct dice *d, int64_t client, const struct demo_staff *staff,
	struct err *e);

/* Products, and documents of the first clients. */
int demo_documents(struct change *c, struct err *e);
/* What is invoiced periodically; after the documents, whose products it has. */
int demo_schedules(struct change *c, struct err *e);

/* Words of the made-up names (demo_words.c). */
struct demo_place {
	const char *country, *city, *municipality, *state, *zip, *phone; /* phone: prefix */
};
extern const char *const demo_trades[],
	*const demo_brands[], *const demo_given[],
				      *const demo_surnames[],
					      *const demo_streets[],
						      *const demo_jobs[],
							      *const demo_lines[],
								      *const demo_notes[];
extern const int demo_trades_n, demo_brands_n, demo_given_n, demo_surnames_n, demo_streets_n,
	demo_jobs_n, demo_lines_n, demo_notes_n;
extern const struct demo_place demo_places[];
extern const int demo_places_n;

#endif
