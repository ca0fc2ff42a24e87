#include "base/csv.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/csv_text.h"
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"

#define SAMPLE_ROWS 24 /* that decide on the delimiter */

struct csv {
	struct csv_text text;
	struct str data;       /* a part of it: from the record that is being read on */
	bool ended;            /* nothing comes after data */
	char delimiter, named; /* named: by a line "sep=" */
	size_t at;             /* of the next byte */
	long line;             /* where it stands, from 1 */
	struct str cells;      /* the row's cells, each with its NUL */
	size_t *begin;         /* of each cell, in cells */
	char **cell;
	int n, begin_cap, cell_cap;
};

/* ---- records ---- */

/* Steps over one line end at the cursor; false when there is none. */
static bool skip_newline(struct csv *c)
{
	const char *s = c->data.buf + c->at;

	if (*s != '\n' && *s != '\r')
		return false;
	c->at += s[0] == '\r' && s[1] == '\n' ? 2 : 1;
	c->line++;
	return true;
}

/* Copies quoted text up to the closing quote; the cursor stands behind the opening one. */
static int take_quoted(struct csv *c, struct err *e)
{
	long opened = c->line;
	size_t from, begin = c->cells.len;
	char ch;

	while (c->at < c->data.len && c->cells.len - begin <= CSV_CELL_MAX) {
		from = c->at;
		if (skip_newline(c)) {
			str_addn(&c->cells, c->data.buf + from, c->at - from);
			continue;
		}
		ch = c->data.buf[c->at++];
		if (ch == '"' && c->data.buf[c->at] != '"')
			return 0;
		c->at += ch == '"';
		str_addc(&c->cells, ch);
	}
	return err_set(e, ERR_INPUT,
		_("Line %ld: a quote is opened and never closed. Close it or double it."), opened);
}

static bool at_cell_end(const struct csv *c)
{
	char ch = c->data.buf[c->at];

	return c->at >= c->data.len || ch == c->delimiter || ch == '\n' || ch == '\r';
}

static int take_cell(struct csv *c, struct err *e)
{
	size_t begin = c->cells.len, from;

	if (c->n == CSV_COLUMNS_MAX)
		return err_set(e, ERR_INPUT, _("Line %ld has more than %d columns."), c->line,
			CSV_COLUMNS_MAX);
	c->begin = xgrow(c->begin, &c->begin_cap, c->n + 1, sizeof *c->begin);
	c->begin[c->n++] = begin;
	if (c->data.buf[c->at] == '"' && c->at < c->data.len) {
		c->at++;
		if (take_quoted(c, e))
			return ERR_INPUT;
	}
	for (from = c->at; !at_cell_end(c);)
		c->at++;
	str_addn(&c->cells, c->data.buf + from, c->at - from);
	if (c->cells.len - begin > CSV_CELL_MAX)
		return err_set(e, ERR_INPUT, _("Line %ld: a cell has more than %d KiB."), c->line,
			CSV_CELL_MAX >> 10);
	if (c->cells.len > CSV_ROW_MAX)
		return err_set(e, ERR_INPUT, _("Line %ld: a row has more than %d KiB."), c->line,
			CSV_ROW_MAX >> 10);
	str_addc(&c->cells, '\0');
	return 0;
}

static int take_record(struct csv *c, struct err *e)
{
	for (;;) {
		if (take_cell(c, e))
			return ERR_INPUT;
		if (c->at >= c->data.len || skip_newline(c))
			return 0;
		c->at++;
	}
}

/* One row out of what is there; it may have run into the end of the part. */
static int take_row(struct csv *c, struct csv_row *row, struct err *e)
{
	while (c->at < c->data.len && skip_newline(c))
		;
	if (c->at >= c->data.len)
		return 0;
	c->n = 0;
	str_reset(&c->cells);
	row->line = c->line;
	if (take_record(c, e))
		return ERR_INPUT;
	c->cell = xgrow(c->cell, &c->cell_cap, c->n, sizeof *c->cell);
	for (int i = 0; i < c->n; i++)
		c->cell[i] = c->cells.buf + c->begin[i];
	row->cell = c->cell;
	row->n = c->n;
	return 1;
}

/* Drops what was read and gets at least as much again as is left, so that long records are not
 * begun too often. */
static int read_on(struct csv *c, struct err *e)
{
	size_t left = c->data.len - c->at, want = left * 2 + 1;
	int rc = 1;

	memmove(c->data.buf, c->data.buf + c->at, left);
	str_cut(&c->data, left);
	c->at = 0;
	while (c->data.len < want && (rc = csv_text_next(&c->text, &c->data, e)) == 1)
		;
	c->ended = rc != 1;
	return rc < 0 ? rc : 0;
}

int csv_next(struct csv *c, struct csv_row *row, struct err *e)
{
	for (;;) {
		size_t at = c->at;
		long line = c->line;
		int rc = take_row(c, row, e);

		if (c->at < c->data.len || c->ended) {
			if (rc >= 0)
				return rc;
			c->at = c->data.len;
			c->ended = true;
			return rc;
		}
		c->at = at;
		c->line = line;
		if (read_on(c, e))
			return ERR_IO;
	}
}

