/* The toolkit in a real pseudo-terminal. Started with --demo this program is the small screen that
 * the tests look at: a list of what was typed. */
#include "tools/check.h"
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "tools/figure.h"
#include "tools/vt.h"
#include "tui/dialog.h"
#include "tui/input.h"
#include "tui/screen.h"
#include "tui/ui.h"

/* ---- the demo ---- */

struct demo {
	struct screen screen; /* first */
	struct str typed;
	int loads;
};

static int demo_load(struct screen *s, struct err *e)
{
	(void)e;
	((struct demo *)s)->loads++;
	return 0;
}

static void demo_draw(struct screen *s)
{
	struct demo *d = (struct demo *)s;
	struct str line = STR_INIT;

	str_addf(&line, "ñandú €作 %dx%d", term_columns(), term_lines());
	ui_put(s->body.y, 0, STYLE_SELECTED, line.buf, 30);
	ui_put(s->body.y + 1, 0, STYLE_TEXT, "bad: \033]52;c;eA==\007\r\b\xff\u202e", 40);
	ui_put(s->body.y + 2, 0, STYLE_FIELD, d->typed.buf, s->body.w);
	ui_cursor(s->body.y + 2, text_width(d->typed.buf));
	str_release(&line);
}

static void demo_title(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, "Demo");
}

static const enum context *demo_contexts(struct screen *s)
{
	static const enum context where[] = {CTX_FIELD, CTX_FORM, CTX_GLOBAL, CTX_END};

	(void)s;
	return where;
}

/* Something that takes long, until a key is waiting and a while longer. */
static void busy(void)
{
	struct progress p;
	int64_t until = ticks_ms() + VT_PATIENCE, most = 0;

	progress_begin(&p, &number_plain, "Busy", 0);
	while (ticks_ms() < (most ? most : until) && progress_step(&p, 1))
		if (!most && input_something_waits())
			most = ticks_ms() + 300;
	progress_end(&p);
}

static unsigned demo_act(struct screen *s, enum action a, const struct event *ev)
{
	struct demo *d = (struct demo *)s;

	(void)ev;
	if (a == ACT_BACK)
		return dlg_confirm("Leave the demo?", true) ? SCREEN_CLOSE : SCREEN_USED;
	if (a == ACT_SAVE && getenv("DEMO_CRASH"))
		abort();
	if (a == ACT_SAVE && getenv("DEMO_BUSY"))
		busy();
	if (a == ACT_EDIT_CLEAR)
		str_reset(&d->typed);
	str_addf(&d->typed, "<%s>", action_info(a)->name);
	return a == ACT_HELP || a == ACT_MENU ? 0 : SCREEN_USED;
}

static unsigned demo_type(struct screen *s, const struct event *ev)
{
	struct demo *d = (struct demo *)s;

	if (ev->kind == EVENT_PASTE)
		str_addf(&d->typed, "{%zu}", ev->len);
	if (ev->kind == EVENT_CHAR)
		str_add(&d->typed, ev->text);
	return SCREEN_USED;
}

static void demo_leave(struct screen *s)
{
	const char *path = getenv("DEMO_DRAFT");
	FILE *f = path ? fopen(path, "w") : NULL;

	if (!f)
		return;
	fputs(((struct demo *)s)->typed.buf, f);
	fclose(f);
}

static void demo_free(struct screen *s)
{
	str_release(&((struct demo *)s)->typed);
	free(s);
}

static const struct screen_ops demo_ops = {
	.name = "demo",
	.load = demo_load,
	.draw = demo_draw,
	.title = demo_title,
	.contexts = demo_contexts,
	.act = demo_act,
	.type = demo_type,
	.leave = demo_leave,
	.free = demo_free,
};

static void demo_idle(void *ctx)
{
	(void)ctx;
	dlg_message("Locked", "The screen is locked.");
}

