/* The set of marked records, small and large. */
#include "tools/check.h"

#include <stdlib.h>
#include "tui/marks.h"

static void marks_are_a_set(void **state)
{
	struct marks m = {0};

	(void)state;
	assert_false(marks_has(&m, 7));
	marks_toggle(&m, 7);
	marks_toggle(&m, 3);
	marks_toggle(&m, 9);
	assert_true(marks_has(&m, 3) && marks_has(&m, 7) && marks_has(&m, 9));
	assert_false(marks_has(&m, 8));
	marks_toggle(&m, 7);
	assert_false(marks_has(&m, 7));
	assert_int_equal(m.n, 2);
	marks_add(&m, (int64_t[]){9, 1, 9, 5}, 4);
	assert_int_equal(m.n, 4);
	for (int i = 1; i < m.n; i++)
		assert_true(m.id[i - 1] < m.id[i]);
	marks_clear(&m);
	assert_int_equal(m.n, 0);
	assert_false(marks_has(&m, 9));
}

static void only_what_is_left_stays(void **state)
{
	struct marks m = {0};

	(void)state;
	marks_add(&m, (int64_t[]){1, 2, 3, 4, 5}, 5);
	marks_keep(&m, (int64_t[]){9, 4, 2, 8}, 4);
	assert_int_equal(m.n, 2);
	assert_true(marks_has(&m, 2) && marks_has(&m, 4));
	marks_keep(&m, NULL, 0);
	assert_int_equal(m.n, 0);
	marks_clear(&m);
}

static void a_hundred_thousand(void **state)
{
	enum { N = 100000 };
	struct marks m = {0};
	int64_t *id = malloc(sizeof *id * N);

	(void)state;
	for (int i = 0; i < N; i++)
		id[i] = (int64_t)i * 7919 % N + 1; /* every one of them, out of order */
	marks_add(&m, id, N);
	marks_add(&m, id, N / 2);
	assert_int_equal(m.n, N);
	for (int i = 1; i <= N; i += 997)
		assert_true(marks_has(&m, i));
	marks_keep(&m, id, N / 2);
	assert_int_equal(m.n, N / 2);
	marks_clear(&m);
	free(id);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_are_a_set),
		cmocka_unit_test(only_what_is_left_stays),
		cmocka_unit_test(a_hundred_thousand),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
