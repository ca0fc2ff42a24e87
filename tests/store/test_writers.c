/* Several who write while others copy the log into the database. SQLite before 3.51.3 reads the log's
 * head a moment before it copies the log; who begins the log anew in between makes it mark as copied
 * what is not, and saved rows are gone. That moment is made longer here. With the gate nothing may
 * happen; with SQLite's own locks alone the fault shows (only looked for when SOAK is set).
 *
 * Called with "writer PATH HOW NAME" it is a child: all its rows always hold the number of its last
 * save. It says a dot for each save, and the reason when one is lost. With "copier" it copies. */
#include "store/files.h"

#include <poll.h>
#include <string.h>
#include <time.h>
#include "core/workers.h"
#include "tools/figure.h"

#define WRITERS 4
#define COPIERS 2
#define CHILDREN (WRITERS + COPIERS)
#define ROWS 20       /* of a writer, a page each */
#define FILL 3000     /* bytes of each */
#define LONGER_NS 200000
#define COPY_US 100
#define SECONDS 3     /* else SOAK says how many */
#define SHOWS 60      /* seconds that may pass until the fault is there */
#define FIXED 3051003 /* and these, says its maker */
#define FIXED_OLDER 3050007
#define FIXED_OLDEST 3044006

static int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * INT64_C(1000) + t.tv_nsec / 1000000;
}

/* ---- the moment made longer ---- */

static sqlite3_io_methods slow;
static int (*real_unfetch)(sqlite3_file *f, sqlite3_int64 at, void *p);
static int (*real_open)(sqlite3_vfs *v, sqlite3_filename n, sqlite3_file *f, int flags, int *out);

/* A checkpoint lets go of all mapped pages when it has read a head that is new to it. */
static int slow_unfetch(sqlite3_file *f, sqlite3_int64 at, void *p)
{
	struct timespec longer = {0, LONGER_NS};

	if (!p)
		nanosleep(&longer, NULL);
	return real_unfetch(f, at, p);
}

static int slow_open(sqlite3_vfs *v, sqlite3_filename name, sqlite3_file *f, int flags, int *out)
{
	int rc = real_open(v, name, f, flags, out);

	if (rc || !(flags & SQLITE_OPEN_MAIN_DB))
		return rc;
	real_unfetch = f->pMethods->xUnfetch;
	slow = *f->pMethods;
	slow.xUnfetch = slow_unfetch;
	f->pMethods = &slow;
	return 0;
}

static void moment_lengthen(void)
{
	sqlite3_vfs *v = sqlite3_vfs_find(NULL);

	real_open = v->xOpen;
	v->xOpen = slow_open;
}

/* ---- a writer ---- */

struct writer {
	struct db *db;     /* with the gate */
	sqlite3 *conn;     /* without */
	const char *name;  /* a letter; its rows are those whose names begin with it */
	int64_t saved;
	struct err e;
};

