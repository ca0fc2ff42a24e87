#include "tui/gridmodel.h"

#include <string.h>

void grid_init(struct gridmodel *g)
{
	*g = (struct gridmodel){.page = 1, .count = -1, .about = -1, .want = {.from = GRID_FIRST}};
}

int64_t grid_id(const struct gridmodel *g)
{
	return g->n ? g->id[g->at] : 0;
}

int64_t grid_row(const struct gridmodel *g)
{
	return g->n && g->first ? g->first + g->at : 0;
}

static int64_t between64(int64_t least, int64_t n, int64_t most)
{
	if (n > most)
		n = most;
	return n < least ? least : n;
}

static int between(int least, int n, int most)
{
	return (int)between64(least, n, most);
}

static int clamp(int n, int most)
{
	return between(0, n, most);
}

/* Wants the page on which the record now in line `from` stands in line `to`. */
static void want_anchor(struct gridmodel *g, int from, int to)
{
	g->want = (struct grid_want){
		.from = GRID_ANCHOR,
		.id = g->id[from],
		.line = between(-1, to, g->page),
		.row = g->first ? g->first + from : 0,
	};
}

void grid_set_page(struct gridmodel *g, int lines)
{
	lines = clamp(lines, GRID_PAGE_MAX);
	lines = lines ? lines : 1;
	if (lines == g->page)
		return;
	g->page = lines;
	if (g->want.from == GRID_NOTHING)
		grid_reload(g);
}

static bool select_line(struct gridmodel *g, int line)
{
	bool moved = line != g->at;

	g->at = line;
	return moved;
}

bool grid_move(struct gridmodel *g, int lines)
{
	bool beyond;
	int at, line;

	if (!g->n)
		return false;
	lines = between(-g->page, lines, g->page);
	at = g->at + lines;
	beyond = (at < 0 && g->before) || (at >= g->n && g->after);
	if (!beyond)
		return select_line(g, clamp(at, g->n - 1));
	line = at < 0 ? 0 : g->page - 1;
	want_anchor(g, g->at, line - lines);
	g->want.follow = g->id[g->at];
	g->want.select = lines;
	g->want.fallback = line;
	return true;
}

bool grid_page(struct gridmodel *g, int pages)
{
	if (!g->n)
		return false;
	if (pages > 0 ? !g->after : !g->before)
		return select_line(g, pages > 0 ? g->n - 1 : 0);
	if (pages > 0)
		want_anchor(g, g->n - 1, 0);
	else
		want_anchor(g, 0, g->page - 1);
	g->want.fallback = g->at;
	return true;
}

bool grid_home(struct gridmodel *g)
{
	if (!g->before)
		return g->n && select_line(g, 0);
	g->want = (struct grid_want){.from = GRID_FIRST};
	return true;
}

bool grid_end(struct gridmodel *g)
{
	if (!g->after)
		return g->n && select_line(g, g->n - 1);
	g->want = (struct grid_want){.from = GRID_LAST, .fallback = GRID_PAGE_MAX};
	return true;
}

bool grid_goto(struct gridmodel *g, int64_t row)
{
	row = row < 1 ? 1 : row;
	if (g->first && row >= g->first && row < g->first + g->n)
		return select_line(g, (int)(row - g->first));
	g->want = (struct grid_want){.from = GRID_ROW, .row = row};
	return true;
}

void grid_select(struct gridmodel *g, int64_t id)
{
	g->want = (struct grid_want){
		.from = GRID_ANCHOR,
		.id = id,
		.line = clamp(g->at, g->page - 1),
		.follow = id,
		.fallback = g->at,
		.next = true,
	};
}

void grid_reload(struct gridmodel *g)
{
	if (!g->n) {
		g->want = (struct grid_want){.from = GRID_FIRST};
		return;
	}
	g->first = 0;
	grid_select(g, g->id[g->at]);
}

void grid_look(struct gridmodel *g)
{
	g->want = (struct grid_want){.from = GRID_FIRST, .follow = grid_id(g), .fallback = g->at};
}

void grid_restart(struct gridmodel *g, bool keep)
{
	if (keep && g->n)
		grid_reload(g);
	else
		g->want = (struct grid_want){.from = GRID_FIRST};
	g->want.next = false; /* among other rows it has no neighbours */
	g->count = g->about = -1;
}

static int line_of(const struct gridmodel *g, int64_t id)
{
	for (int i = 0; id && i < g->n; i++)
		if (g->id[i] == id)
			return i;
	return -1;
}

/* The number of the new first row: certain at an end of the list, else reckoned from the anchor's.
 */
static int64_t first_row(const struct gridmodel *g)
{
	const struct grid_want *w = &g->want;
	int line = line_of(g, w->id);

	if (!g->before)
		return g->n ? 1 : 0;
	if (!g->after && g->count >= g->n)
		return g->count - g->n + 1;
	if (w->from != GRID_ANCHOR || !w->row)
		return 0;
	if (line >= 0)
		return w->row - line;
	return w->line < 0 ? w->row + 1 : w->line == g->page ? w->row - g->n : 0;
}

void grid_row_found(struct gridmodel *g, int64_t id)
{
	g->want = (struct grid_want){
		.from = GRID_ANCHOR, .id = id, .row = g->want.row, .follow = id};
}

void grid_anchor_found(struct gridmodel *g, int line)
{
	struct grid_want *w = &g->want;

	if (w->next)
		w->fallback = line;
}

void grid_loaded(struct gridmodel *g, const int64_t *id, int n, bool before, bool after)
{
	int line;

	g->n = clamp(n, GRID_PAGE_MAX);
	if (g->n)
		memcpy(g->id, id, sizeof(*id) * (size_t)g->n);
	g->before = before;
	g->after = after;
	if (!before && !after)
		g->count = g->n;
	g->first = first_row(g);
	line = line_of(g, g->want.follow);
	line = line >= 0 ? line + g->want.select : g->want.fallback;
	g->at = clamp(line, g->n - 1);
	g->want = (struct grid_want){.from = GRID_NOTHING};
}

void grid_unread(struct gridmodel *g, bool keep)
{
	if (!keep) {
		g->n = g->at = 0;
		g->before = g->after = false;
		g->first = 0;
		g->count = -1;
	}
	g->want = (struct grid_want){.from = GRID_NOTHING};
}

int grid_mark(const struct gridmodel *g, int lines)
{
	int64_t behind = g->about - g->n; /* number of the row before the last page */

	if (!g->n || (!g->before && !g->after) || lines < 2)
		return -1;
	if (!g->before)
		return 0;
	if (!g->after)
		return lines - 1;
	if (!g->first || behind < 1 || lines < 3)
		return -1;
	return (int)between64(1, (g->first - 1) * (lines - 1) / behind, lines - 2);
}

int64_t grid_marked_row(const struct gridmodel *g, int line, int lines)
{
	return 1 + (g->about - 1) * line / (lines > 1 ? lines - 1 : 1);
}
