/* Products, taxes and sales documents: exact totals, numbers without a gap, nothing in an issued one
 * changes. */
#include "world.h"

#include "core/checklist.h"
#include "core/document.h"
#include "core/entities.h"
#include "dict/history.h"
#include "dict/merge.h"
#include "dict/undo.h"
#include "tools/reference.h"

__extension__ typedef __int128 wide;

static int64_t a_client(struct world *w)
{
	return add("client", "legal_name=Ferretería Núñez", "country=MX", "tax_id=GODE561231GR8");
}

static int64_t a_note(struct world *w, const char *quantity, const char *price)
{
	char q[64], p[64];

	snprintf(q, sizeof q, "line[+0].quantity=%s", quantity);
	snprintf(p, sizeof p, "line[+0].price=%s", price);
	return add("document", "kind=delivery_note", "client=000001", "line[+0].description=Cosa", q, p,
		"line[+0].tax=IVA16");
}

static int act_with(struct world *w, struct session *s, const char *action, int64_t id, const char *said)
{
	struct accepted yes = {.all = true, .said = said};

	return door_act(s, action_find(action, &document_entity), &document_entity, id, 0, &yes,
		&w->issues, &w->e);
}

#define issue_it(id) must(act_with(w, w->ana, "issue", id, NULL))

/* ---- amounts ---- */

static uint64_t dice = 12345;
static int64_t roll(int64_t n)
{
	dice = dice * 6364136223846793005u + 1442695040888963407u;
	return (int64_t)((dice >> 20) % (uint64_t)n);
}

/* |rounded * 10^k - exact| is at most a half, and a half goes away from zero. */
static void assert_rounded(wide exact, int64_t rounded, wide unit)
{
	wide off = (wide)rounded * unit - exact;

	assert_true(off * 2 <= unit && off * 2 > -unit);
}

static int64_t pool[3];

static void a_random_line(struct record *d, wide *base)
{
	struct record *line = record_add_child(d, CHILD_LINE);
	int64_t q = roll(5000000000) + 1, p = roll(90000000000), discount = roll(4) ? 0 : roll(100000001);

	record_set_int(line, "quantity", q);
	record_set_int(line, "price", p);
	record_set_int(line, "discount", discount);
	record_set_int(line, "tax", 1 + roll(2));
	record_set_int(line, "rate", pool[record_int(line, "tax")]);
	*base = (wide)q * p;
}

static void totals_are_exact(void **state)
{
	(void)state;
	pool[1] = 16000000;
	pool[2] = -10666700;
	for (int round = 0; round < 3000; round++) {
		struct record *d = record_new(&document_entity);
		int decimals = roll(2) ? 2 : 0, n = 1 + (int)roll(12);
		wide unit = decimals ? 10000000000 : 1000000000000, exact[12], bases[3] = {0};
		int64_t subtotal = 0, discount = 0, taxes = 0;

		for (int i = 0; i < n; i++)
			a_random_line(d, &exact[i]);
		assert_true(document_total(d, decimals));
		for (int i = 0; i < n; i++) {
			struct record *line = d->child[CHILD_LINE].v[i];
			int64_t amount = record_int(line, "amount");

			assert_rounded(exact[i], amount, unit);
			assert_rounded((wide)amount * record_int(line, "discount"),
				record_int(line, "discounted"), 100000000);
			subtotal += amount;
			discount += record_int(line, "discounted");
			bases[record_int(line, "tax")] += amount - record_int(line, "discounted");
		}
		for (int i = 1; i <= 2; i++) {
			wide product = bases[i] * pool[i];
			wide size = product < 0 ? -product : product;

			taxes += (int64_t)((size * 2 + 100000000) / 200000000) * (product < 0 ? -1 : 1);
		}
		assert_int_equal(subtotal, record_int(d, "subtotal"));
		assert_int_equal(discount, record_int(d, "discount"));
		assert_int_equal(taxes, record_int(d, "tax_added") - record_int(d, "tax_withheld"));
		assert_int_equal(subtotal - discount + taxes, record_int(d, "total"));
		record_free(&d);
	}
}

