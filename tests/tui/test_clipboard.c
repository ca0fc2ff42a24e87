/* What goes to the operator's clipboard: only when it is configured, only what was asked for. */
#include "tui/session.h"

#include "tui/clipboard.h"

static void check(const char *text, const char *base64)
{
	struct str made = STR_INIT, wanted = STR_INIT;

	clipboard_command(text, strlen(text), &made);
	str_addf(&wanted, "\033]52;c;%s\a", base64);
	assert_string_equal(made.buf, wanted.buf);
	str_release(&made);
	str_release(&wanted);
}

static void commands_are_base64(void **state)
{
	(void)state;
	check("", "");
	check("f", "Zg==");
	check("fo", "Zm8=");
	check("foo", "Zm9v");
	check("foob", "Zm9vYg==");
	check("Peña\n", "UGXDsWEK");
	check("\033]0;x\a", "G10wO3gH");
}

/* The form of the first client, and its name to the clipboard. */
static void copy_name(struct vt *v, struct world *w, const char *settings, const char *answer)
{
	firm_make(w);
	session_start_as(v, w, 24, 80, "xterm-256color", settings, NULL);
	assert_true(vt_wait(v, "Distribuidora 01") >= 0);
	press(v, "e", "[Comercial");
	press(v, "\t", "Ctrl-U");
	press(v, "\021", answer); /* Ctrl-Q */
}

static void the_terminal_gets_the_value(void **state)
{
	struct vt v;

	copy_name(&v, *state, "clipboard=yes\n", "Copied");
	assert_non_null(strstr(v.sent.buf, "\033]52;c;Q29tZXJjaWFsIExvcyDDkWlyZXMgU3BB\a"));
	vt_hangup(&v);
	assert_int_not_equal(vt_end(&v, VT_PATIENCE), -1);
	vt_free(&v);
}

static void nothing_leaves_unasked(void **state)
{
	struct vt v;

	copy_name(&v, *state, "", "ui.clipboard");
	assert_null(strstr(v.sent.buf, "\033]52"));
	session_end(&v);
}

int main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(commands_are_base64),
		in_world(the_terminal_gets_the_value),
		in_world(nothing_leaves_unasked),
	};

	if (argc == 4 && !strcmp(argv[1], "--session"))
		return session_main(argv[2], argv[3]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
