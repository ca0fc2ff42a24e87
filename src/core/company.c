/* The firm that uses the program: one record. */
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/company.h"
#include "core/entities.h"

static struct field fields[] = {
	{.name = "name", .label = N_("Name"), .kind = FIELD_TEXT, .width = 40, .max = 254,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED | FIELD_WIDE},
	{.name = "country", .label = N_("Country"), .kind = FIELD_CHOICE, .list = "country",
		.flags = FIELD_REQUIRED, .help = N_("Proposed for new clients.")},
	{.name = "currency", .label = N_("Currency"), .kind = FIELD_TEXT, .width = 5, .max = 3,
		.flags = FIELD_REQUIRED | FIELD_FIXED,
		.help = N_("ISO 4217: all amounts are in it.")},
	{.name = "time_zone", .label = N_("Time zone"), .kind = FIELD_TEXT, .width = 24, .max = 60,
		.flags = FIELD_REQUIRED,
		.help = N_("As in America/Mexico_City: where a day begins and ends.")},
	{.name = "language", .label = N_("Language"), .kind = FIELD_CHOICE, .list = "language",
		.flags = FIELD_REQUIRED},
	{.name = "decimal_mark", .label = N_("Decimal mark"), .kind = FIELD_TEXT, .width = 3,
		.max = 1,
		.flags = FIELD_REQUIRED, .help = N_("Point or comma.")},
};

#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

static int company_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	const char *currency = record_get(r, "currency"), *zone = record_get(r, "time_zone"),
		   *mark = record_get(r, "decimal_mark");

	(void)s, (void)e;
	if (strlen(currency) != 3 || strspn(currency, CAPITALS) != 3)
		issues_add(out, ISSUE_ERROR, "currency", "company.currency", 0,
			_("\"%s\" is no currency: three capital letters, as in MXN."), currency);
	if ((!old || !text_equal(zone, record_get(old, "time_zone"))) && !time_zone_known(zone))
		issues_add(out, ISSUE_ERROR, "time_zone", "company.time_zone", 0,
			_("\"%s\" is no time zone: write it as in America/Mexico_City."), zone);
	if (strcmp(mark, ".") != 0 && strcmp(mark, ",") != 0)
		issues_add(out, ISSUE_ERROR, "decimal_mark", "company.decimal_mark", 0,
			_("The decimal mark is a point or a comma."));
	return 0;
}

struct entity company_entity = {
	.name = "company",
	.table = "company",
	.label = N_("Company"),
	.plural = N_("Company"),
	.about = N_("The firm that uses this program: its name, currency, time zone and marks of numbers."),
	.flags = ENTITY_SINGLE,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "name",
	.check = company_check,
};

int company_name(struct db *db, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT name FROM company WHERE id = 1");
	rc = db_text(db, &q, out, e);
	sql_release(&q);
	return rc == ERR_MISSING ? 0 : rc;
}
