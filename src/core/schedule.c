/* Schedules: documents that are issued every so many months. */
#include "core/schedule_parts.h"

#include <string.h>
#include "base/lang.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/hour.h"
#include "core/scope.h"

static struct field fields[] = {
	{.name = "code", .label = N_("Code"), .kind = FIELD_TEXT, .width = 8, .max = 30,
		.flags = FIELD_UNIQUE | FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 18,
		.flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_GRID | FIELD_WIDE},
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "document_kind",
		.width = 10,
		.flags = FIELD_REQUIRED | FIELD_GRID},
	{.name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .list = "schedule_state",
		.width = 9,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "cycle", .label = N_("Every (months)"), .kind = FIELD_INT, .width = 4, .max = 4,
		.flags = FIELD_REQUIRED,
		.help = N_("1 is monthly, 12 yearly; there are 1, 2, 3, 6, 12, 7 and 14.")},
	{.name = "day", .label = N_("Day"), .kind = FIELD_CHOICE, .list = "schedule_day",
		.width = 10,
		.flags = FIELD_REQUIRED,
		.help = N_("The last of the month, or 1 to 31: in a shorter month its last one.")},
	{.name = "start", .label = N_("First date from"), .kind = FIELD_DATE,
		.flags = FIELD_REQUIRED,
		.help = N_("Never today: the first date that fits, from this day on. F1: the dates.")},
	{.name = "limit", .label = N_("Documents"), .kind = FIELD_INT, .column = "most",
		.width = 5, .max = 5, .flags = FIELD_BLANK,
		.help = N_("After so many it is completed by itself; empty: it has no end.")},
	{.name = "next_date", .label = N_("Next date"), .kind = FIELD_DATE,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
	{.name = "issued", .label = N_("Issued"), .kind = FIELD_INT, .width = 6,
		.flags = FIELD_DERIVED | FIELD_GRID},
	{.name = "time", .label = N_("Printed hour"), .kind = FIELD_TEXT, .width = 5, .max = 5,
		.help = N_("Stands on the document; it is not when the mail is sent.")},
	{.name = "downtime", .label = N_("Several due"), .kind = FIELD_CHOICE,
		.list = "schedule_downtime",
		.help = N_("What is done when several dates are due at once: nobody had issued.")},
	{.name = "price_list", .label = N_("Price list"), .kind = FIELD_CHOICE,
		.list = "price_list",
		.help = N_("Of the prices that products bring along.")},
	{.name = "series", .label = N_("Series"), .kind = FIELD_TEXT, .width = 8, .max = 10,
		.help = N_("Empty: the first of its kind, see Company.")},
	{.name = "order_number", .label = N_("Client's order"), .kind = FIELD_TEXT, .max = 60,
		.help = N_("With the month and year of each document where {month} {year} stand.")},
	{.name = "notes", .label = N_("Notes"), .kind = FIELD_NOTE, .max = 2000,
		.flags = FIELD_WIDE,
		.help = N_("Printed below the lines; {month} {year} as in the mail text.")},
	{.name = "text", .label = N_("Mail text"), .kind = FIELD_NOTE, .max = 2000,
		.flags = FIELD_WIDE,
		.help = N_("After the name; {month} {year} {previous_month}, or {mes} {año} "
			   "{mes_anterior}.")},
	{.name = "subtotal", .label = N_("Subtotal"), .kind = FIELD_MONEY, .flags = FIELD_DERIVED},
	{.name = "discount", .label = N_("Discount"), .kind = FIELD_MONEY, .flags = FIELD_DERIVED},
	{.name = "tax_added", .label = N_("Taxes"), .kind = FIELD_MONEY, .flags = FIELD_DERIVED},
	{.name = "tax_withheld", .label = N_("Withheld"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED},
	{.name = "total", .label = N_("Total"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED | FIELD_GRID},
	{.name = "fault", .label = N_("Last fault"), .kind = FIELD_TEXT, .max = 500,
		.width = 30,
		.flags = FIELD_AUTO | FIELD_WIDE},
	{.name = "fault_at", .label = N_("Failed on"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_SORTED},
	{.name = "anchor", .label = N_("Rule begins"), .kind = FIELD_DATE,
		.flags = FIELD_AUTO},
	{.name = "anchor_no", .label = N_("Its number"), .kind = FIELD_INT, .flags = FIELD_DERIVED},
	{.name = "next_no", .label = N_("Next number"), .kind = FIELD_INT, .flags = FIELD_DERIVED},
	{.name = "catch_up", .label = N_("Catches up until"), .kind = FIELD_DATE,
		.flags = FIELD_AUTO},
	{.name = "created_at", .label = N_("Created"), .kind = FIELD_MOMENT, .flags = FIELD_AUTO},
};

static struct child children[] = {
	[SCHEDULE_LINE] = {.name = "line", .entity = "schedule_line", .fk = "schedule",
		.label = N_("Lines"), .in_form = true, .awaited = true},
	[SCHEDULE_RECIPIENT] = {.name = "recipient", .entity = "schedule_recipient",
		.fk = "schedule", .label = N_("Recipients"), .awaited = true},
};

static void of_schedule(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.schedule = ");
	sql_i64(q, id);
}

static const struct relation relations[] = {
	{.name = "schedule.occurrences", .from = "schedule", .to = "occurrence",
		.label = N_("Past dates"), .match = of_schedule},
};

/* ---- typing ---- */

static int schedule_defaults(struct session *s, struct record *r, struct err *e)
{
	char tomorrow[DATE_TEXT];

	(void)e;
	date_format(date_from_days(date_days(today_in(s->time_zone)) + 1), tomorrow);
	record_set(r, "start", tomorrow);
	record_set(r, "kind", "invoice");
	record_set_int(r, "cycle", 1);
	record_set(r, "day", "last");
	record_set(r, "downtime", "hold");
	record_set(r, "state", "active");
	fieldset_drop(&r->touched, entity_field(r->entity, "state"));
	return 0;
}

/* A new rule begins where the old one would have gone on, unless somebody says otherwise. */
static void start_anew(struct record *r)
{
	const char *next = record_get(r, "next_date");

	if (r->id && next[0] && strcmp(record_get(r, "start"), next) < 0)
		record_set(r, "start", next);
}

static void schedule_changed(const struct session *s, struct record *r, const struct field *f)
{
	if (text_equal(f->name, "time"))
		hour_complete(r, "time");
	if (text_equal(f->name, "cycle") || text_equal(f->name, "day"))
		start_anew(r);
	document_total(r, s->decimals);
}

static int schedule_follow(struct session *s, struct record *r, struct record *row,
	const struct field *f, struct err *e)
{
	struct scope scope = {s, NULL, 0};
	struct record *client;

	if (row != r)
		return document_follow(s, r, row, f, e);
	if (!text_equal(f->name, "client"))
		return 0;
	if (door_load(scope, &client_entity, record_int(r, "client"), &client, e))
		return e->code;
	record_set(r, "price_list", record_get(client, "price_list"));
	record_free(&client);
	return schedule_propose(s, r, e);
}

/* ---- the rule ---- */

bool schedule_rule_differs(const struct record *r, const struct record *old)
{
	static const char *const rule[] = {"start", "cycle", "day"};

	for (int i = 0; old && i < LENGTH(rule); i++)
		if (!value_equal(record_value(r, rule[i]), record_value(old, rule[i])))
			return true;
	return !old;
}

static int rule_of(const struct record *r, const char *from, struct date_rule *out, struct err *e)
{
	struct date start;
	int day;

	if (date_parse_iso(record_get(r, from), &start))
		return err_set_path(e, ERR_INPUT, "start", _("There is no first date yet."));
	if (day_rule_parse(record_get(r, "day"), &day, e))
		return err_set_path(e, ERR_INPUT, "day", _("There is no day of the month yet."));
	return date_rule_begin(out, start, record_int(r, "cycle"), day, e);
}

static bool rule_typed(const struct record *r)
{
	static const char *const rule[] = {"start", "cycle", "day"};

	if (!r->id || !record_get(r, "anchor")[0])
		return true;
	for (int i = 0; i < LENGTH(rule); i++)
		if (fieldset_has(&r->touched, entity_field(r->entity, rule[i])))
			return true;
	return false;
}

int schedule_rule(const struct record *r, struct date_rule *out, struct err *e)
{
	return rule_of(r, rule_typed(r) ? "start" : "anchor", out, e);
}

int64_t schedule_next_place(const struct record *r)
{
	return rule_typed(r) ? 0 : record_int(r, "next_no") - record_int(r, "anchor_no");
}

void schedule_set_next(struct record *r)
{
	struct date_rule rule;
	struct date next;
	struct err none = ERR_INIT;
	char text[DATE_TEXT] = "";

	if (!rule_of(r, "anchor", &rule, &none) &&
		date_rule_at(&rule, record_int(r, "next_no") - record_int(r, "anchor_no"), &next))
		date_format(next, text);
	record_set(r, "next_date", text);
}

/* Numbers go on; the rule's first date has the next one. */
static int rule_begin(struct record *r, struct err *e)
{
	struct date_rule rule;
	char anchor[DATE_TEXT];

	if (rule_of(r, "start", &rule, e))
		return e->code;
	date_format(rule.anchor, anchor);
	record_set(r, "anchor", anchor);
	record_set_int(r, "anchor_no", record_int(r, "next_no"));
	schedule_set_next(r);
	return 0;
}

/* ---- saving ---- */

static void recipients_complete(struct record *r)
{
	const struct record_list *rows = &r->child[SCHEDULE_RECIPIENT];

	for (int i = 0; i < rows->n; i++)
		if (!record_get(rows->v[i], "role")[0])
			record_set(rows->v[i], "role", "document");
}

static int schedule_saving(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	if (!old) {
		record_set(r, "state", "active");
		record_set(r, "created_at", c->at);
		record_set_int(r, "next_no", 1);
		record_set_int(r, "issued", 0);
	}
	hour_complete(r, "time");
	recipients_complete(r);
	if (document_rates(c->session, r, e))
		return e->code;
	document_total(r, c->session->decimals);
	return schedule_rule_differs(r, old) ? rule_begin(r, e) : 0;
}

static int schedule_purging(struct change *c, const struct record *r, struct err *e)
{
	(void)c;
	if (record_int(r, "issued"))
		return err_set(e, ERR_INPUT, _("Documents were issued by %s: it stays."),
			record_get(r, "code"));
	return 0;
}

struct entity schedule_entity = {
	.name = "schedule",
	.table = "schedule",
	.label = N_("Periodic document"),
	.plural = N_("Periodic invoicing"),
	.about = N_("A document that is issued every so many months and mailed to its recipients, "
		    "until a number of them is reached or somebody stops it."),
	.flags = ENTITY_ARCHIVES,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "code",
	.key = "code",
	.parent = "client",
	.told = "state",
	.counter = "schedule.code",
	.changed = schedule_changed,
	.follow = schedule_follow,
	.foresee = schedule_foresee,
	.foresight = N_("Next dates"),
	.defaults = schedule_defaults,
	.filter = scope_of_client,
	.check = schedule_check,
	.saving = schedule_saving,
	.purging = schedule_purging,
};
