#include "tools/check.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/moment.h"

static void days_and_dates_agree(void **state)
{
	struct date d = {1, 1, 1};

	(void)state;
	assert_int_equal(date_days((struct date){1970, 1, 1}), 0);
	assert_int_equal(date_days((struct date){2000, 3, 1}), 11017);
	assert_int_equal(date_days((struct date){9999, 12, 31}), 2932896);
	for (int64_t day = date_days(d); d.year < 10000; day++) {
		struct date back = date_from_days(day);

		assert_true(back.year == d.year && back.month == d.month && back.day == d.day);
		if (++d.day > date_days_in_month(d.year, d.month)) {
			d.day = 1;
			d.year += d.month == 12;
			d.month = d.month % 12 + 1;
		}
	}
	assert_int_equal(date_from_days(INT64_MAX).year, 9999);
	assert_int_equal(date_from_days(INT64_MIN).year, 1);
}

static void leap_years(void **state)
{
	(void)state;
	assert_int_equal(date_days_in_month(2000, 2), 29);
	assert_int_equal(date_days_in_month(1900, 2), 28);
	assert_int_equal(date_days_in_month(2024, 2), 29);
	assert_int_equal(date_days_in_month(2026, 2), 28);
	assert_int_equal(date_days_in_month(2026, 13), 0);
	assert_false(date_valid((struct date){2026, 4, 31}));
	assert_false(date_valid((struct date){0, 1, 1}));
	assert_true(date_valid((struct date){9999, 12, 31}));
}

static void moments_as_text(void **state)
{
	static const struct {
		const char *text;
		int64_t moment;
	} cases[] = {{"1970-01-01T00:00:00Z", 0}, {"2026-11-21T19:42:00Z", 1795290120},
		{"1969-12-31T23:59:59Z", -1}, {"0001-01-01T00:00:00Z", -62135596800},
		{"9999-12-31T23:59:59Z", 253402300799}};
	static const char *const bad[] = {"", "2026-11-21", "2026-11-21T19:42:00",
		"2026-11-21 19:42:00Z", "2026-11-21T24:00:00Z", "2026-11-21T19:60:00Z",
		"2026-02-30T00:00:00Z", "2026-11-21T19:42:00Zx", "2026-11-21T19:42:0Z",
		"+026-11-21T19:42:00Z"};
	char text[MOMENT_TEXT];
	int64_t moment;

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		moment_format(cases[i].moment, text);
		assert_string_equal(text, cases[i].text);
		assert_int_equal(moment_parse(text, &moment, NULL), 0);
		assert_true(moment == cases[i].moment);
	}
	for (int i = 0; i < LENGTH(bad); i++)
		assert_int_equal(moment_parse(bad[i], &moment, NULL), ERR_INPUT);
	moment_format(INT64_MAX, text);
	assert_memory_equal(text, "9999-12-31T", 11);
}

static void check_date(const char *typed, bool month_first, const char *wanted)
{
	struct err e = ERR_INIT;
	char text[DATE_TEXT] = "refused";
	struct date d;

	if (date_parse(typed, month_first, &d, &e) == 0)
		date_format(d, text);
	else
		assert_true(strlen(e.text) > 20);
	assert_string_equal(text, wanted);
}

static void dates_that_people_type(void **state)
{
	(void)state;
	check_date("2026-11-21", false, "2026-11-21");
	check_date("21/11/2026", false, "2026-11-21");
	check_date("21-11-26", false, "2026-11-21");
	check_date("21.11.2026", false, "2026-11-21");
	check_date(" 1/2/70 ", false, "1970-02-01");
	check_date("1/2/69", false, "2069-02-01");
	check_date("211126", false, "2026-11-21");
	check_date("21112026", false, "2026-11-21");
	check_date("11/21/2026", true, "2026-11-21");
	check_date("112126", true, "2026-11-21");
	check_date("2026-11-21", true, "2026-11-21");
	check_date("29/02/2024", false, "2024-02-29");
	check_date("29/02/2026", false, "refused");
	check_date("11/21/2026", false, "refused");
	check_date("31/04/2026", false, "refused");
	check_date("21/11", false, "refused");
	check_date("21/11-2026", false, "refused");
	check_date("21/11/226", false, "refused");
	check_date("21/11/2026/1", false, "refused");
	check_date("21//2026", false, "refused");
	check_date("0/1/2026", false, "refused");
	check_date("", false, "refused");
	check_date("today", false, "refused");
	check_date("99999999999999999999", false, "refused");
	check_date("2026-11-21T00:00:00Z", false, "refused");
}

