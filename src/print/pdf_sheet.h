/* Sheets of paper that lines of text are put on, from the top down; drawn when it is known how many
 * there are. All measures are Pango units, 1024 of a point. */
#ifndef FICHA_PRINT_PDF_SHEET_H
#define FICHA_PRINT_PDF_SHEET_H

#include "pango.late.h"
#include "print/page.h"

#define POINTS(n) ((n) * PANGO_SCALE)
#define MARGIN POINTS(48) /* 17 mm */
#define CELL_GAP POINTS(8)

enum sheet_style { STYLE_BODY, STYLE_LABEL, STYLE_STRONG, STYLE_HEADING, STYLE_TITLE, STYLE_SMALL, STYLE_MARK, STYLES };

struct sheet_cell {
	const char *text;
	enum sheet_style style;
	int x, width;
	bool right;
};
#define SHEET_CELLS_MAX PAGE_COLUMNS_MAX

struct piece;
struct sheet {
	const struct page_doc *doc;
	PangoContext *context;
	PangoFontDescription *font[STYLES];
	struct arena arena;
	struct piece *pieces, *last; /* in the order of pages */
	int width, height, page;     /* of the paper; the page that is being filled, from 0 */
	int y, top, bottom;          /* where the next line goes, and between what */
	int digit;                   /* width of one in the body */
	void (*turned)(struct sheet *s, void *ctx); /* a new page was begun: its head, a table's */
	void *ctx;
};

/* Fonts, and the measures of the paper. */
void sheet_init(struct sheet *s, const struct page_doc *d);
void sheet_release(struct sheet *s);

/* Puts cells beside each other at s->y: on this page if all of it fits with `tail` more below, else on
 * the next one, line by line over pages when no page is high enough. Moves on by its height. */
void sheet_cells(struct sheet *s, const struct sheet_cell *cell, int n, int tail);
int sheet_cells_height(struct sheet *s, const struct sheet_cell *cell, int n);
/* Room for that height, or a new page. */
void sheet_need(struct sheet *s, int height);
void sheet_gap(struct sheet *s, int height); /* nothing at the top of a page */
void sheet_rule(struct sheet *s, int x, int width, bool strong);
/* One line of text at that place, of any page. */
void sheet_line(struct sheet *s, int page, int y, const struct sheet_cell *cell);
int sheet_room(const struct sheet *s); /* between the margins */
/* Draws what is on that page. */
void sheet_draw(const struct sheet *s, cairo_t *cr, int page);
void sheet_draw_mark(const struct sheet *s, cairo_t *cr, const char *mark);

#endif
