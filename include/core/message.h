/* Messages, as they are queued: a recipe, whose bytes the mailer makes when it comes to them (core/outbox.h). */
#ifndef FICHA_CORE_MESSAGE_H
#define FICHA_CORE_MESSAGE_H

#include "dict/change.h"

/* A message of its own: so many recipients at most. */
#define MESSAGE_RECIPIENTS_MAX 50

struct message_recipient {
	const char *role; /* list mail_role: "to", "cc", "receipt" (is not sent to, but asked to acknowledge) */
	int64_t app_user; /* one of the firm ... */
	int64_t contact;  /* ... or of the client ... */
	const char *address; /* ... or, both 0, an address that was typed (a test); NULL: none */
};
struct message_recipe {
	const char *subject_entity; /* what it tells of, once for each purpose */
	int64_t subject_id;
	const char *purpose;        /* "issued" */
	int64_t client, document, schedule; /* 0: none. The document goes with it, as PDF */
	const char *title;          /* its subject line */
	const char *text;           /* the sender's own words, without placeholders; "" or NULL: none */
	const char *uncertain;      /* list mail_uncertain; NULL: "resend" */
	const char *hold_reason;    /* why it is to wait for somebody, a sentence; NULL: it is not */
	int64_t supersedes;         /* the message that it is made of; 0: none */
	bool first;                 /* it goes before all others */
	const struct message_recipient *recipient;
	int n_recipients;
};

/* Writes the message with its deliveries in the caller's transaction: once and only once with what it tells
 * of. The same person twice is one delivery. Where nobody could be sent to now (no recipient, or none with an
 * address that is in use) it is held, with the reason. ERR_UNIQUE: this subject had a message of this purpose. */
int message_queue(struct change *c, const struct message_recipe *recipe, int64_t *id, struct err *e);

/* May mail be sent to this link at the moment, and where? Texts in a. `why` is "" or a sentence: archived, without
 * an address, with one that does not hold. The address is as it is typed by people. */
struct message_address {
	const char *name, *address, *why;
	bool gone; /* archived, or not there any more: nobody misses the mail */
};
int message_address(struct db *db, const struct message_recipient *r, struct arena *a,
	struct message_address *out, struct err *e);

/* A message to an address, to see whether mail leaves: before all others, and at once even where the server was left
 * alone for a while. `sender` is the user from whose own address it leaves, if he has one; 0: the company's card asks, and
 * it leaves as what this session's user writes. Needs the right to change messages, and users where it is another one's.
 * ERR_INPUT, and nothing is queued: the company has no address to send from. */
int message_test(struct session *s, const char *address, int64_t sender, int64_t *id, struct err *e);
/* Is it one of these? */
bool message_is_test(const struct record *r);
/* Archives tests that came to an end, whatever it was: those of more than a day ago. A new test does so with all. */
int message_tests_tidy(struct session *s, struct err *e);
/* Its bytes, for who may see it; in a. ERR_INPUT: they are not made yet. */
int message_bytes(struct session *s, int64_t id, struct arena *a, const char **bytes, size_t *n,
	struct err *e);

#endif
