/* The field editor: one line or many, of characters with columns. Pure: it knows no terminal.
 *
 * The text is valid UTF-8 in NFC at every moment (a combining mark typed after its letter is
 * composed with it). The cursor stands between what a person calls characters, never inside one.
 * What may not be stored (controls, bidirectional marks in one line) is not taken in; checks of
 * meaning are the caller's. */
#ifndef FICHA_TUI_EDITOR_H
#define FICHA_TUI_EDITOR_H

#include <stdbool.h>
#include "base/str.h"
#include "tui/event.h"
#include "tui/keys.h"

enum editor_flag {
	EDITOR_LINES = 1,  /* Enter makes a new line; the text wraps */
	EDITOR_MASK = 2,   /* shows * for every character; no word moves */
	EDITOR_LOCKED = 4, /* moves only */
};

struct editor {
	struct str text;
	size_t at; /* cursor, byte offset */
	unsigned flags;
	int max;      /* characters; 0: no limit */
	int count;    /* characters there are */
	int columns;  /* of the view, at least 1 */
	int lines;    /* of the view; 1 unless EDITOR_LINES */
	int left;     /* first column shown of a single line */
	int top;      /* first wrapped line shown of many */
	int goal;     /* column that Up and Down aim at; -1: where the cursor stands */
	bool changed; /* since editor_set() */
	bool full;    /* not all of the last insertion fitted under max: tell the operator */
	bool refused; /* the last insertion held a character that cannot be stored */
};

void editor_init(struct editor *ed, unsigned flags, int max);
void editor_release(struct editor *ed);
void editor_set(struct editor *ed, const char *text); /* cursor at its end; `changed` false */
const char *editor_text(const struct editor *ed);     /* borrowed until the next change */
void editor_clear(struct editor *ed);                 /* wipes the memory, for secrets */

/* One of the ACT_EDIT_ actions. False when nothing happened (left of the beginning, another
 * action): the form may then use it, for instance to go to the field above. */
bool editor_act(struct editor *ed, enum action a);
/* Inserts what was typed or pasted, a newline and a TAB as a blank where there is one line. False
 * when some of it was left out: see `full` and `refused`. */
bool editor_insert(struct editor *ed, const char *text, size_t len);
/* Characters, pastes and editing keys of `ev`; true when it was used. A key that the contexts
 * before CTX_FIELD bind to something else is for the caller to look up first. */
bool editor_event(struct editor *ed, const struct event *ev);

/* The view. Call editor_view() with the size before painting, then editor_line() for each line:
 * appends exactly `columns` columns (blank-padded), with < and > in the outer columns where one
 * line is cut. *cursor is the cursor's column in this line, or -1. */
void editor_view(struct editor *ed, int columns, int lines);
void editor_line(const struct editor *ed, int line, struct str *out, int *cursor);
int editor_lines(const struct editor *ed); /* that the whole text takes at the view's width */

#endif
