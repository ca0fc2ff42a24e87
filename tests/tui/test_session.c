/* The program as its terminal ill-treats it: Esc, the mouse, pastes, sizes, and every kind of end.
 */
#include "tui/session.h"

#define PASTE(text) "\033[200~" text "\033[201~"
#define UNHURRIED "escape_ms = 300\n" /* so that a busy machine does not decide */
#define LEISURELY "escape_ms = 1000\n"

static int firm_open(void **state)
{
	int rc = world_open(state);

	if (!rc)
		firm_make(*state);
	return rc;
}

static void start(struct vt *v, void **state, const char *settings)
{
	session_start_as(v, *state, 24, 80, "xterm-256color", settings, NULL);
	press(v, "", "Distribuidora 01");
}

/* ---- Esc ---------------------------------------------------------------------------------------
 */

static void press_gone(struct vt *v, const char *keys, const char *text)
{
	vt_send(v, keys);
	if (!vt_wait_gone(v, text))
		screen_fail(v, text);
}

/* How long it takes until what Esc ends is gone: the shortest of three, for a busy machine. */
static long escape_ms(struct vt *v, const char *keys, const char *text)
{
	long least = VT_PATIENCE;

	for (int i = 0; i < 3; i++) {
		long began, took;

		press(v, keys, text);
		vt_rest(v);
		began = vt_seen(v);
		press_gone(v, "\033", text);
		took = vt_since(v, began);
		least = took < least ? took : least;
	}
	return least;
}

static void escape_leaves_a_card_at_once(void **state)
{
	struct vt v;

	start(&v, state, UNHURRIED);
	assert_in_range(escape_ms(&v, "\r", "Tax regime"), 0, 850);
	session_end(&v);
}

/* By hand the digit comes while the Esc has been obeyed already, and not so late that it stands alone. */
static void escape_and_a_digit_by_hand_is_a_function_key(void **state)
{
	struct vt v;

	start(&v, state, LEISURELY);
	press(&v, "\r", "Tax regime");
	press_gone(&v, "\033", "Tax regime");
	press(&v, "4", "[Comercial");
	assert_true(vt_find(&v, "Clients › 000002") >= 0);
	press(&v, "\tX\033", "Save the changes?");
	press(&v, "2", "Saved: 000002 Comercial Los Ñires SpAX");
	press(&v, "e", "[Comercial");
	press(&v, "\t\177\033[12~", "Saved: 000002 Comercial Los Ñires SpA");
	session_end(&v);
}

static void escape_in_a_list_is_as_quick_as_in_a_dialog(void **state)
{
	struct vt v;
	long dialog, list;

	start(&v, state, UNHURRIED);
	dialog = escape_ms(&v, "\033[19~", "[ No ]");
	list = escape_ms(&v, "/zap", "Search: zap");
	if (list > 2 * dialog)
		fail_msg("Esc took %ld ms in a list, %ld in a dialog", list, dialog);
	session_end(&v);
}

static void a_search_that_escape_ended_comes_back_for_a_function_key(void **state)
{
	struct vt v;

	start(&v, state, LEISURELY);
	press(&v, "/zap", "Search: zap");
	press_gone(&v, "\033", "Search: zap");
	press(&v, "4", "[Zapatería El Búho");
	press(&v, "\033[24~", "Search: zap");
	assert_int_equal(vt_find(&v, "Distribuidora"), -1);
	session_end(&v);
}

static void a_digit_after_escape_from_help_is_a_digit(void **state)
{
	struct vt v;

	start(&v, state, UNHURRIED);
	press(&v, "\r", "Tax regime");
	press(&v, "\033[11~", "Help:");
	press_gone(&v, "\033", "Help:");
	press(&v, "2", "[2Addresses]");
	session_end(&v);
}

/* ---- what a key costs ---------------------------------------------------------------------------
 */

#define STEP_BYTES 110 /* 60 and a question, which costs no more than 64 */