static int rows_save(struct tx *tx, void *ctx, struct err *e)
{
	struct writer *w = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE counter SET next = ");
	sql_i64(&q, w->saved + 1);
	sql_add(&q, " WHERE substr(name, 1, 1) = ");
	sql_text(&q, w->name);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int plain_save(struct writer *w)
{
	char sql[160];
	int rc;

	snprintf(sql, sizeof sql,
		"BEGIN IMMEDIATE; UPDATE counter SET next = %lld WHERE substr(name, 1, 1) = '%s'; "
		"COMMIT",
		(long long)w->saved + 1, w->name);
	rc = sqlite3_exec(w->conn, sql, NULL, NULL, NULL);
	if (rc)
		err_set(&w->e, rc == SQLITE_BUSY ? ERR_BUSY : ERR_DB, "%s",
			sqlite3_errmsg(w->conn));
	if (rc && !sqlite3_get_autocommit(w->conn))
		sqlite3_exec(w->conn, "ROLLBACK", NULL, NULL, NULL);
	return rc;
}

/* Through a connection of the same kind: what others wrote counts as well. */
static int rows_look(struct writer *w)
{
	struct sql q = SQL_INIT;
	int64_t right = 0;
	sqlite3_stmt *st = NULL;
	int rc = 0;

	sql_add(&q, "SELECT count(*) FROM counter WHERE substr(name, 1, 1) = ");
	sql_text(&q, w->name);
	sql_add(&q, " AND next = ");
	sql_i64(&q, w->saved);
	if (w->db) {
		rc = db_i64(w->db, &q, &right, &w->e);
	} else if (!sqlite3_prepare_v2(w->conn, q.text.buf, -1, &st, NULL)) {
		sqlite3_bind_text(st, 1, w->name, -1, SQLITE_STATIC);
		sqlite3_bind_int64(st, 2, w->saved);
		if (sqlite3_step(st) == SQLITE_ROW)
			right = sqlite3_column_int64(st, 0);
	}
	sqlite3_finalize(st);
	sql_release(&q);
	if (!rc && right != ROWS)
		rc = err_set(&w->e, ERR_DB, "of %d saved rows %lld are there", ROWS,
			(long long)right);
	return rc;
}

static int writer_open(struct writer *w, const char *path, bool gate)
{
	if (gate)
		return db_open(&w->db, path, 0, &w->e);
	return sqlite3_open(path, &w->conn) || sqlite3_busy_timeout(w->conn, 5000) ||
	       sqlite3_exec(w->conn, "PRAGMA synchronous=FULL", NULL, NULL, NULL);
}

/* As often as it can; a copier that is busy or finds nothing to do has lost nothing. */
static void log_copy(struct writer *w)
{
	for (;;) {
		if (w->db)
			(void)!db_checkpoint(w->db, &w->e);
		else
			sqlite3_wal_checkpoint_v2(
				w->conn, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
		usleep(COPY_US);
	}
}

static int child_main(const char *what, const char *path, const char *how, const char *name)
{
	struct writer w = {.name = name, .e = ERR_INIT};
	int rc;

	moment_lengthen();
	rc = writer_open(&w, path, !strcmp(how, "gate"));
	if (!rc && !strcmp(what, "copier"))
		log_copy(&w);
	while (!rc) {
		rc = w.db ? db_write(w.db, rows_save, &w, &w.e) : plain_save(&w);
		if (rc && w.e.code == ERR_BUSY) { /* no turn within its patience: nothing is lost */
			rc = 0;
			continue;
		}
		w.saved += !rc;
		rc = rc || rows_look(&w);
		if (!rc && write(STDOUT_FILENO, ".", 1) != 1)
			return 0;
	}
	dprintf(STDOUT_FILENO, "!%s", w.e.text);
	pause();
	return 1;
}

/* ---- all of them ---- */

static void rows_make(const char *path)
{
	static const char fill[] =
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
		"INSERT INTO counter (name, next) SELECT char(97 + w.i) || n.i || "
		"hex(zeroblob(%d)), 0 FROM n, (SELECT i - 1 AS i FROM n WHERE i <= %d) AS w";
	char sql[300];

	snprintf(sql, sizeof sql, fill, ROWS, FILL / 2, WRITERS);
	raw(path, sql, SQLITE_OK);
}

struct harm {
	long saves;
	int64_t after; /* milliseconds; -1: none was done */
	char why[200];
};

/* Until each of them has saved and the time is up, or something is lost. */
static void writers_run(const char *path, const char *how, int64_t ms, struct harm *out)
{
	int64_t started = now_ms(), until = started + WORKER_PATIENCE;
	struct worker c[CHILDREN];
	int working = 0;

	*out = (struct harm){.after = -1};
	for (int i = 0; i < CHILDREN; i++) {
		const char name[] = {(char)('a' + i), '\0'};

		worker_start(&c[i], (const char *const[]){i < WRITERS ? "writer" : "copier", path,
					    how, name, NULL});
	}
	while (out->after < 0 && now_ms() < until)
		for (int i = 0; i < WRITERS; i++) {
			struct pollfd p = {c[i].out, POLLIN, 0};
			char said[256] = "", *bad;

			if (poll(&p, 1, 5) <= 0 || read(c[i].out, said, sizeof said - 1) <= 0)
				continue;
			bad = strchr(said, '!');
			if (!c[i].said && ++working == WRITERS)
				until = now_ms() + ms;
			c[i].said += (long)strspn(said, ".");
			out->saves += (long)strspn(said, ".");
			if (!bad)
				continue;
			out->after = now_ms() - started;
			snprintf(out->why, sizeof out->why, "%s", bad + 1);
		}
	for (int i = 0; i < CHILDREN; i++) {
		int status;

		kill(c[i].pid, SIGKILL);
		waitpid(c[i].pid, &status, 0);
		close(c[i].out);
	}
}

static int64_t soak_ms(void)
{
	const char *s = getenv("SOAK");
	long n = s ? strtol(s, NULL, 10) : 0;

	return (n > 0 ? n : SECONDS) * INT64_C(1000);
}

static void with_the_gate_nothing_is_lost(void **state)
{
	struct harm harm;

	(void)state;
	new_database("gate.db");
	rows_make(file("gate.db"));
	writers_run(file("gate.db"), "gate", soak_ms(), &harm);
	figure("several writers, with the gate", "%ld saves of %d rows in %lld s; %d errors",
		harm.saves, ROWS, (long long)soak_ms() / 1000, harm.after >= 0);
	if (harm.after >= 0)
		fail_msg("after %lld ms: %s", (long long)harm.after, harm.why);
	assert_true(harm.saves > WRITERS);
	raw(file("gate.db"), "SELECT 1 FROM counter WHERE 1 / (SELECT count(*) FROM "
			     "pragma_integrity_check WHERE integrity_check = 'ok')",
		SQLITE_OK);
}

static bool engine_affected(void)
{
	int v = sqlite3_libversion_number();

	return v < FIXED && v != FIXED_OLDER && v != FIXED_OLDEST;
}

static void without_the_gate_the_race_shows(void **state)
{
	struct harm harm;

	(void)state;
	if (!getenv("SOAK") || !engine_affected())
		skip();
	new_database("plain.db");
	rows_make(file("plain.db"));
	writers_run(file("plain.db"), "plain", SHOWS * INT64_C(1000), &harm);
	figure("several writers, without the gate", "SQLite %s: after %lld ms and %ld saves: %s",
		sqlite3_libversion(), (long long)harm.after, harm.saves, harm.why);
	assert_true(harm.after >= 0);
}

/* In memory where there is room for that: much is written, and nothing kept. */
static int fast_directory_make(void **state)
{
	(void)state;
	if (!access("/dev/shm", W_OK))
		strcpy(dir, "/dev/shm/ficha-XXXXXX");
	return mkdtemp(dir) ? 0 : -1;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(with_the_gate_nothing_is_lost),
		cmocka_unit_test(without_the_gate_the_race_shows),
	};

	if (argc == 5)
		return child_main(argv[1], argv[2], argv[3], argv[4]);
	return cmocka_run_group_tests(tests, fast_directory_make, directory_drop);
}
