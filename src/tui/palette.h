/* The palette (:): any action of this screen, any tab or other whole list, a row by its number, a
 * record by its key or a name. A number that is no row says so, and opens nothing; so does a word
 * that is none of these. */
#ifndef FICHA_TUI_PALETTE_H
#define FICHA_TUI_PALETTE_H

#include "dict/session.h"
#include "tui/screen.h"

/* Returns enum screen_flag for `s`, the screen on top. */
unsigned palette_run(struct screen *s, struct session *session);

#endif
