/* Dialogs and screens played from key scripts, without a terminal. */
#include "tools/check.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/text.h"
#include "tui/dialog.h"
#include "tui/input.h"
#include "tui/screen.h"
#include "tui/ui.h"

static char keys_path[] = "/tmp/ficha-keys-XXXXXX";
static char screen_path[] = "/tmp/ficha-screen-XXXXXX";

static void play(const char *script)
{
	struct term_options o = {0};
	struct err e = ERR_INIT;
	FILE *f = fopen(keys_path, "w");

	fputs(script, f);
	fclose(f);
	assert_int_equal(ui_start(&o, &e), 0);
}

/* The screens that the script asked for; the caller frees them. */
static char *played(void)
{
	struct str out = STR_INIT;
	char block[4096];
	FILE *f;
	size_t n;

	ui_stop();
	f = fopen(screen_path, "r");
	while (f && (n = fread(block, 1, sizeof(block), f)) > 0)
		str_addn(&out, block, n);
	if (f)
		fclose(f);
	return str_detach(&out);
}

static void done(void)
{
	free(played());
}

/* ---- answers ---- */

static void yes_and_no_in_both_languages(void **state)
{
	static const struct {
		const char *script;
		bool destructive, yes;
	} rows[] = {
		{"type s\n", true, true},
		{"type S\n", true, true},
		{"type y\n", true, true},
		{"type Y\n", false, true},
		{"type n\n", false, false},
		{"type N\n", true, false},
		{"key Enter\n", true, false},
		{"key Enter\n", false, true},
		{"key Esc\n", false, false},
		{"key F12\n", false, false},
		{"key F3\n", true, false},
		{"key F10\n", false, false},
		{"key Tab\nkey Enter\n", true, true},
		{"key Left\nkey Enter\n", true, true},
		{"key Right\ntype  \n", false, false},
		{"type xz\nkey F4\ntype y\n", true, true},
		{"key F2\ntype n\n", false, false},
		{"key F2\ntype y\n", true, true},
		{"", false, false},
	};

	(void)state;
	for (int i = 0; i < LENGTH(rows); i++) {
		play(rows[i].script);
		assert_int_equal(dlg_confirm("Delete «Peña»?", rows[i].destructive), rows[i].yes);
		done();
	}
}

static void saving_changes_has_three_answers(void **state)
{
	static const struct {
		const char *script;
		enum answer answer;
	} rows[] = {
		{"key Enter\n", ANSWER_YES},
		{"type n\n", ANSWER_NO},
		{"key Esc\n", ANSWER_CANCEL},
		{"type c\n", ANSWER_CANCEL},
		{"key F12\n", ANSWER_CANCEL},
		{"key Left\nkey Enter\n", ANSWER_CANCEL},
		{"", ANSWER_CANCEL},
	};

	(void)state;
	for (int i = 0; i < LENGTH(rows); i++) {
		play(rows[i].script);
		assert_int_equal(dlg_save_changes("Save the changes?"), rows[i].answer);
		done();
	}
}

static void a_choice_by_letter_or_place(void **state)
{
	static const char *const labels[] = {"Mine", "Theirs", "Ábaco"};

	(void)state;
	play("type t\n");
	assert_int_equal(dlg_choice("Which?", labels, 3, 0), 1);
	done();
	play("type a\n");
	assert_int_equal(dlg_choice("Which?", labels, 3, 0), 2);
	done();
	play("key Esc\n");
	assert_int_equal(dlg_choice("Which?", labels, 3, 0), -1);
	done();
}

static void a_prompt_takes_a_line(void **state)
{
	struct str text = STR_INIT;
	char *shown;

	(void)state;
	str_add(&text, "Pe");
	play("type ña\nscreen a\nkey Enter\n");
	assert_true(dlg_prompt("Name of the client", "Name", &text, 10, 0));
	assert_string_equal(text.buf, "Peña");
	shown = played();
	assert_non_null(strstr(shown, "Name [Peña"));
	free(shown);
	play("paste otra\\nlinea\nkey Esc\n");
	assert_false(dlg_prompt("Name", "", &text, 0, 0));
	assert_string_equal(text.buf, "Peña");
	done();
	play("type b\nkey F2\n"); /* who saves forms with it */
	assert_true(dlg_prompt("Reason", "", &text, 0, 0));
	assert_string_equal(text.buf, "Peñab");
	done();
	str_reset(&text);
	play("type secreto\nscreen a\nkey Enter\n");
	assert_true(dlg_prompt("Password", "", &text, 0, PROMPT_MASK));
	assert_string_equal(text.buf, "secreto");
	shown = played();
	assert_null(strstr(shown, "secreto"));
	assert_non_null(strstr(shown, "[*******"));
	free(shown);
	str_release(&text);
}

