/* Names of records that hold beyond one database: what another system called a record (field_is_uid()),
 * else a UUID made of the database's first moment and the record's id, in a way of one's own
 * (RFC 9562). The same record has the same one in every export. */
#ifndef FICHA_DICT_UID_H
#define FICHA_DICT_UID_H

#include "dict/record.h"
#include "store/db.h"

struct uids {
	char database[40];
};
int uids_open(struct uids *u, struct db *db, struct err *e);
/* Appends "urn:uuid:..." of a record without a name of its own. */
void uid_make(const struct uids *u, const struct entity *e, int64_t id, struct str *out);
/* Appends the name of the record that a uid field of r means: its own, or the one it is borrowed
 * from; nothing when there is no such record. */
void uid_of(const struct uids *u, const struct record *r, const struct field *f, struct str *out);

#endif
