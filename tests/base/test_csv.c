#include "tools/check.h"

#include <stdbool.h>
#include <string.h>
#include <unistd.h>
#include "base/csv.h"
#include "base/json.h"
#include "base/mem.h"
#include "base/text.h"
#include "tools/reference.h"

/* Rows as "a|b\n" with | between cells, an error as its text. */
static void show_rows(struct str *out, const char *data, size_t len, char delimiter)
{
	struct err e = ERR_INIT;
	struct csv_row row;
	struct csv *c;
	int rc;

	if (csv_open_memory(&c, data, len, delimiter, &e)) {
		str_addf(out, "refused: %s", e.text);
		return;
	}
	while ((rc = csv_next(c, &row, &e)) > 0)
		for (int i = 0; i < row.n; i++)
			str_addf(out, "%s%s", row.cell[i], i + 1 < row.n ? "|" : "\n");
	if (rc < 0)
		str_addf(out, "error: %s", e.text);
	csv_free(&c);
}

static void check(const char *data, size_t len, const char *wanted)
{
	struct str out = STR_INIT;

	show_rows(&out, data, len, 0);
	assert_string_equal(out.buf, wanted);
	str_release(&out);
}

static void check_text(const char *data, const char *wanted)
{
	check(data, strlen(data), wanted);
}

static void rows_and_cells(void **state)
{
	(void)state;
	check_text("", "");
	check_text("\n\r\n\r", "");
	check_text("a,b\n1,2", "a|b\n1|2\n");
	check_text("a,b\r\n1,2\r\n", "a|b\n1|2\n");
	check_text("a,b\r1,2\r", "a|b\n1|2\n");
	check_text("a,b\n\n1,2\n", "a|b\n1|2\n");
	check_text("a,b,\n,,\n", "a|b|\n||\n");
	check_text("a,\"b,\"\"c\"\"\"\n", "a|b,\"c\"\n");
	check_text("a,\"b\nc\",d\n1,2,3\n", "a|b\nc|d\n1|2|3\n");
	check_text("a,\"b\r\nc\",d\n", "a|b\r\nc|d\n");
	check_text("17.9\"W,x\ny\"z\",2\n", "17.9\"W|x\ny\"z\"|2\n");
	check_text("\"a\"b,c\n", "ab|c\n");
	check_text("\"\",\"\"\n", "|\n");
	check_text("\"\"", "\n");
	check_text("\"\"\"\"", "\"\n");
	check_text("one column\nonly\n", "one column\nonly\n");
}

static void delimiters(void **state)
{
	(void)state;
	check_text("a;b;c\n1,5;2,5;3\n1;2;\"x;y\"\n", "a|b|c\n1,5|2,5|3\n1|2|x;y\n");
	check_text("a\tb\n1,2,3\t2\n", "a|b\n1,2,3|2\n");
	check_text("a|b\n1|2\n", "a|b\n1|2\n");
	check_text("sep=;\r\na,b;c\r\n", "a,b|c\n");
	check_text("SEP=|\na,b\n", "a,b\n");
	check_text("sep=x\na,b\n", "sep=x\na|b\n");
	check_text("Company Ltd, report\n\nName;Phone\nA;1\nB;2\n",
		"Company Ltd, report\nName|Phone\nA|1\nB|2\n");
	check_text("a;b, c and d\n1;2\n3;4, 5\n", "a|b, c and d\n1|2\n3|4, 5\n");
}

static void character_sets(void **state)
{
	static const struct {
		const char *data;
		size_t len;
		const char *charset, *rows;
	} cases[] = {
		{"\xef\xbb\xbf"
		 "a,\xc3\xb1\n",
			8, "UTF-8 BOM", "a|ñ\n"},
		{"a,\xc3\xb1\n", 5, "UTF-8", "a|ñ\n"},
		{"a,\xf1\n\x80,\x93\n", 8, "Windows-1252", "a|ñ\n€|“\n"},
		{"\xff\xfe"
		 "a\0,\0\xf1\0\n\0",
			10, "UTF-16", "a|ñ\n"},
		{"\xfe\xff"
		 "\0a\0,\xd8\x3d\xde\x00",
			10, "UTF-16", "a|😀\n"},
	};

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		struct csv *c;

		check(cases[i].data, cases[i].len, cases[i].rows);
		assert_int_equal(csv_open_memory(&c, cases[i].data, cases[i].len, 0, NULL), 0);
		assert_string_equal(csv_charset(c), cases[i].charset);
		assert_int_equal(csv_delimiter(c), ',');
		csv_free(&c);
	}
}

