/* The terminal: started, and always given back as it was found.
 *
 * ncurses is set up for what terminals really send (PuTTY, Linux console, rxvt, screen, tmux): raw
 * mode, a short Esc wait, alternate byte strings for keys whatever TERM says, bracketed paste.
 * After term_start() the terminal is restored on term_stop(), exit(), a fatal signal, and by
 * term_restore(). */
#ifndef FICHA_TUI_TERM_H
#define FICHA_TUI_TERM_H

#include <stdbool.h>
#include <stdint.h>
#include "base/config.h"
#include "base/err.h"

enum term_theme { THEME_DARK, THEME_LIGHT, THEME_CONTRAST };

struct term_options {
	int escape_ms;         /* how long an Esc may be the beginning of a key; 0: 100 */
	enum term_theme theme; /* colours only; NO_COLOR or a terminal without colour: none */
	bool ascii;            /* lines and marks in ASCII */
	bool reader;           /* for screen readers; then ASCII too */
	bool mouse;            /* the mouse reports to us, and no longer marks text to copy */
	bool no_paste;         /* leave bracketed paste off */
};
void term_options_read(struct term_options *o, const struct config *c); /* section [ui] */

/* ERR_IO without a terminal, or when neither TERM nor the fall-backs (xterm-256color, xterm, vt100)
 * are known here. In non-release builds FICHA_KEYS in the environment means headless: no terminal
 * is touched, the size is LINES by COLUMNS (24 by 80), and keys come from that script (script.h).
 */
int term_start(const struct term_options *o, struct err *e);
void term_stop(void);
bool term_headless(void);
bool term_ascii(void);
bool term_reader(void); /* the cursor is on what is selected, and no lines are drawn */
/* False in a locale of single bytes (ISO-8859): what it has no character for gets a stand-in, and
 * what is typed comes in it. */
bool term_unicode(void);
int term_escape_ms(void);

/* Gives the terminal back at once; safe in a signal handler and when memory is used up. */
void term_restore(void);

int term_lines(void);
int term_columns(void);
void term_resize(int height, int width); /* headless only: plays the window manager */

/* True once the line is gone (SIGHUP, EIO, end of input) or the program was asked to end (SIGTERM,
 * SIGINT). Fit for db_set_cancel(). Only term_start()
 * makes it false. */
bool term_gone(void);
void term_set_gone(void);

/* Waits for input, a signal, or so many milliseconds (-1: for ever). False when the time was up. */
bool term_poll(int64_t ms);
/* One byte (0..255), an enum key, or -1 when nothing is waiting. Never waits longer than escape_ms.
 */
int term_read(void);

/* Everything off the screen and out of the terminal's scroll-back, for the idle lock; then a full
 * repaint. */
void term_wipe(void);
/* Clears the screen; the next ui_wait() sends every cell again (Ctrl-L). */
void term_redraw(void);
void term_beep(void);

#endif
