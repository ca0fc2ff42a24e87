/* Copies and their way back, also where somebody is killed in the middle. Called with "restorer
 * PATH COPY STEP" or "copier PATH COPY STEP" it is a child that dies after that step; with "visitor
 * PATH SECONDS" one that has the database open, and leaves when asked to where SECONDS is 0. */
#include "store/files.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include "base/moment.h"
#include "store/backup.h"
#include "store/migrate.h"
#include "store/sqlite.h"

extern char **environ;

static struct err err;

#define ok(call) \
	do { \
		if (call) \
			fail_msg("%s: %d %s", #call, err.code, err.text); \
	} while (0)

/* ---- children ---- */

static const char *fatal_step;

static void die_here(const char *done)
{
	if (!strcmp(done, fatal_step))
		raise(SIGKILL);
}

static int child_copies(const char *path, const char *copy)
{
	struct db *db;
	int rc = db_open(&db, path, DB_READ_ONLY, &err);

	return rc ? rc : db_backup(db, copy, NULL, &err);
}

static int child_restores(const char *path, const char *copy)
{
	struct restored done;

	return db_restore(path, copy, 10, NULL, &done, &err);
}

static void sleep_ms(int ms)
{
	nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000L}, NULL);
}

static int child_visits(const char *path, int seconds)
{
	struct db *db;
	int64_t end = ticks_ms() + (seconds ? seconds : 30) * 1000;

	if (db_open(&db, path, 0, &err) || write(STDOUT_FILENO, ".", 1) != 1)
		return 1;
	while (ticks_ms() < end && (seconds || !db_asked_to_leave(db)))
		sleep_ms(20);
	db_close(&db);
	return 0;
}

static int child_main(char **argv)
{
	if (!strcmp(argv[1], "visitor"))
		return child_visits(argv[2], (int)strtol(argv[3], NULL, 10));
	fatal_step = argv[4];
	file_step = die_here;
	return !strcmp(argv[1], "copier") ? child_copies(argv[2], argv[3])
					  : child_restores(argv[2], argv[3]);
}

/* Starts a child; *out, where given, is the end of its standard output to read from. */
static pid_t child(const char *const *words, int *out)
{
	const char *argv[6] = {"test_restore"};
	posix_spawn_file_actions_t actions;
	int ends[2];
	pid_t pid;

	for (int i = 0; words[i]; i++)
		argv[i + 1] = words[i];
	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
	assert_int_equal(posix_spawn(&pid, "/proc/self/exe", &actions, NULL,
				 (char *const *)(uintptr_t)argv, environ),
		0);
	posix_spawn_file_actions_destroy(&actions);
	close(ends[1]);
	if (out)
		*out = ends[0];
	else
		close(ends[0]);
	return pid;
}
#define WORDS(...) ((const char *const[]){__VA_ARGS__, NULL})

static void assert_killed(pid_t pid, const char *step)
{
	int status;

	waitpid(pid, &status, 0);
	if (!WIFSIGNALED(status))
		fail_msg("nobody came to the step \"%s\"", step);
}

/* ---- what is in a database ---- */

static void mark(const char *name, const char *sql)
{
	raw(file(name), sql, SQLITE_OK);
}

static int64_t value_in(const char *name)
{
	struct sql q = SQL_INIT;
	struct db *db;
	int64_t value = 0;

	ok(db_open(&db, file(name), 0, &err));
	sql_add(&q, "SELECT next FROM counter WHERE name = 'mark'");
	ok(db_i64(db, &q, &value, &err));
	sql_release(&q);
	db_close(&db);
	return value;
}

