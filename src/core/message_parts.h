/* The inside of messages, for the files of core that write them. */
#ifndef FICHA_CORE_MESSAGE_PARTS_H
#define FICHA_CORE_MESSAGE_PARTS_H

#include "core/message.h"
#include "dict/door.h"

enum { CHILD_DELIVERY }; /* children of a message */

/* hold, release, retry, cancel, arrived, resend, rewrite. */
#define MESSAGE_ACTIONS 7
extern const struct door_action message_actions[MESSAGE_ACTIONS];

/* Before a message is stored: its new deliveries get their first state, the same person twice becomes one,
 * the names of all are gathered; where nobody could be sent to, it is held. */
int message_settle(struct change *c, struct record *r, struct err *e);

/* A delivery as it becomes. */
struct delivery_step {
	int64_t delivery, message;
	const char *was, *state;
	int64_t next_at;   /* a moment, 0: none */
	int code;
	const char *reply; /* of the server, or what hindered; NULL: as it was */
};
/* Writes it (the owner and the lease go), tells the history, and lets the message follow. */
int delivery_put(struct change *c, const struct delivery_step *d, struct err *e);
/* The message gets the state of the delivery that most needs somebody, with its words; the history is told of a
 * change. why stands over those words where it is not NULL. */
int message_follow(struct change *c, int64_t message, const char *why, struct err *e);

#endif
