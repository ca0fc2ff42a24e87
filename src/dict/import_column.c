/* Columns are judged as a whole: one value "03/04/2026" or "1.234" does not say what it is, its
 * neighbours do. */
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/taxid.h"
#include "base/text.h"
#include "dict/choice.h"
#include "dict/importing.h"
#include "dict/record.h"

#define JUDGED 500 /* values that decide which field a heading means */
#define SAMPLE 60  /* columns of the sample shown */

/* ---- what a value looks like -------------------------------------------------------------------
 */

/* Two numbers and a year, in whatever order the first two are. */
static bool date_parts(const char *text, int *first, int *second)
{
	int part[3] = {0}, digits[3] = {0}, n = 0;

	for (const char *at = text; *at && *at != ' ' && n < 3; at++) {
		if (*at >= '0' && *at <= '9' && digits[n] < 4) {
			part[n] = part[n] * 10 + (*at - '0');
			digits[n]++;
		} else if (strchr("/.-", *at) && digits[n] && n < 2) {
			n++;
		} else {
			return false;
		}
	}
	*first = part[0];
	*second = part[1];
	return n == 2 && digits[0] <= 2 && digits[1] <= 2 && (digits[2] == 2 || digits[2] == 4);
}

static void see_date(struct import_column *c, const char *text)
{
	int first, second;

	if (!date_parts(text, &first, &second))
		return;
	c->dates++;
	c->day_first += first > 12;
	c->month_first += second > 12;
}

/* The last of . and , is the decimal sign when both stand there, or when not exactly three digits
 * follow; one that stands there twice is none. */
static void see_amount(struct import_column *c, const char *text)
{
	const char *comma = strrchr(text, ','), *point = strrchr(text, '.');
	const char *last = comma > point ? comma : point;
	size_t behind, before;
	bool decimal;

	if (!last || !strpbrk(text, "0123456789"))
		return;
	c->amounts++;
	behind = strspn(last + 1, "0123456789");
	before = 0;
	while (last - before > text && last[-1 - (long)before] >= '0' &&
		last[-1 - (long)before] <= '9')
		before++;
	if (comma && point)
		decimal = true;
	else if (strchr(text, *last) != last)
		decimal = false;
	else if (behind != 3 || before > 3 || last[-(long)before] == '0')
		decimal = true;
	else
		return;
	if ((*last == ',') == decimal)
		c->commas++;
	else
		c->points++;
}

enum import_spoiled import_unspoil(struct arena *a, const char *text, const char **out)
{
	size_t whole = strspn(text, "0123456789"), fraction = 0, n = strlen(text);
	const char *at = text + whole, *digits = "";
	struct err ignored;
	int64_t exponent;

	*out = text;
	if (!whole)
		return IMPORT_SOUND;
	if (*at == '.' || *at == ',') {
		digits = ++at;
		fraction = strspn(at, "0123456789");
		at += fraction;
	}
	if (!*at && fraction == 1 && *digits == '0' && whole >= 3) {
		*out = arena_strndup(a, text, n - 2);
		return IMPORT_REPAIRED;
	}
	if (whole != 1 || (*at != 'E' && *at != 'e') || (at[1] != '+' && !fraction) ||
		number_parse_int(at + 1 + (at[1] == '+'), 1, 30, &exponent, &ignored))
		return IMPORT_SOUND;
	/* the digits that are not there were rounded off */
	if ((int64_t)fraction != exponent)
		return IMPORT_LOST;
	*out = arena_printf(a, "%.1s%.*s", text, (int)fraction, digits);
	return IMPORT_REPAIRED;
}

/* ---- which field is meant ----------------------------------------------------------------------
 */

/* Fields of which every value is a text fit none in particular. */
static bool is_telling(const struct field *f)
{
	return f->values || (f->kind != FIELD_TEXT && f->kind != FIELD_NOTE);
}

bool field_is_country(const struct field *f)
{
	return f && f->kind == FIELD_CHOICE && text_equal(f->list, "country");
}

static bool is_tax_id(const char *text)
{
	static const char *const countries[] = {"MX", "CL", "CO"};
	struct taxid id;

	for (int i = 0; i < LENGTH(countries); i++) {
		taxid_check(countries[i], text, &id);
		if (id.verdict == TAXID_VALID)
			return true;
	}
	return false;
}

static bool fits(struct session *s, const struct field *f, const char *text)
{
	struct arena a = ARENA_INIT;
	struct value v;
	struct err ignored;
	bool fit;

	if (f->values && import_listed(f->values, text))
		return true;
	if (f->kind == FIELD_TEXT || f->kind == FIELD_NOTE)
		return false;
	if (f->kind == FIELD_CHOICE)
		return choice_find(s, f->list, text) != NULL;
	if (f->kind == FIELD_TAX_ID)
		return is_tax_id(text);
	fit = !field_parse(s, f, NULL, text, &a, &v, &ignored);
	arena_release(&a);
	return fit;
}

/* Of all that can be the most of them one stays, whoever else comes. */
static void see_country(
	struct session *s, struct import_column *c, struct arena *a, const char *text)
{
	const struct choice *country;

