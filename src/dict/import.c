/* Import: the file is looked at as a whole, then taken in batches, each in one transaction; a row
 * that fails falls back alone. A dry run does all of it in one transaction and takes that back, so
 * that its verdicts are those of the import. */
#include "dict/import.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/vcard.h"
#include "dict/changing.h"
#include "dict/choice.h"
#include "dict/exact.h"
#include "dict/importing.h"
#include "store/scratch.h"

/* ---- verdicts ----------------------------------------------------------------------------------
 */

const char *import_verdict_name(enum import_verdict v)
{
	static const char *const names[] = {
		"created", "added", "updated", "duplicate", "invalid", "skipped"};

	return names[v];
}

void import_report_release(struct import_report *r)
{
	free(r->line);
	arena_release(&r->arena);
	*r = (struct import_report)IMPORT_REPORT_INIT;
}

static void keep_line(struct import_report *r, const struct import_line *line)
{
	r->line = xgrow(r->line, &r->cap_lines, r->n_lines + 1, sizeof *r->line);
	r->line[r->n_lines] = *line;
	r->line[r->n_lines].name = arena_strdup(&r->arena, line->name);
	r->line[r->n_lines++].reason = arena_strdup(&r->arena, line->reason);
}

static int reject_write(struct import *im, struct str *text, struct err *e)
{
	FILE *to = im->job.options->rejects;

	if (fwrite(text->buf, 1, text->len, to) == text->len && !fflush(to))
		return 0;
	return err_set(
		e, ERR_IO, _("The file of rejects cannot be written: %s."), strerror(errno));
}

/* As in the file, and why; in a form that a spreadsheet may open. */
static int reject(struct import *im, int n, char *const *cell, const char *reason, struct err *e)
{
	void (*put)(struct str *, const char *, char) = im->job.exact ? csv_put : csv_put_safe;
	struct str text = STR_INIT;
	char delimiter = csv_delimiter(im->csv);
	int rc;

	if (im->job.exact && !strcmp(reason, REASON_HEADING))
		str_addf(&text, EXACT_TAG "%s\r\n", im->map.entity->name);
	for (int i = 0; i < im->map.n || i < n; i++) {
		bool own = i < im->map.n && strcmp(im->map.column[i].heading, REASON_HEADING) == 0;

		if (own)
			continue;
		put(&text, i < n ? cell[i] : "", delimiter);
		str_addc(&text, delimiter);
	}
	put(&text, reason, delimiter);
	str_add(&text, "\r\n");
	rc = reject_write(im, &text, e);
	str_release(&text);
	return rc;
}

static int reject_headings(struct import *im, struct err *e)
{
	char **cell = arena_array(&im->arena, char *, im->map.n + 1);

	for (int i = 0; i < im->map.n; i++)
		cell[i] = arena_strdup(&im->arena, im->map.column[i].heading);
	return reject(im, im->map.n, cell, REASON_HEADING, e);
}

static int reject_row(struct import *im, int i, struct err *e)
{
	if (!im->report->rejected++ && reject_headings(im, e))
		return e->code;
	return reject(im, im->n_raw[i], im->raw[i], im->line[i].reason, e);
}

/* What is committed is told, once. */
static int publish(struct import *im, struct err *e)
{
	const struct import_options *o = im->job.options;
	int rc = 0;

	for (; im->told < im->done; im->told++) {
		struct import_line *line = &im->line[im->told];

		if (o->dry_run && !im->copy && line->verdict <= IMPORT_ADDED)
			line->id = 0;
		im->report->count[line->verdict]++;
		im->report->records++;
		if (o->line)
			o->line(o->ctx, line);
		else
			keep_line(im->report, line);
		if (!rc && o->rejects &&
			(line->verdict == IMPORT_INVALID || line->verdict == IMPORT_SKIPPED))
			rc = reject_row(im, im->told, e);
	}
	if (!rc && o->progress && !o->progress(o->ctx, im->report))
		rc = err_set(e, ERR_CANCEL, "%s", _("Broken off. What was imported before stays."));
	return rc;
}

/* ---- batches -----------------------------------------------------------------------------------
 */

static void keep_raw(struct import *im, const struct csv_row *csv)
{
	im->raw[im->n] = arena_array(&im->arena, char *, csv->n + 1);
	im->n_raw[im->n] = csv->n;
	for (int i = 0; i < csv->n; i++)
		im->raw[im->n][i] = arena_strdup(&im->arena, csv->cell[i]);
}

