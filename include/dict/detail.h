/* The detail of a change set: where it came from (the file of an import), and behind that the questions that
 * were answered with yes, with the records that they were about, so that each is told of those alone:
 * "clients.csv accepted:tax_id.digit@client.17,18". Those of older versions name no record. */
#ifndef FICHA_DICT_DETAIL_H
#define FICHA_DICT_DETAIL_H

#include "dict/entity.h"

void detail_accept(struct str *detail, const struct entity *e, int64_t id, const char *code);

/* How many bytes of it say where the change came from. */
size_t detail_source(const char *detail);

struct detail_accepted {
	char code[40];
	const char *records; /* borrowed: "client.17,18", up to a blank; "": it does not say */
};
/* The next of the acceptances from *at on, which begins at the detail and moves on; false: no more. */
bool detail_next(const char **at, struct detail_accepted *out);
bool detail_is_about(const struct detail_accepted *d, const struct entity *e, int64_t id);

#endif
