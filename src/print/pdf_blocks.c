#include "print/pdf_blocks.h"

#include <string.h>
#include "base/text.h"

#define BLOCK_GAP POINTS(10)
#define ROW_GAP POINTS(3)
#define HEADING_NEEDS POINTS(60) /* left on a page, or it goes to the next one */
#define SIGNATURE_WIDTH POINTS(200)
#define SIGNATURE_ABOVE POINTS(40)
#define SUM_WIDTH POINTS(240)

/* ---- without columns ---- */

static void text_put(struct blocks *b, const struct page_block *block, enum sheet_style style)
{
	struct sheet *s = b->sheet;
	struct sheet_cell cell = {block->text, style, MARGIN, sheet_room(s), false};

	sheet_gap(s, BLOCK_GAP);
	sheet_cells(s, &cell, 1, style == STYLE_HEADING ? HEADING_NEEDS : 0);
}

static void signature_put(struct blocks *b, const struct page_block *block)
{
	struct sheet *s = b->sheet;
	struct sheet_cell cell = {block->text, STYLE_LABEL, MARGIN, SIGNATURE_WIDTH, false};

	sheet_need(s, SIGNATURE_ABOVE + sheet_cells_height(s, &cell, 1) + ROW_GAP);
	s->y += SIGNATURE_ABOVE;
	sheet_rule(s, MARGIN, SIGNATURE_WIDTH, true);
	s->y += ROW_GAP;
	sheet_cells(s, &cell, 1, 0);
}

static void fields_put(struct blocks *b, const struct page_block *block)
{
	struct sheet *s = b->sheet;
	int label = sheet_room(s) / 4;

	sheet_gap(s, BLOCK_GAP);
	for (const struct page_pair *p = block->pairs; p; p = p->next) {
		struct sheet_cell cell[] = {
			{p->label, STYLE_LABEL, MARGIN, label - CELL_GAP, false},
			{p->value, STYLE_BODY, MARGIN + label, sheet_room(s) - label, false}};

		sheet_cells(s, cell, LENGTH(cell), 0);
		s->y += ROW_GAP / 2;
	}
}

static void beside_put(struct blocks *b, const struct page_block *block)
{
	struct sheet *s = b->sheet;
	struct sheet_cell head[PAGE_BESIDE_MAX], cell[PAGE_BESIDE_MAX];
	int n = 0, share;

	for (const struct page_pair *p = block->pairs; p && n < PAGE_BESIDE_MAX; p = p->next)
		n++;
	share = n ? sheet_room(s) / n : 0;
	n = 0;
	for (const struct page_pair *p = block->pairs; p && n < PAGE_BESIDE_MAX; p = p->next, n++) {
		head[n] = (struct sheet_cell){
			p->label, STYLE_LABEL, MARGIN + n * share, share - CELL_GAP, false};
		cell[n] = head[n];
		cell[n].text = p->value;
		cell[n].style = STYLE_BODY;
	}
	sheet_gap(s, BLOCK_GAP / 2);
	sheet_cells(s, head, n, BLOCK_GAP * 2);
	sheet_cells(s, cell, n, 0);
}

/* ---- sums ---- */

static int sum_cells(const struct sheet *s, const struct page_pair *p, struct sheet_cell cell[2])
{
	enum sheet_style style = p->next ? STYLE_BODY : STYLE_STRONG;
	int x = MARGIN + sheet_room(s) - SUM_WIDTH;

	cell[0] = (struct sheet_cell){p->label, style, x, SUM_WIDTH / 2 - CELL_GAP, false};
	cell[1] = (struct sheet_cell){
		p->value, style, x + SUM_WIDTH / 2, SUM_WIDTH / 2, true};
	return 2;
}

/* With a line of text below: the total in words. */
static int sums_height(struct blocks *b, const struct page_block *block)
{
	struct sheet_cell cell[2];
	int height = 3 * BLOCK_GAP;

	for (const struct page_pair *p = block->pairs; p; p = p->next)
		height += sheet_cells_height(b->sheet, cell, sum_cells(b->sheet, p, cell)) + ROW_GAP;
	return height;
}

static void sums_put(struct blocks *b, const struct page_block *block)
{
	struct sheet *s = b->sheet;
	struct sheet_cell cell[2];

	sheet_need(s, sums_height(b, block));
	sheet_gap(s, BLOCK_GAP / 2);
	for (const struct page_pair *p = block->pairs; p; p = p->next) {
		int n = sum_cells(s, p, cell);

		if (!p->next) {
			sheet_rule(s, cell[0].x, SUM_WIDTH, true);
			s->y += ROW_GAP;
		}
		sheet_cells(s, cell, n, 0);
		s->y += ROW_GAP;
	}
}

