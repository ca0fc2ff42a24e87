#include "dict/session.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/choice.h"

static const struct {
	enum verb verb;
	const char *name;
	const char *label;
} verbs[] = {
	{VERB_LIST, "list", N_("list")},
	{VERB_VIEW, "view", N_("look at")},
	{VERB_CREATE, "create", N_("add")},
	{VERB_EDIT, "edit", N_("change")},
	{VERB_ARCHIVE, "archive", N_("archive")},
	{VERB_PURGE, "purge", N_("purge")},
	{VERB_PRINT, "print", N_("print")},
	{VERB_EXPORT, "export", N_("export")},
	{VERB_IMPORT, "import", N_("import")},
};

const char *verb_name(enum verb v)
{
	for (int i = 0; i < LENGTH(verbs); i++)
		if (verbs[i].verb == v)
			return verbs[i].name;
	return "";
}

static const char *verb_label(enum verb v)
{
	for (int i = 0; i < LENGTH(verbs); i++)
		if (verbs[i].verb == v)
			return _(verbs[i].label);
	return "";
}

unsigned verbs_parse(const char *comma_separated)
{
	unsigned set = 0;

	for (int i = 0; i < LENGTH(verbs); i++)
		if (text_listed(comma_separated, verbs[i].name))
			set |= verbs[i].verb;
	return set;
}

static bool right_covers(const struct right *r, const struct entity *e, const struct relation *rel)
{
	if (strcmp(r->entity, "*") != 0 && strcmp(r->entity, e->name) != 0)
		return false;
	return !r->relation[0] || (rel && strcmp(r->relation, rel->name) == 0);
}

#define VERBS_OF_HAND (VERB_CREATE | VERB_EDIT | VERB_ARCHIVE | VERB_PURGE | VERB_IMPORT)

bool session_may(
	const struct session *s, const struct entity *e, enum verb v, const struct relation *rel)
{
	if (e->flags & ENTITY_FOLLOWS && v & VERBS_OF_HAND)
		return false;
	if (e->flags & ENTITY_MADE && v & (VERB_CREATE | VERB_IMPORT))
		return false;
	for (int i = 0; i < s->n_rights; i++)
		if (right_covers(&s->rights[i], e, rel) && s->rights[i].verbs & v)
			return true;
	return false;
}

int session_require(const struct session *s, const struct entity *e, enum verb v,
	const struct relation *rel, struct err *err)
{
#ifndef GUARD_OFF_matrix
	if (!session_may(s, e, v, rel))
		return err_set(err, ERR_DENIED, _("%s may not %s: %s. Ask an administrator."),
			s->user_name, verb_label(v), _(e->plural));
#endif
	return 0;
}

bool session_knows_itself(const struct session *s, const struct field *f)
{
	const struct entity *of = f->kind == FIELD_REF ? entity_find(f->ref) : NULL;

	return of && of->flags & ENTITY_USERS && s->user && !session_may(s, of, VERB_LIST, NULL);
}

int session_still(const struct session *s, struct err *e)
{
	return s->still ? s->still(s, e) : 0;
}

bool session_needs(struct session *s, const struct field *f)
{
	return !f->country || !s->country[0] || text_equal(f->country, s->country) ||
	       (f->list && choices_own(s, f->list));
}

void session_fields(const struct session *s, const struct entity *e, struct fieldset *out)
{
	fieldset_all(out, e);
#ifndef GUARD_OFF_field_mask
	for (int i = 0; i < s->n_rights; i++) {
		const struct right *r = &s->rights[i];

		if (strcmp(r->entity, e->name) != 0 || !r->hidden || !r->hidden[0])
			continue;
		for (int k = 0; k < e->n_fields; k++)
			if (text_listed(r->hidden, e->fields[k].name))
				fieldset_drop(out, &e->fields[k]);
	}
#endif
}
