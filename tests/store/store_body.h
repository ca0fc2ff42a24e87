/* What every engine has to do, as one test body. The program that includes it opens `db` on a new
 * database before and closes it afterwards; `again` opens a second connection to the same one. */
#ifndef TESTS_STORE_BODY_H
#define TESTS_STORE_BODY_H

#include "tools/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "store/engine.h"
#include "store/guards.h"

static struct db *db;
static struct db *again(void);

static struct err err;

#define ok(call) \
	do { \
		err = (struct err)ERR_INIT; \
		if (call) \
			fail_msg("%s: %s", #call, err.text); \
	} while (0)

/* ---- one statement ---- */

static int run_fn(struct tx *tx, void *ctx, struct err *e)
{
	return tx_exec(tx, ctx, NULL, e);
}

static int write_sql(struct sql *q)
{
	int code;

	err = (struct err)ERR_INIT;
	code = db_write(db, run_fn, q, &err);
	sql_release(q);
	return code;
}

static int write_text(const char *text)
{
	struct sql q = SQL_INIT;

	sql_put(&q, text, strlen(text));
	return write_sql(&q);
}

static int64_t number(struct db *from, struct sql *q)
{
	int64_t n = 0;

	ok(db_i64(from, q, &n, &err));
	sql_release(q);
	return n;
}

static int64_t number_of(struct db *from, const char *text)
{
	struct sql q = SQL_INIT;

	sql_put(&q, text, strlen(text));
	return number(from, &q);
}

static void counter_put(const char *name, int64_t next)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "INSERT INTO counter (name, next) VALUES (");
	sql_text(&q, name);
	sql_add(&q, ", ");
	sql_i64(&q, next);
	sql_add(&q, ") ON CONFLICT (name) DO UPDATE SET next = excluded.next");
	assert_int_equal(write_sql(&q), 0);
}

static int64_t counter_get(struct db *from, const char *name)
{
	struct sql q = SQL_INIT;

	sql_add(&q, "SELECT next FROM counter WHERE name = ");
	sql_text(&q, name);
	return number(from, &q);
}

static int64_t change_put(void)
{
	assert_int_equal(write_text("INSERT INTO change (user_name, at, action) VALUES ('ana', "
				    "'2026-11-21', 'x')"),
		0);
	return number_of(db, "SELECT max(id) FROM change");
}

/* ---- values ---- */

static void values_come_back(void **state)
{
	static const char *const texts[] = {
		"", "Peña", "O'Brien \"x\" \\ % _ $1", "line\nline", "\xf0\x9f\x98\x80"};
	static const int64_t numbers[] = {0, 1, -1, INT64_MAX, INT64_MIN};

	(void)state;
	for (int i = 0; i < LENGTH(texts); i++) {
		struct sql q = SQL_INIT;
		struct str s = STR_INIT;

		sql_add(&q, "SELECT CAST(");
		sql_text(&q, texts[i]);
		sql_add(&q, " AS TEXT)");
		ok(db_text(db, &q, &s, &err));
		assert_string_equal(s.buf, texts[i]);
		sql_release(&q);
		str_release(&s);
	}
	for (int i = 0; i < LENGTH(numbers); i++) {
		counter_put("values", numbers[i]);
		assert_int_equal(counter_get(db, "values"), numbers[i]);
	}
}

static void nulls_kinds_and_copies(void **state)
{
	struct sql q = SQL_INIT;
	struct arena a = ARENA_INIT;
	struct rows *r;
	struct value v;

	(void)state;
	sql_add(&q, "SELECT CAST(");
	sql_text(&q, NULL);
	sql_add(&q, " AS TEXT), ");
	sql_i64(&q, 7);
	sql_add(&q, " + 0, CAST(");
	sql_text(&q, "x");
	sql_add(&q, " AS TEXT)");
	ok(db_query(db, &q, &r, &err));
	assert_int_equal(rows_next(r, &err), 1);
	assert_int_equal(rows_columns(r), 3);
	assert_true(rows_null(r, 0));
	assert_string_equal(rows_text(r, 0), "");
	assert_int_equal(rows_i64(r, 1), 7);
	assert_string_equal(rows_text(r, 1), "7");
	v = rows_value(r, 2, &a);
	assert_int_equal(rows_value(r, 0, &a).kind, VALUE_NULL);
	assert_int_equal(rows_value(r, 1, &a).i, 7);
	assert_int_equal(rows_next(r, &err), 0);
	assert_int_equal(rows_next(r, &err), 0);
	rows_end(&r);
	assert_null(r);
	assert_string_equal(v.s, "x");
	arena_release(&a);
	sql_release(&q);
}