/* ---- value lists ---- */

static void a_list_narrows_while_typing(void **state)
{
	static const struct pick_row rows[] = {
		{1, "Álvarez Peña, José", "RFC X"},
		{2, "Pérez", NULL},
		{3, "Ñandú", "peña"},
		{4, "Peñalver", NULL},
	};
	int64_t id = 0;

	(void)state;
	play("type pena alv\nkey Enter\n");
	assert_int_equal(dlg_pick_array("Clients", rows, 4, 0, &id), 1);
	assert_int_equal(id, 1);
	done();
	play("type pena\nkey Down\nkey Down\nkey Down\nkey Enter\n");
	assert_int_equal(dlg_pick_array("Clients", rows, 4, 0, &id), 1);
	assert_int_equal(id, 4);
	done();
	play("type zzz\nkey Enter\nkey Ctrl-U\nkey Enter\n");
	assert_int_equal(dlg_pick_array("Clients", rows, 4, 2, &id), 1);
	assert_int_equal(id, 1);
	done();
	play("key Enter\n");
	assert_int_equal(dlg_pick_array("Clients", rows, 4, 3, &id), 1);
	assert_int_equal(id, 3);
	done();
	play("type q\nkey Esc\n");
	assert_int_equal(dlg_pick_array("Clients", rows, 4, 3, &id), 0);
	done();
	play("key F2\nkey Esc\n"); /* nothing was chosen */
	assert_int_equal(dlg_pick_array("Clients", rows, 4, 3, &id), 0);
	done();
}

/* 100 000 records of which only a page is ever asked for. */
static int many_fetch(void *ctx, const char *typed, int64_t offset, int max, struct pick_row *rows,
	struct arena *a, struct err *e)
{
	int *most = ctx, n = 0;

	if (!strcmp(typed, "bad"))
		return err_set(e, ERR_DB, "The list cannot be read.");
	for (; n < max && offset + n < 100000; n++)
		rows[n] = (struct pick_row){offset + n + 1,
			arena_printf(a, "%s client %lld", typed, (long long)(offset + n + 1)),
			NULL};
	*most = n > *most ? n : *most;
	return n;
}

static bool next_is_tab(const struct event *ev)
{
	return ev->kind == EVENT_KEY && ev->code == K_TAB;
}

static void tab_takes_a_value_and_goes_on(void **state)
{
	int most = 0;
	struct pick p = {.title = "Clients", .fetch = many_fetch, .ctx = &most, .goes_on = true};
	int64_t id = 0;

	(void)state;
	play("key Down\nkey Tab\n");
	assert_int_equal(dlg_pick(&p, &id, NULL), 1);
	assert_int_equal(id, 2);
	assert_true(input_find(next_is_tab));
	done();
	p.goes_on = false;
	play("key Down\nkey Tab\nkey Down\nkey Enter\n");
	assert_int_equal(dlg_pick(&p, &id, NULL), 1);
	assert_int_equal(id, 3);
	done();
}

static void a_long_list_is_fetched_by_pages(void **state)
{
	int most = 0;
	struct pick p = {.title = "Clients", .fetch = many_fetch, .ctx = &most};
	struct str text = STR_INIT;
	int64_t id = 0;

	(void)state;
	play("key Down 20\nscreen down\nkey Enter\n");
	assert_int_equal(dlg_pick(&p, &id, &text), 1);
	assert_int_equal(id, 21);
	assert_string_equal(text.buf, " client 21");
	done();
	play("key PgDn 3\nkey Up 5\nkey PgUp\nkey Enter\n");
	assert_int_equal(dlg_pick(&p, &id, NULL), 1);
	assert_int_equal(id, 24);
	done();
	play("type bad\nkey Backspace\nkey Enter\n");
	assert_int_equal(dlg_pick(&p, &id, &text), 1);
	assert_string_equal(text.buf, "ba client 1");
	done();
	assert_true(most <= 20);
	str_release(&text);
}

