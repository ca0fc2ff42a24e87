/* From a message that is due to its bytes: words in the firm's language, the document as PDF. */
#ifndef FICHA_MAIL_COMPOSE_H
#define FICHA_MAIL_COMPOSE_H

#include "core/outbox.h"

struct composed {
	struct str bytes;
	const char *message_id;  /* in the arena */
};
/* Addresses of the draft become those of the wire; one that has no such form is taken out of
 * it with the reason. ERR_INPUT: it cannot be made up, in a sentence for who looks after it (nobody left to send it to
 * included). out->bytes is the caller's, str_release(). */
int compose(struct outbox *o, struct outbox_draft *d, struct arena *a, struct composed *out, struct err *e);
/* Appends its plain text alone, as it would be now; what hinders its sending hinders nothing here. */
int compose_words(struct outbox *o, struct outbox_draft *d, struct arena *a, struct str *out, struct err *e);

#endif
