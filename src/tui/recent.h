/* What this session did last: to be taken back (Ctrl-Z), and to be copied from (Ctrl-D in a form).
 */
#ifndef FICHA_TUI_RECENT_H
#define FICHA_TUI_RECENT_H

#include "dict/record.h"
#include "dict/session.h"

/* The change that has just been saved, in words. */
void recent_change(struct session *s, const char *done);
bool recent_can_undo(void);
/* Asks, takes it back and says so; returns enum screen_flag, SCREEN_RELOAD only when it was. */
unsigned recent_undo(struct session *s);
/* The same with any change; `what` says it in words. */
unsigned recent_take_back(struct session *s, int64_t change, const char *what);

/* The record that has just been saved. */
void recent_record(const struct record *r);
const struct record *recent_of(const struct entity *e); /* NULL: none of this kind */

void recent_forget(void);

#endif
