/* A monkey at the keyboard: random keys at random sizes for a minute under sanitizers, a few seconds
 * otherwise. The same keys each time; MONKEY=N are others, and SOAK=SECONDS is as long, with keys of
 * the moment. Where something breaks, the seed is told, the last keys, the screen, and what the
 * sanitizers wrote. */
#include "tui/session.h"

#include <ftw.h>
#include <glob.h>

#define MONKEY_SEED 20261121
#define MONKEY_MS (SLOW ? 60000 : 8000)
#define LAST_KEYS 30

static struct monkey {
	uint32_t seed, started;
	char dir[32]; /* what it exports lies there, and reports of sanitizers */
	char last[LAST_KEYS][48];
	long pressed;
	int lines, columns;
} monkey;

static int any(int n)
{
	monkey.seed = monkey.seed * 1664525 + 1013904223;
	return (int)((monkey.seed >> 8) % (uint32_t)n);
}

/* F10 is rare: a monkey that leaves at once tries nothing else. */
static const char *const keys[] = {"\r", "\r", "\r", "\t", "\t", "\033[Z", "\033[A", "\033[B",
	"\033[B", "\033[C", "\033[D", "\033[H", "\033[F", "\033[5~", "\033[6~", "\033[2~",
	"\033[3~", "\033OP", "\033OQ", "\033OR", "\033OS", "\033[15~", "\033[17~", "\033[18~",
	"\033[18~", "\033[19~", "\033[20~", "\033[24~", "\033", "\033", "\0332", "\0337",
	"\033[1;5C", "\033[1;5D", "\177", "\177", "\025", "\004", "\032", "\017", "/", ":", " ",
	"*", "a", "f", "l", "b", "o", "s", "y", "n", "U", "\x1f", "\033[200~pe\xc3\xb1"
	"a\nq\r\033[201~", "Ñandú", "\xf1", "\xc3", "日本", "e\xcc\x81", "123", "1.500,00",
	"\033[", "\033[200~", "\033[201~", "\033[21~"};

/* As C would write it. */
static void key_note(const char *bytes, size_t n)
{
	char *to = monkey.last[monkey.pressed++ % LAST_KEYS], *end = to + sizeof monkey.last[0] - 5;

	for (size_t i = 0; i < n && to < end; i++) {
		unsigned char c = (unsigned char)bytes[i];

		to += snprintf(to, 5, c < 32 || c > 126 ? "\\%03o" : "%c", c);
	}
	*to = '\0';
}

static void key_press(struct vt *v)
{
	char one = (char)any(256); /* a NUL, too: Ctrl-Space */
	const char *key = any(4) ? keys[any(LENGTH(keys))] : &one;
	size_t n = key == &one ? 1 : strlen(key);

	key_note(key, n);
	vt_send_bytes(v, key, n);
}

static void size_change(struct vt *v)
{
	static const int sizes[][2] = {
		{24, 80}, {50, 200}, {10, 40}, {1, 1}, {0, 0}, {24, 20}, {3, 300}, {11, 41}};
	const int *given = sizes[any(LENGTH(sizes))];
	bool at_random = any(2);
	struct winsize size = {
		.ws_row = (unsigned short)(at_random ? any(70) : given[0]),
		.ws_col = (unsigned short)(at_random ? any(250) : given[1])};
	char note[32];

	monkey.lines = size.ws_row;
	monkey.columns = size.ws_col;
	snprintf(note, sizeof note, "<%d x %d>", monkey.lines, monkey.columns);
	key_note(note, strlen(note));
	ioctl(v->fd, TIOCSWINSZ, &size);
}

/* ---- when something breaks ---- */

static void print_file(const char *path)
{
	char line[400];
	FILE *f = fopen(path, "re");

	while (f && fgets(line, sizeof line, f))
		print_message("%s", line);
	if (f)
		fclose(f);
}

/* What sanitizers wrote beside the terminal. */
static void print_reports(void)
{
	char pattern[64];
	glob_t found = {0};

	snprintf(pattern, sizeof pattern, "%s/report.*", monkey.dir);
	if (!glob(pattern, 0, NULL, &found))
		for (size_t i = 0; i < found.gl_pathc; i++)
			print_file(found.gl_pathv[i]);
	globfree(&found);
}

