#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include "base/crypt.h"

static void hash_of(char out[SHA256_HEX], const char *const *field, int n)
{
	struct hasher *h = hasher_new();

	for (int i = 0; i < n; i++)
		hasher_field(h, field[i]);
	hasher_end(&h, out);
	assert_null(h);
}

static void fields_do_not_run_together(void **state)
{
	const char *const lists[][2] = {
		{"ab", "c"}, {"a", "bc"}, {"abc", ""}, {"abc", NULL}, {"", "abc"}};
	char hash[5][SHA256_HEX];

	(void)state;
	for (int i = 0; i < 5; i++) {
		hash_of(hash[i], lists[i], 2);
		assert_int_equal(strlen(hash[i]), 64);
		for (int k = 0; k < i; k++)
			assert_string_not_equal(hash[i], hash[k]);
	}
}

/* sha256sum of "S3:abcI-7:N0:" */
static void the_form_is_fixed(void **state)
{
	struct hasher *h = hasher_new();
	char out[SHA256_HEX];

	(void)state;
	hasher_field(h, "abc");
	hasher_int(h, -7);
	hasher_field(h, NULL);
	hasher_end(&h, out);
	assert_string_equal(
		out, "6a89e6f5be53a18c38c2eedcb37113988d132d633aa219150af2f8081fed2709");
}

static void passwords_are_verified(void **state)
{
	char hash[PASSWORD_HASH], other[PASSWORD_HASH];

	(void)state;
	assert_int_equal(password_hash("correct horse", 1, hash, NULL), 0);
	assert_int_equal(password_hash("correct horse", 1, other, NULL), 0);
	assert_memory_equal(hash, "$y$", 3);
	assert_string_not_equal(hash, other);
	assert_true(password_verify("correct horse", hash, 1));
	assert_false(password_verify("correct horsf", hash, 1));
	assert_false(password_verify("", hash, 1));
	assert_false(password_verify("correct horse", NULL, 1));
	assert_false(password_verify("correct horse", "", 1));
	assert_false(password_verify("x", "$y$", 1));
	assert_false(password_verify("correct horse", "$1$aa$bb", 1));
	assert_false(password_verify("*0", "*0", 1));
}

static void accents_may_be_typed_either_way(void **state)
{
	char hash[PASSWORD_HASH];

	(void)state;
	assert_int_equal(password_hash("contraseña", 1, hash, NULL), 0);
	assert_true(password_verify("contrasen\u0303a", hash, 1));
	assert_false(password_verify("contrasena", hash, 1));
}

static void another_cost_asks_for_a_new_hash(void **state)
{
	char hash[PASSWORD_HASH];
	struct err e = ERR_INIT;

	(void)state;
	assert_int_equal(password_hash("correct horse", 1, hash, NULL), 0);
	assert_false(password_needs_rehash(hash, 1));
	assert_true(password_needs_rehash(hash, 7));
	assert_true(password_needs_rehash("$6$x$y", 1));
	assert_int_equal(password_hash("correct horse", 99, hash, &e), ERR_IO);
	assert_true(e.text[0]);
}

static void what_is_acceptable(void **state)
{
	char longest[PASSWORD_MAX + 2];

	(void)state;
	memset(longest, 'x', sizeof longest);
	longest[PASSWORD_MAX + 1] = '\0';
	assert_int_equal(password_acceptable(longest, NULL), ERR_INPUT);
	assert_int_equal(password_acceptable(longest + 1, NULL), 0);
	assert_int_equal(password_acceptable("123456789", NULL), ERR_INPUT);
	assert_int_equal(password_acceptable("ñññññññññ", NULL), ERR_INPUT);
	assert_int_equal(password_acceptable("ññññññññññ", NULL), 0);
	assert_int_equal(password_acceptable("1234567890\xff", NULL), ERR_INPUT);
}

static void random_bytes_differ(void **state)
{
	unsigned char a[300] = {0}, b[300] = {0};

	(void)state;
	assert_int_equal(random_bytes(a, sizeof a, NULL), 0);
	assert_int_equal(random_bytes(b, sizeof b, NULL), 0);
	assert_memory_not_equal(a, b, sizeof a);
	assert_int_equal(random_bytes(a, 0, NULL), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fields_do_not_run_together),
		cmocka_unit_test(the_form_is_fixed),
		cmocka_unit_test(passwords_are_verified),
		cmocka_unit_test(accents_may_be_typed_either_way),
		cmocka_unit_test(another_cost_asks_for_a_new_hash),
		cmocka_unit_test(what_is_acceptable),
		cmocka_unit_test(random_bytes_differ),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
