#include "print/pdf_sheet.h"

#include <string.h>
#include "base/str.h"
#include "base/text.h"
#include "print/pdf_glyphs.h"

#define LETTER_WIDTH POINTS(612)
#define LETTER_HEIGHT POINTS(792)
#define A4_WIDTH (59528 * PANGO_SCALE / 100)
#define A4_HEIGHT (84189 * PANGO_SCALE / 100)
#define FOOT POINTS(30)

/* A line of a layout, or a rule. */
struct piece {
	int page, x, y, width; /* y: of the baseline */
	PangoLayoutLine *line;
	enum sheet_style style;
	bool strong; /* of a rule */
	struct piece *next;
};

/* Families that are there on any system come first, so that the same document looks the same. */
static const char *const fonts[STYLES] = {
	[STYLE_BODY] = "Liberation Sans, DejaVu Sans, Sans 9",
	[STYLE_LABEL] = "Liberation Sans, DejaVu Sans, Sans 8",
	[STYLE_STRONG] = "Liberation Sans, DejaVu Sans, Sans Bold 9",
	[STYLE_HEADING] = "Liberation Sans, DejaVu Sans, Sans Bold 11",
	[STYLE_TITLE] = "Liberation Sans, DejaVu Sans, Sans Bold 15",
	[STYLE_SMALL] = "Liberation Sans, DejaVu Sans, Sans 7.5",
	[STYLE_MARK] = "Liberation Sans, DejaVu Sans, Sans Bold 80",
};
static const int greys[STYLES] = {[STYLE_LABEL] = 40, [STYLE_SMALL] = 40, [STYLE_MARK] = 91}; /* % */

/* ---- layouts ---- */

