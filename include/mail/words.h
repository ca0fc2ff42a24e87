/* What stands in a message that was made up. */
#ifndef FICHA_MAIL_WORDS_H
#define FICHA_MAIL_WORDS_H

#include "dict/session.h"

/* Appends its plain text, for who may see it; not safe to show as it is (base/text.h). ERR_INPUT: its bytes are not made
 * yet. */
int mail_words(struct session *s, int64_t message, struct str *out, struct err *e);
/* What it would be if it left now: to whom, its subject, what goes along, and its text; for who may see it. It is not made up
 * by that. */
int mail_foresee(struct session *s, int64_t message, struct str *out, struct err *e);
/* As mail_words() the bytes of the PDF that goes along, as they were sent. */
int mail_file(struct session *s, int64_t message, struct str *out, struct err *e);

#endif
