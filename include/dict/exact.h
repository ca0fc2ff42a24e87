/* CSV that gives the same records when it is imported again: the columns of a query as paths, values as
 * scripts see them, nothing neutralised. The first line says so: "ficha:client". An import that meets
 * it takes the headings for paths and the cells as they are, empty ones too, and makes nothing of its
 * own beside the rows (no first contact of a client). Moments and authors that are never typed come
 * back for an administrator.
 *
 * Left out: ids, what is derived or computed, references to records without a key. Where
 * archived records are among them, a last column says which: they go back to the archive. What
 * belongs to an archived record is among the archived ones, without that mark.
 *
 * Records that nobody names by a key (persons) are named by dict/uid.h, so that the contacts of one
 * person are the contacts of one person again. */
#ifndef FICHA_DICT_EXACT_H
#define FICHA_DICT_EXACT_H

#include "dict/query.h"
#include "dict/uid.h"

#define EXACT_ARCHIVED "archived" /* heading of the last column */
#define EXACT_TAG "ficha:" /* before the entity's name, alone in the first line */

struct exact {
	const struct session *session;
	const struct entity *entity;
	const struct field *column[FIELDS_MAX];
	int n;
	bool archived; /* there is that column */
	struct uids uids;
	int *rows; /* of each child, as many as have columns */
	struct str cell;
};
#define EXACT_INIT {.cell = STR_INIT}
/* Sets in *q what has to be read, children too. */
int exact_begin(struct exact *x, struct query *q, struct err *e);
void exact_headings(const struct exact *x, struct str *out);
/* Appends a line. ERR_STALE: the record has more children by now than there are columns. */
int exact_row(struct exact *x, const struct record *r, struct str *out, struct err *e);
void exact_release(struct exact *x);

#endif
