/* Base64 as mails have it (RFC 2045). That of keys is stricter: base/sshkey.h. */
#ifndef FICHA_BASE_BASE64_H
#define FICHA_BASE_BASE64_H

#include "base/str.h"

#define BASE64_BYTES 57 /* of a line: 76 characters */
/* At most BASE64_BYTES; padded, no line end. */
void base64_put(struct str *out, const void *bytes, size_t n);
/* Back again: line ends and padding are passed over, as is whatever else is no sign of it. */
void base64_take(struct str *out, const char *text, const char *end);

#endif
