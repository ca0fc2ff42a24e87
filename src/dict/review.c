/* The dry run is kept in a copy of the database, so that a row that is looked at again meets all the
 * others there. What it made of the row itself does not count as being there already. */
#include "dict/review.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/choice.h"
#include "dict/importing.h"
#include "store/scratch.h"

struct slot {
	int64_t cells, said; /* where they stand in the spool */
	int64_t id;          /* of the record made or found */
	const struct entity *entity; /* of that record, whatever the row is by now */
	unsigned char verdict, policy;
	bool decided, edited;
	bool made, changed; /* by the dry run, which the copy keeps */
};
struct review {
	struct session *session;
	const struct entity *entity;
	FILE *in, *spool;
	int64_t spooled;
	struct import_options options;
	struct import_report report;
	struct import *import; /* for looking at single rows */
	struct db *copy;       /* NULL: there is none */
	struct slot *slot;
	int n, cap, at, said; /* at, said: rows that the run under way has read, and has told */
	int64_t count[IMPORT_VERDICTS];
	review_progress_fn *progress;
	void *ctx;
	struct arena arena; /* of the row asked for last */
	bool importing;
	int failed; /* the spool cannot be written */
};

/* ---- the spool: texts behind each other, each with its length ---------------------------------
 */

static int spool_failed(struct err *e)
{
	return err_set(e, ERR_IO, _("A temporary file could not be written: %s."), strerror(errno));
}

static void put(struct review *r, const void *bytes, size_t n)
{
	if (n && fwrite(bytes, 1, n, r->spool) != n)
		r->failed = ERR_IO;
	r->spooled += (int64_t)n;
}

static void put_text(struct review *r, const char *text)
{
	uint32_t len = (uint32_t)strlen(text);

	put(r, &len, sizeof len);
	put(r, text, len);
}

static int64_t put_texts(struct review *r, int n, char *const *text)
{
	int64_t at = r->spooled;
	uint32_t count = (uint32_t)n;

	if (fseeko(r->spool, (off_t)at, SEEK_SET))
		r->failed = ERR_IO;
	put(r, &count, sizeof count);
	for (int i = 0; i < n; i++)
		put_text(r, text[i]);
	return at;
}

static bool get(struct review *r, void *bytes, size_t n)
{
	return fread(bytes, 1, n, r->spool) == n;
}

static int get_texts(
	struct review *r, int64_t at, struct arena *a, int *n, char ***text, struct err *e)
{
	uint32_t count = 0, len;
	bool good = !fseeko(r->spool, (off_t)at, SEEK_SET) && get(r, &count, sizeof count);

	*text = arena_array(a, char *, count + 1);
	*n = (int)count;
	for (uint32_t i = 0; good && i < count; i++) {
		good = get(r, &len, sizeof len);
		(*text)[i] = good ? arena_alloc(a, len + 1) : NULL;
		good = good && get(r, (*text)[i], len);
		if (good)
			(*text)[i][len] = '\0';
	}
	return good ? 0 : err_set(e, ERR_IO, "%s", _("A temporary file could not be read."));
}

/* ---- a run: dry, or the import ----------------------------------------------------------------
 */

static struct slot *slot_new(struct review *r)
{
	r->slot = xgrow(r->slot, &r->cap, r->n + 1, sizeof *r->slot);
	r->slot[r->n] = (struct slot){.policy = (unsigned char)r->options.on_match};
	return &r->slot[r->n++];
}

/* The rows come in the same order each time: the file is the same. */
static void on_row(void *ctx, struct csv_row *row, enum import_policy *policy)
{
	struct review *r = ctx;
	struct slot *slot = r->at < r->n ? &r->slot[r->at] : NULL;
	struct err ignored = ERR_INIT;

	r->at++;
	if (!r->importing)
		slot_new(r)->cells = put_texts(r, row->n, row->cell);
	else if (slot) {
		*policy = (enum import_policy)slot->policy;
		if (slot->edited)
			get_texts(r, slot->cells, &r->arena, &row->n, &row->cell, &ignored);
	}
}

static void settle(struct review *r, struct slot *slot, const struct import_line *line)
{
	char *text[] = {(char *)line->name, (char *)line->reason,
		(char *)(line->entity ? line->entity->name : ""), NULL};
	struct str number = STR_INIT;

	str_addf(&number, "%ld", line->line);
	text[3] = number.buf;
	slot->said = put_texts(r, LENGTH(text), text);
	slot->id = line->id;
	slot->verdict = (unsigned char)line->verdict;
	r->count[line->verdict]++;
	str_release(&number);
}

/* Not what was added to: that is there. */
static bool is_made(const struct review *r, enum import_verdict v, const struct entity *entity)
{
	return v == IMPORT_CREATED || (v == IMPORT_ADDED && entity != r->entity);
}

