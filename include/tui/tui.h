/* The full-screen program. */
#ifndef FICHA_TUI_TUI_H
#define FICHA_TUI_TUI_H

#include <stdio.h>
#include "core/start.h"

/* Runs until the operator leaves. Returns an exit code
 * (sysexits, see err_exit_code()). */
int tui_run(const struct tui_start *start);
/* Sends pages, from their beginning, to the printer of the terminal at the standard output (terminfo's
 * mc5 and mc4, else mc5p); in the full screen or without it. The pages hold nothing that the terminal
 * would obey (print/text.h). ERR_IO: no terminal, or it knows of no printer. */
int tui_print(FILE *pages, struct err *e);

/* The terminal as it was found, at once, whatever the program is doing; for when memory is used up. Nothing
 * where no full screen is up. */
void tui_give_back(void);

#endif