static int decimals_of(const char *number)
{
	const char *dot = strchr(number, '.');

	return dot ? (int)strlen(dot + 1) : 0;
}

static int64_t parts(const char *number, int decimals)
{
	int64_t n;
	struct err e = ERR_INIT;

	if (number_parse(number, decimals, &number_plain, &n, &e))
		fail_msg("%s: %s", number, e.text);
	return n;
}

/* What the program makes of each pair lies within the limits that the tax authority accepts. */
static void amounts_are_within_the_limits(void **state)
{
	size_t len;
	char *text, *line, *rest;
	int rows = 0;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	rest = text = reference_read("cfdi/rounding_vectors.tsv", &len);
	strsep(&rest, "\n");
	while ((line = strsep(&rest, "\n")) && *line) {
		char *kind = strsep(&line, "\t"), *a = strsep(&line, "\t"), *b = strsep(&line, "\t"),
		     *amount = strsep(&line, "\t"), *lower = strsep(&line, "\t"),
		     *upper = strsep(&line, "\t");
		int d = decimals_of(amount);
		int64_t unit = 1, ours;
		bool ok;

		for (int i = d; i < 12; i++)
			unit *= 10;
		ours = number_muldiv(parts(a, 6), parts(b, 6), unit, &ok);
		if (!ok || ours < parts(lower, d) || ours > parts(upper, d))
			fail_msg("%s %s x %s: %lld", kind, a, b, (long long)ours);
		rows++;
	}
	assert_true(rows > 500);
	free(text);
}

static void too_large_is_said(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	assert_int_equal(ERR_INPUT,
		try_add(w, w->ana, "document", true, &id,
			TEXTS("client=000001", "line[+0].description=x",
				"line[+0].quantity=999999999999", "line[+0].price=999999999999")));
	assert_true(has_issue(w, "document.large"));
	assert_int_equal(ERR_INPUT,
		try_add(w, w->ana, "document", true, &id,
			TEXTS("client=000001", "line[+0].description=x", "line[+0].quantity=0.0000001")));
	assert_int_equal(ERR_INPUT, try_add(w, w->ana, "document", true, &id,
					    TEXTS("client=000001", "line[+0].description=x",
						    "line[+0].quantity=0")));
	assert_int_equal(ERR_INPUT, try_add(w, w->ana, "document", true, &id,
					    TEXTS("client=000001", "line[+0].description=x",
						    "line[+0].quantity=-1")));
}

/* ---- what is taken over ---- */

static void a_product_brings_its_price_and_taxes(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	edit("client", 1, "price_list=wholesale", "credit_days=30");
	add("product", "name=Tornillo", "price=2", "unit=H87", "tax=IVA16", "tax2=RETIVA",
		"price[+0].price_list=wholesale", "price[+0].price=1.5");
	id = add("document", "client=000001", "date=2026-11-21", "line[+0].product=000001",
		"line[+0].quantity=10");
	is("document", id, "subtotal", "15.00");
	is("document", id, "tax_added", "2.40");
	is("document", id, "tax_withheld", "1.60");
	is("document", id, "total", "15.80");
	is("document", id, "due_date", "2026-12-21");
}

static void an_invoice_is_made_from_a_delivery_note(void **state)
{
	struct world *w = *state;
	int64_t note, invoice;
	char origin[40];

	a_client(w);
	note = a_note(w, "3", "100");
	issue_it(note);
	is("document", note, "code", "R-1");
	is("document", note, "balance", "0.00");
	snprintf(origin, sizeof origin, "origin=R-1");
	invoice = add("document", origin);
	is("document", invoice, "kind", "invoice");
	is("document", invoice, "total", "348.00");
	issue_it(invoice);
	is("client", 1, "balance", "348.00");
	is("operation", 1, "delivery_notes", "R-1");
	is("operation", 1, "invoices", "F-1");
	is("operation", 1, "balance", "348.00");
	assert_int_equal(ERR_INPUT, act_with(w, w->ana, "cancel", note, "x"));
	assert_int_equal(ERR_INPUT, act_with(w, w->ana, "cancel", invoice, ""));
	must(act_with(w, w->ana, "cancel", invoice, "RFC equivocado"));
	is("document", invoice, "cancel_reason", "RFC equivocado");
	is("client", 1, "balance", "0.00");
	must(act_with(w, w->ana, "cancel", note, "x"));
	is("operation", 1, "state", "cancelled");
}

