#include "cli/command.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"

#define HELP_COLUMN 30

static void help_line(const char *left, const char *text, struct str *out)
{
	int pad = HELP_COLUMN - 2 - text_width(left);

	str_addf(out, "  %s", left);
	str_pad(out, ' ', pad > 0 ? pad : 1);
	str_addf(out, " %s\n", _(text));
}

static void help_options(uint64_t mask, struct str *out)
{
	struct str left = STR_INIT;

	for (int i = 0; i < OPT_COUNT; i++) {
		const struct option_row *o = &option_rows[i];

		if (!(mask & OPT_BIT(i)))
			continue;
		str_reset(&left);
		if (o->letter)
			str_addf(&left, "-%c, ", o->letter);
		str_addf(&left, "--%s", o->name);
		if (o->value)
			str_addf(&left, " %s", _(o->value));
		help_line(left.buf, o->help, out);
	}
	str_release(&left);
}

void help_all(struct str *out)
{
	str_add(out, _("Ficha: a client manager. Without a command it opens the full screen.\n\n"));
	str_addf(out, "%s ficha [%s] [%s]\n\n%s\n", _("Usage:"), _("OPTIONS"), _("COMMAND ..."),
		_("Commands:"));
	for (int i = 0; i < commands_n; i++)
		help_line(commands[i].name, commands[i].help, out);
	str_addf(out, "\n%s\n", _("Options:"));
	help_options(OPT_COMMON, out);
	str_addf(out, "\n%s\n", _("More on a command: ficha help COMMAND. The manual: man ficha"));
}

void help_command(const struct command *cmd, struct str *out)
{
	for (const struct command *row = cmd; row; row = command_next(row))
		str_addf(out, "%s%s ficha %s\n\n%s\n", row == cmd ? "" : "\n", _("Usage:"),
			row->synopsis, _(row->help));
	if (cmd->alias)
		str_addf(out, _("Another name for it: %s\n"), cmd->alias);
	if (!cmd->options)
		return;
	str_addf(out, "\n%s\n", _("Options:"));
	help_options(cmd->options, out);
}

int cmd_help(struct cli *c, struct err *e)
{
	const struct command *cmd = NULL;
	struct str out = STR_INIT;

	if (c->n_args) {
		cmd = command_find(c->arg[0]);
		if (!cmd)
			return err_set(e, ERR_USAGE, _("There is no command \"%s\". Try: ficha help"),
				c->arg[0]);
		help_command(cmd, &out);
	} else {
		help_all(&out);
	}
	put_out(&out, e);
	str_release(&out);
	return e->code;
}

int cmd_version(struct cli *c, struct err *e)
{
	struct str out = STR_INIT;

	(void)c;
	str_add(&out, "ficha " FICHA_VERSION "\n");
	put_out(&out, e);
	str_release(&out);
	return e->code;
}