static void take_row(struct import *im, struct csv_row *csv)
{
	const struct import_options *o = im->job.options;
	enum import_policy policy = o->on_match;

	if (o->row)
		o->row(o->ctx, csv, &policy);
	if (o->rejects)
		keep_raw(im, csv);
	import_map_row(&im->map, csv, &im->arena, &im->row[im->n]);
	im->row[im->n++].policy = policy;
}

static size_t row_bytes(const struct csv_row *row)
{
	size_t n = 0;

	for (int i = 0; i < row->n; i++)
		n += strlen(row->cell[i]);
	return n;
}

static int read_batch(struct import *im, struct err *e)
{
	struct csv_row csv;
	size_t text = 0;
	int rc = 1;

	arena_reset(&im->arena);
	im->n = im->done = im->told = 0;
	while (im->n < im->stride.reach && text < IMPORT_TEXT &&
		(rc = csv_next(im->csv, &csv, e)) == 1) {
		if (!import_map_takes(&im->map, &csv))
			continue;
		text += row_bytes(&csv);
		take_row(im, &csv);
	}
	im->ended = rc == 0;
	return rc < 0 ? rc : 0;
}

static int take_piece(struct import *im, struct change *c, struct err *e)
{
	for (int i = 0; i < IMPORT_PIECE && im->part < im->n; i++, im->part++)
		if (import_take_row(&im->job, c, &im->row[im->part], &im->line[im->part], &im->late,
			    e))
			return e->code;
	return 0;
}

/* Another piece follows in the same transaction. A dry run in one of its own has no history to keep, and
 * nobody whom it could let go first. */
static int end_piece(struct import *im, struct change *c, bool *over, struct err *e)
{
	int rows = im->part - im->done;

	*over = im->part == im->n || (!im->attempted && stride_is_over(&im->stride, rows));
	if (*over || im->attempted)
		return 0;
	if (rows % IMPORT_INDEXED == 0 && change_settle(c, e))
		return e->code;
	return change_next(c, e);
}

/* An attempt may be repeated: it only ever writes the batch's own lines. */
static int batch_attempt(struct change *c, void *ctx, struct err *e)
{
	struct import *im = ctx;
	bool over = im->done == im->n;

	c->exact = im->job.exact;
	if (!im->job.options->dry_run) {
		c->numbered = import_resume_mark;
		c->numbered_ctx = im;
	}
	im->late = false;
	im->part = im->done;
	while (!over)
		if (take_piece(im, c, e) || end_piece(im, c, &over, e))
			return e->code;
	return 0;
}

/* What is taken back in the end needs no history, and no memory of it. */
static void forget_history(struct change *c)
{
	arena_reset(c->arena);
	c->counter = NULL;
	c->rows = c->last_row = NULL;
	c->n_rows = 0;
	arena_reset(&c->listed);
	c->index = NULL;
	c->n_index = 0;
}

static int dry_attempt(struct change *c, void *ctx, struct err *e)
{
	struct import *im = ctx;
	struct arena own = ARENA_INIT, *outer = c->arena;
	int rc = 0;

	if (im->attempted)
		return err_set(e, ERR_BUSY, "%s",
			_("Others are writing at the moment. Try the dry run again."));
	im->attempted = im->job.careful = true;
	c->arena = &own;
	while (!rc && !im->ended && !(rc = read_batch(im, e))) {
		rc = batch_attempt(c, im, e);
		im->done = im->n;
		if (!rc)
			rc = publish(im, e);
		forget_history(c);
	}
	c->arena = outer;
	arena_release(&own);
	return rc ? rc : err_set(e, ERR_CANCEL, "%s", _("Dry run: nothing was kept."));
}

static int run_taken_back(struct import *im, struct err *e)
{
	int rc;

	stride_init(&im->stride, im->job.session->db, IMPORT_INDEXED, IMPORT_INDEXED);
	rc = door_batch(im->job.session, "import", "", dry_attempt, im, e);
	return rc == ERR_CANCEL && im->ended ? 0 : rc;
}

/* Nearly all that is refused is refused before it writes anything. */
static int run_part(struct import *im, struct err *e)
{
	const char *source = im->job.options->source;
	int rc = door_part(im->job.session, "import", source ? source : "",
		&im->report->operation, batch_attempt, im, e);

	if (!rc)
		im->done = im->part;
	if (!rc || !im->late)
		return rc;
	im->job.careful = true;
	*e = (struct err)ERR_INIT;
	return run_part(im, e);
}

