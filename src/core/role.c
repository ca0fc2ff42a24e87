/* Roles are rows: what each may do, and which records it sees. */
#include <string.h>
#include "base/lang.h"
#include "core/entities.h"

static struct field fields[] = {
	{.name = "name", .label = N_("Name"), .kind = FIELD_TEXT, .width = 16, .max = 32,
		.flags = FIELD_REQUIRED | FIELD_UNIQUE | FIELD_GRID | FIELD_SORTED | FIELD_WORDS},
	{.name = "label_es", .label = N_("Label (Spanish)"), .kind = FIELD_TEXT, .width = 20,
		.max = 60,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_WORDS},
	{.name = "label_en", .label = N_("Label (English)"), .kind = FIELD_TEXT, .width = 20,
		.max = 60,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_WORDS},
	{.name = "row_scope", .label = N_("Visible records"), .kind = FIELD_CHOICE,
		.list = "row_scope",
		.flags = FIELD_REQUIRED | FIELD_GRID},
};

static struct field right_fields[] = {
	{.name = "entity", .label = N_("Kind of record"), .kind = FIELD_TEXT, .width = 14,
		.max = 40,
		.flags = FIELD_REQUIRED, .help = N_("The name of a kind of record; * for all.")},
	{.name = "relation", .label = N_("Only through"), .kind = FIELD_TEXT, .width = 16,
		.max = 60,
		.help = N_("A relation such as client.contacts; empty: directly.")},
	{.name = "verbs", .label = N_("Allowed"), .kind = FIELD_SET, .list = "verb",
		.flags = FIELD_REQUIRED},
	{.name = "hidden_fields", .label = N_("Hidden fields"), .kind = FIELD_TEXT, .width = 20,
		.help = N_("Names of fields that this role never sees, with commas.")},
};

struct entity right_entity = {
	.name = "role_right",
	.table = "role_right",
	.label = N_("Permission"),
	.plural = N_("Permissions"),
	.about = N_("What a role may do with one kind of record, and which of its fields it does not "
		    "see. * is every kind."),
	.flags = ENTITY_CHILD,
	.fields = right_fields,
	.n_fields = LENGTH(right_fields),
	.title = "entity",
};

static struct child children[] = {
	{.name = "right", .entity = "role_right", .fk = "role", .label = N_("Permissions")},
};

static void check_right(const struct record *row, struct issues *out)
{
	const char *name = record_get(row, "entity"), *relation = record_get(row, "relation");
	const struct relation *rel = relation[0] ? relation_find(relation) : NULL;

	if (name[0] && strcmp(name, "*") != 0 && !entity_find(name))
		issues_add(out, ISSUE_ERROR, "right", "right.entity", 0,
			_("There is no kind of record \"%s\"."), name);
	if (relation[0] && (!rel || strcmp(rel->to, name) != 0))
		issues_add(out, ISSUE_ERROR, "right", "right.relation", 0,
			_("No relation \"%s\" leads to \"%s\"."), relation, name);
}

/* Labels apart, nothing of the administrators' role may change: whoever could take their rights
 * away would lock everybody out. */
static bool alters_administrator(const struct record *r, const struct record *old)
{
	struct record plain = *r;

	if (!old || !text_equal(record_get(old, "name"), ROLE_ADMINISTRATOR))
		return false;
	if (!text_equal(record_get(r, "name"), record_get(old, "name")) ||
		!text_equal(record_get(r, "row_scope"), record_get(old, "row_scope")))
		return true;
	plain.v = old->v;
	return record_differs(&plain, old);
}

static int role_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	(void)s, (void)e;
	for (int i = 0; i < r->child[0].n; i++)
		check_right(r->child[0].v[i], out);
	if (alters_administrator(r, old))
		issues_add(out, ISSUE_ERROR, "", "administrator.fixed", 0,
			_("The administrators' role always has every right: only its labels can be "
			  "changed."));
	return 0;
}

static int role_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	if (!archived)
		return 0;
	if (text_equal(record_get(r, "name"), ROLE_ADMINISTRATOR))
		return err_set(e, ERR_INPUT, _("The administrators' role cannot be archived."));
	sql_add(&q, "SELECT count(*) FROM app_user WHERE archived_at = '' AND role = ");
	sql_i64(&q, r->id);
	rc = db_i64(c->db, &q, &n, e);
	sql_release(&q);
	if (!rc && n > 0)
		return err_set(e, ERR_INPUT,
			_("%d users have the role %s; give them another one first."), (int)n,
			record_title(r));
	return rc;
}

struct entity role_entity = {
	.name = "role",
	.table = "role",
	.label = N_("Role"),
	.plural = N_("Roles"),
	.about = N_("What users may do, and whose records they see. Every user has one role."),
	.flags = ENTITY_ARCHIVES,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.title = "name",
	.title_es = "label_es",
	.title_en = "label_en",
	.key = "name",
	.check = role_check,
	.archived = role_archived,
};
