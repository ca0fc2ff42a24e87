/* The inside of an import: what its files share. Private to dict. */
#ifndef FICHA_DICT_IMPORTING_H
#define FICHA_DICT_IMPORTING_H

#include "dict/changing.h"
#include "dict/import.h"
#include "dict/stride.h"

/* ---- columns: what their values say (import_column.c) ---- */

enum column_format {
	FORMAT_NONE,
	FORMAT_DAY_FIRST,
	FORMAT_MONTH_FIRST,
	FORMAT_COMMA,
	FORMAT_POINT
};

/* A field that the heading may mean. */
struct import_candidate {
	const char *path;
	const struct field *field;
	int rank; /* place in the field's headings: parts of a name are joined in that order */
	int64_t fits;
};
struct import_column {
	const char *heading;
	const char *words;         /* the heading's, for heading_listed() */
	const char *path;          /* NULL: not mapped, "": left out */
	const struct field *field; /* the path's */
	int rank;
	struct import_candidate *candidate; /* NULL when somebody said the path */
	int n_candidates;
	int64_t judged;
	int64_t dates, day_first,
		month_first;             /* in d/m/y; those that can only be the one or the other */
	int64_t amounts, commas, points; /* with a sign; those whose decimal sign is certain */
	const char *sample;              /* the first value */
	const char *land; /* of a column of countries: the one that most values say, if most say one */
	int64_t lead;     /* by how many */
	enum column_format format;
};
bool field_is_country(const struct field *f); /* NULL: no */
void column_feed(struct session *s, struct import_column *c, struct arena *a, const char *text);
/* Does only the whole column tell? */
bool column_needs_all(const struct import_column *c);
void column_decide(const struct session *s, struct import_column *c);
const char *column_format_label(const struct import_column *c); /* translated, "" for none */
/* The value in the form that field_parse() takes; NULL when a spreadsheet spoiled it for good. */
const char *column_text(
	const struct session *s, const struct import_column *c, struct arena *a, const char *text);

/* ---- headings to paths (import_map.c, import_heading.c) ---- */

struct import_map {
	struct session *session;
	const struct entity *entity;
	struct arena *arena;
	const char *country; /* whose words the headings are */
	struct import_column *column;
	int *order; /* of the columns, by rank */
	int n;
	const char **set_path, **set_text; /* for every record */
	int n_set;
	const char *match; /* as in the options, or saved */
	const struct field *rest;
	int archived; /* number of the column that says so, from 1; 0: none (dict/exact.h) */
	bool exact; /* dict/exact.h: headings are paths, cells are values */
};
/* Where an import puts what has no place; NULL: nowhere. */
const struct field *entity_rest(const struct entity *e);
/* How many cells of a row would be recognised as headings of the entity. */
int import_recognised(
	const struct session *s, const struct entity *e, const struct csv_row *row);
/* "E-mail 1 - Value (work) *" becomes "e mail 1 value"; what stands in brackets only with
 * `brackets`. */
void heading_fold(struct str *out, const char *heading, bool brackets);
/* import_listed() of one heading again and again: its words, once. */
const char *heading_words(const char *heading, struct arena *a);
bool heading_listed(const char *list, const char *words);
/* The fields that a heading may mean, the entity's own before those of its children. What the people of
 * that country call a field is that one, whatever it means elsewhere. */
void heading_candidates(
	const char *country, const struct entity *e, struct arena *a, struct import_column *c);
/* What it means because of the column before it ("Número" behind "Calle"), and then nothing else. */
void heading_behind(struct arena *a, const struct import_column *before, struct import_column *c);
/* ERR_INPUT or ERR_CONFIRM when the headings say that the file is about something else. */
int heading_foreign(
	const struct entity *e, const struct csv_row *row, bool accept, struct err *err);
/* How many of the headings are words of that country for a field ("" or NULL: 0), and the country that has
 * most of them; NULL: none has one. */
int heading_words_of(const struct entity *e, const struct import_map *m, const char *country);
const char *heading_country(const struct entity *e, const struct import_map *m);
/* The heading that the reasons stand under in a file of rejects. */
#define REASON_HEADING "ficha:reason"

/* ERR_INPUT: `map` or `set` name a path that the entity has not, or a heading that the file has
 * not. */
int import_map_make(struct import_map *m, struct session *s, const struct entity *e,
	const char *country, struct arena *a, const struct csv_row *row,
	const struct import_options *o, bool exact, struct err *err);
/* After the columns were looked at. */
void import_map_decide(struct import_map *m);
/* The rest once it is decided. The country that most rows are of, where the file or `set` says it; NULL: it
 * does not. */
const char *import_map_land(const struct import_map *m);
/* The column before that one whose texts it would be joined to, though nobody said so and the dictionary
 * does not mean it (FIELD_PARTS); -1: none. */
int import_map_joined(const struct import_map *m, int column);
/* ERR_CONFIRM when there is such a column. */
int import_map_doubt(const struct import_map *m, struct err *e);
/* Not blank, and not the headings once more. */
bool import_map_takes(const struct import_map *m, const struct csv_row *row);
/* The cells of a row by path. */
void import_map_row(const struct import_map *m, const struct csv_row *csv, struct arena *a,
	struct import_row *row);