static void a_text_scrolls(void **state)
{
	struct str text = STR_INIT;
	char *shown;

	(void)state;
	for (int i = 1; i <= 60; i++)
		str_addf(&text, "line %d\033[2J\n", i);
	play("screen top\nkey PgDn\nkey Down\nscreen middle\nkey End\nscreen end\nkey Home\nkey "
	     "Esc\n");
	dlg_text("Reading", text.buf);
	shown = played();
	assert_non_null(strstr(shown, "line 1␛[2J"));
	assert_non_null(strstr(shown, "│ line 24␛[2J"));
	assert_non_null(strstr(shown, "│ line 60␛[2J"));
	free(shown);
	str_release(&text);
}

static void messages_wrap_and_stay_inside(void **state)
{
	struct err e = ERR_INIT;
	char *shown;

	(void)state;
	err_set(&e, ERR_DB,
		"A rather long sentence that does not fit into one line of the dialog, "
		"so it has to be wrapped.");
	play("size 40x10\nscreen small\nkey Enter\n");
	dlg_error(&e);
	shown = played();
	assert_non_null(strstr(shown, "[ Accept ]"));
	assert_non_null(strstr(shown, "wrapped."));
	free(shown);
	play("size 5x3\nscreen tiny\nsize 1x1\nsize 80x24\nkey Enter\n");
	dlg_error(&e);
	done();
}

/* ---- a screen ---- */

struct counter {
	struct screen screen; /* first */
	int loads, reloads, acts;
	struct str typed;
	int *freed;
};

static int counter_load(struct screen *s, struct err *e)
{
	struct counter *c = (struct counter *)s;

	if (++c->loads == 3)
		return err_set(e, ERR_DB, "The third time fails.");
	return 0;
}

static void counter_draw(struct screen *s)
{
	struct counter *c = (struct counter *)s;
	struct str line = STR_INIT;

	str_addf(&line, "loads %d acts %d typed [%s]", c->loads, c->acts, c->typed.buf);
	ui_put(s->body.y, 0, STYLE_TEXT, line.buf, s->body.w);
	str_release(&line);
}

static void counter_title(struct screen *s, struct str *out)
{
	(void)s;
	str_addf(out, "Clients %s 000123 Peña", mark_text(MARK_CRUMB));
}

static void counter_tabs(struct screen *s, struct tabs *out)
{
	(void)s;
	*out = (struct tabs){
		.label = {"Detail", "Addresses", "Contacts", "Bank", "Notes", "History"},
		.n = 6,
		.open = 2};
}

static void counter_filter(struct screen *s, struct str *left, int *cursor, struct str *right)
{
	(void)s;
	str_add(left, "Search: ");
	*cursor = text_width(left->buf);
	str_add(right, "active · 3 of 1,284");
}

static void counter_position(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, "Row 1/3");
}

static const enum context *counter_contexts(struct screen *s)
{
	static const enum context where[] = {CTX_GRID, CTX_GLOBAL, CTX_END};

	(void)s;
	return where;
}

static bool counter_can(struct screen *s, enum action a)
{
	(void)s;
	return a != ACT_DELETE;
}

static unsigned counter_act(struct screen *s, enum action a, const struct event *ev)
{
	struct counter *c = (struct counter *)s;

	c->acts++;
	if (a == ACT_BACK)
		return SCREEN_CLOSE;
	if (a == ACT_RELOAD)
		return SCREEN_USED | SCREEN_RELOAD;
	if (a == ACT_TAB)
		str_addf(&c->typed, "tab%d", ev->code - '0');
	if (a == ACT_NEW)
		ui_error("Something is missing.");
	return a == ACT_HELP || a == ACT_MENU ? 0 : SCREEN_USED;
}

static unsigned counter_type(struct screen *s, const struct event *ev)
{
	struct counter *c = (struct counter *)s;

	if (ev->kind == EVENT_PASTE)
		str_addf(&c->typed, "{%s}", ev->text);
	return SCREEN_USED;
}

static void counter_free(struct screen *s)
{
	struct counter *c = (struct counter *)s;

	++*c->freed;
	str_release(&c->typed);
	free(c);
}

