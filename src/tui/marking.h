/* Marking rows of a list by keyboard. Marks stay through searching, sorting and reloading, and go
 * with the rows that leave the list for good. */
#ifndef FICHA_TUI_MARKING_H
#define FICHA_TUI_MARKING_H

#include "tui/list.h"

/* Each returns enum screen_flag. */
unsigned mark_selected(struct list *l); /* or takes the mark away; and one down */
/* The first time: the range begins at the selected row; the second time: all from there to here. */
unsigned mark_range(struct list *l);
/* Makes the range that began where the first of these was pressed longer or shorter: by a row
 * (ACT_MARK_UP, ACT_MARK_DOWN) or a page (ACT_MARK_PAGE_UP, ACT_MARK_PAGE_DOWN), and goes there. */
unsigned mark_stretch(struct list *l, enum action a);
unsigned mark_all(struct list *l); /* that the list shows, at any number */
unsigned mark_none(struct list *l);
/* Esc: gives up a range that was begun; false when there is none. */
bool mark_range_end(struct list *l);

/* Takes the marks off what is no longer in the list, whatever it searches for (archived, purged,
 * not to be seen any more). */
int marks_prune(struct list *l, struct err *e);

#endif
