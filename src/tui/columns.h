/* The columns of a list of records: the entity's grid fields in their order, as many as there is
 * room for. */
#ifndef FICHA_TUI_COLUMNS_H
#define FICHA_TUI_COLUMNS_H

#include "dict/query.h"
#include "tui/paint.h"

#define COLUMNS_MAX 32

struct column {
	const struct field *field;
	int x, width;
};
struct columns {
	struct column v[COLUMNS_MAX];
	int n;
};

/* The record's parent, and computed columns (the contact that was found) while something is
 * searched for, follow the title, which takes what is left over. */
void columns_layout(struct columns *c, const struct query *q, int width);
void columns_heading(const struct columns *c, const struct query *q, int y, int x);
void columns_row(const struct columns *c, const struct session *s, const struct record *r, int y,
	int x, enum style style);
/* The selected row's mark and colour, over its whole width; without it the columns start one
 * further right. */
void row_mark(int y, int x, int width);

#endif