static int64_t invoiced(struct world *w, struct session *s, int64_t *id)
{
	return try_add(w, s, "document", true, id, TEXTS("origin=R-1"));
}

static void assert_said(struct world *w, const char *what)
{
	if (!strstr(w->e.text, what))
		fail_msg("not \"%s\" but \"%s\"", what, w->e.text);
}

/* A draft is one already; what was cancelled or archived is none. */
static void a_note_is_invoiced_once(void **state)
{
	struct world *w = *state;
	int64_t note, draft, other, invoice;

	a_client(w);
	issue_it(note = a_note(w, "3", "100"));
	is("document", note, "made", "");
	must(invoiced(w, w->ana, &draft));
	is("document", note, "made", "000002");
	assert_int_equal(ERR_INPUT, invoiced(w, w->oscar, &other));
	assert_said(w, "R-1 is being invoiced already: go on with the draft 000002");
	must(try_act(w, w->ana, "archive", "document", true, draft));
	is("document", note, "made", "");
	must(invoiced(w, w->oscar, &invoice));
	assert_int_equal(ERR_INPUT, try_act(w, w->ana, "restore", "document", true, draft));
	issue_it(invoice);
	is("document", note, "made", "F-1");
	assert_int_equal(ERR_INPUT, invoiced(w, w->ana, &other));
	assert_said(w, "R-1 is invoiced already, with F-1");
	assert_int_equal(ERR_INPUT, act_with(w, w->ana, "cancel", note, "x"));
	assert_said(w, "F-1 was made from R-1");
	must(act_with(w, w->ana, "cancel", invoice, "x"));
	must(try_act(w, w->ana, "restore", "document", true, draft));
	issue_it(draft);
	is("document", note, "made", "F-2");
}

/* Both opened the form before either saved. */
static void the_second_of_two_is_told(void **state)
{
	struct world *w = *state;
	struct scope of = from(w->ana);
	struct record *one, *two;
	int64_t note;

	a_client(w);
	issue_it(note = a_note(w, "3", "100"));
	of.relation = relation_find("document.made");
	of.from_id = note;
	must(door_new(of, &document_entity, &one, &w->e));
	of.session = w->oscar;
	must(door_new(of, &document_entity, &two, &w->e));
	must(door_save(w->ana, one, NULL, &w->issues, &w->e));
	assert_int_equal(ERR_INPUT, door_save(w->oscar, two, NULL, &w->issues, &w->e));
	assert_said(w, "go on with the draft 000002");
	assert_string_equal(w->e.path, "origin");
	assert_int_equal(0, number("SELECT count(*) - 1 FROM document WHERE origin IS NOT NULL AND id > ", 0));
	record_free(&one);
	record_free(&two);
}

/* ---- what its client's card says ---- */

struct told {
	struct session *session;
	struct str text;
};

static int tell(void *ctx, const struct history_row *row, struct err *e)
{
	struct told *told = ctx;

	(void)e;
	history_about(told->session, kind("client"), 1, row, &told->text);
	str_add(&told->text, told->text.len ? " " : "");
	history_sentence(told->session, row, &told->text);
	str_add(&told->text, "\n");
	return 0;
}

static void assert_client_says(struct world *w, const char *expected)
{
	struct told told = {w->ana, STR_INIT};

	must(history_each(from(w->ana), kind("client"), 1, NULL, tell, &told, &w->e));
	if (strncmp(told.text.buf, expected, strlen(expected)) != 0)
		fail_msg("%s", told.text.buf);
	str_release(&told.text);
}

