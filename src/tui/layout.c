#include "tui/layout.h"

#define LINES_FOR_HINT 24
#define LINES_FOR_TABS 18
#define LINES_FOR_RULE 14

static int take(bool wanted, int *line)
{
	return wanted ? (*line)++ : -1;
}

void layout_compute(struct layout *l, int lines, int columns, unsigned parts)
{
	int top = 0, bottom;
	bool rule = lines >= LINES_FOR_RULE, hint = lines >= LINES_FOR_HINT;

	l->too_small = lines < SCREEN_LINES_MIN || columns < SCREEN_COLUMNS_MIN;
	l->title = take(true, &top);
	l->tabs = take((parts & PART_TABS) && lines >= LINES_FOR_TABS, &top);
	l->filter = take(parts & PART_FILTER, &top);
	bottom = lines - 2 - rule - hint;
	l->body = (struct rect){top, 0, bottom > top ? bottom - top : 0, columns};
	l->rule = take(rule, &bottom);
	l->message = take(true, &bottom);
	l->hint = take(hint, &bottom);
	l->footer = bottom;
}

static int between(int least, int n, int most)
{
	if (n > most)
		n = most;
	return n < least ? least : n;
}

struct rect layout_dialog(int lines, int columns, int contents_h, int contents_w)
{
	struct rect r;

	r.h = between(1, contents_h + 2, lines);
	r.w = between(1, contents_w + 4, columns);
	r.y = (lines - r.h) / 2;
	r.x = (columns - r.w) / 2;
	return r;
}
