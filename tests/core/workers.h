/* The test program again, as children that work on a database and say so: each byte that a child
 * writes to its standard output is something done. */
#ifndef TESTS_CORE_WORKERS_H
#define TESTS_CORE_WORKERS_H

#include "tools/check.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define WORKER_PATIENCE 60000 /* milliseconds */

extern char **environ;

struct worker {
	pid_t pid;
	int out;
	long said; /* bytes */
};

/* words: what main() gets after the program's name, up to NULL. */
__attribute__((unused)) static void worker_start(struct worker *c, const char *const *words)
{
	const char *argv[8] = {"test"};
	posix_spawn_file_actions_t actions;
	int ends[2];

	for (int i = 0; words[i]; i++)
		argv[i + 1] = words[i];
	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
	assert_int_equal(posix_spawn(&c->pid, "/proc/self/exe", &actions, NULL,
				 (char *const *)(uintptr_t)argv, environ),
		0);
	posix_spawn_file_actions_destroy(&actions);
	close(ends[1]);
	c->out = ends[0];
	c->said = 0;
}

/* What it has said since; false at its end. */
__attribute__((unused)) static bool worker_hear(struct worker *c, int ms)
{
	struct pollfd p = {c->out, POLLIN, 0};
	char block[4096];
	ssize_t n;

	if (poll(&p, 1, ms) <= 0)
		return true;
	n = read(c->out, block, sizeof block);
	if (n <= 0)
		return false;
	if (memchr(block, '!', (size_t)n))
		fail_msg("a child failed: %.*s", (int)n, block);
	c->said += n;
	return true;
}

/* Kills it, and counts what it had said. */
__attribute__((unused)) static void worker_kill(struct worker *c)
{
	int status;

	kill(c->pid, SIGKILL);
	waitpid(c->pid, &status, 0);
	if (!WIFSIGNALED(status))
		fail_msg("a child ended by itself, with %d", status);
	while (worker_hear(c, 0))
		;
	close(c->out);
}

#endif
