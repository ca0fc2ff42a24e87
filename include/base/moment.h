/* Time. A moment is seconds since 1970 in UTC, stored as text "2026-11-21T19:42:00Z"; a date is a
 * civil day, stored as "2026-11-21". Both sort as text. Everybody asks now(), nobody the system. */
#ifndef FICHA_BASE_MOMENT_H
#define FICHA_BASE_MOMENT_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"

struct date {
	int year, month, day; /* 1..9999, 1..12, 1..31 */
};
#define DATE_TEXT 11   /* bytes of "2026-11-21" with its NUL */
#define MOMENT_TEXT 21 /* bytes of "2026-11-21T19:42:00Z" with its NUL */

/* Seconds since 1970. Fixed by now_set() (the demo's clock) or, in non-release builds, by FICHA_NOW
 * (a moment as text; anything else is a mistake and ends the program). */
int64_t now(void);
void now_set(int64_t moment); /* 0: the real clock again */
int64_t ticks_ms(void);       /* monotonic, for waiting and measuring only */
int64_t work_ms(void);        /* what this process had of the processor, for the same */
int64_t ticks_us(void);

/* Both directions know the years 1 to 9999 only; what lies outside is written as the nearest of
 * them. Parsing wants the form above to the letter (ERR_INPUT). */
void moment_format(int64_t moment, char out[MOMENT_TEXT]);
int moment_parse(const char *s, int64_t *moment, struct err *e);

bool date_valid(struct date d);
int64_t date_days(struct date d);         /* days since 1970-01-01, proleptic Gregorian */
struct date date_from_days(int64_t days); /* the nearest of years 1..9999 */
int date_days_in_month(int year, int month);
void date_format(struct date d, char out[DATE_TEXT]);
int date_parse_iso(const char *s, struct date *d); /* 0 or ERR_INPUT, without a text */
/* What people type: 2026-11-21, 21/11/2026, 21-11-26, 21.11.2026, 211126, 21112026; month_first for
 * the English order. Two-digit years are 1970..2069. ERR_INPUT for anything else. */
int date_parse(const char *s, bool month_first, struct date *d, struct err *e);

/* The civil time of a moment in a time zone of the system's database ("America/Mexico_City"); UTC
 * where the zone is not known. Sets TZ: one thread only. */
struct civil {
	struct date date;
	int hour, minute, second;
};
struct civil moment_civil(int64_t moment, const char *time_zone);
/* The first moment of that day in that time zone. */
int64_t moment_of_day(struct date d, const char *time_zone);
struct date today_in(const char *time_zone);
bool time_zone_known(const char *time_zone);

#endif
