/* A program in a terminal: pseudo-terminal, libvterm as its screen, and conditions to wait for
 * instead of pauses. Keeps every byte that the program sent, so that a test can look for foreign
 * ones. */
#ifndef FICHA_TESTS_VT_H
#define FICHA_TESTS_VT_H

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>
#include "base/mem.h"
#include "base/str.h"

#define VT_PATIENCE 60000 /* milliseconds; sanitizers are slow, and other people busy */

struct vt {
	int fd; /* -1 once it hung up */
	pid_t pid;
	int lines, columns;
	VTerm *term;
	VTermScreen *screen;
	bool speaks; /* it may ring the bell and fill the clipboard */
	bool blind; /* what comes is only kept: this library's emulator dies at some sizes */
	long slept; /* vt_sleeps() before the last keys: it has read them when it sleeps anew */
	struct str sent;
};

static inline long vt_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* How long a process has waited for a processor, in milliseconds; 0 where the kernel does not count. */
static inline long vt_queued(pid_t pid)
{
	char path[40], line[80] = "";
	int64_t queued = 0;
	int fd;

	snprintf(path, sizeof path, "/proc/%d/schedstat", (int)pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd >= 0 && read(fd, line, sizeof line - 1) > 0 && strchr(line, ' '))
		queued = strtoll(strchr(line, ' '), NULL, 10);
	if (fd >= 0)
		close(fd);
	return (long)(queued / 1000000);
}

/* A clock for what must not take longer than that: it stands while the program would go on and gets
 * no processor. */
static inline long vt_clock(const struct vt *v)
{
	return vt_ms() - vt_queued(v->pid);
}

/* The same for what this test has to see, which waits for a processor itself. */
static inline long vt_seen(const struct vt *v)
{
	return vt_clock(v) - vt_queued(getpid());
}

/* Milliseconds by vt_seen(); both may have waited at once. */
static inline long vt_since(const struct vt *v, long began)
{
	long ms = vt_seen(v) - began;

	return ms > 0 ? ms : 0;
}

static inline void vt_screen(struct vt *v, int lines, int columns)
{
	v->lines = lines > 0 ? lines : 1;
	v->columns = columns > 0 ? columns : 1;
	v->term = vterm_new(v->lines, v->columns);
	vterm_set_utf8(v->term, 1);
	v->screen = vterm_obtain_screen(v->term);
	vterm_screen_enable_altscreen(v->screen, 1);
	vterm_screen_reset(v->screen, 1);
}

/* Starts argv with the environment `env` (NULL-terminated) in a terminal of that size. */
static inline void vt_start(
	struct vt *v, int lines, int columns, const char *const argv[], const char *const env[])
{
	struct winsize size = {.ws_row = (unsigned short)lines, .ws_col = (unsigned short)columns};

	memset(v, 0, sizeof(*v));
	str_init(&v->sent);
	v->pid = forkpty(&v->fd, NULL, NULL, &size);
	if (v->pid == 0) {
		execve(argv[0], (char *const *)(uintptr_t)argv, (char *const *)(uintptr_t)env);
		_exit(127);
	}
	fcntl(v->fd, F_SETFD, FD_CLOEXEC); /* or the next one started would keep this line open */
	vt_screen(v, lines, columns);
}

/* Takes what the program sends within `ms`. False when its end is closed. */
static inline bool vt_pump(struct vt *v, int ms)
{
	struct pollfd p = {v->fd, POLLIN, 0};
	char bytes[4096];
	ssize_t n;

	if (v->fd < 0)
		return false;
	if (poll(&p, 1, ms) <= 0)
		return true;
	n = read(v->fd, bytes, sizeof(bytes));
	if (n <= 0)
		return n < 0 && errno == EINTR;
	str_addn(&v->sent, bytes, (size_t)n);
	if (!v->blind)
		vterm_input_write(v->term, bytes, (size_t)n);
	return true;
}

/* How often the program has gone to sleep, or -1 while it does not sleep: one that only waits for a
 * processor is awake. */
static inline long vt_sleeps(const struct vt *v)
{
	char path[40], status[4096] = "";
	const char *state, *count;
	int fd;

	snprintf(path, sizeof path, "/proc/%d/status", (int)v->pid);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || read(fd, status, sizeof status - 1) <= 0)
		status[0] = '\0';
	if (fd >= 0)
		close(fd);
	state = strstr(status, "\nState:\t");
	count = strstr(status, "\nvoluntary_ctxt_switches:");
	return state && count && state[8] == 'S' ? strtol(strchr(count, ':') + 1, NULL, 10) : -1;
}

