/* Reading a message, as its recipients do. */
#ifndef FICHA_TUI_MAILTEXT_H
#define FICHA_TUI_MAILTEXT_H

#include "dict/record.h"
#include "dict/session.h"

/* Is it a message whose bytes are made? */
bool mailtext_can(const struct session *s, const struct record *r);
/* Returns enum screen_flag. */
unsigned mailtext_read(struct session *s, const struct record *r);

#endif
