/* What ncurses writes, in fewer bytes: by hand, and at random against a terminal that is shown both. */
#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>
#include "base/mem.h"
#include "tui/terse.h"

#define HEIGHT 8
#define WIDTH 24
#define ROUNDS 3000
#define PARTS 40

static const struct terse_terminal terminal = {HEIGHT, WIDTH, true};

/* ---- by hand ---- */

static void is(const char *bytes, const char *wanted)
{
	struct str out = STR_INIT;

	terse_add(&out, &terminal, bytes, strlen(bytes));
	assert_string_equal(out.buf, wanted);
	str_release(&out);
}

static void places(void **state)
{
	(void)state;
	is("\033[3;7Ha\033[3;12Hb", "\033[3;7Ha\033[12Gb");
	is("\033[3;7Ha\033[4;12Hb", "\033[3;7Ha\n\033[12Gb");
	is("\033[3;7Ha\r\033[4db", "\033[3;7Ha\n\rb");
	is("\033[3;7Ha\r\033[5db", "\033[3;7Ha\n\n\rb");
	is("\033[3;7Ha\r\033[6db", "\033[3;7Ha\033[6Hb");
	is("\033[3;1Ha\033[4;1Hb", "\033[3Ha\n\rb");
	is("\033[3;7Ha\033[2;7Hb", "\033[3;7Ha\033[2;7Hb");
	/* Nobody knows where it was before. */
	is("a\033[4;12Hb", "a\033[4;12Hb");
	is("\033Ma\033[4;12Hb", "\033Ma\033[4;12Hb");
}

/* A row that is full may have taken the cursor to the next one. */
static void the_right_edge(void **state)
{
	(void)state;
	is("\033[3;22Habc\033[3;5Hx", "\033[3;22Habc\033[3;5Hx");
	is("\033[3;22Hab\033[3;5Hx", "\033[3;22Hab\033[5Gx");
	is("\033[3;20Hé字\033[3;5Hx", "\033[3;20Hé字\033[5Gx");
	is("\033[3;20H字字字\033[3;5Hx", "\033[3;20H字字字\033[3;5Hx");
	is("\033[8;3Ha\r\033[9db", "\033[8;3Ha\033[9Hb"); /* no row below the last */
}

/* Where only some rows scroll a line feed may scroll them. */
static void rows_that_scroll(void **state)
{
	(void)state;
	is("\033[2;5r\033[5;1H\n\033[1;8r\033[3;4Hx\033[4;4Hy",
		"\033[2;5r\033[5H\n\033[1;8r\033[3;4Hx\n\033[4Gy");
	is("\033[2;5r\033[4;1Ha\033[5;1Hb", "\033[2;5r\033[4Ha\033[5Hb");
}

static void looks(void **state)
{
	(void)state;
	is("\033[97m\033[48;5;24mx", "\033[97;48;5;24mx");
	is("\033[39;49m\033(B\033[m\033[3;4Hx", "\033[3;4H\033[mx");
	is("\033(B\033[0;1m\033[33mx\033[m", "\033[0;1;33mx\033[m");
	is("\033[1m\033[Kx", "\033[1m\033[Kx"); /* what is erased has the colour */
	is("\033[38;5;1m\033[48;5;2m\033[1;4;5;7m\033[2mx", "\033[38;5;1;48;5;2;1;4;5;7m\033[2mx");
	is("\033(0q\033(Bx\033(By", "\033(0q\033(Bxy");
	is("\033[H\033[2J\033(B\033[mx", "\033[1H\033[2J\033(B\033[mx");
}

static void without_a_column(void **state)
{
	struct terse_terminal old = {HEIGHT, WIDTH, false};
	const char *bytes = "\033[3;7Ha\033[3;12Hb\r\033[4dc";
	struct str out = STR_INIT;

	(void)state;
	terse_add(&out, &old, bytes, strlen(bytes));
	assert_string_equal(out.buf, "\033[3;7Ha\033[3;12Hb\n\rc");
	str_release(&out);
}

/* A piece ends anywhere: nothing is read behind it, and nothing is lost. */
static void cut_anywhere(void **state)
{
	static const char *const all[] = {"\033", "\033[", "\033[3", "\033[3;", "\033(", "a\033[?25", "\r"};

	(void)state;
	for (int i = 0; i < LENGTH(all); i++) {
		char *bytes = xstrdup(all[i]);
		struct str out = STR_INIT;

		terse_add(&out, &terminal, bytes, strlen(bytes));
		assert_string_equal(out.buf, all[i]);
		str_release(&out);
		free(bytes);
	}
}

