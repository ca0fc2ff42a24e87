#include "tools/check.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/mem.h"

static char dir[] = "/tmp/ficha-test-XXXXXX";

static void put32(FILE *f, unsigned n)
{
	for (int i = 0; i < 4; i++)
		fputc((int)(n >> 8 * i & 0xff), f);
}

/* A catalogue with one message, written by hand: "Save" is "Guardar ñ". Its header entry is "". */
static void write_mo(const char *path)
{
	static const char header[] = "Content-Type: text/plain; charset=UTF-8\n", save[] = "Save",
			  guardar[] = "Guardar ñ";
	unsigned text = 28 + 2 * 16;
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	put32(f, 0x950412de);
	put32(f, 0);
	put32(f, 2);
	put32(f, 28);
	put32(f, 44);
	put32(f, 0);
	put32(f, 0);
	put32(f, 0);
	put32(f, text);
	put32(f, sizeof save - 1);
	put32(f, text + 1);
	put32(f, sizeof header - 1);
	put32(f, text + 1 + sizeof save);
	put32(f, sizeof guardar - 1);
	put32(f, (unsigned)(text + 1 + sizeof save + sizeof header));
	fputc(0, f);
	fwrite(save, 1, sizeof save, f);
	fwrite(header, 1, sizeof header, f);
	fwrite(guardar, 1, sizeof guardar, f);
	fclose(f);
}

static int make_catalogue(void **state)
{
	char path[128];

	(void)state;
	if (!mkdtemp(dir))
		return -1;
	snprintf(path, sizeof path, "%s/es", dir);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/es/LC_MESSAGES", dir);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/es/LC_MESSAGES/ficha.mo", dir);
	write_mo(path);
	return 0;
}

static int remove_catalogue(void **state)
{
	static const char *const names[] = {
		"/es/LC_MESSAGES/ficha.mo", "/es/LC_MESSAGES", "/es", ""};
	char path[128];

	(void)state;
	for (int i = 0; i < LENGTH(names); i++) {
		snprintf(path, sizeof path, "%s%s", dir, names[i]);
		remove(path);
	}
	return 0;
}

static void environment(const char *lang, const char *messages, const char *all)
{
	unsetenv("LANGUAGE");
	setenv("LANG", lang, 1);
	setenv("LC_MESSAGES", messages, 1);
	setenv("LC_ALL", all, 1);
}

/* Neither an es_ES nor an en_US locale need exist on the machine. */
static void the_environment_chooses(void **state)
{
	static const char *const cases[][4] = {
		{"", "", "", "es"},
		{"C", "", "", "es"},
		{"POSIX", "", "", "es"},
		{"C.UTF-8", "", "", "es"},
		{"en_US.UTF-8", "", "", "en"},
		{"es_MX.UTF-8", "", "", "es"},
		{"fr_FR.UTF-8", "", "", "es"},
		{"en_US.UTF-8", "es_CL", "", "es"},
		{"es_MX", "es_CL", "en_GB.UTF-8", "en"},
	};

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		environment(cases[i][0], cases[i][1], cases[i][2]);
		lang_init(dir);
		assert_string_equal(lang_now(), cases[i][3]);
		assert_string_equal(_("Save"), strcmp(cases[i][3], "es") ? "Save" : "Guardar ñ");
		assert_string_equal(nl_langinfo(CODESET), "UTF-8");
		assert_string_equal(nl_langinfo(RADIXCHAR), ".");
	}
}

static void the_language_changes_at_once(void **state)
{
	(void)state;
	environment("C", "", "");
	lang_init(dir);
	for (int i = 0; i < 3; i++) {
		lang_set("en");
		assert_string_equal(_("Save"), "Save");
		lang_set("es");
		assert_string_equal(_("Save"), "Guardar ñ");
	}
	lang_set("");
	assert_string_equal(lang_now(), "es");
	assert_string_equal(N_("Save"), "Save");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_environment_chooses),
		cmocka_unit_test(the_language_changes_at_once),
	};
	return cmocka_run_group_tests(tests, make_catalogue, remove_catalogue);
}
