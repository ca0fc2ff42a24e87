/* "Order number?", asked on any screen: who knows the number need not look for the order. */
#ifndef FICHA_TUI_NUMBERASK_H
#define FICHA_TUI_NUMBERASK_H

#include "dict/session.h"

bool number_can(const struct session *s); /* may he list orders? */
/* Opens the card of the order whose number is typed; without one, the list of all orders. Returns enum
 * screen_flag. */
unsigned number_ask(struct session *s);

#endif
