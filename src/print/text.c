/* First the body goes to a spool, line by line, with a form feed where a page ends; then it is known of
 * how many pages it is, and the heads are written. */
#include "print/text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "base/wrap.h"

#define HEADING_NEEDS 6 /* lines left on a page, or it goes to the next one */
#define SIGNATURE_LINES 5
#define SIGNATURE_COLUMNS 34
#define CELLS_MAX PAGE_COLUMNS_MAX

struct text {
	const struct page_doc *doc;
	const struct text_format *format;
	FILE *to;
	int room, line; /* lines of a page's body, and how many are written */
	int64_t pages;
	bool below;                     /* a record stands above */
	bool last;                      /* this is the last row, and sums of `tail` lines follow */
	int tail;
	const struct page_block *table; /* its headings come again on each page; NULL: none */
	int width[CELLS_MAX];
	struct str out;
};

/* ---- cells side by side ---- */

struct cell {
	const char *text;
	int width;
	bool right;
};

struct cell_lines {
	struct str safe;
	struct wrap wrap;
	bool more;
};

static void cell_begin(struct cell_lines *l, const struct cell *c)
{
	*l = (struct cell_lines){.safe = STR_INIT, .more = true};
	text_safe(&l->safe, c->text, strlen(c->text), true);
	while (l->safe.len && l->safe.buf[l->safe.len - 1] == '\n')
		str_cut(&l->safe, l->safe.len - 1);
	wrap_init(&l->wrap, l->safe.buf, l->safe.len, c->width);
}

static void cell_line(struct cell_lines *l, const struct cell *c, struct str *out)
{
	size_t start = 0, n = 0;
	int left;

	l->more = l->more && wrap_next(&l->wrap, &start, &n);
	if (!l->more)
		n = 0;
	left = c->width - text_widthn(l->safe.buf + start, n);
	if (c->right)
		str_pad(out, ' ', left);
	str_addn(out, l->safe.buf + start, n);
	if (!c->right)
		str_pad(out, ' ', left);
}

static void blanks_off(struct str *out)
{
	size_t len = out->len;

	while (len && out->buf[len - 1] == ' ')
		len--;
	str_cut(out, len);
}

/* Appends the lines of a row of cells; returns how many. */
static int cells_add(struct str *out, const struct cell *cell, int n)
{
	struct cell_lines lines[CELLS_MAX];
	int count = 0, height = 1;

	for (int i = 0; i < n; i++) {
		int own;

		cell_begin(&lines[i], &cell[i]);
		own = wrap_count(lines[i].safe.buf, cell[i].width);
		height = own > height ? own : height;
	}
	for (; count < height; count++) {
		for (int i = 0; i < n; i++) {
			if (i)
				str_addc(out, ' ');
			cell_line(&lines[i], &cell[i], out);
		}
		blanks_off(out);
		str_addc(out, '\n');
	}
	for (int i = 0; i < n; i++)
		str_release(&lines[i].safe);
	return count;
}

/* ---- pages ---- */

static void flush(struct text *t)
{
	fwrite(t->out.buf, 1, t->out.len, t->to);
	str_reset(&t->out);
}

static void page_end(struct text *t)
{
	fputs("\f\n", t->to);
	t->pages++;
	t->line = 0;
}

static void table_head(struct text *t);

static void page_turn(struct text *t)
{
	page_end(t);
	if (t->table)
		table_head(t);
}

/* Lines that belong together stay so, unless they are more than a page. */
static void lines_put(struct text *t, struct str *lines, int n)
{
	const char *at = lines->buf;

	if (t->room && t->line + n > t->room && t->line)
		page_turn(t);
	for (; n > 0; n--) {
		const char *end = strchr(at, '\n') + 1;

		if (t->room && t->line == t->room)
			page_turn(t);
		str_addn(&t->out, at, (size_t)(end - at));
		flush(t);
		t->line++;
		at = end;
	}
	str_reset(lines);
}

