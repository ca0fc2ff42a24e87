#include "dict/record.h"

#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/choice.h"

static void record_room(struct record *r, struct arena *a, const struct entity *e)
{
	r->entity = e;
	r->arena = a;
	r->v = arena_array(a, struct value, e->n_fields);
	r->ref = arena_array(a, struct ref_text, e->n_fields);
	r->child = arena_array(a, struct record_list, e->n_children);
}

static void record_setup(struct record *r, struct arena *a, const struct entity *e)
{
	record_room(r, a, e);
	for (int i = 0; i < e->n_fields; i++)
		r->v[i] = e->fields[i].empty;
}

struct record *record_new(const struct entity *e)
{
	struct record *r = xcalloc(1, sizeof *r);

	record_setup(r, &r->own, e);
	return r;
}

struct record *record_in(struct arena *a, const struct entity *e)
{
	struct record *r = arena_new(a, struct record);

	record_setup(r, a, e);
	return r;
}

struct record *record_another(struct arena *a, const struct record *empty)
{
	struct record *r = arena_new(a, struct record);

	record_room(r, a, empty->entity);
	memcpy(r->v, empty->v, sizeof *r->v * (size_t)r->entity->n_fields);
	return r;
}

void record_free(struct record **r)
{
	if (!*r)
		return;
	arena_release(&(*r)->own);
	free(*r);
	*r = NULL;
}

static const char *copy_text(struct arena *a, const char *s)
{
	return s ? arena_strdup(a, s) : NULL;
}

/* Texts are replaced and never written to: in one arena two records share them. */
static void values_copy(struct record *to, const struct record *from)
{
	size_t n = (size_t)from->entity->n_fields;

	if (to->arena == from->arena) {
		memcpy(to->v, from->v, n * sizeof *to->v);
		memcpy(to->ref, from->ref, n * sizeof *to->ref);
		return;
	}
	for (size_t i = 0; i < n; i++) {
		to->v[i] = value_copy(to->arena, &from->v[i]);
		to->ref[i].key = copy_text(to->arena, from->ref[i].key);
		to->ref[i].title = copy_text(to->arena, from->ref[i].title);
	}
}

static void copy_into(struct record *to, const struct record *from)
{
	const struct entity *e = from->entity;

	to->id = from->id;
	to->rev = from->rev;
	to->via_rev = from->via_rev;
	to->kept = from->kept;
	to->archived = from->archived;
	to->known = from->known;
	to->touched = from->touched;
	to->alone = from->alone;
	values_copy(to, from);
	for (int c = 0; c < e->n_children; c++) {
		to->child[c].loaded = from->child[c].loaded;
		for (int i = 0; i < from->child[c].n; i++)
			copy_into(record_add_child(to, c), from->child[c].v[i]);
	}
}

struct record *record_copy(struct arena *a, const struct record *r)
{
	struct record *copy = a ? record_in(a, r->entity) : record_new(r->entity);

	copy_into(copy, r);
	return copy;
}

void record_assign(struct record *to, const struct record *from)
{
	if (to->arena == &to->own)
		arena_reset(&to->own);
	record_setup(to, to->arena, from->entity);
	copy_into(to, from);
}

static const struct field *must_field(const struct record *r, const char *name)
{
	const struct field *f = entity_field(r->entity, name);

	if (!f)
		BUG("%s has no field %s", r->entity->name, name);
	return f;
}

const struct value *record_value(const struct record *r, const char *field)
{
	return &r->v[must_field(r, field)->index];
}

const char *record_get(const struct record *r, const char *field)
{
	const struct value *v = record_value(r, field);

	return v->kind == VALUE_TEXT ? v->s : "";
}

int64_t record_int(const struct record *r, const char *field)
{
	const struct value *v = record_value(r, field);

	return v->kind == VALUE_INT ? v->i : 0;
}

void record_set_value(struct record *r, const struct field *f, const struct value *v)
{
	r->v[f->index] = value_copy(r->arena, v);
	r->ref[f->index] = (struct ref_text){0};
	fieldset_add(&r->touched, f);
	fieldset_add(&r->known, f);
	fieldset_drop(&r->alone, f);
}

