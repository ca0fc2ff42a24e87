#include "tui/paint.h"

#include <curses.h>
#include <string.h>
#include <wchar.h>
#include "base/mem.h"
#include "base/text.h"
#include "tui/mouse.h"

/* How every style looks. Attributes tell the states apart without colour; colours are added per
 * theme
 * (-1: the terminal's own). A cell's letters in paint_capture() are its attributes. */
struct look {
	attr_t attributes;
	struct {
		short ink, paper;
	} colour[3]; /* by enum term_theme */
};

#define OWN {-1, -1}
static const struct look looks[STYLE_N] = {
	[STYLE_TEXT] = {A_NORMAL, {OWN, OWN, OWN}},
	[STYLE_TITLE] = {A_REVERSE, {{COLOR_CYAN, COLOR_BLACK}, {COLOR_BLUE, COLOR_WHITE}, OWN}},
	[STYLE_TAB] = {A_NORMAL, {OWN, OWN, OWN}},
	[STYLE_TAB_ON] = {A_BOLD, {{COLOR_CYAN, -1}, {COLOR_BLUE, -1}, OWN}},
	[STYLE_HEADING] = {A_BOLD, {{COLOR_YELLOW, -1}, {COLOR_BLUE, -1}, OWN}},
	[STYLE_LINE] = {A_NORMAL, {{COLOR_CYAN, -1}, {COLOR_BLUE, -1}, OWN}},
	[STYLE_SELECTED] = {A_REVERSE, {OWN, OWN, OWN}},
	[STYLE_MARKED] = {A_BOLD, {{COLOR_YELLOW, -1}, {COLOR_MAGENTA, -1}, OWN}},
	[STYLE_DIM] = {A_DIM, {OWN, OWN, OWN}},
	[STYLE_MATCH] = {A_UNDERLINE, {OWN, OWN, OWN}},
	[STYLE_LABEL] = {A_NORMAL, {{COLOR_CYAN, -1}, {COLOR_BLUE, -1}, OWN}},
	[STYLE_FIELD] = {A_NORMAL, {OWN, OWN, OWN}},
	[STYLE_FIELD_ON] = {A_UNDERLINE | A_BOLD, {OWN, OWN, OWN}},
	[STYLE_LOCKED] = {A_DIM, {OWN, OWN, OWN}},
	[STYLE_MESSAGE] = {A_NORMAL, {{COLOR_GREEN, -1}, {COLOR_GREEN, -1}, OWN}},
	[STYLE_WARNING] = {A_BOLD, {{COLOR_YELLOW, -1}, {COLOR_MAGENTA, -1}, OWN}},
	[STYLE_ERROR] = {A_BOLD, {{COLOR_RED, -1}, {COLOR_RED, -1}, OWN}},
	[STYLE_HINT] = {A_DIM, {OWN, OWN, OWN}},
	[STYLE_KEY] = {A_BOLD, {OWN, OWN, OWN}},
	[STYLE_KEY_LABEL] = {A_REVERSE,
		{{COLOR_CYAN, COLOR_BLACK}, {COLOR_BLUE, COLOR_WHITE}, OWN}},
	[STYLE_DIALOG] = {A_NORMAL, {OWN, OWN, OWN}},
	[STYLE_DIALOG_TITLE] = {A_BOLD, {OWN, OWN, OWN}},
	[STYLE_BUTTON] = {A_NORMAL, {OWN, OWN, OWN}},
	[STYLE_BUTTON_ON] = {A_REVERSE | A_BOLD, {OWN, OWN, OWN}},
	[STYLE_DEMO] = {A_REVERSE | A_BOLD,
		{{COLOR_YELLOW, COLOR_BLACK}, {COLOR_RED, COLOR_WHITE}, OWN}},
};

static bool coloured;
static int cursor_y, cursor_x;
static bool cursor_shown;

/* Pair s + 1 is style s; eight colours and 64 pairs are on every colour terminal. */
void paint_theme(enum term_theme theme, bool colour)
{
	coloured = colour;
	for (int s = 0; colour && s < STYLE_N; s++)
		init_pair((short)(s + 1), looks[s].colour[theme].ink, looks[s].colour[theme].paper);
}

