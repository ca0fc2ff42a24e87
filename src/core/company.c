/* The firm that uses the program: one record, and the number series of its documents. */
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/company.h"
#include "core/company_parts.h"
#include "core/country.h"
#include "base/taxid.h"
#include "core/document.h"
#include "core/entities.h"
#include "dict/query.h"

static struct field series_fields[] = {
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "document_kind",
		.flags = FIELD_REQUIRED},
	{.name = "prefix", .label = N_("Prefix"), .kind = FIELD_TEXT, .width = 8, .max = 10,
		.flags = FIELD_REQUIRED, .help = N_("F gives F-1, F-2 and so on.")},
	{.name = "first", .label = N_("First number"), .kind = FIELD_INT, .width = 9,
		.help = N_("Where the series begins; has no effect once a number was taken.")},
	{.name = "next", .label = N_("Next number"), .kind = FIELD_INT, .width = 9,
		.flags = FIELD_PAGE},
};

struct entity series_entity = {
	.name = "series",
	.table = "series",
	.label = N_("Series"),
	.plural = N_("Series"),
	.flags = ENTITY_CHILD,
	.fields = series_fields,
	.n_fields = LENGTH(series_fields),
	.title = "prefix",
};

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
	{.name = "tax_id", .label = N_("Tax ID"), .kind = FIELD_TAX_ID, .with = "country",
		.width = 14},
	{.name = "tax_regime", .label = N_("Tax regime"), .kind = FIELD_CHOICE,
		.list = "tax_regime", .country = "MX", .words = country_words},
	{.name = "business_line", .label = N_("Line of business"), .kind = FIELD_TEXT, .max = 200,
		.words = country_words},
	{.name = "street", .label = N_("Street"), .kind = FIELD_TEXT, .max = 200},
	{.name = "ext_no", .label = N_("No."), .kind = FIELD_TEXT, .width = 8, .max = 30},
	{.name = "int_no", .label = N_("Int."), .kind = FIELD_TEXT, .width = 8, .max = 30},
	{.name = "neighbourhood", .label = N_("Neighbourhood"), .kind = FIELD_TEXT, .max = 120,
		.words = country_words},
	{.name = "city", .label = N_("City"), .kind = FIELD_TEXT, .max = 120,
		.words = country_words},
	{.name = "municipality", .label = N_("Municipality"), .kind = FIELD_TEXT, .max = 120,
		.words = country_words},
	{.name = "state", .label = N_("State"), .kind = FIELD_TEXT, .max = 120,
		.words = country_words},
	{.name = "zip", .label = N_("Postal code"), .kind = FIELD_TEXT, .width = 8, .max = 12},
	{.name = "contact", .label = N_("Contact"), .kind = FIELD_TEXT, .max = 120,
		.help = N_("Whom clients ask for.")},
	{.name = "phone", .label = N_("Phone"), .kind = FIELD_PHONE},
	{.name = "email", .label = N_("E-mail"), .kind = FIELD_EMAIL},
	{.name = "website", .label = N_("Website"), .kind = FIELD_URL},
	{.name = "mail_sender", .label = N_("Sender of mails"), .kind = FIELD_EMAIL,
		.help = N_("The address that documents are sent from, where the user who sends them has none of "
			   "his own.")},
	{.name = "mail_reply_to", .label = N_("Answers go to"), .kind = FIELD_EMAIL,
		.help = N_("Empty: to the sender.")},
	{.name = "logo_at", .label = N_("Logo since"), .kind = FIELD_MOMENT, .flags = FIELD_AUTO},
};

enum { CHILD_SERIES };

static struct child children[] = {
	[CHILD_SERIES] = {.name = "series", .entity = "series", .fk = "company", .label = N_("Number series")},
};

#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

#define PREFIX_LETTERS CAPITALS "0123456789"

static void check_series(const struct record *r, struct issues *out)
{
	const struct record_list *rows = &r->child[CHILD_SERIES];

	for (int i = 0; i < rows->n; i++) {
		const char *prefix = record_get(rows->v[i], "prefix");

		if (prefix[0] && strspn(prefix, PREFIX_LETTERS) != strlen(prefix))
			issues_add(out, ISSUE_ERROR, "series", "series.prefix", 0,
				_("\"%s\" is no prefix: capital letters and digits, as in F or NC2."),
				prefix);
		for (int k = 0; k < i; k++)
			if (text_equal(prefix, record_get(rows->v[k], "prefix")))
				issues_add(out, ISSUE_ERROR, "series", "series.twice", 0,
					_("The prefix %s is there twice."), prefix);
	}
}

/* A prefix that has given a number away stays with its kind of document. */
static void check_series_used(const struct record *r, const struct record *old, struct issues *out)
{
	const struct record_list *before = &old->child[CHILD_SERIES], *now = &r->child[CHILD_SERIES];

	for (int i = 0; i < before->n; i++)
		for (int k = 0; k < now->n; k++)
			if (now->v[k]->id == before->v[i]->id &&
				(!text_equal(record_get(now->v[k], "prefix"),
					 record_get(before->v[i], "prefix")) ||
					!text_equal(record_get(now->v[k], "kind"),
						record_get(before->v[i], "kind"))))
				issues_add(out, ISSUE_ERROR, "series", "series.changed", 0,
					_("The series %s stays as it is; add another one."),
					record_get(before->v[i], "prefix"));
}