/* What is typed in a draft is no news of the client; that something was issued or cancelled is. */
static void the_client_is_told(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	id = a_note(w, "3", "100");
	edit("document", id, "notes=Entregar por la tarde");
	issue_it(id);
	must(act_with(w, w->ana, "cancel", id, "Se perdió"));
	assert_client_says(w, "Remisión R-1 State: \"Emitido\" -> \"Cancelado\"\n"
			      "Remisión R-1 State: \"Borrador\" -> \"Emitido\"\n"
			      " ");
}

static void assert_tally(struct world *w, struct session *s, const char *expected)
{
	struct str text = STR_INIT;
	struct record *client;

	must(door_load(from(s), kind("client"), 1, &client, &w->e));
	must(sales_tally(s, client, &text, &w->e));
	assert_string_equal(text.buf, expected);
	str_release(&text);
	record_free(&client);
}

static void sales_are_counted(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	edit("client", 1, "owner=sara");
	assert_tally(w, w->ana, "");
	issue_it(a_note(w, "1", "1000"));
	a_note(w, "1", "1");
	for (int i = 0; i < 2; i++) {
		id = add("document", "client=000001", "line[+0].description=x", "line[+0].quantity=1",
			"line[+0].price=1000");
		issue_it(id);
	}
	assert_tally(w, w->ana, "Remisión: 1 · Factura: 2 · Drafts: 1 · To be paid: 2,000.00");
	assert_tally(w, w->sara, "Remisión: 1 · Factura: 2 · Drafts: 1 · To be paid: 2,000.00");
	must(act_with(w, w->ana, "cancel", id, "x"));
	assert_tally(w, w->ana, "Remisión: 1 · Factura: 1 · Drafts: 1 · To be paid: 1,000.00");
}

/* ---- what is refused ---- */

static void assert_not_issued(struct world *w, int64_t id, const char *code)
{
	assert_int_equal(ERR_INPUT, act_with(w, w->ana, "issue", id, NULL));
	if (!has_issue(w, code))
		fail_msg("not %s but: %s", code, w->e.text);
	is("document", id, "state", "draft");
	assert_int_equal(0, number("SELECT count(*) FROM counter WHERE name LIKE 'series.%' AND next > ", 0));
}

static void issuing_looks_first(void **state)
{
	struct world *w = *state;
	int64_t product, id, empty;

	a_client(w);
	product = add("product", "name=Tornillo", "price=2", "tax=IVA16");
	empty = add("document", "client=000001");
	assert_not_issued(w, empty, "issue.lines");
	id = add("document", "client=000001", "line[+0].product=000001");
	must(try_act(w, w->ana, "archive", "product", true, product));
	assert_not_issued(w, id, "issue.product");
	must(try_act(w, w->ana, "restore", "product", true, product));
	edit("tax", number("SELECT id FROM tax WHERE code = 'IVA16' AND id > ", 0), "valid_to=2020-12-31");
	assert_not_issued(w, id, "issue.tax");
	edit("tax", number("SELECT id FROM tax WHERE code = 'IVA16' AND id > ", 0), "valid_to=");
	must(try_act(w, w->ana, "archive", "client", true, 1));
	assert_not_issued(w, id, "issue.client");
	must(try_act(w, w->ana, "restore", "client", true, 1));
	issue_it(id);
	assert_int_equal(ERR_INPUT, act_with(w, w->ana, "issue", id, NULL));
	assert_int_equal(ERR_DENIED, act_with(w, w->tito, "issue", id, NULL));
	assert_int_equal(ERR_DENIED, act_with(w, w->sara, "cancel", id, "x"));
}

