/* The cursor of a list too long to load: pure arithmetic on one page of record ids.
 *
 * The model keeps the selected record and not its place: it says which page it wants, relative to a
 * record
 * (`want`); the screen fetches that page by key and reports it with grid_loaded(). So nothing here
 * depends on how many rows there are, and nothing jumps when somebody else adds or removes rows. */
#ifndef FICHA_TUI_GRIDMODEL_H
#define FICHA_TUI_GRIDMODEL_H

#include <stdbool.h>
#include <stdint.h>

#define GRID_PAGE_MAX 512 /* rows of a page; taller terminals show this many */

enum grid_from {
	GRID_NOTHING, /* the page is as wanted */
	GRID_FIRST,   /* the first page */
	GRID_LAST,    /* the last page, filled from its end */
	/* The page on which record `id` stands in line `line`; -1: the page that starts right after it,
	 * as many as there are lines: the one that ends right before it. Over an end of the list: the
	 * first or last page. A record that is gone: the page around its old place. */
	GRID_ANCHOR,
	/* The page that starts at row number `row`, counted from 1, or the last one that is full: who reads
	 * says with grid_row_found() which record that is, and has a GRID_ANCHOR then. */
	GRID_ROW,
};

struct grid_want {
	enum grid_from from;
	int64_t id;
	int line;
	int64_t row;
	/* which row to select then: `select` lines below the record `follow`, or, when `follow` is
	 * 0 or gone, line `fallback` */
	int64_t follow;
	int select, fallback;
	bool next; /* `fallback` is where the first row after the old place of `id` turns out to stand */
};

struct gridmodel {
	int64_t id[GRID_PAGE_MAX]; /* the page that is loaded */
	int n;
	int page; /* lines there are for rows, at least 1 */
	int at;   /* selected line; 0 when there are no rows */
	bool before, after;
	int64_t first; /* row number of line 0, from 1; 0: not known */
	int64_t count; /* rows in all, set by the screen; -1: not known */
	int64_t about; /* the same for grid_mark(): a place in a bar needs no newer one */
	struct grid_want want;
};

void grid_init(struct gridmodel *g);
/* The height of the list. Growing or shrinking keeps the selected record in view. */
void grid_set_page(struct gridmodel *g, int lines);
/* Each returns true when the selection or the page changes. `want.from` says whether to load. */
bool grid_move(struct gridmodel *g, int lines); /* -1 up, 1 down; at most a page */
bool grid_page(struct gridmodel *g, int pages); /* -1 up, 1 down */
bool grid_home(struct gridmodel *g);
bool grid_end(struct gridmodel *g);
bool grid_goto(struct gridmodel *g, int64_t row);
void grid_select(struct gridmodel *g, int64_t id); /* shows that record, wherever it is */
/* The list changed under us (other people's commits): same page, same record. */
void grid_reload(struct gridmodel *g);
void grid_look(struct gridmodel *g); /* more of the first page may have been found, same record */
/* Other rows altogether (another search or order): the first page, its first row. `keep`: the
 * selected record, if it is still among them. */
void grid_restart(struct gridmodel *g, bool keep);

/* The row wanted by GRID_ROW is this record. */
void grid_row_found(struct gridmodel *g, int64_t id);
/* Where GRID_ANCHOR's record, or the first one after its place, stands in the page that was read: an end
 * of the list moves it to another line than was wanted. */
void grid_anchor_found(struct gridmodel *g, int line);
/* The wanted page: n ids in order, and whether there are rows before and after. */
void grid_loaded(struct gridmodel *g, const int64_t *id, int n, bool before, bool after);
/* The wanted page could not be read, and nothing is wanted any more. keep: the one that is there
 * stays; else there are no rows. */
void grid_unread(struct gridmodel *g, bool keep);
int64_t grid_id(const struct gridmodel *g);  /* selected record, 0 when there is none */
int64_t grid_row(const struct gridmodel *g); /* its row number from 1, 0 when not known */
/* How far down the list the page stands, as one of so many lines of a bar beside it: 0 only on the
 * first page, the last one only on the last page. -1: all rows are seen, or it is not known. */
int grid_mark(const struct gridmodel *g, int lines);
/* The row that this line of the bar stands for; `about` is known. */
int64_t grid_marked_row(const struct gridmodel *g, int line, int lines);

#endif
