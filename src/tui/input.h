/* From bytes to events: UTF-8, pastes, F-keys typed as Esc and a digit, and what is left of unknown
 * sequences. The decoder is pure, so that tests can feed it bytes and a clock. */
#ifndef FICHA_TUI_INPUT_H
#define FICHA_TUI_INPUT_H

#include <stdbool.h>
#include <stdint.h>
#include "tui/event.h"
#include "tui/mouse.h"

#define PASTE_MAX (1 << 20) /* bytes; the rest of a paste is dropped */

enum decoder_state {
	DECODE_PLAIN,
	DECODE_UTF8,
	DECODE_ESC,
	DECODE_LATE, /* an Esc was given out, but a digit would still make it an F-key */
	DECODE_SEQUENCE,
	DECODE_MOUSE,
	DECODE_PASTE,
};

/* What an Esc can be where the keyboard is now. Esc and a digit within three times escape_ms are an
 * F-key; that wait is felt, so it is made only where both have a meaning that cannot be taken
 * back: before the last screen ends. */
enum escape {
	ESCAPE_WAITS, /* Esc acts when no digit came in time */
	ESCAPE_ALONE, /* no F-key acts here: Esc acts after escape_ms, a digit is a digit */
	ESCAPE_EARLY, /* Esc acts after escape_ms; a digit in time gives an F-key with `late` set */
};

struct decoder {
	enum decoder_state state;
	enum escape escape; /* set by the owner at any time */
	int escape_ms;
	int64_t since; /* ticks_ms() of what is pending */
	unsigned char part[4];
	int part_n, part_need;
	struct str paste;
	struct event queue[8];
	char texts[8][8];
	int head, n;
	struct mouse_report mouse;
	bool single_byte; /* the locale has single bytes: no UTF-8 is looked for */
	bool latin; /* a byte that is no UTF-8 was taken as Windows-1252 */
	bool latin_told;
};

void decoder_init(struct decoder *d, int escape_ms);
void decoder_release(struct decoder *d);
/* One result of term_read() other than -1. */
void decoder_feed(struct decoder *d, int code, int64_t now_ms);
/* Nothing more is waiting: gives up on what has been pending for too long (an Esc as enum escape
 * says, half a character after escape_ms). The terminal library has waited escape_ms for an Esc. */
void decoder_idle(struct decoder *d, int64_t now_ms);
/* When decoder_idle() should be called again, in ticks_ms(); -1: nothing is pending. */
int64_t decoder_deadline(const struct decoder *d);
bool decoder_next(struct decoder *d, struct event *ev);

/* Of the terminal or the script. Everybody but ui.c asks ui_wait() and input_waiting() only. */
void input_start(void);
void input_stop(void);
/* As if the terminal had sent these bytes, and nothing more for a long time. */
void input_feed(const char *bytes, size_t len);
/* Takes one event when there is one; never waits. */
bool input_next(struct event *ev);
void input_again(const struct event *ev); /* a key: the next one to be taken */
void input_escape(enum escape escape);
/* Could the Esc given out last still become an F-key? */
bool input_escape_open(void);
/* Looks at what waits for an event that `is` likes, and takes it away; all else is kept in order for
 * input_next() (more than KEPT_MAX events are lost). */
#define KEPT_MAX 256
bool input_find(bool (*is)(const struct event *ev));
/* Throws away what was typed and waits; the terminal's new size is kept. */
void input_forget(void);
int64_t input_deadline(void);
/* True when more typing has arrived already: then skip what the next key makes useless. Always
 * false for scripts, which see every step. */
bool input_waiting(void);
bool input_something_waits(void); /* the same for scripts, too: what was fed to them */
/* True when a character or Backspace waits: then what the search box would load is out of date
 * already. For scripts, too. */
bool input_typing_waits(void);
/* Is what was typed first, of what waits, something that `is` likes? For scripts, too. */
bool input_next_is(bool (*is)(const struct event *ev));
/* Once after a terminal sent bytes that are not UTF-8: the sentence to show; else NULL. */
const char *input_warning(void);

#endif
