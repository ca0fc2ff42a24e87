#include "zoo.h"

struct lines {
	struct session *session;
	struct str text;
};

static int line_add(void *ctx, const struct history_row *row, struct err *e)
{
	struct lines *l = ctx;

	(void)e;
	str_addf(&l->text, "%s ", row->action);
	history_sentence(l->session, row, &l->text);
	str_addc(&l->text, '\n');
	return 0;
}

static void expect_history(struct zoo *z, const char *entity, int64_t id, const char *want)
{
	struct scope scope = {&z->session, NULL, 0};
	struct lines l = {&z->session, STR_INIT};
	struct err e = ERR_INIT;

	if (history_each(scope, entity_find(entity), id, NULL, line_add, &l, &e))
		fail_msg("%s", e.text);
	assert_string_equal(l.text.buf, want);
	str_release(&l.text);
}

static void save(struct zoo *z, struct record *r)
{
	struct issues is = ISSUES_INIT;
	struct err e;

	if (zoo_save(z, r, &is, &e))
		fail_msg("%s", e.text);
	issues_release(&is);
	record_free(&r);
}

static void each_field_has_its_line(void **state)
{
	struct zoo *z = *state;
	struct record *r;
	struct err e;

	zoo_add(z, MAKE(z, "keeper", "name", "Ana"));
	zoo_add(z, MAKE(z, "pet", "name", "Rex", "keeper", "1", "tame", "1", "shot.against", "a"));
	r = zoo_load(z, "pet", 1);
	record_set_path(&z->session, r, "price", "1234.5", &e);
	record_set_path(&z->session, r, "species", "dog", &e);
	record_set_path(&z->session, r, "shot[1].against", "b", &e);
	record_set_path(&z->session, r, "shot[+0].against", "c", &e);
	record_set_path(&z->session, r, "keeper_email", "a@example.com", &e);
	save(z, r);
	expect_history(z, "pet", 1,
		"edit Shot c: added\n"
		"edit Against: \"a\" -> \"b\"\n"
		"edit Price: \"0.00\" -> \"1,234.50\"\n"
		"edit Species: \"\" -> \"Perro\"\n"
		"edit E-mail: \"\" -> \"a@example.com\"\n"
		"create Pet Rex: added\n");
	/* the keeper's card shows the pet, and what was written through it */
	expect_history(z, "keeper", 1,
		"edit Shot c: added\n"
		"edit Against: \"a\" -> \"b\"\n"
		"edit Price: \"0.00\" -> \"1,234.50\"\n"
		"edit Species: \"\" -> \"Perro\"\n"
		"edit E-mail: \"\" -> \"a@example.com\"\n"
		"create Pet Rex: added\n"
		"create Keeper Ana: added\n");
}

/* An id means nothing to people. */
static void a_reference_is_called_by_name(void **state)
{
	struct zoo *z = *state;
	struct record *r;

	zoo_add(z, MAKE(z, "keeper", "name", "Ana"));
	zoo_add(z, MAKE(z, "keeper", "name", "Eva"));
	zoo_add(z, MAKE(z, "pet", "name", "Rex", "keeper", "1"));
	r = zoo_load(z, "pet", 1);
	record_set_int(r, "keeper", 2);
	save(z, r);
	expect_history(z, "pet", 1, "edit Keeper: \"Ana\" -> \"Eva\"\ncreate Pet Rex: added\n");
}

static void months(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct arena a = ARENA_INIT;
	struct lines l = {&z->session, STR_INIT};
	const char **month;
	struct record *r;
	struct err e;
	int n;

	strcpy(z->session.time_zone, "America/Santiago");
	now_set(1706753400); /* 2024-02-01T02:10:00Z: still January in Santiago */
	zoo_add(z, MAKE(z, "pet", "name", "Rex"));
	now_set(1709300000);
	r = zoo_load(z, "pet", 1);
	record_set(r, "chip", "1");
	save(z, r);
	now_set(0);
	assert_int_equal(history_months(scope, &pet_entity, 1, &a, &month, &n, &e), 0);
	assert_int_equal(n, 2);
	assert_string_equal(month[0], "2024-03");
	assert_string_equal(month[1], "2024-01");
	assert_int_equal(history_each(scope, &pet_entity, 1, "2024-01", line_add, &l, &e), 0);
	assert_string_equal(l.text.buf, "create Pet Rex: added\n");
	str_release(&l.text);
	arena_release(&a);
}

