/* The queue of mail as the mailer sees it: what is due, whose turn it is, and what became of it.
 *
 * A message is queued as a recipe. Once it is due its bytes are made and kept (outbox_freeze()): whatever is sent
 * from then on is these bytes. Deliveries are claimed one at a time, with a lease. Before the first byte of the body leaves,
 * outbox_data() notes that it may have left; whoever dies afterwards leaves a delivery of which nobody knows, and
 * whoever dies before leaves one that certainly has not gone. Any number of mailers may do all of this at once: each step
 * is one transaction that only the right one passes.
 *
 * States of a delivery (list mail_state): queued, not before next_at; sending, until lease_until; sent; failed, refused for
 * good or given up; uncertain, where next_at says when the same bytes go once more, and "" that a person
 * decides; held; cancelled. A message has the state of the delivery that most needs somebody. */
#ifndef FICHA_CORE_OUTBOX_H
#define FICHA_CORE_OUTBOX_H

#include "dict/session.h"

/* The relay is not asked more often than that, after faults that are no message's own. */
struct outbox_rules {
	int lease_seconds; /* longer than the transport takes for one mail at most */
	int a_day;         /* mails to one address in 24 hours; one more waits for a person. 0: any number */
};
#define OUTBOX_RULES_INIT \
	{ \
		.lease_seconds = 15 * 60, .a_day = 100 \
	}

struct outbox;
/* For one mailer; `owner` names it among all that ever ran ("host:pid:started"). outbox_close() ends it. */
int outbox_open(struct outbox **out, struct db *db, const char *owner, const struct outbox_rules *rules,
	struct err *e);
void outbox_close(struct outbox **o);
/* The program's own session, in the firm's language: for printing what goes along. */
struct session *outbox_session(struct outbox *o);

/* Deliveries of mailers that are gone: theirs again to be claimed, or uncertain. *n is how many, and may be NULL. */
int outbox_recover(struct outbox *o, int *n, struct err *e);
/* Dates further ahead than any rule waits: the clock was set back since. Mail that waits for one is due now (uncertain: after
 * its time to be looked at), a lease and the pause of the server end as if they began now. *n is how many mails, each
 * in the history of its message. */
int outbox_clock(struct outbox *o, int *n, struct err *e);
/* This mailer is there (for who looks whether one is). */
int outbox_beat(struct outbox *o, struct err *e);
/* When something becomes due next, or a lease ends: a moment; 0: nothing waits. */
int outbox_next(struct outbox *o, int64_t *moment, struct err *e);

/* ---- the relay ---- */

struct outbox_relay {
	int64_t paused_until; /* 0: it is not */
	bool alarm;           /* somebody has to see to it */
	const char *reason;
	const char *seen_at;  /* when a mailer was last there; "" never */
};
int outbox_relay(struct db *db, struct arena *a, struct outbox_relay *out, struct err *e);
/* Not one message's fault: all wait, longer each time in a row. alarm: it does not mend by itself. */
int outbox_pause(struct outbox *o, const char *reason, bool alarm, struct err *e);
/* Somebody has seen to it: the next one is tried at once. */
int outbox_resume(struct db *db, struct err *e);

/* ---- making up ---- */

struct outbox_recipient {
	int64_t delivery;
	const char *role, *name, *address; /* address "": nothing is sent there, see why */
	const char *why;
	const char *becomes; /* the state that its delivery gets with the bytes; "" of a receipt */
};
struct outbox_draft {
	int64_t message, rev;
	int64_t document; /* 0: none goes along */
	int64_t client;
	const char *purpose, *title, *text;
	/* Who it is from, where he has a sender of his own: the one whose sender is tested, else its author, else the one whom
	 * its client is assigned to. "": it is the firm's. */
	const char *from_name, *from_address;
	int copies; /* how many messages it was made of, one of another: 0 for the first */
	struct outbox_recipient *recipient; /* links are read now; two with one address are one */
	int n_recipients, n_valid;          /* n_valid: "to" and "cc" that have an address */
};
/* The next message that is due and not made up. 1, or 0: there is none; texts in a. One whose document was cancelled, or
 * which nobody could be sent, is put aside on the way. */
int outbox_draft(struct outbox *o, struct arena *a, struct outbox_draft *out, struct err *e);
/* What this message would be made of at this moment, due or not (held, put off): for showing, nothing is kept. */
int outbox_foresee(struct db *db, int64_t message, struct arena *a, struct outbox_draft *out, struct err *e);
/* Keeps the bytes. Nothing happens when somebody changed or made up the message since it was read. */
int outbox_freeze(struct outbox *o, const struct outbox_draft *d, const char *message_id,
	const char *bytes, size_t n, struct err *e);
/* It cannot be made up: it waits for a person, who reads why. */
int outbox_hold(struct outbox *o, int64_t message, const char *why, struct err *e);

/* ---- sending ---- */

struct outbox_claim {
	int64_t delivery, message;
	int attempt;         /* 1, 2, 3 */
	const char *address; /* as it was typed */
	const char *title;
	const char *bytes;   /* whose sum was compared */
	size_t n;
};
/* Takes the delivery that has been due for longest. 1, or 0: none is due, or the relay is paused. */
int outbox_claim(struct outbox *o, struct arena *a, struct outbox_claim *out, struct err *e);
/* Called when the other side agreed to take the body. Not 0: nothing may leave. */
int outbox_data(struct outbox *o, const struct outbox_claim *c, struct err *e);

enum outbox_verdict {
	OUTBOX_SENT,
	OUTBOX_RETRY,
	OUTBOX_FAILED,
	OUTBOX_UNCERTAIN,
	OUTBOX_RELAY, /* not this mail's fault */
};
struct outbox_result {
	enum outbox_verdict verdict;
	int code;         /* the server's number; 0: it said none */
	bool alarm;       /* OUTBOX_RELAY: it does not mend by itself */
	const char *text; /* its words, else ours: one line, safe to show */
};
/* Writes what became of it, for the delivery too if it is still this mailer's. */
int outbox_result(struct outbox *o, const struct outbox_claim *c, const struct outbox_result *r,
	struct err *e);
/* The same, and the next delivery is claimed in the same transaction: 1, or 0 as outbox_claim(). A commit less for
 * each mail of a row of them. On failure neither was done. */
int outbox_turn(struct outbox *o, const struct outbox_claim *c, const struct outbox_result *r,
	struct arena *a, struct outbox_claim *next, struct err *e);

#endif
