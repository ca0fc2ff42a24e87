#include "tui/termline.h"

#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include "base/moment.h"
#include "base/str.h"
#include "tui/pace.h"

#define ASK "\033[5n"  /* "how are you?": what the terminal answers is one of termkeys.c's sequences */
#define QUEUE_MOST 256 /* bytes that nobody has taken yet: no more is written */
#define QUEUE_MS 20

static struct pace pace;
static bool asks; /* it understands ANSI sequences */
static struct str written, piece; /* by the library, and to the terminal */
/* The library does not say how much it writes: it writes into a file in memory, which is then sent. */
static int memory = -1, terminal = -1;

void line_write(const char *bytes, size_t n)
{
	int fd = terminal >= 0 ? terminal : STDOUT_FILENO;

	while (n > 0) {
		ssize_t sent = write(fd, bytes, n);

		if (sent <= 0)
			return;
		bytes += sent;
		n -= (size_t)sent;
	}
}

static void question_add(struct str *out)
{
	if (!asks || !pace_asks(&pace, ticks_ms()))
		return;
	str_add(out, ASK);
	pace_asked(&pace, ticks_ms());
}

void line_begin(bool ask)
{
	pace_init(&pace);
	asks = ask;
	str_init(&written);
	str_init(&piece);
	memory = memfd_create("screen", MFD_CLOEXEC);
	terminal = memory < 0 ? -1 : fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
	question_add(&piece);
	line_write(piece.buf, piece.len);
}

void line_end(void)
{
	if (terminal >= 0)
		close(terminal);
	if (memory >= 0)
		close(memory);
	terminal = memory = -1;
	asks = false;
	str_release(&written);
	str_release(&piece);
}

bool line_expects(void)
{
	return pace.answers && pace.n;
}

void line_answered(int64_t since)
{
	pace_answered(&pace, since, ticks_ms());
}

void line_gather(void)
{
	if (terminal >= 0)
		dup2(memory, STDOUT_FILENO);
}

static void gathered(void)
{
	char block[4096];
	off_t end = lseek(memory, 0, SEEK_CUR);
	size_t left = end > 0 ? (size_t)end : 0;
	ssize_t n;

	str_reset(&written);
	lseek(memory, 0, SEEK_SET);
	while (left && (n = read(memory, block, left < sizeof block ? left : sizeof block)) > 0) {
		str_addn(&written, block, (size_t)n);
		left -= (size_t)n;
	}
	lseek(memory, 0, SEEK_SET);
}

int line_send(const struct terse_terminal *t)
{
	int n;

	if (terminal < 0)
		return -1;
	dup2(terminal, STDOUT_FILENO);
	gathered();
	str_reset(&piece);
	if (asks)
		terse_add(&piece, t, written.buf, written.len);
	else
		str_addn(&piece, written.buf, written.len);
	n = (int)piece.len;
	pace_sent(&pace, n, ticks_ms());
	question_add(&piece);
	line_write(piece.buf, piece.len);
	return n;
}

/* A line of its own, and a terminal that nobody looks at, hold what they were given where it shows. */
static bool queue_full(void)
{
	int waiting = 0;

	return terminal >= 0 && !ioctl(terminal, TIOCOUTQ, &waiting) && waiting > QUEUE_MOST;
}

int line_room(void)
{
	return queue_full() ? 0 : pace_room(&pace, ticks_ms());
}

int64_t line_room_at(void)
{
	return queue_full() ? ticks_ms() + QUEUE_MS : pace_wake(&pace, ticks_ms());
}
