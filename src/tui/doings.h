/* What can be done with one record besides editing it: archive, restore, convert, purge, and the
 * windows of what belongs to it. */
#ifndef FICHA_TUI_DOINGS_H
#define FICHA_TUI_DOINGS_H

#include "dict/query.h"
#include "tui/screen.h"

/* The menu of F2. Each returns enum screen_flag for the screen that shows the record. */
unsigned doings_menu(struct scope scope, const struct record *r);
/* What that menu begins with: what is read first, or what the record waits for ("Issue"); NULL: neither. */
const char *doings_next(const struct session *s, const struct record *r);
/* F8: archives a record after asking; one that is archived already is purged, by whoever may. */
unsigned doings_delete(struct scope scope, const struct record *r);
bool doings_can_delete(struct scope scope, const struct record *r);
/* Opens the card of the one record that the first of those relations leads to, or its window when it
 * leads to several. */
unsigned doings_lone(struct scope scope, const struct record *r);
/* Opens the window of the nth relation that the session may follow. */
unsigned doings_window(struct scope scope, const struct record *r, int nth);

#endif
