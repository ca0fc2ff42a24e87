/* The command line. Returns the exit code (sysexits). */
#ifndef FICHA_CLI_CLI_H
#define FICHA_CLI_CLI_H

/* tui: what runs when no command is given. */
struct tui_start;
typedef int cli_tui_fn(const struct tui_start *start);
int cli_main(int argc, char **argv, cli_tui_fn *tui);

#endif
