#include "tools/check.h"

#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/words.h"
#include "cli/command.h"

/* The words of a line, as a shell would split them. */
static int parse(struct cli *c, const char *line, struct err *e)
{
	static char text[512];
	static char *argv[32];
	int argc = 0;

	memset(c, 0, sizeof *c);
	memset(e, 0, sizeof *e);
	snprintf(text, sizeof text, "ficha %s", line);
	for (char *p = text; *p; ) {
		argv[argc++] = p;
		p += strcspn(p, " ");
		if (*p)
			*p++ = '\0';
	}
	argv[argc] = NULL;
	return cli_parse(c, argc, argv, e);
}

static void test_nothing(void **state)
{
	struct cli c;
	struct err e;

	(void)state;
	assert_int_equal(parse(&c, "", &e), 0);
	assert_null(c.command);
	assert_int_equal(parse(&c, "--db x.db --as ana", &e), 0);
	assert_null(c.command);
	assert_string_equal(c.option[OPT_DB], "x.db");
	assert_string_equal(c.option[OPT_AS], "ana");
}

static void test_options_on_both_sides(void **state)
{
	struct cli c;
	struct err e;

	(void)state;
	assert_int_equal(parse(&c, "--db a.db show --json client 12 -y", &e), 0);
	assert_string_equal(c.command->name, "show");
	assert_int_equal(c.n_args, 2);
	assert_string_equal(c.arg[0], "client");
	assert_string_equal(c.arg[1], "12");
	assert_true(option_given(&c, OPT_JSON));
	assert_true(option_given(&c, OPT_YES));
	assert_false(option_given(&c, OPT_QUIET));
}

static void test_where_several(void **state)
{
	struct cli c;
	struct err e;

	(void)state;
	assert_int_equal(parse(&c, "list client --where a=1 --where=b=2 --sort -code", &e), 0);
	assert_int_equal(c.n_where, 2);
	assert_string_equal(c.where[1], "b=2");
	assert_string_equal(c.option[OPT_SORT], "-code");
}

static void test_values_that_look_like_options(void **state)
{
	struct cli c;
	struct err e;

	(void)state;
	assert_int_equal(parse(&c, "tax-id --country CO -- -1 --json", &e), 0);
	assert_int_equal(c.n_args, 2);
	assert_string_equal(c.arg[0], "-1");
	assert_false(option_given(&c, OPT_JSON));
}

static void test_refusals(void **state)
{
	static const struct {
		const char *line, *word;
	} rows[] = {
		{"frobnicate", "frobnicate"},
		{"--frob", "--frob"},
		{"-x", "-x"},
		{"list client --rev 3", "--rev"},
		{"list client --limit", "--limit"},
		{"list", "ENTITY"},
		{"show client", "KEY"},
		{"show client 1 2", "2"},
		{"edit client 1", "PATH=VALUE"},
		{"version now", "now"},
		{"--db", "--db"},
		{"list --json=1 client", "--json"},
	};

	(void)state;
	for (int i = 0; i < LENGTH(rows); i++) {
		struct cli c;
		struct err e;

		if (parse(&c, rows[i].line, &e) != ERR_USAGE)
			fail_msg("\"%s\" was understood", rows[i].line);
		if (!strstr(e.text, rows[i].word))
			fail_msg("\"%s\": no \"%s\" in \"%s\"", rows[i].line, rows[i].word, e.text);
		assert_int_equal(err_exit_code(e.code), 64);
	}
}

static void test_help_needs_no_operands(void **state)
{
	struct cli c;
	struct err e;

	(void)state;
	assert_int_equal(parse(&c, "show --help", &e), 0);
	assert_true(option_given(&c, OPT_HELP));
}

static void test_alias(void **state)
{
	(void)state;
	assert_ptr_equal(command_find("delete"), command_find("archive"));
	assert_null(command_find("arch"));
}

