/* Bars: labels, lengths and numbers side by side, in characters. Of counts today; of balances as
 * well, since a value is an int64 and the caller says how it reads. */
#ifndef FICHA_TUI_BARS_H
#define FICHA_TUI_BARS_H

#include <stdint.h>
#include "base/str.h"
#include "tui/paint.h"

struct bar {
	const char *label;
	int64_t value; /* below 0: drawn lighter, as long as it is away from 0 */
};
/* Appends the value as people read it: "1.284", "$ 3,500.00". */
typedef void bar_value_fn(const void *ctx, int64_t value, struct str *out);
struct bars {
	const struct bar *v;
	int n;
	bar_value_fn *show;
	const void *ctx;
};

/* Half cells of a bar when `most`, the largest distance from 0, has `cells`: at least one for
 * anything but 0. */
int bar_halves(int64_t value, int64_t most, int cells);
int64_t bars_most(const struct bars *b); /* the largest distance from 0 */
/* Its part of the sum of all distances, in hundredths, rounded; 0 where all are 0. */
int bar_percent(const struct bars *b, int i);

/* Draws the bars from `first` on, a line each; `on` has the cursor. */
void bars_draw(const struct bars *b, int first, int on, struct rect r);

#endif
