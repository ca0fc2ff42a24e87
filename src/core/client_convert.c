/* A prospect becomes a customer: the record stays, and with it its history. */
#include "base/lang.h"
#include "core/entities.h"
#include "dict/change.h"

static bool fiscal_zip(const struct record *r)
{
	int child;

	entity_child(r->entity, "address", &child);
	for (int i = 0; i < r->child[child].n; i++) {
		const struct record *row = r->child[child].v[i];

		if (text_equal(record_get(row, "kind"), "fiscal"))
			return record_get(row, "zip")[0] != '\0';
	}
	return false;
}

/* What an invoice asks of the customer, by country; NULL: in every one. Source: SAT, Anexo 20
 * (CFDI 4.0), node Receptor. */
static const struct {
	const char *field, *country, *code;
} fiscal[] = {
	{"tax_id", NULL, "convert.tax_id"},
	{"country", NULL, "convert.country"},
	{"tax_regime", "MX", "convert.tax_regime"},
	{"cfdi_use", "MX", "convert.cfdi_use"},
	{"business_line", "CL", "convert.business_line"},
};

static void ask_missing(struct change *c, const struct record *r)
{
	const char *country = record_get(r, "country");

	for (int i = 0; i < LENGTH(fiscal); i++) {
		const struct field *f = entity_field(r->entity, fiscal[i].field);

		if ((fiscal[i].country && !text_equal(fiscal[i].country, country)) ||
			record_get(r, fiscal[i].field)[0] || !session_needs(c->session, f))
			continue;
		issues_add(c->issues, ISSUE_ASK, f->name, fiscal[i].code, 0,
			_("%s is missing; a customer's documents need it."),
			field_caption(c->session, r, f));
	}
	if (text_equal(country, "MX") && !fiscal_zip(r))
		issues_add(c->issues, ISSUE_ASK, "address", "convert.zip", 0,
			_("The postal code of the fiscal address is missing; a customer's "
			  "documents need it."));
}

static int convert(struct change *c, struct record *r, struct err *e)
{
	if (r->archived)
		return err_set(e, ERR_INPUT, _("%s is archived; restore it before converting it."),
			record_title(r));
	if (!text_equal(record_get(r, "kind"), "prospect"))
		return err_set(e, ERR_INPUT, _("%s is a customer already."), record_title(r));
	ask_missing(c, r);
	record_set(r, "kind", "customer");
	record_set(r, "converted_at", c->at);
	return change_save(c, r, e);
}

const struct door_action client_convert = {
	"convert", N_("Convert to customer"), "client", VERB_EDIT, NULL, convert,
};
