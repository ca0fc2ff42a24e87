/* Pages to the host's printer: a configured program (lp) that reads them from its standard input. */
#ifndef FICHA_PRINT_PRINTER_H
#define FICHA_PRINT_PRINTER_H

#include <stdio.h>
#include "base/config.h"

/* May this session print there? ERR_CONFIG: print.program is empty, no absolute path, or not there;
 * ERR_DENIED: the caller came by SSH and print.over_ssh is off. */
int printer_ready(const struct config *c, bool by_ssh, struct err *e);
/* May pages go to the printer of the terminal? ERR_CONFIG: print.terminal is off. */
int printer_terminal_ready(const struct config *c, struct err *e);
/* Hands it what is in the file, from its beginning, and waits for its end. No shell, no arguments, no
 * descriptor but the three, nothing of the text in any of them. ERR_IO with what it said when it
 * fails. */
int printer_print(const struct config *c, FILE *pages, struct err *e);

#endif
