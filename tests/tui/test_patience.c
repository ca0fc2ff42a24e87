/* What takes long shows how far it is, and Esc ends it, a single statement of the engine too. */
#include "core/world.h"

#include "base/lang.h"
#include "tui/dialog.h"
#include "tui/input.h"
#include "tui/patience.h"
#include "tui/ui.h"

static char keys_path[] = "/tmp/ficha-keys-XXXXXX";

static void terminal(struct world *w)
{
	struct term_options o = {0};

	must(ui_start(&o, &w->e));
	db_set_cancel(w->db, patience_look, NULL);
}

static void terminal_end(struct world *w)
{
	db_set_cancel(w->db, NULL, NULL);
	ui_stop();
}

/* A statement that takes a minute if nobody ends it. */
static int long_read(struct world *w)
{
	struct sql q = SQL_INIT;
	int64_t n;
	int rc;

	sql_add(&q, "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < ");
	sql_i64(&q, 1000000000);
	sql_add(&q, ") SELECT count(*) FROM c");
	rc = db_i64(w->db, &q, &n, &w->e);
	sql_release(&q);
	return rc;
}

static void contents(struct str *text)
{
	struct str attributes = STR_INIT;

	paint_capture(text, &attributes);
	str_release(&attributes);
}

static void esc_ends_a_read_and_keeps_the_typing(void **state)
{
	struct world *w = *state;
	struct event ev;

	terminal(w);
	input_feed("ab\x1b", 3);
	assert_int_equal(long_read(w), ERR_CANCEL);
	assert_true(input_next(&ev));
	assert_string_equal(ev.text, "a");
	assert_true(input_next(&ev));
	assert_string_equal(ev.text, "b");
	assert_false(input_next(&ev));
	terminal_end(w);
}

/* Somebody who watches for a while and then ends it. */
static bool patient(void *until)
{
	patience_look(NULL);
	return ticks_ms() > *(int64_t *)until;
}

static void a_long_read_shows_itself(void **state)
{
	struct world *w = *state;
	struct str text = STR_INIT;
	int64_t until = ticks_ms() + 900;

	terminal(w);
	db_set_cancel(w->db, patient, &until);
	assert_int_equal(long_read(w), ERR_CANCEL);
	contents(&text);
	assert_non_null(strstr(text.buf, "Reading the database"));
	assert_non_null(strstr(text.buf, "Esc breaks it off"));
	str_release(&text);
	terminal_end(w);
}

static void esc_in_a_read_breaks_off_what_it_is_part_of(void **state)
{
	struct world *w = *state;
	struct progress p;

	terminal(w);
	progress_begin(&p, &number_plain, "Marking", 1000);
	input_feed("\x1b", 1);
	assert_int_equal(long_read(w), ERR_CANCEL);
	assert_false(progress_step(&p, 1));
	progress_end(&p);
	terminal_end(w);
}

/* An operator who knows the next keys types them while it goes on. */
static void what_is_typed_ahead_of_it_is_for_afterwards(void **state)
{
	struct world *w = *state;
	struct progress p;
	struct event ev;

	terminal(w);
	progress_begin(&p, &number_plain, "Trying the import", 1000);
	input_feed("jx", 2);
	assert_true(progress_step(&p, 1));
	progress_end(&p);
	assert_true(input_next(&ev));
	assert_string_equal(ev.text, "j");
	assert_true(input_next(&ev));
	assert_string_equal(ev.text, "x");
	assert_false(input_next(&ev));
	terminal_end(w);
}

static void progress_says_rate_and_time_left(void **state)
{
	struct world *w = *state;
	struct str text = STR_INIT;
	struct progress p;
	const char *left;

	terminal(w);
	progress_begin(&p, &number_plain, "Archiving", 5000);
	p.began -= 2000;
	assert_true(progress_step(&p, 1000));
	contents(&text);
	assert_non_null(strstr(text.buf, "Archiving"));
	assert_non_null(strstr(text.buf, "1000/5000 · "));
	/* four times what it took so far: eight seconds, or some more where the machine is busy */
	left = strstr(text.buf, "/s · ");
	assert_non_null(left);
	assert_non_null(strstr(left, " s left"));
	assert_in_range(strtol(left + strlen("/s · "), NULL, 10), 8, 30);
	progress_end(&p);
	str_release(&text);
	terminal_end(w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(esc_ends_a_read_and_keeps_the_typing),
		in_world(a_long_read_shows_itself),
		in_world(esc_in_a_read_breaks_off_what_it_is_part_of),
		in_world(what_is_typed_ahead_of_it_is_for_afterwards),
		in_world(progress_says_rate_and_time_left),
	};
	int failed;

	lang_init("nowhere");
	lang_set("en");
	close(mkstemp(keys_path));
	setenv("FICHA_KEYS", keys_path, 1);
	unsetenv("FICHA_SCREEN");
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	unlink(keys_path);
	return failed;
}
