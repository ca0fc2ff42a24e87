/* What a key costs on the line, how long the first byte of its answer takes, how long a start: the program and the floor in a terminal each, on the same clients. A
 * key's answer is all that comes until the line is quiet. */
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "bench.h"

#define FLOOR "ncurses + SQLite"
#define ONE 1000000
#define SCREEN_BYTES 1500 /* a screen full of rows is more than that */
#define DRAIN_MS 60
#define LETTERS 20 /* words of some letters each */
#define MEMORY_MOST (INT64_C(25) << 20)
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
	int most; /* bytes at 80 x 24 */
} keys[] = {
	{"cursor down", "", DOWN, 5, 1500000, 90},
	{"down with scroll", TEN(TEN(DOWN)), DOWN, 5, 1500000, 220},
	{"page down", "", "\033[6~", 5, 1500000, 1650},
	{"letter of a search, and a page of the floor", "/", "garci", 0, 1000000, 1700},
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

static void line_start(struct line_user *u, int lines, int columns, const char *const argv[])
{
	static const char *const env[] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=/nonexistent",
		"PATH=/usr/bin:/bin", NULL};
	struct winsize size = {.ws_row = (unsigned short)lines, .ws_col = (unsigned short)columns};

	u->pid = forkpty(&u->fd, NULL, NULL, &size);
	if (u->pid == 0) {
		execve(argv[0], (char *const *)(uintptr_t)argv, (char *const *)(uintptr_t)env);
		_exit(127);
	}
	if (u->pid < 0)
		give_up("forkpty", NULL);
}

/* Returns the bytes of the first screen. */
static int64_t line_open(struct line_user *u, int lines, int columns, const char *const argv[])
{
	line_start(u, lines, columns, argv);
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
		if (columns == 80)
			report_bytes(keys[i].what, "what it may cost", a, keys[i].most, ONE);
	}
	line_close(&ours);
	line_close(&theirs);
}

/* ---- time and memory ---- */

/* From a key to the first byte that comes of it; then the line is left to come to rest. */
static void first_byte(const struct line_user *u, const char *key, struct samples *out)
{
	struct pollfd p = {u->fd, POLLIN, 0};
	int64_t from = clock_ns();
	char block[4096];

	if (write(u->fd, key, strlen(key)) < 0 || poll(&p, 1, START_MS) <= 0)
		give_up("a key without an answer", NULL);
	samples_add(out, clock_ns() - from);
	while (poll(&p, 1, DRAIN_MS) > 0 && read(u->fd, block, sizeof block) > 0)
		;
}

static void words_type(const struct line_user *u, int words, struct samples *out)
{
	for (int i = 0; i < words; i++) {
		for (const char *c = sample_word(i % sample_words()); *c; c++) {
			char letter[2] = {*c, '\0'};

			if (*c > 0) /* part of a letter has no answer */
				first_byte(u, letter, out);
		}
		type(u, TEN(TEN("\177")));
	}
}

/* From the start of the process to a painted screen. */
static void start_time(const char *const argv[], struct samples *out)
{
	struct line_user u;
	int64_t sum = 0, from = clock_ns();
	char block[4096];
	ssize_t n;

	line_start(&u, 24, 80, argv);
	while (sum < SCREEN_BYTES && (n = read(u.fd, block, sizeof block)) > 0)
		sum += n;
	samples_add(out, clock_ns() - from);
	line_close(&u);
}

static int64_t resident(const struct line_user *u)
{
	char path[64], line[256];
	long kb = 0;
	FILE *f;

	snprintf(path, sizeof path, "/proc/%d/status", (int)u->pid);
	f = fopen(path, "r");
	while (f && fgets(line, sizeof line, f))
		sscanf(line, "VmRSS: %ld", &kb);
	if (f)
		fclose(f);
	return (int64_t)kb * 1024;
}

/* The list that fzf filters: what the grid shows of each client. */
static void list_write(const char *database, const char *path)
{
	sqlite3 *conn;
	sqlite3_stmt *st;
	FILE *out = fopen(path, "w");

	if (!out || sqlite3_open_v2(database, &conn, SQLITE_OPEN_READONLY, NULL) ||
		sqlite3_prepare_v2(conn, "SELECT code, legal_name, tax_id, phone1 FROM client", -1,
			&st, NULL))
		give_up(path, NULL);
	while (sqlite3_step(st) == SQLITE_ROW)
		for (int i = 0; i < 4; i++)
			fprintf(out, "%s%c", (const char *)sqlite3_column_text(st, i),
				i < 3 ? ' ' : '\n');
	sqlite3_finalize(st);
	sqlite3_close(conn);
	fclose(out);
}

static void fzf_type(const char *fzf, const char *database, struct samples *out)
{
	char list[4096], run[8300];
	const char *const argv[] = {"/bin/sh", "-c", run, NULL};
	struct line_user u;

	snprintf(list, sizeof list, "%s.list", database);
	snprintf(run, sizeof run, "exec '%s' < '%s'", fzf, list);
	list_write(database, list);
	line_open(&u, 24, 80, argv);
	answer(&u, 3000);
	words_type(&u, 5, out);
	line_close(&u);
	unlink(list);
}

static void speed_measure(const char *const program[], const char *const floor[], const char *fzf,
	const char *database)
{
	struct line first = {.what = "key to the first byte of its answer", .peer = "fzf, the same list",
		.aim = ONE / 5}, start = {.what = "start to a painted list", .peer = FLOOR,
		.aim = ONE * 3 / 2};
	struct samples more = {0};
	struct line_user u;

	report_begin("a terminal of 80 x 24");
	for (int i = 0; i < 15; i++) {
		start_time(program, &start.ours);
		start_time(floor, &start.theirs);
	}
	report_line(&start);
	line_open(&u, 24, 80, program);
	report_bytes("resident memory after the start", "25 MB", resident(&u), MEMORY_MOST, ONE);
	type(&u, "/");
	words_type(&u, 5, &first.ours);
	if (access(fzf, X_OK)) {
		printf("(no fzf: make bench PEERS=1)\n");
		report_time(first.what, &first.ours, 3000000, 10000000);
	} else {
		fzf_type(fzf, database, &first.theirs);
		report_line(&first);
	}
	words_type(&u, LETTERS, &more);
	report_bytes("resident memory after 100 letters", "25 MB", resident(&u), MEMORY_MOST, ONE);
	samples_release(&more);
	line_close(&u);
}

void bench_bytes(const char *ficha, const char *fzf, const char *database)
{
	const char *const program[] = {ficha, "--db", database, "--as", "ana", NULL},
			  *const floor[] = {"/proc/self/exe", "--floor", database, NULL};

	if (access(ficha, X_OK))
		return;
	size_measure(24, 80, program, floor);
	size_measure(50, 200, program, floor);
	speed_measure(program, floor, fzf, database);
}
