/* What the full-screen program is handed: filled by the command line, used by the screens. */
#ifndef FICHA_CORE_START_H
#define FICHA_CORE_START_H

#include <stdbool.h>
#include "base/config.h"
#include "dict/session.h"

/* Everything is borrowed and outlives the run. */
struct tui_start {
	struct db *db;
	const struct config *config;
	const char *as; /* user who needs no password, or NULL: the log-in screen asks */
	/* Opened by an SSH key, or NULL; the caller frees it. It still asks for the password when it has to. */
	struct session *session;
	bool ask_password;
	bool mailer;	/* somebody's own terminal: a mailer is started where none is at work */
	bool demo;	/* DEMO mark, and the log-in screen says the sample users */
};

#endif
