/* Backups of a firm: proved to the last row of the history, and which of them are kept. */
#include "core/world.h"

#include <glob.h>
#include <sqlite3.h>
#include <stdio.h>
#include "core/backup.h"

static void raw(const char *path, const char *sql)
{
	sqlite3 *conn;

	assert_int_equal(sqlite3_open(path, &conn), SQLITE_OK);
	if (sqlite3_exec(conn, sql, NULL, NULL, NULL))
		fail_msg("%s: %s", sqlite3_errmsg(conn), sql);
	sqlite3_close(conn);
}

static void in_dir(const struct world *w, const char *name, char out[200])
{
	snprintf(out, 200, "%s/%s", w->dir, name);
}

static int64_t at(int year, int month, int day, int hour)
{
	return date_days((struct date){year, month, day}) * 86400 + hour * 3600;
}

static void the_newest_of_each_period_is_kept(void **state)
{
	static const struct backup_keep keep = {3, 2, 2};
	/* 2024-02-29 was a Thursday. */
	const int64_t moments[] = {
		at(2024, 3, 1, 9),
		at(2024, 3, 1, 1),
		at(2024, 2, 29, 1),
		at(2024, 2, 28, 1),
		at(2024, 2, 26, 1),
		at(2024, 2, 25, 1),
		at(2024, 2, 18, 1),
		at(2024, 1, 31, 1),
	};
	static const bool expected[] = {true, false, true, true, false, true, false, false};
	bool kept[LENGTH(moments)];

	(void)state;
	backup_choose(moments, LENGTH(moments), &keep, kept);
	for (int i = 0; i < LENGTH(moments); i++)
		if (kept[i] != expected[i])
			fail_msg("the %dth", i);
}

static int count_like(const struct world *w, const char *pattern)
{
	char path[200];
	glob_t found = {0};
	int n;

	in_dir(w, pattern, path);
	n = glob(path, 0, NULL, &found) ? 0 : (int)found.gl_pathc;
	globfree(&found);
	return n;
}

static void remove_like(const struct world *w, const char *pattern)
{
	char path[200];
	glob_t found = {0};

	in_dir(w, pattern, path);
	if (!glob(path, 0, NULL, &found))
		for (size_t i = 0; i < found.gl_pathc; i++)
			unlink(found.gl_pathv[i]);
	globfree(&found);
}

static void back_up(struct world *w, int64_t moment, const struct backup_keep *keep)
{
	struct str path = STR_INIT;
	int removed;

	now_set(moment);
	must(backup_into(w->db, w->dir, keep, &path, &removed, &w->e));
	assert_int_equal(access(path.buf, F_OK), 0);
	str_release(&path);
}

/* 40 days; then a clock that is 400 days ahead, and right again. */
static void clocks_that_jump_empty_nothing(void **state)
{
	static const struct backup_keep keep = {7, 0, 0};
	struct world *w = *state;
	char other[200];

	in_dir(w, "c-notes.db", other);
	fclose(fopen(other, "we"));
	for (int day = 0; day < 12; day++)
		back_up(w, NOON + day * 86400, &keep);
	assert_int_equal(count_like(w, "c-2*.db"), 7);
	back_up(w, NOON + 412 * INT64_C(86400), &keep);
	assert_int_equal(count_like(w, "c-2026*.db"), 6);
	back_up(w, NOON + 12 * 86400, &keep);
	back_up(w, NOON - 400 * INT64_C(86400), &keep);
	assert_int_equal(count_like(w, "c-2026*.db"), 6);
	assert_int_equal(count_like(w, "c-2025*.db"), 1);
	/* The same second gives a second name. */
	back_up(w, NOON + 12 * 86400, &keep);
	assert_int_equal(access(other, F_OK), 0);
	remove_like(w, "c-*.db");
}

static void the_history_is_proved(void **state)
{
	struct world *w = *state;
	struct restored done;
	char copy[200];

	add("client", "legal_name=Peña SA");
	in_dir(w, "copy", copy);
	must(backup_make(w->db, copy, &w->e));
	raw(copy, "DROP TRIGGER history_never_updated; UPDATE history SET new_value = 'x' WHERE "
		  "seq = 5");
	assert_int_equal(backup_restore(w->path, copy, 0, &done, &w->e), ERR_CORRUPT);
	assert_non_null(strstr(w->e.text, "5"));
	raw(w->path, "DROP TRIGGER history_never_updated; UPDATE history SET new_value = 'x' WHERE "
		     "seq = 5");
	unlink(copy);
	assert_int_equal(backup_make(w->db, copy, &w->e), ERR_CORRUPT);
	assert_int_not_equal(access(copy, F_OK), 0);
	str_release(&done.aside);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_newest_of_each_period_is_kept),
		in_world(clocks_that_jump_empty_nothing),
		in_world(the_history_is_proved),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
