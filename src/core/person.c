/* Persons: the firm's one catalogue of people at clients. */
#include <stdlib.h>
#include "base/lang.h"
#include "core/client_merge.h"
#include "core/contact.h"
#include "core/entities.h"
#include "core/scope.h"
#include "core/self_contact.h"

static struct field fields[] = {
	{.name = "name", .label = N_("Name"), .kind = FIELD_TEXT, .width = 28, .max = 254,
		.flags = FIELD_REQUIRED | FIELD_KEYED | FIELD_NEAR | FIELD_SORTED | FIELD_GRID |
			 FIELD_WORDS | FIELD_MATCH | FIELD_WIDE | FIELD_PARTS,
		.common = "de|del|la|las|los|y|sr|sra|ing|lic|dr|dra|mr|mrs|ms",
		.headings = "nombre|nombres|name|contacto|first name|middle name|last name|"
			    "given name|additional name|family name|firstname|lastname|apellidos|"
			    "apellido|paterno|materno|apellido paterno|apellido materno|"
			    "contact name|display name"},
	{.name = "phone", .label = N_("Phone"), .kind = FIELD_PHONE, .width = 16,
		.flags = FIELD_KEYED | FIELD_GRID | FIELD_IDENT,
		.headings = "telefono|tel|telefono 1|phone|office phone|phone 1 value|telephone|"
			    "phonepro|business phone|tel empresa|primary phone",
		.overflow = "mobile"},
	{.name = "mobile", .label = N_("Mobile"), .kind = FIELD_PHONE, .width = 16,
		.flags = FIELD_GRID | FIELD_IDENT,
		.headings = "celular|movil|mobile|mobile phone|mobilephone|phonemobile|"
			    "phone 2 value"},
	{.name = "email", .label = N_("E-mail"), .kind = FIELD_EMAIL, .width = 26,
		.flags = FIELD_GRID | FIELD_SORTED | FIELD_WORDS | FIELD_MATCH,
		.headings = "email|e mail|correo|correo electronico|primary email|e mail address|"
			    "e mail 1 value|emailid|email address|mail",
		.overflow = "email2"},
	{.name = "email2", .label = N_("Second e-mail"), .kind = FIELD_EMAIL, .width = 26,
		.flags = FIELD_WORDS,
		.headings = "other email|secondary email|e mail 2 value|e mail 2 address|correo 2|"
			    "email 2"},
	{.name = "address", .label = N_("Address"), .kind = FIELD_TEXT, .max = 900, .width = 40,
		.flags = FIELD_WIDE | FIELD_PARTS,
		.headings = "direccion|domicilio|address|street|street2|mailing street|"
			    "mailing city|mailing state|mailing zip|mailing country|"
			    "address 1 formatted"},
	{.name = "description", .label = N_("Description"), .kind = FIELD_TEXT,
		.flags = FIELD_WIDE | FIELD_PARTS,
		.headings = "notas|notes|description|descripcion|comentarios|observaciones|"
			    "note private"},
	{.name = "owner", .label = N_("Assigned to"), .kind = FIELD_REF, .ref = "user", .width = 10,
		.headings = "asignado a|assigned to|owner|propietario"},
	{.name = "replaced_by", .label = N_("Replaced by"), .kind = FIELD_REF, .ref = "person",
		.flags = FIELD_AUTO},
	{.name = "external_id", .label = N_("External ID"), .kind = FIELD_TEXT, .max = 120,
		.flags = FIELD_AUTO | FIELD_MATCH, .headings = "uid"},
	{.name = "self_client", .label = N_("Is the client"), .kind = FIELD_REF, .ref = "client",
		.flags = FIELD_DERIVED},
};

static const struct duplicate_rule duplicates[] = {
	{"email", false},
	{"phone", false},
};

static void of_person(struct sql *q, int64_t id)
{
	sql_add(q, " AND t.person = ");
	sql_i64(q, id);
}

static const struct relation relations[] = {
	{.name = "person.contacts", .from = "person", .to = "contact", .label = N_("Contact of"),
		.match = of_person, .link = "person"},
};

static void person_locked(const struct session *s, const struct record *r, struct fieldset *locked)
{
	(void)s;
	if (!record_int(r, "self_client"))
		return;
#ifndef GUARD_OFF_self_lock
	fieldset_add(locked, entity_field(r->entity, "email"));
	fieldset_add(locked, entity_field(r->entity, "address"));
#endif
}