static void days_begin_in_their_zone(void **state)
{
	static const struct {
		struct date day;
		const char *zone, *begins;
	} cases[] = {
		{{2026, 11, 1}, "America/Mexico_City", "2026-11-01T06:00:00Z"},
		{{2026, 11, 1}, "UTC", "2026-11-01T00:00:00Z"},
		{{2026, 9, 6}, "America/Santiago", "2026-09-06T04:00:00Z"}, /* begins at one o'clock */
		{{2026, 4, 5}, "America/Santiago", "2026-04-05T04:00:00Z"},
		{{2026, 7, 1}, "Asia/Kolkata", "2026-06-30T18:30:00Z"},
	};
	char text[MOMENT_TEXT];

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		moment_format(moment_of_day(cases[i].day, cases[i].zone), text);
		assert_string_equal(text, cases[i].begins);
	}
}

static void the_clock_can_be_set(void **state)
{
	int64_t before;

	(void)state;
	unsetenv("FICHA_NOW");
	before = now();
	assert_true(before > 1700000000);
	now_set(1000);
	assert_int_equal(now(), 1000);
	now_set(0);
	assert_true(now() >= before);
	assert_true(ticks_ms() > 0);
#ifndef FICHA_RELEASE
	setenv("FICHA_NOW", "2026-11-21T19:42:00Z", 1);
	assert_int_equal(now(), 1795290120);
	now_set(1000);
	assert_int_equal(now(), 1000);
	now_set(0);
	unsetenv("FICHA_NOW");
#endif
}

static void check_civil(int64_t moment, const char *zone, const char *wanted)
{
	struct civil c = moment_civil(moment, zone);
	char text[MOMENT_TEXT];

	moment_format(date_days(c.date) * 86400 + c.hour * 3600 + c.minute * 60 + c.second, text);
	assert_string_equal(text, wanted);
}

static void civil_time_of_a_zone(void **state)
{
	(void)state;
	assert_true(time_zone_known("UTC"));
	assert_false(time_zone_known(""));
	assert_false(time_zone_known("../etc/passwd"));
	assert_false(time_zone_known("/etc/localtime"));
	assert_false(time_zone_known("America"));
	assert_false(time_zone_known("Atlantis/Nowhere"));
	check_civil(1795290120, "UTC", "2026-11-21T19:42:00Z");
	check_civil(1795290120, "Atlantis/Nowhere", "2026-11-21T19:42:00Z");
	check_civil(1795290120, NULL, "2026-11-21T19:42:00Z");
	if (!time_zone_known("America/Mexico_City"))
		skip();
	check_civil(1795290120, "America/Mexico_City", "2026-11-21T13:42:00Z");
	check_civil(1795290120, "America/Santiago", "2026-11-21T16:42:00Z");
	check_civil(1782864000, "America/Santiago", "2026-06-30T20:00:00Z");
	check_civil(1795290120, "Atlantis/Nowhere", "2026-11-21T19:42:00Z");
	check_civil(1795228200, "America/Bogota", "2026-11-20T21:30:00Z");
	check_civil(-1, "UTC", "1969-12-31T23:59:59Z");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_and_dates_agree),
		cmocka_unit_test(leap_years),
		cmocka_unit_test(moments_as_text),
		cmocka_unit_test(dates_that_people_type),
		cmocka_unit_test(days_begin_in_their_zone),
		cmocka_unit_test(the_clock_can_be_set),
		cmocka_unit_test(civil_time_of_a_zone),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
