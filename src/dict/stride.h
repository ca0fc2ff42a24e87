/* How long the transactions of a long act (an import, an undo) are. Private to dict.
 *
 * The act is made of pieces, each a change set, and nobody waits for more than the piece at hand and what
 * its transaction has to commit. While nobody waits the transactions grow, since each of them writes most
 * pages of every index again: until they write more pages than a commit should, or take most of a second,
 * for what is shown of the act has to move, and a key to break it off. Once somebody stood at the gate they
 * begin anew, small.
 * A server does not tell who waits: there a transaction ends after a fifth of a second. */
#ifndef FICHA_DICT_STRIDE_H
#define FICHA_DICT_STRIDE_H

#include <stdbool.h>
#include <stdint.h>

struct db;
struct stride {
	struct db *db;
	int least, most; /* units (rows, parts) of a transaction, at first and at last */
	int reach;       /* of the next one */
	int64_t pages;   /* that were written before it */
	int64_t began, worked; /* ticks_ms(), work_ms() */
	bool wanted;     /* somebody waited for it */
};
void stride_init(struct stride *s, struct db *db, int least, int most);
/* Before a transaction: who waits goes first. */
void stride_begin(struct stride *s);
/* At the end of a piece, so many units into the transaction: has it to end? May be asked again by a
 * transaction that is repeated. */
bool stride_is_over(struct stride *s, int units);
/* After its commit. */
void stride_end(struct stride *s, int units);

#endif
