/* What other kinds of record ask of service orders. Private to core. */
#ifndef FICHA_CORE_SERVICE_ORDER_H
#define FICHA_CORE_SERVICE_ORDER_H

#include "dict/change.h"

/* The search documents of a client's orders have to be made again: they know its names and who
 * sees it. */
int order_reindex(struct change *c, int64_t client, struct err *e);

/* order_check.c: the entity's check. */
int order_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e);

#endif
