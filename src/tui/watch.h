/* What goes on beside the keyboard: other people's commits, the end of the session's rights, the
 * idle lock, and the right end of the title line. */
#ifndef FICHA_TUI_WATCH_H
#define FICHA_TUI_WATCH_H

#include "core/access.h"
#include "core/start.h"
#include "mail/embedded.h"

struct watch {
	const struct tui_start *start;
	struct session *session;
	int64_t version, seq; /* of the database, as seen last */
	int64_t judged;       /* the version at which the session was found to go on */
	int64_t tidied;       /* the seq up to which the search index is merged */
	int64_t urgent;       /* what waits for somebody, counted at every other look */
	bool skip;
	struct embedded mailer;
};
/* The watch is the caller's and outlives the waiting; watch_end() before the session goes. */
void watch_begin(struct watch *w, const struct tui_start *start, struct session *s);
void watch_end(struct watch *w);

#endif
