/* The mailer as a process: one pass after the other until it is told to stop. */
#ifndef FICHA_MAIL_WORKER_H
#define FICHA_MAIL_WORKER_H

#include "mail/mailer.h"

struct worker {
	struct db *db;
	const struct config *config;
	bool demo; /* its clock is asked before each pass, its mail goes to files */
	bool embedded; /* ends when its standard input does: whoever started it is gone */
	/* After each pass that did something; NULL: nobody wants to know. */
	void (*told)(void *ctx, const struct mailer_report *report);
	void *ctx;
};

/* Another mailer of this database is at work? On a server: never known. */
bool worker_is_there(struct db *db);
/* All that is due now, with the daily duties. *alone: false, another mailer is at work, and nothing was done. */
int worker_once(const struct worker *w, bool *alone, struct mailer_report *out, struct err *e);
/* Until SIGTERM, SIGINT or SIGHUP, a request to leave the database, or the end of the standard input (embedded). Tells
 * systemd that it is ready, and that it lives. A fault of the database is told and waited out; one of the
 * configuration ends it (ERR_CONFIG). */
int worker_run(const struct worker *w, bool *alone, struct err *e);

#endif