/* The line and the field at fault are named, and what is wrong with a tax. */
static void faults_name_their_line(void **state)
{
	struct world *w = *state;
	int64_t tax = number("SELECT id FROM tax WHERE code = 'IVA8' AND id > ", 0), id;

	a_client(w);
	assert_int_equal(ERR_INPUT, try_add(w, w->ana, "document", true, &id,
					    TEXTS("client=000001", "line[+0].description=x",
						    "line[+1].description=y", "line[+1].price=-1")));
	assert_string_equal(w->e.path, "line[+1].price");
	id = add("document", "client=000001", "date=2026-11-21", "line[+0].description=x",
		"line[+0].price=1", "line[+1].description=y", "line[+1].tax2=IVA8");
	is("document", id, "total", "1.00"); /* one of it, as nobody said how many */
	edit("tax", tax, "valid_to=2020-12-31");
	assert_not_issued(w, id, "issue.tax");
	assert_said(w, "does not hold on 21/11/2026");
	if (strcmp(w->e.path, "line[2].tax2"))
		fail_msg("%s", w->e.path);
	edit("tax", tax, "valid_to=");
	must(try_act(w, w->ana, "archive", "tax", true, tax));
	assert_not_issued(w, id, "issue.tax");
	assert_said(w, "the tax IVA8 is archived");
}

static void credit_asks(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	edit("client", 1, "credit_limit=100");
	id = add("document", "client=000001", "line[+0].description=x", "line[+0].quantity=1",
		"line[+0].price=101");
	assert_int_equal(ERR_CONFIRM, try_act(w, w->ana, "issue", "document", false, id));
	assert_true(has_issue(w, "credit.limit"));
	must(try_act(w, w->ana, "issue", "document", true, id));
	is("document", id, "code", "F-1");
}

/* It may be a box on paper: told while it can be changed, and once more with the number. */
static void an_emoji_is_told_of(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	edit("company", 1, "tax_id=EKU9003173C9", "street=Calle 1", "municipality=Toluca");
	id = add("document", "client=000001", "line[+0].description=Pastel \U0001F382", "line[+0].price=101");
	assert_true(has_issue(w, "document.emoji"));
	must(try_act(w, w->ana, "issue", "document", false, id));
	assert_true(has_issue(w, "document.emoji"));
	id = add("document", "client=000001", "line[+0].description=Marca\u2122 n.\u00ba 1 \u2014 \u20ac",
		"line[+0].price=101");
	assert_false(has_issue(w, "document.emoji"));
}

/* Who issues by hand is asked about what the paper lacks; lines without tax are told of. */
static void what_the_paper_lacks_is_asked(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	id = add("document", "client=000001", "line[+0].description=x", "line[+0].price=101");
	assert_int_equal(ERR_CONFIRM, try_act(w, w->ana, "issue", "document", false, id));
	assert_true(has_issue(w, "issuer.incomplete"));
	assert_said(w, "RFC, address");
	edit("company", 1, "tax_id=EKU9003173C9", "street=Calle 1", "municipality=Toluca");
	must(try_act(w, w->ana, "issue", "document", false, id));
	is("document", id, "issuer_country", "MX");
	is("document", id, "issuer_address", "Calle 1, Toluca");
}

static void a_line_without_tax_is_told(void **state)
{
	struct world *w = *state;
	struct query q;
	struct page page = PAGE_INIT;
	int64_t id;

	a_client(w);
	must(try_add(w, w->ana, "document", true, &id, TEXTS("client=000001", "line[+0].description=x")));
	assert_true(has_issue(w, "document.untaxed"));
	must(try_add(w, w->ana, "document", true, &id,
		TEXTS("client=000001", "line[+0].description=x", "line[+0].tax=EXENTO")));
	assert_false(has_issue(w, "document.untaxed"));
	query_init(&q, from(w->ana), &tax_entity);
	must(query_page(&q, NULL, true, 50, &page, &w->e));
	for (int i = 0; i < page.n; i++)
		must(try_act(w, w->ana, "archive", "tax", true, page.row[i]->id));
	page_release(&page);
	must(try_add(w, w->ana, "document", true, &id, TEXTS("client=000001", "line[+0].description=x")));
	assert_true(has_issue(w, "document.taxes"));
	must(checklist_leave(w->ana, checklist_find("taxes"), true, &w->e));
	must(try_add(w, w->ana, "document", true, &id, TEXTS("client=000001", "line[+0].description=x")));
	assert_false(has_issue(w, "document.taxes"));
}

