/* What waits for somebody: lists that the data of today make for him, each one query. The home
 * screen counts and opens them. */
#ifndef FICHA_CORE_WAITING_H
#define FICHA_CORE_WAITING_H

#include "dict/query.h"

int waiting_n(void);
const char *waiting_label(int i); /* msgid */
/* Something went wrong, or stays where it is until somebody decides: on the home screen only where there are
 * some. Of mail it is told on every screen as well. */
bool waiting_is_urgent(int i);
#define URGENT_MOST 1000
/* How many rows the urgent lists of mail have together, each counted up to URGENT_MOST. */
int waiting_urgent(struct session *s, int64_t *n, struct err *e);
/* The ith as a query of this session; the arena owns its values. False: not for him, who may not
 * list these records, or sees no others than his own anyway. */
bool waiting_query(int i, struct session *s, struct arena *a, struct query *q);

#endif
