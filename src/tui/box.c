#include "tui/box.h"

#include <string.h>
#include "base/str.h"
#include "base/text.h"
#include "tui/layout.h"
#include "tui/mouse.h"

int box_columns(const char *text, int least)
{
	int columns = least, most = term_columns() - 4;
	struct wrap w;
	size_t start, n;

	wrap_init(&w, text, strlen(text), BOX_COLUMNS);
	while (wrap_next(&w, &start, &n)) {
		int width = text_widthn(text + start, n);

		if (width > columns)
			columns = width;
	}
	if (columns > BOX_COLUMNS)
		columns = BOX_COLUMNS;
	return columns > most ? most : columns;
}

struct rect box_draw(const char *title, int lines, int columns)
{
	struct rect r = layout_dialog(term_lines(), term_columns(), lines, columns);

	mouse_forget();
	ui_cursor(-1, -1); /* not the screen's any more */
	ui_fill(r, STYLE_DIALOG);
	ui_frame(r, STYLE_DIALOG, title);
	return r;
}

void box_text(struct rect r, const char *text, int lines, enum style first)
{
	struct str line = STR_INIT;
	struct wrap w;
	size_t start, n;

	wrap_init(&w, text, strlen(text), r.w - 4);
	for (int i = 0; i < lines && wrap_next(&w, &start, &n); i++) {
		str_reset(&line);
		str_addn(&line, text + start, n);
		ui_put(r.y + 1 + i, r.x + 2, i ? STYLE_DIALOG : first, line.buf, r.w - 4);
	}
	str_release(&line);
}
