/* Twenty-four who save at once: how long each waits at the gate, against SQLite's own busy timeout
 * in the same run. Called with "saver PATH HOW SECONDS" it is a child that saves as fast as it can
 * and writes how many microseconds each took. */
#include "store/files.h"

#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include "base/mem.h"
#include "tools/busy.h"
#include "tools/figure.h"

#define SAVERS 24
#define SECONDS (SLOW ? "1" : "3")
#define ROWS 20  /* of one save */
#define INTERVAL_US 10000 /* between the saves of one who does not wait */
#define TRIES 6  /* somebody else may need the machine just then */
#define TIMES 10 /* so much better is the gate */
#define TIMES_BUSY 3 /* where each turn waits for a processor, too */

extern char **environ;

/* ---- a saver ---- */

#define SAVE_SQL "INSERT INTO counter (name, next) VALUES ("
#define AGAIN_SQL ", 1) ON CONFLICT (name) DO UPDATE SET next = counter.next + 1"

static int save_rows(struct tx *tx, void *ctx, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < ROWS && !rc; i++) {
		struct sql q = SQL_INIT;

		sql_add(&q, SAVE_SQL);
		sql_i64(&q, *(int64_t *)ctx * ROWS + i);
		sql_add(&q, AGAIN_SQL);
		rc = tx_exec(tx, &q, NULL, e);
		sql_release(&q);
	}
	return rc;
}

static int save_plain(sqlite3 *conn, sqlite3_stmt *st, int64_t who)
{
	int rc = sqlite3_exec(conn, "BEGIN IMMEDIATE", NULL, NULL, NULL);

	for (int i = 0; i < ROWS && !rc; i++) {
		sqlite3_bind_int64(st, 1, who * ROWS + i);
		rc = sqlite3_step(st) != SQLITE_DONE;
		sqlite3_reset(st);
	}
	return rc || sqlite3_exec(conn, "COMMIT", NULL, NULL, NULL);
}

static int saver_main(const char *path, bool gate, int64_t seconds)
{
	int64_t who = getpid(), end = clock_us(CLOCK_MONOTONIC) + seconds * 1000000, start;
	struct err e = ERR_INIT;
	struct db *db = NULL;
	sqlite3 *conn = NULL;
	sqlite3_stmt *st = NULL;
	uint32_t took = 0;
	int rc;

	if (gate)
		rc = db_open(&db, path, 0, &e);
	else
		rc = sqlite3_open(path, &conn) || sqlite3_busy_timeout(conn, 30000) ||
		     sqlite3_exec(conn, "PRAGMA synchronous=FULL", NULL, NULL, NULL) ||
		     sqlite3_prepare_v2(conn, SAVE_SQL "?" AGAIN_SQL, -1, &st, NULL);
	while (!rc && (start = clock_us(CLOCK_MONOTONIC)) < end) {
		rc = gate ? db_write(db, save_rows, &who, &e) : save_plain(conn, st, who);
		took = rc ? UINT32_MAX : (uint32_t)(clock_us(CLOCK_MONOTONIC) - start);
		if (write(STDOUT_FILENO, &took, sizeof took) != sizeof took)
			return 1;
	}
	sqlite3_finalize(st);
	sqlite3_close(conn);
	db_close(&db);
	return rc != 0;
}

/* ---- all of them ---- */

struct measured {
	long saves;
	uint32_t p99, most;
	long slowest; /* saves of the one who got the fewest */
};

static int saver_start(const char *path, const char *how, pid_t *pid)
{
	const char *const argv[] = {"test_turns", "saver", path, how, SECONDS, NULL};
	posix_spawn_file_actions_t actions;
	int ends[2];

	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	fcntl(ends[0], F_SETPIPE_SZ, 1 << 18); /* nobody reads until the end */
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
	assert_int_equal(posix_spawn(pid, "/proc/self/exe", &actions, NULL,
				 (char *const *)(uintptr_t)argv, environ),
		0);
	posix_spawn_file_actions_destroy(&actions);
	close(ends[1]);
	return ends[0];
}

static int ascending(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static struct measured measure(const char *how)
{
	struct measured m = {.slowest = 1L << 30};
	uint32_t *all = NULL, took;
	int out[SAVERS], cap = 0, n = 0, status;
	pid_t pid[SAVERS];
	long saves = 0;

	for (int i = 0; i < SAVERS; i++)
		out[i] = saver_start(file("turns.db"), how, &pid[i]);
	for (int i = 0; i < SAVERS; i++) {
		long before = saves;

		while (read(out[i], &took, sizeof took) == sizeof took) {
			saves++;
			/* Who waits would have saved meanwhile: those that were not made waited, too. */
			for (uint32_t wait = took;; wait -= INTERVAL_US) {
				all = xgrow(all, &cap, n + 1, sizeof *all);
				all[n++] = wait;
				if (wait <= INTERVAL_US)
					break;
			}
		}
		close(out[i]);
		waitpid(pid[i], &status, 0);
		if (status)
			fail_msg("%s: a saver failed", how);
		m.slowest = saves - before < m.slowest ? saves - before : m.slowest;
	}
	qsort(all, (size_t)n, sizeof *all, ascending);
	m.saves = saves;
	m.p99 = all[n * 99L / 100];
	m.most = all[n - 1];
	free(all);
	return m;
}

static bool turns_are_fair(const struct measured *gate, const struct measured *plain)
{
	uint32_t times = machine_is_busy() ? TIMES_BUSY : TIMES;

	return gate->p99 * times <= plain->p99 && gate->slowest * TIMES >= gate->saves / SAVERS;
}

static void everybody_saves_soon(void **state)
{
	struct measured gate, plain;
	bool fair = false;

	(void)state;
	new_database("turns.db");
	for (int i = 0; i < TRIES && !fair; i++) {
		plain = measure("plain");
		gate = measure("gate");
		fair = SLOW || turns_are_fair(&gate, &plain);
	}
	figure("24 savers at once",
		"p99 %.0f ms, most %.0f (busy timeout: %.0f, %.0f); slowest %ld of %ld on average",
		gate.p99 / 1e3, gate.most / 1e3, plain.p99 / 1e3, plain.most / 1e3, gate.slowest,
		gate.saves / SAVERS);
	assert_true(fair);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(everybody_saves_soon)};

	if (argc == 5 && !strcmp(argv[1], "saver"))
		return saver_main(argv[2], !strcmp(argv[3], "gate"), strtol(argv[4], NULL, 10));
	return cmocka_run_group_tests(tests, directory_make, directory_drop);
}
