/* The tabs of a card: each a const table of functions over its own state, made from what the entity
 * says. */
#ifndef FICHA_TUI_PANE_H
#define FICHA_TUI_PANE_H

#include "dict/query.h"
#include "tui/screen.h"

/* The record that the card is of; the card's, shared by its panes. */
struct opened {
	struct scope scope;
	const struct entity *entity;
	int64_t id;
	const struct query *order; /* of the list it came from; NULL: none */
	struct record *record;     /* as loaded last */
};

struct pane;
struct pane_ops {
	/* The record was loaded (again), or the pane is shown for the first time; h lines are
	 * there. NULL: nothing to read. */
	int (*load)(struct pane *p, int h, struct err *e);
	bool (*rest)(struct pane *p); /* as a screen's; NULL: nothing */
	unsigned (*place)(struct pane *p, const struct event *ev); /* EVENT_PLACE; NULL: none */
	/* The card shows another record now; what the operator arranged here stays. load() follows. */
	void (*follow)(struct pane *p);
	void (*draw)(struct pane *p, struct rect r);
	void (*position)(struct pane *p, struct str *out); /* NULL: none */
	void (*hint)(struct pane *p, struct str *out);
	bool (*can)(struct pane *p, enum action a); /* asked for actions that `act` may answer */
	unsigned (*act)(struct pane *p, enum action a); /* 0: not this pane's */
	void (*free)(struct pane *p);
	bool is_list; /* the keys of CTX_GRID act here */
	const char *about; /* N_(), for F1: what the tab is for */
};
struct pane {
	const struct pane_ops *ops;
	const struct opened *of;
	const char *label; /* msgid */
};

struct pane *detail_pane_new(const struct opened *of);
struct pane *rows_pane_new(const struct opened *of, int child);
struct pane *relation_pane_new(const struct opened *of, const struct relation *rel);
struct pane *foresight_pane_new(const struct opened *of); /* of an entity that foresees */
struct pane *history_pane_new(const struct opened *of);

#endif
