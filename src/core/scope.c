#include "core/scope.h"

#include <inttypes.h>
#include "base/lang.h"
#include "core/entities.h"

#define LOOKED_UP 16 /* contacts, for each page of a list */

/* 0: every row; 1: own rows; ERR_DENIED: none. */
static int scope_of(const struct session *s, struct err *e)
{
#ifdef GUARD_OFF_own_rows
	return 0;
#endif
	switch (s->rows) {
	case ROWS_ALL:
		return 0;
	case ROWS_OWN:
		return 1;
	case ROWS_ASSIGNED:
	case ROWS_NONE:
		break;
	}
	return err_set(e, ERR_DENIED, _("Your role shows no records. Ask an administrator."));
}

/* The condition that makes client f one of the user's own. */
static void own_client(struct sql *q, int64_t user)
{
	sql_add(q, "(f.owner = ");
	sql_i64(q, user);
	sql_add(q, " OR EXISTS (SELECT 1 FROM contact fc JOIN person fp ON fp.id = fc.person "
		   "WHERE fc.client = f.id AND fc.archived_at = '' AND fp.owner = ");
	sql_i64(q, user);
	sql_add(q, "))");
}

int scope_clients(const struct session *s, struct sql *q, struct err *e)
{
	int rc = scope_of(s, e);

	if (rc != 1)
		return rc;
	sql_add(q, " AND (t.owner = ");
	sql_i64(q, s->user);
	sql_add(q, " OR EXISTS (SELECT 1 FROM contact fc JOIN person fp ON fp.id = fc.person "
		   "WHERE fc.client = t.id AND fc.archived_at = '' AND fp.owner = ");
	sql_i64(q, s->user);
	sql_add(q, "))");
	return 0;
}

/* Contacts of the user's own, no further than LOOKED_UP. */
static int own_contacts(const struct session *s, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM (SELECT 1 FROM person p LEFT JOIN contact k ON k.person = p.id "
		    "WHERE p.owner = ");
	sql_i64(&q, s->user);
	sql_add(&q, " LIMIT ");
	sql_i64(&q, LOOKED_UP + 1);
	sql_add(&q, ") AS counted");
	rc = db_i64(s->db, &q, n, e);
	sql_release(&q);
	return rc;
}

int scope_clients_shares(const struct session *s, int *n, struct err *e)
{
	struct err denied = ERR_INIT;
	int64_t contacts;

	*n = 0;
	if (scope_of(s, &denied) != 1)
		return 0;
	if (own_contacts(s, &contacts, e))
		return e->code;
	*n = !contacts ? 1 : contacts <= LOOKED_UP ? 2 : 0;
	return 0;
}

void scope_clients_share(const struct session *s, int i, struct sql *q)
{
	if (i == 1) {
		sql_add(q, " AND t.owner = ");
		sql_i64(q, s->user);
		return;
	}
	sql_add(q, " AND (t.owner IS NULL OR t.owner <> ");
	sql_i64(q, s->user);
	sql_add(q, ") AND t.id IN (SELECT fc.client FROM person fp JOIN contact fc ON fc.person = fp.id "
		   "WHERE fp.owner = ");
	sql_i64(q, s->user);
	sql_add(q, " AND fc.archived_at = '')");
}

int scope_of_client(const struct session *s, struct sql *q, struct err *e)
{
	int rc = scope_of(s, e);

	if (rc != 1)
		return rc;
	sql_add(q, " AND EXISTS (SELECT 1 FROM client f WHERE f.id = t.client AND ");
	own_client(q, s->user);
	sql_add(q, ")");
	return 0;
}

/* Row filters of orders look at `assigned` first: it is theirs alone. */
static bool only_assigned(const struct session *s)
{
#ifdef GUARD_OFF_assigned_rows
	return false;
#endif
	return s->rows == ROWS_ASSIGNED;
}

int scope_orders(const struct session *s, struct sql *q, struct err *e)
{
	if (!only_assigned(s))
		return scope_of_client(s, q, e);
	sql_add(q, " AND t.technician = ");
	sql_i64(q, s->user);
	return 0;
}

int scope_of_order(const struct session *s, struct sql *q, struct err *e)
{
	int rc = only_assigned(s) ? 0 : scope_of(s, e);

	if (rc < 0 || (rc == 0 && !only_assigned(s)))
		return rc;
	sql_add(q, " AND EXISTS (SELECT 1 FROM service_order o JOIN client f ON f.id = o.client "
		   "WHERE o.id = t.service_order AND ");
	if (only_assigned(s)) {
		sql_add(q, "o.technician = ");
		sql_i64(q, s->user);
	} else {
		own_client(q, s->user);
	}
	sql_add(q, ")");
	return 0;
}

int scope_persons(const struct session *s, struct sql *q, struct err *e)
{
	int rc = scope_of(s, e);

	if (rc != 1)
		return rc;
	sql_add(q, " AND (t.owner = ");
	sql_i64(q, s->user);
	sql_add(q, " OR EXISTS (SELECT 1 FROM contact pc JOIN client f ON f.id = pc.client "
		   "WHERE pc.person = t.id AND ");
	own_client(q, s->user);
	sql_add(q, "))");
	return 0;
}

