/* The tokens of a document, from columns that are as they should be and from some that are not. */
#include "tools/check.h"

#include <string.h>
#include "base/mem.h"
#include "store/tokens.h"

#define LONG 400 /* bytes of what is no character */
#define MARK "_o17"

static void assert_tokens(
	const char *words, const char *ids, const char *marks, const char *expected)
{
	struct str out = STR_INIT;

	tokens_derive(&out, words, ids, marks);
	assert_string_equal(out.buf, expected);
	str_release(&out);
}

static void tokens_are_beginnings_and_parts(void **state)
{
	(void)state;
	assert_tokens("", "", "", "+ ");
	assert_tokens(" ñu", "", "", "+ ñ ñu ");
	assert_tokens("", " a1234", "", "+ a a1 a12 a123 123 1234 234 ");
	assert_tokens(" oso", "", " _x", "+ o os oso _x ");
	assert_tokens(" oso", "", " " MARK, "+ o os oso _o17 _o17+o _o17+os _o17+oso ");
}

/* Beginnings of characters, each with more behind it than any has. */
static void damage(struct str *out, const char *first)
{
	str_addc(out, ' ');
	for (int i = 0; i < WORD_MOST; i++) {
		str_add(out, first);
		for (int k = 0; k < LONG; k++)
			str_addc(out, '\x80');
	}
}

static void assert_short(const char *tokens)
{
	for (const char *s = tokens; *s; s += strcspn(s, " ") + 1)
		assert_in_range(strcspn(s, " "), 1, strlen(MARK "+") + 4 * WORD_MOST);
}

static void what_is_no_text_gets_short_tokens_too(void **state)
{
	static const char *const firsts[] = {"\xc3", "\xf0", "\x80", "1"};

	(void)state;
	for (int i = 0; i < LENGTH(firsts); i++) {
		struct str text = STR_INIT, out = STR_INIT;

		damage(&text, firsts[i]);
		tokens_derive(&out, text.buf, "", " " MARK);
		assert_short(out.buf);
		str_reset(&out);
		tokens_derive(&out, "", text.buf, " " MARK);
		assert_short(out.buf);
		str_release(&text);
		str_release(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tokens_are_beginnings_and_parts),
		cmocka_unit_test(what_is_no_text_gets_short_tokens_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
