#include "base/spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

static int files_fill(posix_spawn_file_actions_t *files, int in, int said)
{
	return posix_spawn_file_actions_adddup2(files, in, STDIN_FILENO) ||
	       posix_spawn_file_actions_addopen(files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0) ||
	       (said < 0 ? posix_spawn_file_actions_addopen(files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
			 : posix_spawn_file_actions_adddup2(files, said, STDERR_FILENO)) ||
	       posix_spawn_file_actions_addclosefrom_np(files, STDERR_FILENO + 1);
}

static int how_fill(posix_spawnattr_t *how, bool apart)
{
	sigset_t none, usual;

	sigemptyset(&none);
	sigfillset(&usual);
	return posix_spawnattr_setsigmask(how, &none) || posix_spawnattr_setsigdefault(how, &usual) ||
	       posix_spawnattr_setflags(how, (short)(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
						     (apart ? POSIX_SPAWN_SETSID : 0)));
}

int spawn(const char *program, char *const argv[], int in, int said, bool apart, pid_t *pid)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t how;
	int why;

	posix_spawn_file_actions_init(&files);
	posix_spawnattr_init(&how);
	if (files_fill(&files, in, said) || how_fill(&how, apart))
		why = ENOMEM;
	else
		why = posix_spawn(pid, program, &files, &how, argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&how);
	return why;
}
