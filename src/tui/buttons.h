/* The buttons under a dialog: keys, letters, painting. */
#ifndef FICHA_TUI_BUTTONS_H
#define FICHA_TUI_BUTTONS_H

#include "tui/event.h"
#include "tui/keys.h"
#include "tui/layout.h"

#define BUTTONS_MAX 8

struct buttons {
	char *label[BUTTONS_MAX];
	const char *letters[BUTTONS_MAX]; /* that press it; NULL: the label's first one */
	int n, on;
};
/* The label is copied, the letters are not. BUG beyond BUTTONS_MAX. */
void buttons_add(struct buttons *b, const char *label, const char *letters);
void buttons_release(struct buttons *b);
int buttons_width(const struct buttons *b); /* columns, all beside each other */
/* On the last line inside the frame; with the cursor, and places for the mouse. */
void buttons_draw(const struct buttons *b, struct rect frame);

enum { BUTTON_ESC = -1, BUTTON_NONE = -2 };
/* The button that is pressed; BUTTON_ESC also at the end of the session; or BUTTON_NONE, with in *a
 * what else the key means in these contexts. */
int buttons_event(struct buttons *b, const struct event *ev, const enum context *where,
	enum action *a);

#endif
