/* Taking a change set back, as a whole, hours or days later: the inverse of each of its rows,
 * newest first, through the door of the user who asks. Refused when something newer touches the
 * same paths; the sentence says what. */
#ifndef FICHA_DICT_UNDO_H
#define FICHA_DICT_UNDO_H

#include "dict/door.h"

/* Undoes one change set, or all parts of a long operation (import, bulk), the newest first, in
 * transactions of several parts, of one when others wait to write: an operation that was broken off half-way is taken back by asking
 * again. Edits get their old values back, records made are archived and purged, records purged come
 * back under their ids, with their rows and what was purged along with them, in the archive if another change had
 * put them there; archived ones are restored. The change is marked with the number of the one
 * that undid it; that one can be undone in turn, unless it took an import back. ERR_INPUT: undone
 * already, such an import, or newer changes are in the way (then nothing was taken back). progress may be NULL;
 * it is told the records done and how many there are, after each transaction. */
typedef bool undo_progress_fn(void *ctx, int64_t done, int64_t total); /* false: break off */
int door_undo(
	struct session *s, int64_t change_id, undo_progress_fn *progress, void *ctx, struct err *e);
/* The session user's own last change, or long operation, that is not undone; ERR_MISSING: none. */
int undo_last(struct session *s, int64_t *change_id, struct err *e);

/* What a session's user did last, newest first: one for each change set, or for each long operation as a
 * whole. What was undone, and the undoing itself, are left out. */
struct own_change {
	int64_t id;		     /* for door_undo() */
	const char *at, *action;     /* "create", "edit" ... */
	const struct entity *entity; /* of what was done first by hand; NULL: an entity of before */
	int64_t record_id;
};
/* At most `most`; the arena owns them. */
int undo_list(struct session *s, int most, struct arena *a, struct own_change **out, int *n, struct err *e);

#endif
