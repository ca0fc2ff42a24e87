/* The company in another country: its currency, time zone, decimal mark and taxes go along. */
#include <inttypes.h>
#include "base/lang.h"
#include "core/country.h"
#include "core/entities.h"
#include "core/company_parts.h"
#include "core/seed.h"
#include "dict/choice.h"

static bool moves(const struct record *r, const struct record *old)
{
	return old && !text_equal(record_get(r, "country"), record_get(old, "country"));
}

void company_follow_country(struct record *r)
{
	const struct country_ways *ways = country_ways(record_get(r, "country"));

	if (!ways)
		return;
	record_set(r, "time_zone", ways->time_zone);
	record_set(r, "decimal_mark", ways->decimal_mark);
}

/* Once there are amounts they mean something in their currency. */
static int has_amounts(struct db *db, bool *any, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT (SELECT count(*) FROM (SELECT 1 FROM document LIMIT 1) a)"
		    " + (SELECT count(*) FROM (SELECT 1 FROM schedule LIMIT 1) b)"
		    " + (SELECT count(*) FROM (SELECT 1 FROM product WHERE price <> 0 LIMIT 1) c)"
		    " + (SELECT count(*) FROM (SELECT 1 FROM price LIMIT 1) d)"
		    " + (SELECT count(*) FROM (SELECT 1 FROM client WHERE credit_limit <> 0 LIMIT 1) f)");
	rc = db_any(db, &q, any, e);
	sql_release(&q);
	return rc;
}

int company_check_move(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	const struct country_ways *ways = country_ways(record_get(r, "country"));
	const char *name = choice_label(s, "country", record_get(r, "country"));
	bool amounts;

	if (!moves(r, old))
		return 0;
	if (has_amounts(s->db, &amounts, e))
		return e->code;
	if (!ways)
		issues_add(out, ISSUE_ASK, "country", "company.country", 0,
			_("%s: look at the time zone, the decimal mark and the taxes; amounts stay in %s."),
			name, record_get(r, "currency"));
	else if (amounts)
		issues_add(out, ISSUE_ASK, "country", "company.country", 0,
			_("%s: its taxes take the place of those that nothing uses; the time zone is %s, the "
			  "decimal mark \"%s\". There are amounts already, and they stay in %s."),
			name, record_get(r, "time_zone"), record_get(r, "decimal_mark"),
			record_get(r, "currency"));
	else
		issues_add(out, ISSUE_ASK, "country", "company.country", 0,
			_("%s: its taxes take the place of those that nothing uses; the time zone is %s, the "
			  "decimal mark \"%s\", and amounts are in %s from now on."),
			name, record_get(r, "time_zone"), record_get(r, "decimal_mark"),
			ways->currency);
	return 0;
}

/* Who wants other taxes archives and adds them in their list. */
int company_move(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	const struct country_ways *ways = country_ways(record_get(r, "country"));
	bool amounts;

	if (!moves(r, old) || !ways)
		return 0;
	if (has_amounts(c->db, &amounts, e))
		return e->code;
	if (!amounts)
		record_set(r, "currency", ways->currency);
	return seed_taxes_move(c, record_get(old, "country"), ways->country, e);
}
