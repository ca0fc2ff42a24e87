#include "core/hour.h"

#include <ctype.h>
#include <string.h>
#include "base/lang.h"

void hour_complete(struct record *r, const char *field)
{
	const char *text = record_get(r, field);
	int digit[4], n = 0;
	char out[] = "00:00";

	for (const char *at = text; *at; at++) {
		if (isdigit((unsigned char)*at) && n < 4)
			digit[n++] = *at - '0';
		else if (!strchr(":.h", *at))
			return;
	}
	if (n < 3)
		return;
	for (int i = 0; i < n; i++) {
		static const int place[] = {0, 1, 3, 4};

		out[place[i + 4 - n]] = (char)('0' + digit[i]);
	}
	if (!text_equal(out, text))
		record_set(r, field, out);
}

static bool is_hour(const char *t)
{
	for (int i = 0; i < 5; i++)
		if (i == 2 ? t[i] != ':' : !isdigit((unsigned char)t[i]))
			return false;
	return !t[5] && memcmp(t, "24", 2) < 0 && t[3] < '6';
}

/* As it will be stored: "9:30" was completed when it was typed, or is when it is saved. */
static bool hour_reads(const char *text)
{
	size_t digits = 0;

	if (!text[0] || is_hour(text))
		return true;
	for (const char *at = text; *at; at++) {
		digits += isdigit((unsigned char)*at) != 0;
		if (!isdigit((unsigned char)*at) && !strchr(":.h", *at))
			return false;
	}
	return digits == 3;
}

void hour_check(const struct record *r, const char *field, struct issues *out)
{
	if (!hour_reads(record_get(r, field)))
		issues_add(out, ISSUE_ERROR, field, "time.invalid", 0,
			_("\"%s\" is no time of the day; write it as 9:30 or 16:05."),
			record_get(r, field));
}
