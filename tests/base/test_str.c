#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include "base/str.h"

static void an_empty_str_is_a_string(void **state)
{
	struct str s = STR_INIT;

	(void)state;
	assert_string_equal(s.buf, "");
	str_reset(&s);
	str_add(&s, "");
	str_trim(&s);
	assert_int_equal(s.cap, 0);
	str_release(&s);
	assert_string_equal(s.buf, "");
}

static void pieces_add_up(void **state)
{
	struct str s = STR_INIT;

	(void)state;
	str_add(&s, "ab");
	str_addc(&s, 'c');
	str_addn(&s, "defg", 2);
	str_addf(&s, "-%03d-", 7);
	str_pad(&s, '.', 3);
	str_pad(&s, '.', -3);
	assert_string_equal(s.buf, "abcde-007-...");
	assert_int_equal(s.len, 13);
	str_cut(&s, 2);
	assert_string_equal(s.buf, "ab");
	str_addn(&s, "\0x", 2);
	assert_int_equal(s.len, 4);
	str_reset(&s);
	str_add_i64(&s, INT64_MIN);
	str_addc(&s, ' ');
	str_add_i64(&s, 0);
	str_add_i64(&s, INT64_MAX);
	assert_string_equal(s.buf, "-9223372036854775808 09223372036854775807");
	str_release(&s);
}

static void a_long_format_fits(void **state)
{
	struct str s = STR_INIT;

	(void)state;
	for (int n = 0; n < 300; n++) {
		str_reset(&s);
		str_addf(&s, "%*d", n, 5);
		assert_int_equal(s.len, n ? n : 1);
		assert_int_equal(strlen(s.buf), s.len);
	}
	str_release(&s);
}

static void code_points_become_utf8(void **state)
{
	struct str s = STR_INIT;

	(void)state;
	str_add_utf8(&s, 'a');
	str_add_utf8(&s, 0xf1);
	str_add_utf8(&s, 0x20ac);
	str_add_utf8(&s, 0x1f600);
	str_add_utf8(&s, 0xd800);
	str_add_utf8(&s, -1);
	assert_string_equal(s.buf, "añ€😀\ufffd\ufffd");
	str_release(&s);
}

static void trim_takes_both_ends(void **state)
{
	static const char *const cases[][2] = {
		{" \t a b\r\n", "a b"}, {"   ", ""}, {"x", "x"}, {"x ", "x"}, {" x", "x"}};
	struct str s = STR_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		str_reset(&s);
		str_add(&s, cases[i][0]);
		str_trim(&s);
		assert_string_equal(s.buf, cases[i][1]);
	}
	str_release(&s);
}

static void detach_gives_the_text_away(void **state)
{
	struct str s = STR_INIT;
	char *text = str_detach(&s);

	(void)state;
	assert_string_equal(text, "");
	free(text);
	str_add(&s, "abc");
	text = str_detach(&s);
	assert_string_equal(text, "abc");
	assert_int_equal(s.len, 0);
	free(text);
	assert_true(text_listed("a,bc,d", "bc") && text_listed("a,bc", "bc") && text_listed("a", "a"));
	assert_false(text_listed("a,bc,d", "b") || text_listed("abc", "bc") || text_listed(NULL, "a") ||
		     text_listed("", "a"));
	assert_true(text_equal(NULL, "") && text_equal("a", "a") && !text_equal("a", NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_str_is_a_string),
		cmocka_unit_test(pieces_add_up),
		cmocka_unit_test(a_long_format_fits),
		cmocka_unit_test(code_points_become_utf8),
		cmocka_unit_test(trim_takes_both_ends),
		cmocka_unit_test(detach_gives_the_text_away),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
