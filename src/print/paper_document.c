/* A sales document as its client gets it: in the firm's language, with the firm's head. */
#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/taxid.h"
#include "base/spell.h"
#include "core/company.h"
#include "core/sale.h"
#include "dict/choice.h"
#include "print/paper_parts.h"

/* What stands on what the tax authority has not seen, in the words of its country, whatever language the
 * firm speaks. Source: Mexico, RMF 2.7.1.7; Chile, Resolución Exenta 74 of 2020; Colombia, ET 616-1. */
static const struct legend {
	const char *country, *invoice, *other;
} legends[] = {
	{"MX", "BORRADOR — SIN VALIDEZ FISCAL. Este documento no ha sido timbrado",
		"Este documento no es un comprobante fiscal."},
	{"CL", "Documento no tributario: no es factura electrónica ni da derecho a crédito fiscal.",
		"Documento no tributario: no es guía de despacho electrónica."},
	{"CO", "Este documento no es una factura electrónica de venta ni un documento equivalente.",
		"Este documento no es una factura de venta."},
};

static bool is_invoice(const struct record *r)
{
	return text_equal(record_get(r, "kind"), "invoice");
}

static const char *legend_of(const char *country, bool invoice)
{
	for (int i = 0; i < LENGTH(legends); i++)
		if (text_equal(legends[i].country, country))
			return invoice ? legends[i].invoice : legends[i].other;
	return _("This is not a tax document.");
}

struct making {
	struct page_doc *d;
	struct session *s;
	const struct record *r;
	struct fieldset seen;
	struct letterhead head;
	struct parties parties;
	struct str text; /* of what is being put */
};

static bool is_seen(const struct making *m, const char *field)
{
	return fieldset_has(&m->seen, entity_field(m->r->entity, field));
}

/* The value as people see it, until the next call. */
static const char *shown(struct making *m, const struct record *r, const char *field)
{
	str_reset(&m->text);
	record_show(m->s, r, entity_field(r->entity, field), &m->text);
	return m->text.buf;
}

static const char *money(struct making *m, int64_t amount)
{
	str_reset(&m->text);
	number_format(&m->text, amount, m->s->decimals, &m->s->numbers);
	return m->text.buf;
}

/* ---- head ---- */

static const char *title_of(const struct making *m)
{
	const char *kind = is_invoice(m->r) && text_equal(m->head.country, "MX")
				   ? _("Pre-invoice")
				   : choice_label(m->s, "document_kind", record_get(m->r, "kind"));

	return arena_printf(&m->d->arena, "%s %s", kind, record_get(m->r, "code"));
}

static void head_put(struct making *m)
{
	struct page_doc *d = m->d;
	const char *state = record_get(m->r, "state"), *at = record_get(m->r, "issued_at");
	struct err none = ERR_INIT;

	page_doc_head(d, m->parties.issuer.name, title_of(m), "",
		record_get(m->r, "time")[0] ? arena_printf(&d->arena, "%s %s", shown(m, m->r, "date"),
						      record_get(m->r, "time"))
					    : shown(m, m->r, "date"));
	if (text_equal(state, "draft"))
		d->mark = arena_strdup(&d->arena, _("DRAFT"));
	if (text_equal(state, "cancelled"))
		d->mark = arena_strdup(&d->arena, _("CANCELLED"));
	d->legend = legend_of(m->head.country, is_invoice(m->r));
	d->logo = m->head.logo;
	d->logo_len = m->head.logo_len;
	d->letter = text_equal(m->head.country, "MX") || text_equal(m->head.country, "CL") ||
		    text_equal(m->head.country, "CO");
	if (moment_parse(at, &d->moment, &none)) {
		struct date day = {2000, 1, 1};

		date_parse_iso(record_get(m->r, "date"), &day);
		d->moment = date_days(day) * 86400;
	}
}

/* ---- parties ---- */

/* Where it was not kept it is that of the firm. */
static const char *country_of(const struct making *m, const struct party *p)
{
	return *p->country ? p->country : m->head.country;
}

static void line_add(struct str *out, const char *label, const char *text)
{
	if (*text)
		str_addf(out, "%s%s%s%s", out->len ? "\n" : "", label, *label ? ": " : "", text);
}

