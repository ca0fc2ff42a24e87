/* The inside of the queue, shared by its files. */
#ifndef FICHA_CORE_OUTBOX_PARTS_H
#define FICHA_CORE_OUTBOX_PARTS_H

#include "base/moment.h"
#include "core/mail_rule.h"
#include "core/message_parts.h"
#include "core/sessions.h"

struct outbox {
	struct db *db;
	struct session session;
	struct outbox_rules rules;
	char owner[200];
	char anchored[DATE_TEXT]; /* the day whose anchor is known to be queued; "" */
};

/* A moment as the tables have it, in a. 0: "". */
const char *stored_moment(struct arena *a, int64_t moment);
/* In a write of its own, in the history as "mail". */
int outbox_write(struct outbox *o, door_batch_fn *fn, void *ctx, struct err *e);
/* What became of an attempt, for the delivery too if it is still this mailer's; inside a change. */
int result_put(struct change *c, struct outbox *o, const struct outbox_claim *claim,
	const struct outbox_result *r, struct err *e);
/* The relay had a fault, or had none. */
int relay_fault(struct change *c, const char *reason, bool alarm, struct err *e);
int relay_well(struct change *c, struct err *e);

#endif
