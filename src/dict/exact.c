#include "dict/exact.h"

#include <stdlib.h>
#include "base/csv.h"
#include "base/lang.h"

static bool comes_back(const struct field *f)
{
	if (!field_stored(f) || f->flags & (FIELD_DERIVED | FIELD_PAGE))
		return false;
	if (f->flags & FIELD_AUTO && f->kind == FIELD_REF && text_equal(f->ref, f->entity->name))
		return false; /* what a record was merged into is no value of its own */
	return f->source->kind != FIELD_REF || entity_key(entity_find(f->source->ref));
}

static int children_count(struct exact *x, struct query *q, struct err *e)
{
	for (int c = 0; c < x->entity->n_children; c++) {
		int64_t n;

		if (query_child_most(q, c, &n, e))
			return e->code;
		x->rows[c] = (int)n;
		q->children |= n > 0;
	}
	return 0;
}

int exact_begin(struct exact *x, struct query *q, struct err *e)
{
	const struct entity *entity = q->entity;
	struct fieldset seen;

	*x = (struct exact)EXACT_INIT;
	x->session = q->scope.session;
	x->entity = entity;
	x->archived = entity->flags & ENTITY_ARCHIVES && q->archived != ROWS_ACTIVE;
	q->resting = x->archived;
	x->rows = xcalloc((size_t)entity->n_children + 1, sizeof *x->rows);
	session_fields(x->session, entity, &seen);
	q->fields = (struct fieldset){0};
	for (int i = 0; i < entity->n_fields; i++) {
		const struct field *f = &entity->fields[i];

		if (!comes_back(f) || !fieldset_has(&seen, f))
			continue;
		x->column[x->n++] = f;
		fieldset_add(&q->fields, f);
		if (field_is_uid(f) && f->via)
			fieldset_add(&q->fields, entity_field(entity, f->via));
	}
	return uids_open(&x->uids, x->session->db, e) || children_count(x, q, e) ? e->code : 0;
}

void exact_headings(const struct exact *x, struct str *out)
{
	str_addf(out, EXACT_TAG "%s\n", x->entity->name);
	for (int i = 0; i < x->n; i++)
		str_addf(out, "%s%s", i ? "," : "", x->column[i]->name);
	for (int c = 0; c < x->entity->n_children; c++)
		for (int row = 0; row < x->rows[c]; row++) {
			const struct child *child = &x->entity->children[c];

			for (int i = 0; i < child->of->n_fields; i++)
				if (comes_back(&child->of->fields[i]))
					str_addf(out, ",%s[+%d].%s", child->name, row,
						child->of->fields[i].name);
		}
	str_add(out, x->archived ? "," EXACT_ARCHIVED "\n" : "\n");
}

static void cell_add(struct exact *x, const struct record *r, const struct field *f, struct str *out)
{
	str_reset(&x->cell);
	if (r && field_is_uid(f))
		uid_of(&x->uids, r, f, &x->cell);
	else if (r && !field_is_empty(f, &r->v[f->index]))
		record_plain(x->session, r, f, &x->cell);
	csv_put(out, x->cell.buf, ',');
}

static void child_add(struct exact *x, const struct child *child, const struct record *row,
	struct str *out)
{
	for (int i = 0; i < child->of->n_fields; i++) {
		if (!comes_back(&child->of->fields[i]))
			continue;
		str_addc(out, ',');
		cell_add(x, row, &child->of->fields[i], out);
	}
}

int exact_row(struct exact *x, const struct record *r, struct str *out, struct err *e)
{
	for (int i = 0; i < x->n; i++) {
		if (i)
			str_addc(out, ',');
		cell_add(x, r, x->column[i], out);
	}
	for (int c = 0; c < x->entity->n_children; c++) {
		const struct record_list *rows = &r->child[c];

		if (rows->n > x->rows[c])
			return err_set(e, ERR_STALE,
				_("%s was changed while it was exported. Export again."),
				record_title(r));
		for (int i = 0; i < x->rows[c]; i++)
			child_add(x, &x->entity->children[c], i < rows->n ? rows->v[i] : NULL, out);
	}
	if (x->archived)
		str_add(out, r->archived ? ",yes" : ",");
	str_addc(out, '\n');
	return 0;
}

void exact_release(struct exact *x)
{
	free(x->rows);
	str_release(&x->cell);
	*x = (struct exact)EXACT_INIT;
}
