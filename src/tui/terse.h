/* What ncurses writes, said in fewer bytes: it goes to a place by row and column where one of them would do, takes a
 * row's number to get to the next one, and says each attribute and colour in a sequence of its own. On a slow line
 * that is a fifth of a page. What the terminal shows is the same. Pure. */
#ifndef FICHA_TUI_TERSE_H
#define FICHA_TUI_TERSE_H

#include <stdbool.h>
#include <stddef.h>
#include "base/str.h"

/* Of a terminal that understands ANSI sequences. */
struct terse_terminal {
	int height, width;
	bool has_column; /* it goes to a column of the row that it is in: CSI n G */
};

/* Appends `bytes`, all that one painting takes: where its cursor stands before is not known, and neither how the text
 * looks. What is no text and no sequence that is known here goes out as it is. */
void terse_add(struct str *out, const struct terse_terminal *t, const char *bytes, size_t n);

#endif
