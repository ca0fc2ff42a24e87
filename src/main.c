#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/env.h"
#include "base/lang.h"
#include "base/mem.h"
#include "cli/cli.h"
#include "core/core.h"
#include "tui/tui.h"

#define EXIT_OS_ERROR 71 /* EX_OSERR */

/* A database opened as descriptor 2 would be written to by the first message. */
static void standard_files_open(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd > STDERR_FILENO)
		close(fd);
}

static void memory_exhausted(void)
{
	static const char text[] = "ficha: the memory is used up\n";

	tui_give_back();
	if (write(STDERR_FILENO, text, sizeof text - 1) < 0)
		_exit(EXIT_OS_ERROR);
	_exit(EXIT_OS_ERROR);
}

/* The translations beside the program, as the build leaves them, else where they are installed. */
static const char *locale_directory(void)
{
	static char dir[4096];
	static const char beside[] = "locale/es/LC_MESSAGES/ficha.mo";
	ssize_t n = readlink("/proc/self/exe", dir, sizeof dir - sizeof beside);
	char *slash;

	if (n <= 0)
		return FICHA_PREFIX "/share/locale";
	dir[n] = '\0';
	slash = strrchr(dir, '/');
	memcpy(slash + 1, beside, sizeof beside);
	if (access(dir, R_OK))
		return FICHA_PREFIX "/share/locale";
	memcpy(slash + 1, "locale", sizeof "locale");
	return dir;
}

/* What sshd starts is given an environment by whoever is at the other end. */
static enum env_profile profile_of(int argc, char **argv)
{
	if (argc > 1 && !strcmp(argv[1], "mailer"))
		return ENV_MAILER;
	return argc > 1 && !strncmp(argv[1], "ssh-", 4) ? ENV_SSH : ENV_LOCAL;
}

int main(int argc, char **argv)
{
	static const struct cli_screens screens = {tui_run, tui_print};

	standard_files_open();
	env_clean(profile_of(argc, argv));
	mem_on_exhausted(memory_exhausted);
	lang_init(locale_directory());
	core_init();
	return cli_main(argc, argv, &screens);
}
