/* The clipboard of the operator's own machine, by way of the terminal (OSC 52). Only with
 * ui.clipboard = yes, since what is copied leaves the program; only what was asked for is sent, and
 * the clipboard is never read. */
#ifndef FICHA_TUI_CLIPBOARD_H
#define FICHA_TUI_CLIPBOARD_H

#include <stddef.h>
#include "base/str.h"

#define CLIPBOARD_MAX 8192 /* bytes of a value: terminals drop longer ones without a word */

/* Sends it and says so on the message line, or why not; returns SCREEN_USED. */
unsigned clipboard_copy(const char *text);
/* Appends the terminal's command for these bytes. */
void clipboard_command(const char *text, size_t n, struct str *out);

#endif
