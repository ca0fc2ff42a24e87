/* What follows from an attempt. Pure; everything that the queue decides by is here. Private to core. */
#ifndef FICHA_CORE_MAIL_RULE_H
#define FICHA_CORE_MAIL_RULE_H

#include "core/outbox.h"

/* What a delivery went through since somebody last said to send it. */
struct mail_past {
	int retries;   /* attempts that came to nothing, this one not */
	int doubts;    /* attempts of which nobody knows what came of them */
	int64_t since; /* its first attempt */
	bool resend;   /* what its message says for doubts: once more */
};
struct mail_next {
	const char *state; /* of list mail_state */
	int64_t at;        /* not before; 0: not by itself */
};

/* Seconds after so many attempts in vain (0: the first one): 1, 5, 15, 60 minutes, 4 hours, 12 hours
 * and so on, 20 per cent more or less by the dice (0..UINT32_MAX). From MAIL_WAITS on it grows no more, and
 * MAIL_DICE_WORST is the longest. */
int64_t mail_backoff(int in_vain, uint32_t dice);
#define MAIL_WAITS 5
#define MAIL_DICE_WORST 400
/* After five days of trying no more. */
#define MAIL_DAYS 5
/* What is uncertain is looked at by people and servers for so long before it goes once more. */
#define MAIL_DOUBT_SECONDS (30 * 60)
struct mail_next mail_after(
	enum outbox_verdict v, const struct mail_past *past, int64_t now_is, uint32_t dice);
/* The same for an attempt whose mailer is gone: in_data says how far it had come. */
struct mail_next mail_after_crash(bool in_data, const struct mail_past *past, int64_t now_is);
/* Which of two states needs somebody more? */
const char *mail_urgent(const char *a, const char *b);

#endif
