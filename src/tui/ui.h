/* The one place that waits.
 *
 * ui_wait() loads what is stale, paints the top screen and the dialogs above it, sends the
 * difference, and sleeps until a key, a signal or a timer. Screens and dialogs get keys and nothing
 * else; resize, Ctrl-L, the idle lock, other people's commits and the clock are dealt with here. */
#ifndef FICHA_TUI_UI_H
#define FICHA_TUI_UI_H

#include <stdbool.h>
#include <stdint.h>
#include "tui/event.h"
#include "tui/keys.h"
#include "tui/paint.h"
#include "tui/term.h"

int ui_start(const struct term_options *o, struct err *e); /* term_start() and the rest */
void ui_stop(void);

/* The next event: EVENT_KEY, EVENT_CHAR, EVENT_PASTE, EVENT_TICK or EVENT_LEAVE. After EVENT_LEAVE
 * every call gives EVENT_LEAVE: loops must end on it. */
void ui_wait(struct event *ev);

/* ---- what happens while waiting ---- */
enum ui_flag {
	UI_RELOAD = 1, /* records changed: the screen is loaded again once no dialog is open and no
			  key waits */
	UI_TICK = 2,   /* the caller of ui_wait() gets EVENT_TICK */
};
/* Called every `ms` while waiting, never in the middle of an action; returns enum ui_flag. For the
 * history's head, "please leave", the session's validity, drafts. Up to 8. */
typedef unsigned ui_hook_fn(void *ctx);
void ui_every(int ms, ui_hook_fn *fn, void *ctx);
void ui_every_off(ui_hook_fn *fn, void *ctx);
/* Called when nothing was typed for so many seconds: wipes the screen first, and nothing below
 * shows until it returns. It may use dialogs. 0: never. */
typedef void ui_idle_fn(void *ctx);
void ui_on_idle(int seconds, ui_idle_fn *fn, void *ctx);
/* Asked before a screen is read again; ui_leave() there leaves without reading or painting it. */
typedef void ui_load_fn(void *ctx);
void ui_on_load(ui_load_fn *fn, void *ctx);
/* The right end of the title line: "ficha · ana · 12:41". Asked at every painting. `demo`: the mark
 * of a demo, "" for none. */
typedef void ui_status_fn(void *ctx, struct str *out, struct str *demo);
void ui_on_status(ui_status_fn *fn, void *ctx);

/* Ends the session: EVENT_LEAVE from now on. why (NULL: none) is kept for ui_farewell(), to be
 * printed when the terminal has been given back. */
void ui_leave(const char *why);
bool ui_leaving(void);
const char *ui_farewell(void); /* "" when there is nothing to say */

/* ---- message line: stays until the next key ---- */
void ui_message(const char *text);
void ui_warning(const char *text);
void ui_error(const char *text); /* shown with a "!" in front */
void ui_err(const struct err *e);
/* Says that a function key does nothing here: hands that know another program try those first. Of
 * other events it says nothing. It is no longer said once records changed. */
void ui_unused(const struct event *ev);

/* The last message in a window of its own: its line may have been too short for it, or its time. */
void ui_message_read(void);

/* True when nothing was typed for 300 ms (always in scripts): row numbers and the like are looked
 * for then only. */
bool ui_at_rest(void);
int64_t ui_typed_at(void); /* ticks_ms() of the last key */

/* Paints now, without waiting: for what takes long (dialog.h's progress). */
void ui_paint(void);
struct layer;
/* Paints this alone, over what the terminal shows: nobody else is asked for anything. Not in the
 * middle of a painting. */
void ui_paint_over(struct layer *l);
/* Since when (ticks_ms()) nobody has been waiting in ui_wait(). */
int64_t ui_busy_since(void);
/* Was Esc or another key for cancel pressed, or does the session end? What else was typed is for afterwards. */
bool ui_cancel_pressed(void);

/* ---- layers: dialogs above the screen, drawn in order ---- */
struct layer {
	void (*draw)(struct layer *l);
	bool opaque; /* nothing below is drawn */
	/* While it is the top one, the footer and the hint of the screen below show its keys and not
	 * those of the screen. NULL: they stay. hint: translated, NULL: none. */
	const enum context *where;
	const char *hint;
	struct layer *below;
};
void ui_push(struct layer *l);
void ui_pop(struct layer *l); /* the top one */

#endif
