/* Room on the disk that a database lies on.
 *
 * Two things keep a full disk from being a disaster. A reserve (db_set_reserve() in store/db.h):
 * with less than that free, writes are refused before they begin, so that reading always has the
 * little room that it needs. And a ballast: a file of some megabytes beside the database,
 * "<path>.ballast", that is good for nothing but to be removed on the day when room is needed at
 * once. */
#ifndef FICHA_STORE_DISK_H
#define FICHA_STORE_DISK_H

#include <stdint.h>
#include "base/err.h"

/* Bytes that may still be written on the disk of that file or directory (root's own share left
 * out). */
int disk_free(const char *path, int64_t *bytes, struct err *e);

/* Beside the database at that path, with its owner and mode. Really takes the room; nothing is left
 * of it when there is not enough (ERR_FULL). An older ballast of another size is replaced. */
int ballast_make(const char *database, int64_t bytes, struct err *e);
int ballast_free(const char *database, struct err *e); /* ERR_MISSING: there is none */
int64_t ballast_size(const char *database);            /* bytes; 0: there is none */

#endif
