/* Filters with a name: what is searched for, the conditions, archived or not, and the order of a
 * list, kept in the user's settings (filter.client.NAME). */
#ifndef FICHA_TUI_SAVED_H
#define FICHA_TUI_SAVED_H

#include "tui/list.h"

/* The dialog: apply one, keep what is shown now, delete one. Returns enum screen_flag. */
unsigned saved_ask(struct list *l);

/* Keeps what the list shows under this name; one that is there already is replaced. */
int saved_keep(struct list *l, const char *name, struct err *e);
/* Shows what was kept. *whole false: parts of it cannot be any more (a field that the session does
 * not see) and were left out. ERR_MISSING: no such filter. */
int saved_apply(struct list *l, const char *name, bool *whole, struct err *e);
int saved_delete(struct list *l, const char *name, struct err *e);
/* The name, as long as the list shows what the filter says; else NULL. */
const char *saved_name(const struct list *l);

#endif
