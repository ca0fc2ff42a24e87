#include "base/moment.h"
#include "dict/presence.h"
#include "dict/setting.h"
#include "zoo.h"

static void user(struct zoo *z, int64_t id, const char *name)
{
	z->session.user = id;
	strcpy(z->session.user_name, name);
}

static int users(void **state)
{
	struct zoo *z;

	zoo_open(state);
	z = *state;
	zoo_sql(z, "INSERT INTO role (name, label_es, label_en) VALUES ('r', 'r', 'r');"
		   "INSERT INTO app_user (name, role) VALUES ('ana', 1), ('luis', 1)");
	user(z, 1, "ana");
	return 0;
}

static void settings_are_each_users_own(void **state)
{
	struct zoo *z = *state;
	struct str s = STR_INIT;
	struct arena a = ARENA_INIT;
	struct err e = ERR_INIT;
	const char **name;
	int n;

	assert_int_equal(setting_put(&z->session, "filter.b", "x=1", &e), 0);
	assert_int_equal(setting_put(&z->session, "filter.a", "ñ", &e), 0);
	assert_int_equal(setting_put(&z->session, "grid", "1", &e), 0);
	assert_int_equal(setting_put(&z->session, "grid", "2", &e), 0);
	assert_int_equal(setting_get(&z->session, "grid", &s, &e), 0);
	assert_string_equal(s.buf, "2");
	assert_int_equal(setting_names(&z->session, "filter.", &a, &name, &n, &e), 0);
	assert_int_equal(n, 2);
	assert_string_equal(name[0], "filter.a");
	user(z, 2, "luis");
	assert_int_equal(setting_get(&z->session, "grid", &s, &e), ERR_MISSING);
	user(z, 1, "ana");
	assert_int_equal(setting_put(&z->session, "grid", "", &e), 0);
	assert_int_equal(setting_get(&z->session, "grid", &s, &e), ERR_MISSING);
	arena_release(&a);
	str_release(&s);
}

static void expect_others(struct zoo *z, const char *want)
{
	struct str s = STR_INIT;
	struct err e = ERR_INIT;

	if (presence_others(&z->session, &pet_entity, 1, &s, &e))
		fail_msg("%s", e.text);
	assert_string_equal(s.buf, want);
	str_release(&s);
}

static void others_are_named_while_they_stay(void **state)
{
	struct zoo *z = *state;
	struct err e = ERR_INIT;

	now_set(1700000000); /* 22:13:20 UTC */
	zoo_sql(z, "INSERT INTO presence VALUES ('pet', 1, 'other', 'luis', '2023-11-14T22:10:00Z',"
		   " '2023-11-14T22:13:00Z')");
	assert_int_equal(presence_enter(&z->session, &pet_entity, 1, &e), 0);
	expect_others(z, "luis since 22:10");
	now_set(1700000000 + 100);
	expect_others(z, "");
	/* a clock that was set back keeps nobody for ever */
	now_set(1700000000 - 400 * 86400);
	expect_others(z, "");
	now_set(1700000000 + 2 * 86400);
	assert_int_equal(presence_leave(&z->session, &pet_entity, 1, &e), 0);
	now_set(1700000000);
	expect_others(z, "");
	now_set(0);
}

static void presence_makes_nobody_wait(void **state)
{
	struct zoo *z = *state;
	struct err e = ERR_INIT;
	int64_t began, seq;

	assert_int_equal(history_head(z->db, &seq, &e), 0);
	began = ticks_ms();
	assert_int_equal(presence_enter(&z->session, &pet_entity, 1, &e), 0);
	assert_true(ticks_ms() - began < 5000);
	assert_int_equal(presence_leave(&z->session, &pet_entity, 1, &e), 0);
	/* and is not in the history */
	began = seq;
	assert_int_equal(history_head(z->db, &seq, &e), 0);
	assert_int_equal(began, seq);
}

#define T(f) cmocka_unit_test_setup_teardown(f, users, zoo_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(settings_are_each_users_own),
		T(others_are_named_while_they_stay),
		T(presence_makes_nobody_wait),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
