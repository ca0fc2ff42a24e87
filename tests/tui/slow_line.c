/* slow_line BITS PORT RELAY CONTROL SSH...: an operator at the end of a line of so many bits a second.
 *
 * A relay between RELAY and PORT (both on loopback) has a bucket of tokens for each direction. SSH...
 * is an ssh command that comes through it, but for what the session is; the connection is made at full
 * speed and kept at CONTROL, and the session's first byte is already slow. The line's own delay is
 * measured first, then what stands in between: each figure is printed, each promise is a verdict of
 * tests/sh/lib.sh's kind. */
#include "tools/vt.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/prctl.h>
#include "tools/busy.h"
#include "tools/figure.h"

#define BUCKET 8           /* bytes that may go at once */
#define RELAY_HOLDS 256    /* bytes: the rest waits where it comes from */
#define ECHO_LATE_MS 150   /* beyond the line's own delay */
#define SCREEN_TIMES 150   /* per cent of what a screen's bytes alone need */
#define ROUNDS 3
#define TRIES 10           /* the best counts: other programs of this machine are late, too */
#define PATIENCE 60000     /* ms */

/* Where programs on both ends wait for a processor; far less still than a list's whole painting. */
#define ECHO_BUSY_MS 600
#define SCREEN_TIMES_BUSY 250

static int rate; /* bytes a second */
static int passed, failed;

/* ---- the relay --------------------------------------------------------------------------------- */

struct way {
	int from, to;
	char held[RELAY_HOLDS];
	int n;
	double tokens;
	bool ended;
};

static volatile sig_atomic_t limited;

static void on_limit(int sig)
{
	(void)sig;
	limited = 1;
}

static int loopback(int port, bool listens)
{
	struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;

	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (fd < 0 || (listens ? bind(fd, (struct sockaddr *)&a, sizeof a) || listen(fd, 1)
			       : connect(fd, (struct sockaddr *)&a, sizeof a))) {
		perror("slow_line: loopback");
		exit(1);
	}
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	return fd;
}

static void way_take(struct way *w, const struct pollfd *p)
{
	ssize_t n;

	if (w->ended || w->n || !(p->revents & (POLLIN | POLLHUP | POLLERR)))
		return;
	n = read(w->from, w->held, limited ? RELAY_HOLDS / 4 : RELAY_HOLDS);
	w->n = n > 0 ? (int)n : 0;
	w->ended = n <= 0;
	if (w->ended)
		shutdown(w->to, SHUT_WR);
}

static void way_give(struct way *w, double seconds)
{
	int n = w->n;

	w->tokens += seconds * rate;
	if (!n && w->tokens > BUCKET) /* full: while it gives, nothing is lost by waking late */
		w->tokens = BUCKET;
	if (limited && n > w->tokens)
		n = (int)w->tokens;
	if (n <= 0)
		return;
	if (write(w->to, w->held, (size_t)n) != n)
		exit(0);
	w->tokens -= limited ? n : 0;
	memmove(w->held, w->held + n, (size_t)(w->n - n));
	w->n -= n;
}

static double seconds_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static _Noreturn void relay(int listener, int port)
{
	struct way way[2] = {{.to = accept(listener, NULL, NULL)}};
	double before = seconds_now();
	int on = 1;

	setsockopt(way[0].to, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	way[1].to = way[0].from = loopback(port, false);
	way[1].from = way[0].to;
	while (!way[0].ended || !way[1].ended) {
		bool holds = way[0].n || way[1].n;
		struct pollfd p[2] = {{way[0].n || way[0].ended ? -1 : way[0].from, POLLIN, 0},
			{way[1].n || way[1].ended ? -1 : way[1].from, POLLIN, 0}};
		double now;

		poll(p, 2, holds ? 1 : -1);
		now = seconds_now();
		for (int i = 0; i < 2; i++) {
			way_take(&way[i], &p[i]);
			way_give(&way[i], now - before);
		}
		before = now;
	}
	exit(0);
}

static pid_t relay_start(int listen_port, int port)
{
	int listener = loopback(listen_port, true);
	pid_t pid;

	signal(SIGUSR1, on_limit);
	pid = fork();
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		relay(listener, port);
	}
	close(listener);
	return pid;
}

/* ---- the operator ------------------------------------------------------------------------------ */

static struct vt v;

/* The latter where the machine is busy. */
static bool is_within(long measured, long most, long most_busy)
{
	return measured <= most || (measured <= most_busy && machine_is_busy());
}

