#include "dict/importing.h"

#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/record.h"

/* "E-mail 1 - Value (work) *" becomes "e mail 1 value". */
static void fold_heading(struct str *out, const char *heading)
{
	struct str bare = STR_INIT, words = STR_INIT;
	int depth = 0;

	for (const char *at = heading; *at; at++) {
		depth += *at == '(';
		if (!depth)
			str_addc(&bare, *at);
		depth -= *at == ')' && depth;
	}
	text_words(&words, bare.buf);
	str_add(out, words.len ? words.buf + 1 : "");
	str_release(&bare);
	str_release(&words);
}

static bool listed(const char *list, const char *word)
{
	size_t n = strlen(word);

	for (const char *at = list; at && *at; at += strcspn(at, "|"), at += *at == '|')
		if (n && strcspn(at, "|") == n && memcmp(at, word, n) == 0)
			return true;
	return false;
}

static bool names_field(const struct field *f, const char *folded)
{
	struct str own = STR_INIT;
	bool same;

	if (f->flags & (FIELD_DERIVED | FIELD_PAGE | FIELD_AUTO))
		return false;
	if (listed(f->headings, folded))
		return true;
	fold_heading(&own, f->name);
	same = strcmp(own.buf, folded) == 0;
	str_release(&own);
	return same;
}

/* The root's fields come before those of its children. */
static const char *find_path(const struct entity *e, struct arena *a, const char *folded)
{
	if (!folded[0])
		return NULL;
	for (int i = 0; i < e->n_fields; i++)
		if (names_field(&e->fields[i], folded))
			return e->fields[i].name;
	for (int c = 0; c < e->n_children; c++)
		for (int i = 0; i < e->children[c].of->n_fields; i++)
			if (names_field(&e->children[c].of->fields[i], folded))
				return arena_printf(a, "%s.%s", e->children[c].name,
					e->children[c].of->fields[i].name);
	return NULL;
}

int import_recognised(const struct entity *e, const struct csv_row *row)
{
	struct arena a = ARENA_INIT;
	struct str folded = STR_INIT;
	int n = 0;

	for (int i = 0; i < row->n; i++) {
		str_reset(&folded);
		fold_heading(&folded, row->cell[i]);
		n += find_path(e, &a, folded.buf) != NULL;
	}
	str_release(&folded);
	arena_release(&a);
	return n;
}

static bool path_exists(const struct entity *e, const char *path)
{
	struct record *probe = record_new(e);
	struct record *row;
	const struct field *f;
	struct err ignored = ERR_INIT;
	bool exists = record_resolve(probe, path, &row, &f, &ignored) == 0;

	record_free(&probe);
	return exists;
}

/* Cuts the next "left=right" off a comma list; NULL at the end. */
static char *next_pair(char **at, char **right)
{
	char *left = *at, *end, *equals;

	if (!left || !*left)
		return NULL;
	end = left + strcspn(left, ",");
	*at = *end ? end + 1 : end;
	*end = 0;
	equals = strchr(left, '=');
	*right = equals ? equals + 1 : NULL;
	if (equals)
		*equals = 0;
	return left;
}

static int map_pair(struct import_map *m, const char *heading, const char *path, struct err *e)
{
	struct str want = STR_INIT, have = STR_INIT;
	bool found = false;

	if (!path || (path[0] && !path_exists(m->entity, path)))
		return err_set(e, ERR_INPUT, _("--map: write heading=path; %s has no path \"%s\"."),
			_(m->entity->label), path ? path : heading);
	fold_heading(&want, heading);
	for (int i = 0; i < m->n; i++) {
		str_reset(&have);
		fold_heading(&have, m->heading[i]);
		if (strcmp(have.buf, want.buf) != 0)
			continue;
		m->path[i] = path[0] ? path : "";
		found = true;
	}
	str_release(&want);
	str_release(&have);
	return found ? 0
		     : err_set(e, ERR_INPUT, _("--map: the file has no heading \"%s\"."), heading);
}

