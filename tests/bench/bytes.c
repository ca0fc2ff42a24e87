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
#include "terminal.h"

#define FLOOR "ncurses + SQLite"
#define SMALL "ours, 10 000 clients"
#define SCREEN_BYTES 1500 /* a screen full of rows is more than that */
#define DRAIN_MS 60
#define LETTERS 20 /* words of five letters */
#define STARTS 15
#define START_MEMORY (INT64_C(10) << 20)
#define WORDS_MEMORY (INT64_C(16) << 20)
#define QUIET_MS 700 /* the place in the list is painted after a while of rest */
#define TEN(x) x x x x x x x x x x

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

int64_t answer(const struct line_user *u, int patience)
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

int64_t type(const struct line_user *u, const char *bytes)
{
	size_t n = strlen(bytes);

	if (write(u->fd, bytes, n) != (ssize_t)n)
		give_up("the terminal takes no more", NULL);
	return answer(u, QUIET_MS);
}

void line_start(struct line_user *u, int lines, int columns, const char *const argv[])
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
int64_t line_open(struct line_user *u, int lines, int columns, const char *const argv[])
{
	line_start(u, lines, columns, argv);
	return answer(u, START_MS);
}

void line_close(struct line_user *u)
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

int64_t resident(const struct line_user *u)
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

static void fzf_type(const char *fzf, const char *database, struct samples *out)
{
	char list[4096], run[12600];
	const char *const argv[] = {"/bin/sh", "-c", run, NULL};
	struct line_user u;

	snprintf(list, sizeof list, "%s.list", database);
	snprintf(run, sizeof run, "exec '%s' < '%s'", fzf, list);
	list_write(database, list, LIST_WORDS);
	line_open(&u, 24, 80, argv);
	answer(&u, 3000);
	words_type(&u, 5, out);
	line_close(&u);
	unlink(list);
}

/* What a start and some words take, of this list and of a small one. */
struct own {
	struct samples start;
	int64_t after_start, after_words;
};

static void own_measure(const char *const program[], struct samples *first, struct own *out)
{
	struct samples more = {0};
	struct line_user u;

	line_open(&u, 24, 80, program);
	out->after_start = resident(&u);
	type(&u, "/");
	words_type(&u, 5, first ? first : &more);
	words_type(&u, LETTERS, &more);
	out->after_words = resident(&u);
	line_close(&u);
	samples_release(&more);
}

static void starts(const char *const a[], struct samples *of_a, const char *const b[],
	struct samples *of_b)
{
	for (int i = 0; i < STARTS; i++) {
		start_time(a, of_a);
		start_time(b, of_b);
	}
}

static void first_byte_report(struct line *first, const char *fzf, const char *database)
{
	if (access(fzf, X_OK)) {
		printf("(no fzf: make bench PEERS=1)\n");
		report_time(first->what, &first->ours, 3000000, 10000000);
	} else {
		fzf_type(fzf, database, &first->theirs);
		report_line(first);
	}
}

static void speed_measure(const char *const program[], const char *const floor[],
	const char *const small[], const char *fzf, const char *database)
{
	struct line first = {.what = "key to the first byte of its answer", .peer = "fzf, the same list",
		.aim = ONE / 5}, start = {.what = "start to a painted list", .peer = FLOOR,
		.aim = ONE * 3 / 2}, beside = {.what = "start to a painted list", .peer = SMALL,
		.aim = ONE * 13 / 10};
	struct own ours = {0}, few = {0};

	report_begin("a terminal of 80 x 24");
	starts(program, &start.ours, floor, &start.theirs);
	report_line(&start);
	starts(program, &beside.ours, small, &beside.theirs);
	report_line(&beside);
	own_measure(program, &first.ours, &ours);
	own_measure(small, NULL, &few);
	first_byte_report(&first, fzf, database);
	report_bytes("resident memory after the start", "10 MiB", ours.after_start, START_MEMORY, ONE);
	report_bytes("resident memory after 100 searches", "16 MiB", ours.after_words, WORDS_MEMORY, ONE);
	report_bytes("resident memory after 100 searches", SMALL, ours.after_words, few.after_words,
		ONE * 3 / 2);
}

void bench_bytes(const char *ficha, const char *dir, const char *database, const char *few)
{
	const char *const program[] = {ficha, "--db", database, "--as", "ana", NULL},
			  *const floor[] = {"/proc/self/exe", "--floor", database, NULL},
			  *const small[] = {ficha, "--db", few, "--as", "ana", NULL};
	char fzf[4200];

	if (access(ficha, X_OK))
		return;
	snprintf(fzf, sizeof fzf, "%s/fzf/usr/bin/fzf", dir);
	size_measure(24, 80, program, floor);
	size_measure(50, 200, program, floor);
	speed_measure(program, floor, small, fzf, database);
	bench_others(dir, program, database);
}
