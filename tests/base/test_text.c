#include "tools/check.h"

#include <locale.h>
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "tools/reference.h"

static void decoding_is_strict(void **state)
{
	static const struct {
		const char *s;
		int n;
		int32_t c;
	} cases[] = {
		{"a", 1, 'a'},
		{"\xc3\xb1", 2, 0xf1},
		{"\xe2\x82\xac", 3, 0x20ac},
		{"\xf0\x9f\x98\x80", 4, 0x1f600},
		{"\xf4\x8f\xbf\xbf", 4, 0x10ffff},
		{"\xef\xbf\xbf", 3, 0xffff},
		{"\xc0\xaf", -1, 0},
		{"\xc1\xbf", -1, 0},
		{"\xe0\x80\xaf", -1, 0},
		{"\xe0\x9f\xbf", -1, 0},
		{"\xed\xa0\x80", -1, 0},
		{"\xf0\x80\x80\xaf", -1, 0},
		{"\xf4\x90\x80\x80", -1, 0},
		{"\xf5\x80\x80\x80", -1, 0},
		{"\x80", -1, 0},
		{"\xff", -1, 0},
		{"\xc3", -1, 0},
		{"\xe2\x82", -1, 0},
		{"\xc3(", -1, 0},
		{"", 0, 0},
	};

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		int32_t c = 0;

		assert_int_equal(utf8_decode(cases[i].s, strlen(cases[i].s), &c), cases[i].n);
		if (cases[i].n > 0)
			assert_int_equal(c, cases[i].c);
	}
	assert_int_equal(utf8_count("Peña 😀"), 6);
	assert_true(utf8_valid("a\0b", 3));
}

static void one_character_is_what_people_call_one(void **state)
{
	/* ñ composed, ñ of two, a family joined by ZWJ, two flags, CR LF, Hangul */
	static const char *const cases[] = {"ñ", "n\u0303", "👨\u200d👩\u200d👧", "🇲🇽", "\r\n",
		"\u1112\u1161\u11ab", "e\u0301\u0323", "x"};
	struct str s = STR_INIT;
	size_t at = 0;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++)
		str_add(&s, cases[i]);
	for (int i = 0; i < LENGTH(cases); i++) {
		size_t next = text_next(s.buf, s.len, at);

		assert_int_equal(next - at, strlen(cases[i]));
		at = next;
	}
	assert_int_equal(at, s.len);
	for (int i = LENGTH(cases) - 1; i >= 0; i--) {
		size_t prev = text_prev(s.buf, s.len, at);

		assert_int_equal(at - prev, strlen(cases[i]));
		at = prev;
	}
	assert_int_equal(at, 0);
	assert_int_equal(text_prev("a", 1, 0), 0);
	assert_int_equal(text_next("a", 1, 1), 1);
	assert_int_equal(text_next("\xff\xfe", 2, 0), 1);
	str_release(&s);
}

static void width_is_in_columns(void **state)
{
	(void)state;
	assert_int_equal(text_width("Peña"), 4);
	assert_int_equal(text_width("n\u0303"), 1);
	assert_int_equal(text_width("漢字"), 4);
	assert_int_equal(text_width("\x1b"), 1);
	assert_int_equal(text_width("\xff"), 1);
	assert_int_equal(text_width(""), 0);
	assert_int_equal(text_fit("Peña", 3), 4);
	assert_int_equal(text_fit("Peña", 9), 5);
	assert_int_equal(text_fit("漢字", 3), 3);
	assert_int_equal(text_fit("e\u0301x", 1), 3);
	assert_int_equal(text_fit("abc", 0), 0);
}

