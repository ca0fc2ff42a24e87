/* A screen: a const table of functions over its own state. A key becomes an action through the key
 * table, the handler returns what changed, and never draws. Screens form a stack; the top one is
 * seen.
 *
 *	struct clients {
 *		struct screen screen; // first
 *		struct gridmodel grid;
 *	};
 */
#ifndef FICHA_TUI_SCREEN_H
#define FICHA_TUI_SCREEN_H

#include <stdbool.h>
#include "base/err.h"
#include "tui/event.h"
#include "tui/input.h"
#include "tui/keys.h"
#include "tui/layout.h"
#include "tui/paint.h"

enum screen_flag {
	SCREEN_USED = 1,   /* the event meant something; without it the next in line is asked */
	SCREEN_RELOAD = 2, /* its data are stale: load() before the next painting */
	SCREEN_CLOSE = 4,  /* close this screen; the one below is loaded again */
};

#define TABS_MAX 12 /* digits open the first nine */
struct tabs {
	const char *label[TABS_MAX]; /* translated; borrowed until the next call */
	int n, open;                 /* open: index of the open one */
	int cut, most; /* the furniture's own: the label that gets so many columns only; most 0: none */
};

struct screen;
struct screen_ops {
	const char *name; /* for scripts and tests */
	const char *about; /* what it is for, for its help; N_(). NULL: nothing is said */
	/* What its help begins with: what the records are, which tab is open. NULL: nothing more. */
	void (*about_now)(struct screen *s, struct str *out);
	unsigned parts;   /* enum part: the lines it wants */
	/* Reads what is shown; called before the first painting, after SCREEN_RELOAD, after other
	 * people's commits, and when the size changed, never while a dialog is open. s->body is
	 * set. A failure is shown and the old data stay. NULL: nothing to read. */
	int (*load)(struct screen *s, struct err *e);
	/* Looks for what may wait until the typist rests, such as a row's number: a part of it at a
	 * time, until there is nothing left to look for (false). Any key breaks its reads off
	 * (ERR_CANCEL), and then it is tried again at the next rest. NULL: nothing. */
	bool (*rest)(struct screen *s);
	/* Paints s->body, nothing else, and asks the database nothing, as all that paints.
	 * `ui_cursor()` for the focused item. */
	void (*draw)(struct screen *s);
	/* Breadcrumbs; marks a changed form too. */
	void (*title)(struct screen *s, struct str *out);
	void (*tabs)(struct screen *s, struct tabs *out); /* with PART_TABS */
	/* With PART_FILTER: the line's left side, where the cursor is when it is in the search box
	 * (column, or -1), and its right side. */
	void (*filter)(struct screen *s, struct str *left, int *cursor, struct str *right);
	/* "Row 1/3"; what must be looked for is left out until rest() has found it. NULL: none. */
	void (*position)(struct screen *s, struct str *out);
	void (*hint)(struct screen *s, struct str *out);   /* NULL: made from the key table */
	const enum context *(*contexts)(struct screen *s); /* where the keyboard is now */
	/* Is the action offered here now (footer, menu, palette, help)? NULL: all are. Rights, too:
	 * what is refused anyway is not offered. The door still checks. */
	bool (*can)(struct screen *s, enum action a);
	/* Returns enum screen_flag. `ev` has kind EVENT_NONE when the action comes from a menu. */
	unsigned (*act)(struct screen *s, enum action a, const struct event *ev);
	/* Characters, pastes, unbound keys, EVENT_TICK. A paste never runs commands: in a list it
	 * goes to the search box. EVENT_PLACE. NULL: none of them. */
	unsigned (*type)(struct screen *s, const struct event *ev);
	/* The Esc before this event became an F-key after all: takes back what it did, if it did not
	 * close the screen. NULL: nothing that could not stay. */
	void (*unescape)(struct screen *s);
	void (*leave)(struct screen
			*s); /* the session ends now (hang-up): keep the draft. NULL: nothing */
	void (*free)(struct screen *s); /* releases and frees s itself */
};

struct screen {
	const struct screen_ops *ops;
	struct rect body; /* set before load() and draw() */
	bool stale;
	bool painted; /* it was seen once */
	struct screen *below;
};

/* Puts s (heap, made by its own x_new()) on top; the stack owns it from now on. */
void screen_push(struct screen *s);
struct screen *screen_top(void);     /* NULL: none */
void screen_close(struct screen *s); /* it must be the top one */
void screen_close_all(void);
/* Asks the top screen to do it, as if its key had been pressed (menu, palette). */
unsigned screen_act(struct screen *s, enum action a, const struct event *ev);
bool screen_can(struct screen *s, enum action a);
/* What a key does where the keyboard is, or, where that is not offered now, what it does
 * everywhere. NULL: everything is offered. */
enum action screen_lookup(
	struct screen *s, const enum context *where, const struct event *ev);
/* For ops.contexts: the keys of lists, wherever the keyboard is. */
const enum context *screen_list_contexts(struct screen *s);
/* Marks every screen of the stack for loading. */
void screen_stale_all(void);

/* Until the stack is empty or the session ends. Help, menu and Ctrl-L are answered here when the
 * screen does not; the palette and leaving the last screen are the screen's. */
void screen_run(void);

/* ---- for ui.c ---- */
struct furniture;
bool screen_is_stale(void); /* will screen_refresh() load? */
/* Loads the top screen if it is stale; false when there was nothing to do. */
bool screen_refresh(void);
/* Lets the top screen look for what can wait; true when it found a part of it. */
bool screen_rest(void);
/* Is that going on, though somebody types again? */
bool screen_disturbed(void);
bool screen_resting(void);
/* Is the keyboard where people type? */
bool screen_typing(void);
enum escape screen_escape(void);
/* Is what the top screen is being read for out of date, because more was typed into its
 * search box, or a key goes to an end of its list? Then the read is broken off, and begun anew with that. */
bool screen_outrun(void);
/* In the middle of a read, and once in each: paints the line of the search box, so that what is
 * typed is seen. */
void screen_echo(void);
/* Is it being read for the first time, so that what is seen is another one, or nothing? */
bool screen_unseen(void);
void screen_paint(const struct furniture *f);

#endif
