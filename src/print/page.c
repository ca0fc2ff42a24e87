#include "base/lang.h"
#include "print/page.h"

void page_doc_release(struct page_doc *d)
{
	arena_release(&d->arena);
	*d = (struct page_doc)PAGE_DOC_INIT;
}

void page_doc_head(struct page_doc *d, const char *company, const char *title, const char *about,
	const char *date)
{
	d->company = arena_strdup(&d->arena, company);
	d->title = arena_strdup(&d->arena, title);
	d->about = arena_strdup(&d->arena, about);
	d->date = arena_strdup(&d->arena, date);
}

static struct page_block *block_add(struct page_doc *d, enum page_kind kind, const char *text)
{
	struct page_block *b = arena_new(&d->arena, struct page_block);

	b->kind = kind;
	b->text = text ? arena_strdup(&d->arena, text) : "";
	if (d->last)
		d->last->next = b;
	else
		d->blocks = b;
	return d->last = b;
}

void page_heading(struct page_doc *d, const char *text)
{
	block_add(d, PAGE_HEADING, text);
}

void page_text(struct page_doc *d, const char *text)
{
	block_add(d, PAGE_TEXT, text);
}

void page_signature(struct page_doc *d, const char *who)
{
	block_add(d, PAGE_SIGNATURE, who);
}

struct page_block *page_fields(struct page_doc *d)
{
	return block_add(d, PAGE_FIELDS, NULL);
}

struct page_block *page_beside(struct page_doc *d)
{
	return block_add(d, PAGE_BESIDE, NULL);
}

struct page_block *page_sums(struct page_doc *d)
{
	return block_add(d, PAGE_SUMS, NULL);
}

void page_field(struct page_doc *d, struct page_block *fields, const char *label, const char *value)
{
	struct page_pair *p = arena_new(&d->arena, struct page_pair);

	p->label = arena_strdup(&d->arena, label);
	p->value = arena_strdup(&d->arena, value);
	if (fields->last_pair)
		fields->last_pair->next = p;
	else
		fields->pairs = p;
	fields->last_pair = p;
}

struct page_block *page_table(struct page_doc *d)
{
	return block_add(d, PAGE_TABLE, NULL);
}

void page_column(struct page_doc *d, struct page_block *table, const struct page_column *column)
{
	struct page_column *c = &table->column[table->n_columns];

	if (table->n_columns++ == PAGE_COLUMNS_MAX)
		BUG("a table of more than %d columns", PAGE_COLUMNS_MAX);
	*c = *column;
	c->heading = arena_strdup(&d->arena, column->heading);
	if (!c->least)
		c->least = (c->width + 1) / 2;
}

void page_row(struct page_doc *d, struct page_block *table, const char *const *cell)
{
	struct page_row *row = arena_new(&d->arena, struct page_row);
	const char **copy = arena_array(&d->arena, const char *, table->n_columns);

	for (int i = 0; i < table->n_columns; i++)
		copy[i] = arena_strdup(&d->arena, cell[i]);
	row->cell = copy;
	if (table->last_row)
		table->last_row->next = row;
	else
		table->rows = row;
	table->last_row = row;
}

void page_rows(struct page_block *table, page_rows_fn *each, void *ctx)
{
	table->each = each;
	table->ctx = ctx;
}

const char *page_speak(const struct page_doc *d)
{
	const char *before = lang_now();

	if (!*d->language)
		return NULL;
	lang_set(d->language);
	return before;
}

void page_hush(const char *spoken_before)
{
	if (spoken_before)
		lang_set(spoken_before);
}
