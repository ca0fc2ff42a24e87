/* The mailer of a workplace without a service: started by the full-screen program, and gone with it. */
#ifndef FICHA_MAIL_EMBEDDED_H
#define FICHA_MAIL_EMBEDDED_H

#include "base/config.h"
#include "store/db.h"

struct embedded {
	struct db *db;
	const struct config *config;
	bool demo;
	int pid;  /* of the one that runs; 0: none does */
	int line; /* it ends when this is closed; -1 */
	int64_t tried_at;
};
#define EMBEDDED_INIT \
	{ \
		.line = -1 \
	}

/* Starts one where it would send anything (there is a way for mail, its secret can be read, the database is a file), unless
 * some mailer is at work, or one was started within a minute; call it every few seconds. Faults are silent: the
 * doctor and the queue tell when mail does not leave. */
void embedded_look(struct embedded *m);
void embedded_end(struct embedded *m);

#endif
