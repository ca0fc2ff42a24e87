#include "mail/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/anchor.h"
#include "core/demo.h"
#include "core/schedule.h"
#include "dict/history.h"
#include "mail/notify.h"
#include "store/beside.h"

#define TICK_MS 1000
#define LOCK_MS 5000
#define IDLE_MS (60 * 1000)	    /* without anything new it looks all the same */
#define QUARTER 900		    /* seconds */
#define LOG_LARGE (8 * 1024 * 1024) /* bytes of the write-ahead log that are taken over */

/* ---- one of them ---- */

/* A lock beside the database. Correctness does not hang on it: two mailers would only ask one another's server twice. */
static int lock_open(struct db *db, struct err *e)
{
	return lockfile_open(db_path(db), ".mailer", NULL, e);
}

/* *fd is -1 where there is no file to lock. */
static int lock_take(struct db *db, int *fd, bool *alone, struct err *e)
{
	struct flock all = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	*fd = -1;
	*alone = true;
	if (!db_path(db))
		return 0;
	*fd = lock_open(db, e);
	if (*fd < 0)
		return e->code;
	if (fcntl(*fd, F_OFD_SETLK, &all)) {
		*alone = false;
		close(*fd);
		*fd = -1;
	}
	return 0;
}

static void lock_give(int fd)
{
	if (fd >= 0)
		close(fd);
}

/* Asked often: it must not be in the way of one that begins. */
bool worker_is_there(struct db *db)
{
	struct flock all = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	struct err ignored = ERR_INIT;
	int fd = db_path(db) ? lock_open(db, &ignored) : -1;
	bool there = fd >= 0 && !fcntl(fd, F_OFD_GETLK, &all) && all.l_type != F_UNLCK;

	lock_give(fd);
	return there;
}

/* ---- duties ---- */

static int clock_read(const struct worker *w, struct err *e)
{
	struct str clock = STR_INIT;
	int64_t moment = 0;
	bool is_demo;
	int rc;

	if (!w->demo)
		return 0;
	rc = demo_read(w->db, &is_demo, &clock, e);
	if (!rc && clock.len)
		rc = moment_parse(clock.buf, &moment, e);
	if (!rc)
		now_set(moment);
	str_release(&clock);
	return rc;
}

/* Somebody reads at every moment of the day: then it is taken over another time. */
static int log_take_over(struct db *db, struct err *e)
{
	struct str path = STR_INIT;
	struct stat st;
	int rc = 0;

	if (!db_path(db))
		return 0;
	str_addf(&path, "%s-wal", db_path(db));
	if (!stat(path.buf, &st) && st.st_size > LOG_LARGE)
		rc = db_checkpoint(db, e);
	str_release(&path);
	return rc == ERR_BUSY ? 0 : rc;
}

static volatile sig_atomic_t told_to_stop;

static const int signals[] = {SIGTERM, SIGINT, SIGHUP};

/* Caught, or waiting to be: they are let in between two passes only. */
static bool is_stopped(void)
{
	sigset_t pending;

	if (told_to_stop || sigpending(&pending))
		return told_to_stop;
	for (int i = 0; !told_to_stop && i < LENGTH(signals); i++)
		told_to_stop = sigismember(&pending, signals[i]) == 1;
	return told_to_stop;
}

/* Documents that are due today; what hindered one stands on its schedule. */
static int issue(struct db *db, struct mailer_report *out, struct err *e)
{
	static const struct date end_of_time = {9999, 12, 31};
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	int rc = schedule_issue_due(db, end_of_time, &report, e);

	for (int i = 0; i < report.n; i++) {
		const struct schedule_event *v = &report.v[i];

		out->issued += v->kind == EVENT_ISSUED;
		out->left += v->kind == EVENT_HELD || v->kind == EVENT_SKIPPED;
		out->failing += v->kind == EVENT_FAILED;
		out->put_aside += v->mail_held;
	}
	schedule_report_release(&report);
	return rc;
}

static void report_add(struct mailer_report *sum, const struct mailer_report *part)
{
	struct mailer_report before = *sum;

	*sum = *part;
	sum->issued += before.issued;
	sum->left += before.left;
	sum->failing += before.failing;
	sum->recovered += before.recovered;
	sum->strayed += before.strayed;
	sum->made += before.made;
	sum->put_aside += before.put_aside;
	sum->sent += before.sent;
	sum->retry += before.retry;
	sum->failed += before.failed;
	sum->uncertain += before.uncertain;
}

static int pass(const struct worker *w, struct mailer *m, struct mailer_report *out, struct err *e)
{
	struct mailer_report documents = {0};
	int rc = clock_read(w, e) || issue(w->db, &documents, e) || mailer_pass(m, is_stopped, out, e)
			 ? e->code
			 : 0;

	if (rc)
		return rc;
	report_add(&documents, out);
	*out = documents;
	return anchor_daily(w->db, e) || log_take_over(w->db, e) ? e->code : 0;
}

static bool did_something(const struct mailer_report *p)
{
	return p->issued || p->left || p->recovered || p->strayed || p->made || p->put_aside || p->sent ||
	       p->retry || p->failed || p->uncertain;
}

/* One pass takes so many at most; what is still due then is taken by the next one. */
static int passes(const struct worker *w, struct mailer *m, struct mailer_report *out, struct err *e)
{
	struct mailer_report part;
	int64_t next = 0;
	int rc;

	do {
		rc = pass(w, m, &part, e);
		if (!rc) {
			report_add(out, &part);
			rc = mailer_next(m, &next, e);
		}
	} while (!rc && did_something(&part) && !part.paused && next && next <= now());
	return rc;
}

