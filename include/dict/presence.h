/* Who else has a record open for editing. A row says so as long as it is renewed; one that was not
 * renewed for PRESENCE_SECONDS (a line that dropped) counts for nothing. It locks nobody out. */
#ifndef FICHA_DICT_PRESENCE_H
#define FICHA_DICT_PRESENCE_H

#include "dict/session.h"

#define PRESENCE_SECONDS 90

/* Names the running program: two programs of one user are two. */
const char *presence_key(void);

/* Says, or says again, that this program edits the record. Written only when the write gate is free
 * at that moment: presence never makes anybody wait. */
int presence_enter(struct session *s, const struct entity *e, int64_t id, struct err *err);
int presence_leave(struct session *s, const struct entity *e, int64_t id, struct err *err);
/* Appends "Ana since 10:32, Luis since 10:40" of all others; nothing when there are none. */
int presence_others(
	struct session *s, const struct entity *e, int64_t id, struct str *out, struct err *err);

#endif
