/* The dates of periodic documents: tables, and random rules against a plain model. */
#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "core/schedule_date.h"

static struct err err;

static struct date day(const char *text)
{
	struct date d = {0, 0, 0};

	if (date_parse_iso(text, &d))
		fail_msg("%s", text);
	return d;
}

static struct date_rule rule(const char *start, int cycle, int n)
{
	struct date_rule r = {{0, 0, 0}, 0, 0};

	if (date_rule_begin(&r, day(start), cycle, n, &err))
		fail_msg("%s: %s", start, err.text);
	return r;
}

/* ---- tables ---- */

static const struct {
	const char *start;
	int cycle, day;
	int from; /* the first of these is occurrence number so many */
	const char *dates[8];
} table[] = {
	{"2024-01-31", 1, 31, 0,
		{"2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"}},
	{"2024-01-31", 1, DAY_LAST, 0,
		{"2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"}},
	{"2024-01-31", 2, 31, 0,
		{"2024-01-31", "2024-03-31", "2024-05-31", "2024-07-31", "2024-09-30", "2024-11-30"}},
	{"2024-01-31", 3, 31, 1, {"2024-04-30", "2024-07-31", "2024-10-31", "2025-01-31"}},
	{"2024-01-31", 6, DAY_LAST, 1, {"2024-07-31", "2025-01-31"}},
	{"2024-01-31", 12, 31, 0, {"2024-01-31", "2025-01-31", "2026-01-31"}},
	{"2024-01-31", 7, 31, 1,
		{"2024-08-31", "2025-03-31", "2025-10-31", "2026-05-31", "2026-12-31", "2027-07-31"}},
	{"2024-01-31", 14, 31, 1,
		{"2025-03-31", "2026-05-31", "2027-07-31", "2028-09-30", "2029-11-30", "2031-01-31"}},
	{"2023-01-29", 1, 29, 1, {"2023-02-28", "2023-03-29", "2023-04-29"}},
	{"2023-12-30", 14, 30, 1, {"2025-02-28", "2026-04-30", "2027-06-30"}},
	{"2026-04-01", 1, DAY_LAST, 0, {"2026-04-30", "2026-05-31"}},
	{"2026-01-28", 1, 28, 0, {"2026-01-28", "2026-02-28", "2026-03-28", "2026-04-28"}},
	/* the first date that fits, from the start on */
	{"2026-11-22", 1, 22, 0, {"2026-11-22", "2026-12-22"}},
	{"2026-11-23", 1, 22, 0, {"2026-12-22", "2027-01-22"}},
	{"2026-12-31", 3, 1, 0, {"2027-01-01", "2027-04-01"}},
	{"2027-02-15", 1, 31, 0, {"2027-02-28", "2027-03-31"}},
	{"2024-02-29", 12, DAY_LAST, 0, {"2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"}},
	{"2024-02-29", 12, 29, 0, {"2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"}},
};

static void dates_are_those_of_the_tables(void **state)
{
	(void)state;
	for (int i = 0; i < LENGTH(table); i++) {
		struct date_rule r = rule(table[i].start, table[i].cycle, table[i].day);

		for (int k = 0; k < LENGTH(table[i].dates) && table[i].dates[k]; k++) {
			char text[DATE_TEXT];
			struct date d;

			assert_true(date_rule_at(&r, table[i].from + k, &d));
			date_format(d, text);
			if (strcmp(text, table[i].dates[k]))
				fail_msg("row %d, %d: %s, not %s", i, k, text, table[i].dates[k]);
		}
	}
}

static void clamped_dates_are_known(void **state)
{
	struct date_rule r31 = rule("2024-01-31", 1, 31), last = rule("2024-01-31", 1, DAY_LAST);

	(void)state;
	assert_true(date_rule_short(&r31, day("2024-02-29")));
	assert_true(date_rule_short(&r31, day("2024-04-30")));
	assert_false(date_rule_short(&r31, day("2024-05-31")));
	assert_false(date_rule_short(&last, day("2024-02-29")));
}

