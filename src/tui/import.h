/* Importing a file: which one, and the imports made before. */
#ifndef FICHA_TUI_IMPORT_H
#define FICHA_TUI_IMPORT_H

#include "dict/session.h"
#include "tui/screen.h"

bool import_can(const struct session *s, const struct entity *e);
/* Asks for a file, from the user's inbox or, where he sits at the machine, anywhere, and opens the
 * screen on it; or takes an import of before back. set: "path=value,..." for every record, which can
 * still be changed there; NULL: nothing. Returns enum screen_flag. */
unsigned import_ask(struct session *s, const struct entity *e, const char *set);

#endif
