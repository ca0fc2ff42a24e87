/* The line to the terminal: what goes out on it, counted, and how much it takes (pace.h). */
#ifndef FICHA_TUI_TERMLINE_H
#define FICHA_TUI_TERMLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "tui/terse.h"

/* From the start of the terminal to its end. ask: it understands ANSI sequences, so it will answer
 * questions. */
void line_begin(bool ask);
void line_end(void);
/* Is an answer still to come? At the end, whoever reads the terminal next would be typed it. */
bool line_expects(void);
/* since: ticks_ms(); until then nothing had come. */
void line_answered(int64_t since);

/* Bytes to the terminal as they are; safe in a signal handler. */
void line_write(const char *bytes, size_t n);

/* What ncurses writes between these two goes out in one piece, tersely; -1 when it cannot be counted. */
void line_gather(void);
int line_send(const struct terse_terminal *t);

/* How many bytes may be painted now, PACE_ALL without a limit; 0: none before a key, or before
 * line_room_at() (ticks_ms(); -1: before something comes from the terminal). */
int line_room(void);
int64_t line_room_at(void);

#endif