static inline void vt_send_bytes(struct vt *v, const char *bytes, size_t n)
{
	long slept = vt_sleeps(v);

	v->slept = slept >= 0 ? slept : v->slept;
	while (n > 0) {
		ssize_t sent = write(v->fd, bytes, n);

		if (sent <= 0)
			return;
		bytes += sent;
		n -= (size_t)sent;
		vt_pump(v, 0);
	}
}

static inline void vt_send(struct vt *v, const char *bytes)
{
	vt_send_bytes(v, bytes, strlen(bytes));
}

static inline void vt_cell(const struct vt *v, int y, int x, VTermScreenCell *cell)
{
	VTermPos pos = {.row = y, .col = x};

	vterm_screen_get_cell(v->screen, pos, cell);
}

/* The text of a row, blanks at its end off; the caller frees it. */
static inline char *vt_row(const struct vt *v, int y)
{
	struct str row = STR_INIT;
	VTermScreenCell cell;

	for (int x = 0; x<v->columns; x += cell.width> 0 ? cell.width : 1) {
		vt_cell(v, y, x, &cell);
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
			str_add_utf8(&row, (int)cell.chars[i]);
		if (!cell.chars[0])
			str_addc(&row, ' ');
	}
	while (row.len && row.buf[row.len - 1] == ' ')
		str_cut(&row, row.len - 1);
	return str_detach(&row);
}

/* The row on which `text` stands now, or -1. */
static inline int vt_find(const struct vt *v, const char *text)
{
	for (int y = 0; y < v->lines; y++) {
		char *row = vt_row(v, y);
		bool found = row && strstr(row, text);

		free(row);
		if (found)
			return y;
	}
	return -1;
}

/* Waits until `text` stands somewhere; returns its row, or -1 when it never came. */
static inline int vt_wait(struct vt *v, const char *text)
{
	long end = vt_ms() + VT_PATIENCE;
	int y;

	while ((y = vt_find(v, text)) < 0 && vt_ms() < end && vt_pump(v, 20))
		;
	return y;
}

/* Waits until `text` is gone; false when it stays. */
static inline bool vt_wait_gone(struct vt *v, const char *text)
{
	long end = vt_ms() + VT_PATIENCE;

	while (vt_find(v, text) >= 0 && vt_ms() < end && vt_pump(v, 20))
		;
	return vt_find(v, text) < 0;
}

/* The column in which `text` begins in that row; what stands before it is one column a character. */
static inline int vt_column(const struct vt *v, int y, const char *text)
{
	char *row = vt_row(v, y);
	const char *at = row ? strstr(row, text) : NULL;
	int x = at ? 0 : -1;

	for (const char *c = row; at && c < at; c++)
		x += (*c & 0xc0) != 0x80;
	free(row);
	return x;
}

/* The whole screen, a line a row; the caller frees it. */
static inline char *vt_text(const struct vt *v)
{
	struct str all = STR_INIT;

	for (int y = 0; y < v->lines; y++) {
		char *row = vt_row(v, y);

		str_addf(&all, "%s\n", row ? row : "");
		free(row);
	}
	return str_detach(&all);
}

/* Bytes that were typed and that the program has not read yet. */
static inline int vt_unread(const struct vt *v)
{
	int line = ioctl(v->fd, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC), n = 0;

	if (line < 0)
		return 0;
	ioctl(line, FIONREAD, &n);
	close(line);
	return n;
}

/* Waits until the program has read every key, answered and sleeps again, however busy the machine
 * is: to be silent for a moment may also mean that others had the processor. */
static inline void vt_rest(struct vt *v)
{
	long end = vt_ms() + VT_PATIENCE, slept = vt_sleeps(v);
	int calm = 0;

	while (calm < 3 && vt_ms() < end) {
		size_t before = v->sent.len;
		long was = slept;

		if (!vt_pump(v, 5))
			return;
		slept = vt_sleeps(v);
		calm = slept == was && slept > v->slept && !vt_unread(v) && v->sent.len == before
			       ? calm + 1
			       : 0;
	}
}

/* The screen once nothing more has come for a while; the caller frees it. */
static inline char *vt_settled(struct vt *v)
{
	size_t before;

	do {
		long end = vt_ms() + 400;

		before = v->sent.len;
		while (vt_ms() < end && vt_pump(v, 25))
			;
		if (v->fd >= 0)
			vt_rest(v);
	} while (v->sent.len != before);
	return vt_text(v);
}

