/* Who gets the documents of a schedule: our own people, and contacts of the client. */
#include <inttypes.h>
#include "base/lang.h"
#include "core/entities.h"
#include "core/schedule_parts.h"

static struct field fields[] = {
	{.name = "contact", .label = N_("Contact"), .kind = FIELD_REF, .ref = "contact",
		.among = "client.contacts", .within = "client", .width = 26, .flags = FIELD_GRID,
		.help = N_("One of the client's contacts; or else one of our own people.")},
	{.name = "user", .label = N_("Colleague"), .kind = FIELD_REF, .ref = "user",
		.column = "app_user", .width = 16, .flags = FIELD_GRID,
		.help = N_("One of our own people, who gets it as well.")},
	{.name = "role", .label = N_("Gets"), .kind = FIELD_CHOICE, .list = "recipient_role",
		.width = 20, .flags = FIELD_GRID,
		.help = N_("The document; or nothing but the receipts of those who read it.")},
};

/* One or the other: who is chosen takes the place of who was there. */
static void recipient_changed(const struct session *s, struct record *r, const struct field *f)
{
	const struct field *other;

	(void)s;
	if (f->kind != FIELD_REF || field_is_empty(f, &r->v[f->index]))
		return;
	other = entity_field(r->entity, text_equal(f->name, "user") ? "contact" : "user");
	if (!field_is_empty(other, &r->v[other->index]))
		record_set_value(r, other, &VALUE_NOTHING);
}

struct entity schedule_recipient_entity = {
	.name = "schedule_recipient",
	.table = "schedule_recipient",
	.label = N_("Recipient"),
	.plural = N_("Recipients"),
	.flags = ENTITY_CHILD,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "role",
	.changed = recipient_changed,
};

/* Contacts that say so are mailed this kind of document. */
static void select_contacts(struct sql *q, int64_t client, const char *kind)
{
	sql_add(q, "SELECT k.id FROM contact k JOIN person p ON p.id = k.person WHERE k.archived_at = '' "
		   "AND p.email <> '' AND k.client = ");
	sql_i64(q, client);
	sql_add(q, " AND (k.mail_scope = 'all' OR (',' || k.mail_scope || ',') LIKE ");
	sql_text(q, text_equal(kind, "invoice") ? "%,invoices,%" : "%,delivery_notes,%");
	sql_add(q, ") ORDER BY k.is_primary DESC, k.id");
}

static int contacts_read(
	struct session *s, struct record *r, int64_t **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	*n = 0;
	*out = arena_array(r->arena, int64_t, SCHEDULE_PROPOSED);
	select_contacts(&q, record_int(r, "client"), record_get(r, "kind"));
	rc = db_query(s->db, &q, &rows, e);
	while (!rc && *n < SCHEDULE_PROPOSED && (rc = rows_next(rows, e)) == 1) {
		(*out)[(*n)++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc < 0 ? rc : 0;
}

static void contacts_drop(struct record *r)
{
	for (int i = r->child[SCHEDULE_RECIPIENT].n - 1; i >= 0; i--)
		if (record_int(r->child[SCHEDULE_RECIPIENT].v[i], "contact"))
			record_drop_child(r, SCHEDULE_RECIPIENT, i);
}

/* Who may not see them proposes nobody. */
static int recipient_add(struct session *s, struct record *r, int64_t contact, struct err *e)
{
	struct record_list *rows = &r->child[SCHEDULE_RECIPIENT];
	const char *path = arena_printf(r->arena, "recipient[+%d].contact", rows->n);
	int rc = record_set_path(s, r, path, arena_printf(r->arena, "%" PRId64, contact), e);

	if (rc) {
		record_drop_child(r, SCHEDULE_RECIPIENT, rows->n - 1);
		return rc == ERR_INPUT || rc == ERR_DENIED ? 0 : rc;
	}
	record_set(rows->v[rows->n - 1], "role", "document");
	return 0;
}

int schedule_propose(struct session *s, struct record *r, struct err *e)
{
	int64_t *contact;
	int n;

	contacts_drop(r);
	if (contacts_read(s, r, &contact, &n, e))
		return e->code;
	for (int i = 0; i < n; i++)
		if (recipient_add(s, r, contact[i], e))
			return e->code;
	return 0;
}
