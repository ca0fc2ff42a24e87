#include "tui/plain.h"

#include "tui/anywhere.h"
#include "tui/palette.h"

bool plain_can(const struct plain *p, enum action a)
{
	switch (a) {
	case ACT_BACK:
	case ACT_CANCEL:
	case ACT_HELP:
	case ACT_MENU:
	case ACT_PALETTE:
	case ACT_REDRAW:
		return true;
	case ACT_RELOAD:
		return p->screen->ops->load != NULL;
	default:
		return cursor_moves(a) ? p->n > 0 : !p->alone && anywhere_can(p->session, a);
	}
}

unsigned plain_act(const struct plain *p, enum action a)
{
	if (!plain_can(p, a))
		return 0;
	switch (a) {
	case ACT_BACK:
	case ACT_CANCEL:
		return SCREEN_CLOSE;
	case ACT_PALETTE:
		return palette_run(p->screen, p->session);
	case ACT_RELOAD:
		return SCREEN_USED | SCREEN_RELOAD;
	default:
		if (!cursor_moves(a))
			return anywhere_act(p->session, NULL, a);
		cursor_move(p->cursor, a, p->n);
		return SCREEN_USED;
	}
}
