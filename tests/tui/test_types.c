/* Every terminal type shows the same screens; colours, themes and character sets. */
#include "tui/session.h"

static const char *const types[] = {"xterm", "xterm-256color", "linux", "putty", "vt100", "vt220", "screen",
	"screen-256color", "tmux-256color", "rxvt", "rxvt-unicode", "xterm-mono", "dumb",
	"no-such-terminal", ""};

/* The list, a card, a form and the help: what is typed, and what then stands on the screen. */
static const struct {
	const char *keys, *text;
} steps[] = {
	{"", "Row 1/34"},
	{"\r", "Tax regime"},
	{"\033[14~", "[Comercial"},
	{"\033[11~", "One character left"},
};

/* All side by side, since much of it is waiting for a typist to rest. The first one sets the
 * example. */
static void every_type_shows_the_same(void **state)
{
	struct world *w = *state;
	struct vt v[LENGTH(types)];

	firm_make(w);
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

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		in_world(every_type_shows_the_same),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
