/* What periodic documents will be issued up to a day, asked for and shown; nothing is changed. */
#ifndef FICHA_TUI_REHEARSE_H
#define FICHA_TUI_REHEARSE_H

#include "dict/record.h"
#include "dict/session.h"

bool rehearse_can(const struct session *s, const struct record *r);
/* Of this schedule, or of all that the session sees. Returns enum screen_flag. */
unsigned rehearse_ask(struct session *s, const struct record *schedule);

#endif
