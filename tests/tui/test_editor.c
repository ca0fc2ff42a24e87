/* The field editor: characters, columns, marks, words, lines, and random keys. */
#include "tools/check.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "tui/editor.h"

static void type(struct editor *ed, const char *text)
{
	for (size_t at = 0, n = 0; text[at]; at += n) {
		int32_t c;

		n = (size_t)utf8_decode(text + at, strlen(text + at), &c);
		editor_insert(ed, text + at, n);
	}
}

static void act(struct editor *ed, enum action a, int times)
{
	while (times-- > 0)
		editor_act(ed, a);
}

#define SHOWS(ed, width, text, column) shows(ed, width, text, column, __LINE__)

static void shows(struct editor *ed, int width, const char *text, int column, int line)
{
	struct str out = STR_INIT;
	int cursor;

	editor_view(ed, width, 1);
	editor_line(ed, 0, &out, &cursor);
	if (strcmp(out.buf, text) || cursor != column)
		print_message("line %d: [%s] %d\n", line, out.buf, cursor);
	assert_string_equal(out.buf, text);
	assert_int_equal(cursor, column);
	str_release(&out);
}

static void typing_composes_marks(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	type(&ed, "an\u0303o e\u0301 A");
	assert_string_equal(editor_text(&ed), "año é A");
	assert_true(ed.changed);
	act(&ed, ACT_EDIT_HOME, 1);
	type(&ed, "\u0301");
	assert_true(utf8_valid(editor_text(&ed), strlen(editor_text(&ed))));
	editor_set(&ed, "Jose");
	type(&ed, "\u0301");
	act(&ed, ACT_EDIT_BACKSPACE, 1);
	assert_string_equal(editor_text(&ed), "Jos");
	editor_release(&ed);
}

static void loaded_text_is_not_lost_at_the_first_key(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	editor_set(&ed, "José Ñandú Álvarez-Peña");
	assert_false(ed.changed);
	act(&ed, ACT_EDIT_HOME, 1);
	type(&ed, "X");
	assert_string_equal(editor_text(&ed), "XJosé Ñandú Álvarez-Peña");
	editor_release(&ed);
}

static void moves_by_what_people_call_characters(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	editor_set(&ed, "a👨\u200d👩\u200d👧x\u0301b");
	act(&ed, ACT_EDIT_LEFT, 2);
	act(&ed, ACT_EDIT_BACKSPACE, 1);
	assert_string_equal(editor_text(&ed), "ax\u0301b");
	act(&ed, ACT_EDIT_DELETE, 1);
	assert_string_equal(editor_text(&ed), "ab");
	assert_int_equal(ed.count, 2);
	editor_release(&ed);
}

static void words_and_line_keys(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	editor_set(&ed, "Peña  Álvarez, José");
	act(&ed, ACT_EDIT_WORD, 1);
	assert_string_equal(editor_text(&ed), "Peña  Álvarez, ");
	act(&ed, ACT_EDIT_WORD_LEFT, 1);
	type(&ed, "|");
	assert_string_equal(editor_text(&ed), "Peña  |Álvarez, ");
	act(&ed, ACT_EDIT_HOME, 1);
	assert_false(editor_act(&ed, ACT_EDIT_LEFT));
	act(&ed, ACT_EDIT_WORD_RIGHT, 1);
	act(&ed, ACT_EDIT_KILL, 1);
	assert_string_equal(editor_text(&ed), "Peña  ");
	assert_false(editor_act(&ed, ACT_EDIT_KILL));
	act(&ed, ACT_EDIT_CLEAR, 1);
	assert_string_equal(editor_text(&ed), "");
	editor_release(&ed);
}

static void maximum_counts_characters(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 4);
	type(&ed, "ñandú");
	assert_string_equal(editor_text(&ed), "ñand");
	assert_true(ed.full);
	act(&ed, ACT_EDIT_BACKSPACE, 2);
	assert_false(editor_insert(&ed, "xyz", 3));
	assert_string_equal(editor_text(&ed), "ñaxy");
	act(&ed, ACT_EDIT_BACKSPACE, 1);
	type(&ed, "u");
	assert_false(ed.full);
	type(&ed, "\u0301");
	assert_string_equal(editor_text(&ed), "ñaxú");
	editor_release(&ed);
}

