/* The rows of a query on the screen: fetched a page at a time by key, the selected record kept by
 * its id. */
#ifndef FICHA_TUI_LIST_H
#define FICHA_TUI_LIST_H

#include "dict/query.h"
#include "tui/columns.h"
#include "tui/editor.h"
#include "tui/gridmodel.h"
#include "tui/marks.h"
#include "tui/paint.h"

#define COUNT_CAP 1001 /* more rows are not counted: "1,000+" */

struct list {
	struct query query;   /* after a change of what it says: list_restart() */
	struct arena values;  /* of its conditions */
	struct editor search; /* what is typed in the search box */
	struct gridmodel model;
	struct page page[2]; /* own the rows: those before the anchor, and the others */
	struct record *row[GRID_PAGE_MAX];
	struct place place[GRID_PAGE_MAX]; /* where the rows of model.id stand */
	struct ladder ladder;              /* of the query */
	int64_t count;                     /* of all rows, at most COUNT_CAP; -1: not known */
	int64_t select;                    /* id of a record to select at the next load; 0: none */
	struct fieldset usual;             /* columns unless somebody chose others */
	struct column_choice chosen;
	bool order_changed; /* since the order was read or kept; see arrange.h */
	struct str filter_name, filter_text; /* of the filter that was applied; see saved.h */
	struct str conditions; /* in words; see filter.h */
	struct marks marks; /* see marking.h */
	const struct field *sorted; /* the order of the rows that are there; NULL: none were read */
	bool sorted_down;
	bool other;  /* other rows are asked for than those that are there */
	bool rested; /* nothing is left that list_rest() could look for */
	bool broken; /* what is asked for was broken off, so no rows are there */
	int looked_ms; /* so long it was looked for without an end: there may be more; 0: it has ended */
	int64_t looked_at; /* ui_typed_at() then: what a key did is painted after a short look */
	bool prune;         /* marked rows may have left the list: look at the next load */
	int64_t range;      /* id of the row where a range of marks begins; 0: none */
	int64_t stretch; /* id of the row where the range made with Shift ends now; 0: none */
	int stretch_by;  /* so many rows below the one where it began; negative: above */
};

struct list *list_new(struct scope scope, const struct entity *e);
/* Shows what this query asks for: its search, conditions, and archived rows are copied. */
void list_take(struct list *l, const struct query *q);
void list_free(struct list **l);

/* Reads what the model wants, the same rows again if it wants nothing else; `height` is that of
 * list_draw(). Broken off (ERR_CANCEL), the list is as it was, its order too; but there are no rows
 * when it was asked for other ones. */
int list_load(struct list *l, int height, struct err *e);
/* As a screen's rest(): which row is selected, and how far down the list it stands. */
bool list_rest(struct list *l);
int list_count(struct list *l, struct err *e); /* model.about: all of them */
/* The rows, and at the right end of a list that goes on a mark that says how far down it they stand. */
void list_draw(const struct list *l, struct rect r);
/* What takes long is looked for in looks, each longer than the last: after the first one there are the
 * first rows, and until nothing is left to find list_load() is to be called again, which any key cuts short. */
bool list_looking(const struct list *l);
unsigned list_place(struct list *l, const struct event *ev); /* EVENT_PLACE; enum screen_flag */
/* The columns as they would be in so much room. */
void list_columns(const struct list *l, int width, struct columns *c);

/* Other rows altogether. keep: the selected record stays so, if it is still among them. */
void list_restart(struct list *l, bool keep);
void list_reorder(struct list *l); /* the same rows in another order; the selected one stays so */
const struct record *list_selected(const struct list *l); /* NULL: no rows */
/* Moves the selection: up, down, pages, ends. Returns enum screen_flag. */
unsigned list_move(struct list *l, enum action a);
void list_goto(struct list *l, int64_t row);
/* To the first row whose title begins so; false when nothing does. */
bool list_letter(struct list *l, const char *text);
/* Takes over what is typed in the search box; SCREEN_RELOAD when it changed. */
unsigned list_search(struct list *l);
/* "2 marked, row 3/120"; the row is left out while its number is not known. */
void list_position(const struct list *l, struct str *out);

/* A count as the session writes numbers: "12", and "1,000+" from COUNT_CAP on; "" below 0. */
void count_text(const struct session *s, int64_t n, struct str *out);
/* How many rows there are, or so far: "22+, searching". */
void list_count_text(const struct list *l, struct str *out);
/* "12,345 records (Clients)" */
void records_text(const struct query *q, int64_t n, struct str *out);
/* "Row 3/120"; nothing when there is no row. */
void row_position(const struct session *s, int64_t row, int64_t n, struct str *out);

#endif
