/* How a user likes his lists: the columns and the order of a kind of record, kept in his settings
 * (grid.client.columns, grid.client.order). */
#ifndef FICHA_TUI_ARRANGE_H
#define FICHA_TUI_ARRANGE_H

#include "tui/list.h"

/* Puts what is kept in place of the list's usual columns and order; what the session may not see
 * any more is left out. */
void arrangement_read(struct list *l);
/* Keeps the order if it was changed and nobody else is writing just now: it is not worth waiting
 * for, and there is another chance when the list is closed. */
void arrangement_keep(struct list *l);
/* Keeps l->chosen. */
int arrangement_keep_columns(struct list *l, struct err *e);

/* Can the list be ordered by it? Any stored field of one line that the session may see. */
bool order_possible(const struct list *l, const struct field *f);

#endif
