/* Documents: a page of PDF beside what Pango and Cairo alone take for the same page, and issuing beside
 * plain INSERTs of the rows that it writes. */
#include <stdlib.h>
#include <string.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include "base/mem.h"
#include "bench.h"
#include "dict/door.h"
#include "print/paper.h"
#include "print/pdf.h"

#define DOCUMENTS 200
#define PAGES 100 /* printed in a repeat */

/* ---- the documents ---- */

static void drafts_make(struct session *s)
{
	static const char *const client[] = {"legal_name", "Ferretería Núñez e Hijos SA de CV",
		"country", "MX", "tax_id", "GODE561231GR8", NULL};
	static const char *const document[] = {"client", "000001", "date", "2026-11-21",
		"line[+0].description", "Balanza Ñandú B-30", "line[+0].quantity", "2",
		"line[+0].price", "3290", "line[+0].tax", "IVA16", "line[+1].description",
		"Tóner negro 58A, rendimiento de 3 050 páginas", "line[+1].quantity", "12",
		"line[+1].price", "2150", "line[+1].tax", "IVA16", "line[+2].description",
		"Instalación y puesta en marcha de la red en la sucursal norte, con garantía",
		"line[+2].quantity", "1.5", "line[+2].price", "850", "line[+2].tax", "IVA16",
		"notes", "Entregar de 9 a 14 h.", NULL};

	bench_add(s, "client", client);
	for (int i = 0; i < DOCUMENTS; i++)
		bench_add(s, "document", document);
}

/* ---- the page, barely ---- */

enum { PLAIN, SMALL, BOLD, FONTS };
struct bare {
	cairo_t *cr;
	PangoFontDescription *font[FONTS];
	double y;
};

static void bare_text(struct bare *b, int font, double x, double width, const char *text)
{
	PangoLayout *l = pango_cairo_create_layout(b->cr);
	int height;

	pango_layout_set_font_description(l, b->font[font]);
	pango_layout_set_width(l, (int)(width * PANGO_SCALE));
	pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_text(l, text, -1);
	cairo_move_to(b->cr, x, b->y);
	pango_cairo_show_layout(b->cr, l);
	pango_layout_get_pixel_size(l, NULL, &height);
	b->y += height / 4.;
	g_object_unref(l);
}

static void bare_block(struct bare *b, const struct page_block *block)
{
	bool sums = block->kind == PAGE_SUMS;

	if (block->text)
		bare_text(b, PLAIN, 48, 500, block->text);
	for (const struct page_pair *p = block->pairs; p; p = p->next) {
		int font = !sums ? PLAIN : p->next ? PLAIN : BOLD;

		bare_text(b, sums ? font : SMALL, 48, 120, p->label);
		bare_text(b, font, 180, 300, p->value);
	}
	for (int i = 0; i < block->n_columns; i++)
		bare_text(b, SMALL, 48 + 70 * i, 66, block->column[i].heading);
	for (const struct page_row *r = block->rows; r; r = r->next) {
		for (int i = 0; i < block->n_columns; i++)
			bare_text(b, PLAIN, 48 + 70 * i, i ? 66 : 180, r->cell[i]);
		cairo_move_to(b->cr, 48, b->y);
		cairo_rel_line_to(b->cr, 500, 0);
		cairo_stroke(b->cr);
	}
}

static cairo_status_t count(void *closure, const unsigned char *data, unsigned n)
{
	(void)data;
	*(size_t *)closure += n;
	return CAIRO_STATUS_SUCCESS;
}

static size_t bare_page(const struct page_doc *d)
{
	static const char *const fonts[] = {[PLAIN] = "Liberation Sans, DejaVu Sans, Sans 9",
		[SMALL] = "Liberation Sans, DejaVu Sans, Sans 8",
		[BOLD] = "Liberation Sans, DejaVu Sans, Sans Bold 9"};
	size_t bytes = 0;
	cairo_surface_t *pdf = cairo_pdf_surface_create_for_stream(count, &bytes, 612, 792);
	struct bare b = {.cr = cairo_create(pdf), .y = 48};

	for (int i = 0; i < FONTS; i++)
		b.font[i] = pango_font_description_from_string(fonts[i]);
	bare_text(&b, BOLD, 48, 300, d->company);
	bare_text(&b, BOLD, 348, 200, d->title);
	bare_text(&b, PLAIN, 348, 200, d->date);
	bare_text(&b, BOLD, 48, 500, d->legend);
	bare_text(&b, SMALL, 48, 400, d->legend);
	bare_text(&b, SMALL, 448, 100, "Página 1 de 1");
	for (const struct page_block *block = d->blocks; block; block = block->next)
		bare_block(&b, block);
	for (int i = 0; i < FONTS; i++)
		pango_font_description_free(b.font[i]);
	cairo_destroy(b.cr);
	cairo_surface_finish(pdf);
	cairo_surface_destroy(pdf);
	return bytes;
}

