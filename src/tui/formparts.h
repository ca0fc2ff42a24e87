/* What the parts of a form share: form.c (the screen), item.c (one field), formview.c (painting),
 * formhint.c (keys that help), formvalue.c (its value), formsave.c, formstale.c (others were
 * faster), formdraft.c (kept while it is typed in). */
#ifndef FICHA_TUI_FORMPARTS_H
#define FICHA_TUI_FORMPARTS_H

#include "dict/door.h"
#include "tui/editing.h"
#include "tui/editor.h"
#include "tui/form.h"
#include "tui/settle.h"
#include "tui/sheet.h"

struct item {
	const struct field *field;
	int row; /* of the lines, from 0; -1: it is one of the form's own fields */
	struct editor editor; /* what is seen, typed or not */
	bool locked;
	bool typed;  /* changed since the draft took it over */
	char *fault; /* why the draft did not take it; NULL: nothing wrong */
};

/* What is kept of the form in the database (dict/draft.h). */
struct keeping {
	int64_t id;      /* 0: nothing yet */
	struct str body; /* as it was kept last */
	bool told;       /* that it cannot be kept */
	bool leaving;    /* the session ends: it stays for the next one */
	struct form *next;
};

/* Rows of a child that are typed in the form itself, below its fields. Their cells are items as
 * well, row by row, behind those of the fields. */
struct lines {
	int child;			      /* -1: none */
	const struct field *col[FIELDS_MAX]; /* what is shown of a row */
	int n_col, cells;		      /* cells: of them, those that can be typed */
	int top;			      /* first row seen */
	bool others; /* the columns are those that are typed seldom */
};

struct form {
	struct screen screen; /* first */
	struct session *session;
	struct scope scope;
	struct record *draft, *saved; /* as typed so far; as it was when the form was opened */
	int child;                    /* the row of a child is edited, or -1: the root's fields */
	struct str prefix;            /* of the paths: "address[12]." */
	struct item *item;
	struct sheet sheet; /* spots in the order of the items */
	int n, cap, at, top;
	int fields; /* so many of the items, the first ones, are fields of the form */
	struct lines lines;
	int64_t *made;
	bool needed;	  /* by the form below */
	int64_t first;	  /* made for the field under the cursor, in a form above this one; 0: none */
	struct editing editing; /* of a stored record: who else has it open */
	struct keeping keeping;
	bool filled; /* the references of a new record brought what they lend */
};

/* ---- form.c ---- */
struct form *form_new(struct scope scope, struct record *draft, int child); /* takes the draft */
void form_show(struct form *f);

/* ---- item.c ---- */
void items_make(struct form *f);
void items_free(struct form *f);
/* The row that the fields belong to: the draft itself or a row of its child. */
struct record *form_row(const struct form *f);
struct record *item_row(const struct form *f, const struct item *item);
void item_path(const struct form *f, const struct item *item, struct str *out);
struct item *item_add(struct form *f, const struct field *field, bool locked);
void item_release(struct item *item);
/* Shows the draft's values again wherever nothing wrong is typed. */
void items_refresh(struct form *f);
/* The draft takes over what is typed; false with item->fault when it is refused. */
bool item_take(struct form *f, struct item *item);
bool items_take(struct form *f); /* all of them; the first refused one gets the cursor */
/* Sets a picked value, in plain form. */
void item_set(struct form *f, struct item *item, const char *plain);
void item_undo(struct form *f, struct item *item);
/* Why the field cannot be changed here. */
const char *item_lock_reason(const struct form *f, const struct item *item);
bool form_changed(const struct form *f);

/* ---- formlines.c ---- */
/* An empty row to begin with, where there is none. */
void lines_begin(struct form *f);
/* New rows in which nothing stands go, but for so many. */
void lines_tidy(struct form *f, int least);
void lines_again(struct form *f); /* where none is left an empty one stands to type in */
bool lines_at(const struct form *f); /* is the cursor there? */
bool lines_go_on(const struct form *f); /* ... and would a new row follow the last one? */
/* To the cell so many items further, over rows; behind the last one comes a new row. False: there is
 * nothing there. */
bool lines_step(struct form *f, int step);
/* Brings the cursor to the item of that path, turning the columns where it stands among the others; to the
 * first row for the path of the rows as a whole. Returns the item, -1: there is none. */
int lines_find(struct form *f, const char *path);
unsigned lines_act(struct form *f, enum action a); /* enum screen_flag, 0: not an action of lines */
/* What is being typed counts at once, as far as it can be read. */
void lines_live(struct form *f, const struct item *item);
/* After somebody else's save: rows that were typed here stay, as a whole. */
void lines_carry(struct form *f, const struct record *mine, const struct record *before);

/* ---- formgrid.c ---- */
void lines_draw(struct form *f, struct rect r);
int lines_height(const struct form *f); /* that all rows take, with heading and totals */

/* ---- formvalue.c ---- */
/* Actions and keys that change the value under the cursor; return enum screen_flag, 0 for others. */
unsigned form_value_act(struct form *f, enum action a, const struct event *ev);
unsigned form_value_type(struct form *f, const struct event *ev);
void form_take_first(struct form *f); /* what was made in the form above is chosen in its field */
bool form_can_copy(const struct form *f); /* is there a record, or a row, to copy from? */

/* ---- formview.c ---- */
void form_draw(struct screen *s);

/* ---- formhint.c ---- */
void form_hint(struct screen *s, struct str *out);

/* ---- formsave.c ---- */
/* Returns enum screen_flag; the form is closed, and what follows is opened, when it was saved. */
unsigned form_save(struct form *f);
int form_item(const struct form *f, const char *path); /* the item of that path; -1: none */
void form_go(struct form *f, int item);

/* ---- formstale.c ---- */
/* Somebody else saved the record in between: asks about what clashes. True when the form stands on
 * the stored record now and may be saved again. */
bool form_settle_stale(struct form *f);

/* ---- formdraft.c ---- */
void keeping_begin(struct form *f);
void keeping_leave(struct form *f); /* the session ends */
void keeping_end(struct form *f);   /* the form ends; lets one pass that never began */

#endif
