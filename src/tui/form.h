/* Forms: one record as a draft. The editor's text may be wrong as long as it is typed; it is judged
 * when its field is left, and nothing keeps the cursor there. Saving goes through the door, with
 * its questions as dialogs. */
#ifndef FICHA_TUI_FORM_H
#define FICHA_TUI_FORM_H

#include "dict/query.h"
#include "tui/screen.h"

/* A new record. Its id goes to *made (NULL: not wanted), which outlives the form. */
int form_open_new(struct scope scope, const struct entity *e, int64_t *made, struct err *err);
/* One that is needed in the form below: with the save it is back there, and no card opens. name: what it
 * is called, "" where nobody said it yet. */
int form_open_needed(struct scope scope, const struct entity *e, const char *name, int64_t *made,
	struct err *err);
int form_open(struct scope scope, const struct entity *e, int64_t id, struct err *err);
/* With the cursor on the field of that path, when the form has it. */
int form_open_at(struct scope scope, const struct entity *e, int64_t id, const char *path,
	struct err *err);
/* One row of a record's child, row -1 for a new one; the whole record is saved with it. */
int form_open_row(struct scope scope, const struct entity *e, int64_t id, int child, int row,
	struct err *err);

#endif
