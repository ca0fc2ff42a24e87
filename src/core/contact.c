/* Contacts: the link of a person to a client. */
#include "core/contact.h"

#include <string.h>
#include "base/lang.h"
#include "core/client.h"
#include "core/client_merge.h"
#include "core/entities.h"
#include "core/importing.h"
#include "core/schedule_parts.h"
#include "core/scope.h"
#include "core/self_contact.h"

static struct field fields[] = {
	{.name = "client", .label = N_("Client"), .kind = FIELD_REF, .ref = "client", .width = 24,
		.flags = FIELD_REQUIRED | FIELD_FIXED | FIELD_SORTED,
		.headings = "cliente|razon social|client|account name|organization name|company|"
			    "organization|empresa|related company|thirdpartyname|"
			    "organization 1 name|codigo cliente|codigo del cliente|customercode|"
			    "account no|organization number|nombre del cliente|client name|"
			    "customer name"},
	{.name = "person", .label = N_("Person"), .kind = FIELD_REF, .ref = "person",
		.flags = FIELD_FIXED,
		.help = N_("Somebody from the catalogue; empty for a new person.")},
	{.name = "name", .via = "person", .flags = FIELD_GRID | FIELD_WORDS | FIELD_MATCH},
	{.name = "job_title", .label = N_("Job title"), .kind = FIELD_TEXT, .max = 120, .width = 16,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "cargo|puesto|job title|job position|function|organization title|role|"
			    "poste|puesto funcion|title|organization 1 title"},
	{.name = "department", .label = N_("Department"), .kind = FIELD_TEXT, .max = 120,
		.width = 14,
		.flags = FIELD_GRID | FIELD_SORTED,
		.headings = "departamento|area|department|organization department|"
			    "organization 1 department"},
	{.name = "phone", .via = "person", .flags = FIELD_GRID | FIELD_IDENT},
	{.name = "mobile", .via = "person", .flags = FIELD_GRID | FIELD_IDENT},
	{.name = "email", .via = "person", .flags = FIELD_GRID | FIELD_WORDS},
	{.name = "email2", .via = "person", .flags = FIELD_WORDS},
	{.name = "address", .via = "person"},
	{.name = "description", .via = "person", .flags = FIELD_REST},
	{.name = "mail_scope", .label = N_("Receives by mail"), .kind = FIELD_SET,
		.list = "mail_scope",
		.help = N_("All mails, or only those of the kinds chosen.")},
	{.name = "primary", .label = N_("Primary contact"), .kind = FIELD_BOOL,
		.column = "is_primary",
		.flags = FIELD_GRID,
		.help = N_("One contact of each client is the primary one; choosing another moves "
			   "it there.")},
	{.name = "portal", .label = N_("Portal user"), .kind = FIELD_BOOL,
		.headings = "portal user|usuario de portal"},
	{.name = "service_start", .label = N_("Service from"), .kind = FIELD_DATE,
		.headings = "support start date|inicio de servicio"},
	{.name = "service_end", .label = N_("Service until"), .kind = FIELD_DATE,
		.headings = "support end date|"
			    "fin de servicio", .help = N_("The last day; empty: open.")},
	{.name = "owner", .label = N_("Assigned to"), .via = "person"},
	{.name = "is_self", .label = N_("Is the client itself"), .kind = FIELD_BOOL,
		.flags = FIELD_DERIVED},
	{.name = "external_id", .via = "person", .flags = FIELD_AUTO | FIELD_MATCH},
	{.name = "self_client", .via = "person"},
	{.name = "client_tax_id", .label = N_("Tax ID"), .kind = FIELD_TEXT, .flags = FIELD_HEADING,
		.headings = "rfc|rut|nit|tax id|vat|vat number|rut del cliente|rut cliente|"
			    "rfc del cliente|nit del cliente|numero de identificacion"},
	{.name = "client_external_id", .label = N_("External ID"), .kind = FIELD_TEXT,
		.flags = FIELD_HEADING,
		.headings = "account id|parent id|parent id id|id cliente|client id|customer id|"
			    "external id|id externo"},
	{.name = "honorific", .label = N_("Form of address"), .kind = FIELD_TEXT,
		.flags = FIELD_HEADING, .headings = HONORIFIC_HEADINGS,
		.values = HONORIFICS},
};

