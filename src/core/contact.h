/* What other kinds of record ask of contacts. Private to core. */
#ifndef FICHA_CORE_CONTACT_H
#define FICHA_CORE_CONTACT_H

#include "dict/change.h"

/* The search documents of a client's contacts, their persons and its orders have to be made again. */
int contact_reindex(struct change *c, int64_t client, struct err *e);
/* Active contacts of a person; but for one contact (0: none). */
int contact_count_of_person(struct db *db, int64_t person, int64_t but, int64_t *n, struct err *e);
/* Counts the client's active contacts again. */
int contact_recount(struct change *c, int64_t client, struct err *e);

#endif
