/* Libraries that are loaded when something is first done with them: Pango's, curl's and libpq's families are most of what
 * a start would take, and most starts need none of them. A list beside the sources (src/print/pango.late) names the
 * library by the name under which the dynamic linker knows it, and the functions that are called of it. Its header
 * (`pango.late.h`, made by config/late.awk) takes the library's place: the functions keep their names, and
 * `pango_load()` stands before the first call of any. */
#ifndef FICHA_BASE_LATE_H
#define FICHA_BASE_LATE_H

#include <stddef.h>
#include "base/err.h"
#include "base/mem.h"

struct late_function {
	const char *name;
	void *pointer; /* to the pointer that is filled */
};

/* Once a library is there, this is nothing; it stays to the end. ERR_IO when it is missing, or has not all of the
 * functions: then none is filled. */
int late_load(const char *library, const struct late_function *functions, int n, struct err *e);

#endif
