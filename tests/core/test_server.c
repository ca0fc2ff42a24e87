/* What people do, on the PostgreSQL that FICHA_PG_URI names; its database has to be empty. The rules
 * themselves are tested on SQLite: here every kind of statement has to be understood and do the same. */
#include "core/workflows.h"

#include "dict/presence.h"
#include "dict/setting.h"

static int server_open(void **state)
{
	return world_open_at(state, getenv("FICHA_PG_URI"));
}

static void workflows_go_on(void **state)
{
	struct world *w = *state;
	int64_t rows;

	for (int i = 0; i < LENGTH(workflows) - 1; i++) { /* the last one opens a file */
		if (workflows[i].prepare)
			must(workflows[i].prepare(w));
		for (int step = 0; step < 4; step++)
			must(workflows[i].step(w, step));
	}
	must(history_verify(w->db, &rows, &w->e));
	assert_int_equal(found(w, w->ana, "client", "pena 2"), 1);
}

static void drafts_are_kept(void **state)
{
	struct world *w = *state;
	struct draft d = {.entity = kind("client"), .part = "", .relation = NULL,
		.title = "Ñu", .body = "{}"};
	struct draft_ages ages;
	struct arena a = ARENA_INIT;
	struct draft *list;
	int64_t dropped;
	int n;

	must(draft_put(w->oscar, &d, 1, &w->e));
	d.body = "{\"at\": \"email\"}";
	must(draft_put(w->oscar, &d, 1, &w->e));
	must(draft_take(w->oscar, d.id, &w->e));
	must(draft_list(w->oscar, &a, &list, &n, &w->e));
	assert_int_equal(n, 1);
	assert_string_equal(list[0].body, d.body);
	must(draft_list(w->sara, &a, &list, &n, &w->e));
	assert_int_equal(n, 0);
	now_set(NOON + 40 * INT64_C(86400));
	must(draft_ages(w->db, 0, 30, &ages, &w->e));
	assert_int_equal(ages.old, 1);
	must(draft_tidy(w->db, 0, 30, &dropped, &w->e));
	now_set(NOON + 48 * INT64_C(86400));
	must(draft_tidy(w->db, 0, 30, &dropped, &w->e));
	assert_int_equal(dropped, 1);
	now_set(NOON);
	d.id = 0;
	must(draft_put(w->oscar, &d, 1, &w->e));
	must(draft_drop(w->oscar, d.id, 1, &w->e));
	arena_release(&a);
}

static void presence_comes_and_goes(void **state)
{
	struct world *w = *state;
	struct str others = STR_INIT;

	must(presence_enter(w->oscar, kind("client"), 1, &w->e));
	must(presence_enter(w->oscar, kind("client"), 1, &w->e));
	must(presence_others(w->ana, kind("client"), 1, &others, &w->e));
	assert_string_equal(others.buf, ""); /* the same program */
	assert_int_equal(number("SELECT count(*) FROM presence WHERE record_id = ", 1), 1);
	must(presence_leave(w->oscar, kind("client"), 1, &w->e));
	assert_int_equal(number("SELECT count(*) FROM presence WHERE record_id = ", 1), 0);
	str_release(&others);
}

static void the_doctor_looks(void **state)
{
	struct world *w = *state;
	struct config *config = NULL;
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};
	struct doctor d = {.db = w->db, .full = true};

	must(config_load(&config, NULL, &w->e));
	d.config = config;
	for (int i = 0; i < doctor_checks_n; i++) {
		if (!doctor_applies(&d, &doctor_checks[i]))
			continue;
		assert_true(doctor_look(&d, &doctor_checks[i], &found));
		if (found.verdict == DOCTOR_FAULT)
			fail_msg("%s: %s", doctor_checks[i].name, found.text.buf);
	}
	str_release(&found.text);
	config_free(&config);
}

static void skipped(void **state)
{
	(void)state;
	skip();
}

static void users_are_purged(void **state)
{
	struct world *w = *state;

	must(setting_put(w->tito, "grid.client.columns", "code", &w->e));
	must(try_act(w, w->ana, "archive", "user", true, w->tito->user));
	must(try_act(w, w->ana, "purge", "user", true, w->tito->user));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(workflows_go_on),
		cmocka_unit_test(drafts_are_kept),
		cmocka_unit_test(presence_comes_and_goes),
		cmocka_unit_test(the_doctor_looks),
		cmocka_unit_test(users_are_purged),
	};
	const struct CMUnitTest nothing[] = {cmocka_unit_test(skipped)};

	if (!getenv("FICHA_PG_URI"))
		return cmocka_run_group_tests(nothing, NULL, NULL);
	return cmocka_run_group_tests(tests, server_open, world_close);
}
