/* A sales document for whoever prints it: its parties and its taxes. */
#ifndef FICHA_CORE_SALE_H
#define FICHA_CORE_SALE_H

#include "dict/record.h"
#include "dict/session.h"

/* One tax of a document: what it is worked out of, and what it comes to (withheld: negative). */
struct document_tax {
	int64_t tax;
	int64_t rate; /* as in the line */
	int64_t base, amount;
	const char *name; /* borrowed from the lines */
};
/* In the order in which the lines have them; at most max. Returns how many. */
int document_taxes(const struct record *document, struct document_tax *out, int max);
#define DOCUMENT_TAXES_MAX 32

/* Who sells and who buys: names, tax ids in the form for people, addresses in one line, tax regimes
 * and countries as codes of their lists; "" for none, or for a country that was not kept. */
struct party {
	const char *name, *tax_id, *address;
	const char *regime; /* Chilean ones: their line of business, as typed, where it is known */
	const char *country;
};
struct parties {
	struct party issuer, client;
};
/* As they are now, whatever the rights of who asks: they stand on what is printed. Texts in a. */
int parties_now(struct db *db, int64_t client, struct arena *a, struct parties *out, struct err *e);
/* Those of a document: as they were when it was issued, of a draft as they are now. */
int parties_of(struct db *db, const struct record *document, struct arena *a, struct parties *out,
	struct err *e);

#endif
