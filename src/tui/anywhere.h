/* Actions that mean the same on every screen with a session: the home screen, which technicians do not
 * have, the number of an order, the doctor, the set-up, the clock of a
 * demo, a password. */
#ifndef FICHA_TUI_ANYWHERE_H
#define FICHA_TUI_ANYWHERE_H

#include "dict/record.h"
#include "tui/screen.h"

bool anywhere_is(enum action a); /* is it one of them? */
bool anywhere_can(const struct session *s, enum action a);
/* r: the record at hand, NULL for none. Returns enum screen_flag; 0: no such action. */
unsigned anywhere_act(struct session *s, const struct record *r, enum action a);

#endif
