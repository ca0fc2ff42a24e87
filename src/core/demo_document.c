/* What the demo firm sells, and what it sold. */
#include <inttypes.h>
#include "base/moment.h"
#include "core/demo_parts.h"
#include "core/document.h"
#include "core/entities.h"

#define BUYERS 50 /* clients with documents */
#define DAYS 75	  /* over which they bought */

static const struct {
	const char *code, *name, *kind, *unit;
	int64_t price, wholesale; /* of one; 0: no other price */
} products[] = {
	{"IMP-404", "Impresora láser HP M404", "product", "H87", 4890, 4590},
	{"NB-T14", "Notebook Lenovo T14", "product", "H87", 21500, 20300},
	{"TON-58A", "Tóner negro 58A", "product", "H87", 2150, 1980},
	{"BAL-30", "Balanza Ñandú B-30", "product", "H87", 3290, 0},
	{"CAB-6", "Cable de red cat. 6", "product", "MTR", 14, 11},
	{"PAP-A4", "Papel carta, caja de 10 resmas", "product", "XBX", 980, 910},
	{"HR-TEC", "Hora de servicio técnico", "service", "HUR", 650, 0},
	{"VIS", "Visita a domicilio", "service", "E48", 480, 0},
	{"MANT", "Mantención mensual de equipos", "service", "MON", 2900, 2600},
	{"LIC-ANT", "Licencia de antivirus, un año", "product", "H87", 720, 640},
};

/* ---- products ---- */

/* The tax that most things bear; 0: the country has none. */
static int usual_tax(struct change *c, int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT id FROM tax WHERE kind = 'added' ORDER BY rate DESC, id LIMIT 1");
	rc = db_i64(c->db, &q, id, e);
	sql_release(&q);
	*id = rc ? 0 : *id;
	return rc == ERR_MISSING ? 0 : rc;
}

static int add_product(struct change *c, int i, int64_t tax, struct err *e)
{
	struct record *r = record_in(c->arena, &product_entity), *row;

	record_set(r, "code", products[i].code);
	record_set(r, "name", products[i].name);
	record_set(r, "kind", products[i].kind);
	record_set(r, "unit", products[i].unit);
	record_set_int(r, "price", products[i].price * 1000000);
	if (tax)
		record_set_int(r, "tax", tax);
	if (products[i].wholesale) {
		row = record_add_child(r, 0);
		record_set(row, "price_list", "wholesale");
		record_set_int(row, "price", products[i].wholesale * 1000000);
	}
	return change_save(c, r, e);
}

static int add_products(struct change *c, struct err *e)
{
	int64_t tax;

	if (usual_tax(c, &tax, e))
		return e->code;
	for (int i = 0; i < LENGTH(products); i++)
		if (add_product(c, i, tax, e))
			return e->code;
	return 0;
}

/* ---- documents ---- */

struct deal {
	struct dice *dice;
	const char *client, *date;
};

static int set(struct change *c, struct record *r, const char *path, const char *text, struct err *e)
{
	return record_set_path(c->session, r, path, text, e);
}

static int add_line(struct change *c, struct record *r, struct dice *d, struct err *e)
{
	int n = r->child[CHILD_LINE].n, which = dice_below(d, LENGTH(products));

	if (set(c, r, arena_printf(c->arena, "line[+%d].product", n), products[which].code, e))
		return e->code;
	return set(c, r, arena_printf(c->arena, "line[+%d].quantity", n),
		arena_printf(c->arena, "%d", 1 + dice_below(d, 6)), e);
}

static int begin(struct change *c, const char *kind, const struct deal *deal, struct record **out,
	struct err *e)
{
	struct record *r = *out = record_in(c->arena, &document_entity);

	if (set(c, r, "kind", kind, e) || set(c, r, "date", deal->date, e) ||
		set(c, r, "client", deal->client, e))
		return e->code;
	for (int n = 1 + dice_below(deal->dice, 4); n > 0; n--)
		if (add_line(c, r, deal->dice, e))
			return e->code;
	return 0;
}

static int save_draft(struct change *c, struct record *r, struct err *e)
{
	int64_t number;

	if (change_number(c, document_entity.counter, &number, e))
		return e->code;
	record_set(r, "code", arena_printf(c->arena, "%06" PRId64, number));
	record_set(r, "state", "draft");
	return change_save(c, r, e);
}

static int act(struct change *c, const struct door_action *a, int64_t id, struct err *e)
{
	struct record *r;

	return change_load(c, &document_entity, id, &r, e) ? e->code : a->run(c, r, e);
}

static int save_issued(struct change *c, struct record *r, struct err *e)
{
	return save_draft(c, r, e) ? e->code : act(c, &document_issue, r->id, e);
}

/* What was delivered is invoiced some days later. */
static int invoice_it(
	struct change *c, const struct record *note, const struct deal *deal, struct err *e)
{
	struct record *r = record_in(c->arena, &document_entity);

	if (set(c, r, "origin", arena_printf(c->arena, "%" PRId64, note->id), e) ||
		set(c, r, "date", deal->date, e))
		return e->code;
	return save_issued(c, r, e);
}

/* A sale: nothing but a draft, a delivery note and perhaps its invoice, or an invoice alone. */
static int sell(struct change *c, const struct deal *deal, struct err *e)
{
	int how = dice_below(deal->dice, 10);
	struct record *r;

	if (begin(c, how < 6 ? "delivery_note" : "invoice", deal, &r, e))
		return e->code;
	if (how == 0 || how == 6)
		return save_draft(c, r, e);
	if (save_issued(c, r, e))
		return e->code;
	if (how > 1 && how < 6)
		return invoice_it(c, r, deal, e);
	return how == 1 || how == 7 ? act(c, &document_cancel, r->id, e) : 0;
}

/* Codes of the first customers, one behind the other in *out. */
static int buyers(struct change *c, const char *out[BUYERS], int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT code FROM client WHERE kind = 'customer' AND archived_at = '' "
		    "ORDER BY id LIMIT 50");
	rc = db_query(c->db, &q, &rows, e);
	*n = 0;
	while (!rc && *n < BUYERS && (rc = rows_next(rows, e)) == 1) {
		out[(*n)++] = arena_strdup(c->arena, rows_text(rows, 0));
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static const char *day_before(struct change *c, int days)
{
	char *text = arena_strdup(c->arena, "2000-01-01");

	date_format(date_from_days(date_days(today_in(c->session->time_zone)) - days), text);
	return text;
}

int demo_documents(struct change *c, struct err *e)
{
	static const struct accepted yes = {.all = true, .said = "Pedido duplicado"};
	struct dice dice = {7};
	const char *client[BUYERS];
	int n, sales;

	c->accepted = &yes;
	if (add_products(c, e) || buyers(c, client, &n, e))
		return e->code;
	sales = 2 * n;
	for (int i = 0; i < sales; i++) {
		struct deal deal = {&dice, client[i % n], day_before(c, DAYS - DAYS * i / sales)};

		if (sell(c, &deal, e))
			return e->code;
	}
	return 0;
}
