#include "tui/columns.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "tui/mouse.h"

#define TITLE_LEAST 12
#define TITLE_MOST 54
#define TITLE_GROWS 10 /* before other columns come */
#define MARK_COLUMNS 1 /* left of the first column */
#define BAR_COLUMNS 1  /* right of the last one */
#define MARKED_PART 8  /* of the terminal's width, that stands out */

/* Rows of a child may have no title. */
static const struct field *title_of(const struct query *q)
{
	return q->entity->title ? entity_title(q->entity) : NULL;
}

const char *column_heading(const struct query *q, const struct field *f)
{
	return field_heading(q->scope.session, f);
}

bool column_possible(const struct query *q, const struct field *f)
{
	struct fieldset seen;

	session_fields(q->scope.session, q->entity, &seen);
	return fieldset_has(&seen, f) && session_needs(q->scope.session, f) && f->kind != FIELD_NOTE &&
	       (field_stored(f) || f->flags & FIELD_PAGE);
}

static const char *heading_in(const struct query *q, const char *country, const struct field *f)
{
	return country ? field_label(f, country) : column_heading(q, f);
}

static int wanted_width(const struct query *q, const char *country, const struct field *f)
{
	int label = text_width(heading_in(q, country, f)) + (f == q->sort ? 1 : 0),
	    width = field_width(f);

	return width < label ? label : width;
}

/* What may be cut rather than left out. */
static bool may_shrink(const struct query *q, const struct field *f)
{
	return f == title_of(q) || f == q->why || f->kind == FIELD_NOTE;
}

struct room {
	int width, used;
	int lack; /* what the title leaves to the others */
};

/* Adds a column if it fits behind the others. */
static bool column_add(
	struct columns *c, const struct query *q, const struct field *f, struct room *r)
{
	int want = wanted_width(q, c->country, f), room = r->width - r->used - (c->n ? 1 : 0);

	if (c->n == COLUMNS_MAX)
		return false;
	if (f == title_of(q))
		want = want - r->lack < TITLE_LEAST ? TITLE_LEAST : want - r->lack;
	if (want > room && (!may_shrink(q, f) || room < TITLE_LEAST))
		return false;
	want = want > room ? room : want;
	c->v[c->n++] = (struct column){.field = f, .width = want};
	r->used = r->width - room + want;
	return true;
}

static bool is_among(const struct column_choice *c, const struct field *f)
{
	for (int i = 0; i < c->n; i++)
		if (c->field[i] == f)
			return true;
	return false;
}

static void wish(struct column_choice *wishes, const struct field *f)
{
	if (wishes->n < COLUMNS_MAX && !is_among(wishes, f))
		wishes->field[wishes->n++] = f;
}

/* Whose it is stands beside the title; so does why it is listed, and the contact that was found, while something
 * is searched for. */
static bool comes_early(const struct query *q, const struct field *f)
{
	if (f == q->why)
		return true;
	if (q->entity->parent && text_equal(f->name, q->entity->parent))
		return true;
	return f->flags & FIELD_PAGE && q->search && q->search[0];
}

static bool is_found(const struct query *q, const struct field *f)
{
	if (f == q->why)
		return true;
	return f->flags & FIELD_PAGE && comes_early(q, f);
}

static void wish_early(struct column_choice *wishes, const struct query *q,
	const struct fieldset *shown, bool (*early)(const struct query *, const struct field *))
{
	for (int i = 0; i < q->entity->n_fields; i++)
		if (fieldset_has(shown, &q->entity->fields[i]) && early(q, &q->entity->fields[i]))
			wish(wishes, &q->entity->fields[i]);
}

static void wishes_usual(
	struct column_choice *wishes, const struct query *q, const struct fieldset *shown)
{
	for (int i = 0; i < q->entity->n_fields; i++) {
		const struct field *f = &q->entity->fields[i];

		if (!fieldset_has(shown, f) || comes_early(q, f))
			continue;
		wish(wishes, f);
		if (f == title_of(q))
			wish_early(wishes, q, shown, comes_early);
	}
}

static void wishes_chosen(
	struct column_choice *wishes, const struct query *q, const struct column_choice *chosen)
{
	struct fieldset seen;

	session_fields(q->scope.session, q->entity, &seen);
	for (int i = 0; i < chosen->n; i++) {
		if (fieldset_has(&seen, chosen->field[i]))
			wish(wishes, chosen->field[i]);
		if (chosen->field[i] == title_of(q))
			wish_early(wishes, q, &seen, is_found);
	}
}

/* Says nothing new in a window of what belongs to one record. */
static bool is_known(const struct query *q, const struct field *f)
{
	const struct relation *rel = q->scope.relation;

	return rel && rel->link && text_equal(rel->link, f->name);
}

/* The rest of a wide terminal: the title grows to a good width first. */
static void columns_more(struct columns *c, const struct query *q, struct room *r)
{
	r->width -= TITLE_GROWS;
	for (int i = 0; i < q->entity->n_fields; i++) {
		const struct field *f = &q->entity->fields[i];

		if (f->flags & FIELD_SORTED && !fieldset_has(&q->fields, f) && !is_known(q, f) &&
			column_possible(q, f) &&
			!column_add(c, q, f, r))
			break;
	}
	r->width += TITLE_GROWS;
}

