#include "tui/export.h"

#include <inttypes.h>
#include "base/csv.h"
#include "base/lang.h"
#include "base/moment.h"
#include "tui/dialog.h"
#include "tui/listed.h"
#include "tui/newfile.h"
#include "tui/screen.h"
#include "tui/ui.h"

struct export {
	const struct list *list;
	const struct field *column[FIELDS_MAX];
	int n;
	bool whole; /* all fields under their names, as programs want them */
	FILE *file;
	struct str line, cell;
	struct progress progress;
	int64_t done;
};

/* ---- words -------------------------------------------------------------------------------------
 */

int listed_words(const struct list *l, struct str *out, int64_t *n, struct err *e)
{
	int rc = listed_count(l, n, e);

	if (!rc)
		str_addf(out, _("%lld records (%s)"), (long long)*n, _(l->query.entity->plural));
	return rc;
}

void listed_file(const struct list *l, const char *ending, struct str *out)
{
	char date[DATE_TEXT];

	date_format(today_in(l->query.scope.session->time_zone), date);
	str_addf(out, "%s-%s.%s", l->query.entity->name, date, ending);
}

void listed_cell(
	const struct list *l, const struct record *r, const struct field *f, struct str *out)
{
	if (field_numeric(f))
		record_plain(l->query.scope.session, r, f, out);
	else
		record_show(l->query.scope.session, r, f, out);
}

/* ---- columns -----------------------------------------------------------------------------------
 */

static void columns_shown(struct export *x)
{
	struct columns c;

	list_columns(x->list, term_columns(), &c);
	for (int i = 0; i < c.n; i++)
		x->column[x->n++] = c.v[i].field;
}

static void columns_whole(struct export *x)
{
	const struct entity *e = x->list->query.entity;
	struct fieldset seen;

	session_fields(x->list->query.scope.session, e, &seen);
	for (int i = 0; i < e->n_fields; i++)
		if (fieldset_has(&seen, &e->fields[i]) && field_stored(&e->fields[i]))
			x->column[x->n++] = &e->fields[i];
}

static void fields_of(const struct export *x, struct fieldset *out)
{
	*out = (struct fieldset){0};
	for (int i = 0; i < x->n; i++)
		fieldset_add(out, x->column[i]);
}

/* ---- writing -----------------------------------------------------------------------------------
 */

/* What fails here shows when the file is closed. */
static void line_end(struct export *x)
{
	str_addc(&x->line, '\n');
	fwrite(x->line.buf, 1, x->line.len, x->file);
	str_reset(&x->line);
}

static void cell_end(struct export *x, int i)
{
	if (i || x->whole)
		str_addc(&x->line, ',');
	csv_put_safe(&x->line, x->cell.buf, ',');
	str_reset(&x->cell);
}

static void headings_write(struct export *x)
{
	if (x->whole)
		str_add(&x->line, "id");
	for (int i = 0; i < x->n; i++) {
		str_add(&x->cell, x->whole ? x->column[i]->name
					   : column_heading(&x->list->query, x->column[i]));
		cell_end(x, i);
	}
	line_end(x);
}

static int row_write(void *ctx, const struct record *r, struct err *e)
{
	struct export *x = ctx;

	if (x->whole)
		str_addf(&x->line, "%" PRId64, r->id);
	for (int i = 0; i < x->n; i++) {
		if (x->whole)
			record_plain(x->list->query.scope.session, r, x->column[i], &x->cell);
		else
			listed_cell(x->list, r, x->column[i], &x->cell);
		cell_end(x, i);
	}
	line_end(x);
	if (!progress_step(&x->progress, ++x->done))
		return err_set(e, ERR_CANCEL, "%s", _("Broken off; no file was written."));
	return 0;
}

static int file_write(struct export *x, const char *path, int64_t n, struct err *e)
{
	struct fieldset fields;
	int rc;

	if (session_require(x->list->query.scope.session, x->list->query.entity, VERB_EXPORT,
		    x->list->query.scope.relation, e) ||
		newfile_open(path, &x->file, e))
		return e->code;
	fields_of(x, &fields);
	progress_begin(&x->progress, _("Exporting"), n);
	headings_write(x);
	rc = listed_each(x->list, &fields, 0, row_write, x, e);
	progress_end(&x->progress);
	return newfile_close(path, x->file, rc, e);
}

static void file_ask(struct export *x, const char *question, int64_t n)
{
	struct str path = STR_INIT, said = STR_INIT;
	struct err e = ERR_INIT;

	listed_file(x->list, "csv", &path);
	if (newfile_ask(question, &path)) {
		if (file_write(x, path.buf, n, &e)) {
			dlg_error(&e);
		} else {
			str_addf(&said, _("Written: %s, %lld rows."), path.buf,
				(long long)x->done);
			ui_message(said.buf);
		}
	}
	str_release(&path);
	str_release(&said);
}

/* ---- asking ------------------------------------------------------------------------------------
 */

enum { ROW_SHOWN = 1, ROW_WHOLE };

static bool ask_columns(struct export *x, const char *title)
{
	const struct pick_row rows[] = {{ROW_SHOWN, _("The columns of the list"), _("CSV")},
		{ROW_WHOLE, _("All fields, under their names"), _("CSV")}};
	int64_t id = 0;

	if (dlg_pick_array(title, rows, LENGTH(rows), 0, &id) != 1)
		return false;
	x->whole = id == ROW_WHOLE;
	if (x->whole)
		columns_whole(x);
	else
		columns_shown(x);
	return true;
}

unsigned export_ask(const struct list *l)
{
	struct export x = {.list = l, .line = STR_INIT, .cell = STR_INIT};
	struct str words = STR_INIT, question = STR_INIT;
	struct err e = ERR_INIT;
	int64_t n = 0;

	if (listed_words(l, &words, &n, &e)) {
		dlg_error(&e);
	} else {
		str_addf(&question, _("Export: %s"), words.buf);
		if (ask_columns(&x, question.buf))
			file_ask(&x, question.buf, n);
	}
	str_release(&words);
	str_release(&question);
	str_release(&x.line);
	str_release(&x.cell);
	return SCREEN_USED;
}

bool export_can(const struct list *l)
{
	return newfile_allowed() && list_selected(l) &&
	       session_may(l->query.scope.session, l->query.entity, VERB_EXPORT,
		       l->query.scope.relation);
}