static void parameters_go_by_their_number(void **state)
{
	struct sql q = SQL_INIT;
	struct rows *r;

	(void)state;
	sql_text(&q, "first");
	sql_text(&q, "second");
	str_reset(&q.text);
	sql_add(&q, "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT)");
	ok(db_query(db, &q, &r, &err));
	assert_int_equal(rows_next(r, &err), 1);
	assert_string_equal(rows_text(r, 0), "second");
	assert_string_equal(rows_text(r, 1), "first");
	assert_string_equal(rows_text(r, 2), "second");
	rows_end(&r);
	sql_release(&q);
}

static void a_statement_in_use_gets_a_twin(void **state)
{
	struct sql q = SQL_INIT;
	struct rows *a, *b;

	(void)state;
	counter_put("twin 1", 1);
	counter_put("twin 2", 2);
	sql_add(&q, "SELECT next FROM counter WHERE name LIKE 'twin%' ORDER BY next");
	ok(db_query(db, &q, &a, &err));
	assert_int_equal(rows_next(a, &err), 1);
	ok(db_query(db, &q, &b, &err));
	assert_int_equal(rows_next(b, &err), 1);
	assert_int_equal(rows_i64(b, 0), 1);
	assert_int_equal(rows_next(a, &err), 1);
	assert_int_equal(rows_i64(a, 0), 2);
	rows_end(&a);
	assert_int_equal(rows_next(b, &err), 1);
	assert_int_equal(rows_i64(b, 0), 2);
	rows_end(&b);
	sql_release(&q);
}

static void more_statements_than_are_kept(void **state)
{
	(void)state;
	for (int i = 0; i < 2 * STATEMENTS_KEPT + 5; i++) {
		struct sql q = SQL_INIT;

		sql_add(&q, "SELECT 1");
		for (int k = 0; k < i; k++)
			sql_add(&q, " ");
		sql_add(&q, "+ 1");
		assert_int_equal(number(db, &q), 2);
	}
}

static void a_missing_row_is_said(void **state)
{
	struct sql q = SQL_INIT;
	int64_t n = 5;

	(void)state;
	sql_add(&q, "SELECT next FROM counter WHERE name = 'nobody'");
	assert_int_equal(db_i64(db, &q, &n, &err), ERR_MISSING);
	assert_int_equal(n, 5);
	sql_release(&q);
}

static void a_bad_statement_is_an_error(void **state)
{
	struct sql q = SQL_INIT;
	struct rows *r;

	(void)state;
	err = (struct err)ERR_INIT;
	sql_add(&q, "SELECT nothing FROM nowhere");
	assert_int_equal(db_query(db, &q, &r, &err), ERR_DB);
	assert_true(strlen(err.text) > 20);
	sql_release(&q);
}

/* ---- refusals ---- */

static void keys_references_and_checks_are_told_apart(void **state)
{
	(void)state;
	assert_int_equal(
		write_text("INSERT INTO role (name, label_es, label_en) VALUES ('r', 'r', 'r')"),
		0);
	assert_int_equal(
		write_text("INSERT INTO role (name, label_es, label_en) VALUES ('r', 'r', 'r')"),
		ERR_UNIQUE);
	assert_int_equal(
		write_text("INSERT INTO app_user (name, role) VALUES ('u', 999)"), ERR_REFERENCE);
	assert_int_equal(write_text("INSERT INTO app_user (name, role, technician) "
				    "SELECT 'u', min(id), 2 FROM role"),
		ERR_CHECK);
	assert_int_equal(
		write_text("INSERT INTO role (name, label_es) VALUES ('x', 'x')"), ERR_CHECK);
	assert_int_equal(
		write_text("INSERT INTO app_user (name, role) SELECT 'u', min(id) FROM role"), 0);
	assert_int_equal(write_text("DELETE FROM role WHERE name = 'r'"), ERR_REFERENCE);
}

