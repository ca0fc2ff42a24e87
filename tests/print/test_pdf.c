/* Pages of PDF: the same bytes for the same document, no line lost, none without a letter for it. What
 * reads them back is looked at by tests/sh/test_pdf.sh. */
#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include "base/str.h"
#include "print/pdf.h"
#include "print/text.h"

static struct page_doc doc;
static struct err e;

static int begin(void **state)
{
	(void)state;
	doc = (struct page_doc)PAGE_DOC_INIT;
	page_doc_head(&doc, "Peña y Compañía SA de CV", "Factura F-1", "", "2026-11-21");
	doc.moment = 1795262400;
	return 0;
}

static int end(void **state)
{
	(void)state;
	page_doc_release(&doc);
	return 0;
}

struct made {
	char *bytes;
	size_t n;
	int64_t pages;
};

static struct made make(void)
{
	struct made m = {0};
	FILE *out = open_memstream(&m.bytes, &m.n);
	int rc = pdf_write(&doc, out, &m.pages, &e);

	fclose(out);
	if (rc)
		fail_msg("%s", e.text);
	assert_true(m.n > 500);
	assert_memory_equal(m.bytes, "%PDF-", 5);
	return m;
}

static int64_t pages(void)
{
	struct made m = make();

	free(m.bytes);
	return m.pages;
}

static struct page_block *a_table(int rows, const char *text)
{
	struct page_block *b = page_table(&doc);
	const char *cell[] = {text, "1,234.00"};

	page_column(&doc, b, &(struct page_column){"Descripción", 30, 10, false});
	page_column(&doc, b, &(struct page_column){"Importe", 12, 8, true});
	for (int i = 0; i < rows; i++)
		page_row(&doc, b, cell);
	return b;
}

static void the_same_bytes(void **state)
{
	struct made a, b;

	(void)state;
	doc.mark = "BORRADOR";
	doc.legend = "Sin validez";
	a_table(100, "Artículo");
	a = make();
	b = make();
	assert_true(a.pages > 1);
	assert_int_equal(a.n, b.n);
	assert_memory_equal(a.bytes, b.bytes, a.n);
	free(a.bytes);
	free(b.bytes);
}

static void nothing_is_one_page(void **state)
{
	(void)state;
	assert_int_equal(pages(), 1);
}

/* Texts that are higher than a page go on over the next ones; a word is broken. */
static void what_is_long_goes_on(void **state)
{
	struct str text = STR_INIT;

	(void)state;
	for (int i = 0; i < 2000; i++)
		str_add(&text, "x\n");
	page_text(&doc, text.buf);
	assert_in_range(pages(), 25, 60);
	str_reset(&text);
	str_pad(&text, 'M', 30000);
	a_table(1, text.buf);
	assert_in_range(pages(), 28, 90);
	str_release(&text);
}

static void all_letters(void **state)
{
	static const char *const texts[] = {"", "\n", "مرحبا بالعالم", "שלום", "😀👩‍👩‍👧 🇲🇽", "ñandú €",
		"\x1b[31mred\xff\xfe", "a\u0301\u0301\u0301\u0301\u0301\u0301", "日本語", "\u202egnp.exe"};

	(void)state;
	for (int i = 0; i < LENGTH(texts); i++) {
		a_table(2, texts[i]);
		page_text(&doc, texts[i]);
		page_heading(&doc, texts[i]);
		page_signature(&doc, texts[i]);
		page_field(&doc, page_fields(&doc), texts[i], texts[i]);
		page_field(&doc, page_beside(&doc), texts[i], texts[i]);
		page_field(&doc, page_sums(&doc), texts[i], texts[i]);
	}
	doc.title = doc.company = doc.about = doc.mark = doc.legend = texts[4];
	assert_in_range(pages(), 2, 20);
}

static void blocks_without_anything(void **state)
{
	(void)state;
	page_table(&doc);
	page_fields(&doc);
	page_beside(&doc);
	page_sums(&doc);
	a_table(0, "");
	assert_int_equal(pages(), 1);
}

/* For any number of rows the sums have one of them above. */
static void sums_are_not_alone(void **state)
{
	int turns = 0;

	end(state);
	for (int rows = 1; rows < 90; rows++) {
		int64_t with, without;
		struct page_block *sums;

		begin(NULL);
		a_table(rows, "Artículo");
		without = pages();
		sums = page_sums(&doc);
		for (int i = 0; i < 4; i++)
			page_field(&doc, sums, "IVA 16 %", "100.00");
		with = pages();
		assert_in_range(with, without, without + 1);
		turns += with > without;
		end(NULL);
	}
	assert_true(turns > 2);
	begin(NULL);
}

/* In text as well: the last page has a row. */
static void sums_are_not_alone_in_text(void **state)
{
	struct text_format f = {76, 30};

	end(state);
	for (int rows = 1; rows < 60; rows++) {
		struct page_block *sums;
		char *bytes = NULL, *page;
		size_t n;
		FILE *out = open_memstream(&bytes, &n);

		begin(NULL);
		a_table(rows, "Artículo");
		sums = page_sums(&doc);
		for (int i = 0; i < 4; i++)
			page_field(&doc, sums, "IVA 16 %", "100.00");
		assert_int_equal(text_write(&doc, &f, out, NULL, &e), 0);
		fclose(out);
		bytes[n - 1] = '\0';
		page = strrchr(bytes, '\f');
		if (!strstr(page ? page : bytes, "Artículo"))
			fail_msg("%d rows: the last page has none\n%s", rows, bytes);
		free(bytes);
		end(NULL);
	}
	begin(NULL);
}

static const unsigned char dot[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H',
	'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, 'I', 'D',
	'A', 'T', 0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, 'I', 'E',
	'N', 'D', 0xae, 0x42, 0x60, 0x82};

/* Each of its bytes is damaged in turn; a logo that cannot be drawn is left out. */
static void a_damaged_logo(void **state)
{
	unsigned char png[sizeof dot];

	(void)state;
	assert_int_equal(pdf_look_at_png(dot, sizeof dot, &e), 0);
	assert_int_equal(pdf_look_at_png(dot, 20, &e), ERR_INPUT);
	assert_int_equal(pdf_look_at_png("", 0, &e), ERR_INPUT);
	doc.logo = png;
	doc.logo_len = sizeof png;
	for (size_t i = 0; i < sizeof dot; i += 3) {
		memcpy(png, dot, sizeof png);
		png[i] ^= 0x10;
		assert_int_equal(pages(), 1);
	}
}

static void a_full_disk(void **state)
{
	FILE *full = fopen("/dev/full", "w");

	(void)state;
	if (!full)
		skip();
	a_table(10, "Artículo");
	assert_int_equal(pdf_write(&doc, full, NULL, &e), ERR_FULL);
	fclose(full);
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, begin, end)
	const struct CMUnitTest tests[] = {
		T(the_same_bytes),
		T(nothing_is_one_page),
		T(what_is_long_goes_on),
		T(all_letters),
		T(blocks_without_anything),
		T(sums_are_not_alone),
		T(sums_are_not_alone_in_text),
		T(a_damaged_logo),
		T(a_full_disk),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
