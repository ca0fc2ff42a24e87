#include "tui/rehearse.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/schedule.h"
#include "dict/choice.h"
#include "tui/dayask.h"
#include "tui/dialog.h"
#include "tui/ui.h"

bool rehearse_can(const struct session *s, const struct record *r)
{
	return !strcmp(r->entity->name, "schedule") && session_may(s, r->entity, VERB_LIST, NULL);
}

/* As the reader writes it. */
static void put_day(const struct session *s, const char *stored, struct str *out)
{
	struct date d;

	if (!date_parse_iso(stored, &d))
		date_show(s, d, out);
}

static void put_column(struct str *out, const char *text, int width)
{
	size_t n = text_fit(text, width);

	str_addn(out, text, n);
	str_pad(out, ' ', width - text_widthn(text, n) + 1);
}

static void put_event(struct session *s, const struct schedule_event *v, struct str *out)
{
	const struct choice *kind = choice_find(s, "document_kind", v->document);
	struct str total = STR_INIT, day = STR_INIT;

	put_day(s, v->date, &day);
	number_format(&total, v->total, s->decimals, &s->numbers);
	put_column(out, day.buf, 10);
	put_column(out, v->code, 6);
	put_column(out, kind ? kind->label : "", 8);
	put_column(out, v->client, 24);
	if (v->kind == EVENT_ISSUED)
		str_pad(out, ' ', 12 - text_width(total.buf));
	put_column(out, v->kind == EVENT_ISSUED ? total.buf : _(schedule_event_name(v->kind)), 12);
	if (v->kind == EVENT_ISSUED)
		str_addf(out, "\n           %s", v->to[0] ? v->to : _("nobody gets it by mail"));
	if (v->reason[0])
		str_addf(out, "\n           %s", v->reason);
	str_addc(out, '\n');
	str_release(&day);
	str_release(&total);
}

static void put_sum(const struct session *s, const struct schedule_report *report, struct str *out)
{
	int64_t sum = 0;
	int n = 0;

	for (int i = 0; i < report->n; i++) {
		sum += report->v[i].total;
		n += report->v[i].kind == EVENT_ISSUED;
	}
	str_addf(out, _("%d documents, %d dates held, skipped or failed. Total: "), n, report->n - n);
	number_format(out, sum, s->decimals, &s->numbers);
	str_add(out, "\n\n");
}

static void report_show(struct session *s, const struct schedule_report *report)
{
	struct str text = STR_INIT;

	put_sum(s, report, &text);
	for (int i = 0; i < report->n; i++)
		put_event(s, &report->v[i], &text);
	dlg_text(_("Rehearsal"), text.buf);
	str_release(&text);
}

unsigned rehearse_ask(struct session *s, const struct record *schedule)
{
	const char *const which[] = {_("This one"), _("All of them")};
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	struct err e = ERR_INIT;
	struct date until = date_from_days(date_days(today_in(s->time_zone)) + 365);
	int all;

	if (!day_ask(s, _("Rehearse: what will be issued?\nNothing is changed."), _("Up to this day"), &until) ||
		(all = dlg_choice(_("Rehearse which ones?"), which, LENGTH(which), 0)) < 0)
		return SCREEN_USED;
	if (schedule_rehearse(s, all ? 0 : schedule->id, until, &report, &e))
		dlg_error(&e);
	else
		report_show(s, &report);
	schedule_report_release(&report);
	return SCREEN_USED;
}
