#include "tools/check.h"

#include <string.h>
#include "store/search.h"
#include "store/sql.h"

static void values_enter_as_parameters(void **state)
{
	struct sql q = SQL_INIT;

	(void)state;
	sql_add(&q, "SELECT id FROM t WHERE a = ");
	sql_i64(&q, 7);
	sql_add(&q, " AND b = ");
	sql_text(&q, "'; DROP TABLE t; --");
	assert_string_equal(q.text.buf, "SELECT id FROM t WHERE a = $1 AND b = $2");
	assert_int_equal(q.n, 2);
	assert_int_equal(q.v[0].i, 7);
	assert_int_equal(q.v[1].kind, VALUE_TEXT);
	sql_reset(&q);
	assert_int_equal(q.n, 0);
	sql_text(&q, NULL);
	assert_string_equal(q.text.buf, "$1");
	assert_int_equal(q.v[0].kind, VALUE_NULL);
	sql_release(&q);
}

static void parts_are_renumbered(void **state)
{
	struct sql q = SQL_INIT, part = SQL_INIT;

	(void)state;
	sql_i64(&q, 1);
	sql_i64(&part, 2);
	sql_add(&part, " AND x = '$1' AND y = ");
	for (int i = 3; i < 12; i++)
		sql_i64(&part, i);
	str_reset(&part.text);
	sql_add(&part, " $1 '$1 it''s $2' $10,$1");
	sql_append(&q, &part);
	assert_string_equal(q.text.buf, "$1 $2 '$1 it''s $2' $11,$2");
	assert_int_equal(q.n, 11);
	assert_int_equal(q.v[10].i, 11);
	sql_release(&q);
	sql_release(&part);
}

static void values_compare_and_copy(void **state)
{
	struct arena a = ARENA_INIT;
	char text[] = "abc";
	struct value v = value_text(text), copy = value_copy(&a, &v), null = value_text(NULL);
	struct value one = value_int(1), empty = value_text("");
	struct value zero = {.kind = VALUE_BLOB, .s = "a\0b", .len = 3},
		     bytes = value_copy(&a, &zero);

	(void)state;
	assert_true(value_equal(&v, &copy));
	text[0] = 'x';
	assert_false(value_equal(&v, &copy));
	assert_true(value_empty(&null));
	assert_true(value_empty(&empty));
	assert_false(value_equal(&null, &empty));
	assert_false(value_empty(&one));
	assert_false(value_equal(&one, &v));
	assert_true(value_equal(&zero, &bytes));
	assert_memory_equal(bytes.s, "a\0b", 3);
	arena_release(&a);
}

static const struct {
	const char *typed;
	const char *words[SEARCH_WORDS_MAX]; /* behind a plus the number that may be there instead */
} parsed[] = {
	{"", {NULL}},
	{"   ", {NULL}},
	{"?! --", {NULL}},
	{"pena alv", {"pena", "alv"}},
	{" PEÑA\tÁlvarez-Ruiz ", {"pena", "alvarez", "ruiz"}},
	{"76.086.428-5", {"760864285"}},
	{"AAPJ-800101-AB1", {"aapj800101ab1"}},
	{"55 1234-5678 x", {"5512345678", "x"}},
	{"55 1", {"551"}},
	{"7742 inmob 945472", {"7742", "inmob", "945472"}},
	{"x 945472 7742", {"x", "945472+9454727742", "7742+9454727742"}},
	{"555 555 x 555", {"555+555555", "x", "555"}},
	{"555 x 555 123", {"555", "x", "123+555123"}},
	{"peña PENA pen peña", {"pena", "pen"}},
	{"(81) 8358 2000", {"8183582000"}},
	{"(818) 358 2000", {"818+8183582000", "358+8183582000", "2000+8183582000"}},
	{"ana.2@ejemplo.mx", {"ana", "2", "ejemplo", "mx"}},
	{"calle 5 de mayo 12", {"calle", "5", "de", "mayo", "12"}},
	{"a b c d e f g h i j", {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}},
};

static void what_was_typed_is_taken_apart(void **state)
{
	(void)state;
	for (int i = 0; i < LENGTH(parsed); i++) {
		struct arena a = ARENA_INIT;
		struct search_terms t;
		int n = 0;

		search_parse(&a, parsed[i].typed, &t);
		while (n < SEARCH_WORDS_MAX && parsed[i].words[n])
			n++;
		assert_int_equal(t.n, n);
		for (int k = 0; k < n; k++)
			assert_string_equal(arena_printf(&a, "%s%s%s", t.word[k], t.number[k] ? "+" : "",
						    t.number[k] ? t.number[k] : ""),
				parsed[i].words[k]);
		arena_release(&a);
	}
}

static void assert_parsed(const char *typed, int words, bool cut)
{
	struct arena a = ARENA_INIT;
	struct search_terms t;

	search_parse(&a, typed, &t);
	assert_int_equal(t.n, words);
	assert_int_equal(t.cut, cut);
	for (int i = 0; i < t.n; i++)
		assert_in_range(strlen(t.word[i]), 1, 1000);
	arena_release(&a);
}

static void what_is_left_out_of_what_was_typed_is_said(void **state)
{
	struct str s = STR_INIT;

	(void)state;
	for (int i = 0; i < SEARCH_WORDS_MAX; i++)
		str_addf(&s, "w%d ", i);
	assert_parsed(s.buf, SEARCH_WORDS_MAX, false);
	str_add(&s, "w1 w2 "); /* each once */
	assert_parsed(s.buf, SEARCH_WORDS_MAX, false);
	str_add(&s, "one");
	assert_parsed(s.buf, SEARCH_WORDS_MAX, true);
	str_reset(&s);
	str_pad(&s, 'e', SEARCH_BYTES_MAX);
	assert_parsed(s.buf, 1, false);
	str_pad(&s, 'e', 1 << 20);
	assert_parsed(s.buf, 1, true);
	str_reset(&s);
	for (int i = 0; i < SEARCH_BYTES_MAX; i++)
		str_add(&s, "ж"); /* two bytes each */
	assert_parsed(s.buf, 1, true);
	str_reset(&s);
	str_pad(&s, '"', 1 << 20);
	assert_parsed(s.buf, 0, true);
	str_release(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_left_out_of_what_was_typed_is_said),
		cmocka_unit_test(values_enter_as_parameters),
		cmocka_unit_test(parts_are_renumbered),
		cmocka_unit_test(values_compare_and_copy),
		cmocka_unit_test(what_was_typed_is_taken_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
