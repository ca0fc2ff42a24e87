/* What F1 says about a field: made from its description, so that no screen has words of its own. */
#ifndef FICHA_TUI_FIELDHELP_H
#define FICHA_TUI_FIELDHELP_H

#include "dict/record.h"
#include "dict/session.h"

/* Its name for this record, its help, what may stand in it and how much, and what is asked of it: a
 * sentence a line. */
void field_about(
	const struct session *s, const struct record *r, const struct field *f, struct str *out);

#endif
