/* How the database is, in a few words. */
#ifndef FICHA_TUI_STATUS_H
#define FICHA_TUI_STATUS_H

#include "dict/session.h"

/* "SQLite 3.40.1 · 12.3 MB · free on its disk: 40.1 GB" */
int status_room(struct session *s, struct str *out, struct err *e);
/* "Last backup: 5 h ago · ballast: 16.0 MB", for who looks after the company. True when something is
 * to be done about it: no backup within two days, or no ballast. Nothing for others, for samples,
 * and for a server, whose own tools make the backups. */
bool status_safety(struct session *s, struct str *out);

#endif
