/* The home screen: what waits for the user, the records that he opened last, his last changes, and
 * how the database is. */
#ifndef FICHA_TUI_HOME_H
#define FICHA_TUI_HOME_H

#include "dict/session.h"
#include "tui/screen.h"

struct screen *home_new(struct session *s);

#endif
