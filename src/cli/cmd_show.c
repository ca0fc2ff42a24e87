#include "cli/command.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/output.h"

/* What there is to show of a record: rows of a child have no rights of their own. */
static void fields_shown(const struct session *s, const struct record *r, struct fieldset *out)
{
	*out = r->known;
	if (!(r->entity->flags & ENTITY_CHILD)) {
		struct fieldset seen;

		session_fields(s, r->entity, &seen);
		fieldset_and(out, &seen);
	}
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if ((f->flags & (FIELD_INPUT | FIELD_HEADING)) || field_is_empty(f, &r->v[i]))
			fieldset_drop(out, f);
	}
}

static int labels_width(
	const struct session *s, const struct record *r, const struct fieldset *shown)
{
	int widest = 0;

	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];
		int width = fieldset_has(shown, f) ? text_width(field_caption(s, r, f)) : 0;

		widest = width > widest ? width : widest;
	}
	return widest;
}

/* Lines after the first stand under it. */
static void value_lines(const char *value, int indent, struct str *out)
{
	struct str safe = STR_INIT;

	text_safe(&safe, value, strlen(value), true);
	for (const char *p = safe.buf; *p; p++) {
		str_addc(out, *p);
		if (*p == '\n')
			str_pad(out, ' ', indent);
	}
	str_addc(out, '\n');
	str_release(&safe);
}

static void fields_text(
	const struct session *s, const struct record *r, int indent, struct str *out)
{
	struct str value = STR_INIT;
	struct fieldset shown;
	int width;

	fields_shown(s, r, &shown);
	width = labels_width(s, r, &shown);
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];
		const char *label = field_caption(s, r, f);

		if (!fieldset_has(&shown, f))
			continue;
		str_reset(&value);
		record_show(s, r, f, &value);
		str_pad(out, ' ', indent);
		str_addf(out, "%s:", label);
		str_pad(out, ' ', width - text_width(label) + 1);
		value_lines(value.buf, indent + width + 2, out);
	}
	str_release(&value);
}

static void children_text(const struct session *s, const struct record *r, struct str *out)
{
	for (int i = 0; i < r->entity->n_children; i++) {
		const struct child *child = &r->entity->children[i];

		for (int row = 0; row < r->child[i].n; row++) {
			const struct record *one = r->child[i].v[row];

			str_addf(out, "\n%s %d (%s[%lld])\n", _(child->label), row + 1,
				child->name, (long long)one->id);
			fields_text(s, one, 2, out);
		}
	}
}

static void record_text(const struct session *s, const struct record *r, struct str *out)
{
	struct str key = STR_INIT;

	record_key_text(r, &key);
	str_addf(out, "%s %s", _(r->entity->label), key.buf);
	str_addf(out, _(" (id %lld, revision %lld)"), (long long)r->id, (long long)r->rev);
	str_add(out, r->archived ? _(", archived\n") : "\n");
	fields_text(s, r, 0, out);
	children_text(s, r, out);
	str_release(&key);
}

int cmd_show(struct cli *c, struct err *e)
{
	struct str out = STR_INIT;
	struct record *r = NULL;
	struct json j;

	if (operand_load(c, &r, e))
		return e->code;
	if (option_given(c, OPT_JSON)) {
		json_init(&j, &out);
		record_json(c->session, r, true, &j);
		str_addc(&out, '\n');
	} else {
		record_text(c->session, r, &out);
	}
	record_free(&r);
	put_out(&out, e);
	str_release(&out);
	return e->code;
}
