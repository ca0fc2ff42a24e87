/* Libraries that are loaded when they are needed: here that of curses, which no test of this floor links. */
#include "tools/check.h"

#include <stdbool.h>
#include <string.h>
#include "base/late.h"

static int (*beep_late)(void), (*nothing_late)(void);

static bool is_null(int (*f)(void))
{
	return f == NULL;
}

static void a_library_is_loaded(void **state)
{
	const struct late_function wanted[] = {{"beep", &beep_late}};
	struct err e = ERR_INIT;

	(void)state;
	assert_int_equal(late_load("libncursesw.so.6", wanted, LENGTH(wanted), &e), 0);
	assert_false(is_null(beep_late));
	/* What is filled is not looked for again. */
	assert_int_equal(late_load("libnowhere.so.6", wanted, LENGTH(wanted), &e), 0);
}

static void what_is_missing_is_said(void **state)
{
	const struct late_function wanted[] = {{"nothing", &nothing_late}};
	struct err e = ERR_INIT;

	(void)state;
	assert_int_equal(late_load("libnowhere.so.6", wanted, LENGTH(wanted), &e), ERR_IO);
	assert_non_null(strstr(e.text, "libnowhere.so.6"));
	assert_true(is_null(nothing_late));
}

static void all_functions_or_none(void **state)
{
	int (*move_late)(void) = NULL;
	const struct late_function wanted[] = {
		{"no_function_of_curses", &nothing_late}, {"move", &move_late}};
	struct err e = ERR_INIT;

	(void)state;
	assert_int_equal(late_load("libncursesw.so.6", wanted, LENGTH(wanted), &e), ERR_IO);
	assert_non_null(strstr(e.text, "no_function_of_curses"));
	assert_true(is_null(move_late));
	assert_true(is_null(nothing_late));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_library_is_loaded),
		cmocka_unit_test(what_is_missing_is_said),
		cmocka_unit_test(all_functions_or_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
