/* What is stored but cannot be right, because something else than the program wrote to the
 * database or a disk failed: found, and put right behind the rules' back. For the doctor. */
#ifndef FICHA_DICT_MEND_H
#define FICHA_DICT_MEND_H

#include "dict/change.h"

/* One stored value and what it should be, or a row that has to go. */
struct flaw {
	const struct entity *entity;
	int64_t id;
	const struct field *field; /* NULL: the row, which belongs to nothing that there is */
	struct value is, should; /* of the field; should NULL where it cannot be NULL: no remedy */
};
struct flaws {
	struct arena arena; /* owns the values */
	struct flaw *v;
	int n, cap;
};
#define FLAWS_INIT \
	{ \
		.arena = ARENA_INIT \
	}
void flaws_release(struct flaws *list);
void flaws_add(struct flaws *list, const struct entity *e, int64_t id, const char *field,
	const struct value *is, const struct value *should);
/* "Client 12, Contacts: 3 instead of 2" */
void flaw_text(const struct flaw *f, struct str *out);

/* References to records that are not there. One that may be empty should be; a contact or a note
 * without its client goes, and so do the rows of a record that is gone. */
int flaws_references(struct db *db, struct flaws *out, struct err *e);
/* Puts all of them right, each with a line of history (of a row that goes: its snapshot), and its
 * search document after it. ERR_INPUT where there is no remedy. */
int flaws_mend(struct change *c, const struct flaws *list, struct err *e);

/* A counter that would propose numbers that are taken: *taken is the last of those, 0 when there
 * are none. Numbers far above, which somebody typed, do not count. */
int counter_behind(struct db *db, const struct entity *e, int64_t *taken, struct err *err);
int counter_forward(struct change *c, const char *counter, int64_t taken, struct err *err);

/* Shadow columns (sort keys and the like) that are not what their text makes. */
struct keys_state {
	int64_t wrong;
	const struct entity *entity; /* of the first of them */
	const struct field *field;
	int64_t id;
};
int keys_look(struct db *db, struct keys_state *out, struct err *err);
int keys_mend(struct tx *tx, struct err *err);

/* The search index of an entity held against its records. */
struct index_state {
	int64_t without;   /* records without a document */
	int64_t strangers; /* documents without a record */
	int64_t uncounted; /* by how many the engine's own index is off */
	int64_t looked,
		wrong; /* documents compared; those that say something else, or are not found */
};
/* Compares every document (0), or about so many of them. */
int index_look(struct db *db, const struct entity *e, int64_t sample, struct index_state *out,
	struct err *err);

#endif