/* A value that a command takes stands in its synopsis, and the other way round. */
static void test_tables_agree(void **state)
{
	(void)state;
	for (int i = 0; i < commands_n; i++) {
		const struct command *cmd = &commands[i];

		assert_memory_equal(cmd->synopsis, cmd->name, strlen(cmd->name));
		for (int o = OPT_VERSION + 1; o < OPT_COUNT; o++) {
			char word[40];
			bool in_synopsis = false;

			snprintf(word, sizeof word, "--%s", option_rows[o].name);
			for (const char *at = cmd->synopsis; (at = strstr(at, word)); at++)
				in_synopsis = in_synopsis || !strchr("abcdefghijklmnopqrstuvwxyz-",
									at[strlen(word)]) ||
					      !at[strlen(word)];
			if (in_synopsis != ((cmd->options & OPT_BIT(o)) != 0))
				fail_msg("%s and %s", cmd->name, word);
		}
	}
}

static int parse_ssh(struct cli *c, const char *line, struct err *e)
{
	static struct arena a;
	char **words;
	int n;

	memset(c, 0, sizeof *c);
	memset(e, 0, sizeof *e);
	arena_reset(&a);
	return words_split(line, &a, &words, &n, e) ? e->code : cli_parse_ssh(c, n, words, e);
}

/* Over SSH nobody names a file of this machine, says who he is, nor sets anything up. */
static void test_ssh_opens_no_files(void **state)
{
	static const char *const good[] = {"list client --search 'a b' --json", "import client -",
		"export client --to -", "print contacts service_order 1042 --to lp", "pdf F-1 --to lp", "help list",
		"restore client 12", "import --undo 3"};
	static const char *const bad[] = {"", "--as ana list client", "list client --as ana",
		"list client --db x.db", "list client --config x", "list client -v", "import client a.csv",
		"import client /dev/stdin", "import client - --rejects a", "export client --to a.csv",
		"export client --to lp", "export client --to terminal",
		"print client --to ./lp", "restore a.db", "user add x --role administrator", "ssh-shell 1 1",
		"ssh-keys", "init --admin x", "backup", "doctor", "history verify --anchor a", "completion bash", "sh", "list"};
	struct cli c;
	struct err e;

	(void)state;
	for (int i = 0; i < commands_n; i++)
		if (commands[i].flags & COMMAND_SSH)
			assert_true(commands[i].flags & (COMMAND_SESSION | COMMAND_BARE));
	for (int i = 0; i < LENGTH(good); i++)
		if (parse_ssh(&c, good[i], &e))
			fail_msg("%s: %s", good[i], e.text);
	for (int i = 0; i < LENGTH(bad); i++) {
		if (!parse_ssh(&c, bad[i], &e))
			fail_msg("passed: %s", bad[i]);
		assert_true(e.text[0]);
	}
	assert_int_equal(parse_ssh(&c, good[0], &e), 0);
	assert_true(c.ssh);
	assert_string_equal(c.option[OPT_SEARCH], "a b");
}

static void test_no_password_is_shown(void **state)
{
	static const char *const rows[][2] = {
		{"/a/b.db", "/a/b.db"},
		{"/a/password=b@c.db", "/a/password=b@c.db"},
		{"postgresql://host/name", "postgresql://host/name"},
		{"postgresql://ana@host/name", "postgresql://ana@host/name"},
		{"postgresql://ana:se@cr:et@host:5432/name", "postgresql://ana@host:5432/name"},
		{"postgres:///name?user=ana&password=secret&host=/run", "postgres:///name?user=ana&password=&host=/run"},
		{"postgres://ana:secret@", "postgres://ana@"},
	};

	(void)state;
	for (int i = 0; i < LENGTH(rows); i++) {
		struct str shown = STR_INIT;

		uri_show(rows[i][0], &shown);
		assert_string_equal(shown.buf, rows[i][1]);
		str_release(&shown);
	}
}

static void test_uri_path(void **state)
{
	(void)state;
	assert_string_equal(uri_path("/a/b.db"), "/a/b.db");
	assert_string_equal(uri_path("sqlite:b.db"), "b.db");
	assert_null(uri_path("postgres://x"));
	assert_null(uri_path("postgresql://x/y"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_options_on_both_sides),
		cmocka_unit_test(test_where_several),
		cmocka_unit_test(test_values_that_look_like_options),
		cmocka_unit_test(test_refusals),
		cmocka_unit_test(test_help_needs_no_operands),
		cmocka_unit_test(test_alias),
		cmocka_unit_test(test_tables_agree),
		cmocka_unit_test(test_ssh_opens_no_files),
		cmocka_unit_test(test_uri_path),
		cmocka_unit_test(test_no_password_is_shown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
