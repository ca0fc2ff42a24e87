#include "tui/import.h"

#include "base/lang.h"
#include "base/moment.h"
#include "dict/import.h"
#include "tui/dialog.h"
#include "tui/importer.h"
#include "tui/inbox.h"
#include "tui/recent.h"
#include "tui/ui.h"

#define PAST_MOST 100

bool import_can(const struct session *s, const struct entity *e)
{
	return e->flags & ENTITY_IMPORTED && session_may(s, e, VERB_IMPORT, NULL);
}

/* ---- imports of before -------------------------------------------------------------------------
 */

static const char *past_text(
	const struct session *s, struct arena *a, const struct import_past *past)
{
	struct err ignored = ERR_INIT;
	int64_t moment = 0;

	if (moment_parse(past->at, &moment, &ignored))
		return past->source;
	return arena_printf(a, "%s  %s  %s", moment_text(s, a, moment), past->source, past->user);
}

static unsigned past_ask(struct session *s)
{
	struct arena a = ARENA_INIT;
	struct pick_row row[PAST_MOST];
	struct import_past *past;
	struct err e = ERR_INIT;
	unsigned flags = SCREEN_USED;
	int64_t id = 0;
	int n;

	if (import_past(s, PAST_MOST, &a, &past, &n, &e)) {
		dlg_error(&e);
		n = 0;
	} else if (!n) {
		ui_message(_("Nothing was imported yet."));
	}
	for (int i = 0; i < n; i++)
		row[i] = (struct pick_row){i + 1, past_text(s, &a, &past[i]),
			past[i].undone       ? _("taken back")
			: past[i].broken_off ? _("broken off")
					     : NULL};
	if (n && dlg_pick_array(_("Imports: Enter takes one back"), row, n, 0, &id) == 1) {
		if (past[id - 1].undone)
			ui_message(_("That import was taken back already."));
		else
			flags = recent_take_back(s, past[id - 1].operation, row[id - 1].text);
	}
	arena_release(&a);
	return flags;
}

/* ---- which file --------------------------------------------------------------------------------
 */

unsigned import_ask(struct session *s, const struct entity *entity, const char *set)
{
	struct str name = STR_INIT;
	unsigned flags = SCREEN_USED;
	FILE *in;

	switch (inbox_ask(s, _("Import"), _("Which file is to be imported?"),
		_("Imports made before, to be taken back"), &in, &name)) {
	case INBOX_FILE:
		screen_push(importer_new(s, entity, set, name.buf, in));
		break;
	case INBOX_EXTRA:
		flags = past_ask(s);
		break;
	case INBOX_BACK:
		break;
	}
	str_release(&name);
	return flags;
}
