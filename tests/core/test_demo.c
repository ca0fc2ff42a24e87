/* The demo database: whole, always the same, and right by the program's own rules. */
#include "core/world.h"

#include <stdio.h>
#include "base/taxid.h"
#include "core/demo.h"
#include "dict/undo.h"

static int64_t fill(struct world *w, int clients)
{
	must(demo_fill(w->db, clients, 1, NULL, NULL, &w->e));
	return 0;
}

/* The world has users of its own already; a demo wants a database fresh from init. */
static int fresh_open(void **state)
{
	struct world *w = calloc(1, sizeof *w);
	struct config *config = NULL;
	struct access_first first = {"ana", DEMO_PASSWORD, 1, NULL};

	setlocale(LC_CTYPE, "C.UTF-8");
	core_init();
	now_set(NOON);
	scratch_directory(w->dir);
	snprintf(w->path, sizeof w->path, "%s/c.db", w->dir);
	must(config_load(&config, NULL, &w->e));
	must(db_open(&w->db, w->path, DB_CREATE, &w->e));
	must(access_init(w->db, config, &first, &w->e));
	config_free(&config);
	must(session_open(&w->ana, w->db, "ana", &w->e));
	*state = w;
	return 0;
}

static int64_t count(struct world *w, const char *entity)
{
	struct query q;
	int64_t n = -1;

	query_init(&q, from(w->ana), kind(entity));
	q.archived = ROWS_BOTH;
	must(query_count(&q, 0, &n, &w->e));
	return n;
}

static int tax_id_right(void *ctx, const struct record *r, struct err *e)
{
	struct taxid id;

	(void)ctx, (void)e;
	if (!record_get(r, "tax_id")[0])
		return 0;
	taxid_check(record_get(r, "country"), record_get(r, "tax_id"), &id);
	if (id.verdict != TAXID_VALID)
		fail_msg("%s of %s: %s", record_get(r, "tax_id"), record_title(r), id.reason);
	return 0;
}

static void is_whole(void **state)
{
	struct world *w = *state;
	struct str clock = STR_INIT;
	struct session *s = NULL;
	struct query q;
	int64_t rows;
	bool demo;

	fill(w, 300);
	assert_int_equal(count(w, "client"), 300);
	assert_true(count(w, "contact") >= 300);
	must(demo_read(w->db, &demo, &clock, &w->e));
	assert_true(demo);
	assert_string_equal(clock.buf, "");
	must(history_verify(w->db, &rows, &w->e));
	query_init(&q, from(w->ana), kind("client"));
	fieldset_all(&q.fields, kind("client"));
	q.archived = ROWS_BOTH;
	must(query_each(&q, 0, tax_id_right, NULL, &w->e));
	assert_true(found(w, w->ana, "client", "com nires") >= 1);
	assert_true(found(w, w->ana, "client", "pena alv jos") >= 1);
	assert_true(found(w, w->ana, "client", "rosa nunez") >= 2);
	for (const char *const *name = TEXTS("ana", "oscar", "sara", "tito"); *name; name++) {
		must(session_login(&s, w->db, *name, DEMO_PASSWORD, "local", 1, &w->e));
		session_free(&s);
	}
	str_release(&clock);
}

static void has_a_clock(void **state)
{
	struct world *w = *state;
	struct str clock = STR_INIT;
	bool demo;

	assert_int_equal(demo_set_now(w->db, "2027-03-01", false, &w->e), ERR_INPUT); /* no demo yet */
	fill(w, 3);
	assert_int_equal(count(w, "client"), 3);
	must(demo_set_now(w->db, "2027-03-01", false, &w->e));
	must(demo_read(w->db, &demo, &clock, &w->e));
	assert_string_equal(clock.buf, "2027-03-01T12:00:00Z");
	assert_int_equal(demo_set_now(w->db, "mañana", false, &w->e), ERR_INPUT);
	must(demo_set_now(w->db, "", false, &w->e)); /* nothing was done in between */
	str_release(&clock);
}

/* What is recorded would lie in the future. */
static void does_not_go_back_unasked(void **state)
{
	struct world *w = *state;
	struct str clock = STR_INIT;
	int64_t rows;
	bool demo;

	fill(w, 3);
	assert_int_equal(demo_set_now(w->db, "2026-03-01", false, &w->e), ERR_CONFIRM);
	assert_non_null(strstr(w->e.text, "2026-03-01T12:00:00Z"));
	must(demo_read(w->db, &demo, &clock, &w->e));
	assert_string_equal(clock.buf, "");
	must(demo_set_now(w->db, "2026-03-01", true, &w->e));
	now_set(NOON);
	assert_int_equal(number("SELECT count(*) FROM history WHERE path = 'clock' AND entity = 'company' "
				"AND new_value = '2026-03-01T12:00:00Z' AND record_id = ", 1), 1);
	must(history_verify(w->db, &rows, &w->e));
	str_release(&clock);
}

static void its_administrators_move_the_clock_on(void **state)
{
	struct world *w = *state;
	struct session *ana = NULL, *oscar = NULL;
	struct str clock = STR_INIT;
	struct date to = {2026, 11, 30};
	int64_t last;
	bool demo;

	fill(w, 3);
	must(session_open(&ana, w->db, "ana", &w->e));
	must(session_open(&oscar, w->db, "oscar", &w->e));
	assert_int_equal(demo_move_on(oscar, to, &w->e), ERR_DENIED);
	must(demo_move_on(ana, to, &w->e));
	assert_int_equal(number("SELECT count(*) FROM history h JOIN change c ON c.id = h.change_id AND "
				"c.user_name = 'ana' AND c.action = 'clock' WHERE h.record_id = ", 1), 1);
	assert_int_equal(undo_last(ana, &last, &w->e), 0);
	assert_int_equal(number("SELECT count(*) FROM change WHERE action = 'clock' AND id = ", last), 0);
	must(demo_read(w->db, &demo, &clock, &w->e));
	assert_string_equal(clock.buf, "2026-11-30T18:00:00Z"); /* noon in Mexico */
	assert_int_equal(demo_move_on(ana, (struct date){2026, 11, 21}, &w->e), ERR_INPUT);
	assert_int_equal(demo_move_on(ana, (struct date){2036, 11, 21}, &w->e), 0);
	assert_int_equal(demo_move_on(ana, (struct date){9999, 12, 31}, &w->e), ERR_INPUT);
	str_release(&clock);
	session_free(&oscar);
	session_free(&ana);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(is_whole, fresh_open, world_close),
		cmocka_unit_test_setup_teardown(has_a_clock, fresh_open, world_close),
		cmocka_unit_test_setup_teardown(does_not_go_back_unasked, fresh_open, world_close),
		cmocka_unit_test_setup_teardown(its_administrators_move_the_clock_on, fresh_open, world_close),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
