/* A screen over lists of records: search box, order, filters, and what can be done with the
 * selected one. */
#ifndef FICHA_TUI_GRID_H
#define FICHA_TUI_GRID_H

#include "dict/query.h"
#include "tui/screen.h"

/* The program's home: a tab for each kind of record in the table of top.h that the session may
 * list. NULL when there is none. */
struct screen *grid_home_new(struct session *s);
/* The rows of any query, under a name ("": the whole list); what the query borrows is copied. */
struct screen *grid_found_new(const struct query *q, const char *name);
/* A window of what belongs to a record; its title says which: "Contacts > 000123 Comercial Los
 * Ñires SpA". */
struct screen *grid_window_new(struct scope scope, const struct record *from);

/* For the palette, when a grid is on top: false when it cannot be done. */
bool grid_goto_row(struct screen *s, int64_t row);
bool grid_has_row(struct screen *s, int64_t row); /* for certain, without counting */
int64_t grid_rows(struct screen *s); /* counted to the end; -1: broken off */
bool grid_goto_tab(struct screen *s, const struct entity *e);
bool screen_is_grid(const struct screen *s);

#endif
