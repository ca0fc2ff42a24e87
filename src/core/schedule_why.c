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
}

void schedule_why(
	const struct session *s, const struct record *schedule, int64_t k, struct date *d, struct str *out)
{
	struct err none = ERR_INIT;
	struct date_rule rule;
	int64_t next = schedule->id ? record_int(schedule, "next_no") : 1;

	if (schedule_rule(schedule, &rule, &none) ||
		!date_rule_at(&rule, schedule_next_place(schedule) + k, d))
		return;
	str_addf(out, _("No. %" PRId64 ": "), next + k);
	put_rule(s, &rule, out);
	str_add(out, ".");
	if (date_rule_short(&rule, *d))
		str_addf(out, " %s", _("This month has no such day: its last one stands for it."));
}