/* ---- the page, ours ---- */

static void document_load(struct session *s, int64_t id, struct record **r)
{
	struct err e = ERR_INIT;

	must(door_load((struct scope){s, NULL, 0}, entity_find("document"), id, r, &e), &e);
}

/* From the record in the database to the bytes. */
static void our_page(struct session *s, int64_t id)
{
	struct page_doc doc = PAGE_DOC_INIT;
	struct paper_card *card;
	struct record *r;
	struct err e = ERR_INIT;
	char *bytes = NULL;
	size_t n;
	FILE *out = open_memstream(&bytes, &n);

	document_load(s, id, &r);
	must(paper_card(&card, &doc, (struct scope){s, NULL, 0}, r, &e), &e);
	must(pdf_write(&doc, out, NULL, &e), &e);
	fclose(out);
	free(bytes);
	page_doc_release(&doc);
	paper_card_free(&card);
	record_free(&r);
}

static void pages_measure(struct session *s)
{
	struct line l = {.what = "a page of PDF, out of the database",
		.peer = "the same texts by Pango and Cairo", .aim = 1250000};
	struct page_doc doc = PAGE_DOC_INIT;
	struct paper_card *card;
	struct record *r;
	struct err e = ERR_INIT;
	int64_t from;

	document_load(s, 1, &r);
	must(paper_card(&card, &doc, (struct scope){s, NULL, 0}, r, &e), &e);
	our_page(s, 1);
	bare_page(&doc);
	for (int i = 0; i < REPEATS; i++) {
		from = work_ns();
		for (int k = 0; k < PAGES; k++)
			our_page(s, 1 + k % DOCUMENTS);
		samples_add(&l.ours, (work_ns() - from) / PAGES);
		from = work_ns();
		for (int k = 0; k < PAGES; k++)
			bare_page(&doc);
		samples_add(&l.theirs, (work_ns() - from) / PAGES);
	}
	from = samples_at(&l.ours, 50);
	report_line(&l);
	report_rate("  that is", INT64_C(1000000000) / from, 200);
	page_doc_release(&doc);
	paper_card_free(&card);
	record_free(&r);
}

/* ---- issuing ---- */

static int64_t issue_all(struct session *s)
{
	static const struct accepted all = {.all = true};
	const struct entity *entity = entity_find("document");
	struct err e = ERR_INIT;
	int64_t from = clock_ns();

	for (int64_t id = 1; id <= DOCUMENTS; id++) {
		struct issues issues = ISSUES_INIT;

		must(door_act(s, action_find("issue", entity), entity, id, 0, &all, &issues, &e), &e);
		issues_release(&issues);
	}
	return clock_ns() - from;
}

/* One more database each time: what is issued stays so. */
static void issuing_measure(const char *database, const char *copy, struct line *l)
{
	struct err e = ERR_INIT;
	struct session *ana;
	struct db *db;

	bench_remove(database);
	db = bench_create(database);
	ana = bench_session(db, "ana");
	drafts_make(ana);
	samples_add(&l->ours, issue_all(ana) / DOCUMENTS);
	if (!l->theirs.n)
		pages_measure(ana);
	session_free(&ana);
	db_close(&db);
	bench_remove(copy);
	must(db_open(&db, copy, DB_CREATE, &e), &e);
	db_close(&db);
	samples_add(&l->theirs, peers_issue(database, copy, DOCUMENTS) / DOCUMENTS);
	bench_remove(copy);
	bench_remove(database);
}

void bench_documents(const char *dir)
{
	struct line l = {.what = "issuing a document", .peer = "plain INSERTs of its rows"};
	char database[4096], copy[4096];

	snprintf(database, sizeof database, "%s/documents.db", dir);
	snprintf(copy, sizeof copy, "%s/documents-plain.db", dir);
	report_begin("documents of three lines");
	for (int i = 0; i < REPEATS; i++)
		issuing_measure(database, copy, &l);
	report_line(&l);
}
