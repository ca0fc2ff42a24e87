/* Row filters and search marks: a session whose role says "own" sees the clients
 * that its user owns or of whose active contacts he owns one, and what hangs on them. Private to
 * core. */
#ifndef FICHA_CORE_SCOPE_H
#define FICHA_CORE_SCOPE_H

#include "dict/change.h"
#include "dict/issue.h"

/* Hooks of struct entity; each appends " AND (...)" on t, or says ERR_DENIED. */
int scope_clients(const struct session *s, struct sql *q, struct err *e);
/* The same rows in shares: those of the user, and some more that he sees by a contact. */
int scope_clients_shares(const struct session *s, int *n, struct err *e);
void scope_clients_share(const struct session *s, int i, struct sql *q);
int scope_of_client(
	const struct session *s, struct sql *q, struct err *e); /* tables with a client column */
/* Orders: those of such clients, or those assigned to the user as their technician. */
int scope_orders(const struct session *s, struct sql *q, struct err *e);
int scope_of_order(
	const struct session *s, struct sql *q, struct err *e); /* with a service_order column */
int scope_persons(const struct session *s, struct sql *q, struct err *e);
const char *scope_mark(const struct session *s, struct arena *a);
const char *scope_order_mark(const struct session *s, struct arena *a);

/* The marks that make clients (and what has a column client), or persons through their clients, be
 * found by their owners. */
int scope_client_marks(struct db *db, const struct search_page *page, struct err *e);
int scope_person_marks(struct db *db, const struct search_page *page, struct err *e);
/* Those of orders: the marks of their clients, and of their technicians. */
int scope_order_marks(struct db *db, const struct search_page *page, struct err *e);
/* " FROM" the table as t and, as f, the client that each of its rows is or belongs to. */
void scope_from_clients(struct sql *q, const struct entity *e);

/* Who sees only his own gives nothing away: adds an error when the owner is, or becomes, another.
 */
void scope_check_owner(const struct session *s, const struct record *r, const struct record *old,
	struct issues *out);

#endif
