#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "tui/formparts.h"
#include "tui/values.h"

/* ---- the row -----------------------------------------------------------------------------------
 */

struct record *form_row(const struct form *f)
{
	struct record *row;
	const struct field *field;
	struct str path = STR_INIT;
	struct err e = ERR_INIT;

	if (f->child < 0)
		return f->draft;
	str_addf(&path, "%s%s", f->prefix.buf,
		f->draft->entity->children[f->child].of->fields[0].name);
	if (record_resolve(f->draft, path.buf, &row, &field, &e))
		BUG("the form lost its row %s", path.buf);
	str_release(&path);
	return row;
}

/* NULL: it is new. */
static const struct record *form_saved_row(const struct form *f)
{
	const struct record *row = form_row(f);

	if (f->child < 0)
		return f->saved;
	for (int i = 0; row->id && i < f->saved->child[f->child].n; i++)
		if (f->saved->child[f->child].v[i]->id == row->id)
			return f->saved->child[f->child].v[i];
	return NULL;
}

struct record *item_row(const struct form *f, const struct item *item)
{
	return item->row < 0 ? form_row(f) : f->draft->child[f->lines.child].v[item->row];
}

/* What the row was when the form was opened; NULL: it is new. */
static const struct record *saved_row(const struct form *f, const struct item *item)
{
	const struct record_list *rows;
	int64_t id = item_row(f, item)->id;

	if (item->row < 0)
		return form_saved_row(f);
	rows = &f->saved->child[f->lines.child];
	for (int i = 0; id && i < rows->n; i++)
		if (rows->v[i]->id == id)
			return rows->v[i];
	return NULL;
}

/* ---- making ------------------------------------------------------------------------------------
 */

static bool is_filled_by_program(const struct field *f)
{
	return !field_editable(f) || f->flags & FIELD_PAGE;
}

static bool is_shown(const struct form *f, const struct field *field)
{
	struct fieldset seen;

	session_fields(f->session, field->entity, &seen);
	if (!fieldset_has(&seen, field) || is_filled_by_program(field))
		return false;
	if (!session_needs(f->session, field))
		return false;
	return !(field->flags & FIELD_INPUT) || !f->draft->id;
}

/* Rows of a child are locked with their record; the field that says where a new one belongs is
 * settled. */
static void form_locks(const struct form *f, struct fieldset *locked)
{
	const struct relation *rel = f->scope.relation;
	const struct field *link;

	memset(locked, 0, sizeof *locked);
	if (f->child >= 0)
		return;
	door_locked(f->session, f->draft, locked);
	link = rel && rel->link && !f->draft->id ? entity_field(f->draft->entity, rel->link) : NULL;
	if (link)
		fieldset_add(locked, link);
}

static unsigned editor_flags(const struct field *f, bool locked)
{
	return (f->kind == FIELD_NOTE ? EDITOR_LINES : 0) | (locked ? EDITOR_LOCKED : 0);
}

/* Numbers are typed with separators and signs, so that their limit is not one of characters. */
static int editor_max(const struct field *f)
{
	return field_is_picked(f) || field_numeric(f) || f->kind == FIELD_DATE ? 0 : field_max(f);
}

struct item *item_add(struct form *f, const struct field *field, bool locked)
{
	struct item *item;

	f->item = xgrow(f->item, &f->cap, f->n + 1, sizeof *f->item);
	item = &f->item[f->n++];
	*item = (struct item){.field = field, .row = -1, .locked = locked};
	editor_init(&item->editor, editor_flags(field, locked), editor_max(field));
	return item;
}

/* A new record begins with its name, since its key is proposed; any other with what can be changed.
 */
static int first_item(const struct form *f)
{
	const struct entity *e = f->draft->entity;

	for (int i = 0; i < f->n && f->child < 0 && !f->draft->id; i++)
		if (f->item[i].field == entity_title(e) && !f->item[i].locked)
			return i;
	for (int i = 0; i < f->n; i++)
		if (!f->item[i].locked)
			return i;
	return 0;
}

void items_make(struct form *f)
{
	const struct entity *e = form_row(f)->entity;
	struct fieldset locked;

	form_locks(f, &locked);
	for (int i = 0; i < e->n_fields; i++)
		if (is_shown(f, &e->fields[i])) {
			item_add(f, &e->fields[i], fieldset_has(&locked, &e->fields[i]));
			sheet_add(&f->sheet, &e->fields[i]);
		}
	f->fields = f->n;
	f->at = f->n ? first_item(f) : 0;
	lines_begin(f);
	items_refresh(f);
}

void item_release(struct item *item)
{
	editor_release(&item->editor);
	free(item->fault);
}

