/* The one door: every change of a record goes through here, whoever asks. Order of looks: matrix,
 * row filter, locks, checks, then questions (ISSUE_ASK) against what the caller accepted. */
#ifndef FICHA_DICT_DOOR_H
#define FICHA_DICT_DOOR_H

#include "dict/query.h"
#include "dict/record.h"

/* A new record with its defaults and a proposed key, nothing stored yet; scope.relation fills the
 * link to where it was opened from. *out is the caller's: record_free(); NULL on failure. */
int door_new(struct scope scope, const struct entity *e, struct record **out, struct err *err);
/* One record with its children, masked, archived or not; ERR_MISSING when it is not there or not to
 * be seen. *out is the caller's: record_free(); NULL on failure. */
int door_load(struct scope scope, const struct entity *e, int64_t id, struct record **out,
	struct err *err);
/* key: the entity's key, or the id in digits. Finds archived records too. ERR_MISSING: as above. */
int door_find(
	struct scope scope, const struct entity *e, const char *key, int64_t *id, struct err *err);
/* The same by the key alone. */
int door_find_key(
	struct scope scope, const struct entity *e, const char *key, int64_t *id, struct err *err);

/* Saves a new or loaded record (its rev must be the stored one: else ERR_STALE). Only touched
 * fields are looked at. On success id, rev and the normalised values are in r; on ERR_INPUT,
 * ERR_CONFIRM the issues say why, and err has the first. `issues` (never NULL) also holds the
 * warnings of a successful save. */
int door_save(struct session *s, struct record *r, const struct accepted *accepted,
	struct issues *issues, struct err *err);
/* Locks and checks of a save, nothing written: for the form, before its dialogs. Answers 0 whatever
 * they find: look at `issues`. Rights, row filter and rev are left to door_save(). */
int door_check(struct session *s, const struct record *r, struct issues *issues, struct err *err);
/* Fields that cannot be changed in this record now: by right, by lock, or because they never can.
 */
void door_locked(const struct session *s, const struct record *r, struct fieldset *locked);
/* Can neither its fields nor its rows be typed any more? door_lock_reason() says why. */
bool door_frozen(const struct record *r);
/* Why this one cannot: a translated sentence; NULL: it can. */
const char *door_lock_reason(
	const struct session *s, const struct record *r, const struct field *f);

/* A verb beyond saving: a row of the action table. rev 0: whatever is stored. */
struct door_action {
	const char *name;   /* "archive": command, history */
	const char *label;  /* N_("...") */
	const char *entity; /* NULL: any that archives */
	enum verb right;
	const char *asks; /* N_("..."): what has to be said with it ("Reason"); NULL: nothing */
	/* Inside the transaction, on the record as stored. May add issues. */
	int (*run)(struct change *c, struct record *r, struct err *e);
};
/* Core's own, beside archive, restore, purge; borrowed for the rest of the program. */
void door_actions(const struct door_action *actions, int n);
const struct door_action *action_find(const char *name, const struct entity *e); /* NULL: none */
/* Errors as door_save(); accepted may be NULL, issues never. Where the action asks for words,
 * accepted->said has them; without them ERR_INPUT. */
int door_act(struct session *s, const struct door_action *a, const struct entity *e, int64_t id,
	int64_t rev, const struct accepted *accepted, struct issues *issues, struct err *err);

/* Groups several saves into one change set, in one transaction: an import batch. fn may run again,
 * see store/db.h; its saves are change_save() or change_save_own(). */
typedef int door_batch_fn(struct change *c, void *ctx, struct err *e);
int door_batch(struct session *s, const char *action, const char *detail, door_batch_fn *fn,
	void *ctx, struct err *e);
/* One part of a long operation: *operation is 0 for the first part and gets its number; the others
 * refer to it, so that all of them are taken back as one (dict/undo.h). Parts that change nothing
 * leave it as it is. fn may end parts in between itself: change_next(). */
int door_part(struct session *s, const char *action, const char *detail, int64_t *operation,
	door_batch_fn *fn, void *ctx, struct err *e);

#endif
