#include "tui/bars.h"

#include "base/number.h"
#include "base/text.h"
#include "tui/columns.h"
#include "tui/term.h"

#define LABEL_LEAST 8
#define SHARE_COLUMNS 6 /* "100 %" and a blank */
#define SHARE_ROOM 50   /* narrower, there is no room for it */

static int64_t distance(int64_t value)
{
	return value < 0 ? value == INT64_MIN ? INT64_MAX : -value : value;
}

int64_t bars_most(const struct bars *b)
{
	int64_t most = 0;

	for (int i = 0; i < b->n; i++)
		if (distance(b->v[i].value) > most)
			most = distance(b->v[i].value);
	return most;
}

int bar_halves(int64_t value, int64_t most, int cells)
{
	bool ok;
	int64_t halves = most ? number_muldiv(distance(value), 2 * (int64_t)cells, most, &ok) : 0;

	return value && !halves ? 1 : (int)halves;
}

int bar_percent(const struct bars *b, int i)
{
	int64_t most = bars_most(b), sum = 0, scale = most / INT32_MAX + 1;
	bool ok;

	for (int k = 0; k < b->n; k++)
		sum += distance(b->v[k].value) / scale;
	return sum ? (int)number_muldiv(distance(b->v[i].value) / scale, 100, sum, &ok) : 0;
}

/* ---- drawing -----------------------------------------------------------------------------------
 */

struct places {
	int label, bar, number; /* widths in columns */
	bool share;
};

static int value_width(const struct bars *b, int i)
{
	struct str text = STR_INIT;
	int width;

	b->show(b->ctx, b->v[i].value, &text);
	width = text_width(text.buf);
	str_release(&text);
	return width;
}

/* The longest label and number decide, as long as half of the line is left for the bars. */
static void places_find(const struct bars *b, int width, struct places *p)
{
	*p = (struct places){LABEL_LEAST, 1, 1, width >= SHARE_ROOM};
	for (int i = 0; i < b->n; i++) {
		int label = text_width(b->v[i].label), number = value_width(b, i);

		p->label = label > p->label ? label : p->label;
		p->number = number > p->number ? number : p->number;
	}
	width -= 4 + p->number + (p->share ? SHARE_COLUMNS : 0);
	if (p->label > width / 2)
		p->label = width / 2 > LABEL_LEAST ? width / 2 : LABEL_LEAST;
	p->bar = width - p->label > 1 ? width - p->label : 1;
}

static void bar_text(int halves, bool below, struct str *out)
{
	const char *whole = below ? "░" : "█";

	if (term_ascii())
		whole = below ? "-" : "#";
	for (int i = 0; i < halves / 2; i++)
		str_add(out, whole);
	if (halves % 2)
		str_add(out, term_ascii() || below ? whole : "▌");
}

static void bar_draw(
	const struct bars *b, int i, int64_t most, const struct places *p, int y, int x)
{
	const struct bar *bar = &b->v[i];
	struct str text = STR_INIT;

	ui_put_cut(y, x + 1, STYLE_LABEL, bar->label, p->label);
	bar_text(bar_halves(bar->value, most, p->bar), bar->value < 0, &text);
	ui_put(y, x + 2 + p->label, STYLE_TEXT, text.buf, p->bar);
	str_reset(&text);
	b->show(b->ctx, bar->value, &text);
	ui_put_right(y, x + 3 + p->label + p->bar, STYLE_TEXT, text.buf, p->number);
	if (p->share) {
		str_reset(&text);
		str_addf(&text, "%d %%", bar_percent(b, i));
		ui_put_right(y, x + 3 + p->label + p->bar + p->number, STYLE_DIM, text.buf,
			SHARE_COLUMNS);
	}
	str_release(&text);
}

void bars_draw(const struct bars *b, int first, int on, struct rect r)
{
	int64_t most = bars_most(b);
	struct places p;

	places_find(b, r.w, &p);
	for (int i = first; i < b->n && i - first < r.h; i++) {
		bar_draw(b, i, most, &p, r.y + i - first, r.x);
		if (i == on)
			row_mark(r.y + i - first, r.x, r.w);
	}
}
