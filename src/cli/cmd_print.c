#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "base/lang.h"
#include "cli/cli.h"
#include "cli/writing.h"
#include "print/paper.h"
#include "print/pdf.h"
#include "print/printer.h"
#include "print/text.h"

/* What a document is made of, as long as it lives. */
struct printing {
	struct page_doc doc;
	struct arena arena; /* of the conditions */
	struct query query;
	struct paper_rows rows;
	struct paper_card *card;
	struct record *record;
	bool pdf;
};

/* ---- where to ---- */

enum target { TARGET_FILE, TARGET_LP, TARGET_TERMINAL };

static enum target target_of(const struct cli *c)
{
	const char *to = c->option[OPT_TO];

	if (text_equal(to, "lp"))
		return TARGET_LP;
	return text_equal(to, "terminal") ? TARGET_TERMINAL : TARGET_FILE;
}

static bool to_screen(const struct cli *c)
{
	const char *to = c->option[OPT_TO];

	return (!to || !strcmp(to, "-")) && isatty(STDOUT_FILENO);
}

static int target_ready(const struct cli *c, bool pdf, struct err *e)
{
	switch (target_of(c)) {
	case TARGET_LP:
		return printer_ready(c->config, c->ssh, e);
	case TARGET_TERMINAL:
		if (pdf)
			return err_set(e, ERR_USAGE, "%s",
				_("A terminal's printer takes text: leave --pdf out, or use --to FILE."));
		return printer_terminal_ready(c->config, e);
	default:
		if (pdf && to_screen(c))
			return err_set(e, ERR_USAGE, "%s",
				_("A PDF is nothing to read on a terminal: use --to FILE."));
		return 0;
	}
}

static int pages_write(const struct printing *p, const struct text_format *f, FILE *out, int64_t *n,
	struct err *e)
{
	return p->pdf ? pdf_write(&p->doc, out, n, e) : text_write(&p->doc, f, out, n, e);
}

static int write_file(const struct cli *c, const struct printing *p, const struct text_format *f,
	struct err *e)
{
	struct writing w;

	if (writing_begin(&w, c, c->option[OPT_TO], e))
		return e->code;
	return writing_end(&w, pages_write(p, f, w.file, NULL, e), e);
}

/* A printer gets pages that are whole. */
static int write_printer(const struct cli *c, const struct printing *p,
	const struct text_format *f, struct err *e)
{
	FILE *pages = tmpfile();
	int64_t n;
	int rc;

	if (!pages)
		return err_set(e, ERR_IO, _("The pages cannot be written: %s."), strerror(errno));
	rc = pages_write(p, f, pages, &n, e);
	if (!rc)
		rc = target_of(c) == TARGET_LP ? printer_print(c->config, pages, e)
					     : c->screens->print(pages, e);
	if (!rc)
		say_note(c, _("pages: %lld"), (long long)n);
	fclose(pages);
	return rc;
}

static int print_out(const struct cli *c, const struct printing *p, struct err *e)
{
	struct text_format f = {(int)config_int(c->config, "print.columns"),
		(int)config_int(c->config, "print.lines")};

	if (target_of(c) != TARGET_FILE)
		return write_printer(c, p, &f, e);
	if (to_screen(c))
		f.lines = 0;
	return write_file(c, p, &f, e);
}

/* ---- what ---- */

static void about_add(struct str *out, const char *text)
{
	str_addf(out, "%s%s", out->len ? ", " : "", text);
}

static int list_doc(const struct cli *c, struct printing *p, struct err *e)
{
	const struct entity *entity;
	struct str about = STR_INIT;
	int rc;

	if (operand_entity(c, 0, &entity, e))
		return e->code;
	query_init(&p->query, cli_scope(c), entity);
	p->rows = (struct paper_rows){.q = &p->query};
	if (query_options(c, &p->query, &p->arena, e) || limit_option(c, 0, &p->rows.limit, e))
		return e->code;
	for (int i = 0; i < c->n_where; i++)
		about_add(&about, c->where[i]);
	if (p->query.search)
		about_add(&about, p->query.search);
	if (p->query.archived == ROWS_ARCHIVED)
		about_add(&about, _("archived"));
	rc = paper_list(&p->doc, &p->rows, about.buf, e);
	str_release(&about);
	return rc;
}

