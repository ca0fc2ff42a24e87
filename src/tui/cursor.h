/* The cursor of a short list: one that is all in memory. gridmodel.h is that of a long one. */
#ifndef FICHA_TUI_CURSOR_H
#define FICHA_TUI_CURSOR_H

#include "tui/keys.h"

struct cursor {
	int at;   /* the chosen row, from 0; 0 when there are none */
	int top;  /* the first row that is shown */
	int page; /* rows that PgUp and PgDn go; set by the owner, at least 1 */
};

/* Is it one of ACT_UP, ACT_DOWN, ACT_PAGE_UP, ACT_PAGE_DOWN, ACT_HOME and ACT_END? */
bool cursor_moves(enum action a);
/* One of these, among n rows. */
void cursor_move(struct cursor *c, enum action a, int n);
/* There are n rows now: it stays, or goes to the last one. */
void cursor_keep(struct cursor *c, int n);
/* Moves the top as little as brings the cursor into so many lines. */
void cursor_show(struct cursor *c, int lines);

#endif