/* ---- the delimiter ---- */

static const char delimiters[] = CSV_DELIMITERS;

/* How well a delimiter cuts the first records: how many of them agree on a number of columns above
 * one, then that number. Banner lines above the heading do not agree and do not count. */
static long score(struct csv *c, char delimiter)
{
	int columns[SAMPLE_ROWS], rows = 0;
	long best = 0;
	struct csv_row row;

	c->delimiter = delimiter;
	if (csv_rewind(c, NULL))
		return 0;
	while (rows < SAMPLE_ROWS && csv_next(c, &row, NULL) == 1)
		columns[rows++] = row.n;
	for (int i = 0; i < rows; i++) {
		long same = 0;

		for (int k = 0; k < rows; k++)
			same += columns[k] == columns[i];
		same = columns[i] > 1 ? same * 1000 + columns[i] : 0;
		best = same > best ? same : best;
	}
	return best;
}

static char find_delimiter(struct csv *c)
{
	char found = ',';
	long best = 0;

	for (const char *d = delimiters; *d; d++) {
		long points = score(c, *d);

		if (points > best) {
			best = points;
			found = *d;
		}
	}
	return found;
}

/* The line that Excel writes and reads: "sep=;". */
static char take_sep_line(struct csv *c)
{
	const char *s = c->data.buf;
	char d;

	if (c->data.len < 5 || strncasecmp(s, "sep=", 4) || !strchr(delimiters, s[4]) ||
		(s[5] && s[5] != '\r' && s[5] != '\n'))
		return 0;
	d = s[4];
	c->at = 5;
	skip_newline(c);
	return d;
}

/* ---- open and close ---- */

int csv_rewind(struct csv *c, struct err *e)
{
	int rc = csv_text_rewind(&c->text, e);

	str_reset(&c->data);
	c->at = 0;
	c->line = 1;
	if (!rc)
		rc = read_on(c, e);
	c->named = take_sep_line(c);
	return rc;
}

int csv_sum(struct csv *c, char out[SHA256_HEX], struct err *e)
{
	struct hasher *h = hasher_new();
	struct str block = STR_INIT;
	int rc = csv_text_rewind(&c->text, e);

	while (!rc && (rc = csv_text_next(&c->text, &block, e)) == 1) {
		hasher_field(h, block.buf);
		str_reset(&block);
		rc = 0;
	}
	hasher_end(&h, out);
	str_release(&block);
	return rc;
}

static const char *const charset_names[] = {
	[CHARSET_UTF8] = "UTF-8",
	[CHARSET_UTF8_BOM] = "UTF-8 BOM",
	[CHARSET_UTF16_LE] = "UTF-16",
	[CHARSET_UTF16_BE] = "UTF-16",
	[CHARSET_CP1252] = "Windows-1252",
};

/* CHARSET_FOUND for none of the names. A mark at the text's beginning says which UTF-16 it is. */
static enum charset charset_of(const char *name)
{
	for (int i = 0; name && i < LENGTH(charset_names); i++)
		if (!strcasecmp(charset_names[i], name))
			return (enum charset)i;
	return CHARSET_FOUND;
}

bool csv_charset_known(const char *name)
{
	return charset_of(name) != CHARSET_FOUND;
}

static int open_text(
	struct csv **out, FILE *in, const char *data, size_t len, const char *charset,
	char delimiter, struct err *e)
{
	struct csv *c = xcalloc(1, sizeof *c);
	struct err failed = ERR_INIT; /* e may be NULL */
	int rc;

	str_init(&c->data);
	str_init(&c->cells);
	rc = csv_text_open(&c->text, in, data, len, charset_of(charset), &failed);
	if (!rc)
		rc = csv_rewind(c, &failed);
	if (rc) {
		csv_free(&c);
		return err_set(e, rc, "%s", failed.text);
	}
	if (!delimiter)
		delimiter = c->named;
	c->delimiter = delimiter ? delimiter : find_delimiter(c);
	*out = c;
	rc = csv_rewind(c, e);
	if (rc)
		csv_free(out);
	return rc;
}

int csv_open_memory(struct csv **out, const char *data, size_t len, char delimiter, struct err *e)
{
	return open_text(out, NULL, data, len, NULL, delimiter, e);
}

int csv_open(
	struct csv **out, FILE *in, const char *charset, char delimiter, struct err *e)
{
	return open_text(out, in, "", 0, charset, delimiter, e);
}

char csv_delimiter(const struct csv *c)
{
	return c->delimiter;
}

const char *csv_charset(const struct csv *c)
{
	return charset_names[c->text.charset];
}

void csv_free(struct csv **c)
{
	if (!*c)
		return;
	csv_text_release(&(*c)->text);
	str_release(&(*c)->data);
	str_release(&(*c)->cells);
	free((*c)->begin);
	free((*c)->cell);
	free(*c);
	*c = NULL;
}