/* kept NULL: refused */
static const struct clean_case {
	const char *in, *name, *note;
} clean_cases[] = {
	{"", "", ""},
	{"  Juan  ", "Juan", "Juan"},
	{" \u00a0Jose\u0301 Pen\u0303a\u3000", "José Peña", "José Peña"},
	{"\u00a0\u00a0", "", ""},
	{"a\nb", NULL, "a\nb"},
	{"a\r\nb\r\n", NULL, "a\nb"},
	{"a\rb", NULL, NULL},
	{"a\tb", NULL, NULL},
	{"\x1b[2J", NULL, NULL},
	{"a\x7f", NULL, NULL},
	{"a\xc2\x9b"
	 "b",
		NULL, NULL},
	{"a\xff", NULL, NULL},
	{"a\ufffe", NULL, NULL},
	{"a\ufdd0", NULL, NULL},
	{"a\u202eb", NULL, "a\u202eb"},
	{"a\u200bb", NULL, "a\u200bb"},
	{"a\u00adb", NULL, "a\u00adb"},
	{"a\u3164b", NULL, "a\u3164b"},
	{"a\u2800b", NULL, "a\u2800b"},
	{"a\u2028b", NULL, "a\u2028b"},
	{"a\ufeffb", NULL, "a\ufeffb"},
	{"a\u200db", NULL, "a\u200db"},
	{"👨\u200d👧", "👨\u200d👧", "👨\u200d👧"},
	{"❄\ufe0f", "❄\ufe0f", "❄\ufe0f"},
	{"👩\U0001f3fd\u200d👧", "👩\U0001f3fd\u200d👧", "👩\U0001f3fd\u200d👧"},
	{"x\u0323\u0331\u0324\u0325", "x\u0323\u0331\u0324\u0325", "x\u0323\u0331\u0324\u0325"},
	{"x\u0323\u0331\u0324\u0325\u0326", NULL, NULL},
	{"漢字", "漢字", "漢字"},
	{"= 1+1; DROP TABLE '\"\\", "= 1+1; DROP TABLE '\"\\", "= 1+1; DROP TABLE '\"\\"},
};

static void pictures_are_told_from_signs(void **state)
{
	static const struct {
		const char *text;
		size_t begin, n;
	} cases[] = {{"Peña n.º 1 — 5 € ™ © ☎", 0, 0}, {"", 0, 0}, {"漢字", 0, 0}, {"a\U0001F382b", 1, 4},
		{"☎\ufe0f", 0, 6}, {"x \U0001F468\u200d\U0001F469 y", 2, 11},
		{"\U0001F1F2\U0001F1FD", 0, 8}, {"\xff\U0001F382", 1, 4}};

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		const char *at = "";
		size_t n = text_emoji(cases[i].text, &at);

		assert_int_equal(n, cases[i].n);
		if (n)
			assert_int_equal(at - cases[i].text, cases[i].begin);
	}
}

static void check_clean(const char *in, enum text_class class, const char *kept)
{
	struct str out = STR_INIT;
	struct err e = ERR_INIT;
	int rc;

	str_add(&out, "before:");
	rc = text_clean(&out, in, strlen(in), class, &e);
	assert_memory_equal(out.buf, "before:", 7);
	if (kept) {
		assert_int_equal(rc, 0);
		assert_string_equal(out.buf + 7, kept);
	} else {
		assert_int_equal(rc, ERR_INPUT);
		assert_int_equal(out.len, 7);
		assert_true(strlen(e.text) > 20);
	}
	str_release(&out);
}

static void what_may_be_stored(void **state)
{
	(void)state;
	for (int i = 0; i < LENGTH(clean_cases); i++) {
		check_clean(clean_cases[i].in, TEXT_NAME, clean_cases[i].name);
		check_clean(clean_cases[i].in, TEXT_LINE, clean_cases[i].name);
		check_clean(clean_cases[i].in, TEXT_NOTE, clean_cases[i].note);
	}
	assert_int_equal(text_clean(&(struct str)STR_INIT, "a\0b", 3, TEXT_NOTE, NULL), ERR_INPUT);
}

static void what_may_be_shown(void **state)
{
	static const struct {
		const char *in, *line;
	} cases[] = {
		{"plain", "plain"},
		{"\x1b]0;pwn\x07", "␛]0;pwn␇"},
		{"good\rEVIL", "good␍EVIL"},
		{"a\tb", "a b"},
		{"a\nb", "a␊b"},
		{"a\x7f\xc2\x9b", "a␡⟨009B⟩"},
		{"abc\u202efdp", "abc⟨202E⟩fdp"},
		{"a\u200bb", "a⟨200B⟩b"},
		{"\xff\xc3(", "··("},
		{"ñandú 漢", "ñandú 漢"},
		{"👨\u200d👧", "👨\u200d👧"},
		{"a\u200db", "a⟨200D⟩b"},
		{"\u0301a", "◌\u0301a"},
		{"e\u0301\u0301\u0301\u0301\u0301\u0301x", "e\u0301\u0301\u0301\u0301·x"},
		{"\U000e0041", "⟨E0041⟩"},
		{"\ufffe", "⟨FFFE⟩"},
	};
	struct str out = STR_INIT;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		str_reset(&out);
		text_safe(&out, cases[i].in, strlen(cases[i].in), false);
		assert_string_equal(out.buf, cases[i].line);
	}
	str_reset(&out);
	text_safe(&out, "a\nb\0", 4, true);
	assert_string_equal(out.buf, "a\nb␀");
	str_release(&out);
}

