/* The file is read ahead: how many rows somebody will wait for, and which numbers they give by hand. Of
 * these each has one bit: exact, and of one size whatever the file's. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/number.h"
#include "dict/importing.h"

#define GIVEN_END ((int64_t)1 << 24) /* two megabytes; far above any counter */

bool given_has(const struct given *g, const struct entity *e, int64_t number)
{
	return g && g->bits && g->entity == e && number < GIVEN_END &&
	       g->bits[number / 8] & 1u << number % 8;
}

/* Nobody is given anything but a number as the counter writes it. */
static void given_add(struct given *g, const char *cell)
{
	struct str own = STR_INIT;
	struct err ignored = ERR_INIT;
	char key[24];
	int64_t number;

	cell += strspn(cell, " \t");
	snprintf(key, sizeof key, "%.*s", (int)strcspn(cell, " \t"), cell);
	if (number_parse_int(key, 0, GIVEN_END - 1, &number, &ignored))
		return;
	counter_text(g->entity, number, &own);
	if (strcmp(own.buf, key) == 0) {
		g->bits = g->bits ? g->bits : xcalloc(GIVEN_END / 8, 1);
		g->bits[number / 8] |= (unsigned char)(1u << number % 8);
	}
	str_release(&own);
}

static bool is_key(const struct import_map *m, int column)
{
	return m->entity->counter && column < m->n && m->column[column].path &&
	       strcmp(m->column[column].path, m->entity->key) == 0;
}

static bool gives_keys(const struct import_map *m)
{
	for (int i = 0; i < m->n; i++)
		if (is_key(m, i))
			return true;
	return false;
}

/* Where the file is broken it is told when its rows are taken. */
void import_ahead(struct import *im)
{
	bool counted = im->job.options->progress != NULL, keyed = gives_keys(&im->map);
	struct err broken = ERR_INIT;
	struct csv_row row;

	while ((counted || keyed) && csv_next(im->csv, &row, &broken) == 1) {
		im->report->total += counted && import_map_takes(&im->map, &row);
		for (int i = 0; keyed && i < row.n; i++)
			if (is_key(&im->map, i))
				given_add(&im->given, row.cell[i]);
	}
}
