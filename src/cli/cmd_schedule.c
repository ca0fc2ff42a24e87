/* The dates of a rule, and what is due. */
#include "cli/command.h"

#include <string.h>
#include "base/json.h"
#include "base/lang.h"
#include "core/schedule.h"
#include "dict/choice.h"

#define DATES_MAX 1000
#define DATES 12 /* when nothing else is said */

static int day_option(const struct cli *c, enum cli_option o, struct date *out, struct err *e)
{
	if (!option_given(c, o))
		return err_set(e, ERR_USAGE, _("--%s is missing."), option_rows[o].name);
	if (!date_parse_iso(c->option[o], out))
		return 0;
	return err_set(e, ERR_INPUT, _("--%s: \"%s\" is no date; write it as 2026-11-30."),
		option_rows[o].name, c->option[o]);
}

static int number_option(
	const struct cli *c, enum cli_option o, int64_t most, int64_t without, int64_t *out, struct err *e)
{
	struct err why = ERR_INIT;

	*out = without;
	if (!option_given(c, o) || !number_parse_int(c->option[o], 1, most, out, &why))
		return 0;
	return err_set(e, ERR_INPUT, _("--%s needs a whole number from 1 to %d, not \"%s\"."),
		option_rows[o].name, (int)most, c->option[o]);
}

static int rule_options(const struct cli *c, struct date_rule *rule, struct err *e)
{
	struct date start;
	int64_t cycle;
	int day;

	if (!option_given(c, OPT_DAY))
		return err_set(e, ERR_USAGE, _("--%s is missing."), option_rows[OPT_DAY].name);
	if (day_option(c, OPT_START, &start, e) ||
		number_option(c, OPT_CYCLE, CYCLE_MAX, 1, &cycle, e) || cycle_check(cycle, e) ||
		day_rule_parse(c->option[OPT_DAY], &day, e))
		return e->code;
	return date_rule_begin(rule, start, cycle, day, e);
}

static int put_dates(const struct date_rule *rule, int64_t n, struct err *e)
{
	struct str out = STR_INIT;
	char text[DATE_TEXT];
	struct date d;
	int rc;

	for (int64_t k = 0; k < n && date_rule_at(rule, k, &d); k++) {
		date_format(d, text);
		str_addf(&out, "%s\n", text);
	}
	rc = put_out(&out, e);
	str_release(&out);
	return rc;
}

int cmd_schedule(struct cli *c, struct err *e)
{
	struct date_rule rule;
	int64_t n;

	if (strcmp(c->arg[0], "dates"))
		return err_set(e, ERR_USAGE, _("There is no \"schedule %s\"."), c->arg[0]);
	if (rule_options(c, &rule, e) || number_option(c, OPT_NUMBER, DATES_MAX, DATES, &n, e))
		return e->code;
	return put_dates(&rule, n, e);
}

/* ---- issue ---- */

static void money_show(const struct cli *c, int64_t amount, bool plain, struct str *out)
{
	number_format(out, amount, c->session->decimals, plain ? &number_plain : &c->session->numbers);
}

static const char *kind_label(const struct cli *c, const struct schedule_event *v)
{
	const struct choice *kind = choice_find(c->session, "document_kind", v->document);

	return kind ? kind->label : v->document;
}

static void event_row(const struct cli *c, const struct schedule_event *v, struct table *t)
{
	struct str total = STR_INIT;

	money_show(c, v->total, false, &total);
	table_cell(t, v->date);
	table_cell(t, v->code);
	table_cell(t, _(schedule_event_name(v->kind)));
	table_cell(t, kind_label(c, v));
	table_cell(t, v->number);
	table_cell(t, v->client);
	table_cell(t, v->kind == EVENT_ISSUED ? total.buf : "");
	table_cell(t, v->to[0] || v->kind != EVENT_ISSUED ? v->to : _("nobody gets it by mail"));
	table_cell(t, v->reason);
	str_release(&total);
}

