/* Rows of a list as a file: CSV for spreadsheets and other programs, or a text to print. Of those
 * marked, or of all that the list shows. */
#ifndef FICHA_TUI_EXPORT_H
#define FICHA_TUI_EXPORT_H

#include "tui/list.h"

/* Each asks, and returns enum screen_flag. */
unsigned export_ask(const struct list *l);
unsigned print_ask(const struct list *l); /* shows it, and then offers to save it */
bool export_can(const struct list *l);
bool print_can(const struct list *l);

/* ---- for both ---- */

/* "26 records (Clients)", as many as there will be. */
int listed_words(const struct list *l, struct str *out, int64_t *n, struct err *e);
/* "client-2026-11-21.csv" */
void listed_file(const struct list *l, const char *ending, struct str *out);
/* A value for people's eyes in a cell. */
void listed_cell(
	const struct list *l, const struct record *r, const struct field *f, struct str *out);

#endif
