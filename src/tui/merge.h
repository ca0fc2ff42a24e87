/* Two records become one: their values side by side, chosen field by field. */
#ifndef FICHA_TUI_MERGE_H
#define FICHA_TUI_MERGE_H

#include "dict/query.h"
#include "tui/screen.h"

bool merge_can(const struct session *s, const struct entity *e);
/* Opens the screen for these two; the older one is proposed to be kept where it can be. Returns enum
 * screen_flag; what cannot be merged is said. */
unsigned merge_ask(struct session *s, const struct entity *e, int64_t a, int64_t b);
/* The same with another record that is chosen from a list. */
unsigned merge_with(struct session *s, const struct record *r);

/* Records that look like the same one (pairs.c). */
struct screen *pairs_new(struct session *s, const struct entity *e);

#endif
