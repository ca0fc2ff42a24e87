/* A document as pages of PDF: the same document gives the same bytes.
 *
 * Letter paper or A4, fonts embedded as far as they are used, heads and the headings of tables on every
 * page, sums never without a row that they are of. What is too long is wrapped, in the middle of a word
 * where nothing else helps, and goes on over the next page. The whole document is laid out before the
 * first byte: long lists go as text. */
#ifndef FICHA_PRINT_PDF_H
#define FICHA_PRINT_PDF_H

#include <stdio.h>
#include "print/page.h"

/* Writes it; *pages may be NULL. ERR_IO, ERR_FULL. */
int pdf_write(const struct page_doc *d, FILE *out, int64_t *pages, struct err *e);
/* Can it be drawn? For a logo, before it is kept. ERR_INPUT with a sentence. */
int pdf_look_at_png(const void *png, size_t len, struct err *e);

#endif
