/* A value of a drop-down list, on the card of its list: another one takes its place. */
#ifndef FICHA_TUI_LISTVALUE_H
#define FICHA_TUI_LISTVALUE_H

#include "tui/pane.h"

bool list_value_is(const struct opened *of); /* is it the card of a list? */
/* Asks which value takes the place of the row's, and whether; returns enum screen_flag. */
unsigned list_value_replace(const struct opened *of, int row);
/* The same when records hold the value; 0 when none does: it may simply be taken out. */
unsigned list_value_delete(const struct opened *of, int row);

#endif
