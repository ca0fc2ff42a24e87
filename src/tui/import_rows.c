/* The third tab: every row with what would become of it, and what became of it. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/files.h"
#include "tui/columns.h"
#include "tui/dialog.h"
#include "tui/importer.h"
#include "tui/list.h"
#include "tui/recent.h"
#include "tui/ui.h"
#include "base/wrap.h"

#define LINE_COLUMNS 7
#define VERDICT_COLUMNS 15
#define WHY_LINES 2 /* at the bottom, for the whole of the row's reason */
#define SIGN_COLUMNS 2

const char *verdict_label(enum import_verdict v)
{
	static const char *const labels[] = {
		[IMPORT_CREATED] = N_("new"),
		[IMPORT_ADDED] = N_("addition"),
		[IMPORT_UPDATED] = N_("changed"),
		[IMPORT_DUPLICATE] = N_("there already"),
		[IMPORT_INVALID] = N_("refused"),
		[IMPORT_SKIPPED] = N_("left out"),
	};

	return _(labels[v]);
}

/* ---- trying it ---------------------------------------------------------------------------------
 */

static bool step(void *ctx, int64_t rows, int64_t total)
{
	struct progress *p = ctx;

	if (rows == REVIEW_MERGING) {
		progress_turn(p, _("Search index: merging"));
		return progress_step(p, 0);
	}
	p->total = total;
	return progress_step(p, rows);
}

/* In half an hour of typing some typed something else; the first row is where one looks. */
static void go_first(struct importer *im)
{
	im->row = review_next(im->review, 0, 1, im->verdict);
	im->row = im->row < 0 ? 0 : im->row;
	im->top = im->row;
}

