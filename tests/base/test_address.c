#include "tools/check.h"

#include <locale.h>
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "tools/reference.h"

static bool accepts(const char *address)
{
	struct str out = STR_INIT;
	struct err e = ERR_INIT;
	int rc = email_clean(&out, address, &e);

	assert_int_equal(rc != 0, e.text[0] != 0);
	assert_int_equal(rc == 0, out.len > 0);
	str_release(&out);
	return rc == 0;
}

static void emails_that_pass(void **state)
{
	static const char *const cases[][2] = {
		{"a@example.com", "a@example.com"},
		{" Ana.Ruiz+x@Example.COM ", "ana.ruiz+x@example.com"},
		{"-oQ/tmp/x@example.com", "-oq/tmp/x@example.com"},
		{"o'hara@ex-ample.co.cr", "o'hara@ex-ample.co.cr"},
		{"a@bücher.example", "a@bücher.example"},
		{"1@2.3c", "1@2.3c"},
		{"José.ÑANDÚ@Example.com", "josé.ñandú@example.com"},
		{"jose\u0301@example.com", "jos\u00e9@example.com"},
		{"用户@例え.jp", "用户@例え.jp"},
		{"Иван@пример.рф", "иван@пример.рф"},
		{"иван@example.com", "иван@example.com"},
		{"a@münchen.пример.рф", "a@münchen.пример.рф"},
		{"сосо@пример.рф", "сосо@пример.рф"},
	};
	struct str out = STR_INIT;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		str_reset(&out);
		assert_int_equal(email_clean(&out, cases[i][0], NULL), 0);
		assert_string_equal(out.buf, cases[i][1]);
	}
	str_release(&out);
}

static void emails_that_are_refused(void **state)
{
	static const char *const cases[] = {"", "a", "@", "a@", "@b.c", "a@b", "a@localhost",
		"a@b..c", "a@.b.c", "a@b.c.", "a@-b.c", "a@b-.c", "a@127.0.0.1", "a@[127.0.0.1]",
		"a b@c.de", "a@b c.de", ".a@b.cd", "a.@b.cd", "a..b@c.de", "a@b@c.de", "a,b@c.de",
		"<a@b.cd>", "\"a\"@b.cd", "a@b.cd,e@f.gh", "a@b.cd\r\nRCPT TO:<x@y.zz>",
		"\u0301a@b.cd", "a.\u0301@b.cd", "a“b@b.cd", "a\u202e@b.cd", "|x@b.cd", "`x`@b.cd", "a@b_c.de", "a@\u200bb.cd"};
	char long_local[80], long_label[90];

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++)
		assert_false(accepts(cases[i]));
	assert_false(accepts("ñññññññññññññññññññññññññññññññññ@b.cd"));
	assert_true(accepts("ññññññññññññññññññññññññññññññññ@b.cd"));
	snprintf(long_local, sizeof long_local, "%065d@b.cd", 1);
	assert_false(accepts(long_local));
	assert_true(accepts(long_local + 1));
	snprintf(long_label, sizeof long_label, "a@x%063d.cd", 1);
	assert_false(accepts(long_label));
}

static void letters_that_are_not_what_they_look_like(void **state)
{
	static const struct {
		const char *address, *letter, *alphabet;
		int place;
	} cases[] = {
		{"ana@exаmple.com", "а", "Cyrillic", 7},
		{"ana@раypal.com", "р", "Cyrillic", 5},
		{"ana@gοogle.com", "ο", "Greek", 6},
		{"аna@example.com", "а", "Cyrillic", 1},
		{"ñandú.jоse@example.com", "о", "Cyrillic", 8},
		{"ana@сосо.com", "с", "Cyrillic", 5},
		{"сосо@example.com", "с", "Cyrillic", 1},
		{"ana@αа.рф", "α", "Greek", 5},
	};

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		struct str out = STR_INIT, start = STR_INIT;
		struct err e = ERR_INIT;

		str_addf(&start, "The \"%s\" in \"%s\", its character %d, is %s:", cases[i].letter,
			cases[i].address, cases[i].place, cases[i].alphabet);
		assert_int_equal(email_clean(&out, cases[i].address, &e), ERR_INPUT);
		if (strncmp(e.text, start.buf, start.len) != 0)
			fail_msg("%s", e.text);
		str_release(&out);
		str_release(&start);
	}
}

