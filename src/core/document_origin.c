/* Documents that are made from others: an invoice from a delivery note, and one only. */
#include "base/lang.h"
#include "core/document.h"
#include "core/entities.h"

/* ---- one only ---- */

struct made {
	int64_t id; /* 0: nothing was made of it */
	struct str code;
	bool draft;
};

static int made_of(struct db *db, int64_t origin, int64_t except, struct made *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT id, code, state FROM document "
		    "WHERE state <> 'cancelled' AND archived_at = '' AND origin = ");
	sql_i64(&q, origin);
	sql_add(&q, " AND id <> ");
	sql_i64(&q, except);
	sql_add(&q, " ORDER BY number DESC, id LIMIT 1"); /* one that is issued stands before drafts */
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		out->id = rows_i64(r, 0);
		str_add(&out->code, rows_text(r, 1));
		out->draft = text_equal(rows_text(r, 2), "draft");
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

int document_made(struct db *db, int64_t origin, struct str *code, struct err *e)
{
	struct made made = {0, STR_INIT, false};
	int rc = made_of(db, origin, 0, &made, e);

	str_add(code, made.code.buf);
	str_release(&made.code);
	return rc;
}

static int refuse_twice(struct db *db, const struct record *origin, int64_t except, struct err *e)
{
	struct made made = {0, STR_INIT, false};
	int rc = made_of(db, origin->id, except, &made, e);

#ifdef GUARD_OFF_invoiced_once
	made.id = 0;
#endif
	if (!rc && made.id)
		rc = err_set_path(e, ERR_INPUT, "origin",
			made.draft ? _("%s is being invoiced already: go on with the draft %s.")
				   : _("%s is invoiced already, with %s: cancel that one to invoice it anew."),
			record_get(origin, "code"), made.code.buf);
	str_release(&made.code);
	return rc;
}

/* Two who make something of one document do so in turn, and the second sees what the first has made. */
static int origin_lock(struct change *c, int64_t origin, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE document SET rev = rev WHERE id = ");
	sql_i64(&q, origin);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int document_claim(struct change *c, const struct record *r, struct err *e)
{
	int64_t id = record_int(r, "origin");
	struct record *origin;

	if (!id)
		return 0;
	if (origin_lock(c, id, e) || change_load(c, &document_entity, id, &origin, e))
		return e->code;
	return refuse_twice(c->db, origin, r->id, e);
}

/* ---- taking over ---- */

static int look_origin(
	struct db *db, const struct record *from, const struct document_kind *kind, struct err *e)
{
	if (!text_equal(record_get(from, "state"), "issued") || !kind || !kind->next)
		return err_set_path(e, ERR_INPUT, "origin",
			_("Nothing is made from %s: it has to be an issued delivery note."),
			record_get(from, "code"));
	return refuse_twice(db, from, 0, e);
}

int document_adopt(struct session *s, struct record *r, int64_t origin, struct err *e)
{
	static const char *const kept[] = {
		"price_list", "payment_terms", "order_number", "notes", "credit_days"};
	const struct document_kind *kind;
	struct record *from;

	if (door_load((struct scope){s, NULL, 0}, &document_entity, origin, &from, e))
		return e->code;
	kind = document_kind(record_get(from, "kind"));
	if (look_origin(s->db, from, kind, e)) {
		record_free(&from);
		return e->code;
	}
	record_set(r, "kind", kind->next);
	document_copy_ref(r, "client", from, "client");
	for (int i = 0; i < LENGTH(kept); i++)
		record_set_value(r, entity_field(r->entity, kept[i]), record_value(from, kept[i]));
	r->child[CHILD_LINE] = (struct record_list){.loaded = true};
	for (int i = 0; i < from->child[CHILD_LINE].n; i++)
		document_copy_line(record_add_child(r, CHILD_LINE), from->child[CHILD_LINE].v[i]);
	document_due(r);
	document_total(r, s->decimals);
	record_free(&from);
	return 0;
}

/* ---- what a list and a card show of it ---- */

static struct record *row_of(const struct page *page, int64_t id)
{
	for (int i = 0; i < page->n; i++)
		if (page->row[i]->id == id)
			return page->row[i];
	return NULL;
}

static void made_put(struct record *r, const char *code)
{
	const struct field *f = entity_field(r->entity, "made");
	const char *before = record_get(r, "made");

	record_set(r, "made", before[0] ? arena_printf(r->arena, "%s, %s", before, code) : code);
	fieldset_drop(&r->touched, f);
}

int document_compute(const struct query *q, struct page *page, struct err *e)
{
	struct sql sql = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&sql, "SELECT origin, code FROM document "
		      "WHERE state <> 'cancelled' AND archived_at = '' AND origin IN (0");
	for (int i = 0; i < page->n; i++) {
		sql_add(&sql, ", ");
		sql_i64(&sql, page->row[i]->id);
		made_put(page->row[i], "");
	}
	sql_add(&sql, ") ORDER BY id");
	rc = db_query(q->scope.session->db, &sql, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		made_put(row_of(page, rows_i64(r, 0)), rows_text(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&sql);
	return rc;
}
