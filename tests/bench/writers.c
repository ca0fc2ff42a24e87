/* Several who save at once, each a process of its own: at the gate, and with SQLite's busy timeout, the same
 * statements at the same durability. Called with "--saver DATABASE HOW ROWS SECONDS" this program is one of
 * them, that saves so many rows at a time without a rest; ROWS 0 is an operator, who saves two and
 * thinks. It writes the microseconds of each save to its standard output. */
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "base/mem.h"
#include "bench.h"

#define WRITERS 16
#define ROUNDS 3
#define SECONDS "3"
#define SAVE "2"      /* rows: a record, and what the history says of it */
#define BULK "500"    /* rows of a batch, as an import has them */
#define OPERATOR "0"
#define THINK_NS 30000000
#define MILLION 1000000

extern char **environ;

#define ROW_SQL "INSERT INTO counter (name, next) VALUES ("
#define AGAIN_SQL ", 1) ON CONFLICT (name) DO UPDATE SET next = counter.next + 1"

/* ---- one of them ---- */

struct saver {
	struct db *db; /* at the gate */
	sqlite3 *conn; /* with the busy timeout */
	sqlite3_stmt *row;
	int64_t who, rows;
};

static int rows_save(struct tx *tx, void *ctx, struct err *e)
{
	const struct saver *s = ctx;
	int rc = 0;

	for (int64_t i = 0; i < s->rows && !rc; i++) {
		struct sql q = SQL_INIT;

		sql_add(&q, ROW_SQL);
		sql_i64(&q, s->who * 1000 + i);
		sql_add(&q, AGAIN_SQL);
		rc = tx_exec(tx, &q, NULL, e);
		sql_release(&q);
	}
	return rc;
}

static void plain_save(const struct saver *s)
{
	sqlite_must(s->conn, "BEGIN IMMEDIATE");
	for (int64_t i = 0; i < s->rows; i++) {
		sqlite3_bind_int64(s->row, 1, s->who * 1000 + i);
		if (sqlite3_step(s->row) != SQLITE_DONE)
			sqlite_gives_up(s->conn);
		sqlite3_reset(s->row);
	}
	sqlite_must(s->conn, "COMMIT");
}

static void saver_open(struct saver *s, const char *database, bool gate)
{
	struct err e = ERR_INIT;

	if (gate) {
		must(db_open(&s->db, database, 0, &e), &e);
		return;
	}
	s->conn = sqlite_connected(database);
	sqlite3_busy_timeout(s->conn, 60000); /* nobody is to give up, and be left out */
	s->row = sqlite_prepared(s->conn, ROW_SQL "?" AGAIN_SQL);
}

int saver_main(char **argv)
{
	struct saver s = {.who = getpid(), .rows = strtol(argv[2], NULL, 10)};
	int64_t end = clock_ns() + strtol(argv[3], NULL, 10) * 1000 * MILLION, from;
	const struct timespec think = {0, THINK_NS};
	bool operates = !s.rows;
	struct err e = ERR_INIT;
	uint32_t took;

	s.rows = operates ? 2 : s.rows;
	saver_open(&s, argv[0], !strcmp(argv[1], "gate"));
	while ((from = clock_ns()) < end) {
		if (s.db)
			must(db_write(s.db, rows_save, &s, &e), &e);
		else
			plain_save(&s);
		took = (uint32_t)((clock_ns() - from) / 1000);
		if (write(STDOUT_FILENO, &took, sizeof took) != sizeof took)
			return 1;
		if (operates)
			nanosleep(&think, NULL);
	}
	sqlite3_finalize(s.row);
	sqlite3_close(s.conn);
	db_close(&s.db);
	return 0;
}

/* ---- all of them ---- */

struct running {
	pid_t pid;
	int out;
};

static struct running saver_start(const char *database, const char *how, const char *rows)
{
	const char *const argv[] = {"bench", "--saver", database, how, rows, SECONDS, NULL};
	posix_spawn_file_actions_t to;
	struct running c;
	int ends[2];

