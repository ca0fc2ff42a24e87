/* The hooks of the client, a story a file. Private to core. */
#ifndef FICHA_CORE_CLIENT_H
#define FICHA_CORE_CLIENT_H

#include "dict/change.h"
#include "dict/import.h"
#include "dict/query.h"

/* client_check.c: what the fields do not say themselves: the tax id and the regime that goes with
 * it, one fiscal address, CLABE, credit days, kind, owner. */
int client_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e);
/* client_contacts.c: what the card shows and finds of its contacts. */
int client_search_more(struct db *db, const struct search_page *page, struct err *e);
/* What belongs to a client is found by the client's names, too. */
int client_search_names(struct db *db, const struct search_page *page, struct err *e);
void client_show(struct record *r, const char *shown, const struct search_terms *terms);
/* Before a purge: contacts, notes go with the client. */
int client_purging(struct change *c, const struct record *r, struct err *e);
/* The note typed at creation becomes the first of its dated notes. */
int client_first_note(struct change *c, const struct record *client, struct err *e);
/* client_import.c: rows of other systems, in which firm and person share a row. */
int client_adopt(struct session *s, struct import_row *row, struct err *e);

#endif
