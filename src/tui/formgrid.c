/* Painting the lines of a form: a heading, a row each, and what they come to. */
#include "base/lang.h"
#include "base/text.h"
#include "tui/formparts.h"
#include "tui/mouse.h"
#include "tui/values.h"

#define NUMBER_COLUMNS 4 /* of a row's number, with a blank behind it */
#define TITLE_LEAST 12
#define TOTAL_COLUMNS 16

static const struct record_list *rows_of(const struct form *f)
{
	return &f->draft->child[f->lines.child];
}

static bool is_amount(const struct field *f)
{
	return f->flags & FIELD_DERIVED && f->kind == FIELD_MONEY;
}

/* Money that follows from the rows, as far as there is any, up to what lists show of it. */
static int totals_of(const struct form *f, const struct field *out[FIELDS_MAX])
{
	const struct entity *e = f->draft->entity;
	int n = 0;

	for (int i = 0; i < e->n_fields; i++) {
		bool last = e->fields[i].flags & FIELD_GRID;

		if (!is_amount(&e->fields[i]) || (!last && !f->draft->v[i].i))
			continue;
		out[n++] = &e->fields[i];
		if (last)
			break;
	}
	return n;
}

int lines_height(const struct form *f)
{
	return f->lines.child < 0 ? 0 : rows_of(f)->n + 3;
}

/* ---- columns ---- */

struct cells {
	int x[FIELDS_MAX], width[FIELDS_MAX];
	int n; /* of the columns, those that there is room for */
};

static bool grows(const struct form *f, int col)
{
	const struct entity *e = f->lines.col[col]->entity;

	return e->title && f->lines.col[col] == entity_title(e);
}

/* A caption that is longer than its values is whole where the column that grows has room to give.
 * Returns what is left of it. */
static int captions_widen(const struct form *f, struct cells *c, int left)
{
	for (int i = 0; i < c->n; i++) {
		int more = text_width(field_heading(f->session, f->lines.col[i])) - c->width[i];

		if (more > 0 && left - more >= TITLE_LEAST && !grows(f, i)) {
			c->width[i] += more;
			left -= more;
		}
	}
	return left;
}

static void cells_place(const struct form *f, int columns, struct cells *c)
{
	int left = columns - NUMBER_COLUMNS, x = NUMBER_COLUMNS;

	for (c->n = 0; c->n < f->lines.n_col; c->n++) {
		c->width[c->n] = grows(f, c->n) ? TITLE_LEAST : field_width(f->lines.col[c->n]);
		if (c->width[c->n] + 1 > left)
			break;
		left -= c->width[c->n] + 1;
	}
	left = captions_widen(f, c, left);
	for (int i = 0; i < c->n; i++) {
		c->width[i] += grows(f, i) ? left : 0;
		c->x[i] = x;
		x += c->width[i] + 1;
	}
}

/* ---- painting ---- */

static void heading_draw(const struct form *f, const struct cells *c, int y, struct rect r)
{
	ui_put(y, r.x, STYLE_COLUMNS, "", r.w);
	for (int i = 0; i < c->n; i++) {
		const struct field *field = f->lines.col[i];
		const char *caption = field_heading(f->session, field);

		if (field_numeric(field))
			ui_put_right(y, r.x + c->x[i], STYLE_COLUMNS, caption, c->width[i]);
		else
			ui_put_cut(y, r.x + c->x[i], STYLE_COLUMNS, caption, c->width[i]);
	}
}

static void text_draw(struct item *item, int y, int x, int width, enum style style)
{
	struct str text = STR_INIT;
	int cursor;

	editor_view(&item->editor, width, 1);
	editor_line(&item->editor, 0, &text, &cursor);
	ui_put(y, x, style, text.buf, width);
	if (cursor >= 0)
		ui_cursor(y, x + cursor);
	str_release(&text);
}

/* The cell with the cursor: an editor, or a value with the mark of a list. */
static void cell_on(struct item *item, int y, int x, int width)
{
	enum style style = item->fault ? STYLE_ERROR : STYLE_FIELD_ON;

	if (!field_is_picked(item->field)) {
		text_draw(item, y, x, width, style);
		return;
	}
	ui_put_cut(y, x, style, editor_text(&item->editor), width - 1);
	ui_put(y, x + width - 1, style, mark_text(MARK_LIST), 1);
	ui_cursor(y, x);
}

static void cell_off(
	const struct field *field, const char *text, bool fault, bool here, int y, int x, int width)
{
	enum style style = fault ? STYLE_ERROR : here ? STYLE_FIELD : STYLE_TEXT;

	if (field_numeric(field))
		ui_put_right(y, x, style, text, width);
	else
		ui_put_cut(y, x, style, text, width);
}

static void row_draw(struct form *f, const struct cells *c, int row, int y, struct rect r)
{
	struct item *item = &f->item[f->fields + row * f->lines.cells];
	bool here = f->item[f->at].row == row;
	struct str text = STR_INIT;

	str_addf(&text, "%d", row + 1);
	ui_put_right(y, r.x, here ? STYLE_LABEL : STYLE_DIM, text.buf, NUMBER_COLUMNS - 1);
	for (int i = 0; i < c->n; i++) {
		const struct field *field = f->lines.col[i];
		int x = r.x + c->x[i];

		if (!field_editable(field)) {
			str_reset(&text);
			record_show(f->session, rows_of(f)->v[row], field, &text);
			cell_off(field, text.buf, false, false, y, x, c->width[i]);
		} else if (item == &f->item[f->at]) {
			cell_on(item++, y, x, c->width[i]);
		} else {
			cell_off(field, editor_text(&item->editor), item->fault != NULL, here, y, x,
				c->width[i]);
			item++;
		}
	}
	str_release(&text);
}

/* Captions above amounts, at the right. */
static void totals_draw(const struct form *f, int y, struct rect r)
{
	const struct field *total[FIELDS_MAX];
	int n = totals_of(f, total), width = n ? r.w / n : 0, x;
	struct str text = STR_INIT;

	width = width < TOTAL_COLUMNS ? width : TOTAL_COLUMNS;
	x = r.x + r.w - n * width;
	for (int i = 0; i < n; i++, x += width) {
		str_reset(&text);
		record_show(f->session, f->draft, total[i], &text);
		ui_put_right(y, x, STYLE_LABEL, field_heading(f->session, total[i]), width - 1);
		ui_put_right(y + 1, x, i == n - 1 ? STYLE_HEADING : STYLE_TEXT, text.buf, width - 1);
	}
	str_release(&text);
}

void lines_draw(struct form *f, struct rect r)
{
	int seen = r.h - 3, n = rows_of(f)->n, row = f->item[f->at].row;
	struct cells c;

	cells_place(f, r.w - 1, &c);
	heading_draw(f, &c, r.y, r);
	if (row >= f->lines.top + seen)
		f->lines.top = row - seen + 1;
	if (row >= 0 && row < f->lines.top)
		f->lines.top = row;
	if (f->lines.top > n - seen)
		f->lines.top = n > seen ? n - seen : 0;
	for (int i = 0; i < seen && f->lines.top + i < n; i++)
		row_draw(f, &c, f->lines.top + i, r.y + 1 + i, r);
	if (f->lines.top > 0)
		ui_put(r.y + 1, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_UP), 1);
	if (f->lines.top + seen < n)
		ui_put(r.y + seen, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_DOWN), 1);
	totals_draw(f, r.y + r.h - 2, r);
}
