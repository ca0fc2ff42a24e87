/* A user's box as an open directory, for files.c and files_new.c. */
#ifndef FICHA_CORE_FILES_BOX_H
#define FICHA_CORE_FILES_BOX_H

#include "core/files.h"

/* Opens it, made where it was not there; the caller closes it. */
int box_open(const struct session *s, enum files_box box, int *fd, struct err *e);

#endif