static void one_line_takes_newlines_as_blanks(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	editor_insert(&ed, "uno\ndos\ttres", 12);
	assert_string_equal(editor_text(&ed), "uno dos tres");
	assert_false(editor_insert(&ed, "a\033b\u202ec", strlen("a\033b\u202ec")));
	assert_true(ed.refused);
	assert_string_equal(editor_text(&ed), "uno dos tresabc");
	editor_release(&ed);
}

static void locked_moves_only(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, EDITOR_LOCKED, 0);
	editor_set(&ed, "fija");
	type(&ed, "x");
	assert_false(editor_act(&ed, ACT_EDIT_BACKSPACE));
	assert_true(editor_act(&ed, ACT_EDIT_LEFT));
	assert_string_equal(editor_text(&ed), "fija");
	assert_false(ed.changed);
	editor_release(&ed);
}

static void the_view_shows_marks_where_it_is_cut(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	editor_set(&ed, "abc");
	SHOWS(&ed, 6, "abc   ", 3);
	editor_set(&ed, "abcdefghij");
	SHOWS(&ed, 6, "<ghij ", 5);
	act(&ed, ACT_EDIT_HOME, 1);
	SHOWS(&ed, 6, "abcde>", 0);
	act(&ed, ACT_EDIT_RIGHT, 5);
	SHOWS(&ed, 6, "<cdef>", 4);
	act(&ed, ACT_EDIT_LEFT, 3);
	SHOWS(&ed, 6, "<cdef>", 1);
	act(&ed, ACT_EDIT_LEFT, 1);
	SHOWS(&ed, 6, "abcde>", 1);
	editor_set(&ed, "123456");
	SHOWS(&ed, 6, "<3456 ", 5);
	SHOWS(&ed, 7, "123456 ", 6);
	editor_release(&ed);
}

static void the_view_never_cuts_a_wide_character(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	editor_set(&ed, "作者作者");
	SHOWS(&ed, 6, "<作者 ", 5);
	act(&ed, ACT_EDIT_HOME, 1);
	SHOWS(&ed, 6, "作者 >", 0);
	SHOWS(&ed, 9, "作者作者 ", 0);
	editor_release(&ed);
}

static void a_mask_shows_nothing(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, EDITOR_MASK, 0);
	type(&ed, "clave ñ 作");
	SHOWS(&ed, 12, "*********   ", 9);
	act(&ed, ACT_EDIT_WORD_LEFT, 1);
	SHOWS(&ed, 12, "*********   ", 0);
	editor_clear(&ed);
	assert_string_equal(editor_text(&ed), "");
	editor_release(&ed);
}

static void old_data_that_could_hurt_shows_as_marks(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, 0, 0);
	editor_set(&ed, "a\033b\u202ec");
	SHOWS(&ed, 14, "a␛b⟨202E⟩c    ", 10);
	editor_release(&ed);
}

static void view_lines(struct editor *ed, int columns, int lines, struct str *out, int *y, int *x)
{
	editor_view(ed, columns, lines);
	for (int i = 0; i < lines; i++) {
		int cursor;

		editor_line(ed, i, out, &cursor);
		str_addc(out, '|');
		if (cursor >= 0) {
			*y = i;
			*x = cursor;
		}
	}
}

static void many_lines_wrap_and_keep_newlines(void **state)
{
	struct str out = STR_INIT;
	struct editor ed;
	int y = -1, x = -1;

	(void)state;
	editor_init(&ed, EDITOR_LINES, 0);
	type(&ed, "uno dos tres");
	editor_act(&ed, ACT_EDIT_NEWLINE);
	type(&ed, "cuatro");
	assert_string_equal(editor_text(&ed), "uno dos tres\ncuatro");
	view_lines(&ed, 9, 4, &out, &y, &x);
	assert_string_equal(out.buf, "uno dos  |tres     |cuatro   |         |");
	assert_int_equal(y, 2);
	assert_int_equal(x, 6);
	editor_release(&ed);
	str_release(&out);
}