/* ---- tables ---- */

/* Figures are not broken: their columns are as wide as the longest. */
static int column_least(const struct blocks *b, const struct page_block *block, int i)
{
	int most = text_width(block->column[i].heading);

	for (const struct page_row *r = block->rows; r; r = r->next) {
		int own = text_width(r->cell[i]);

		most = own > most ? own : most;
	}
	return most * b->sheet->digit;
}

/* Figures first; the others share what is left, as they would like to. */
static void table_layout(struct blocks *b, const struct page_block *block)
{
	int gaps = (block->n_columns - 1) * CELL_GAP, fixed = 0, x = MARGIN;
	int64_t wanted = 0, room;

	for (int i = 0; i < block->n_columns; i++) {
		const struct page_column *c = &block->column[i];

		b->width[i] = c->right ? column_least(b, block, i) : 0;
		fixed += b->width[i];
		wanted += c->right ? 0 : (c->width > 0 ? c->width : 1);
	}
	room = sheet_room(b->sheet) - gaps - fixed;
	for (int i = 0; i < block->n_columns; i++) {
		const struct page_column *c = &block->column[i];
		int64_t even = (sheet_room(b->sheet) - gaps) / block->n_columns;

		if (room < sheet_room(b->sheet) / 5)
			b->width[i] = (int)even;
		else if (!c->right)
			b->width[i] = (int)(room * (c->width > 0 ? c->width : 1) / wanted);
		b->x[i] = x;
		x += b->width[i] + CELL_GAP;
	}
}

static void row_cells(const struct blocks *b, const struct page_block *block, const char *const *text,
	struct sheet_cell *cell)
{
	for (int i = 0; i < block->n_columns; i++)
		cell[i] = (struct sheet_cell){text ? text[i] : block->column[i].heading,
			text ? STYLE_BODY : STYLE_LABEL, b->x[i], b->width[i],
			block->column[i].right};
}

static void table_head(struct blocks *b)
{
	const struct page_block *block = b->table;
	struct sheet *s = b->sheet;
	struct sheet_cell cell[SHEET_CELLS_MAX];

	b->table = NULL;
	row_cells(b, block, NULL, cell);
	sheet_cells(s, cell, block->n_columns, HEADING_NEEDS / 2);
	s->y += ROW_GAP / 2;
	sheet_rule(s, MARGIN, sheet_room(s), true);
	s->y += ROW_GAP;
	b->table = block;
}

void blocks_turned(struct blocks *b)
{
	if (!b->table)
		return;
	table_head(b);
	b->sheet->top = b->sheet->y;
}

static int row_put(void *out, const char *const *text, struct err *e)
{
	struct blocks *b = out;
	struct sheet *s = b->sheet;
	struct sheet_cell cell[SHEET_CELLS_MAX];

	(void)e;
	row_cells(b, b->table, text, cell);
	sheet_cells(s, cell, b->table->n_columns, b->tail);
	s->y += ROW_GAP / 2;
	if (s->y + ROW_GAP < s->bottom)
		sheet_rule(s, MARGIN, sheet_room(s), false);
	s->y += ROW_GAP;
	return 0;
}

static int table_put(struct blocks *b, const struct page_block *block, struct err *e)
{
	int rc = 0, tail;

	if (!block->n_columns)
		return 0;
	tail = block->next && block->next->kind == PAGE_SUMS ? sums_height(b, block->next) + BLOCK_GAP
							      : 0;
	table_layout(b, block);
	sheet_gap(b->sheet, BLOCK_GAP);
	b->table = block;
	table_head(b);
	if (block->each)
		rc = block->each(block->ctx, row_put, b, e);
	else
		for (const struct page_row *r = block->rows; r && !rc; r = r->next) {
			b->tail = r->next ? 0 : tail;
			rc = row_put(b, r->cell, e);
		}
	b->table = NULL;
	b->tail = 0;
	return rc;
}

int blocks_put(struct blocks *b, struct err *e)
{
	int rc = 0;

	for (const struct page_block *block = b->sheet->doc->blocks; block && !rc; block = block->next)
		switch (block->kind) {
		case PAGE_HEADING:
			text_put(b, block, STYLE_HEADING);
			break;
		case PAGE_TEXT:
			text_put(b, block, STYLE_BODY);
			break;
		case PAGE_FIELDS:
			fields_put(b, block);
			break;
		case PAGE_TABLE:
			rc = table_put(b, block, e);
			break;
		case PAGE_SIGNATURE:
			signature_put(b, block);
			break;
		case PAGE_BESIDE:
			beside_put(b, block);
			break;
		case PAGE_SUMS:
			sums_put(b, block);
			break;
		}
	return rc;
}
