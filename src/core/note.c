/* Notes on a client: dated, with their author. */
#include "base/lang.h"
#include "core/entities.h"
#include "core/importing.h"
#include "core/scope.h"

static struct field fields[] = {
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client",
		.flags = FIELD_REQUIRED | FIELD_FIXED},
	{.name = "created_at", .label = N_("Date"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "author", .label = N_("Author"), .kind = FIELD_REF, .ref = "user", .width = 12,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "text", .label = N_("Text"), .kind = FIELD_NOTE, .width = 50,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_WORDS | FIELD_WIDE | FIELD_MATCH},
};

/* What somebody wrote is his; an administrator may put it right. */
static void note_locked(const struct session *s, const struct record *r, struct fieldset *locked)
{
	if (r->id && record_int(r, "author") != s->user &&
		!text_equal(s->role_name, ROLE_ADMINISTRATOR))
		fieldset_add(locked, entity_field(r->entity, "text"));
}

static int note_saving(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	(void)e;
	if (old || (exact_restores(c) && record_get(r, "created_at")[0]))
		return 0;
	record_set(r, "created_at", c->at);
	record_set_int(r, "author", c->session->user);
	return 0;
}

struct entity note_entity = {
	.name = "note",
	.table = "note",
	.label = N_("Note"),
	.plural = N_("Notes"),
	.about = N_("What somebody wrote down about a client, with date and author. Only the author "
		    "changes it."),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "created_at",
	.parent = "client",
	.locked = note_locked,
	.why_locked = N_("Only who wrote a note, or an administrator, changes its text."),
	.filter = scope_of_client,
	.saving = note_saving,
};
