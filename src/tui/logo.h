/* The logo, from the card of the company: a picture of the inbox, or none any more. */
#ifndef FICHA_TUI_LOGO_H
#define FICHA_TUI_LOGO_H

#include "dict/record.h"
#include "dict/session.h"

bool logo_can(const struct session *s, const struct record *r);
unsigned logo_ask(struct session *s, const struct record *company); /* enum screen_flag */

#endif
