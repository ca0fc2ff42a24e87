/* Pages are made once: what is shown is what is saved or printed. */
#include <errno.h>
#include <string.h>
#include "base/lang.h"
#include "base/number.h"
#include "dict/door.h"
#include "print/paper.h"
#include "print/pdf.h"
#include "print/printer.h"
#include "print/text.h"
#include "tui/dialog.h"
#include "tui/export.h"
#include "tui/listed.h"
#include "tui/newfile.h"
#include "tui/run.h"
#include "tui/screen.h"
#include "tui/term.h"
#include "tui/top.h"
#include "tui/tui.h"
#include "tui/ui.h"

#define PREVIEW_LINES 500

struct print {
	const struct session *session;
	const char *words, *stem; /* what it is, for questions and for a file's name */
	FILE *pages;
	int64_t n;
	const struct page_doc *doc; /* can be had as PDF as well; NULL: it is too long for that */
	bool is_pdf;
};

/* ---- where they go -----------------------------------------------------------------------------
 */

static int pages_copy(FILE *pages, FILE *to, struct err *e)
{
	char piece[8192];
	size_t n;

	rewind(pages);
	while ((n = fread(piece, 1, sizeof piece, pages)) > 0)
		fwrite(piece, 1, n, to);
	return ferror(pages) ? err_set(e, ERR_IO, "%s", _("The pages cannot be read again.")) : 0;
}

static void said(const struct print *p, const char *format, const char *place)
{
	struct str text = STR_INIT, pages = STR_INIT;

	number_format(&pages, p->n, 0, &p->session->numbers);
	str_addf(&text, "%s: %s, ", format, place);
	str_addf(&text, _("pages: %s"), pages.buf);
	ui_message(text.buf);
	str_release(&text);
	str_release(&pages);
}

static void to_file(const struct print *p)
{
	struct str name = STR_INIT, question = STR_INIT, place = STR_INIT;
	struct files_new new;
	struct err e = ERR_INIT;

	dated_name(p->session, p->stem, p->is_pdf ? "pdf" : "txt", &name);
	str_addf(&question, _("Save: %s"), p->words);
	if (newfile_ask(question.buf, &name)) {
		if (newfile_begin(&new, p->session, name.buf, &e) ||
			files_end(&new, pages_copy(p->pages, new.file, &e), &e)) {
			dlg_error(&e);
		} else {
			newfile_place(&new, &place);
			said(p, _("Saved"), place.buf);
		}
		files_new_release(&new);
	}
	str_release(&name);
	str_release(&question);
	str_release(&place);
}

static void to_printer(const struct print *p)
{
	struct err e = ERR_INIT;

	if (printer_ready(run_config(), !newfile_local(), &e) ||
		printer_print(run_config(), p->pages, &e))
		dlg_error(&e);
	else
		said(p, _("Printed"), p->words);
}

static void to_terminal(const struct print *p)
{
	struct err e = ERR_INIT;
	int rc = printer_terminal_ready(run_config(), &e) || tui_print(p->pages, &e);

	term_redraw();
	if (rc)
		dlg_error(&e);
	else
		said(p, _("Sent to your terminal's printer"), p->words);
}

static void pdf_offer(const struct print *pdf)
{
	const char *label[] = {_("Save to a file"), _("Printer"), _("Close")};
	struct err e = ERR_INIT;
	int chosen = 0;

	if (!printer_ready(run_config(), !newfile_local(), &e))
		chosen = dlg_choice(pdf->words, label, LENGTH(label), 0);
	if (chosen == 0)
		to_file(pdf);
	else if (chosen == 1)
		to_printer(pdf);
}

/* The same document, made anew. */
static void as_pdf(const struct print *p)
{
	struct print pdf = {.session = p->session, .words = p->words, .stem = p->stem,
		.pages = tmpfile(), .is_pdf = true};
	struct err e = ERR_INIT;

	if (!pdf.pages)
		err_set(&e, ERR_IO, _("The pages cannot be written: %s."), strerror(errno));
	else if (!pdf_write(p->doc, pdf.pages, &pdf.n, &e))
		pdf_offer(&pdf);
	if (e.code)
		dlg_error(&e);
	if (pdf.pages)
		fclose(pdf.pages);
}

/* ---- the pages ---------------------------------------------------------------------------------
 */

/* A page that ends is a line. */
static void preview_text(const struct print *p, struct str *text)
{
	struct str pages = STR_INIT;
	char line[2048];
	int lines = 0;

	rewind(p->pages);
	while (lines < PREVIEW_LINES && fgets(line, sizeof line, p->pages)) {
		const char *at = line;

		if (*at == '\f') {
			str_addc(text, '\n');
			at++;
		}
		str_add(text, at);
		lines++;
	}
	if (lines == PREVIEW_LINES) {
		number_format(&pages, p->n, 0, &p->session->numbers);
		str_addf(text, _("... and so on: %s pages in all\n"), pages.buf);
	}
	str_release(&pages);
}

/* Only what is open to this operator is offered; it begins on what most people want. */
static void offer(const struct print *p)
{
	enum { PDF, TO_FILE, TO_PRINTER, TO_TERMINAL };
	void (*const way[])(const struct print *) = {as_pdf, to_file, to_printer, to_terminal};
	const char *label[] = {_("As PDF"), _("Save to a file"), _("Printer"),
		_("Terminal's printer"), _("Close")};
	const char *offered[LENGTH(label)];
	int at[LENGTH(label)], n = 0, chosen;
	struct str text = STR_INIT;
	struct err e = ERR_INIT;

	for (int i = 0; i < LENGTH(label); i++) {
		if ((i == PDF && !p->doc) ||
			(i == TO_PRINTER &&
				printer_ready(run_config(), !newfile_local(), &e)) ||
			(i == TO_TERMINAL && printer_terminal_ready(run_config(), &e)))
			continue;
		offered[n] = label[i];
		at[n++] = i;
	}
	preview_text(p, &text);
	chosen = dlg_text_choice(_("Print"), text.buf, offered, n, 0);
	if (chosen >= 0 && chosen < n - 1)
		way[at[chosen]](p);
	str_release(&text);
}

