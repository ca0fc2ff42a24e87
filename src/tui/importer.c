#include "tui/importer.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/anywhere.h"
#include "tui/columns.h"
#include "tui/dialog.h"
#include "tui/palette.h"
#include "tui/recent.h"
#include "tui/ui.h"

static struct importer *importer_of(struct screen *s)
{
	return (struct importer *)s;
}

/* ---- what is found out -------------------------------------------------------------------------
 */

static const char *given(const struct str *s)
{
	return s->len ? s->buf : NULL;
}

static void options_fill(struct importer *im)
{
	struct import_options *o = &im->options;

	o->map = given(&im->map);
	o->set = given(&im->set);
	o->use_map = given(&im->use_map);
	o->save_map = given(&im->save_map);
	o->match = given(&im->match);
	o->source = im->source.buf;
}

static void look(struct importer *im)
{
	struct err e = ERR_INIT;
	int rc;

	review_free(&im->review);
	import_report_release(&im->found);
	import_report_release(&im->result);
	im->done = false;
	str_reset(&im->rejects);
	options_fill(im);
	rewind(im->in);
	rc = import_look(im->session, im->entity, im->in, &im->options, &im->found, &e);
	/* Without a heading the columns can still be named, once somebody says which row it is. */
	im->trouble = e;
	im->trouble.code = rc;
	im->looked = true;
	if (im->n_chosen < im->found.n_columns) {
		im->chosen = arena_array(&im->arena, const char *, im->found.n_columns);
		memset(im->chosen, 0, sizeof *im->chosen * (size_t)im->found.n_columns);
		im->n_chosen = im->found.n_columns;
	}
}

void importer_changed(struct importer *im)
{
	im->looked = false;
}

void importer_set_map(struct importer *im)
{
	str_reset(&im->map);
	for (int i = 0; i < im->n_chosen; i++)
		if (im->chosen[i])
			str_addf(&im->map, "%s#%d=%s", im->map.len ? "," : "", i + 1, im->chosen[i]);
	importer_changed(im);
}

