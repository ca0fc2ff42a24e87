#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "cli/command.h"
#include "core/access.h"
#include "core/doctor.h"

static int full_screen(struct cli *c, struct err *e)
{
	struct tui_start start = {.as = c->option[OPT_AS]};

	if (cli_open_config(c, e) || cli_find_uri(c, e))
		return e->code;
	if (start.as && caller_is_owner(c->uri.buf, e))
		return e->code;
	if (cli_open_db(c, 0, e))
		return e->code;
	start.db = c->db;
	start.config = c->config;
	start.demo = c->demo;
	start.mailer = isatty(STDIN_FILENO) && !getenv("SSH_CONNECTION");
	c->exit_code = c->screens->run(&start);
	return 0;
}

/* For the language only: help is there even when the configuration is not. */
static void try_config(struct cli *c)
{
	struct err ignored;

	cli_open_config(c, &ignored);
}

/* Without --as it is the host that asks. A database that does not open has no rights to read: what the
 * command is for may be just that. */
static int host_require(struct cli *c, struct err *e)
{
	struct err why;
	int rc = 0;

	if (!option_given(c, OPT_AS))
		return 0;
	if (cli_find_uri(c, e) || caller_is_owner(c->uri.buf, e))
		return e->code;
	if (!cli_open_db(c, DB_READ_ONLY, &why))
		rc = caller_session(c, e) || doctor_require(c->session, e) ? e->code : 0;
	session_free(&c->session);
	db_close(&c->db);
	return rc;
}

static int command_run(struct cli *c, struct err *e)
{
	unsigned flags = c->command->flags;

	if (flags & COMMAND_BARE)
		try_config(c);
	else if (cli_open_config(c, e))
		return e->code;
	if (flags & COMMAND_HOST && host_require(c, e))
		return e->code;
	if (!(flags & COMMAND_SESSION))
		return c->command->run(c, e);
	if (cli_find_uri(c, e) || caller_is_owner(c->uri.buf, e) ||
		cli_open_db(c, flags & COMMAND_WRITE ? 0 : DB_READ_ONLY, e) ||
		caller_session(c, e))
		return e->code;
	return c->command->run(c, e);
}

static int help_asked(struct cli *c, struct err *e)
{
	struct str s = STR_INIT;
	int rc;

	try_config(c);
	if (c->command)
		help_command(c->command, &s);
	else
		help_all(&s);
	rc = put_out(&s, e);
	str_release(&s);
	return rc;
}

static int run(struct cli *c, int argc, char **argv, struct err *e)
{
	if (cli_parse(c, argc, argv, e))
		return e->code;
	if (option_given(c, OPT_HELP))
		return help_asked(c, e);
	if (option_given(c, OPT_VERSION))
		return cmd_version(c, e);
	if (!c->command)
		return full_screen(c, e);
	return command_run(c, e);
}

/* What was printed must have arrived: a full disk shows here at the latest. */
static int output_end(struct err *e)
{
	if (!fflush(stdout) && !ferror(stdout))
		return 0;
	return err_set(e, ERR_IO, _("The output could not be written: %s."), strerror(errno));
}

int cli_main(int argc, char **argv, const struct cli_screens *screens)
{
	struct cli c = {.uri = STR_INIT, .screens = screens};
	struct err e = ERR_INIT;
	int rc = run(&c, argc, argv, &e);

	if (!rc)
		rc = output_end(&e);
	if (rc)
		say_error(&e);
	cli_close(&c);
	return rc ? err_exit_code(rc) : c.exit_code;
}