static void refusals(void **state)
{
	struct err e = ERR_INIT;
	struct str wide = STR_INIT;
	struct csv_row row;
	struct csv *c;

	(void)state;
	assert_int_equal(csv_open_memory(&c, "a\0b", 3, 0, &e), ERR_INPUT);
	assert_int_equal(csv_open_memory(&c, "\xef\xbb\xbf\xff", 4, 0, &e), ERR_INPUT);
	assert_int_equal(csv_open_memory(&c, "\xff\xfe\0\xd8", 4, 0, &e), ERR_INPUT);
	assert_int_equal(csv_open_memory(&c,
				 "\xff\xfe"
				 "a",
				 3, 0, &e),
		ERR_INPUT);
	assert_int_equal(csv_open_memory(&c, "a,b\n1,2\n3,\"x\n4,5\n", 17, 0, &e), 0);
	assert_int_equal(csv_next(c, &row, &e), 1);
	assert_int_equal(csv_next(c, &row, &e), 1);
	assert_int_equal(csv_next(c, &row, &e), ERR_INPUT);
	assert_non_null(strstr(e.text, "3"));
	assert_int_equal(csv_next(c, &row, &e), 0);
	csv_free(&c);

	str_pad(&wide, ',', CSV_COLUMNS_MAX);
	assert_int_equal(csv_open_memory(&c, wide.buf, wide.len, ',', &e), 0);
	assert_int_equal(csv_next(c, &row, &e), ERR_INPUT);
	csv_free(&c);
	str_reset(&wide);
	str_pad(&wide, 'x', CSV_CELL_MAX + 1);
	assert_int_equal(csv_open_memory(&c, wide.buf, wide.len, ',', &e), 0);
	assert_int_equal(csv_next(c, &row, &e), ERR_INPUT);
	csv_free(&c);
	str_release(&wide);
}

static void rows_know_their_lines(void **state)
{
	static const long lines[] = {2, 4, 7};
	const char *data = "\na,b\r\n\r\n\"1\n2\",3\r\r4,5";
	struct csv_row row;
	struct csv *c;

	(void)state;
	assert_int_equal(csv_open_memory(&c, data, strlen(data), 0, NULL), 0);
	for (int i = 0; i < LENGTH(lines); i++) {
		assert_int_equal(csv_next(c, &row, NULL), 1);
		assert_int_equal(row.line, lines[i]);
	}
	csv_free(&c);
}

/* More than is held at a time: records, quoted newlines and characters across the ends of blocks. */
static void long_files(void **state)
{
	enum { ROWS = 30000 };
	static const char *const marks[] = {"", "\xef\xbb\xbf", "\xff\xfe"};
	struct str text = STR_INIT;
	struct csv_row row;
	struct csv *c;

	(void)state;
	for (int m = 0; m < LENGTH(marks); m++) {
		struct str file = STR_INIT;
		FILE *in = tmpfile();

		str_reset(&text);
		for (int i = 0; i < ROWS; i++)
			str_addf(&text, "%d,\"ñandú\r\n%d\",€\r\n", i, i);
		str_add(&file, marks[m]);
		for (size_t at = 0, n; m == 2 && at < text.len; at += n) {
			int32_t ch;

			n = (size_t)utf8_decode(text.buf + at, text.len - at, &ch);
			str_addc(&file, (char)(ch & 0xff));
			str_addc(&file, (char)(ch >> 8));
		}
		if (m < 2)
			str_addn(&file, text.buf, text.len);
		assert_int_equal(fwrite(file.buf, 1, file.len, in), file.len);
		rewind(in);
		assert_int_equal(csv_open(&c, in, NULL, 0, NULL), 0);
		for (int again = 0; again < 2; again++) {
			for (int i = 0; i < ROWS; i++) {
				char wanted[40];

				assert_int_equal(csv_next(c, &row, NULL), 1);
				snprintf(wanted, sizeof wanted, "ñandú\r\n%d", i);
				assert_int_equal(row.n, 3);
				assert_int_equal(row.line, 2 * i + 1);
				assert_string_equal(row.cell[1], wanted);
				assert_string_equal(row.cell[2], "€");
			}
			assert_int_equal(csv_next(c, &row, NULL), 0);
			assert_int_equal(csv_rewind(c, NULL), 0);
		}
		csv_free(&c);
		fclose(in);
		str_release(&file);
	}
	str_release(&text);
}

