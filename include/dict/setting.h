/* What a user has arranged for himself: kept by name, no rights asked, no history. */
#ifndef FICHA_DICT_SETTING_H
#define FICHA_DICT_SETTING_H

#include "dict/session.h"

#define SETTING_MAX 4000 /* bytes of a value */

/* Appends the value; ERR_MISSING (without a sentence) when it was never set. */
int setting_get(struct session *s, const char *name, struct str *out, struct err *e);
/* value "" forgets it. */
int setting_put(struct session *s, const char *name, const char *value, struct err *e);
/* The names that begin so, in order: saved filters. The arena owns them. */
int setting_names(struct session *s, const char *beginning, struct arena *a, const char ***out,
	int *n, struct err *e);

#endif
