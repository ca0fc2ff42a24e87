/* Value lists: what may stand in a field. */
#ifndef FICHA_TUI_VALUES_H
#define FICHA_TUI_VALUES_H

#include "dict/query.h"

/* Is the field's value chosen from a list? */
bool field_is_picked(const struct field *f);
/* Asks for a value of a choice, set or reference, the list narrowed by `typed` (NULL: not). `now`:
 * the value that it has, plain; r: the record that it is of (NULL: of any). The answer in *plain is what record_set_path() reads, "" for none.
 * False: given up. */
bool value_pick(struct session *s, const struct field *f, const struct record *r, const char *now,
	const char *typed, struct str *plain);
/* Is there not one record yet that the field could mean? */
bool value_none(struct session *s, const struct field *f, const struct record *r);
/* A record of an entity; extra conditions come from the query itself. False: given up. */
bool record_pick(const struct query *q, const char *title, const char *typed, int64_t *id);

#endif