static void check_key(void (*key)(struct str *, const char *), const char *in, const char *wanted)
{
	struct str out = STR_INIT;

	key(&out, in);
	assert_string_equal(out.buf, wanted);
	str_release(&out);
}

static void folds_and_keys(void **state)
{
	(void)state;
	check_key(text_fold, "ÁLVAREZ Peña", "alvarez pena");
	check_key(text_fold, "A\u0301 n\u0303", "a n");
	check_key(text_fold, "Straße Łódź Ærø Đặng Œuvre", "strasse lodz aero dang oeuvre");
	check_key(text_fold, "ﬁn Ⅳ ½ ＡＢ\u00a0x", "fin iv 1\u20442 ab x");
	check_key(text_fold, "İstanbul ıI", "istanbul ii");
	check_key(text_fold, "ΑΣ Ж", "ασ ж");
	check_key(text_fold, "a\xff", "a\ufffd");
	check_key(text_sort_key, "  Peña   Ñu  ", "pen~a n~u");
	check_key(text_sort_key, "n\u0303", "n~");
	check_key(text_sort_key, "ABN\u0303 N  A\u0301X\u00a0é", "abn~ n ax e");
	check_key(text_sort_key, "", "");
	check_key(text_number_key, "Ods-1001", "ods-41001");
	check_key(text_number_key, "A010", "a210 a010");
	check_key(text_bare, "76.086.428-5", "760864285");
	check_key(text_bare, "A&B, S.A. Ñ", "absan");
	check_key(text_words, "Peña, José", " pena jose");
	check_key(text_words, "  D'Angelo-Ruiz 2", " d angelo ruiz 2");
	check_key(text_words, "...", "");
}

static void typed_words_begin_words(void **state)
{
	static const char words[] = " pena jose d angelo 2";

	(void)state;
	assert_true(text_has_words(words, "") && text_has_words(words, "José PEÑ") && text_has_words(words, "d'ang"));
	assert_false(text_has_words(words, "ena") || text_has_words(words, "pena maria"));
	assert_true(text_words_within("ana LÓPEZ", "Ana María López, Ruiz"));
	assert_false(text_words_within("Ana Lop", "Ana López") || text_words_within("", "Ana"));
}

static void enye_sorts_after_n(void **state)
{
	static const char *const sorted[] = {"Nadal", "Núñez", "Nuzo", "Ñandú", "Ñuñoa", "Oca"};
	struct str a = STR_INIT, b = STR_INIT;

	(void)state;
	for (int i = 0; i + 1 < LENGTH(sorted); i++) {
		str_reset(&a);
		str_reset(&b);
		text_sort_key(&a, sorted[i]);
		text_sort_key(&b, sorted[i + 1]);
		assert_true(strcmp(a.buf, b.buf) < 0);
	}
	str_release(&a);
	str_release(&b);
}

static void numbers_sort_by_their_value(void **state)
{
	static const char *const sorted[] = {"0", "7", "007", "999", "1001", "9999", "10000",
		"123456789012345678", "A-9", "A-10", "A-10-2", "A-10-10", "B-1"};
	struct str a = STR_INIT, b = STR_INIT;

	(void)state;
	for (int i = 0; i + 1 < LENGTH(sorted); i++) {
		str_reset(&a);
		str_reset(&b);
		text_number_key(&a, sorted[i]);
		text_number_key(&b, sorted[i + 1]);
		if (strcmp(a.buf, b.buf) >= 0)
			fail_msg("%s is not before %s", sorted[i], sorted[i + 1]);
	}
	str_release(&a);
	str_release(&b);
}

static void windows_bytes_become_utf8(void **state)
{
	struct str out = STR_INIT;

	(void)state;
	text_from_cp1252(&out,
		"Pe\xf1"
		"a \x80 \x93x\x94 \x81",
		13);
	assert_string_equal(out.buf, "Peña € “x” \ufffd");
	str_release(&out);
}

static size_t unhex(const char *hex, char *out)
{
	size_t n = 0;
	unsigned byte;

	for (; sscanf(hex, "%2x", &byte) == 1; hex += 2)
		out[n++] = (char)byte;
	return n;
}

