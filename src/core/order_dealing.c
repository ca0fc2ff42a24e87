/* Dealings with a service order: dated, with their author. */
#include "base/lang.h"
#include "core/entities.h"
#include "core/scope.h"

static struct field fields[] = {
	{.name = "service_order", .label = N_("Order"), .kind = FIELD_REF, .ref = "service_order",
		.flags = FIELD_REQUIRED | FIELD_FIXED},
	{.name = "created_at", .label = N_("Date"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "kind", .label = N_("Kind"), .kind = FIELD_CHOICE, .list = "dealing_kind",
		.needs = "note",
		.width = 11,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED},
	{.name = "author", .label = N_("Author"), .kind = FIELD_REF, .ref = "user", .width = 10,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "text", .label = N_("Text"), .kind = FIELD_NOTE, .width = 40,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_WORDS | FIELD_WIDE},
};

/* What somebody wrote is his; an administrator may put it right. */
static void dealing_locked(const struct session *s, const struct record *r, struct fieldset *locked)
{
	if (!r->id || record_int(r, "author") == s->user ||
		text_equal(s->role_name, ROLE_ADMINISTRATOR))
		return;
	fieldset_add(locked, entity_field(r->entity, "kind"));
	fieldset_add(locked, entity_field(r->entity, "text"));
}

static int dealing_defaults(struct session *s, struct record *r, struct err *e)
{
	(void)s, (void)e;
	record_set(r, "kind", "note");
	return 0;
}

static int dealing_saving(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	(void)e;
	if (old)
		return 0;
	record_set(r, "created_at", c->at);
	record_set_int(r, "author", c->session->user);
	return 0;
}

struct entity order_dealing_entity = {
	.name = "order_dealing",
	.table = "order_dealing",
	.label = N_("Dealing"),
	.plural = N_("Dealings"),
	.flags = ENTITY_ARCHIVES,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "created_at",
	.parent = "service_order",
	.locked = dealing_locked,
	.why_locked = N_("Only who wrote a dealing, or an administrator, changes it."),
	.defaults = dealing_defaults,
	.filter = scope_of_order,
	.saving = dealing_saving,
};
