/* The lines of a form: rows of a child that are typed below its fields, cell by cell. */
#include <stdlib.h>
#include "base/lang.h"
#include "tui/formparts.h"
#include "tui/ui.h"
#include "tui/values.h"

static struct record_list *rows_of(const struct form *f)
{
	return &f->draft->child[f->lines.child];
}

static const struct item *item_now(const struct form *f)
{
	return &f->item[f->at];
}

bool lines_at(const struct form *f)
{
	return f->lines.child >= 0 && item_now(f)->row >= 0;
}

/* ---- making ---- */

/* The usual columns are those of a list. The others go with what tells the rows apart. */
static bool is_column(const struct form *f, const struct field *field)
{
	if (!f->lines.others)
		return field->flags & FIELD_GRID;
	return field == entity_title(field->entity) ||
	       (!(field->flags & FIELD_GRID) && field_editable(field));
}

static void columns_make(struct form *f, const struct entity *e)
{
	struct fieldset seen;

	session_fields(f->session, e, &seen);
	f->lines.n_col = f->lines.cells = 0;
	for (int i = 0; i < e->n_fields; i++) {
		if (!is_column(f, &e->fields[i]) || !fieldset_has(&seen, &e->fields[i]))
			continue;
		f->lines.col[f->lines.n_col++] = &e->fields[i];
		f->lines.cells += field_editable(&e->fields[i]);
	}
}

static void row_items(struct form *f, int row)
{
	for (int i = 0; i < f->lines.n_col; i++)
		if (field_editable(f->lines.col[i]))
			item_add(f, f->lines.col[i], false)->row = row;
}

/* The cells anew, after rows came, went or moved. */
static void lines_make(struct form *f)
{
	if (f->lines.child < 0)
		return;
	while (f->n > f->fields)
		item_release(&f->item[--f->n]);
	for (int i = 0; i < rows_of(f)->n; i++)
		row_items(f, i);
	f->at = f->at < f->n ? f->at : f->n - 1;
	items_refresh(f);
}

static int child_in_form(const struct form *f)
{
	const struct entity *e = f->draft->entity;

	for (int i = 0; i < e->n_children && f->child < 0; i++)
		if (e->children[i].in_form)
			return i;
	return -1;
}

void lines_begin(struct form *f)
{
	f->lines.child = child_in_form(f);
	if (f->lines.child < 0)
		return;
	columns_make(f, f->draft->entity->children[f->lines.child].of);
	if (!rows_of(f)->n) {
		record_add_child(f->draft, f->lines.child);
		record_add_child(f->saved, f->lines.child);
	}
	lines_make(f);
}

/* ---- empty rows ---- */

static bool row_is_empty(const struct form *f, int row)
{
	const struct record *r = rows_of(f)->v[row];

	if (r->id)
		return false;
	for (int i = 0; i < r->entity->n_fields; i++) {
		struct value none = field_empty(&r->entity->fields[i]);

		if (field_editable(&r->entity->fields[i]) && !value_equal(&none, &r->v[i]))
			return false;
	}
	return true;
}

bool lines_go_on(const struct form *f)
{
	return lines_at(f) && rows_of(f)->n && !row_is_empty(f, rows_of(f)->n - 1);
}

void lines_tidy(struct form *f, int least)
{
	int before;

	if (f->lines.child < 0)
		return;
	before = rows_of(f)->n;
	for (int i = before - 1; i >= 0 && rows_of(f)->n > least; i--)
		if (row_is_empty(f, i))
			record_drop_child(f->draft, f->lines.child, i);
	if (rows_of(f)->n != before)
		lines_make(f);
}

/* ---- moving ---- */

static int cell_at(const struct form *f, int row, int cell)
{
	return f->fields + row * f->lines.cells + cell;
}

static int cell_now(const struct form *f)
{
	return (f->at - f->fields) % f->lines.cells;
}

static void row_add(struct form *f)
{
	record_add_child(f->draft, f->lines.child);
	row_items(f, rows_of(f)->n - 1);
	items_refresh(f);
}

void lines_again(struct form *f)
{
	if (f->lines.child >= 0 && !rows_of(f)->n)
		row_add(f);
}

/* What the hooks of the record make of rows that came, went or moved. */
static void follow(struct form *f)
{
	const struct entity *e = f->draft->entity;

	if (e->changed && f->lines.n_col)
		e->changed(f->session, f->draft, f->lines.col[0]);
	lines_make(f);
}

bool lines_step(struct form *f, int step)
{
	int to = f->at + step, last = rows_of(f)->n - 1;

	if (to < f->fields)
		return false;
	if (to >= f->n) {
		if (last >= 0 && row_is_empty(f, last))
			return false;
		row_add(f);
		to = step == 1 ? cell_at(f, last + 1, 0) : to;
	}
	f->at = to < f->n ? to : f->n - 1;
	return true;
}

/* ---- acting ---- */

/* What is typed has to be taken over before rows move; what cannot be keeps them where they are. */
static bool all_taken(struct form *f)
{
	for (int i = f->fields; i < f->n; i++)
		if (!item_take(f, &f->item[i])) {
			form_go(f, i);
			return false;
		}
	return true;
}

