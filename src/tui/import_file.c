/* The first tab: what was found out, each line correctable. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/dialog.h"
#include "tui/importer.h"
#include "tui/ui.h"

#define LABEL_COLUMNS 26

enum line {
	LINE_FILE,
	LINE_CHARSET,
	LINE_DELIMITER,
	LINE_HEADING,
	LINE_SAMPLE,
	LINE_MATCH,
	LINE_ON_MATCH,
	LINE_REST,
	LINE_SET,
	LINE_USE,
	LINE_SAVE,
	LINE_TROUBLE,
	LINE_HEAD /* the file's first rows follow */
};

static const char *const labels[] = {
	[LINE_FILE] = N_("File"),
	[LINE_CHARSET] = N_("Character set"),
	[LINE_DELIMITER] = N_("Delimiter"),
	[LINE_HEADING] = N_("Headings"),
	[LINE_SAMPLE] = N_("Letters, for example"),
	[LINE_MATCH] = N_("Found by"),
	[LINE_ON_MATCH] = N_("What is there already"),
	[LINE_REST] = N_("Other columns"),
	[LINE_SET] = N_("For every row"),
	[LINE_USE] = N_("A mapping kept before"),
	[LINE_SAVE] = N_("Keep the mapping as"),
	[LINE_TROUBLE] = N_("What is in the way"),
};

int file_lines(const struct importer *im)
{
	return LINE_HEAD + im->found.n_head;
}

static const char *delimiter_label(char c)
{
	switch (c) {
	case '\t':
		return _("tab");
	case ',':
		return _("comma");
	case ';':
		return _("semicolon");
	case '|':
		return _("bar");
	default:
		return "";
	}
}

static const char *match_label(const struct importer *im)
{
	const struct field *f = im->match.len ? entity_field(im->entity, im->match.buf) : NULL;

	if (!im->match.len)
		return _("whatever tells it: numbers before names");
	if (text_equal(im->match.buf, "none"))
		return _("nothing: every row is a new one");
	return f ? field_heading(im->session, f) : _("its name");
}

static const char *policy_label(const struct importer *im)
{
	return im->ask                                    ? _("is decided row by row")
	       : im->options.on_match == IMPORT_UPDATE ? _("is updated")
							  : _("stays as it is");
}

static void heading_text(const struct importer *im, struct str *out)
{
	int n = im->found.heading;

	if (n >= 1 && n <= im->found.n_head)
		str_addf(out, _("row %d: %s"), n, im->found.head[n - 1]);
	else
		str_add(out, _("not found: Enter chooses the row"));
}

static void line_text(const struct importer *im, int i, struct str *out)
{
	switch ((enum line)i) {
	case LINE_FILE:
		str_add(out, im->path.buf);
		return;
	case LINE_CHARSET:
		str_add(out, im->found.charset ? im->found.charset : "");
		return;
	case LINE_DELIMITER:
		str_add(out, delimiter_label(im->found.delimiter));
		return;
	case LINE_HEADING:
		heading_text(im, out);
		return;
	case LINE_SAMPLE:
		str_add(out, im->found.sample && *im->found.sample ? im->found.sample
								    : _("none beyond a to z"));
		return;
	case LINE_MATCH:
		str_add(out, match_label(im));
		return;
	case LINE_ON_MATCH:
		str_add(out, policy_label(im));
		return;
	case LINE_REST:
		str_add(out, im->options.rest_to_note ? _("go to the note") : _("are left out"));
		return;
	case LINE_SET:
		str_add(out, im->set.len ? im->set.buf : _("nothing"));
		return;
	case LINE_USE:
		str_add(out, im->use_map.len ? im->use_map.buf : _("none"));
		return;
	case LINE_SAVE:
		str_add(out, im->save_map.len ? im->save_map.buf : _("it is not kept"));
		return;
	case LINE_TROUBLE:
		str_add(out, im->trouble.code ? im->trouble.text : _("nothing"));
		return;
	case LINE_HEAD:
		return;
	}
}

void file_line_draw(const struct importer *im, int i, int y, struct rect r)
{
	struct str value = STR_INIT;

	if (i >= LINE_HEAD) {
		str_addf(&value, "%d: %s", i - LINE_HEAD + 1, im->found.head[i - LINE_HEAD]);
		ui_put_cut(y, r.x + 2, i - LINE_HEAD + 1 == im->found.heading ? STYLE_HEADING : STYLE_DIM,
			value.buf, r.w - 2);
		str_release(&value);
		return;
	}
	line_text(im, i, &value);
	ui_put_cut(y, r.x + 2, STYLE_LABEL, _(labels[i]), LABEL_COLUMNS - 1);
	ui_put_cut(y, r.x + 2 + LABEL_COLUMNS,
		i == LINE_TROUBLE && im->trouble.code ? STYLE_ERROR : STYLE_TEXT, value.buf,
		r.w - 2 - LABEL_COLUMNS);
	str_release(&value);
}

/* ---- changing a line ---------------------------------------------------------------------------
 */

static unsigned changed(struct importer *im)
{
	importer_changed(im);
	return SCREEN_USED;
}

static unsigned charset_ask(struct importer *im)
{
	static const char *const names[] = {NULL, "UTF-8", "UTF-16", "Windows-1252"};
	const struct pick_row rows[] = {
		{1, _("Found out"), NULL}, {2, names[1], NULL}, {3, names[2], NULL}, {4, names[3], NULL}};
	int64_t id = 0;

	if (dlg_pick_array(_("Character set"), rows, LENGTH(rows), 0, &id) != 1)
		return SCREEN_USED;
	im->options.charset = names[id - 1];
	return changed(im);
}