int worker_once(const struct worker *w, bool *alone, struct mailer_report *out, struct err *e)
{
	struct mailer *m = NULL;
	int fd, rc = lock_take(w->db, &fd, alone, e);

	*out = (struct mailer_report){0};
	if (rc || !*alone)
		return rc;
	rc = mailer_open(&m, w->db, w->config, w->demo, e) || passes(w, m, out, e) ? e->code : 0;
	mailer_close(&m);
	lock_give(fd);
	return rc;
}

/* ---- the long run ---- */

static void on_signal(int number)
{
	(void)number;
	told_to_stop = 1;
}

static void signals_catch(sigset_t *waiting)
{
	struct sigaction act = {.sa_handler = on_signal};
	sigset_t block;

	told_to_stop = 0;
	sigemptyset(&block);
	for (int i = 0; i < LENGTH(signals); i++) {
		sigaddset(&block, signals[i]);
		sigaction(signals[i], &act, NULL);
	}
	/* they are let in while it waits, so that none comes between a look and a wait */
	sigprocmask(SIG_BLOCK, &block, waiting);
	for (int i = 0; i < LENGTH(signals); i++)
		sigdelset(waiting, signals[i]);
	signal(SIGPIPE, SIG_IGN);
}


/* False when whoever started it is gone. */
static bool wait_a_tick(const struct worker *w, const sigset_t *waiting)
{
	struct timespec tick = {TICK_MS / 1000, TICK_MS % 1000 * 1000000L};
	struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
	int n = ppoll(&in, w->embedded ? 1 : 0, &tick, waiting);

	return !(n == 1 && in.revents);
}

struct running {
	const struct worker *w;
	struct mailer *m;
	sigset_t waiting;
	int64_t passed_at, watchdog_ms, lived_at; /* ticks_ms(); passed_at 0: not yet */
	int64_t version, seq;			  /* of the database and its history, as seen last */
	int64_t next;				  /* moment at which mail becomes due; 0: none waits */
	int64_t quarter;			  /* of an hour, at the last pass: days begin with one, everywhere */
};

static bool is_over(const struct running *r)
{
	return is_stopped() || db_asked_to_leave(r->w->db);
}

static void live(struct running *r)
{
	if (!r->watchdog_ms || ticks_ms() - r->lived_at < r->watchdog_ms / 3)
		return;
	notify("WATCHDOG=1");
	r->lived_at = ticks_ms();
}

static int64_t quarter(void)
{
	return now() / QUARTER;
}

/* Records changed: is one of them a schedule that is due? What became of the mail moves no record. */
static bool issues_something(struct running *r, struct err *e)
{
	int64_t seq = 0;
	bool due = false;

	if (history_head(r->w->db, &seq, e) || seq == r->seq)
		return false;
	r->seq = seq;
	return !schedule_is_due(r->w->db, &due, e) && due;
}

/* Somebody else has committed: the clock of a demo, a message, a schedule. An idle machine asks for one number only. */
static bool look(struct running *r)
{
	struct err e = ERR_INIT;
	int64_t version = 0;

	if (db_data_version(r->w->db, &version, &e) || version == r->version)
		return false;
	if (clock_read(r->w, &e) || mailer_next(r->m, &r->next, &e))
		return false;
	r->version = version;
	return issues_something(r, &e);
}

/* Something is due, or it has been quiet for long. */
static bool has_reason(struct running *r)
{
	if (!r->passed_at || ticks_ms() - r->passed_at >= IDLE_MS || look(r) || quarter() != r->quarter)
		return true;
	return mailer_sends(r->m) && r->next && r->next <= now();
}

static int turn(struct running *r, struct err *e)
{
	struct mailer_report report;
	int rc = pass(r->w, r->m, &report, e) || mailer_next(r->m, &r->next, e) ? e->code : 0;

	r->passed_at = ticks_ms();
	r->quarter = quarter();
	if (rc)
		r->version = r->seq = 0; /* what hinders it may be over soon */
	if (!rc && did_something(&report) && r->w->told)
		r->w->told(r->w->ctx, &report);
	return rc;
}

/* What a database has at one moment it may not have at the next. */
static bool passes_away(int code)
{
	return code == ERR_BUSY || code == ERR_FULL || code == ERR_DB || code == ERR_IO;
}

static int run(struct running *r, struct err *e)
{
	notify("READY=1");
	while (!is_over(r)) {
		int rc = has_reason(r) ? turn(r, e) : 0;

		if (rc && !passes_away(rc))
			return rc;
		live(r);
		if (!wait_a_tick(r->w, &r->waiting))
			break;
	}
	notify("STOPPING=1");
	return 0;
}

/* Who has the lock may have it for a single pass, or a look: that is waited for. */
static int lock_wait(struct db *db, int *fd, bool *alone, struct err *e)
{
	int64_t began = ticks_ms();
	int rc;

	while (!(rc = lock_take(db, fd, alone, e)) && !*alone && ticks_ms() - began < LOCK_MS)
		poll(NULL, 0, LOCK_MS / 50);
	return rc;
}

int worker_run(const struct worker *w, bool *alone, struct err *e)
{
	struct running r = {.w = w, .watchdog_ms = notify_watchdog_ms()};
	int fd, rc = lock_wait(w->db, &fd, alone, e);

	if (rc || !*alone)
		return rc;
	signals_catch(&r.waiting);
	rc = mailer_open(&r.m, w->db, w->config, w->demo, e) ? e->code : run(&r, e);
	mailer_close(&r.m);
	lock_give(fd);
	return rc;
}
