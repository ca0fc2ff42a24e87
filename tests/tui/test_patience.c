/* What takes long shows how far it is, and Esc ends it, a single statement of the engine too. */
#include "core/world.h"

#include "base/lang.h"
#include "tui/dialog.h"
#include "tui/importer.h"
#include "tui/input.h"
#include "tui/list.h"
#include "tui/patience.h"
#include "tui/screen.h"
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

/* Somebody who watches until the box has said so many different things. */
struct watcher {
	struct str said;
	int times, enough;
	int64_t until;
};

static bool watched(void *ctx)
{
	struct watcher *w = ctx;
	struct str text = STR_INIT;
	const char *at;

	patience_look(NULL);
	contents(&text);
	at = strstr(text.buf, " s so far");
	if (at && (!w->said.len || strncmp(w->said.buf, at - 3, 3))) {
		str_reset(&w->said);
		str_addn(&w->said, at - 3, 3);
		w->times++;
	}
	str_release(&text);
	return w->times >= w->enough || ticks_ms() > w->until;
}

static void a_long_read_shows_itself_and_its_seconds(void **state)
{
	struct world *w = *state;
	struct watcher watcher = {STR_INIT, 0, 2, ticks_ms() + 60000};
	struct str text = STR_INIT;

	terminal(w);
	db_set_cancel(w->db, watched, &watcher);
	assert_int_equal(long_read(w), ERR_CANCEL);
	contents(&text);
	assert_int_equal(watcher.times, 2);
	str_release(&watcher.said);
	assert_non_null(strstr(text.buf, "Reading the database"));
	assert_non_null(strstr(text.buf, "Esc breaks it off"));
	str_release(&text);
	terminal_end(w);
}

static bool noticed(void *ctx)
{
	struct watcher *w = ctx;

	patience_look(NULL);
	str_reset(&w->said);
	contents(&w->said);
	return strstr(w->said.buf, "Reading the database") || ticks_ms() > w->until;
}

