/* An import that somebody walks through before it is made: a dry run, whose rows stand in a file
 * without a name, then a decision about any of them, then the import with these decisions. Memory is
 * some forty bytes for a row, whatever the file's size. */
#ifndef FICHA_DICT_REVIEW_H
#define FICHA_DICT_REVIEW_H

#include "dict/import.h"

struct review;

/* The dry run. `in`, which can be read twice, and `o` are the caller's, and unchanged until
 * review_free(); o->row, line, progress, ctx and dry_run are the review's.
 * progress (NULL: never) is told the rows done, and how many there are, and breaks off with false, here and
 * below; rows REVIEW_MERGING: all are done, and the search index is merged; false ends that alone. Errors as
 * import_run(); ERR_CANCEL when `progress` gave false. *out is set on success only. */
#define REVIEW_MERGING -1
typedef bool review_progress_fn(void *ctx, int64_t rows, int64_t total);
int review_new(struct review **out, struct session *s, const struct entity *e, FILE *in,
	const struct import_options *o, review_progress_fn *progress, void *ctx, struct err *err);
void review_free(struct review **r);

int64_t review_rows(const struct review *r);
const int64_t *review_counts(const struct review *r); /* by verdict, as things stand now */
const struct import_report *review_report(const struct review *r); /* columns and so on */

/* The row as things stand now; texts are borrowed until the next call. */
struct review_row {
	struct import_line line;
	bool decided; /* somebody did, about this row */
	enum import_policy policy;
	bool edited;
	char **cell; /* as in the file, or as they were edited */
	int n;
};
int review_row(struct review *r, int64_t i, struct review_row *out, struct err *e);
/* The next row of that verdict from `from` on, in steps of 1 or -1; -1: there is none. verdict -1:
 * any. */
int64_t review_next(const struct review *r, int64_t from, int step, int verdict);

/* What is to become of a row; the verdict is looked for again at once. */
int review_decide(struct review *r, int64_t i, enum import_policy policy, struct err *e);
/* The same for all rows of a verdict that nobody has decided about. */
int review_decide_rest(struct review *r, enum import_verdict v, enum import_policy policy,
	review_progress_fn *progress, void *ctx, struct err *e);
/* Another text in a cell of the row; the verdict is looked for again at once. */
int review_edit(struct review *r, int64_t i, int column, const char *text, struct err *e);
#define REVIEW_ALSO 4
struct review_sides {
	struct record *old, *made; /* as it is, NULL: there is none; as the row would leave it, NULL: not taken */
	struct record *also[REVIEW_ALSO]; /* further ones that it would make: who works at a firm that is new */
	int n_also;
};
/* What the row is about on both sides, whatever was decided. */
int review_compare(struct review *r, int64_t i, struct review_sides *out, struct err *e);
void review_sides_release(struct review_sides *sides);

/* The import, with what was decided. Rows that were told apart before are taken as they are found
 * now. `out` as of import_run(), without lines: review_row() has what became of each. */
int review_import(struct review *r, struct import_report *out, FILE *rejects,
	review_progress_fn *progress, void *ctx, struct err *e);

#endif
