#include "dict/field.h"

#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "base/text.h"
#include "dict/entity.h"
#include "dict/kind.h"
#include "dict/session.h"

bool fieldset_has(const struct fieldset *set, const struct field *f)
{
	return set->bit[f->index / 64] >> (f->index % 64) & 1;
}

void fieldset_add(struct fieldset *set, const struct field *f)
{
	set->bit[f->index / 64] |= UINT64_C(1) << (f->index % 64);
}

void fieldset_drop(struct fieldset *set, const struct field *f)
{
	set->bit[f->index / 64] &= ~(UINT64_C(1) << (f->index % 64));
}

void fieldset_all(struct fieldset *set, const struct entity *e)
{
	memset(set, 0, sizeof *set);
	for (int i = 0; i < e->n_fields; i++)
		fieldset_add(set, &e->fields[i]);
}

void fieldset_and(struct fieldset *set, const struct fieldset *other)
{
	for (int i = 0; i < LENGTH(set->bit); i++)
		set->bit[i] &= other->bit[i];
}

bool field_stored(const struct field *f)
{
	return !(f->flags & (FIELD_PAGE | FIELD_INPUT | FIELD_HEADING));
}

bool field_is_uid(const struct field *f)
{
	return f->flags & FIELD_AUTO && f->flags & FIELD_MATCH;
}

bool field_editable(const struct field *f)
{
	return !(f->flags & (FIELD_PAGE | FIELD_DERIVED | FIELD_AUTO | FIELD_HEADING));
}

int field_width(const struct field *f)
{
	return f->width ? f->width : kind_of(f)->width;
}

int field_max(const struct field *f)
{
	return f->max ? f->max : kind_of(f)->max;
}

bool field_numeric(const struct field *f)
{
	return kind_of(f)->numeric;
}

const char *field_label(const struct field *f, const char *country)
{
	if (f->kind == FIELD_TAX_ID)
		return taxid_label(country);
	for (const struct country_word *w = f->words; w && w->country; w++)
		if (text_equal(w->country, country) && text_equal(w->field, f->name))
			return _(w->label);
	return _(f->label);
}

const char *field_heading(const struct session *s, const struct field *f)
{
	return field_label(f, s->country);
}

void sql_name(struct sql *q, const char *name)
{
	sql_put(q, name, strlen(name));
}

void sql_table(struct sql *q, const struct entity *e)
{
	sql_name(q, e->table);
}

static void sql_owner(struct sql *q, const struct field *f)
{
	if (!f->via) {
		sql_add(q, "t.");
		return;
	}
	sql_add(q, "v_");
	sql_name(q, f->via);
	sql_add(q, ".");
}

void sql_column(struct sql *q, const struct field *f)
{
	sql_owner(q, f);
	sql_name(q, f->source->column);
}

void sql_key_column(struct sql *q, const struct field *f)
{
	sql_column(q, f);
	sql_add(q, "_key");
}

void sql_near_column(struct sql *q, const struct field *f)
{
	sql_column(q, f);
	sql_add(q, "_near");
}
