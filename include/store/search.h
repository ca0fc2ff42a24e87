/* The search index: finds records by the beginnings of words and by parts of identifiers, in name order,
 * and gives the first rows without sorting (the rank in name order is the index's row number).
 *
 * The store knows no kind of record: `kind` is the dictionary's number for it (1..120).
 * SQLite: one FTS5 table over a table of ranks. Words and all suffixes of identifiers (three characters
 * and more) are tokens, cut to SEARCH_TOKEN characters; longer typed words are rechecked. PostgreSQL: the
 * same table searched by pattern. */
#ifndef FICHA_STORE_SEARCH_H
#define FICHA_STORE_SEARCH_H

#include "store/db.h"

#define SEARCH_TOKEN 6	   /* characters of a token */
#define SEARCH_WORDS_MAX 8 /* words of a typed search that are looked at */

struct search_doc {
	const char *sort_key; /* text_sort_key() of the name */
	const char *words;    /* text_words() of all names: " pena alvarez jose" */
	const char *ids;      /* text_bare() of each identifier, each with one blank before it */
	const char *marks;    /* reserved tokens for filters, each with one blank before it: " _o17" */
};

int search_put(struct tx *tx, int kind, int64_t id, const struct search_doc *doc, struct err *e);
int search_del(struct tx *tx, int kind, int64_t id, struct err *e);

/* What somebody typed, taken apart: blanks separate terms; a term with a digit (and no @) is joined to
 * one identifier, any other is split into words; all folded. Lives in the arena. */
struct search_terms {
	const char *word[SEARCH_WORDS_MAX];
	int n;
};
void search_parse(struct arena *a, const char *typed, struct search_terms *out);

/* Appends to a SELECT: first search_join() right after "FROM table t" (it joins s on t.id), then
 * search_match() among the conditions; `mark` (NULL: none) is one reserved token that must be there.
 * search_rank() appends the expression to select, compare and order by: the rank in name order. */
void search_join(struct sql *q, struct db *db, int kind);
void search_match(struct sql *q, struct db *db, int kind, const struct search_terms *terms,
	const char *mark);
void search_rank(struct sql *q, struct db *db);

/* Big loads: forget the whole kind, put the documents without index, then build in one go. */
int search_clear(struct tx *tx, int kind, struct err *e);
int search_put_later(
	struct tx *tx, int kind, int64_t id, const struct search_doc *doc, struct err *e);
int search_build(struct tx *tx, int kind, struct err *e);

/* Merges the index a little; call when idle. 0 when there was nothing to do. */
int search_idle(struct db *db, struct err *e);

#endif
