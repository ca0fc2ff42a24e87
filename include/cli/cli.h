/* The command line. */
#ifndef FICHA_CLI_CLI_H
#define FICHA_CLI_CLI_H

#include "core/start.h"

/* What runs when no command is given. */
typedef int cli_tui_fn(const struct tui_start *start);

/* Parses the command line, opens what the command needs, runs it and says what went wrong on stderr.
 * Returns the exit code (sysexits, see err_exit_code()). lang_init() and core_init() come first. */
int cli_main(int argc, char **argv, cli_tui_fn *tui);

#endif
