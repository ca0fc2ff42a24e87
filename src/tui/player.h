/* Plays a key script (script.h) in place of a terminal; for ui.c. */
#ifndef FICHA_TUI_PLAYER_H
#define FICHA_TUI_PLAYER_H

#include "base/err.h"
#include "tui/event.h"

enum play {
	PLAY_EVENT,  /* *ev is to be delivered */
	PLAY_WAIT,   /* run the hooks */
	PLAY_IDLE,   /* player_idle_seconds() have passed without a key */
	PLAY_RESIZE, /* the size has changed */
	PLAY_DONE,   /* done here: a screen was written, bytes were fed */
	PLAY_END,    /* the line is gone */
};
int player_start(struct err *e); /* opens FICHA_KEYS and FICHA_SCREEN */
void player_stop(void);
enum play player_step(struct event *ev);
int player_idle_seconds(void);

#endif