/* What a new contact brings for a new person. */
static const char *const of_person[] = {
	"name", "phone", "mobile", "email", "email2", "address", "description", "owner",
	"external_id",
};

static void contact_locked(const struct session *s, const struct record *r, struct fieldset *locked)
{
	(void)s;
	if (record_int(r, "self_client")) {
		fieldset_add(locked, entity_field(r->entity, "email"));
		fieldset_add(locked, entity_field(r->entity, "address"));
	}
}

static int contact_defaults(struct session *s, struct record *r, struct err *e)
{
	(void)s, (void)e;
	record_set(r, "mail_scope", "all");
	return 0;
}

/* ---- checks ---------------------------------------------------------------------------------- */

/* The same person twice at one client is a mistake, also when the first link is archived. */
static int check_linked(
	struct session *s, const struct record *r, struct issues *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&q, "SELECT id, archived_at FROM contact WHERE client = ");
	sql_i64(&q, record_int(r, "client"));
	sql_add(&q, " AND person = ");
	sql_i64(&q, record_int(r, "person"));
	rc = db_query(s->db, &q, &rows, e);
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		bool archived = rows_text(rows, 1)[0] != '\0';

		issues_add(out, ISSUE_ERROR, "person", "contact.linked", rows_i64(rows, 0), "%s",
			archived ? _("This person was a contact of the client before; restore that "
				     "contact.")
				 : _("This person is a contact of the client already."));
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

static int check_new(struct session *s, const struct record *r, struct issues *out, struct err *e)
{
	if (record_int(r, "person"))
		return check_linked(s, r, out, e);
	if (!record_get(r, "name")[0])
		issues_add(out, ISSUE_ERROR, "name", "required", 0,
			_("A contact needs a name, or a person from the catalogue."));
	return 0;
}

static int contact_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	const char *start = record_get(r, "service_start"), *end = record_get(r, "service_end");

	if (start[0] && end[0] && strcmp(end, start) < 0)
		issues_add(out, ISSUE_ERROR, "service_end", "service.order", 0,
			_("The service ends before it starts."));
	scope_check_owner(s, r, old ? old : r, out);
	if (!old)
		return check_new(s, r, out, e);
	if (!record_get(r, "name")[0])
		issues_add(
			out, ISSUE_ERROR, "name", "required", 0, _("%s is required."), _("Name"));
	return self_contact_check_name(
		s->db, record_int(old, "self_client"), record_get(r, "name"), out, e);
}

/* ---- saving ---------------------------------------------------------------------------------- */

static void copy_field(struct record *to, const char *field, const struct record *from)
{
	record_set_value(to, entity_field(to->entity, field), record_value(from, field));
}

static int make_person(struct change *c, struct record *r, struct err *e)
{
	struct record *person = record_in(c->arena, &person_entity);

	for (int i = 0; i < LENGTH(of_person); i++)
		copy_field(person, of_person[i], r);
	if (change_save(c, person, e))
		return e->code;
	record_set_int(r, "person", person->id);
	return 0;
}

/* The new contact shows what its person has, but for what was typed along with the choice. */
static int take_person(struct change *c, struct record *r, struct err *e)
{
	struct record *person;

	if (change_load(c, &person_entity, record_int(r, "person"), &person, e))
		return e->code;
	if (person->archived)
		return err_set_path(e, ERR_INPUT, "person",
			_("%s is archived and cannot be chosen."), record_title(person));
	for (int i = 0; i < LENGTH(of_person); i++)
		if (!fieldset_has(&r->touched, entity_field(r->entity, of_person[i])))
			copy_field(r, of_person[i], person);
	return 0;
}

