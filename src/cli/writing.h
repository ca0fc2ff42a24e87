/* Where a command's result goes: a new file (--to FILE), or the standard output, made safe when that
 * is a terminal. */
#ifndef FICHA_CLI_WRITING_H
#define FICHA_CLI_WRITING_H

#include "cli/command.h"
#include "core/files.h"

struct writing {
	FILE *file; /* to be written to */
	FILE *safe;
	struct files_new new;
};
/* to NULL or "-": the standard output. ERR_INPUT: there is such a file already. */
int writing_begin(struct writing *w, const struct cli *c, const char *to, struct err *e);
/* Ends it; nothing is left of a file after a failure, now or before (rc). Returns rc or ERR_IO. */
int writing_end(struct writing *w, int rc, struct err *e);

#endif
