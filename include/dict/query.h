/* Reading many: one description serves grid, look-up, print, export and counters, with the row
 * filter and the field mask always in it. Pages are found by key, never by offset. */
#ifndef FICHA_DICT_QUERY_H
#define FICHA_DICT_QUERY_H

#include "dict/record.h"
#include "dict/session.h"

enum condition_op { IS, IS_NOT, IS_BEFORE, IS_AFTER };
struct condition {
	const struct field *field;
	enum condition_op op;
	struct value value; /* borrowed */
};
/* A place in the order: the sort value and the id of a row. */
struct place {
	bool set; /* false: before the first row (or after the last, going back) */
	struct value sort;
	int64_t id;
};
enum archived_rows { ROWS_ACTIVE, ROWS_ARCHIVED, ROWS_BOTH };

/* Places of a long list and their numbers, by which the numbers of rows between them are found without
 * counting all that stand before. It belongs to a list that is looked at for a while, and to the query
 * as it was asked last. A commit that moved few rows has it mended, from the history; after any other
 * one, or another query, it begins anew. So a number is always exact, and now and then one is counted. */
struct rung {
	struct place at;
	int64_t number; /* of rows up to and with it; the row itself may have gone since */
};
struct ladder {
	struct arena arena;
	struct rung *rung;
	int n, cap;
	enum { LADDER_OPEN, LADDER_WHOLE, LADDER_TOO_LONG } state; /* of a list that is kept, see dict/places.h */
	int64_t seq; /* of the history, at which it was right */
	char *of;    /* the statement and its values */
};
void ladder_release(struct ladder *l); /* zeroed memory is an empty one */

#define CONDITIONS_MAX 16
struct query {
	struct scope scope;
	const struct entity *entity;
	struct fieldset fields; /* wanted; what the session may not see is left out */
	const char *search;     /* as typed; NULL or "": everything */
	struct condition where[CONDITIONS_MAX];
	int n_where;
	const struct field *sort; /* NULL: by title */
	const struct field *why;  /* says why a row is among these: shown beside the title. NULL: none does */
	bool descending;
	enum archived_rows archived;
	bool resting;  /* among ROWS_ARCHIVED what only belongs to an archived record, too */
	bool children; /* the rows of a page have theirs, too */
	struct ladder *ladder; /* NULL: rows are counted from the first one */
};
void query_init(struct query *q, struct scope scope, const struct entity *e); /* all grid fields */
/* What a condition on the field compares with, as typed: field_parse(), but that who may not list the users may
 * ask for what is his own, by his name. */
int condition_value(struct session *s, const struct field *f, const char *text, struct arena *a,
	struct value *out, struct err *e);
/* Adds field=value (or field!=value) as typed; the arena owns what is parsed. ERR_INPUT: no such
 * field, no such value, or too many conditions. */
int query_where(struct query *q, const char *condition, struct arena *a, struct err *e);

struct page {
	struct arena arena;
	struct record **row;
	struct place *place; /* one a row */
	int n;
	bool more; /* rows beyond, in the direction asked for */
	bool cut;  /* by query_look(): there may be more */
};
#define PAGE_INIT \
	{ \
		ARENA_INIT, NULL, NULL, 0, false, false \
	}
void page_release(struct page *p);

/* Pages: ERR_DENIED without VERB_LIST by the query's scope. *out is filled anew, and released by
 * the caller (nothing is left in it after a failure).
 *
 * At most limit rows after `from` (forward) or before it (not forward), always in the query's
 * order. */
int query_page(const struct query *q, const struct place *from, bool forward, int limit,
	struct page *out, struct err *e);
/* From the place itself on, inclusive. */
int query_page_at(const struct query *q, const struct place *from, int limit, struct page *out,
	struct err *e);
/* What is shown for each key of a search: the first page, and how many rows there are. */
struct query_look {
	int limit;            /* rows of the page */
	int64_t cap;          /* counts no further; more than limit */
	db_cancel_fn *enough; /* asked now and then; from the first true on what was found has to do. NULL: never */
	void *ctx;
};
/* As query_page() and query_count() in turn, for less. Ended by `enough`, *n is -1, and the page's rows are the
 * first ones of all the same; page->cut when it is for want of time that there are not more of them. On a
 * server rows come all at once, so then there are none. */
int query_look(const struct query *q, const struct query_look *look, struct page *out, int64_t *n,
	struct err *e);
/* Counts no further than cap (0: to the end). */
int query_count(const struct query *q, int64_t cap, int64_t *n, struct err *e);
/* The place of a record; ERR_MISSING when it is not among the rows. The arena owns the sort value.
 */
int query_place(
	const struct query *q, int64_t id, struct arena *a, struct place *out, struct err *e);
/* How many rows of that child one of the query's records has at most. */
int query_child_most(const struct query *q, int child, int64_t *n, struct err *e);
/* Which row it is, from 1, and the way back; ERR_MISSING beyond the last. */
int query_number(const struct query *q, const struct place *p, int64_t *number, struct err *e);
int query_nth(
	const struct query *q, int64_t number, struct arena *a, struct place *out, struct err *e);
/* First place whose title begins with this letter or text, or the last before it. */
int query_letter(
	const struct query *q, const char *text, struct arena *a, struct place *out, struct err *e);
/* Rows counted by the value of a field: FIELD_CHOICE, FIELD_REF, FIELD_BOOL and texts by value, the
 * most frequent first; FIELD_DATE and FIELD_MOMENT by month ("2026-11", of the company's time
 * zone), the oldest first. */
struct query_group {
	const char *label;  /* for people; "" for rows without a value */
	struct value value; /* what a condition on the field compares with; of months the label */
	int64_t n;
};
int query_groups(const struct query *q, const struct field *by, struct arena *a,
	struct query_group **out, int *n, struct err *e);
/* Calls fn for every row, in pages, until it fails; for export and scripts. limit 0: all. The
 * record is borrowed until fn returns. */
typedef int query_row_fn(void *ctx, const struct record *r, struct err *e);
int query_each(const struct query *q, int64_t limit, query_row_fn *fn, void *ctx, struct err *e);

#endif
