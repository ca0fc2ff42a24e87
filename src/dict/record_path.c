/* Paths: from "address[12].street" to the row and the field that are meant. */
#include "dict/record.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/door.h"

static int no_path(const struct record *r, const char *path, struct err *e)
{
	return err_set_path(
		e, ERR_INPUT, path, _("%s has no field \"%s\"."), _(r->entity->label), path);
}

/* "name[index]" taken apart; index "" when there is none. */
struct segment {
	char name[64], index[24];
	const char *rest; /* behind the dot, or NULL */
};

static bool segment_parse(const char *path, struct segment *s)
{
	size_t n = strcspn(path, ".[");
	const char *at = path + n;

	memset(s, 0, sizeof *s);
	if (n == 0 || n >= sizeof s->name)
		return false;
	memcpy(s->name, path, n);
	if (*at == '[') {
		size_t k = strcspn(++at, "]");

		if (at[k] != ']' || k == 0 || k >= sizeof s->index)
			return false;
		memcpy(s->index, at, k);
		at += k + 1;
	}
	if (*at && *at != '.')
		return false;
	s->rest = *at ? at + 1 : NULL;
	return true;
}

static struct record *row_by_id(const struct record_list *l, int64_t id)
{
	for (int i = 0; i < l->n; i++)
		if (l->v[i]->id == id)
			return l->v[i];
	return NULL;
}

/* The nth row that has no id yet; rows up to it are made. */
static struct record *row_new(struct record *r, int child, int64_t nth)
{
	const struct record_list *l = &r->child[child];

	for (int i = 0; i < l->n; i++)
		if (l->v[i]->id == 0 && nth-- == 0)
			return l->v[i];
	return nth >= 0 && nth < 100 ? record_add_child(r, child) : NULL;
}

static struct record *row_of(struct record *r, int child, const char *index)
{
	const struct record_list *l = &r->child[child];
	struct err ignored;
	int64_t n;

	if (!index[0])
		return l->n ? l->v[0] : record_add_child(r, child);
	if (number_parse_int(index + (index[0] == '+'), 0, INT64_MAX, &n, &ignored))
		return NULL;
	return index[0] == '+' ? row_new(r, child, n) : row_by_id(l, n);
}

int record_resolve(struct record *r, const char *path, struct record **row, const struct field **f,
	struct err *e)
{
	struct segment s;
	int child;

	if (!segment_parse(path, &s))
		return no_path(r, path, e);
	if (!s.rest) {
		*row = r;
		*f = entity_field(r->entity, s.name);
		return *f && !s.index[0] ? 0 : no_path(r, path, e);
	}
	if (!entity_child(r->entity, s.name, &child))
		return no_path(r, path, e);
	*row = row_of(r, child, s.index);
	*f = *row ? entity_field((*row)->entity, s.rest) : NULL;
	return *f ? 0 : no_path(r, path, e);
}

void record_row_path(
	const struct record *r, int child, int row, const char *field, struct str *out)
{
	const struct record_list *rows = &r->child[child];
	int fresh = 0;

	for (int i = 0; i < row; i++)
		fresh += !rows->v[i]->id;
	str_addf(out, "%s[", r->entity->children[child].name);
	if (rows->v[row]->id)
		str_addf(out, "%" PRId64, rows->v[row]->id);
	else
		str_addf(out, "+%d", fresh);
	str_addf(out, "].%s", field);
}

/* The fields that follow this reference take what is there. Nobody typed what nobody can type. */
static void follow(struct record *row, const struct field *ref, const struct record *meant)
{
	for (int i = 0; i < row->entity->n_fields; i++) {
		const struct field *f = &row->entity->fields[i];
		const struct field *from;

		if (!f->follows || strcmp(f->follows, ref->name) || !field_is_empty(f, &row->v[i]))
			continue;
		from = entity_field(meant->entity, f->name);
		if (!fieldset_has(&meant->known, from))
			continue;
		record_set_value(row, f, &meant->v[from->index]);
		if (!field_editable(f))
			fieldset_drop(&row->touched, f);
	}
}

/* Key, title and state of the record that a reference means. */
static int ref_fill(struct session *s, struct record *row, const struct field *f, const char *path,
	struct err *e)
{
	struct scope scope = {s, NULL, 0};
	struct record *meant;
	struct str key = STR_INIT, title = STR_INIT;
	int rc = door_load(scope, entity_find(f->ref), row->v[f->index].i, &meant, e);

	if (rc)
		return rc;
	if (meant->archived && !row->verbatim)
		rc = err_set_path(e, ERR_INPUT, path,
			_("%s: %s is archived and cannot be chosen."),
			field_caption(s, row, f), record_title(meant));
	record_key_text(meant, &key);
	row->ref[f->index].key = arena_strdup(row->arena, key.buf);
	record_show(s, meant, entity_shown(meant->entity, s->language), &title);
	row->ref[f->index].title = arena_strdup(row->arena, title.buf);
	if (!rc && !row->id)
		follow(row, f, meant);
	str_release(&title);
	str_release(&key);
	record_free(&meant);
	return rc;
}

static int set_failed(const char *path, struct err *e)
{
	char text[sizeof e->text];

	memcpy(text, e->text, sizeof text);
	return err_set_path(e, e->code == ERR_MISSING ? ERR_INPUT : e->code, path, "%s", text);
}

/* The value, with key and title of what it means; nothing has changed when it is refused. */
static int value_set(struct session *s, struct record *row, const struct field *f,
	const struct value *v, const char *path, struct err *e)
{
	struct value before = row->v[f->index];
	struct ref_text before_ref = row->ref[f->index];

	record_set_value(row, f, v);
	if (f->kind != FIELD_REF || v->kind != VALUE_INT || !ref_fill(s, row, f, path, e))
		return 0;
	row->v[f->index] = before;
	row->ref[f->index] = before_ref;
	return e->code;
}

int record_set_path(
	struct session *s, struct record *r, const char *path, const char *text, struct err *e)
{
	struct record *row;
	const struct field *f;
	struct value v;

	if (record_resolve(r, path, &row, &f, e))
		return e->code;
	if (field_parse(s, f, row, text, row->arena, &v, e))
		return set_failed(path, e);
	if (value_set(s, row, f, &v, path, e))
		return e->code;
	if (f->kind == FIELD_REF && v.kind == VALUE_INT && r->entity->follow &&
		r->entity->follow(s, r, row, f, e))
		return set_failed(path, e);
	if (row->entity->changed)
		row->entity->changed(s, row, f);
	if (row != r && r->entity->changed)
		r->entity->changed(s, r, f);
	return 0;
}
