#include "tui/paint.h"

#include <curses.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include "base/mem.h"
#include "base/text.h"
#include "tui/mouse.h"
#include "tui/send.h"

/* ---- themes ---- */

/* What colours are for. A theme says which ones they are; -1 is the terminal's own. */
enum hue {
	INK,
	GROUND,
	BAR, /* title and footer */
	BAR_INK,
	ACCENT, /* labels, the open tab */
	LINE,
	HEADING,
	CURSOR, /* the selected row, the button in reach */
	CURSOR_INK,
	MARKED,
	GOOD,
	WARN,
	BAD,
	BAD_GROUND,
	FIELD_GROUND,
	FOCUS, /* the field being edited */
	FOCUS_INK,
	DEMO,
	DEMO_INK,
	HUES
};
enum depth { FEW, MANY, DEPTHS }; /* 8 colours, 256 */
#define MANY_COLOURS 256

/* By theme and depth: dark, light, contrast. In the last one every text stands out from its ground
 * by 7 to 1 at least, as the Web Content Accessibility Guidelines ask for at their highest level;
 * in the others by 4.5, where the colours are ours and the terminal has many. */
static const short palette[HUES][THEME_CONTRAST + 1][DEPTHS] = {
	[INK] = {{-1, -1}, {-1, -1}, {COLOR_WHITE, 15}},
	[GROUND] = {{-1, -1}, {-1, -1}, {COLOR_BLACK, 16}},
	[BAR] = {{COLOR_CYAN, 24}, {COLOR_BLUE, 25}, {COLOR_WHITE, 15}},
	[BAR_INK] = {{COLOR_BLACK, 15}, {COLOR_WHITE, 231}, {COLOR_BLACK, 16}},
	[ACCENT] = {{COLOR_CYAN, 110}, {COLOR_BLUE, 25}, {COLOR_WHITE, 15}},
	[LINE] = {{COLOR_CYAN, 66}, {COLOR_BLUE, 67}, {COLOR_WHITE, 15}},
	[HEADING] = {{COLOR_YELLOW, 179}, {COLOR_BLUE, 94}, {COLOR_YELLOW, 226}},
	[CURSOR] = {{COLOR_WHITE, 110}, {COLOR_BLACK, 153}, {COLOR_YELLOW, 226}},
	[CURSOR_INK] = {{COLOR_BLACK, 16}, {COLOR_WHITE, 16}, {COLOR_BLACK, 16}},
	[MARKED] = {{COLOR_YELLOW, 221}, {COLOR_MAGENTA, 90}, {COLOR_YELLOW, 226}},
	[GOOD] = {{COLOR_GREEN, 114}, {COLOR_GREEN, 22}, {COLOR_WHITE, 15}},
	[WARN] = {{COLOR_YELLOW, 215}, {COLOR_MAGENTA, 94}, {COLOR_YELLOW, 226}},
	[BAD] = {{COLOR_RED, 210}, {COLOR_RED, 124}, {COLOR_WHITE, 15}},
	[BAD_GROUND] = {{-1, -1}, {-1, -1}, {COLOR_RED, 88}},
	[FIELD_GROUND] = {{-1, 236}, {-1, 254}, {COLOR_BLACK, 16}},
	[FOCUS] = {{COLOR_BLUE, 24}, {-1, 229}, {COLOR_BLUE, 18}},
	[FOCUS_INK] = {{COLOR_WHITE, 231}, {-1, 16}, {COLOR_WHITE, 15}},
	[DEMO] = {{COLOR_YELLOW, 214}, {COLOR_RED, 124}, {COLOR_YELLOW, 226}},
	[DEMO_INK] = {{COLOR_BLACK, 16}, {COLOR_WHITE, 231}, {COLOR_BLACK, 16}},
};

/* How every style looks. Attributes tell the states apart without colour; a cell's letters in
 * paint_capture() are its attributes. Reversed, the ink is what is seen behind the text; then both
 * colours are named, since some terminals (PuTTY) reverse nothing that has none. */