/* "contacts": what belongs to a client. */
static const struct relation *relation_of(const char *word)
{
	for (int i = 0; i < entity_count(); i++)
		for (int k = 0; k < entity_at(i)->n_relations; k++) {
			const struct relation *rel = &entity_at(i)->relations[k];
			const char *dot = strchr(rel->name, '.');

			if (rel->label && dot && !strcmp(dot + 1, word))
				return rel;
		}
	return NULL;
}

static int record_load(const struct cli *c, const struct entity *entity, struct record **out,
	struct err *e)
{
	int64_t id;

	return door_find(cli_scope(c), entity, c->arg[1], &id, e) ||
			       door_load(cli_scope(c), entity, id, out, e)
		       ? e->code
		       : 0;
}

/* "contacts service_order 1042": by its key alone. */
static int related_doc(const struct cli *c, struct printing *p, struct err *e)
{
	const struct entity *entity = entity_find(c->arg[1]);
	struct str name = STR_INIT;
	const struct relation *rel;
	int64_t id;

	str_addf(&name, "%s.%s", c->arg[1], c->arg[0]);
	rel = relation_find(name.buf);
	str_release(&name);
	if (!rel || !rel->label || !entity_key(entity))
		return err_set(e, ERR_USAGE, _("A \"%s\" has no \"%s\" to print."), c->arg[1],
			c->arg[0]);
	return door_find_key(cli_scope(c), entity, c->arg[2], &id, e) ||
			       door_load(cli_scope(c), entity, id, &p->record, e) ||
			       paper_related(&p->card, &p->doc, c->session, p->record, rel, e)
		       ? e->code
		       : 0;
}

static int card_doc(const struct cli *c, struct printing *p, struct err *e)
{
	const struct relation *rel = entity_find(c->arg[0]) ? NULL : relation_of(c->arg[0]);

	if (rel)
		return record_load(c, entity_find(rel->from), &p->record, e) ||
				       paper_related(&p->card, &p->doc, c->session, p->record, rel, e)
			       ? e->code
			       : 0;
	return operand_load(c, &p->record, e) ||
			       paper_card(&p->card, &p->doc, cli_scope(c), p->record, e)
		       ? e->code
		       : 0;
}

static void printing_release(struct printing *p)
{
	page_doc_release(&p->doc);
	paper_card_free(&p->card);
	record_free(&p->record);
	arena_release(&p->arena);
}

int cmd_print(struct cli *c, struct err *e)
{
	struct printing p = {.doc = PAGE_DOC_INIT, .pdf = option_given(c, OPT_PDF)};
	int rc = target_ready(c, p.pdf, e);

	if (!rc)
		rc = c->n_args == 3   ? related_doc(c, &p, e)
		     : c->n_args == 2 ? card_doc(c, &p, e)
				      : list_doc(c, &p, e);
	if (!rc)
		rc = print_out(c, &p, e);
	printing_release(&p);
	return rc;
}

int cmd_pdf(struct cli *c, struct err *e)
{
	struct printing p = {.doc = PAGE_DOC_INIT, .pdf = true};
	const struct entity *document = entity_find("document");
	int64_t id;
	int rc = target_ready(c, true, e) ||
			 door_find(cli_scope(c), document, c->arg[0], &id, e) ||
			 door_load(cli_scope(c), document, id, &p.record, e) ||
			 paper_card(&p.card, &p.doc, cli_scope(c), p.record, e) ||
			 print_out(c, &p, e)
		     ? e->code
		     : 0;

	printing_release(&p);
	return rc;
}
