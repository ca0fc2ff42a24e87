/* How long bars are. */
#include "tools/check.h"

#include "tui/bars.h"

static void lengths_are_in_proportion(void **state)
{
	(void)state;
	assert_int_equal(bar_halves(100, 100, 40), 80);
	assert_int_equal(bar_halves(50, 100, 40), 40);
	assert_int_equal(bar_halves(1, 100, 40), 1);
	assert_int_equal(bar_halves(0, 100, 40), 0);
	assert_int_equal(bar_halves(0, 0, 40), 0);
	assert_int_equal(bar_halves(1, 1000000, 40), 1);
	assert_int_equal(bar_halves(-50, 100, 40), 40);
	assert_int_equal(bar_halves(INT64_MAX, INT64_MAX, 200), 400);
	assert_int_equal(bar_halves(INT64_MIN, INT64_MAX, 200), 400);
}

static void shares_add_up(void **state)
{
	static const struct bar three[] = {{"a", 2}, {"b", 1}, {"c", 1}}, none[] = {{"a", 0}},
				large[] = {{"a", INT64_MAX}, {"b", -INT64_MAX}};
	struct bars b = {three, 3, NULL, NULL};

	(void)state;
	assert_int_equal(bar_percent(&b, 0), 50);
	assert_int_equal(bar_percent(&b, 2), 25);
	b = (struct bars){none, 1, NULL, NULL};
	assert_int_equal(bar_percent(&b, 0), 0);
	assert_int_equal(bars_most(&b), 0);
	b = (struct bars){large, 2, NULL, NULL};
	assert_int_equal(bar_percent(&b, 1), 50);
	assert_true(bars_most(&b) == INT64_MAX);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lengths_are_in_proportion),
		cmocka_unit_test(shares_add_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
