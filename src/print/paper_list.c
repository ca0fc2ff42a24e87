#include <limits.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/company.h"
#include "print/paper.h"
#include "print/paper_parts.h"
#include "print/text.h"

int paper_head(struct page_doc *d, const struct session *s, const char *title, const char *about,
	struct err *e)
{
	static const struct field day = {.kind = FIELD_DATE};
	struct str company = STR_INIT, date = STR_INIT;
	char iso[DATE_TEXT];
	struct value today;
	int rc = company_name(s->db, &company, e);

	date_format(today_in(s->time_zone), iso);
	today = value_text(iso);
	field_show(s, &day, &today, &date);
	page_doc_head(d, company.buf, title, about, date.buf);
	str_release(&company);
	str_release(&date);
	return rc;
}

/* ---- rows ---- */

struct row_out {
	struct paper_rows *rows;
	page_row_fn *fn;
	void *out;
	struct str cell[PAPER_COLUMNS];
};

static int row_put(void *ctx, const struct record *r, struct err *e)
{
	struct row_out *to = ctx;
	struct paper_rows *rows = to->rows;
	const char *cell[PAPER_COLUMNS];

	for (int i = 0; i < rows->n; i++) {
		str_reset(&to->cell[i]);
		record_show(rows->q->scope.session, r, rows->column[i], &to->cell[i]);
		cell[i] = to->cell[i].buf;
	}
	if (to->fn(to->out, cell, e))
		return e->code;
	rows->done++;
	if (rows->progress && !rows->progress(rows->ctx, rows->done))
		return err_set(e, ERR_CANCEL, "%s", _("Broken off; nothing was printed."));
	return 0;
}

static int rows_each(void *ctx, page_row_fn *fn, void *out, struct err *e)
{
	struct paper_rows *rows = ctx;
	struct row_out to = {.rows = rows, .fn = fn, .out = out};
	struct query q = *rows->q;
	int rc;

	for (int i = 0; i < rows->n; i++)
		str_init(&to.cell[i]);
	q.fields = (struct fieldset){0};
	for (int i = 0; i < rows->n; i++)
		fieldset_add(&q.fields, rows->column[i]);
	rows->done = 0;
	rc = rows->each ? rows->each(rows->ctx, &q.fields, row_put, &to, e)
			: query_each(&q, rows->limit, row_put, &to, e);
	for (int i = 0; i < rows->n; i++)
		str_release(&to.cell[i]);
	return rc;
}

/* ---- columns ---- */

/* Nobody needs to read on every line whose rows these are. */
static bool is_known(const struct query *q, const struct field *f)
{
	const struct relation *rel = q->scope.relation;
	bool parent = q->entity->parent && text_equal(q->entity->parent, f->name);

	if (!rel)
		return false;
	return (rel->link && text_equal(rel->link, f->name)) ||
	       (parent && text_equal(rel->from, f->ref));
}

/* Identifiers, numbers and words of a list are read whole or not at all. */
static struct page_column column_of(const struct session *s, const struct field *f)
{
	struct page_column c = {
		field_heading(s, f), field_width(f), 0, field_numeric(f)};
	int heading = text_width(c.heading);
	bool flows = f->source->kind == FIELD_TEXT || f->source->kind == FIELD_NOTE ||
		     f->source->kind == FIELD_REF || f->source->kind == FIELD_URL;

	if (flows && !(f->flags & (FIELD_UNIQUE | FIELD_IDENT))) {
		c.least = (c.width + 1) / 2 > heading ? (c.width + 1) / 2 : heading;
		c.width = c.width > c.least ? c.width : c.least;
		return c;
	}
	c.width = c.width > heading ? c.width : heading;
	c.least = c.width;
	return c;
}

/* Whose a row is stands beside its title. */
static bool is_parent(const struct query *q, const struct field *f)
{
	return q->entity->parent && !q->scope.relation && text_equal(f->name, q->entity->parent);
}

static void column_add(struct paper_rows *rows, const struct field *f, int *room)
{
	int least = column_of(rows->q->scope.session, f).least;

	if (rows->n == PAPER_COLUMNS || least > *room) {
		*room = 0;
		return;
	}
	*room -= least + 1;
	rows->column[rows->n++] = f;
}

/* As many as stand beside each other on a page; rows that belong to a record are given whole. */
static void columns_usual(struct paper_rows *rows)
{
	const struct query *q = rows->q;
	const struct entity *entity = q->entity;
	int room = q->scope.relation ? INT_MAX : TEXT_COLUMNS;
	struct fieldset seen;

	session_fields(q->scope.session, entity, &seen);
	for (int early = 1; early >= 0; early--)
		for (int i = 0; i < entity->n_fields; i++) {
			const struct field *f = &entity->fields[i];
			bool first = is_parent(q, f) || f == entity_title(entity) ||
				     f == entity_key(entity);

			if ((f->flags & FIELD_GRID || is_parent(q, f)) && first == early &&
				fieldset_has(&seen, f) && !is_known(q, f))
				column_add(rows, f, &room);
		}
}

void paper_table(struct page_doc *d, struct paper_rows *rows)
{
	struct page_block *table = page_table(d);

	if (!rows->n)
		columns_usual(rows);
	for (int i = 0; i < rows->n; i++) {
		struct page_column c = column_of(rows->q->scope.session, rows->column[i]);

		page_column(d, table, &c);
	}
	page_rows(table, rows_each, rows);
}

int paper_list(struct page_doc *d, struct paper_rows *rows, const char *about, struct err *e)
{
	const struct query *q = rows->q;

	if (session_require(q->scope.session, q->entity, VERB_PRINT, q->scope.relation, e) ||
		paper_head(d, q->scope.session, _(q->entity->plural), about, e))
		return e->code;
	paper_table(d, rows);
	return 0;
}