/* ---- the chain --------------------------------------------------------------------------------- */

static void fill(struct zoo *z)
{
	for (int i = 0; i < 5; i++)
		zoo_add(z, MAKE(z, "pet", "name", "Rex"));
}

static void expect_verdict(struct zoo *z, int rc, const char *word)
{
	struct err e = ERR_INIT;
	int64_t n;

	assert_int_equal(history_verify(z->db, &n, &e), rc);
	if (rc && !strstr(e.text, word))
		fail_msg("%s", e.text);
}

/* Somebody with the file in his hands takes the guards away first. */
static void tamper(struct zoo *z, const char *sql)
{
	zoo_sql(z, "DROP TRIGGER IF EXISTS history_never_updated; DROP TRIGGER IF EXISTS history_never_deleted;"
		   "DROP TRIGGER IF EXISTS history_ref_never_deleted; DROP TRIGGER IF EXISTS change_only_undone;");
	zoo_sql(z, sql);
}

static void the_chain_is_whole(void **state)
{
	fill(*state);
	expect_verdict(*state, 0, "");
}

#define MANY 37 /* neither few nor a multiple of what one statement takes */

static int pets_attempt(struct change *c, void *ctx, struct err *e)
{
	(void)ctx;
	for (int i = 0; i < MANY; i++) {
		struct record *r = record_in(c->arena, &pet_entity);

		record_set(r, "name", arena_printf(c->arena, "Rex %d", i));
		if (change_save(c, r, e))
			return e->code;
	}
	return 0;
}

static void many_rows_of_one_change_are_chained(void **state)
{
	struct zoo *z = *state;
	struct err e = ERR_INIT;
	int64_t n;

	if (door_batch(&z->session, "create", "", pets_attempt, NULL, &e))
		fail_msg("%s", e.text);
	assert_int_equal(history_verify(z->db, &n, &e), 0);
	assert_int_equal(n, MANY);
	for (int i = 0; i < MANY; i++) {
		char want[40];

		snprintf(want, sizeof want, "create Pet Rex %d: added\n", i);
		expect_history(z, "pet", i + 1, want);
	}
}

static void an_altered_row_is_named(void **state)
{
	fill(*state);
	tamper(*state, "UPDATE history SET new_value = '{}' WHERE seq = 3");
	expect_verdict(*state, ERR_CORRUPT, "3");
}

static void an_altered_author_is_named(void **state)
{
	fill(*state);
	tamper(*state, "UPDATE change SET user_name = 'other' WHERE id = 2");
	expect_verdict(*state, ERR_CORRUPT, "2");
}

static void an_altered_user_is_named(void **state)
{
	fill(*state);
	tamper(*state, "PRAGMA foreign_keys = OFF; UPDATE change SET user_id = 77 WHERE id = 4");
	expect_verdict(*state, ERR_CORRUPT, "4");
}

static void a_purged_record_leaves_its_history(void **state)
{
	struct zoo *z = *state;
	struct scope scope = {&z->session, NULL, 0};
	struct lines l = {&z->session, STR_INIT};
	struct issues is = ISSUES_INIT;
	struct err e;

	zoo_add(z, MAKE(z, "pet", "name", "Rex"));
	for (int i = 0; i < 2; i++)
		assert_int_equal(door_act(&z->session, action_find(i ? "purge" : "archive", &pet_entity),
					 &pet_entity, 1, 0, NULL, &is, &e),
			0);
	expect_history(z, "pet", 1,
		"purge Pet Rex: removed\narchive Pet: archived\ncreate Pet Rex: added\n");
	zoo_rights(z, "*", VERB_ALL & ~VERB_PURGE);
	assert_int_equal(history_each(scope, &pet_entity, 1, NULL, line_add, &l, &e), ERR_MISSING);
	assert_int_equal(history_each(scope, &pet_entity, 2, NULL, line_add, &l, &e), ERR_MISSING);
	issues_release(&is);
}

