/* What is wrong with a service order beyond what its fields say themselves. */
#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "core/hour.h"
#include "core/service_order.h"

static bool changed(const struct record *r, const struct record *old, const char *field)
{
	return !old || !value_equal(record_value(r, field), record_value(old, field));
}

/* A new order has no country of its own yet: it is its client's. */
static int country_of(struct session *s, const struct record *r, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	str_add(out, record_get(r, "country"));
	if (out->len || !record_int(r, "client"))
		return 0;
	sql_add(&q, "SELECT country FROM client WHERE id = ");
	sql_i64(&q, record_int(r, "client"));
	rc = db_text(s->db, &q, out, e);
	sql_release(&q);
	return rc;
}

static int check_tax_id(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	struct str country = STR_INIT;
	struct taxid id;
	int rc;

	if (!record_get(r, "tax_id")[0] || !changed(r, old, "tax_id"))
		return 0;
	rc = country_of(s, r, &country, e);
	if (!rc) {
		taxid_check(country.buf, record_get(r, "tax_id"), &id);
		if (id.verdict != TAXID_VALID)
			issues_add(out, id.verdict == TAXID_INVALID ? ISSUE_ERROR : ISSUE_ASK,
				"tax_id",
				id.verdict == TAXID_INVALID ? "tax_id.invalid" : "tax_id.digit", 0,
				"%s", id.reason);
	}
	str_release(&country);
	return rc;
}

/* The branch is an address of this client. */
static int check_branch(
	struct session *s, const struct record *r, struct issues *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t client = 0;
	int rc;

	if (!record_int(r, "branch"))
		return 0;
	sql_add(&q, "SELECT client FROM address WHERE id = ");
	sql_i64(&q, record_int(r, "branch"));
	rc = db_i64(s->db, &q, &client, e);
	sql_release(&q);
	if (rc && rc != ERR_MISSING)
		return rc;
	if (client != record_int(r, "client"))
		issues_add(out, ISSUE_ERROR, "branch", "branch.other", 0,
			_("The branch is no address of this client; choose another one."));
	return 0;
}

static void check_dates(const struct record *r, const struct record *old, struct issues *out)
{
	const char *promised = record_get(r, "promised");

	hour_check(r, "time", out);
	if (promised[0] && (changed(r, old, "promised") || changed(r, old, "date")) &&
		strcmp(promised, record_get(r, "date")) < 0)
		issues_add(out, ISSUE_WARN, "promised", "promised.before", 0,
			_("It is promised for a day before it came in."));
}

/* Who cancels says why, and means it. */
static void check_cancel(const struct record *r, const struct record *old, struct issues *out)
{
	if (!text_equal(record_get(r, "state"), "cancelled") || !changed(r, old, "state"))
		return;
	if (!record_get(r, "cancel_reason")[0])
		issues_add(out, ISSUE_ERROR, "cancel_reason", "cancel.reason", 0,
			_("Say why the order is cancelled."));
	else
		issues_add(out, ISSUE_ASK, "state", "order.cancel", 0,
			_("Order %s is being cancelled."), record_get(r, "number"));
}

int order_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	check_dates(r, old, out);
	check_cancel(r, old, out);
	return check_tax_id(s, r, old, out, e) || check_branch(s, r, out, e) ? e->code : 0;
}
