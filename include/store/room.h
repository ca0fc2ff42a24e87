/* How much room a database takes, and how much there is left for it. */
#ifndef FICHA_STORE_ROOM_H
#define FICHA_STORE_ROOM_H

#include "store/db.h"

struct db_room {
	int64_t size; /* bytes: the file and what waits beside it to be merged into it */
	int64_t left; /* bytes that may still be written on its disk; -1: on a server, not known
			 here */
};
int db_room(struct db *db, struct db_room *out, struct err *e);

#endif
