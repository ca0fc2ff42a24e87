#include <errno.h>
#include <string.h>
#include "base/lang.h"
#include "cli/command.h"
#include "core/company.h"
#include "print/logo.h"

static int take(struct cli *c, const char *name, struct err *e)
{
	bool standard = !strcmp(name, "-");
	FILE *in = standard ? stdin : fopen(name, "re");
	int rc;

	if (!in)
		return err_set(e, ERR_NO_FILE, _("The file %s cannot be read: %s."), name,
			strerror(errno));
	rc = logo_take(c->session, in, name, e);
	if (!standard)
		fclose(in);
	return rc;
}

int cmd_logo(struct cli *c, struct err *e)
{
	bool remove = option_given(c, OPT_REMOVE);

	if (remove == (c->n_args > 0))
		return err_set(e, ERR_USAGE, "%s",
			_("Say which picture it is, or --remove for none. See: ficha help logo"));
	if (remove ? logo_remove(c->session, e) : take(c, c->arg[0], e))
		return e->code;
	say_note(c, "%s",
		remove ? _("Documents have no logo any more.")
		       : _("The logo stands on documents from now on."));
	return 0;
}
