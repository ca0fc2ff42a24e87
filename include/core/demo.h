/* A demo database: sample firms of Mexico, Chile and Colombia, always the same for a given size. */
#ifndef FICHA_CORE_DEMO_H
#define FICHA_CORE_DEMO_H

#include "base/moment.h"
#include "dict/change.h"

#define DEMO_PASSWORD "demo-ficha-2026"
/* Into a database fresh from access_init() with ana as administrator. Adds oscar, sara, tito, the lists'
 * sample values and `clients` clients: a minute per 100 000. progress (may be NULL) is called after each batch of
 * clients, and while the search index is made; false breaks off (ERR_CANCEL), and what is there is no demo to keep. */
int demo_fill(struct db *db, int clients, int password_cost, reindex_progress_fn *progress, void *ctx,
	struct err *e);
/* Is this database marked as a demo? Its clock ("" for none) is honoured in every build. */
int demo_read(struct db *db, bool *is_demo, struct str *now, struct err *e);
/* A date (noon, UTC) or a moment as text; "", 0: the real clock. ERR_INPUT: neither. */
int demo_check_now(const char *text, int64_t *moment, struct err *e);
/* The clock stands at this text from now on, which the company's history tells. ERR_INPUT: it is none, or this is no demo.
 * ERR_CONFIRM: what is recorded already would lie in the future, and `back` does not say that it may. */
int demo_set_now(struct db *db, const char *text, bool back, struct err *e);
/* Its administrators move the clock from the screen. */
bool demo_clock_can(const struct session *s);
/* To noon of that day in the firm's time zone. Forward only, and by ten years at most: ERR_INPUT. */
int demo_move_on(struct session *s, struct date to, struct err *e);

#endif
