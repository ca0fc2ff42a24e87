#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/mem.h"

static void arena_hands_out_zeroed_aligned_memory(void **state)
{
	struct arena a = ARENA_INIT;

	(void)state;
	for (int round = 0; round < 3; round++) {
		for (size_t n = 0; n < 3000; n += 7) {
			unsigned char *p = arena_alloc(&a, n);

			assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
			for (size_t i = 0; i < n; i++)
				assert_int_equal(p[i], 0);
			memset(p, 0xee, n);
		}
		arena_reset(&a);
	}
	arena_release(&a);
	assert_null(a.head);
	assert_null(a.spare);
}

static void arena_keeps_its_blocks_over_a_reset(void **state)
{
	struct arena a = ARENA_INIT;
	void *first = arena_alloc(&a, 100), *large = arena_alloc(&a, 1 << 20);

	(void)state;
	arena_reset(&a);
	assert_ptr_equal(arena_alloc(&a, 1 << 20), large);
	assert_ptr_equal(arena_alloc(&a, 100), first);
	arena_release(&a);
}

static void arena_copies_text(void **state)
{
	struct arena a = ARENA_INIT;

	(void)state;
	assert_string_equal(arena_strdup(&a, "Peña"), "Peña");
	assert_string_equal(arena_strndup(&a, "Peña", 2), "Pe");
	assert_string_equal(arena_strndup(&a, "Pe", 9), "Pe");
	assert_string_equal(arena_printf(&a, "%s-%d", "x", 7), "x-7");
	arena_release(&a);
}

static void xgrow_grows_and_keeps(void **state)
{
	int *n = NULL;
	int cap = 0;

	(void)state;
	for (int i = 0; i < 1000; i++) {
		n = xgrow(n, &cap, i + 1, sizeof *n);
		assert_true(cap > i);
		n[i] = i;
	}
	for (int i = 0; i < 1000; i++)
		assert_int_equal(n[i], i);
	free(n);
}

static void leave_with_42(void)
{
	_exit(42);
}

/* The handler ends the program, so a child tries it. */
static void exhaustion_calls_the_handler(void **state)
{
	pid_t child = fork();
	int status;

	(void)state;
	if (child == 0) {
		int cap = 0;

		mem_on_exhausted(leave_with_42);
		xgrow(NULL, &cap, INT32_MAX, SIZE_MAX / 2);
		_exit(1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 42);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(arena_hands_out_zeroed_aligned_memory),
		cmocka_unit_test(arena_keeps_its_blocks_over_a_reset),
		cmocka_unit_test(arena_copies_text),
		cmocka_unit_test(xgrow_grows_and_keeps),
		cmocka_unit_test(exhaustion_calls_the_handler),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
