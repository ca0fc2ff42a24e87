#include "dict/entity.h"

#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "dict/kind.h"

static struct {
	struct entity *const *v;
	int n;
} dictionary;

const struct entity *entity_find(const char *name)
{
	for (int i = 0; i < dictionary.n; i++)
		if (strcmp(dictionary.v[i]->name, name) == 0)
			return dictionary.v[i];
	return NULL;
}

int entity_count(void)
{
	return dictionary.n;
}

const struct entity *entity_at(int i)
{
	return dictionary.v[i];
}

/* Where a name stands among the places, or the free one for it. */
static unsigned place_of(const struct entity *e, const char *name)
{
	unsigned hash = 0;

	for (const char *s = name; *s; s++)
		hash = hash * 31 + (unsigned char)*s;
	for (;; hash++) {
		unsigned at = hash % LENGTH(e->place), i = e->place[at];

		if (!i || strcmp(e->fields[i - 1].name, name) == 0)
			return at;
	}
}

const struct field *entity_field(const struct entity *e, const char *name)
{
	unsigned i = e->place[place_of(e, name)];

	return i ? &e->fields[i - 1] : NULL;
}

const struct child *entity_child(const struct entity *e, const char *name, int *index)
{
	for (int i = 0; i < e->n_children; i++) {
		if (strcmp(e->children[i].name, name) != 0)
			continue;
		if (index)
			*index = i;
		return &e->children[i];
	}
	return NULL;
}

const struct relation *relation_find(const char *name)
{
	for (int i = 0; i < dictionary.n; i++)
		for (int k = 0; k < dictionary.v[i]->n_relations; k++)
			if (strcmp(dictionary.v[i]->relations[k].name, name) == 0)
				return &dictionary.v[i]->relations[k];
	return NULL;
}

const struct field *entity_title(const struct entity *e)
{
	return e->title_field;
}

void title_key(const struct entity *e, const char *text, struct str *out)
{
	if (entity_title(e)->flags & FIELD_NUMBERS)
		text_number_key(out, text);
	else
		text_sort_key(out, text);
}

const struct field *entity_shown(const struct entity *e, const char *language)
{
	const char *name = strcmp(language, "en") == 0 ? e->title_en : e->title_es;

	return name ? entity_field(e, name) : entity_title(e);
}

const struct field *entity_key(const struct entity *e)
{
	return e->key_field;
}

static const struct field *must_have(const struct entity *e, const char *name)
{
	const struct field *f = entity_field(e, name);

	if (!f)
		BUG("entity %s has no field %s", e->name, name);
	return f;
}

static const struct entity *must_find(const char *name)
{
	const struct entity *e = entity_find(name);

	if (!e)
		BUG("no entity %s", name);
	return e;
}

/* What a borrowed field does not say itself is its source's. */
static void field_borrow(struct field *f, const struct field *from)
{
	f->source = from;
	f->kind = from->kind;
	f->width = f->width ? f->width : from->width;
	f->max = from->max;
	f->list = from->list;
	f->ref = from->ref;
	f->label = f->label ? f->label : from->label;
	f->words = f->words ? f->words : from->words;
	f->help = f->help ? f->help : from->help;
	f->headings = f->headings ? f->headings : from->headings;
	f->overflow = f->overflow ? f->overflow : from->overflow;
	f->flags |= from->flags & (FIELD_KEYED | FIELD_SORTED | FIELD_WIDE | FIELD_DERIVED | FIELD_PARTS);
}

static void entity_number(struct entity *e)
{
	if (e->n_fields > FIELDS_MAX)
		BUG("entity %s has too many fields", e->name);
	memset(e->place, 0, sizeof e->place);
	for (int i = 0; i < e->n_fields; i++) {
		struct field *f = &e->fields[i];

		f->index = i;
		f->entity = e;
		f->source = f;
		if (!f->column)
			f->column = f->name;
		e->place[place_of(e, f->name)] = (unsigned char)(i + 1);
	}
	e->title_field = e->title ? entity_field(e, e->title) : NULL;
	e->key_field = e->key ? entity_field(e, e->key) : NULL;
}

static void entity_complete(struct entity *e)
{
	for (int i = 0; i < e->n_fields; i++) {
		struct field *f = &e->fields[i];

		if (f->via)
			field_borrow(f, must_have(must_find(must_have(e, f->via)->ref),
						f->borrows ? f->borrows : f->name));
		if (f->kind == FIELD_REF)
			must_find(f->ref);
		if ((f->kind == FIELD_CHOICE || f->kind == FIELD_SET) && !f->list)
			BUG("%s.%s needs a list", e->name, f->name);
		if (f->with)
			must_have(e, f->with);
		if (!f->label)
			BUG("%s.%s has no label", e->name, f->name);
		f->empty = kind_empty(f);
	}
	for (int i = 0; i < e->n_children; i++)
		e->children[i].of = must_find(e->children[i].entity);
	if (!(e->flags & ENTITY_CHILD))
		must_have(e, e->title);
	if (e->title_es || e->title_en) {
		must_have(e, e->title_es);
		must_have(e, e->title_en);
	}
}

void dictionary_init(struct entity *const *entities, int n)
{
	dictionary.v = entities;
	dictionary.n = n;
	for (int i = 0; i < n; i++)
		entity_number(entities[i]);
	for (int i = 0; i < n; i++)
		entity_complete(entities[i]);
}
