/* The tokens by which the index on SQLite finds a document:
 *
 *	r ro rod ...	the beginnings of each word, up to WORD_MOST characters
 *	1 11 112 1122	of an identifier the first one and two characters, and three and four
 *			from each of its characters on
 *	clien ...	where five and more of its characters are no digits: every part of those
 *	_o17 _o17+r	the marks; and behind one with a number, which is a session's, all of those
 *	+		every document */
#ifndef FICHA_STORE_TOKENS_H
#define FICHA_STORE_TOKENS_H

#include <stdbool.h>
#include "base/str.h"

#define WORD_MOST 16 /* characters of a token */
#define HEAD_MOST 2  /* typed characters that only begin an identifier */
#define GRAM 4       /* characters of the parts of an identifier */

/* Appends them, each with a blank behind it; from the columns of search_doc. */
void tokens_derive(struct str *out, const char *words, const char *ids, const char *marks);

/* Bytes of the first n characters. */
size_t first_chars(const char *s, size_t len, int n);
bool longer_than(const char *s, size_t len, int n);

#endif