static PangoLayout *layout_make(const struct sheet *s, const struct sheet_cell *c)
{
	PangoLayout *l = pango_layout_new(s->context);
	struct str safe = STR_INIT;

	text_safe(&safe, c->text, strlen(c->text), true);
	while (safe.len && safe.buf[safe.len - 1] == '\n')
		str_cut(&safe, safe.len - 1);
	pango_layout_set_font_description(l, s->font[c->style]);
	pango_layout_set_width(l, c->width);
	pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_alignment(l, c->right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
	pango_layout_set_auto_dir(l, false);
	pango_layout_set_text(l, safe.buf, (int)safe.len);
	glyphs_stand_in(l);
	str_release(&safe);
	return l;
}

/* A layout's lines one by one; those of cells beside each other are as high as the highest. */
struct cell_lines {
	PangoLayout *layout;
	PangoLayoutIter *iter; /* NULL: no more */
};

static void lines_begin(struct cell_lines *l, const struct sheet *s, const struct sheet_cell *c, int n)
{
	for (int i = 0; i < n; i++) {
		l[i].layout = layout_make(s, &c[i]);
		l[i].iter = pango_layout_get_iter(l[i].layout);
	}
}

static void lines_end(struct cell_lines *l, int n)
{
	for (int i = 0; i < n; i++) {
		pango_layout_iter_free(l[i].iter);
		g_object_unref(l[i].layout);
	}
}

static int line_height(const struct cell_lines *l, int n, int *ascent)
{
	int below = 0;

	*ascent = 0;
	for (int i = 0; i < n; i++) {
		PangoRectangle r;
		int base;

		if (!l[i].iter)
			continue;
		pango_layout_iter_get_line_extents(l[i].iter, NULL, &r);
		base = pango_layout_iter_get_baseline(l[i].iter);
		*ascent = base - r.y > *ascent ? base - r.y : *ascent;
		below = r.y + r.height - base > below ? r.y + r.height - base : below;
	}
	return *ascent + below;
}

static int height_of(const struct cell_lines *l, int n)
{
	int most = 0;

	for (int i = 0; i < n; i++) {
		int own;

		pango_layout_get_size(l[i].layout, NULL, &own);
		most = own > most ? own : most;
	}
	return most;
}

int sheet_cells_height(struct sheet *s, const struct sheet_cell *cell, int n)
{
	struct cell_lines lines[SHEET_CELLS_MAX];
	int height;

	lines_begin(lines, s, cell, n);
	height = height_of(lines, n);
	lines_end(lines, n);
	return height;
}

/* ---- pieces ---- */

static struct piece *piece_add(struct sheet *s, int page, int x, int y)
{
	struct piece *p = arena_new(&s->arena, struct piece);

	p->page = page;
	p->x = x;
	p->y = y;
	if (s->last)
		s->last->next = p;
	else
		s->pieces = p;
	return s->last = p;
}

static void line_add(struct sheet *s, int page, int baseline, const struct sheet_cell *c,
	PangoLayoutIter *iter)
{
	PangoRectangle r;
	struct piece *p;

	pango_layout_iter_get_line_extents(iter, NULL, &r);
	p = piece_add(s, page, c->x + r.x, baseline);
	p->line = pango_layout_line_ref(pango_layout_iter_get_line_readonly(iter));
	/* A line only borrows its layout, and asks it when it is drawn. */
	g_object_ref(p->line->layout);
	p->style = c->style;
}

void sheet_rule(struct sheet *s, int x, int width, bool strong)
{
	struct piece *p = piece_add(s, s->page, x, s->y);

	p->width = width;
	p->strong = strong;
}

void sheet_line(struct sheet *s, int page, int y, const struct sheet_cell *cell)
{
	struct cell_lines l;
	int ascent;

	lines_begin(&l, s, cell, 1);
	line_height(&l, 1, &ascent);
	line_add(s, page, y + ascent, cell, l.iter);
	lines_end(&l, 1);
}

/* ---- from the top down ---- */

static void sheet_turn(struct sheet *s)
{
	s->page++;
	s->y = s->top = MARGIN;
	s->turned(s, s->ctx);
}

void sheet_need(struct sheet *s, int height)
{
	if (s->y > s->top && s->y + height > s->bottom)
		sheet_turn(s);
}

void sheet_gap(struct sheet *s, int height)
{
	if (s->y > s->top)
		s->y += height;
}

void sheet_cells(struct sheet *s, const struct sheet_cell *cell, int n, int tail)
{
	struct cell_lines l[SHEET_CELLS_MAX];
	int left = n;

	lines_begin(l, s, cell, n);
	sheet_need(s, height_of(l, n) + tail);
	for (int i = 0; i < n; i++)
		if (!*cell[i].text) {
			pango_layout_iter_free(l[i].iter);
			l[i].iter = NULL;
			left--;
		}
	while (left) {
		int ascent, height = line_height(l, n, &ascent);

		if (s->y + height > s->bottom)
			sheet_turn(s);
		for (int i = 0; i < n; i++) {
			if (!l[i].iter)
				continue;
			line_add(s, s->page, s->y + ascent, &cell[i], l[i].iter);
			if (pango_layout_iter_next_line(l[i].iter))
				continue;
			pango_layout_iter_free(l[i].iter);
			l[i].iter = NULL;
			left--;
		}
		s->y += height;
	}
	lines_end(l, n);
}

/* ---- drawing ---- */

int sheet_room(const struct sheet *s)
{
	return s->width - 2 * MARGIN;
}

static void grey(cairo_t *cr, int percent)
{
	cairo_set_source_rgb(cr, percent / 100., percent / 100., percent / 100.);
}

static void move_to(cairo_t *cr, int x, int y)
{
	cairo_move_to(cr, pango_units_to_double(x), pango_units_to_double(y));
}

static void rule_draw(cairo_t *cr, const struct piece *p)
{
	grey(cr, p->strong ? 30 : 80);
	cairo_set_line_width(cr, p->strong ? .8 : .4);
	move_to(cr, p->x, p->y);
	cairo_rel_line_to(cr, pango_units_to_double(p->width), 0);
	cairo_stroke(cr);
}

void sheet_draw(const struct sheet *s, cairo_t *cr, int page)
{
	for (const struct piece *p = s->pieces; p; p = p->next) {
		if (p->page != page)
			continue;
		if (!p->line) {
			rule_draw(cr, p);
			continue;
		}
		grey(cr, greys[p->style]);
		move_to(cr, p->x, p->y);
		pango_cairo_show_layout_line(cr, p->line);
	}
}

/* Along the diagonal, as large as it fits. */
void sheet_draw_mark(const struct sheet *s, cairo_t *cr, const char *mark)
{
	struct sheet_cell cell = {mark, STYLE_MARK, 0, -1, false};
	PangoLayout *l = layout_make(s, &cell);
	int width, height;

	pango_layout_get_size(l, &width, &height);
	cairo_save(cr);
	cairo_translate(cr, pango_units_to_double(s->width / 2), pango_units_to_double(s->height / 2));
	cairo_rotate(cr, -.9);
	if (width > sheet_room(s))
		cairo_scale(cr, 1. * sheet_room(s) / width, 1. * sheet_room(s) / width);
	grey(cr, greys[STYLE_MARK]);
	move_to(cr, -width / 2, -height / 2);
	pango_cairo_show_layout(cr, l);
	cairo_restore(cr);
	g_object_unref(l);
}

/* ---- begin and end ---- */

#ifdef __SANITIZE_ADDRESS__
/* Fontconfig keeps what it read for as long as the process lives. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
	return "leak:libfontconfig\n";
}
#endif

static int digit_width(struct sheet *s)
{
	struct sheet_cell cell = {"0000000000", STYLE_BODY, 0, -1, false};
	PangoLayout *l = layout_make(s, &cell);
	int width;

	pango_layout_get_size(l, &width, NULL);
	g_object_unref(l);
	return width / 10;
}

void sheet_init(struct sheet *s, const struct page_doc *d)
{
	cairo_font_options_t *options = cairo_font_options_create();

	*s = (struct sheet){.doc = d, .arena = ARENA_INIT};
	s->width = d->letter ? LETTER_WIDTH : A4_WIDTH;
	s->height = d->letter ? LETTER_HEIGHT : A4_HEIGHT;
	s->y = s->top = MARGIN;
	s->bottom = s->height - MARGIN - FOOT;
	s->context = pango_font_map_create_context(pango_cairo_font_map_get_default());
	cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
	pango_cairo_context_set_font_options(s->context, options);
	pango_cairo_context_set_resolution(s->context, 72);
	pango_context_set_base_dir(s->context, PANGO_DIRECTION_LTR);
	pango_context_set_language(s->context, pango_language_from_string(
						       *d->language ? d->language : "es"));
	cairo_font_options_destroy(options);
	for (int i = 0; i < STYLES; i++)
		s->font[i] = pango_font_description_from_string(fonts[i]);
	s->digit = digit_width(s);
}

void sheet_release(struct sheet *s)
{
	for (const struct piece *p = s->pieces; p; p = p->next) {
		PangoLayout *l = p->line ? p->line->layout : NULL;

		if (!l)
			continue;
		pango_layout_line_unref(p->line);
		g_object_unref(l);
	}
	for (int i = 0; i < STYLES; i++)
		pango_font_description_free(s->font[i]);
	g_object_unref(s->context);
	arena_release(&s->arena);
}
