#include "base/env.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
#define DIGITS "0123456789"

enum { LOCAL = 1 << ENV_LOCAL, SSH = 1 << ENV_SSH, MAILER = 1 << ENV_MAILER, ALL = 7 };

static const struct env_row {
	const char *name; /* one that ends in * is a prefix */
	int profiles;
	const char *allowed; /* the only characters of a value; NULL: any */
	size_t max;
} rows[] = {
	{"TERM", LOCAL | SSH, LETTERS DIGITS "+._-", 32},
	{"COLORTERM", LOCAL | SSH, LETTERS DIGITS "-", 32},
	{"NO_COLOR", LOCAL | SSH, NULL, 32},
	{"LINES", LOCAL | SSH, DIGITS, 5},
	{"COLUMNS", LOCAL | SSH, DIGITS, 5},
	{"ESCDELAY", LOCAL | SSH, DIGITS, 5},
	{"LANG", ALL, LETTERS DIGITS "_.@-", 48},
	{"LC_ALL", ALL, LETTERS DIGITS "_.@-", 48},
	{"LC_CTYPE", ALL, LETTERS DIGITS "_.@-", 48},
	{"LC_MESSAGES", ALL, LETTERS DIGITS "_.@-", 48},
	{"SSH_CONNECTION", LOCAL | SSH, LETTERS DIGITS ".:% ", 200},
	{"SSH_ORIGINAL_COMMAND", SSH, NULL, 131072},
	{"HOME", LOCAL | MAILER, NULL, 1024},
	{"XDG_CONFIG_HOME", LOCAL | MAILER, NULL, 1024},
	{"XDG_DATA_HOME", LOCAL | MAILER, NULL, 1024},
	{"XDG_STATE_HOME", LOCAL | MAILER, NULL, 1024},
	{"NOTIFY_SOCKET", MAILER, NULL, 200},
	{"WATCHDOG_USEC", MAILER, DIGITS, 20},
	{"XDG_RUNTIME_DIR", LOCAL, NULL, 1024},
	{"FICHA_CONFIG", LOCAL | MAILER, NULL, 1024},
#ifndef FICHA_RELEASE
	{"FICHA_*", ALL, NULL, 4096},
	{"ASAN_*", ALL, NULL, 4096},
	{"LSAN_*", ALL, NULL, 4096},
	{"UBSAN_*", ALL, NULL, 4096},
	{"GCOV_*", ALL, NULL, 4096},
#endif
};

extern char **environ;

static bool name_matches(const char *pattern, const char *name, size_t len)
{
	size_t n = strlen(pattern);

	if (pattern[n - 1] == '*')
		return len >= n - 1 && !memcmp(pattern, name, n - 1);
	return n == len && !memcmp(pattern, name, n);
}

static bool value_fits(const struct env_row *row, const char *value)
{
	size_t len = strlen(value);

	return len <= row->max && (!row->allowed || strspn(value, row->allowed) == len);
}

static bool is_kept(const char *entry, int profile)
{
	size_t len = strcspn(entry, "=");

	for (int i = 0; i < LENGTH(rows); i++)
		if (rows[i].profiles & profile && name_matches(rows[i].name, entry, len))
			return entry[len] && value_fits(&rows[i], entry + len + 1);
	return false;
}

static bool starts_well(const char *term)
{
	return *term && strchr(LETTERS DIGITS, *term);
}

void env_clean(enum env_profile profile)
{
	bool had_term = getenv("TERM") != NULL;
	struct arena a = ARENA_INIT;
	char **kept;
	const char *term;
	int n = 0;

	while (environ && environ[n])
		n++;
	kept = arena_array(&a, char *, n + 1);
	n = 0;
	for (char **e = environ; e && *e; e++)
		if (is_kept(*e, 1 << profile))
			kept[n++] = arena_strdup(&a, *e);
	clearenv();
	for (int i = 0; i < n; i++) {
		char *value = strchr(kept[i], '=');

		*value++ = '\0';
		setenv(kept[i], value, 1);
	}
	arena_release(&a);
	term = getenv("TERM");
	if (had_term && (!term || !starts_well(term)))
		setenv("TERM", "vt100", 1);
	setenv("PATH", "/usr/bin:/bin", 1);
	setenv("HOME", "/nonexistent", 0);
}