static void events_table(const struct cli *c, const struct schedule_report *report, struct str *out)
{
	static const struct {
		const char *label;
		bool right;
	} heads[] = {{N_("Date"), false}, {N_("Schedule"), false}, {N_("Result"), false},
		{N_("Kind"), false}, {N_("Number"), false}, {N_("Client"), false},
		{N_("Total"), true}, {N_("Recipients"), false}, {N_("Why"), false}};
	struct table t = TABLE_INIT;

	for (int i = 0; i < LENGTH(heads); i++)
		table_column(&t, _(heads[i].label), heads[i].right);
	for (int i = 0; i < report->n; i++)
		event_row(c, &report->v[i], &t);
	if (report->n)
		table_text(&t, out);
	table_release(&t);
}

static void event_json(const struct cli *c, const struct schedule_event *v, struct json *j)
{
	const char *const texts[][2] = {{"date", v->date}, {"schedule", v->code},
		{"result", schedule_event_name(v->kind)}, {"kind", v->document},
		{"number", v->number}, {"client", v->client}, {"recipients", v->to},
		{"reason", v->reason}};
	struct str total = STR_INIT;

	json_object(j);
	for (int i = 0; i < LENGTH(texts); i++) {
		json_key(j, texts[i][0]);
		json_text(j, texts[i][1]);
	}
	money_show(c, v->total, true, &total);
	json_key(j, "total");
	json_text(j, total.buf);
	json_object_end(j);
	str_release(&total);
}

static void events_json(const struct cli *c, const struct schedule_report *report, struct str *out)
{
	struct json j;

	json_init(&j, out);
	json_array(&j);
	for (int i = 0; i < report->n; i++)
		event_json(c, &report->v[i], &j);
	json_array_end(&j);
	str_addc(out, '\n');
}

/* Nobody has to read the table to learn that something failed. */
static void say_counts(struct cli *c, const struct schedule_report *report, bool rehearsed)
{
	int n[EVENT_FAILED + 1] = {0};

	for (int i = 0; i < report->n; i++)
		n[report->v[i].kind]++;
	if (report->busy)
		say_note(c, _("Another process is issuing at this moment; it does the rest."));
	else if (rehearsed)
		say_note(c, _("Rehearsed, nothing was changed: %d issued, %d held, %d skipped, %d failed."),
			n[EVENT_ISSUED], n[EVENT_HELD], n[EVENT_SKIPPED], n[EVENT_FAILED]);
	else
		say_note(c, _("%d issued, %d held, %d skipped, %d failed."), n[EVENT_ISSUED],
			n[EVENT_HELD], n[EVENT_SKIPPED], n[EVENT_FAILED]);
	if (n[EVENT_FAILED] && !rehearsed)
		c->exit_code = 1;
}

static int until_option(const struct cli *c, bool rehearsed, struct date *until, struct err *e)
{
	struct date today = today_in(c->session->time_zone);

	*until = today;
	if (option_given(c, OPT_UNTIL) && day_option(c, OPT_UNTIL, until, e))
		return e->code;
	if (!rehearsed && date_days(*until) > date_days(today))
		return err_set(e, ERR_INPUT,
			_("Nothing is issued before its day. To see what will be, add --dry-run."));
	return 0;
}

int cmd_issue(struct cli *c, struct err *e)
{
	bool rehearsed = option_given(c, OPT_DRY_RUN);
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	struct str out = STR_INIT;
	struct date until;
	int rc;

	if (session_require(c->session, entity_find("schedule"), rehearsed ? VERB_LIST : VERB_EDIT,
		    NULL, e) ||
		until_option(c, rehearsed, &until, e))
		return e->code;
	rc = rehearsed ? schedule_rehearse(c->session, 0, until, &report, e)
		       : schedule_issue_due(c->db, until, &report, e);
	if (option_given(c, OPT_JSON))
		events_json(c, &report, &out);
	else
		events_table(c, &report, &out);
	if (!rc)
		rc = put_out(&out, e);
	if (!rc)
		say_counts(c, &report, rehearsed);
	str_release(&out);
	schedule_report_release(&report);
	return rc;
}
