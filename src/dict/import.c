/* Import: read a batch of rows, then make records of them in one transaction; each row falls back
 * alone. A dry run does all of it in one transaction and takes that back, so that its verdicts are
 * those of the import. */
#include "dict/import.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/changing.h"
#include "dict/importing.h"

#define BATCH 500
#define HEADING_ROWS 12 /* banner lines before the headings are passed over, so many at most */

struct import {
	struct session *session;
	const struct import_options *options;
	struct import_report *report;
	struct import_map map;
	struct csv *csv;
	struct arena arena; /* of the batch */
	struct import_row row[BATCH];
	int n;
	bool ended;
};

/* ---- verdicts ---- */

const char *import_verdict_name(enum import_verdict v)
{
	static const char *const names[] = {
		"created", "updated", "duplicate", "invalid", "skipped"};

	return names[v];
}

static void report_line(struct import *im, const struct import_row *row, enum import_verdict v,
	int64_t id, const char *reason)
{
	struct import_report *r = im->report;

	r->line = xgrow(r->line, &r->cap_lines, r->n_lines + 1, sizeof *r->line);
	r->line[r->n_lines++] = (struct import_line){
		.line = row->line,
		.verdict = v,
		.reason = arena_strdup(&r->arena, reason),
		.id = im->options->dry_run && v == IMPORT_CREATED ? 0 : id,
	};
	r->count[v]++;
	r->records++;
}

void import_report_release(struct import_report *r)
{
	free(r->line);
	arena_release(&r->arena);
	*r = (struct import_report)IMPORT_REPORT_INIT;
}

/* ---- one row ---- */

/* Values that people can choose again later do not cost the row. */
static bool may_stay_empty(const struct field *f)
{
	switch (f->kind) {
	case FIELD_CHOICE:
	case FIELD_SET:
	case FIELD_BOOL:
	case FIELD_INT:
	case FIELD_MONEY:
	case FIELD_RATE:
	case FIELD_DATE:
	case FIELD_MOMENT:
	case FIELD_REF:
		return !(f->flags & FIELD_REQUIRED);
	default:
		return false;
	}
}

static void reason_add(struct str *reason, const char *text)
{
	if (reason->len)
		str_addc(reason, ' ');
	str_add(reason, text);
}

static int set_cell(struct import *im, struct record *r, const struct import_cell *cell,
	struct str *reason, struct err *e)
{
	struct record *row;
	const struct field *f;
	struct err refused = ERR_INIT;
	int rc = record_set_path(im->session, r, cell->path, cell->text, &refused);

	if (!rc)
		return 0;
	if (rc == ERR_INPUT && record_resolve(r, cell->path, &row, &f, e) == 0 &&
		may_stay_empty(f)) {
		reason_add(reason, refused.text);
		return 0;
	}
	return err_set_path(e, rc, cell->path, "%s", refused.text);
}

/* Fields that depend on another one (a tax id on its country) come after it. */
static bool depends(const struct entity *e, const char *path)
{
	const struct field *f = entity_field(e, path);

	return f && f->with;
}

static int fill(struct import *im, const struct import_row *row, struct record *r,
	struct str *reason, struct err *e)
{
	const struct entity *entity = row->entity;

	if (entity->defaults && entity->defaults(im->session, r, e))
		return e->code;
	if (entity->key)
		fieldset_drop(&r->touched, entity_key(entity));
	for (int late = 0; late < 2; late++)
		for (int i = 0; i < row->n; i++)
			if (row->cell[i].path && depends(entity, row->cell[i].path) == late &&
				set_cell(im, r, &row->cell[i], reason, e))
				return e->code;
	return 0;
}

/* Two records with different strong marks (tax ids) are two, whatever else they share. */
static int contradicts(
	struct import *im, const struct record *r, int64_t other, bool *yes, struct err *e)
{
	struct record *stored;

	*yes = false;
	if (load_trusted(im->session->db, r->entity, other, NULL, &stored, e))
		return e->code;
	for (int i = 0; i < r->entity->n_duplicates; i++) {
		const struct field *f = entity_field(r->entity, r->entity->duplicates[i].field);

		if (r->entity->duplicates[i].strong && !tells_nothing(r, f) &&
			!tells_nothing(stored, f) &&
			!value_equal(&r->v[f->index], &stored->v[f->index]))
			*yes = true;
	}
	record_free(&stored);
	return 0;
}

static int match_by(struct import *im, const struct record *r, const struct field *f, int64_t *id,
	struct err *e)
{
	int64_t found[SAME_MAX];
	int n;