static int set_value(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE counter SET next = ");
	sql_i64(&q, *(int64_t *)ctx);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int files_like(const char *pattern)
{
	glob_t found = {0};
	int n = 0;

	if (!glob(file(pattern), 0, NULL, &found))
		n = (int)found.gl_pathc;
	globfree(&found);
	return n;
}

static void remove_like(const char *pattern)
{
	glob_t found = {0};

	if (!glob(file(pattern), 0, NULL, &found))
		for (size_t i = 0; i < found.gl_pathc; i++)
			unlink(found.gl_pathv[i]);
	globfree(&found);
}

/* Byte for byte, as only a test may. */
static void copy_file(const char *from, const char *to)
{
	char block[4096];
	FILE *in = fopen(file(from), "re"), *out = fopen(file(to), "we");
	size_t n;

	assert_non_null(in);
	assert_non_null(out);
	while ((n = fread(block, 1, sizeof block, in)) > 0)
		assert_int_equal(fwrite(block, 1, n, out), n);
	fclose(in);
	fclose(out);
}

/* w.db holds 2 (1 in the file, 2 in its log) and w.copy, made before, holds 1. */
static void prepare(void)
{
	int64_t two = 2;
	struct db *db;

	remove_like("w.*");
	new_database("w.db");
	mark("w.db", "INSERT INTO counter VALUES ('mark', 1)");
	ok(db_open(&db, file("w.db"), 0, &err));
	ok(db_backup(db, file("w.copy"), NULL, &err));
	ok(db_write(db, set_value, &two, &err));
	/* The connection stays, so that the log does; a copy of all three is what a crash leaves.
	 */
	copy_file("w.db", "w.crashed");
	copy_file("w.db-wal", "w.crashed-wal");
	copy_file("w.db-shm", "w.crashed-shm");
	db_close(&db);
	remove_like("w.db*");
	assert_int_equal(rename(file("w.crashed"), file("w.db")), 0);
	assert_int_equal(rename(file("w.crashed-wal"), file("w.db-wal")), 0);
	assert_int_equal(rename(file("w.crashed-shm"), file("w.db-shm")), 0);
}

/* ---- tests ---- */

static void a_copy_takes_the_place(void **state)
{
	struct restored done;
	const char *aside;

	(void)state;
	prepare();
	ok(db_restore(file("w.db"), file("w.copy"), 1, NULL, &done, &err));
	assert_int_equal(done.version, SCHEMA_VERSION);
	assert_int_equal(value_in("w.db"), 1);
	/* The old one lies there whole, with what its log held. */
	aside = strrchr(done.aside.buf, '/') + 1;
	assert_int_equal(value_in(aside), 2);
	assert_int_equal(value_in("w.copy"), 1);
	assert_int_equal(files_like("w.db.restoring*") + files_like("w.db.new*"), 0);
	str_release(&done.aside);
}

static void a_missing_database_comes_back(void **state)
{
	struct restored done;

	(void)state;
	prepare();
	remove_like("w.db*");
	ok(db_restore(file("w.db"), file("w.copy"), 1, NULL, &done, &err));
	assert_string_equal(done.aside.buf, "");
	assert_int_equal(value_in("w.db"), 1);
}

static int refuse_copy(struct db *copy, struct err *e)
{
	(void)copy;
	return err_set(e, ERR_CORRUPT, "refused by the look");
}

static void assert_refused(const char *copy, db_look_fn *look, int code)
{
	struct restored done;

	assert_int_equal(db_restore(file("w.db"), file(copy), 1, look, &done, &err), code);
	assert_int_equal(value_in("w.db"), 2);
	assert_int_equal(files_like("w.db.*"), files_like("w.db.gate"));
	str_release(&done.aside);
}

static void what_is_no_good_copy_is_refused(void **state)
{
	int fd;

	(void)state;
	prepare();
	assert_refused("w.nowhere", NULL, ERR_NO_FILE);
	assert_refused("w.db", NULL, ERR_INPUT);
	assert_refused("w.copy", refuse_copy, ERR_CORRUPT);
	mark("w.copy", "PRAGMA user_version = 99");
	assert_refused("w.copy", NULL, ERR_FOREIGN);
	mark("w.copy", "PRAGMA user_version = 1; PRAGMA foreign_keys = OFF;"
		       "INSERT INTO contact (client, person) VALUES (77, 88)");
	assert_refused("w.copy", NULL, ERR_CORRUPT);
	mark("w.copy", "DELETE FROM contact; PRAGMA application_id = 7");
	assert_refused("w.copy", NULL, ERR_FOREIGN);
	fd = open(file("w.copy"), O_WRONLY | O_CLOEXEC);
	assert_int_equal(pwrite(fd, "This is a letter, and no database.", 34, 0), 34);
	close(fd);
	assert_refused("w.copy", NULL, ERR_CORRUPT);
}

static void an_older_copy_says_its_version(void **state)
{
	struct restored done;
	struct db *db;

	(void)state;
	prepare();
	mark("w.copy", "PRAGMA user_version = 0");
	ok(db_restore(file("w.db"), file("w.copy"), 1, NULL, &done, &err));
	assert_int_equal(done.version, 0);
	assert_int_equal(db_open(&db, file("w.db"), 0, &err), ERR_FOREIGN);
	assert_non_null(strstr(err.text, "ficha migrate"));
	str_release(&done.aside);
}

static void backups_are_looked_at_first(void **state)
{
	struct db *db;

	(void)state;
	prepare();
	ok(db_open(&db, file("w.db"), 0, &err));
	assert_int_equal(db_backup(db, file("w.second"), refuse_copy, &err), ERR_CORRUPT);
	assert_int_equal(files_like("w.second*"), 0);
	db_close(&db);
}

static pid_t visitor(const char *seconds)
{
	char byte;
	int out;
	pid_t pid = child(WORDS("visitor", file("w.db"), seconds), &out);

	assert_int_equal(read(out, &byte, 1), 1);
	close(out);
	return pid;
}

static void who_is_asked_leaves(void **state)
{
	struct restored done;
	pid_t pid;
	int status;

	(void)state;
	prepare();
	pid = visitor("0");
	ok(db_restore(file("w.db"), file("w.copy"), 10, NULL, &done, &err));
	waitpid(pid, &status, 0);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	assert_int_equal(value_in("w.db"), 1);
	str_release(&done.aside);
}

static void who_stays_is_named(void **state)
{
	struct restored done;
	char who[32];
	pid_t pid;
	int status;

	(void)state;
	prepare();
	pid = visitor("60");
	assert_int_equal(db_restore(file("w.db"), file("w.copy"), 1, NULL, &done, &err), ERR_BUSY);
	snprintf(who, sizeof who, "process %ld", (long)pid);
	if (!strstr(err.text, who))
		fail_msg("\"%s\" does not name %s", err.text, who);
	assert_int_equal(value_in("w.db"), 2);
	assert_int_equal(files_like("w.db.before*") + files_like("w.db.new*"), 0);
	kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
	str_release(&done.aside);
}

static void a_killed_restore_is_old_or_new(void **state)
{
	static const struct {
		const char *step;
		int64_t value;
	} deaths[] = {
		{"copied", 2},
		{"drafted", 2},
		{"alone", 2},
		{"ready", 2},
		{"aside", 1},
		{"log aside", 1},
		{"in place", 1},
	};

	(void)state;
	for (int i = 0; i < LENGTH(deaths); i++) {
		struct restored done;

		prepare();
		assert_killed(child(WORDS("restorer", file("w.db"), file("w.copy"), deaths[i].step),
				      NULL),
			deaths[i].step);
		if (value_in("w.db") != deaths[i].value)
			fail_msg("killed after \"%s\" it holds %d", deaths[i].step,
				(int)value_in("w.db"));
		raw(file("w.db"), "PRAGMA integrity_check", SQLITE_OK);
		if (deaths[i].value == 1) {
			glob_t found;

			assert_int_equal(
				glob(file("w.db.before-??????????????"), 0, NULL, &found), 0);
			assert_int_equal(value_in(strrchr(found.gl_pathv[0], '/') + 1), 2);
			globfree(&found);
		}
		/* And the next one goes all the way. */
		ok(db_restore(file("w.db"), file("w.copy"), 10, NULL, &done, &err));
		assert_int_equal(value_in("w.db"), 1);
		str_release(&done.aside);
	}
}

static void a_killed_backup_has_no_name(void **state)
{
	static const char *const steps[] = {"copied", "synced"};

	(void)state;
	for (int i = 0; i < LENGTH(steps); i++) {
		struct db *db;

		prepare();
		assert_killed(
			child(WORDS("copier", file("w.db"), file("w.second"), steps[i]), NULL),
			steps[i]);
		assert_int_not_equal(access(file("w.second"), F_OK), 0);
		assert_int_equal(value_in("w.db"), 2);
		ok(db_open(&db, file("w.db"), 0, &err));
		ok(db_backup(db, file("w.second"), NULL, &err));
		db_close(&db);
		assert_int_equal(value_in("w.second"), 2);
	}
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_copy_takes_the_place),
		cmocka_unit_test(a_missing_database_comes_back),
		cmocka_unit_test(what_is_no_good_copy_is_refused),
		cmocka_unit_test(an_older_copy_says_its_version),
		cmocka_unit_test(backups_are_looked_at_first),
		cmocka_unit_test(who_is_asked_leaves),
		cmocka_unit_test(who_stays_is_named),
		cmocka_unit_test(a_killed_restore_is_old_or_new),
		cmocka_unit_test(a_killed_backup_has_no_name),
	};

	if (argc >= 4)
		return child_main(argv);
	return cmocka_run_group_tests(tests, directory_make, directory_drop);
}
