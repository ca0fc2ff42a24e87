/* Sales documents. A draft is typed; issuing gives it the next number of its series and freezes it;
 * an issued one can be cancelled. What differs by kind stands in one table. Private to core. */
#ifndef FICHA_CORE_DOCUMENT_H
#define FICHA_CORE_DOCUMENT_H

#include "core/sale.h"
#include "dict/change.h"
#include "dict/mend.h"
#include "dict/query.h"

struct document_kind {
	const char *code; /* of list document_kind */
	const char *next; /* what is made from it; NULL: nothing */
	bool charges;     /* its total is owed by the client until it is paid */
};
const struct document_kind *document_kind(const char *code); /* NULL: none */

enum { CHILD_LINE }; /* of a document; of a schedule the first child as well */

/* The amounts that follow from its lines, in money of the given decimals: of each line amount
 * (quantity times price) and discounted, of the document subtotal, discount, taxes and total. Each
 * product of two numbers is rounded once, half away from zero; a tax is worked out of the sum of
 * its lines, not of each. Pure. False: a figure has more than 18 digits; nothing but zeros then.
 * Source: SAT, Anexo 20, CFDI 4.0. */
bool document_total(struct record *document, int decimals);
/* The path of a field of one of its lines, by its place from 0, for an issue. Text in path. */
#define LINE_PATH 64
const char *document_line_path(const struct record *r, int line, const char *field, char path[LINE_PATH]);
/* Adds what is wrong with the lines themselves, and with what they come to. */
void document_check_lines(const struct session *s, const struct record *document, struct issues *out);

/* What its client owes for it: its total once it is issued, if it charges. Pure. */
int64_t document_owed(const struct record *document);

/* A client, a product or a tax was chosen: price list, terms, price, unit and taxes follow. */
int document_follow(struct session *s, struct record *r, struct record *row, const struct field *f,
	struct err *e);
/* The due date follows the date and the days of credit. */
void document_due(struct record *r);
/* The rates of its lines, read anew from their taxes. */
int document_rates(struct session *s, struct record *r, struct err *e);

/* Takes over client, terms and lines of the document that this new one is made from. */
int document_adopt(struct session *s, struct record *r, int64_t origin, struct err *e);
/* One thing alone is made from a document; what was cancelled or archived does not count. Refuses r,
 * stored or not, where its origin has another one already, and keeps others waiting until the end
 * of this transaction. */
int document_claim(struct change *c, const struct record *r, struct err *e);
/* Appends the number of what was made of it, or nothing. */
int document_made(struct db *db, int64_t origin, struct str *code, struct err *e);
int document_compute(const struct query *q, struct page *page, struct err *e);

extern const struct door_action document_issue, document_cancel;
/* A stored draft becomes issued, in the change set of whoever asks. What is in the way is in c->issues: with
 * an error among them nothing was done. */
int document_issue_in(struct change *c, struct record *draft, struct err *e);
/* Copies a row of one document to a row of another, or of a schedule. */
void document_copy_line(struct record *to, const struct record *from);
void document_copy_ref(struct record *to, const char *field, const struct record *from, const char *other);

/* What the tab of sales and the client's card say of it; after each change of a document. */
int operation_follow(struct change *c, int64_t operation, struct err *e);
/* How many documents of each kind a client has, and what is left to pay. */
int sales_tally(struct session *s, const struct record *client, struct str *out, struct err *e);
/* Those that do not say what their documents do. */
int operations_wrong(struct db *db, struct flaws *out, struct err *e);
int client_balance_follow(struct change *c, int64_t client, struct err *e);

#endif
