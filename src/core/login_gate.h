/* At most two passwords are hashed at a time on a host, so that log-ins cannot eat its processors.
 * Private to core. */
#ifndef FICHA_CORE_LOGIN_GATE_H
#define FICHA_CORE_LOGIN_GATE_H

#include "store/db.h"

/* Waits for one of two locks in "<database>.login"; hands out what login_gate_leave() takes. Where
 * there is no such file to be had (a server's database, a read-only place), nobody waits. */
int login_gate_enter(const struct db *db);
void login_gate_leave(int gate);

#endif
