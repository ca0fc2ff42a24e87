#include "cli/command.h"

#include <stdio.h>
#include "base/lang.h"
#include "mail/worker.h"

static void report_text(const struct mailer_report *r, struct str *out)
{
	const struct {
		const char *what;
		int n;
	} counts[] = {
		{_("sent"), r->sent},
		{_("documents issued"), r->issued},
		{_("documents held or skipped"), r->left},
		{_("schedules that failed"), r->failing},
		{_("to be tried again"), r->retry},
		{_("refused"), r->failed},
		{_("uncertain"), r->uncertain},
		{_("mails put aside"), r->put_aside},
		{_("taken over"), r->recovered},
		{_("brought forward, because the clock was set back"), r->strayed},
	};

	for (int i = 0; i < LENGTH(counts); i++)
		if (counts[i].n || !i)
			str_addf(out, "%s%s: %d", i ? ", " : "", counts[i].what, counts[i].n);
}

static void told(void *ctx, const struct mailer_report *report)
{
	struct str text = STR_INIT;

	report_text(report, &text);
	say_note(ctx, "%s", text.buf);
	if (report->paused)
		say_note(ctx, _("The server is left alone for a while: %s"), report->reason);
	str_release(&text);
}

static int once(struct cli *c, const struct worker *w, bool *alone, struct err *e)
{
	struct mailer_report report;
	struct str text = STR_INIT;
	int rc = worker_once(w, alone, &report, e);

	if (!rc && *alone) {
		report_text(&report, &text);
		str_addc(&text, '\n');
		rc = put_out(&text, e);
		if (report.paused)
			say_note(c, _("The server is left alone for a while: %s"), report.reason);
	}
	str_release(&text);
	return rc;
}

/* Whoever may write the database may send its mail: the rights are those of the file, and of the secret. */
int cmd_mailer(struct cli *c, struct err *e)
{
	struct worker w = {.config = c->config, .told = told, .ctx = c,
		.embedded = option_given(c, OPT_EMBEDDED)};
	bool alone = true;
	int rc;

	if (cli_find_uri(c, e) || cli_open_db(c, 0, e))
		return e->code;
	w.db = c->db;
	w.demo = c->demo;
	rc = option_given(c, OPT_ONCE) ? once(c, &w, &alone, e) : worker_run(&w, &alone, e);
	if (!rc && !alone)
		say_note(c, _("Another mailer is at work on this database."));
	return rc;
}
