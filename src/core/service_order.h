/* What the files of service orders share. Private to core. */
#ifndef FICHA_CORE_SERVICE_ORDER_H
#define FICHA_CORE_SERVICE_ORDER_H

#include "dict/change.h"

/* order_check.c: the entity's check. */
int order_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e);

#endif
