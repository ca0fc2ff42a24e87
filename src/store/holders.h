/* Who else has a file open, for sentences that ask somebody to leave. */
#ifndef FICHA_STORE_HOLDERS_H
#define FICHA_STORE_HOLDERS_H

#include "base/str.h"

/* Appends "4711 (ana), 4720 (root)": other processes that have the file at this real path open, as
 * far as the caller may see them; at most a few. */
void file_holders(const char *path, struct str *out);

#endif
