/* A dialog that wants a day. */
#ifndef FICHA_TUI_DAYASK_H
#define FICHA_TUI_DAYASK_H

#include "base/moment.h"
#include "dict/session.h"

/* `day` is what it begins with, and gets the answer. False: rather not. */
bool day_ask(const struct session *s, const char *question, const char *label, struct date *day);

#endif