static void on_line(void *ctx, const struct import_line *line)
{
	struct review *r = ctx;

	if (r->said >= r->n)
		return;
	settle(r, &r->slot[r->said], line);
	r->slot[r->said].entity = line->entity;
	if (!r->importing && r->copy) {
		r->slot[r->said].made = is_made(r, line->verdict, line->entity);
		r->slot[r->said].changed = line->verdict == IMPORT_UPDATED;
	}
	r->said++;
}

static bool on_progress(void *ctx, const struct import_report *so_far)
{
	struct review *r = ctx;

	arena_reset(&r->arena);
	return !r->failed && (!r->progress ||
				     r->progress(r->ctx, so_far->merging ? REVIEW_MERGING : so_far->records,
					     so_far->total));
}

static int run_begin(struct review *r, struct err *e)
{
	r->at = r->said = 0;
	memset(r->count, 0, sizeof r->count);
	return fseeko(r->in, 0, SEEK_SET)
		       ? err_set(e, ERR_IO, _("The file cannot be read: %s."), strerror(errno))
		       : 0;
}

static int dry_run(struct review *r, struct err *e)
{
	struct err none = ERR_INIT;
	int rc = run_begin(r, e);

	if (rc)
		return rc;
	rc = import_begin(&r->import, r->session, r->entity, r->in, &r->options, &r->report, e);
	if (!rc && db_scratch(r->session->db, &r->copy, &none))
		r->copy = NULL;
	if (!rc) {
		r->import->copy = r->copy;
		rc = import_go(r->import, e);
	}
	return rc;
}

int review_new(struct review **out, struct session *s, const struct entity *e, FILE *in,
	const struct import_options *o, review_progress_fn *progress, void *ctx, struct err *err)
{
	struct review *r = xcalloc(1, sizeof *r);
	int rc;

	*r = (struct review){.session = s, .entity = e, .in = in, .options = *o,
		.progress = progress, .ctx = ctx};
	r->options.row = on_row;
	r->options.line = on_line;
	r->options.progress = on_progress;
	r->options.ctx = r;
	r->options.rejects = NULL;
	r->options.dry_run = true;
	r->spool = tmpfile();
	rc = r->spool ? dry_run(r, err) : spool_failed(err);
	if (r->failed)
		rc = spool_failed(err);
	if (rc)
		review_free(&r);
	*out = r;
	return rc;
}

void review_free(struct review **r)
{
	if (!*r)
		return;
	import_end(&(*r)->import);
	import_report_release(&(*r)->report);
	db_close(&(*r)->copy);
	if ((*r)->spool)
		fclose((*r)->spool);
	arena_release(&(*r)->arena);
	free((*r)->slot);
	free(*r);
	*r = NULL;
}

int review_import(struct review *r, struct import_report *out, FILE *rejects,
	review_progress_fn *progress, void *ctx, struct err *e)
{
	struct import_options o = r->options;
	int rc = run_begin(r, e);

	*out = (struct import_report)IMPORT_REPORT_INIT;
	if (rc)
		return rc;
	o.dry_run = false;
	o.rejects = rejects;
	r->progress = progress;
	r->ctx = ctx;
	r->importing = true;
	rc = import_run(r->session, r->entity, r->in, &o, out, e);
	r->importing = false;
	return rc;
}

/* ---- reading ----------------------------------------------------------------------------------
 */

int64_t review_rows(const struct review *r)
{
	return r->n;
}

const int64_t *review_counts(const struct review *r)
{
	return r->count;
}

const struct import_report *review_report(const struct review *r)
{
	return &r->report;
}

int review_row(struct review *r, int64_t i, struct review_row *out, struct err *e)
{
	const struct slot *slot = &r->slot[i];
	char **said;
	int n;

	arena_reset(&r->arena);
	if (get_texts(r, slot->cells, &r->arena, &out->n, &out->cell, e) ||
		get_texts(r, slot->said, &r->arena, &n, &said, e))
		return e->code;
	out->line = (struct import_line){.line = strtol(said[3], NULL, 10),
		.verdict = (enum import_verdict)slot->verdict,
		.name = said[0],
		.reason = said[1],
		.entity = entity_find(said[2]),
		.id = slot->id};
	out->policy = (enum import_policy)slot->policy;
	out->decided = slot->decided;
	out->edited = slot->edited;
	return 0;
}

int64_t review_next(const struct review *r, int64_t from, int step, int verdict)
{
	for (; from >= 0 && from < r->n; from += step)
		if (verdict < 0 || r->slot[from].verdict == verdict)
			return from;
	return -1;
}