static int run_batch(struct import *im, struct err *e)
{
	int from, rc = 0;

	while (!rc && im->done < im->n) {
		from = im->done;
		stride_begin(&im->stride);
		rc = run_part(im, e);
		stride_end(&im->stride, im->done - from);
		rc = rc ? rc : publish(im, e);
	}
	return rc;
}

static bool merging(void *ctx, int64_t step)
{
	struct import *im = ctx;
	const struct import_options *o = im->job.options;

	im->report->merging = step;
	return !o->progress || o->progress(o->ctx, im->report);
}

static int run_batches(struct import *im, struct err *e)
{
	struct db *db = im->job.session->db;
	int64_t began = ticks_ms();
	int rc = 0;

	db_load_begin(db);
	stride_init(&im->stride, db, IMPORT_INDEXED, IMPORT_BATCH);
	while (!rc && !im->ended) {
		rc = read_batch(im, e);
		if (!rc && im->n)
			rc = run_batch(im, e);
	}
	if (!rc && !im->job.options->dry_run)
		index_rest(db, im->report->records, ticks_ms() - began, merging, im);
	db_load_end(db);
	return rc;
}

/* Does fn as the import's session, in its copy of the database where there is one. */
static int import_apart(
	struct import *im, struct db *copy, int (*fn)(struct import *im, struct err *e), struct err *e)
{
	struct session *outer = im->job.session, own = *outer;
	int rc;

	if (!copy)
		return fn(im, e);
	own.db = copy;
	own.choices = NULL;
	im->job.session = im->map.session = &own;
	rc = fn(im, e);
	im->job.session = im->map.session = outer;
	choices_forget(&own);
	return rc;
}

/* Where no copy can be had, others wait. */
static int run_dry(struct import *im, struct err *e)
{
	struct err none = ERR_INIT;
	struct db *copy = NULL;
	int rc;

	if (im->copy)
		rc = import_apart(im, im->copy, run_batches, e);
	else if (db_scratch(im->job.session->db, &copy, &none))
		rc = run_taken_back(im, e);
	else
		rc = import_apart(im, copy, run_batches, e);
	db_close(&copy);
	im->report->operation = 0;
	return rc;
}


/* ---- the heading -------------------------------------------------------------------------------
 */

/* For people to choose the heading among, and the program as well. */
static int read_head(struct import *im, struct err *e)
{
	struct import_report *r = im->report;
	struct str text = STR_INIT;
	struct csv_row row;
	int rc = 1;

	while (r->n_head < IMPORT_HEAD_ROWS && (rc = csv_next(im->csv, &row, e)) == 1) {
		str_reset(&text);
		for (int i = 0; i < row.n; i++)
			str_addf(&text, "%s%s", i ? " | " : "", row.cell[i]);
		r->head[r->n_head++] = arena_strdup(&r->arena, text.buf);
	}
	str_release(&text);
	return rc < 0 ? rc : csv_rewind(im->csv, e);
}

/* "ficha:client": the next line is the heading, whatever it looks like. */
static int exact_heading(
	struct import *im, const struct entity *entity, struct csv_row *row, struct err *e)
{
	const char *name = row->cell[0] + strlen(EXACT_TAG);
	int rc;

	if (strcmp(name, entity->name) != 0)
		return err_set(e, ERR_INPUT, _("This file was exported from \"%s\", not from \"%s\"."),
			name, entity->name);
	im->job.exact = true;
	im->report->heading = 2;
	rc = csv_next(im->csv, row, e);
	return rc ? (rc < 0 ? rc : 0)
		  : err_set(e, ERR_INPUT, "%s", _("The file ends before its headings."));
}

/* A line that names two fields is the heading; with a mapping, the first one of several cells is.
 */
static bool is_heading(
	const struct import *im, const struct entity *entity, const struct csv_row *row, int n)
{
	const struct import_options *o = im->job.options;

	if (o->heading)
		return n == o->heading;
	return import_recognised(im->job.session, entity, row) >= (row->n > 1 ? 2 : 1) ||
	       ((o->map || o->use_map) && row->n > 1 && n == 1);
}

static int find_heading(
	struct import *im, const struct entity *entity, struct csv_row *row, struct err *e)
{
	const struct import_options *o = im->job.options;

