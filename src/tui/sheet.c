#include "tui/sheet.h"

#include "base/text.h"

#define SIDE_COLUMNS 39 /* that a field beside another one needs */
#define SIDES_MAX 3
#define LABEL_COLUMNS 17
#define LABEL_MOST 20 /* of a field beside another one */
#define LABEL_NARROW 14
#define FRAME 5 /* the marks before a label, the blank behind it, the brackets of a box */
#define NOTE_LINES 4
#define SIDE_WIDTH_MAX 32 /* of a field that may stand beside another one */

void sheet_add(struct sheet *s, const struct field *f)
{
	s->v[s->n++] = (struct spot){.field = f};
}

static bool is_wide(const struct field *f, const char *label)
{
	return f->flags & FIELD_WIDE || f->kind == FIELD_NOTE || f->kind == FIELD_SET ||
	       field_width(f) > SIDE_WIDTH_MAX || text_width(label) > LABEL_MOST;
}

static int box_width(const struct field *f, int room)
{
	int want = field_width(f);

	if (f->kind == FIELD_CHOICE || f->kind == FIELD_REF)
		want += 2;
	if (f->kind == FIELD_DATE)
		want++; /* the cursor behind its last digit */
	if (f->flags & FIELD_WIDE || f->kind == FIELD_NOTE || f->kind == FIELD_SET)
		want = field_max(f);
	return want < room ? want : room;
}

static void spot_place(struct spot *p, const char *label, int x, int columns, int label_columns)
{
	int wanted = text_width(label);

	p->x = x;
	p->label = wanted > label_columns ? wanted : label_columns;
	if (p->label > columns / 2)
		p->label = columns / 2;
	p->box = x + 2 + p->label + 2;
	p->width = box_width(p->field, columns - p->label - FRAME);
	p->width = p->width < 1 ? 1 : p->width;
	p->room = columns - p->label - 3;
	p->lines = p->field->kind == FIELD_NOTE ? NOTE_LINES : 1;
}

void sheet_layout(struct sheet *s, const struct record *r, int columns)
{
	int sides = columns / SIDE_COLUMNS, side = 0, line = 0;
	int label_columns = columns < 2 * SIDE_COLUMNS ? LABEL_NARROW : LABEL_COLUMNS;

	sides = sides < 1 ? 1 : sides > SIDES_MAX ? SIDES_MAX : sides;
	for (int i = 0; i < s->n; i++) {
		struct spot *p = &s->v[i];
		const char *label = field_caption(r, p->field);
		bool wide = sides == 1 || is_wide(p->field, label);

		if (wide && side) {
			side = 0;
			line++;
		}
		spot_place(p, label, side * (columns / sides), wide ? columns : columns / sides,
			label_columns);
		p->line = line;
		side = wide ? 0 : (side + 1) % sides;
		line += side ? 0 : p->lines;
	}
	s->lines = line + (side ? 1 : 0);
}
