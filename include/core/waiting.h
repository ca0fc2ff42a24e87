/* What waits for somebody: lists that the data of today make for him, each one query. The home
 * screen counts and opens them. */
#ifndef FICHA_CORE_WAITING_H
#define FICHA_CORE_WAITING_H

#include "dict/query.h"

int waiting_n(void);
const char *waiting_label(int i); /* msgid */
/* The ith as a query of this session; the arena owns its values. False: not for him, who may not
 * list these records, or sees no others than his own anyway. */
bool waiting_query(int i, struct session *s, struct arena *a, struct query *q);

#endif