static const struct look {
	attr_t attributes;
	enum hue ink, ground;
} looks[STYLE_N] = {
	[STYLE_TEXT] = {A_NORMAL, INK, GROUND},
	[STYLE_TITLE] = {A_REVERSE, BAR, BAR_INK},
	[STYLE_TAB] = {A_NORMAL, INK, GROUND},
	[STYLE_TAB_ON] = {A_BOLD, ACCENT, GROUND},
	[STYLE_HEADING] = {A_BOLD, HEADING, GROUND},
	[STYLE_COLUMNS] = {A_BOLD | A_UNDERLINE, HEADING, GROUND},
	[STYLE_LINE] = {A_NORMAL, LINE, GROUND},
	[STYLE_SELECTED] = {A_REVERSE, CURSOR, CURSOR_INK},
	[STYLE_MARKED] = {A_BOLD, MARKED, GROUND},
	[STYLE_DIM] = {A_DIM, INK, GROUND},
	[STYLE_MATCH] = {A_UNDERLINE, INK, GROUND},
	[STYLE_LABEL] = {A_NORMAL, ACCENT, GROUND},
	[STYLE_FIELD] = {A_NORMAL, INK, FIELD_GROUND},
	[STYLE_FIELD_ON] = {A_UNDERLINE | A_BOLD, FOCUS_INK, FOCUS},
	[STYLE_LOCKED] = {A_DIM, INK, GROUND},
	[STYLE_MESSAGE] = {A_NORMAL, GOOD, GROUND},
	[STYLE_WARNING] = {A_BOLD, WARN, GROUND},
	[STYLE_ERROR] = {A_BOLD, BAD, BAD_GROUND},
	[STYLE_HINT] = {A_DIM, INK, GROUND},
	[STYLE_KEY] = {A_NORMAL, INK, GROUND},
	[STYLE_KEY_LABEL] = {A_REVERSE, BAR, BAR_INK},
	[STYLE_DIALOG] = {A_NORMAL, INK, GROUND},
	[STYLE_DIALOG_TITLE] = {A_BOLD, INK, GROUND},
	[STYLE_BUTTON] = {A_NORMAL, INK, GROUND},
	[STYLE_BUTTON_ON] = {A_REVERSE | A_BOLD, CURSOR, CURSOR_INK},
	[STYLE_DEMO] = {A_REVERSE | A_BOLD, DEMO, DEMO_INK},
};

static short pairs[STYLE_N];
static attr_t left_out; /* attributes that this theme does without */
static int cursor_y, cursor_x;
static bool cursor_shown;

/* With colours of its own a reversed style is painted in these the other way round: the attribute
 * would cost the line more, and blanks with it cannot be erased in one go. Not bold text, whose
 * colour some terminals make lighter. */
static bool turned(enum style style)
{
	return pairs[style] && looks[style].attributes == A_REVERSE;
}

/* Pair s + 1 is style s, and pair 0 all that has no colours of its own: a change of pair between
 * them would be seven bytes that nobody sees. But the footer's numbers have one: back to pair 0 the
 * library takes attributes back, too, and they stand between ten labels. Eight colours and 64 pairs
 * are on every colour terminal. Dim text is no high contrast; what it says stands in words too. */
void paint_theme(enum term_theme theme, bool colour)
{
	enum depth depth = COLORS >= MANY_COLOURS ? MANY : FEW;

	left_out = colour && theme == THEME_CONTRAST ? A_DIM : 0;
	for (int s = 0; s < STYLE_N; s++) {
		short ink = palette[looks[s].ink][theme][depth];
		short ground = palette[looks[s].ground][theme][depth];
		bool has = ink >= 0 || ground >= 0 || s == STYLE_KEY;

		pairs[s] = colour && has ? (short)(s + 1) : 0;
		if (pairs[s] && turned(s))
			init_pair(pairs[s], ground, ink);
		else if (pairs[s])
			init_pair(pairs[s], ink, ground);
	}
	if (colour && palette[GROUND][theme][depth] >= 0)
		bkgdset(COLOR_PAIR(STYLE_TEXT + 1) | ' ');
}

static attr_t style_attributes(enum style style)
{
	return turned(style) ? A_NORMAL : looks[style].attributes & ~left_out;
}

