#include "base/csv.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/text.h"

#define SAMPLE_ROWS 24 /* that decide on the delimiter */
#define CHARSET_UTF8 "UTF-8"
#define CHARSET_BOM "UTF-8 BOM"
#define CHARSET_UTF16 "UTF-16"
#define CHARSET_CP1252 "Windows-1252"

struct csv {
	struct str data; /* UTF-8 */
	const char *charset;
	char delimiter;
	size_t at;        /* of the next byte */
	long line;        /* where it stands, from 1 */
	struct str cells; /* the row's cells, each with its NUL */
	size_t *begin;    /* of each cell, in cells */
	char **cell;
	int n, begin_cap, cell_cap;
};

/* ---- the character set ---- */

static bool from_utf16(struct str *out, const unsigned char *s, size_t len, bool big)
{
	for (size_t i = 0; i + 1 < len; i += 2) {
		uint32_t c = big ? s[i] << 8u | s[i + 1] : s[i + 1] << 8u | s[i];

		if (c >= 0xd800 && c < 0xdc00 && i + 3 < len) {
			uint32_t low = big ? s[i + 2] << 8u | s[i + 3] : s[i + 3] << 8u | s[i + 2];

			if (low < 0xdc00 || low > 0xdfff)
				return false;
			c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
			i += 2;
		}
		if (c >= 0xd800 && c <= 0xdfff)
			return false;
		str_add_utf8(out, (int)c);
	}
	return len % 2 == 0;
}

static bool decode(struct csv *c, const char *s, size_t len)
{
	const unsigned char *u = (const unsigned char *)s;

	if (len >= 3 && !memcmp(s, "\xef\xbb\xbf", 3)) {
		c->charset = CHARSET_BOM;
		str_addn(&c->data, s + 3, len - 3);
		return utf8_valid(s + 3, len - 3);
	}
	if (len >= 2 && (!memcmp(s, "\xff\xfe", 2) || !memcmp(s, "\xfe\xff", 2))) {
		c->charset = CHARSET_UTF16;
		return from_utf16(&c->data, u + 2, len - 2, u[0] == 0xfe);
	}
	if (utf8_valid(s, len)) {
		c->charset = CHARSET_UTF8;
		str_addn(&c->data, s, len);
	} else {
		c->charset = CHARSET_CP1252;
		text_from_cp1252(&c->data, s, len);
	}
	return true;
}

