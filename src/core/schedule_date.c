#include "core/schedule_date.h"

#include <inttypes.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/str.h"

#define MONTHS_LAST (9999 * 12 + 11) /* December of the last year, in months of the year 0 */

int cycle_check(int64_t cycle, struct err *e)
{
	static const int offered[] = {1, 2, 3, 6, 12, 7, 14};

	for (int i = 0; i < LENGTH(offered); i++)
		if (cycle == offered[i])
			return 0;
	return err_set_path(e, ERR_INPUT, "cycle",
		_("A cycle is of 1, 2, 3, 6, 12, 7 or 14 months, not of %" PRId64 "."), cycle);
}

int day_rule_parse(const char *text, int *day, struct err *e)
{
	struct err why = ERR_INIT;
	int64_t n;

	*day = DAY_LAST;
	if (text_equal(text, "last"))
		return 0;
	if (number_parse_int(text, 1, 31, &n, &why))
		return err_set(e, ERR_INPUT,
			_("\"%s\" is no day of the month: it is a number from 1 to 31, or last."), text);
	*day = (int)n;
	return 0;
}

static int64_t month_of(struct date d)
{
	return (int64_t)d.year * 12 + d.month - 1;
}

static bool date_in(const struct date_rule *rule, int64_t month, struct date *out)
{
	int days;

	if (month > MONTHS_LAST)
		return false;
	out->year = (int)(month / 12);
	out->month = (int)(month % 12) + 1;
	days = date_days_in_month(out->year, out->month);
	out->day = rule->day == DAY_LAST || rule->day > days ? days : rule->day;
	return true;
}

int date_rule_begin(struct date_rule *rule, struct date start, int64_t cycle, int day, struct err *e)
{
	struct date first;

	if (cycle < 1 || cycle > CYCLE_MAX)
		return err_set_path(e, ERR_INPUT, "cycle",
			_("A cycle is a whole number of months, from 1 to %d."), CYCLE_MAX);
	if (day < DAY_LAST || day > 31)
		return err_set_path(e, ERR_INPUT, "day",
			_("\"%d\" is no day of the month: it is a number from 1 to 31, or last."), day);
	*rule = (struct date_rule){start, (int)cycle, day};
	if (!date_in(rule, month_of(start), &first) ||
		(first.day < start.day && !date_in(rule, month_of(start) + 1, &first)))
		return err_set_path(e, ERR_INPUT, "start", _("There is no such date before the year 10000."));
	rule->anchor = first;
	return 0;
}

bool date_rule_at(const struct date_rule *rule, int64_t k, struct date *out)
{
	return k <= MONTHS_LAST && date_in(rule, month_of(rule->anchor) + k * rule->cycle, out);
}

bool date_rule_short(const struct date_rule *rule, struct date d)
{
	return rule->day > date_days_in_month(d.year, d.month);
}

int64_t date_rule_count(const struct date_rule *rule, int64_t k, struct date until)
{
	struct date d;
	int64_t n = 0;

	while (date_rule_at(rule, k + n, &d) && date_days(d) <= date_days(until))
		n++;
	return n;
}
