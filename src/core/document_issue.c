/* Issuing a document, and cancelling one. */
#include <inttypes.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/tax.h"
#include "dict/choice.h"

/* ---- is it fit to be issued ---- */

static const char *const tax_fields[] = {"tax", "tax2", "tax3"};

static int look_tax(
	struct change *c, const struct record *r, int i, const char *field, struct err *e)
{
	const struct record *line = r->child[CHILD_LINE].v[i];
	int64_t id = record_int(line, field);
	struct str date = STR_INIT;
	struct record *tax;
	char path[LINE_PATH];

	if (!id)
		return 0;
	if (change_load(c, &tax_entity, id, &tax, e))
		return e->code;
	document_line_path(r, i, field, path);
	record_show(c->session, r, entity_field(r->entity, "date"), &date);
	if (tax->archived)
		issues_add(c->issues, ISSUE_ERROR, path, "issue.tax", 0,
			_("%s: the tax %s is archived. Restore it or choose another."),
			record_title(line), record_get(tax, "code"));
	else if (!tax_holds(tax, record_get(r, "date")))
		issues_add(c->issues, ISSUE_ERROR, path, "issue.tax", 0,
			_("%s: the tax %s does not hold on %s. Choose the one that does."),
			record_title(line), record_get(tax, "code"), date.buf);
	str_release(&date);
	return 0;
}

static int look_line(struct change *c, const struct record *r, int i, struct err *e)
{
	const struct record *line = r->child[CHILD_LINE].v[i];
	int64_t id = record_int(line, "product");
	struct record *product;
	char path[LINE_PATH];

	if (id && change_load(c, &product_entity, id, &product, e))
		return e->code;
	if (id && product->archived)
		issues_add(c->issues, ISSUE_ERROR, document_line_path(r, i, "product", path),
			"issue.product", 0,
			_("%s: the product %s is archived. Restore it or choose another."),
			record_title(line), record_get(product, "code"));
	for (int k = 0; k < LENGTH(tax_fields); k++)
		if (look_tax(c, r, i, tax_fields[k], e))
			return e->code;
	return 0;
}

static int look_lines(struct change *c, const struct record *r, struct err *e)
{
	const struct record_list *lines = &r->child[CHILD_LINE];

	if (!lines->n)
		issues_add(c->issues, ISSUE_ERROR, "line", "issue.lines", 0,
			_("%s has no lines: there is nothing to issue."), record_get(r, "code"));
	for (int i = 0; i < lines->n; i++)
		if (look_line(c, r, i, e))
			return e->code;
	return 0;
}

static void look_price_list(struct change *c, const struct record *r)
{
	const char *code = record_get(r, "price_list");
	const struct choice *list = code[0] ? choice_find(c->session, "price_list", code) : NULL;

	if (code[0] && (!list || !list->active))
		issues_add(c->issues, ISSUE_ERROR, "price_list", "issue.price_list", 0,
			_("The price list \"%s\" is not in use any more: choose another."), code);
}

static void look_client(struct change *c, const struct record *r, const struct record *client)
{
	int64_t limit = record_int(client, "credit_limit");
	const struct document_kind *kind = document_kind(record_get(r, "kind"));
	struct str owed = STR_INIT, most = STR_INIT;

	if (client->archived)
		issues_add(c->issues, ISSUE_ERROR, "client", "issue.client", 0,
			_("%s is archived: restore the client first."), record_title(client));
	if (!text_equal(record_get(client, "kind"), "customer"))
		issues_add(c->issues, ISSUE_ERROR, "client", "issue.prospect", 0,
			_("%s is a prospect: make it a customer first."), record_title(client));
	if (!kind->charges || limit <= 0 ||
		record_int(client, "balance") + record_int(r, "total") <= limit)
		return;
	number_format(&owed, record_int(client, "balance") + record_int(r, "total"),
		c->session->decimals, &c->session->numbers);
	number_format(&most, limit, c->session->decimals, &c->session->numbers);
	issues_add(c->issues, ISSUE_ASK, "total", "credit.limit", 0,
		_("%s would owe %s; the credit limit is %s."), record_title(client), owed.buf,
		most.buf);
	str_release(&owed);
	str_release(&most);
}

/* ---- the number ---- */

static const struct record *series_of(const struct record *company, const struct record *r)
{
	int child;
	const struct record_list *rows;

	entity_child(company->entity, "series", &child);
	rows = &company->child[child];
	for (int i = 0; i < rows->n; i++) {
		const struct record *s = rows->v[i];

		if (!text_equal(record_get(s, "kind"), record_get(r, "kind")))
			continue;
		if (!record_get(r, "series")[0] ||
			text_equal(record_get(s, "prefix"), record_get(r, "series")))
			return s;
	}
	return NULL;
}

