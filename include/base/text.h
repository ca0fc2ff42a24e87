/* Text: UTF-8 in, characters and columns out. Sources: Unicode through utf8proc; widths are those of
 * wcwidth(3), since that is what the terminal library uses.
 *
 * Every stored text is valid UTF-8 in NFC without control characters (see text_clean). */
#ifndef FICHA_BASE_TEXT_H
#define FICHA_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/err.h"
#include "base/str.h"

/* Decodes one character of at most `len` bytes. Returns the bytes used, 0 at the end, -1 when bad. */
int utf8_decode(const char *s, size_t len, int32_t *code_point);
bool utf8_valid(const char *s, size_t len);
size_t utf8_count(const char *s); /* code points */

/* Boundaries of what a person calls one character (grapheme clusters); byte offsets. */
size_t text_next(const char *s, size_t len, size_t at);
size_t text_prev(const char *s, size_t len, size_t at);

/* Columns on the terminal. A character without a width counts as 1 (it is drawn as a mark). */
int text_width(const char *s);
int text_widthn(const char *s, size_t len);
/* Bytes of the longest beginning of s that needs at most `columns`, never half a character. */
size_t text_fit(const char *s, int columns);

enum text_class {
	TEXT_NAME, /* one line, no invisible or bidirectional controls */
	TEXT_LINE, /* one line of free text: the same characters as TEXT_NAME */
	TEXT_NOTE, /* many lines: also \n, and bidirectional marks are kept */
};
/* The rule for what may be stored: appends the NFC form of s to out, blanks at both ends off (and
 * CR LF as LF in notes), or refuses with the reason (ERR_INPUT) and leaves out as it was. */
int text_clean(struct str *out, const char *s, size_t len, enum text_class class, struct err *e);

/* What may be shown: appends s with everything that could move the cursor, hide or reorder text
 * replaced by visible marks (ESC becomes U+241B, U+202E becomes "⟨202E⟩", a bad byte "·"). TAB is a
 * blank. A newline is kept only when `lines` is true. Use it for every stored text that goes to a
 * terminal, a log or a file name. */
void text_safe(struct str *out, const char *s, size_t len, bool lines);

/* Search fold: compatibility form, case folded, marks off (ñ becomes n, ß ss, ł l). */
void text_fold(struct str *out, const char *s);
/* Sort key: like the fold, but ñ sorts after n ("n\x7e"); compares bytewise in Spanish order. Runs of
 * blanks count as one. */
void text_sort_key(struct str *out, const char *s);
/* Only letters and digits of the fold, joined: "76.086.428-5" gives "760864285". */
void text_bare(struct str *out, const char *s);
/* The fold's words, each preceded by one blank: "Peña, José" gives " pena jose". */
void text_words(struct str *out, const char *s);
void text_digits(struct str *out, const char *s); /* ASCII digits only */

/* Bytes of Windows-1252 as UTF-8; the five undefined bytes become U+FFFD. */
void text_from_cp1252(struct str *out, const char *s, size_t len);

/* E-mail address: dot-atom local part (at most 64 bytes), domain of labels (at most 254 in all), ASCII
 * local part. Appends it trimmed, in lower case. */
int email_clean(struct str *out, const char *s, struct err *e);
/* Phone: keeps digits, a leading +, and an extension ("ext. 12"); refuses other letters. Appends the
 * text with single blanks. `key` (may be NULL) gets the last eight digits, for duplicates. */
int phone_clean(struct str *out, struct str *key, const char *s, struct err *e);

#endif