/* Where the program gave the terminal back; after that the line echoes what is typed. */
static size_t farewell_at(const struct vt *v)
{
	static const char farewell[] = "\033[?1049l";
	size_t n = sizeof farewell - 1;

	for (size_t at = v->sent.len; at >= n; at--)
		if (!memcmp(v->sent.buf + at - n, farewell, n))
			return at - n;
	return v->sent.len;
}

/* The end of what was sent, in an emulator of a size that it bears. */
static void print_screen(struct vt *v)
{
	size_t end = farewell_at(v), from = end > 60000 ? end - 60000 : 0;
	char *text;

	vterm_free(v->term);
	vt_screen(v, monkey.lines < 10 ? 10 : monkey.lines, monkey.columns < 40 ? 40 : monkey.columns);
	vterm_input_write(v->term, v->sent.buf + from, end - from);
	text = vt_text(v);
	print_message("%s", text);
	free(text);
}

/* Nothing of the test's own is left to leak, so that the report is about the program. */
static void monkey_fails(struct vt *v, const char *why, long number)
{
	print_message("MONKEY=%u: %s (%ld) after %ld keys, the last of them:\n",
		(unsigned)monkey.started, why, number, monkey.pressed);
	for (long i = monkey.pressed > LAST_KEYS ? monkey.pressed - LAST_KEYS : 0;
		i < monkey.pressed; i++)
		print_message("  %s\n", monkey.last[i % LAST_KEYS]);
	print_screen(v);
	print_reports();
	vt_free(v);
	fail_msg("%s (%ld)", why, number);
}

/* Plays until the program ends or the time is up; false at the latter. */
static bool monkey_plays(struct vt *v, long until)
{
	while (vt_ms() < until) {
		int status, last = any(30) ? any(15) : 150;

		if (any(60))
			key_press(v);
		else
			size_change(v);
		if (vt_pump(v, last))
			continue;
		status = vt_end(v, VT_PATIENCE);
		if (status)
			monkey_fails(v, "it ended with this status", status);
		return true;
	}
	return false;
}

static void monkey_session(struct world *w, long until)
{
	char reports[96];
	const char *const more[] = {reports, NULL};
	struct vt v;
	bool ended;

	snprintf(reports, sizeof reports, "ASAN_OPTIONS=log_path=%s/report", monkey.dir);
	monkey.lines = 24;
	monkey.columns = 80;
	session_start_as(
		&v, w, 24, 80, "xterm-256color", "clipboard = yes\nmouse = yes\n", more);
	v.blind = v.speaks = true;
	while (!v.sent.len && vt_pump(&v, 20)) /* until then the line itself answers */
		;
	ended = monkey_plays(&v, until);
	if (ended)
		str_cut(&v.sent, farewell_at(&v));
	else
		free(vt_settled(&v));
	if (vt_foreign(&v) >= 0)
		monkey_fails(&v, "a foreign byte on the terminal at", vt_foreign(&v));
	if (ended)
		vt_free(&v);
	else
		session_end(&v);
}

static int file_remove(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static void a_monkey_breaks_nothing(void **state)
{
	struct world *w = *state;
	const char *soak = getenv("SOAK"), *given = getenv("MONKEY");
	long until = vt_ms() + (soak ? strtol(soak, NULL, 10) * 1000 : MONKEY_MS);
	int64_t rows;

	strcpy(monkey.dir, "/tmp/ficha-monkey-XXXXXX");
	assert_non_null(mkdtemp(monkey.dir));
	assert_int_equal(chdir(monkey.dir), 0);
	monkey.seed = given ? (uint32_t)strtoul(given, NULL, 10) : soak ? (uint32_t)getpid() : MONKEY_SEED;
	monkey.started = monkey.seed;
	print_message("MONKEY=%u\n", (unsigned)monkey.started);
	while (vt_ms() < until)
		monkey_session(w, until);
	figure("keys of a monkey", "%ld, MONKEY=%u", monkey.pressed, (unsigned)monkey.started);
	must(history_verify(w->db, &rows, &w->e));
	assert_int_equal(number("SELECT count(*) FROM pragma_integrity_check "
				"WHERE integrity_check <> 'ok' AND 0 = ",
				 0),
		0);
	assert_int_equal(chdir("/"), 0);
	nftw(monkey.dir, file_remove, 8, FTW_DEPTH | FTW_PHYS);
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
		cmocka_unit_test(a_monkey_breaks_nothing),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, firm_open, world_close);
}
