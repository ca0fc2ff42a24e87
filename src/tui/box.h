/* A dialog's frame and its wrapped text; for the dialogs. */
#ifndef FICHA_TUI_BOX_H
#define FICHA_TUI_BOX_H

#include "tui/paint.h"
#include "base/wrap.h"

#define BOX_COLUMNS 56 /* of contents, at most: with the frame 60 */

/* Columns that a text wants inside a box, at least `least`, at most BOX_COLUMNS and the terminal.
 */
int box_columns(const char *text, int least);
/* Paints an empty frame for so many lines and columns of contents; returns the frame. */
struct rect box_draw(const char *title, int lines, int columns);
/* Paints the wrapped text from the frame's first line on, at most `lines`; the first line in style
 * `first`. */
void box_text(struct rect r, const char *text, int lines, enum style first);

#endif
