#include "base/moment.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include "base/lang.h"

#define DAY 86400
#define DAY_FIRST (-719162) /* 0001-01-01 */
#define DAY_LAST 2932896    /* 9999-12-31 */

static int64_t fixed_now;

#ifndef FICHA_RELEASE
static int64_t test_now(void)
{
	const char *s = getenv("FICHA_NOW");
	int64_t moment;

	if (!s || !*s)
		return 0;
	if (moment_parse(s, &moment, NULL))
		BUG("FICHA_NOW is no moment: \"%s\"", s);
	return moment;
}
#else
static int64_t test_now(void)
{
	return 0;
}
#endif

int64_t now(void)
{
	int64_t moment = fixed_now ? fixed_now : test_now();

	return moment ? moment : (int64_t)time(NULL);
}

void now_set(int64_t moment)
{
	fixed_now = moment;
}

int64_t ticks_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int64_t ticks_ms(void)
{
	return ticks_us() / 1000;
}

int64_t work_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int date_days_in_month(int year, int month)
{
	static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month < 1 || month > 12)
		return 0;
	return days[month - 1] + (month == 2 && is_leap(year));
}

bool date_valid(struct date d)
{
	return d.year >= 1 && d.year <= 9999 && d.day >= 1 &&
	       d.day <= date_days_in_month(d.year, d.month);
}

/* Years are counted from 1 March, so that the leap day is the last of its year (Howard Hinnant's
 * days_from_civil). */
int64_t date_days(struct date d)
{
	int64_t year = d.month <= 2 ? d.year - 1 : d.year;
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	int64_t year_of_era = year - era * 400;
	int64_t day_of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
	int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return era * 146097 + day_of_era - 719468;
}

struct date date_from_days(int64_t days)
{
	int64_t era, day_of_era, year_of_era, day_of_year, month;
	struct date d;

	if (days < DAY_FIRST)
		days = DAY_FIRST;
	if (days > DAY_LAST)
		days = DAY_LAST;
	days += 719468;
	era = days / 146097;
	day_of_era = days - era * 146097;
	year_of_era =
		(day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	month = (5 * day_of_year + 2) / 153;
	d.day = (int)(day_of_year - (153 * month + 2) / 5 + 1);
	d.month = (int)(month < 10 ? month + 3 : month - 9);
	d.year = (int)(year_of_era + era * 400 + (d.month <= 2));
	return d;
}

static void put_digits(char *out, int n, int width)
{
	while (width-- > 0) {
		out[width] = (char)('0' + n % 10);
		n /= 10;
	}
}

void date_format(struct date d, char out[DATE_TEXT])
{
	memcpy(out, "0000-00-00", DATE_TEXT);
	put_digits(out, d.year, 4);
	put_digits(out + 5, d.month, 2);
	put_digits(out + 8, d.day, 2);
}

static struct civil utc_civil(int64_t moment)
{
	int64_t days = moment / DAY, rest = moment % DAY;
	struct civil c;

