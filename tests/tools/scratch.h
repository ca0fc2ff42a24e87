/* A directory for the moment, in memory where there is one: tests write gigabytes, keep nothing, and would
 * wait for the disk at each commit. Both names are of one length, for screens that show them. */
#ifndef TESTS_TOOLS_SCRATCH_H
#define TESTS_TOOLS_SCRATCH_H

#include "tools/check.h"

#include <stdlib.h>
#include <string.h>

#define SCRATCH_MEMORY "/dev/shm/fichas-"
#define SCRATCH_DISK "/tmp/ficha-core-"

static inline void scratch_directory(char *out)
{
	strcpy(out, SCRATCH_MEMORY "XXXXXX");
	if (mkdtemp(out))
		return;
	strcpy(out, SCRATCH_DISK "XXXXXX");
	assert_non_null(mkdtemp(out));
}

#endif