/* Within one country nobody writes its name. */
static void party_text(
	const struct making *m, const struct party *p, const struct party *other, struct str *out)
{
	const char *country = country_of(m, p);
	bool line = text_equal(country, "CL") && !choice_find(m->s, "tax_regime", p->regime);
	const struct field *asked =
		entity_field(entity_find("client"), line ? "business_line" : "tax_regime");

	line_add(out, "", p->name);
	line_add(out, taxid_label(country), p->tax_id);
	line_add(out, field_label(asked, country), choice_label(m->s, "tax_regime", p->regime));
	line_add(out, "", p->address);
	if (!text_equal(country, country_of(m, other)))
		line_add(out, "", choice_label(m->s, "country", country));
}

static void parties_put(struct making *m)
{
	struct page_block *b = page_beside(m->d);
	struct str issuer = STR_INIT, client = STR_INIT;

	party_text(m, &m->parties.issuer, &m->parties.client, &issuer);
	line_add(&issuer, "", m->head.phone);
	line_add(&issuer, "", m->head.email);
	line_add(&issuer, "", m->head.website);
	party_text(m, &m->parties.client, &m->parties.issuer, &client);
	page_field(m->d, b, _("Issuer"), issuer.buf);
	page_field(m->d, b, _("Client"), client.buf);
	str_release(&issuer);
	str_release(&client);
}

/* A client looks for the number of what he was delivered. */
static const char *label_of(const struct making *m, const struct field *f)
{
	return text_equal(f->name, "origin") ? choice_label(m->s, "document_kind", "delivery_note")
					     : field_caption(m->s, m->r, f);
}

/* Those that have a value; the block is made for the first of them. */
static void fields_put(struct making *m, const char *const *fields, int n,
	struct page_block *(*block)(struct page_doc *))
{
	struct page_block *b = NULL;

	for (int i = 0; i < n; i++) {
		const struct field *f = entity_field(m->r->entity, fields[i]);

		if (!is_seen(m, fields[i]) || field_is_empty(f, &m->r->v[f->index]))
			continue;
		if (!b)
			b = block(m->d);
		page_field(m->d, b, label_of(m, f), shown(m, m->r, fields[i]));
	}
}

static void terms_put(struct making *m)
{
	static const char *const terms[] = {"payment_terms", "due_date", "order_number", "origin"};
	static const char *const cancelled[] = {"cancelled_at", "cancel_reason"};

	fields_put(m, terms, LENGTH(terms), page_beside);
	fields_put(m, cancelled, LENGTH(cancelled), page_fields);
}

/* ---- lines ---- */

#define MONEY_WIDTH 12
enum column { COL_CODE, COL_DESCRIPTION, COL_QUANTITY, COL_UNIT, COL_PRICE, COL_DISCOUNT, COL_AMOUNT, COLUMNS };

static const struct page_column columns[COLUMNS] = {
	[COL_CODE] = {N_("Code"), 10, 8, false},
	[COL_DESCRIPTION] = {N_("Description"), 30, 12, false},
	[COL_QUANTITY] = {N_("Quantity"), 8, 8, true},
	[COL_UNIT] = {N_("Unit"), 8, 6, false},
	[COL_PRICE] = {N_("Price"), MONEY_WIDTH, 10, true},
	[COL_DISCOUNT] = {N_("Disc. %"), 7, 7, true},
	[COL_AMOUNT] = {N_("Amount"), MONEY_WIDTH, MONEY_WIDTH, true},
};
static const char *const column_fields[COLUMNS] = {
	"product", "description", "quantity", "unit", "price", "discount", "amount"};

/* Columns that nobody filled are left out, and amounts with the totals. */
static bool column_used(const struct making *m, enum column c)
{
	const struct record_list *lines = &m->r->child[0];

	if ((c == COL_PRICE || c == COL_DISCOUNT || c == COL_AMOUNT) && !is_seen(m, "total"))
		return false;
	if (c != COL_CODE && c != COL_UNIT && c != COL_DISCOUNT)
		return true;
	for (int i = 0; i < lines->n; i++) {
		const struct field *f = entity_field(lines->v[i]->entity, column_fields[c]);

		if (!field_is_empty(f, &lines->v[i]->v[f->index]) &&
			(c != COL_DISCOUNT || record_int(lines->v[i], "discount")))
			return true;
	}
	return false;
}

