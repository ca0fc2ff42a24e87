/* Records as documents: a list, the card of one, what belongs to one. Each asks for the right to print
 * by the scope it is given (ERR_DENIED), and shows no field that the session may not see. */
#ifndef FICHA_PRINT_PAPER_H
#define FICHA_PRINT_PAPER_H

#include "dict/query.h"
#include "print/page.h"

#define PAPER_COLUMNS 32

/* Rows of a query, or of whoever knows which of them are meant. */
typedef int paper_each_fn(void *ctx, const struct fieldset *fields, query_row_fn *fn, void *out,
	struct err *e);
struct paper_rows {
	const struct query *q;                      /* which kind, and by which scope */
	const struct field *column[PAPER_COLUMNS];  /* n 0: the usual ones */
	int n;
	paper_each_fn *each; /* NULL: the query's rows */
	void *ctx;
	int64_t limit; /* of the query's rows; 0: all */
	/* After each row; false breaks off (ERR_CANCEL). NULL: never. */
	bool (*progress)(void *ctx, int64_t done);
	int64_t done; /* rows that were printed */
};
/* The rows are borrowed until the document was rendered. about: under the title, or "". */
int paper_list(struct page_doc *d, struct paper_rows *rows, const char *about, struct err *e);

/* A record with its children, and what belongs to it as far as the session may list it. */
struct paper_card;
int paper_card(struct paper_card **out, struct page_doc *d, struct scope scope,
	const struct record *r, struct err *e);
/* What belongs to a record by one relation: the contacts of a client. */
int paper_related(struct paper_card **out, struct page_doc *d, struct session *s,
	const struct record *r, const struct relation *rel, struct err *e);
void paper_card_free(struct paper_card **c); /* after the rendering */

#endif
