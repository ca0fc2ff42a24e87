/* Paints the lines around a screen's body: title, tabs, filter, rule, message, hint, footer. */
#ifndef FICHA_TUI_FURNITURE_H
#define FICHA_TUI_FURNITURE_H

#include "tui/screen.h"

struct furniture {
	const char *status; /* right end of the title line */
	const char *demo;   /* mark before it: "DEMO", and the day of its clock; "" or NULL: none */
	const char *message; /* NULL: none */
	enum style message_style;
	const enum context *where; /* of the dialog above the screen, whose keys are shown instead of
				      its own; NULL: there is none */
	const char *hint;          /* then */
};
void furniture_draw(struct screen *s, const struct layout *l, const struct furniture *f);
void furniture_filter(struct screen *s, const struct layout *l); /* that line alone, if it has one */

#endif
