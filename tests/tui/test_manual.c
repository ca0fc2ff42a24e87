/* The lists of keys in the manual pages are those of the key table. UPDATE=1 writes them anew. Run from the
 * repository's root. */
#include "tools/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "tui/keys.h"
#include "tui/translations.h"

#define BEGINNING ".\\\" keys: made from the key table, see tests/tui/test_manual.c\n"
#define END ".\\\" end of keys\n"

static void page_read(const char *path, struct str *out)
{
	char block[4096];
	FILE *f = fopen(path, "re");
	size_t n;

	assert_non_null(f);
	while ((n = fread(block, 1, sizeof block, f)) > 0)
		str_addn(out, block, n);
	fclose(f);
}

static void page_write(const char *path, const struct str *page)
{
	FILE *f = fopen(path, "we");

	assert_non_null(f);
	assert_int_equal(fwrite(page->buf, 1, page->len, f), page->len);
	assert_int_equal(fclose(f), 0);
}

static void page_has_the_keys(const char *path)
{
	struct str page = STR_INIT, made = STR_INIT;
	const char *from, *to;

	page_read(path, &page);
	from = strstr(page.buf, BEGINNING);
	to = strstr(page.buf, END);
	assert_non_null(from);
	assert_non_null(to);
	from += strlen(BEGINNING);
	str_addn(&made, page.buf, (size_t)(from - page.buf));
	keys_document(&made);
	str_add(&made, to);
	if (getenv("UPDATE"))
		page_write(path, &made);
	else if (strcmp(made.buf, page.buf))
		fail_msg("the keys in %s are old; run this test with UPDATE=1", path);
	str_release(&page);
	str_release(&made);
}

static void the_manual_has_the_keys(void **state)
{
	(void)state;
	assert_true(translated_to("en"));
	page_has_the_keys("man/ficha.1");
}

static void the_spanish_manual_has_them_too(void **state)
{
	(void)state;
	if (!translated_to("es"))
		skip();
	page_has_the_keys("man/es/ficha.1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_manual_has_the_keys),
		cmocka_unit_test(the_spanish_manual_has_them_too),
	};

	translations();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
