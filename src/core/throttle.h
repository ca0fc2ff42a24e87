/* Failed log-ins slow the next one down, by account and by source. Private to core. */
#ifndef FICHA_CORE_THROTTLE_H
#define FICHA_CORE_THROTTLE_H

#include "store/db.h"

#define THROTTLE_LOCK 10	    /* failures until the long wait */
#define THROTTLE_LOCK_SECONDS (15 * 60)

struct throttle {
	char user[80];	 /* "user:ana"; "" when the name can be nobody's */
	char source[80]; /* "from:192.0.2.7"; "" for people at the machine itself, who share it */
};
void throttle_init(struct throttle *t, const char *user_name, const char *source);
/* Before a password is looked at: ERR_DENIED while one has to wait. The try is counted as a failure
 * from the start, so that many at once are no way around; throttle_pass() takes it back. A database
 * that cannot be written does not keep anybody out. */
int throttle_try(struct db *db, const struct throttle *t, struct err *e);
void throttle_pass(struct db *db, const struct throttle *t);

/* Has the account just reached the long wait? For the history; false when nothing can be read. */
bool throttle_locked(struct db *db, const struct throttle *t);

/* Seconds to wait after so many failures: 0, 0, 1, 2, 4 ... 60, then 15 minutes. */
int throttle_wait(int64_t failures);

#endif
