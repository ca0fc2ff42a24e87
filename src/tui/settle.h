/* The door's questions as dialogs: what the operator accepts goes back to the door with the next
 * try. */
#ifndef FICHA_TUI_SETTLE_H
#define FICHA_TUI_SETTLE_H

#include "dict/issue.h"
#include "dict/session.h"

#define ACCEPTED_MAX 16

struct settle {
	struct session *session;
	const struct entity *entity;
	char code[ACCEPTED_MAX][sizeof(((struct issue *)0)->code)];
	const char *list[ACCEPTED_MAX];
	struct accepted accepted; /* for the door */
	bool duplicates_shown;    /* a list of likely duplicates is shown once */
};
void settle_init(struct settle *s, struct session *session, const struct entity *e);

enum settled {
	SETTLED_GO_ON,  /* nothing is open any more */
	SETTLED_BACK,   /* the operator wants to change something */
	SETTLED_OPENED, /* the operator looks at another record; the form waits below it */
};
/* Asks the ISSUE_ASK issues that are not accepted yet; `warnings`: likely duplicates that only
 * warn, too. */
enum settled settle_ask(struct settle *s, const struct issues *issues, bool warnings);
/* Says on the message line what was done, with a warning that was no question, and remembers it
 * (recent.h). */
void settle_say(struct session *s, const char *done, const struct issues *issues);

#endif