static void verdict(bool well, const char *what)
{
	passed += well;
	failed += !well;
	if (!well) {
		char *screen = vt_text(&v);

		printf("not ok: slow line: %s\n%s", what, screen);
		free(screen);
	}
}

/* Answers what the terminal is asked, as one does. */
static bool pump(int ms)
{
	char answer[256];
	bool open = vt_pump(&v, ms);
	size_t n;

	while (open && (n = vterm_output_read(v.term, answer, sizeof answer)) > 0)
		if (write(v.fd, answer, n) < 0)
			return false;
	return open;
}

/* Milliseconds until `text` stands in that row (-1: somewhere), or -1. */
static long until(int row, const char *text)
{
	long from = vt_ms();

	while (vt_ms() - from < PATIENCE) {
		char *line = row < 0 ? NULL : vt_row(&v, row);
		bool there = row < 0 ? vt_find(&v, text) >= 0 : line && strstr(line, text);

		free(line);
		if (there)
			return vt_ms() - from;
		if (!pump(1))
			break;
	}
	return -1;
}

/* Was what came since then nothing but the question that stands behind a painting? */
static bool only_asks(size_t since)
{
	return v.sent.len - since == 4 && !memcmp(v.sent.buf + since, "\033[5n", 4);
}

/* Until nothing has come for a while. Returns the moment of the last byte that paints. */
static long rest(int quiet)
{
	long last = vt_ms();
	size_t before = v.sent.len;

	while (vt_ms() - last < quiet && pump(5)) {
		if (v.sent.len != before && !only_asks(before))
			last = vt_ms();
		before = v.sent.len;
	}
	return last;
}

static void wait_ms(long ms)
{
	long end = vt_ms() + ms;

	while (vt_ms() < end && pump(1))
		;
}

static void type(const char *keys)
{
	size_t n = strlen(keys);

	if (write(v.fd, keys, n) != (ssize_t)n)
		failed++;
}

static int by_size(const void *a, const void *b)
{
	long x = *(const long *)a, y = *(const long *)b;

	return x < y ? -1 : x > y;
}

static long median(long *times, int n)
{
	qsort(times, (size_t)n, sizeof *times, by_size);
	return times[n / 2];
}

static bool session_start(const char *control, char **ssh, pid_t *master)
{
	long from = vt_ms();

	*master = fork();
	if (*master == 0) {
		const char *argv[64] = {ssh[0], "-M", "-S", control, "-N"};
		int n = 5;

		for (char **a = ssh + 1; *a && n < 63; a++)
			argv[n++] = *a;
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		execvp(argv[0], (char *const *)(uintptr_t)argv);
		_exit(127);
	}
	while (access(control, F_OK) && vt_ms() - from < PATIENCE)
		usleep(10000);
	return !access(control, F_OK);
}

static void session_open(const char *control, char **ssh)
{
	const char *argv[64] = {"/usr/bin/env", ssh[0], "-S", control, "-tt"};
	const char *const env[] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8", "LANG=C.UTF-8",
		"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/nonexistent",
		NULL};
	int n = 5;

	for (char **a = ssh + 1; *a && n < 63; a++)
		argv[n++] = *a;
	vt_start(&v, 24, 80, argv, env);
}

/* ---- what is promised -------------------------------------------------------------------------- */

#define SEARCH_ROW 2
#define DOWN "\033OB"
#define PAGE_DOWN "\033[6~"
#define REDRAW "\014"

/* What a letter takes when the line has nothing else to do: a word is typed whose list stays empty. */
static long echo_at_rest(void)
{
	char word[ROUNDS + 5] = "zzz";
	long times[ROUNDS];

	type("/zzz");
	until(SEARCH_ROW, word);
	rest(550);
	for (int i = 0; i < ROUNDS; i++) {
		word[3 + i] = 'z';
		type("z");
		times[i] = until(SEARCH_ROW, word);
		rest(400);
	}
	type("\033");
	rest(550);
	return median(times, ROUNDS);
}

/* The same while the list of the letter before is being painted. */
static long echo_while_painting(void)
{
	static const char letters[] = "amr";
	long times[ROUNDS];

	for (int i = 0; i < ROUNDS; i++) {
		char first[2] = {letters[i], '\0'}, both[3] = {letters[i], 'a', '\0'};

		type("/");
		rest(450);
		type(first);
		until(SEARCH_ROW, first);
		wait_ms(120 + i * 40);
		type("a");
		times[i] = until(SEARCH_ROW, both);
		type("\033");
		rest(550);
	}
	return median(times, ROUNDS);
}

