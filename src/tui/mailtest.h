/* A message to see whether mail leaves: from the company's card, and from that of a user, whose own sender it has. */
#ifndef FICHA_TUI_MAILTEST_H
#define FICHA_TUI_MAILTEST_H

#include "dict/record.h"
#include "dict/session.h"

bool mailtest_can(const struct session *s, const struct record *r);
/* Asks to which address, and opens the message, whose recipient gets the server's words. Returns enum screen_flag. */
unsigned mailtest_ask(struct session *s, const struct record *r);

#endif
