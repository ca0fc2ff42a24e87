/* A document as pages of plain text of a fixed width: the same document gives the same bytes.
 *
 * Widths are columns, not bytes. What is too long is wrapped, never cut; a table whose columns have no
 * room beside each other is written record by record, a line a field. Stored text is made safe, so
 * that no page can command a terminal or printer. Pages end with a form feed. */
#ifndef FICHA_PRINT_TEXT_H
#define FICHA_PRINT_TEXT_H

#include <stdint.h>
#include <stdio.h>
#include "print/page.h"

struct text_format {
	int columns; /* 40 or more */
	int lines;   /* of a page, 20 or more; 0: one page without an end */
};
#define TEXT_COLUMNS 76
#define TEXT_LINES 60

/* Writes it; *pages may be NULL. Memory does not grow with the rows of a table that hands them over:
 * the pages wait in a file that is gone with the process. ERR_IO, ERR_FULL, or what the rows failed
 * with. */
int text_write(const struct page_doc *d, const struct text_format *f, FILE *out, int64_t *pages,
	struct err *e);

#endif
