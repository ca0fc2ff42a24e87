/* The last step of a mail: finished bytes go to one recipient, and what became of them comes back as
 * one of five classes. Three ways: a server by SMTP, a directory of .eml files, none.
 *
 * What a class says is certain, never hoped: SENT, the other side has it; UNCERTAIN, it may have it;
 * all others, it does not. Nothing is tried twice here, and nothing is written to the database: the
 * caller notes in on_data() that the body is about to leave, and afterwards what came of it. */
#ifndef FICHA_MAIL_TRANSPORT_H
#define FICHA_MAIL_TRANSPORT_H

#include <stdbool.h>
#include <stddef.h>
#include "base/err.h"

enum mail_way { MAIL_NONE, MAIL_SMTP, MAIL_DIRECTORY };

/* From section [mail] of the configuration. Texts are borrowed while the transport is open. */
struct mail_config {
	enum mail_way way;
	/* smtps://host:465 (TLS from the start) or smtp://host:587 (STARTTLS, which is required). */
	const char *url;
	bool plain;                /* without TLS: to this machine itself only, and without a user */
	const char *user;          /* "": the server wants none */
	const char *password_file; /* see mail/secret.h; with a user only */
	const char *ca_file;       /* certificates that are believed; "": the system's */
	const char *helo;          /* how we name ourselves; "": the machine's name */
	const char *directory;     /* of .eml files; it must be there */
	int connect_ms;            /* until the server has greeted and let us in */
	int reply_ms;              /* until the server answers anything; rounded up to seconds */
	int total_ms;              /* for one mail; the caller's lease is longer */
};
#define MAIL_CONFIG_INIT \
	{ \
		.way = MAIL_NONE, .url = "", .user = "", .password_file = "", .ca_file = "", .helo = "", \
		.directory = "", .connect_ms = 60 * 1000, .reply_ms = 600 * 1000, \
		.total_ms = 800 * 1000 \
	}

enum transport_class {
	TRANSPORT_SENT,
	TRANSPORT_RETRY,     /* not accepted now; later it may be */
	TRANSPORT_FAILED,    /* refused for good: this recipient, or this mail */
	TRANSPORT_UNCERTAIN, /* the whole body left, no answer that means anything came */
	TRANSPORT_RELAY,     /* not this mail's fault: no connection, greeting, TLS, log-in, disk */
};
const char *transport_class_name(enum transport_class c); /* "sent", "retry" ... as in attempt.result */

#define TRANSPORT_TEXT 512
struct transport_result {
	enum transport_class class;
	int code;   /* the server's last reply, 0 when there was none */
	bool alarm; /* RELAY: waiting does not help, a person has to look (password, certificate) */
	char text[TRANSPORT_TEXT]; /* the server's words, else ours; one line, safe to show */
};

/* Called once, after the other side agreed to take the body and before its first byte leaves. Not 0:
 * nothing leaves, the class is RETRY and code is 0. */
typedef int transport_data_fn(void *ctx);

struct transport_mail {
	const char *from, *to; /* clean addresses (base/text.h); what is none is refused as FAILED */
	const char *bytes;     /* lines end with CR LF, and no CR or LF stands alone: else FAILED */
	size_t n;
	transport_data_fn *on_data; /* may be NULL */
	void *ctx;
};

struct transport;
/* Nothing is connected yet. ERR_CONFIG: the address, the secret or the directory cannot be used. */
int transport_open(struct transport **out, const struct mail_config *config, struct err *e);
/* Sends one mail to one recipient. A connection stays open for the next one. */
void transport_send(struct transport *t, const struct transport_mail *mail,
	struct transport_result *out);
/* Says good-bye and waits a second at most for the answer; *t becomes NULL. */
void transport_close(struct transport **t);

#endif
