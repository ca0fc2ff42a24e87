#include "tui/top.h"

#include <string.h>
#include "base/mem.h"

static const char *const tops[] = {"client", "contact", "service_order", "document", "product",
	"person", "user", "role", "list", "tax", "company", "message"};
#define DAILY 4 /* of them for everybody */

/* Catalogues and settings are for who may change them: others meet them in forms and lists. */
static bool has_tab(const struct session *s, const struct entity *e, int i)
{
	return i < DAILY ? session_may(s, e, VERB_LIST, NULL)
		     : session_may(s, e, VERB_LIST, NULL) && session_may(s, e, VERB_EDIT, NULL);
}

int top_entities(const struct session *s, const struct entity *out[TABS_MAX])
{
	int n = 0;

	for (int i = 0; i < LENGTH(tops) && n < TABS_MAX; i++) {
		const struct entity *e = entity_find(tops[i]);

		if (e && has_tab(s, e, i))
			out[n++] = e;
	}
	return n;
}

void record_name(const struct session *s, const struct record *r, struct str *out)
{
	const struct field *key = entity_key(r->entity);

	const struct field *parent =
		r->entity->parent ? entity_field(r->entity, r->entity->parent) : NULL;

	if (key && key != entity_title(r->entity)) {
		record_key_text(r, out);
		str_addc(out, ' ');
	}
	record_show(s, r, entity_title(r->entity), out);
	if (key == entity_title(r->entity) && parent && r->v[parent->index].kind == VALUE_INT) {
		str_addc(out, ' ');
		record_show(s, r, parent, out);
	}
}

const struct relation *top_relation(const struct session *s, const struct entity *e, int nth)
{
	for (int i = 0; i < e->n_relations; i++) {
		const struct relation *rel = &e->relations[i];

		if (rel->label && session_may(s, entity_find(rel->to), VERB_LIST, rel) &&
			nth-- == 0)
			return rel;
	}
	return NULL;
}

const struct relation *top_window(const struct session *s, const struct entity *e)
{
	const struct relation *rel;

	for (int i = 0; (rel = top_relation(s, e, i)); i++)
		if (rel->window)
			return rel;
	return NULL;
}
