/* The manual knows every command, option and key of the configuration. Run from the repository's root. */
#include "tools/check.h"

#include <stdio.h>
#include <string.h>
#include "base/config.h"
#include "cli/command.h"

static void file_read(const char *path, struct str *out)
{
	char block[4096];
	FILE *f = fopen(path, "re");
	size_t n;

	if (!f)
		fail_msg("%s is not there", path);
	while ((n = fread(block, 1, sizeof block, f)) > 0)
		str_addn(out, block, n);
	fclose(f);
}

static void assert_says(const struct str *page, const char *fmt, const char *word)
{
	char line[120];

	snprintf(line, sizeof line, "%s%s", fmt, word);
	if (!strstr(page->buf, line))
		fail_msg("the manual lacks \"%s\"", line);
}

static void test_commands(void **state)
{
	struct str page = STR_INIT;

	(void)state;
	file_read("man/ficha.1", &page);
	for (int i = 0; i < commands_n; i++) {
		assert_says(&page, ".It Cm ", commands[i].name);
		if (commands[i].alias)
			assert_says(&page, ".Cm ", commands[i].alias);
	}
	for (int i = 0; i < OPT_COUNT; i++)
		assert_says(&page, "Fl Fl ", option_rows[i].name);
	str_release(&page);
}

static void test_configuration(void **state)
{
	struct str page = STR_INIT, sample = STR_INIT;

	(void)state;
	file_read("man/ficha.ini.5", &page);
	file_read("config/ficha.ini.sample", &sample);
	for (int i = 0; i < config_keys_n; i++) {
		assert_says(&page, ".It Cm ", config_keys[i].key);
		assert_says(&page, ".Ss Section ", config_keys[i].section);
		assert_says(&sample, "", config_keys[i].key);
	}
	str_release(&page);
	str_release(&sample);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_commands),
		cmocka_unit_test(test_configuration),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
