/* The palette (:): any action of this screen, any tab, a row by its number, a record by its key. */
#ifndef FICHA_TUI_PALETTE_H
#define FICHA_TUI_PALETTE_H

#include "dict/session.h"
#include "tui/screen.h"

/* Returns enum screen_flag for `s`, the screen on top. */
unsigned palette_run(struct screen *s, struct session *session);

#endif
