/* Painting: text in cells. Everything is drawn afresh into one screen before each wait; ncurses
 * sends the difference. Coordinates count from 0; what lies outside the terminal is cut off. Stored
 * text can neither leave its field nor reach the terminal as a control: all of it goes through
 * text_safe(). */
#ifndef FICHA_TUI_PAINT_H
#define FICHA_TUI_PAINT_H

#include <stdbool.h>
#include "base/str.h"
#include "tui/term.h"

struct rect {
	int y, x, h, w;
};

/* What a text is, not how it looks; the one theme table in paint.c says that. Every state differs
 * from its neighbours by attribute as well as by colour. */
enum style {
	STYLE_TEXT,
	STYLE_TITLE, /* title line */
	STYLE_TAB,   /* a tab that is not open */
	STYLE_TAB_ON,
	STYLE_HEADING,
	STYLE_COLUMNS, /* the line of column headings; what is below it hangs from it */
	STYLE_LINE,     /* rules and frames */
	STYLE_SELECTED, /* the row or item under the cursor */
	STYLE_MARKED,
	STYLE_DIM,   /* archived, inactive */
	STYLE_MATCH, /* the part that matches the search */
	STYLE_LABEL,
	STYLE_FIELD,
	STYLE_FIELD_ON, /* the field being edited */
	STYLE_LOCKED,   /* a field that cannot be edited */
	STYLE_MESSAGE,
	STYLE_WARNING,
	STYLE_ERROR,
	STYLE_HINT,
	STYLE_KEY, /* the number in the footer */
	STYLE_KEY_LABEL,
	STYLE_DIALOG, /* a dialog's inside and frame */
	STYLE_DIALOG_TITLE,
	STYLE_BUTTON,
	STYLE_BUTTON_ON,
	STYLE_DEMO, /* the DEMO mark */
	STYLE_N
};

/* Single cells that have an ASCII stand-in. */
enum mark {
	MARK_CURSOR,
	MARK_MORE_LEFT,
	MARK_MORE_RIGHT,
	MARK_LIST,
	MARK_UP,
	MARK_DOWN,
	MARK_CRUMB,
	MARK_DOT,
	MARK_MARKED,
	MARK_PLACE /* beside a list: how far down */
};
const char *mark_text(enum mark m);

/* Paints text in exactly `width` columns: cut (never through a character) or padded with blanks. */
void ui_put(int y, int x, enum style style, const char *text, int width);
/* The same at the right end; a cut text ends with a mark. */
void ui_put_right(int y, int x, enum style style, const char *text, int width);
/* As ui_put(), but a cut text ends with a mark, so that nobody takes it for the whole. */
void ui_put_cut(int y, int x, enum style style, const char *text, int width);
/* Gives n columns from x another style; the text stays. */
void ui_style(int y, int x, enum style style, int n);
void ui_fill(struct rect r, enum style style);
void ui_rule(int y, int x, int width, enum style style);
void ui_frame(struct rect r, enum style style, const char *title); /* title may be NULL */

/* Where the terminal's cursor rests after painting; the last call of a painting counts, without one
 * it is hidden. */
void ui_cursor(int y, int x);
/* Of what is selected: shown to screen readers, where no text is typed. */
void ui_cursor_selected(int y, int x);

/* For ui.c: an empty screen; then the difference out to the terminal (send.h). */
void paint_begin(void);
void paint_end(void);
/* Keeps what is painted so far, before dialogs cover it, so that it can be brought back without them:
 * once, in the same size, and until the next painting. */
void paint_keep(void);
void paint_forget(void);
void paint_bring_back(void);
void paint_theme(enum term_theme theme, bool colour);
/* What the terminal shows, as text: one line a row, blanks at its end off; then one line of style
 * letters a row: blank plain, r reverse, b bold, u underlined, d dim, capitals with reverse (B, U,
 * D). Colours are left out: what these letters do not tell apart, a monochrome terminal does not
 * either. */
void paint_capture(struct str *text, struct str *attributes);
/* The cursor painted last; false: hidden. */
bool paint_cursor(int *y, int *x);

#endif
