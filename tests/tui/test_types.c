/* Every terminal type shows the same screens; colours, themes and character sets. */
#include "tui/session.h"

#include <ftw.h>
#include <spawn.h>
#include <wctype.h>

static const char *const types[] = {"xterm", "xterm-256color", "linux", "putty", "vt100", "vt220",
	"screen", "screen-256color", "tmux-256color", "rxvt", "rxvt-unicode", "xterm-mono", "dumb",
	"no-such-terminal", ""};

/* The list, a card, a form (of a new record: who has one open is told of the others who have) and the help:
 * what is typed, and what then stands on the screen. */
static const struct {
	const char *keys, *text;
} steps[] = {
	{"", "Row 1/34"},
	{"\r", "Tax regime"},
	{"qn", "New: Client"},
	{"\033[11~", "One character left"},
};

/* All side by side, since much of it is waiting for a typist to rest. The first one sets the
 * example. */
static void every_type_shows_the_same(void **state)
{
	struct world *w = *state;
	struct vt v[LENGTH(types)];

	for (int i = 0; i < LENGTH(types); i++)
		session_start_as(&v[i], w, 24, 80, types[i], "", NULL);
	for (int k = 0; k < LENGTH(steps); k++) {
		char *expected = NULL;

		for (int i = 0; i < LENGTH(types); i++) {
			press(&v[i], steps[k].keys, steps[k].text);
			if (!expected)
				expected = vt_settled(&v[i]);
			screen_is(&v[i], expected, types[i]);
		}
		free(expected);
	}
	for (int i = 0; i < LENGTH(types); i++)
		session_end(&v[i]);
}

/* ---- colours -----------------------------------------------------------------------------------
 */

/* How a cell looks, without its character; `colour` false: as on a terminal without. */
static void cell_look(const struct vt *v, int y, int x, bool colour, char out[64])
{
	VTermScreenCell c;

	vt_cell(v, y, x, &c);
	if (!colour)
		c.fg = c.bg = (VTermColor){0};
	vterm_screen_convert_color_to_rgb(v->screen, &c.fg);
	vterm_screen_convert_color_to_rgb(v->screen, &c.bg);
	snprintf(out, 64, "%d%d%d %02x%02x%02x %02x%02x%02x", c.attrs.bold, c.attrs.underline,
		c.attrs.reverse, c.fg.rgb.red, c.fg.rgb.green, c.fg.rgb.blue, c.bg.rgb.red,
		c.bg.rgb.green, c.bg.rgb.blue);
}

static bool look_differs(const struct vt *v, int y1, int x1, int y2, int x2, bool colour)
{
	char one[64], other[64];

	cell_look(v, y1, x1, colour, one);
	cell_look(v, y2, x2, colour, other);
	return strcmp(one, other) != 0;
}

/* Each state beside its opposite; colour false: with all colour taken away. */
static void states_differ(struct vt *v, bool colour)
{
	int y;

	press(v, "", "►000002");
	y = vt_find(v, "►000002");
	assert_true(look_differs(v, y, 5, y + 1, 5, colour)); /* the selected row */
	assert_true(vt_find(v, "[1 Clients]") >= 0);            /* the open tab */
	assert_true(look_differs(v, 1, 3, 1, 15, colour));
	press(v, "\033[14~\t", "[Comercial");
	y = vt_find(v, "[Comercial");
	press(v, "\025", "[ ");
	assert_true(look_differs(v, y, 22, y - 1, 22, colour)); /* the field being edited */
	press(v, "\023", " ! ");
	assert_int_equal(vt_column(v, 21, "!"), 1); /* an error, in the message line */
	assert_true(look_differs(v, 21, 1, 2, 2, colour));
	press(v, "\033[24~n", "►000002");
	press(v, "f", "Show only");
	press(v, "\r", "active and archived");
	press(v, "and\r", "active and archived ·");
	press(v, "G", "(archived) Firma Cerrada"); /* an archived record says so */
}

static bool colour_was_sent(const struct vt *v)
{
	for (const char *s = v->sent.buf; (s = strstr(s, "\033[")); s += 2) {
		size_t n = strspn(s + 2, "0123456789;");

		for (const char *p = s + 2; s[n + 2] == 'm' && p <= s + n + 2;
			p += strcspn(p, ";m") + 1)
			if (strtol(p, NULL, 10) >= 30)
				return true;
	}
	return false;
}

static void states_are_told_by_more_than_colour(void **state)
{
	static const char *const no_colour[] = {"NO_COLOR=1", NULL};
	static const struct {
		const char *type, *const *more;
		bool colour;
	} terminals[] = {
		{"xterm-256color", no_colour, false},
		{"xterm", no_colour, false},
		{"vt100", NULL, false},
		{"vt220", NULL, false},
		{"xterm-mono", NULL, false},
		{"xterm", NULL, true},
		{"linux", NULL, true},
		{"putty", NULL, true},
		{"screen", NULL, true},
		{"xterm-16color", NULL, true},
		{"rxvt-unicode", NULL, true},
		{"tmux-256color", NULL, true},
	};
	struct vt v;

	for (int i = 0; i < LENGTH(terminals); i++) {
		session_start_as(&v, *state, 24, 80, terminals[i].type, "", terminals[i].more);
		states_differ(&v, terminals[i].colour);
		if (!terminals[i].colour) {
			assert_false(colour_was_sent(&v));
		}
		session_end(&v);
	}
}

