/* Dates and moments: what is read is a day that there is, and reads back. */
#include "fuzz/fuzz.h"

#include "base/moment.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

static void try_date(struct date d)
{
	char text[DATE_TEXT];
	struct date again;

	HOLDS(date_valid(d));
	date_format(d, text);
	HOLDS(!date_parse_iso(text, &again) && date_days(again) == date_days(d));
	again = date_from_days(date_days(d));
	HOLDS(again.year == d.year && again.month == d.month && again.day == d.day);
}

static void try_moment(int64_t moment)
{
	static const char *const zones[] = {"America/Mexico_City", "America/Santiago", "UTC", "No/Where"};
	char text[MOMENT_TEXT];
	struct civil c;
	int64_t again;

	moment_format(moment, text);
	HOLDS(!moment_parse(text, &again, NULL) && again == moment);
	c = moment_civil(moment, zones[(uint64_t)moment % 4]);
	HOLDS(date_valid(c.date) && c.hour >= 0 && c.hour < 24 && c.minute < 60 && c.second < 61);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz f = fuzz_take(data, size);
	struct date d;
	int64_t moment;

	if (!date_parse(f.text, f.choice & 1, &d, NULL))
		try_date(d);
	if (!date_parse_iso(f.text, &d))
		try_date(d);
	if (!moment_parse(f.text, &moment, NULL))
		try_moment(moment);
	if (f.len >= sizeof moment) {
		memcpy(&moment, f.text, sizeof moment);
		try_date(date_from_days(moment));
	}
	fuzz_drop(&f);
	return 0;
}