/* All that a step in a list sends at 80 columns, its row number too. */
static void a_step_sends_little(void **state)
{
	struct vt v;
	size_t before;

	start(&v, state, "");
	free(vt_settled(&v));
	for (int i = 2; i < 6; i++) {
		char row[24];

		snprintf(row, sizeof row, "Row %d/34", i);
		before = v.sent.len;
		press(&v, "\033[B", row);
		free(vt_settled(&v));
		assert_in_range(v.sent.len - before, 1, STEP_BYTES);
	}
	session_end(&v);
}

/* How long the number of another row stands beside the cursor: the shortest of three. */
static void a_row_has_its_own_number_at_once(void **state)
{
	static const char *const keys[] = {"\033[4~", "\033[1~", "\033[B"};
	static const char *const number[] = {"Row 34/34", "Row 1/34", "Row 2/34"};
	long least = VT_PATIENCE;
	struct vt v;

	start(&v, state, "");
	free(vt_settled(&v));
	for (int i = 0; i < 3; i++) {
		long began = vt_seen(&v), took;

		press(&v, keys[i], number[i]);
		took = vt_since(&v, began);
		least = took < least ? took : least;
	}
	assert_in_range(least, 0, 250);
	session_end(&v);
}

/* Keys that wait already are taken together: what stands in between is not painted. */
static void keys_typed_ahead_are_painted_once(void **state)
{
	size_t before, one, many;
	struct vt v;

	start(&v, state, "");
	free(vt_settled(&v));
	before = v.sent.len;
	press(&v, "\033[B\033[B\033[B\033[B\033[B\033[B", "Row 7/34");
	free(vt_settled(&v));
	assert_in_range(v.sent.len - before, 1, STEP_BYTES);
	press(&v, "/", "Search: ");
	free(vt_settled(&v));
	before = v.sent.len;
	press(&v, "z", "Search: z");
	free(vt_settled(&v));
	one = v.sent.len - before;
	press(&v, "\033/", "Search: ");
	free(vt_settled(&v));
	before = v.sent.len;
	press(&v, "distrizapx\177\177\177\177\177\177\177\177\177\177z", "Search: z");
	free(vt_settled(&v));
	many = v.sent.len - before;
	assert_in_range(many, 1, one + STEP_BYTES);
	session_end(&v);
}

/* ---- the mouse ---------------------------------------------------------------------------------
 */

/* Presses and lets go of a button on a cell, counted from 0. */
static void click(struct vt *v, int button, int y, int x)
{
	char bytes[64];

	snprintf(bytes, sizeof bytes, "\033[<%d;%d;%dM\033[<%d;%d;%dm", button, x + 1, y + 1,
		button, x + 1, y + 1);
	vt_send(v, bytes);
}

static void clicks_select_rows_tabs_and_keys(void **state)
{
	struct vt v;

	start(&v, state, "mouse = yes\n");
	press(&v, "", "►000002");
	assert_non_null(strstr(v.sent.buf, "\033[?1006h"));
	click(&v, 0, 8, 20);
	press(&v, "", "►000008");
	click(&v, 0, 5, 3);
	press(&v, "", "►000005");
	click(&v, 65, 12, 12);
	press(&v, "", "►000008");
	click(&v, 64, 12, 12);
	press(&v, "", "►000005");
	click(&v, 0, 5, 3);
	press(&v, "", "Tax regime");
	click(&v, 0, 1, vt_column(&v, 1, "9History"));
	press(&v, "", "[9History]");
	click(&v, 0, 1, vt_column(&v, 1, "1Detail"));
	press(&v, "", "[1Detail]");
	click(&v, 0, 23, vt_column(&v, 23, "10Quit"));
	press_gone(&v, "", "Tax regime");
	click(&v, 0, 19, 79);
	press(&v, "", "Row 34/34");
	click(&v, 0, 4, 79);
	press(&v, "", "Row 1/34");
	click(&v, 0, 11, 79);
	press(&v, "", "Row 16/34");
	press(&v, "\033[19~", "[ No ]");
	click(&v, 0, vt_find(&v, "[ No ]"), vt_column(&v, vt_find(&v, "[ No ]"), "No"));
	press_gone(&v, "", "[ No ]");
	session_end(&v);
}

