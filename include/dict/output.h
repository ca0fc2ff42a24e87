/* Records for machines: JSON by field name (id, rev, then the fields that may be seen; integers
 * exact, money and rates as decimal strings, references by key, children as arrays). */
#ifndef FICHA_DICT_OUTPUT_H
#define FICHA_DICT_OUTPUT_H

#include "base/json.h"
#include "dict/record.h"
#include "dict/session.h"

/* One object, appended where j stands. */
void record_json(const struct session *s, const struct record *r, bool children, struct json *j);
/* The same with all children and without what is empty: a whole record in the history. */
void record_snapshot(const struct session *s, const struct record *r, struct str *out);

#endif
