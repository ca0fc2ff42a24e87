/* Messages: what is to leave by mail, and what became of it. */
#include "core/message.h"

#include "base/lang.h"
#include "core/entities.h"
#include "core/message_parts.h"
#include "core/scope.h"

static struct field fields[] = {
	{.name = "created_at", .label = N_("Date"), .kind = FIELD_MOMENT, .width = 16,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .list = "mail_state",
		.width = 9,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "title", .label = N_("Subject"), .kind = FIELD_TEXT, .width = 26, .max = 200,
		.flags = FIELD_REQUIRED | FIELD_GRID | FIELD_SORTED | FIELD_WIDE},
	{.name = "recipients", .label = N_("Recipients"), .kind = FIELD_TEXT, .width = 24,
		.max = 1000,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_WIDE},
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 18,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_WIDE},
	{.name = "document", .label = N_("Document"), .kind = FIELD_REF, .ref = "document",
		.width = 10,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "reason", .label = N_("Why"), .kind = FIELD_TEXT, .width = 30, .max = 500,
		.flags = FIELD_AUTO | FIELD_WIDE},
	{.name = "text", .label = N_("Own text"), .kind = FIELD_NOTE, .max = 4000,
		.flags = FIELD_WIDE,
		.help = N_("Stands below the addressee's name, above the standard words.")},
	{.name = "uncertain", .label = N_("When uncertain"), .kind = FIELD_CHOICE,
		.list = "mail_uncertain", .flags = FIELD_REQUIRED,
		.help = N_("The server was cut off before it said whether it takes the message: send it "
			   "once more, or let somebody decide.")},
	{.name = "subject_entity", .label = N_("Tells of"), .kind = FIELD_TEXT,
		.flags = FIELD_DERIVED},
	{.name = "subject_id", .label = N_("Its number"), .kind = FIELD_INT,
		.flags = FIELD_DERIVED},
	{.name = "purpose", .label = N_("Purpose"), .kind = FIELD_TEXT, .flags = FIELD_DERIVED},
	{.name = "schedule", .label = N_("Schedule"), .kind = FIELD_REF, .ref = "schedule",
		.flags = FIELD_AUTO},
	{.name = "frozen_at", .label = N_("Made up"), .kind = FIELD_MOMENT,
		.flags = FIELD_DERIVED},
	{.name = "message_id", .label = N_("Message-ID"), .kind = FIELD_TEXT,
		.flags = FIELD_DERIVED | FIELD_WIDE},
	{.name = "sha256", .label = N_("SHA-256"), .kind = FIELD_TEXT,
		.flags = FIELD_DERIVED | FIELD_WIDE},
	{.name = "supersedes", .label = N_("Made of"), .kind = FIELD_REF, .ref = "message",
		.flags = FIELD_AUTO},
	{.name = "created_by", .label = N_("Author"), .kind = FIELD_REF, .ref = "user",
		.width = 10,
		.flags = FIELD_AUTO},
};