static int columns_lack(
	const struct column_choice *wishes, int needed, const struct query *q, int width)
{
	int wanted = -1, n = needed && needed < wishes->n ? needed : wishes->n;

	for (int i = 0; i < n; i++)
		wanted += wanted_width(q, wishes->country, wishes->field[i]) + 1;
	return wanted > width ? wanted - width : 0;
}

/* Why it is listed gets the room that is left, else what names the record; of a mere number, what it belongs to. */
static const struct field *grower(const struct query *q)
{
	const struct entity *e = q->entity;
	const struct field *title = title_of(q);

	if (q->why)
		return q->why;
	return title && title == entity_key(e) && e->parent ? entity_field(e, e->parent) : title;
}

/* Where there is just room for them, the widest gives one to the bar: of all texts it is missed least. */
static void columns_narrow(struct columns *c)
{
	int widest = 0;

	for (int i = 1; i < c->n; i++)
		if (field_numeric(c->v[widest].field) ||
			(!field_numeric(c->v[i].field) && c->v[i].width > c->v[widest].width))
			widest = i;
	c->v[widest].width -= BAR_COLUMNS;
}

static void columns_stretch(struct columns *c, const struct query *q, int left)
{
	int x = MARK_COLUMNS;

	if (left < BAR_COLUMNS && c->n)
		columns_narrow(c);
	else
		left -= BAR_COLUMNS;
	for (int i = 0; i < c->n; i++) {
		struct column *column = &c->v[i];

		if (column->field == grower(q) &&
			(column->field->kind == FIELD_TEXT || column->field->kind == FIELD_REF) &&
			column->width < TITLE_MOST) {
			int more = left < TITLE_MOST - column->width ? left
								     : TITLE_MOST - column->width;

			column->width += more;
			left -= more;
		}
		if (i == c->n - 1 && !field_numeric(column->field))
			column->width += left;
		column->x = x;
		x += column->width + 1;
	}
}

void columns_layout_chosen(
	struct columns *c, const struct query *q, const struct column_choice *chosen, int width)
{
	struct column_choice wishes = {.country = chosen->country};
	struct room room = {.width = width - MARK_COLUMNS};
	struct fieldset shown;
	int i = 0;

	*c = (struct columns){.country = chosen->country};
	session_fields(q->scope.session, q->entity, &shown);
	fieldset_and(&shown, &q->fields);
	if (chosen->n)
		wishes_chosen(&wishes, q, chosen);
	if (!wishes.n)
		wishes_usual(&wishes, q, &shown);
	if (chosen->n)
		room.lack = columns_lack(&wishes, chosen->needed, q, room.width);
	while (i < wishes.n && (column_add(c, q, wishes.field[i], &room) ||
				       comes_early(q, wishes.field[i])))
		i++;
	if (!chosen->n && i == wishes.n)
		columns_more(c, q, &room);
	columns_stretch(c, q, room.width - room.used);
}

void columns_heading(const struct columns *c, const struct query *q, int y, int x, int width)
{
	struct str text = STR_INIT;

	ui_put(y, x, STYLE_COLUMNS, "", width); /* a line of one style is sent in one piece */
	for (int i = 0; i < c->n; i++) {
		const struct column *column = &c->v[i];

		str_reset(&text);
		str_add(&text, heading_in(q, c->country, column->field));
		if (column->field == q->sort)
			str_add(&text, mark_text(q->descending ? MARK_DOWN : MARK_UP));
		if (field_numeric(column->field))
			ui_put_right(y, x + column->x, STYLE_COLUMNS, text.buf, column->width);
		else
			ui_put_cut(y, x + column->x, STYLE_COLUMNS, text.buf, column->width);
	}
	str_release(&text);
}

/* Many lines show as the first one. */
static void cell_text(
	const struct session *s, const struct record *r, const struct field *f, struct str *out)
{
	const char *end;

	if (r->archived && r->entity->title && f == entity_title(r->entity))
		str_addf(out, "%s ", _("(archived)"));
	record_show(s, r, f, out);
	end = strchr(out->buf, '\n');
	if (end) {
		str_cut(out, (size_t)(end - out->buf));
		str_add(out, "…");
	}
}

void columns_row(const struct columns *c, const struct session *s, const struct record *r, int y,
	int x, enum style style)
{
	struct str text = STR_INIT;

	mouse_row(y, x, term_columns() - x);
	for (int i = 0; i < c->n; i++) {
		const struct column *column = &c->v[i];

		str_reset(&text);
		cell_text(s, r, column->field, &text);
		if (field_numeric(column->field))
			ui_put_right(y, x + column->x, style, text.buf, column->width);
		else
			ui_put_cut(y, x + column->x, style, text.buf, column->width);
	}
	str_release(&text);
}

int columns_marked(const struct columns *c)
{
	return c->n ? c->v[0].x + c->v[0].width : MARK_COLUMNS;
}

void row_mark(int y, int x, int width)
{
	int most = term_columns() / MARKED_PART;

	mouse_row_selected(y);
	ui_cursor_selected(y, x + MARK_COLUMNS);
	ui_put(y, x, STYLE_SELECTED, mark_text(MARK_CURSOR), MARK_COLUMNS);
	ui_style(y, x, STYLE_SELECTED, width < most ? width : most);
}

void row_sign(const struct columns *c, enum mark m, int y, int x, enum style style)
{
	ui_put(y, c->n > 1 ? x + c->v[1].x - 1 : x, style, mark_text(m), 1);
}
