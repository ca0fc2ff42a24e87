/* A file that the operator asked for: always a new one, in his own account. Only where he sits at
 * the machine: over SSH nobody writes files here. */
#ifndef FICHA_TUI_NEWFILE_H
#define FICHA_TUI_NEWFILE_H

#include <stdbool.h>
#include <stdio.h>
#include "base/err.h"
#include "base/str.h"

bool newfile_allowed(void);
/* Asks for its name, starting from the one given. False: given up. */
bool newfile_ask(const char *question, struct str *path);
/* Refuses a name that is taken, a link too (ERR_INPUT); mode 0640. */
int newfile_open(const char *path, FILE **out, struct err *e);
/* Ends it, on the disk; after a failure, now or before (rc), the file is removed again. Returns rc
 * or ERR_IO. */
int newfile_close(const char *path, FILE *f, int rc, struct err *e);

#endif
