/* What the screens were started with, for those that want to know more than their session. */
#ifndef FICHA_TUI_RUN_H
#define FICHA_TUI_RUN_H

#include "core/start.h"

void run_started(const struct tui_start *start); /* borrowed until the run ends; NULL: it ended */
/* Values of the configuration; without a run (tests of one screen) no, "" and 0. */
bool run_option(const char *name);
const char *run_text(const char *name);
int64_t run_number(const char *name);
int run_password_cost(void);
const struct config *run_config(void); /* without a run: the fallbacks */
bool run_demo(void);

#endif