/* Relative luminance as in WCAG 2, where 10000 * FULL is white; its curve (a power of 2.4 with a
 * straight foot) lies between the square and the cube, near a fifth of the way. */
#define FULL INT64_C(16581375) /* 255 to the third */
static int64_t luminance(const VTermColor *c)
{
	const int64_t part[] = {c->rgb.red, c->rgb.green, c->rgb.blue},
		      weight[] = {2126, 7152, 722};
	int64_t sum = 0;

	for (int i = 0; i < 3; i++)
		sum += weight[i] * (4 * 255 * part[i] * part[i] + part[i] * part[i] * part[i]) / 5;
	return sum;
}

/* In hundredths: 2100 is black on white. Lines may be fainter than text. */
static int contrast(const struct vt *v, int y, int x)
{
	VTermScreenCell c;
	int64_t ink, ground, flare = 500 * FULL;

	vt_cell(v, y, x, &c);
	if (!c.chars[0] || c.chars[0] == ' ' || c.chars[0] == '_' ||
		(c.chars[0] >= 0x2500 && c.chars[0] < 0x2580))
		return 2100;
	vterm_screen_convert_color_to_rgb(v->screen, &c.fg);
	vterm_screen_convert_color_to_rgb(v->screen, &c.bg);
	ink = luminance(&c.fg) + flare;
	ground = luminance(&c.bg) + flare;
	return (int)(ink > ground ? 100 * ink / ground : 100 * ground / ink);
}

static void screen_stands_out(const struct vt *v, int least, const char *theme)
{
	for (int y = 0; y < v->lines; y++)
		for (int x = 0; x < v->columns; x++)
			if (contrast(v, y, x) < least)
				fail_msg("%s theme: line %d, column %d has contrast %d", theme, y,
					x, contrast(v, y, x));
}

static void every_theme_can_be_read(void **state)
{
	static const struct {
		const char *name, *setting;
		uint8_t ink, ground; /* the terminal's own, grey */
		int least;
	} themes[] = {
		{"dark", "theme = dark\n", 208, 16, 450},
		{"light", "theme = light\n", 32, 255, 450},
		{"contrast", "theme = contrast\n", 128, 128, 700},
	};
	struct vt v;

	for (int i = 0; i < LENGTH(themes); i++) {
		VTermColor ink, ground;
		uint8_t f = themes[i].ink, b = themes[i].ground;

		session_start_as(&v, *state, 24, 80, "xterm-256color", themes[i].setting, NULL);
		vterm_color_rgb(&ink, f, f, f);
		vterm_color_rgb(&ground, b, b, b);
		vterm_state_set_default_colors(vterm_obtain_state(v.term), &ink, &ground);
		press(&v, "", "►000002");
		free(vt_settled(&v));
		screen_stands_out(&v, themes[i].least, themes[i].name);
		press(&v, "\033[14~\t\025\023", "! ");
		free(vt_settled(&v));
		screen_stands_out(&v, themes[i].least, themes[i].name);
		press(&v, "\033[24~", "Save the changes?");
		screen_stands_out(&v, themes[i].least, themes[i].name);
		session_end(&v);
	}
}

/* ---- character sets ----------------------------------------------------------------------------
 */

static void without_a_locale_it_is_utf8(void **state)
{
	static const char *const none[] = {"LC_ALL=C", NULL}, *const odd[] = {"LC_ALL=xx_YY", NULL};
	const char *const *more[] = {none, odd};
	struct vt v;

	for (int i = 0; i < LENGTH(more); i++) {
		session_start_as(&v, *state, 24, 80, "xterm", "", more[i]);
		press(&v, "", "Los Ñires");
		press(&v, "", "____");
		press(&v, "/Ñir", "Search: Ñir");
		session_end(&v);
	}
}

static void ascii_draws_with_letters_only(void **state)
{
	struct vt v;
	VTermScreenCell c;

	session_start_as(&v, *state, 24, 80, "xterm", "ascii = yes\n", NULL);
	press(&v, "", ">000002");
	press(&v, "", "Los Ñires");
	press(&v, "\033[19~", "+----");
	for (int y = 0; y < v.lines; y++)
		for (int x = 0; x < v.columns; x++) {
			vt_cell(&v, y, x, &c);
			if (c.chars[0] > 0x7e && !iswalpha((wint_t)c.chars[0]) &&
				c.chars[0] != (uint32_t)-1)
				fail_msg("line %d has U+%04X", y, (unsigned)c.chars[0]);
		}
	assert_null(strstr(v.sent.buf, "\033(0"));
	session_end(&v);
}

