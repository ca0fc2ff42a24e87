#include "tools/check.h"

#include <string.h>
#include "base/mem.h"
#include "base/number.h"

static const struct number_format english = {'.', ','}, spanish = {',', '.'}, swiss = {'.', '\''};

#define REFUSED INT64_MIN

static void check(const char *s, int decimals, const struct number_format *f, int64_t wanted)
{
	struct err e = ERR_INIT;
	int64_t n = REFUSED;
	int rc = number_parse(s, decimals, f, &n, &e);

	if (n != wanted)
		print_message("\"%s\" with %d decimals\n", s, decimals);
	assert_true(n == wanted);
	assert_int_equal(rc, wanted == REFUSED ? ERR_INPUT : 0);
	assert_int_equal(rc != 0, e.text[0] != 0);
}

static void numbers_that_people_write(void **state)
{
	(void)state;
	check("1.234,50", 2, &spanish, 123450);
	check("1.234,50", 2, &english, 123450);
	check("1,234.50", 2, &spanish, 123450);
	check("1,234.50", 2, &number_plain, 123450);
	check("$ 50,000.00", 2, &number_plain, 5000000);
	check("$50,000.00", 2, &spanish, 5000000);
	check("-$5", 2, &english, -500);
	check("$-5", 2, &english, -500);
	check("5 €", 2, &spanish, 500);
	check("S/ 12.50", 2, &english, 1250);
	check("+5", 0, &number_plain, 5);
	check("0", 0, &number_plain, 0);
	check("-0", 2, &number_plain, 0);
	check("007", 0, &number_plain, 7);
	check(".5", 2, &number_plain, 50);
	check("5.", 2, &number_plain, 500);
	check(",5", 1, &spanish, 5);
	check(" 12 ", 0, &number_plain, 12);
	check("1 234 567,89", 2, &spanish, 123456789);
	check("1\u00a0234\u202f567,89", 2, &spanish, 123456789);
	check("1'234'567.89", 2, &swiss, 123456789);
	check("1.234.567", 2, &english, 123456700);
	check("1,234,567", 0, &spanish, 1234567);
	check("0.123456", 6, &number_plain, 123456);
	check("1234567.5", 6, &number_plain, 1234567500000);
}

static void one_separator_and_three_digits(void **state)
{
	(void)state;
	check("1.234", 2, &spanish, 123400);
	check("1.234", 3, &english, 1234);
	check("1.234", 2, &english, REFUSED);
	check("1,234", 2, &english, 123400);
	check("1,234", 3, &spanish, 1234);
	check("1234.567", 3, &spanish, 1234567);
	check("0.123", 3, &spanish, 123);
	check(".123", 3, &spanish, 123);
	check("1.23", 2, &spanish, 123);
	check("1.000", 0, &number_plain, REFUSED);
	check("1.000", 0, &spanish, 1000);
	check("1500.00", 0, &number_plain, 1500);
	check("1500.01", 0, &number_plain, REFUSED);
	check("12.5000", 2, &number_plain, 1250);
}

static void what_is_no_number(void **state)
{
	static const char *const cases[] = {"", " ", "-", "$", ".", ",", "abc", "12abc", "abc12",
		"1e5", "9.0E+08", "0x10", "1..2", "1,,2", "1,2,3", "1.234.56", "12.34.567",
		"1,234.567,8", "1.234,567.8", "1 23", "1'2345", "--5", "-+5", "5-", "$5$", "$$5",
		"(5)", "1/2", "NaN", "Infinity", "٣", "1 234 56", "1,234 567", "'123", ",123,456"};

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++)
		check(cases[i], 4, &english, REFUSED);
}

static void eighteen_digits_at_most(void **state)
{
	(void)state;
	check("999999999999999999", 0, &number_plain, 999999999999999999);
	check("-999999999999999999", 0, &number_plain, -999999999999999999);
	check("1000000000000000000", 0, &number_plain, REFUSED);
	check("9999999999999999.99", 2, &number_plain, 999999999999999999);
	check("99999999999999999.99", 2, &number_plain, REFUSED);
	/* Written with its cents it would not be read. */
	check("92233720368547758", 2, &number_plain, REFUSED);
	check("000000000000000000000000001", 0, &number_plain, 1);
	check("999999999999", 6, &number_plain, 999999999999000000);
	check("1000000000000", 6, &number_plain, REFUSED);
	check("99999999999999999999999999999999999999999999999999999999999999999999", 0,
		&number_plain, REFUSED);
}

static void whole_numbers(void **state)
{
	static const struct {
		const char *s;
		int64_t wanted;
	} cases[] = {{"0", 0}, {"010", 10}, {"-7", -7}, {"9223372036854775807", INT64_MAX},
		{"9223372036854775808", REFUSED}, {"-9223372036854775809", REFUSED}, {"", REFUSED},
		{"-", REFUSED}, {"+1", REFUSED}, {" 1", REFUSED}, {"1 ", REFUSED},
		{"12abc", REFUSED}, {"0x10", REFUSED}, {"1.0", REFUSED},
		{"99999999999999999999999", REFUSED}};
	int64_t n;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		struct err e = ERR_INIT;

		n = REFUSED;
		number_parse_int(cases[i].s, -INT64_MAX, INT64_MAX, &n, &e);
		assert_true(n == cases[i].wanted);
		assert_int_equal(n == REFUSED, e.text[0] != 0);
	}
	assert_int_equal(number_parse_int("-9223372036854775808", INT64_MIN, 0, &n, NULL), 0);
	assert_true(n == INT64_MIN);
	assert_int_equal(number_parse_int("11", 1, 10, &n, NULL), ERR_INPUT);
	assert_int_equal(number_parse_int("0", 1, 10, &n, NULL), ERR_INPUT);
}

