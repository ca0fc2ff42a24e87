/* A street and its numbers have a field each here, and are one line in other systems: what a record
 * that is there gets of such a line. */
#include <string.h>
#include "base/text.h"
#include "dict/importing.h"

/* The next name of entity.line; NULL: that was all. */
static const char *part_next(struct arena *a, const char **at)
{
	size_t n = strcspn(*at, "|");
	const char *name = n ? arena_strndup(a, *at, n) : NULL;

	*at += n + ((*at)[n] == '|');
	return name;
}

/* The row that the line of this cell goes to; NULL: the cell is no such line, or the row is new. */
static const struct record *row_of_line(
	struct record *r, const struct import_row *from, const struct import_cell *cell)
{
	struct err none = ERR_INIT;
	const struct field *f;
	struct record *row;
	const char *at;

	if (record_resolve(r, cell->path, &row, &f, &none) || !row->id || !row->entity->line)
		return NULL;
	at = row->entity->line;
	return strcmp(part_next(from->arena, &at), f->name) == 0 ? row : NULL;
}

bool import_line_known(
	struct record *r, const struct import_row *from, const struct import_cell *cell)
{
	const struct record *row = row_of_line(r, from, cell);
	struct str said = STR_INIT, there = STR_INIT;
	const char *at, *name;
	bool known = false;

	if (!row)
		return false;
	at = row->entity->line;
	text_words(&said, cell->text);
	text_words(&there, record_get(row, part_next(from->arena, &at)));
	while (!known && (name = part_next(from->arena, &at))) {
		text_words(&there, record_get(row, name));
		known = record_get(row, name)[0] && strcmp(said.buf, there.buf) == 0;
	}
	str_release(&said);
	str_release(&there);
	return known;
}

static bool words_differ(const char *a, const char *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool differ;

	text_words(&x, a);
	text_words(&y, b);
	differ = strcmp(x.buf, y.buf) != 0;
	str_release(&x);
	str_release(&y);
	return differ;
}

int import_line_begin(struct session *s, struct record *r, const struct import_row *from,
	const struct import_cell *cell, struct err *e)
{
	const struct record *row = row_of_line(r, from, cell);
	const char *at, *name, *path;
	int rc = 0, prefix;

	if (!row)
		return 0;
	at = row->entity->line;
	if (!words_differ(cell->text, record_get(row, part_next(from->arena, &at))))
		return 0;
	prefix = (int)(strrchr(cell->path, '.') - cell->path) + 1;
	while (!rc && (name = part_next(from->arena, &at))) {
		path = arena_printf(from->arena, "%.*s%s", prefix, cell->path, name);
		if (record_get(row, name)[0] && !import_get(from, path)[0])
			rc = record_set_path(s, r, path, "", e);
	}
	return rc;
}
