/* A mail as bytes: RFC 5322 head, RFC 2045 body, lines that end with CR LF and nothing else. The same mail
 * gives the same bytes. */
#ifndef FICHA_MAIL_MIME_H
#define FICHA_MAIL_MIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/err.h"
#include "base/str.h"

struct mime_address {
	const char *name;    /* "": none */
	const char *address; /* as it goes over the wire (mail/address.h); "": the name alone, as an empty group */
};
struct mime_mail {
	struct mime_address from;
	const char *sender;             /* whose account it leaves by; "" or NULL: from's */
	const char *reply_to;           /* an address; "": as from */
	const struct mime_address *to, *cc, *receipt; /* receipt: who is told that it was read */
	int n_to, n_cc, n_receipt;
	const char *subject;
	const char *message_id;         /* without angle brackets */
	int64_t date;
	const char *document;           /* X-Ficha-Document; "": none */
	int resend;                     /* X-Ficha-Resend; 0: the first time */
	const char *text, *html;        /* UTF-8, lines end with LF */
	const char *file_name;          /* of what goes along; NULL: nothing does */
	const void *file;               /* a PDF */
	size_t file_n;
};

/* Appends it. ERR_INPUT: a control character (a line end above all) in what stands in the head; it is refused, not taken
 * out, so that nobody is deceived. */
int mime_write(struct str *out, const struct mime_mail *mail, struct err *e);
/* Appends the plain text of a mail that mime_write() made. False: it has none. */
bool mime_text(struct str *out, const char *bytes, size_t n);
/* Likewise the PDF that goes along. */
bool mime_file(struct str *out, const char *bytes, size_t n);

#endif
