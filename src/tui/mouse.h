/* The mouse: off unless configured, and never needed.
 *
 * Whoever paints something says where it is and which keys do what a click there means. A click
 * becomes those keys, so screens and dialogs know nothing of it. The places are those of the
 * painting that the operator saw. */
#ifndef FICHA_TUI_MOUSE_H
#define FICHA_TUI_MOUSE_H

#include <stdbool.h>
#include "tui/event.h"

/* ---- for painting ---- */
/* Nothing is anywhere: a painting begins, or a dialog covers the rest. */
void mouse_forget(void);
/* A line of a list. A click on another line than the selected one goes there by Up or Down; on that
 * one it is Enter. */
void mouse_row(int y, int x, int width);
void mouse_row_selected(int y);
/* `key` so many times, then `then`; K_NONE: not that. */
void mouse_spot(int y, int x, int width, int key, int times, int then);

/* The bar beside a list, so many lines high: a click is an EVENT_PLACE. */
void mouse_bar(int y, int x, int lines);

/* ---- for input.c ---- */
enum mouse_button { MOUSE_LEFT, MOUSE_WHEEL_UP = 64, MOUSE_WHEEL_DOWN };
/* What a terminal reports after ESC [ < (SGR: numbers, then M or m) or ESC [ M (three bytes). */
struct mouse_report {
	bool x10;
	int number[3], n;
	int button, y, x; /* when whole; cells from 0 */
};
enum mouse_state {
	MOUSE_MORE,
	MOUSE_WHOLE,   /* a button went down, or the wheel turned */
	MOUSE_NOTHING, /* a button went up, or the mouse moved */
	MOUSE_BAD,     /* this byte is no part of a report */
};
void mouse_begin(struct mouse_report *r, bool x10);
enum mouse_state mouse_byte(struct mouse_report *r, int byte);

void mouse_click(int button, int y, int x); /* enum mouse_button; others mean nothing */
/* The next key of the click, or its EVENT_PLACE; false when there is none. */
bool mouse_key(struct event *ev);
bool mouse_waiting(void);

#endif
