#include "cli/command.h"

#include <stdio.h>
#include <unistd.h>
#include "base/lang.h"
#include "dict/import.h"
#include "dict/undo.h"

static bool progress(void *ctx, int64_t done, int64_t total)
{
	(void)ctx;
	if (total)
		fprintf(stderr, "\r%lld/%lld", (long long)done, (long long)total);
	return true;
}

int cli_undo(struct cli *c, const char *number, bool import, struct err *e)
{
	bool shown = isatty(STDERR_FILENO) && !option_given(c, OPT_QUIET);
	int64_t change;
	struct err why;
	int rc;

	if (number_parse_int(number, 1, INT64_MAX, &change, &why))
		return err_set(
			e, ERR_USAGE, _("\"%s\" is no number of a change or an import."), number);
	if (import && import_number_check(c->session, change, e))
		return e->code;
	rc = door_undo(c->session, change, shown ? progress : NULL, NULL, e);
	if (shown)
		fputs("\r", stderr);
	if (!rc)
		say_note(c, _("Change %lld was taken back."), (long long)change);
	return rc;
}

int cmd_undo(struct cli *c, struct err *e)
{
	return cli_undo(c, c->arg[0], false, e);
}
