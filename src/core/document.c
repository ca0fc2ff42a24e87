/* Sales documents. */
#include "core/document.h"

#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/checklist.h"
#include "core/country.h"
#include "core/entities.h"
#include "core/scope.h"

static const struct document_kind kinds[] = {
	{"delivery_note", "invoice", false},
	{"invoice", NULL, true},
};

const struct document_kind *document_kind(const char *code)
{
	for (int i = 0; i < LENGTH(kinds); i++)
		if (text_equal(kinds[i].code, code))
			return &kinds[i];
	return NULL;
}

static struct field fields[] = {
	{.name = "code", .label = N_("Number"), .kind = FIELD_TEXT, .width = 9, .max = 30,
		.flags = FIELD_UNIQUE | FIELD_AUTO | FIELD_GRID | FIELD_SORTED | FIELD_IDENT |
			 FIELD_KEYED | FIELD_NUMBERS},
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "document_kind",
		.width = 10,
		.flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_GRID | FIELD_SORTED},
	{.name = "date", .label = N_("Date"), .kind = FIELD_DATE,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED | FIELD_INDEXED},
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 18,
		.flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_GRID | FIELD_WIDE},
	{.name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .list = "document_state",
		.width = 9,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "payment_terms", .label = N_("Payment terms"), .kind = FIELD_CHOICE,
		.list = "payment_terms"},
	{.name = "credit_days", .label = N_("Credit days"), .kind = FIELD_INT, .width = 5, .max = 4},
	{.name = "due_date", .label = N_("Due date"), .kind = FIELD_DATE,
		.flags = FIELD_SORTED,
		.help = N_("Follows date and credit days; may be another.")},
	{.name = "price_list", .label = N_("Price list"), .kind = FIELD_CHOICE,
		.list = "price_list",
		.help = N_("Of the prices that products bring along.")},
	{.name = "series", .label = N_("Series"), .kind = FIELD_TEXT, .width = 8, .max = 10,
		.help = N_("Empty: the first of its kind, see Company.")},
	{.name = "order_number", .label = N_("Client's order"), .kind = FIELD_TEXT, .max = 60,
		.flags = FIELD_IDENT},
	{.name = "origin", .label = N_("Made from"), .kind = FIELD_REF, .ref = "document",
		.flags = FIELD_FIXED,
		.help = N_("An issued delivery note: its client, terms and lines are taken over.")},
	{.name = "made", .label = N_("Invoiced with"), .kind = FIELD_TEXT, .width = 12,
		.flags = FIELD_PAGE},
	{.name = "notes", .label = N_("Notes"), .kind = FIELD_NOTE, .max = 2000,
		.flags = FIELD_WIDE,
		.help = N_("Printed below the lines.")},
	{.name = "subtotal", .label = N_("Subtotal"), .kind = FIELD_MONEY, .flags = FIELD_DERIVED},
	{.name = "discount", .label = N_("Discount"), .kind = FIELD_MONEY, .flags = FIELD_DERIVED},
	{.name = "tax_added", .label = N_("Taxes"), .kind = FIELD_MONEY, .flags = FIELD_DERIVED},
	{.name = "tax_withheld", .label = N_("Withheld"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED},
	{.name = "total", .label = N_("Total"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
	{.name = "balance", .label = N_("Balance"), .kind = FIELD_MONEY,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_SORTED},
	{.name = "number", .label = N_("Series number"), .kind = FIELD_INT,
		.flags = FIELD_AUTO},
	{.name = "time", .label = N_("Time"), .kind = FIELD_TEXT, .width = 5, .max = 5,
		.flags = FIELD_AUTO},
	{.name = "operation", .label = N_("Sale"), .kind = FIELD_REF, .ref = "operation",
		.flags = FIELD_AUTO},
	{.name = "issued_at", .label = N_("Issued"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_SORTED},
	{.name = "cancelled_at", .label = N_("Cancelled"), .kind = FIELD_MOMENT, .flags = FIELD_AUTO},
	{.name = "cancel_reason", .label = N_("Reason"), .kind = FIELD_TEXT,
		.flags = FIELD_AUTO | FIELD_WIDE, .max = 300},
	{.name = "client_name", .label = N_("Client's name"), .kind = FIELD_TEXT, .max = 254,
		.flags = FIELD_AUTO | FIELD_WIDE | FIELD_WORDS},
	{.name = "client_tax_id", .label = N_("Client's tax ID"), .kind = FIELD_TEXT,
		.flags = FIELD_AUTO | FIELD_IDENT},
	{.name = "client_country", .label = N_("Client's country"), .kind = FIELD_CHOICE,
		.list = "country", .flags = FIELD_AUTO},
	{.name = "client_address", .label = N_("Client's address"), .kind = FIELD_TEXT, .max = 500,
		.flags = FIELD_AUTO | FIELD_WIDE},
	{.name = "client_regime", .label = N_("Client's tax regime"), .kind = FIELD_TEXT,
		.max = 200, .flags = FIELD_AUTO, .words = country_words, .with = "client_country"},
	{.name = "issuer_name", .label = N_("Issuer's name"), .kind = FIELD_TEXT, .max = 254,
		.flags = FIELD_AUTO | FIELD_WIDE},
	{.name = "issuer_tax_id", .label = N_("Issuer's tax ID"), .kind = FIELD_TEXT,
		.flags = FIELD_AUTO},
	{.name = "issuer_address", .label = N_("Issuer's address"), .kind = FIELD_TEXT, .max = 500,
		.flags = FIELD_AUTO | FIELD_WIDE},
	{.name = "issuer_regime", .label = N_("Issuer's tax regime"), .kind = FIELD_TEXT,
		.max = 200, .flags = FIELD_AUTO, .words = country_words, .with = "issuer_country"},
	{.name = "issuer_country", .label = N_("Issuer's country"), .kind = FIELD_CHOICE,
		.list = "country", .flags = FIELD_AUTO},
};

static struct child children[] = {
	[CHILD_LINE] = {.name = "line", .entity = "document_line", .fk = "document",
		.label = N_("Lines"), .in_form = true},
};

static void made_from(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.origin = ");
	sql_i64(q, id);
}

static void mailed_with(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.document = ");
	sql_i64(q, id);
}

static const struct relation relations[] = {
	{.name = "document.made", .from = "document", .to = "document",
		.label = N_("Made from it"), .match = made_from, .link = "origin"},
	{.name = "document.messages", .from = "document", .to = "message", .label = N_("Mail"),
		.match = mailed_with},
};

static bool document_frozen(const struct record *r)
{
	return !text_equal(record_get(r, "state"), "draft");
}

static int document_defaults(struct session *s, struct record *r, struct err *e)
{
	char today[DATE_TEXT];

	(void)e;
	date_format(today_in(s->time_zone), today);
	record_set(r, "kind", "invoice");
	record_set(r, "date", today);
	record_set(r, "state", "draft");
	fieldset_drop(&r->touched, entity_field(r->entity, "state"));
	return 0;
}

static void document_changed(const struct session *s, struct record *r, const struct field *f)
{
	if (text_equal(f->name, "date") || text_equal(f->name, "credit_days"))
		document_due(r);
	document_total(r, s->decimals);
}

/* ---- checks ---- */

const char *document_line_path(const struct record *r, int line, const char *field, char path[LINE_PATH])
{
	struct str s = STR_INIT;

	record_row_path(r, CHILD_LINE, line, field, &s);
	snprintf(path, LINE_PATH, "%s", s.buf);
	str_release(&s);
	return path;
}

/* Once it is issued nothing in it is changed any more. */
static void check_signs(const char *text, const char *path, struct issues *out)
{
	const char *at;
	size_t n = text_emoji(text, &at);

	if (n)
		issues_add(out, ISSUE_WARN, path, "document.emoji", 0,
			_("\"%.*s\" is drawn on paper only where the server has a font for it; else a sign "
			  "stands in its place."),
			(int)n, at);
}

static void check_line(const struct record *r, int i, struct issues *out)
{
	const struct record *line = r->child[CHILD_LINE].v[i];
	char path[LINE_PATH];

	if (record_int(line, "quantity") <= 0)
		issues_add(out, ISSUE_ERROR, document_line_path(r, i, "quantity", path),
			"document.quantity", 0,
			_("%s: the quantity has to be above zero."), record_title(line));
	if (record_int(line, "price") < 0)
		issues_add(out, ISSUE_ERROR, document_line_path(r, i, "price", path),
			"document.price", 0, _("%s: a price is not negative."), record_title(line));
	if (record_int(line, "discount") < 0 || record_int(line, "discount") > 100000000)
		issues_add(out, ISSUE_ERROR, document_line_path(r, i, "discount", path),
			"document.discount", 0,
			_("%s: a discount is from 0 to 100 per cent."), record_title(line));
	check_signs(record_get(line, "description"), document_line_path(r, i, "description", path), out);
}

static void check_total(const struct session *s, const struct record *r, struct issues *out)
{
	struct record *copy = record_copy(NULL, r);

	if (!document_total(copy, s->decimals))
		issues_add(out, ISSUE_ERROR, "line", "document.large", 0,
			_("An amount would have more than 18 digits: look at quantities and prices."));
	record_free(&copy);
}

void document_check_lines(const struct session *s, const struct record *r, struct issues *out)
{
	const struct record_list *lines = &r->child[CHILD_LINE];

	for (int i = 0; i < lines->n; i++)
		check_line(r, i, out);
	check_total(s, r, out);
}

static const struct record *untaxed_line(const struct record *r, int *at)
{
	const struct record_list *lines = &r->child[CHILD_LINE];

	for (*at = 0; *at < lines->n; (*at)++)
		if (!record_int(lines->v[*at], "tax") && !record_int(lines->v[*at], "tax2") &&
			!record_int(lines->v[*at], "tax3"))
			return lines->v[*at];
	return NULL;
}

/* A line may be without tax, but not without a word: an exempt one has a tax that says so. A firm that
 * knows no taxes says that once, in the set-up list. */
static int check_untaxed(struct session *s, const struct record *r, struct issues *out, struct err *e)
{
	struct sql q = SQL_INIT;
	char path[LINE_PATH];
	int64_t taxes;
	bool left;
	int at, rc;
	const struct record *line = untaxed_line(r, &at);

	if (!line || document_frozen(r))
		return 0;
	sql_add(&q, "SELECT count(*) FROM (SELECT 1 FROM tax WHERE archived_at = '' LIMIT 1) x");
	rc = db_i64(s->db, &q, &taxes, e);
	sql_release(&q);
	if (rc || checklist_left(s, "taxes", &left, e))
		return e->code;
	document_line_path(r, at, "tax", path);
	if (!taxes && !left)
		issues_add(out, ISSUE_WARN, path, "document.taxes", 0,
			_("There are no taxes yet, and lines go without: add them in Taxes first."));
	else if (taxes)
		issues_add(out, ISSUE_WARN, path, "document.untaxed", 0,
			_("%s: no tax. Where none is due, choose one that says so."),
			record_title(line));
	return 0;
}

static int document_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	const char *due = record_get(r, "due_date");

	(void)old;
	if (!document_kind(record_get(r, "kind")))
		issues_add(out, ISSUE_ERROR, "kind", "document.kind", 0,
			_("\"%s\" is no kind of document."), record_get(r, "kind"));
	if (due[0] && strcmp(due, record_get(r, "date")) < 0)
		issues_add(out, ISSUE_ERROR, "due_date", "document.due", 0,
			_("It would be due before its date."));
	check_signs(record_get(r, "notes"), "notes", out);
	document_check_lines(s, r, out);
	return check_untaxed(s, r, out, e);
}

/* ---- saving ---- */

static int operation_open(struct change *c, struct record *r, struct err *e)
{
	struct record *operation = record_in(c->arena, &operation_entity);

	record_set_int(operation, "client", record_int(r, "client"));
	record_set(operation, "opened_at", c->at);
	record_set(operation, "date", record_get(r, "date"));
	if (change_save(c, operation, e))
		return e->code;
	record_set_int(r, "operation", operation->id);
	return 0;
}

static int operation_of_origin(struct change *c, struct record *r, struct err *e)
{
	struct record *origin;

	if (document_claim(c, r, e) ||
		change_load(c, &document_entity, record_int(r, "origin"), &origin, e))
		return e->code;
	record_set_int(r, "operation", record_int(origin, "operation"));
	return 0;
}

static int document_saving(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	if (!record_get(r, "state")[0])
		record_set(r, "state", "draft");
	if (!old && (record_int(r, "origin") ? operation_of_origin(c, r, e) : operation_open(c, r, e)))
		return e->code;
	if (text_equal(record_get(r, "state"), "draft")) {
		if (document_rates(c->session, r, e))
			return e->code;
		document_total(r, c->session->decimals);
	}
	return 0;
}

static int document_saved(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	(void)old;
	if (operation_follow(c, record_int(r, "operation"), e))
		return e->code;
	return client_balance_follow(c, record_int(r, "client"), e);
}

/* What was issued took a number, and numbers do not go away. */
static int document_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	if (archived && text_equal(record_get(r, "state"), "issued"))
		return err_set(e, ERR_INPUT, _("%s is issued: cancel it instead."),
			record_get(r, "code"));
	if (!archived && !text_equal(record_get(r, "state"), "cancelled") && document_claim(c, r, e))
		return e->code;
	return operation_follow(c, record_int(r, "operation"), e);
}

static int document_purging(struct change *c, const struct record *r, struct err *e)
{
	(void)c;
	if (record_int(r, "number"))
		return err_set(e, ERR_INPUT, _("%s has a number of its series: it stays."),
			record_get(r, "code"));
	return 0;
}

struct entity document_entity = {
	.name = "document",
	.table = "document",
	.label = N_("Document"),
	.plural = N_("Documents"),
	.flags = ENTITY_ARCHIVES,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "code",
	.key = "code",
	.parent = "client",
	.told = "state",
	.sort = "kind",
	.search = SEARCH_DOCUMENT,
	.counter = "document.draft",
	.newest = "date",
	.frozen = document_frozen,
	.why_locked = N_("An issued document stays as it is: cancel it, or make another."),
	.changed = document_changed,
	.follow = document_follow,
	.defaults = document_defaults,
	.filter = scope_of_client,
	.check = document_check,
	.saving = document_saving,
	.saved = document_saved,
	.archived = document_archived,
	.purging = document_purging,
	.compute = document_compute,
};
