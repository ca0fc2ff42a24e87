/* What is printed: a document of blocks, in the words and numbers of its reader. How it is paged is the
 * renderer's business (print/text.h, print/pdf.h); nothing here knows of columns, fonts or paper, but
 * for the share of a table's width that a column would like to have.
 *
 * Texts are copied into the document's arena and need not be safe for a terminal: renderers see to
 * that. Newlines in values and texts are kept. */
#ifndef FICHA_PRINT_PAGE_H
#define FICHA_PRINT_PAGE_H

#include <stdbool.h>
#include <stdint.h>
#include "base/err.h"
#include "base/mem.h"

enum page_kind {
	PAGE_HEADING,   /* stays with what follows */
	PAGE_FIELDS,    /* labels and values */
	PAGE_TABLE,     /* its headings stand on every page that it reaches */
	PAGE_TEXT,      /* lines are wrapped */
	PAGE_SIGNATURE, /* a line to sign on, with who signs under it */
	PAGE_BESIDE,    /* texts beside each other, a heading over each: the parties */
	PAGE_SUMS,      /* labels and figures at the right; the last one is what they come to */
};

struct page_pair {
	const char *label, *value;
	struct page_pair *next;
};
struct page_column {
	const char *heading;
	int width; /* wanted, in characters of a terminal */
	int least; /* no value reads well in less; 0: in less than half of that */
	bool right;
};
struct page_row {
	const char *const *cell; /* as many as there are columns */
	struct page_row *next;
};
/* Takes one row; cells are borrowed until it returns. */
typedef int page_row_fn(void *out, const char *const *cell, struct err *e);
/* Hands all rows of a table to fn, in order, until it fails; for what is too long to be kept. */
typedef int page_rows_fn(void *ctx, page_row_fn *fn, void *out, struct err *e);

#define PAGE_COLUMNS_MAX 64
struct page_block {
	enum page_kind kind;
	const char *text; /* of a heading, a text, or who signs */
	struct page_pair *pairs, *last_pair;
	struct page_column column[PAGE_COLUMNS_MAX];
	int n_columns;
	struct page_row *rows, *last_row;
	page_rows_fn *each; /* NULL: the rows above */
	void *ctx;
	struct page_block *next;
};
struct page_doc {
	struct arena arena;
	const char *company, *title, *about, *date; /* of the page heads; "" for none */
	const char *mark;     /* what it is not to be taken for: stands on every page; "" for none */
	const char *legend;   /* small, on every page; "" for none */
	const char *language; /* of the renderer's own words; "" for that of the process */
	const void *logo;     /* a PNG of that many bytes, borrowed; NULL: none */
	size_t logo_len;
	int64_t moment;       /* that it says it was made at: the same document is the same bytes */
	bool letter;          /* on letter paper, not A4 */
	struct page_block *blocks, *last;
};
#define PAGE_DOC_INIT \
	{ \
		.arena = ARENA_INIT, .company = "", .title = "", .about = "", .date = "", .mark = "", \
		.legend = "", .language = "" \
	}
void page_doc_release(struct page_doc *d);
void page_doc_head(struct page_doc *d, const char *company, const char *title, const char *about,
	const char *date);

void page_heading(struct page_doc *d, const char *text);
void page_text(struct page_doc *d, const char *text);
void page_signature(struct page_doc *d, const char *who);
struct page_block *page_fields(struct page_doc *d);
void page_field(struct page_doc *d, struct page_block *fields, const char *label, const char *value);
struct page_block *page_table(struct page_doc *d);
/* The heading is copied. BUG beyond PAGE_COLUMNS_MAX. */
void page_column(struct page_doc *d, struct page_block *table, const struct page_column *column);
struct page_block *page_beside(struct page_doc *d); /* page_field() adds a text, four at most */
struct page_block *page_sums(struct page_doc *d);   /* page_field() adds a figure */
#define PAGE_BESIDE_MAX 4
void page_row(struct page_doc *d, struct page_block *table, const char *const *cell);
/* Rows that come when they are printed; ctx is borrowed as long as the document lives. */
void page_rows(struct page_block *table, page_rows_fn *each, void *ctx);

/* For renderers: between the two the process speaks the document's language. */
const char *page_speak(const struct page_doc *d);
void page_hush(const char *spoken_before);

#endif
