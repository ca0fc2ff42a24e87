#include "tools/check.h"

#include <locale.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/config.h"
#include "base/mem.h"
#include "base/str.h"
#include "tools/reference.h"

static char path[] = "/tmp/ficha-test-XXXXXX";

static void write_file(const char *data, size_t len)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(data, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

static struct config *load(const char *text)
{
	struct config *c = NULL;
	struct err e = ERR_INIT;

	write_file(text, strlen(text));
	if (config_load(&c, path, &e))
		print_message("%s\n", e.text);
	assert_non_null(c);
	return c;
}

/* The file is refused, and the text names it and what else is asked for. */
static void refuse_bytes(const char *data, size_t len, const char *where)
{
	struct config *c = NULL;
	struct err e = ERR_INIT;

	write_file(data, len);
	assert_int_equal(config_load(&c, path, &e), ERR_CONFIG);
	assert_null(c);
	if (!strstr(e.text, path) || !strstr(e.text, where))
		print_message("%s\n", e.text);
	assert_non_null(strstr(e.text, path));
	assert_non_null(strstr(e.text, where));
}

static void refuse(const char *text, const char *where)
{
	refuse_bytes(text, strlen(text), where);
}

static void without_a_file_the_fallbacks_hold(void **state)
{
	struct config *c;

	(void)state;
	assert_int_equal(config_load(&c, NULL, NULL), 0);
	assert_string_equal(config_text(c, "database.uri"), "");
	assert_string_equal(config_text(c, "ui.theme"), "dark");
	assert_int_equal(config_int(c, "ui.escape_ms"), 100);
	assert_int_equal(config_int(c, "security.password_cost"), 7);
	assert_false(config_bool(c, "ui.ascii"));
	config_free(&c);
	assert_null(c);
}

static void values_are_read_exactly(void **state)
{
	struct config *c =
		load("# comment\n; comment\n\n[database]\n\turi =  postgresql:///a?b=c \r\n"
		     "[company]\nname=\"Peña; Hijos #1\"\ncountry=\n[ui]\nascii = yes\n"
		     "escape_ms=010\nlanguage=\ntheme = \"light\"\n");

	(void)state;
	assert_string_equal(config_text(c, "database.uri"), "postgresql:///a?b=c");
	assert_string_equal(config_text(c, "company.name"), "Peña; Hijos #1");
	assert_string_equal(config_text(c, "company.country"), "");
	assert_string_equal(config_text(c, "ui.theme"), "light");
	assert_true(config_bool(c, "ui.ascii"));
	assert_int_equal(config_int(c, "ui.escape_ms"), 10);
	assert_int_equal(config_int(c, "ui.idle_minutes"), 10);
	config_free(&c);
	c = load("[company]\nname = a\"b=c\\d'e [f]\ndecimal_mark = ,\n[database]\nuri = \"\"");
	assert_string_equal(config_text(c, "company.name"), "a\"b=c\\d'e [f]");
	assert_string_equal(config_text(c, "company.decimal_mark"), ",");
	assert_string_equal(config_text(c, "database.uri"), "");
	config_free(&c);
	c = load("");
	config_free(&c);
}

static void refused_with_line_and_key(void **state)
{
	(void)state;
	refuse("[ui]\nmuose = yes\n", "line 2, [ui] muose");
	refuse("[uu]\nascii = yes\n", "line 1, [uu]:");
	refuse("[ui:x]\n", "line 1");
	refuse("ascii = yes\n", "line 1");
	refuse("[ui]\nascii = yes\n\nascii = no\n", "line 4, [ui] ascii");
	refuse("[ui]\nascii = yes\n[ui]\nascii = no\n", "line 4, [ui] ascii");
	refuse("[ui]\nascii = maybe\n", "line 2, [ui] ascii");
	refuse("[ui]\nascii =\n", "line 2, [ui] ascii");
	refuse("[ui]\ntheme = pink\n", "dark light contrast");
	refuse("[ui]\nlanguage = fr\n", "line 2, [ui] language");
	refuse("[ui]\nescape_ms = 12abc\n", "line 2, [ui] escape_ms");
	refuse("[ui]\nescape_ms = 99999999999\n", "line 2, [ui] escape_ms");
	refuse("[ui]\nescape_ms = 9\n", "line 2, [ui] escape_ms");
	refuse("[ui]\nescape_ms =\n", "line 2, [ui] escape_ms");
	refuse("[company]\nname = a;b\n", "line 2, [company] name");
	refuse("[company]\nname = a#b\n", "line 2, [company] name");
	refuse("[company]\nname = \"a\" ; comment\n", "line 2, [company] name");
	refuse("[company]\nname = \"a\\\"b\"\n", "line 2, [company] name");
	refuse("[company]\nname = \"a\n", "line 2, [company] name");
	refuse("[company]\nname = \"\n", "line 2, [company] name");
	refuse("[company]\nname = 'a'\n", "line 2, [company] name");
	refuse("[company]\nname = a\tb\n", "line 2, [company] name");
	refuse("[company]\nname = a\\\ncountry = CL\n", "line 2");
	refuse("# comment \\\n[company]\n", "line 1");
	refuse("[company]\nname = a\x1b[2J\n", "line 2");
	refuse("[company]\nname = \xff\n", "line 2");
	refuse("[company]\nthis is no pair\n", "line 2");
	refuse("[company]\n= x\n", "line 2");
	refuse("[company] # x\n", "line 1");
	refuse("[\n", "line 1");
	refuse("]\n", "line 1");
	refuse("\xef\xbb\xbf[company]\n", "line 1");
	refuse("[UI]\nascii = yes\n", "line 1");
	refuse_bytes("[ui]\0\n", 6, "NUL");
}

static void sizes_are_limited(void **state)
{
	struct str s = STR_INIT;
	struct config *c;

	(void)state;
	str_add(&s, "[company]\nname=");
	str_pad(&s, 'a', 995);
	c = load(s.buf);
	assert_int_equal(strlen(config_text(c, "company.name")), 995);
	config_free(&c);
	str_addc(&s, 'a');
	refuse(s.buf, "line 2");
	str_reset(&s);
	str_pad(&s, '\n', 65537);
	refuse(s.buf, "64 KiB");
	str_release(&s);
}

static void the_file_itself_is_judged(void **state)
{
	struct config *c = NULL;
	struct err e = ERR_INIT;

	(void)state;
	assert_int_equal(config_load(&c, "/nonexistent/ficha.ini", &e), ERR_NO_FILE);
	assert_int_equal(config_load(&c, "/tmp", &e), ERR_CONFIG);
	assert_int_equal(config_load(&c, "/dev/null", &e), ERR_CONFIG);
	write_file("", 0);
	assert_int_equal(chmod(path, 0666), 0);
	assert_int_equal(config_load(&c, path, &e), ERR_CONFIG);
	assert_non_null(strstr(e.text, "chmod"));
	assert_int_equal(chmod(path, 0600), 0);
}

static int note_key(void *ctx, const char *key, const char *value, long line, struct err *e)
{
	str_addf(ctx, "%ld:%s=%s ", line, key, value);
	return strcmp(key, "stop") ? 0 : err_set(e, ERR_CONFIG, "stop");
}

static void free_sections_are_walked(void **state)
{
	struct config *c =
		load("[keys]\nsave = F2\ngo-to = g\n[ui]\nascii=no\n[keys]\nstop = x\nmore = y\n");
	struct str s = STR_INIT;
	struct err e = ERR_INIT;

	(void)state;
	assert_int_equal(config_each(c, "keys", note_key, &s, &e), ERR_CONFIG);
	assert_string_equal(s.buf, "2:save=F2 3:go-to=g 7:stop=x ");
	str_release(&s);
	config_free(&c);
}

/* The sample names every key with its fallback, and is a good file with and without the #. */
static void the_sample_is_complete(void **state)
{
	char text[16384], line[256], *at;
	FILE *f = fopen("config/ficha.ini.sample", "rb");
	struct config *c;
	size_t n;

	(void)state;
	assert_non_null(f);
	n = fread(text, 1, sizeof text - 1, f);
	text[n] = '\0';
	fclose(f);
	c = load(text);
	config_free(&c);
	for (int i = 0; i < config_keys_n; i++) {
		const struct config_key *k = &config_keys[i];

		snprintf(line, sizeof line, "\n#%s =%s%s\n", k->key, *k->fallback ? " " : "",
			k->fallback);
		assert_non_null(strstr(text, line));
		snprintf(line, sizeof line, "\n[%s]\n", k->section);
		assert_non_null(strstr(text, line));
		assert_true(strlen(k->help) > 10);
	}
	for (at = text; (at = strstr(at, "\n#")) != NULL; at++)
		if (at[2] != ' ' && at[2] != '\n')
			at[1] = ' ';
	c = load(text);
	for (int i = 0; i < config_keys_n; i++) {
		snprintf(line, sizeof line, "%s.%s", config_keys[i].section, config_keys[i].key);
		assert_string_equal(config_text(c, line), config_keys[i].fallback);
	}
	config_free(&c);
}

/* No file of the corpora may crash the reader, and each of them has a fault. */
static void reference_files(void **state)
{
	static const struct {
		const char *name, *where;
	} own[] = {
		{"bom", "line 1"},
		{"continuation", "line 1"},
		{"nul", "NUL"},
		{"line1022", "line "},
		{"syntax", "line "},
		{"pass_semicolon", "line "},
		{"pass_quote_inside", "line "},
		{"section_as_bool", "line "},
		{"unknown_key", "line "},
		{"dup", "line "},
	};
	static const char *const others[] = {"iniparser/example/twisted.ini",
		"iniparser/example/twisted-errors.ini", "inih/tests/bom.ini",
		"inih/tests/long_line.ini", "inih/tests/multi_line.ini", "inih/tests/normal.ini",
		"inih/tests/bad_multi.ini"};
	char name[256], *text;
	size_t len;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	for (int i = 0; i < LENGTH(own); i++) {
		snprintf(name, sizeof name, "corpora/own/ini/%s.ini", own[i].name);
		text = reference_read(name, &len);
		refuse_bytes(text, len, own[i].where);
		free(text);
	}
	for (int i = 0; i < LENGTH(others); i++) {
		snprintf(name, sizeof name, "corpora/%s", others[i]);
		text = reference_read(name, &len);
		refuse_bytes(text, len, "line ");
		free(text);
	}
}

static int make_file(void **state)
{
	int fd = mkstemp(path);

	(void)state;
	return fd < 0 || close(fd);
}

static int remove_file(void **state)
{
	(void)state;
	return unlink(path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_a_file_the_fallbacks_hold),
		cmocka_unit_test(values_are_read_exactly),
		cmocka_unit_test(refused_with_line_and_key),
		cmocka_unit_test(sizes_are_limited),
		cmocka_unit_test(the_file_itself_is_judged),
		cmocka_unit_test(free_sections_are_walked),
		cmocka_unit_test(the_sample_is_complete),
		cmocka_unit_test(reference_files),
	};
	return cmocka_run_group_tests(tests, make_file, remove_file);
}
