/* Import: a file's rows become records through the door, each with a verdict and a reason.
 *
 * Headings are folded and looked up in the fields' `headings` (and the fields of children, whose
 * first row is meant: "address.street"); several headings of one path are joined with a blank, in
 * the file's order. */
#ifndef FICHA_DICT_IMPORT_H
#define FICHA_DICT_IMPORT_H

#include <stdio.h>
#include "base/csv.h"
#include "dict/door.h"

/* One row on its way: texts by path. The entity's `adopt` hook may change them or the entity. */
struct import_cell {
	const char *path; /* NULL: dropped */
	const char *text;
	const char *heading;
};
struct import_row {
	const struct entity *entity;
	struct arena *arena;
	struct import_cell *cell;
	int n, cap;
	long line;
	const char *skip; /* set: the row is no record; why */
};
const char *import_get(const struct import_row *row, const char *path); /* "" when absent */
/* In place of what the path had; both texts are copied into the row's arena. */
void import_put(struct import_row *row, const char *path, const char *text);
void import_drop(struct import_row *row, const char *path);

enum import_verdict {
	IMPORT_CREATED,
	IMPORT_UPDATED,
	IMPORT_DUPLICATE,
	IMPORT_INVALID,
	IMPORT_SKIPPED
};
struct import_line {
	long line;
	enum import_verdict verdict;
	const char *reason; /* "" for none */
	int64_t id;         /* of the record made or found; 0 in a dry run */
};
struct import_report {
	struct arena arena;
	int64_t records, count[5]; /* by verdict; they add up to records */
	const char **unmapped;     /* headings */
	int n_unmapped;
	struct import_line *line;
	int n_lines, cap_lines;
	int64_t operation; /* number under which the import can be taken back; 0: nothing was made
			    */
	const char *charset;
	char delimiter;
};
struct import_options {
	const char *map; /* "heading=path,..." on top of what is recognised; "heading=" leaves one
			    out */
	const char *set; /* "path=value,..." for every record */
	bool dry_run;
	const char *source; /* the file's name, for the history; NULL: none */
	void (*progress)(void *ctx, int64_t records); /* NULL: none */
	void *ctx;
};
/* in stays the caller's. ERR_DENIED without VERB_IMPORT; ERR_INPUT when the file or `map` can not
 * be read, or the kind of record is not imported. Rows that are refused are no failure: they are in
 * the report, which the caller releases after a failure as well. */
#define IMPORT_REPORT_INIT \
	{ \
		.arena = ARENA_INIT \
	}
int import_run(struct session *s, const struct entity *e, FILE *in, const struct import_options *o,
	struct import_report *out, struct err *err);
void import_report_release(struct import_report *r);
const char *import_verdict_name(enum import_verdict v); /* "created" */

#endif
