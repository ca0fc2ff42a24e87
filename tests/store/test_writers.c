/* Several processes on one SQLite file. Called with "writer PATH NAME" it is a child that writes as
 * fast as it can, until it is killed. */
#include "store/files.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

struct child {
	pid_t pid;
	int out;
	int64_t acked;
};

static void child_start(struct child *c, const char *name, const char *who)
{
	const char *const argv[] = {"test_writers", "writer", file(name), who, NULL};
	posix_spawn_file_actions_t actions;
	int ends[2];

	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
	assert_int_equal(posix_spawn(&c->pid, "/proc/self/exe", &actions, NULL,
				 (char *const *)(uintptr_t)argv, environ),
		0);
	posix_spawn_file_actions_destroy(&actions);
	close(ends[1]);
	c->out = ends[0];
	c->acked = 0;
}

/* Each acknowledged write is a byte; anything but '.' is a failure. */
static void child_stop(struct child *c)
{
	char block[4096];
	ssize_t n;
	int status;

	assert_int_equal(kill(c->pid, SIGKILL), 0);
	waitpid(c->pid, &status, 0);
	assert_true(WIFSIGNALED(status));
	while ((n = read(c->out, block, sizeof block)) > 0) {
		assert_null(memchr(block, '!', (size_t)n));
		c->acked += n;
	}
	close(c->out);
}

static int run_sql(struct tx *tx, void *ctx, struct err *e)
{
	return tx_exec(tx, ctx, NULL, e);
}

static int writer_main(const char *at, const char *who)
{
	struct err e = ERR_INIT;
	struct sql q = SQL_INIT;
	struct db *db;
	int code = db_open(&db, at, 0, &e);

	sql_add(&q, "INSERT INTO counter (name, next) VALUES (");
	sql_text(&q, who);
	sql_add(&q, ", 1) ON CONFLICT (name) DO UPDATE SET next = counter.next + 1");
	while (!code) {
		code = db_write(db, run_sql, &q, &e);
		if (write(STDOUT_FILENO, code ? "!" : ".", 1) != 1)
			return 1;
	}
	fprintf(stderr, "%s\n", e.text);
	return 1;
}

static void sleep_ms(int ms)
{
	nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000L}, NULL);
}

static int64_t stored(const char *name)
{
	struct err e = ERR_INIT;
	struct sql q = SQL_INIT;
	struct db *db;
	int64_t sum = 0;

	sql_add(&q, "SELECT coalesce(sum(next), 0) FROM counter");
	if (db_open(&db, file(name), 0, &e) || db_i64(db, &q, &sum, &e))
		fail_msg("%s", e.text);
	sql_release(&q);
	db_close(&db);
	return sum;
}

static void a_killed_writer_loses_nothing(void **state)
{
	(void)state;
	new_database("killed.db");
	for (int round = 0; round < 5; round++) {
		struct child c;
		int64_t before;

		before = stored("killed.db");
		child_start(&c, "killed.db", "killed");
		sleep_ms(200 + 37 * round);
		child_stop(&c);
		assert_true(c.acked > 0);
		assert_in_range(stored("killed.db") - before, c.acked, c.acked + 1);
	}
}

static void many_writers_get_their_turn(void **state)
{
	static const char *const names[] = {"w0", "w1", "w2", "w3"};
	struct child c[4];
	int64_t sum = 0, least = INT64_MAX;

	(void)state;
	new_database("turns.db");
	for (int i = 0; i < 4; i++)
		child_start(&c[i], "turns.db", names[i]);
	sleep_ms(2000);
	for (int i = 0; i < 4; i++) {
		child_stop(&c[i]);
		sum += c[i].acked;
		least = c[i].acked < least ? c[i].acked : least;
	}
	if (sum < 100 || least * 10 < sum / 4)
		fail_msg("%d writes, and the slowest writer has %d", (int)sum, (int)least);
	raw(file("turns.db"), "SELECT 1", SQLITE_OK);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_killed_writer_loses_nothing),
		cmocka_unit_test(many_writers_get_their_turn),
	};

	if (argc == 4 && !strcmp(argv[1], "writer"))
		return writer_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, directory_make, directory_drop);
}