static short style_pair(enum style style)
{
	return pairs[style];
}

static void style_on(enum style style)
{
	attr_set(style_attributes(style), style_pair(style), NULL);
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
	[MARK_PLACE] = {"█", "#"},
};

const char *mark_text(enum mark m)
{
	return term_ascii() || !term_unicode() ? marks[m].ascii : marks[m].text;
}

/* Signs with an honest likeness in ASCII, each above its own. */
static const wchar_t signs[] = L"·•…–—‘’“”«»‹›⟨⟩←→↑↓►▲▼×█─│␊◌";
static const char likeness[] = "-*.--''\"\"\"\"<><><>^v>^vx#-|  ";
_Static_assert(sizeof(signs) / sizeof(signs[0]) == sizeof(likeness), "a sign without its likeness");

static wchar_t like(wchar_t c, wchar_t fallback)
{
	const wchar_t *at = wcschr(signs, c);

	return at ? (wchar_t)likeness[at - signs] : fallback;
}

/* What stands in a cell for a character of text: itself, if the terminal can show it. */
static wchar_t cell_char(wchar_t c)
{
	if (c < 0x80)
		return c;
	if (!term_unicode())
		return wctob((wint_t)c) != EOF ? c : like(c, L'?');
	if (wcwidth(c) < 0)
		c = L'·';
	return term_ascii() ? like(c, c) : c;
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
			cells[n++] = cell_char((wchar_t)c);
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
#ifndef GUARD_OFF_text_safe
	text_safe(&out, text ? text : "", text ? strlen(text) : 0, false);
#else
	str_add(&out, text ? text : "");
#endif
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
	int used;

	if (!on_screen(y, x, &width))
		return;
	shown = safe(text);
	used = text_width(shown);
	if (used > width) {
		ui_put_cut(y, x, style, text, width);
		return;
	}
	style_on(style);
	move(y, x);
	blanks_add(width - used);
	cells_add(shown, strlen(shown));
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
		mvchgat(y, x, n, style_attributes(style), style_pair(style), NULL);
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
	if (term_reader())
		mvaddch(y, x, ' ');
	else if (term_ascii())
		mvaddch(y, x, (chtype)(unsigned char)ascii[c]);
	else
		mvadd_wch(y, x, wide[c]);
}

/* Underscores: a byte where the sign for a line would be three. */
void ui_rule(int y, int x, int width, enum style style)
{
	if (!on_screen(y, x, &width))
		return;
	style_on(style);
	mvhline(y, x, term_reader() ? ' ' : '_', width);
}

static void frame_line(int y, int x, int width, enum style style)
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
	frame_line(r.y, r.x, r.w, style);
	frame_line(bottom, r.x, r.w, style);
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
	ui_put_cut(r.y, r.x + 3, STYLE_DIALOG_TITLE, title, width);
}

/* ---- a painting ---- */

void ui_cursor(int y, int x)
{
	cursor_y = y;
	cursor_x = x;
	cursor_shown = y >= 0 && y < LINES && x >= 0 && x < COLS;
}

void ui_cursor_selected(int y, int x)
{
	if (term_reader() && !cursor_shown)
		ui_cursor(y, x);
}

static WINDOW *uncovered; /* NULL: nothing is kept */

void paint_forget(void)
{
	if (uncovered)
		delwin(uncovered);
	uncovered = NULL;
}

void paint_keep(void)
{
	paint_forget();
	uncovered = dupwin(stdscr);
}

void paint_bring_back(void)
{
	if (uncovered && getmaxy(uncovered) == LINES && getmaxx(uncovered) == COLS)
		overwrite(uncovered, stdscr);
	paint_forget();
}

void paint_begin(void)
{
	paint_forget();
	cursor_shown = false;
	mouse_forget();
	attr_set(A_NORMAL, 0, NULL);
	erase();
}

void paint_end(void)
{
	leaveok(stdscr, !cursor_shown); /* nobody sees where it stays */
	if (cursor_shown)
		move(cursor_y, cursor_x);
	send_painted(cursor_shown ? cursor_y : -1);
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