static const struct screen_ops counter_ops = {
	.name = "counter",
	.parts = PART_TABS | PART_FILTER,
	.load = counter_load,
	.draw = counter_draw,
	.title = counter_title,
	.tabs = counter_tabs,
	.filter = counter_filter,
	.position = counter_position,
	.contexts = counter_contexts,
	.can = counter_can,
	.act = counter_act,
	.type = counter_type,
	.free = counter_free,
};

static void status_line(void *ctx, struct str *out, struct str *demo)
{
	(void)ctx;
	str_add(out, "ficha · ana · 12:41");
	str_add(demo, "DEMO");
}

static int freed;

static char *run_screen(const char *script)
{
	struct counter *c = xcalloc(1, sizeof(*c));

	play(script);
	ui_on_status(status_line, NULL);
	str_init(&c->typed);
	c->freed = &freed;
	c->screen.ops = &counter_ops;
	freed = 0;
	screen_push(&c->screen);
	screen_run();
	assert_null(screen_top());
	return played();
}

static void the_furniture_stands_where_it_should(void **state)
{
	char *shown = run_screen("screen a\nkey q\n");

	(void)state;
	assert_non_null(strstr(shown,
		" Clients › 000123 Peña                                DEMO  ficha · ana · 12:41\n"
		"  1 Detail  2 Addresses [3 Contacts] 4 Bank  5 Notes  6 History\n"
		" Search:                                                    active · 3 of 1,284\n"
		"loads 1 acts 0 typed []\n"));
	assert_non_null(strstr(shown, "cursor 2,9\n"));
	assert_non_null(strstr(shown, "Row 1/3\n"));
	assert_non_null(strstr(shown, "1Help   2Action 3Search 4Edit   5Reload 6Sort   7New    8   "
				      "    9Menu   10Quit\n"));
	assert_int_equal(freed, 1);
	free(shown);
}

static void a_narrow_footer_keeps_what_means_something(void **state)
{
	char *shown = run_screen("size 40x10\nscreen a\nkey q\n");

	(void)state;
	assert_non_null(strstr(shown, "\n1Help   2Action 3Search 4Edit   5Reload\n"));
	assert_non_null(strstr(shown, "=== a 40x10 "));
	free(shown);
}

/* A paste in a list only asks for the search box. */
static void keys_become_actions_and_pastes_do_not(void **state)
{
	char *shown = run_screen(
		"key F7\nscreen missing\ntype 4\npaste d\\nq\nkey F8\nscreen a\nkey F10\n");

	(void)state;
	assert_non_null(strstr(shown, "! Something is missing."));
	assert_non_null(strstr(shown, "acts 3 typed [tab4{d␊q}]"));
	free(shown);
}

static void a_reload_that_fails_is_told(void **state)
{
	char *shown = run_screen("type rr\nscreen a\ntype j\nscreen b\n");

	(void)state;
	assert_non_null(strstr(shown, "! The third time fails."));
	assert_int_equal(freed, 1);
	free(shown);
}

static unsigned hook_reload(void *ctx)
{
	++*(int *)ctx;
	return UI_RELOAD;
}

static void other_peoples_commits_reload_the_screen(void **state)
{
	struct counter *c = xcalloc(1, sizeof(*c));
	int calls = 0;
	char *shown;

	(void)state;
	play("wait\nscreen a\nkey q\n");
	ui_every(500, hook_reload, &calls);
	str_init(&c->typed);
	c->freed = &freed;
	c->screen.ops = &counter_ops;
	screen_push(&c->screen);
	screen_run();
	ui_every_off(hook_reload, &calls);
	assert_int_equal(calls, 1);
	shown = played();
	assert_non_null(strstr(shown, "loads 2"));
	free(shown);
}

static void idle_lock(void *ctx)
{
	(void)ctx;
	dlg_message("Locked", "Type the password.");
}

static void idle_wipes_the_screen(void **state)
{
	struct counter *c = xcalloc(1, sizeof(*c));
	char *shown;

	(void)state;
	play("idle 599\nscreen open\nidle 600\nscreen locked\nkey Enter\nscreen again\nkey q\n");
	ui_on_idle(600, idle_lock, NULL);
	str_init(&c->typed);
	c->freed = &freed;
	c->screen.ops = &counter_ops;
	screen_push(&c->screen);
	screen_run();
	shown = played();
	*strstr(shown, "=== again") = '\0';
	assert_non_null(strstr(shown, "Type the password."));
	assert_null(strstr(strstr(shown, "=== locked"), "Peña"));
	free(shown);
}

