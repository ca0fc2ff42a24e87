#include "tui/logo.h"

#include "base/lang.h"
#include "core/company.h"
#include "print/logo.h"
#include "tui/dialog.h"
#include "tui/inbox.h"
#include "tui/screen.h"
#include "tui/ui.h"

bool logo_can(const struct session *s, const struct record *r)
{
	return text_equal(r->entity->name, "company") && session_may(s, r->entity, VERB_EDIT, NULL);
}

static void say(int rc, const char *done, const struct err *e)
{
	if (rc)
		dlg_error(e);
	else
		ui_message(done);
}

unsigned logo_ask(struct session *s, const struct record *company)
{
	const char *gone = record_get(company, "logo_at")[0] ? _("No logo any more") : NULL;
	struct str name = STR_INIT;
	struct err e = ERR_INIT;
	FILE *in;

	switch (inbox_ask(s, _("Logo, a PNG"), _("Which picture is the logo?"), gone, &in, &name)) {
	case INBOX_FILE:
		say(logo_take(s, in, name.buf, &e), _("The logo stands on documents from now on."),
			&e);
		fclose(in);
		break;
	case INBOX_EXTRA:
		say(logo_remove(s, &e), _("Documents have no logo any more."), &e);
		break;
	case INBOX_BACK:
		break;
	}
	str_release(&name);
	return SCREEN_USED | SCREEN_RELOAD;
}
