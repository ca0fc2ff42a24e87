/* The records that a user opened last, the newest first: kept with his settings from one session to
 * the next. Where there is no session of its own (tests of one screen) it is a list in memory only.
 */
#ifndef FICHA_TUI_OPENED_H
#define FICHA_TUI_OPENED_H

#include "dict/session.h"

#define OPENED_MAX 4

void opened_begin(struct session *s);
void opened_end(struct session *s); /* keeps them, unless the database is busy at that moment */
void opened_note(const struct entity *e, int64_t id);
/* The ith; false beyond the last. It may be gone, or no longer to be seen: look it up. */
bool opened_at(int i, const struct entity **e, int64_t *id);
int64_t opened_of(const struct entity *e); /* the newest one of this kind; 0: none */

#endif
