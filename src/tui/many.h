/* One act on many records: on those that are marked in a list, or on the selected one when none is.
 * Archive, restore, convert; setting any field of a few values. */
#ifndef FICHA_TUI_MANY_H
#define FICHA_TUI_MANY_H

#include "tui/list.h"

/* The menu of what the session may do with them. Each returns enum screen_flag. */
unsigned many_menu(struct list *l);
/* Archives them after asking. */
unsigned many_archive(struct list *l);
bool many_can(const struct list *l); /* is there anything on that menu? */
bool many_can_archive(const struct list *l);

#endif