/* ---- one row again ----------------------------------------------------------------------------
 */

struct trial {
	struct review *review;
	struct slot *slot;
	enum import_policy policy;
	struct import_row row;
	struct import_line line;
	struct review_sides sides; /* old: as it was in the copy */
	bool wanted;		   /* they are */
	bool done;
};

static int keep_record(
	struct db *db, const struct import_line *line, struct record **out, struct err *e)
{
	record_free(out);
	return line->id ? load_trusted(db, line->entity, line->id, NULL, out, e) : 0;
}

/* Archived along with it (the person of a contact), they would look like others of the same name. Who
 * is still referred to stays. */
static int take_along(struct change *c, const struct change_row *row, struct err *e)
{
	struct err kept = ERR_INIT;
	struct record *r;
	int rc = 0;

	for (; row && !rc; row = row->next) {
		if (!text_equal(row->path, "archived_at") ||
			change_load(c, row->entity, row->id, &r, &kept) || !r->archived)
			continue;
		rc = change_purge(c, r, &kept);
		rc = rc == ERR_INPUT ? 0 : rc;
	}
	if (rc)
		*e = kept;
	return rc;
}

/* What the dry run made of the row goes out of its way. */
static int take_away(struct change *c, const struct trial *t, struct err *e)
{
	struct record *made;

	if (!t->slot->made)
		return 0;
	return change_load(c, t->slot->entity, t->slot->id, &made, e) ||
			       change_archive(c, made, true, e) || change_purge(c, made, e) ||
			       take_along(c, c->rows, e)
		       ? e->code
		       : 0;
}

/* What another one shows as its own: the person of a contact. */
static bool is_lent(const struct review_sides *sides, const struct record *r)
{
	for (int i = -1; i < sides->n_also; i++) {
		const struct record *by = i < 0 ? sides->made : sides->also[i];

		for (int k = 0; by && k < by->entity->n_fields; k++) {
			const struct field *f = &by->entity->fields[k];
			const struct field *via = f->via ? entity_field(by->entity, f->via) : NULL;

			if (via && text_equal(via->ref, r->entity->name) && by->v[via->index].i == r->id)
				return true;
		}
	}
	return false;
}

/* Called as the record itself is (a firm that is its own contact): it says nothing more. */
static bool is_itself(const struct review_sides *sides, const struct record *r)
{
	return sides->made && text_equal(record_title(r), record_title(sides->made));
}

static void drop_known(struct review_sides *sides)
{
	for (int i = sides->n_also - 1; i >= 0; i--)
		if (is_itself(sides, sides->also[i]) || is_lent(sides, sides->also[i])) {
			record_free(&sides->also[i]);
			sides->also[i] = sides->also[--sides->n_also];
		}
}

/* Records that were made beside the row's own one; `row` is the first that was written. */
static int keep_also(struct change *c, const struct change_row *row, struct trial *t, struct err *e)
{
	struct review_sides *sides = &t->sides;
	int rc = 0;

	for (; row && !rc && sides->n_also < REVIEW_ALSO; row = row->next)
		if (!row->path[0] && !row->old_value && row->entity->title &&
			!(row->entity == t->line.entity && row->id == t->line.id) &&
			!(rc = load_trusted(c->db, row->entity, row->id, NULL,
				  &sides->also[sides->n_also], e)))
			sides->n_also++;
	drop_known(sides);
	return rc;
}

static int keep_sides(struct change *c, const struct change_mark *mark, struct trial *t, struct err *e)
{
	const struct change_row *first = mark->last_row ? mark->last_row->next : c->rows;

	return keep_record(c->db, &t->line, &t->sides.made, e) || keep_also(c, first, t, e) ? e->code
											    : 0;
}

/* The row is taken, looked at, and taken back. */
static int trial_attempt(struct change *c, void *ctx, struct err *e)
{
	struct trial *t = ctx;
	struct import_job job = t->review->import->job;
	struct change_mark mark;
	bool is, late;
	int rc;

	job.careful = true;
	if (take_away(c, t, e) || change_mark(c, &mark, e) ||
		import_take_row(&job, c, &t->row, &t->line, &late, e))
		return e->code;
	is = t->wanted && t->line.verdict <= IMPORT_DUPLICATE;
	review_sides_release(&t->sides);
	rc = is ? keep_sides(c, &mark, t, e) : 0;
	if (!rc)
		rc = change_back(c, &mark, e);
	if (!rc && is && !is_made(t->review, t->line.verdict, t->line.entity))
		rc = keep_record(c->db, &t->line, &t->sides.old, e);
	t->done = !rc;
	return rc ? rc : err_set(e, ERR_CANCEL, "%s", _("Dry run: nothing was kept."));
}