static void show(struct print *p, const struct page_doc *d)
{
	struct text_format f = {
		(int)config_int(run_config(), "print.columns"),
		(int)config_int(run_config(), "print.lines")};
	struct err e = ERR_INIT;
	int rc;

	p->pages = tmpfile();
	rc = p->pages ? text_write(d, &f, p->pages, &p->n, &e)
		      : err_set(&e, ERR_IO, _("The pages cannot be written: %s."),
				strerror(errno));
	if (rc)
		dlg_error(&e);
	else
		offer(p);
	if (p->pages)
		fclose(p->pages);
}

/* ---- of what -----------------------------------------------------------------------------------
 */

struct printed_list {
	const struct list *list;
	struct query query;
	struct progress progress;
};

static int marked_each(void *ctx, const struct fieldset *fields, query_row_fn *fn, void *out,
	struct err *e)
{
	struct printed_list *p = ctx;
	struct query q = p->query;

	q.fields = *fields;
	return listed_each(p->list, &q, 0, fn, out, e);
}

static bool step(void *ctx, int64_t done)
{
	return progress_step(&((struct printed_list *)ctx)->progress, done);
}

static void list_show(const struct list *l, const char *words, int64_t n)
{
	struct printed_list p = {.list = l};
	struct paper_rows rows = {
		.q = &p.query, .each = marked_each, .ctx = &p, .progress = step};
	struct print print = {
		.session = l->query.scope.session, .words = words, .stem = l->query.entity->name};
	struct page_doc doc = PAGE_DOC_INIT;
	struct columns c;
	struct err e = ERR_INIT;

	listed_query(l, &p.query);
	if (l->query.scope.relation)
		c.n = 0; /* whom to call is told whole */
	else
		list_columns(l, (int)config_int(run_config(), "print.columns") + 2, &c);
	for (int i = 0; i < c.n && rows.n < PAPER_COLUMNS; i++)
		rows.column[rows.n++] = c.v[i].field;
	progress_begin(&p.progress, &l->query.scope.session->numbers, _("Printing"), n);
	if (paper_list(&doc, &rows, words, &e))
		dlg_error(&e);
	else
		show(&print, &doc);
	progress_end(&p.progress);
	page_doc_release(&doc);
}

/* from: the record that they belong to; NULL: none. */
static unsigned list_ask(const struct list *l, const struct record *from)
{
	struct str words = STR_INIT;
	struct err e = ERR_INIT;
	int64_t n = 0;

	if (from) {
		str_addf(&words, "%s ", _(from->entity->label));
		record_name(l->query.scope.session, from, &words);
		str_add(&words, ": ");
	}
	if (listed_words(l, &words, &n, &e))
		dlg_error(&e);
	else
		list_show(l, words.buf, n);
	str_release(&words);
	return SCREEN_USED;
}

bool print_can(const struct list *l)
{
	return list_selected(l) && session_may(l->query.scope.session, l->query.entity, VERB_PRINT,
					   l->query.scope.relation);
}

/* A card, or what belongs to it by a relation. */
static unsigned card_show(struct scope scope, const struct record *r, const struct relation *rel)
{
	struct page_doc doc = PAGE_DOC_INIT;
	struct str stem = STR_INIT;
	struct print print = {.session = scope.session, .words = record_title(r)};
	struct paper_card *card;
	struct err e = ERR_INIT;
	int rc = rel ? paper_related(&card, &doc, scope.session, r, rel, &e)
		     : paper_card(&card, &doc, scope, r, &e);

	str_addf(&stem, "%s-", rel ? rel->to : r->entity->name);
	record_key_text(r, &stem);
	print.stem = stem.buf;
	print.doc = &doc;
	if (rc)
		dlg_error(&e);
	else
		show(&print, &doc);
	paper_card_free(&card);
	page_doc_release(&doc);
	str_release(&stem);
	return SCREEN_USED;
}

unsigned print_card(struct scope scope, const struct record *r)
{
	return card_show(scope, r, NULL);
}

/* Everything that belongs to the record, under its name; or what the list was narrowed to. */
unsigned print_related(const struct list *l, const struct record *r)
{
	bool some = l->marks.n || l->query.n_where || l->query.archived != ROWS_ACTIVE ||
		    (l->query.search && *l->query.search);

	return some ? list_ask(l, r) : card_show(l->query.scope, r, l->query.scope.relation);
}

unsigned print_ask(const struct list *l)
{
	const struct scope *scope = &l->query.scope;
	struct record *from = NULL;
	struct err e = ERR_INIT;

	if (!scope->relation)
		return list_ask(l, NULL);
	if (door_load((struct scope){scope->session, NULL, 0}, entity_find(scope->relation->from),
		    scope->from_id, &from, &e))
		dlg_error(&e);
	else
		print_related(l, from);
	record_free(&from);
	return SCREEN_USED;
}

bool print_card_can(struct scope scope, const struct record *r)
{
	return session_may(scope.session, r->entity, VERB_PRINT, scope.relation);
}
