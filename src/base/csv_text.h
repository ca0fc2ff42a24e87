/* The text of a file from its beginning, block by block, whatever its character set. It is read
 * twice: once to find out what it is, then as UTF-8 as often as it is rewound. Private to base. */
#ifndef FICHA_BASE_CSV_TEXT_H
#define FICHA_BASE_CSV_TEXT_H

#include <stdbool.h>
#include <stdio.h>
#include "base/err.h"
#include "base/str.h"

enum charset {
	CHARSET_UTF8,
	CHARSET_UTF8_BOM,
	CHARSET_UTF16_LE,
	CHARSET_UTF16_BE,
	CHARSET_CP1252,
	CHARSET_FOUND, /* asked for: what is found out */
};

struct csv_text {
	FILE *in;            /* NULL: the bytes are in memory */
	FILE *spool;         /* what cannot be read twice is copied here; ours */
	struct str bytes;    /* in memory */
	long long begin, at; /* of the text behind its mark, and of the next byte */
	enum charset charset;
	struct str half; /* bytes of a character whose rest stands in the next block */
};
/* Either from `in` (the caller's), where it stands, or a copy of the bytes. `wanted` is taken
 * as said, but for the order of UTF-16's bytes. Refuses what csv_open() refuses. */
int csv_text_open(struct csv_text *t, FILE *in, const char *bytes, size_t len, enum charset wanted,
	struct err *e);
/* Appends the next block of UTF-8 to out; 1, 0 at the end, or ERR_IO. */
int csv_text_next(struct csv_text *t, struct str *out, struct err *e);
int csv_text_rewind(struct csv_text *t, struct err *e);
void csv_text_release(struct csv_text *t);

#endif