static int demo_main(void)
{
	const char *escape = getenv("DEMO_ESCAPE");
	struct term_options o = {.escape_ms = escape ? (int)strtol(escape, NULL, 10) : 100};
	struct demo *d = xcalloc(1, sizeof(*d));
	struct err e = ERR_INIT;
	const char *idle = getenv("DEMO_IDLE");

	lang_init("nowhere");
	lang_set("en");
	str_init(&d->typed);
	d->screen.ops = &demo_ops;
	if (ui_start(&o, &e)) {
		fprintf(stderr, "%s\n", e.text);
		free(d);
		return 1;
	}
	if (idle)
		ui_on_idle(1, demo_idle, NULL);
	screen_push(&d->screen);
	screen_run();
	ui_stop();
	return 0;
}

/* ---- the tests ---- */

#define ENDS_MS (SLOW ? 3000 : 1000) /* of its own: see vt_clock() */

static char draft[] = "/tmp/ficha-demo-XXXXXX";

static void demo_start_as(struct vt *v, const char *term, const char *more)
{
	const char *const argv[] = {"/proc/self/exe", "--demo", NULL};
	char type[64], file[64];
	const char *const env[] = {type, "LC_ALL=C.UTF-8", file, more, NULL};

	snprintf(type, sizeof(type), "TERM=%s", term);
	snprintf(file, sizeof(file), "DEMO_DRAFT=%s", draft);
	vt_start(v, 24, 80, argv, env);
	assert_true(vt_wait(v, "ñandú €作 80x24") >= 0);
}

static void demo_start(struct vt *v)
{
	demo_start_as(v, "xterm", NULL);
}

static void demo_quit(struct vt *v)
{
	vt_send(v, "\033[21~");
	assert_true(vt_wait(v, "Leave the demo?") >= 0);
	vt_send(v, "s");
	assert_int_equal(vt_end(v, VT_PATIENCE), 0);
	assert_int_equal(vt_foreign(v), -1);
	vt_free(v);
}

static void paints_wide_and_accented_text(void **state)
{
	struct vt v;
	VTermScreenCell cell, plain;
	int y;

	(void)state;
	demo_start(&v);
	y = vt_find(&v, "ñandú");
	vt_cell(&v, y, 0, &cell);
	vt_cell(&v, y + 1, 79, &plain);
	assert_int_equal(cell.chars[0], 0xf1);
	assert_false(vterm_color_is_equal(&cell.bg, &plain.bg));
	vt_cell(&v, y, 7, &cell);
	assert_int_equal(cell.width, 2);
	assert_true(vt_wait(&v, "1Help") >= 0);
	demo_quit(&v);
}

static void stored_controls_do_not_reach_the_terminal(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	assert_true(vt_wait(&v, "␛]52;c;eA==␇␍␈·⟨202E⟩") >= 0);
	assert_int_equal(vt_foreign(&v), -1);
	demo_quit(&v);
}

static void keys_of_all_terminals_are_known(void **state)
{
	static const char *const types[] = {
		"xterm", "xterm-256color", "linux", "vt100", "screen", "no-such-terminal"};
	struct vt v;

	(void)state;
	for (int i = 0; i < LENGTH(types); i++) {
		demo_start_as(&v, types[i], NULL);
		vt_send(&v, "\033[14~\033[15~\033[[D\033OS");
		assert_true(vt_wait(&v, "<values><undo-field><values><values>") >= 0);
		vt_send(&v, "\025\033[1~\033[4~\033OH\033[Z\033Oq\033On");
		assert_true(
			vt_wait(&v,
				"<edit-clear><edit-home><edit-end><edit-home><field-previous>1.") >=
			0);
		demo_quit(&v);
	}
}

static void unknown_sequences_do_nothing(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "a\033[1;2P\033[?1;2c\033[Ib");
	assert_true(vt_wait(&v, "ab") >= 0);
	assert_int_equal(vt_find(&v, "<"), -1);
	demo_quit(&v);
}

static void escape_and_digit_is_a_function_key(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "\0334");
	assert_true(vt_wait(&v, "<values>") >= 0);
	vt_send(&v, "\033");
	assert_true(vt_wait(&v, "<values><cancel>") >= 0);
	demo_quit(&v);
}

static void latin_bytes_are_taken_and_told(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "Pe\xf1"
		    "a y \xe9");
	assert_true(vt_wait(&v, "Peña y é") >= 0);
	assert_true(vt_wait(&v, "UTF-8") >= 0);
	demo_quit(&v);
}

