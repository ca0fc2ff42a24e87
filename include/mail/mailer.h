/* The mailer: makes up what is due, and sends it. Any number may run, on any number of hosts; one is enough. */
#ifndef FICHA_MAIL_MAILER_H
#define FICHA_MAIL_MAILER_H

#include "base/config.h"
#include "store/db.h"

struct mailer_report {
	int issued, left, failing; /* dates of schedules, the worker's other duty: left are those held or skipped */
	int recovered; /* deliveries of mailers that are gone */
	int strayed;   /* that waited for a date of another clock, and are due now */
	int made;      /* messages that got their bytes */
	int put_aside; /* that cannot be made up: they wait for a person */
	int sent, retry, failed, uncertain; /* deliveries that were tried */
	bool paused;   /* the server is left alone for a while */
	char reason[480]; /* why; "" */
};

struct mailer;
/* demo: its mail goes to files. The configuration is borrowed while the mailer is open. ERR_CONFIG: section [mail] does not
 * hold together. */
int mailer_open(struct mailer **out, struct db *db, const struct config *config, bool demo, struct err *e);
void mailer_close(struct mailer **m);
/* Does mail leave at all? With [mail] transport = none it waits. */
bool mailer_sends(const struct mailer *m);

/* One pass over all that is due, at most [mail] per_run of them. Faults of the server and of single messages are no errors,
 * but noted with them. `stop` is asked between two mails; true ends the pass. NULL: never. */
int mailer_pass(struct mailer *m, bool (*stop)(void), struct mailer_report *out, struct err *e);
/* When there is something to do next, a moment: 0 when nothing waits. Also what is due is told. */
int mailer_next(struct mailer *m, int64_t *moment, struct err *e);

#endif
