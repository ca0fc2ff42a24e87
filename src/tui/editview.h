/* Where the editor's cursor is on its view; shared by editor.c and editview.c. */
#ifndef FICHA_TUI_EDITVIEW_H
#define FICHA_TUI_EDITVIEW_H

#include "tui/editor.h"

struct place {
	int line, column; /* in wrapped lines; a text of one line is line 0 */
	int last;         /* the last line */
};
struct place editor_place(const struct editor *ed);

#define EDITOR_LINE_END -1
/* The cursor's offset for a column of a wrapped line, or its end where the line is shorter. */
size_t editor_offset(const struct editor *ed, int line, int column);

#endif