/* Active contact of a client that has the primary mark; 0: none. */
static int primary_of(struct change *c, int64_t client, int64_t *contact, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	*contact = 0;
	sql_add(&q,
		"SELECT id FROM contact WHERE is_primary = 1 AND archived_at = '' AND client = ");
	sql_i64(&q, client);
	rc = db_i64(c->db, &q, contact, e);
	sql_release(&q);
	return rc == ERR_MISSING ? 0 : rc;
}

/* The mark as it is, without a save: what loses it is saved by nobody, or archived by now. */
static int drop_primary(struct change *c, int64_t contact, struct err *e)
{
	struct record *r = record_in(c->arena, &contact_entity);

	r->id = contact;
	record_set_int(r, "primary", 0);
	return change_derive(c, r, e);
}

/* The mark moves, and is never only taken off. */
static void keep_primary(struct change *c, struct record *r)
{
	record_set_int(r, "primary", 1);
	if (c->issues)
		issues_add(c->issues, ISSUE_WARN, "primary", "primary.stays", 0,
			_("%s stays the primary contact until another one is chosen."),
			record_title(r));
}

/* One that self_contact_first() makes: its client, which is being made, has no other. */
static bool is_first(const struct change *c, const struct record *r)
{
	return change_makes(c, &client_entity, record_int(r, "client"));
}

/* The first contact is the primary one; a new primary one takes the mark from the other. */
static int settle_primary(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	int64_t other;

	if (old && record_int(old, "primary")) {
		if (!record_int(r, "primary"))
			keep_primary(c, r);
		return 0;
	}
	if (old && !record_int(r, "primary"))
		return 0;
	if (is_first(c, r))
		other = 0;
	else if (primary_of(c, record_int(r, "client"), &other, e))
		return e->code;
	if (!other)
		record_set_int(r, "primary", 1);
	if (!other || !record_int(r, "primary"))
		return 0;
	change_log(c, &contact_entity, other, "primary", "1", "0");
	return drop_primary(c, other, e);
}

static int contact_saving(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	int rc = 0;

	change_card(c, &client_entity, record_int(r, "client"));
	if (!old)
		rc = record_int(r, "person") ? take_person(c, r, e) : make_person(c, r, e);
	return rc ? rc : settle_primary(c, r, old, e);
}

int contact_recount(struct change *c, int64_t client, struct err *e)
{
	struct record *r = record_in(c->arena, &client_entity);
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM contact WHERE archived_at = '' AND client = ");
	sql_i64(&q, client);
	rc = db_i64(c->db, &q, &n, e);
	sql_release(&q);
	r->id = client;
	record_set_int(r, "contact_count", n);
	change_reindex(c, &client_entity, client);
	return rc ? rc : change_derive(c, r, e);
}

/* Whoever owns this contact sees the client's other ones because of it. */
static int reindex_link(struct change *c, const struct record *r, struct err *e)
{
	change_reindex(c, &person_entity, record_int(r, "person"));
	return record_int(r, "owner") ? contact_reindex(c, record_int(r, "client"), e) : 0;
}

static int contact_saved(
	struct change *c, struct record *r, const struct record *old, struct err *e)
{
	bool comes_back = c->exact && record_int(r, "is_self");

	if (!old && is_first(c, r))
		return 0;
	if (!old)
		return contact_recount(c, record_int(r, "client"), e) || reindex_link(c, r, e) ||
				       (comes_back ? self_contact_restored(c, r, false, e)
						   : self_contact_made(c, r, e))
			       ? e->code
			       : 0;
	if (record_int(r, "primary") != record_int(old, "primary"))
		change_reindex(c, &client_entity, record_int(r, "client"));
	return self_contact_settle(c, record_int(r, "person"), e);
}

/* ---- archive and restore --------------------------------------------------------------------- */

static int first_active(struct change *c, int64_t client, int64_t *contact, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	*contact = 0;
	sql_add(&q, "SELECT id FROM contact WHERE archived_at = '' AND client = ");
	sql_i64(&q, client);
	sql_add(&q, " ORDER BY id LIMIT 1");
	rc = db_i64(c->db, &q, contact, e);
	sql_release(&q);
	return rc == ERR_MISSING ? 0 : rc;
}

