/* What follows when something is chosen in a document. */
#include "base/lang.h"
#include "base/moment.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/product.h"
#include "core/tax.h"

/* For what a document takes over no right of the reader's is needed: he chose the record already. */
static int meant_load(struct session *s, const char *entity, int64_t id, struct record **out, struct err *e)
{
	struct scope scope = {s, NULL, 0};

	return door_load(scope, entity_find(entity), id, out, e);
}

void document_copy_ref(
	struct record *to, const char *field, const struct record *from, const char *other)
{
	const struct field *f = entity_field(to->entity, field), *g = entity_field(from->entity, other);
	const struct ref_text *ref = &from->ref[g->index];

	record_set_value(to, f, &from->v[g->index]);
	to->ref[f->index] = (struct ref_text){
		ref->key ? arena_strdup(to->arena, ref->key) : NULL,
		ref->title ? arena_strdup(to->arena, ref->title) : NULL};
}

/* ---- of the document ---- */

void document_due(struct record *r)
{
	const char *text = record_get(r, "date");
	struct date day;
	char due[DATE_TEXT];

	if (date_parse_iso(text, &day))
		return;
	date_format(date_from_days(date_days(day) + (int)record_int(r, "credit_days")), due);
	record_set(r, "due_date", due);
}

static void follow_client(struct record *r, const struct record *client)
{
	record_set(r, "price_list", record_get(client, "price_list"));
	record_set(r, "payment_terms", record_get(client, "payment_terms"));
	record_set_int(r, "credit_days", record_int(client, "credit_days"));
	document_due(r);
}

/* ---- of a line ---- */

static const struct {
	const char *tax, *rate;
} taxes[] = {{"tax", "rate"}, {"tax2", "rate2"}, {"tax3", "rate3"}};

static int follow_tax(struct session *s, struct record *row, int i, struct err *e)
{
	int64_t id = record_int(row, taxes[i].tax);
	struct record *tax;

	if (!id) {
		record_set_int(row, taxes[i].rate, 0);
		return 0;
	}
	if (meant_load(s, "tax", id, &tax, e))
		return e->code;
	record_set_int(row, taxes[i].rate, tax_rate(tax));
	record_free(&tax);
	return 0;
}

int document_rates(struct session *s, struct record *r, struct err *e)
{
	const struct record_list *lines = &r->child[CHILD_LINE];

	for (int i = 0; i < lines->n; i++)
		for (int k = 0; k < LENGTH(taxes); k++)
			if (follow_tax(s, lines->v[i], k, e))
				return e->code;
	return 0;
}

static int follow_product(struct session *s, const struct record *r, struct record *row,
	const struct record *product, struct err *e)
{
	record_set(row, "description", record_get(product, "name"));
	record_set(row, "unit", record_get(product, "unit"));
	record_set_int(row, "price", product_price(product, record_get(r, "price_list")));
	if (!record_int(row, "quantity"))
		record_set_int(row, "quantity", 1000000);
	for (int i = 0; i < LENGTH(taxes); i++) {
		document_copy_ref(row, taxes[i].tax, product, taxes[i].tax);
		if (follow_tax(s, row, i, e))
			return e->code;
	}
	return 0;
}

int document_follow(struct session *s, struct record *r, struct record *row, const struct field *f,
	struct err *e)
{
	struct record *meant;
	int rc = 0;

	if (f->entity != r->entity)
		for (int i = 0; i < LENGTH(taxes); i++)
			if (text_equal(f->name, taxes[i].tax))
				return follow_tax(s, row, i, e);
	if (text_equal(f->name, "origin") && f->entity == r->entity)
		return document_adopt(s, r, record_int(r, "origin"), e);
	if (!text_equal(f->name, "client") && !text_equal(f->name, "product"))
		return 0;
	if (meant_load(s, f->ref, record_int(row, f->name), &meant, e))
		return e->code;
	if (text_equal(f->name, "client"))
		follow_client(r, meant);
	else
		rc = follow_product(s, r, row, meant, e);
	record_free(&meant);
	return rc;
}

void document_copy_line(struct record *to, const struct record *from)
{
	for (int i = 0; i < from->entity->n_fields; i++) {
		const struct field *f = &from->entity->fields[i];

		if (f->kind == FIELD_REF)
			document_copy_ref(to, f->name, from, f->name);
		else
			record_set_value(to, entity_field(to->entity, f->name), &from->v[i]);
	}
}
