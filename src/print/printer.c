#include "print/printer.h"

#include <errno.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/lang.h"
#include "base/spawn.h"
#include "base/text.h"

#define SAID_BYTES 200

int printer_ready(const struct config *c, bool by_ssh, struct err *e)
{
	const char *program = config_text(c, "print.program");

	if (by_ssh && !config_bool(c, "print.over_ssh"))
		return err_set(e, ERR_DENIED, "%s",
			_("The printer of the host is not open to those who come by SSH. Save to a "
			  "file, or ask an administrator to set over_ssh in section [print]."));
	if (!*program)
		return err_set(e, ERR_CONFIG, "%s",
			_("No printing program is configured: see program in section [print]."));
	if (*program != '/')
		return err_set(e, ERR_CONFIG,
			_("The printing program needs its whole path, not \"%s\"."), program);
	if (access(program, X_OK))
		return err_set(e, ERR_CONFIG,
			_("The printing program %s is not there: %s. Install it (package "
			  "cups-client), or set program in section [print]."),
			program, strerror(errno));
	return 0;
}

int printer_terminal_ready(const struct config *c, struct err *e)
{
	if (config_bool(c, "print.terminal"))
		return 0;
	return err_set(e, ERR_CONFIG, "%s",
		_("Printing at the terminal's own printer is off: print.terminal = yes in the "
		  "configuration turns it on."));
}

/* Its words come from outside. */
static int failed(const char *program, FILE *said, int status, struct err *e)
{
	char text[SAID_BYTES];
	struct str safe = STR_INIT;
	size_t n;

	rewind(said);
	n = fread(text, 1, sizeof text, said);
	while (n && (text[n - 1] == '\n' || (text[n - 1] & 0xc0) == 0x80))
		n--;
	text_safe(&safe, text, n, false);
	if (WIFEXITED(status))
		err_set(e, ERR_IO, _("%s did not print (%d): %s"), program, WEXITSTATUS(status),
			safe.buf);
	else
		err_set(e, ERR_IO, _("%s was broken off by signal %d."), program,
			WTERMSIG(status));
	str_release(&safe);
	return e->code;
}

int printer_print(const struct config *c, FILE *pages, struct err *e)
{
	const char *program = config_text(c, "print.program");
	char *argv[] = {(char *)program, NULL};
	FILE *said = tmpfile();
	pid_t pid;
	int status = 0, rc;

	if (!said || fflush(pages) || lseek(fileno(pages), 0, SEEK_SET) < 0) {
		rc = err_set(e, ERR_IO, _("%s cannot be started: %s."), program, strerror(errno));
	} else if ((rc = spawn(program, argv, fileno(pages), fileno(said), false, &pid))) {
		rc = err_set(e, ERR_IO, _("%s cannot be started: %s."), program, strerror(rc));
	} else {
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
		rc = status ? failed(program, said, status, e) : 0;
	}
	if (said)
		fclose(said);
	return rc;
}
