/* Which client a row of a file means. Private to core. */
#ifndef FICHA_CORE_CLIENT_FIND_H
#define FICHA_CORE_CLIENT_FIND_H

#include "dict/session.h"

/* What is known of it; "" or NULL for what is not. */
struct client_hint {
	const char *any; /* code, external id, tax id, legal or trade name */
	const char *external_id, *tax_id, *country;
};
/* Appends the code of the one active client that is meant; nothing when there is none. A client
 * with another tax id is another one; the numbers of one that was merged mean the kept one.
 * ERR_INPUT: several have that name. */
int client_find(struct session *s, const struct client_hint *hint, struct str *code, struct err *e);

#endif