static void without_the_setting_a_mouse_is_nothing(void **state)
{
	struct vt v;

	start(&v, state, "");
	assert_null(strstr(v.sent.buf, "\033[?1000h"));
	press(&v, "\r", "Tax regime");
	vt_send(&v, "\033[<35;1;1M\033[M#!!\033[<0;2;3m");
	press(&v, "2", "[2Addresses]");
	session_end(&v);
}

/* ---- pastes ------------------------------------------------------------------------------------
 */

static void a_paste_in_the_list_is_looked_for(void **state)
{
	struct vt v;

	start(&v, state, "");
	press(&v, PASTE("qdn\r\nU.*"), "Search: qdn U.*");
	press(&v, "\033", "Distribuidora 01");
	press(&v, PASTE("güemes"), "1 · Legal name");
	press(&v, "", "Óptica Güemes");
	session_end(&v);
}

static void a_paste_answers_no_question(void **state)
{
	struct vt v;

	start(&v, state, "");
	press(&v, "\033[19~", "[ No ]");
	vt_send(&v, PASTE("y\rs\r"));
	press_gone(&v, "n", "[ No ]");
	assert_true(vt_find(&v, "Comercial Los") >= 0);
	press(&v, "\r", "Tax regime");
	vt_send(&v, PASTE("e2q\r"));
	press(&v, "4", "[4Bank]");
	press(&v, "\033[20~", "Search:");
	press(&v, PASTE("help on\r"), "Search: help on");
	session_end(&v);
}

static void a_paste_goes_into_the_field(void **state)
{
	struct vt v;

	start(&v, state, "");
	press(&v, "n", "New: Client");
	press(&v, "\t" PASTE("Uno\r\ndos\ttres\nq"), "[Uno dos tres q");
	press(&v, "\033[24~n", "Distribuidora 01");
	session_end(&v);
}

static void a_paste_of_many_lines_keeps_them(void **state)
{
	struct vt v;

	start(&v, state, "");
	press(&v, "\r5", "[5Notes]");
	press(&v, "n", "New:");
	press(&v, PASTE("primera\r\nsegunda"), "[primera");
	press(&v, "", "[segunda");
	press(&v, "\033[24~n", "[5Notes]");
	session_end(&v);
}

static void a_huge_paste_is_cut_and_told(void **state)
{
	struct str paste = STR_INIT;
	struct vt v;
	long began;

	start(&v, state, "");
	press(&v, "n", "New: Client");
	str_add(&paste, "\033[200~");
	for (int i = 0; i < 10000; i++)
		str_addf(&paste, "palabra%d ", i % 100);
	str_add(&paste, "\033[201~");
	began = vt_seen(&v);
	vt_send(&v, "\t");
	vt_send(&v, paste.buf);
	press(&v, "", "There is no room for more");
	assert_in_range(vt_since(&v, began), 0, 4000);
	press(&v, "\025corto", "[corto");
	str_release(&paste);
	press(&v, "\033[24~n", "Distribuidora 01");
	session_end(&v);
}

static void a_paste_of_a_megabyte_is_survived(void **state)
{
	struct str paste = STR_INIT;
	struct vt v;

	start(&v, state, "");
	press(&v, "n", "New: Client");
	str_add(&paste, "\033[200~");
	while (paste.len < 1100000) /* more than is kept of a paste */
		str_add(&paste, "palabra ");
	str_add(&paste, "\033[201~");
	vt_send(&v, "\t");
	vt_send(&v, paste.buf);
	for (int i = 0; i < 2 && vt_find(&v, "There is no room for more") < 0; i++)
		vt_wait(&v, "There is no room for more");
	press(&v, "\025corto", "[corto");
	press(&v, "\033[24~n", "Distribuidora 01");
	str_release(&paste);
	session_end(&v);
}

static void a_paste_whose_end_is_lost_ends(void **state)
{
	struct vt v;

	start(&v, state, "");
	vt_send(&v, "\033[200~nires");
	press(&v, "", "Search: nires");
	press(&v, "\033\r", "Tax regime");
	session_end(&v);
}

/* ---- bytes -------------------------------------------------------------------------------------
 */

#define BYTES_PATIENCE (3 * VT_PATIENCE)

