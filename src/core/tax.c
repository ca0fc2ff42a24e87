/* Taxes. A rate holds between two dates and never changes: where the law changes it, a new tax
 * follows the old one, so that documents keep what they were issued with. */
#include "core/tax.h"

#include <string.h>
#include "base/lang.h"
#include "core/entities.h"

static struct field fields[] = {
	{.name = "code", .label = N_("Code"), .kind = FIELD_TEXT, .width = 12, .max = 20,
		.flags = FIELD_REQUIRED | FIELD_UNIQUE | FIELD_GRID | FIELD_SORTED | FIELD_MATCH |
			 FIELD_IDENT},
	{.name = "name", .label = N_("Name"), .kind = FIELD_TEXT, .width = 30, .max = 80,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED | FIELD_WORDS},
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "tax_kind", .width = 12,
		.flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_GRID | FIELD_SORTED},
	{.name = "rate", .label = N_("Rate %"), .kind = FIELD_RATE, .width = 10,
		.flags = FIELD_FIXED | FIELD_GRID | FIELD_SORTED,
		.help = N_("Per cent. It never changes: for a new rate, close this tax and add another.")},
	{.name = "sat_tax", .label = N_("Tax (SAT)"), .kind = FIELD_CHOICE, .list = "sat_tax",
		.country = "MX", .flags = FIELD_GRID},
	{.name = "valid_from", .label = N_("Valid from"), .kind = FIELD_DATE,
		.flags = FIELD_GRID | FIELD_SORTED},
	{.name = "valid_to", .label = N_("Valid to"), .kind = FIELD_DATE,
		.flags = FIELD_GRID | FIELD_SORTED,
		.help = N_("The last day; empty while it holds.")},
};

#define PERCENT 1000000 /* of a FIELD_RATE */

static int tax_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	const char *from = record_get(r, "valid_from"), *to = record_get(r, "valid_to");
	int64_t rate = record_int(r, "rate");

	(void)s, (void)old, (void)e;
	if (rate < 0 || rate > 100 * (int64_t)PERCENT)
		issues_add(out, ISSUE_ERROR, "rate", "tax.rate", 0,
			_("A rate is from 0 to 100 per cent; withheld taxes have a kind, no sign."));
	if (rate && text_equal(record_get(r, "kind"), "exempt"))
		issues_add(out, ISSUE_ERROR, "rate", "tax.exempt", 0, _("Exempt has no rate."));
	if (from[0] && to[0] && strcmp(from, to) > 0)
		issues_add(out, ISSUE_ERROR, "valid_to", "tax.valid", 0,
			_("It would end before it begins."));
	return 0;
}

bool tax_holds(const struct record *tax, const char *date)
{
	const char *from = record_get(tax, "valid_from"), *to = record_get(tax, "valid_to");

	return (!from[0] || strcmp(from, date) <= 0) && (!to[0] || strcmp(date, to) <= 0);
}

int64_t tax_rate(const struct record *tax)
{
	int64_t rate = record_int(tax, "rate");

	return text_equal(record_get(tax, "kind"), "withheld") ? -rate : rate;
}

struct entity tax_entity = {
	.name = "tax",
	.table = "tax",
	.label = N_("Tax"),
	.plural = N_("Taxes"),
	.flags = ENTITY_ARCHIVES,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "name",
	.key = "code",
	.check = tax_check,
};
