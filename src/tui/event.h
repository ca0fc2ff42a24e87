/* What reaches a screen: one key, one character, one paste, or the end of the line.
 *
 * A code is one int for everything that can be bound: a Unicode character from 32 up stands for
 * itself, a key that is no character is one of enum key. */
#ifndef FICHA_TUI_EVENT_H
#define FICHA_TUI_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include "base/str.h"

enum key {
	K_NONE = 0x200000, /* beyond Unicode; as a key: one that means nothing */
	K_ENTER,
	K_TAB,
	K_BACKTAB, /* Shift-Tab */
	K_ESC,
	K_BACKSPACE,
	K_DELETE,
	K_INSERT,
	K_UP,
	K_DOWN,
	K_LEFT,
	K_RIGHT,
	K_HOME,
	K_END,
	K_PAGE_UP,
	K_PAGE_DOWN,
	K_CTRL_LEFT,
	K_CTRL_RIGHT,
	K_CTRL_HOME,
	K_CTRL_END,
	K_CTRL_PAGE_UP,
	K_CTRL_PAGE_DOWN,
	K_SHIFT_UP, /* where a terminal tells them apart; K_UP and so on where nothing is bound */
	K_SHIFT_DOWN,
	K_SHIFT_PAGE_UP,
	K_SHIFT_PAGE_DOWN,
	K_ANSWER, /* to term_ask(); never leaves term.c */
	K_PASTE_BEGIN, /* bracketed paste; these four never leave input.c */
	K_PASTE_END,
	K_MOUSE_SGR, /* a report of the mouse begins */
	K_MOUSE_X10,
	K_RESIZE,
	K_F0, /* K_F(1)..K_F(24) follow */
	K_CTRL_BASE =
		K_F0 + 32, /* K_CTRL('A')..K_CTRL('_') follow; Ctrl-I, J, M, H and [ never occur */
	K_ALT_BASE = K_CTRL_BASE +
		     64, /* K_ALT(32)..K_ALT(126): Esc and a character at once; bound to nothing */
};
#define K_F(n) (K_F0 + (n))
#define K_CTRL(c) (K_CTRL_BASE + ((c)&63))
#define K_ALT(c) (K_ALT_BASE + (c))

enum event_kind {
	EVENT_NONE,
	EVENT_KEY,    /* code is an enum key */
	EVENT_CHAR,   /* code is the character, text its UTF-8 */
	EVENT_PASTE,  /* text; newlines are \n, no other control character but TAB is left */
	EVENT_MOUSE,  /* a button went down at y, x; input.c makes keys of it (mouse.h) */
	EVENT_PLACE,  /* a click beside a list: line `y` of its bar, which has `x` of them */
	EVENT_RESIZE, /* only between input and ui_wait(); callers of ui_wait() never see it */
	EVENT_TICK,   /* nothing was typed, but ui_tick() was asked to wake the caller */
	EVENT_LEAVE,  /* hang-up, SIGTERM, or the session has to end: every loop returns at once */
};

struct event {
	enum event_kind kind;
	int code;
	const char *text; /* NUL-terminated, valid until the next event */
	size_t len;
	int y, x; /* EVENT_MOUSE, EVENT_PLACE */
	/* An F-key typed as Esc and a digit, whose Esc was taken for an Esc meanwhile: whoever left
	 * something because of that Esc comes back first. */
	bool late;
};

#endif
