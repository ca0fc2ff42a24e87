/* The write gate: one lock file beside the database, "<realpath>.gate", with its owner and mode.
 * SQLite before 3.51.3 can lose committed rows when a checkpoint meets a writer of another process,
 * and its own waiting is unfair; so whoever writes or checkpoints holds the gate. The kernel queues
 * the waiters, and gives back the lock of a process that died. (OFD locks, fcntl(2).)
 *
 * byte 0  the writer, alone
 * byte 1  held shared while the database is open; exclusively by who must be alone (migrate,
 * restore)
 * byte 2  held by who waits to be alone: the others see it and leave, newcomers are refused
 * byte 3  held shared by who waits for byte 0: a long writer sees it and makes room */
#ifndef FICHA_STORE_GATE_H
#define FICHA_STORE_GATE_H

#include <stdbool.h>
#include <sys/stat.h>
#include "base/err.h"

struct gate;

/* database is the real path of the file that `like` describes. */
int gate_open(struct gate **out, const char *database, const struct stat *like, struct err *e);
void gate_close(struct gate **g); /* gives all locks back; NULL is let pass */

/* 0; ERR_BUSY after so many seconds (0: at once), with who holds it; ERR_LOST when
 * gate_interrupted. */
int gate_enter(struct gate *g, int seconds, struct err *e);
void gate_leave(struct gate *g);
/* Does another one wait to enter? */
bool gate_wanted(const struct gate *g);
/* Who left and comes again at once would be faster than those who have to wake up first: returns when one
 * of them has entered, none waits, or after 50 ms. */
void gate_yield(const struct gate *g);

int gate_share(struct gate *g, struct err *e);
/* Asks everybody to leave and waits until they have. Instead of gate_share(), not after it. */
int gate_alone(struct gate *g, int seconds, struct err *e);
bool gate_asked_to_leave(const struct gate *g);

/* Asked while waiting, at least four times a second: true ends the wait (the terminal hung up). */
extern bool (*gate_interrupted)(void);

#endif