static void blank_line(struct text *t)
{
	struct str line = STR_INIT;

	if (!t->line || (t->room && t->line == t->room))
		return;
	str_addc(&line, '\n');
	lines_put(t, &line, 1);
	str_release(&line);
}

/* ---- blocks ---- */

static void rule_add(struct str *out, char c, int n)
{
	str_pad(out, c, n);
	str_addc(out, '\n');
}

static void heading_put(struct text *t, const struct page_block *b)
{
	struct cell cell = {b->text, t->format->columns, false};
	struct str lines = STR_INIT;
	int n, width = text_width(b->text);

	if (t->room && t->line + HEADING_NEEDS > t->room)
		page_end(t);
	blank_line(t);
	n = cells_add(&lines, &cell, 1);
	rule_add(&lines, '-', width < cell.width ? width : cell.width);
	lines_put(t, &lines, n + 1);
	str_release(&lines);
}

static void text_put(struct text *t, const struct page_block *b)
{
	struct cell cell = {b->text, t->format->columns, false};
	struct str lines = STR_INIT;

	blank_line(t);
	lines_put(t, &lines, cells_add(&lines, &cell, 1));
	str_release(&lines);
}

static void signature_put(struct text *t, const struct page_block *b)
{
	struct cell cell = {b->text, t->format->columns, false};
	struct str lines = STR_INIT;

	str_add(&lines, "\n\n\n");
	rule_add(&lines, '_', SIGNATURE_COLUMNS);
	lines_put(t, &lines, SIGNATURE_LINES - 1 + cells_add(&lines, &cell, 1));
	str_release(&lines);
}

static void pair_put(struct text *t, const char *label, const char *value, int width)
{
	struct cell cell[2] = {{label, width, false}, {value, t->format->columns - width - 1, false}};
	struct str lines = STR_INIT;

	lines_put(t, &lines, cells_add(&lines, cell, 2));
	str_release(&lines);
}

static void widen(int *width, const char *label, int most)
{
	int own = text_width(label) + 1;

	own = own < most ? own : most;
	*width = own > *width ? own : *width;
}

static void fields_put(struct text *t, const struct page_block *b)
{
	int width = 0;

	for (const struct page_pair *p = b->pairs; p; p = p->next)
		widen(&width, p->label, t->format->columns / 3);
	blank_line(t);
	for (const struct page_pair *p = b->pairs; p; p = p->next)
		pair_put(t, p->label, p->value, width);
}

static void beside_put(struct text *t, const struct page_block *b)
{
	struct cell head[PAGE_BESIDE_MAX], cell[PAGE_BESIDE_MAX];
	struct str lines = STR_INIT;
	int n = 0, width, high;

	for (const struct page_pair *p = b->pairs; p && n < PAGE_BESIDE_MAX; p = p->next)
		n++;
	width = n ? (t->format->columns - (n - 1)) / n : 0;
	n = 0;
	for (const struct page_pair *p = b->pairs; p && n < PAGE_BESIDE_MAX; p = p->next) {
		head[n] = (struct cell){p->label, width, false};
		cell[n++] = (struct cell){p->value, width, false};
	}
	if (!n)
		return;
	blank_line(t);
	high = cells_add(&lines, head, n);
	high += cells_add(&lines, cell, n);
	lines_put(t, &lines, high);
	str_release(&lines);
}

/* Appends them; returns their lines. */
static int sums_add(const struct text *t, const struct page_block *b, struct str *lines)
{
	int width = 0, label = 0, n = 0;

	for (const struct page_pair *p = b->pairs; p; p = p->next) {
		widen(&width, p->value, t->format->columns / 2);
		widen(&label, p->label, t->format->columns / 2 - 1);
	}
	for (const struct page_pair *p = b->pairs; p; p = p->next) {
		struct cell cell[3] = {{"", t->format->columns - width - label - 2, false},
			{p->label, label, false}, {p->value, width, true}};

		n += cells_add(lines, cell, 3);
	}
	return n;
}

