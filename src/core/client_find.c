#include "core/client_find.h"

#include "base/lang.h"
#include "base/taxid.h"
#include "base/text.h"

/* Both are given, and they are not the same number. */
static bool tax_ids_differ(const char *a, const char *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool differ;

	text_bare(&x, a);
	text_bare(&y, b);
	differ = x.len && y.len && !text_equal(x.buf, y.buf);
	str_release(&x);
	str_release(&y);
	return differ;
}

static void select_active(struct sql *q)
{
	sql_add(q, "SELECT code, tax_id FROM client WHERE archived_at = '' AND ");
}

/* As above, or who was merged into one: c is found, t is meant. */
static void select_standing(struct sql *q)
{
	sql_add(q, "SELECT t.code, t.tax_id FROM client c JOIN client t ON "
		   "t.id = coalesce(c.replaced_by, c.id) WHERE t.archived_at = '' AND ");
}

/* The rows of q that are not another one's; the first code is kept. */
static int count_rows(struct session *s, const struct sql *q, const char *tax_id, struct str *code,
	int *n, struct err *e)
{
	struct rows *r = NULL;
	int rc = db_query(s->db, q, &r, e);

	*n = 0;
	while (!rc && (rc = rows_next(r, e)) == 1) {
		rc = 0;
		if (tax_ids_differ(tax_id, rows_text(r, 1)))
			continue;
		if (!(*n)++)
			str_add(code, rows_text(r, 0));
	}
	rows_end(&r);
	return rc;
}

static int by_code(struct session *s, const char *text, struct str *code, struct err *e)
{
	struct sql q = SQL_INIT;
	int n, rc;

	select_standing(&q);
	sql_add(&q, "c.code = ");
	sql_text(&q, text);
	rc = count_rows(s, &q, "", code, &n, e);
	sql_release(&q);
	return rc;
}

static int by_external_id(
	struct session *s, const char *text, const char *tax_id, struct str *code, struct err *e)
{
	struct sql q = SQL_INIT;
	int n, rc;

	select_standing(&q);
	sql_add(&q, "c.external_id <> '' AND c.external_id = ");
	sql_text(&q, text);
	sql_add(&q, " ORDER BY c.archived_at, c.id LIMIT 5");
	rc = count_rows(s, &q, tax_id, code, &n, e);
	sql_release(&q);
	return rc;
}

/* The number as it is stored in the country that it is valid in. */
static int by_tax_id(
	struct session *s, const char *text, const char *country, struct str *code, struct err *e)
{
	const char *const countries[] = {country ? country : "", s->country, "MX", "CL", "CO"};
	struct taxid id = {.verdict = TAXID_INVALID};
	struct sql q = SQL_INIT;
	int n, rc;

	for (int i = 0; i < LENGTH(countries) && id.verdict == TAXID_INVALID; i++)
		if (countries[i][0])
			taxid_check(countries[i], text, &id);
	if (id.verdict == TAXID_INVALID || id.generic)
		return 0;
	select_standing(&q);
	sql_add(&q, "c.tax_id = ");
	sql_text(&q, id.normalised);
	sql_add(&q, " ORDER BY c.archived_at, c.id LIMIT 5");
	rc = count_rows(s, &q, "", code, &n, e);
	sql_release(&q);
	return rc;
}

static int several(const char *name, int n, struct str *code, struct err *e)
{
	str_reset(code);
	return err_set(e, ERR_INPUT,
		_("%d clients are called \"%s\": a column with their code or tax ID has to say "
		  "which one."),
		n, name);
}

static int by_name(
	struct session *s, const char *name, const char *tax_id, struct str *code, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str key = STR_INIT;
	int n = 0, rc = 0;

	text_sort_key(&key, name);
	for (int trade = 0; key.len && trade < 2 && !rc && !n; trade++) {
		sql_reset(&q);
		select_active(&q);
		if (trade)
			sql_add(&q, "trade_name_key = ");
		else
			sql_add(&q, "legal_name_key = ");
		sql_text(&q, key.buf);
		sql_add(&q, " ORDER BY id LIMIT 20");
		rc = count_rows(s, &q, tax_id, code, &n, e);
	}
	sql_release(&q);
	str_release(&key);
	return !rc && n > 1 ? several(name, n, code, e) : rc;
}

static const char *text_or(const char *text)
{
	return text ? text : "";
}

int client_find(struct session *s, const struct client_hint *hint, struct str *code, struct err *e)
{
	const char *any = text_or(hint->any), *tax_id = text_or(hint->tax_id);
	int rc = 0;

	if (hint->external_id && hint->external_id[0])
		rc = by_external_id(s, hint->external_id, tax_id, code, e);
	if (!rc && !code->len && tax_id[0])
		rc = by_tax_id(s, tax_id, hint->country, code, e);
	if (rc || code->len || !any[0])
		return rc;
	rc = by_code(s, any, code, e);
	if (!rc && !code->len)
		rc = by_external_id(s, any, tax_id, code, e);
	if (!rc && !code->len)
		rc = by_tax_id(s, any, hint->country, code, e);
	if (!rc && !code->len)
		rc = by_name(s, any, tax_id, code, e);
	return rc;
}
