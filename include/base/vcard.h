/* Reads vCards (RFC 2426: 3.0, RFC 6350: 4.0) as the table that an address book would export: a row a
 * card, under headings that imports know; "UID" is what the address book calls it. Folded lines, escapes, groups and parameters are understood;
 * pictures and what else has no column are passed over. */
#ifndef FICHA_BASE_VCARD_H
#define FICHA_BASE_VCARD_H

#include <stdbool.h>
#include <stdio.h>
#include "base/err.h"

/* Does what can be read from there begin a card? It stands where it stood after that; false for what
 * cannot be read twice. */
bool vcard_begins(FILE *in);
/* All cards of `in` as CSV in a file without a name, which is the caller's and stands at its
 * beginning. ERR_INPUT: a card of 2.1 (whose quoted-printable texts and character sets are others), or
 * one that does not end, with its line; ERR_IO. */
int vcard_table(FILE *in, FILE **out, struct err *e);

#endif