static int person_defaults(struct session *s, struct record *r, struct err *e)
{
	(void)e;
	if (s->rows == ROWS_OWN)
		record_set_int(r, "owner", s->user);
	return 0;
}

/* Adds the warning that a change of this person shows at more than one client. */
static int check_shared(struct db *db, int64_t person, struct issues *out, struct err *e)
{
	int64_t n;

	if (contact_count_of_person(db, person, 0, &n, e))
		return e->code;
	if (n > 1)
		issues_add(out, ISSUE_WARN, "", "person.shared", 0,
			_("This person is a contact of %d clients; the change shows at all of "
			  "them."),
			(int)n);
	return 0;
}

static int person_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	if (!old)
		return 0;
	scope_check_owner(s, r, old, out);
	if (record_differs(r, old) && check_shared(s->db, r->id, out, e))
		return e->code;
	return self_contact_check_name(
		s->db, record_int(old, "self_client"), record_get(r, "name"), out, e);
}

/* Clients and contacts of the person: their cards show the change, their search documents hold the
 * name. */
struct person_link {
	int64_t client, contact;
};

static int links_of(
	struct change *c, int64_t person, struct person_link **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc, cap = 0;

	*n = 0;
	*out = NULL;
	sql_add(&q, "SELECT client, id FROM contact WHERE person = ");
	sql_i64(&q, person);
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		*out = xgrow(*out, &cap, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct person_link){rows_i64(r, 0), rows_i64(r, 1)};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int person_cards(struct change *c, const struct record *r, struct err *e)
{
	struct person_link *v;
	int n, rc = r->id ? links_of(c, r->id, &v, &n, e) : 0;

	if (!r->id)
		return 0;
	for (int i = 0; i < n && !rc; i++) {
		change_card(c, &client_entity, v[i].client);
		change_card(c, &contact_entity, v[i].contact);
	}
	free(v);
	return rc;
}

/* Cards and search documents that show the person. */
static int person_derive(struct change *c, const struct record *r, struct err *e)
{
	struct person_link *v;
	int n, rc = links_of(c, r->id, &v, &n, e);

	for (int i = 0; i < n && !rc; i++) {
		change_reindex(c, &client_entity, v[i].client);
		change_reindex(c, &contact_entity, v[i].contact);
	}
	free(v);
	return rc;
}

static int person_saved(struct change *c, struct record *r, const struct record *old, struct err *e)
{
	struct person_link *v;
	int n, rc;

	if (!old)
		return 0;
	rc = links_of(c, r->id, &v, &n, e);
	for (int i = 0; i < n && !rc; i++) {
		change_reindex(c, &client_entity, v[i].client);
		change_reindex(c, &contact_entity, v[i].contact);
		if (!value_equal(record_value(r, "owner"), record_value(old, "owner")))
			rc = contact_reindex(c, v[i].client, e);
	}
	free(v);
	return rc ? rc : self_contact_settle(c, r->id, e);
}

/* Who is somebody's contact is deleted there, so that the client's card knows. */
static int person_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	int64_t n;

	if (!archived)
		return 0;
	if (contact_count_of_person(c->db, r->id, 0, &n, e))
		return e->code;
	if (n > 0)
		return err_set(e, ERR_INPUT,
			_("%s is still a contact of %d clients. Delete the contact there; the "
			  "person goes with "
			  "the last one."),
			record_title(r), (int)n);
	return 0;
}

struct entity person_entity = {
	.name = "person",
	.table = "person",
	.label = N_("Person"),
	.plural = N_("Persons"),
	.about = N_("The one catalogue of people: name, telephones, e-mail. What is changed here shows at "
		    "every client that the person is a contact of."),
	.flags = ENTITY_ARCHIVES | ENTITY_IMPORTED,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.relations = relations,
	.n_relations = LENGTH(relations),
	.title = "name",
	.owner = "owner",
	.search = SEARCH_PERSON,
	.duplicates = duplicates,
	.n_duplicates = LENGTH(duplicates),
	.locked = person_locked,
	.why_locked = N_("This follows the client's card: change it there."),
	.defaults = person_defaults,
	.filter = scope_persons,
	.mark = scope_mark,
	.check = person_check,
	.saved = person_saved,
	.archived = person_archived,
	.cards = person_cards,
	.may_merge = person_may_merge,
	.derive = person_derive,
	.search_more = scope_person_marks,
};
