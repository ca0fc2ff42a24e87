/* People and the way in: first administrator, log-in with throttling, sessions, passwords. */
#ifndef FICHA_CORE_ACCESS_H
#define FICHA_CORE_ACCESS_H

#include "base/config.h"
#include "dict/session.h"

/* Fills a new, empty database: company (from the config), lists, roles with the default matrix, and the
 * first administrator. What the configuration does not say of the company is as its country has it. ERR_INPUT
 * for a name, password or country that is refused; nothing is stored then. */
struct access_first {
	const char *name, *password;
	int password_cost;
	const char *country; /* of the company; NULL: the configuration's */
};
int access_init(struct db *db, const struct config *config, const struct access_first *admin, struct err *e);

/* A session without a password: for --as, tests, and sshd's forced command. ERR_DENIED for a user who is
 * archived or cannot log in; ERR_MISSING for none of that name. Free with session_free(); *out is NULL
 * on failure. The database stays the caller's and outlives the session. */
int session_open(struct session **out, struct db *db, const char *user_name, struct err *e);
/* With a password. Failures are counted by account and by `source` (the client's address; "local" for
 * people at the machine itself, whom it does not tell apart: there only by account). No try is looked
 * at before its time: 1, 2, 4 ... 60 s after the second failure, 15 minutes after the tenth. The same
 * answer (ERR_DENIED), as slow, for an unknown user. password_cost: see base/crypt.h; a password
 * stored at another cost is hashed anew. */
int session_login(struct session **out, struct db *db, const char *user_name, const char *password,
	const char *source, int password_cost, struct err *e);
void session_free(struct session **s);
/* The name of the only active administrator who can log in: for the owner of the database, who says no
 * name. ERR_MISSING when there is none or more than one. */
int access_only_admin(struct db *db, struct str *name, struct err *e);
/* When the history moved on: reads role, rights and company again, forgets the drop-down lists.
 * ERR_DENIED: the user may no longer, or the session
 * has ended: role, technician flag, password or SSH key are not those it was opened with any more, or an
 * administrator closed it. Each write of the door looks at that too (dict/session.h). Who changes his own
 * goes on. */
int session_recheck(struct session *s, struct err *e);

/* Own password (old: the present one; NULL only for who may set anybody's), or an administrator's for
 * somebody else (old NULL). ERR_DENIED: old is wrong or comes too soon, or the session may not;
 * ERR_INPUT: the new one is refused, or old is missing. In the history, without the password. */
int access_set_password(struct session *s, const char *user_name, const char *old, const char *password,
	int password_cost, struct err *e);
/* Right password of the session's own user? ERR_DENIED otherwise. Throttled as a log-in: for the idle
 * lock. */
int access_unlock(struct session *s, const char *password, const char *source, int cost, struct err *e);

#endif
