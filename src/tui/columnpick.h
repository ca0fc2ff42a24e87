/* Choosing the columns of a list, and their order; kept for the user. */
#ifndef FICHA_TUI_COLUMNPICK_H
#define FICHA_TUI_COLUMNPICK_H

#include "tui/list.h"

/* A dialog; returns enum screen_flag. */
unsigned columns_ask(struct list *l);

#endif
