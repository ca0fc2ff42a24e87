/* The manual knows every command, option and key of the configuration, in both languages and in the same
 * order. Run from the repository's root. */
#include "tools/check.h"

#include <stdio.h>
#include <string.h>
#include "base/config.h"
#include "cli/command.h"
#include "core/core.h"

static const char *const command_pages[] = {"man/ficha.1", "man/es/ficha.1"};
static const struct {
	const char *path, *section;
} config_pages[] = {
	{"man/ficha.ini.5", ".Ss Section "},
	{"man/es/ficha.ini.5", ".Ss Sección "},
};

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

/* The word as a whole: "--map" is not in "--map-more". */
static bool has_word(const char *text, size_t len, const char *fmt, const char *word)
{
	char line[120];
	const char *at = text;
	size_t n = (size_t)snprintf(line, sizeof line, "%s%s", fmt, word);

	while ((at = strstr(at, line)) && at + n <= text + len) {
		if (strchr(" \n|,.", at[n]))
			return true;
		at += n;
	}
	return false;
}

static void says(const char *path, const struct str *page, const char *fmt, const char *word)
{
	if (!has_word(page->buf, page->len, fmt, word))
		fail_msg("%s lacks \"%s%s\"", path, fmt, word);
}

/* What the page says of one command: from its first item to the next one of another. */
static size_t part_of(const struct str *page, const struct command *c, const char **from)
{
	char item[60];
	const char *at, *end;

	snprintf(item, sizeof item, "\n.It Cm %s", c->name);
	at = *from = strstr(page->buf, item);
	if (!at)
		return 0;
	while ((end = strstr(at + 1, "\n.It Cm ")) && !strncmp(end, item, strlen(item)))
		at = end;
	return (end ? end : page->buf + page->len) > *from
		       ? (size_t)((end ? end : page->buf + page->len) - *from)
		       : 0;
}

static void each_command_has_its_options(const char *path, const struct str *page)
{
	for (int i = 0; i < commands_n; i++) {
		const char *part;
		size_t len = part_of(page, &commands[i], &part);

		if (!len)
			fail_msg("%s lacks the command %s", path, commands[i].name);
		if (commands[i].alias)
			says(path, page, ".Cm ", commands[i].alias);
		for (int o = 0; o < OPT_COUNT; o++)
			if (commands[i].options & OPT_BIT(o) &&
				!has_word(part, len, "Fl Fl ", option_rows[o].name))
				fail_msg("%s: %s lacks --%s", path, commands[i].name,
					option_rows[o].name);
	}
}

static void every_command_and_option(void **state)
{
	(void)state;
	for (int i = 0; i < LENGTH(command_pages); i++) {
		struct str page = STR_INIT;

		file_read(command_pages[i], &page);
		each_command_has_its_options(command_pages[i], &page);
		for (int o = 0; o < OPT_COUNT; o++)
			says(command_pages[i], &page, "Fl Fl ", option_rows[o].name);
		str_release(&page);
	}
}

/* The sentence on SSH: its names are on lines of .Cm from the one that begins with list to the one that is the
 * name of the version's command. */
static void ssh_names(const char *path, const struct str *page, struct str *out)
{
	const char *at = strstr(page->buf, "\n.Cm list ,"), *end, *last = "\n.Cm version ,";

	if (!at || !(end = strstr(at, last)))
		fail_msg("%s does not say what SSH may call", path);
	str_addc(out, ' ');
	for (end += strlen(last); at < end; at++)
		if (!strncmp(at, "\n.Cm", 4))
			at += 3;
		else
			str_addc(out, strchr(",\n", *at) ? ' ' : *at);
	str_addc(out, ' ');
}

static bool over_ssh(const char *name)
{
	for (const struct command *c = command_find(name); c; c = command_next(c))
		if (c->flags & COMMAND_SSH)
			return true;
	return false;
}

static void what_ssh_may_call(void **state)
{
	(void)state;
	for (int i = 0; i < LENGTH(command_pages); i++) {
		struct str page = STR_INIT, names = STR_INIT;

		file_read(command_pages[i], &page);
		ssh_names(command_pages[i], &page, &names);
		for (int k = 0; k < commands_n; k++) {
			char word[40];

			snprintf(word, sizeof word, " %s ", commands[k].name);
			if (!strstr(names.buf, word) == over_ssh(commands[k].name))
				fail_msg("%s is wrong about %s over SSH", command_pages[i],
					commands[k].name);
		}
		str_release(&names);
		str_release(&page);
	}
}

