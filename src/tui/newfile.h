/* A file that the operator asked for: always a new one. A name alone goes to his outbox, a path
 * anywhere; who came by SSH has his outbox only, and names that the program makes. */
#ifndef FICHA_TUI_NEWFILE_H
#define FICHA_TUI_NEWFILE_H

#include "core/files.h"

bool newfile_local(void); /* does the operator sit at this machine? */
/* Asks for the path of a file, of one that is there too, starting from the one given. False: given
 * up. */
bool file_prompt(const char *question, struct str *path);
/* Asks for the name of a new one, starting from the one given; over SSH that one is it. False: given up. */
bool newfile_ask(const char *question, struct str *name);
/* files_begin_at() or files_begin(). */
int newfile_begin(struct files_new *n, const struct session *s, const char *name, struct err *e);
/* Where it is, after files_end(): "client-2026-11-21.csv, in your outbox", or its path. */
void newfile_place(const struct files_new *n, struct str *out);

#endif
