#include "base/taxid.h"
#include "core/address.h"
#include "core/sale.h"

static const char *tax_id_text(struct arena *a, const char *country, const char *stored)
{
	char shown[TAXID_MAX];
	struct taxid id;

	if (!stored[0])
		return "";
	taxid_check(country, stored, &id);
	if (id.verdict == TAXID_INVALID)
		return arena_strdup(a, stored);
	taxid_display(id.kind, id.normalised, shown);
	return arena_strdup(a, shown);
}

static int one_row(struct db *db, const struct sql *q, struct rows **r, struct err *e)
{
	int rc = db_query(db, q, r, e);

	if (rc)
		return rc;
	rc = rows_next(*r, e);
	return rc < 0 ? rc : 0;
}

/* What a paper says of each of the two beside the tax id. */
#define REGIME \
	"CASE WHEN country = 'CL' AND business_line <> '' THEN business_line ELSE tax_regime END"

static int issuer_now(struct db *db, struct arena *a, struct party *out, struct err *e)
{
	enum { NAME, TAX_ID, ASKED, COUNTRY, ADDRESS };
	const char *text[ADDRESS_PARTS];
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct str line = STR_INIT;
	int rc;

	sql_add(&q, "SELECT name, tax_id, " REGIME ", country, street, ext_no, int_no, "
		    "neighbourhood, zip, city, municipality, state FROM company");
	rc = one_row(db, &q, &r, e);
	if (!rc) {
		for (int i = 0; i < ADDRESS_PARTS; i++)
			text[i] = rows_text(r, ADDRESS + i);
		address_line(rows_text(r, COUNTRY), text, &line);
		out->name = arena_strdup(a, rows_text(r, NAME));
		out->tax_id = tax_id_text(a, rows_text(r, COUNTRY), rows_text(r, TAX_ID));
		out->regime = arena_strdup(a, rows_text(r, ASKED));
		out->country = arena_strdup(a, rows_text(r, COUNTRY));
		out->address = arena_strdup(a, line.buf);
	}
	rows_end(&r);
	sql_release(&q);
	str_release(&line);
	return rc;
}

static int client_now(struct db *db, int64_t client, struct arena *a, struct party *out, struct err *e)
{
	enum { NAME, TAX_ID, ASKED, COUNTRY };
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct str address = STR_INIT;
	int rc;

	sql_add(&q, "SELECT legal_name, tax_id, " REGIME ", country FROM client WHERE id = ");
	sql_i64(&q, client);
	rc = one_row(db, &q, &r, e);
	if (!rc) {
		out->name = arena_strdup(a, rows_text(r, NAME));
		out->tax_id = tax_id_text(a, rows_text(r, COUNTRY), rows_text(r, TAX_ID));
		out->regime = arena_strdup(a, rows_text(r, ASKED));
		out->country = arena_strdup(a, rows_text(r, COUNTRY));
	}
	rows_end(&r);
	sql_release(&q);
	if (!rc)
		rc = address_fiscal_line(db, client, &address, e);
	out->address = arena_strdup(a, address.buf);
	str_release(&address);
	return rc;
}

int parties_now(struct db *db, int64_t client, struct arena *a, struct parties *out, struct err *e)
{
	*out = (struct parties){0};
	return issuer_now(db, a, &out->issuer, e) || client_now(db, client, a, &out->client, e)
		       ? e->code
		       : 0;
}

int parties_of(struct db *db, const struct record *d, struct arena *a, struct parties *out,
	struct err *e)
{
	if (!record_get(d, "issued_at")[0])
		return parties_now(db, record_int(d, "client"), a, out, e);
	out->issuer = (struct party){record_get(d, "issuer_name"), record_get(d, "issuer_tax_id"),
		record_get(d, "issuer_address"), record_get(d, "issuer_regime"),
		record_get(d, "issuer_country")};
	out->client = (struct party){record_get(d, "client_name"), record_get(d, "client_tax_id"),
		record_get(d, "client_address"), record_get(d, "client_regime"),
		record_get(d, "client_country")};
	return 0;
}
