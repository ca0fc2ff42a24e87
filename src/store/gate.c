#include "store/gate.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/str.h"
#include "store/holders.h"
#include "store/beside.h"

enum gate_byte { BYTE_WRITER, BYTE_OPEN, BYTE_LEAVE, BYTE_WAITS };

/* A waiter that is woken loses its place in the kernel's queue, so not too often. */
#define WAKE_NS 250000000L
#define HOLDER_TEXT 64
#define YIELD_NS 200000L
#define YIELDS 250

struct gate {
	int fd;
	char *path;
};

bool (*gate_interrupted)(void);

static int gate_lock(const struct gate *g, int command, short type, enum gate_byte byte)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};

	return fcntl(g->fd, command, &lock);
}

/* The alarm only has to end fcntl() with EINTR. It repeats, since one that rings before fcntl()
 * sleeps is lost. */
struct alarm {
	timer_t timer;
	struct sigaction before;
	sigset_t mask;
};

static void alarm_rings(int signal)
{
	(void)signal;
}

static int alarm_start(struct alarm *a)
{
	struct sigaction act = {.sa_handler = alarm_rings};
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM};
	struct itimerspec every = {{0, WAKE_NS}, {0, WAKE_NS}};
	sigset_t ring;

	if (timer_create(CLOCK_MONOTONIC, &event, &a->timer))
		return -1;
	sigemptyset(&ring);
	sigaddset(&ring, SIGALRM);
	sigaction(SIGALRM, &act, &a->before);
	sigprocmask(SIG_UNBLOCK, &ring, &a->mask);
	timer_settime(a->timer, 0, &every, NULL);
	return 0;
}

static void alarm_stop(struct alarm *a)
{
	timer_delete(a->timer);
	sigprocmask(SIG_SETMASK, &a->mask, NULL);
	sigaction(SIGALRM, &a->before, NULL);
}

static int gate_queue(const struct gate *g, enum gate_byte byte, int seconds)
{
	int64_t deadline = ticks_ms() + seconds * INT64_C(1000);

	while (gate_lock(g, F_OFD_SETLKW, F_WRLCK, byte)) {
		if (errno != EINTR)
			return ERR_IO;
		if (gate_interrupted && gate_interrupted())
			return ERR_LOST;
		if (ticks_ms() >= deadline)
			return ERR_BUSY;
	}
	return 0;
}

static int gate_wait(const struct gate *g, enum gate_byte byte, int seconds)
{
	struct alarm alarm;
	int err;

	if (!gate_lock(g, F_OFD_SETLK, F_WRLCK, byte))
		return 0;
	if (errno != EAGAIN && errno != EACCES)
		return ERR_IO;
	if (seconds <= 0)
		return ERR_BUSY;
	if (alarm_start(&alarm))
		return ERR_IO;
	gate_lock(g, F_OFD_SETLK, F_RDLCK, BYTE_WAITS);
	err = gate_queue(g, byte, seconds);
	gate_lock(g, F_OFD_SETLK, F_UNLCK, BYTE_WAITS);
	alarm_stop(&alarm);
	return err;
}

static bool gate_taken(const struct gate *g, enum gate_byte byte)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};

	return !fcntl(g->fd, F_OFD_GETLK, &lock) && lock.l_type != F_UNLCK;
}

static void holder_write(const struct gate *g)
{
	char text[HOLDER_TEXT], since[MOMENT_TEXT];
	int n;

	moment_format(now(), since);
	n = snprintf(text, sizeof text, "%ld %s\n", (long)getpid(), since);
	/* Only for the sentence below: a full disk must not keep anybody from the gate. */
	if (pwrite(g->fd, text, (size_t)n, 0) != n)
		return;
}

/* Nothing of the file reaches a sentence unless it is what holder_write() writes. */
static bool holder_read(const struct gate *g, long *pid, char since[MOMENT_TEXT])
{
	char text[HOLDER_TEXT] = "", *end;
	int64_t moment;

	if (pread(g->fd, text, sizeof text - 1, 0) <= 0)
		return false;
	*pid = strtol(text, &end, 10);
	if (*end++ != ' ' || !memchr(end, '\n', MOMENT_TEXT))
		return false;
	*strchr(end, '\n') = '\0';
	if (moment_parse(end, &moment, NULL))
		return false;
	moment_format(moment, since);
	return true;
}

