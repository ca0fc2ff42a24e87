/* Files that come into being under a draft's name and get their own when they are whole. */
#ifndef FICHA_STORE_SQLITE_FILE_H
#define FICHA_STORE_SQLITE_FILE_H

#include <sys/stat.h>
#include "base/err.h"
#include "base/str.h"

/* Appends the draft's name to draft and makes it, empty; path itself must not exist (ERR_INPUT). Less may be open than
 * mode says, by the umask, but in a directory that a group works in (setgid, and the group may write there). */
int draft_make(const char *path, mode_t mode, struct str *draft, struct err *e);
/* The same where path may exist: the draft is to take its place. */
int draft_create(const char *path, mode_t mode, struct str *draft, struct err *e);
/* Gives it the owner (as far as the caller may) and the mode of that file, and writes both to the disk. */
int draft_give(const char *draft, const struct stat *like, struct err *e);
/* That a name in the directory of path was changed is on the disk afterwards. */
int directory_sync(const char *path, struct err *e);
/* Writes it to the disk and gives it its name. No connection may be open on it: SQLite's locks of
 * this process would be lost. */
int draft_publish(const char *draft, const char *path, struct err *e);
/* A database, or ERR_DB, for a path on a network file system. */
int place_check(const char *path, struct err *e);

#endif
