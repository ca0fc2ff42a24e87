/* First everything is put on sheets, then it is known how many there are, and they are drawn. */
#include "print/pdf.h"

#include "pango.late.h"
#include <errno.h>
#include <signal.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/str.h"
#include "print/pdf_blocks.h"

#define LOGO_WIDTH POINTS(150)
#define LOGO_HEIGHT POINTS(54)
#define HEAD_GAP POINTS(10)

/* ---- the logo ---- */

struct reading {
	const unsigned char *at;
	size_t left;
};

static cairo_status_t png_read(void *closure, unsigned char *data, unsigned n)
{
	struct reading *r = closure;

	if (n > r->left)
		return CAIRO_STATUS_READ_ERROR;
	memcpy(data, r->at, n);
	r->at += n;
	r->left -= n;
	return CAIRO_STATUS_SUCCESS;
}

/* NULL: it cannot be drawn. */
static cairo_surface_t *png_open(const void *png, size_t len)
{
	struct reading r = {png, len};
	cairo_surface_t *image = png ? cairo_image_surface_create_from_png_stream(png_read, &r) : NULL;

	if (image && !cairo_surface_status(image))
		return image;
	cairo_surface_destroy(image);
	return NULL;
}

int pdf_look_at_png(const void *png, size_t len, struct err *e)
{
	cairo_surface_t *image;

	if (pango_load(e))
		return e->code;
	image = png_open(png, len);
	if (!image)
		return err_set(e, ERR_INPUT, "%s",
			_("The picture is damaged: save it anew as PNG and try again."));
	cairo_surface_destroy(image);
	return 0;
}

/* Its size on the paper: as large as the place for it, in its own proportions. */
static void logo_size(cairo_surface_t *image, int *width, int *height)
{
	int64_t w = cairo_image_surface_get_width(image), h = cairo_image_surface_get_height(image);

	*width = LOGO_WIDTH;
	*height = (int)(LOGO_WIDTH * h / w);
	if (*height <= LOGO_HEIGHT)
		return;
	*height = LOGO_HEIGHT;
	*width = (int)(LOGO_HEIGHT * w / h);
}

static void logo_draw(cairo_t *cr, cairo_surface_t *image)
{
	int width, height;

	logo_size(image, &width, &height);
	cairo_save(cr);
	cairo_translate(cr, pango_units_to_double(MARGIN), pango_units_to_double(MARGIN));
	cairo_scale(cr, pango_units_to_double(width) / cairo_image_surface_get_width(image),
		pango_units_to_double(height) / cairo_image_surface_get_height(image));
	cairo_set_source_surface(cr, image, 0, 0);
	cairo_paint(cr);
	cairo_restore(cr);
}

/* ---- heads and feet ---- */

/* The first page: logo and company at the left, title and date at the right. */
static void head_first(struct sheet *s, cairo_surface_t *logo)
{
	const struct page_doc *d = s->doc;
	int logo_width = 0, logo_height = 0, left = MARGIN, split = sheet_room(s) * 3 / 5,
	    rest = sheet_room(s) - split - CELL_GAP, y = s->y;
	struct sheet_cell about = {d->about, STYLE_BODY, MARGIN, sheet_room(s), false};
	struct sheet_cell legend = {d->legend, STYLE_STRONG, MARGIN, sheet_room(s), false};

	if (logo) {
		logo_size(logo, &logo_width, &logo_height);
		left += logo_width + CELL_GAP;
	}
	sheet_cells(s,
		(struct sheet_cell[]){
			{d->company, STYLE_HEADING, left, MARGIN + split - left, false}}, 1, 0);
	logo_height = y + logo_height > s->y ? y + logo_height : s->y;
	s->y = y;
	sheet_cells(s,
		(struct sheet_cell[]){{d->title, STYLE_TITLE, MARGIN + split + CELL_GAP,
			rest, true}}, 1, 0);
	sheet_cells(s,
		(struct sheet_cell[]){{d->date, STYLE_BODY, MARGIN + split + CELL_GAP,
			rest, true}}, 1, 0);
	s->y = logo_height > s->y ? logo_height : s->y;
	if (*d->about)
		sheet_cells(s, &about, 1, 0);
	s->y += HEAD_GAP / 2;
	sheet_rule(s, MARGIN, sheet_room(s), true);
	s->y += HEAD_GAP / 2;
	if (*d->legend)
		sheet_cells(s, &legend, 1, 0);
	s->y += HEAD_GAP / 2;
}