static void a_removed_row_is_named(void **state)
{
	fill(*state);
	tamper(*state, "DELETE FROM history_ref WHERE seq = 4; DELETE FROM history WHERE seq = 4");
	expect_verdict(*state, ERR_CORRUPT, "4");
}

static void a_cut_tail_shows(void **state)
{
	fill(*state);
	tamper(*state, "DELETE FROM history_ref WHERE seq > 3; DELETE FROM history WHERE seq > 3");
	expect_verdict(*state, ERR_CORRUPT, "5");
}

static void a_tail_cut_with_care_shows(void **state)
{
	fill(*state);
	tamper(*state, "DELETE FROM history_ref WHERE seq > 3; DELETE FROM history WHERE seq > 3;"
		       "DROP TRIGGER history_head_only_forward; UPDATE history_head SET seq = 3, "
		       "hash = (SELECT hash FROM history WHERE seq = 3)");
	expect_verdict(*state, ERR_CORRUPT, "change 4");
}

static void the_guards_refuse(void **state)
{
	struct zoo *z = *state;
	sqlite3 *raw;
	static const char *const attempts[] = {
		"UPDATE history SET new_value = 'x' WHERE seq = 1",
		"DELETE FROM history WHERE seq = 5",
		"INSERT OR REPLACE INTO history SELECT seq, change_id, entity, record_id, path, old_value, 'x', hash "
		"FROM history WHERE seq = 5",
		"UPDATE change SET user_name = 'x'",
		"DELETE FROM change",
		"DELETE FROM history_head",
	};

	fill(z);
	assert_int_equal(sqlite3_open(z->path, &raw), SQLITE_OK);
	for (int i = 0; i < LENGTH(attempts); i++)
		assert_int_equal(sqlite3_exec(raw, attempts[i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
	sqlite3_close(raw);
	expect_verdict(z, 0, "");
}

static int64_t taken(struct change *c, const char *counter)
{
	struct err e = ERR_INIT;
	int64_t n = 0;

	assert_int_equal(change_number(c, counter, &n, &e), 0);
	return n;
}

/* What was fallen back from gives its numbers back. */
static int numbers_attempt(struct change *c, void *ctx, struct err *e)
{
	struct change_mark mark;

	(void)ctx;
	assert_int_equal(taken(c, "a"), 1);
	assert_int_equal(taken(c, "a"), 2);
	assert_int_equal(taken(c, "b"), 1);
	assert_int_equal(taken(c, "a"), 3);
	assert_int_equal(taken(c, "a"), 4);
	assert_int_equal(change_mark(c, &mark, e), 0);
	assert_int_equal(taken(c, "a"), 5);
	assert_int_equal(taken(c, "a"), 6);
	assert_int_equal(taken(c, "b"), 2);
	assert_int_equal(change_back(c, &mark, e), 0);
	assert_int_equal(taken(c, "a"), 5);
	assert_int_equal(change_mark(c, &mark, e), 0);
	assert_int_equal(taken(c, "a"), 6);
	assert_int_equal(taken(c, "a"), 7);
	return change_keep(c, e);
}

static void numbers_have_no_gaps(void **state)
{
	struct zoo *z = *state;
	struct err e = ERR_INIT;
	int64_t next;

	assert_int_equal(door_batch(&z->session, "create", "", numbers_attempt, NULL, &e), 0);
	assert_int_equal(counter_peek(z->db, "a", &next, &e), 0);
	assert_int_equal(next, 8);
	assert_int_equal(counter_peek(z->db, "b", &next, &e), 0);
	assert_int_equal(next, 2);
}

#define T(f) cmocka_unit_test_setup_teardown(f, zoo_open, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(each_field_has_its_line),
		T(a_reference_is_called_by_name),
		T(months),
		T(the_chain_is_whole),
		T(many_rows_of_one_change_are_chained),
		T(an_altered_row_is_named),
		T(an_altered_author_is_named),
		T(an_altered_user_is_named),
		T(a_purged_record_leaves_its_history),
		T(a_removed_row_is_named),
		T(a_cut_tail_shows),
		T(a_tail_cut_with_care_shows),
		T(the_guards_refuse),
		T(numbers_have_no_gaps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
