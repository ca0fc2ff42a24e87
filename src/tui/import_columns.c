/* The second tab: a line for each column of the file, and where it goes. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/dialog.h"
#include "tui/importer.h"
#include "tui/ui.h"

int columns_lines(const struct importer *im)
{
	return im->found.n_columns;
}

static const char *place_label(const struct importer *im, const char *path, struct arena *a)
{
	struct import_place *place;
	int n = import_places(im->session, im->entity, a, &place);

	for (int i = 0; i < n; i++)
		if (text_equal(place[i].path, path))
			return place[i].label;
	return path;
}

static const char *goes_to(const struct importer *im, int i, struct arena *a)
{
	const struct import_about *c = &im->found.column[i];

	if (c->path[0])
		return place_label(im, c->path, a);
	if (im->options.rest_to_note && !(im->chosen[i] && !im->chosen[i][0]))
		return _("(to the note)");
	return _("(left out)");
}

void columns_line_draw(const struct importer *im, int i, int y, struct rect r)
{
	const struct import_about *c = &im->found.column[i];
	struct arena a = ARENA_INIT;
	struct str sample = STR_INIT;
	int width = (r.w - 2) / 3;

	str_add(&sample, c->sample);
	if (c->format[0])
		str_addf(&sample, " (%s)", c->format);
	if (c->joined[0])
		str_addf(&sample, _(" (joined to %s)"), c->joined);
	ui_put_cut(y, r.x + 2, STYLE_TEXT, c->heading, width - 1);
	ui_put_cut(y, r.x + 2 + width, c->path[0] ? STYLE_LABEL : STYLE_DIM, goes_to(im, i, &a),
		width - 1);
	ui_put_cut(y, r.x + 2 + 2 * width, STYLE_DIM, sample.buf, r.w - 2 - 2 * width);
	arena_release(&a);
	str_release(&sample);
}

unsigned columns_enter(struct importer *im, int i)
{
	struct arena a = ARENA_INIT;
	struct import_place *place;
	struct pick_row *rows;
	int64_t id = 0;
	int n = import_places(im->session, im->entity, &a, &place);

	if (i >= im->found.n_columns)
		return SCREEN_USED;
	rows = arena_array(&a, struct pick_row, n + 2);
	rows[0] = (struct pick_row){n + 1, _("As it was recognised"), NULL};
	rows[1] = (struct pick_row){n + 2, _("(left out)"), NULL};
	for (int k = 0; k < n; k++)
		rows[k + 2] = (struct pick_row){k + 1, place[k].label, place[k].path};
	if (dlg_pick_array(im->found.column[i].heading, rows, n + 2, 0, &id) == 1) {
		im->chosen[i] = id == n + 1   ? NULL
				: id == n + 2 ? ""
					      : arena_strdup(&im->arena, place[id - 1].path);
		importer_set_map(im);
	}
	arena_release(&a);
	return SCREEN_USED;
}