static void up_and_down_keep_the_column(void **state)
{
	struct editor ed;

	(void)state;
	editor_init(&ed, EDITOR_LINES, 0);
	editor_set(&ed, "primera\nx\ntercera");
	editor_view(&ed, 20, 5);
	assert_false(editor_act(&ed, ACT_EDIT_DOWN));
	act(&ed, ACT_EDIT_LEFT, 2);
	act(&ed, ACT_EDIT_UP, 2);
	type(&ed, "|");
	assert_string_equal(editor_text(&ed), "prime|ra\nx\ntercera");
	act(&ed, ACT_EDIT_END, 1);
	act(&ed, ACT_EDIT_KILL, 1);
	assert_string_equal(editor_text(&ed), "prime|rax\ntercera");
	assert_false(editor_act(&ed, ACT_EDIT_UP));
	editor_release(&ed);
}

static void a_big_paste_is_quick_and_whole(void **state)
{
	struct str paste = STR_INIT;
	struct editor ed;

	(void)state;
	for (int i = 0; i < 100000; i++)
		str_add(&paste, "ñandú作 ");
	editor_init(&ed, 0, 0);
	assert_true(editor_insert(&ed, paste.buf, paste.len));
	assert_string_equal(editor_text(&ed), paste.buf);
	editor_view(&ed, 40, 1);
	editor_release(&ed);
	str_release(&paste);
}

static unsigned seed = 1;

static unsigned chance(unsigned n)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 16) % n;
}

/* Whatever is typed: valid text in NFC, the cursor between characters, a view of exactly its width.
 */
static void holds(struct editor *ed, int columns, int lines)
{
	struct str out = STR_INIT, nfc = STR_INIT;
	size_t len = ed->text.len, at = 0;
	int cursor, seen = 0;

	assert_int_equal(len, strlen(ed->text.buf));
	assert_true(utf8_valid(ed->text.buf, len));
	assert_int_equal(ed->count, utf8_count(ed->text.buf));
	assert_true(!ed->max || ed->count <= ed->max);
	while (at < ed->at)
		at = text_next(ed->text.buf, len, at);
	assert_int_equal(at, ed->at);
	editor_view(ed, columns, lines);
	for (int i = 0; i < lines; i++) {
		str_reset(&out);
		editor_line(ed, i, &out, &cursor);
		assert_int_equal(text_width(out.buf), columns);
		seen += cursor >= 0 && cursor < columns;
	}
	assert_int_equal(seen, 1);
	text_nfc(&nfc, ed->text.buf, len);
	assert_string_equal(nfc.buf, ed->text.buf);
	str_release(&out);
	str_release(&nfc);
}

static void random_keys_break_nothing(void **state)
{
	static const char *const pieces[] = {"a", "ñ", "e", "\u0301", "\u0303", "作", "👍", " ",
		"\n", "\u200d", "👩", "🇲", "🇽", "\u202e", "\033", "한", "\u1112", "\u1161", "x", "ﬁ",
		"  ", "palabra"};
	static const unsigned flags[] = {0, EDITOR_LINES, EDITOR_MASK};
	struct editor ed;

	(void)state;
	for (int round = 0; round < 150; round++) {
		unsigned kind = flags[round % 3];
		int columns = 2 + (int)chance(20),
		    lines = kind & EDITOR_LINES ? 1 + (int)chance(5) : 1;

		editor_init(&ed, kind, chance(2) ? 30 : 0);
		for (int key = 0; key < 150; key++) {
			if (chance(2))
				editor_act(&ed, ACT_EDIT_LEFT + (int)chance(15));
			else
				type(&ed, pieces[chance(LENGTH(pieces))]);
			holds(&ed, columns, lines);
		}
		editor_release(&ed);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(typing_composes_marks),
		cmocka_unit_test(loaded_text_is_not_lost_at_the_first_key),
		cmocka_unit_test(moves_by_what_people_call_characters),
		cmocka_unit_test(words_and_line_keys),
		cmocka_unit_test(maximum_counts_characters),
		cmocka_unit_test(one_line_takes_newlines_as_blanks),
		cmocka_unit_test(locked_moves_only),
		cmocka_unit_test(the_view_shows_marks_where_it_is_cut),
		cmocka_unit_test(the_view_never_cuts_a_wide_character),
		cmocka_unit_test(a_mask_shows_nothing),
		cmocka_unit_test(old_data_that_could_hurt_shows_as_marks),
		cmocka_unit_test(many_lines_wrap_and_keep_newlines),
		cmocka_unit_test(up_and_down_keep_the_column),
		cmocka_unit_test(a_big_paste_is_quick_and_whole),
		cmocka_unit_test(random_keys_break_nothing),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
