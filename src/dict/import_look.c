/* The columns of a file, looked at before the first row is taken: what they mean, and in whose words. */
#include <string.h>
#include "base/text.h"
#include "dict/importing.h"

#define LOOK_ROWS 2000 /* at most, where no column needs to be seen as a whole */

static bool beyond_ascii(const char *s)
{
	while (*s && (unsigned char)*s < 0x80)
		s++;
	return *s != '\0';
}

static void look_at_row(struct import *im, const struct csv_row *row)
{
	struct import_report *r = im->report;

	for (int i = 0; i < row->n; i++) {
		if (!row->cell[i][strspn(row->cell[i], " \t")])
			continue;
		if (!r->sample[0] && beyond_ascii(row->cell[i]))
			r->sample = arena_strdup(&r->arena, row->cell[i]);
		if (i < im->map.n)
			column_feed(im->job.session, &im->map.column[i], &r->arena, row->cell[i]);
	}
}

static int look_at_columns(struct import *im, struct err *e)
{
	struct csv_row row;
	bool all = false;
	int rc = 0;

	for (int i = 0; i < im->map.n; i++)
		all |= column_needs_all(&im->map.column[i]);
	for (int n = 0; (all || n < LOOK_ROWS) && (rc = csv_next(im->csv, &row, e)) == 1; n++)
		look_at_row(im, &row);
	if (rc < 0)
		return rc;
	import_map_decide(&im->map);
	return import_to_rows(im, e);
}

static bool any_joined(const struct import_map *m)
{
	for (int i = 0; i < m->n; i++)
		if (import_map_joined(m, i) >= 0)
			return true;
	return false;
}

/* Reads the headings, and the rows for what they say of them, in the words of a country. */
static int read_in_words(struct import *im, const struct entity *entity, const struct csv_row *row,
	const char *country, struct err *e)
{
	return import_map_make(&im->map, im->job.session, entity, country, &im->report->arena, row,
		       im->job.options, im->job.exact, e) ||
			       look_at_columns(im, e)
		       ? e->code
		       : 0;
}

/* The row of headings once more: the file has gone on. */
static struct csv_row headings_of(const struct import *im)
{
	struct csv_row row = {.n = im->map.n};

	row.cell = arena_array(&im->report->arena, char *, row.n + 1);
	for (int i = 0; i < row.n; i++)
		row.cell[i] = arena_strdup(&im->report->arena, im->map.column[i].heading);
	return row;
}

/* In the words of the country that the rows say or, where two columns would meet, of the one that has most of
 * the headings; where they meet there as well, those of the firm stay. */
static int choose_words(struct import *im, const struct entity *entity, struct err *e)
{
	const char *firm = im->job.session->country, *land = import_map_land(&im->map), *guess;
	struct csv_row row = headings_of(im);

	if (land && !text_equal(land, firm) &&
		(heading_words_of(entity, &im->map, land) ||
			heading_words_of(entity, &im->map, firm))) {
		if (read_in_words(im, entity, &row, land, e))
			return e->code;
		if (any_joined(&im->map) && read_in_words(im, entity, &row, firm, e))
			return e->code;
	}
	guess = any_joined(&im->map) ? heading_country(entity, &im->map) : NULL;
	if (!guess || read_in_words(im, entity, &row, guess, e))
		return guess ? e->code : 0;
	return any_joined(&im->map) ? read_in_words(im, entity, &row, firm, e) : 0;
}

static void tell_columns(struct import *im)
{
	struct import_report *r = im->report;

	r->unmapped = arena_array(&r->arena, const char *, im->map.n + 1);
	r->column = arena_array(&r->arena, struct import_about, im->map.n + 1);
	for (int i = 0; i < im->map.n; i++) {
		const struct import_column *c = &im->map.column[i];
		int joined = import_map_joined(&im->map, i);

		r->column[r->n_columns++] = (struct import_about){c->heading,
			c->path ? c->path : "", c->sample ? c->sample : "", column_format_label(c),
			joined < 0 ? "" : im->map.column[joined].heading};
		if (!c->path && c->heading[0] && c->sample && !im->map.rest)
			r->unmapped[r->n_unmapped++] = c->heading;
	}
}

int import_columns(
	struct import *im, const struct entity *entity, const struct csv_row *row, struct err *e)
{
	if (read_in_words(im, entity, row, im->job.session->country, e) ||
		choose_words(im, entity, e) || import_job_match(&im->job, &im->map, e))
		return e->code;
	tell_columns(im);
	return 0;
}
