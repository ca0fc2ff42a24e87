#include "tui/top.h"

#include <string.h>
#include "base/mem.h"

static const char *const tops[] = {
	"client", "contact", "person", "user", "role", "list", "company"};

/* The catalogue of persons and the settings are for who may change them: others meet them in forms
 * and lists. */
static bool has_tab(const struct session *s, const struct entity *e, int i)
{
	return i < 2 ? session_may(s, e, VERB_LIST, NULL)
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

	if (key && key != entity_title(r->entity)) {
		record_key_text(r, out);
		str_addc(out, ' ');
	}
	record_show(s, r, entity_title(r->entity), out);
}

const struct relation *top_relation(const struct session *s, const struct entity *e, int nth)
{
	for (int i = 0; i < e->n_relations; i++) {
		const struct relation *rel = &e->relations[i];

		if (session_may(s, entity_find(rel->to), VERB_LIST, rel) && nth-- == 0)
			return rel;
	}
	return NULL;
}
