/* Headings to paths. Private to dict. */
#ifndef FICHA_DICT_IMPORTING_H
#define FICHA_DICT_IMPORTING_H

#include "dict/import.h"

struct import_map {
	const struct entity *entity;
	struct arena *arena;
	const char **heading; /* one a column, as it stands */
	const char **path;    /* one a column, NULL: not mapped */
	int n;
	const char **set_path, **set_text; /* for every record */
	int n_set;
};
/* How many cells of a row would be recognised as headings of the entity. */
int import_recognised(const struct entity *e, const struct csv_row *row);
/* ERR_INPUT: `map` or `set` name a path that the entity has not, or a heading that the file has
 * not. */
int import_map_make(struct import_map *m, const struct entity *e, struct arena *a,
	const struct csv_row *row, const struct import_options *o, struct err *err);
/* The cells of a row by path: texts of one path joined (names, streets) or the first one that is
 * not empty. */
void import_map_row(const struct import_map *m, const struct csv_row *csv, struct arena *a,
	struct import_row *row);

#endif
