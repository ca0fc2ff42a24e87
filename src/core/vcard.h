/* Address-book cards of contacts and persons: vCard 4.0 (RFC 6350). */
#ifndef FICHA_CORE_VCARD_H
#define FICHA_CORE_VCARD_H

#include "dict/uid.h"

/* What all cards of a database share. */
struct vcard_book {
	struct db *db;
	struct uids uids;
};
int vcard_book_open(struct vcard_book *b, struct db *db, struct err *e);

/* Appends a card with CR LF, folded at 75 bytes, never within a character. The record has all its
 * fields. UID stays the same from export to export (the one that the card came with, unless the person
 * is a contact of several clients, which are as many cards), REV is the moment of its last change (left out
 * where the history knows none). A contact that is the client itself is an organisation. */
int vcard_add(const struct vcard_book *b, const struct record *r, struct str *out, struct err *e);

#endif