static unsigned delimiter_ask(struct importer *im)
{
	struct pick_row rows[] = {{1, _("Found out"), NULL}, {',', _("comma"), ","},
		{';', _("semicolon"), ";"}, {'\t', _("tab"), NULL}, {'|', _("bar"), "|"}};
	int64_t id = 0;

	if (dlg_pick_array(_("Delimiter"), rows, LENGTH(rows), 0, &id) != 1)
		return SCREEN_USED;
	im->options.delimiter = id == 1 ? '\0' : (char)id;
	return changed(im);
}

static unsigned heading_take(struct importer *im, int row)
{
	im->options.heading = row;
	im->n_chosen = 0;
	str_reset(&im->map);
	return changed(im);
}

static unsigned heading_ask(struct importer *im)
{
	struct pick_row rows[IMPORT_HEAD_ROWS + 1];
	int n = 0;
	int64_t id = 0;

	rows[n++] = (struct pick_row){IMPORT_HEAD_ROWS + 1, _("Found out"), NULL};
	for (int i = 0; i < im->found.n_head; i++)
		rows[n++] = (struct pick_row){i + 1, im->found.head[i], NULL};
	if (dlg_pick_array(_("Which row has the headings?"), rows, n, 0, &id) != 1)
		return SCREEN_USED;
	return heading_take(im, id > IMPORT_HEAD_ROWS ? 0 : (int)id);
}

static unsigned match_ask(struct importer *im)
{
	struct pick_row rows[FIELDS_MAX + 2];
	int64_t id = 0;
	int n = 0;

	rows[n++] = (struct pick_row){FIELDS_MAX + 1, _("whatever tells it: numbers before names"),
		NULL};
	for (int i = 0; i < im->entity->n_fields; i++)
		if (im->entity->fields[i].flags & FIELD_MATCH)
			rows[n++] = (struct pick_row){i + 1, field_heading(im->session, &im->entity->fields[i]), NULL};
	rows[n++] = (struct pick_row){
		FIELDS_MAX + 2, _("nothing: every row is a new one"), NULL};
	if (dlg_pick_array(_("Found by"), rows, n, 0, &id) != 1)
		return SCREEN_USED;
	str_reset(&im->match);
	if (id <= FIELDS_MAX)
		str_add(&im->match, im->entity->fields[id - 1].name);
	else if (id == FIELDS_MAX + 2)
		str_add(&im->match, "none");
	return changed(im);
}

static unsigned policy_ask(struct importer *im)
{
	const struct pick_row rows[] = {{1, _("stays as it is"), NULL}, {2, _("is updated"), NULL},
		{3, _("is decided row by row"), NULL}};
	int64_t id = 0;

	if (dlg_pick_array(_("What is there already"), rows, LENGTH(rows), 0, &id) != 1)
		return SCREEN_USED;
	im->options.on_match = id == 2 ? IMPORT_UPDATE : IMPORT_SKIP;
	im->ask = id == 3;
	return changed(im);
}

static unsigned text_ask(struct importer *im, const char *question, const char *label, struct str *text)
{
	return dlg_prompt(question, label, text, 200, 0) ? changed(im) : SCREEN_USED;
}

static unsigned use_ask(struct importer *im)
{
	struct arena a = ARENA_INIT;
	struct pick_row *rows;
	struct err e = ERR_INIT;
	const char **names;
	int64_t id = 0;
	int n = 0;

	if (import_saved_names(im->session, im->entity, &a, &names, &n, &e)) {
		dlg_error(&e);
		return SCREEN_USED;
	}
	rows = arena_array(&a, struct pick_row, n + 1);
	rows[0] = (struct pick_row){n + 1, _("None"), NULL};
	for (int i = 0; i < n; i++)
		rows[i + 1] = (struct pick_row){i + 1, names[i], NULL};
	if (!n) {
		ui_message(_("No mapping was kept yet."));
	} else if (dlg_pick_array(_("A mapping kept before"), rows, n + 1, 0, &id) == 1) {
		str_reset(&im->use_map);
		str_add(&im->use_map, id <= n ? names[id - 1] : "");
		importer_changed(im);
	}
	arena_release(&a);
	return SCREEN_USED;
}

unsigned file_enter(struct importer *im, int i)
{
	switch ((enum line)i) {
	case LINE_CHARSET:
		return charset_ask(im);
	case LINE_DELIMITER:
		return delimiter_ask(im);
	case LINE_HEADING:
		return heading_ask(im);
	case LINE_MATCH:
		return match_ask(im);
	case LINE_ON_MATCH:
		return policy_ask(im);
	case LINE_REST:
		im->options.rest_to_note = !im->options.rest_to_note;
		return changed(im);
	case LINE_SET:
		return text_ask(im, _("The same for every row, as path=value,..."), _("For every row"),
			&im->set);
	case LINE_USE:
		return use_ask(im);
	case LINE_SAVE:
		return text_ask(im,
			_("Under which name is the mapping kept, for the next file of this kind?"),
			_("Name"), &im->save_map);
	case LINE_TROUBLE:
		if (im->trouble.code)
			dlg_error(&im->trouble);
		return SCREEN_USED;
	case LINE_FILE:
	case LINE_SAMPLE:
		return SCREEN_USED;
	case LINE_HEAD:
		break;
	}
	return heading_take(im, i - LINE_HEAD + 1);
}
