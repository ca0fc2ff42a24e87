/* Text: UTF-8 in, characters and columns out. Sources: Unicode through utf8proc; widths are those
 * of wcwidth(3), since that is what the terminal library uses.
 *
 * Every stored text is valid UTF-8 in NFC without control characters (see text_clean). */
#ifndef FICHA_BASE_TEXT_H
#define FICHA_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "base/err.h"
#include "base/str.h"

/* Decodes one character of at most `len` bytes. Returns the bytes used, 0 at the end, -1 if bad. */
int utf8_decode(const char *s, size_t len, int32_t *code_point);
bool utf8_valid(const char *s, size_t len); /* Unicode's strict form; NUL and controls are valid */
size_t utf8_count(const char *s);           /* code points */

/* Boundaries of what a person calls one character (grapheme clusters); byte offsets. A bad byte is
 * a character of its own. At the ends they stay where they are. */
size_t text_next(const char *s, size_t len, size_t at);
size_t text_prev(const char *s, size_t len, size_t at);

/* Columns on the terminal. A character without a width counts as 1 (it is drawn as a mark). */
int text_width(const char *s);
int text_widthn(const char *s, size_t len);
/* Bytes of the longest beginning of s that needs at most `columns`, never half a character. */
size_t text_fit(const char *s, int columns);
/* The first emoji, of which fonts for text have none: where it begins, and its bytes; 0: there is none. Signs that such
 * fonts have (a telephone, a trade mark) count only where U+FE0F asks for their picture. */
size_t text_emoji(const char *s, const char **at);

enum text_class {
	TEXT_NAME, /* one line, no invisible or bidirectional controls */
	TEXT_LINE, /* one line of free text: the same characters as TEXT_NAME */
	TEXT_NOTE, /* many lines: also \n, and bidirectional marks are kept */
};
/* The rule for what may be stored: appends the NFC form of s to out, blanks at both ends off (and
 * CR LF as LF in notes), or refuses with the reason (ERR_INPUT) and leaves out as it was. Refused
 * everywhere: invalid UTF-8, noncharacters, control characters (TAB too), more than four combining
 * marks on one base. Refused but in notes: what is invisible, looks like a blank or reorders text
 * (category Cf, U+2028, U+2029, fillers, tags); joiners inside an emoji and variation selectors
 * pass. */
int text_clean(struct str *out, const char *s, size_t len, enum text_class class, struct err *e);

/* What may be shown: appends s with everything that could move the cursor, hide or reorder text
 * replaced by visible marks (ESC becomes U+241B, U+202E becomes "⟨202E⟩", a bad byte "·", combining
 * marks beyond the fourth one "·", a mark without a base stands on "◌"). TAB is a blank. A newline
 * is kept only when `lines` is true. Use it for every stored text that goes to a terminal, a log or
 * a file name. */
void text_safe(struct str *out, const char *s, size_t len, bool lines);

/* The NFC form alone, nothing judged; bytes that are no UTF-8 are copied. */
void text_nfc(struct str *out, const char *s, size_t len);

/* Search fold: compatibility form, case folded, marks off (ñ becomes n, ß ss, ł l). */
void text_fold(struct str *out, const char *s);
/* Sort key: like the fold, but ñ sorts after n ("n\x7e"); compares bytewise in Spanish order. Runs
 * of blanks count as one, those at the ends not at all. */
void text_sort_key(struct str *out, const char *s);
/* Sort key of the numbers that people give to things: each run of digits counts by its value, so that
 * "ODS-9" is before "ODS-10". Zeros in front only decide between what is equal otherwise. */
void text_number_key(struct str *out, const char *s);
/* Only letters and digits of the fold, joined: "76.086.428-5" gives "760864285". */
void text_bare(struct str *out, const char *s);
/* The fold's words, each preceded by one blank: "Peña, José" gives " pena jose". */
void text_words(struct str *out, const char *s);
/* Does each word of what was typed begin one of these, as text_words() made them? Nothing typed: yes. */
bool text_has_words(const char *words, const char *typed);
/* Does every word of the part stand in the whole: "Ana López" in "Ana María López Ruiz"? No words: no. */
bool text_words_within(const char *part, const char *whole);

/* Bytes of Windows-1252 as UTF-8; the five undefined bytes become U+FFFD. */
void text_from_cp1252(struct str *out, const char *s, size_t len);

/* E-mail address: dot-atom local part (letters of any script, at most 64 bytes, no | and no `), domain of
 * at least two labels of letters, digits and inner hyphens (254 bytes in all; letters of any script, the
 * mailer writes them as xn--). Appends it trimmed, in NFC and lower case; refuses with ERR_INPUT and a
 * reason. Stricter than RFC 5321 on purpose: what passes can stand in an SMTP command as it is. Refused,
 * with the letter named, are words that mix alphabets with letters alike, and in an address that ends in
 * Latin letters words that have none but look it. */
int email_clean(struct str *out, const char *s, struct err *e);
/* Does another letter than a to z stand before the @? Servers that do not know SMTPUTF8 take none such. */
bool email_needs_utf8(const char *address);
/* Telephone: keeps digits, a leading +, the signs ( ) - . / and an extension ("ext. 12", "x12", "anexo
 * 12"); refuses other letters, fewer than 3 and more than 25 digits. Appends the text with single
 * blanks. `key` (may be NULL) gets the last eight digits before the extension, for duplicates;
 * nothing when there are fewer than seven. */
int phone_clean(struct str *out, struct str *key, const char *s, struct err *e);
/* Appends a clean number as it is stored and shown: no digit and no extension changes, only what
 * stands between them. With a + in front and a code of Mexico, Chile or Colombia: that code, a
 * blank, the groups of its plan ("+52 55 5512 3456"); with another code: a blank wherever there was
 * a sign ("+1 415 555 0100"). Without +: the groups of `country` (ISO code, "" none) when the
 * number has as many digits as they do there. Everything else stays as it is, and so do two
 * numbers with a / between. Formatting twice changes nothing. */
void phone_format(struct str *out, const char *clean, const char *country);

#endif
