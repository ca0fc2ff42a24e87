/* What a key costs on the line: the program and the floor in a terminal each, on the same clients. A
 * key's answer is all that comes until the line is quiet. */
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "bench.h"

#define FLOOR "ncurses + SQLite"
#define QUIET_MS 700 /* the place in the list is painted after a while of rest */
#define START_MS 20000
#define DOWN "\033OB"
#define TEN(x) x x x x x x x x x x

struct line_user {
	int fd;
	pid_t pid;
};

/* `bytes` are sent `times` over, or letter by letter. */
static const struct key {
	const char *what, *before, *bytes;
	int times; /* 0: letters */
	int64_t aim;
} keys[] = {
	{"cursor down", "", DOWN, 5, 1500000},
	{"down with scroll", TEN(TEN(DOWN)), DOWN, 5, 1500000},
	{"page down", "", "\033[6~", 5, 1500000},
	{"letter of a search, and a page of the floor", "/", "garci", 0, 1000000},
};

static int64_t answer(const struct line_user *u, int patience)
{
	struct pollfd p = {u->fd, POLLIN, 0};
	int64_t sum = 0;
	char block[4096];
	ssize_t n;

	while (poll(&p, 1, sum ? QUIET_MS : patience) > 0 &&
		(n = read(u->fd, block, sizeof block)) > 0)
		sum += n;
	return sum;
}

static int64_t type(const struct line_user *u, const char *bytes)
{
	size_t n = strlen(bytes);

	if (write(u->fd, bytes, n) != (ssize_t)n)
		give_up("the terminal takes no more", NULL);
	return answer(u, QUIET_MS);
}

/* Returns the bytes of the first screen. */
static int64_t line_open(struct line_user *u, int lines, int columns, const char *const argv[])
{
	static const char *const env[] = {
		"TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=/nonexistent", NULL};
	struct winsize size = {.ws_row = (unsigned short)lines, .ws_col = (unsigned short)columns};

	u->pid = forkpty(&u->fd, NULL, NULL, &size);
	if (u->pid == 0) {
		execve(argv[0], (char *const *)(uintptr_t)argv, (char *const *)(uintptr_t)env);
		_exit(127);
	}
	if (u->pid < 0)
		give_up("forkpty", NULL);
	return answer(u, START_MS);
}

static void line_close(struct line_user *u)
{
	close(u->fd);
	kill(u->pid, SIGKILL);
	waitpid(u->pid, NULL, 0);
}

/* The mean of some presses, in bytes. */
static int64_t key_cost(const struct line_user *u, const struct key *k)
{
	int presses = k->times ? k->times : (int)strlen(k->bytes);
	int64_t sum = 0;

	if (*k->before)
		type(u, k->before);
	for (int i = 0; i < presses; i++) {
		char letter[2] = {k->times ? '\0' : k->bytes[i], '\0'};

		sum += type(u, *letter ? letter : k->bytes);
	}
	return sum / presses;
}

static void size_measure(
	int lines, int columns, const char *const program[], const char *const floor[])
{
	struct line_user ours, theirs;
	char title[64];
	int64_t a, b;

	snprintf(title, sizeof title, "bytes to a terminal of %d x %d", columns, lines);
	report_begin(title);
	a = line_open(&ours, lines, columns, program);
	b = line_open(&theirs, lines, columns, floor);
	report_bytes("first screen", FLOOR, a, b, 2000000);
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		a = key_cost(&ours, &keys[i]);
		if (keys[i].times) /* else the page before */
			b = key_cost(&theirs, &keys[i]);
		report_bytes(keys[i].what, FLOOR, a, b, keys[i].aim);
	}
	line_close(&ours);
	line_close(&theirs);
}

void bench_bytes(const char *ficha, const char *database)
{
	const char *const program[] = {ficha, "--db", database, "--as", "ana", NULL},
			  *const floor[] = {"/proc/self/exe", "--floor", database, NULL};

	if (access(ficha, X_OK))
		return;
	size_measure(24, 80, program, floor);
	size_measure(50, 200, program, floor);
}
