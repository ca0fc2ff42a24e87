/* Import: a file's rows become records through the door, each with a verdict and a reason.
 *
 * Headings are folded and looked up in the fields' `headings` (and the fields of children, whose
 * first row is meant: "address.street"); of fields that share a heading, the one that the column's
 * values fit is meant. Words that mean one thing in one country and another elsewhere ("Provincia") are
 * read as in the country that most rows are of; where that, or the firm's, would send two columns to one
 * path, as in the country that has most of the headings. The columns are looked at as a whole before the first row is taken: the
 * order of day and month and the decimal sign are the same in all of a column. Several columns of
 * one path are joined with a blank (texts), or the second goes to the field's `overflow`; a file is
 * doubtful when that happens to columns that nobody sent there to a field that is not made up of parts
 * (FIELD_PARTS).
 *
 * A file of vCards (base/vcard.h) is read as the table that an address book would export. */
#ifndef FICHA_DICT_IMPORT_H
#define FICHA_DICT_IMPORT_H

#include <stdio.h>
#include "base/csv.h"
#include "dict/door.h"

/* What becomes of a row whose record is there already; the last two are said of single rows. */
enum import_policy {
	IMPORT_SKIP,   /* it stays as it is */
	IMPORT_UPDATE, /* what is not empty and differs; never the field matched by */
	IMPORT_NEW,    /* another one is made all the same */
	IMPORT_LEAVE   /* nothing, whether it is there or not */
};

/* One row on its way: texts by path. The entity's `adopt` hooks may change them or the entity. */
struct import_cell {
	const char *path; /* NULL: dropped */
	const char *text;
};
struct import_map;
struct import_row {
	const struct entity *entity;
	const struct import_map *map;
	struct arena *arena;
	struct import_cell *cell;
	int n, cap;
	long line;
	enum import_policy policy; /* what becomes of it when its record is there */
	const char *skip;        /* set: the row is no record; why */
	const char *left;        /* what found no place, in sentences; NULL: nothing */
	struct import_row *also; /* a further record that the row holds; made after this one */
	int64_t id;              /* of a further record: it is there, and this is added to it */
	bool nameless;   /* its title is not its own name: the row had only that of somebody else */
	bool archived;   /* of an exact file: it is to lie in the archive */
	bool only_there; /* of a further record: nothing is made of it when it is not there */
};
const char *import_get(const struct import_row *row, const char *path); /* "" when absent */
/* In place of what the path had; both texts are copied into the row's arena. */
void import_put(struct import_row *row, const char *path, const char *text);
void import_drop(struct import_row *row, const char *path);
/* The heading of the file's first column that goes to that path; NULL: none does. */
const char *import_heading(const struct import_row *row, const char *path);
/* Has the file one of these headings, used or not? '|'-separated, folded. */
bool import_file_has(const struct import_row *row, const char *headings);
/* A further row of the same line, behind those that there are. */
struct import_row *import_also(struct import_row *row, const struct entity *entity);
/* Is the text one of a '|'-separated list, by its folded words? */
bool import_listed(const char *list, const char *text);

/* What a spreadsheet makes of long numbers: "5550000000.0", "9.0E+08". */
enum import_spoiled { IMPORT_SOUND, IMPORT_REPAIRED, IMPORT_LOST };
enum import_spoiled import_unspoil(struct arena *a, const char *text, const char **out);

