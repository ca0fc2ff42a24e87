/* What the parts of a screen over lists share: grid.c (the screen), gridact.c (what can be done, and
 * doing it), gridsearch.c (its search box, and what Esc takes back). */
#ifndef FICHA_TUI_GRIDPARTS_H
#define FICHA_TUI_GRIDPARTS_H

#include "tui/grid.h"
#include "tui/list.h"
#include "tui/top.h"

struct grid {
	struct screen screen; /* first */
	struct session *session;
	struct list *list[TABS_MAX]; /* one a tab */
	int n, open;
	bool searching;  /* the keyboard is in the search box */
	bool asks; /* a technician's home: the search box asks for an order, and then for the next */
	struct str from; /* of a window: the record's name; empty at home */
	struct {
		struct str search;
		bool searching;
		int64_t range;
	} ended; /* by the last Esc */
};

static inline struct grid *grid_of(struct screen *s)
{
	return (struct grid *)s;
}

static inline struct list *open_list(const struct grid *g)
{
	return g->list[g->open];
}

static inline const struct entity *entity_of(const struct grid *g)
{
	return open_list(g)->query.entity;
}

/* Leaving it is leaving the program. */
static inline bool is_bottom(const struct grid *g)
{
	return !g->screen.below;
}

/* ---- gridact.c ---- */
bool grid_can(struct screen *s, enum action a);
unsigned grid_act(struct screen *s, enum action a, const struct event *ev);
unsigned grid_open_tab(struct grid *g, int tab); /* enum screen_flag; of no such tab nothing happens */

/* ---- gridsearch.c; unsigned: enum screen_flag ---- */
/* The line of the search box: what is typed, and what the filter leaves. */
void grid_filter(struct screen *s, struct str *left, int *cursor, struct str *right);
unsigned grid_search_begin(struct grid *g);
unsigned grid_type(struct screen *s, const struct event *ev);
/* Esc goes back by one step: out of the search, out of the filter's reach, out of the window. */
unsigned grid_cancel(struct grid *g);
void grid_unescape(struct screen *s); /* that was no Esc but the beginning of a key: all as before */
/* The selected record's card, or that of the order number typed. */
unsigned grid_open_selected(struct grid *g);
bool grid_number_typed(const struct grid *g);

#endif