	if (!field_is_country(c->n_candidates ? c->candidate[0].field : c->field) ||
		!(country = choice_find(s, "country", text)))
		return;
	if (!c->lead)
		c->land = arena_strdup(a, country->code);
	c->lead += strcmp(c->land, country->code) ? -1 : 1;
}

void column_feed(struct session *s, struct import_column *c, struct arena *a, const char *text)
{
	see_country(s, c, a, text);
	if (!c->sample)
		c->sample = arena_strndup(a, text, text_fit(text, SAMPLE));
	see_date(c, text);
	see_amount(c, text);
	if (c->n_candidates < 2 || c->judged == JUDGED)
		return;
	c->judged++;
	for (int i = 0; i < c->n_candidates; i++)
		c->candidate[i].fits += fits(s, c->candidate[i].field, text);
}

static bool counts_whole(const struct field *f)
{
	return f->kind == FIELD_DATE || f->kind == FIELD_MONEY || f->kind == FIELD_RATE;
}

bool column_needs_all(const struct import_column *c)
{
	bool all = c->field && counts_whole(c->field);

	for (int i = 0; i < c->n_candidates; i++)
		all |= counts_whole(c->candidate[i].field);
	return all;
}

/* The field that most values fit; where too few do, the first that takes any text. */
static const struct import_candidate *choose(const struct import_column *c)
{
	const struct import_candidate *best = NULL, *any = NULL;

	for (int i = 0; i < c->n_candidates; i++) {
		const struct import_candidate *at = &c->candidate[i];

		if (is_telling(at->field) && (!best || at->fits > best->fits))
			best = at;
		if (!any && at->field->kind == FIELD_TEXT &&
			!(at->field->values && at->field->flags & FIELD_HEADING))
			any = at;
	}
	if (best && any && best->fits * 10 < c->judged * 6)
		return any;
	if (best && any && !c->judged)
		return any;
	return best ? best : any ? any : c->candidate;
}

static enum column_format choose_format(const struct session *s, const struct import_column *c)
{
	if (c->field->kind == FIELD_DATE && c->dates) {
		if (c->day_first != c->month_first)
			return c->day_first > c->month_first ? FORMAT_DAY_FIRST
							     : FORMAT_MONTH_FIRST;
		return s->month_first ? FORMAT_MONTH_FIRST : FORMAT_DAY_FIRST;
	}
	if (c->field->kind != FIELD_DATE && c->commas != c->points)
		return c->commas > c->points ? FORMAT_COMMA : FORMAT_POINT;
	return FORMAT_NONE;
}

void column_decide(const struct session *s, struct import_column *c)
{
	if (c->n_candidates) {
		const struct import_candidate *chosen = choose(c);

		c->path = chosen->path;
		c->field = chosen->field;
		c->rank = chosen->rank;
	}
	if (c->field && counts_whole(c->field))
		c->format = choose_format(s, c);
}

const char *column_format_label(const struct import_column *c)
{
	bool certain = c->day_first != c->month_first;

	switch (c->format) {
	case FORMAT_DAY_FIRST:
		return certain ? _("day/month/year") : _("day/month/year, by the company's custom");
	case FORMAT_MONTH_FIRST:
		return certain ? _("month/day/year") : _("month/day/year, by the company's custom");
	case FORMAT_COMMA:
		return _("decimal comma");
	case FORMAT_POINT:
		return _("decimal point");
	default:
		return "";
	}
}

/* ---- values ------------------------------------------------------------------------------------
 */

/* A time behind the day is a spreadsheet's doing. */
static const char *date_text(const struct import_column *c, struct arena *a, const char *text)
{
	struct date d;
	struct err ignored;
	char iso[DATE_TEXT];
	const char *day = arena_strndup(a, text, strcspn(text, " T"));

	if (date_parse_iso(day, &d) &&
		date_parse(day, c->format == FORMAT_MONTH_FIRST, &d, &ignored))
		return text;
	date_format(d, iso);
	return arena_strdup(a, iso);
}

static const char *amount_text(
	const struct session *s, const struct import_column *c, struct arena *a, const char *text)
{
	char decimal = c->format == FORMAT_COMMA ? ',' : '.', *out = arena_strdup(a, text),
	     *to = out;

	for (const char *at = text; *at; at++)
		if (*at == decimal)
			*to++ = s->numbers.decimal;
		else if (*at != ',' && *at != '.')
			*to++ = *at;
	*to = '\0';
	return out;
}

const char *column_text(
	const struct session *s, const struct import_column *c, struct arena *a, const char *text)
{
	const char *out = text;

	if (c->field->kind == FIELD_DATE)
		return date_text(c, a, text);
	if (c->format == FORMAT_COMMA || c->format == FORMAT_POINT)
		return amount_text(s, c, a, text);
	if (c->field->kind == FIELD_PHONE || c->field->kind == FIELD_TAX_ID)
		return import_unspoil(a, text, &out) == IMPORT_LOST ? NULL : out;
	return text;
}
