#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include "base/str.h"
#include "base/words.h"

/* Words with | between them, or the reason. */
static const char *split(const char *line)
{
	static struct str out = STR_INIT;
	static struct arena a;
	struct err e = ERR_INIT;
	char **words;
	int n;

	str_reset(&out);
	arena_reset(&a);
	if (words_split(line, &a, &words, &n, &e)) {
		assert_int_equal(e.code, ERR_USAGE);
		assert_true(e.text[0]);
		return NULL;
	}
	assert_null(words[n]);
	for (int i = 0; i < n; i++)
		str_addf(&out, "%s%s", i ? "|" : "", words[i]);
	return out.buf ? out.buf : "";
}

static void words_are_parted(void **state)
{
	(void)state;
	assert_string_equal(split(""), "");
	assert_string_equal(split("   "), "");
	assert_string_equal(split("list client"), "list|client");
	assert_string_equal(split("  a   b  "), "a|b");
	assert_string_equal(split("a 'b c' d"), "a|b c|d");
	assert_string_equal(split("a \"b c\" d"), "a|b c|d");
	assert_string_equal(split("name='José Peña'"), "name=José Peña");
	assert_string_equal(split("a'b'\"c\"d"), "abcd");
	assert_string_equal(split("'' \"\" x"), "||x");
	assert_string_equal(split("\"a\\\"b\\\\c\\d\""), "a\"b\\c\\d");
	assert_string_equal(split("'a\\'"), "a\\");
	assert_string_equal(split("a\\ b \\; \\'"), "a b|;|'");
	assert_string_equal(split("'$(id)' \"`id`;|&\""), "$(id)|`id`;|&");
}

static void what_a_shell_would_do_is_refused(void **state)
{
	static const char *const bad[] = {"a; b", "a && b", "a | b", "a > b", "a < b", "$HOME", "$(id)", "`id`",
		"(a)", "a\nb", "a\rb", "a\tb", "'a\nb'", "\033[2J", "a\x7f", "'a", "\"a", "\"a\\\"", "a\\",
		"\xff", "a\xc3", "'\xed\xa0\x80'"};

	(void)state;
	for (int i = 0; i < LENGTH(bad); i++)
		if (split(bad[i]))
			fail_msg("passed: %s", bad[i]);
}

static void there_are_limits(void **state)
{
	struct str line = STR_INIT;

	(void)state;
	for (int i = 0; i < WORDS_MAX; i++)
		str_add(&line, "a ");
	assert_non_null(split(line.buf));
	str_add(&line, "a");
	assert_null(split(line.buf));
	str_reset(&line);
	for (int i = 0; i < WORDS_BYTES; i++)
		str_addc(&line, 'a');
	assert_non_null(split(line.buf));
	str_addc(&line, 'a');
	assert_null(split(line.buf));
	str_release(&line);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_parted),
		cmocka_unit_test(what_a_shell_would_do_is_refused),
		cmocka_unit_test(there_are_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