/* The escapes of the table: \r \n \u0000 and \u with four digits. */
static bool unescape(char *s)
{
	char out[1024];
	struct str t = STR_INIT;
	bool whole = true;

	for (char *at = s; *at; at++) {
		unsigned c = (unsigned char)*at;

		if (*at == '\\' && at[1] == 'r' && at++)
			c = '\r';
		else if (*at == '\\' && at[1] == 'n' && at++)
			c = '\n';
		else if (*at == '\\' && sscanf(at, "\\u%4x", &c) == 1)
			at += 5;
		if (c == 0)
			whole = false; /* cannot reach us in a C string */
		else if ((unsigned char)*at >= 0x80)
			str_addc(&t, *at);
		else
			str_add_utf8(&t, (int)c);
	}
	snprintf(out, sizeof out, "%s", t.buf);
	str_release(&t);
	memcpy(s, out, strlen(out) + 1);
	return whole;
}

/* Of two choices the one that we made: a look-alike is refused with a word, any letter goes before the @. */
static bool takes(const char *verdict)
{
	return !strcmp(verdict, "accept") || !strncmp(verdict, "accept->", 8) ||
	       !strcmp(verdict, "reject-or-SMTPUTF8");
}

static void reference_smtp_addresses(void **state)
{
	char *all, *at, *cell[3], address[1024];
	int rows = 0;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	at = all = reference_read("corpora/own/smtp_addresses.tsv", NULL);
	while (tsv_next(&at, cell, 3)) {
		if (*cell[0] == '#' || !*cell[1])
			continue;
		snprintf(address, sizeof address, "%s", cell[0]);
		if (!unescape(address))
			continue;
		assert_int_equal(accepts(address), takes(cell[1]));
		rows++;
	}
	assert_true(rows >= 20);
	free(all);
}

/* We are stricter than the RFC: its errors must be refused, and what we take must be good. */
static void reference_isemail(void **state)
{
	char *all, *at;
	int taken = 0, rows = 0;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	all = reference_read("corpora/isemail/test/tests.xml", NULL);
	for (at = all; (at = strstr(at, "<address>")) != NULL;) {
		char *end = strstr(at, "</address>"), *category = strstr(at, "<category>");

		at += strlen("<address>");
		*end = '\0';
		if (category && !strchr(at, '&') && accepts(at)) {
			assert_true(!strncmp(category, "<category>ISEMAIL_VALID", 23) ||
				    !strncmp(category, "<category>ISEMAIL_DNSWARN", 25) ||
				    *at == ' ' || end[-1] == ' ');
			taken++;
		}
		at = end + 1;
		rows++;
	}
	assert_true(rows > 150 && taken > 10);
	free(all);
}

static void phones_that_pass(void **state)
{
	static const char *const cases[][3] = {
		{"55 5555 0101", "55 5555 0101", "55550101"},
		{" +52  (55)\u00a05555-0101 ", "+52 (55) 5555-0101", "55550101"},
		{"+56 41 290 0000 ext. 12", "+56 41 290 0000 ext. 12", "12900000"},
		{"2900000x12", "2900000x12", "2900000"},
		{"290.0000 Anexo 7", "290.0000 Anexo 7", "2900000"},
		{"867–5309", "867-5309", "8675309"},
		{"911", "911", ""},
		{"5555 0101 #3", "5555 0101 #3", "55550101"},
	};
	struct str out = STR_INIT, key = STR_INIT;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		str_reset(&out);
		str_reset(&key);
		assert_int_equal(phone_clean(&out, &key, cases[i][0], NULL), 0);
		assert_string_equal(out.buf, cases[i][1]);
		assert_string_equal(key.buf, cases[i][2]);
	}
	str_release(&out);
	str_release(&key);
}