static void assert_harmless(const char *s, size_t len)
{
	int32_t c;
	int n;

	for (size_t at = 0; at < len; at += (size_t)n) {
		n = utf8_decode(s + at, len - at, &c);
		assert_true(n > 0);
		assert_false(c < 0x20 || (c >= 0x7f && c < 0xa0));
		assert_false((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069));
	}
}

static void reference_terminal_text(void **state)
{
	struct str out = STR_INIT;
	char *all, *at, *cell[3], bytes[512];
	int rows = 0;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	at = all = reference_read("corpora/own/terminal_text.tsv", NULL);
	while (tsv_next(&at, cell, 3)) {
		size_t len;
		int rc;

		if (*cell[0] == '#')
			continue;
		len = unhex(cell[1], bytes);
		str_reset(&out);
		rc = text_clean(&out, bytes, len, TEXT_NAME, NULL);
		if (!strcmp(cell[0], "nbsp_only"))
			assert_true(rc == 0 && out.len == 0);
		else if (!strcmp(cell[0], "combining_40"))
			assert_int_equal(rc, ERR_INPUT);
		else
			assert_int_equal(rc == 0, !strncmp(cell[2], "KEEP", 4));
		str_reset(&out);
		text_safe(&out, bytes, len, false);
		assert_harmless(out.buf, out.len);
		rows++;
	}
	assert_true(rows > 35);
	str_release(&out);
	free(all);
}

/* Each line is kept exactly (in NFC, trimmed) or refused with a reason, and shown harmlessly. */
static void reference_naughty_strings(void **state)
{
	struct str out = STR_INIT, again = STR_INIT;
	char *all, *line, *next;
	int kept = 0;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	all = reference_read("corpora/blns/blns.txt", NULL);
	for (line = all; line; line = next) {
		struct err e = ERR_INIT;

		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		str_reset(&out);
		str_reset(&again);
		text_safe(&out, line, strlen(line), false);
		assert_harmless(out.buf, out.len);
		str_reset(&out);
		if (text_clean(&out, line, strlen(line), TEXT_NAME, &e)) {
			assert_true(strlen(e.text) > 20);
			continue;
		}
		assert_int_equal(text_clean(&again, out.buf, out.len, TEXT_NAME, &e), 0);
		assert_string_equal(out.buf, again.buf);
		kept++;
	}
	assert_true(kept > 600);
	str_release(&out);
	str_release(&again);
	free(all);
}

static void check_utf8_row(char *row)
{
	char *kind = strchr(row, ':'), bytes[512], *hex;
	size_t len;

	if (!kind)
		return;
	hex = strchr(kind + 1, ':');
	if (!hex)
		return;
	*hex++ = '\0';
	if (!strstr(kind, "hex")) {
		assert_true(utf8_valid(hex, strlen(hex)));
		return;
	}
	hex[strcspn(hex, ":")] = '\0';
	for (char *from = hex, *to = hex;; from++)
		if (*from != ' ' && !(*to++ = *from))
			break;
	len = unhex(hex, bytes);
	assert_int_equal(utf8_valid(bytes, len), !strstr(kind, "invalid"));
}

static void reference_utf8_tests(void **state)
{
	char *all, *line, *next;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	all = reference_read("corpora/utf8tests/utf8tests.txt", NULL);
	for (line = all; line; line = next) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		if (*line >= '0' && *line <= '9')
			check_utf8_row(line);
	}
	free(all);
}

static int set_locale(void **state)
{
	(void)state;
	return !setlocale(LC_CTYPE, "C.UTF-8");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decoding_is_strict),
		cmocka_unit_test(one_character_is_what_people_call_one),
		cmocka_unit_test(width_is_in_columns),
		cmocka_unit_test(pictures_are_told_from_signs),
		cmocka_unit_test(what_may_be_stored),
		cmocka_unit_test(what_may_be_shown),
		cmocka_unit_test(folds_and_keys),
		cmocka_unit_test(enye_sorts_after_n),
		cmocka_unit_test(typed_words_begin_words),
		cmocka_unit_test(numbers_sort_by_their_value),
		cmocka_unit_test(windows_bytes_become_utf8),
		cmocka_unit_test(reference_terminal_text),
		cmocka_unit_test(reference_naughty_strings),
		cmocka_unit_test(reference_utf8_tests),
	};
	return cmocka_run_group_tests(tests, set_locale, NULL);
}