/* ---- transactions ---- */

static int two_counters(struct tx *tx, void *ctx, struct err *e)
{
	const int *refuse = ctx;
	struct sql q = SQL_INIT;
	int64_t changes;
	int code;

	sql_add(&q, "UPDATE counter SET next = next + 1 WHERE name IN ('one', 'two')");
	code = tx_exec(tx, &q, &changes, e);
	sql_release(&q);
	if (code)
		return code;
	assert_int_equal(changes, 2);
	assert_int_equal(counter_get(tx_db(tx), "one"), 11);
	return *refuse ? err_set(e, ERR_INPUT, "no") : 0;
}

static void a_write_is_whole_or_nothing(void **state)
{
	int refuse = 1;

	(void)state;
	counter_put("one", 10);
	counter_put("two", 20);
	assert_int_equal(db_write(db, two_counters, &refuse, &err), ERR_INPUT);
	assert_int_equal(counter_get(db, "one"), 10);
	refuse = 0;
	ok(db_write(db, two_counters, &refuse, &err));
	assert_int_equal(counter_get(db, "one"), 11);
	assert_int_equal(counter_get(db, "two"), 21);
}

static int swallows(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;

	(void)ctx, (void)e;
	sql_add(&q, "INSERT INTO counter (name, next) VALUES ('swallowed', 1)");
	tx_exec(tx, &q, NULL, NULL);
	tx_exec(tx, &q, NULL, NULL);
	sql_release(&q);
	return 0;
}

static void a_failed_step_cannot_be_passed_over(void **state)
{
	(void)state;
	assert_int_equal(db_write(db, swallows, NULL, &err), ERR_UNIQUE);
	assert_int_equal(number_of(db, "SELECT count(*) FROM counter WHERE name = 'swallowed'"), 0);
}

static int tries;

static int busy_at_first(struct tx *tx, void *ctx, struct err *e)
{
	const int *good = ctx;
	struct sql q = SQL_INIT;
	int code;

	assert_int_equal(tx_arena(tx)->used, 0);
	arena_strdup(tx_arena(tx), "what a try made");
	sql_add(&q, "UPDATE counter SET next = next + 1 WHERE name = 'again'");
	code = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	if (code || ++tries == *good)
		return code;
	db->again = true;
	return err_set(e, ERR_BUSY, "somebody else");
}

static void the_whole_is_tried_again(void **state)
{
	int good = 3;

	(void)state;
	counter_put("again", 0);
	tries = 0;
	ok(db_write(db, busy_at_first, &good, &err));
	assert_int_equal(tries, 3);
	assert_int_equal(counter_get(db, "again"), 1);
	good = 9;
	tries = 0;
	assert_int_equal(db_write(db, busy_at_first, &good, &err), ERR_BUSY);
	assert_int_equal(tries, 3);
	assert_int_equal(counter_get(db, "again"), 1);
}

static void a_read_sees_one_moment(void **state)
{
	struct db *other = again();

	(void)state;
	counter_put("moment", 1);
	ok(db_read_begin(other, &err));
	assert_int_equal(counter_get(other, "moment"), 1);
	ok(db_read_begin(other, &err));
	counter_put("moment", 2);
	assert_int_equal(counter_get(other, "moment"), 1);
	db_read_end(other);
	assert_int_equal(counter_get(other, "moment"), 1);
	db_read_end(other);
	assert_int_equal(counter_get(other, "moment"), 2);
	db_close(&other);
}