const char *scope_mark(const struct session *s, struct arena *a)
{
	return s->rows == ROWS_OWN ? arena_printf(a, "_o%" PRId64, s->user) : NULL;
}

const char *scope_order_mark(const struct session *s, struct arena *a)
{
	return only_assigned(s) ? arena_printf(a, "_t%" PRId64, s->user) : scope_mark(s, a);
}

/* Rows of a record of the page and an owner; then what brings the marks of a record into one order,
 * whatever way they are read. */
static int add_marks(
	struct db *db, const struct sql *q, const struct search_page *page, struct err *e)
{
	struct rows *r = NULL;
	int rc = db_query(db, q, &r, e);

	while (!rc && (rc = rows_next(r, e)) == 1) {
		search_parts_owner(search_page_parts(page, rows_i64(r, 0)), rows_i64(r, 1));
		rc = 0;
	}
	rows_end(&r);
	return rc;
}

void scope_from_clients(struct sql *q, const struct entity *e)
{
	sql_add(q, " FROM ");
	sql_table(q, e);
	if (e == &client_entity)
		sql_add(q, " t JOIN client f ON f.id = t.id");
	else
		sql_add(q, " t JOIN client f ON f.id = t.client");
}

/* Where nobody owns a person, who owns those beside one need not be looked for: half of all that is
 * read for a document. */
static int persons_owned(struct db *db, bool *some, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t owner;
	int rc;

	sql_add(&q, "SELECT owner FROM person WHERE owner IS NOT NULL LIMIT 1");
	rc = db_i64(db, &q, &owner, e);
	sql_release(&q);
	*some = rc == 0;
	return rc == ERR_MISSING ? 0 : rc;
}

static void owners_of_clients(struct sql *q, const struct search_page *page)
{
	sql_add(q, "SELECT t.id, f.owner, 1, 0");
	scope_from_clients(q, page->entity);
	sql_add(q, " WHERE f.owner IS NOT NULL AND t.id");
	sql_page(q, page);
}

static void owners_of_contacts(struct sql *q, const struct search_page *page)
{
	sql_add(q, " UNION ALL SELECT t.id, p.owner, 2, k.person");
	scope_from_clients(q, page->entity);
	sql_add(q, " JOIN contact k ON k.client = f.id JOIN person p ON p.id = k.person "
		   "WHERE p.owner IS NOT NULL AND k.archived_at = '' AND t.id");
	sql_page(q, page);
}

int scope_client_marks(struct db *db, const struct search_page *page, struct err *e)
{
	struct sql q = SQL_INIT;
	bool owned;
	int rc = persons_owned(db, &owned, e);

	owners_of_clients(&q, page);
	if (owned)
		owners_of_contacts(&q, page);
	sql_add(&q, " ORDER BY 1, 3, 4");
	rc = rc ? rc : add_marks(db, &q, page, e);
	sql_release(&q);
	return rc;
}

static void owners_of_others(struct sql *q, const struct search_page *page)
{
	sql_add(q, " UNION ALL SELECT k.person, p.owner, 3, k.id, o.person FROM contact k "
		   "JOIN contact o ON o.client = k.client AND o.archived_at = '' "
		   "JOIN person p ON p.id = o.person WHERE p.owner IS NOT NULL AND k.person");
	sql_page(q, page);
}

int scope_person_marks(struct db *db, const struct search_page *page, struct err *e)
{
	struct sql q = SQL_INIT;
	bool owned;
	int rc = persons_owned(db, &owned, e);

	sql_add(&q, "SELECT t.id, t.owner, 1, 0, 0 FROM person t WHERE t.owner IS NOT NULL AND t.id");
	sql_page(&q, page);
	sql_add(&q, " UNION ALL SELECT k.person, f.owner, 2, k.id, 0 FROM contact k "
		    "JOIN client f ON f.id = k.client WHERE f.owner IS NOT NULL AND k.person");
	sql_page(&q, page);
	if (owned)
		owners_of_others(&q, page);
	sql_add(&q, " ORDER BY 1, 3, 4, 5");
	rc = rc ? rc : add_marks(db, &q, page, e);
	sql_release(&q);
	return rc;
}

int scope_order_marks(struct db *db, const struct search_page *page, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT id, technician FROM service_order WHERE technician IS NOT NULL AND id");
	sql_page(&q, page);
	rc = db_query(db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		str_addf(&search_page_parts(page, rows_i64(r, 0))->marks, " _t%" PRId64,
			rows_i64(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc ? rc : scope_client_marks(db, page, e);
}

void scope_check_owner(const struct session *s, const struct record *r, const struct record *old,
	struct issues *out)
{
	int64_t owner = record_int(r, "owner");

#ifdef GUARD_OFF_give_away
	return;
#endif
	if (s->rows != ROWS_OWN || owner == (old ? record_int(old, "owner") : s->user))
		return;
	if (!old && !owner)
		return;
	issues_add(out, ISSUE_ERROR, "owner", "owner.other", 0,
		_("You work with your own clients: only an operator or an administrator assigns "
		  "one to "
		  "somebody else."));
}
