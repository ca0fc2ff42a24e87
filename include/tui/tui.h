/* The full-screen program. */
#ifndef FICHA_TUI_TUI_H
#define FICHA_TUI_TUI_H

#include "base/config.h"
#include "store/db.h"

/* What main hands over; shared by cli (which fills it) and tui. */
struct tui_start {
	struct db *db;
	const struct config *config;
	const char *as; /* user who needs no password, or NULL: the log-in screen asks */
	bool demo;	/* DEMO mark, and the log-in screen says the sample users */
};
/* Runs until the operator leaves. Returns an exit code. */
int tui_run(const struct tui_start *start);

#endif
