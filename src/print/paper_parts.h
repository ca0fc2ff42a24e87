/* What the documents of this floor have in common. */
#ifndef FICHA_PRINT_PAPER_PARTS_H
#define FICHA_PRINT_PAPER_PARTS_H

#include "print/paper.h"

/* Company, title and today's date. */
int paper_head(struct page_doc *d, const struct session *s, const char *title, const char *about,
	struct err *e);
/* A table of the rows' columns. */
void paper_table(struct page_doc *d, struct paper_rows *rows);

/* The fields that say something, as labels and values; seen NULL: rows of a child. */
void paper_fields(struct page_doc *d, const struct session *s, const struct record *r,
	const struct fieldset *seen);
/* The card of a service order is the customer's copy, with lines to sign on. */
int paper_order(struct page_doc *d, struct scope scope, const struct record *r, struct err *e);
/* That of a sales document is what its client gets. */
int paper_document(struct page_doc *d, struct scope scope, const struct record *r, struct err *e);

#endif