/* Every other one: what it belongs to. */
static void head_next(struct sheet *s)
{
	const struct page_doc *d = s->doc;
	int third = sheet_room(s) / 2;
	struct sheet_cell cell[] = {{d->company, STYLE_LABEL, MARGIN, third - CELL_GAP, false},
		{d->title, STYLE_STRONG, MARGIN + third, third, true}};

	sheet_cells(s, cell, LENGTH(cell), 0);
	s->y += HEAD_GAP / 3;
	sheet_rule(s, MARGIN, sheet_room(s), true);
	s->y += HEAD_GAP;
	s->top = s->y;
}

static void feet(struct sheet *s)
{
	struct str number = STR_INIT, words = STR_INIT;
	int side = POINTS(90), y = s->height - MARGIN - POINTS(22);

	if (strncmp(s->doc->legend, s->doc->mark, strlen(s->doc->mark)) != 0)
		str_addf(&words, "%s%s", s->doc->mark, *s->doc->legend ? " · " : "");
	str_add(&words, s->doc->legend);
	for (int page = 0; page <= s->page; page++) {
		struct sheet_cell left = {words.buf, STYLE_SMALL, MARGIN,
			sheet_room(s) - side - CELL_GAP, false};
		struct sheet_cell right = {NULL, STYLE_SMALL, MARGIN + sheet_room(s) - side, side, true};

		str_reset(&number);
		str_addf(&number, _("Page %lld of %lld"), (long long)page + 1,
			(long long)s->page + 1);
		right.text = number.buf;
		if (words.len)
			sheet_line(s, page, y, &left);
		sheet_line(s, page, y, &right);
	}
	str_release(&number);
	str_release(&words);
}

/* ---- the file ---- */

/* Cairo forgets some failures: ferror() knows. */
static cairo_status_t bytes_write(void *closure, const unsigned char *data, unsigned n)
{
	return fwrite(data, 1, n, closure) == n ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void metadata_set(cairo_surface_t *pdf, const struct page_doc *d)
{
	char at[MOMENT_TEXT];

	moment_format(d->moment, at);
	cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, d->title);
	cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_AUTHOR, d->company);
	cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATOR, "Ficha");
	cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, at);
}

static int file_draw(const struct sheet *s, cairo_surface_t *logo, FILE *out, struct err *e)
{
	cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream(bytes_write, out,
		pango_units_to_double(s->width), pango_units_to_double(s->height));
	cairo_t *cr = cairo_create(pdf);
	cairo_status_t status;

	metadata_set(pdf, s->doc);
	for (int page = 0; page <= s->page; page++) {
		if (*s->doc->mark)
			sheet_draw_mark(s, cr, s->doc->mark);
		if (logo && !page)
			logo_draw(cr, logo);
		sheet_draw(s, cr, page);
		cairo_show_page(cr);
	}
	cairo_destroy(cr);
	cairo_surface_finish(pdf);
	status = cairo_surface_status(pdf);
	cairo_surface_destroy(pdf);
	if (!fflush(out) && !ferror(out) && !status)
		return 0;
	if (!ferror(out) && status)
		return err_set(e, ERR_IO, _("The pages cannot be written: %s."),
			cairo_status_to_string(status));
	return err_set(e, errno == ENOSPC ? ERR_FULL : ERR_IO,
		_("The pages cannot be written: %s."), strerror(errno));
}

static void turned(struct sheet *s, void *ctx)
{
	head_next(s);
	blocks_turned(ctx);
}

static int make(const struct page_doc *d, FILE *out, int64_t *pages, struct err *e)
{
	cairo_surface_t *logo = png_open(d->logo, d->logo_len);
	struct sheet s;
	struct blocks b = {.sheet = &s};
	int rc;

	sheet_init(&s, d);
	s.turned = turned;
	s.ctx = &b;
	head_first(&s, logo);
	rc = blocks_put(&b, e);
	feet(&s);
	if (!rc)
		rc = file_draw(&s, logo, out, e);
	if (pages)
		*pages = s.page + 1;
	sheet_release(&s);
	cairo_surface_destroy(logo);
	return rc;
}

/* The font library has a thread of its own: signals are for ours. */
int pdf_write(const struct page_doc *d, FILE *out, int64_t *pages, struct err *e)
{
	const char *spoken = page_speak(d);
	sigset_t all, before;
	int rc;

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &before);
	rc = pango_load(e);
	if (!rc)
		rc = make(d, out, pages, e);
	sigprocmask(SIG_SETMASK, &before, NULL);
	page_hush(spoken);
	return rc;
}