	for (int n = 1; n <= IMPORT_HEAD_ROWS; n++) {
		int rc = csv_next(im->csv, row, e);

		if (rc < 0)
			return rc;
		if (rc == 0)
			break;
		if (n == 1 && !strncmp(row->cell[0], EXACT_TAG, strlen(EXACT_TAG)) &&
			strcmp(row->cell[0], REASON_HEADING) != 0)
			return exact_heading(im, entity, row, e);
		if (heading_foreign(entity, row, o->accept, e))
			return e->code;
		if (is_heading(im, entity, row, n)) {
			im->report->heading = n;
			return 0;
		}
	}
	return err_set(e, ERR_INPUT,
		_("No line of headings was found that says what the columns are; "
		  "name them with --map heading=path."));
}

int import_to_rows(struct import *im, struct err *e)
{
	struct csv_row row;
	int rc = csv_rewind(im->csv, e);

	for (int i = 0; !rc && i < im->report->heading; i++)
		rc = csv_next(im->csv, &row, e) == 1 ? 0 : e->code;
	return rc;
}

int import_go(struct import *im, struct err *e)
{
	bool dry = im->job.options->dry_run;

	if ((!dry && import_resume(im, e)) || import_to_rows(im, e))
		return e->code;
	import_ahead(im);
	if (import_to_rows(im, e))
		return e->code;
	if (dry)
		return run_dry(im, e);
	return run_batches(im, e) || import_resume_end(im, e) ? e->code : 0;
}

/* ---- the whole ---------------------------------------------------------------------------------
 */

static int prepare(struct import *im, const struct entity *entity, struct err *e)
{
	struct import_report *r = im->report;
	struct csv_row row;

	r->charset = csv_charset(im->csv);
	r->delimiter = csv_delimiter(im->csv);
	r->sample = "";
	if (read_head(im, e) || find_heading(im, entity, &row, e) ||
		import_columns(im, entity, &row, e))
		return e->code;
	return im->job.accept ? 0 : import_map_doubt(&im->map, e);
}

static int open_table(struct import *im, FILE *in, struct err *e)
{
	const struct import_options *o = im->job.options;

	if (csv_copy(in, &im->piped, e))
		return e->code;
	in = im->piped ? im->piped : in;
	if (!vcard_begins(in))
		return csv_open(&im->csv, in, o->charset, o->delimiter, e);
	if (vcard_table(in, &im->table, e))
		return e->code;
	return csv_open(&im->csv, im->table, o->charset, ',', e);
}

int import_begin(struct import **out, struct session *s, const struct entity *e, FILE *in,
	const struct import_options *o, struct import_report *report, struct err *err)
{
	struct import *im = *out = xcalloc(1, sizeof *im);
	int rc;

	*report = (struct import_report)IMPORT_REPORT_INIT;
	report->charset = report->sample = "";
	*im = (struct import){.job = {.session = s, .options = o, .accept = o->accept},
		.report = report,
		.given = {.entity = e}};
	im->job.given = &im->given;
	if (!(e->flags & ENTITY_IMPORTED))
		return err_set(err, ERR_INPUT, _("%s cannot be imported."), _(e->plural));
	if (session_require(s, e, VERB_IMPORT, NULL, err))
		return err->code;
	rc = open_table(im, in, err);
	return rc ? rc : prepare(im, e, err);
}

void import_end(struct import **im)
{
	if (!*im)
		return;
	csv_free(&(*im)->csv);
	if ((*im)->table)
		fclose((*im)->table);
	if ((*im)->piped)
		fclose((*im)->piped);
	arena_release(&(*im)->arena);
	free((*im)->given.bits);
	free(*im);
	*im = NULL;
}

int import_look(struct session *s, const struct entity *e, FILE *in, const struct import_options *o,
	struct import_report *out, struct err *err)
{
	struct import *im;
	int rc = import_begin(&im, s, e, in, o, out, err);

	import_end(&im);
	return rc;
}

int import_run(struct session *s, const struct entity *e, FILE *in, const struct import_options *o,
	struct import_report *out, struct err *err)
{
	struct import *im;
	int rc = import_begin(&im, s, e, in, o, out, err);

	if (!rc && o->save_map && !o->dry_run)
		rc = import_saved_keep(&im->map, o->save_map, err);
	if (!rc)
		rc = import_go(im, err);
	import_end(&im);
	return rc;
}