/* Waits until the screen is this one; false when it never is. */
static inline bool vt_wait_screen(struct vt *v, const char *text)
{
	long end = vt_ms() + VT_PATIENCE;
	bool same;

	do {
		char *now = vt_text(v);

		same = !strcmp(now, text);
		free(now);
	} while (!same && vt_ms() < end && vt_pump(v, 20));
	return same;
}

/* The emulator starts afresh, since this library's own resize does not survive small sizes: a
 * program has to paint everything after a resize. */
static inline void vt_resize(struct vt *v, int lines, int columns)
{
	struct winsize size = {.ws_row = (unsigned short)lines, .ws_col = (unsigned short)columns};

	vterm_free(v->term);
	vt_screen(v, lines, columns);
	ioctl(v->fd, TIOCSWINSZ, &size);
}

/* The window gets each of the sizes (lines, columns), times over, faster than anybody could paint;
 * the last one is the next vt_resize()'s. */
static inline void vt_storm(struct vt *v, const int sizes[][2], int n, int times)
{
	v->blind = true;
	for (int i = 0; i < times; i++) {
		struct winsize size = {.ws_row = (unsigned short)sizes[i % n][0],
			.ws_col = (unsigned short)sizes[i % n][1]};

		ioctl(v->fd, TIOCSWINSZ, &size);
		vt_pump(v, 0);
	}
	free(vt_settled(v));
	v->blind = false;
}

static inline void vt_hangup(struct vt *v)
{
	close(v->fd);
	v->fd = -1;
}

/* Waits for the program's end; returns waitpid's status, or -1 when it still runs after `ms` by
 * vt_clock(). */
static inline int vt_end(struct vt *v, int ms)
{
	long end = vt_clock(v) + ms;
	bool late = false;
	int status;

	while (waitpid(v->pid, &status, WNOHANG) == 0) {
		if (late)
			return -1;
		late = vt_clock(v) > end; /* or it has ended: then nothing is counted any more */
		if (!vt_pump(v, 5))
			usleep(1000);
	}
	while (vt_pump(v, 0) && v->fd >= 0) {
		struct pollfd p = {v->fd, POLLIN, 0};

		if (poll(&p, 1, 0) <= 0 || !(p.revents & POLLIN))
			break;
	}
	v->pid = 0;
	return status;
}

static inline void vt_free(struct vt *v)
{
	if (v->pid > 0) {
		kill(v->pid, SIGKILL);
		waitpid(v->pid, NULL, 0);
	}
	if (v->fd >= 0)
		close(v->fd);
	vterm_free(v->term);
	str_release(&v->sent);
}

/* ---- strict reading of what was sent ---- */

/* Length of a control sequence that a program like ours may send, or 0. */
static inline size_t vt_sequence(const char *s, size_t len)
{
	size_t n = 2;

	if (len < 2)
		return 0;
	if (strchr("=>78DEMHc", s[1]))
		return 2;
	if (s[1] == '(' || s[1] == ')')
		return len > 2 && strchr("B0", s[2]) ? 3 : 0;
	if (s[1] != '[')
		return 0;
	while (n < len && strchr("0123456789;?!", s[n]))
		n++;
	if (n + 1 < len && s[n] == '$')
		n++;
	return n < len && strchr("@ABCDGHIJKLMPSTXZbcdghlmrtpn", s[n]) ? n + 1 : 0;
}

/* Length of a value sent to the clipboard, or 0. */
static inline size_t vt_clip(const char *s, size_t len)
{
	static const char head[] = "\033]52;c;";
	size_t n = sizeof head - 1;

	if (len < n || memcmp(s, head, n))
		return 0;
	while (n < len && (isalnum((unsigned char)s[n]) || (s[n] && strchr("+/=", s[n]))))
		n++;
	return n < len && s[n] == '\a' ? n + 1 : 0;
}

/* The offset of the first byte that has no business on a terminal, or -1. */
static inline long vt_foreign(const struct vt *v)
{
	const char *s = v->sent.buf;

	for (size_t at = 0; at < v->sent.len;) {
		unsigned char c = (unsigned char)s[at];
		size_t n = 1;

		if (c == 27)
			n = vt_sequence(s + at, v->sent.len - at);
		else if (c == '\a' && v->speaks)
			n = 1;
		else if (c == 0xc2 && (unsigned char)s[at + 1] < 0xa0)
			n = 0; /* C1 */
		else if (c < 32 && !strchr("\r\n\b\t\016\017", c))
			n = 0;
		else if (c == 0 || c == 127)
			n = 0;
		if (!n && v->speaks)
			n = vt_clip(s + at, v->sent.len - at);
		if (!n)
			return (long)at;
		at += n;
	}
	return -1;
}

#endif
