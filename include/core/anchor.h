/* Anchors of the history: its end, once a day, told to a file, to the system's log and by mail. Whoever rewrites the history
 * afterwards, chain and all, would have to rewrite those as well. */
#ifndef FICHA_CORE_ANCHOR_H
#define FICHA_CORE_ANCHOR_H

#include "core/outbox.h"

/* Once a day, in UTC: a line "2026-11-21T12:00:00Z 1042 SHA256" at the end of <database>.anchors (a database on a
 * server has none) and in syslog. Does nothing when that was done today. */
int anchor_daily(struct db *db, struct err *e);
/* Appends that line with its end, as it would be told now; nothing where there is no history. */
int anchor_line(struct db *db, struct str *out, struct err *e);
/* Queues it as a message, once a day (in UTC) and a database, whoever asks. `to` is an address, "administrators" (those
 * who may log in and have one) or "nobody". Nothing is queued while the firm has no sender. */
int anchor_mail(struct outbox *o, const char *to, struct err *e);
/* Holds the history against the lines of such a file, or against those in a mail that was saved, as it came or as text; *lines
 * is how many there were. ERR_CORRUPT: a row that was told is not there any more, or another one; err says which.
 * ERR_INPUT: the file holds something else. */
int anchor_check(struct db *db, const char *path, int64_t *lines, struct err *e);

#endif
