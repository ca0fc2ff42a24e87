/* The inside of an undo. Private to dict. */
#ifndef FICHA_DICT_UNDOING_H
#define FICHA_DICT_UNDOING_H

#include "dict/merging.h"

/* A line of the history that is taken back. */
struct undo_row {
	int64_t seq;
	const struct entity *entity;
	int64_t id;
	const char *path, *old_value, *new_value;
	bool done;
};
struct undo {
	struct session *session;
	int64_t change;    /* the part that is taken back */
	int64_t operation; /* all of whose parts go; the change itself when it stands alone */
	struct undo_row *row;
	int n;
	bool exact; /* values go back as they were: hooks have nothing to say (undo_exact.c) */
};
/* Are all rights there, and is nothing newer in the way? Reads its rows. */
int undo_look(struct change *c, struct undo *u, struct err *e);
/* Looks, and takes all of it back. */
int undo_change(struct change *c, struct undo *u, struct err *e);
/* Takes back that a row of a child came or went. */
int undo_child(struct change *c, struct record *r, const struct undo_row *row, struct err *e);
bool is_child_row(const char *path);
/* ERR_INPUT: the change took an import back (import_past.c). */
int import_undo_check(struct session *s, int64_t operation, struct err *e);

/* A merge, or a replacement of codes, has told the history every value that it touched, derived ones
 * too; it is taken back by writing them all again, in the opposite order, without hooks and checks
 * (undo_exact.c). So is the undo of such an undo. */
int exact_change(struct db *db, int64_t change, bool *exact, struct err *e);
bool exact_asks(const struct undo_row *row); /* needs the rights of the user, not just of the merge */
int exact_edits(struct change *c, const struct undo_row *row, int n, struct err *e);
int exact_archived(struct change *c, const struct undo_row *row, struct err *e);

/* A saved filter or mapping gets back what it was, unless somebody changed it since. */
int kept_back(struct change *c, const struct undo_row *row, struct err *e);

#endif
