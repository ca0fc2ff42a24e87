#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include "base/env.h"
#include "base/mem.h"

static const char *const poison[] = {"LD_PRELOAD", "LD_LIBRARY_PATH", "TERMINFO", "TERMINFO_DIRS",
	"NCURSES_NO_PADDING", "TMPDIR", "SQLITE_TMPDIR", "PGHOST", "PGPASSFILE", "ALL_PROXY",
	"SSLKEYLOGFILE", "CURL_HOME", "TZ", "LANGUAGE", "NLSPATH", "LOCPATH", "PAGER", "EDITOR",
	"MAIL", "IFS", "BASH_ENV", "GCONV_PATH", "MALLOC_TRACE", "HOSTALIASES"};

static void fill(void)
{
	clearenv();
	for (int i = 0; i < LENGTH(poison); i++)
		setenv(poison[i], "x", 1);
	setenv("PATH", "/evil", 1);
	setenv("HOME", "/home/ana", 1);
	setenv("TERM", "xterm-256color", 1);
	setenv("LANG", "es_MX.UTF-8", 1);
	setenv("LC_ALL", "../../x", 1);
	setenv("LINES", "24x", 1);
	setenv("NO_COLOR", "", 1);
	setenv("SSH_CONNECTION", "10.0.0.1 50000 10.0.0.2 22", 1);
	setenv("FICHA_CONFIG", "/home/ana/f.ini", 1);
}

static void check(const char *name, const char *wanted)
{
	const char *value = getenv(name);

	if (wanted) {
		assert_non_null(value);
		assert_string_equal(value, wanted);
	} else {
		assert_null(value);
	}
}

static void only_the_listed_stay(void **state)
{
	(void)state;
	fill();
	env_clean(ENV_LOCAL);
	for (int i = 0; i < LENGTH(poison); i++)
		check(poison[i], NULL);
	check("PATH", "/usr/bin:/bin");
	check("HOME", "/home/ana");
	check("TERM", "xterm-256color");
	check("LANG", "es_MX.UTF-8");
	check("LC_ALL", NULL);
	check("LINES", NULL);
	check("NO_COLOR", "");
	check("FICHA_CONFIG", "/home/ana/f.ini");
}

static void profiles_differ(void **state)
{
	(void)state;
	fill();
	env_clean(ENV_SSH);
	check("HOME", "/nonexistent");
	check("SSH_CONNECTION", "10.0.0.1 50000 10.0.0.2 22");
	check("TERM", "xterm-256color");
	fill();
	env_clean(ENV_MAILER);
	check("TERM", "vt100");
	check("SSH_CONNECTION", NULL);
	check("LANG", "es_MX.UTF-8");
}

static void an_unlikely_terminal_is_a_vt100(void **state)
{
	static const char *const terms[] = {"", "../../x", "-xterm", "xterm\n", "a b", "x\x1b[2J",
		"abcdefghijklmnopqrstuvwxyz1234567"};

	(void)state;
	for (int i = 0; i < LENGTH(terms); i++) {
		clearenv();
		setenv("TERM", terms[i], 1);
		env_clean(ENV_LOCAL);
		check("TERM", "vt100");
	}
	clearenv();
	env_clean(ENV_LOCAL);
	check("TERM", NULL);
	check("HOME", "/nonexistent");
}

static void test_variables_only_in_test_builds(void **state)
{
	(void)state;
	clearenv();
	setenv("FICHA_NOW", "2026-11-21T19:42:00Z", 1);
	setenv("ASAN_OPTIONS", "detect_leaks=1", 1);
	env_clean(ENV_SSH);
#ifdef FICHA_RELEASE
	check("FICHA_NOW", NULL);
	check("ASAN_OPTIONS", NULL);
#else
	check("FICHA_NOW", "2026-11-21T19:42:00Z");
	check("ASAN_OPTIONS", "detect_leaks=1");
#endif
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_the_listed_stay),
		cmocka_unit_test(profiles_differ),
		cmocka_unit_test(an_unlikely_terminal_is_a_vt100),
		cmocka_unit_test(test_variables_only_in_test_builds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
