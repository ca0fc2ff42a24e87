/* The amounts of a document. Money is minor units, the rest millionths; the products are 128 bits
 * wide and each is rounded once. */
#include "core/document.h"

#include <stdlib.h>

#define PERCENT 100000000           /* a rate of 100 % in millionths */
#define LARGEST 999999999999999999 /* eighteen digits */

static const char *const tax_fields[] = {"tax", "tax2", "tax3"};
static const char *const rate_fields[] = {"rate", "rate2", "rate3"};

static bool fits(int64_t n)
{
	return n <= LARGEST && n >= -LARGEST;
}

static int64_t power_of_ten(int n)
{
	int64_t power = 1;

	while (n-- > 0)
		power *= 10;
	return power;
}

/* quantity and price have six decimals each, the amount those of the currency. */
static bool line_total(struct record *line, int decimals)
{
	bool first, second;
	int64_t amount = number_muldiv(record_int(line, "quantity"), record_int(line, "price"),
		power_of_ten(2 * MILLIONTHS - decimals), &first);
	int64_t discounted = number_muldiv(amount, record_int(line, "discount"), PERCENT, &second);
	bool ok = first && second && fits(amount);

	record_set_int(line, "amount", ok ? amount : 0);
	record_set_int(line, "discounted", ok ? discounted : 0);
	return ok;
}

static struct document_tax *tax_of(struct document_tax *list, int *n, int max, int64_t tax, int64_t rate)
{
	for (int i = 0; i < *n; i++)
		if (list[i].tax == tax && list[i].rate == rate)
			return &list[i];
	if (*n == max)
		return NULL;
	list[*n] = (struct document_tax){.tax = tax, .rate = rate};
	return &list[(*n)++];
}

static void line_taxes(const struct record *line, struct document_tax *list, int *n, int max)
{
	int64_t base = record_int(line, "amount") - record_int(line, "discounted");

	for (int i = 0; i < LENGTH(tax_fields); i++) {
		const struct field *f = entity_field(line->entity, tax_fields[i]);
		int64_t tax = record_int(line, tax_fields[i]);
		struct document_tax *t =
			tax ? tax_of(list, n, max, tax, record_int(line, rate_fields[i])) : NULL;

		if (!t)
			continue;
		t->name = line->ref[f->index].title;
		if (fits(t->base + base))
			t->base += base;
	}
}

int document_taxes(const struct record *document, struct document_tax *out, int max)
{
	const struct record_list *lines = &document->child[CHILD_LINE];
	int n = 0;
	bool ok;

	for (int i = 0; i < lines->n; i++)
		line_taxes(lines->v[i], out, &n, max);
	for (int i = 0; i < n; i++) {
		out[i].amount = number_muldiv(out[i].base, out[i].rate, PERCENT, &ok);
		if (!ok)
			out[i].amount = 0;
	}
	return n;
}

/* Nobody types them, so that their change must not look like typing. */
static void put(struct record *d, const char *field, int64_t n)
{
	record_set_int(d, field, n);
	fieldset_drop(&d->touched, entity_field(d->entity, field));
}

static void zeros(struct record *d)
{
	static const char *const fields[] = {
		"subtotal", "discount", "tax_added", "tax_withheld", "total"};

	for (int i = 0; i < LENGTH(fields); i++)
		put(d, fields[i], 0);
}

int64_t document_owed(const struct record *d)
{
	const struct document_kind *kind = document_kind(record_get(d, "kind"));
	bool owed = kind && kind->charges && text_equal(record_get(d, "state"), "issued");

	return owed ? record_int(d, "total") : 0;
}

bool document_total(struct record *d, int decimals)
{
	const struct record_list *lines = &d->child[CHILD_LINE];
	struct document_tax taxes[DOCUMENT_TAXES_MAX];
	int64_t subtotal = 0, discount = 0, added = 0, withheld = 0;
	int n;
	bool ok = true;

	zeros(d);
	for (int i = 0; i < lines->n && ok; i++) {
		ok = line_total(lines->v[i], decimals);
		subtotal += record_int(lines->v[i], "amount");
		discount += record_int(lines->v[i], "discounted");
		ok = ok && fits(subtotal) && fits(discount);
	}
	if (!ok)
		return false;
	n = document_taxes(d, taxes, DOCUMENT_TAXES_MAX);
	for (int i = 0; i < n; i++)
		*(taxes[i].amount < 0 ? &withheld : &added) += llabs(taxes[i].amount);
	if (!fits(added) || !fits(withheld) || !fits(subtotal - discount + added - withheld))
		return false;
	put(d, "subtotal", subtotal);
	put(d, "discount", discount);
	put(d, "tax_added", added);
	put(d, "tax_withheld", withheld);
	put(d, "total", subtotal - discount + added - withheld);
	return true;
}