static void byte_send(struct vt *v, int byte)
{
	char c = (char)byte;

	if (write(v->fd, &c, 1) == 1)
		vt_pump(v, 0);
}

/* Every byte from NUL on, in every state, upwards from each of some: a byte may leave the state, and
 * the program too (it is asked first where something would be lost); nothing else may come of it. */
static void every_byte_in_every_state_is_survived(void **state)
{
	static const char *const wheres[] = {"", "/", "\r", "\r2", "nMedio", "ne\t\t\t\t", "d", ":",
		"\033[20~", "\033OP", "f", "o", "b", "0", "l"};
	struct vt v;

	for (int i = 0; i < LENGTH(wheres); i++) {
		int status;

		start(&v, state, "");
		vt_send(&v, wheres[i]);
		vt_rest(&v);
		for (int byte = 0; byte < 256; byte++)
			byte_send(&v, (byte + 128 * (i % 2)) & 0xff);
		vt_pump(&v, 100);
		assert_int_equal(vt_foreign(&v), -1);
		vt_hangup(&v);
		status = vt_end(&v, BYTES_PATIENCE); /* what they began is done first */
		if (status)
			fail_msg("status %d after all bytes in state \"%s\"", status, wheres[i]);
		vt_free(&v);
	}
}

/* ---- sizes -------------------------------------------------------------------------------------
 */

static void form_half_typed(struct vt *v)
{
	press(v, "n", "Legal name");
	press(v, "\tMedio nombre\t", "[Medio nombre");
}

static void sizes_lose_nothing(void **state)
{
	static const int sizes[][2] = {{0, 0}, {1, 1}, {5, 200}, {200, 5}, {10, 40}, {50, 200},
		{2, 2}, {24, 80}, {1, 300}, {60, 41}, {9, 39}};
	static const int last[][2] = {{24, 80}, {50, 200}, {10, 40}, {15, 61}};
	struct world *w = *state;
	struct vt v, fresh;

	start(&v, state, "");
	form_half_typed(&v);
	for (int i = 0; i < LENGTH(last); i++) {
		char *expected;

		session_start_as(&fresh, w, last[i][0], last[i][1], "xterm-256color", "", NULL);
		press(&fresh, "", "Distribuidora 01");
		form_half_typed(&fresh);
		expected = vt_settled(&fresh);
		session_end(&fresh);
		vt_storm(&v, sizes, LENGTH(sizes), 750);
		vt_resize(&v, last[i][0], last[i][1]);
		screen_is(&v, expected, "after a storm");
		free(expected);
	}
	session_end(&v);
}

static void a_terminal_too_small_says_so(void **state)
{
	struct vt v;

	start(&v, state, "");
	form_half_typed(&v);
	vt_resize(&v, 9, 80);
	press(&v, "", "Terminal too small");
	vt_send(&v, "xyz\033[12~");
	vt_resize(&v, 24, 20);
	press(&v, "", "Terminal too");
	vt_resize(&v, 24, 39);
	press(&v, "", "Terminal too small");
	vt_resize(&v, 24, 80);
	press(&v, "", "Medio nombre");
	assert_int_equal(vt_find(&v, "xyz"), -1);
	session_end(&v);
}

/* ---- ends --------------------------------------------------------------------------------------
 */