/* ---- the firm in another country ---- */

#define active_tax(code) \
	(number("SELECT count(*) FROM tax WHERE archived_at = '' AND code = '" code "' AND id > ", 0))

#define added() number("SELECT id FROM list_value WHERE code = 'added' AND id > ", 0)
#define tax_of(code) number("SELECT id FROM tax WHERE code = '" code "' AND id > ", 0)

static void a_country_brings_its_ways(void **state)
{
	struct world *w = *state;

	add("product", "name=Tornillo", "tax=IVA8");
	assert_int_equal(ERR_CONFIRM, try_edit(w, w->ana, "company", false, 1, TEXTS("country=CL")));
	assert_true(has_issue(w, "company.country"));
	assert_said(w, "America/Santiago");
	assert_said(w, "CLP");
	is("company", 1, "country", "MX");
	is("list_value", added(), "label_es", "Trasladado");
	must(try_edit(w, w->ana, "company", true, 1, TEXTS("country=CL")));
	is("list_value", added(), "label_es", "Agregado");
	is("company", 1, "currency", "CLP");
	is("company", 1, "time_zone", "America/Santiago");
	is("company", 1, "decimal_mark", ",");
	assert_int_equal(1, active_tax("IVA19"));
	assert_int_equal(0, active_tax("IVA16"));
	assert_int_equal(1, active_tax("IVA8")); /* a product has it */
	is("tax", tax_of("EXENTO"), "sat_tax", "");
	must(try_edit(w, w->ana, "company", true, 1, TEXTS("country=MX", "time_zone=America/Tijuana")));
	is("company", 1, "time_zone", "America/Tijuana");
	assert_int_equal(1, active_tax("IVA16"));
	is("tax", tax_of("EXENTO"), "sat_tax", "002");
	is("list_value", added(), "label_es", "Trasladado");
	edit("list", number("SELECT list FROM list_value WHERE code = 'added' AND id > ", 0), "value.label_es=Sumado");
	edit("product", 1, "price=5", "tax=IVA0");
	must(try_edit(w, w->ana, "company", true, 1, TEXTS("country=CO")));
	is("company", 1, "currency", "MXN"); /* there is an amount */
	assert_int_equal(1, active_tax("IVA5"));
	is("tax", tax_of("IVA0"), "name", "IVA 0 %"); /* it is used: nothing in it changes */
	is("tax", tax_of("IVA19"), "valid_from", "2017-01-01");
	is("list_value", added(), "label_es", "Sumado"); /* the firm's own word */
}

static void an_issued_one_stays(void **state)
{
	struct world *w = *state;
	int64_t id, change;

	a_client(w);
	id = a_note(w, "1", "1");
	issue_it(id);
	change = number("SELECT max(id) FROM change WHERE id > ", 0);
	assert_int_equal(ERR_INPUT, try_edit(w, w->ana, "document", true, id, TEXTS("notes=otra")));
	assert_int_equal(ERR_INPUT,
		try_edit(w, w->ana, "document", true, id, TEXTS("line[1].quantity=2")));
	assert_int_equal(ERR_INPUT,
		try_edit(w, w->ana, "document", true, id, TEXTS("line[+0].description=mas",
								"line[+0].quantity=1")));
	assert_int_equal(ERR_INPUT, try_act(w, w->ana, "archive", "document", true, id));
	assert_int_not_equal(0, door_undo(w->ana, change, NULL, NULL, &w->e));
	is("document", id, "code", "R-1");
	is("document", id, "state", "issued");
	is("document", id, "client_name", "Ferretería Núñez");
}