bool rows_try(struct importer *im)
{
	struct progress p;
	struct err e = ERR_INIT;
	int rc;

	progress_begin(&p, &im->session->numbers, _("Trying the import"), 0);
	rc = review_new(&im->review, im->session, im->entity, im->in, &im->options, step, &p, &e);
	progress_end(&p);
	if (rc == ERR_CANCEL)
		ui_message(_("Broken off; nothing was saved."));
	else if (rc)
		dlg_error(&e);
	if (rc)
		return false;
	im->verdict = -1;
	im->done = false;
	go_first(im);
	return true;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static const char *sign_of(const struct review_row *row)
{
	return row->edited ? "*" : row->decided ? "!" : " ";
}

static void row_draw(const struct importer *im, int64_t i, int y, struct rect r)
{
	struct review_row row;
	struct err e = ERR_INIT;
	struct str text = STR_INIT;
	int rest = r.w - 1 - LINE_COLUMNS - SIGN_COLUMNS - VERDICT_COLUMNS, name = rest * 2 / 5, x;

	if (review_row(im->review, i, &row, &e))
		return;
	x = r.x + 1;
	str_addf(&text, "%ld", row.line.line);
	ui_put_right(y, x, STYLE_DIM, text.buf, LINE_COLUMNS - 1);
	x += LINE_COLUMNS;
	ui_put(y, x, STYLE_MARKED, sign_of(&row), 1);
	x += SIGN_COLUMNS;
	ui_put_cut(y, x, row.line.verdict == IMPORT_INVALID ? STYLE_ERROR : STYLE_LABEL,
		verdict_label(row.line.verdict), VERDICT_COLUMNS - 1);
	x += VERDICT_COLUMNS;
	ui_put_cut(y, x, STYLE_TEXT, row.line.name, name - 1);
	ui_put_cut(y, x + name, STYLE_TEXT, row.line.reason, rest - name);
	if (i == im->row)
		row_mark(y, r.x, r.w);
	str_release(&text);
}

/* The rows that are seen: from `top` on, of the verdict that is asked for. */
static void keep_in_view(struct importer *im, int height)
{
	int64_t at = im->row;
	int above = 0;

	if (im->row < im->top)
		im->top = im->row;
	for (; at >= 0 && at > im->top && above < height; above++)
		at = review_next(im->review, at - 1, -1, im->verdict);
	if (above >= height) {
		for (at = im->row, above = 0; above < height - 1; above++)
			at = review_next(im->review, at - 1, -1, im->verdict);
		im->top = at;
	}
}

static void headings_draw(struct rect r)
{
	int rest = r.w - 1 - LINE_COLUMNS - SIGN_COLUMNS - VERDICT_COLUMNS, x = r.x + 1;

	ui_put(r.y, r.x, STYLE_COLUMNS, "", r.w);
	ui_put_right(r.y, x, STYLE_COLUMNS, _("Line"), LINE_COLUMNS - 1);
	x += LINE_COLUMNS + SIGN_COLUMNS;
	ui_put_cut(r.y, x, STYLE_COLUMNS, _("Becomes"), VERDICT_COLUMNS - 1);
	x += VERDICT_COLUMNS;
	ui_put_cut(r.y, x, STYLE_COLUMNS, _("Name"), rest * 2 / 5 - 1);
	ui_put_cut(r.y, x + rest * 2 / 5, STYLE_COLUMNS, _("Why"), rest - rest * 2 / 5);
}

/* What is cut in its column, whole. */
static void why_draw(const struct importer *im, struct rect r)
{
	struct review_row row;
	struct err e = ERR_INIT;
	struct wrap w;
	size_t start, n;

	if (!review_rows(im->review) || review_row(im->review, im->row, &row, &e))
		return;
	wrap_init(&w, row.line.reason, strlen(row.line.reason), r.w - 2);
	for (int i = 0; i < WHY_LINES && wrap_next(&w, &start, &n); i++) {
		struct str line = STR_INIT;

		str_addn(&line, row.line.reason + start, n);
		ui_put_cut(r.y + i, r.x + 1, STYLE_MESSAGE, line.buf, r.w - 2);
		str_release(&line);
	}
}

void rows_draw(struct importer *im, struct rect r)
{
	int64_t i;

	if (!im->review)
		return;
	headings_draw(r);
	r.y++;
	r.h -= 1 + WHY_LINES;
	why_draw(im, (struct rect){r.y + r.h, r.x, WHY_LINES, r.w});
	keep_in_view(im, r.h);
	i = review_next(im->review, im->top, 1, im->verdict);
	for (int y = 0; y < r.h && i >= 0; y++) {
		row_draw(im, i, r.y + y, r);
		i = review_next(im->review, i + 1, 1, im->verdict);
	}
	if (review_next(im->review, 0, 1, im->verdict) < 0)
		ui_put_cut(r.y, r.x + 2, STYLE_DIM, _("No rows of this kind."), r.w - 2);
}

void rows_position(const struct importer *im, struct str *out)
{
	if (im->review && review_rows(im->review))
		row_position(im->session, im->row + 1, review_rows(im->review), out);
}

/* ---- moving ------------------------------------------------------------------------------------
 */

static void go(struct importer *im, int step, int n)
{
	while (n-- > 0) {
		int64_t to = review_next(im->review, im->row + step, step, im->verdict);

		if (to < 0)
			return;
		im->row = to;
	}
}

unsigned rows_move(struct importer *im, enum action a)
{
	int64_t to;

	if (!im->review)
		return SCREEN_USED;
	switch (a) {
	case ACT_UP:
		go(im, -1, 1);
		return SCREEN_USED;
	case ACT_DOWN:
		go(im, 1, 1);
		return SCREEN_USED;
	case ACT_PAGE_UP:
		go(im, -1, im->page - 2 - WHY_LINES);
		return SCREEN_USED;
	case ACT_PAGE_DOWN:
		go(im, 1, im->page - 2 - WHY_LINES);
		return SCREEN_USED;
	case ACT_HOME:
		go_first(im);
		return SCREEN_USED;
	default:
		to = review_next(im->review, review_rows(im->review) - 1, -1, im->verdict);
		im->row = to < 0 ? im->row : to;
		return SCREEN_USED;
	}
}

/* ---- deciding ----------------------------------------------------------------------------------
 */

static unsigned said(int rc, const struct err *e)
{
	if (rc)
		dlg_error(e);
	return SCREEN_USED;
}

/* Is the row one of those that are shown? */
static bool has_row(const struct importer *im)
{
	return review_next(im->review, im->row, 1, im->verdict) == im->row;
}

/* A row that is of another kind by now leaves a list of its kind: on to the next one. */
static void stay_in_list(struct importer *im)
{
	int64_t to = review_next(im->review, im->row, 1, im->verdict);

	if (to < 0)
		to = review_next(im->review, im->row, -1, im->verdict);
	im->row = to < 0 ? im->row : to;
}

static unsigned decide(struct importer *im, enum import_policy policy)
{
	struct err e = ERR_INIT;
	struct review_row row;
	int rc = review_decide(im->review, im->row, policy, &e) ||
		 review_row(im->review, im->row, &row, &e);

	if (!rc && row.line.reason[0])
		ui_message(row.line.reason);
	stay_in_list(im);
	return said(rc, &e);
}

static unsigned decide_rest(struct importer *im)
{
	struct str question = STR_INIT;
	struct progress p;
	struct review_row row;
	struct err e = ERR_INIT;
	int rc = review_row(im->review, im->row, &row, &e);
	enum import_verdict was = rc ? IMPORT_CREATED : row.line.verdict;
	const struct pick_row rows[] = {{IMPORT_UPDATE + 1, _("update what is there"), NULL},
		{IMPORT_NEW + 1, _("add them all the same"), NULL},
		{IMPORT_LEAVE + 1, _("leave them out"), NULL}};
	int64_t id = 0;

	str_addf(&question, _("All rows that are \"%s\" and nobody decided"), verdict_label(was));
	if (!rc && dlg_pick_array(question.buf, rows, LENGTH(rows), 0, &id) == 1) {
		progress_begin(&p, &im->session->numbers, _("Looking at the rows again"),
			review_rows(im->review));
		rc = review_decide_rest(im->review, was, (enum import_policy)(id - 1), step, &p, &e);
		progress_end(&p);
	}
	str_release(&question);
	stay_in_list(im);
	return said(rc, &e);
}

/* Which cell: those of the columns that go somewhere, with what stands there. */
static int cell_ask(struct importer *im, struct arena *a, struct str *text, struct err *e)
{
	const struct import_report *report = review_report(im->review);
	struct pick_row rows[CSV_COLUMNS_MAX];
	struct review_row row;
	int64_t id = 0;
	int n = 0;

	if (review_row(im->review, im->row, &row, e))
		return -1;
	for (int i = 0; i < report->n_columns; i++)
		if (report->column[i].path[0])
			rows[n++] = (struct pick_row){i + 1, report->column[i].heading,
				arena_strdup(a, i < row.n ? row.cell[i] : "")};
	if (dlg_pick_array(_("Which cell?"), rows, n, 0, &id) != 1)
		return -1;
	for (int i = 0; i < n; i++)
		if (rows[i].id == id)
			str_add(text, rows[i].detail);
	return (int)id - 1;
}

static unsigned edit(struct importer *im)
{
	const struct import_report *report = review_report(im->review);
	struct str text = STR_INIT;
	struct err e = ERR_INIT;
	struct arena a = ARENA_INIT;
	int column = cell_ask(im, &a, &text, &e), rc = e.code;

	if (column >= 0 && dlg_prompt(report->column[column].heading, _("Value"), &text, 0, 0)) {
		struct review_row row;

		rc = review_edit(im->review, im->row, column, text.buf, &e) ||
		     review_row(im->review, im->row, &row, &e);
		if (!rc && row.line.reason[0])
			ui_message(row.line.reason);
		else if (!rc)
			ui_message(verdict_label(row.line.verdict));
	}
	arena_release(&a);
	str_release(&text);
	stay_in_list(im);
	return said(rc, &e);
}

static unsigned filter(struct importer *im)
{
	struct pick_row rows[IMPORT_VERDICTS + 1];
	struct str count[IMPORT_VERDICTS];
	int64_t id = 0;
	int n = 0;

	rows[n++] = (struct pick_row){IMPORT_VERDICTS + 1, _("all rows"), NULL};
	for (int v = 0; v < IMPORT_VERDICTS; v++) {
		count[v] = (struct str)STR_INIT;
		number_format(&count[v], review_counts(im->review)[v], 0, &im->session->numbers);
		rows[n++] = (struct pick_row){
			v + 1, verdict_label((enum import_verdict)v), count[v].buf};
	}
	if (dlg_pick_array(_("Show only"), rows, n, im->verdict + 1, &id) == 1) {
		im->verdict = id == IMPORT_VERDICTS + 1 ? -1 : (int)id - 1;
		go_first(im);
	}
	for (int v = 0; v < IMPORT_VERDICTS; v++)
		str_release(&count[v]);
	return SCREEN_USED;
}

/* ---- the import itself -------------------------------------------------------------------------
 */

static void counts_text(const struct importer *im, const int64_t n[IMPORT_VERDICTS], struct str *out)
{
	for (int v = 0, any = 0; v < IMPORT_VERDICTS; v++) {
		if (!n[v])
			continue;
		str_addf(out, "%s%s: ", any++ ? ", " : "", verdict_label((enum import_verdict)v));
		number_format(out, n[v], 0, &im->session->numbers);
	}
}

/* Those that were to be decided one by one come first. */
static bool is_decided(struct importer *im)
{
	struct review_row row;
	struct err e = ERR_INIT;

	for (int64_t i = -1; im->ask &&
		(i = review_next(im->review, i + 1, 1, IMPORT_DUPLICATE)) >= 0;) {
		if (review_row(im->review, i, &row, &e) || row.decided)
			continue;
		im->verdict = IMPORT_DUPLICATE;
		im->row = i;
		ui_message(_("This one is there already: F6 updates it, F7 adds another one, F8 "
			     "leaves it out, Space lets it be."));
		return false;
	}
	return true;
}

static bool confirm_run(const struct importer *im)
{
	struct str text = STR_INIT;
	bool yes;

	str_addf(&text, _("Import %s?\n"), im->source.buf);
	counts_text(im, review_counts(im->review), &text);
	yes = dlg_confirm_many(text.buf, false, review_rows(im->review));
	str_release(&text);
	return yes;
}

/* Where no box can be had, the rows stay to be seen on the screen. */
static bool rejects_begin(struct importer *im, struct files_new *file)
{
	const char *dot = strrchr(im->source.buf, '.');
	struct str name = STR_INIT;
	struct err none = ERR_INIT;
	bool begun;

	str_addf(&name, "%.*s-%s.csv", (int)(dot ? dot - im->source.buf : (long)im->source.len),
		im->source.buf, _("rejects"));
	begun = !files_begin(file, im->session, FILES_INBOX, name.buf, &none);
	str_release(&name);
	return begun;
}

/* Nothing refused: no file. */
static void rejects_end(struct importer *im, struct files_new *file, int64_t n)
{
	struct err e = ERR_INIT;

	str_reset(&im->rejects);
	if (!files_end(file, n ? 0 : ERR_CANCEL, &e))
		str_add(&im->rejects, file->name.buf);
	else if (n)
		dlg_error(&e);
}

static void tell_result(struct importer *im, int rc, const struct err *e)
{
	struct str text = STR_INIT;

	counts_text(im, im->result.count, &text);
	if (rc)
		str_addf(&text, "\n%s", e->text);
	if (im->rejects.len)
		str_addf(&text, _("\nThe rows that were not taken, each with its reason, are in your "
				  "inbox: %s. Put them right there and import them."),
			im->rejects.buf);
	if (im->result.resumed)
		str_add(&text, _("\nThis file was broken off before; what had been imported of it "
				 "belongs to this import."));
	if (im->result.operation)
		str_add(&text, _("\nCtrl-Z takes it all back; so does the list of imports."));
	dlg_message(_("Imported"), text.buf);
	if (im->result.operation) {
		str_reset(&text);
		str_addf(&text, _("%s was imported."), im->source.buf);
		recent_change(im->session, text.buf);
	}
	str_release(&text);
}

static unsigned run(struct importer *im)
{
	struct files_new file = FILES_NEW_INIT;
	struct progress p;
	struct err e = ERR_INIT;
	bool rejects;
	int rc;

	if (!is_decided(im) || !confirm_run(im))
		return SCREEN_USED;
	rejects = rejects_begin(im, &file);
	progress_begin(&p, &im->session->numbers, _("Importing"), review_rows(im->review));
	im->saving = true;
	rc = review_import(im->review, &im->result, rejects ? file.file : NULL, step, &p, &e);
	progress_end(&p);
	im->saving = false;
	if (rejects)
		rejects_end(im, &file, im->result.rejected);
	files_new_release(&file);
	im->done = im->result.records > 0;
	if (rc && !im->done)
		return said(rc, &e);
	tell_result(im, rc, &e);
	go_first(im);
	return SCREEN_USED;
}

static unsigned take_back(struct importer *im)
{
	struct str what = STR_INIT;
	unsigned flags;

	str_addf(&what, _("%s was imported."), im->source.buf);
	flags = recent_take_back(im->session, im->result.operation, what.buf);
	str_release(&what);
	if (flags & SCREEN_RELOAD) {
		importer_changed(im); /* to be tried again, better */
		im->tab = TAB_FILE;
	}
	return flags;
}

bool rows_can(const struct importer *im, enum action a)
{
	if (!im->review)
		return false;
	switch (a) {
	case ACT_FILTER:
		return true;
	case ACT_UNDO:
		return im->done && im->result.operation;
	case ACT_OPEN:
		return has_row(im);
	case ACT_RELOAD:
		return !im->done;
	case ACT_EDIT:
	case ACT_ROW_UPDATE:
	case ACT_ROW_NEW:
	case ACT_ROW_LEAVE:
	case ACT_ROW_TAKE:
	case ACT_ROW_REST:
		return !im->done && has_row(im);
	default:
		return false;
	}
}

unsigned rows_act(struct importer *im, enum action a)
{
	switch (a) {
	case ACT_OPEN:
		row_compare(im, im->row);
		return SCREEN_USED;
	case ACT_ROW_UPDATE:
		return decide(im, IMPORT_UPDATE);
	case ACT_ROW_NEW:
		return decide(im, IMPORT_NEW);
	case ACT_ROW_LEAVE:
		return decide(im, IMPORT_LEAVE);
	case ACT_ROW_TAKE:
		return decide(im, im->options.on_match);
	case ACT_ROW_REST:
		return decide_rest(im);
	case ACT_EDIT:
		return edit(im);
	case ACT_FILTER:
		return filter(im);
	case ACT_RELOAD:
		review_free(&im->review);
		if (!rows_try(im))
			im->tab = TAB_FILE;
		return SCREEN_USED;
	case ACT_UNDO:
		return take_back(im);
	case ACT_IMPORT_RUN:
		return run(im);
	default:
		return 0;
	}
}