/* A pipe is no file: it is copied, since it is read twice. */
static void pipes(void **state)
{
	struct csv_row row;
	struct csv *c;
	int ends[2];
	FILE *in;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], "a;b\n1;\xf1\n", 8), 8);
	close(ends[1]);
	in = fdopen(ends[0], "r");
	assert_int_equal(csv_open(&c, in, NULL, 0, NULL), 0);
	assert_string_equal(csv_charset(c), "Windows-1252");
	assert_int_equal(csv_next(c, &row, NULL), 1);
	assert_int_equal(csv_next(c, &row, NULL), 1);
	assert_string_equal(row.cell[1], "ñ");
	csv_free(&c);
	fclose(in);
}

/* UTF-16 is known without its mark, too. */
static void utf16_without_a_mark(void **state)
{
	static const char text[] = "N\0o\0m\0b\0r\0e\0,\0a\0\n\0\xf1\0,\0b\0\n\0";

	(void)state;
	check(text, sizeof text - 1, "Nombre|a\nñ|b\n");
}

static void check_safe(const char *text, const char *wanted)
{
	struct str out = STR_INIT;

	csv_put_safe(&out, text, ',');
	assert_string_equal(out.buf, wanted);
	str_release(&out);
}

static void formulas_are_disarmed(void **state)
{
	(void)state;
	check_safe("=1+1", "'=1+1");
	check_safe("+1+1", "'+1+1");
	check_safe("-2+3", "'-2+3");
	check_safe("@SUM(1,1)", "\"'@SUM(1,1)\"");
	check_safe("\t=1+1", "\"'\t=1+1\"");
	check_safe(" =1+1", "' =1+1");
	check_safe("＝1+1", "'＝1+1");
	check_safe(";=1+1", "\";=1+1\"");
	check_safe("-5.00", "-5.00");
	check_safe("+506 2222 3333", "+506 2222 3333");
	check_safe("00123", "00123");
	check_safe("-", "'-");
	check_safe("O'Hara", "O'Hara");
}

static void what_is_put_is_read(void **state)
{
	static const char *const cells[] = {
		"", "a", " a ", "a,b", "a;b", "\"", "a\"b\"", "x\ny", "x\r\ny", "=1+1", "ñ", "\t"};
	struct str out = STR_INIT;
	struct csv_row row;
	struct csv *c;

	(void)state;
	for (int i = 0; i < LENGTH(cells); i++) {
		csv_put(&out, cells[i], ',');
		str_addc(&out, i + 1 < LENGTH(cells) ? ',' : '\n');
	}
	assert_int_equal(csv_open_memory(&c, out.buf, out.len, ',', NULL), 0);
	assert_int_equal(csv_next(c, &row, NULL), 1);
	assert_int_equal(row.n, LENGTH(cells));
	for (int i = 0; i < LENGTH(cells); i++)
		assert_string_equal(row.cell[i], cells[i]);
	csv_free(&c);
	str_release(&out);
}

