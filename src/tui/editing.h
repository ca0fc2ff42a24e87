/* Who else has a record's form open: said to the others for as long as the form is there. */
#ifndef FICHA_TUI_EDITING_H
#define FICHA_TUI_EDITING_H

#include "dict/session.h"

/* One form's; zero: of none. Part of the form, which does not move. */
struct editing {
	struct session *session;
	const struct entity *entity;
	int64_t id;
	struct str others; /* "ana since 10:32", as seen last */
	struct editing *next;
};

/* id 0, a record that is not stored yet: nothing to say. Never waits for the database's writers. */
void editing_begin(struct editing *ed, struct session *s, const struct entity *e, int64_t id);
void editing_end(struct editing *ed); /* lets one pass that never began */
/* Appends a sentence about the others; nothing when there are none. */
void editing_say(const struct editing *ed, struct str *out);

#endif
