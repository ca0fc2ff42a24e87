#include "tui/cursor.h"

void cursor_keep(struct cursor *c, int n)
{
	c->at = c->at < n ? c->at : n - 1;
	c->at = c->at < 0 ? 0 : c->at;
}

bool cursor_moves(enum action a)
{
	return a == ACT_UP || a == ACT_DOWN || a == ACT_PAGE_UP || a == ACT_PAGE_DOWN ||
	       a == ACT_HOME || a == ACT_END;
}

void cursor_move(struct cursor *c, enum action a, int n)
{
	c->at = a == ACT_UP          ? c->at - 1
		: a == ACT_DOWN      ? c->at + 1
		: a == ACT_PAGE_UP   ? c->at - c->page
		: a == ACT_PAGE_DOWN ? c->at + c->page
		: a == ACT_HOME      ? 0
				     : n - 1;
	cursor_keep(c, n);
}

void cursor_show(struct cursor *c, int lines)
{
	if (c->at < c->top)
		c->top = c->at;
	if (c->at >= c->top + lines)
		c->top = c->at - lines + 1;
}