static int importer_load(struct screen *s, struct err *e)
{
	struct importer *im = importer_of(s);

	(void)e;
	if (!im->looked)
		look(im);
	return 0;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

static int lines_of(const struct importer *im)
{
	return im->tab == TAB_FILE ? file_lines(im) : columns_lines(im);
}

static void importer_draw(struct screen *s)
{
	struct importer *im = importer_of(s);
	struct rect r = s->body;
	int at, top, n;

	im->page = r.h > 1 ? r.h : 1;
	if (im->tab == TAB_ROWS) {
		rows_draw(im, r);
		return;
	}
	n = lines_of(im);
	at = im->at[im->tab] = im->at[im->tab] < n ? im->at[im->tab] : n ? n - 1 : 0;
	top = at >= r.h ? at - r.h + 1 : 0;
	for (int i = top; i < n && i - top < r.h; i++) {
		(im->tab == TAB_FILE ? file_line_draw : columns_line_draw)(im, i, r.y + i - top, r);
		if (i == at)
			row_mark(r.y + i - top, r.x, r.w);
	}
}

static void importer_title(struct screen *s, struct str *out)
{
	struct importer *im = importer_of(s);

	str_addf(out, "%s %s %s %s %s", _("Import"), mark_text(MARK_CRUMB), _(im->entity->plural),
		mark_text(MARK_CRUMB), im->source.buf);
}

static void importer_tabs(struct screen *s, struct tabs *out)
{
	out->label[0] = _("The file");
	out->label[1] = _("Columns");
	out->label[2] = _("Rows");
	out->n = IMPORTER_TABS;
	out->open = importer_of(s)->tab;
}

static void add_count(
	const struct importer *im, struct str *out, enum import_verdict v, int64_t n)
{
	if (!n)
		return;
	if (out->len)
		str_addf(out, " %s ", mark_text(MARK_DOT));
	str_addf(out, "%s ", verdict_label(v));
	number_format(out, n, 0, &im->session->numbers);
}

static void importer_filter(struct screen *s, struct str *left, int *cursor, struct str *right)
{
	struct importer *im = importer_of(s);

	(void)cursor;
	if (im->tab != TAB_ROWS) {
		str_add(left, im->trouble.code ? "" : _("Enter changes a line, F2 goes on."));
		return;
	}
	if (!im->review)
		return;
	for (int v = 0; v < IMPORT_VERDICTS; v++)
		add_count(im, left, (enum import_verdict)v, review_counts(im->review)[v]);
	str_addf(right, "%s %s %s",
		im->saving ? _("saved so far")
		: im->done ? _("imported")
			   : _("not saved yet"),
		mark_text(MARK_DOT),
		im->verdict < 0 ? _("all rows") : verdict_label((enum import_verdict)im->verdict));
}

static void importer_position(struct screen *s, struct str *out)
{
	if (importer_of(s)->tab == TAB_ROWS)
		rows_position(importer_of(s), out);
}

static void importer_hint(struct screen *s, struct str *out)
{
	struct importer *im = importer_of(s);

	if (im->tab == TAB_FILE)
		str_add(out, _("Enter changes · F2 to the columns · q back"));
	else if (im->tab == TAB_COLUMNS)
		str_add(out, _("Enter says where the column goes · F2 tries it · q back"));
	else if (im->done)
		str_add(out, _("Ctrl-Z takes it all back · f by verdict · q back"));
	else
		str_add(out, _("Enter compares · e edits · f by verdict · * all the rest · F2 imports"));
}

static const enum context *importer_contexts(struct screen *s)
{
	static const enum context list[] = {CTX_IMPORT, CTX_GRID, CTX_GLOBAL, CTX_END};

	(void)s;
	return list;
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool importer_can(struct screen *s, enum action a)
{
	struct importer *im = importer_of(s);

	switch (a) {
	case ACT_UP:
	case ACT_DOWN:
	case ACT_PAGE_UP:
	case ACT_PAGE_DOWN:
	case ACT_HOME:
	case ACT_END:
	case ACT_TAB:
	case ACT_TAB_NEXT:
	case ACT_TAB_PREVIOUS:
	case ACT_BACK:
	case ACT_CANCEL:
	case ACT_HELP:
	case ACT_MENU:
	case ACT_REDRAW:
	case ACT_PALETTE:
		return true;
	case ACT_IMPORT_RUN:
		return !im->done;
	case ACT_OPEN:
		return im->tab != TAB_ROWS || rows_can(im, a);
	default:
		return im->tab == TAB_ROWS && rows_can(im, a);
	}
}

static unsigned move(struct importer *im, enum action a)
{
	int n = lines_of(im), *at = &im->at[im->tab];

	if (im->tab == TAB_ROWS)
		return rows_move(im, a);
	*at += a == ACT_UP          ? -1
	       : a == ACT_DOWN      ? 1
	       : a == ACT_PAGE_UP   ? -im->page
	       : a == ACT_PAGE_DOWN ? im->page
	       : a == ACT_HOME      ? -n
				    : n;
	*at = *at >= n ? n - 1 : *at;
	*at = *at < 0 ? 0 : *at;
	return SCREEN_USED;
}

static unsigned show_trouble(const struct importer *im)
{
	dlg_error(&im->trouble);
	return SCREEN_USED;
}

/* A file that seems to be about something else is taken when somebody insists. */
static bool settle_trouble(struct importer *im)
{
	struct str question = STR_INIT;
	bool yes = false;

	if (im->trouble.code == ERR_CONFIRM) {
		str_addf(&question, "%s\n%s", im->trouble.text, _("Go on all the same?"));
		yes = dlg_confirm(question.buf, true);
		str_release(&question);
	} else if (im->trouble.code) {
		show_trouble(im);
	}
	if (!yes)
		return !im->trouble.code;
	im->options.accept = true;
	look(im);
	return !im->trouble.code;
}

/* A doubt about columns is settled where they stand. */
static bool may_see_columns(const struct importer *im)
{
	return im->trouble.code == ERR_CONFIRM && im->found.n_columns;
}

static unsigned open_tab(struct importer *im, int tab)
{
	if (tab < 0 || tab >= IMPORTER_TABS)
		return SCREEN_USED;
	if (!im->looked)
		look(im);
	if (tab > TAB_FILE && !(tab == TAB_COLUMNS && may_see_columns(im)) && !settle_trouble(im))
		tab = im->tab == TAB_COLUMNS && may_see_columns(im) ? TAB_COLUMNS : TAB_FILE;
	if (tab == TAB_ROWS && !im->review && !rows_try(im))
		return SCREEN_USED;
	im->tab = tab;
	return SCREEN_USED;
}

static unsigned enter(struct importer *im)
{
	int i = im->at[im->tab];

	if (im->tab == TAB_ROWS)
		return rows_act(im, ACT_OPEN);
	if (im->done) {
		ui_message(_("This was imported. Ctrl-Z in the rows takes it back."));
		return SCREEN_USED;
	}
	return SCREEN_RELOAD | (im->tab == TAB_FILE ? file_enter(im, i) : columns_enter(im, i));
}

/* What was decided row by row is gone with the screen. */
static unsigned leave(struct importer *im)
{
	if (im->review && !im->done &&
		!dlg_confirm(_("Nothing was imported yet.\nLeave it all the same?"), true))
		return SCREEN_USED;
	return SCREEN_CLOSE;
}

static unsigned importer_act(struct screen *s, enum action a, const struct event *ev)
{
	struct importer *im = importer_of(s);

	switch (a) {
	case ACT_UP:
	case ACT_DOWN:
	case ACT_PAGE_UP:
	case ACT_PAGE_DOWN:
	case ACT_HOME:
	case ACT_END:
		return move(im, a);
	case ACT_OPEN:
		return enter(im);
	case ACT_TAB:
		return open_tab(im, ev->code - '1');
	case ACT_TAB_NEXT:
		return open_tab(im, (im->tab + 1) % IMPORTER_TABS);
	case ACT_TAB_PREVIOUS:
		return open_tab(im, (im->tab + IMPORTER_TABS - 1) % IMPORTER_TABS);
	case ACT_BACK:
	case ACT_CANCEL:
		return leave(im);
	case ACT_PALETTE:
		return palette_run(s, im->session);
	case ACT_IMPORT_RUN:
		if (im->tab != TAB_ROWS)
			return open_tab(im, im->tab + 1);
		return rows_act(im, a);
	default:
		return im->tab == TAB_ROWS ? rows_act(im, a) : 0;
	}
}

static void importer_free(struct screen *s)
{
	struct importer *im = importer_of(s);

	review_free(&im->review);
	import_report_release(&im->found);
	import_report_release(&im->result);
	fclose(im->in);
	arena_release(&im->arena);
	str_release(&im->path);
	str_release(&im->source);
	str_release(&im->map);
	str_release(&im->set);
	str_release(&im->use_map);
	str_release(&im->save_map);
	str_release(&im->match);
	str_release(&im->rejects);
	free(im);
}

static const struct screen_ops importer_ops = {
	.name = "import",
	.about = N_("A file on its way into the program. First what was found out about it, then "
		    "where its columns go, then every row with what would become of it. Nothing is "
		    "saved before F2 in the rows, and one key takes it all back."),
	.parts = PART_TABS | PART_FILTER,
	.load = importer_load,
	.draw = importer_draw,
	.title = importer_title,
	.tabs = importer_tabs,
	.filter = importer_filter,
	.position = importer_position,
	.hint = importer_hint,
	.contexts = importer_contexts,
	.can = importer_can,
	.act = importer_act,
	.free = importer_free,
};

struct screen *importer_new(struct session *s, const struct entity *e, const char *set,
	const char *path, FILE *in)
{
	struct importer *im = xcalloc(1, sizeof *im);
	const char *slash = strrchr(path, '/');

	im->screen.ops = &importer_ops;
	im->session = s;
	im->entity = e;
	im->in = in;
	im->verdict = -1;
	im->path = im->source = im->map = im->set = (struct str)STR_INIT;
	im->use_map = im->save_map = im->match = im->rejects = (struct str)STR_INIT;
	im->found = im->result = (struct import_report)IMPORT_REPORT_INIT;
	str_add(&im->set, set ? set : "");
	str_add(&im->path, path);
	str_add(&im->source, slash ? slash + 1 : path);
	return &im->screen;
}
