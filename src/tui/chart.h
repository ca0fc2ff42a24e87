/* A chart: the rows of a list counted by one of its fields, as bars. A tab for each field by which
 * it can be counted; Enter on a bar opens its rows. */
#ifndef FICHA_TUI_CHART_H
#define FICHA_TUI_CHART_H

#include "dict/query.h"
#include "tui/screen.h"

/* Of these rows: with their search, conditions and archived rows, which are copied. NULL: there is
 * no field to count by. */
struct screen *chart_new(const struct query *q);
bool chart_can(const struct query *q);

#endif
