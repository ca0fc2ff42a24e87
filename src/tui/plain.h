/* What keys mean on every screen of plain lines, once the screen has had its own say: the cursor moves, Esc and q
 * leave, F5 reads again, ':' goes elsewhere, and what means the same everywhere (anywhere.h). */
#ifndef FICHA_TUI_PLAIN_H
#define FICHA_TUI_PLAIN_H

#include "tui/cursor.h"
#include "tui/screen.h"

struct session;
struct plain {
	struct screen *screen;
	struct session *session;
	struct cursor *cursor;
	int n;      /* its lines */
	bool alone; /* other screens are opened from its palette only */
};

bool plain_can(const struct plain *p, enum action a);
/* Returns enum screen_flag; 0: no such action. */
unsigned plain_act(const struct plain *p, enum action a);

#endif
