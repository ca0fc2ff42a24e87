/* Files beside a database, "<database><tail>", that belong to it. */
#ifndef FICHA_STORE_BESIDE_H
#define FICHA_STORE_BESIDE_H

#include <sys/stat.h>
#include "base/err.h"

/* Those that go when the database goes: first "", the database itself; NULL at the end. */
extern const char *const beside_tails[];

/* One that is there to be locked, for reading and writing, made where it is missing; no link is followed. It has the
 * owner and mode that `like` describes (NULL: the database's), whoever comes first and whatever his umask, since the same
 * people open both. The descriptor, which the caller closes, or -1 (ERR_IO). */
int lockfile_open(const char *database, const char *tail, const struct stat *like, struct err *e);

#endif
