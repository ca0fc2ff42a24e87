/* Files that come into being under a draft's name and get their own when they are whole. */
#ifndef FICHA_STORE_SQLITE_FILE_H
#define FICHA_STORE_SQLITE_FILE_H

#include <sys/types.h>
#include "base/err.h"
#include "base/str.h"

/* Appends the draft's name to draft and makes it, empty; path itself must not exist (ERR_INPUT). */
int draft_make(const char *path, mode_t mode, struct str *draft, struct err *e);
/* The same where path may exist: the draft is to take its place. */
int draft_create(const char *path, mode_t mode, struct str *draft, struct err *e);
/* What was written to the file, and that a name in the directory of path was changed, is on the
 * disk afterwards. */
int file_sync(const char *path, struct err *e);
int directory_sync(const char *path, struct err *e);
/* Writes it to the disk and gives it its name. No connection may be open on it: SQLite's locks of
 * this process would be lost. */
int draft_publish(const char *draft, const char *path, struct err *e);
/* A database, or ERR_DB, for a path on a network file system. */
int place_check(const char *path, struct err *e);

#endif