/* The terminal's own cursor is what a screen reader follows. */
static void cursor_is_on(struct vt *v, const char *text, int column)
{
	VTermPos at;

	press(v, "", text);
	free(vt_settled(v));
	vterm_state_get_cursorpos(vterm_obtain_state(v->term), &at);
	assert_int_equal(at.row, vt_find(v, text));
	assert_int_equal(at.col, column);
}

static void screen_readers_follow_the_cursor(void **state)
{
	struct vt v;

	session_start_as(&v, *state, 24, 80, "xterm", "reader = yes\n", NULL);
	cursor_is_on(&v, ">000002", 1);
	press(&v, "\033[B", ">000005");
	cursor_is_on(&v, ">000005", 1);
	assert_int_equal(vt_find(&v, "---"), -1);
	cursor_is_on((vt_send(&v, "/dist"), &v), "Search: dist", 13);
	press(&v, "\033", "Search: /");
	press(&v, "\033[20~", "Menu");
	assert_int_equal(vt_find(&v, "---"), -1);
	assert_int_equal(vt_find(&v, "+--"), -1);
	press(&v, "\033", "Row ");
	session_end(&v);
}

static void screen_readers_hear_one_line_and_get_the_rest(void **state)
{
	struct vt v;
	char *row;
	int y;

	session_start_as(&v, *state, 24, 40, "xterm", "reader = yes\n", NULL);
	press(&v, "", ">000002");
	y = (vt_send(&v, "v"), vt_wait(&v, "The range begins here"));
	assert_true(y >= 0);
	free(vt_settled(&v));
	row = vt_row(&v, y);
	assert_int_equal(row[strlen(row) - 1], '>');
	free(row);
	assert_true(vt_find(&v, "Read the last message whole") == y + 1);
	press(&v, "!", "other end, then v again");
	press(&v, "\033", ">000002");
	session_end(&v);
}

/* Makes a Latin-1 locale in a directory of its own, where the sources of locales are. */
static bool locale_make(const char *dir)
{
	char path[96], whole[112];
	const char *const argv[] = {"localedef", "-i", "es_MX", "-f", "ISO-8859-1", path, NULL};
	const char *const env[] = {"PATH=/usr/bin:/bin", NULL};
	int status = -1;
	pid_t pid;

	snprintf(path, sizeof path, "%s/es_MX.ISO-8859-1", dir);
	if (posix_spawn(&pid, "/usr/bin/localedef", NULL, NULL, (char *const *)(uintptr_t)argv,
		    (char *const *)(uintptr_t)env))
		return false;
	/* It makes the directory even where it finds no sources, and fails for mere warnings, too. */
	snprintf(whole, sizeof whole, "%s/LC_CTYPE", path);
	return waitpid(pid, &status, 0) == pid && access(whole, R_OK) == 0;
}

static int file_remove(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static void latin_locale_is_spoken(void **state)
{
	char dir[] = "/tmp/ficha-locale-XXXXXX", locpath[64];
	/* The C library never gives back what it reads out of LOCPATH. */
	const char *const more[] = {
		"LC_ALL=es_MX.ISO-8859-1", locpath, "ASAN_OPTIONS=detect_leaks=0", NULL};
	bool made;
	struct vt v;

	assert_non_null(mkdtemp(dir));
	snprintf(locpath, sizeof locpath, "LOCPATH=%s", dir);
	made = locale_make(dir);
	if (made) {
		session_start_as(&v, *state, 24, 80, "xterm", "", more);
		press(&v, "", ">000002");
		press(&v, "", "Distribuidora 01");
		assert_non_null(strstr(v.sent.buf, "Los \xd1ires"));
		assert_null(strstr(v.sent.buf, "Los \xc3"));
		vt_send(&v, "/\xd1ir");
		press(&v, "", "active - 1 -");
		press(&v, "\033", "Search: /");
		press(&v, "n", "Trade name");
		vt_send(&v, "\t\xd1"
			    "and\xfa \200\xc3\xb1");
		press(&v, "\t\014", "[changed]");
		free(vt_settled(&v));
		assert_non_null(strstr(v.sent.buf, "\xd1"
						   "and\xfa ?\xc3\xb1"));
		assert_int_equal(vt_find(&v, "UTF-8"), -1);
		vt_hangup(&v);
		assert_int_equal(vt_end(&v, VT_PATIENCE), 0);
		vt_free(&v);
	}
	nftw(dir, file_remove, 8, FTW_DEPTH | FTW_PHYS);
	if (!made)
		skip();
}

static int firm_open(void **state)
{
	int rc = world_open(state);

	if (!rc)
		firm_make(*state);
	return rc;
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_type_shows_the_same),
		cmocka_unit_test(states_are_told_by_more_than_colour),
		cmocka_unit_test(every_theme_can_be_read),
		cmocka_unit_test(without_a_locale_it_is_utf8),
		cmocka_unit_test(ascii_draws_with_letters_only),
		cmocka_unit_test(screen_readers_follow_the_cursor),
		cmocka_unit_test(screen_readers_hear_one_line_and_get_the_rest),
		cmocka_unit_test(latin_locale_is_spoken),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, firm_open, world_close);
}
