/* The clock of a demo: every program that has it open follows it, and an administrator moves it on. */
#ifndef FICHA_TUI_DEMOCLOCK_H
#define FICHA_TUI_DEMOCLOCK_H

#include "dict/session.h"

/* Takes over what the database says. True: it is another day or hour than before, and what is shown is out of date. */
bool democlock_follow(struct session *s);
void democlock_forget(void); /* the session ends */
/* "DEMO", and the day where somebody has moved the clock; nothing where it is no demo. */
void democlock_mark(const struct session *s, struct str *out);

bool democlock_can(const struct session *s);
/* Asks how far. Returns enum screen_flag. */
unsigned democlock_ask(struct session *s);

#endif