static int make_primary(struct change *c, int64_t contact, struct err *e)
{
	struct record *r;

	if (change_load(c, &contact_entity, contact, &r, e))
		return e->code;
	record_set_int(r, "primary", 1);
	return change_save(c, r, e);
}

/* The mark is at an active contact whenever there is one. */
static int pass_primary(struct change *c, const struct record *r, struct err *e)
{
	int64_t client = record_int(r, "client"), primary, next;

	if (r->archived && record_int(r, "primary") && drop_primary(c, r->id, e))
		return e->code;
	if (primary_of(c, client, &primary, e) || first_active(c, client, &next, e))
		return e->code;
	return primary || !next ? 0 : make_primary(c, next, e);
}

int contact_count_of_person(struct db *db, int64_t person, int64_t but, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM contact WHERE archived_at = '' AND person = ");
	sql_i64(&q, person);
	sql_add(&q, " AND id <> ");
	sql_i64(&q, but);
	rc = db_i64(db, &q, n, e);
	sql_release(&q);
	return rc;
}

static int client_active(struct change *c, int64_t client, struct err *e)
{
	struct record *r;

	if (change_load(c, &client_entity, client, &r, e))
		return e->code;
	if (r->archived)
		return err_set(e, ERR_INPUT, _("The client %s is archived; restore it first."),
			record_title(r));
	return 0;
}

/* A person goes when the last contact goes, and comes back with it. */
static int person_along(
	struct change *c, const struct record *r, bool archived, bool *alone, struct err *e)
{
	struct record *person;
	int64_t others;

	if (contact_count_of_person(c->db, record_int(r, "person"), r->id, &others, e) ||
		change_load(c, &person_entity, record_int(r, "person"), &person, e))
		return e->code;
	*alone = others == 0 && person->archived != archived;
	return *alone ? change_archive(c, person, archived, e) : 0;
}

static int contact_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	bool alone;
	int rc = archived ? 0 : client_active(c, record_int(r, "client"), e);

	if (rc || (archived && (schedule_contact_archived(c, r, e) || self_contact_archived(c, r, e))))
		return e->code;
	if (person_along(c, r, archived, &alone, e) || pass_primary(c, r, e) ||
		contact_recount(c, record_int(r, "client"), e))
		return e->code;
	if (reindex_link(c, r, e))
		return e->code;
	return archived ? 0 : self_contact_restored(c, r, alone, e);
}

/* ---- search ---------------------------------------------------------------------------------- */

/* A contact is also found by its client's names, and by whoever sees the client. */
static int contact_search_more(struct db *db, const struct search_page *page, struct err *e)
{
	int rc = client_search_names(db, page, e);

	return rc ? rc : scope_client_marks(db, page, e);
}

int contact_reindex(struct change *c, int64_t client, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT id, person FROM contact WHERE client = ");
	sql_i64(&q, client);
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		change_reindex(c, &contact_entity, rows_i64(r, 0));
		change_reindex(c, &person_entity, rows_i64(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc ? rc : change_reindex_those(c, &service_order_entity,
				 entity_field(&service_order_entity, "client"), client, e);
}

static const struct unique_link links[] = {
	{{"client", "person"}},
};

struct entity contact_entity = {
	.name = "contact",
	.table = "contact",
	.label = N_("Contact"),
	.plural = N_("Contacts"),
	.about = N_("Who is reached at a client: a person, with a job title there and the mail that goes "
		    "to it. One person may be a contact of several clients."),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "name",
	.parent = "client",
	.search = SEARCH_CONTACT,
	.locked = contact_locked,
	.why_locked = N_("This follows the client's card: change it there."),
	.defaults = contact_defaults,
	.filter = scope_of_client,
	.mark = scope_mark,
	.check = contact_check,
	.saving = contact_saving,
	.saved = contact_saved,
	.archived = contact_archived,
	.archiving = schedule_contacts_archiving,
	.links = links,
	.n_links = LENGTH(links),
	.merging = contact_merging,
	.derive = contact_derive,
	.search_more = contact_search_more,
	.adopt = contact_adopt,
};
