/* A sale: the chain of documents from the first one to the invoice, as one row of the sales tab. */
#include "base/lang.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/scope.h"
#include "dict/choice.h"
#include "dict/query.h"

static struct field fields[] = {
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 26,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "date", .label = N_("Date"), .kind = FIELD_DATE,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED | FIELD_INDEXED},
	{.name = "delivery_notes", .label = N_("Deliveries"), .kind = FIELD_TEXT, .width = 12,
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
	.told = "",
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
#define GATHERED_INIT \
	{ \
		.delivery_notes = STR_INIT, .invoices = STR_INIT, .date = STR_INIT, \
		.state = STR_INIT \
	}

static void gather_code(struct gathered *g, const char *kind, const char *code)
{
	struct str *list = text_equal(kind, "invoice") ? &g->invoices : &g->delivery_notes;

	str_addf(list, "%s%s", list->len ? ", " : "", code);
}

/* operation, kind, code, state, date, total, balance */
static void gather_row(struct gathered *g, const struct rows *r)
{
	const struct document_kind *kind = document_kind(rows_text(r, 1));
	bool counts = !text_equal(rows_text(r, 3), "cancelled");

	gather_code(g, rows_text(r, 1), rows_text(r, 2));
	str_reset(&g->state);
	str_add(&g->state, rows_text(r, 3));
	str_reset(&g->date);
	str_add(&g->date, rows_text(r, 4));
	g->last = counts ? rows_i64(r, 5) : 0;
	if (kind && kind->charges && counts) {
		g->charges = true;
		g->charged += rows_i64(r, 5);
	}
	g->balance += rows_i64(r, 6);
}

static int gather(struct db *db, int64_t operation, struct gathered *g, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT operation, kind, code, state, date, total, balance FROM document "
		    "WHERE archived_at = '' AND operation = ");
	sql_i64(&q, operation);
	sql_add(&q, " ORDER BY id");
	rc = db_query(db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		gather_row(g, r);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static void gathered_release(struct gathered *g)
{
	str_release(&g->delivery_notes);
	str_release(&g->invoices);
	str_release(&g->date);
	str_release(&g->state);
	*g = (struct gathered)GATHERED_INIT;
}

static void gathered_set(struct record *r, const struct gathered *g)
{
	record_set(r, "date", g->date.buf);
	record_set(r, "state", g->state.buf);
	record_set(r, "delivery_notes", g->delivery_notes.buf);
	record_set(r, "invoices", g->invoices.buf);
	record_set_int(r, "total", g->charges ? g->charged : g->last);
	record_set_int(r, "balance", g->balance);
}

int operation_follow(struct change *c, int64_t operation, struct err *e)
{
	struct gathered g = GATHERED_INIT;
	struct record *r = record_in(c->arena, &operation_entity);
	int rc = gather(c->db, operation, &g, e);

	r->id = operation;
	gathered_set(r, &g);
	gathered_release(&g);
	return rc ? rc : change_derive(c, r, e);
}

/* ---- above the list ---- */

static void tally_add(struct str *out, const struct session *s, const char *label, int64_t n, int decimals)
{
	str_addf(out, "%s%s: ", out->len ? " · " : "", label);
	number_format(out, n, decimals, &s->numbers);
}

/* In the order in which one is made from the other. */
static int tally_kinds(const struct query *q, struct str *out, struct err *e)
{
	struct session *s = q->scope.session;
	struct arena a = ARENA_INIT;
	struct query_group *kind = NULL;
	int n = 0, n_kinds = 0, rc = query_groups(q, entity_field(q->entity, "kind"), &a, &kind, &n, e);
	const struct choice *c = choices(s, "document_kind", &n_kinds);

	for (int k = 0; k < n_kinds && !rc; k++)
		for (int i = 0; i < n; i++)
			if (text_equal(kind[i].value.s, c[k].code))
				tally_add(out, s, c[k].label, kind[i].n, 0);
	arena_release(&a);
	return rc;
}

int sales_tally(struct session *s, const struct record *client, struct str *out, struct err *e)
{
	struct scope scope = {s, relation_find("client.documents"), client->id};
	const struct field *owed = entity_field(client->entity, "balance");
	struct query issued, drafts;
	struct arena a = ARENA_INIT;
	int64_t n = 0;
	int rc;

	if (!session_may(s, &document_entity, VERB_LIST, scope.relation))
		return 0;
	query_init(&issued, scope, &document_entity);
	query_init(&drafts, scope, &document_entity);
	rc = query_where(&issued, "state=issued", &a, e) || query_where(&drafts, "state=draft", &a, e) ||
			     tally_kinds(&issued, out, e) || query_count(&drafts, 0, &n, e)
		     ? e->code
		     : 0;
	if (!rc && n)
		tally_add(out, s, _("Drafts"), n, 0);
	if (!rc && out->len && fieldset_has(&client->known, owed))
		tally_add(out, s, _("To be paid"), record_int(client, "balance"), s->decimals);
	arena_release(&a);
	return rc;
}

/* ---- those that say something else ---- */

static const char *const followed[] = {
	"date", "state", "delivery_notes", "invoices", "total", "balance"};

/* One that is gone over: as it is stored, and what its documents make of it. */
struct sifting {
	struct flaws *out;
	struct arena arena;
	struct record *is; /* NULL before the first */
	struct gathered g;
};

/* The stored values stand behind the seven of its document. */
#define STORED 7

static void sift_begin(struct sifting *s, const struct rows *rows)
{
	s->is = record_in(&s->arena, &operation_entity);
	s->is->id = rows_i64(rows, 0);
	for (int i = 0; i < LENGTH(followed); i++) {
		struct value v = rows_value(rows, STORED + i, &s->arena);

		s->is->v[entity_field(&operation_entity, followed[i])->index] = v;
	}
}

static void sift_end(struct sifting *s)
{
	struct record *should = record_in(&s->arena, &operation_entity);

	if (s->is)
		gathered_set(should, &s->g);
	for (int i = 0; s->is && i < LENGTH(followed); i++) {
		int at = entity_field(&operation_entity, followed[i])->index;
		struct value none = value_text("");
		const struct value *is = &s->is->v[at],
				   *v = value_empty(&should->v[at]) ? &none : &should->v[at];

		if (!value_equal(is, v))
			flaws_add(s->out, &operation_entity, s->is->id, followed[i], is, v);
	}
	gathered_release(&s->g);
	arena_release(&s->arena);
	s->is = NULL;
}

static int sift(struct db *db, struct sifting *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT o.id, d.kind, d.code, d.state, d.date, d.total, d.balance, o.date, "
		    "o.state, o.delivery_notes, o.invoices, o.total, o.balance FROM operation o "
		    "LEFT JOIN document d ON d.operation = o.id AND d.archived_at = '' "
		    "ORDER BY o.id, d.id");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		if (s->is && s->is->id != rows_i64(rows, 0))
			sift_end(s);
		if (!s->is)
			sift_begin(s, rows);
		if (!rows_null(rows, 1))
			gather_row(&s->g, rows);
		rc = 0;
	}
	sift_end(s);
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

int operations_wrong(struct db *db, struct flaws *out, struct err *e)
{
	struct sifting s = {.out = out, .arena = ARENA_INIT, .g = GATHERED_INIT};

	return sift(db, &s, e);
}

/* ---- what the client owes ---- */

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