static struct field delivery_fields[] = {
	{.name = "role", .label = N_("As"), .kind = FIELD_CHOICE, .list = "mail_role", .width = 8,
		.flags = FIELD_REQUIRED | FIELD_GRID},
	{.name = "app_user", .label = N_("One of the firm"), .kind = FIELD_REF, .ref = "user",
		.width = 12,
		.flags = FIELD_GRID},
	{.name = "contact", .label = N_("Contact"), .kind = FIELD_REF, .ref = "contact",
		.width = 18,
		.flags = FIELD_GRID},
	{.name = "name", .label = N_("Name"), .kind = FIELD_TEXT, .max = 254, .width = 20,
		.flags = FIELD_DERIVED},
	{.name = "address", .label = N_("E-mail"), .kind = FIELD_TEXT, .max = 254, .width = 24,
		.flags = FIELD_DERIVED | FIELD_GRID},
	{.name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .list = "mail_state",
		.width = 9,
		.flags = FIELD_DERIVED | FIELD_GRID},
	{.name = "attempts", .label = N_("Attempts"), .kind = FIELD_INT, .width = 4,
		.flags = FIELD_DERIVED},
	{.name = "next_at", .label = N_("Next attempt"), .kind = FIELD_MOMENT,
		.flags = FIELD_DERIVED},
	{.name = "trying_since", .label = N_("Tried since"), .kind = FIELD_MOMENT,
		.flags = FIELD_DERIVED},
	{.name = "tried_before", .label = N_("Attempts before"), .kind = FIELD_INT,
		.flags = FIELD_DERIVED},
	{.name = "owner", .label = N_("Mailer"), .kind = FIELD_TEXT, .max = 200,
		.flags = FIELD_DERIVED},
	{.name = "lease_until", .label = N_("Taken until"), .kind = FIELD_MOMENT,
		.flags = FIELD_DERIVED},
	{.name = "code", .label = N_("Answer"), .kind = FIELD_INT, .width = 4,
		.flags = FIELD_DERIVED},
	{.name = "reply", .label = N_("Server's words"), .kind = FIELD_TEXT, .max = 500,
		.width = 20,
		.flags = FIELD_DERIVED | FIELD_GRID | FIELD_WIDE},
	{.name = "sent_at", .label = N_("Sent"), .kind = FIELD_MOMENT, .flags = FIELD_DERIVED},
};

static struct field attempt_fields[] = {
	{.name = "message", .label = N_("Message"), .kind = FIELD_REF, .ref = "message",
		.flags = FIELD_AUTO},
	{.name = "started", .label = N_("Date"), .kind = FIELD_MOMENT, .width = 16,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "address", .label = N_("E-mail"), .kind = FIELD_TEXT, .width = 20, .max = 254,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "n", .label = N_("Attempt"), .kind = FIELD_INT, .width = 3,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "result", .label = N_("Result"), .kind = FIELD_CHOICE, .list = "mail_result",
		.width = 10,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "code", .label = N_("Answer"), .kind = FIELD_INT, .width = 4,
		.flags = FIELD_AUTO},
	{.name = "text", .label = N_("Server's words"), .kind = FIELD_TEXT, .max = 500,
		.width = 20,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_WIDE},
	{.name = "phase", .label = N_("Phase"), .kind = FIELD_CHOICE, .list = "mail_phase",
		.flags = FIELD_AUTO},
	{.name = "ended", .label = N_("Ended"), .kind = FIELD_MOMENT, .flags = FIELD_AUTO},
	{.name = "delivery", .label = N_("Delivery"), .kind = FIELD_INT, .flags = FIELD_AUTO},
};

static struct child children[] = {
	[CHILD_DELIVERY] = {.name = "delivery", .entity = "delivery", .fk = "message",
		.label = N_("Recipients"), .in_form = true, .max = MESSAGE_RECIPIENTS_MAX},
};

static void of_message(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.message = ");
	sql_i64(q, id);
}

static void document_of(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.id = (SELECT document FROM message WHERE id = ");
	sql_i64(q, id);
	sql_add(q, ")");
}

static const struct relation relations[] = {
	{.name = "message.document", .from = "message", .to = "document", .label = N_("Document"),
		.match = document_of},
	{.name = "message.attempts", .from = "message", .to = "attempt", .label = N_("Attempts"),
		.match = of_message},
};

/* ---- rules ---- */

/* Once its bytes are made, or it is on no way any more, nothing in it is typed. */
static bool message_frozen(const struct record *r)
{
	const char *state = record_get(r, "state");

	return record_get(r, "frozen_at")[0] ||
	       !(text_equal(state, "queued") || text_equal(state, "held"));
}

/* Attempts are seen by who sees their message. */
static int scope_of_message(const struct session *s, struct sql *q, struct err *e)
{
	struct sql own = SQL_INIT;
	int rc = scope_of_client(s, &own, e);

	if (!rc && own.text.len) {
		sql_add(q, " AND t.message IN (SELECT t.id FROM message t WHERE t.client IS NOT NULL");
		sql_append(q, &own);
		sql_add(q, ")");
	}
	sql_release(&own);
	return rc;
}

static int message_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	const struct record_list *rows = &r->child[CHILD_DELIVERY];

	(void)s, (void)e;
	for (int i = 0; i < rows->n; i++) {
		bool user = record_int(rows->v[i], "app_user") != 0,
		     contact = record_int(rows->v[i], "contact") != 0;

		if (user == contact && (user || !record_get(rows->v[i], "address")[0]))
			issues_add(out, ISSUE_ERROR, "delivery", "message.recipient", 0,
				_("A recipient is one of the firm or a contact: choose one of both."));
	}
	/* a message follows its recipients, and they follow no undo */
	if (old && !text_equal(record_get(r, "state"), record_get(old, "state")))
		issues_add(out, ISSUE_ERROR, "state", "message.state", 0,
			_("What was done with \"%s\" is not taken back: do the opposite."),
			record_title(r));
	return 0;
}

