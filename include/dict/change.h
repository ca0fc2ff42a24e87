/* A change set while it is being made, inside its transaction. Core's hooks use it for what follows
 * from a save (the self-contact, the primary passing on): such writes need no right of the user's,
 * and are in the history like all others. History rows are kept until the end, then written and
 * chained in one go. */
#ifndef FICHA_DICT_CHANGE_H
#define FICHA_DICT_CHANGE_H

#include "dict/record.h"
#include "dict/session.h"

struct given; /* dict/changing.h */
struct change {
	struct session *session;
	struct tx *tx;
	struct db *db;
	struct arena *arena; /* of this attempt */
	const char *action;  /* "create", "edit", ... */
	struct str detail;   /* accepted questions and so on */
	size_t detail_own;   /* bytes of it that each part of an operation begins with */
	struct issues *issues; /* NULL: nobody hears warnings and questions */
	const struct accepted *accepted;
	struct change_row *rows, *last_row; /* history to be written at the end */
	int64_t n_rows;
	struct change_card *cards;  /* of the save under way, and of those around it */
	const struct change_making *making; /* the new record whose `saved` hook runs, and those around it */
	struct change_index *index; /* search documents to be made again at the end */
	int n_index;
	const char *counter; /* the last one that was taken from; NULL: none */
	int64_t next, moved; /* its next number, and the one that the table says */
	const struct given *given; /* numbers that are not taken: a file gives them itself; NULL: none */
	struct arena listed; /* holds them, over several parts of an operation */
	char at[32];       /* moment of the change */
	int64_t operation; /* first change of the long operation that this is a part of; 0: none */
	int64_t id;        /* of the change set, once it is written */
	int64_t undoes;    /* the change set that this one takes back; 0: none */
	/* Called in the transaction once the change set is written, if it has rows; NULL: never. */
	int (*numbered)(struct change *c, void *ctx, struct err *e);
	void *numbered_ctx;
	bool exact;        /* records come back as they were exported or purged: hooks add none of their own, and
			      keep moments and authors that were given */
	bool whole;        /* derived values are logged as well, so that an undo can put back all */
	bool bulk;         /* search documents are made afterwards, all at once */
};

/* Saves without looking at rights; locks and checks hold, questions count as accepted;
 * hooks run. */
int change_save(struct change *c, struct record *r, struct err *e);
/* As the user's own save: rights, locks, checks, questions. For batches (import). */
int change_save_own(struct change *c, struct record *r, struct err *e);
/* The stored record with all fields and children, in the change's arena; no filter. */
int change_load(
	struct change *c, const struct entity *e, int64_t id, struct record **out, struct err *err);
int change_archive(struct change *c, struct record *r, bool archived, struct err *e);
int change_purge(struct change *c, struct record *r, struct err *e);
/* Writes the columns that were set and nothing else, of archived records too: no checks, no rev, no
 * history (change_log() tells it where it is worth telling). For what follows from something else. */
int change_derive(struct change *c, struct record *r, struct err *e);
/* Says that the search document of a record has to be made again at the end. */
void change_reindex(struct change *c, const struct entity *e, int64_t id);
/* The same of all records of an entity that refer to one by this field. */
int change_reindex_those(struct change *c, const struct entity *of, const struct field *ref,
	int64_t id, struct err *e);
/* A line of history of a hook's own, for what is no field (a password was set). */
void change_log(struct change *c, const struct entity *e, int64_t id, const char *path,
	const char *old_value, const char *new_value);
/* The list whose history tells what a replaced code changed in saved filters and mappings. */
struct kept_of {
	const struct entity *list;
	int64_t id;
};
/* For hooks of records that such a hook saves: is it this record's first save that they follow from?
 * Nothing refers to it yet but what its own hook has made. */
bool change_makes(const struct change *c, const struct entity *e, int64_t id);
/* For the `cards` hook: the history of this record also shows what is being saved. */
void change_card(struct change *c, const struct entity *e, int64_t id);
/* Takes the next number of a counter; counter_peek() only looks (for a
 * proposal; somebody else may take it first). */
int change_number(struct change *c, const char *counter, int64_t *out, struct err *e);
int counter_peek(struct db *db, const char *counter, int64_t *out, struct err *e);
/* A number as the key of such a record: "001042". */
void counter_text(const struct entity *e, int64_t number, struct str *out);

/* A point to fall back to inside a change set: rows of tables, history and index after it are
 * undone. Ends with either change_keep() or change_back(). */
struct change_mark {
	struct change_row *last_row;
	int64_t n_rows;
	struct change_index *index;
	int n_index;
	int64_t written, next;
	size_t detail;
};
int change_mark(struct change *c, struct change_mark *m, struct err *e);
int change_keep(struct change *c, struct err *e);
int change_back(struct change *c, const struct change_mark *m, struct err *e);

/* What the search index is told about a record; see entity.search_more. */
struct search_parts {
	struct str words, ids, marks;
	struct str shown; /* for entity.show; searched by nobody */
};
/* Records of a kind whose documents are made together, with a query for all of them. */
struct search_page {
	const struct entity *entity;
	const int64_t *id;          /* in ascending order, each once */
	struct search_parts *parts; /* of each */
	int n;                      /* 1..SEARCH_PAGE_MOST */
};
#define SEARCH_PAGE_MOST 128
/* What is told about one of them; NULL: it is none of them. */
struct search_parts *search_page_parts(const struct search_page *page, int64_t id);
/* Appends " IN (...)" with their ids; the last one more than once, so that statements are few. */
void sql_page(struct sql *q, const struct search_page *page);
void search_parts_word(struct search_parts *p, const char *text);
void search_parts_ident(struct search_parts *p, const char *text);
void search_parts_owner(struct search_parts *p, int64_t user); /* the mark " _o17" */
/* Makes all search documents again, whatever the index holds. It is one transaction: others read, and find by the
 * old index, and cannot save meanwhile. progress (may be NULL) is called now and then; false breaks off (ERR_CANCEL),
 * and nothing has changed. Behind it the index is merged for as long again at most, and others save: entity is NULL
 * then, `done` the step, `of` 0; false ends that, which is no failure. */
typedef bool reindex_progress_fn(
	void *ctx, const struct entity *entity, int64_t done, int64_t of);
int dict_reindex(struct db *db, reindex_progress_fn *progress, void *ctx, struct err *e);

#endif
