/* Value lists: what may stand in a field. */
#ifndef FICHA_TUI_VALUES_H
#define FICHA_TUI_VALUES_H

#include "dict/query.h"
#include "tui/dialog.h"

/* Is the field's value chosen from a list? */
bool field_is_picked(const struct field *f);
/* Asks for a value of a choice, set or reference, the list narrowed by `typed` (NULL: not). `now`:
 * the value that it has, plain; r: the record that it is of (NULL: of any). The answer in *plain is what record_set_path() reads, "" for none.
 * anew (NULL: not offered): gets what was typed when a new record is asked for instead. PICK_NONE: given up; PICK_TAKEN; PICK_NEW. */
enum picked value_pick(struct session *s, const struct field *f, const struct record *r,
	const char *now, const char *typed, struct str *anew, struct str *plain);
/* What a reference of that record is chosen among: all records of its kind, or those that belong to another
 * one, which from_id 0 says is not chosen yet. */
struct scope value_scope(struct session *s, const struct field *f, const struct record *r);
/* Is there not one record yet that the field could mean? */
bool value_none(struct session *s, const struct field *f, const struct record *r);
/* A record of an entity; extra conditions come from the query itself. Answers as value_pick(). */
enum picked record_pick(const struct query *q, const char *title, const char *typed,
	struct str *anew, int64_t *id);

#endif
