#include "dict/output.h"

#include <string.h>
#include "dict/kind.h"

static void field_json(
	const struct session *s, const struct record *r, const struct field *f, struct json *j)
{
	const struct value *v = &r->v[f->index];
	struct str text = STR_INIT;

	json_key(j, f->name);
	if (v->kind == VALUE_TEXT && !kind_of(f)->plain) {
		json_text(j, v->s);
		return;
	}
	switch (f->kind) {
	case FIELD_INT:
		json_int(j, v->i);
		break;
	case FIELD_BOOL:
		json_bool(j, v->i == 1);
		break;
	case FIELD_REF:
		if (field_is_empty(f, v)) {
			json_null(j);
			break;
		}
		/* fall through */
	default:
		record_plain(s, r, f, &text);
		json_text(j, text.buf);
	}
	str_release(&text);
}

static void root_json(
	const struct session *s, const struct record *r, bool given_only, struct json *j)
{
	json_key(j, "id");
	json_int(j, r->id);
	if (!(r->entity->flags & ENTITY_CHILD)) {
		json_key(j, "rev");
		json_int(j, r->rev);
	}
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (f->flags & (FIELD_INPUT | FIELD_HEADING) ||
			!(fieldset_has(&r->known, f) || r->id == 0))
			continue;
		if (!given_only || !value_equal(&r->v[i], &f->empty))
			field_json(s, r, f, j);
	}
	if (r->entity->flags & ENTITY_ARCHIVES && (r->archived || !given_only)) {
		json_key(j, "archived");
		json_bool(j, r->archived);
	}
}

static void tree_json(const struct session *s, const struct record *r, bool children,
	bool given_only, struct json *j)
{
	json_object(j);
	root_json(s, r, given_only, j);
	for (int c = 0; children && c < r->entity->n_children; c++) {
		if (given_only && !r->child[c].n)
			continue;
		json_key(j, r->entity->children[c].name);
		json_array(j);
		for (int i = 0; i < r->child[c].n; i++)
			tree_json(s, r->child[c].v[i], true, given_only, j);
		json_array_end(j);
	}
	json_object_end(j);
}

void record_json(const struct session *s, const struct record *r, bool children, struct json *j)
{
	tree_json(s, r, children, false, j);
}

void record_snapshot(const struct session *s, const struct record *r, struct str *out)
{
	struct json j;

	json_init(&j, out);
	tree_json(s, r, true, true, &j);
}
