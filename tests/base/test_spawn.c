/* What a child gets of us: three descriptors, and no signal that is blocked or ignored. */
#include "tools/check.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/spawn.h"

/* What a script says on its standard error output, with `text` on its input; its exit code. */
static int said_by(const char *script, const char *text, bool apart, char *out, size_t size)
{
	char name[] = "a script", option[] = "-c", *argv[] = {name, option, (char *)(uintptr_t)script, NULL};
	FILE *in = tmpfile(), *said = tmpfile();
	int status;
	pid_t pid;

	fputs(text, in);
	fflush(in);
	rewind(in);
	assert_int_equal(spawn("/bin/sh", argv, fileno(in), fileno(said), apart, &pid), 0);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	rewind(said);
	out[fread(out, 1, size - 1, said)] = '\0';
	fclose(in);
	fclose(said);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void it_gets_three_descriptors(void **state)
{
	int fd = open("/dev/null", O_RDONLY);
	char out[100];

	(void)state;
	assert_int_equal(said_by("echo lost; cat >&2; exit 7", "a page", false, out, sizeof out), 7);
	assert_string_equal(out, "a page");
	said_by("for fd in 3 4 5 6 7 8 9; do [ ! -e /proc/$$/fd/$fd ] || echo $fd >&2; done", "", false, out,
		sizeof out);
	assert_string_equal(out, "");
	close(fd);
}

static void signals_are_as_usual(void **state)
{
	sigset_t term, before;
	char out[100];

	(void)state;
	sigemptyset(&term);
	sigaddset(&term, SIGTERM);
	sigprocmask(SIG_BLOCK, &term, &before);
	signal(SIGINT, SIG_IGN);
	/* the last of 32 bits is the C library's own signal */
	said_by("sed -nE 's/^Sig(Blk|Ign):\t.{8}(.)/\\1 \\2/p' /proc/self/status >&2", "", false, out, sizeof out);
	signal(SIGINT, SIG_DFL);
	sigprocmask(SIG_SETMASK, &before, NULL);
	for (const char *at = strchr(out, ' '); at; at = strchr(at + 1, ' '))
		assert_int_equal(strtoul(at, NULL, 16) & INT32_MAX, 0);
	assert_non_null(strstr(out, "Blk "));
	assert_non_null(strstr(out, "Ign "));
}

static void it_may_be_apart(void **state)
{
	static const char session[] = "read -r _ _ _ _ _ s _ < /proc/$$/stat; [ $s -eq $$ ]";
	char out[100];

	(void)state;
	assert_int_equal(said_by(session, "", true, out, sizeof out), 0);
	assert_int_not_equal(said_by(session, "", false, out, sizeof out), 0);
}

static void what_is_not_there_is_said(void **state)
{
	char name[] = "x", *argv[] = {name, NULL};
	pid_t pid;

	(void)state;
	assert_int_equal(spawn("/nonexistent/x", argv, STDIN_FILENO, -1, false, &pid), ENOENT);
	assert_int_equal(spawn("/dev/null", argv, STDIN_FILENO, -1, false, &pid), EACCES);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_gets_three_descriptors),
		cmocka_unit_test(signals_are_as_usual),
		cmocka_unit_test(it_may_be_apart),
		cmocka_unit_test(what_is_not_there_is_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
