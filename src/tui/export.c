#include "tui/export.h"

#include "base/lang.h"
#include "base/moment.h"
#include "core/export.h"
#include "tui/dialog.h"
#include "tui/listed.h"
#include "tui/newfile.h"
#include "tui/screen.h"
#include "tui/term.h"
#include "tui/ui.h"

/* ---- words -------------------------------------------------------------------------------------
 */

int listed_words(const struct list *l, struct str *out, int64_t *n, struct err *e)
{
	int rc = listed_count(l, n, e);

	if (!rc)
		records_text(&l->query, *n, out);
	return rc;
}

void dated_name(const struct session *s, const char *stem, const char *ending, struct str *out)
{
	char date[DATE_TEXT];

	date_format(today_in(s->time_zone), date);
	str_addf(out, "%s-%s.%s", stem, date, ending);
}

/* ---- writing -----------------------------------------------------------------------------------
 */

static bool step(void *progress, int64_t done)
{
	return progress_step(progress, done);
}

static int rows_write(const struct list *l, const struct export_options *o, FILE *file, int64_t *rows,
	struct err *e)
{
	struct export *x;
	struct query q;
	int rc;

	listed_query(l, &q);
	rc = export_begin(&x, &q, o, file, e);
	if (rc)
		return rc;
	rc = listed_each(l, &q, 0, export_row, x, e);
	if (!rc)
		rc = export_end(x, e);
	*rows = export_done(x);
	export_free(&x);
	return rc;
}

static void file_write(const struct list *l, struct export_options *o, const char *name, int64_t n)
{
	struct progress progress;
	struct str place = STR_INIT, said = STR_INIT, count = STR_INIT;
	struct files_new new;
	struct err e = ERR_INIT;
	int64_t rows = 0;

	if (newfile_begin(&new, l->query.scope.session, name, &e)) {
		dlg_error(&e);
		return;
	}
	o->progress = step;
	o->ctx = &progress;
	progress_begin(&progress, &l->query.scope.session->numbers, _("Exporting"), n);
	files_end(&new, rows_write(l, o, new.file, &rows, &e), &e);
	progress_end(&progress);
	if (e.code) {
		dlg_error(&e);
	} else {
		newfile_place(&new, &place);
		number_format(&count, rows, 0, &l->query.scope.session->numbers);
		str_addf(&said, _("Written: %s, %s rows."), place.buf, count.buf);
		ui_message(said.buf);
	}
	files_new_release(&new);
	str_release(&place);
	str_release(&said);
	str_release(&count);
}

/* ---- asking ------------------------------------------------------------------------------------
 */

#define ROW_SHOWN EXPORT_FORMATS /* a spreadsheet of the columns that are seen */

static bool ask_form(const struct list *l, const char *title, enum export_format *format, bool *shown)
{
	struct pick_row rows[EXPORT_FORMATS + 1] = {
		{ROW_SHOWN, _("The columns of the list, for a spreadsheet (CSV)"), ""}};
	int64_t id = 0;
	int n = 1;

	for (int f = 0; f < EXPORT_FORMATS; f++)
		if (export_offered(l->query.entity, (enum export_format)f))
			rows[n++] = (struct pick_row){f,
				f == EXPORT_SPREADSHEET ? _("All fields, for a spreadsheet (CSV)")
							: _(export_forms[f].label),
				""};
	if (dlg_pick_array(title, rows, n, 0, &id) != 1)
		return false;
	*shown = id == ROW_SHOWN;
	*format = *shown ? EXPORT_SPREADSHEET : (enum export_format)id;
	return true;
}

static void export_file(const struct list *l, const char *question, int64_t n)
{
	const struct field *column[COLUMNS_MAX];
	struct export_options o = {0};
	struct columns shown;
	struct str name = STR_INIT;
	bool only_shown;

	if (!ask_form(l, question, &o.format, &only_shown))
		return;
	if (only_shown) {
		list_columns(l, term_columns(), &shown);
		for (int i = 0; i < shown.n; i++)
			column[i] = shown.v[i].field;
		o.column = column;
		o.n_columns = shown.n;
	}
	dated_name(l->query.scope.session, l->query.entity->name, export_forms[o.format].ending,
		&name);
	if (newfile_ask(question, &name))
		file_write(l, &o, name.buf, n);
	str_release(&name);
}

unsigned export_ask(const struct list *l)
{
	struct str words = STR_INIT, question = STR_INIT;
	struct err e = ERR_INIT;
	int64_t n = 0;

	if (listed_words(l, &words, &n, &e)) {
		dlg_error(&e);
	} else {
		str_addf(&question, _("Export: %s"), words.buf);
		export_file(l, question.buf, n);
	}
	str_release(&words);
	str_release(&question);
	return SCREEN_USED;
}

bool export_can(const struct list *l)
{
	return list_selected(l) && session_may(l->query.scope.session, l->query.entity, VERB_EXPORT,
					   l->query.scope.relation);
}
