/* Forms that were left open, offered to whom they belong: at log-in, on the home screen, and when
 * the same record's form is opened again. */
#ifndef FICHA_TUI_DRAFTS_H
#define FICHA_TUI_DRAFTS_H

#include "dict/draft.h"

/* A form with what was typed into it. ERR_MISSING, ERR_INPUT: the record is gone or archived. */
int form_open_draft(struct session *s, const struct draft *d, struct err *err);
/* Is it that of a form which is open in this program? */
bool form_has_draft(int64_t id);

/* At log-in: drops those that are older than `days` and says so, and offers the others. */
void drafts_offer(struct session *s, int days);
/* Before a form opens: asks when its like was left open. True: that one is open now. */
bool drafts_resume(struct scope scope, const struct entity *e, int64_t id, const char *part);

/* For lists of them: those that are open in no form of this program; "Client › 000123 ACME SA". */
int drafts_left(struct session *s, struct arena *a, struct draft **out, int *n, struct err *e);
/* Says so first where it seems to be open at another terminal; asks the database. */
const char *draft_name(struct session *s, const struct draft *d, struct arena *a);
const char *draft_when(const struct session *s, const struct draft *d, struct arena *a);
/* Goes on with it; where that cannot be, what was typed is shown to be read. */
void draft_open(struct session *s, const struct draft *d);
void draft_throw(struct session *s, const struct draft *d); /* asks first */

#endif
