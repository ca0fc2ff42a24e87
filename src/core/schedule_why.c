/* "Why this date?" */
#include <inttypes.h>
#include "base/lang.h"
#include "core/entities.h"
#include "core/schedule_parts.h"

static void put_day(const struct session *s, struct date d, struct str *out)
{
	const struct field *f = entity_field(&schedule_entity, "start");
	char text[DATE_TEXT];
	struct value v;

	date_format(d, text);
	v = value_text(text);
	field_show(s, f, &v, out);
}

static void put_rule(const struct session *s, const struct date_rule *rule, struct str *out)
{
	if (rule->cycle == 1)
		str_add(out, _("Every month"));
	else
		str_addf(out, _("Every %d months"), rule->cycle);
	str_add(out, " ");
	if (rule->day == DAY_LAST)
		str_add(out, _("on its last day"));
	else
		str_addf(out, _("on day %d"), rule->day);
	str_addf(out, ", %s ", _("counted from"));
	put_day(s, rule->anchor, out);
	str_add(out, ".\n");
}

static void put_date(const struct session *s, const struct date_rule *rule, int64_t number, struct date d,
	struct str *out)
{
	put_day(s, d, out);
	str_addf(out, _("  No. %" PRId64), number);
	if (date_rule_short(rule, d))
		str_addf(out, "  %s", _("its month has no such day: the last one stands for it"));
	str_addc(out, '\n');
}

#define FORESEEN 12

/* How many its limit still lets come; those that are held are among them. */
static int64_t still_to_come(const struct record *r)
{
	const struct value *limit = record_value(r, "limit");
	int64_t left = limit->kind == VALUE_INT ? limit->i - record_int(r, "issued") : FORESEEN;

	return left < FORESEEN ? left : FORESEEN;
}

static const char *resting(const struct record *r)
{
	const char *state = record_get(r, "state");

	if (text_equal(state, "completed"))
		return _("Completed: all its documents are issued.");
	if (r->archived || text_equal(state, "paused") || text_equal(state, "stopped"))
		return _("Nothing is issued until it is resumed. These are its dates:");
	return NULL;
}

void schedule_foresee(const struct session *s, const struct record *r, struct str *out)
{
	const char *rests = resting(r);
	struct date_rule rule;
	struct err why = ERR_INIT;
	int64_t next = r->id ? record_int(r, "next_no") : 1;
	struct date d;

	if (rests)
		str_addf(out, "%s\n", rests);
	if (schedule_rule(r, &rule, &why)) {
		str_addf(out, "%s\n", why.text);
		return;
	}
	put_rule(s, &rule, out);
	for (int64_t k = 0, n = still_to_come(r); k < n; k++)
		if (date_rule_at(&rule, schedule_next_place(r) + k, &d))
			put_date(s, &rule, next + k, d, out);
}
