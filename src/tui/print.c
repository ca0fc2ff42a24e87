/* A list as a text of the reader's width: what is seen is what is saved. */
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "tui/dialog.h"
#include "tui/export.h"
#include "tui/listed.h"
#include "tui/newfile.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define PRINT_COLUMNS 76
#define PREVIEW_ROWS 500

struct print {
	const struct list *list;
	struct columns columns;
	struct str text; /* of the preview, or the line that is written next */
	FILE *file;      /* NULL: the preview */
	struct progress progress;
	int64_t done;
};

/* ---- lines -------------------------------------------------------------------------------------
 */

static void cell_add(struct print *p, const struct column *c, const char *text)
{
	struct str safe = STR_INIT;
	int left;

	text_safe(&safe, text, strcspn(text, "\n"), false);
	str_cut(&safe, text_fit(safe.buf, c->width));
	left = c->width - text_width(safe.buf);
	if (field_numeric(c->field))
		str_pad(&p->text, ' ', left);
	str_add(&p->text, safe.buf);
	if (!field_numeric(c->field))
		str_pad(&p->text, ' ', left);
	str_release(&safe);
}

static void line_end(struct print *p)
{
	size_t len = p->text.len;

	while (len && p->text.buf[len - 1] == ' ')
		len--;
	str_cut(&p->text, len);
	str_addc(&p->text, '\n');
	if (!p->file)
		return;
	fwrite(p->text.buf, 1, p->text.len, p->file);
	str_reset(&p->text);
}

static void head_write(struct print *p, const char *words)
{
	const struct session *s = p->list->query.scope.session;
	static const struct field day = {.kind = FIELD_DATE};
	struct value today;
	char date[DATE_TEXT];

	date_format(today_in(s->time_zone), date);
	today = value_text(date);
	str_addf(&p->text, "%s %s ", words, mark_text(MARK_DOT));
	field_show(s, &day, &today, &p->text);
	str_addf(&p->text, " %s %s", mark_text(MARK_DOT), s->user_name);
	line_end(p);
	line_end(p);
	for (int i = 0; i < p->columns.n; i++) {
		str_add(&p->text, i ? " " : "");
		cell_add(p, &p->columns.v[i],
			column_heading(&p->list->query, p->columns.v[i].field));
	}
	line_end(p);
	str_pad(&p->text, '-', PRINT_COLUMNS);
	line_end(p);
}

static int row_write(void *ctx, const struct record *r, struct err *e)
{
	struct print *p = ctx;
	struct str cell = STR_INIT;

	for (int i = 0; i < p->columns.n; i++) {
		str_reset(&cell);
		record_show(p->list->query.scope.session, r, p->columns.v[i].field, &cell);
		str_add(&p->text, i ? " " : "");
		cell_add(p, &p->columns.v[i], cell.buf);
	}
	str_release(&cell);
	line_end(p);
	if (!progress_step(&p->progress, ++p->done))
		return err_set(e, ERR_CANCEL, "%s", _("Broken off; nothing was printed."));
	return 0;
}

static int print_rows(
	struct print *p, const char *words, int64_t n, int64_t limit, struct err *e)
{
	struct fieldset fields = {0};
	int rc;

	p->done = 0;
	for (int i = 0; i < p->columns.n; i++)
		fieldset_add(&fields, p->columns.v[i].field);
	progress_begin(&p->progress, _("Printing"), limit && limit < n ? limit : n);
	head_write(p, words);
	rc = listed_each(p->list, &fields, limit, row_write, p, e);
	progress_end(&p->progress);
	return rc;
}

/* ---- on paper ----------------------------------------------------------------------------------
 */

static int print_file(
	struct print *p, const char *path, const char *words, int64_t n, struct err *e)
{
	int rc;

	str_reset(&p->text);
	if (newfile_open(path, &p->file, e))
		return e->code;
	rc = print_rows(p, words, n, 0, e);
	return newfile_close(path, p->file, rc, e);
}

static void print_save(struct print *p, const char *words, int64_t n)
{
	struct str path = STR_INIT, said = STR_INIT, question = STR_INIT;
	struct err e = ERR_INIT;

	listed_file(p->list, "txt", &path);
	str_addf(&question, _("Save: %s"), words);
	if (newfile_ask(question.buf, &path)) {
		if (print_file(p, path.buf, words, n, &e)) {
			dlg_error(&e);
		} else {
			str_addf(&said, _("Written: %s, %lld rows."), path.buf,
				(long long)p->done);
			ui_message(said.buf);
		}
	}
	str_release(&path);
	str_release(&said);
	str_release(&question);
}

static void print_preview(struct print *p, const char *words, int64_t n)
{
	const char *const labels[] = {_("Save to a file"), _("Close")};
	struct err e = ERR_INIT;

	if (print_rows(p, words, n, PREVIEW_ROWS, &e)) {
		dlg_error(&e);
		return;
	}
	if (n > p->done)
		str_addf(&p->text, _("... and %lld more rows\n"), (long long)(n - p->done));
	dlg_text(_("Print"), p->text.buf);
	if (newfile_allowed() && !ui_leaving() &&
		dlg_choice(words, labels, LENGTH(labels), 1) == 0)
		print_save(p, words, n);
}

unsigned print_ask(const struct list *l)
{
	struct print p = {.list = l, .text = STR_INIT};
	struct str words = STR_INIT;
	struct err e = ERR_INIT;
	int64_t n = 0;

	list_columns(l, PRINT_COLUMNS + 1, &p.columns);
	if (session_require(l->query.scope.session, l->query.entity, VERB_PRINT,
		    l->query.scope.relation, &e) ||
		listed_words(l, &words, &n, &e))
		dlg_error(&e);
	else
		print_preview(&p, words.buf, n);
	str_release(&words);
	str_release(&p.text);
	return SCREEN_USED;
}

bool print_can(const struct list *l)
{
	return list_selected(l) && session_may(l->query.scope.session, l->query.entity, VERB_PRINT,
					   l->query.scope.relation);
}
