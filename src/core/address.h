/* What a client's card asks of its addresses. Private to core. */
#ifndef FICHA_CORE_ADDRESS_H
#define FICHA_CORE_ADDRESS_H

#include "dict/record.h"

/* Appends an address as one line, in the order that its country writes it in: the texts of these fields. Source: the
 * postal authorities; Chile has the commune before the city. */
#define ADDRESS_PARTS 8
extern const char *const address_parts[ADDRESS_PARTS];
void address_line(const char *country, const char *const text[ADDRESS_PARTS], struct str *out);
/* Appends the stored fiscal address as one line; nothing when the client has none. */
int address_fiscal_line(struct db *db, int64_t client, struct str *out, struct err *e);
/* The same of a client whose rows are all in memory. */
void address_line_of(const struct record *client, struct str *out);
/* Index of the child, and how many of its rows are fiscal. */
int address_row_state(const struct record *client, int *fiscal);
/* Rows without a kind: the first one is the fiscal address, others are branches. A country not
 * given is the client's. */
void address_complete(struct record *client);

#endif
