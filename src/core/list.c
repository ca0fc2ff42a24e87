/* Drop-down lists and their values. */
#include <string.h>
#include "base/lang.h"
#include "core/entities.h"
#include "core/importing.h"
#include "dict/change.h"
#include "dict/choice.h"
#include "dict/replace.h"

static struct field fields[] = {
	{.name = "name", .label = N_("Name"), .kind = FIELD_TEXT, .width = 18, .max = 40,
		.flags = FIELD_REQUIRED | FIELD_UNIQUE | FIELD_FIXED | FIELD_GRID | FIELD_SORTED |
			 FIELD_WORDS | FIELD_MATCH,
		.headings = "lista|list|catalogo|picklist"},
	{.name = "label_es", .label = N_("Label (Spanish)"), .kind = FIELD_TEXT, .width = 24,
		.max = 100,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_WORDS},
	{.name = "label_en", .label = N_("Label (English)"), .kind = FIELD_TEXT, .width = 24,
		.max = 100,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_WORDS},
	{.name = "fixed", .label = N_("Fixed"), .kind = FIELD_BOOL,
		.flags = FIELD_AUTO | FIELD_GRID,
		.help = N_("Rules of the program depend on the codes; only labels can be "
			   "changed.")},
};

static struct field value_fields[] = {
	{.name = "code", .label = N_("Code"), .kind = FIELD_TEXT, .width = 12, .max = 30,
		.flags = FIELD_REQUIRED | FIELD_FIXED,
		.headings = "codigo|clave|code|value code"},
	{.name = "label_es", .label = N_("Label (Spanish)"), .kind = FIELD_TEXT, .width = 24,
		.max = 120,
		.flags = FIELD_REQUIRED, .overflow = "code", /* "value" beside "label" is what programs call it */
		.headings = "etiqueta|label|es|espanol|valor|value"},
	{.name = "label_en", .label = N_("Label (English)"), .kind = FIELD_TEXT, .width = 24,
		.max = 120,
		.flags = FIELD_REQUIRED, .headings = "en|english|ingles"},
	{.name = "alias", .label = N_("Also known as"), .kind = FIELD_TEXT, .width = 24,
		.headings = "alias|otros nombres",
		.help = N_("Other names that imported files use, with | between.")},
	{.name = "active", .label = N_("Offered"), .kind = FIELD_BOOL, .width = 7},
};

struct entity list_value_entity = {
	.name = "list_value",
	.table = "list_value",
	.label = N_("Value"),
	.plural = N_("Values"),
	.about = N_("What may be chosen in a field, in this order. A value that is no longer offered stays "
		    "in the records that have it."),
	.flags = ENTITY_CHILD,
	.fields = value_fields,
	.n_fields = LENGTH(value_fields),
	.title = "code",
};

static struct child children[] = {
	{.name = "value", .entity = "list_value", .fk = "list", .label = N_("Values")},
};

/* ---- checks ---------------------------------------------------------------------------------- */

static const struct record *row_by_id(const struct record_list *l, int64_t id)
{
	for (int i = 0; id && i < l->n; i++)
		if (l->v[i]->id == id)
			return l->v[i];
	return NULL;
}

static int check_removed(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	bool fixed = record_int(old, "fixed") == 1;

	for (int i = 0; i < old->child[0].n; i++) {
		const struct record *row = old->child[0].v[i];
		int64_t used;

		if (row_by_id(&r->child[0], row->id))
			continue;
		if (code_count(s->db, record_get(old, "name"), record_get(row, "code"), &used, e))
			return e->code;
		if (fixed || code_needed(record_get(old, "name"), record_get(row, "code")))
			issues_add(out, ISSUE_ERROR, "value", "list.fixed", 0,
				_("\"%s\" cannot be removed: the program's rules depend on it."),
				record_get(row, "label_es"));
		else if (used)
			issues_add(out, ISSUE_ERROR, "value", "list.used", 0,
				_("\"%s\" is in use by %lld records: replace it with another value, "
				  "or take it off the offer."),
				record_get(row, "label_es"), (long long)used);
	}
	return 0;
}

static void check_kept(const struct record *list, const struct record *row, const struct record *was,
	struct issues *out)
{
	bool fixed = record_int(list, "fixed") == 1;
	bool stays = fixed || (was && code_needed(record_get(list, "name"), record_get(was, "code")));

	if (was && !text_equal(record_get(row, "code"), record_get(was, "code")))
		issues_add(out, ISSUE_ERROR, "value", "list.code", 0,
			_("The code of \"%s\" cannot be changed; records refer to it."),
			record_get(was, "label_es"));
	if (fixed && !was)
		issues_add(out, ISSUE_ERROR, "value", "list.fixed", 0,
			_("Values cannot be added to this list: the program's rules depend on "
			  "it."));
	if (stays && was && record_int(was, "active") && !record_int(row, "active"))
		issues_add(out, ISSUE_ERROR, "value", "list.fixed", 0,
			_("\"%s\" has to stay on offer: the program's rules depend on it."),
			record_get(row, "label_es"));
}

/* A code is a word for scripts; a comma would break the sets that hold it. */
static void check_code(const struct record *r, int at, struct issues *out)
{
	const char *code = record_get(r->child[0].v[at], "code");

	if (strpbrk(code, ",;|"))
		issues_add(out, ISSUE_ERROR, "value", "list.code", 0,
			_("The code \"%s\" may not hold a comma, semicolon or bar."), code);
	for (int i = 0; i < at; i++)
		if (text_equal(record_get(r->child[0].v[i], "code"), code))
			issues_add(out, ISSUE_ERROR, "value", "list.code", 0,
				_("The code \"%s\" stands in the list twice."), code);
}

static int list_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	for (int i = 0; i < r->child[0].n; i++) {
		check_code(r, i, out);
		if (old)
			check_kept(old, r->child[0].v[i],
				row_by_id(&old->child[0], r->child[0].v[i]->id), out);
	}
	return old && r->child[0].loaded ? check_removed(s, r, old, out, e) : 0;
}

static int list_saved(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	(void)r, (void)old, (void)e;
	choices_forget(c->session);
	return 0;
}

static int list_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	(void)c;
	if (!archived)
		return 0;
	return err_set(e, ERR_INPUT,
		_("The list %s cannot be archived: fields of records need it."), record_title(r));
}

struct entity list_entity = {
	.name = "list",
	.table = "list",
	.label = N_("List"),
	.plural = N_("Lists"),
	.about = N_("Drop-down lists of the fields. A fixed one belongs to the program."),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.title = "name",
	.key = "name",
	.check = list_check,
	.adopt = list_adopt,
	.adopt_found = list_adopt_found,
	.saved = list_saved,
	.archived = list_archived,
};
