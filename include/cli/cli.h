/* The command line. */
#ifndef FICHA_CLI_CLI_H
#define FICHA_CLI_CLI_H

#include <stdio.h>
#include "core/start.h"

/* What only the screens can do. */
struct cli_screens {
	int (*run)(const struct tui_start *start);    /* when no command is given */
	int (*print)(FILE *pages, struct err *e); /* at the terminal's own printer */
};

/* Parses the command line, opens what the command needs, runs it and says what went wrong on stderr.
 * Returns the exit code (sysexits, see err_exit_code()). lang_init() and core_init() come first. */
int cli_main(int argc, char **argv, const struct cli_screens *screens);

#endif
