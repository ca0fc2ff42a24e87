/* One act on many records: edits by path, or a verb (archive, restore). In parts of some hundred
 * records, each a transaction; all of them together are one operation to be taken back. */
#ifndef FICHA_DICT_BULK_H
#define FICHA_DICT_BULK_H

#include "dict/door.h"

struct bulk {
	const struct entity *entity;
	const char *action;      /* "archive", "restore"; NULL: an edit of ... */
	const char *path, *text; /* ... this path, as typed */
	const int64_t *id;       /* which records */
	int64_t n;
	/* Called after each part; false breaks off (what is done stays done). NULL: never asked. */
	bool (*progress)(void *ctx, int64_t done, int64_t n);
	void *ctx;
	struct str *refusals; /* gets a line for each of the first REFUSALS_MAX; NULL: not wanted */
};
#define REFUSALS_MAX 200
struct bulk_report {
	int64_t done, same, refused; /* same: there was nothing to change */
	int64_t operation;           /* to be taken back under; 0: nothing was done */
	char first_refusal[480];     /* why, and which record; "" for none */
};
/* One question in the place of those that each record would ask: appends a sentence, or nothing. For the one who says
 * whether to go on. */
int bulk_asks(struct session *s, const struct bulk *b, struct str *out, struct err *e);
/* Questions (ISSUE_ASK) of a save count as refusals: nobody can answer them for many. ERR_CANCEL when broken
 * off; the report is filled in any case. */
int door_bulk(struct session *s, const struct bulk *b, struct bulk_report *out, struct err *e);

/* The ids of all rows of a query, in its order; heap, the caller frees it. cap 0: all. */
int query_ids(const struct query *q, int64_t cap, int64_t **out, int64_t *n, struct err *e);

#endif
