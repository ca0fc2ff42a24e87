/* Where the fields of a form or card stand: label and box, side by side where there is room, in the
 * order of the entity's array. Labels and boxes that stand below one another begin at the same
 * columns, whatever the language. Pure arithmetic on widths; boxes shrink, and what is typed scrolls
 * in them. */
#ifndef FICHA_TUI_SHEET_H
#define FICHA_TUI_SHEET_H

#include "dict/record.h"
#include "dict/session.h"

struct spot {
	const struct field *field;
	int line, lines; /* first line, from 0, and how many */
	int side, sides; /* which of the columns of fields, from 0, and over how many */
	int x, label;    /* of the label: column and width, which may be less than its text needs */
	int box, width;  /* of the box, without its brackets */
	int room;        /* for a value shown without a box, from box - 1 */
	bool whole;      /* set before the layout: its text needs more than one column of fields */
};
struct sheet {
	struct spot v[FIELDS_MAX];
	int n, lines;
};

void sheet_add(struct sheet *s, const struct field *f);
/* Places the spots in so many columns; labels are r's field_caption(). */
void sheet_layout(
	struct sheet *s, const struct session *session, const struct record *r, int columns);
/* Gives a note so many lines more, after sheet_layout(); what stands below moves down. */
void sheet_stretch(struct sheet *s, struct spot *note, int lines);

#endif
