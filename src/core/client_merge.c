/* What is special about merging clients and persons: the self-contact, the primary contact, and who
 * may become whom. */
#include "core/client_merge.h"

#include <stdlib.h>
#include "base/lang.h"
#include "core/contact.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/self_contact.h"
#include "dict/merge.h"

/* ---- who may become whom ---- */

int client_may_merge(struct session *s, const struct record *source, const struct record *target,
	struct err *e)
{
	(void)s;
	if (text_equal(record_get(source, "kind"), "customer") &&
		text_equal(record_get(target, "kind"), "prospect"))
		return err_set(e, ERR_INPUT,
			_("%s is a customer and %s a prospect: merge them the other way round."),
			record_title(source), record_title(target));
	return 0;
}

/* The person that is a client follows its card, and goes only with it. */
int person_may_merge(struct session *s, const struct record *source, const struct record *target,
	struct err *e)
{
	bool both = record_int(target, "self_client") != 0;

	(void)s;
	if (!record_int(source, "self_client"))
		return 0;
	return err_set(e, ERR_INPUT,
		both ? _("%s and %s are clients themselves: merge the clients.")
		     : _("%s is a client itself: merge %s into it, not the other way round."),
		record_title(source), record_title(target));
}

/* ---- the contacts of the two ---- */

struct tie {
	int64_t contact, person;
	bool self, primary, archived;
};

static int ties_load(
	struct change *c, int64_t client, struct tie **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc, cap = 0;

	*out = NULL;
	*n = 0;
	sql_add(&q, "SELECT id, person, is_self, is_primary, archived_at FROM contact WHERE "
		    "(is_self = 1 OR is_primary = 1) AND client = ");
	sql_i64(&q, client);
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		*out = xgrow(*out, &cap, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct tie){rows_i64(r, 0), rows_i64(r, 1), rows_i64(r, 2) == 1,
			rows_i64(r, 3) == 1, rows_text(r, 4)[0] != '\0'};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int put_mark(struct change *c, int64_t contact, const char *mark, bool on, struct err *e)
{
	struct record *r = record_in(c->arena, &contact_entity);

	r->id = contact;
	record_set_int(r, mark, on);
	return change_derive(c, r, e);
}

static int drop_self(struct change *c, const struct tie *t, struct err *e)
{
	struct record *person = record_in(c->arena, &person_entity);

	if (put_mark(c, t->contact, "is_self", false, e))
		return e->code;
	person->id = t->person;
	record_set_value(person, entity_field(&person_entity, "self_client"), &VALUE_NOTHING);
	return t->archived ? 0 : change_derive(c, person, e);
}

/* The person who is the client itself; 0: nobody. */
static int64_t self_of(const struct tie *v, int n)
{
	for (int i = 0; i < n; i++)
		if (v[i].self && !v[i].archived)
			return v[i].person;
	return 0;
}

static bool has_primary(const struct tie *v, int n)
{
	for (int i = 0; i < n; i++)
		if (v[i].primary && !v[i].archived)
			return true;
	return false;
}

/* What the source's contacts were there, they are not at the target. */
static int release(struct change *c, const struct tie *v, int n, bool primary, struct err *e)
{
	int rc = 0;

	for (int i = 0; i < n && !rc; i++) {
		if (v[i].self)
			rc = drop_self(c, &v[i], e);
		if (!rc && v[i].primary && (primary || v[i].archived))
			rc = put_mark(c, v[i].contact, "primary", false, e);
	}
	return rc;
}

/* One primary and one self-contact: the target's. Where both have one that is the client itself, the
 * two persons are one as well. */
int client_merging(struct change *c, const struct record *source, const struct record *target,
	struct err *e)
{
	struct tie *of_source = NULL, *of_target = NULL;
	int64_t a, b;
	int n, k = 0, rc = ties_load(c, source->id, &of_source, &n, e);

	rc = rc ? rc : ties_load(c, target->id, &of_target, &k, e);
	rc = rc ? rc : release(c, of_source, n, has_primary(of_target, k), e);
	for (int i = 0; i < k && !rc; i++)
		if (of_target[i].self && of_target[i].archived)
			rc = drop_self(c, &of_target[i], e);
	a = rc ? 0 : self_of(of_source, n);
	b = rc ? 0 : self_of(of_target, k);
	if (a && b && a != b)
		rc = change_merge(c, &person_entity, a, b, e);
	free(of_source);
	free(of_target);
	return rc;
}

/* The primary contact of a client was one of two that are one now. */
int contact_merging(struct change *c, const struct record *source, const struct record *target,
	struct err *e)
{
	bool same = record_int(source, "client") == record_int(target, "client");

	if (source->archived || !record_int(source, "primary"))
		return 0;
	if (put_mark(c, source->id, "primary", false, e))
		return e->code;
	return same ? put_mark(c, target->id, "primary", true, e) : 0;
}

/* Somebody who came along may bear the client's name. */
int client_merged(struct change *c, const struct record *source, const struct record *target,
	struct err *e)
{
	(void)source;
	return self_contact_claim(c, target->id, e);
}

/* ---- what follows without a save ---- */

int client_derive(struct change *c, const struct record *r, struct err *e)
{
	if (contact_recount(c, r->id, e) || contact_reindex(c, r->id, e))
		return e->code;
	return client_balance_follow(c, r->id, e);
}

int contact_derive(struct change *c, const struct record *r, struct err *e)
{
	change_reindex(c, &contact_entity, r->id);
	change_reindex(c, &person_entity, record_int(r, "person"));
	return contact_recount(c, record_int(r, "client"), e);
}