	if (same_records(im->session, r, f, true, found, &n, e))
		return e->code;
	for (int i = 0; i < n && !*id; i++) {
		bool other;

		if (contradicts(im, r, found[i], &other, e))
			return e->code;
		if (!other)
			*id = found[i];
	}
	return 0;
}

/* A proposed key was typed by nobody. */
static bool may_match(const struct record *r, const struct field *f)
{
	return f->flags & FIELD_MATCH && !tells_nothing(r, f) &&
	       (fieldset_has(&r->touched, f) || !r->entity->key || f != entity_key(r->entity));
}

/* The record that this one is already, by the first field that tells: numbers before names. */
static int match(struct import *im, const struct record *r, int64_t *id, const struct field **by,
	struct err *e)
{
	*id = 0;
	for (int named = 0; named < 2; named++)
		for (int i = 0; i < r->entity->n_fields && !*id; i++) {
			const struct field *f = &r->entity->fields[i];

			if (!!(f->source->flags & FIELD_KEYED) != named || !may_match(r, f))
				continue;
			if (match_by(im, r, f, id, e))
				return e->code;
			*by = f;
		}
	return 0;
}

static int report_duplicate(struct import *im, const struct import_row *row, int64_t id,
	const struct field *by, struct err *e)
{
	struct str name = STR_INIT, reason = STR_INIT;
	bool visible;
	int rc = record_describe(im->session, row->entity, id, &visible, &name, e);

	if (!rc) {
		str_addf(&reason, _("%s: the same as in %s."), _(by->label), name.buf);
		report_line(im, row, IMPORT_DUPLICATE, visible ? id : 0, reason.buf);
	}
	str_release(&name);
	str_release(&reason);
	return rc;
}

static int store(struct import *im, struct change *c, const struct import_row *row,
	struct record *r, struct str *reason, struct err *e)
{
	static const struct accepted all = {.all = true};
	struct issues found = ISSUES_INIT, *outer = c->issues;
	int rc;

	c->issues = &found;
	c->accepted = &all;
	rc = change_save_own(c, r, e);
	for (int i = 0; !rc && i < found.n; i++)
		reason_add(reason, found.v[i].text);
	if (!rc)
		report_line(im, row, IMPORT_CREATED, r->id, reason->buf);
	c->issues = outer;
	issues_release(&found);
	return rc;
}

static int make(struct import *im, struct change *c, struct import_row *row, struct err *e)
{
	struct str reason = STR_INIT;
	struct record *r = NULL;
	const struct field *by = NULL;
	int64_t id = 0;
	int rc = row->entity->adopt ? row->entity->adopt(im->session, row, e) : 0;

	if (!rc && row->skip) {
		report_line(im, row, IMPORT_SKIPPED, 0, row->skip);
		return 0;
	}
	if (!rc) {
		r = record_new(row->entity);
		rc = fill(im, row, r, &reason, e);
	}
	if (!rc)
		rc = match(im, r, &id, &by, e);
	if (!rc)
		rc = id ? report_duplicate(im, row, id, by, e) : store(im, c, row, r, &reason, e);
	record_free(&r);
	str_release(&reason);
	return rc;
}

/* Errors of the row are its verdict; errors of the engine end the batch. */
static bool row_at_fault(int rc)
{
	return rc == ERR_INPUT || rc == ERR_CONFIRM || rc == ERR_MISSING || rc == ERR_DENIED ||
	       rc == ERR_UNIQUE || rc == ERR_REFERENCE || rc == ERR_CHECK;
}

static int take_row(
	struct import *im, struct change *c, const struct import_row *read, struct err *e)
{
	struct import_row row = *read;
	struct change_mark mark;
	int rc;

	row.cell = arena_array(c->arena, struct import_cell, read->n + 1);
	memcpy(row.cell, read->cell, sizeof *row.cell * (size_t)read->n);
	row.cap = read->n;
	if (change_mark(c, &mark, e))
		return e->code;
	rc = make(im, c, &row, e);
	if (!rc)
		return change_keep(c, e);
	if (!row_at_fault(rc))
		return rc;
	report_line(im, &row, IMPORT_INVALID, 0, e->text);
	return change_back(c, &mark, e);
}

/* ---- batches ---- */

static bool row_blank(const struct csv_row *row)
{
	for (int i = 0; i < row->n; i++)
		if (row->cell[i][strspn(row->cell[i], " \t")])
			return false;
	return true;
}

