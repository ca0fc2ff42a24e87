/* Which file comes in: one of the operator's inbox or, at this machine, any by its path. */
#ifndef FICHA_TUI_INBOX_H
#define FICHA_TUI_INBOX_H

#include "core/files.h"

enum inbox_answer {
	INBOX_BACK,  /* given up, or it could not be opened, which was said */
	INBOX_FILE,  /* opened: the caller's to close, with its name */
	INBOX_EXTRA, /* the further row */
};
/* The title is followed by where the inbox lies: somebody has to put files there. `question` asks for a
 * path; `extra` is a further row, NULL: none. */
enum inbox_answer inbox_ask(const struct session *s, const char *title, const char *question,
	const char *extra, FILE **out, struct str *name);

/* "2026-11-21 20:02", in the company's time zone; lives in the arena. */
const char *moment_text(const struct session *s, struct arena *a, int64_t moment);

#endif