static void sums_put(struct text *t, const struct page_block *b)
{
	struct str lines = STR_INIT;

	lines_put(t, &lines, sums_add(t, b, &lines));
	str_release(&lines);
}

/* ---- tables ---- */

/* Who has most of what he wants gives way; -1: nobody can. */
static int column_to_shrink(const struct text *t, const struct page_block *b)
{
	int found = -1;

	for (int i = 0; i < b->n_columns; i++)
		if (t->width[i] > b->column[i].least &&
			(found < 0 || t->width[i] * b->column[found].width >
					      t->width[found] * b->column[i].width))
			found = i;
	return found;
}

/* False: there is no room for them beside each other. */
static bool table_layout(struct text *t, const struct page_block *b)
{
	int used = b->n_columns - 1;

	for (int i = 0; i < b->n_columns; i++) {
		t->width[i] = b->column[i].width > 0 ? b->column[i].width : 1;
		used += t->width[i];
	}
	for (; used > t->format->columns; used--) {
		int at = column_to_shrink(t, b);

		if (at < 0)
			return false;
		t->width[at]--;
	}
	return true;
}

static int cells_row(struct text *t, const struct page_block *b, const char *const *text,
	struct str *out)
{
	struct cell cell[CELLS_MAX];

	for (int i = 0; i < b->n_columns; i++)
		cell[i] = (struct cell){text ? text[i] : b->column[i].heading, t->width[i],
			b->column[i].right};
	return cells_add(out, cell, b->n_columns);
}

static void table_head(struct text *t)
{
	const struct page_block *b = t->table;
	struct str lines = STR_INIT;
	int n;

	t->table = NULL;
	n = cells_row(t, b, NULL, &lines);
	rule_add(&lines, '-', t->format->columns);
	lines_put(t, &lines, n + 1);
	t->table = b;
	str_release(&lines);
}

static int written(const struct text *t, struct err *e)
{
	if (!ferror(t->to))
		return 0;
	return err_set(e, errno == ENOSPC ? ERR_FULL : ERR_IO,
		_("The pages cannot be written: %s."), strerror(errno));
}

static int row_beside(void *out, const char *const *cell, struct err *e)
{
	struct text *t = out;
	struct str lines = STR_INIT;
	int n;

	n = cells_row(t, t->table, cell, &lines);
	if (t->last && t->room && t->line + n + t->tail > t->room && t->line)
		page_turn(t);
	lines_put(t, &lines, n);
	str_release(&lines);
	return written(t, e);
}

static int row_below(void *out, const char *const *cell, struct err *e)
{
	struct text *t = out;
	const struct page_block *b = t->table;
	int width = 0;

	t->table = NULL;
	if (t->below)
		blank_line(t);
	t->below = true;
	for (int i = 0; i < b->n_columns; i++)
		widen(&width, b->column[i].heading, t->format->columns / 3);
	for (int i = 0; i < b->n_columns; i++)
		if (*cell[i])
			pair_put(t, b->column[i].heading, cell[i], width);
	t->table = b;
	return written(t, e);
}

/* Sums do not stand on a page without a row that they are of. */
static int tail_lines(const struct text *t, const struct page_block *next)
{
	struct str lines = STR_INIT;
	int n = next && next->kind == PAGE_SUMS ? sums_add(t, next, &lines) + 1 : 0;

	str_release(&lines);
	return n < t->room / 2 ? n : 0;
}

static int table_put(struct text *t, const struct page_block *b, struct err *e)
{
	bool beside = table_layout(t, b);
	page_row_fn *put = beside ? row_beside : row_below;
	int rc = 0;

	if (!b->n_columns)
		return 0;
	blank_line(t);
	t->tail = tail_lines(t, b->next);
	t->table = b;
	t->below = false;
	if (beside)
		table_head(t);
	if (b->each)
		rc = b->each(b->ctx, put, t, e);
	else
		for (const struct page_row *r = b->rows; r && !rc; r = r->next) {
			t->last = t->tail && !r->next;
			rc = put(t, r->cell, e);
		}
	t->last = false;
	t->table = NULL;
	return rc;
}

