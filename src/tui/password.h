/* Changing a password: one's own, with the present one, or another user's, by who may edit users.
 */
#ifndef FICHA_TUI_PASSWORD_H
#define FICHA_TUI_PASSWORD_H

#include "dict/record.h"

/* Is it a user's record, and may the session set his password? */
bool password_can_set(const struct session *s, const struct record *r);
/* r: a user's record, for that user; any other, or NULL, for one's own. Returns SCREEN_USED. */
unsigned password_change(struct session *s, const struct record *r);

#endif
