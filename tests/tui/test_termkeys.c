/* What terminals send for their keys, under every terminal type that people have. Started with
 * --keys this program writes down the keys it gets, one a line, until it gets a Q. */
#include "tools/check.h"
#include "base/lang.h"
#include "tools/vt.h"
#include "tui/keys.h"
#include "tui/ui.h"

static char log_path[] = "/tmp/ficha-keys-XXXXXX";

static const char *const types[] = {"xterm", "xterm-256color", "linux", "putty", "vt100", "vt220",
	"screen", "screen-256color", "tmux-256color", "rxvt", "rxvt-unicode", "xterm-mono", "dumb",
	"no-such-terminal"};

/* By the terminal that sends them, whatever it is called in TERM: people's TERM is often wrong. */
static const struct {
	const char *terminal, *bytes, *key;
} sent[] = {
	{"PuTTY", "\033[11~", "F1"}, {"PuTTY", "\033[12~", "F2"}, {"PuTTY", "\033[13~", "F3"},
	{"PuTTY", "\033[14~", "F4"}, {"PuTTY", "\033[15~", "F5"}, {"PuTTY", "\033[17~", "F6"},
	{"PuTTY", "\033[18~", "F7"}, {"PuTTY", "\033[19~", "F8"}, {"PuTTY", "\033[20~", "F9"},
	{"PuTTY", "\033[21~", "F10"}, {"PuTTY", "\033[23~", "F11"}, {"PuTTY", "\033[24~", "F12"},
	{"PuTTY", "\033[1~", "Home"}, {"PuTTY", "\033[4~", "End"}, {"PuTTY", "\033[2~", "Ins"},
	{"PuTTY", "\033[3~", "Del"}, {"PuTTY", "\033[5~", "PgUp"}, {"PuTTY", "\033[6~", "PgDn"},
	{"PuTTY", "\033OA", "Up"}, {"PuTTY", "\033OB", "Down"}, {"PuTTY", "\033OC", "Right"},
	{"PuTTY", "\033OD", "Left"}, {"PuTTY", "\177", "Backspace"}, {"PuTTY", "\033[Z", "S-Tab"},
	{"PuTTY keypad", "\033Op", "0"}, {"PuTTY keypad", "\033Oq", "1"},
	{"PuTTY keypad", "\033Oy", "9"}, {"PuTTY keypad", "\033On", "."},
	{"PuTTY keypad", "\033Ok", "+"}, {"PuTTY keypad", "\033Om", "-"},
	{"PuTTY keypad", "\033Oj", "*"}, {"PuTTY keypad", "\033Oo", "/"},
	{"PuTTY keypad", "\033OM", "Enter"},
	{"Linux console", "\033[[A", "F1"}, {"Linux console", "\033[[B", "F2"},
	{"Linux console", "\033[[C", "F3"}, {"Linux console", "\033[[D", "F4"},
	{"Linux console", "\033[[E", "F5"}, {"Linux console", "\033[17~", "F6"},
	{"Linux console", "\033[A", "Up"}, {"Linux console", "\033[B", "Down"},
	{"Linux console", "\033[C", "Right"}, {"Linux console", "\033[D", "Left"},
	{"Linux console", "\033\t", "S-Tab"},
	{"xterm", "\033OP", "F1"}, {"xterm", "\033OQ", "F2"}, {"xterm", "\033OR", "F3"},
	{"xterm", "\033OS", "F4"}, {"xterm", "\033OH", "Home"}, {"xterm", "\033OF", "End"},
	{"xterm", "\033[H", "Home"}, {"xterm", "\033[F", "End"}, {"xterm", "\b", "Backspace"},
	{"xterm", "\033[1;5C", "Ctrl-Right"}, {"xterm", "\033[1;5D", "Ctrl-Left"},
	{"xterm", "\033[1;5H", "Ctrl-Home"}, {"xterm", "\033[1;5F", "Ctrl-End"},
	{"xterm", "\033[5;5~", "Ctrl-PgUp"}, {"xterm", "\033[6;5~", "Ctrl-PgDn"},
	{"xterm, Shift", "\033[1;2A", "S-Up"}, {"xterm, Shift", "\033[1;2B", "S-Down"},
	{"xterm, Shift", "\033[5;2~", "S-PgUp"}, {"xterm, Shift", "\033[6;2~", "S-PgDn"},
	{"xterm, Alt", "\033[1;3A", "Up"}, {"xterm, Shift", "\033[1;2D", "Left"},
	{"xterm, Alt", "\033[1;3C", "Right"}, {"xterm, Ctrl-Shift", "\033[1;6F", "End"},
	{"xterm, Shift", "\033[3;2~", "Del"}, {"xterm, Ctrl", "\033[3;5~", "Del"},
	{"rxvt", "\033[7~", "Home"}, {"rxvt", "\033[8~", "End"}, {"rxvt", "\033Oc", "Ctrl-Right"},
	{"rxvt", "\033Od", "Ctrl-Left"}, {"rxvt", "\033[7^", "Ctrl-Home"},
	{"rxvt", "\033[8^", "Ctrl-End"}, {"rxvt", "\033[5^", "Ctrl-PgUp"},
	{"rxvt", "\033[6^", "Ctrl-PgDn"}, {"rxvt, Shift", "\033[a", "S-Up"},
	{"rxvt, Shift", "\033[b", "S-Down"}, {"rxvt, Shift", "\033[5$", "S-PgUp"},
	{"rxvt, Shift", "\033[6$", "S-PgDn"},
	{"rxvt, Shift", "\033[d", "Left"}, {"rxvt, Shift", "\033[7$", "Home"},
	{"VT100 keypad", "\033OP", "F1"}, {"VT100 keypad", "\033OS", "F4"},
	{"VT100 keypad", "\033Or", "2"}, {"VT100 keypad", "\033Os", "3"},
	{"VT100 keypad", "\033Ot", "4"}, {"VT100 keypad", "\033Ou", "5"},
	{"VT100 keypad", "\033Ov", "6"}, {"VT100 keypad", "\033Ow", "7"},
	{"VT100 keypad", "\033Ox", "8"}, {"VT100 keypad", "\033Ol", ","},
	{"any, Esc and a digit", "\0331", "F1"}, {"any, Esc and a digit", "\0339", "F9"},
	{"any, Esc and a digit", "\0330", "F10"},
	{"any", "\r", "Enter"}, {"any", "\t", "Tab"}, {"any", "\004", "Ctrl-D"},
	{"any", "\023", "Ctrl-S"}, {"any", "\032", "Ctrl-Z"}, {"any", "\003", "Ctrl-C"},
};