int map_heading(struct import_map *m, const char *heading, const char *path, struct err *e);
/* Has the entity that path? *f, its field. */
bool path_field(const struct entity *e, const char *path, const struct field **f);
int map_setting(struct import_map *m, const char *path, const char *text, struct err *e);

/* ---- mappings kept by name (import_saved.c) ---- */

int import_saved_use(struct import_map *m, const char *name, struct err *e);
int import_saved_keep(const struct import_map *m, const char *name, struct err *e);

/* ---- an import that was broken off goes on (import_resume.c) ---- */

struct import;
/* Before the first batch: the number of the same import, if that did not end. The file has to be
 * rewound after it. */
int import_resume(struct import *im, struct err *e);
/* The `numbered` hook of each batch: remembers the number that the first one got. */
int import_resume_mark(struct change *c, void *im, struct err *e);
/* It came to its end, and the same file again is another import. */
int import_resume_end(struct import *im, struct err *e);

/* ---- one row (import_row.c) ---- */

struct import_job {
	struct session *session;
	const struct import_options *options;
	/* Of the row at hand. */
	enum import_policy policy;
	bool accept;
	const struct field *match; /* NULL: any FIELD_MATCH */
	bool match_none;
	bool exact;
	const struct given *given; /* keys that the file gives */
	bool careful; /* each row is a point to fall back to, which costs a copy of what it changes */
};
/* import_same.c: which field tells, and the record that this one is already by the first one that does:
 * numbers before names; id 0: none. What nobody has is marked in r (record.alone). ERR_INPUT: only the key
 * is that of a record, which is called otherwise, and nobody said that the key tells: other systems
 * number theirs from 1 as well. */
int import_job_match(struct import_job *job, const struct import_map *m, struct err *e);
int import_match(const struct import_job *job, const struct import_row *row, struct record *r,
	int64_t *id, const struct field **by, struct err *e);
/* A new record belongs to those that it names by what other systems call them. */
int import_link(const struct import_job *job, struct change *c, struct record *r, struct err *e);
/* import_whole.c: into a row of children that is stored. Is the cell the first field of entity.line, and
 * says what that and those behind it say together? Then it is no change. */
bool import_line_known(
	struct record *r, const struct import_row *from, const struct import_cell *cell);
/* Before the cell is set: empties what stood behind another line, but for what the file's row gives. */
int import_line_begin(struct session *s, struct record *r, const struct import_row *from,
	const struct import_cell *cell, struct err *e);
/* The verdict of a row, whose records are made or left alone; the reason lives in row->arena. Only
 * failures of the engine are failures. *late: the row was refused after it had written something, and
 * there is nothing to fall back to: the batch has to be made again, carefully. */
int import_take_row(const struct import_job *job, struct change *c, const struct import_row *read,
	struct import_line *line, bool *late, struct err *e);

/* ---- a file that is being imported (import.c) ---- */

#define IMPORT_PIECE 250    /* rows of a change set: what somebody else who saves may wait for */
#define IMPORT_INDEXED 1000 /* rows that go into the search index together */
#define IMPORT_BATCH 10000  /* rows that are read ahead, and of a transaction, at most... */
#define IMPORT_TEXT 8000000 /* ...and bytes of their cells */
struct import {
	struct import_job job;
	struct import_report *report;
	struct import_map map;
	struct given given;
	struct csv *csv;
	FILE *piped; /* what came through a pipe; NULL: the file can be read twice */
	FILE *table; /* made of vCards; NULL: the file is one */
	struct arena arena; /* of the batch */
	struct import_row row[IMPORT_BATCH];
	char **raw[IMPORT_BATCH]; /* the cells as they stand, for the rejects */
	int n_raw[IMPORT_BATCH];
	struct import_line line[IMPORT_BATCH];
	int n;
	int done, part; /* rows that are saved, and those with them that were taken in this transaction */
	int told;       /* of those that are saved */
	struct stride stride;
	bool ended;
	char sum[SHA256_HEX]; /* of the file */
	bool late; /* see import_take_row() */
	bool attempted; /* a dry run is not begun twice */
	struct db *copy; /* where a dry run is made and kept; NULL: in one of its own */
};
/* The file looked at as a whole. import_end() after a failure as well; in, o and out are borrowed
 * until then. */
int import_begin(struct import **im, struct session *s, const struct entity *e, FILE *in,
	const struct import_options *o, struct import_report *out, struct err *err);
/* Reads what rows there are from here on (import_ahead.c): report.total, given. */
void import_ahead(struct import *im);
/* import_look.c: the headings, and what the rows say of them, into im->map and the report. */
int import_columns(
	struct import *im, const struct entity *entity, const struct csv_row *row, struct err *e);
int import_to_rows(struct import *im, struct err *e); /* the file, to what is behind its headings */
int import_go(struct import *im, struct err *e);
void import_end(struct import **im);

#endif
