/* Saved filters, as text among a user's settings: "filter.ENTITY.NAME" holds lines, of which those that
 * begin with FILTER_WHERE are conditions. The rest of the format is the screen's. */
#ifndef FICHA_DICT_FILTER_H
#define FICHA_DICT_FILTER_H

#include "dict/change.h"
#include "dict/query.h"

#define FILTER_SETTING "filter."
#define FILTER_WHERE "where="

/* Appends "FIELD OP VALUE", the value as iNUMBER, tTEXT or n for none. */
void condition_write(const struct condition *c, struct str *out);
/* Reads that back; the arena owns the value. False: it is none of this entity's. */
bool condition_read(const struct entity *e, const char *text, struct arena *a, struct condition *out);

/* A code of a list gave way to another one: the filters of all users that ask for it ask for the other, in the
 * history of that list, so that its undo puts them back. */
int filters_replace(struct change *c, const struct kept_of *of, const char *list, const char *from,
	const char *to, struct err *e);

#endif
