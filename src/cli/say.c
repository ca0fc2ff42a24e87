#include "cli/command.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/text.h"

static void say(const char *what, const char *path, const char *text)
{
	struct str line = STR_INIT, safe = STR_INIT;

	str_addf(&line, "ficha: %s%s%s%s", what, path, *path ? ": " : "", text);
	text_safe(&safe, line.buf, line.len, true);
	fprintf(stderr, "%s\n", safe.buf);
	str_release(&line);
	str_release(&safe);
}

void say_error(const struct err *e)
{
	say("", e->path, e->text);
}

void say_issue(const struct issue *issue)
{
	say(issue->severity == ISSUE_WARN ? _("warning: ") : "", issue->path, issue->text);
}

void say_issues(const struct issues *is)
{
	for (int i = 0; i < is->n; i++)
		say_issue(&is->v[i]);
}

void say_note(const struct cli *c, const char *fmt, ...)
{
	struct str s = STR_INIT;
	va_list ap;

	if (option_given(c, OPT_QUIET))
		return;
	va_start(ap, fmt);
	str_vaddf(&s, fmt, ap);
	va_end(ap);
	say("", "", s.buf);
	str_release(&s);
}

bool can_ask(void)
{
	return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

/* One line of the standard input without its end; false at the end of the input. */
static bool read_line(struct str *out)
{
	int ch;

	str_reset(out);
	while ((ch = getchar()) != EOF && ch != '\n')
		str_addc(out, (char)ch);
	return ch != EOF || out->len > 0;
}

bool ask_yes(const char *question)
{
	struct str line = STR_INIT;
	bool yes;

	text_safe(&line, question, strlen(question), false);
	fprintf(stderr, "%s %s ", line.buf, _("[y/N]"));
	fflush(stderr);
	/* Both languages' letters: fingers do not look at the language. */
	yes = read_line(&line) && line.len && strchr("yYsS", line.buf[0]);
	str_release(&line);
	return yes;
}

void clear_password(struct str *s)
{
	explicit_bzero(s->buf, s->len);
	str_release(s);
}

int read_password_once(const char *prompt, struct str *out, struct err *e)
{
	struct termios old, quiet;
	bool got;

	if (!can_ask() || tcgetattr(STDIN_FILENO, &old))
		return err_set(e, ERR_USAGE,
			_("A password is needed and there is no terminal to ask at: give it with "
			  "--password-file FILE."));
	quiet = old;
	quiet.c_lflag &= ~(tcflag_t)ECHO;
	/* The prompt comes after: what is typed at its sight is neither shown nor thrown away. */
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
	fprintf(stderr, "%s", prompt);
	fflush(stderr);
	got = read_line(out);
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &old);
	fputc('\n', stderr);
	return got ? 0 : err_set(e, ERR_CANCEL, _("No password was given."));
}

static int password_from_file(const char *path, struct str *out, struct err *e)
{
	char line[PASSWORD_MAX + 2];
	FILE *f = fopen(path, "re");
	size_t n = f ? fread(line, 1, sizeof line, f) : 0;
	bool failed = !f || ferror(f);

	if (failed)
		err_set(e, ERR_NO_FILE, _("The password file %s cannot be read: %s."), path,
			strerror(errno));
	if (f)
		fclose(f);
	if (failed)
		return ERR_NO_FILE;
	for (size_t i = 0; i < n; i++)
		if (line[i] == '\n' || line[i] == '\r')
			n = i;
	str_reset(out);
	str_addn(out, line, n);
	explicit_bzero(line, sizeof line);
	return password_acceptable(out->buf, e);
}

int read_password(const struct cli *c, const char *user, struct str *out, struct err *e)
{
	struct str prompt = STR_INIT, again = STR_INIT;
	int rc;

	if (option_given(c, OPT_PASSWORD_FILE))
		return password_from_file(c->option[OPT_PASSWORD_FILE], out, e);
	str_addf(&prompt, _("Password for %s: "), user);
	rc = read_password_once(prompt.buf, out, e) || password_acceptable(out->buf, e) ||
	     read_password_once(_("The same again: "), &again, e);
	if (!rc && strcmp(out->buf, again.buf))
		rc = err_set(e, ERR_INPUT, _("The two passwords are not the same."));
	str_release(&prompt);
	clear_password(&again);
	return rc ? e->code : 0;
}

bool say_silent(const struct cli *c)
{
	return !isatty(STDERR_FILENO) || option_given(c, OPT_QUIET);
}

static volatile sig_atomic_t interrupted;

static void on_interrupt(int sig)
{
	(void)sig;
	interrupted = 1;
}

void say_progress_begin(void)
{
	interrupted = 0;
	signal(SIGINT, on_interrupt);
}

bool say_progress(void *ctx, const struct entity *entity, int64_t done, int64_t of)
{
	const bool *silent = ctx;

	if (!*silent && !entity)
		fprintf(stderr, "\r%s (%lld)\033[K", _("Search index: merging"), (long long)done);
	else if (!*silent)
		fprintf(stderr, "\r%s: %lld/%lld, %d %%\033[K", _(entity->plural), (long long)done,
			(long long)of, of ? (int)(done * 100 / of) : 0);
	return !interrupted;
}

void say_progress_end(const bool *silent)
{
	signal(SIGINT, SIG_DFL);
	if (!*silent)
		fputs("\r\033[K", stderr);
}
