/* Forms that are open or were left open, as they are typed. A draft belongs to one user and is
 * shown to nobody else, whatever his role; it is in no history, search or export. A form has no
 * field for a secret: passwords are asked by dialogs, which leave none.
 *
 * Its body names values by path, each with what it was when the form was opened, so that what
 * others have saved since then is told apart from what was typed. A row that was only moved or
 * taken out is not kept: forms save that at once. */
#ifndef FICHA_DICT_DRAFT_H
#define FICHA_DICT_DRAFT_H

#include "dict/record.h"
#include "dict/session.h"

#define DRAFT_GRACE_DAYS 7

struct draft {
	int64_t id;                      /* 0: not kept yet */
	const struct entity *entity;     /* NULL: there is no such kind of record any more */
	int64_t record;                  /* 0: a new one */
	const char *part;                /* of a form of one row: "address[12]."; "" the root's fields */
	const struct relation *relation; /* where a new one was opened from; NULL: directly */
	int64_t from_id;
	const char *title, *body;
	const char *holder; /* presence_key() of the program that wrote it last; draft_list() sets it */
	int64_t typed_at; /* moment; draft_put() sets it */
	bool doomed;      /* too old: goes soon */
};

/* ---- what was typed ---- */

/* Typed into fields that have not taken it: not left yet, or refused. */
struct draft_text {
	const char *path, *text;
};
struct draft_texts {
	struct draft_text *v;
	int n;
	const char *at; /* path of the field that the cursor is in */
};
/* Appends the body: how `is` differs from `was`, as the form was opened, and the texts. */
void draft_write(const struct session *s, const struct record *was, const struct record *is,
	const struct draft_texts *texts, struct str *out);
/* was: the record as it is stored now, or a new one. Puts it back to what it was when the form was
 * opened (values that were typed over, and its rev), and the typed values into `is`, which becomes
 * a copy. What a record does not take any more (a reference that is gone) is among the texts, which
 * live in a. Fields that the session may not see are left out. */
int draft_read(struct session *s, const char *body, struct record *was, struct record *is,
	struct arena *a, struct draft_texts *texts, struct err *e);
/* Appends a line for each value, "Email: ana@example.com": to be read when there is no record to
 * put them into. */
int draft_say(const struct session *s, const struct entity *entity, const char *body,
	struct str *out, struct err *e);

/* ---- keeping it ---- */

/* Writes it and sets d->id and d->typed_at. patience: seconds, see db_set_patience(); ERR_BUSY:
 * not now. Where another program of the user has taken the draft over in between, it becomes one
 * more. */
int draft_put(struct session *s, struct draft *d, int patience, struct err *e);
/* This program goes on with it. */
int draft_take(struct session *s, int64_t id, struct err *e);
int draft_drop(struct session *s, int64_t id, int patience, struct err *e);
/* Inside the transaction of a save, or of the purge of a user. */
int draft_drop_in(struct tx *tx, int64_t user, int64_t id, struct err *e);
int draft_drop_all(struct tx *tx, int64_t user, struct err *e);
/* The user's own, the newest first, of kinds of record that the session may write; the arena owns
 * them. */
int draft_list(
	struct session *s, struct arena *a, struct draft **out, int *n, struct err *e);

/* ---- old ones ---- */

struct draft_ages {
	int64_t all, old, due; /* how many; older than `days`; that draft_tidy() would touch */
};
/* user 0: everybody's. */
int draft_ages(struct db *db, int64_t user, int days, struct draft_ages *out, struct err *e);
/* One that is older than `days` is marked, and dropped a week after that: a clock which jumps and is
 * put right again costs none. One that lies ahead of the clock is dropped when it has done so for
 * `days`: none stays for ever. */
int draft_tidy(
	struct db *db, int64_t user, int days, int64_t *dropped, struct err *e);

#endif