static int busy_sentence(const struct gate *g, struct err *e)
{
	char since[MOMENT_TEXT];
	long pid;

	if (!holder_read(g, &pid, since))
		return err_set(e, ERR_BUSY,
			_("Nothing was saved: somebody else is saving. Try again in a moment."));
	return err_set(e, ERR_BUSY,
		_("Nothing was saved: process %ld has been saving since %s. "
		  "Try again in a moment."),
		pid, since);
}

static int gate_sentence(const struct gate *g, int err, struct err *e)
{
	int cause = errno;

	if (err == ERR_BUSY)
		return busy_sentence(g, e);
	if (err == ERR_LOST)
		return err_set(e, err, _("Nothing was saved: the terminal is gone."));
	return err_set(
		e, err, _("The lock file %s cannot be locked: %s."), g->path, strerror(cause));
}

int gate_enter(struct gate *g, int seconds, struct err *e)
{
#ifndef GUARD_OFF_gate
	int err = gate_wait(g, BYTE_WRITER, seconds);

	if (err)
		return gate_sentence(g, err, e);
#else
	(void)seconds, (void)e;
#endif
	holder_write(g);
	return 0;
}

void gate_leave(struct gate *g)
{
	gate_lock(g, F_OFD_SETLK, F_UNLCK, BYTE_WRITER);
}

bool gate_wanted(const struct gate *g)
{
	return gate_taken(g, BYTE_WAITS);
}

void gate_yield(const struct gate *g)
{
	const struct timespec moment = {0, YIELD_NS};

	for (int i = 0; i < YIELDS && gate_wanted(g) && !gate_taken(g, BYTE_WRITER); i++)
		nanosleep(&moment, NULL);
}

static int closed_sentence(struct err *e)
{
	return err_set(e, ERR_BUSY,
		_("The database is being restored or brought to a new version. "
		  "Try again in a moment."));
}

int gate_share(struct gate *g, struct err *e)
{
	if (gate_taken(g, BYTE_LEAVE) || (gate_lock(g, F_OFD_SETLK, F_RDLCK, BYTE_OPEN) &&
						 (errno == EAGAIN || errno == EACCES)))
		return closed_sentence(e);
	return 0;
}

static int stayed_sentence(const struct gate *g, struct err *e)
{
	struct str who = STR_INIT;

	file_holders(g->path, &who);
	err_set(e, ERR_BUSY,
		_("Nothing was done: others still have the database open (process %s). Ask them to "
		  "leave, or end these processes, and try again."),
		who.len ? who.buf : "?");
	str_release(&who);
	return ERR_BUSY;
}

int gate_alone(struct gate *g, int seconds, struct err *e)
{
	int err;

	if (gate_lock(g, F_OFD_SETLK, F_WRLCK, BYTE_LEAVE))
		return closed_sentence(e);
#ifndef GUARD_OFF_alone
	err = gate_wait(g, BYTE_OPEN, seconds);
#else
	(void)seconds, err = 0;
#endif
	if (!err)
		return 0;
	gate_lock(g, F_OFD_SETLK, F_UNLCK, BYTE_LEAVE);
	return err == ERR_BUSY ? stayed_sentence(g, e) : gate_sentence(g, err, e);
}

bool gate_asked_to_leave(const struct gate *g)
{
	return gate_taken(g, BYTE_LEAVE);
}

int gate_open(struct gate **out, const char *database, const struct stat *like, struct err *e)
{
	struct str path = STR_INIT;
	int fd;

	str_addf(&path, "%s.gate", database);
	fd = lockfile_open(database, ".gate", like, NULL);
	/* Who may only read can still say that he has the database open. */
	if (fd < 0)
		fd = open(path.buf, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	if (fd < 0) {
		err_set(e, ERR_IO, _("The lock file %s cannot be opened: %s."), path.buf,
			strerror(errno));
		str_release(&path);
		return ERR_IO;
	}
	*out = xmalloc(sizeof **out);
	**out = (struct gate){.fd = fd, .path = str_detach(&path)};
	return 0;
}

void gate_close(struct gate **g)
{
	if (!*g)
		return;
	close((*g)->fd);
	free((*g)->path);
	free(*g);
	*g = NULL;
}
