#include "tools/check.h"

#include <string.h>
#include "base/err.h"
#include "base/text.h"

static void the_text_stands_where_it_was_set(void **state)
{
	struct err e = ERR_INIT;

	(void)state;
	assert_int_equal(err_set(&e, ERR_STALE, "client %d", 7), ERR_STALE);
	assert_int_equal(e.code, ERR_STALE);
	assert_string_equal(e.text, "client 7");
	assert_string_equal(e.path, "");
	assert_int_equal(err_set_path(&e, ERR_INPUT, "address[2].zip", "no"), ERR_INPUT);
	assert_string_equal(e.path, "address[2].zip");
	assert_int_equal(err_set(NULL, ERR_IO, "nobody asks"), ERR_IO);
}

/* 2-, 3- and 4-byte characters, at every place of the cut. */
static void a_long_text_ends_at_a_whole_character(void **state)
{
	static const char *const letters[] = {"ñ", "€", "😀"};
	struct err e;

	(void)state;
	for (int i = 0; i < 3; i++)
		for (int shift = 0; shift < 4; shift++) {
			char text[2000] = "";
			size_t n = strlen(letters[i]);

			memset(text, 'x', (size_t)shift);
			for (size_t at = (size_t)shift; at + n < sizeof text; at += n)
				memcpy(text + at, letters[i], n);
			err_set(&e, ERR_INPUT, "%s", text);
			assert_true(utf8_valid(e.text, strlen(e.text)));
			assert_true(strlen(e.text) + n >= sizeof e.text - 1);
		}
}

static void a_value_is_cut_at_a_whole_character(void **state)
{
	struct err e;

	(void)state;
	err_set(&e, ERR_INPUT, "\"%.4s\" is wrong", "añoñ");
	assert_string_equal(e.text, "\"año\" is wrong");
	err_set(&e, ERR_INPUT, "\"%.2s\" is wrong", "añoñ");
	assert_string_equal(e.text, "\"a\" is wrong");
}

static void every_code_has_an_exit_code(void **state)
{
	static const struct {
		int code, exit;
	} cases[] = {
		{0, 0},
		{ERR_INPUT, 65},
		{ERR_CONFIRM, 65},
		{ERR_DENIED, 77},
		{ERR_MISSING, 66},
		{ERR_STALE, 75},
		{ERR_BUSY, 75},
		{ERR_UNIQUE, 65},
		{ERR_FULL, 74},
		{ERR_READONLY, 73},
		{ERR_NO_FILE, 66},
		{ERR_CONFIG, 78},
		{ERR_USAGE, 64},
		{ERR_CANCEL, 75},
		{ERR_DB, 69},
		{ERR_BUG, 70},
		{-99, 70},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(err_exit_code(cases[i].code), cases[i].exit);
	for (int code = ERR_BUG; code < 0; code++)
		assert_in_range(err_exit_code(code), 64, 78);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_text_stands_where_it_was_set),
		cmocka_unit_test(a_long_text_ends_at_a_whole_character),
		cmocka_unit_test(a_value_is_cut_at_a_whole_character),
		cmocka_unit_test(every_code_has_an_exit_code),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