static void row_swap(struct form *f, int row, int other)
{
	struct record **v = rows_of(f)->v, *kept;

	if (other < 0 || other >= rows_of(f)->n)
		return;
	kept = v[row];
	v[row] = v[other];
	v[other] = kept;
	f->at = cell_at(f, other, cell_now(f));
}

static void row_insert(struct form *f, int row)
{
	row_add(f);
	for (int i = rows_of(f)->n - 1; i > row; i--)
		row_swap(f, i, i - 1);
	f->at = cell_at(f, row, 0);
}

static void row_drop(struct form *f, int row)
{
	record_drop_child(f->draft, f->lines.child, row);
	if (!rows_of(f)->n)
		record_add_child(f->draft, f->lines.child);
	if (row == rows_of(f)->n)
		f->at = cell_at(f, row - 1, cell_now(f));
}

/* The cursor stays in its row. */
static void columns_turn(struct form *f, int row)
{
	f->lines.others = !f->lines.others;
	columns_make(f, f->draft->entity->children[f->lines.child].of);
	lines_make(f);
	f->at = cell_at(f, row, f->lines.others && f->lines.cells > 1);
}

int lines_find(struct form *f, const char *path)
{
	int at = f->at, found = form_item(f, path);

	if (f->lines.child >= 0 && text_equal(path, f->draft->entity->children[f->lines.child].name)) {
		lines_begin(f);
		return f->at = f->fields;
	}
	for (int turn = 0; turn < 2 && found < 0 && f->lines.child >= 0; turn++) {
		columns_turn(f, 0);
		found = form_item(f, path);
	}
	f->at = found < 0 ? at : found;
	return found;
}

/* Who begins a row is told before he types that there is nothing yet to choose from. */
static void say_none(const struct form *f)
{
	const struct field *first = item_now(f)->field;
	struct str text = STR_INIT;

	if (!value_none(f->session, first, f->draft))
		return;
	str_addf(&text, _("%s: there are none yet."), _(entity_find(first->ref)->plural));
	str_addf(&text, " %s", _("Enter makes the first one."));
	ui_message(text.buf);
	str_release(&text);
}

/* From the fields to a new row, behind those that are there. */
static unsigned lines_enter(struct form *f)
{
	int last = rows_of(f)->n - 1;

	item_take(f, &f->item[f->at]);
	if (!row_is_empty(f, last))
		row_add(f);
	f->at = cell_at(f, rows_of(f)->n - 1, 0);
	say_none(f);
	return SCREEN_USED;
}

unsigned lines_act(struct form *f, enum action a)
{
	int row = item_now(f)->row;

	if (row < 0)
		return lines_enter(f);
	if (a == ACT_LINE_DELETE)
		item_undo(f, &f->item[f->at]);
	if (!all_taken(f))
		return SCREEN_USED;
	if (a == ACT_LINE_NEW)
		row_insert(f, row + 1);
	else if (a == ACT_LINE_DELETE)
		row_drop(f, row);
	else if (a == ACT_LINE_OTHERS)
		columns_turn(f, row);
	else
		row_swap(f, row, a == ACT_LINE_UP ? row - 1 : row + 1);
	if (a != ACT_LINE_OTHERS)
		follow(f);
	return SCREEN_USED;
}

void lines_live(struct form *f, const struct item *item)
{
	struct str path = STR_INIT;
	struct err unread = ERR_INIT;

	if (item->row < 0 || !field_numeric(item->field))
		return;
	item_path(f, item, &path);
	(void)!record_set_path(
		f->session, f->draft, path.buf, editor_text(&item->editor), &unread);
	str_release(&path);
}

/* ---- somebody else was faster ---- */

static bool has_row(const struct record_list *rows, int64_t id)
{
	for (int i = 0; i < rows->n; i++)
		if (rows->v[i]->id == id)
			return true;
	return false;
}

static bool rows_differ(const struct record *a, const struct record *b, int child)
{
	struct record *with = record_copy(NULL, b);
	struct record_list own = with->child[child];
	bool differ;

	with->child[child] = a->child[child];
	differ = record_differs(with, b);
	with->child[child] = own;
	record_free(&with);
	return differ;
}

static void row_copy(struct record *to, const struct record *from)
{
	for (int i = 0; i < to->entity->n_fields; i++) {
		const struct ref_text *ref = &from->ref[i];

		record_set_value(to, &to->entity->fields[i], &from->v[i]);
		to->ref[i].key = ref->key ? arena_strdup(to->arena, ref->key) : NULL;
		to->ref[i].title = ref->title ? arena_strdup(to->arena, ref->title) : NULL;
	}
}

/* A row of mine that they took out is a new one. */
void lines_carry(struct form *f, const struct record *mine, const struct record *before)
{
	int child = f->lines.child;
	const struct record_list *rows;
	struct record_list stored;

	if (child < 0)
		return;
	rows = &mine->child[child];
	stored = *rows_of(f);
	if (rows_differ(mine, before, child)) {
		*rows_of(f) = (struct record_list){.loaded = true};
		for (int i = 0; i < rows->n; i++) {
			struct record *row = record_add_child(f->draft, child);

			row_copy(row, rows->v[i]);
			row->id = has_row(&stored, rows->v[i]->id) ? rows->v[i]->id : 0;
		}
	}
	follow(f);
}