static int read_batch(struct import *im, struct err *e)
{
	struct csv_row csv;
	int rc = 1;

	arena_reset(&im->arena);
	im->n = 0;
	while (im->n < BATCH && (rc = csv_next(im->csv, &csv, e)) == 1)
		if (!row_blank(&csv))
			import_map_row(&im->map, &csv, &im->arena, &im->row[im->n++]);
	im->ended = rc == 0;
	return rc < 0 ? rc : 0;
}

/* An attempt may be repeated: what the last one reported is taken back. */
struct import_state {
	int n_lines;
	int64_t records, count[5];
};

static struct import_state state_keep(const struct import *im)
{
	struct import_state s = {im->report->n_lines, im->report->records, {0}};

	memcpy(s.count, im->report->count, sizeof s.count);
	return s;
}

struct attempt {
	struct import *im;
	struct import_state before;
};

static void attempt_start(const struct attempt *a)
{
	a->im->report->n_lines = a->before.n_lines;
	a->im->report->records = a->before.records;
	memcpy(a->im->report->count, a->before.count, sizeof a->before.count);
}

static int take_batch(struct change *c, struct import *im, struct err *e)
{
	for (int i = 0; i < im->n; i++)
		if (take_row(im, c, &im->row[i], e))
			return e->code;
	if (im->options->progress)
		im->options->progress(im->options->ctx, im->report->records);
	return 0;
}

static int batch_attempt(struct change *c, void *ctx, struct err *e)
{
	struct attempt *a = ctx;

	attempt_start(a);
	return take_batch(c, a->im, e);
}

static int dry_attempt(struct change *c, void *ctx, struct err *e)
{
	struct attempt *a = ctx;
	int rc = 0;

	attempt_start(a);
	while (!rc && !a->im->ended && !(rc = read_batch(a->im, e)))
		rc = take_batch(c, a->im, e);
	return rc ? rc : err_set(e, ERR_CANCEL, "%s", _("Dry run: nothing was kept."));
}

static int run(struct import *im, struct err *e)
{
	struct attempt a = {im, state_keep(im)};
	int rc = 0;

	if (im->options->dry_run) {
		rc = door_batch(im->session, "import", "", dry_attempt, &a, e);
		return rc == ERR_CANCEL ? 0 : rc;
	}
	while (!rc && !im->ended) {
		rc = read_batch(im, e);
		a.before = state_keep(im);
		if (!rc && im->n)
			rc = door_part(im->session, "import",
				im->options->source ? im->options->source : "",
				&im->report->operation, batch_attempt, &a, e);
	}
	return rc;
}

/* ---- the heading ---- */

static int find_heading(
	struct import *im, const struct entity *entity, struct csv_row *row, struct err *e)
{
	for (int i = 0; i < HEADING_ROWS; i++) {
		int rc = csv_next(im->csv, row, e);

		if (rc < 0)
			return rc;
		if (rc == 0)
			break;
		if (import_recognised(entity, row) >= (row->n > 1 ? 2 : 1) ||
			(im->options->map && row->n > 1 && i == 0))
			return 0;
	}
	return err_set(e, ERR_INPUT,
		_("No line of headings was found that says what the columns are; "
		  "name them with --map heading=path."));
}

static void list_unmapped(struct import *im)
{
	struct import_report *r = im->report;

	r->unmapped = arena_array(&r->arena, const char *, im->map.n + 1);
	for (int i = 0; i < im->map.n; i++)
		if (!im->map.path[i] && im->map.heading[i][0])
			r->unmapped[r->n_unmapped++] = im->map.heading[i];
}

int import_run(struct session *s, const struct entity *e, FILE *in, const struct import_options *o,
	struct import_report *out, struct err *err)
{
	struct import *im;
	struct csv_row row;
	int rc;

	*out = (struct import_report)IMPORT_REPORT_INIT;
	if (!(e->flags & ENTITY_IMPORTED))
		return err_set(err, ERR_INPUT, _("%s can not be imported."), _(e->plural));
	if (session_require(s, e, VERB_IMPORT, NULL, err))
		return err->code;
	im = xcalloc(1, sizeof *im);
	*im = (struct import){.session = s, .options = o, .report = out};
	rc = csv_open(&im->csv, in, 0, err);
	if (!rc)
		rc = find_heading(im, e, &row, err);
	if (!rc)
		rc = import_map_make(&im->map, e, &out->arena, &row, o, err);
	if (!rc) {
		list_unmapped(im);
		out->charset = arena_strdup(&out->arena, csv_charset(im->csv));
		out->delimiter = csv_delimiter(im->csv);
		rc = run(im, err);
	}
	csv_free(&im->csv);
	arena_release(&im->arena);
	free(im);
	return rc;
}