enum import_verdict {
	IMPORT_CREATED,
	IMPORT_ADDED, /* a contact, a branch, a value: to a record that was there */
	IMPORT_UPDATED,
	IMPORT_DUPLICATE,
	IMPORT_INVALID,
	IMPORT_SKIPPED,
	IMPORT_VERDICTS
};
struct import_line {
	long line;
	enum import_verdict verdict;
	const char *name;            /* what the row calls its record; "" for none */
	const char *reason;          /* "" for none */
	const struct entity *entity; /* of the record made or found; what was added, for IMPORT_ADDED */
	int64_t id;                  /* 0: none, hidden from the session, or made in a dry run */
};
/* What was found out about a column. */
struct import_about {
	const char *heading;
	const char *path;   /* "" for one that is not used */
	const char *sample; /* the first value, "" for none */
	const char *format; /* translated: the order of a date, the decimal sign; "" where there is
			       nothing to say */
	const char *joined; /* heading of the column whose texts it is joined to, though nobody said so;
			       "": none */
};
#define IMPORT_HEAD_ROWS 12 /* banner lines before the headings are passed over, so many at most */
struct import_report {
	struct arena arena;
	int64_t records, count[IMPORT_VERDICTS]; /* by verdict; they add up to records */
	int64_t total; /* rows that the file has; 0: nobody asks for `progress` */
	int64_t merging; /* steps of merging the search index, behind the last row; 0: not there yet */
	const char **unmapped;     /* headings */
	int n_unmapped;
	struct import_about *column;
	int n_columns;
	struct import_line *line; /* unless they went to options.line */
	int n_lines, cap_lines;
	int64_t rejected;  /* rows in options.rejects */
	int64_t operation; /* number under which the import can be taken back; 0: nothing was made
			    */
	bool resumed;      /* it has that number from the same import, which was broken off */
	const char *head[IMPORT_HEAD_ROWS]; /* the file's first rows, to find the heading among */
	int n_head, heading;                /* heading: which of them it is, from 1 */
	const char *charset;
	const char *sample; /* a text that shows whether the charset was found: with letters beyond
			       ASCII; "" for none */
	char delimiter;
};
struct import_options {
	const char *map; /* "heading=path,..." on top of what is recognised; "heading=" leaves one
			    out; "#3" is the third column; "\\," is a comma */
	const char *set; /* "path=value,..." for every record */
	const char *use_map;  /* name of a saved mapping, under what map and set say; NULL: none */
	const char *save_map; /* the mapping, set and match are saved under this name, unless it is a dry
				 run; NULL: not */
	bool rest_to_note;    /* columns without a place go to the entity's FIELD_REST */
	/* Name of the field that tells whether a record is there already, "name" for the title,
	 * "none"; NULL: the first FIELD_MATCH that tells, numbers before names. */
	const char *match;
	enum import_policy on_match;
	const char *charset; /* one of csv_charset()'s names; NULL: found out */
	char delimiter;      /* 0: found out */
	int heading;         /* row of the file that is the heading, from 1; 0: found out */
	/* Everything is tried in a copy of the database (store/scratch.h), so that nobody waits; on a
	 * server in one transaction that is taken back. */
	bool dry_run;
	bool accept;        /* a doubtful file is taken, and a strong duplicate saved */
	const char *source; /* the file's name, for the history; NULL: none */
	FILE *rejects; /* gets what was refused or skipped as a CSV file to be imported again; NULL:
			  none */
	/* Called with each row before it is taken: may put other cells in it, and another policy; what it
	 * puts there is borrowed until the next call of `line` or `progress`. NULL: never. */
	void (*row)(void *ctx, struct csv_row *row, enum import_policy *policy);
	/* Called once for each row, after its batch was saved; borrowed. NULL: lines are kept in
	 * the report. */
	void (*line)(void *ctx, const struct import_line *line);
	/* After each batch; false breaks off (what is done stays done). While the search index is merged, which is
	 * the last thing of a large import, false ends that alone: nothing is lost. NULL: never asked. */
	bool (*progress)(void *ctx, const struct import_report *so_far);
	void *ctx;
};
/* in stays the caller's. ERR_DENIED without VERB_IMPORT; ERR_INPUT when the file or `map` cannot
 * be read, the kind of record is not imported, or the file is about something else; ERR_CONFIRM
 * when it seems to be; ERR_MISSING: no mapping of that name; ERR_CANCEL: broken off. Rows that are
 * refused are no failure: they are in the report, which the caller releases after a failure as
 * well, and which then tells what was done before it. In batches, each a transaction: at first of 1000 rows,
 * of more while nobody waits to write and a second is enough for them, of 250 when somebody does. 250 rows are a
 * part of the operation, which is taken back as one (dict/undo.h). After a crash, or broken off, whole
 * batches are there; when the same user imports the same content again, it finds them and goes on
 * under their number. */
#define IMPORT_REPORT_INIT \
	{ \
		.arena = ARENA_INIT \
	}
int import_run(struct session *s, const struct entity *e, FILE *in, const struct import_options *o,
	struct import_report *out, struct err *err);
/* What import_run() would find out about the file, and no more; nothing is kept. After a failure the
 * report has what was found before it. */
int import_look(struct session *s, const struct entity *e, FILE *in, const struct import_options *o,
	struct import_report *out, struct err *err);
void import_report_release(struct import_report *r);
/* Where a column may go: the paths of a kind of record, as a person chooses among them. */
struct import_place {
	const char *path, *label; /* label: translated, "Addresses: Street" */
};
/* In memory of a; returns how many. */
int import_places(const struct session *s, const struct entity *e, struct arena *a,
	struct import_place **out);
/* Names of the mappings that were kept, in memory of a. */
int import_saved_names(struct session *s, const struct entity *e, struct arena *a,
	const char ***out, int *n, struct err *err);
struct kept_of; /* dict/change.h */
/* A code of a list gave way to another one: mappings that give it to every record give the other one.
 * As filters_replace(). Before `from` leaves the list. */
int import_maps_replace(struct change *c, const struct kept_of *of, const char *list, const char *from,
	const char *to, struct err *e);

/* Imports that were made, of whoever, the newest first: at most `most`. */
struct import_past {
	int64_t operation; /* for door_undo() */
	const char *at, *user, *source;
	bool undone, broken_off; /* broken off: the same file again goes on with it */
};
int import_past(struct session *s, int most, struct arena *a, struct import_past **out, int *n,
	struct err *err);
/* ERR_MISSING: no import has that number. */
int import_number_check(struct session *s, int64_t operation, struct err *e);
const char *import_verdict_name(enum import_verdict v); /* "created" */

#endif