static const char *cell_text(struct making *m, const struct record *line, enum column c)
{
	const struct field *f = entity_field(line->entity, column_fields[c]);

	str_reset(&m->text);
	if (c == COL_CODE)
		record_plain(m->s, line, f, &m->text);
	else if (c == COL_PRICE)
		number_format_short(&m->text, record_int(line, "price"), MILLIONTHS,
			m->s->decimals, &m->s->numbers);
	else if (c != COL_DISCOUNT || record_int(line, "discount"))
		record_show(m->s, line, f, &m->text);
	return arena_strdup(&m->d->arena, m->text.buf);
}

static void lines_put(struct making *m)
{
	const struct record_list *lines = &m->r->child[0];
	struct page_block *b = page_table(m->d);
	enum column used[COLUMNS];
	const char *cell[COLUMNS];
	int n = 0;

	for (enum column c = 0; c < COLUMNS; c++)
		if (column_used(m, c)) {
			struct page_column column = columns[c];

			column.heading = _(column.heading);
			page_column(m->d, b, &column);
			used[n++] = c;
		}
	for (int i = 0; i < lines->n; i++) {
		for (int k = 0; k < n; k++)
			cell[k] = cell_text(m, lines->v[i], used[k]);
		page_row(m->d, b, cell);
	}
}

/* ---- totals ---- */

static void taxes_put(struct making *m, struct page_block *b)
{
	struct document_tax tax[DOCUMENT_TAXES_MAX];
	int n = document_taxes(m->r, tax, DOCUMENT_TAXES_MAX);

	for (int i = 0; i < n; i++) {
		str_reset(&m->text);
		number_format(&m->text, tax[i].amount, m->s->decimals, &m->s->numbers);
		page_field(m->d, b, tax[i].name ? tax[i].name : _("Tax"), m->text.buf);
	}
}

static void totals_put(struct making *m)
{
	struct page_block *b;

	if (!is_seen(m, "total"))
		return;
	b = page_sums(m->d);
	page_field(m->d, b, _("Subtotal"), money(m, record_int(m->r, "subtotal")));
	if (record_int(m->r, "discount"))
		page_field(m->d, b, _("Discount"), money(m, -record_int(m->r, "discount")));
	taxes_put(m, b);
	str_reset(&m->text);
	number_format(&m->text, record_int(m->r, "total"), m->s->decimals, &m->s->numbers);
	str_addf(&m->text, " %s", m->s->currency);
	page_field(m->d, b, _("Total"), m->text.buf);
	str_reset(&m->text);
	spell_money(&m->text, record_int(m->r, "total"), m->s->currency, lang_now());
	page_text(m->d, m->text.buf);
}

static void body_put(struct making *m)
{
	parties_put(m);
	terms_put(m);
	lines_put(m);
	totals_put(m);
	if (is_seen(m, "notes") && *record_get(m->r, "notes"))
		page_text(m->d, record_get(m->r, "notes"));
	if (!is_invoice(m->r))
		page_signature(m->d, _("Received: name, date, signature"));
}

/* Names of values are in the session's language: for the moment that is the firm's. */
static void language_set(struct session *s, const char *language)
{
	snprintf(s->language, sizeof s->language, "%s", language);
	choices_forget(s);
}

int paper_document(struct page_doc *d, struct scope scope, const struct record *r, struct err *e)
{
	struct making m = {.d = d, .s = scope.session, .r = r, .text = STR_INIT};
	char spoken[sizeof m.s->language];
	const char *before;

	if (company_letterhead(m.s->db, &d->arena, &m.head, e) ||
		parties_of(m.s->db, r, &d->arena, &m.parties, e))
		return e->code;
	session_fields(m.s, r->entity, &m.seen);
	d->language = m.head.language;
	memcpy(spoken, m.s->language, sizeof spoken);
	before = page_speak(d);
	language_set(m.s, lang_now());
	head_put(&m);
	body_put(&m);
	page_hush(before);
	language_set(m.s, spoken);
	str_release(&m.text);
	return 0;
}
