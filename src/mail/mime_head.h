/* The lines of a mail's head. Every function refuses (ERR_INPUT) a value with a control character in it. */
#ifndef FICHA_MAIL_MIME_HEAD_H
#define FICHA_MAIL_MIME_HEAD_H

#include "mail/mime.h"

/* Lines of at most 78 characters where the value has blanks to fold at, and never more than 998. */
int head_text(struct str *out, const char *name, const char *value, struct err *e); /* RFC 2047 where needed */
int head_addresses(
	struct str *out, const char *name, const struct mime_address *a, int n, struct err *e);
int head_token(struct str *out, const char *name, const char *value, struct err *e); /* as it is */
void head_date(struct str *out, int64_t moment); /* in UTC */
/* Content-Disposition of a file: its name in ASCII, and (RFC 2231) as it is. */
int head_file(struct str *out, const char *file_name, struct err *e);

#endif