static void the_menu_does_what_it_says(void **state)
{
	char *shown =
		run_screen("key F9\ntype add rec\nscreen menu\nkey Enter\nscreen done\nkey q\n");

	(void)state;
	assert_non_null(strstr(shown, "►Add a record"));
	assert_non_null(strstr(shown, "F7, n, Ins"));
	assert_null(strstr(shown, "Archive this record"));
	assert_non_null(strstr(shown, "! Something is missing."));
	free(shown);
}

static void leaving_unwinds_everything(void **state)
{
	char *shown = run_screen("key F1\nkey Down\nhangup\n");

	(void)state;
	assert_int_equal(freed, 1);
	free(shown);
	play("");
	ui_leave("The database is being restored.");
	assert_false(dlg_confirm("Really?", false));
	assert_string_equal(ui_farewell(), "The database is being restored.");
	done();
}

static void selection_shows_without_colour(void **state)
{
	static const struct pick_row rows[] = {{1, "uno", NULL}, {2, "dos", NULL}};
	int64_t id;
	char *shown;

	(void)state;
	play("key Down\nscreen a\nkey Esc\n");
	dlg_pick_array("Two", rows, 2, 0, &id);
	shown = played();
	assert_non_null(strstr(shown, "►dos"));
	assert_non_null(strstr(shown, "rrrrrrrrrrrrrrrrrrrr"));
	free(shown);
}

static void slow_work_shows_progress(void **state)
{
	struct progress p;

	(void)state;
	play("");
	progress_begin(&p, &number_plain, "Importing", 1000);
	assert_true(progress_step(&p, 1));
	assert_false(p.shown);
	p.began -= 600;
	p.painted = 0;
	assert_true(progress_step(&p, 10));
	assert_true(p.shown);
	progress_end(&p);
	done();
}

/* What comes behind what was counted says its own name and time, in the same box. */
static void slow_work_turns_to_something_else(void **state)
{
	struct progress p;

	(void)state;
	play("");
	progress_begin(&p, &number_plain, "Importing", 1000);
	p.began -= 600;
	assert_true(progress_step(&p, 1000));
	progress_turn(&p, "Merging");
	assert_string_equal(p.title.buf, "Merging");
	assert_int_equal(p.total, 0);
	p.began -= 100;
	progress_turn(&p, "Merging");
	assert_true(ticks_ms() - p.began >= 100);
	assert_true(progress_step(&p, 0));
	assert_true(p.painted > 0 && p.shown);
	progress_end(&p);
	done();
}

static int begin(void **state)
{
	(void)state;
	close(mkstemp(keys_path));
	close(mkstemp(screen_path));
	setenv("FICHA_KEYS", keys_path, 1);
	setenv("FICHA_SCREEN", screen_path, 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("TERM", "xterm", 1);
	unsetenv("LINES");
	unsetenv("COLUMNS");
	lang_init("nowhere");
	lang_set("en");
	return 0;
}

static int end(void **state)
{
	(void)state;
	remove(keys_path);
	remove(screen_path);
	return 0;
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(yes_and_no_in_both_languages),
		cmocka_unit_test(saving_changes_has_three_answers),
		cmocka_unit_test(a_choice_by_letter_or_place),
		cmocka_unit_test(a_prompt_takes_a_line),
		cmocka_unit_test(a_list_narrows_while_typing),
		cmocka_unit_test(a_long_list_is_fetched_by_pages),
		cmocka_unit_test(tab_takes_a_value_and_goes_on),
		cmocka_unit_test(a_text_scrolls),
		cmocka_unit_test(messages_wrap_and_stay_inside),
		cmocka_unit_test(the_furniture_stands_where_it_should),
		cmocka_unit_test(a_narrow_footer_keeps_what_means_something),
		cmocka_unit_test(keys_become_actions_and_pastes_do_not),
		cmocka_unit_test(a_reload_that_fails_is_told),
		cmocka_unit_test(other_peoples_commits_reload_the_screen),
		cmocka_unit_test(idle_wipes_the_screen),
		cmocka_unit_test(the_menu_does_what_it_says),
		cmocka_unit_test(leaving_unwinds_everything),
		cmocka_unit_test(selection_shows_without_colour),
		cmocka_unit_test(slow_work_shows_progress),
		cmocka_unit_test(slow_work_turns_to_something_else),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
