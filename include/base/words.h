/* One line split into words, for commands that come from far away (SSH_ORIGINAL_COMMAND). No shell: nothing
 * is expanded, substituted, redirected or run. */
#ifndef FICHA_BASE_WORDS_H
#define FICHA_BASE_WORDS_H

#include "base/err.h"
#include "base/mem.h"

#define WORDS_MAX 256	    /* words of a line */
#define WORDS_BYTES 16384 /* of a line */

/* Blanks part words; '...' is taken as it is, "..." but for \" and \\, and a \ outside quotes takes the next
 * character. ERR_USAGE with a sentence: a quote that does not end, a sign of a shell (; & | < > $ ` ( ) and
 * such) outside quotes, a control character or a new line anywhere, bytes that are no UTF-8, too much of it.
 * *words ends with NULL and lives in the arena, like its words. Pure. */
int words_split(const char *line, struct arena *a, char ***words, int *n, struct err *e);

#endif
