#include "cli/command.h"

#include <getopt.h>
#include <string.h>
#include "base/lang.h"

/* getopt's value for a long option, out of the way of letters. */
#define LONG_BASE 1000

struct getopt_table {
	struct option row[OPT_COUNT + 1];
	char letters[OPT_COUNT + 3];
};

/* `order` is "+" to end at the first operand. */
static void getopt_table_fill(struct getopt_table *t, uint64_t mask, const char *order)
{
	int n = 0;
	size_t at = strlen(order);

	memset(t, 0, sizeof *t);
	memcpy(t->letters, order, at);
	t->letters[at++] = ':';
	for (int i = 0; i < OPT_COUNT; i++) {
		const struct option_row *o = &option_rows[i];

		if (!(mask & OPT_BIT(i)))
			continue;
		t->row[n++] = (struct option){.name = o->name,
			.has_arg = o->value ? required_argument : no_argument,
			.val = LONG_BASE + i};
		if (o->letter)
			t->letters[at++] = o->letter;
	}
}

static int option_of_letter(int letter)
{
	for (int i = 0; i < OPT_COUNT; i++)
		if (option_rows[i].letter == letter)
			return i;
	return -1;
}

static int option_keep(struct cli *c, int option, const char *value, struct err *e)
{
	if (option == OPT_WHERE) {
		if (c->n_where == LENGTH(c->where))
			return err_set(e, ERR_USAGE, _("There are too many --where; at most %d."),
				LENGTH(c->where));
		c->where[c->n_where++] = value;
	}
	c->option[option] = value ? value : "";
	return 0;
}

static int option_unknown(const struct cli *c, const char *word, struct err *e)
{
	if (!c->command)
		return err_set(e, ERR_USAGE,
			_("There is no option %s (or it lacks its command). Try: ficha help"),
			word);
	return err_set(e, ERR_USAGE, _("The command %s has no option %s. Try: ficha help %s"),
		c->command->name, word, c->command->name);
}

static int options_parse(
	struct cli *c, int argc, char **argv, uint64_t mask, const char *order, struct err *e)
{
	struct getopt_table t;
	int code;

	getopt_table_fill(&t, mask, order);
	optind = 0;
	opterr = 0;
	while ((code = getopt_long(argc, argv, t.letters, t.row, NULL)) != -1) {
		const char *word = argv[optind > 1 ? optind - 1 : 1];
		char letter[] = {'-', (char)optopt, '\0'};

		if (code == ':')
			return err_set(e, ERR_USAGE, _("The option %s needs a value."), word);
		if (code == '?')
			return option_unknown(c, optopt && optopt < LONG_BASE ? letter : word, e);
		if (option_keep(c, code < LONG_BASE ? option_of_letter(code) : code - LONG_BASE,
			    optarg, e))
			return e->code;
	}
	return 0;
}

static bool operands_fit(const struct command *cmd, int n)
{
	return n >= cmd->min && (cmd->max < 0 || n <= cmd->max);
}

/* Those of all rows of a name: which one is meant is known later. */
static uint64_t options_of(const struct command *cmd)
{
	uint64_t options = OPT_COMMON;

	for (; cmd; cmd = command_next(cmd))
		options |= cmd->options;
	return options;
}

static int options_check(const struct cli *c, struct err *e)
{
	uint64_t mask = OPT_COMMON | c->command->options;
	struct str word = STR_INIT;

	for (int i = 0; i < OPT_COUNT && !e->code; i++) {
		if (!option_given(c, i) || mask & OPT_BIT(i))
			continue;
		str_addf(&word, "--%s", option_rows[i].name);
		option_unknown(c, word.buf, e);
	}
	str_release(&word);
	return e->code;
}

static int operands_check(struct cli *c, struct err *e)
{
	const struct command *cmd = c->command;

	if (option_given(c, OPT_HELP))
		return 0;
	for (const struct command *row = cmd; row; row = command_next(row))
		if (operands_fit(row, c->n_args)) {
			c->command = row;
			return options_check(c, e);
		}
	if (c->n_args < cmd->min)
		return err_set(e, ERR_USAGE, _("Something is missing after \"%s\". Write: ficha %s"),
			cmd->name, cmd->synopsis);
	if (cmd->max >= 0 && c->n_args > cmd->max)
		return err_set(e, ERR_USAGE, _("\"%s\" is too much after \"%s\". Write: ficha %s"),
			c->arg[cmd->max], cmd->name, cmd->synopsis);
	return 0;
}

static int command_parse(struct cli *c, int argc, char **argv, uint64_t mask, struct err *e)
{
	if (options_parse(c, argc, argv, mask, "", e))
		return e->code;
	c->arg = argv + optind;
	c->n_args = argc - optind;
	return operands_check(c, e);
}

int cli_parse(struct cli *c, int argc, char **argv, struct err *e)
{
	if (options_parse(c, argc, argv, OPT_COMMON, "+", e))
		return e->code;
	if (optind >= argc)
		return 0;
	argv += optind;
	argc -= optind;
	c->command = command_find(argv[0]);
	if (!c->command)
		return err_set(e, ERR_USAGE, _("There is no command \"%s\". Try: ficha help"),
			argv[0]);
	return command_parse(c, argc, argv, options_of(c->command), e);
}

static bool ssh_may_call(const struct command *cmd)
{
	for (; cmd; cmd = command_next(cmd))
		if (cmd->flags & COMMAND_SSH)
			return true;
	return false;
}

static int not_over_ssh(const char *name, struct err *e)
{
	return err_set(e, ERR_DENIED, _("\"%s\" cannot be called over SSH. Try: help"), name);
}

/* To commands that do not print, "lp" and "terminal" are names of files. */
static bool is_file(const struct command *cmd, const char *to)
{
	bool printer = !strcmp(to, "lp") || !strcmp(to, "terminal");
	bool prints = cmd->run == cmd_print || cmd->run == cmd_pdf;

	return strcmp(to, "-") != 0 && !(printer && prints);
}

/* Standard input and output are all the files there are. */
static int no_paths(const struct cli *c, struct err *e)
{
	if (option_given(c, OPT_TO) && is_file(c->command, c->option[OPT_TO]))
		return err_set(e, ERR_DENIED,
			_("Over SSH no file of the host is written: leave --to out, and put the output into "
			  "a file where you are."));
	if (c->command->run == cmd_import && c->n_args > 1 && strcmp(c->arg[1], "-") != 0)
		return err_set(e, ERR_DENIED,
			_("Over SSH no file of the host is read: write import %s - and give the file as "
			  "standard input."),
			c->arg[0]);
	return 0;
}

int cli_parse_ssh(struct cli *c, int n, char **words, struct err *e)
{
	memset(c->option, 0, sizeof c->option);
	c->ssh = true;
	c->command = n ? command_find(words[0]) : NULL;
	if (!c->command || !ssh_may_call(c->command))
		return not_over_ssh(n ? words[0] : "", e);
	if (command_parse(c, n, words, options_of(c->command) & ~OPT_LOCAL, e))
		return e->code;
	return c->command->flags & COMMAND_SSH ? no_paths(c, e) : not_over_ssh(words[0], e);
}