/* As json, with the first row's cells as keys. */
static void to_json(struct str *out, FILE *in)
{
	char *heading[64];
	struct csv_row row;
	struct csv *c;
	struct json j;
	int n = 0;

	assert_int_equal(csv_open(&c, in, NULL, 0, NULL), 0);
	json_init(&j, out);
	json_array(&j);
	while (csv_next(c, &row, NULL) > 0) {
		if (!n) {
			for (n = 0; n < row.n; n++)
				heading[n] = xstrdup(row.cell[n]);
			continue;
		}
		json_object(&j);
		for (int i = 0; i < row.n; i++) {
			json_key(&j, heading[i]);
			json_text(&j, row.cell[i]);
		}
		json_object_end(&j);
	}
	json_array_end(&j);
	while (n > 0)
		free(heading[--n]);
	csv_free(&c);
}

/* Drops the blanks outside of strings. */
static void squeeze(struct str *out, const char *json)
{
	bool inside = false;

	for (; *json; json++) {
		if (inside && *json == '\\')
			str_addc(out, *json++);
		else if (*json == '"')
			inside = !inside;
		if (inside || !strchr(" \t\r\n", *json))
			str_addc(out, *json);
	}
}

static void reference_csv_spectrum(void **state)
{
	static const char *const names[] = {"comma_in_quotes", "empty", "empty_crlf",
		"escaped_quotes", "json", "newlines", "newlines_crlf", "quotes_and_newlines",
		"simple", "simple_crlf", "utf8"};
	struct str ours = STR_INIT, theirs = STR_INIT, json = STR_INIT;
	char path[256], *text;
	FILE *in;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	for (int i = 0; i < LENGTH(names); i++) {
		str_reset(&json);
		str_reset(&ours);
		str_reset(&theirs);
		snprintf(path, sizeof path, REFERENCE "corpora/csv-spectrum/csvs/%s.csv", names[i]);
		in = fopen(path, "rb");
		assert_non_null(in);
		to_json(&json, in);
		fclose(in);
		squeeze(&ours, json.buf);
		snprintf(path, sizeof path, "corpora/csv-spectrum/json/%s.json", names[i]);
		text = reference_read(path, NULL);
		squeeze(&theirs, text);
		free(text);
		assert_string_equal(ours.buf, theirs.buf);
	}
	str_release(&ours);
	str_release(&theirs);
	str_release(&json);
}

static void reference_import_samples(void **state)
{
	static const struct {
		const char *name, *charset;
		char delimiter;
		int columns, rows;
	} cases[] = {
		{"authored_alegra_mx.csv", "UTF-8 BOM", ';', 17, 4},
		{"authored_defontana_cl.csv", "UTF-8", '\t', 10, 3},
		{"freshbooks_clients.csv", "UTF-8", ',', 11, 3},
		{"google_new_2023.csv", "UTF-8", ',', 0, 2},
		{"i2g_clients.csv", "UTF-8", ',', 4, 3},
		{"odoo_res_partner.csv", "UTF-8", ',', 17, 7},
		{"wave_vendors.csv", "UTF-8", ',', 17, 2},
	};
	char path[256], *text;
	struct csv_row row;
	struct csv *c;
	size_t len;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	for (int i = 0; i < LENGTH(cases); i++) {
		int rows = 0;

		snprintf(path, sizeof path, "import_samples/%s", cases[i].name);
		text = reference_read(path, &len);
		assert_int_equal(csv_open_memory(&c, text, len, 0, NULL), 0);
		assert_string_equal(csv_charset(c), cases[i].charset);
		assert_int_equal(csv_delimiter(c), cases[i].delimiter);
		for (; csv_next(c, &row, NULL) > 0; rows++)
			if (cases[i].columns && rows == 0)
				assert_int_equal(row.n, cases[i].columns);
		assert_int_equal(rows, cases[i].rows);
		csv_free(&c);
		free(text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_and_cells),
		cmocka_unit_test(delimiters),
		cmocka_unit_test(character_sets),
		cmocka_unit_test(refusals),
		cmocka_unit_test(rows_know_their_lines),
		cmocka_unit_test(long_files),
		cmocka_unit_test(pipes),
		cmocka_unit_test(utf16_without_a_mark),
		cmocka_unit_test(formulas_are_disarmed),
		cmocka_unit_test(what_is_put_is_read),
		cmocka_unit_test(reference_csv_spectrum),
		cmocka_unit_test(reference_import_samples),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