static void numbers_as_text(void **state)
{
	static const struct {
		int64_t n;
		int decimals;
		const struct number_format *f;
		const char *text, *brief;
	} cases[] = {
		{0, 2, &number_plain, "0.00", "0"},
		{5, 2, &number_plain, "0.05", "0.05"},
		{-5, 2, &number_plain, "-0.05", "-0.05"},
		{123450, 2, &spanish, "1.234,50", "1.234,5"},
		{-123456789, 2, &english, "-1,234,567.89", "-1,234,567.89"},
		{100, 0, &english, "100", "100"},
		{1000, 0, &english, "1,000", "1,000"},
		{1500000, 6, &number_plain, "1.500000", "1.5"},
		{INT64_MIN, 6, &number_plain, "-9223372036854.775808", "-9223372036854.775808"},
		{INT64_MAX, 0, &swiss, "9'223'372'036'854'775'807", "9'223'372'036'854'775'807"},
	};
	struct str out = STR_INIT;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		str_reset(&out);
		number_format(&out, cases[i].n, cases[i].decimals, cases[i].f);
		assert_string_equal(out.buf, cases[i].text);
		str_reset(&out);
		number_format_short(&out, cases[i].n, cases[i].decimals, 0, cases[i].f);
		assert_string_equal(out.buf, cases[i].brief);
	}
	str_reset(&out);
	number_format_short(&out, 1500000, 6, 2, &number_plain);
	assert_string_equal(out.buf, "1.50");
	str_release(&out);
}

static void what_is_written_is_read(void **state)
{
	static const struct number_format *const formats[] = {
		&number_plain, &english, &spanish, &swiss};
	struct str out = STR_INIT;
	uint64_t seed = 1;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		int decimals = i % 7;
		int64_t n, back;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		n = (int64_t)(seed % 1999999999999999999u) - 999999999999999999;
		if (i % 3 == 0)
			n %= 100000;
		str_reset(&out);
		number_format(&out, n, decimals, formats[i % 4]);
		/* "1.234" with three decimals and no group stays what it is; with groups it is
		 * 1234. */
		if (number_parse(out.buf, decimals, formats[i % 4], &back, NULL) == 0)
			assert_true(back == n);
		else
			fail_msg("%s is not read", out.buf);
	}
	str_release(&out);
}

static void rounding_is_half_away_from_zero(void **state)
{
	static const struct {
		int64_t a, b, div, wanted;
	} cases[] = {
		{5, 1, 10, 1},
		{4, 1, 10, 0},
		{-5, 1, 10, -1},
		{-4, 1, 10, 0},
		{15, 1, 10, 2},
		{25, 1, 10, 3},
		{5, 1, -10, -1},
		{-5, -1, 10, 1},
		{7, 3, 2, 11},
		{1, 1, 3, 0},
		{2, 1, 3, 1},
		{INT64_MAX, 1, 1, INT64_MAX},
		{INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX},
		{INT64_MIN, 1, 1, INT64_MIN},
		{1, 1, INT64_MIN, 0},
		{INT64_MIN, 1, INT64_MIN, 1},
		{10003, 160000, 1000000, 1600},
	};
	bool ok;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		assert_true(number_muldiv(cases[i].a, cases[i].b, cases[i].div, &ok) ==
			    cases[i].wanted);
		assert_true(ok);
	}
	number_muldiv(INT64_MAX, 2, 1, &ok);
	assert_false(ok);
	number_muldiv(INT64_MIN, 1, -1, &ok);
	assert_false(ok);
	number_muldiv(INT64_MIN, INT64_MIN, 1, &ok);
	assert_false(ok);
	number_muldiv(1, 1, 0, &ok);
	assert_false(ok);
}

static void currencies(void **state)
{
	(void)state;
	assert_int_equal(currency_decimals("MXN"), 2);
	assert_int_equal(currency_decimals("CLP"), 0);
	assert_int_equal(currency_decimals("COP"), 2);
	assert_int_equal(currency_decimals("KWD"), 3);
	assert_int_equal(currency_decimals("CLF"), 4);
	assert_int_equal(currency_decimals("???"), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_that_people_write),
		cmocka_unit_test(one_separator_and_three_digits),
		cmocka_unit_test(what_is_no_number),
		cmocka_unit_test(eighteen_digits_at_most),
		cmocka_unit_test(whole_numbers),
		cmocka_unit_test(numbers_as_text),
		cmocka_unit_test(what_is_written_is_read),
		cmocka_unit_test(rounding_is_half_away_from_zero),
		cmocka_unit_test(currencies),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
