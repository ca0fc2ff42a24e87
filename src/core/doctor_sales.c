/* What documents come to, worked out again from their lines, and what is summed up of them. */
#include "base/number.h"
#include "core/doctor_parts.h"
#include "core/document.h"
#include "core/entities.h"

/* ---- documents ---- */

static const char *const sums[] = {
	"subtotal", "discount", "tax_added", "tax_withheld", "total", "balance"};
static const char *const typed[] = {
	"quantity", "price", "discount", "tax", "tax2", "tax3", "rate", "rate2", "rate3"};
static const char *const amounts[] = {"amount", "discounted"};

/* Columns of the query below. */
enum { ID, KIND, STATE, SUMS, LINE = SUMS + LENGTH(sums), TYPED, AMOUNTS = TYPED + LENGTH(typed) };

static void select_lines(struct sql *q)
{
	sql_add(q, "SELECT d.id, d.kind, d.state, d.subtotal, d.discount, d.tax_added, "
		   "d.tax_withheld, d.total, d.balance, l.id, l.quantity, l.price, l.discount, "
		   "l.tax, l.tax2, l.tax3, l.rate, l.rate2, l.rate3, l.amount, l.discounted "
		   "FROM document d LEFT JOIN document_line l ON l.document = d.id "
		   "ORDER BY d.id, l.position, l.id");
}

static void take(
	struct record *r, const char *const *names, int n, const struct rows *rows, int column)
{
	for (int i = 0; i < n; i++)
		record_set_int(r, names[i], rows_i64(rows, column + i));
}

static void hold(struct flaws *out, const struct record *is, const struct record *should,
	const char *const *names, int n)
{
	for (int i = 0; i < n; i++) {
		struct value a = value_int(record_int(is, names[i])),
			     b = value_int(record_int(should, names[i]));

		if (!value_equal(&a, &b))
			flaws_add(out, is->entity, is->id, names[i], &a, &b);
	}
}

/* A document read as it stands; NULL before the first. */
struct reckoning {
	struct flaws *out;
	struct arena arena;
	struct record *is;
	int decimals;
};

static void document_begin(struct reckoning *k, const struct rows *rows)
{
	arena_release(&k->arena);
	k->is = record_in(&k->arena, &document_entity);
	k->is->id = rows_i64(rows, ID);
	record_set(k->is, "kind", rows_text(rows, KIND));
	record_set(k->is, "state", rows_text(rows, STATE));
	take(k->is, sums, LENGTH(sums), rows, SUMS);
}

static void line_read(struct reckoning *k, const struct rows *rows)
{
	struct record *line = record_add_child(k->is, CHILD_LINE);

	line->id = rows_i64(rows, LINE);
	take(line, typed, LENGTH(typed), rows, TYPED);
	take(line, amounts, LENGTH(amounts), rows, AMOUNTS);
}

static void document_end(struct reckoning *k)
{
	const struct record_list *lines, *right;
	struct record *should;

	if (!k->is)
		return;
	should = record_copy(&k->arena, k->is);
	document_total(should, k->decimals);
	record_set_int(should, "balance", document_owed(should));
	hold(k->out, k->is, should, sums, LENGTH(sums));
	lines = &k->is->child[CHILD_LINE];
	right = &should->child[CHILD_LINE];
	for (int i = 0; i < lines->n; i++)
		hold(k->out, lines->v[i], right->v[i], amounts, LENGTH(amounts));
}

static int reckon(struct db *db, struct reckoning *k, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	select_lines(&q);
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		if (!k->is || k->is->id != rows_i64(rows, ID)) {
			document_end(k);
			document_begin(k, rows);
		}
		if (!rows_null(rows, LINE))
			line_read(k, rows);
		rc = 0;
	}
	document_end(k);
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int company_decimals(struct db *db, int *out, struct err *e)
{
	struct str currency = STR_INIT;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT currency FROM company WHERE id = 1");
	rc = db_text(db, &q, &currency, e);
	*out = currency_decimals(currency.buf);
	sql_release(&q);
	str_release(&currency);
	return rc;
}

static int wrong_documents(struct db *db, struct flaws *out, struct err *e)
{
	struct reckoning k = {.out = out, .arena = ARENA_INIT};
	int rc = company_decimals(db, &k.decimals, e);

	/* Without a company there are no documents. */
	if (rc)
		return rc == ERR_MISSING ? 0 : rc;
	rc = reckon(db, &k, e);
	arena_release(&k.arena);
	return rc;
}

/* ---- what clients owe ---- */

static int wrong_balances(struct db *db, struct flaws *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT c.id, c.balance, CAST(COALESCE(SUM(d.balance), 0) AS BIGINT) "
		    "FROM client c LEFT JOIN document d ON d.client = c.id AND d.archived_at = '' "
		    "GROUP BY c.id, c.balance HAVING c.balance <> COALESCE(SUM(d.balance), 0) "
		    "ORDER BY c.id");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		struct value is = value_int(rows_i64(rows, 1)),
			     should = value_int(rows_i64(rows, 2));

		flaws_add(out, &client_entity, rows_i64(rows, 0), "balance", &is, &should);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* Sums of wrong documents would be wrong: they wait until those are right. */
int flaws_sales(struct db *db, struct flaws *out, struct err *e)
{
	int before = out->n;

	if (wrong_documents(db, out, e) || out->n > before)
		return e->code;
	if (operations_wrong(db, out, e))
		return e->code;
	return wrong_balances(db, out, e);
}

/* ---- numbers ---- */

int series_behind(struct db *db, series_fn *fn, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT 'series.' || d.series, MAX(d.number) FROM document d "
		    "LEFT JOIN counter c ON c.name = 'series.' || d.series WHERE d.number > 0 "
		    "GROUP BY d.series, c.next HAVING COALESCE(c.next, 0) <= MAX(d.number) "
		    "ORDER BY d.series");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1)
		rc = fn(ctx, rows_text(rows, 0), rows_i64(rows, 1), e);
	rows_end(&rows);
	sql_release(&q);
	return rc;
}
