#include "core/self_contact.h"

#include <stdlib.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/address.h"
#include "core/entities.h"

static void fold_squeezed(struct str *out, const char *s)
{
	size_t to = 0;

	text_fold(out, s);
	for (size_t i = 0; i < out->len; i++)
		if (out->buf[i] != ' ' || (to && out->buf[to - 1] != ' '))
			out->buf[to++] = out->buf[i];
	str_cut(out, to);
	str_trim(out);
}

bool self_names_equal(const char *a, const char *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool equal;

	fold_squeezed(&x, a);
	fold_squeezed(&y, b);
	equal = x.len > 0 && text_equal(x.buf, y.buf);
	str_release(&x);
	str_release(&y);
	return equal;
}

/* ---- the card, as stored --------------------------------------------------------------------- */

struct card {
	int64_t client;
	const char *name, *email, *address;
};

static int card_load(struct change *c, int64_t client, struct card *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct str line = STR_INIT;
	int rc;

	*out = (struct card){client, "", "", ""};
	sql_add(&q, "SELECT legal_name, email FROM client WHERE id = ");
	sql_i64(&q, client);
	rc = db_query(c->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		out->name = arena_strdup(c->arena, rows_text(r, 0));
		out->email = arena_strdup(c->arena, rows_text(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	if (!rc && (rc = address_fiscal_line(c->db, client, &line, e)) == 0)
		out->address = arena_strdup(c->arena, line.buf);
	str_release(&line);
	return rc;
}

/* The same of a client that was saved just now. */
static struct card card_of(struct change *c, const struct record *client)
{
	struct str line = STR_INIT;
	struct card card = {client->id, record_get(client, "legal_name"), record_get(client, "email"), ""};

	address_line_of(client, &line);
	card.address = arena_strdup(c->arena, line.buf);
	str_release(&line);
	return card;
}

/* ---- following the card ---------------------------------------------------------------------- */

static bool follow_text(struct record *person, const char *field, const char *text)
{
	if (text_equal(record_get(person, field), text))
		return false;
	record_set(person, field, text);
	return true;
}

/* Name, e-mail and address of the person become the card's. An e-mail of his own that gives way at
 * the first moment of the tie is kept as the second one. */
static int person_follow(
	struct change *c, int64_t id, const struct card *card, bool tying, struct err *e)
{
	struct record *person;
	const char *own;
	bool differs;

	if (change_load(c, &person_entity, id, &person, e))
		return e->code;
	own = record_get(person, "email");
	if (tying && own[0] && !text_equal(own, card->email) && !record_get(person, "email2")[0])
		record_set(person, "email2", own);
	differs = follow_text(person, "email", card->email);
	differs |= follow_text(person, "address", card->address);
	differs |= !tying && follow_text(person, "name", card->name);
	return differs ? change_save(c, person, e) : 0;
}

/* ---- making and breaking --------------------------------------------------------------------- */

static int mark_contact(struct change *c, int64_t contact, bool self, struct err *e)
{
	struct record *r = record_in(c->arena, &contact_entity);

	r->id = contact;
	record_set_int(r, "is_self", self);
	return change_derive(c, r, e);
}

static int mark_person(struct change *c, int64_t person, int64_t client, struct err *e)
{
	struct record *r = record_in(c->arena, &person_entity);

	r->id = person;
	record_set_int(r, "self_client", client);
	return change_derive(c, r, e);
}

/* The client's contact that has the mark, archived or not; 0: none. */
static int marked_contact(
	struct change *c, int64_t client, int64_t *contact, bool *archived, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*contact = 0;
	sql_add(&q, "SELECT id, archived_at FROM contact WHERE is_self = 1 AND client = ");
	sql_i64(&q, client);
	rc = db_query(c->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		*contact = rows_i64(r, 0);
		*archived = rows_text(r, 1)[0] != '\0';
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* A link of a person to a client, with both names. */
struct link {
	int64_t contact, client, person;
	bool self;
	bool taken; /* the person is the self of some client */
	const char *client_name, *person_name;
};

static int tie(struct change *c, const struct link *l, struct err *e)
{
	struct card card;
	int64_t other;
	bool archived = false;
	int rc = marked_contact(c, l->client, &other, &archived, e);

	if (rc || (other && other != l->contact && !archived))
		return rc;
	if (other && other != l->contact && mark_contact(c, other, false, e))
		return e->code;
	if (mark_contact(c, l->contact, true, e) || mark_person(c, l->person, l->client, e) ||
		card_load(c, l->client, &card, e))
		return e->code;
	return person_follow(c, l->person, &card, true, e);
}

static int untie(struct change *c, const struct link *l, struct err *e)
{
	if (mark_contact(c, l->contact, false, e))
		return e->code;
	return mark_person(c, l->person, 0, e);
}

/* Reads the links that a condition chooses before anything is written about them. */
static int links_load(
	struct change *c, const struct sql *where, struct link **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct link *v = NULL;
	int rc, cap = 0;

	*n = 0;
	sql_add(&q,
		"SELECT k.id, k.client, k.person, k.is_self, p.self_client, f.legal_name, p.name "
		"FROM contact k JOIN client f ON f.id = k.client JOIN person p ON p.id = k.person "
		"WHERE k.archived_at = ''");
	sql_append(&q, where);
	sql_add(&q, " ORDER BY k.is_self DESC, k.id");
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		v = xgrow(v, &cap, *n + 1, sizeof *v);
		v[(*n)++] = (struct link){
			.contact = rows_i64(r, 0),
			.client = rows_i64(r, 1),
			.person = rows_i64(r, 2),
			.self = rows_i64(r, 3) == 1,
			.taken = !rows_null(r, 4),
			.client_name = arena_strdup(c->arena, rows_text(r, 5)),
			.person_name = arena_strdup(c->arena, rows_text(r, 6)),
		};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	*out = v;
	return rc;
}

/* One tie may be broken and another one made by the same name. */
static int links_settle(struct change *c, const struct link *v, int n, struct err *e)
{
	bool taken = n > 0 && v[0].taken;

	for (int i = 0; i < n; i++) {
		bool equal = self_names_equal(v[i].client_name, v[i].person_name);

		if (v[i].self && !equal) {
			if (untie(c, &v[i], e))
				return e->code;
			taken = false;
		} else if (!v[i].self && equal && !taken) {
			if (tie(c, &v[i], e))
				return e->code;
			taken = true;
		}
	}
	return 0;
}

int self_contact_settle(struct change *c, int64_t person, struct err *e)
{
	struct sql where = SQL_INIT;
	struct link *v;
	int n, rc;

	sql_add(&where, " AND k.person = ");
	sql_i64(&where, person);
	rc = links_load(c, &where, &v, &n, e);
	sql_release(&where);
	rc = rc ? rc : links_settle(c, v, n, e);
	free(v);
	return rc;
}

int self_contact_made(struct change *c, const struct record *contact, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str name = STR_INIT;
	bool equal;
	int rc;

	sql_add(&q, "SELECT legal_name FROM client WHERE id = ");
	sql_i64(&q, record_int(contact, "client"));
	rc = db_text(c->db, &q, &name, e);
	equal = !rc && self_names_equal(name.buf, record_get(contact, "name"));
	str_release(&name);
	sql_release(&q);
	return equal ? self_contact_settle(c, record_int(contact, "person"), e) : rc;
}

/* ---- saves of the client --------------------------------------------------------------------- */

void self_contact_card(struct record *client)
{
	const char *name = record_get(client, "contact_name"),
		   *email = record_get(client, "contact_email");

	if (email[0] && !record_get(client, "email")[0] &&
		(!name[0] || self_names_equal(name, record_get(client, "legal_name"))))
		record_set(client, "email", email);
}

static void copy_input(struct record *contact, const char *field, const struct record *client,
	const char *input, const char *otherwise)
{
	const char *given = record_get(client, input);

	record_set(contact, field, given[0] ? given : otherwise);
}

int self_contact_first(struct change *c, const struct record *client, struct err *e)
{
	struct record *contact = record_in(c->arena, &contact_entity);
	const char *given = record_get(client, "contact_email");
	struct card card = card_of(c, client);
	bool itself;

	record_set_int(contact, "client", client->id);
	copy_input(contact, "name", client, "contact_name", card.name);
	copy_input(contact, "phone", client, "contact_phone", record_get(client, "phone1"));
	copy_input(contact, "email", client, "contact_email", card.email);
	record_set(contact, "mobile", record_get(client, "contact_mobile"));
	record_set(contact, "job_title", record_get(client, "contact_job_title"));
	record_set(contact, "department", record_get(client, "contact_department"));
	record_set(contact, "external_id", record_get(client, "contact_external_id"));
	record_set(contact, "mail_scope", "all");
	record_set(contact, "address", card.address);
	itself = self_names_equal(record_get(contact, "name"), card.name);
	if (itself) {
		record_set(contact, "email", card.email);
		record_set(contact, "email2", text_equal(given, card.email) ? "" : given);
	}
	if (change_save(c, contact, e))
		return e->code;
	return itself ? self_contact_settle(c, record_int(contact, "person"), e) : 0;
}

/* Somebody who bears the client's name may have become it by the client's new name. */
static int tie_namesake(struct change *c, const struct link *v, int n, struct err *e)
{
	for (int i = 0; i < n; i++)
		if (!v[i].taken && self_names_equal(v[i].client_name, v[i].person_name))
			return tie(c, &v[i], e);
	return 0;
}

int self_contact_follow(
	struct change *c, const struct record *client, const struct record *old, struct err *e)
{
	struct sql where = SQL_INIT;
	struct link *v;
	struct card card;
	int n, rc;

	if (!record_differs(client, old))
		return 0;
	sql_add(&where, " AND k.client = ");
	sql_i64(&where, client->id);
	rc = links_load(c, &where, &v, &n, e);
	sql_release(&where);
	if (!rc && n && v[0].self) {
		rc = card_load(c, client->id, &card, e);
		rc = rc ? rc : person_follow(c, v[0].person, &card, false, e);
	} else if (!rc) {
		rc = tie_namesake(c, v, n, e);
	}
	free(v);
	return rc;
}

int self_contact_claim(struct change *c, int64_t client, struct err *e)
{
	struct sql where = SQL_INIT;
	struct link *v;
	int n, rc;

	sql_add(&where, " AND k.client = ");
	sql_i64(&where, client);
	rc = links_load(c, &where, &v, &n, e);
	sql_release(&where);
	if (!rc && !(n && v[0].self))
		rc = tie_namesake(c, v, n, e);
	free(v);
	return rc;
}

/* ---- archive, restore, rename ---------------------------------------------------------------- */

int self_contact_archived(struct change *c, const struct record *contact, struct err *e)
{
	if (!record_int(contact, "is_self"))
		return 0;
	return mark_person(c, record_int(contact, "person"), 0, e);
}

static int name_holds(struct change *c, const struct record *contact, const struct card *card,
	bool *holds, struct err *e)
{
	struct record *person;

	if (change_load(c, &person_entity, record_int(contact, "person"), &person, e))
		return e->code;
	*holds = !record_int(person, "self_client") &&
		 self_names_equal(record_get(person, "name"), card->name);
	return 0;
}

int self_contact_restored(struct change *c, const struct record *contact, bool alone, struct err *e)
{
	int64_t person = record_int(contact, "person");
	struct card card;
	bool holds = alone;

	if (!record_int(contact, "is_self"))
		return self_contact_settle(c, person, e);
	if (card_load(c, record_int(contact, "client"), &card, e) ||
		(!alone && name_holds(c, contact, &card, &holds, e)))
		return e->code;
	if (!holds)
		return mark_contact(c, contact->id, false, e);
	if (mark_person(c, person, card.client, e))
		return e->code;
	return person_follow(c, person, &card, false, e);
}

int self_contact_check_name(
	struct db *db, int64_t self_client, const char *name, struct issues *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str legal = STR_INIT;
	int rc;

	if (!self_client)
		return 0;
	sql_add(&q, "SELECT legal_name FROM client WHERE id = ");
	sql_i64(&q, self_client);
	rc = db_text(db, &q, &legal, e);
	if (!rc && !self_names_equal(legal.buf, name))
		issues_add(out, ISSUE_ASK, "name", "self.untie", 0,
			_("This contact is the client %s itself. With another name it becomes a "
			  "contact of "
			  "its own, and no longer follows the client's card."),
			legal.buf);
	sql_release(&q);
	str_release(&legal);
	return rc;
}