	if (rest < 0) {
		days--;
		rest += DAY;
	}
	c.date = date_from_days(days);
	c.hour = (int)(rest / 3600);
	c.minute = (int)(rest / 60 % 60);
	c.second = (int)(rest % 60);
	return c;
}

void moment_format(int64_t moment, char out[MOMENT_TEXT])
{
	struct civil c = utc_civil(moment);

	memcpy(out, "0000-00-00T00:00:00Z", MOMENT_TEXT);
	date_format(c.date, out);
	out[10] = 'T';
	put_digits(out + 11, c.hour, 2);
	put_digits(out + 14, c.minute, 2);
	put_digits(out + 17, c.second, 2);
}

/* n digits at s as a number, -1 when one of them is none; it stops there, so s may be shorter. */
static int digits_at(const char *s, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return value;
}

static bool read_iso(const char *s, struct date *d)
{
	d->year = digits_at(s, 4);
	if (d->year < 0 || s[4] != '-' || (d->month = digits_at(s + 5, 2)) < 0 || s[7] != '-')
		return false;
	d->day = digits_at(s + 8, 2);
	return date_valid(*d);
}

int date_parse_iso(const char *s, struct date *d)
{
	struct date read;

	if (!read_iso(s, &read) || s[10])
		return ERR_INPUT;
	*d = read;
	return 0;
}

int moment_parse(const char *s, int64_t *moment, struct err *e)
{
	struct date d;
	int h, m, sec;

	if (!read_iso(s, &d) || s[10] != 'T' || (h = digits_at(s + 11, 2)) < 0 || s[13] != ':' ||
		(m = digits_at(s + 14, 2)) < 0 || s[16] != ':' ||
		(sec = digits_at(s + 17, 2)) < 0 || s[19] != 'Z' || s[20] || h > 23 || m > 59 ||
		sec > 59)
		return err_set(e, ERR_INPUT,
			_("\"%s\" is no moment; it should look like 2026-11-21T19:42:00Z."), s);
	*moment = date_days(d) * DAY + h * 3600 + m * 60 + sec;
	return 0;
}

/* Reads up to three numbers with one separator between them, "/", "-" or ".". Returns how many. */
static int read_parts(const char *s, int part[3], int length[3])
{
	int n = 0;
	char separator = 0;

	for (;;) {
		length[n] = (int)strspn(s, "0123456789");
		if (length[n] == 0 || length[n] > 8)
			return 0;
		part[n] = digits_at(s, length[n]);
		s += length[n++];
		if (!*s)
			return n;
		if (n == 3 || !strchr("/-.", *s) || (separator && *s != separator))
			return 0;
		separator = *s++;
	}
}

static int full_year(int year, int length)
{
	if (length != 2)
		return length == 4 ? year : 0;
	return year >= 70 ? 1900 + year : 2000 + year;
}

static bool read_date(const char *s, bool month_first, struct date *d)
{
	int part[3], length[3];
	int n = read_parts(s, part, length);

	if (n == 1 && (length[0] == 6 || length[0] == 8)) { /* ddmmyy, ddmmyyyy */
		length[2] = length[0] - 4;
		part[0] = digits_at(s, 2);
		part[1] = digits_at(s + 2, 2);
		part[2] = digits_at(s + 4, length[2]);
	} else if (n != 3 || length[0] > 2 || length[1] > 2) {
		return false;
	}
	d->day = part[month_first];
	d->month = part[!month_first];
	d->year = full_year(part[2], length[2]);
	return date_valid(*d);
}

int date_parse(const char *s, bool month_first, struct date *d, struct err *e)
{
	const char *begin = s + strspn(s, " ");
	size_t len = strlen(begin);
	char text[16] = "";
	struct date read;

	while (len > 0 && begin[len - 1] == ' ')
		len--;
	if (len < sizeof text)
		memcpy(text, begin, len);
	if (date_parse_iso(text, &read) && !read_date(text, month_first, &read))
		return err_set(e, ERR_INPUT,
			month_first
				? _("\"%.40s\" is no date; write month/day/year, as in 11/21/2026.")
				: _("\"%.40s\" is no date; write day/month/year, as in "
				    "21/11/2026."),
			s);
	*d = read;
	return 0;
}

#define ZONE_DIR "/usr/share/zoneinfo/"
#define ZONE_MAX 64

bool time_zone_known(const char *zone)
{
	char path[sizeof ZONE_DIR + ZONE_MAX];
	size_t len =
		strspn(zone, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-_/");
	struct stat st;

	if (len == 0 || len >= ZONE_MAX || zone[len] || zone[0] == '/')
		return false;
	snprintf(path, sizeof path, ZONE_DIR "%s", zone);
	return !strcmp(zone, "UTC") || (!stat(path, &st) && S_ISREG(st.st_mode));
}

/* Makes the zone the process's own, once for each change; false when it is not known. */
static bool zone_enter(const char *zone)
{
	static char current[ZONE_MAX];
	static bool known;

	if (!zone || strlen(zone) >= ZONE_MAX)
		return false;
	if (!strcmp(current, zone))
		return known;
	known = time_zone_known(zone);
	snprintf(current, sizeof current, "%s", zone);
	setenv("TZ", known ? zone : "UTC0", 1);
	tzset();
	return known;
}

struct civil moment_civil(int64_t moment, const char *time_zone)
{
	time_t t = (time_t)moment;
	struct tm tm;
	struct civil c;

	if (!zone_enter(time_zone) || !localtime_r(&t, &tm))
		return utc_civil(moment);
	c.date = (struct date){tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday};
	c.hour = tm.tm_hour;
	c.minute = tm.tm_min;
	c.second = tm.tm_sec > 59 ? 59 : tm.tm_sec;
	return date_valid(c.date) ? c : utc_civil(moment);
}

static int64_t midnight_from(int64_t guess, struct date d, const char *time_zone)
{
	struct civil c = moment_civil(guess, time_zone);

	return guess + (date_days(d) - date_days(c.date)) * 86400 -
	       (c.hour * 3600 + c.minute * 60 + c.second);
}

/* The first guess may lie on the other side of a change of the clocks; where midnight is what they
 * leave out, it is right. */
int64_t moment_of_day(struct date d, const char *time_zone)
{
	int64_t first = midnight_from(date_days(d) * 86400, d, time_zone);
	int64_t second = midnight_from(first, d, time_zone);

	return date_days(moment_civil(second, time_zone).date) == date_days(d) ? second : first;
}

struct date today_in(const char *time_zone)
{
	return moment_civil(now(), time_zone).date;
}
