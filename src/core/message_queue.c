/* From a recipe to a message with its deliveries. */
#include "base/lang.h"
#include "base/text.h"
#include "core/entities.h"
#include "core/message_parts.h"

/* ---- to whom ---- */

static void link_query(struct sql *q, const struct message_recipient *r)
{
	if (r->app_user) {
		sql_add(q, "SELECT CASE WHEN full_name = '' THEN name ELSE full_name END, email, "
			   "archived_at FROM app_user WHERE id = ");
		sql_i64(q, r->app_user);
	} else {
		sql_add(q, "SELECT p.name, CASE WHEN p.email = '' THEN p.email2 ELSE p.email END, "
			   "k.archived_at || p.archived_at || f.archived_at FROM contact k "
			   "JOIN person p ON p.id = k.person JOIN client f ON f.id = k.client "
			   "WHERE k.id = ");
		sql_i64(q, r->contact);
	}
}

static const char *why_not(struct arena *a, const char *name, const char *address, bool archived)
{
	struct str clean = STR_INIT;
	struct err refused = ERR_INIT;
	const char *why = "";

	if (archived)
		why = arena_printf(a, _("%s is archived."), name);
	else if (!address[0])
		why = arena_printf(a, _("%s has no e-mail address."), name);
	else if (email_clean(&clean, address, &refused))
		why = arena_strdup(a, refused.text);
	str_release(&clean);
	return why;
}

static int link_read(struct db *db, const struct message_recipient *r, struct arena *a,
	struct message_address *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	link_query(&q, r);
	rc = db_query(db, &q, &rows, e);
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		out->name = arena_strdup(a, rows_text(rows, 0));
		out->address = arena_strdup(a, rows_text(rows, 1));
		out->gone = rows_text(rows, 2)[0] != '\0';
		out->why = why_not(a, out->name, out->address, out->gone);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

int message_address(struct db *db, const struct message_recipient *r, struct arena *a,
	struct message_address *out, struct err *e)
{
	const char *address = r->address ? arena_strdup(a, r->address) : "";

	*out = (struct message_address){"", "", _("This recipient is not there any more."), true};
	if (r->app_user || r->contact)
		return link_read(db, r, a, out, e);
	if (address[0])
		*out = (struct message_address){"", address, why_not(a, address, address, false), false};
	return 0;
}

/* ---- before it is stored ---- */

static struct message_recipient recipient_of(const struct record *row)
{
	return (struct message_recipient){record_get(row, "role"), record_int(row, "app_user"),
		record_int(row, "contact"), record_get(row, "address")};
}

static bool same_person(const struct record *a, const struct record *b)
{
	return record_int(a, "app_user") == record_int(b, "app_user") &&
	       record_int(a, "contact") == record_int(b, "contact") &&
	       text_equal(record_get(a, "address"), record_get(b, "address"));
}

/* A receipt goes to who may be a recipient as well. */
static bool is_receipt(const struct record *row)
{
	return text_equal(record_get(row, "role"), "receipt");
}

static void drop_twins(struct record *r)
{
	const struct record_list *rows = &r->child[CHILD_DELIVERY];

	for (int i = 0; i < rows->n; i++)
		for (int k = rows->n - 1; k > i; k--)
			if (is_receipt(rows->v[i]) == is_receipt(rows->v[k]) &&
				same_person(rows->v[i], rows->v[k]))
				record_drop_child(r, CHILD_DELIVERY, k);
}

struct settling {
	struct str names;
	int valid;
	const char *why; /* the last one cannot be sent to */
};

static int settle_row(
	struct change *c, struct record *row, bool held, struct settling *s, struct err *e)
{
	struct message_recipient to = recipient_of(row);
	struct message_address found;

	if (is_receipt(row)) {
		record_set(row, "state", "");
		return 0;
	}
	if (message_address(c->db, &to, c->arena, &found, e))
		return e->code;
	str_addf(&s->names, "%s%s", s->names.len ? ", " : "",
		found.name[0] ? found.name : found.address);
	if (found.why[0])
		s->why = found.why;
	else
		s->valid++;
	if (!record_get(row, "state")[0])
		record_set(row, "state", held ? "held" : "queued");
	if (!record_get(row, "next_at")[0])
		record_set(row, "next_at", c->at);
	return 0;
}

static void hold(struct change *c, struct record *r, const char *why)
{
	const struct record_list *rows = &r->child[CHILD_DELIVERY];

	record_set(r, "state", "held");
	record_set(r, "reason",
		why ? arena_printf(c->arena, _("Nobody to send it to: %s"), why)
		    : _("It has no recipient."));
	for (int i = 0; i < rows->n; i++)
		if (!is_receipt(rows->v[i]))
			record_set(rows->v[i], "state", "held");
}

int message_settle(struct change *c, struct record *r, struct err *e)
{
	const struct record_list *rows = &r->child[CHILD_DELIVERY];
	struct settling s = {.names = STR_INIT};
	bool held = text_equal(record_get(r, "state"), "held");
	int rc = 0;

	drop_twins(r);
	for (int i = 0; i < rows->n && !rc; i++)
		rc = settle_row(c, rows->v[i], held, &s, e);
	if (!rc) {
		record_set(r, "recipients", s.names.buf);
		if (!s.valid)
			hold(c, r, s.why);
	}
	str_release(&s.names);
	return rc;
}

/* ---- the recipe ---- */

static void take_recipient(struct record *r, const struct message_recipient *to, bool first)
{
	struct record *row = record_add_child(r, CHILD_DELIVERY);

	record_set(row, "role", to->role);
	if (to->app_user)
		record_set_int(row, "app_user", to->app_user);
	if (to->contact)
		record_set_int(row, "contact", to->contact);
	if (to->address)
		record_set(row, "address", to->address);
	if (first)
		record_set(row, "next_at", "0001-01-01T00:00:00Z");
}

static void set_link(struct record *r, const char *field, int64_t id)
{
	if (id)
		record_set_int(r, field, id);
}

int message_queue(struct change *c, const struct message_recipe *recipe, int64_t *id, struct err *e)
{
	struct record *r = record_in(c->arena, &message_entity);
	bool held = recipe->hold_reason != NULL;

	record_set(r, "subject_entity", recipe->subject_entity);
	record_set_int(r, "subject_id", recipe->subject_id);
	record_set(r, "purpose", recipe->purpose);
	set_link(r, "client", recipe->client);
	set_link(r, "document", recipe->document);
	set_link(r, "schedule", recipe->schedule);
	set_link(r, "supersedes", recipe->supersedes);
	record_set(r, "title", recipe->title);
	record_set(r, "text", recipe->text ? recipe->text : "");
	record_set(r, "uncertain", recipe->uncertain ? recipe->uncertain : "resend");
	record_set(r, "state", held ? "held" : "queued");
	record_set(r, "reason", held ? recipe->hold_reason : "");
	for (int i = 0; i < recipe->n_recipients; i++)
		take_recipient(r, &recipe->recipient[i], recipe->first);
	if (change_save(c, r, e))
		return e->code;
	*id = r->id;
	return 0;
}
