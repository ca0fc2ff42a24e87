/* Pages of text: of a fixed width, whole, the same for the same document, and harmless. */
#include "tools/check.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include "base/text.h"
#include "print/text.h"

static struct page_doc doc;
static struct str out;
static int64_t pages;
static struct err e;

static int render(int columns, int lines)
{
	struct text_format f = {columns, lines};
	char *data = NULL;
	size_t n = 0;
	FILE *to = open_memstream(&data, &n);
	int rc = text_write(&doc, &f, to, &pages, &e);

	fclose(to);
	str_reset(&out);
	str_addn(&out, data, n);
	free(data);
	return rc;
}

static int begin(void **state)
{
	(void)state;
	doc = (struct page_doc)PAGE_DOC_INIT;
	str_init(&out);
	page_doc_head(&doc, "Peña y Compañía SA de CV", "Clients", "", "2026-11-21");
	return 0;
}

static int end(void **state)
{
	(void)state;
	page_doc_release(&doc);
	str_release(&out);
	return 0;
}

static int count(const char *what)
{
	int n = 0;

	for (const char *at = out.buf; (at = strstr(at, what)); at += strlen(what))
		n++;
	return n;
}

/* No line is wider than the page, none ends in blanks, no page is longer, and nothing moves a cursor. */
static void pages_fit(int columns, int lines)
{
	int line = 0;

	for (const char *at = out.buf; *at;) {
		size_t n = strcspn(at, "\n\f");

		if (text_widthn(at, n) > columns)
			fail_msg("a line is too wide: %.*s", (int)n, at);
		assert_false(n && at[n - 1] == ' ');
		for (size_t i = 0; i < n; i++)
			assert_true((unsigned char)at[i] >= ' ' && at[i] != 0x7f);
		line = at[n] == '\f' ? 0 : line + 1;
		assert_true(!lines || line <= lines);
		at += n + (at[n] != '\0');
	}
}

static struct page_block *people(void)
{
	struct page_block *t = page_table(&doc);

	page_column(&doc, t, &(struct page_column){"Code", 6, 6, false});
	page_column(&doc, t, &(struct page_column){"Name", 30, 0, false});
	page_column(&doc, t, &(struct page_column){"Balance", 12, 12, true});
	return t;
}

static void a_page_is_what_it_is(void **state)
{
	struct page_block *t = people(), *f;

	(void)state;
	page_row(&doc, t, (const char *const[]){"1", "Ñandú, José", "12.50"});
	page_row(&doc, t, (const char *const[]){"2", "日本語 a name that goes on and on, and on", "1,234.00"});
	page_heading(&doc, "More");
	f = page_fields(&doc);
	page_field(&doc, f, "Phone", "55 1234 5678");
	page_field(&doc, f, "Note", "one\ntwo");
	page_text(&doc, "As agreed.");
	page_signature(&doc, "The customer");
	assert_int_equal(render(40, 40), 0);
	assert_int_equal(pages, 1);
	assert_string_equal(out.buf,
		"Peña y Compañía SA de CV      2026-11-21\n"
		"Clients                      Page 1 of 1\n"
		"========================================\n"
		"\n"
		"Code   Name                      Balance\n"
		"----------------------------------------\n"
		"1      Ñandú, José                 12.50\n"
		"2      日本語 a name that       1,234.00\n"
		"       goes on and on, and\n"
		"       on\n"
		"\n"
		"More\n"
		"----\n"
		"\n"
		"Phone  55 1234 5678\n"
		"Note   one\n"
		"       two\n"
		"\n"
		"As agreed.\n"
		"\n\n\n"
		"__________________________________\n"
		"The customer\n"
		"\f");
}

static int many(void *ctx, page_row_fn *fn, void *to, struct err *err)
{
	int rc = 0;

	for (int i = 0; i < *(int *)ctx && !rc; i++) {
		char code[16];

		snprintf(code, sizeof code, "%d", i);
		rc = fn(to, (const char *const[]){code, "Somebody of some length", "1"}, err);
	}
	return rc;
}

/* Every page has the head, its own number, and the table's headings. */
static void headings_come_again(void **state)
{
	int n = 500;

	(void)state;
	page_rows(people(), many, &n);
	assert_int_equal(render(76, 30), 0);
	pages_fit(76, 30);
	assert_int_equal(pages, (500 + 23) / 24);
	assert_int_equal(count("\f"), pages);
	assert_int_equal(count("Peña y Compañía"), pages);
	assert_int_equal(count("Balance"), pages);
	assert_int_equal(count("Page 21 of 21\n"), 1);
	assert_int_equal(count("Somebody"), 500);
	assert_int_equal(render(76, 0), 0);
	assert_int_equal(count("\f"), 0);
	assert_int_equal(count("Page "), 0);
	assert_int_equal(count("Balance"), 1);
}