static void echo_timed(long alone)
{
	long late = echo_while_painting() - alone;
	bool well;

	for (int i = 1; !(well = is_within(late, ECHO_LATE_MS, ECHO_BUSY_MS)) && i < TRIES; i++) {
		long again = echo_while_painting() - alone;

		late = again < late ? again : late;
	}
	figure("letter, while a list is painted", "%ld ms later than alone (%ld ms)", late, alone);
	verdict(well, "a letter is echoed 150 ms late at most");
}

/* A whole word at a typist's speed; in per cent of the bytes of its first letter's list. */
static size_t word_bytes(void)
{
	size_t before = v.sent.len, one, all;

	type("/");
	rest(450);
	before = v.sent.len;
	type("g");
	rest(550);
	one = v.sent.len - before;
	before = v.sent.len;
	for (const char *c = "arcia"; *c; c++) {
		char letter[2] = {*c, '\0'};

		type(letter);
		wait_ms(180);
	}
	rest(550);
	all = v.sent.len - before;
	verdict(until(SEARCH_ROW, "garcia") >= 0, "the word is there");
	type("\033");
	rest(550);
	return all * 100 / (one + 1);
}

/* The lists in between are left unfinished: a typist who was kept from typing tries again. */
static void word_typed(void)
{
	size_t bytes = word_bytes();

	for (int i = 1; i < TRIES && bytes >= 300; i++)
		bytes = word_bytes();
	figure("five letters of a word, of one's list", "%zu %%", bytes);
	verdict(bytes < 300, "lists in between are left unfinished");
}

/* In per cent of what its bytes alone need. */
static long screen_time(const char *what, const char *keys, long alone)
{
	size_t before = v.sent.len, n;
	long from = vt_ms(), took, need;

	type(keys);
	took = rest(900) - from - alone;
	n = v.sent.len - before;
	need = (long)(n * 1000 / (size_t)rate) + 1;
	figure(what, "%zu bytes, %ld ms, %ld %% of what they need", n, took, took * 100 / need);
	return took * 100 / need;
}

static void screen_timed(const char *what, const char *keys, const char *back, long alone)
{
	long times = screen_time(what, keys, alone);
	bool well;

	for (int i = 1; !(well = is_within(times, SCREEN_TIMES, SCREEN_TIMES_BUSY)) && i < TRIES; i++) {
		type(back);
		rest(900);
		times = screen_time(what, keys, alone);
	}
	verdict(well, what);
}

/* Keys that come faster than the line takes them end up in one place. */
static void held_down(void)
{
	size_t before;

	type("g");
	rest(550);
	before = v.sent.len;
	for (int i = 0; i < 60; i++) {
		type(DOWN);
		wait_ms(33);
	}
	verdict(until(-1, " 61/") >= 0, "the place is right at the end");
	figure("an arrow held for 2 s", "%zu bytes", v.sent.len - before);
	type(PAGE_DOWN PAGE_DOWN PAGE_DOWN PAGE_DOWN);
	before = v.sent.len;
	rest(900);
	figure("four pages at once", "%zu bytes", v.sent.len - before);
	verdict(v.sent.len - before < 2500, "pages typed ahead are painted once");
}

int main(int argc, char **argv)
{
	pid_t relay_pid, master;
	long alone, from;
	size_t n;

	if (argc < 6) {
		fprintf(stderr, "usage: slow_line BITS PORT RELAY CONTROL SSH...\n");
		return 2;
	}
	rate = atoi(argv[1]) / 8;
	relay_pid = relay_start(atoi(argv[3]), atoi(argv[2]));
	if (!session_start(argv[4], argv + 5, &master)) {
		printf("not ok: slow line: no connection\n");
		return 1;
	}
	kill(relay_pid, SIGUSR1);
	from = vt_ms();
	session_open(argv[4], argv + 5);
	verdict(until(-1, "10") >= 0, "the first screen");
	n = (size_t)(rest(900) - from);
	figure("first screen", "%zu bytes in %zu ms", v.sent.len, n);
	alone = echo_at_rest();
	echo_timed(alone);
	word_typed();
	screen_timed("a card", "\r", "q", alone);
	screen_timed("back to the list", "q", "\r", alone);
	screen_timed("everything again", REDRAW, "", alone);
	screen_timed("a page further", PAGE_DOWN, "", alone);
	held_down();
	type("q");
	verdict(vt_end(&v, PATIENCE) == 0, "left");
	vt_free(&v);
	kill(master, SIGTERM);
	waitpid(master, NULL, 0);
	kill(relay_pid, SIGTERM);
	waitpid(relay_pid, NULL, 0);
	printf("%d passed, %d failed\n", passed, failed);
	return failed > 0;
}
