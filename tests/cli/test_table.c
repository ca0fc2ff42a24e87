#include "tools/check.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>
#include "base/text.h"
#include "cli/command.h"

static void test_columns_line_up(void **state)
{
	struct table t = TABLE_INIT;
	struct str out = STR_INIT;

	(void)state;
	table_column(&t, "Name", false);
	table_column(&t, "Days", true);
	table_cell(&t, "Peña");
	table_cell(&t, "7");
	table_cell(&t, "日本");
	table_cell(&t, "30");
	table_text(&t, &out);
	assert_string_equal(out.buf, "Name  Days\nPeña     7\n日本    30\n");
	table_release(&t);
	str_release(&out);
}

static void test_cells_are_cut_and_safe(void **state)
{
	struct table t = TABLE_INIT;
	struct str out = STR_INIT;

	(void)state;
	table_column(&t, "Name", false);
	table_cell(&t, "ñññññññññññññññññññññññññññññññññññññññññññññññññ");
	table_cell(&t, "a\033]52;c;eA==\007\nb");
	table_text(&t, &out);
	assert_non_null(strstr(out.buf, "…\n"));
	assert_null(strchr(out.buf, '\033'));
	assert_null(strchr(out.buf, '\007'));
	assert_null(strstr(out.buf, "\nb"));
	table_release(&t);
	str_release(&out);
}

static void test_no_rows(void **state)
{
	struct table t = TABLE_INIT;
	struct str out = STR_INIT;

	(void)state;
	table_column(&t, "Name", false);
	table_text(&t, &out);
	assert_string_equal(out.buf, "Name\n");
	table_release(&t);
	str_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_columns_line_up),
		cmocka_unit_test(test_cells_are_cut_and_safe),
		cmocka_unit_test(test_no_rows),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