/* One of both, and sent to unless somebody says otherwise. */
static void delivery_changed(const struct session *s, struct record *r, const struct field *f)
{
	const struct field *other;

	(void)s;
	if (f->kind != FIELD_REF || field_is_empty(f, &r->v[f->index]))
		return;
	other = entity_field(r->entity, text_equal(f->name, "app_user") ? "contact" : "app_user");
	if (!field_is_empty(other, &r->v[other->index]))
		record_set_value(r, other, &VALUE_NOTHING);
	if (!record_get(r, "role")[0])
		record_set(r, "role", "to");
}

static int message_saving(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	if (!old) {
		record_set(r, "created_at", c->at);
		if (c->session->user)
			record_set_int(r, "created_by", c->session->user);
	}
	return message_settle(c, r, e);
}

/* What is still on its way is not put aside, nor what somebody misses: but for a test, which tells no more. */
static bool is_over(const struct record *r)
{
	const char *state = record_get(r, "state");

	if (message_is_test(r))
		return !text_equal(state, "queued") && !text_equal(state, "sending");
	return text_equal(state, "sent") || text_equal(state, "cancelled");
}

static int message_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	(void)c;
	if (archived && !is_over(r))
		return err_set(e, ERR_INPUT,
			_("The message \"%s\" has not left yet: cancel it first."), record_title(r));
	return 0;
}

static int message_purging(struct change *c, const struct record *r, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM attempt WHERE message = ");
	sql_i64(&q, r->id);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_reset(&q);
	sql_add(&q, "DELETE FROM message_body WHERE message = ");
	sql_i64(&q, r->id);
	if (!rc)
		rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

struct entity message_entity = {
	.name = "message",
	.table = "message",
	.label = N_("Message"),
	.plural = N_("Mail"),
	.flags = ENTITY_ARCHIVES | ENTITY_MADE,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.children = children,
	.n_children = LENGTH(children),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "title",
	.parent = "client",
	.told = "state",
	.newest = "created_at",
	.frozen = message_frozen,
	.why_locked = N_("Its bytes are made: write another one in its place (F2)."),
	.filter = scope_of_client,
	.check = message_check,
	.saving = message_saving,
	.archived = message_archived,
	.purging = message_purging,
};

struct entity delivery_entity = {
	.name = "delivery",
	.table = "delivery",
	.label = N_("Recipient"),
	.plural = N_("Recipients"),
	.flags = ENTITY_CHILD,
	.fields = delivery_fields,
	.n_fields = LENGTH(delivery_fields),
	.title = "address",
	.changed = delivery_changed,
};

struct entity attempt_entity = {
	.name = "attempt",
	.table = "attempt",
	.label = N_("Attempt"),
	.plural = N_("Attempts"),
	.flags = ENTITY_FOLLOWS,
	.fields = attempt_fields,
	.n_fields = LENGTH(attempt_fields),
	.title = "address",
	.newest = "started",
	.filter = scope_of_message,
};