static int take_options(struct import_map *m, const struct import_options *o, struct err *e)
{
	char *at = o->map ? arena_strdup(m->arena, o->map) : NULL, *left, *right;

	while ((left = next_pair(&at, &right)))
		if (map_pair(m, left, right, e))
			return e->code;
	at = o->set ? arena_strdup(m->arena, o->set) : NULL;
	m->set_path = arena_array(m->arena, const char *, at ? strlen(at) / 2 + 1 : 1);
	m->set_text = arena_array(m->arena, const char *, at ? strlen(at) / 2 + 1 : 1);
	while ((left = next_pair(&at, &right))) {
		if (!right || !path_exists(m->entity, left))
			return err_set(e, ERR_INPUT,
				_("--set: write path=value; %s has no path \"%s\"."),
				_(m->entity->label), left);
		m->set_path[m->n_set] = left;
		m->set_text[m->n_set++] = right;
	}
	return 0;
}

int import_map_make(struct import_map *m, const struct entity *e, struct arena *a,
	const struct csv_row *row, const struct import_options *o, struct err *err)
{
	struct str folded = STR_INIT;

	*m = (struct import_map){.entity = e, .arena = a, .n = row->n};
	m->heading = arena_array(a, const char *, row->n + 1);
	m->path = arena_array(a, const char *, row->n + 1);
	for (int i = 0; i < row->n; i++) {
		m->heading[i] = arena_strdup(a, row->cell[i]);
		str_reset(&folded);
		fold_heading(&folded, row->cell[i]);
		m->path[i] = find_path(e, a, folded.buf);
	}
	str_release(&folded);
	return take_options(m, o, err);
}

/* ---- rows ---- */

const char *import_get(const struct import_row *row, const char *path)
{
	for (int i = 0; i < row->n; i++)
		if (row->cell[i].path && strcmp(row->cell[i].path, path) == 0)
			return row->cell[i].text;
	return "";
}

void import_drop(struct import_row *row, const char *path)
{
	for (int i = 0; i < row->n; i++)
		if (row->cell[i].path && strcmp(row->cell[i].path, path) == 0)
			row->cell[i].path = NULL;
}

void import_put(struct import_row *row, const char *path, const char *text)
{
	import_drop(row, path);
	if (row->n == row->cap) {
		struct import_cell *grown =
			arena_array(row->arena, struct import_cell, row->cap * 2 + 8);

		if (row->n)
			memcpy(grown, row->cell, sizeof *grown * (size_t)row->n);
		row->cell = grown;
		row->cap = row->cap * 2 + 8;
	}
	row->cell[row->n++] = (struct import_cell){
		arena_strdup(row->arena, path), arena_strdup(row->arena, text), ""};
}

/* Names and streets come in pieces; of two phones under one heading only the first is meant. */
static bool joins(const struct entity *e, const char *path)
{
	const char *dot = strchr(path, '.');
	const struct field *f = entity_field(e, path);

	return dot || (f && (f->kind == FIELD_TEXT || f->kind == FIELD_NOTE));
}

static void put_cell(
	const struct import_map *m, struct import_row *row, int column, const char *text)
{
	const char *path = m->path[column], *before = import_get(row, path);

	if (!before[0])
		import_put(row, path, text);
	else if (joins(m->entity, path) && !strstr(before, text))
		import_put(row, path, arena_printf(row->arena, "%s %s", before, text));
	else
		return;
	row->cell[row->n - 1].heading = m->heading[column];
}

void import_map_row(const struct import_map *m, const struct csv_row *csv, struct arena *a,
	struct import_row *row)
{
	*row = (struct import_row){.entity = m->entity, .arena = a, .line = csv->line};
	for (int i = 0; i < csv->n && i < m->n; i++)
		if (m->path[i] && m->path[i][0] && csv->cell[i][0])
			put_cell(m, row, i, csv->cell[i]);
	for (int i = 0; i < m->n_set; i++)
		import_put(row, m->set_path[i], m->set_text[i]);
}
