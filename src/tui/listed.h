/* The rows that an export or a print is of: those marked, in the list's order, or, when none is,
 * all that the list shows. */
#ifndef FICHA_TUI_LISTED_H
#define FICHA_TUI_LISTED_H

#include "tui/list.h"

int listed_count(const struct list *l, int64_t *n, struct err *e);
/* Their query, for what has to be read of them: marks know no search and no condition. */
void listed_query(const struct list *l, struct query *q);
/* Calls fn for each row of that query that is meant; limit 0: all of them. As query_each(). */
int listed_each(const struct list *l, const struct query *q, int64_t limit, query_row_fn *fn,
	void *ctx, struct err *e);

#endif
