/* The dates of periodic documents: every so many months, on the last day of the month or on day n. Pure.
 * Occurrence k is always worked out from the anchor, never from the date before it, so that a short
 * month, a late run or a skipped date moves none of those that follow. Plain days of the firm's time
 * zone, no moments. */
#ifndef FICHA_CORE_SCHEDULE_DATE_H
#define FICHA_CORE_SCHEDULE_DATE_H

#include "base/moment.h"

#define CYCLE_MAX 1200 /* months */
#define DAY_LAST 0     /* of struct date_rule: the last day of the month */

struct date_rule {
	struct date anchor; /* occurrence 0: the first date that fits */
	int cycle;	    /* months, 1..CYCLE_MAX */
	int day;	    /* 1..31, in a shorter month its last day; or DAY_LAST */
};

/* The cycles that are offered: 1, 2, 3, 6, 12, 7 and 14 months. ERR_INPUT for any other, with all of them. Dates are
 * worked out for whatever was stored before. */
int cycle_check(int64_t cycle, struct err *e);
/* "last" or 1 to 31. */
int day_rule_parse(const char *text, int *day, struct err *e);
/* The rule whose occurrence 0 is the first date from `start` on, `start` itself too, that fits. ERR_INPUT:
 * a cycle or a day out of range, or no such date before the year 10000. */
int date_rule_begin(struct date_rule *rule, struct date start, int64_t cycle, int day, struct err *e);
/* Occurrence k >= 0. False beyond the year 9999. */
bool date_rule_at(const struct date_rule *rule, int64_t k, struct date *out);
/* Is the month of this date too short for the rule's day? */
bool date_rule_short(const struct date_rule *rule, struct date d);
/* Occurrences from k on that fall on or before `until`. */
int64_t date_rule_count(const struct date_rule *rule, int64_t k, struct date until);

#endif
