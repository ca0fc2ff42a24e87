/* The home screen from one session to the next. */
#include "tui/session.h"

static void quit(struct vt *v, const char *keys)
{
	vt_send(v, keys);
	assert_int_equal(vt_end(v, VT_PATIENCE), 0);
	vt_free(v);
}

static void what_was_opened_is_there_the_next_day(void **state)
{
	struct world *w = *state;
	struct vt v;

	firm_make(w);
	session_start(&v, w);
	press(&v, "\r", "Tax regime");
	press(&v, "q", "Row 1/34");
	quit(&v, "q");
	session_start(&v, w);
	press(&v, "0", "Opened last");
	press(&v, "\033[F\r", "Tax regime");
	vt_send(&v, "qq");
	quit(&v, "q");
}

static void the_configuration_begins_there(void **state)
{
	struct world *w = *state;
	struct vt v;

	firm_make(w);
	session_start_as(&v, w, 24, 80, "xterm-256color", "home=yes\n", NULL);
	assert_true(vt_wait(&v, "Clients assigned to me") >= 0);
	press(&v, "q", "Distribuidora 01");
	quit(&v, "q");
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		in_world(what_was_opened_is_there_the_next_day),
		in_world(the_configuration_begins_there),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
