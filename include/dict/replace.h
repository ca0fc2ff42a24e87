/* A code of a drop-down list gives way to another one, wherever the descriptions say that it may
 * stand: FIELD_CHOICE and FIELD_SET, in records of any state and in the rows of their children. */
#ifndef FICHA_DICT_REPLACE_H
#define FICHA_DICT_REPLACE_H

#include "dict/change.h"

/* Records (not values) that hold the code of that list, archived ones too. */
int code_count(struct db *db, const char *list, const char *code, int64_t *records, struct err *e);

/* Do rules of the program depend on that code (struct field's `needs`)? It stays in the list and on offer,
 * whoever edits it; its labels are free. */
bool code_needed(const char *list, const char *code);

/* How far a replacement is: begin with the three texts, borrowed, and zeros. A value, so that an
 * attempt can work on a copy. */
struct replace {
	const char *list, *from, *to;
	int entity;    /* whose turn it is */
	int64_t after; /* the last record of it that was looked at */
	bool end;
	int64_t moved;           /* records that hold the new code now */
	int64_t kept;            /* final ones (an issued document), which stay as they are */
	int64_t refused;         /* with rows named by either (which of two prices is right?), or against the rules */
	char first_refusal[480]; /* which record, and why; "" for none */
};
/* Moves the next REPLACE_PART records at most; no right to them is looked at, and no check. They
 * are logged whole, and an undo of the action "replace" writes the old values back (dict/undo.h).
 */
#define REPLACE_PART 200
int change_replace(struct change *c, struct replace *r, struct err *e);
/* The line of history of the list itself in each part; without it no part is taken back. */
void change_replaced(
	struct change *c, const struct entity *list, int64_t id, const struct replace *r);

#endif