/* ---- at random ---- */

static uint64_t seed;

static int below(int n)
{
	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407;
	return (int)((seed >> 33) % (uint64_t)n);
}

static void part_add(struct str *s)
{
	static const char *const fixed[] = {"\r", "\033[K", "\033[1K", "\033[3X", "\033[m", "\033[0;1m",
		"\033[39;49m", "\033[31m", "\033[48;5;24m", "\033[7m", "\033(B\033[m", "\033(0q\033(B",
		"\033[2;5r", "\033[1;8r", "\033[r", "\033[2C", "\b", "\033M", "\033[?25l", "\n", "\033[2P",
		"\033[@", "\033[J", "é", "字", "ñandú", "x", "words", "a long row of words"};

	switch (below(4)) {
	case 0:
		str_addf(s, "\033[%d;%dH", 1 + below(HEIGHT), 1 + below(WIDTH));
		break;
	case 1:
		str_addf(s, "%s\033[%dd", below(2) ? "\r" : "", 1 + below(HEIGHT));
		break;
	default:
		str_add(s, fixed[below(LENGTH(fixed))]);
		break;
	}
}

static VTerm *shown(const struct str *s, bool twice)
{
	VTerm *v = vterm_new(HEIGHT, WIDTH);
	VTermScreen *screen = vterm_obtain_screen(v);

	vterm_set_utf8(v, 1);
	vterm_screen_reset(screen, 1);
	vterm_input_write(v, "\033[5;9H", 6);
	for (size_t i = 0; i < s->len; i++) { /* a terminal line may make two of a line feed */
		if (twice && s->buf[i] == '\n')
			vterm_input_write(v, "\r", 1);
		vterm_input_write(v, s->buf + i, 1);
	}
	return v;
}

static bool same_signs(const uint32_t *a, const uint32_t *b)
{
	int i = 0;

	while (i < VTERM_MAX_CHARS_PER_CELL - 1 && a[i] && a[i] == b[i])
		i++;
	return a[i] == b[i];
}

static bool same_cell(VTerm *a, VTerm *b, VTermPos at)
{
	VTermScreenCell x, y;

	memset(&x, 0, sizeof x);
	memset(&y, 0, sizeof y);
	vterm_screen_get_cell(vterm_obtain_screen(a), at, &x);
	vterm_screen_get_cell(vterm_obtain_screen(b), at, &y);
	return same_signs(x.chars, y.chars) && x.width == y.width &&
	       x.attrs.bold == y.attrs.bold && x.attrs.reverse == y.attrs.reverse &&
	       vterm_color_is_equal(&x.fg, &y.fg) && vterm_color_is_equal(&x.bg, &y.bg);
}

static bool same_screen(VTerm *a, VTerm *b)
{
	VTermPos x, y, at;

	for (at.row = 0; at.row < HEIGHT; at.row++)
		for (at.col = 0; at.col < WIDTH; at.col++)
			if (!same_cell(a, b, at))
				return false;
	vterm_state_get_cursorpos(vterm_obtain_state(a), &x);
	vterm_state_get_cursorpos(vterm_obtain_state(b), &y);
	return x.row == y.row && x.col == y.col;
}

static size_t compare(bool twice)
{
	struct str said = STR_INIT, terse = STR_INIT;
	VTerm *a, *b;
	size_t saved;

	for (int i = below(PARTS); i >= 0; i--)
		part_add(&said);
	terse_add(&terse, &terminal, said.buf, said.len);
	a = shown(&said, twice && !strchr(said.buf, '\n'));
	b = shown(&terse, twice && !strchr(said.buf, '\n'));
	if (!same_screen(a, b))
		fail_msg("another screen:\n%s\n%s", said.buf, terse.buf);
	assert_true(terse.len <= said.len);
	saved = said.len - terse.len;
	vterm_free(a);
	vterm_free(b);
	str_release(&said);
	str_release(&terse);
	return saved;
}

static void the_same_screen(void **state)
{
	size_t saved = 0;

	(void)state;
	seed = 20261122;
	for (int i = 0; i < ROUNDS; i++)
		saved += compare(i % 2);
	assert_true(saved > ROUNDS * 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places),
		cmocka_unit_test(the_right_edge),
		cmocka_unit_test(rows_that_scroll),
		cmocka_unit_test(looks),
		cmocka_unit_test(without_a_column),
		cmocka_unit_test(cut_anywhere),
		cmocka_unit_test(the_same_screen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
