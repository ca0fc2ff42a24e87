/* The way in over SSH: sshd's helper (ssh-keys), and the forced command of every key (ssh-shell). */
#include "cli/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/number.h"
#include "base/text.h"
#include "base/words.h"
#include "cli/cli.h"
#include "core/access.h"
#include "core/ssh.h"

#define LOGGED_COLUMNS 300 /* of a command; the rest is cut */

/* ---- for sshd: which keys are in use --------------------------------------------------------- */

/* The forced command is this very program, wherever it was installed. */
static int program_path(char *path, size_t size, struct err *e)
{
	ssize_t n = readlink("/proc/self/exe", path, size - 1);

	if (n <= 0)
		return err_set(e, ERR_IO, _("The program does not find itself: is /proc there?"));
	path[n] = '\0';
	return 0;
}

int cmd_ssh_keys(struct cli *c, struct err *e)
{
	char program[4096];
	struct str file = STR_INIT, out = STR_INIT;
	int rc = cli_find_uri(c, e) || program_path(program, sizeof program, e);

	if (!rc) {
		ssh_keys_place(config_text(c->config, "ssh.keys_file"), uri_path(c->uri.buf), &file);
		rc = file.len && (ssh_keys_print(file.buf, program, c->n_args > 0 ? c->arg[0] : NULL,
					  c->n_args > 1 ? c->arg[1] : NULL, &out, e) ||
					 put_out(&out, e));
	}
	str_release(&file);
	str_release(&out);
	return rc ? e->code : 0;
}

/* ---- the log --------------------------------------------------------------------------------- */

struct visit {
	struct cli *cli;
	int64_t user, key;
	char *line; /* SSH_ORIGINAL_COMMAND; NULL: none */
	bool called; /* the command is at work, or was */
	struct arena arena;
};

static void log_line(int priority, const char *text)
{
#ifndef FICHA_RELEASE
	const char *path = getenv("FICHA_LOG");
	FILE *f = path ? fopen(path, "ae") : NULL;

	if (f) {
		fprintf(f, "%s\n", text);
		fclose(f);
		return;
	}
#endif
	openlog("ficha", LOG_PID, LOG_AUTHPRIV);
	syslog(priority, "%s", text);
	closelog();
}

/* Who came from where, what he asked for, and why it was refused. Never more than one line. A command is "begun", since
 * it may be refused yet; what follows it in the log is that, or nothing. */
static void visit_log(const struct visit *v, const struct err *refused)
{
	const struct session *s = v->cli->session;
	struct str text = STR_INIT, safe = STR_INIT;
	const char *from = getenv("SSH_CONNECTION"), *line = v->line ? v->line : "";

	str_addf(&text, "%s: user %lld (%s), key %lld, from %.*s: %.*s%s%s",
		refused ? "refused" : v->line ? "begun" : "accepted", (long long)v->user, s ? s->user_name : "-",
		(long long)v->key, from ? (int)strcspn(from, " ") : 1, from ? from : "-",
		(int)text_fit(line, LOGGED_COLUMNS), v->line ? line : "(screens)", refused ? ": " : "",
		refused ? refused->text : "");
	text_safe(&safe, text.buf, text.len, false);
	log_line(refused ? LOG_NOTICE : LOG_INFO, safe.buf);
	str_release(&text);
	str_release(&safe);
}

/* ---- the forced command ---------------------------------------------------------------------- */

static int command_call(struct cli *c, struct err *e)
{
	struct str text = STR_INIT;
	int rc;

	if (option_given(c, OPT_VERSION))
		return cmd_version(c, e);
	if (!option_given(c, OPT_HELP))
		return c->command->run(c, e);
	help_command(c->command, &text);
	rc = put_out(&text, e);
	str_release(&text);
	return rc;
}

static int line_run(struct visit *v, struct err *e)
{
	struct cli *c = v->cli;
	bool wants;
	char **word;
	int n;

	if (session_wants_password(c->session, &wants, e))
		return e->code;
	if (wants)
		return err_set(e, ERR_DENIED,
			_("For %s a key is not enough to give commands: log in without one."),
			c->session->user_name);
	if (words_split(v->line, &v->arena, &word, &n, e) || cli_parse_ssh(c, n, word, e))
		return e->code;
	visit_log(v, NULL);
	v->called = true;
	return command_call(c, e);
}

static int screens_run(struct visit *v, struct err *e)
{
	struct cli *c = v->cli;
	struct tui_start start = {.db = c->db, .config = c->config, .demo = c->demo};

	start.session = c->session;
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return err_set(e, ERR_USAGE,
			_("There is no terminal. Use ssh -t, or give a command: list client --json"));
	if (session_wants_password(c->session, &start.ask_password, e))
		return e->code;
	visit_log(v, NULL);
	c->exit_code = c->screens->run(&start);
	return 0;
}

/* Nobody looks into this process, and nothing of it is left behind. */
static void close_up(void)
{
	struct rlimit none = {0, 0};

	umask(077);
	prctl(PR_SET_DUMPABLE, 0);
	setrlimit(RLIMIT_CORE, &none);
}

static int visit_begin(struct visit *v, struct err *e)
{
	struct cli *c = v->cli;
	const char *line = getenv("SSH_ORIGINAL_COMMAND");

	v->line = line && line[strspn(line, " ")] ? arena_strdup(&v->arena, line) : NULL;
	unsetenv("SSH_ORIGINAL_COMMAND");
	if (number_parse_int(c->arg[0], 1, INT64_MAX, &v->user, e) ||
		number_parse_int(c->arg[1], 1, INT64_MAX, &v->key, e) || cli_find_uri(c, e) ||
		caller_is_owner(c->uri.buf, e) || cli_open_db(c, 0, e))
		return e->code;
	return session_open_key(&c->session, c->db, v->user, v->key, e);
}

int cmd_ssh_shell(struct cli *c, struct err *e)
{
	struct visit v = {.cli = c, .arena = ARENA_INIT};
	int rc;

	close_up();
	rc = visit_begin(&v, e);
	if (!rc) {
		session_key_used(c->session);
		rc = v.line ? line_run(&v, e) : screens_run(&v, e);
	}
	/* what a command itself did not want is its own affair, unless somebody may not do it */
	if (rc && (!v.called || rc == ERR_DENIED))
		visit_log(&v, e);
	arena_release(&v.arena);
	return rc;
}