void record_set(struct record *r, const char *field, const char *stored_text)
{
	struct value v = value_text(stored_text);

	record_set_value(r, must_field(r, field), &v);
}

void record_set_int(struct record *r, const char *field, int64_t i)
{
	const struct field *f = must_field(r, field);
	struct value v = f->kind == FIELD_REF && !i ? VALUE_NOTHING : value_int(i);

	record_set_value(r, f, &v);
}

static const char *country_in(const struct record *r, const char *field)
{
	return entity_field(r->entity, field) ? record_get(r, field) : "";
}

const char *field_caption(const struct session *s, const struct record *r, const struct field *f)
{
	const char *country = country_in(r, f->with ? f->with : "country");

	if (!country[0] && r->of)
		country = country_in(r->of, "country");
	return field_label(f, country[0] ? country : s->country);
}

const char *record_sort(struct session *s, const struct record *r)
{
	const struct field *f = r->entity->sort ? entity_field(r->entity, r->entity->sort) : NULL;

	if (!f || field_is_empty(f, &r->v[f->index]))
		return _(r->entity->label);
	return choice_label(s, f->list, record_get(r, f->name));
}

void record_show(
	const struct session *s, const struct record *r, const struct field *f, struct str *out)
{
	const struct ref_text *ref = &r->ref[f->index];
	const struct field *shown;
	struct value title;

	if (f->kind != FIELD_REF || !ref->title) {
		field_show(s, f, &r->v[f->index], out);
		return;
	}
	shown = entity_shown(entity_find(f->source->ref), s->language);
	title = value_text(ref->title);
	if (shown->kind == FIELD_DATE)
		field_show(s, shown, &title, out);
	else
		str_add(out, ref->title);
}

void record_plain(
	const struct session *s, const struct record *r, const struct field *f, struct str *out)
{
	const struct ref_text *ref = &r->ref[f->index];

	if (f->kind == FIELD_REF && ref->key)
		str_add(out, ref->key);
	else
		field_plain(s, f, &r->v[f->index], out);
}

const char *record_title(const struct record *r)
{
	const struct field *f = entity_title(r->entity);

	if (f->kind == FIELD_REF)
		return r->ref[f->index].title ? r->ref[f->index].title : "";
	return r->v[f->index].kind == VALUE_TEXT ? r->v[f->index].s : "";
}

void record_key_text(const struct record *r, struct str *out)
{
	const struct field *f = entity_key(r->entity);

	if (f && r->v[f->index].kind == VALUE_TEXT && r->v[f->index].s[0])
		str_add(out, r->v[f->index].s);
	else
		str_add_i64(out, r->id);
}

struct record *record_add_child(struct record *r, int child)
{
	struct record_list *l = &r->child[child];

	if (l->n == l->cap) {
		int cap = l->cap ? l->cap * 2 : 4;
		struct record **v = arena_array(r->arena, struct record *, cap);

		if (l->n)
			memcpy(v, l->v, sizeof *v * (size_t)l->n);
		l->v = v;
		l->cap = cap;
	}
	l->loaded = true;
	l->v[l->n] = record_in(r->arena, r->entity->children[child].of);
	l->v[l->n]->of = r;
	return l->v[l->n++];
}

void record_drop_child(struct record *r, int child, int row)
{
	struct record_list *l = &r->child[child];

	memmove(&l->v[row], &l->v[row + 1], sizeof *l->v * (size_t)(l->n - row - 1));
	l->n--;
}

static bool fields_differ(const struct record *a, const struct record *b)
{
	for (int i = 0; i < a->entity->n_fields; i++)
		if (!value_equal(&a->v[i], &b->v[i]))
			return true;
	return false;
}

bool record_differs(const struct record *a, const struct record *b)
{
	if (fields_differ(a, b))
		return true;
	for (int c = 0; c < a->entity->n_children; c++) {
		if (a->child[c].n != b->child[c].n)
			return true;
		for (int i = 0; i < a->child[c].n; i++)
			if (a->child[c].v[i]->id != b->child[c].v[i]->id ||
				fields_differ(a->child[c].v[i], b->child[c].v[i]))
				return true;
	}
	return false;
}