/* Before the first number of a series its counter is not there. */
static int counter_begin(struct change *c, const char *name, int64_t first, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO counter (name, next) VALUES (");
	sql_text(&q, name);
	sql_add(&q, ", ");
	sql_i64(&q, first);
	sql_add(&q, ") ON CONFLICT (name) DO NOTHING");
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int take_number(struct change *c, struct record *r, const struct record *series, struct err *e)
{
	const char *prefix = record_get(series, "prefix");
	const char *counter = arena_printf(c->arena, "series.%s", prefix);
	int64_t number;

	if (counter_begin(c, counter, record_int(series, "first"), e) ||
		change_number(c, counter, &number, e))
		return e->code;
	record_set(r, "series", prefix);
	record_set_int(r, "number", number);
	record_set(r, "code", arena_printf(c->arena, "%s-%" PRId64, prefix, number));
	return 0;
}

/* ---- the parties, as they are now ---- */

static int freeze_parties(struct change *c, struct record *r, struct err *e)
{
	struct parties p;

	if (parties_now(c->db, record_int(r, "client"), c->arena, &p, e))
		return e->code;
	record_set(r, "client_name", p.client.name);
	record_set(r, "client_tax_id", p.client.tax_id);
	record_set(r, "client_country", p.client.country);
	record_set(r, "client_address", p.client.address);
	record_set(r, "client_regime", p.client.regime);
	record_set(r, "issuer_name", p.issuer.name);
	record_set(r, "issuer_tax_id", p.issuer.tax_id);
	record_set(r, "issuer_address", p.issuer.address);
	record_set(r, "issuer_regime", p.issuer.regime);
	record_set(r, "issuer_country", p.issuer.country);
	return 0;
}

/* ---- the actions ---- */

static int look(struct change *c, const struct record *r, const struct record *client,
	const struct record *series, struct err *e)
{
	if (look_lines(c, r, e))
		return e->code;
	look_price_list(c, r);
	look_client(c, r, client);
	if (!series)
		issues_add(c->issues, ISSUE_ERROR, "series", "issue.series", 0,
			_("There is no number series \"%s\" for this kind of document: add it in "
			  "Company."),
			record_get(r, "series"));
	return 0;
}

static bool refused(const struct issues *is)
{
	const struct issue *worst = issues_worst(is);

	return worst && worst->severity == ISSUE_ERROR;
}

int document_issue_in(struct change *c, struct record *r, struct err *e)
{
	struct record *client, *company;
	const struct record *series;

	if (r->archived || !text_equal(record_get(r, "state"), "draft"))
		return err_set(e, ERR_INPUT, _("%s is no draft: only a draft can be issued."),
			record_get(r, "code"));
	if (change_load(c, &client_entity, record_int(r, "client"), &client, e) ||
		change_load(c, &company_entity, 1, &company, e))
		return e->code;
	series = series_of(company, r);
	if (document_claim(c, r, e) || document_rates(c->session, r, e) || look(c, r, client, series, e))
		return e->code;
	if (refused(c->issues))
		return 0; /* the door says why */
	if (take_number(c, r, series, e) || freeze_parties(c, r, e))
		return e->code;
	document_total(r, c->session->decimals);
	record_set(r, "state", "issued");
	record_set(r, "issued_at", c->at);
	record_set_int(r, "balance", document_owed(r));
	return change_save(c, r, e);
}

/* What has to stand on the paper. Who issues by hand is asked; the mailer can ask nobody, and the set-up
 * list reminds of it. */
static int look_issuer(struct change *c, struct err *e)
{
	struct record *company;
	struct str missing = STR_INIT;

	if (change_load(c, &company_entity, 1, &company, e))
		return e->code;
	if (!record_get(company, "tax_id")[0])
		str_add(&missing, taxid_label(record_get(company, "country")));
	if (!record_get(company, "street")[0] ||
		(!record_get(company, "city")[0] && !record_get(company, "municipality")[0]))
		str_addf(&missing, "%s%s", missing.len ? ", " : "", _("address"));
	if (missing.len)
		issues_add(c->issues, ISSUE_ASK, "", "issuer.incomplete", 0,
			_("What has to stand on documents is missing in Company: %s."), missing.buf);
	str_release(&missing);
	return 0;
}

static int issue(struct change *c, struct record *r, struct err *e)
{
	return look_issuer(c, e) || document_issue_in(c, r, e) ? e->code : 0;
}

static int cancel(struct change *c, struct record *r, struct err *e)
{
	struct str made = STR_INIT;
	int rc;

	if (!text_equal(record_get(r, "state"), "issued"))
		return err_set(e, ERR_INPUT,
			_("%s is not issued: only an issued document can be cancelled."),
			record_get(r, "code"));
	rc = document_made(c->db, r->id, &made, e); /* it is not taken away under others */
	if (!rc && made.len)
		rc = err_set(e, ERR_INPUT, _("%s was made from %s: cancel that one first."),
			made.buf, record_get(r, "code"));
	str_release(&made);
	if (rc)
		return rc;
	record_set(r, "state", "cancelled");
	record_set(r, "cancelled_at", c->at);
	record_set(r, "cancel_reason", c->accepted->said);
	record_set_int(r, "balance", document_owed(r));
	return change_save(c, r, e);
}

const struct door_action document_issue = {
	"issue", N_("Issue"), "document", VERB_CREATE, NULL, issue,
};
const struct door_action document_cancel = {
	"cancel", N_("Cancel the document"), "document", VERB_EDIT, N_("Reason"), cancel,
};