static void bytes_in_halves_are_joined(void **state)
{
	struct vt v;

	(void)state;
	demo_start_as(&v, "xterm", "DEMO_ESCAPE=1000");
	vt_send(&v, "\xc3");
	vt_rest(&v);
	vt_send(&v, "\xb1\033[1");
	vt_rest(&v);
	vt_send(&v, "4~");
	assert_true(vt_wait(&v, "ñ<values>") >= 0);
	demo_quit(&v);
}

static void a_paste_is_one_event(void **state)
{
	struct str paste = STR_INIT;
	struct vt v;

	(void)state;
	demo_start(&v);
	assert_non_null(strstr(v.sent.buf, "\033[?2004h"));
	str_add(&paste, "\033[200~");
	str_pad(&paste, 'd', 100000);
	str_add(&paste, "\r\nq\033[201~");
	vt_send(&v, paste.buf);
	assert_true(vt_wait(&v, "{100002}") >= 0);
	str_release(&paste);
	demo_quit(&v);
}

/* What is typed ahead of a progress box, in its order. */
static void a_paste_waits_for_what_takes_long(void **state)
{
	struct vt v;

	(void)state;
	demo_start_as(&v, "xterm", "DEMO_BUSY=1");
	vt_send(&v, "\033[12~a\033[200~Comercial Los Nires SpA\033[201~z");
	assert_true(vt_wait(&v, "<save>") >= 0);
	assert_true(vt_wait(&v, "a{23}z") >= 0);
	demo_quit(&v);
}

static void survives_any_size(void **state)
{
	static const int sizes[][2] = {{1, 1}, {5, 200}, {200, 5}, {10, 40}, {50, 200}, {2, 2}};
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "kept");
	assert_true(vt_wait(&v, "kept") >= 0);
	vt_storm(&v, sizes, LENGTH(sizes), 300);
	vt_resize(&v, 9, 39);
	assert_true(vt_wait(&v, "Terminal too small") >= 0);
	vt_send(&v, "blind");
	vt_resize(&v, 30, 100);
	assert_true(vt_wait(&v, "100x30") >= 0);
	assert_true(vt_wait(&v, "kept") >= 0);
	assert_int_equal(vt_find(&v, "blind"), -1);
	demo_quit(&v);
}

static void the_terminal_is_given_back(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "\033[21~");
	assert_true(vt_wait(&v, "Leave the demo?") >= 0);
	vt_send(&v, "y");
	assert_int_equal(vt_end(&v, VT_PATIENCE), 0);
	assert_non_null(strstr(v.sent.buf, "\033[?2004l"));
	assert_non_null(strstr(v.sent.buf, "\033[?1049l"));
	vt_free(&v);
}

static void a_crash_gives_the_terminal_back(void **state)
{
	struct vt v;
	int status;

	(void)state;
	demo_start_as(&v, "xterm", "DEMO_CRASH=1");
	vt_send(&v, "\033[12~");
	status = vt_end(&v, VT_PATIENCE);
	assert_int_not_equal(status, -1);
	assert_int_not_equal(status, 0);
	assert_non_null(strstr(v.sent.buf, "\033[?2004l"));
	assert_non_null(strstr(v.sent.buf, "\033[?1049l"));
	vt_free(&v);
}

static void read_draft(char *out, size_t size)
{
	FILE *f = fopen(draft, "r");
	size_t n = f ? fread(out, 1, size - 1, f) : 0;

	out[n] = '\0';
	if (f)
		fclose(f);
	remove(draft);
}

static void a_hang_up_ends_it_and_keeps_the_draft(void **state)
{
	char kept[64];
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "half a name");
	assert_true(vt_wait(&v, "half a name") >= 0);
	vt_hangup(&v);
	assert_int_equal(vt_end(&v, ENDS_MS), 0);
	read_draft(kept, sizeof(kept));
	assert_string_equal(kept, "half a name");
	vt_free(&v);
}

