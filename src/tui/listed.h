/* The rows that an export or a print is of: those marked, in the list's order, or, when none is,
 * all that the list shows. */
#ifndef FICHA_TUI_LISTED_H
#define FICHA_TUI_LISTED_H

#include "tui/list.h"

int listed_count(const struct list *l, int64_t *n, struct err *e);
/* Calls fn for each, with these fields read; limit 0: all of them. As query_each(). */
int listed_each(const struct list *l, const struct fieldset *fields, int64_t limit,
	query_row_fn *fn, void *ctx, struct err *e);

#endif
