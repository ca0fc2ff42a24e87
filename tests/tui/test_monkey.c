/* A monkey at the keyboard: random keys at random sizes for a minute under sanitizers, a few seconds
 * otherwise. MONKEY=N is the seed of its keys, printed where something breaks. */
#include "tui/session.h"

#include <ftw.h>

#ifdef __SANITIZE_ADDRESS__
#define MONKEY_MS 60000
#else
#define MONKEY_MS 8000
#endif

static uint32_t seed;

static int any(int n)
{
	seed = seed * 1664525 + 1013904223;
	return (int)((seed >> 8) % (uint32_t)n);
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

static void key_press(struct vt *v)
{
	char one[2] = {(char)(1 + any(255)), '\0'};

	vt_send(v, any(4) ? keys[any(LENGTH(keys))] : one);
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

	ioctl(v->fd, TIOCSWINSZ, &size);
}

/* Plays until the program ends or the time is up; false at the latter. */
static bool monkey_plays(struct vt *v, long until, long *pressed)
{
	while (vt_ms() < until) {
		int status, last = any(30) ? any(15) : 150;

		if (any(60))
			key_press(v);
		else
			size_change(v);
		++*pressed;
		if (!vt_pump(v, last)) {
			status = vt_end(v, VT_PATIENCE);
			if (status)
				fail_msg("it ended with status %d after %ld keys:\n%.*s", status,
					*pressed, 2000,
					v->sent.buf + (v->sent.len > 2000 ? v->sent.len - 2000 : 0));
			return true;
		}
	}
	return false;
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
	long until = vt_ms() + MONKEY_MS, pressed = 0;
	char dir[] = "/tmp/ficha-monkey-XXXXXX";
	int64_t rows;

	assert_non_null(mkdtemp(dir));
	assert_int_equal(chdir(dir), 0); /* what it exports stays there */
	seed = getenv("MONKEY") ? (uint32_t)strtoul(getenv("MONKEY"), NULL, 10) : (uint32_t)getpid();
	print_message("seed %u\n", (unsigned)seed);
	while (vt_ms() < until) {
		struct vt v;

		session_start_as(&v, w, 24, 80, "xterm-256color", "clipboard = yes\nmouse = yes\n",
			NULL);
		v.blind = v.speaks = true;
		if (monkey_plays(&v, until, &pressed))
			vt_free(&v);
		else
			session_end(&v);
	}
	print_message("%ld keys\n", pressed);
	must(history_verify(w->db, &rows, &w->e));
	assert_int_equal(number("SELECT count(*) FROM pragma_integrity_check "
				"WHERE integrity_check <> 'ok' AND 0 = ",
				 0),
		0);
	assert_int_equal(chdir("/"), 0);
	nftw(dir, file_remove, 8, FTW_DEPTH | FTW_PHYS);
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