static void a_hang_up_ends_dialogs_too(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "\033[21~");
	assert_true(vt_wait(&v, "Leave the demo?") >= 0);
	vt_hangup(&v);
	assert_int_equal(vt_end(&v, ENDS_MS), 0);
	vt_free(&v);
}

static void sigterm_ends_it_in_order(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	kill(v.pid, SIGTERM);
	assert_int_equal(vt_end(&v, ENDS_MS), 0);
	assert_non_null(strstr(v.sent.buf, "\033[?1049l"));
	vt_free(&v);
}

static void help_and_menu_come_from_the_key_table(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	vt_send(&v, "\033[11~");
	assert_true(vt_wait(&v, "Help: Demo") >= 0);
	assert_true(vt_wait(&v, "One character left") >= 0);
	vt_send(&v, "\033[24~");
	assert_true(vt_wait_gone(&v, "Help: Demo"));
	vt_send(&v, "\033[20~");
	assert_true(vt_wait(&v, "Search:") >= 0);
	vt_send(&v, "list val\r");
	assert_true(vt_wait(&v, "<help><menu><values>") >= 0);
	demo_quit(&v);
}

static void idle_hides_the_screen(void **state)
{
	struct vt v;

	(void)state;
	demo_start_as(&v, "xterm", "DEMO_IDLE=1");
	vt_send(&v, "secret");
	assert_true(vt_wait(&v, "secret") >= 0);
	assert_true(vt_wait(&v, "The screen is locked.") >= 0);
	assert_int_equal(vt_find(&v, "secret"), -1);
	vt_send(&v, "\r");
	assert_true(vt_wait(&v, "secret") >= 0);
	demo_quit(&v);
}

static void every_byte_is_survived(void **state)
{
	struct vt v;

	(void)state;
	demo_start(&v);
	for (int i = 1; i < 256; i++) {
		char bytes[2] = {(char)i, 0};

		if (i != 27)
			vt_send(&v, bytes);
	}
	vt_send(&v, "\025end");
	assert_true(vt_wait(&v, "<edit-clear>end") >= 0);
	assert_int_equal(vt_foreign(&v), -1);
	vt_hangup(&v);
	assert_int_not_equal(vt_end(&v, VT_PATIENCE), -1);
	vt_free(&v);
}

static void no_terminal_is_one_sentence(void **state)
{
	struct term_options o = {0};
	struct err e = ERR_INIT;
	int kept = dup(STDIN_FILENO), null = open("/dev/null", O_RDONLY);

	(void)state;
	dup2(null, STDIN_FILENO);
	assert_int_equal(ui_start(&o, &e), ERR_IO);
	assert_true(strlen(e.text) > 20);
	dup2(kept, STDIN_FILENO);
	close(kept);
	close(null);
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(paints_wide_and_accented_text),
		cmocka_unit_test(stored_controls_do_not_reach_the_terminal),
		cmocka_unit_test(keys_of_all_terminals_are_known),
		cmocka_unit_test(unknown_sequences_do_nothing),
		cmocka_unit_test(escape_and_digit_is_a_function_key),
		cmocka_unit_test(latin_bytes_are_taken_and_told),
		cmocka_unit_test(bytes_in_halves_are_joined),
		cmocka_unit_test(a_paste_is_one_event),
		cmocka_unit_test(a_paste_waits_for_what_takes_long),
		cmocka_unit_test(survives_any_size),
		cmocka_unit_test(the_terminal_is_given_back),
		cmocka_unit_test(a_crash_gives_the_terminal_back),
		cmocka_unit_test(a_hang_up_ends_it_and_keeps_the_draft),
		cmocka_unit_test(a_hang_up_ends_dialogs_too),
		cmocka_unit_test(sigterm_ends_it_in_order),
		cmocka_unit_test(help_and_menu_come_from_the_key_table),
		cmocka_unit_test(idle_hides_the_screen),
		cmocka_unit_test(every_byte_is_survived),
		cmocka_unit_test(no_terminal_is_one_sentence),
	};
	int fd;

	if (argc > 1 && !strcmp(argv[1], "--demo"))
		return demo_main();
	fd = mkstemp(draft);
	if (fd >= 0)
		close(fd);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