/* What has no room is wrapped or written below: every word is there at any width. */
static void nothing_is_cut(void **state)
{
	char words[4000] = "", cell[40];

	(void)state;
	for (int i = 0; i < 300; i++) {
		snprintf(cell, sizeof cell, "w%03dñ ", i);
		strcat(words, cell);
	}
	page_row(&doc, people(), (const char *const[]){words, words, words});
	page_text(&doc, words);
	page_field(&doc, page_fields(&doc), words, words);
	for (int columns = 40; columns < 130; columns += 7) {
		assert_int_equal(render(columns, 25), 0);
		pages_fit(columns, 25);
		assert_int_equal(count("w299ñ"), 6);
	}
}

static void many_columns_stand_below_each_other(void **state)
{
	struct page_block *t = page_table(&doc);
	const char *cell[12];

	(void)state;
	for (int i = 0; i < LENGTH(cell); i++) {
		page_column(&doc, t, &(struct page_column){"Heading", 20, 10, false});
		cell[i] = i % 2 ? "value" : "";
	}
	page_row(&doc, t, cell);
	assert_int_equal(render(76, 40), 0);
	assert_int_equal(count("Heading  value\n"), 6);
}

static void stored_text_commands_nothing(void **state)
{
	static const char bad[] = "a\033[5i\033]52;c;AAAA\007b\fc\rd\x9b" "5ie\xe2\x80\xae!";

	(void)state;
	page_doc_head(&doc, bad, bad, bad, bad);
	page_row(&doc, people(), (const char *const[]){bad, bad, bad});
	page_heading(&doc, bad);
	page_signature(&doc, bad);
	assert_int_equal(render(76, 30), 0);
	pages_fit(76, 30);
	assert_int_equal(count("\f"), 1);
	assert_int_equal(count("\xe2\x80\xae"), 0);
}

static void a_heading_stays_with_what_follows(void **state)
{
	(void)state;
	for (int i = 0; i < 40; i++) {
		page_heading(&doc, "Heading");
		page_text(&doc, "Below it.");
	}
	for (int lines = 20; lines < 32; lines++) {
		assert_int_equal(render(60, lines), 0);
		pages_fit(60, lines);
		assert_int_equal(count("-------\n\nBelow it.\n"), 40);
	}
}

static void a_signature_is_not_torn(void **state)
{
	(void)state;
	for (int i = 0; i < 20; i++)
		page_signature(&doc, "The customer");
	assert_int_equal(render(60, 20), 0);
	pages_fit(60, 20);
	assert_int_equal(count("______\nThe customer\n"), 20);
}

static void nothing_is_a_page_too(void **state)
{
	(void)state;
	people();
	assert_int_equal(render(76, 30), 0);
	assert_int_equal(pages, 1);
	page_doc_release(&doc);
	doc = (struct page_doc)PAGE_DOC_INIT;
	assert_int_equal(render(76, 30), 0);
	assert_int_equal(pages, 1);
}

static int broken(void *ctx, page_row_fn *fn, void *to, struct err *err)
{
	(void)ctx, (void)fn, (void)to;
	return err_set(err, ERR_CANCEL, "enough");
}

static void failures_are_passed_on(void **state)
{
	struct text_format f = {76, 30};
	FILE *full = fopen("/dev/full", "w");
	int n = 5000;

	(void)state;
	page_rows(people(), many, &n);
	if (full)
		assert_int_equal(text_write(&doc, &f, full, NULL, &e), ERR_FULL);
	if (full)
		fclose(full);
	page_rows(people(), broken, NULL);
	assert_int_equal(render(76, 30), ERR_CANCEL);
	assert_int_equal(out.len, 0);
}

#define on_a_page(test) cmocka_unit_test_setup_teardown(test, begin, end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		on_a_page(a_page_is_what_it_is),
		on_a_page(headings_come_again),
		on_a_page(nothing_is_cut),
		on_a_page(many_columns_stand_below_each_other),
		on_a_page(stored_text_commands_nothing),
		on_a_page(a_heading_stays_with_what_follows),
		on_a_page(a_signature_is_not_torn),
		on_a_page(nothing_is_a_page_too),
		on_a_page(failures_are_passed_on),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
