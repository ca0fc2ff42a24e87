#include "cli/command.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "core/lists.h"

static bool progress(void *ctx, int64_t looked_at)
{
	(void)ctx;
	fprintf(stderr, "\r%lld", (long long)looked_at);
	return true;
}

static int sure(const struct cli *c, const char *from, const char *to, int64_t records, struct err *e)
{
	struct str question = STR_INIT;
	bool yes;

	if (option_given(c, OPT_YES) || !can_ask())
		return 0;
	str_addf(&question,
		records == 1 ? _("Replace \"%s\" with \"%s\" in %lld record?")
			     : _("Replace \"%s\" with \"%s\" in %lld records?"),
		from, to, (long long)records);
	yes = ask_yes(question.buf);
	str_release(&question);
	return yes ? 0 : err_set(e, ERR_CANCEL, _("Nothing was changed."));
}

static void say_rest(const struct cli *c, const struct list_replaced *done)
{
	if (done->records.kept)
		say_note(c, _("%lld are final and stay as they are."), (long long)done->records.kept);
	if (done->records.refused)
		say_note(c, "%s", done->records.first_refusal);
	if (!done->gone)
		say_note(c, "%s", _("The value is still held, and no longer offered."));
}

static int replace(struct cli *c, int64_t list, struct err *e)
{
	bool shown = isatty(STDERR_FILENO) && !option_given(c, OPT_QUIET);
	struct list_replaced done;
	int rc = list_replace(c->session, list, c->arg[2], c->arg[3], shown ? progress : NULL, NULL,
		&done, e);

	if (shown)
		fputs("\r", stderr);
	if (rc)
		return rc;
	say_note(c,
		done.records.moved == 1
			? _("Replaced in %lld record. To take it back: ficha undo %lld")
			: _("Replaced in %lld records. To take it back: ficha undo %lld"),
		(long long)done.records.moved, (long long)done.operation);
	say_rest(c, &done);
	return 0;
}

int cmd_list_value(struct cli *c, struct err *e)
{
	int64_t list, records;
	int rc;

	if (strcmp(c->arg[0], "replace"))
		return err_set(e, ERR_USAGE, _("list-value: \"%s\" is not known; there is replace."),
			c->arg[0]);
	rc = door_find(cli_scope(c), entity_find("list"), c->arg[1], &list, e);
	rc = rc ? rc : list_replace_look(c->session, list, c->arg[2], c->arg[3], &records, e);
	if (!rc && option_given(c, OPT_DRY_RUN)) {
		say_note(c, _("%lld records hold it; nothing was changed."), (long long)records);
		return 0;
	}
	rc = rc ? rc : sure(c, c->arg[2], c->arg[3], records, e);
	return rc ? rc : replace(c, list, e);
}
