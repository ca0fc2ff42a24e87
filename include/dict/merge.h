/* Two records of one kind become one: the target is kept, the source goes to the archive with
 * `replaced_by` = target. Which kinds can be merged: those with a field of that name.
 *
 * Values: the caller chooses for each field that differs. Without a choice a value wins over none;
 * of two the one that was given last (by the history), but for what names the record, which stays
 * the target's. A telephone or e-mail that loses goes to the empty field behind it (`overflow`).
 * Rows of children are copied unless the target has them (`alike`); the source keeps its own. Every
 * reference of every kind of record is moved, also of records in the archive. Where that would make
 * two records of what may be there once (struct unique_link), those two are merged in turn.
 *
 * All of it is one change set, "merge", in one transaction; door_undo() puts back every value.
 *
 * Rights: to edit the target and to archive the source, both of which must be seen. What follows
 * needs none. Source of the rules: Tryton, EspoCRM. */
#ifndef FICHA_DICT_MERGE_H
#define FICHA_DICT_MERGE_H

#include "dict/change.h"
#include "dict/door.h"

/* A field in which the two differ. */
struct merge_field {
	const struct field *field;
	bool take;	     /* the target gets the offer; merge_take() changes it */
	const char *fixed;   /* why it cannot be chosen, translated; NULL: it can */
	struct value offer;  /* the source's value, or one that gives way elsewhere */
	struct ref_text ref; /* of the offer, when it is a reference */
	int from;	     /* overflow: place of the field that gives way here; -1: none */
	bool chosen;	     /* by the caller */
};
struct merge_move {
	const struct entity *of; /* n of these point at the source, or are rows of it */
	int64_t n;
};
#define MERGE_MOVES_MAX 24
struct merge {
	struct session *session;
	const struct entity *entity;
	struct record *source, *target; /* as the session sees them */
	struct merge_field *field;      /* in the order of the description */
	int n_fields;
	struct merge_move move[MERGE_MOVES_MAX];
	int n_moves;
	struct issues issues; /* questions and warnings that there will be */
	struct arena arena;
};

bool entity_merges(const struct entity *e);
/* Looks at both and proposes; nothing is written. ERR_INPUT, ERR_DENIED, ERR_MISSING with the reason
 * when these two cannot be merged this way round. *out: merge_free(). */
int merge_open(struct session *s, const struct entity *e, int64_t source, int64_t target,
	struct merge **out, struct err *err);
void merge_free(struct merge **m);
/* Chooses the source's value (or the target's); what depends on it follows. ERR_INPUT: there is no
 * such field, or it cannot be chosen. A field that does not differ is no mistake. */
int merge_take(struct merge *m, const char *field, bool take, struct err *e);
/* Of two values the target's everywhere; what it does not have it still gets. */
void merge_keep(struct merge *m);
/* Value as people see it: of the target, or what is offered. */
void merge_show(const struct merge *m, int field, bool offer, struct str *out);
/* "3 contacts, 2 addresses" of what will be moved; "" for nothing. */
void merge_summary(const struct merge *m, struct str *out);

/* Merges. ERR_STALE when one of them was saved since merge_open(); ERR_CONFIRM with the issues as
 * door_save(). progress (may be NULL) is asked before each record that is moved, and may be asked
 * anew from 0; false gives ERR_CANCEL and leaves everything as it was. *change (may be NULL): the
 * number of the change set, for door_undo(). */
typedef bool merge_progress_fn(void *ctx, int64_t done, int64_t of);
int door_merge(const struct merge *m, const struct accepted *accepted, struct issues *issues,
	merge_progress_fn *progress, void *ctx, int64_t *change, struct err *e);
/* The same with what is proposed, for scripts and tests. */
int door_merge_ids(struct session *s, const struct entity *e, int64_t source, int64_t target,
	const struct accepted *accepted, int64_t *change, struct err *err);

/* For the `merging` hooks: two further records, in the same change set, without a look at rights. */
int change_merge(struct change *c, const struct entity *e, int64_t source, int64_t target,
	struct err *err);

#endif