static int load(struct csv *c, const char *s, size_t len, struct err *e)
{
	if (len > CSV_FILE_MAX)
		return err_set(e, ERR_INPUT,
			_("The file is too large: at most %ld MiB can be read."),
			CSV_FILE_MAX >> 20);
	if (!decode(c, s, len))
		return err_set(e, ERR_INPUT,
			_("The file begins as %s but is damaged further on. Export it again."),
			c->charset);
	if (memchr(c->data.buf, '\0', c->data.len))
		return err_set(e, ERR_INPUT,
			_("The file contains NUL bytes, so it is no CSV text. Save it as CSV "
			  "first."));
	return 0;
}

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
	size_t from;
	char ch;

	while (c->at < c->data.len) {
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

int csv_next(struct csv *c, struct csv_row *row, struct err *e)
{
	while (c->at < c->data.len && skip_newline(c))
		;
	if (c->at >= c->data.len)
		return 0;
	c->n = 0;
	str_reset(&c->cells);
	row->line = c->line;
	if (take_record(c, e)) {
		c->at = c->data.len;
		return ERR_INPUT;
	}
	c->cell = xgrow(c->cell, &c->cell_cap, c->n, sizeof *c->cell);
	for (int i = 0; i < c->n; i++)
		c->cell[i] = c->cells.buf + c->begin[i];
	row->cell = c->cell;
	row->n = c->n;
	return 1;
}

/* ---- the delimiter ---- */

static const char delimiters[] = ",;\t|";

/* How well a delimiter cuts the first records: how many of them agree on a number of columns above
 * one, then that number. Banner lines above the heading do not agree and do not count. */
static long score(struct csv *c, char delimiter)
{
	int columns[SAMPLE_ROWS], rows = 0;
	size_t at = c->at;
	long line = c->line, best = 0;
	struct csv_row row;

	c->delimiter = delimiter;
	while (rows < SAMPLE_ROWS && csv_next(c, &row, NULL) == 1)
		columns[rows++] = row.n;
	for (int i = 0; i < rows; i++) {
		long same = 0;

		for (int k = 0; k < rows; k++)
			same += columns[k] == columns[i];
		same = columns[i] > 1 ? same * 1000 + columns[i] : 0;
		best = same > best ? same : best;
	}
	c->at = at;
	c->line = line;
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

int csv_open_memory(struct csv **out, const char *data, size_t len, char delimiter, struct err *e)
{
	struct csv *c = xcalloc(1, sizeof *c);
	char named;

	str_init(&c->data);
	str_init(&c->cells);
	c->line = 1;
	if (load(c, data, len, e)) {
		csv_free(&c);
		return ERR_INPUT;
	}
	named = take_sep_line(c);
	if (!delimiter)
		delimiter = named ? named : find_delimiter(c);
	c->delimiter = delimiter;
	*out = c;
	return 0;
}

static int read_all(struct str *s, FILE *in, struct err *e)
{
	char block[1 << 15];
	size_t n;

	while (s->len <= CSV_FILE_MAX && (n = fread(block, 1, sizeof block, in)) > 0)
		str_addn(s, block, n);
	if (ferror(in))
		return err_set(e, ERR_IO, _("The file cannot be read: %s."), strerror(errno));
	return 0;
}

int csv_open(struct csv **out, FILE *in, char delimiter, struct err *e)
{
	struct str s = STR_INIT;
	int rc = read_all(&s, in, e);

	if (!rc)
		rc = csv_open_memory(out, s.buf, s.len, delimiter, e);
	str_release(&s);
	return rc;
}

char csv_delimiter(const struct csv *c)
{
	return c->delimiter;
}

const char *csv_charset(const struct csv *c)
{
	return c->charset;
}

void csv_free(struct csv **c)
{
	if (!*c)
		return;
	str_release(&(*c)->data);
	str_release(&(*c)->cells);
	free((*c)->begin);
	free((*c)->cell);
	free(*c);
	*c = NULL;
}

/* ---- writing ---- */

static void put_quoted(struct str *out, const char *text)
{
	str_addc(out, '"');
	for (; *text; text++) {
		if (*text == '"')
			str_addc(out, '"');
		str_addc(out, *text);
	}
	str_addc(out, '"');
}

void csv_put(struct str *out, const char *text, char delimiter)
{
	size_t len = strlen(text);
	bool blank = len > 0 && (text[0] == ' ' || text[len - 1] == ' ');

	if (blank || strpbrk(text, "\"\r\n") || strchr(text, delimiter))
		put_quoted(out, text);
	else
		str_add(out, text);
}

/* Only what a number or a telephone number may hold, with a digit in it. */
static bool is_numeric(const char *s)
{
	s += *s == '+' || *s == '-';
	return strpbrk(s, "0123456789") && !s[strspn(s, "0123456789.,() ")];
}

static bool is_formula(const char *s)
{
	static const char *const starts[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};

	s += strspn(s, " \t\r\n");
	for (int i = 0; i < LENGTH(starts); i++)
		if (!strncmp(s, starts[i], strlen(starts[i])))
			return !is_numeric(s);
	return false;
}

/* Any delimiter is quoted, since the reader's spreadsheet may split at another one than ours. */
void csv_put_safe(struct str *out, const char *text, char delimiter)
{
	struct str s = STR_INIT;

	if (is_formula(text))
		str_addc(&s, '\'');
	str_add(&s, text);
	if (strpbrk(text, delimiters))
		put_quoted(out, s.buf);
	else
		csv_put(out, s.buf, delimiter);
	str_release(&s);
}
