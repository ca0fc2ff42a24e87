/* Asking for the order of a list (order.c) and for what it shows. */
#ifndef FICHA_TUI_FILTER_H
#define FICHA_TUI_FILTER_H

#include "tui/list.h"

/* Dialogs; each returns enum screen_flag. */
unsigned filter_ask(struct list *l);
unsigned sort_ask(struct list *l);
/* To the next (1) or previous (-1) column on the screen that has an order. */
unsigned sort_step(struct list *l, int step);
unsigned sort_direction(struct list *l, bool descending);

/* "active · customer · order: Name" for the line above the list. */
void filter_words(const struct list *l, struct str *out);
/* Only what is shown: "active · customer · ". What the conditions compare with may have to be read:
 * filter_read() does that, and both say what it found. */
void filter_shown(const struct list *l, struct str *out);
void filter_read(struct list *l);

#endif
