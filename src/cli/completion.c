#include "cli/command.h"

#include <string.h>
#include "base/lang.h"

static void words_options(uint64_t mask, struct str *out)
{
	for (int i = 0; i < OPT_COUNT; i++)
		if (mask & OPT_BIT(i))
			str_addf(out, " --%s", option_rows[i].name);
}

static void words_commands(struct str *out)
{
	for (int i = 0; i < commands_n; i++) {
		if (command_find(commands[i].name) != &commands[i])
			continue;
		str_addf(out, " %s", commands[i].name);
		if (commands[i].alias)
			str_addf(out, " %s", commands[i].alias);
	}
}

static void words_entities(struct str *out)
{
	for (int i = 0; i < entity_count(); i++)
		if (!(entity_at(i)->flags & ENTITY_CHILD))
			str_addf(out, " %s", entity_at(i)->name);
}

/* A case of the words that may follow each command. */
static void command_cases(struct str *out)
{
	for (int i = 0; i < commands_n; i++) {
		const struct command *cmd = &commands[i];

		if (command_find(cmd->name) != cmd)
			continue;
		str_addf(out, "\t\t%s%s%s) choices=\"", cmd->name, cmd->alias ? "|" : "",
			cmd->alias ? cmd->alias : "");
		words_options(cmd->options, out);
		if (strstr(cmd->synopsis, " ENTITY"))
			words_entities(out);
		str_add(out, "\" ;;\n");
	}
}

static void completion_bash(struct str *out)
{
	str_add(out, "# bash completion of ficha; made by: ficha completion bash\n"
		     "_ficha()\n{\n"
		     "\tlocal word=${COMP_WORDS[COMP_CWORD]} command= i choices\n"
		     "\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
		     "\t\tcase ${COMP_WORDS[i]} in\n"
		     "\t\t--db|--config|--as) ((i++)) ;;\n"
		     "\t\t-*) ;;\n"
		     "\t\t*) command=${COMP_WORDS[i]}; break ;;\n"
		     "\t\tesac\n"
		     "\tdone\n"
		     "\tcase $command in\n\t\t'') choices=\"");
	words_commands(out);
	words_options(OPT_COMMON, out);
	str_add(out, "\" ;;\n");
	command_cases(out);
	str_add(out, "\tesac\n"
		     "\tCOMPREPLY=($(compgen -W \"$choices\" -- \"$word\"))\n"
		     "}\n"
		     "complete -o default -F _ficha ficha\n");
}

static void completion_zsh(struct str *out)
{
	str_add(out, "#compdef ficha\n# zsh completion of ficha; made by: ficha completion zsh\n"
		     "local choices command= i\n"
		     "for ((i = 2; i < CURRENT; i++)); do\n"
		     "\tcase ${words[i]} in\n"
		     "\t--db|--config|--as) ((i++)) ;;\n"
		     "\t-*) ;;\n"
		     "\t*) command=${words[i]}; break ;;\n"
		     "\tesac\n"
		     "done\n"
		     "case $command in\n\t\t'') choices=\"");
	words_commands(out);
	words_options(OPT_COMMON, out);
	str_add(out, "\" ;;\n");
	command_cases(out);
	str_add(out, "esac\ncompadd -- ${=choices} || _files\n");
}

static const struct shell {
	const char *name;
	void (*write)(struct str *out);
} shells[] = {
	{"bash", completion_bash},
	{"zsh", completion_zsh},
};

int cmd_completion(struct cli *c, struct err *e)
{
	struct str out = STR_INIT;

	for (int i = 0; i < LENGTH(shells); i++)
		if (!strcmp(shells[i].name, c->arg[0]))
			shells[i].write(&out);
	if (!out.len)
		return err_set(e, ERR_USAGE, _("There is completion for bash and zsh, not for %s."),
			c->arg[0]);
	put_out(&out, e);
	str_release(&out);
	return e->code;
}
