/* CSV (RFC 4180) as people really have it: any of , ; TAB | as delimiter, CR, LF or CR LF, quoted
 * fields with newlines (kept as they are), a quote inside a bare field taken literally, text after
 * a closing quote joined to the field. Empty lines are passed over; a first line "sep=;" names the
 * delimiter. */
#ifndef FICHA_BASE_CSV_H
#define FICHA_BASE_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include "base/crypt.h"
#include "base/err.h"
#include "base/str.h"

struct csv_row {
	char **cell; /* borrowed until the next csv_next(); NUL-terminated UTF-8 */
	int n;
	long line; /* of the row's first character, from 1 */
};
struct csv;

#define CSV_DELIMITERS ",;\t|"
#define CSV_CELL_MAX (1 << 20)    /* bytes */
#define CSV_ROW_MAX (8 << 20)     /* bytes of all cells of a row; there is no limit of rows */
#define CSV_SPOOL_MAX (4LL << 30) /* bytes of what is no file and has to be copied into one */
#define CSV_COLUMNS_MAX 400

/* Reads `in`, which stays the caller's and open until csv_free(), from where it stands; memory is
 * bounded by CSV_ROW_MAX whatever the size. The character set (UTF-8 with or without BOM, UTF-16,
 * else Windows-1252) is decided on the whole content unless `charset` is one of
 * csv_charset()'s names. delimiter 0: the line "sep=", else the one that cuts the first records most
 * evenly. Refuses a file with NUL bytes and one whose BOM promises
 * what does not follow (ERR_INPUT), or that cannot be read (ERR_IO). */
int csv_open(
	struct csv **out, FILE *in, const char *charset, char delimiter, struct err *e);
/* The same on memory, which is copied. */
int csv_open_memory(struct csv **out, const char *data, size_t len, char delimiter, struct err *e);
/* What cannot be read twice (a pipe) in a file without a name, the caller's; *out NULL: `in` can. */
int csv_copy(FILE *in, FILE **out, struct err *e);
/* To the first row again. */
int csv_rewind(struct csv *c, struct err *e);
/* 1 a row, 0 the end, negative enum err_code: a quote that is never closed (the text names the line
 * where it opened), a cell or row over the limits. After an error there are no more rows. */
int csv_next(struct csv *c, struct csv_row *row, struct err *e);
/* Hex SHA-256 of all that the file says, in whatever character set; csv_rewind() after it. */
int csv_sum(struct csv *c, char out[SHA256_HEX], struct err *e);
char csv_delimiter(const struct csv *c);
const char *csv_charset(const struct csv *c); /* "UTF-8", "UTF-8 BOM", "UTF-16", "Windows-1252" */
bool csv_charset_known(const char *name); /* may it be asked for? in any case of letters */
void csv_free(struct csv **c);

/* Appends one cell, quoted when it must be; delimiters and line ends are the caller's. */
void csv_put(struct str *out, const char *text, char delimiter);
/* For spreadsheets: a cell whose first character after blanks is = + - @ (full width too) gets a '
 * in front, unless it is a plain number or telephone number. */
void csv_put_safe(struct str *out, const char *text, char delimiter);

#endif
