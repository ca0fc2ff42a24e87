/* The set-up checklist, for administrators: its steps, each with what the records say; Enter opens the
 * step's screen. */
#ifndef FICHA_TUI_CHECKLIST_H
#define FICHA_TUI_CHECKLIST_H

#include "dict/session.h"
#include "tui/screen.h"

struct screen *checklist_new(struct session *s);

#endif