static void what_is_no_rule_is_refused(void **state)
{
	struct date_rule r;
	int n;

	(void)state;
	assert_int_equal(date_rule_begin(&r, day("2026-01-01"), 0, 1, &err), ERR_INPUT);
	assert_string_equal(err.path, "cycle");
	assert_int_equal(date_rule_begin(&r, day("2026-01-01"), CYCLE_MAX + 1, 1, &err), ERR_INPUT);
	assert_int_equal(date_rule_begin(&r, day("2026-01-01"), 1, 32, &err), ERR_INPUT);
	assert_int_equal(date_rule_begin(&r, day("9999-12-31"), 1, 1, &err), ERR_INPUT);
	for (const char *const *t = (const char *const[]){"0", "32", "-1", "", "1.5", "first", "31x", NULL};
		*t; t++)
		assert_int_equal(day_rule_parse(*t, &n, &err), ERR_INPUT);
	assert_int_equal(day_rule_parse("31", &n, &err), 0);
	assert_int_equal(n, 31);
	assert_int_equal(day_rule_parse("last", &n, &err), 0);
	assert_int_equal(n, DAY_LAST);
}

static void the_calendar_ends(void **state)
{
	struct date_rule r = rule("9999-10-31", 1, DAY_LAST);
	struct date d;

	(void)state;
	assert_true(date_rule_at(&r, 2, &d));
	assert_false(date_rule_at(&r, 3, &d));
	assert_false(date_rule_at(&r, INT64_MAX / CYCLE_MAX, &d));
	assert_int_equal(date_rule_count(&r, 0, day("9999-12-31")), 3);
}

/* ---- a plain model: every day of the calendar in turn ---- */

static uint64_t dice = 4711;
static int roll(int n)
{
	dice = dice * 6364136223846793005u + 1442695040888963407u;
	return (int)((dice >> 33) % (uint64_t)n);
}

static bool is_day(struct date d, int n)
{
	int days = date_days_in_month(d.year, d.month);

	return d.day == (n == DAY_LAST || n > days ? days : n);
}

/* Walks the days; counts months from the first that fitted on. */
static void holds_against_the_calendar(struct date start, int cycle, int n, int days)
{
	struct date_rule r;
	struct date at;
	int64_t k = 0;
	int months = -1;

	assert_int_equal(date_rule_begin(&r, start, cycle, n, &err), 0);
	for (int64_t i = date_days(start); i < date_days(start) + days; i++) {
		struct date d = date_from_days(i);

		if (!is_day(d, n))
			continue;
		months++;
		if (months % cycle)
			continue;
		assert_true(date_rule_at(&r, k++, &at));
		assert_int_equal(date_days(at), i);
	}
	assert_int_equal(date_rule_count(&r, 0, date_from_days(date_days(start) + days - 1)), k);
}

static void random_rules_hold(void **state)
{
	static const int cycles[] = {1, 2, 3, 6, 12, 7, 14};

	(void)state;
	for (int i = 0; i < 400; i++) {
		struct date start = date_from_days(date_days(day("1996-01-01")) + roll(40000));
		int cycle = i % 8 == 7 ? 1 + roll(30) : cycles[i % 7];

		holds_against_the_calendar(start, cycle, roll(32), 1500 + roll(1500));
	}
}

/* Those that fell while nothing was issued are counted at once, wherever it stopped and went on. */
static void random_pauses_lose_nothing(void **state)
{
	(void)state;
	for (int i = 0; i < 300; i++) {
		struct date start = date_from_days(date_days(day("2020-01-01")) + roll(4000));
		struct date_rule r;
		int64_t next = 0, today = date_days(start) - 1, end = today + 2000;
		int64_t all;

		assert_int_equal(date_rule_begin(&r, start, 1 + roll(14), roll(32), &err), 0);
		while (today < end) {
			int64_t due;

			today += 1 + roll(roll(10) ? 3 : 200);
			due = date_rule_count(&r, next, date_from_days(today));
			for (int64_t n = 0; n < due; n++) {
				struct date d;

				assert_true(date_rule_at(&r, next + n, &d));
				assert_true(date_days(d) <= today);
			}
			next += due;
		}
		all = date_rule_count(&r, 0, date_from_days(today));
		assert_int_equal(next, all);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_are_those_of_the_tables),
		cmocka_unit_test(clamped_dates_are_known),
		cmocka_unit_test(what_is_no_rule_is_refused),
		cmocka_unit_test(the_calendar_ends),
		cmocka_unit_test(random_rules_hold),
		cmocka_unit_test(random_pauses_lose_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
