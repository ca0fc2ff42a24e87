#include "tui/columns.h"

#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "base/text.h"

#define TITLE_LEAST 12
#define TITLE_MOST 54
#define MARK_COLUMNS 1 /* left of the first column */

/* Rows of a child may have no title. */
static const struct field *title_of(const struct query *q)
{
	return q->entity->title ? entity_title(q->entity) : NULL;
}

static const char *heading(const struct query *q, const struct field *f)
{
	return f->kind == FIELD_TAX_ID ? taxid_label(q->scope.session->country) : _(f->label);
}

static int wanted_width(const struct query *q, const struct field *f)
{
	int label = text_width(heading(q, f)) + (f == q->sort ? 1 : 0), width = field_width(f);

	return width < label ? label : width;
}

/* What may be cut rather than left out. */
static bool may_shrink(const struct query *q, const struct field *f)
{
	return f == title_of(q) || f->kind == FIELD_NOTE;
}

/* Adds a column if it fits behind the others. */
static bool column_add(
	struct columns *c, const struct query *q, const struct field *f, int *used, int width)
{
	int want = wanted_width(q, f), room = width - *used - (c->n ? 1 : 0);

	if (c->n == COLUMNS_MAX)
		return false;
	if (want > room && (!may_shrink(q, f) || room < TITLE_LEAST))
		return false;
	want = want > room ? room : want;
	c->v[c->n++] = (struct column){.field = f, .width = want};
	*used = width - room + want;
	return true;
}

/* Whose it is stands beside the title; so does the contact that was found, while something is
 * searched for. */
static bool comes_early(const struct query *q, const struct field *f)
{
	if (q->entity->parent && text_equal(f->name, q->entity->parent))
		return true;
	return f->flags & FIELD_PAGE && q->search && q->search[0];
}

static void early_add(struct columns *c, const struct query *q, const struct fieldset *shown,
	int *used, int width)
{
	for (int i = 0; i < q->entity->n_fields; i++) {
		const struct field *f = &q->entity->fields[i];

		if (fieldset_has(shown, f) && comes_early(q, f))
			column_add(c, q, f, used, width);
	}
}

static void columns_stretch(struct columns *c, const struct query *q, int left)
{
	int x = MARK_COLUMNS;

	for (int i = 0; i < c->n; i++) {
		struct column *column = &c->v[i];

		if (column->field == title_of(q) && column->field->kind == FIELD_TEXT &&
			column->width < TITLE_MOST) {
			int more = left < TITLE_MOST - column->width ? left
								     : TITLE_MOST - column->width;

			column->width += more;
			left -= more;
		}
		if (i == c->n - 1 && !field_numeric(column->field))
			column->width += left;
		column->x = x;
		x += column->width + 1;
	}
}

void columns_layout(struct columns *c, const struct query *q, int width)
{
	struct fieldset shown;
	int used = 0;

	c->n = 0;
	width -= MARK_COLUMNS;
	session_fields(q->scope.session, q->entity, &shown);
	fieldset_and(&shown, &q->fields);
	for (int i = 0; i < q->entity->n_fields; i++) {
		const struct field *f = &q->entity->fields[i];

		if (!fieldset_has(&shown, f) || comes_early(q, f))
			continue;
		if (!column_add(c, q, f, &used, width))
			break;
		if (f == title_of(q))
			early_add(c, q, &shown, &used, width);
	}
	columns_stretch(c, q, width - used);
}

void columns_heading(const struct columns *c, const struct query *q, int y, int x)
{
	struct str text = STR_INIT;

	for (int i = 0; i < c->n; i++) {
		const struct column *column = &c->v[i];

		str_reset(&text);
		str_add(&text, heading(q, column->field));
		if (column->field == q->sort)
			str_add(&text, mark_text(q->descending ? MARK_DOWN : MARK_UP));
		if (field_numeric(column->field))
			ui_put_right(y, x + column->x, STYLE_HEADING, text.buf, column->width);
		else
			ui_put_cut(y, x + column->x, STYLE_HEADING, text.buf, column->width);
	}
	str_release(&text);
}

/* Many lines show as the first one. */
static void cell_text(
	const struct session *s, const struct record *r, const struct field *f, struct str *out)
{
	const char *end;

	if (r->archived && r->entity->title && f == entity_title(r->entity))
		str_addf(out, "%s ", _("(archived)"));
	record_show(s, r, f, out);
	end = strchr(out->buf, '\n');
	if (end) {
		str_cut(out, (size_t)(end - out->buf));
		str_add(out, "…");
	}
}

void columns_row(const struct columns *c, const struct session *s, const struct record *r, int y,
	int x, enum style style)
{
	struct str text = STR_INIT;

	for (int i = 0; i < c->n; i++) {
		const struct column *column = &c->v[i];

		str_reset(&text);
		cell_text(s, r, column->field, &text);
		if (field_numeric(column->field))
			ui_put_right(y, x + column->x, style, text.buf, column->width);
		else
			ui_put_cut(y, x + column->x, style, text.buf, column->width);
	}
	str_release(&text);
}

void row_mark(int y, int x, int width)
{
	ui_put(y, x, STYLE_SELECTED, mark_text(MARK_CURSOR), MARK_COLUMNS);
	ui_style(y, x, STYLE_SELECTED, width);
}
