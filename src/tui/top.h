/* Which kinds of record have a tab of their own, and how any record is opened. */
#ifndef FICHA_TUI_TOP_H
#define FICHA_TUI_TOP_H

#include "dict/query.h"
#include "tui/screen.h"

/* The kinds that the session may list, in the order of the tabs; returns how many. */
int top_entities(const struct session *s, const struct entity *out[TABS_MAX]);

/* "000123 Comercial Los Ñires SpA", or the name alone where the key is a mere number; with the name of
 * what it belongs to where it has no other than its key: "1042 Comercial Los Ñires SpA". */
void record_name(const struct session *s, const struct record *r, struct str *out);
/* The relation by which the record's contacts and so on are reached; NULL when the session may not.
 */
const struct relation *top_relation(const struct session *s, const struct entity *e, int nth);
/* The first of them that is a window of its own, and no tab of the card. */
const struct relation *top_window(const struct session *s, const struct entity *e);

#endif