static void style_on(enum style style)
{
	attr_set(looks[style].attributes, coloured ? (short)(style + 1) : 0, NULL);
}

/* ---- marks ---- */

static const struct {
	const char *text, *ascii;
} marks[] = {
	[MARK_CURSOR] = {"►", ">"},
	[MARK_MORE_LEFT] = {"<", "<"},
	[MARK_MORE_RIGHT] = {">", ">"},
	[MARK_LIST] = {"▼", "v"},
	[MARK_UP] = {"↑", "^"},
	[MARK_DOWN] = {"↓", "v"},
	[MARK_CRUMB] = {"›", ">"},
	[MARK_DOT] = {"·", "-"},
	[MARK_MARKED] = {"√", "*"},
};

const char *mark_text(enum mark m)
{
	return term_ascii() ? marks[m].ascii : marks[m].text;
}

/* ---- text ---- */

/* Joiners and emoji selectors take no column here but change widths on some terminals: the rest of
 * the line would not stand where ncurses believes it does. */
static bool widens_elsewhere(int32_t c)
{
	return c == 0x200d || c == 0xfe0f;
}

static void cells_add(const char *s, size_t len)
{
	wchar_t cells[256];
	int n = 0;
	int32_t c;
	int bytes;

	for (size_t at = 0; at < len; at += (size_t)bytes) {
		bytes = utf8_decode(s + at, len - at, &c);
		if (bytes <= 0)
			return;
		if (widens_elsewhere(c))
			continue;
		if (n >= LENGTH(cells) - 8 && wcwidth((wchar_t)c) != 0) {
			addnwstr(cells, n);
			n = 0;
		}
		if (n < LENGTH(cells))
			cells[n++] = wcwidth((wchar_t)c) < 0 ? L'·' : (wchar_t)c;
	}
	addnwstr(cells, n);
}

static void blanks_add(int n)
{
	while (n-- > 0)
		addch(' ');
}

/* Cuts [x, x + *width) to the terminal. What begins left of it is not painted at all. */
static bool on_screen(int y, int x, int *width)
{
	if (y < 0 || y >= LINES || x < 0 || x >= COLS)
		return false;
	if (*width > COLS - x)
		*width = COLS - x;
	return *width > 0;
}

static const char *safe(const char *text)
{
	static struct str out = STR_INIT;

	str_reset(&out);
	text_safe(&out, text ? text : "", text ? strlen(text) : 0, false);
	return out.buf;
}

static void put(int y, int x, enum style style, const char *shown, size_t len, int width)
{
	style_on(style);
	move(y, x);
	cells_add(shown, len);
	blanks_add(width - text_widthn(shown, len));
}

void ui_put(int y, int x, enum style style, const char *text, int width)
{
	const char *shown;

	if (!on_screen(y, x, &width))
		return;
	shown = safe(text);
	put(y, x, style, shown, text_fit(shown, width), width);
}

void ui_put_right(int y, int x, enum style style, const char *text, int width)
{
	const char *shown;
	size_t fit;
	int used;

	if (!on_screen(y, x, &width))
		return;
	shown = safe(text);
	fit = text_fit(shown, width);
	used = text_widthn(shown, fit);
	style_on(style);
	move(y, x);
	blanks_add(width - used);
	cells_add(shown, fit);
}

void ui_put_cut(int y, int x, enum style style, const char *text, int width)
{
	const char *shown, *mark = mark_text(MARK_MORE_RIGHT);

	if (!on_screen(y, x, &width))
		return;
	shown = safe(text);
	if (text_width(shown) <= width) {
		put(y, x, style, shown, strlen(shown), width);
		return;
	}
	put(y, x, style, shown, text_fit(shown, width - 1), width - 1);
	put(y, x + width - 1, style, mark, strlen(mark), 1);
}

void ui_style(int y, int x, enum style style, int n)
{
	if (on_screen(y, x, &n))
		mvchgat(y, x, n, looks[style].attributes, coloured ? (short)(style + 1) : 0, NULL);
}

void ui_fill(struct rect r, enum style style)
{
	for (int i = 0; i < r.h; i++)
		ui_put(r.y + i, r.x, style, "", r.w);
}

/* ---- lines ---- */

enum corner { TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT, HORIZONTAL, VERTICAL };