	if (pipe2(ends, O_CLOEXEC))
		give_up("pipe2", NULL);
	fcntl(ends[0], F_SETPIPE_SZ, 1 << 18); /* nobody reads until the end */
	posix_spawn_file_actions_init(&to);
	posix_spawn_file_actions_adddup2(&to, ends[1], STDOUT_FILENO);
	if (posix_spawn(&c.pid, "/proc/self/exe", &to, NULL, (char *const *)(uintptr_t)argv, environ))
		give_up("posix_spawn", NULL);
	posix_spawn_file_actions_destroy(&to);
	close(ends[1]);
	c.out = ends[0];
	return c;
}

/* What each save took, in nanoseconds. An error of any of them ends the measure. */
static struct samples saver_end(struct running *c)
{
	struct samples took = {0};
	uint32_t us;
	int status;

	while (read(c->out, &us, sizeof us) == sizeof us)
		samples_add(&took, (int64_t)us * 1000);
	close(c->out);
	if (waitpid(c->pid, &status, 0) != c->pid || status)
		give_up("a saver failed", NULL);
	return took;
}

/* Nanoseconds of the clock for each save of them all, and of whoever saved least. */
struct turns {
	int64_t mean, slowest;
};

static struct turns turns_measure(const char *database, const char *how, int n)
{
	const int64_t time = (int64_t)strtol(SECONDS, NULL, 10) * 1000 * MILLION;
	struct running child[WRITERS];
	int64_t all = 0, least = INT64_MAX;

	for (int i = 0; i < n; i++)
		child[i] = saver_start(database, how, SAVE);
	for (int i = 0; i < n; i++) {
		struct samples took = saver_end(&child[i]);

		all += took.n;
		least = took.n < least ? took.n : least;
		samples_release(&took);
	}
	return (struct turns){time / (all ? all : 1), time / (least ? least : 1)};
}

static void turns_report(const char *database, const char *how, const char *const what[2], bool judged)
{
	struct line rate = {.what = what[0], .peer = "one writer, the same way"};
	struct line fair = {.what = what[1], .peer = "the mean of the sixteen"};

	rate.aim = judged ? MILLION * 100 / 85 : 0;
	fair.aim = judged ? 10 * MILLION : 0;
	for (int i = 0; i < ROUNDS; i++) {
		struct turns one = turns_measure(database, how, 1);
		struct turns all = turns_measure(database, how, WRITERS);

		samples_add(&rate.theirs, one.mean);
		samples_add(&rate.ours, all.mean);
		samples_add(&fair.theirs, all.mean * WRITERS);
		samples_add(&fair.ours, all.slowest);
	}
	report_line(&rate);
	report_line(&fair);
}

/* The 99th of a hundred of an operator's saves while somebody writes batches without a rest. */
static int64_t operator_measure(const char *database, const char *how)
{
	struct running bulk = saver_start(database, how, BULK);
	struct running one = saver_start(database, how, OPERATOR);
	struct samples waits = saver_end(&one), batches = saver_end(&bulk);
	int64_t p99 = waits.n ? samples_at(&waits, 99) : INT64_MAX;

	samples_release(&waits);
	samples_release(&batches);
	return p99;
}

static void operator_report(const char *database)
{
	struct line l = {.what = "an operator's save beside a bulk import, p99",
		.peer = "busy timeout", .aim = MILLION / 10};

	for (int i = 0; i < ROUNDS; i++) {
		samples_add(&l.ours, operator_measure(database, "gate"));
		samples_add(&l.theirs, operator_measure(database, "plain"));
	}
	report_line(&l);
}

void bench_writers(const char *dir)
{
	static const char *const gate[] = {"a save, 16 writers", "a save of the slowest of them"};
	static const char *const plain[] = {
		"a save, 16 with the busy timeout", "a save of the slowest of them"};
	struct db *db;
	char path[4096];

	snprintf(path, sizeof path, "%s/writers.db", dir);
	bench_remove(path);
	db = bench_create(path);
	db_close(&db);
	report_begin("writers");
	turns_report(path, "gate", gate, true);
	turns_report(path, "plain", plain, false);
	operator_report(path);
	bench_remove(path);
}
