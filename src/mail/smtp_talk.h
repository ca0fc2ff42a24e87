/* The dialogue with an SMTP server, as it is overheard line by line (RFC 5321), and what an end at
 * any point of it means for the mail. Knows no library and no socket. */
#ifndef FICHA_MAIL_SMTP_TALK_H
#define FICHA_MAIL_SMTP_TALK_H

#include <stdbool.h>
#include <stddef.h>
#include "mail/transport.h"

/* What the last reply answers. Up to TALK_AUTH nothing was said about this mail. */
enum talk_stage {
	TALK_GREETING,
	TALK_EHLO,
	TALK_STARTTLS,
	TALK_AUTH,
	TALK_MAIL,
	TALK_RCPT,
	TALK_DATA,
	TALK_BODY, /* agreed to: the mail itself, and the answer to it */
};

struct talk {
	/* given */
	bool encrypted; /* from the start; also where it is not wanted: what is heard then counts at once */
	bool wants_auth;
	const char *utf8;  /* the address for which the server has to know SMTPUTF8; NULL: none */
	bool utf8_is_ours; /* it is the sender's */
	/* found out */
	enum talk_stage stage;
	int code;  /* of the whole last reply; 0: none since the last command */
	bool deaf; /* a reply is not at its end yet */
	bool over; /* we said QUIT: what comes answers that, and is not listened to */
	bool has_auth, has_utf8;
	bool broken_off;  /* by us: what the server lacks cannot be done without */
	bool all_given;   /* every byte of the mail may have left */
	char text[1024];  /* the words of the last reply, as they came, cut */
	size_t text_n;
};

/* A line that was sent, a line that came; both with or without their ends. What is sent is looked at for
 * its first word only. talk_reply(): false: break off. */
void talk_sent(struct talk *t, const char *line, size_t n);
bool talk_reply(struct talk *t, const char *line, size_t n);
/* The server waits for the body. */
void talk_body(struct talk *t);

/* What the end of it means. whole: it ended as it should; alarming: encryption that cannot be had
 * as it is configured; why: our own sentence where the server said nothing. */
void talk_judge(const struct talk *t, bool whole, bool alarming, const char *why,
	struct transport_result *out);

#endif
