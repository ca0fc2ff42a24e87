#include "cli/command.h"

#include <stdlib.h>
#include <string.h>
#include "base/text.h"

static void cell_keep(struct table *t, const char *text)
{
	struct str s = STR_INIT;
	int width;

	text_safe(&s, text, strlen(text), false);
	if (text_width(s.buf) > TABLE_CELL) {
		str_cut(&s, text_fit(s.buf, TABLE_CELL - 1));
		str_add(&s, "…");
	}
	width = text_width(s.buf);
	if (width > t->width[t->at_row])
		t->width[t->at_row] = width;
	t->cell = xgrow(t->cell, &t->cap, t->cells + 1, sizeof *t->cell);
	t->cell[t->cells++] = arena_strndup(&t->arena, s.buf, s.len);
	str_release(&s);
}

void table_column(struct table *t, const char *heading, bool right)
{
	if (t->columns == TABLE_COLUMNS)
		return;
	t->at_row = t->columns++;
	t->right[t->at_row] = right;
	cell_keep(t, heading);
	t->at_row = 0;
}

void table_cell(struct table *t, const char *text)
{
	cell_keep(t, text);
	t->at_row = (t->at_row + 1) % t->columns;
}

static void row_text(const struct table *t, const char **cell, struct str *out)
{
	for (int i = 0; i < t->columns; i++) {
		int pad = t->width[i] - text_width(cell[i]);

		if (i)
			str_add(out, "  ");
		if (t->right[i])
			str_pad(out, ' ', pad);
		str_add(out, cell[i]);
		if (!t->right[i])
			str_pad(out, ' ', pad);
	}
	while (out->len && out->buf[out->len - 1] == ' ')
		str_cut(out, out->len - 1);
	str_addc(out, '\n');
}

void table_text(const struct table *t, struct str *out)
{
	for (int at = 0; t->columns && at + t->columns <= t->cells; at += t->columns)
		row_text(t, t->cell + at, out);
}

void table_release(struct table *t)
{
	arena_release(&t->arena);
	free(t->cell);
	*t = (struct table)TABLE_INIT;
}
