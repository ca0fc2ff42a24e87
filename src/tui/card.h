/* The card of one record: its fields, a tab for each kind of row it has, one for each relation, its
 * history. */
#ifndef FICHA_TUI_CARD_H
#define FICHA_TUI_CARD_H

#include "dict/query.h"
#include "tui/screen.h"

/* Puts the card on top. `order` (may be NULL) is the list it was opened from, for the record before
 * and the next one; it outlives the card. The scope is the one that the record was found in. */
int card_open(struct scope scope, const struct entity *e, int64_t id, const struct query *order,
	struct err *err);
/* The same for a record that was just made: on the rows that it still waits for. */
int card_open_fresh(struct scope scope, const struct entity *e, int64_t id, struct err *err);

#endif
