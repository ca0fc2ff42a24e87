/* The search index: finds records by the beginnings of words and by parts of identifiers, in name
 * order, and gives the first rows without sorting (the rank in name order is the index's row
 * number).
 *
 * The store knows no kind of record: `kind` is the dictionary's number for it (1..120), and the
 * table that a search selects from needs a column `id`. A typed word of one or two characters
 * begins a word or an identifier; a longer one begins a word or is any part of an identifier (that
 * begins in its first 64 characters). SQLite: one FTS5 table over the ranks, see sqlite_search.c.
 * PostgreSQL: the documents are looked through in the order of their ranks. */
#ifndef FICHA_STORE_SEARCH_H
#define FICHA_STORE_SEARCH_H

#include "base/str.h"
#include "store/db.h"

#define SEARCH_WORDS_MAX 64 /* words of a typed search that are looked at */
#define SEARCH_BYTES_MAX 8192 /* of it that are looked at: as long as somebody may have pasted by mistake */

struct search_doc {
	const char *sort_key; /* text_sort_key() or text_number_key() of the name */
	const char *words;    /* text_words() of all names: " pena alvarez jose" */
	const char *ids;      /* text_bare() of each identifier, each with one blank before it */
	const char *marks; /* reserved tokens for filters, each with one blank before it: " _o17";
			    * ASCII letters and digits after the underscore. Only one that ends in a
			    * digit can be searched for together with words */
	const char *shown; /* kept for lists: what they show of it that stands elsewhere */
};

bool search_doc_same(const struct search_doc *a, const struct search_doc *b);

struct search_entry {
	int64_t id;
	struct search_doc doc;
};

/* Nobody else changes a document from here to the end of the transaction. All that changes one takes this by
 * itself; a document that is made of what others may be saving just now is read after it. */
int search_lock(struct tx *tx, struct err *e);
/* Costs next to nothing when the document is the one that is already there. */
int search_put(struct tx *tx, int kind, int64_t id, const struct search_doc *doc, struct err *e);
/* Many of a kind, each once, in ascending order of sort key and id: who comes between the same two neighbours
 * shares the room there. */
int search_put_all(
	struct tx *tx, int kind, const struct search_entry *entry, int n, struct err *e);
int search_del(struct tx *tx, int kind, int64_t id, struct err *e);
/* Around many of search_put_all(), or loads, in one transaction, best in ascending order of kinds: they are gathered
 * in memory and written as one, or a few. */
int search_gather(struct tx *tx, struct err *e);
/* Its end, whatever became of what was gathered: rc, which is answered; after a success it may be the failure of
 * this. */
int search_gathered(struct tx *tx, int rc, struct err *e);

/* What somebody typed, taken apart: blanks separate terms; a term with a digit (and no @) is joined
 * to one identifier, any other is split into words; all folded, and each once. Neighbouring terms of
 * digits and ()+-./ only are one number: "55 1234-5678" is "5512345678"; with three digits and more in each they
 * may be numbers of their own: "1234 5678" is there where "12345678" is, and where both of them are. What goes beyond
 * SEARCH_BYTES_MAX or SEARCH_WORDS_MAX is left out, and `cut` says so: then there may be rows that
 * have not all of it. Of a word no more than a kilobyte is taken; none that is stored is longer.
 * Lives in the arena. */
struct search_terms {
	const char *word[SEARCH_WORDS_MAX];
	/* What a group makes with its neighbours, which stand beside it: one of the two has to be
	 * there; NULL: the word has to be. */
	const char *number[SEARCH_WORDS_MAX];
	int n;
	bool cut;
};
void search_parse(struct arena *a, const char *typed, struct search_terms *out);

/* Appends to a SELECT: first search_join() right after "FROM table t" (it joins s, and f on SQLite,
 * on t.id), then search_match() as one of the conditions (no AND before or after it); `mark` (NULL:
 * none) is one reserved token that must be there, `without` one that must not. No terms and no
 * mark: all documents of the kind. The arena lives until the statement has run. search_from()
 * instead of "FROM table t" and its join looks at the index alone, for counting.
 * search_rank() appends the expression to select, compare and order by: the rank in name order,
 * more than 0 and different for each record. Pages are cut by comparing it, so that a later page
 * costs what the first one does. */
void search_join(struct sql *q, struct db *db, int kind);
void search_match(struct sql *q, struct db *db, struct arena *a, int kind,
	const struct search_terms *terms, const char *mark, const char *without);
void search_from(struct sql *q, struct db *db, const struct search_terms *terms);
void search_rank(struct sql *q, struct db *db);
/* Where nothing is searched for, instead of search_join(): joins s, the document of each row or
 * NULL. search_shown() appends what it keeps for lists, after either of them. */
void search_beside(struct sql *q, int kind);
void search_shown(struct sql *q);

/* The rank of a record, or of the first in name order that is not before sort_key (behind all where there is none), to
 * compare search_rank() with. */
void search_rank_of(struct sql *q, int kind, int64_t id);
void search_rank_from(struct sql *q, int kind, const char *sort_key);

/* A whole kind of which there is no document (search_forget()), in one transaction: takes about n, part by part:
 * the more at once the faster. They should come in name order; what does not is put by itself at the end. */
struct search_load {
	struct tx *tx;
	int kind;
	int64_t rank, step; /* of the last one; from it to the next */
	struct str last;    /* its sort key */
	int64_t last_id;
};
#define SEARCH_LOAD_INIT {.last = STR_INIT}
void search_load_begin(struct search_load *l, struct tx *tx, int kind, int64_t n);
int search_load_part(
	struct search_load *l, const struct search_entry *entry, int n, struct err *e);
int search_load_end(struct search_load *l, struct err *e);
void search_load_release(struct search_load *l);

/* Forgets every document of every kind, whatever became of them: for an index that cannot be
 * trusted. */
int search_forget(struct tx *tx, struct err *e);

/* Merges the index a little; call when idle, and again while it answers 1. 0 when there was nothing
 * to do, or when somebody else was writing. */
int search_idle(struct db *db, struct err *e);

#endif