static void phones_that_are_refused(void **state)
{
	static const char *const cases[] = {"", "12", "abc", "555 call me", "55+55", "++5255550101",
		"5555 ext", "5555 ext. x", "5555 ext 123456789", "5555;5556",
		"12345678901234567890123456", "555\n666", "٣٣٣٣٣٣٣", "1e9999999"};
	struct str out = STR_INIT;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		struct err e = ERR_INIT;

		assert_int_equal(phone_clean(&out, NULL, cases[i], &e), ERR_INPUT);
		assert_true(strlen(e.text) > 20);
		assert_int_equal(out.len, 0);
	}
	str_release(&out);
}

static void phones_are_grouped(void **state)
{
	static const char *const cases[][3] = {
		{"MX", "5512345678", "55 1234 5678"},
		{"MX", "(55) 1234-5678", "55 1234 5678"},
		{"MX", "33 3615 0000", "33 3615 0000"},
		{"MX", "56.1234.5678", "56 1234 5678"},
		{"MX", "81-8345-6789", "81 8345 6789"},
		{"MX", "4491234567", "449 123 4567"},
		{"MX", "+525512345678", "+52 55 1234 5678"},
		{"MX", "+52 (449) 123-45-67", "+52 449 123 4567"},
		{"MX", "5512345678x12", "55 1234 5678 x12"},
		{"MX", "(449)1234567 ext. 9", "449 123 4567 ext. 9"},
		{"CL", "912345678", "9 1234 5678"},
		{"CL", "222345678", "2 2234 5678"},
		{"CL", "632212345", "63 221 2345"},
		{"MX", "+56632212345", "+56 63 221 2345"},
		{"CO", "+56 9 87654321", "+56 9 8765 4321"},
		{"CO", "3001234567", "300 123 4567"},
		{"CO", "601 2345678", "601 234 5678"},
		{"CL", "+57 (601)234-5678", "+57 601 234 5678"},
		/* other countries */
		{"MX", "+1 (415) 555-0100", "+1 415 555 0100"},
		{"MX", "+14155550100", "+14155550100"},
		{"US", "+34 91.123.45.67 ext 4", "+34 91 123 45 67 ext 4"},
		{"US", "(415) 555-0100", "(415) 555-0100"},
		{"", "5512345678", "5512345678"},
		/* too few digits, too many, the mobile 1 of before 2019, two numbers */
		{"MX", "12345678", "12345678"},
		{"MX", "044 55 1234 5678", "044 55 1234 5678"},
		{"MX", "+52 1 55 1234 5678", "+52 1 55 1234 5678"},
		{"MX", "5512-3456/57", "5512-3456/57"},
		{"CL", "2234 5678", "2234 5678"},
		{"CO", "911", "911"},
	};
	struct str out = STR_INIT, again = STR_INIT;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		str_reset(&out);
		str_reset(&again);
		phone_format(&out, cases[i][1], cases[i][0]);
		assert_string_equal(out.buf, cases[i][2]);
		phone_format(&again, out.buf, cases[i][0]);
		assert_string_equal(again.buf, out.buf);
	}
	str_release(&out);
	str_release(&again);
}

static int set_locale(void **state)
{
	(void)state;
	return !setlocale(LC_CTYPE, "C.UTF-8");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(emails_that_pass),
		cmocka_unit_test(emails_that_are_refused),
		cmocka_unit_test(letters_that_are_not_what_they_look_like),
		cmocka_unit_test(reference_smtp_addresses),
		cmocka_unit_test(reference_isemail),
		cmocka_unit_test(phones_that_pass),
		cmocka_unit_test(phones_that_are_refused),
		cmocka_unit_test(phones_are_grouped),
	};
	return cmocka_run_group_tests(tests, set_locale, NULL);
}
