/* The lines of a file of anchors, or of a mail that was saved, whatever the servers on its way made of it. */
#ifndef FICHA_CORE_ANCHOR_LINES_H
#define FICHA_CORE_ANCHOR_LINES_H

#include <stdio.h>
#include "base/str.h"

struct anchor_lines {
	FILE *f;
	bool mail;          /* the caller's: long lines may be broken by "=" (RFC 2045) */
	bool encoded;       /* the part that begins is in base64 */
	struct str decoded; /* of such a part */
	size_t at;          /* so much of it was handed out */
};
/* The next one, trimmed, into out. False: that was all. */
bool anchor_lines_next(struct anchor_lines *l, struct str *out);
/* Closes the file as well. */
void anchor_lines_release(struct anchor_lines *l);

#endif
