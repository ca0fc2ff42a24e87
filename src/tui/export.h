/* Rows of a list leave the program: as a file, or on paper. Of those marked, or of all that the list
 * shows. */
#ifndef FICHA_TUI_EXPORT_H
#define FICHA_TUI_EXPORT_H

#include "tui/list.h"

/* Each asks, and returns enum screen_flag. */
unsigned export_ask(const struct list *l);
unsigned print_ask(const struct list *l); /* shows the pages, and then offers where they may go */
bool export_can(const struct list *l);
bool print_can(const struct list *l);
/* The card of a record, or the list of what belongs to it, likewise. */
unsigned print_card(struct scope scope, const struct record *r);
unsigned print_related(const struct list *l, const struct record *r);
bool print_card_can(struct scope scope, const struct record *r);

/* ---- for both ---- */

/* "26 records (Clients)", as many as there will be. */
int listed_words(const struct list *l, struct str *out, int64_t *n, struct err *e);
/* "client-2026-11-21.csv" */
void dated_name(const struct session *s, const char *stem, const char *ending, struct str *out);

#endif
