/* What became of each date of a schedule, and the release of those that were held. */
#include "base/lang.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/schedule_parts.h"
#include "core/scope.h"

static struct field fields[] = {
	{.name = "code", .label = N_("Number"), .kind = FIELD_TEXT, .width = 10, .max = 40,
		.flags = FIELD_UNIQUE | FIELD_AUTO | FIELD_SORTED},
	{.name = "date", .label = N_("Date"), .kind = FIELD_DATE,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED | FIELD_INDEXED},
	{.name = "schedule", .label = N_("Schedule"), .kind = FIELD_REF, .ref = "schedule",
		.width = 8,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 24,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .list = "occurrence_state",
		.width = 9,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "document", .label = N_("Document"), .kind = FIELD_REF, .ref = "document",
		.width = 9,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "number", .label = N_("Occurrence"), .kind = FIELD_INT, .width = 5,
		.column = "occurrence_no", .flags = FIELD_AUTO},
	{.name = "reason", .label = N_("Why"), .kind = FIELD_TEXT, .max = 500, .width = 30,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_WIDE},
	{.name = "made_at", .label = N_("Came up"), .kind = FIELD_MOMENT, .flags = FIELD_AUTO},
};

static bool occurrence_frozen(const struct record *r)
{
	(void)r;
	return true;
}

static void document_of(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.id = (SELECT document FROM occurrence WHERE id = ");
	sql_i64(q, id);
	sql_add(q, ")");
}

static const struct relation relations[] = {
	{.name = "occurrence.document", .from = "occurrence", .to = "document", .label = N_("Document"),
		.match = document_of},
};

struct entity occurrence_entity = {
	.name = "occurrence",
	.table = "occurrence",
	.label = N_("Past date"),
	.plural = N_("Past dates"),
	.about = N_("Each date of a schedule that has come: issued with its document, held until "
		    "somebody releases or skips it, or skipped."),
	.flags = ENTITY_MADE,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "code",
	.key = "code",
	.parent = "client",
	.told = "state",
	.newest = "date",
	.frozen = occurrence_frozen,
	.why_locked = N_("It tells what became of a date: one that is held is released or skipped."),
	.filter = scope_of_client,
};

/* ---- what a person decides ---- */

static int held_only(const struct record *r, struct err *e)
{
	if (text_equal(record_get(r, "state"), "held"))
		return 0;
	return err_set(e, ERR_INPUT, _("%s is not held: there is nothing to decide."),
		record_get(r, "code"));
}

static int held_begin(struct change *c, struct record *r, struct occurrence *o, struct err *e)
{
	if (held_only(r, e) ||
		change_load(c, &schedule_entity, record_int(r, "schedule"), &o->schedule, e))
		return e->code;
	o->row = r;
	o->number = record_int(r, "number");
	o->date = record_get(r, "date");
	return 0;
}

/* Among many nobody is asked: one with an open question is refused, and the others go. */
static int questions_closed(struct change *c, struct err *e)
{
	for (int i = 0; i < c->issues->n; i++) {
		const struct issue *issue = &c->issues->v[i];

		if (issue->severity == ISSUE_ASK && !accepted_has(c->accepted, issue->code))
			return err_set_path(e, ERR_CONFIRM, issue->path, "%s", issue->text);
	}
	return 0;
}

static int release(struct change *c, struct record *r, struct err *e)
{
	struct occurrence o = {0};
	struct record *document;
	struct str about = STR_INIT;
	int rc = held_begin(c, r, &o, e);

	issues_reset(c->issues);
	rc = rc ? rc : occurrence_issue(c, &o, &document, &about, e);
	rc = rc ? rc : questions_closed(c, e);
	if (!rc && about.len)
		issues_add(c->issues, ISSUE_WARN, "", "schedule.recipient", 0, "%s", about.buf);
	str_release(&about);
	return rc ? rc : schedule_keep(c, o.schedule, e);
}

static int skip(struct change *c, struct record *r, struct err *e)
{
	struct occurrence o = {0};

	if (held_begin(c, r, &o, e))
		return e->code;
	return occurrence_note(c, &o, "skipped", record_get(r, "reason"), e);
}

const struct door_action occurrence_release = {
	"release", N_("Release: issue it"), "occurrence", VERB_EDIT, NULL, release,
};
const struct door_action occurrence_skip = {
	"skip", N_("Skip it"), "occurrence", VERB_EDIT, NULL, skip,
};
