/* The inside of a change set and of a save. Private to dict. */
#ifndef FICHA_DICT_CHANGING_H
#define FICHA_DICT_CHANGING_H

#include "base/crypt.h"
#include "dict/change.h"
#include "dict/door.h"

/* A record whose card shows what is being logged. Lists share their tails. */
struct change_card {
	const struct entity *entity;
	int64_t id;
	const char *told; /* shows changes of this field alone; NULL: everything */
	struct change_card *next;
};
struct change_row {
	const struct entity *entity;
	int64_t id;
	const char *path, *old_value, *new_value;
	const struct change_card *cards;
	struct change_row *next;
};
/* Shows changes of that field alone, unless it shows everything already. */
void change_card_told(struct change *c, const struct entity *e, int64_t id, const char *told);
struct change_index {
	const struct entity *entity;
	int64_t id;
	struct change_index *next;
};

/* A new record whose `saved` hook runs. */
struct change_making {
	const struct entity *entity;
	int64_t id;
	const struct change_making *outer;
};

/* All of it happens inside one transaction; change_release() even after a failure. */
void change_begin(struct change *c, struct session *s, struct tx *tx, const char *action);
int change_end(struct change *c, struct err *e);
/* What was logged so far becomes a change set, and the next one begins in the same transaction: another
 * part of its operation. All memory of the arena is given back. The search documents are made by
 * change_settle(), any time, or change_end(): those of many records cost less together. */
int change_next(struct change *c, struct err *e);
int change_settle(struct change *c, struct err *e);
void change_release(struct change *c);

/* A mark (dict/change.h) without the tables: what was logged after it is forgotten, if nothing was
 * written. */
void change_here(const struct change *c, struct change_mark *m);
bool change_wrote(const struct change *c, const struct change_mark *m);
void change_forget(struct change *c, const struct change_mark *m);

/* What the hash of a history row covers, after the previous hash. */
struct history_input {
	int64_t seq, change_id, user_id;
	const char *user, *at, *action, *detail;
	const char *entity;
	int64_t record_id;
	const char *path, *old_value, *new_value;
};
void history_hash(
	char hash[SHA256_HEX], const struct history_input *in); /* in: the previous; out: its own */

/* The search mark of records in the archive. */
#define ARCHIVED_MARK "_x"
/* The search documents of n records (1..SEARCH_PAGE_MOST, ids in any order, each once) as they are stored;
 * one that is gone gets a sort_key of NULL. */
struct search_doc;
int index_docs(struct db *db, const struct entity *entity, const int64_t *id, int n,
	struct arena *a, struct search_doc *out, struct err *e);
/* Makes the search documents of n records again (index.c), one that stands there twice once; those
 * that are gone lose theirs. */
int index_records(struct tx *tx, const struct change_index *list, int n, struct err *e);
/* After a load of so many records, which took so many ms: merges what that left of the index, where it was large, so
 * that searches are as fast as before. It ends when it has taken as long as the load, or `told` (NULL: nobody is)
 * says false, which hears of each step, from 1; what is left then is merged when idle. Whoever wants to save goes
 * first. */
typedef bool index_rest_fn(void *ctx, int64_t step);
void index_rest(struct db *db, int64_t records, int64_t ms, index_rest_fn *told, void *ctx);

/* Errors among the issues refuse; so do questions that are not accepted. They are about r. */
int change_judge(struct change *c, const struct record *r, struct err *e);

/* What a save is to be: by the user himself, or following from one. */
enum save_mode {
	SAVE_OWN,      /* rights, locks, questions */
	SAVE_BORROWED, /* through a borrowed field: locks hold, the rights were those of the
			  borrower */
	SAVE_DERIVED,  /* core's own: neither */
};
int record_store(struct change *c, struct record *r, enum save_mode mode, struct err *e);

/* Brings the touched values of r onto a copy of the stored record (or of r, when new). */
struct record *record_merge(struct arena *a, const struct record *stored, const struct record *r);
/* Refuses touched values that differ but are locked, fixed or not to be seen. */
int check_locks(struct session *s, const struct record *work, const struct record *stored,
	enum save_mode mode, struct issues *out, struct err *e);
/* Required, unique, children, duplicates, and the entity's own. heard: somebody hears warnings and
 * questions, too; else duplicates, which are nothing more, are not looked for. */
int check_record(struct session *s, const struct record *work, const struct record *stored,
	bool heard, struct issues *out, struct err *e);
/* The stored record with its children, unfiltered; a may be NULL for a record on its own heap. */
int load_trusted(struct db *db, const struct entity *e, int64_t id, struct arena *a,
	struct record **out, struct err *err);
/* Those of a page with nothing but what is searched for and `by`, the field that names one of the page
 * (NULL: they are those of the page themselves), in the order of their ids. The caller frees out->v, also
 * after a failure. */
int load_searched(struct db *db, const struct search_page *page, const struct field *by,
	struct arena *a, struct record_list *out, struct err *e);

/* Other records with the same value of f (by the shadow key where there is one), oldest first;
 * those of the same parent only when `siblings`. */
#define SAME_MAX 5
int same_records(struct session *s, const struct record *r, const struct field *f, bool siblings,
	int64_t found[SAME_MAX], int *n, struct err *e);
/* Does anything by which duplicates and pairs are told speak for these two being one (pairs.c)? */
bool records_alike(const struct record *a, const struct record *b);
/* Empty, or a value that many share by nature (a generic tax id): no sign of being the same. */
bool tells_nothing(const struct record *r, const struct field *f);
/* Key and title of a record for those who may see it, else only whose it is. */
int record_describe(struct session *s, const struct entity *entity, int64_t id, bool *visible,
	struct str *out, struct err *e);

/* Numbers of an entity's counter that rows of a file give by hand, so that rows without one leave them
 * to those (import_ahead.c). Numbers from 2^24 on are not held. */
struct given {
	const struct entity *entity;
	unsigned char *bits; /* NULL: none yet */
};
bool given_has(const struct given *g, const struct entity *e, int64_t number); /* g may be NULL */

/* 0: a record of any state has this key; ERR_MISSING: nobody has. */
int key_taken(struct db *db, const struct entity *e, const char *key, int64_t *id, struct err *err);

/* The field that names what a record is archived with (rest.c); NULL: nothing. */
const struct field *parent_of(const struct entity *e);
/* Is the record that this one belongs to archived? */
int rests_with_parent(struct db *db, const struct record *r, bool *rests, struct err *e);
/* The ids of those of a page for which that is so. */
int page_rests(struct db *db, const struct search_page *page, struct rows **out, struct err *e);
/* The same as a condition for rows in use: " AND NOT EXISTS (...)". */
void where_parent_rests_not(struct sql *q, const struct entity *e);
void or_parent_rests(struct sql *q, const struct entity *e); /* " OR EXISTS (...)" */
/* After archiving or restoring: the documents of what belongs to the record. */
int reindex_dependents(struct change *c, const struct entity *e, int64_t id, struct err *err);

/* The rows of a record in the table and the history's lines about them (write.c). */
int write_root(struct change *c, struct record *work, const struct record *stored, struct err *e);
int write_derived(struct change *c, struct record *r, struct err *e);
int write_archived(struct change *c, struct record *r, bool archived, struct err *e);
/* A purged record comes back: under its old id when that is free. */
int write_again(struct change *c, struct record *r, int64_t id, struct err *e);
int write_purge(struct change *c, struct record *r, struct err *e);

#endif
