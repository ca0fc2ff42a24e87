/* Which records are marked: a set of ids, whatever the list shows. Pure. */
#ifndef FICHA_TUI_MARKS_H
#define FICHA_TUI_MARKS_H

#include <stdbool.h>
#include <stdint.h>

struct marks {
	int64_t *id; /* ascending, each once */
	int n, cap;
};

bool marks_has(const struct marks *m, int64_t id);
void marks_toggle(struct marks *m, int64_t id);
/* Ids in any order, some of them marked already: as fast for a hundred thousand as for ten. */
void marks_add(struct marks *m, const int64_t *id, int64_t n);
/* Only those that are among these stay. `id` is sorted. */
void marks_keep(struct marks *m, int64_t *id, int64_t n);
void marks_clear(struct marks *m); /* none; gives the memory back */

#endif