static int reads_inside(struct tx *tx, void *ctx, struct err *e)
{
	int64_t *n = ctx;
	int code = db_read_begin(tx_db(tx), e);

	if (code)
		return code;
	*n = counter_get(tx_db(tx), "moment");
	db_read_end(tx_db(tx));
	return 0;
}

static void a_read_inside_a_write(void **state)
{
	int64_t n = 0;

	(void)state;
	counter_put("moment", 3);
	ok(db_write(db, reads_inside, &n, &err));
	assert_int_equal(n, 3);
}

static int inserts_returning(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT, none = SQL_INIT;
	int64_t unused, *id = ctx;
	int code;

	sql_add(&q,
		"INSERT INTO list (name, label_es, label_en) VALUES ('l', 'l', 'l') RETURNING id");
	sql_add(&none, "UPDATE list SET label_es = 'x' WHERE id = -1 RETURNING id");
	code = tx_returning(tx, &q, id, e);
	if (!code && tx_returning(tx, &none, &unused, e) != ERR_MISSING)
		code = ERR_BUG;
	sql_release(&q);
	sql_release(&none);
	return code;
}

static void an_insert_tells_its_id(void **state)
{
	int64_t id = 0;

	(void)state;
	ok(db_write(db, inserts_returning, &id, &err));
	assert_int_equal(number_of(db, "SELECT id FROM list WHERE name = 'l'"), id);
}

static int history_put(struct tx *tx, void *ctx, struct err *e)
{
	const int64_t *change = ctx;
	struct sql q = SQL_INIT, head = SQL_INIT;
	int code;

	sql_add(&q, "INSERT INTO history (seq, change_id, entity, record_id, path, old_value, "
		    "new_value, hash) "
		    "SELECT seq + 1, ");
	sql_i64(&q, *change);
	sql_add(&q, ", 'client', 1, 'name', NULL, 'x', 'h' FROM history_head");
	sql_add(&head, "UPDATE history_head SET seq = seq + 1, hash = 'h'");
	code = tx_exec(tx, &q, NULL, e);
	if (!code)
		code = tx_exec(tx, &head, NULL, e);
	sql_release(&q);
	sql_release(&head);
	return code;
}

static void others_commits_are_seen(void **state)
{
	struct db *other = again();
	int64_t before, after, change = change_put();

	(void)state;
	ok(db_data_version(other, &before, &err));
	ok(db_data_version(other, &after, &err));
	assert_int_equal(before, after);
	ok(db_write(db, history_put, &change, &err));
	ok(db_data_version(other, &after, &err));
	assert_int_not_equal(before, after);
	assert_false(db_asked_to_leave(other));
	db_close(&other);
}

static bool enough(void *ctx)
{
	return ++*(int *)ctx > 2;
}

static void a_long_read_can_be_broken_off(void **state)
{
	struct sql q = SQL_INIT;
	int64_t n;
	int asked = 0;

	(void)state;
	db_set_cancel(db, enough, &asked);
	sql_add(&q, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < "
		    "1000000000) "
		    "SELECT count(*) FROM c");
	assert_int_equal(db_i64(db, &q, &n, &err), ERR_CANCEL);
	db_set_cancel(db, NULL, NULL);
	assert_true(asked > 2);
	assert_int_equal(number_of(db, "SELECT 1"), 1);
	sql_release(&q);
}

/* ---- guards ---- */

static void the_history_is_never_changed(void **state)
{
	int64_t change = change_put();

	(void)state;
	ok(db_write(db, history_put, &change, &err));
	assert_int_equal(write_text("UPDATE history SET new_value = 'forged'"), ERR_CHECK);
	assert_int_equal(write_text("DELETE FROM history"), ERR_CHECK);
	assert_int_equal(write_text("UPDATE change SET user_name = 'eve'"), ERR_CHECK);
	assert_int_equal(write_text("DELETE FROM change"), ERR_CHECK);
	assert_int_equal(write_text("DELETE FROM history_head"), ERR_CHECK);
	assert_int_equal(write_text("INSERT INTO history_head (id, seq, hash) VALUES (1, 9, '')"),
		ERR_CHECK);
	assert_int_not_equal(write_text("UPDATE history_head SET seq = seq - 1"), 0);
	assert_int_not_equal(write_text("UPDATE history_head SET hash = 'forged'"), 0);
	assert_int_equal(write_text("UPDATE history_head SET seq = seq"), 0);
	assert_int_equal(
		number_of(db, "SELECT count(*) FROM history WHERE new_value = 'forged'"), 0);
}