static int trial_batch(struct trial *t, struct err *e)
{
	struct import *im = t->review->import;
	struct session *outer = im->job.session, own = *outer;
	int rc;

	if (t->review->copy) {
		own.db = t->review->copy;
		own.choices = NULL;
		im->job.session = im->map.session = &own;
	}
	rc = door_batch(im->job.session, "import", "", trial_attempt, t, e);
	if (t->review->copy)
		choices_forget(&own);
	im->job.session = im->map.session = outer;
	if (rc != ERR_CANCEL || !t->done)
		return rc;
	*e = (struct err)ERR_INIT;
	return 0;
}

static int trial_run(struct trial *t, struct err *e)
{
	struct review *r = t->review;
	struct csv_row csv = {.line = 0};
	char **said;
	int n;

	if (get_texts(r, t->slot->cells, &r->arena, &csv.n, &csv.cell, e) ||
		get_texts(r, t->slot->said, &r->arena, &n, &said, e))
		return e->code;
	csv.line = strtol(said[3], NULL, 10);
	import_map_row(&r->import->map, &csv, &r->arena, &t->row);
	t->row.policy = t->policy;
	return trial_batch(t, e);
}

/* Looks for the verdict again. What the dry run made of the row stays its own, and what it changed is
 * still to be changed. */
static int judge_again(struct review *r, struct slot *slot, struct err *e)
{
	struct trial t = {
		.review = r, .slot = slot, .policy = (enum import_policy)slot->policy};
	int64_t id = slot->id;
	int rc;

	arena_reset(&r->arena);
	rc = trial_run(&t, e);
	if (rc)
		return rc;
	if (slot->changed && t.line.verdict == IMPORT_DUPLICATE && t.line.id == id &&
		slot->policy == IMPORT_UPDATE)
		t.line.verdict = IMPORT_UPDATED;
	r->count[slot->verdict]--;
	settle(r, slot, &t.line);
	if (slot->made || slot->changed)
		slot->id = id;
	return r->failed ? spool_failed(e) : 0;
}

int review_decide(struct review *r, int64_t i, enum import_policy policy, struct err *e)
{
	r->slot[i].policy = (unsigned char)policy;
	r->slot[i].decided = true;
	return judge_again(r, &r->slot[i], e);
}

int review_decide_rest(struct review *r, enum import_verdict v, enum import_policy policy,
	review_progress_fn *progress, void *ctx, struct err *e)
{
	for (int64_t i = 0; i < r->n; i++) {
		if (r->slot[i].verdict != v || r->slot[i].decided)
			continue;
		if (review_decide(r, i, policy, e))
			return e->code;
		if (progress && !progress(ctx, i + 1, r->n))
			break;
	}
	return 0;
}

int review_edit(struct review *r, int64_t i, int column, const char *text, struct err *e)
{
	struct slot *slot = &r->slot[i];
	char **cell, **wider;
	int n;

	arena_reset(&r->arena);
	if (get_texts(r, slot->cells, &r->arena, &n, &cell, e))
		return e->code;
	wider = arena_array(&r->arena, char *, n + column + 1);
	for (int k = 0; k < n || k <= column; k++)
		wider[k] = k < n ? cell[k] : (char *)"";
	wider[column] = (char *)text;
	slot->cells = put_texts(r, n > column ? n : column + 1, wider);
	slot->edited = true;
	if (slot->policy == IMPORT_LEAVE)
		slot->policy = (unsigned char)r->options.on_match;
	return judge_again(r, slot, e);
}

/* What is there for everybody; what only the copy has, as it is there. */
static void as_stored(struct review *r, const struct import_line *line, struct record **old)
{
	struct scope scope = {r->session, NULL, 0};
	struct record *stored;
	struct err gone = ERR_INIT;

	if (!line->id || is_made(r, line->verdict, line->entity) ||
		door_load(scope, line->entity, line->id, &stored, &gone))
		return;
	record_free(old);
	*old = stored;
}

void review_sides_release(struct review_sides *sides)
{
	record_free(&sides->old);
	record_free(&sides->made);
	for (int i = 0; i < sides->n_also; i++)
		record_free(&sides->also[i]);
	sides->n_also = 0;
}

int review_compare(struct review *r, int64_t i, struct review_sides *out, struct err *e)
{
	struct slot *slot = &r->slot[i];
	struct trial t = {.review = r,
		.slot = slot,
		.policy = slot->policy == IMPORT_NEW ? IMPORT_NEW : IMPORT_UPDATE,
		.wanted = true};
	int rc;

	arena_reset(&r->arena);
	rc = trial_run(&t, e);
	if (!rc)
		as_stored(r, &t.line, &t.sides.old);
	*out = t.sides;
	return rc;
}
