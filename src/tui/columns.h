/* The columns of a list of records: the entity's grid fields in their order, or those that somebody
 * chose in his, as many as there is room for. */
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
	const char *country; /* as it was chosen */
};
/* What somebody wants to see, in this order; n 0: the usual ones. */
struct column_choice {
	const struct field *field[COLUMNS_MAX];
	int n;
	int needed; /* the title makes room for so many of them; 0: for all */
	const char *country; /* in whose words they are headed, of one record's rows; NULL: the firm's */
};

/* Those that were chosen, or the usual ones. The usual columns are the query's fields; where the
 * terminal is wide, others that can be sorted by follow. The record's parent, what says why it is listed,
 * and computed columns (the contact that was found) while something is searched for, follow the title,
 * which takes what is left over, unless what says why does. The last cell of `width` is the bar's
 * (list.h). */
void columns_layout_chosen(
	struct columns *c, const struct query *q, const struct column_choice *chosen, int width);
/* Can it be a column of this list: there is something to show, and the session may see it? */
bool column_possible(const struct query *q, const struct field *f);
const char *column_heading(const struct query *q, const struct field *f); /* translated */

void columns_heading(
	const struct columns *c, const struct query *q, int y, int x, int width);
/* How much of a row is to stand out: as far as its first column goes. */
int columns_marked(const struct columns *c);
void columns_row(const struct columns *c, const struct session *s, const struct record *r, int y,
	int x, enum style style);
/* The selected row's mark and colour, over its first `width` columns, and an eighth of the terminal's
 * at most: every step of the cursor sends that much twice. Without it the columns start one further
 * right. */
void row_mark(int y, int x, int width);
/* A sign before the second column, so that rows chosen for something differ from the others. */
void row_sign(const struct columns *c, enum mark m, int y, int x, enum style style);

#endif
