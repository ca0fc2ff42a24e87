/* The blocks of a document on sheets. */
#ifndef FICHA_PRINT_PDF_BLOCKS_H
#define FICHA_PRINT_PDF_BLOCKS_H

#include "print/pdf_sheet.h"

struct blocks {
	struct sheet *sheet;
	const struct page_block *table; /* its headings come again on each page; NULL: none */
	int x[PAGE_COLUMNS_MAX], width[PAGE_COLUMNS_MAX];
	int tail; /* that has to stay with the next row */
};
int blocks_put(struct blocks *b, struct err *e);
void blocks_turned(struct blocks *b); /* a page was begun */

#endif