/* The parties are those of the day of issue. */
static void parties_are_frozen(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	edit("company", 1, "name=Emisora", "tax_id=EKU9003173C9", "street=Calle 1", "zip=06000");
	id = a_note(w, "1", "1");
	issue_it(id);
	edit("company", 1, "name=Otra");
	edit("client", 1, "legal_name=Nueva Razón", "tax_id=", "country=CO");
	is("document", id, "client_country", "MX");
	is("document", id, "issuer_name", "Emisora");
	is("document", id, "issuer_tax_id", "EKU9003173C9");
	is("document", id, "client_name", "Ferretería Núñez");
}

static void series_keep_their_numbers(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	edit("company", 1, "series[+0].kind=invoice", "series[+0].prefix=B", "series[+0].first=501");
	id = add("document", "client=000001", "series=B", "line[+0].description=x",
		"line[+0].quantity=1", "line[+0].price=1");
	issue_it(id);
	is("document", id, "code", "B-501");
	assert_int_equal(ERR_INPUT,
		try_edit(w, w->ana, "company", true, 1, TEXTS("series[1].prefix=Z")));
	assert_int_equal(ERR_INPUT, try_edit(w, w->ana, "company", true, 1,
					    TEXTS("series[+0].kind=invoice", "series[+0].prefix=B")));
	id = add("document", "client=000001", "series=ZZ", "line[+0].description=x",
		"line[+0].quantity=1");
	assert_int_equal(ERR_INPUT, act_with(w, w->ana, "issue", id, NULL));
	assert_true(has_issue(w, "issue.series"));
}

static void sellers_see_their_clients_documents(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	id = a_note(w, "1", "1");
	issue_it(id);
	assert_int_equal(0, found(w, w->sara, "document", ""));
	assert_int_equal(1, found(w, w->oscar, "document", ""));
	edit("client", 1, "owner=sara");
	assert_int_equal(1, found(w, w->sara, "document", ""));
	assert_int_equal(1, found(w, w->sara, "operation", ""));
	assert_int_equal(-1, found(w, w->tito, "document", ""));
}

static int64_t balance_of(struct world *w, int64_t client)
{
	struct record *r;
	int64_t n;

	must(door_load(from(w->ana), kind("client"), client, &r, &w->e));
	n = record_int(r, "balance");
	record_free(&r);
	return n;
}

static void a_merge_takes_what_is_owed_along(void **state)
{
	struct world *w = *state;
	int64_t source = a_client(w), target = add("client", "legal_name=Otra", "country=MX"), id;
	struct accepted yes = {.all = true};

	id = add("document", "kind=invoice", "client=000001", "line[+0].description=Cosa",
		"line[+0].quantity=2", "line[+0].price=50");
	issue_it(id);
	assert_int_equal(balance_of(w, source), 10000);
	must(door_merge_ids(w->ana, kind("client"), source, target, &yes, NULL, &w->e));
	assert_int_equal(balance_of(w, target), 10000);
	assert_int_equal(balance_of(w, source), 0);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(totals_are_exact),
		cmocka_unit_test(amounts_are_within_the_limits),
		in_world(too_large_is_said),
		in_world(a_product_brings_its_price_and_taxes),
		in_world(an_invoice_is_made_from_a_delivery_note),
		in_world(a_note_is_invoiced_once),
		in_world(the_second_of_two_is_told),
		in_world(the_client_is_told),
		in_world(sales_are_counted),
		in_world(issuing_looks_first),
		in_world(faults_name_their_line),
		in_world(credit_asks),
		in_world(an_emoji_is_told_of),
		in_world(what_the_paper_lacks_is_asked),
		in_world(a_line_without_tax_is_told),
		in_world(a_country_brings_its_ways),
		in_world(an_issued_one_stays),
		in_world(parties_are_frozen),
		in_world(series_keep_their_numbers),
		in_world(sellers_see_their_clients_documents),
		in_world(a_merge_takes_what_is_owed_along),
	};

	core_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