static long children_ms(void)
{
	struct rusage used;

	getrusage(RUSAGE_CHILDREN, &used);
	return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 +
	       (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

static void database_is_whole(struct world *w)
{
	int64_t rows;

	assert_int_equal(number("SELECT count(*) FROM pragma_integrity_check "
				"WHERE integrity_check <> 'ok' AND 0 = ",
				 0),
		0);
	must(history_verify(w->db, &rows, &w->e));
}

/* Ends within a second, and without having turned in circles. */
static void ends_well(struct vt *v)
{
	long used = children_ms();

	assert_int_equal(vt_end(v, ENDS_MS), 0);
	assert_in_range(children_ms() - used, 0, 3000);
	vt_free(v);
}

static void a_line_that_is_gone_ends_it(void **state)
{
	static const char *const wheres[] = {"", "\r", "nMedio", "/peña", "\033[11~", "\033[19~",
		"nMedio\033[24~", "\033[20~", "\033[200~half a paste", "\033", "nMed\xc3"};
	struct vt v;

	for (int i = 0; i < LENGTH(wheres); i++) {
		start(&v, state, "");
		vt_send(&v, wheres[i]);
		vt_rest(&v);
		vt_hangup(&v);
		ends_well(&v);
	}
	database_is_whole(*state);
}

static void sigterm_ends_it(void **state)
{
	static const char *const wheres[] = {"", "nMedio", "\033[19~"};
	struct vt v;

	for (int i = 0; i < LENGTH(wheres); i++) {
		start(&v, state, "");
		vt_send(&v, wheres[i]);
		vt_rest(&v);
		kill(v.pid, SIGPIPE); /* means nothing here */
		kill(v.pid, SIGTERM);
		assert_int_equal(vt_end(&v, ENDS_MS), 0);
		assert_non_null(strstr(v.sent.buf, "\033[?2004l"));
		assert_non_null(strstr(v.sent.buf, "\033[?1049l"));
		vt_free(&v);
	}
	database_is_whole(*state);
}

/* A line that stands still (the far end sleeps) takes no more bytes. */
static void a_full_line_does_not_keep_it(void **state)
{
	struct vt v;
	int status = 0;
	pid_t gone;
	long end;

	start(&v, state, "");
	for (int i = 0; i < 400 && write(v.fd, "\014\033[B", 4) == 4; i++)
		usleep(500);
	usleep(300000);
	kill(v.pid, SIGTERM);
	end = vt_clock(&v) + ENDS_MS;
	while ((gone = waitpid(v.pid, &status, WNOHANG)) == 0 && vt_clock(&v) < end)
		usleep(5000);
	assert_true(gone || waitpid(v.pid, &status, WNOHANG));
	v.pid = 0;
	assert_int_equal(status, 0);
	vt_free(&v);
}

static void a_hang_up_while_saving_leaves_all_or_nothing(void **state)
{
	struct vt v;
	char name[32];

	for (int i = 0; i < 8; i++) {
		start(&v, state, "");
		press(&v, "n", "New: Client");
		snprintf(name, sizeof name, "Corte %d\023", i);
		vt_send(&v, name);
		usleep((unsigned)i * 4000);
		vt_hangup(&v);
		assert_int_equal(vt_end(&v, ENDS_MS), 0);
		vt_free(&v);
	}
	database_is_whole(*state);
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(escape_leaves_a_card_at_once),
		cmocka_unit_test(escape_and_a_digit_by_hand_is_a_function_key),
		cmocka_unit_test(escape_in_a_list_is_as_quick_as_in_a_dialog),
		cmocka_unit_test(a_search_that_escape_ended_comes_back_for_a_function_key),
		cmocka_unit_test(a_digit_after_escape_from_help_is_a_digit),
		cmocka_unit_test(a_step_sends_little),
		cmocka_unit_test(a_row_has_its_own_number_at_once),
		cmocka_unit_test(keys_typed_ahead_are_painted_once),
		cmocka_unit_test(clicks_select_rows_tabs_and_keys),
		cmocka_unit_test(without_the_setting_a_mouse_is_nothing),
		cmocka_unit_test(a_paste_in_the_list_is_looked_for),
		cmocka_unit_test(a_paste_answers_no_question),
		cmocka_unit_test(a_paste_goes_into_the_field),
		cmocka_unit_test(a_paste_of_many_lines_keeps_them),
		cmocka_unit_test(a_huge_paste_is_cut_and_told),
		cmocka_unit_test(a_paste_of_a_megabyte_is_survived),
		cmocka_unit_test(a_paste_whose_end_is_lost_ends),
		cmocka_unit_test(every_byte_in_every_state_is_survived),
		cmocka_unit_test(sizes_lose_nothing),
		cmocka_unit_test(a_terminal_too_small_says_so),
		cmocka_unit_test(a_line_that_is_gone_ends_it),
		cmocka_unit_test(sigterm_ends_it),
		cmocka_unit_test(a_full_line_does_not_keep_it),
		cmocka_unit_test(a_hang_up_while_saving_leaves_all_or_nothing),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, firm_open, world_close);
}