static bool is_option(const char *name, size_t n)
{
	for (int o = 0; o < OPT_COUNT; o++)
		if (strlen(option_rows[o].name) == n && !strncmp(option_rows[o].name, name, n))
			return true;
	return false;
}

/* What was taken out of the program has to leave the manual too. */
static void no_other_options(void **state)
{
	(void)state;
	for (int i = 0; i < LENGTH(command_pages); i++) {
		struct str page = STR_INIT;

		file_read(command_pages[i], &page);
		for (const char *at = page.buf; (at = strstr(at, "Fl Fl ")); at++) {
			const char *name = at + strlen("Fl Fl ");
			size_t n = strspn(name, "abcdefghijklmnopqrstuvwxyz-");

			if (n && strncmp(name, "Oc", 2) && !is_option(name, n))
				fail_msg("%s: there is no --%.*s", command_pages[i], (int)n, name);
		}
		str_release(&page);
	}
}

static void every_key_of_the_configuration(void **state)
{
	struct str sample = STR_INIT;

	(void)state;
	file_read("config/ficha.ini.sample", &sample);
	for (int i = 0; i < LENGTH(config_pages); i++) {
		const char *path = config_pages[i].path;
		struct str page = STR_INIT;

		file_read(path, &page);
		for (int k = 0; k < config_keys_n; k++) {
			says(path, &page, ".It Cm ", config_keys[k].key);
			says(path, &page, config_pages[i].section, config_keys[k].section);
			assert_non_null(strstr(sample.buf, config_keys[k].key));
		}
		str_release(&page);
	}
	str_release(&sample);
}

/* What is the same in every language: how sections, items and examples follow one another, and the
 * words of items as far as their first argument. */
static void skeleton(const char *path, struct str *out)
{
	static const char *const kept[] = {".Ss ", ".Sh ", ".Bd "};
	struct str page = STR_INIT;

	file_read(path, &page);
	for (const char *at = page.buf, *end; *at; at = end + 1) {
		end = at + strcspn(at, "\n");
		if (!strncmp(at, ".It ", 4) && strncmp(at, ".It Sy", 6)) {
			const char *argument = strstr(at, " Ar ");

			str_addn(out, at,
				(size_t)((argument && argument < end ? argument : end) - at));
			str_addc(out, '\n');
		}
		for (int i = 0; i < LENGTH(kept); i++)
			if (!strncmp(at, kept[i], strlen(kept[i])))
				str_addf(out, "%.3s\n", at);
		if (!*end)
			break;
	}
	str_release(&page);
}

static void same_order(const char *english, const char *spanish)
{
	struct str a = STR_INIT, b = STR_INIT;
	size_t same = 0;

	skeleton(english, &a);
	skeleton(spanish, &b);
	while (a.buf[same] && a.buf[same] == b.buf[same])
		same++;
	while (same && a.buf[same - 1] != '\n')
		same--;
	if (a.buf[same] || b.buf[same])
		fail_msg("%s and %s part at \"%.*s\" and \"%.*s\"", english, spanish,
			(int)strcspn(a.buf + same, "\n"), a.buf + same,
			(int)strcspn(b.buf + same, "\n"), b.buf + same);
	str_release(&a);
	str_release(&b);
}

static void both_languages_alike(void **state)
{
	(void)state;
	same_order(command_pages[0], command_pages[1]);
	same_order(config_pages[0].path, config_pages[1].path);
}

static void every_kind_of_record(void **state)
{
	(void)state;
	core_init();
	for (int i = 0; i < LENGTH(command_pages); i++) {
		struct str page = STR_INIT;
		const char *from;

		file_read(command_pages[i], &page);
		from = strstr(page.buf, "\n.Cm client , contact ,");
		assert_non_null(from);
		for (int k = 0; k < entity_count(); k++)
			if (!(entity_at(k)->flags & ENTITY_CHILD) &&
				!has_word(from, (size_t)(strstr(from, "\n.Ar ") - from), " ", entity_at(k)->name))
				fail_msg("%s: %s is no kind of record", command_pages[i], entity_at(k)->name);
		str_release(&page);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_command_and_option),
		cmocka_unit_test(no_other_options),
		cmocka_unit_test(what_ssh_may_call),
		cmocka_unit_test(every_kind_of_record),
		cmocka_unit_test(every_key_of_the_configuration),
		cmocka_unit_test(both_languages_alike),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