static int keys_main(const char *path)
{
	struct term_options o = {.escape_ms = 1000};
	struct err e = ERR_INIT;
	struct str name = STR_INIT;
	FILE *out = fopen(path, "w");
	struct event ev;

	lang_init("nowhere");
	if (!out || ui_start(&o, &e))
		return 1;
	do {
		ui_wait(&ev);
		str_reset(&name);
		if (ev.kind == EVENT_KEY || ev.kind == EVENT_CHAR)
			key_name(ev.code, &name);
		fprintf(out, "%s\n", name.buf);
	} while (ev.kind != EVENT_LEAVE && ev.code != 'Q');
	fclose(out);
	str_release(&name);
	ui_stop();
	return 0;
}

static void keys_start(struct vt *v, const char *type)
{
	const char *const argv[] = {"/proc/self/exe", "--keys", log_path, NULL};
	char term[64];
	const char *const env[] = {term, "LC_ALL=C.UTF-8", NULL};
	long end = vt_ms() + VT_PATIENCE;

	snprintf(term, sizeof term, "TERM=%s", type);
	vt_start(v, 24, 80, argv, env);
	while (!strstr(v->sent.buf, "\033[?2004h") && vt_ms() < end)
		vt_pump(v, 20);
}

static void compare(const char *type)
{
	FILE *in = fopen(log_path, "r");
	char line[80];

	assert_non_null(in);
	for (int i = 0; i < LENGTH(sent); i++) {
		if (!fgets(line, sizeof line, in))
			fail_msg("TERM=%s: %s's %s never came", type, sent[i].terminal,
				sent[i].key);
		line[strcspn(line, "\n")] = '\0';
		if (strcmp(line, sent[i].key))
			fail_msg("TERM=%s: %s's %s came as %s", type, sent[i].terminal,
				sent[i].key, line);
	}
	assert_non_null(fgets(line, sizeof line, in));
	assert_string_equal(line, "Q\n");
	fclose(in);
}

static void keys_of_all_terminals_are_known_by_any_name(void **state)
{
	struct vt v;

	(void)state;
	for (int i = 0; i < LENGTH(types); i++) {
		keys_start(&v, types[i]);
		for (int k = 0; k < LENGTH(sent); k++)
			vt_send(&v, sent[k].bytes);
		vt_send(&v, "Q");
		assert_int_equal(vt_end(&v, VT_PATIENCE), 0);
		assert_int_equal(vt_foreign(&v), -1);
		vt_free(&v);
		compare(types[i]);
	}
}

/* A slow line delivers a key in two pieces. */
static void keys_in_halves_are_joined(void **state)
{
	static const char *const halves[] = {"\033[1", "5~", "\033O", "P", "\033[[", "A", "Q"};
	char kept[64] = "";
	struct vt v;
	FILE *in;

	(void)state;
	keys_start(&v, "putty");
	for (int i = 0; i < LENGTH(halves); i++) {
		vt_rest(&v);
		vt_send(&v, halves[i]);
	}
	assert_int_equal(vt_end(&v, VT_PATIENCE), 0);
	vt_free(&v);
	in = fopen(log_path, "r");
	assert_non_null(in);
	assert_true(fread(kept, 1, sizeof kept - 1, in) > 0);
	fclose(in);
	assert_string_equal(kept, "F5\nF1\nF1\nQ\n");
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_of_all_terminals_are_known_by_any_name),
		cmocka_unit_test(keys_in_halves_are_joined),
	};
	int fd, failed;

	if (argc > 2 && !strcmp(argv[1], "--keys"))
		return keys_main(argv[2]);
	fd = mkstemp(log_path);
	if (fd >= 0)
		close(fd);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	remove(log_path);
	return failed;
}
