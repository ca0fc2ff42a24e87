#include "tui/sheet.h"

#include "base/text.h"

#define SIDES_MAX 3
#define SIDE_COLUMNS 39 /* that a field beside another one needs */
#define BOX_LEAST 15	/* of a field beside another one: a telephone number */
#define LABEL_MOST 20
#define FRAME 5 /* the marks before a label, the blank behind it, the brackets of a box */
#define NOTE_LINES 4
#define SIDE_WIDTH_MAX 32 /* of a field that may stand beside another one */
#define WORDS_LEAST 16 /* width of a field that holds words, of which it shows what it can */

/* Fields that stand below one another; all of them have their labels and their boxes at the same
 * columns. */
struct side {
	int x, label;
};

void sheet_add(struct sheet *s, const struct field *f)
{
	s->v[s->n++] = (struct spot){.field = f};
}

static int sides_of(const struct spot *p, int sides)
{
	const struct field *f = p->field;

	if (f->kind == FIELD_NOTE || f->kind == FIELD_SET)
		return sides;
	if (p->whole || f->flags & FIELD_WIDE || field_width(f) > SIDE_WIDTH_MAX)
		return sides < 2 ? sides : 2;
	return 1;
}

/* In the order of the entity, line by line. */
static void spots_flow(struct sheet *s, int sides)
{
	int side = 0, line = 0;

	for (int i = 0; i < s->n; i++) {
		struct spot *p = &s->v[i];

		p->sides = sides_of(p, sides);
		p->lines = p->field->kind == FIELD_NOTE ? NOTE_LINES : 1;
		if (side + p->sides > sides) {
			side = 0;
			line++;
		}
		p->side = side;
		p->line = line;
		side += p->sides;
		s->lines = line + p->lines;
		if (p->lines > 1) {
			side = 0;
			line += p->lines;
		}
	}
}

static void side_measure(const struct sheet *s, const struct session *session,
	const struct record *r, int number, int most, struct side *out)
{
	out->label = 0;
	for (int i = 0; i < s->n; i++) {
		int width = text_width(field_caption(session, r, s->v[i].field));

		if (s->v[i].side == number && width > out->label)
			out->label = width;
	}
	out->label = out->label < most ? out->label : most;
}

/* Every side's box gets the same; returns its width. */
static int sides_place(const struct sheet *s, const struct session *session,
	const struct record *r, struct side *side, int sides, int columns)
{
	int box = columns - sides * FRAME, most = columns / sides / 2;

	most = most < LABEL_MOST ? most : LABEL_MOST;
	for (int i = 0; i < sides; i++) {
		side_measure(s, session, r, i, most, &side[i]);
		box -= side[i].label;
	}
	box /= sides;
	side[0].x = 0;
	for (int i = 0; i < sides; i++)
		side[i + 1].x = side[i].x + side[i].label + FRAME + box;
	return box;
}

static bool has_words(const struct field *f)
{
	switch (f->kind) {
	case FIELD_NOTE:
	case FIELD_SET:
	case FIELD_CHOICE:
	case FIELD_REF:
		return true;
	case FIELD_TEXT:
	case FIELD_EMAIL:
	case FIELD_URL:
	case FIELD_PHONE:
		return field_width(f) >= WORDS_LEAST;
	default:
		return false;
	}
}

static int box_width(const struct field *f, int room)
{
	int want = has_words(f) ? field_max(f) : field_width(f);

	if (f->kind == FIELD_DATE)
		want++; /* the cursor behind its last digit */
	want = want < room ? want : room;
	return want < 1 ? 1 : want;
}

void sheet_layout(
	struct sheet *s, const struct session *session, const struct record *r, int columns)
{
	struct side side[SIDES_MAX + 1];
	int sides = columns / SIDE_COLUMNS, box;

	sides = sides < 1 ? 1 : sides > SIDES_MAX ? SIDES_MAX : sides;
	do {
		spots_flow(s, sides);
		box = sides_place(s, session, r, side, sides, columns);
	} while (box < BOX_LEAST && --sides > 0);
	sides = sides ? sides : 1;
	for (int i = 0; i < s->n; i++) {
		struct spot *p = &s->v[i];
		int next = p->side + p->sides;

		p->x = side[p->side].x;
		p->label = side[p->side].label;
		p->box = p->x + 2 + p->label + 2;
		p->room = (next == sides ? columns : side[next].x) - p->box + 1;
		p->width = box_width(p->field, p->room - 2);
	}
}

void sheet_stretch(struct sheet *s, struct spot *note, int lines)
{
	note->lines += lines;
	s->lines += lines;
	for (int i = 0; i < s->n; i++)
		if (s->v[i].line > note->line)
			s->v[i].line += lines;
}