void items_free(struct form *f)
{
	for (int i = 0; i < f->n; i++)
		item_release(&f->item[i]);
	free(f->item);
	f->item = NULL;
	f->n = f->cap = f->sheet.n = 0;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

/* An empty number shows as nothing: what is typed then stands alone. */
static void item_text(const struct form *f, const struct item *item, struct str *out)
{
	const struct record *row = item_row(f, item);
	const struct value *v = &row->v[item->field->index];
	const char *key = row->ref[item->field->index].key;

	if (item->row >= 0 && item->field->kind == FIELD_REF && entity_find(item->field->ref)->key) {
		str_add(out, v->kind == VALUE_INT && key ? key : ""); /* codes are short */
		return;
	}
	if (field_numeric(item->field) && v->kind == VALUE_INT && !v->i &&
		!(item->field->flags & FIELD_BLANK))
		return;
	record_show(f->session, row, item->field, out);
}

void items_refresh(struct form *f)
{
	struct str text = STR_INIT;
	struct fieldset locked;

	form_locks(f, &locked);
	for (int i = 0; i < f->n; i++) {
		struct item *item = &f->item[i];

		if (item->row < 0)
			item->locked = fieldset_has(&locked, item->field);
		item->editor.flags = editor_flags(item->field, item->locked);
		if (item->fault || item->typed)
			continue;
		str_reset(&text);
		item_text(f, item, &text);
		if (!text_equal(text.buf, editor_text(&item->editor)))
			editor_set(&item->editor, text.buf);
	}
	str_release(&text);
}

const char *item_lock_reason(const struct form *f, const struct item *item)
{
	const char *reason = door_lock_reason(f->session, f->draft, item->field);

	return reason ? reason : _("This is settled by where the form was opened from.");
}

/* ---- taking over -------------------------------------------------------------------------------
 */

void item_path(const struct form *f, const struct item *item, struct str *out)
{
	if (item->row < 0)
		str_addf(out, "%s%s", f->prefix.buf, item->field->name);
	else
		record_row_path(f->draft, f->lines.child, item->row, item->field->name, out);
}

static void fault_set(struct item *item, const char *text)
{
	free(item->fault);
	item->fault = text ? xstrdup(text) : NULL;
}

/* What a reference lends (a person's name and phone) is shown as soon as it is chosen. */
static void lend(struct form *f, const struct item *item)
{
	struct record *row = item_row(f, item), *from;
	struct scope scope = {f->session, NULL, 0};
	const struct value *v = &row->v[item->field->index];
	struct err e = ERR_INIT;

	if (item->field->kind != FIELD_REF || row->id || v->kind != VALUE_INT ||
		door_load(scope, entity_find(item->field->ref), v->i, &from, &e))
		return;
	for (int i = 0; i < row->entity->n_fields; i++) {
		const struct field *to = &row->entity->fields[i];

		if (!to->via || strcmp(to->via, item->field->name) ||
			fieldset_has(&row->touched, to))
			continue;
		record_set_value(row, to, &from->v[to->source->index]);
		fieldset_drop(&row->touched, to);
	}
	record_free(&from);
}

static bool draft_set(struct form *f, struct item *item, const char *text)
{
	struct str path = STR_INIT;
	struct err e = ERR_INIT;
	int rc;

	item_path(f, item, &path);
	rc = record_set_path(f->session, f->draft, path.buf, text, &e);
	str_release(&path);
	fault_set(item, rc ? e.text : NULL);
	item->typed = rc != 0;
	if (!rc)
		lend(f, item);
	items_refresh(f);
	return !rc;
}

bool item_take(struct form *f, struct item *item)
{
	return !item->typed || item->locked || draft_set(f, item, editor_text(&item->editor));
}

bool items_take(struct form *f)
{
	int first = -1;

	for (int i = 0; i < f->n; i++)
		if (!item_take(f, &f->item[i]) && first < 0)
			first = i;
	if (first >= 0)
		form_go(f, first);
	return first < 0;
}

void item_set(struct form *f, struct item *item, const char *plain)
{
	draft_set(f, item, plain);
}

void item_undo(struct form *f, struct item *item)
{
	const struct record *saved = saved_row(f, item);
	struct record *row = item_row(f, item);
	const struct field *field = item->field;
	struct value none = field_empty(field);

	record_set_value(row, field, saved ? &saved->v[field->index] : &none);
	if (saved && saved->ref[field->index].title)
		row->ref[field->index].title =
			arena_strdup(row->arena, saved->ref[field->index].title);
	if (saved && !fieldset_has(&saved->touched, field))
		fieldset_drop(&row->touched, field);
	item->typed = false;
	fault_set(item, NULL);
	if (item->row >= 0 && f->draft->entity->changed)
		f->draft->entity->changed(f->session, f->draft, field);
	items_refresh(f);
}

bool form_changed(const struct form *f)
{
	for (int i = 0; i < f->n; i++)
		if (f->item[i].typed)
			return true;
	return record_differs(f->draft, f->saved);
}