static void check_own_tax_id(const struct record *r, struct issues *out)
{
	struct taxid id;

	if (!record_get(r, "tax_id")[0])
		return;
	taxid_check(record_get(r, "country"), record_get(r, "tax_id"), &id);
	if (id.verdict == TAXID_INVALID)
		issues_add(out, ISSUE_ERROR, "tax_id", "company.tax_id", 0,
			_("\"%s\" is no tax ID of this country."), record_get(r, "tax_id"));
}

void sender_check(const struct record *r, const char *field, struct issues *out)
{
	if (email_needs_utf8(record_get(r, field)))
		issues_add(out, ISSUE_ERROR, field, "sender.letters", 0,
			_("%s cannot be a sender: some mail servers take only letters from a to z before the @."),
			record_get(r, field));
}

static int company_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	const char *currency = record_get(r, "currency"), *zone = record_get(r, "time_zone"),
		   *mark = record_get(r, "decimal_mark");

	if (strlen(currency) != 3 || strspn(currency, CAPITALS) != 3)
		issues_add(out, ISSUE_ERROR, "currency", "company.currency", 0,
			_("\"%s\" is no currency: three capital letters, as in MXN."), currency);
	if ((!old || !text_equal(zone, record_get(old, "time_zone"))) && !time_zone_known(zone))
		issues_add(out, ISSUE_ERROR, "time_zone", "company.time_zone", 0,
			_("\"%s\" is no time zone: write it as in America/Mexico_City."), zone);
	if (strcmp(mark, ".") != 0 && strcmp(mark, ",") != 0)
		issues_add(out, ISSUE_ERROR, "decimal_mark", "company.decimal_mark", 0,
			_("The decimal mark is a point or a comma."));
	sender_check(r, "mail_sender", out);
	sender_check(r, "mail_reply_to", out);
	check_own_tax_id(r, out);
	check_series(r, out);
	if (old)
		check_series_used(r, old, out);
	return company_check_move(s, r, old, out, e);
}

static void company_changed(const struct session *s, struct record *r, const struct field *f)
{
	(void)s;
	if (f->entity == r->entity && text_equal(f->name, "country"))
		company_follow_country(r);
}

/* ---- the next numbers ---- */

/* The number that the next document of a series gets. */
static int series_next(struct db *db, const struct record *series, int64_t *next, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str counter = STR_INIT;
	int rc;

	str_addf(&counter, "series.%s", record_get(series, "prefix"));
	sql_add(&q, "SELECT next FROM counter WHERE name = ");
	sql_text(&q, counter.buf);
	rc = db_i64(db, &q, next, e);
	sql_release(&q);
	str_release(&counter);
	if (rc != ERR_MISSING)
		return rc;
	*next = record_int(series, "first");
	return 0;
}

static int company_compute(const struct query *q, struct page *page, struct err *e)
{
	int64_t next;

	for (int i = 0; i < page->n; i++) {
		struct record_list *rows = &page->row[i]->child[CHILD_SERIES];

		for (int k = 0; k < rows->n; k++) {
			if (series_next(q->scope.session->db, rows->v[k], &next, e))
				return e->code;
			record_set_int(rows->v[k], "next", next);
			fieldset_drop(&rows->v[k]->touched, entity_field(&series_entity, "next"));
		}
	}
	return 0;
}

static const struct field events[] = {
	{.name = "clock", .label = N_("Clock of the demo"), .kind = FIELD_MOMENT},
	{.name = "copy", .label = N_("Restored from a copy"), .kind = FIELD_TEXT},
};

struct entity company_entity = {
	.name = "company",
	.table = "company",
	.label = N_("Company"),
	.plural = N_("Company"),
	.about = N_("The firm that uses this program: its name, currency, time zone and marks of numbers."),
	.flags = ENTITY_SINGLE,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.title = "name",
	.events = events,
	.n_events = LENGTH(events),
	.changed = company_changed,
	.check = company_check,
	.saving = company_move,
	.compute = company_compute,
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

int company_sender(struct db *db, struct arena *a, struct mail_sender *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*out = (struct mail_sender){"", "", "", "", ""};
	sql_add(&q, "SELECT name, CASE WHEN mail_sender = '' THEN email ELSE mail_sender END, "
		    "mail_reply_to, phone, website FROM company WHERE id = 1");
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		*out = (struct mail_sender){arena_strdup(a, rows_text(r, 0)),
			arena_strdup(a, rows_text(r, 1)), arena_strdup(a, rows_text(r, 2)),
			arena_strdup(a, rows_text(r, 3)), arena_strdup(a, rows_text(r, 4))};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}