/* A busy machine may keep everybody from looking until it is a box: then there is another read. */
static void what_is_read_for_long_says_so_before_it_is_a_box(void **state)
{
	struct world *w = *state;
	struct watcher watcher = {STR_INIT, 0, 0, 0};
	int tries = 0;

	terminal(w);
	db_set_cancel(w->db, noticed, &watcher);
	do {
		usleep(210000); /* the reads before it are over */
		watcher.until = ticks_ms() + 60000;
		assert_int_equal(long_read(w), ERR_CANCEL);
	} while (strstr(watcher.said.buf, "so far") && ++tries < 8);
	assert_non_null(strstr(watcher.said.buf, "Reading the database; Esc breaks it off."));
	assert_null(strstr(watcher.said.buf, "so far"));
	str_release(&watcher.said);
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

/* Whoever types while a box stands has not seen what comes after it; the terminal's size is another
 * matter, and so is Esc. */
static void what_is_typed_at_a_box_is_thrown_away(void **state)
{
	static const struct event resize = {.kind = EVENT_RESIZE, .text = ""};
	struct world *w = *state;
	struct progress p;
	struct event ev;

	terminal(w);
	progress_begin(&p, &number_plain, "Trying the import", 1000);
	p.began -= 2000;
	input_feed("\r", 1);
	assert_true(progress_step(&p, 1));
	input_again(&resize);
	input_feed("y\r", 2);
	progress_end(&p);
	assert_true(input_next(&ev));
	assert_int_equal(ev.kind, EVENT_RESIZE);
	assert_false(input_next(&ev));

	progress_begin(&p, &number_plain, "Trying the import", 1000);
	p.began -= 2000;
	input_feed("y\x1b", 2);
	assert_false(progress_step(&p, 1));
	progress_end(&p);
	assert_false(input_next(&ev));
	terminal_end(w);
}

static void many_records_want_a_question_that_was_seen(void **state)
{
	struct world *w = *state;

	terminal(w);
	input_feed("\r", 1);
	assert_true(dlg_confirm_many("Import a.csv?", false, CONFIRM_MANY - 1));
	input_feed("\r", 1);
	assert_false(dlg_confirm_many("Import a.csv?", false, CONFIRM_MANY));
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
	p.began -= 9000;
	assert_true(progress_step(&p, 0));
	p.painted = 0;
	p.since -= 2000;
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

/* The first steps are the slowest: what they promise is not true. */
static void what_has_hardly_begun_promises_nothing(void **state)
{
	struct world *w = *state;
	struct str text = STR_INIT;
	struct progress p;

	terminal(w);
	progress_begin(&p, &number_plain, "Taking it back", 30000);
	p.began -= 2000;
	assert_true(progress_step(&p, 0));
	p.painted = 0;
	assert_true(progress_step(&p, 250));
	contents(&text);
	assert_non_null(strstr(text.buf, "250/30000"));
	assert_null(strstr(text.buf, "/s"));
	assert_null(strstr(text.buf, " s left"));
	progress_end(&p);
	str_release(&text);
	terminal_end(w);
}

static void a_slow_progress_has_no_rate(void **state)
{
	struct world *w = *state;
	struct str text = STR_INIT;
	struct progress p;

	terminal(w);
	progress_begin(&p, &number_plain, "Taking it back", 50);
	p.began -= 4000;
	assert_true(progress_step(&p, 0));
	p.painted = 0;
	p.since -= 4000;
	assert_true(progress_step(&p, 1));
	contents(&text);
	assert_non_null(strstr(text.buf, "1/50 · "));
	assert_non_null(strstr(text.buf, " s left"));
	assert_null(strstr(text.buf, "/s"));
	progress_end(&p);
	str_release(&text);
	terminal_end(w);
}

/* ---- an import ---- */

static struct {
	struct screen *screen;
	struct str said; /* above its rows, whenever the file is read */
	off64_t at;
} import;

static void import_listen(void)
{
	struct str right = STR_INIT;
	int cursor = -1;

	import.screen->ops->filter(import.screen, &import.said, &cursor, &right);
	str_addf(&import.said, " %s\n", right.buf);
	str_release(&right);
}

static const char import_file[] = "legal_name,country\nFirma Una,MX\nFirma Otra,MX\n";

static ssize_t import_read(void *ctx, char *buf, size_t size)
{
	size_t left = sizeof import_file - 1 - (size_t)import.at;
	size_t n = size < left ? size : left;

	(void)ctx;
	memcpy(buf, import_file + import.at, n);
	import.at += (off64_t)n;
	if (import.screen)
		import_listen();
	return (ssize_t)n;
}

static int import_seek(void *ctx, off64_t *to, int whence)
{
	(void)ctx;
	import.at = *to += whence == SEEK_CUR ? import.at : 0;
	return whence == SEEK_END ? -1 : 0;
}

static void an_import_that_goes_on_says_what_is_saved(void **state)
{
	static const struct event none = {.kind = EVENT_NONE, .text = ""};
	static const cookie_io_functions_t file = {.read = import_read, .seek = import_seek};
	struct world *w = *state;

	str_init(&import.said);
	terminal(w);
	import.screen = importer_new(
		w->ana, kind("client"), NULL, "firms.csv", fopencookie(NULL, "r", file));
	screen_push(import.screen);
	for (int tab = 0; tab < 2; tab++)
		screen_act(import.screen, ACT_IMPORT_RUN, &none);
	str_reset(&import.said);
	input_feed("\r\r", 2);
	screen_act(import.screen, ACT_IMPORT_RUN, &none);
	import_listen();
	assert_non_null(strstr(import.said.buf, "saved so far"));
	assert_null(strstr(import.said.buf, "not saved yet"));
	assert_non_null(strstr(import.said.buf, "new 2 imported"));
	str_release(&import.said);
	screen_close_all();
	terminal_end(w);
}

/* ---- a search box whose rows take a minute ---- */

static struct {
	struct world *w;
	struct str shown; /* what the terminal shows while the rows are looked for */
	int64_t until;
	const char *typed; /* once it is shown */
} slow;

static int slow_load(struct screen *s, struct err *e)
{
	(void)s;
	if (long_read(slow.w))
		*e = slow.w->e;
	return e->code;
}

static void slow_draw(struct screen *s)
{
	(void)s;
}

static void slow_filter(struct screen *s, struct str *left, int *cursor, struct str *right)
{
	(void)s;
	(void)right;
	str_add(left, "Search: a");
	*cursor = left->len;
}

static void slow_title(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, "Slow");
}

static const enum context *slow_contexts(struct screen *s)
{
	static const enum context search[] = {CTX_SEARCH, CTX_FIELD, CTX_GRID, CTX_END};

	(void)s;
	return search;
}

static void slow_free(struct screen *s)
{
	(void)s;
}

static const struct screen_ops slow_ops = {
	.name = "slow", .parts = PART_FILTER, .load = slow_load, .draw = slow_draw,
	.title = slow_title, .filter = slow_filter, .contexts = slow_contexts, .free = slow_free};

/* Somebody who types on when he sees what he typed. */
static bool typist(void *ctx)
{
	if (patience_look(ctx))
		return true;
	if (slow.typed) {
		str_reset(&slow.shown);
		contents(&slow.shown);
		if (strstr(slow.shown.buf, "Search: a")) {
			input_feed(slow.typed, strlen(slow.typed));
			slow.typed = NULL;
		}
	}
	return ticks_ms() > slow.until;
}

static void what_is_typed_is_seen_and_more_of_it_begins_anew(void **state)
{
	struct screen s = {.ops = &slow_ops};
	struct event ev;

	slow.w = *state;
	slow.typed = "b";
	slow.until = ticks_ms() + 60000;
	str_init(&slow.shown);
	terminal(slow.w);
	db_set_cancel(slow.w->db, typist, NULL);
	screen_push(&s);
	assert_true(screen_refresh());
	assert_true(ticks_ms() < slow.until);
	assert_null(slow.typed);
	assert_true(screen_is_stale());
	assert_true(input_next(&ev));
	assert_string_equal(ev.text, "b");
	ui_paint();
	str_reset(&slow.shown);
	contents(&slow.shown);
	assert_null(strstr(slow.shown.buf, "roken off"));

	slow.typed = "\x1b";
	screen_refresh();
	assert_false(screen_is_stale());
	assert_string_equal(slow.w->e.text, "It was broken off.");
	screen_close_all();
	str_release(&slow.shown);
	terminal_end(slow.w);
}

/* Somebody who waits for a sentence, and then presses a key that goes elsewhere. */
static bool elsewhere(void *ctx)
{
	static const struct event home = {.kind = EVENT_KEY, .code = K_HOME, .text = ""};

	if (patience_look(ctx))
		return true;
	str_reset(&slow.shown);
	contents(&slow.shown);
	if (slow.typed && strstr(slow.shown.buf, "Reading the database")) {
		input_again(&home);
		slow.typed = NULL;
	}
	return ticks_ms() > slow.until;
}

static const enum context *list_contexts(struct screen *s)
{
	static const enum context list[] = {CTX_GRID, CTX_GLOBAL, CTX_END};

	(void)s;
	return list;
}

static void a_screen_is_seen_before_it_is_read_and_home_goes_before(void **state)
{
	static const struct screen_ops ops = {.name = "slow", .parts = PART_FILTER, .load = slow_load,
		.draw = slow_draw, .title = slow_title, .filter = slow_filter,
		.contexts = list_contexts, .free = slow_free};
	struct screen s = {.ops = &ops};
	struct event ev;

	slow.w = *state;
	slow.typed = "Home";
	slow.until = ticks_ms() + 60000;
	str_init(&slow.shown);
	terminal(slow.w);
	db_set_cancel(slow.w->db, elsewhere, NULL);
	screen_push(&s);
	assert_true(screen_refresh());
	assert_true(ticks_ms() < slow.until);
	assert_null(slow.typed);
	assert_non_null(strstr(slow.shown.buf, "Slow"));
	assert_true(screen_is_stale());
	assert_true(input_next(&ev));
	assert_int_equal(ev.code, K_HOME);
	screen_close_all();
	str_release(&slow.shown);
	terminal_end(slow.w);
}

/* ---- a list whose read is broken off ---- */

static bool at_once(void *ctx)
{
	(void)ctx;
	return true;
}

static struct list *long_list(struct world *w)
{
	struct list *l;
	char name[64];

	for (int i = 0; i < 120; i++) {
		snprintf(name, sizeof name, "legal_name=Firma %03d", i);
		add("client", name, "country=MX");
	}
	l = list_new(from(w->ana), kind("client"));
	must(list_load(l, 11, &w->e));
	return l;
}

static void break_off(struct world *w, struct list *l)
{
	db_set_cancel(w->db, at_once, NULL);
	assert_int_equal(list_load(l, 11, &w->e), ERR_CANCEL);
	db_set_cancel(w->db, NULL, NULL);
}

static void a_broken_off_order_is_the_former_one(void **state)
{
	struct world *w = *state;
	struct list *l = long_list(w), *next;
	const struct field *sort = l->query.sort;
	int64_t id;

	list_move(l, ACT_DOWN);
	id = list_selected(l)->id;
	l->query.sort = entity_field(kind("client"), "website");
	l->order_changed = true;
	list_reorder(l);
	break_off(w, l);
	assert_string_equal(w->e.text, "Broken off; the order is as it was.");
	assert_ptr_equal(l->query.sort, sort);
	assert_int_equal(l->model.n, 10);
	assert_int_equal(list_selected(l)->id, id);
	next = list_new(from(w->ana), kind("client"));
	assert_ptr_equal(next->query.sort, sort);
	list_free(&next);
	must(list_load(l, 11, &w->e));
	assert_int_equal(list_selected(l)->id, id);
	list_free(&l);
}

static void a_broken_off_search_leaves_no_rows(void **state)
{
	struct world *w = *state;
	struct list *l = long_list(w);

	l->query.sort = entity_field(kind("client"), "website");
	list_reorder(l);
	must(list_load(l, 11, &w->e));
	editor_set(&l->search, "firma");
	l->search.changed = true;
	list_search(l);
	break_off(w, l);
	assert_string_equal(w->e.text, "It was broken off.");
	assert_null(list_selected(l));
	assert_true(l->broken);
	assert_int_equal(l->count, -1);
	must(list_load(l, 11, &w->e));
	assert_false(l->broken);
	assert_int_equal(l->model.n, 10);
	list_free(&l);
}

/* ---- a list that is looked for in looks ---- */

static int looks_left;

/* Stands in for a clock. */
static bool enough_soon(void *ctx)
{
	if (!--looks_left)
		db_set_enough(ctx, at_once, NULL);
	return false;
}

static void look_shortly(struct world *w, struct list *l, int height, int looks)
{
	looks_left = looks;
	db_set_cancel(w->db, enough_soon, w->db);
	must(list_load(l, height, &w->e));
	db_set_cancel(w->db, NULL, NULL);
	assert_true(looks_left <= 0);
}

static void type_firma(struct list *l)
{
	editor_set(&l->search, "firma");
	l->search.changed = true;
	list_search(l);
}

static void assert_counted(const struct list *l, const char *expected)
{
	struct str text = STR_INIT;

	list_count_text(l, &text);
	assert_string_equal(text.buf, expected);
	str_release(&text);
}

static void a_look_has_the_first_rows(void **state)
{
	struct world *w = *state;
	struct list *l = long_list(w);
	char expected[40];
	int64_t id;
	int n;

	type_firma(l);
	look_shortly(w, l, 300, 8);
	n = l->model.n;
	assert_in_range(n, 1, 119);
	assert_true(list_looking(l));
	assert_int_equal(l->count, -1);
	snprintf(expected, sizeof expected, "%d+, searching", n);
	assert_counted(l, expected);
	assert_string_equal(record_get(list_selected(l), "legal_name"), "Firma 000");
	list_move(l, ACT_DOWN);
	id = list_selected(l)->id;
	look_shortly(w, l, 300, 8);
	assert_int_equal(l->model.n, n);
	must(list_load(l, 300, &w->e));
	assert_false(list_looking(l));
	assert_int_equal(l->model.n, 120);
	assert_counted(l, "120");
	assert_int_equal(list_selected(l)->id, id);
	assert_string_equal(record_get(list_selected(l), "legal_name"), "Firma 001");
	list_free(&l);
}

static void a_look_that_found_nothing_says_so(void **state)
{
	struct world *w = *state;
	struct list *l = long_list(w);

	l->query.sort = entity_field(kind("client"), "website");
	type_firma(l);
	look_shortly(w, l, 11, 3);
	assert_int_equal(l->model.n, 0);
	assert_counted(l, "0+, searching");
	must(list_load(l, 11, &w->e));
	assert_int_equal(l->model.n, 10);
	assert_counted(l, "120");
	list_free(&l);
}

static void picker_draw(struct layer *l)
{
	(void)l;
	ui_put(1, 1, STYLE_DIALOG, "a picker", 10);
}

static void a_dialog_that_ended_is_gone_from_a_long_read(void **state)
{
	struct world *w = *state;
	struct watcher watcher = {STR_INIT, 0, 1, ticks_ms() + 60000};
	struct screen s = {.ops = &slow_ops};
	struct layer picker = {.draw = picker_draw};
	struct str text = STR_INIT;

	terminal(w);
	screen_push(&s);
	ui_push(&picker);
	ui_paint();
	contents(&text);
	assert_non_null(strstr(text.buf, "a picker"));
	ui_pop(&picker);
	db_set_cancel(w->db, watched, &watcher);
	assert_int_equal(long_read(w), ERR_CANCEL);
	str_reset(&text);
	contents(&text);
	assert_non_null(strstr(text.buf, "Reading the database"));
	assert_null(strstr(text.buf, "a picker"));
	assert_non_null(strstr(text.buf, "Slow"));
	str_release(&watcher.said);
	str_release(&text);
	screen_close_all();
	terminal_end(w);
}

/* ---- what is looked for at rest ---- */

static bool slow_rest(struct screen *s)
{
	struct err e = ERR_INIT;

	return !slow_load(s, &e);
}

static void at_rest_any_key_is_worth_more(void **state)
{
	static const struct screen_ops ops = {.name = "slow", .rest = slow_rest, .draw = slow_draw,
		.title = slow_title, .contexts = slow_contexts, .free = slow_free};
	struct screen s = {.ops = &ops};
	struct str text = STR_INIT;
	struct event ev;

	slow.w = *state;
	terminal(slow.w);
	screen_push(&s);
	s.stale = false;
	input_feed("x", 1);
	assert_false(screen_rest());
	contents(&text);
	assert_null(strstr(text.buf, "Reading"));
	assert_true(input_next(&ev));
	assert_string_equal(ev.text, "x");
	str_release(&text);
	screen_close_all();
	terminal_end(slow.w);
}

static void a_row_is_numbered_at_rest(void **state)
{
	struct world *w = *state;
	struct list *l = long_list(w);
	struct str text = STR_INIT;

	assert_int_equal(grid_mark(&l->model, 10), 0);
	l->query.sort = entity_field(kind("client"), "website");
	l->select = list_selected(l)->id + 50;
	list_restart(l, true);
	must(list_load(l, 11, &w->e));
	list_position(l, &text);
	assert_string_equal(text.buf, "");
	assert_int_equal(grid_mark(&l->model, 10), -1);
	while (list_rest(l))
		;
	list_position(l, &text);
	assert_string_equal(text.buf, "Row 51/120");
	assert_int_equal(grid_mark(&l->model, 10), 4);
	str_release(&text);
	list_free(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(esc_ends_a_read_and_keeps_the_typing),
		in_world(a_long_read_shows_itself_and_its_seconds),
		in_world(what_is_read_for_long_says_so_before_it_is_a_box),
		in_world(esc_in_a_read_breaks_off_what_it_is_part_of),
		in_world(what_is_typed_ahead_of_it_is_for_afterwards),
		in_world(what_is_typed_at_a_box_is_thrown_away),
		in_world(many_records_want_a_question_that_was_seen),
		in_world(what_is_typed_is_seen_and_more_of_it_begins_anew),
		in_world(a_screen_is_seen_before_it_is_read_and_home_goes_before),
		in_world(a_broken_off_order_is_the_former_one),
		in_world(a_broken_off_search_leaves_no_rows),
		in_world(a_look_has_the_first_rows),
		in_world(a_look_that_found_nothing_says_so),
		in_world(a_dialog_that_ended_is_gone_from_a_long_read),
		in_world(at_rest_any_key_is_worth_more),
		in_world(a_row_is_numbered_at_rest),
		in_world(an_import_that_goes_on_says_what_is_saved),
		in_world(progress_says_rate_and_time_left),
		in_world(what_has_hardly_begun_promises_nothing),
		in_world(a_slow_progress_has_no_rate),
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
