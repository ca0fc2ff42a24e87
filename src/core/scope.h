/* Row filters and search marks: a session whose role says "own" sees the clients
 * that its user owns or of whose active contacts he owns one, and what hangs on them. Private to
 * core. */
#ifndef FICHA_CORE_SCOPE_H
#define FICHA_CORE_SCOPE_H

#include "dict/change.h"
#include "dict/issue.h"

/* Hooks of struct entity; each appends " AND (...)" on t, or says ERR_DENIED. */
int scope_clients(const struct session *s, struct sql *q, struct err *e);
int scope_of_client(
	const struct session *s, struct sql *q, struct err *e); /* tables with a client column */
int scope_persons(const struct session *s, struct sql *q, struct err *e);
const char *scope_mark(const struct session *s, struct arena *a);

/* The marks that make a client, or a person through his clients, be found by its owners. */
int scope_client_marks(struct db *db, int64_t client, struct search_parts *parts, struct err *e);
int scope_person_marks(struct db *db, int64_t person, struct search_parts *parts, struct err *e);

/* Who sees only his own gives nothing away: adds an error when the owner is, or becomes, another.
 */
void scope_check_owner(const struct session *s, const struct record *r, const struct record *old,
	struct issues *out);

#endif
