/* The full-screen program. */
#ifndef FICHA_TUI_TUI_H
#define FICHA_TUI_TUI_H

#include "core/start.h"

/* Runs until the operator leaves. Returns an exit code
 * (sysexits, see err_exit_code()). */
int tui_run(const struct tui_start *start);

#endif