static void the_history_only_grows_at_its_end(void **state)
{
	int64_t before = number_of(db, "SELECT count(*) FROM history");

	(void)state;
	assert_true(before > 0);
	/* Over an existing row, past a gap, and again without the rows that were there. */
	assert_int_not_equal(
		write_text("INSERT INTO history (seq, change_id, entity, record_id, path, hash) "
			   "SELECT 1, min(id), 'client', 1, 'forged', 'h' FROM change"),
		0);
	assert_int_not_equal(
		write_text("INSERT INTO history (seq, change_id, entity, record_id, path, hash) "
			   "SELECT 1, min(id), 'client', 1, 'forged', 'h' FROM change WHERE 1 = 1 "
			   "ON CONFLICT (seq) DO UPDATE SET path = excluded.path"),
		0);
	assert_int_not_equal(
		write_text("INSERT INTO history (seq, change_id, entity, record_id, path, hash) "
			   "SELECT 1000000, min(id), 'client', 1, 'forged', 'h' FROM change"),
		0);
	assert_int_equal(number_of(db, "SELECT count(*) FROM history"), before);
	assert_int_equal(number_of(db, "SELECT count(*) FROM history WHERE path = 'forged'"), 0);
}

static void a_change_is_undone_once(void **state)
{
	struct sql q = SQL_INIT;

	(void)state;
	change_put();
	sql_add(&q, "UPDATE change SET undone_by = (SELECT max(id) FROM change) WHERE id = ");
	sql_i64(&q, change_put());
	assert_int_equal(write_sql(&q), 0);
	assert_int_equal(
		write_text("UPDATE change SET undone_by = NULL WHERE undone_by IS NOT NULL"),
		ERR_CHECK);
	assert_int_equal(write_text("UPDATE change SET undone_by = 1 WHERE undone_by IS NOT NULL"),
		ERR_CHECK);
}

static void the_guards_are_all_there(void **state)
{
	struct str missing = STR_INIT;
	struct err e;

	(void)state;
	assert_int_equal(guards_look(db, &missing, &e), 0);
	assert_string_equal(missing.buf, "");
	str_release(&missing);
}

#define STORE_BODY \
	cmocka_unit_test(values_come_back), cmocka_unit_test(nulls_kinds_and_copies), \
		cmocka_unit_test(parameters_go_by_their_number), \
		cmocka_unit_test(a_statement_in_use_gets_a_twin), \
		cmocka_unit_test(more_statements_than_are_kept), \
		cmocka_unit_test(a_missing_row_is_said), \
		cmocka_unit_test(a_bad_statement_is_an_error), \
		cmocka_unit_test(keys_references_and_checks_are_told_apart), \
		cmocka_unit_test(a_write_is_whole_or_nothing), \
		cmocka_unit_test(a_failed_step_cannot_be_passed_over), \
		cmocka_unit_test(the_whole_is_tried_again), \
		cmocka_unit_test(a_read_sees_one_moment), cmocka_unit_test(a_read_inside_a_write), \
		cmocka_unit_test(an_insert_tells_its_id), \
		cmocka_unit_test(others_commits_are_seen), \
		cmocka_unit_test(a_long_read_can_be_broken_off), \
		cmocka_unit_test(the_history_is_never_changed), \
		cmocka_unit_test(the_history_only_grows_at_its_end), \
		cmocka_unit_test(a_change_is_undone_once), \
		cmocka_unit_test(the_guards_are_all_there)

#endif
