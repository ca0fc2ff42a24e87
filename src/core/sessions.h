/* How a session is filled. Private to core. */
#ifndef FICHA_CORE_SESSIONS_H
#define FICHA_CORE_SESSIONS_H

#include "dict/change.h"

/* The system's own: no user, every right. For filling databases; end it with session_end(). */
void session_system(struct session *s, struct db *db);
/* The company's language, currency and so on; a session reads it again when the history has moved on. */
int session_read_company(struct session *s, struct err *e);
/* Keeps what the session is opened with: from now on session_still() looks whether that still holds. */
int session_remember(struct session *s, struct err *e);
void session_end(struct session *s); /* what it holds, not itself */

/* A user with a password's hash, inside a change set: for new databases and demos. */
int access_add_user(
	struct change *c, const char *name, const char *role, const char *hash, struct err *e);
/* ERR_MISSING when there is no user of that name. */
int user_id_of(struct db *db, const char *name, int64_t *id, struct err *e);

#endif
