/* A sale: the chain of documents from the first one to the invoice, as one row of the sales tab. */
#include "base/lang.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/scope.h"

static struct field fields[] = {
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 26,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "date", .label = N_("Date"), .kind = FIELD_DATE,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
	{.name = "delivery_notes", .label = N_("Delivery notes"), .kind = FIELD_TEXT, .width = 12,
		.flags = FIELD_DERIVED | FIELD_GRID},
	{.name = "invoices", .label = N_("Invoices"), .kind = FIELD_TEXT, .width = 12,
		.flags = FIELD_DERIVED | FIELD_GRID},
	{.name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .list = "document_state",
		.width = 10,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
	{.name = "total", .label = N_("Total"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
	{.name = "balance", .label = N_("Balance"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
	{.name = "opened_at", .label = N_("Opened"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_SORTED},
};

static void of_operation(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.operation = ");
	sql_i64(q, id);
}

static const struct relation relations[] = {
	{.name = "operation.documents", .from = "operation", .to = "document",
		.label = N_("Documents"), .match = of_operation},
};

static int operation_archived(
	struct change *c, const struct record *r, bool archived, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM document WHERE archived_at = '' AND operation = ");
	sql_i64(&q, r->id);
	rc = db_i64(c->db, &q, &n, e);
	sql_release(&q);
	if (!rc && archived && n)
		rc = err_set(e, ERR_INPUT, _("This sale has documents: put those away."));
	return rc;
}

struct entity operation_entity = {
	.name = "operation",
	.table = "operation",
	.label = N_("Sale"),
	.plural = N_("Sales"),
	.flags = ENTITY_ARCHIVES | ENTITY_FOLLOWS,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "date",
	.parent = "client",
	.newest = "date",
	.filter = scope_of_client,
	.archived = operation_archived,
};

/* ---- what follows from the documents ---- */

/* Codes of one kind, in the order of their making, and what they come to. */
struct gathered {
	struct str delivery_notes, invoices;
	struct str date, state;
	int64_t last, charged, balance;
	bool charges;
};

static void gather_code(struct gathered *g, const char *kind, const char *code)
{
	struct str *list = text_equal(kind, "invoice") ? &g->invoices : &g->delivery_notes;

	str_addf(list, "%s%s", list->len ? ", " : "", code);
}

/* kind, code, state, date, total, balance */
static void gather_row(struct gathered *g, struct rows *r)
{
	const struct document_kind *kind = document_kind(rows_text(r, 0));
	bool counts = !text_equal(rows_text(r, 2), "cancelled");

	gather_code(g, rows_text(r, 0), rows_text(r, 1));
	str_reset(&g->state);
	str_add(&g->state, rows_text(r, 2));
	str_reset(&g->date);
	str_add(&g->date, rows_text(r, 3));
	g->last = counts ? rows_i64(r, 4) : 0;
	if (kind && kind->charges && counts) {
		g->charges = true;
		g->charged += rows_i64(r, 4);
	}
	g->balance += rows_i64(r, 5);
}

static int gather(struct change *c, int64_t operation, struct gathered *g, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT kind, code, state, date, total, balance FROM document "
		    "WHERE archived_at = '' AND operation = ");
	sql_i64(&q, operation);
	sql_add(&q, " ORDER BY id");
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		gather_row(g, r);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static const char *kept(struct change *c, const struct str *s)
{
	return arena_strdup(c->arena, s->len ? s->buf : "");
}

int operation_follow(struct change *c, int64_t operation, struct err *e)
{
	struct gathered g = {STR_INIT, STR_INIT, STR_INIT, STR_INIT, 0, 0, 0, false};
	struct record *r = record_in(c->arena, &operation_entity);
	int rc = gather(c, operation, &g, e);

	r->id = operation;
	record_set(r, "date", kept(c, &g.date));
	record_set(r, "state", kept(c, &g.state));
	record_set(r, "delivery_notes", kept(c, &g.delivery_notes));
	record_set(r, "invoices", kept(c, &g.invoices));
	record_set_int(r, "total", g.charges ? g.charged : g.last);
	record_set_int(r, "balance", g.balance);
	str_release(&g.delivery_notes);
	str_release(&g.invoices);
	str_release(&g.date);
	str_release(&g.state);
	return rc ? rc : change_derive(c, r, e);
}

int client_balance_follow(struct change *c, int64_t client, struct err *e)
{
	struct record *r = record_in(c->arena, &client_entity);
	struct sql q = SQL_INIT;
	int64_t balance = 0;
	int rc;

	sql_add(&q, "SELECT CAST(COALESCE(SUM(balance), 0) AS BIGINT) FROM document WHERE archived_at = '' AND client = ");
	sql_i64(&q, client);
	rc = db_i64(c->db, &q, &balance, e);
	sql_release(&q);
	if (rc)
		return rc;
	r->id = client;
	record_set_int(r, "balance", balance);
	return change_derive(c, r, e);
}
