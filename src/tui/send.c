#include "tui/send.h"

#include <curses.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "tui/termline.h"

#define MOVE_BYTES 6   /* to a place, and to a style: what they take, more or less */
#define STYLE_BYTES 14
#define BLANKS_BYTES 4 /* of many blanks: they are erased */
#define SCROLL_AT_ONCE 220 /* bytes: nothing but whole can it be sent */
#define SCROLL_BYTES 24
#define SCROLL_MOST 3  /* rows; a list moves by one, the wheel by three */
#define SCROLL_LEAST 4 /* rows that only moved */

struct row {
	uint64_t painted, shown; /* what stands in it, as a number */
	int bytes;               /* to make one of the other, more or less; 0: they are the same */
};

static struct {
	struct row *row;
	int rows_cap;
	cchar_t *painted, *shown; /* cells of one row, and an end */
	int painted_cap, shown_cap;
	bool behind;
} out;

/* ---- what it takes ---- */

static bool same(const cchar_t *a, const cchar_t *b)
{
	return !memcmp(a, b, sizeof *a);
}

static uint64_t row_number(const cchar_t *cells, int n)
{
	const unsigned char *byte = (const unsigned char *)cells;
	uint64_t h = UINT64_C(14695981039346656037);

	for (size_t i = 0; i < sizeof *cells * (size_t)n; i++)
		h = (h ^ byte[i]) * UINT64_C(1099511628211);
	return h;
}

static bool same_style(const cchar_t *a, const cchar_t *b)
{
	return a->attr == b->attr && a->ext_color == b->ext_color;
}

static int cell_bytes(const cchar_t *cell, int blanks)
{
	wchar_t c = cell->chars[0];

	if (blanks > BLANKS_BYTES)
		return blanks == BLANKS_BYTES + 1 ? MOVE_BYTES : 0;
	return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
}

static int row_bytes(int n)
{
	const cchar_t *last = NULL;
	int bytes = 0, blanks = 0;

	for (int x = 0; x < n; x++) {
		const cchar_t *cell = &out.painted[x];

		if (same(cell, &out.shown[x]))
			continue;
		if (!last || cell - last > MOVE_BYTES)
			bytes += MOVE_BYTES;
		else
			bytes += (int)(cell - last) - 1;
		if (last && !same_style(cell, last))
			bytes += STYLE_BYTES;
		blanks = cell->chars[0] == L' ' ? blanks + 1 : 0;
		bytes += cell_bytes(cell, blanks);
		last = cell;
	}
	return bytes;
}

static void row_measure(int y)
{
	struct row *r = &out.row[y];

	mvwin_wchnstr(stdscr, y, 0, out.painted, COLS);
	mvwin_wchnstr(curscr, y, 0, out.shown, COLS);
	r->painted = row_number(out.painted, COLS);
	r->shown = row_number(out.shown, COLS);
	r->bytes = r->painted == r->shown ? 0 : row_bytes(COLS);
}

static int measure(void)
{
	int sum = 0;

	out.row = xgrow(out.row, &out.rows_cap, LINES, sizeof *out.row);
	out.painted = xgrow(out.painted, &out.painted_cap, COLS + 1, sizeof *out.painted);
	out.shown = xgrow(out.shown, &out.shown_cap, COLS + 1, sizeof *out.shown);
	memset(out.painted, 0, sizeof *out.painted * (size_t)(COLS + 1));
	memset(out.shown, 0, sizeof *out.shown * (size_t)(COLS + 1));
	for (int y = 0; y < LINES; y++) {
		row_measure(y);
		sum += out.row[y].bytes;
	}
	return sum;
}

/* Bytes when the terminal moves by so many rows what stands there; `sum` when that helps little. */
static int moved_bytes(int by, int sum)
{
	int moved = 0, bytes = sum + SCROLL_BYTES;

	for (int y = 0; y < LINES; y++) {
		const struct row *r = &out.row[y];

		if (y + by < 0 || y + by >= LINES || !r->bytes ||
			r->painted != out.row[y + by].shown)
			continue;
		moved++;
		bytes -= r->bytes;
	}
	return moved >= SCROLL_LEAST ? bytes : sum;
}

static int scrolled_bytes(int sum)
{
	int least = sum;

	for (int by = -SCROLL_MOST; by <= SCROLL_MOST; by++) {
		int bytes = by ? moved_bytes(by, sum) : sum;

		least = bytes < least ? bytes : least;
	}
	return least;
}

/* ---- sending ---- */

static bool has_column(void)
{
	const char *known = tigetstr("hpa"); /* goes with the terminal, and another may follow */

	return known && known != (char *)-1 && !strcmp(known, "\033[%i%p1%dG");
}

static void send_it(bool cursor_shown)
{
	struct terse_terminal t = {LINES, COLS, has_column()};

	line_gather();
	curs_set(cursor_shown);
	wnoutrefresh(stdscr);
	doupdate();
	line_send(&t);
}

static int row_add(int y)
{
	wtouchln(stdscr, y, 1, 1);
	return out.row[y].bytes;
}

/* As many rows as come nearest to the room, but for what is typed: that is for itself, since what goes
 * together arrives together. */
static void rows_choose(int cursor_row, int room)
{
	int bytes = 0;

	if (cursor_row >= 0 && out.row[cursor_row].bytes) {
		row_add(cursor_row);
		return;
	}
	for (int y = 0; y < LINES; y++)
		if (out.row[y].bytes && (!bytes || bytes + out.row[y].bytes / 2 <= room))
			bytes += row_add(y);
}

/* The terminal's cursor stays where the last row ends: putting it back would cost every piece a move. */
static void send_piece(int cursor_row, int room)
{
	untouchwin(stdscr);
	rows_choose(cursor_row, room);
	leaveok(stdscr, TRUE);
	send_it(cursor_row >= 0);
}

void send_painted(int cursor_row)
{
	int y = getcury(stdscr), x = getcurx(stdscr), room = line_room(), bytes = measure();
	bool whole = room && (bytes <= room || scrolled_bytes(bytes) <= SCROLL_AT_ONCE);

	wmove(stdscr, y, x);
	out.behind = !whole;
	if (whole)
		send_it(cursor_row >= 0);
	else if (room)
		send_piece(cursor_row, room);
}

bool send_behind(void)
{
	return out.behind;
}
