/* The translations that `make all` leaves beside the tests: $OUT/locale, where this is
 * $OUT/tests/tui. */
#ifndef TESTS_TUI_TRANSLATIONS_H
#define TESTS_TUI_TRANSLATIONS_H

#include "tools/check.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"

static void translations(void)
{
	static char path[512];
	ssize_t n = readlink("/proc/self/exe", path, sizeof path - 64);

	for (int up = 0; n > 0 && up < 3; n--)
		up += path[n - 1] == '/';
	assert_true(n > 0);
	snprintf(path + n, 64, "/locale");
	lang_init(path);
}

/* False when they were not built: what needs them is skipped. */
static bool translated_to(const char *language)
{
	lang_set(language);
	return strcmp(language, "es") != 0 || strcmp(gettext("Clients"), "Clients") != 0;
}

#endif