static void line_cell(int y, int x, enum corner c, enum style style)
{
	static const char ascii[] = "++++-|";
	const cchar_t *const wide[] = {
		WACS_ULCORNER, WACS_URCORNER, WACS_LLCORNER, WACS_LRCORNER, WACS_HLINE, WACS_VLINE};

	if (y < 0 || y >= LINES || x < 0 || x >= COLS)
		return;
	style_on(style);
	if (term_ascii())
		mvaddch(y, x, (chtype)(unsigned char)ascii[c]);
	else
		mvadd_wch(y, x, wide[c]);
}

void ui_rule(int y, int x, int width, enum style style)
{
	for (int i = 0; i < width; i++)
		line_cell(y, x + i, HORIZONTAL, style);
}

static void side_lines(struct rect r, enum style style)
{
	for (int i = 1; i < r.h - 1; i++) {
		line_cell(r.y + i, r.x, VERTICAL, style);
		line_cell(r.y + i, r.x + r.w - 1, VERTICAL, style);
	}
}

void ui_frame(struct rect r, enum style style, const char *title)
{
	int right = r.x + r.w - 1, bottom = r.y + r.h - 1, width;

	if (r.h < 1 || r.w < 1)
		return;
	ui_rule(r.y, r.x, r.w, style);
	ui_rule(bottom, r.x, r.w, style);
	side_lines(r, style);
	line_cell(r.y, r.x, TOP_LEFT, style);
	line_cell(r.y, right, TOP_RIGHT, style);
	line_cell(bottom, r.x, BOTTOM_LEFT, style);
	line_cell(bottom, right, BOTTOM_RIGHT, style);
	if (!title || !*title || r.w < 8)
		return;
	width = text_width(title);
	width = width > r.w - 6 ? r.w - 6 : width;
	ui_put(r.y, r.x + 2, STYLE_DIALOG_TITLE, "", width + 2);
	ui_put(r.y, r.x + 3, STYLE_DIALOG_TITLE, title, width);
}

/* ---- a painting ---- */

void ui_cursor(int y, int x)
{
	cursor_y = y;
	cursor_x = x;
	cursor_shown = y >= 0 && y < LINES && x >= 0 && x < COLS;
}

void paint_begin(void)
{
	cursor_shown = false;
	mouse_forget();
	attr_set(A_NORMAL, 0, NULL);
	erase();
}

void paint_end(void)
{
	curs_set(cursor_shown);
	if (cursor_shown)
		move(cursor_y, cursor_x);
	else
		move(LINES - 1, 0);
	wnoutrefresh(stdscr);
	doupdate();
}

bool paint_cursor(int *y, int *x)
{
	*y = cursor_y;
	*x = cursor_x;
	return cursor_shown;
}

static char attribute_letter(attr_t a)
{
	char letter = a & A_BOLD ? 'b' : a & A_UNDERLINE ? 'u' : a & A_DIM ? 'd' : ' ';

	if (!(a & A_REVERSE))
		return letter;
	return letter == ' ' ? 'r' : (char)(letter - 'a' + 'A');
}

/* Returns the columns of the cell. */
static int cell_capture(int y, int x, struct str *text, struct str *attributes)
{
	wchar_t ch[CCHARW_MAX + 1] = L"";
	cchar_t cell;
	attr_t a;
	short pair;
	int width;

	mvwin_wch(curscr, y, x, &cell);
	getcchar(&cell, ch, &a, &pair, NULL);
	for (int i = 0; ch[i]; i++)
		str_add_utf8(text, (int)ch[i]);
	width = wcwidth(ch[0]);
	width = width < 1 ? 1 : width;
	str_pad(attributes, attribute_letter(a), width);
	return width;
}

static void trim_line(struct str *s, size_t from)
{
	size_t len = s->len;

	while (len > from && s->buf[len - 1] == ' ')
		len--;
	str_cut(s, len);
	str_addc(s, '\n');
}

void paint_capture(struct str *text, struct str *attributes)
{
	for (int y = 0; y < LINES; y++) {
		size_t text_from = text->len, attributes_from = attributes->len;

		for (int x = 0; x < COLS;)
			x += cell_capture(y, x, text, attributes);
		trim_line(text, text_from);
		trim_line(attributes, attributes_from);
	}
}