static int body(struct text *t, struct err *e)
{
	int rc = 0;

	for (const struct page_block *b = t->doc->blocks; b && !rc; b = b->next)
		switch (b->kind) {
		case PAGE_HEADING:
			heading_put(t, b);
			break;
		case PAGE_FIELDS:
			fields_put(t, b);
			break;
		case PAGE_TABLE:
			rc = table_put(t, b, e);
			break;
		case PAGE_TEXT:
			text_put(t, b);
			break;
		case PAGE_SIGNATURE:
			signature_put(t, b);
			break;
		case PAGE_BESIDE:
			beside_put(t, b);
			break;
		case PAGE_SUMS:
			blank_line(t);
			sums_put(t, b);
			break;
		}
	if (!rc && (t->line || !t->pages))
		page_end(t);
	return rc ? rc : written(t, e);
}

/* ---- heads ---- */

static void beside(struct text *t, const char *left, const char *right, int *n)
{
	int width = text_width(right);
	struct cell cell[2] = {{left, t->format->columns - width - 1, false}, {right, width, true}};

	if (!*left && !*right)
		return;
	*n += cells_add(&t->out, cell, width ? 2 : 1);
}

/* Appended to t->out; returns its lines. */
static int head_add(struct text *t, int64_t page)
{
	struct str number = STR_INIT;
	int n = 2;

	if (t->format->lines)
		str_addf(&number, _("Page %lld of %lld"), (long long)page, (long long)t->pages);
	beside(t, t->doc->company, t->doc->date, &n);
	beside(t, t->doc->title, number.buf, &n);
	beside(t, t->doc->about, "", &n);
	beside(t, t->doc->mark, "", &n);
	beside(t, t->doc->legend, "", &n);
	rule_add(&t->out, '=', t->format->columns);
	str_addc(&t->out, '\n');
	str_release(&number);
	return n;
}

static int pages_copy(struct text *t, FILE *spool, FILE *out, struct err *e)
{
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	int64_t page = 0;
	bool begun = false;

	t->to = out;
	rewind(spool);
	while ((n = getline(&line, &cap, spool)) > 0) {
		if (*line == '\f') {
			if (t->format->lines)
				fputc('\f', out);
			begun = false;
			continue;
		}
		if (!begun) {
			head_add(t, ++page);
			flush(t);
		}
		begun = true;
		fwrite(line, 1, (size_t)n, out);
	}
	free(line);
	if (ferror(spool))
		return err_set(e, ERR_IO, "%s", _("The pages cannot be read again."));
	return fflush(out) ? written(t, e) : 0;
}

/* As many lines as the highest head can have: with room for any number of pages. */
static int head_lines(struct text *t)
{
	int n;

	t->pages = 999999;
	n = head_add(t, t->pages);
	t->pages = 0;
	str_reset(&t->out);
	return n;
}

int text_write(const struct page_doc *d, const struct text_format *f, FILE *out, int64_t *pages,
	struct err *e)
{
	struct text t = {.doc = d, .format = f, .out = STR_INIT};
	FILE *spool = tmpfile();
	const char *spoken = page_speak(d);
	int rc;

	if (!spool) {
		rc = err_set(e, ERR_IO, _("The pages cannot be written: %s."), strerror(errno));
	} else {
		t.to = spool;
		t.room = f->lines ? f->lines - head_lines(&t) : 0;
		rc = body(&t, e);
		if (!rc)
			rc = pages_copy(&t, spool, out, e);
		fclose(spool);
	}
	if (pages)
		*pages = t.pages;
	str_release(&t.out);
	page_hush(spoken);
	return rc;
}
