/* Key scripts, for tests and demonstrations; not in release builds. FICHA_KEYS names the script,
 * FICHA_SCREEN the file that gets the screens it asks for. One command a line; # begins a comment
 * line:
 *
 *	type peña		characters, to the end of the line
 *	key F4			one key by its name (keys.h); "key Down 3" three times
 *	paste uno\ndos		one paste; \n, \t, \\ and \xHH are understood
 *	bytes 1b 5b 31 31 7e	through the decoder, as from a terminal
 *	size 40x10		columns by lines
 *	wait			the hooks of ui_every() run once
 *	idle 600		as if nothing had been typed for so many seconds
 *	screen NAME		writes the screen
 *	hangup			the line is gone
 *
 * A step is taken when the screen has been loaded and painted, so scripts need no pauses. After the
 * last line the line is gone. A screen is written as
 *
 *	=== NAME 80x24 cursor 5,12		(row,column from 0; or "hidden")
 *	(the text, a line a row)
 *	---
 *	(the attributes: paint_capture())
 */
#ifndef FICHA_TUI_SCRIPT_H
#define FICHA_TUI_SCRIPT_H

#include <stdbool.h>
#include "base/err.h"
#include "tui/event.h"

enum step_kind {
	STEP_EVENT, /* key, character or paste */
	STEP_BYTES,
	STEP_SIZE,
	STEP_WAIT,
	STEP_IDLE,
	STEP_SCREEN,
	STEP_HANGUP,
};
struct step {
	enum step_kind kind;
	struct event event;
	int lines, columns; /* STEP_SIZE */
	int seconds;        /* STEP_IDLE */
	const char *text;   /* STEP_SCREEN: its name. STEP_BYTES: the bytes, `len` of them */
	size_t len;
};

struct script;
/* Reads the whole script at once; ERR_INPUT names file and line. */
int script_open(struct script **out, const char *path, struct err *e);
/* The next step, valid until the next call; false at the end. */
bool script_next(struct script *s, struct step *step);
void script_free(struct script **s);

#endif
