/* Pseudo-random bytes through every parser; the sanitizers judge, some promises are checked. */
#include "tools/check.h"

#include <locale.h>
#include <string.h>
#include "base/csv.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/number.h"
#include "base/taxid.h"
#include "base/text.h"

#define ROUNDS 200000
#define LEN_MAX 48

static uint64_t seed = 20261121;

static unsigned dice(unsigned n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(seed >> 33) % n;
}

/* Pieces that parsers stumble over; plain random bytes would nearly always be refused at once. */
static const char *const pieces[] = {"\xc3\xb1", "n\xcc\x83", "\xcc\x81", "\xe2\x80\x8d",
	"\xe2\x80\xae", "\xf0\x9f\x91\xa9", "\xef\xb8\x8f", "\xed\xa0\x80", "\xc0", "\xff", "\x1b[",
	"\r\n", "\"", "\"\"", ",", ";", "\t", "-", "--", ".", "1", "23", "999", "GODE", "561231",
	"K", "\xe2\x80\x94", "@", "a", " ", "$", "sep=", "/", "2026-11-21", "\xef\xbb\xbf",
	"\xff\xfe", "\xc2\xa0", "\xc2\x9b", "ext", "+", "\n"};

static size_t make_bytes(char out[LEN_MAX + 16])
{
	size_t len = 0, wanted = dice(LEN_MAX);

	while (len < wanted) {
		const char *piece = pieces[dice(LENGTH(pieces))];
		size_t n = strlen(piece);

		if (dice(4) == 0) {
			out[len++] = (char)dice(256);
			continue;
		}
		memcpy(out + len, piece, n);
		len += n;
	}
	out[len] = '\0';
	return len;
}

/* What text_clean lets through is valid and stays as it is; what text_safe shows is valid. */
static void try_text(const char *s, size_t len, struct str *a, struct str *b)
{
	enum text_class class = dice(3);

	str_reset(a);
	str_reset(b);
	text_safe(a, s, len, dice(2));
	assert_true(utf8_valid(a->buf, a->len));
	str_reset(a);
	if (text_clean(a, s, len, class, NULL) == 0) {
		assert_true(utf8_valid(a->buf, a->len));
		assert_int_equal(text_clean(b, a->buf, a->len, class, NULL), 0);
		assert_string_equal(a->buf, b->buf);
	}
}

static void try_boundaries(const char *s, size_t len)
{
	size_t at = 0, next;

	for (; at < len; at = next) {
		next = text_next(s, len, at);
		assert_true(next > at && next <= len);
	}
	for (; at > 0; at = next) {
		next = text_prev(s, len, at);
		assert_true(next < at);
	}
	assert_true(text_fit(s, (int)dice(20)) <= strlen(s));
	assert_true(text_width(s) >= 0);
}

static void try_keys(const char *s, struct str *out)
{
	static void (*const keys[])(struct str *, const char *) = {
		text_fold, text_sort_key, text_bare, text_words, text_digits};

	for (int i = 0; i < LENGTH(keys); i++) {
		str_reset(out);
		keys[i](out, s);
		assert_true(utf8_valid(out->buf, out->len));
	}
	str_reset(out);
	if (email_clean(out, s, NULL) == 0)
		assert_int_equal(email_clean(out, out->buf, NULL), 0);
	str_reset(out);
	phone_clean(out, NULL, s, NULL);
}

static void try_parsers(const char *s)
{
	static const char *const countries[] = {"MX", "CL", "CO", "AR"};
	static const struct number_format formats[] = {{'.', ','}, {',', '.'}, {'.', 0}};
	const char *country = countries[dice(4)];
	struct taxid t, again;
	struct date d;
	int64_t n;

	taxid_check(country, s, &t);
	if (t.verdict != TAXID_INVALID) {
		taxid_check(country, t.normalised, &again);
		assert_string_equal(t.normalised, again.normalised);
	}
	if (date_parse(s, dice(2), &d, NULL) == 0)
		assert_true(date_valid(d));
	moment_parse(s, &n, NULL);
	number_parse_int(s, INT64_MIN, INT64_MAX, &n, NULL);
	number_parse(s, (int)dice(7), &formats[dice(3)], &n, NULL);
}

static void try_csv(const char *s, size_t len)
{
	struct csv_row row;
	struct csv *c;
	long line = 0;

	if (csv_open_memory(&c, s, len, 0, NULL))
		return;
	while (csv_next(c, &row, NULL) > 0) {
		assert_true(row.line > line && row.n > 0);
		line = row.line;
		for (int i = 0; i < row.n; i++)
			assert_true(utf8_valid(row.cell[i], strlen(row.cell[i])));
	}
	csv_free(&c);
}

static void random_bytes_break_nothing(void **state)
{
	struct str a = STR_INIT, b = STR_INIT;
	char bytes[LEN_MAX + 16];

	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		size_t len = make_bytes(bytes);

		switch (i % 5) {
		case 0:
			try_text(bytes, len, &a, &b);
			break;
		case 1:
			try_boundaries(bytes, len);
			break;
		case 2:
			try_keys(bytes, &a);
			break;
		case 3:
			try_parsers(bytes);
			break;
		default:
			try_csv(bytes, len);
		}
	}
	str_release(&a);
	str_release(&b);
}

static int set_locale(void **state)
{
	(void)state;
	return !setlocale(LC_CTYPE, "C.UTF-8");
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(random_bytes_break_nothing)};

	return cmocka_run_group_tests(tests, set_locale, NULL);
}
