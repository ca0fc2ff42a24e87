/* CSV (RFC 4180) as people really have it: any of , ; TAB | as delimiter, CR, LF or CR LF, quoted fields
 * with newlines, a quote inside a bare field taken literally. One pass, streaming. */
#ifndef FICHA_BASE_CSV_H
#define FICHA_BASE_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include "base/err.h"
#include "base/str.h"

struct csv_row {
	char **cell; /* borrowed until the next csv_next(); NUL-terminated UTF-8 */
	int n;
	long line; /* of the row's first character, from 1 */
};
struct csv;

#define CSV_CELL_MAX (1 << 20) /* bytes */
#define CSV_COLUMNS_MAX 400

/* Reads a whole file in memory? No: it reads `in` in blocks. The character set (UTF-8 with or without
 * BOM, UTF-16 with BOM, else Windows-1252) is decided on the whole content, so `in` is read once into
 * memory when it can not be seeked. delimiter 0: found from the first lines. in stays the caller's. */
int csv_open(struct csv **out, FILE *in, char delimiter, struct err *e);
int csv_open_memory(struct csv **out, const char *data, size_t len, char delimiter, struct err *e);
/* 1 a row, 0 the end, negative enum err_code (unclosed quote: names the line where it opened). */
int csv_next(struct csv *c, struct csv_row *row, struct err *e);
char csv_delimiter(const struct csv *c);
const char *csv_charset(const struct csv *c); /* "UTF-8", "UTF-8 BOM", "UTF-16", "Windows-1252" */
void csv_free(struct csv **c);

/* Appends one cell, quoted when it must be. */
void csv_put(struct str *out, const char *text, char delimiter);
/* For spreadsheets: a cell that could be taken for a formula gets a ' in front. */
void csv_put_safe(struct str *out, const char *text, char delimiter);

#endif
