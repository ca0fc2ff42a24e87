/* The furniture: which line of the terminal is what. A pure function of the size; small terminals
 * lose the hint line, then the tabs, then the rule; below 40 by 10 there is only a sentence. */
#ifndef FICHA_TUI_LAYOUT_H
#define FICHA_TUI_LAYOUT_H

#include <stdbool.h>
#include "tui/paint.h"

#define SCREEN_LINES_MIN 10
#define SCREEN_COLUMNS_MIN 40

enum part { PART_TABS = 1, PART_FILTER = 2 };

struct layout {
	bool too_small;
	int title, tabs, filter, rule, message, hint, footer; /* line numbers; -1: not shown */
	struct rect body;
};
void layout_compute(struct layout *l, int lines, int columns, unsigned parts);

/* A dialog's frame for so many lines and columns of contents: centred, as large as fits. */
struct rect layout_dialog(int lines, int columns, int contents_h, int contents_w);

#endif
