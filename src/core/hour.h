/* An hour of the day as a field of text: "930", "9:30" and "9.30" are "09:30". Private to core. */
#ifndef FICHA_CORE_HOUR_H
#define FICHA_CORE_HOUR_H

#include "dict/record.h"

/* Puts what is typed into that form; what is no hour stays as it is, for the check. */
void hour_complete(struct record *r, const char *field);
/* Adds an error unless it is an hour, or empty. */
void hour_check(const struct record *r, const char *field, struct issues *out);

#endif
