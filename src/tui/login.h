/* The log-in screen. */
#ifndef FICHA_TUI_LOGIN_H
#define FICHA_TUI_LOGIN_H

#include "core/access.h"
#include "core/start.h"

/* Where the operator comes from, for the throttle: the client's address under SSH, else "local". */
const char *login_source(void);
/* Asks until a session is open. False: given up, or the line is gone. */
bool login_run(const struct tui_start *start, struct session **out);
/* Came by a key, and has to give the password as well. False: given up. */
bool login_password(const struct tui_start *start);

#endif
