/* The inside of messages, for the files of core that write them. */
#ifndef FICHA_CORE_MESSAGE_PARTS_H
#define FICHA_CORE_MESSAGE_PARTS_H

#include "core/message.h"

enum { CHILD_DELIVERY }; /* children of a message */

/* Before a message is stored: its new deliveries get their first state, the same person twice becomes one,
 * the names of all are gathered; where nobody could be sent to, it is held. */
int message_settle(struct change *c, struct record *r, struct err *e);

#endif
