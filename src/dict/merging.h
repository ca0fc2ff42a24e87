/* The inside of a merge. Private to dict. */
#ifndef FICHA_DICT_MERGING_H
#define FICHA_DICT_MERGING_H

#include "dict/changing.h"
#include "dict/merge.h"

#define REPLACED_BY "replaced_by"
/* History of the kept record: "joined[SOURCE]", no field; an undo passes it over. */
#define JOINED "joined["
/* The same of a list: "replaced[CODE]" (replace.c). */
#define REPLACED "replaced["

/* Of a list, too: "filter[USER]:NAME" and "mapping[ENTITY]:NAME", texts that changed with a code (replace_kept.c). */
#define KEPT_FILTER "filter["
#define KEPT_MAPPING "mapping["
bool kept_is(const char *path);
const char *kept_name(const char *path);
void kept_log(
	struct change *c, const struct kept_of *of, const char *path, const char *was, const char *is);

/* How far a merge is. */
struct merge_ctx {
	merge_progress_fn *progress;
	void *ctx;
	int64_t done, of;
};

/* What is proposed when source becomes target (merge_look.c); m has both records. trusted: for the
 * program itself, with no look at rights, questions and numbers. */
int merge_propose(struct merge *m, struct db *db, bool trusted, struct err *e);
/* Is `row` there already? Gives the row of the root, or NULL. */
struct record *merge_twin(const struct child *child, const struct record_list *among,
	const struct record *row);

/* A reference to records of an entity: a field of a root, or of a child's rows (merge_refs.c). */
struct link {
	const struct entity *of;    /* whose rows hold it */
	const struct field *field;
	const struct entity *root;  /* the record these rows belong to; `of` itself for a root */
	int child;		    /* of the root; -1 */
};
/* Calls fn for every link that points at an entity. */
typedef int link_fn(void *ctx, const struct link *l, struct err *e);
int links_each(const struct entity *to, link_fn *fn, void *ctx, struct err *e);
int link_count(struct db *db, const struct link *l, int64_t id, int64_t *n, struct err *e);
/* Moves everything that points at source, in records of any state. */
int links_move(struct change *c, const struct record *source, const struct record *target,
	struct merge_ctx *at, struct err *e);
/* One record gets the values of `work`, with history and search document, without hooks and checks:
 * the rev moves on. */
int record_put(struct change *c, struct record *work, const struct record *stored, struct err *e);
/* The `derive` hooks of all records of the change set. */
int change_rederive(struct change *c, struct err *e);

#endif
