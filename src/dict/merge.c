/* The merge itself: values, rows, links, the end of the source; and all that it carries along. */
#include "dict/merge.h"

#include <inttypes.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/merging.h"

/* ---- rows of children ---- */

static bool alike(const struct field *f, const struct record *a, const struct record *b)
{
	struct str x = STR_INIT, y = STR_INIT;
	bool same = value_equal(&a->v[f->index], &b->v[f->index]);

	if (!same && a->v[f->index].kind == VALUE_TEXT && b->v[f->index].kind == VALUE_TEXT) {
		text_bare(&x, a->v[f->index].s);
		text_bare(&y, b->v[f->index].s);
		same = strcmp(x.buf, y.buf) == 0;
	}
	str_release(&x);
	str_release(&y);
	return same;
}

static bool named(const char *list, const char *name)
{
	size_t n = strlen(name);

	for (const char *at = list; at; at = strchr(at, '|') ? strchr(at, '|') + 1 : NULL)
		if (strncmp(at, name, n) == 0 && (!at[n] || at[n] == '|'))
			return true;
	return false;
}

/* Fields of `names` (NULL: all) equal; *told: one of them says something. */
static bool rows_alike(
	const char *names, const struct record *a, const struct record *b, bool *told)
{
	*told = false;
	for (int i = 0; i < a->entity->n_fields; i++) {
		const struct field *f = &a->entity->fields[i];

		if (!field_stored(f) || (names && !named(names, f->name)))
			continue;
		if (!alike(f, a, b))
			return false;
		*told |= !field_is_empty(f, &a->v[i]);
	}
	return true;
}

struct record *merge_twin(const struct child *child, const struct record_list *among,
	const struct record *row)
{
	bool told;

	for (int i = 0; i < among->n; i++) {
		struct record *other = among->v[i];
		bool same = rows_alike(child->alike, other, row, &told);

		if (same && !told)
			same = rows_alike(NULL, other, row, &told);
		if (same)
			return other;
	}
	return NULL;
}

/* What the row there does not say. */
static void row_fill(struct record *row, const struct record *from)
{
	for (int i = 0; i < row->entity->n_fields; i++) {
		const struct field *f = &row->entity->fields[i];

		if (!field_stored(f) || !field_is_empty(f, &row->v[i]))
			continue;
		record_set_value(row, f, &from->v[i]);
		row->ref[i] = from->ref[i];
	}
}

static void row_copy(struct record *target, int child, const struct record *from)
{
	struct record *row = record_add_child(target, child);

	for (int i = 0; i < row->entity->n_fields; i++) {
		record_set_value(row, &row->entity->fields[i], &from->v[i]);
		row->ref[i] = from->ref[i];
	}
	if (row->entity->joining)
		row->entity->joining(target, row);
}

static void merge_children(struct record *target, const struct record *source)
{
	for (int c = 0; c < target->entity->n_children; c++) {
		const struct record_list *rows = &source->child[c];

		for (int i = 0; i < rows->n; i++) {
			struct record *twin = merge_twin(
				&target->entity->children[c], &target->child[c], rows->v[i]);

			if (twin)
				row_fill(twin, rows->v[i]);
			else
				row_copy(target, c, rows->v[i]);
		}
	}
}

/* ---- one pair ---- */

/* The kept record gets the values that were chosen, and the rows. What a save would ask (the source
 * has the same tax id, of course) was asked before the merge. */
static int join_values(struct change *c, const struct merge *m, struct err *e)
{
	struct issues *issues = c->issues;
	struct record *source, *target;
	int rc;

	if (change_load(c, m->entity, m->source->id, &source, e) ||
		change_load(c, m->entity, m->target->id, &target, e))
		return e->code;
	for (int i = 0; i < m->n_fields; i++) {
		const struct merge_field *row = &m->field[i];

		if (!row->take)
			continue;
		record_set_value(target, row->field, &row->offer);
		target->ref[row->field->index] = row->ref;
	}
	merge_children(target, source);
	c->issues = NULL;
	rc = record_store(c, target, SAVE_DERIVED, e);
	c->issues = issues;
	return rc;
}

static int end_source(struct change *c, const struct merge *m, struct err *e)
{
	const struct field *by = entity_field(m->entity, REPLACED_BY);
	struct record *stored, *work;
	struct str key = STR_INIT;
	struct value id = value_int(m->target->id);
	int rc = change_load(c, m->entity, m->source->id, &stored, e);

	if (rc)
		return rc;
	work = record_copy(c->arena, stored);
	if (by) {
		record_key_text(m->target, &key);
		record_set_value(work, by, &id);
		work->ref[by->index].key = arena_strndup(c->arena, key.buf, key.len);
		rc = record_put(c, work, stored, e);
	}
	if (!rc && !stored->archived)
		rc = write_archived(c, work, true, e);
	str_release(&key);
	return rc ? rc : reindex_dependents(c, m->entity, work->id, e);
}

static void log_joined(struct change *c, const struct merge *m)
{
	struct str name = STR_INIT;

	record_key_text(m->source, &name);
	str_addf(&name, " %s -> ", record_title(m->source));
	record_key_text(m->target, &name);
	str_addf(&name, " %s", record_title(m->target));
	change_log(c, m->entity, m->target->id,
		arena_printf(c->arena, JOINED "%" PRId64 "]", m->source->id), NULL, name.buf);
	str_release(&name);
}

/* What points at a row of the source (an order at a branch) points at its like of the target. */
static int move_rows(struct change *c, const struct merge *m, struct merge_ctx *at, struct err *e)
{
	struct record *source, *target;
	int rc = change_load(c, m->entity, m->source->id, &source, e);

	rc = rc ? rc : change_load(c, m->entity, m->target->id, &target, e);
	for (int k = 0; k < m->entity->n_children && !rc; k++) {
		for (int i = 0; i < source->child[k].n && !rc; i++) {
			const struct record *row = source->child[k].v[i],
					    *twin = merge_twin(&m->entity->children[k],
						    &target->child[k], row);

			rc = twin ? links_move(c, row, twin, at, e) : 0;
		}
	}
	return rc;
}

/* Both cards tell all of it. */
static int join(struct change *c, const struct merge *m, struct merge_ctx *at, struct err *e)
{
	const struct entity *of = m->entity;
	struct change_card *outer = c->cards;
	int rc;

	change_card(c, of, m->target->id);
	change_card(c, of, m->source->id);
	log_joined(c, m);
	rc = of->merging ? of->merging(c, m->source, m->target, e) : 0;
	rc = rc ? rc : join_values(c, m, e);
	rc = rc ? rc : links_move(c, m->source, m->target, at, e);
	rc = rc ? rc : move_rows(c, m, at, e);
	if (!rc && of->merged)
		rc = of->merged(c, m->source, m->target, e);
	rc = rc ? rc : end_source(c, m, e);
	change_reindex(c, of, m->source->id);
	change_reindex(c, of, m->target->id);
	c->cards = outer;
	return rc;
}

/* A kept record that rests in the archive comes back for one in use. */
static int wake(struct change *c, struct record *target, struct err *e)
{
	struct change_card *outer = c->cards;
	int rc;

	change_card(c, target->entity, target->id);
	rc = write_archived(c, target, false, e);
	c->cards = outer;
	return rc;
}

int change_merge(struct change *c, const struct entity *e, int64_t source, int64_t target,
	struct err *err)
{
	struct merge m = {.session = c->session, .entity = e};
	int rc = change_load(c, e, source, &m.source, err);

	rc = rc ? rc : change_load(c, e, target, &m.target, err);
	if (!rc && m.target->archived && !m.source->archived)
		rc = wake(c, m.target, err);
	if (!rc && m.target->archived)
		return 0; /* both rest, each where it is */
	rc = rc ? rc : merge_propose(&m, c->db, true, err);
	rc = rc ? rc : join(c, &m, NULL, err);
	issues_release(&m.issues);
	arena_release(&m.arena);
	return rc;
}

/* ---- the user's ---- */

struct merge_job {
	const struct merge *merge;
	const struct accepted *accepted;
	struct issues *issues;
	merge_progress_fn *progress;
	void *ctx;
	int64_t change;
};

static int require_current(struct change *c, const struct record *seen, struct err *e)
{
	struct record *stored;

	if (change_load(c, seen->entity, seen->id, &stored, e))
		return e->code;
	if (stored->rev != seen->rev)
		return err_set(e, ERR_STALE,
			_("Somebody else has saved %s in between. Load it again."),
			record_title(stored));
	return 0;
}

static void copy_issues(struct issues *to, const struct issues *from)
{
	for (int i = 0; i < from->n; i++)
		issues_add(to, from->v[i].severity, from->v[i].path, from->v[i].code,
			from->v[i].other, "%s", from->v[i].text);
}

static int merge_run(struct change *c, struct merge_job *job, struct err *e)
{
	const struct merge *m = job->merge;
	struct merge_ctx at = {job->progress, job->ctx, 0, 0};

	for (int i = 0; i < m->n_moves; i++)
		at.of += m->move[i].n;
	if (require_current(c, m->source, e) || require_current(c, m->target, e))
		return e->code;
	copy_issues(c->issues, &m->issues);
	if (change_judge(c, m->target, e) || join(c, m, &at, e))
		return e->code;
	return change_rederive(c, e);
}

static int merge_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct merge_job *job = ctx;
	struct change c;
	int rc;

	issues_reset(job->issues);
	change_begin(&c, job->merge->session, tx, "merge");
	c.accepted = job->accepted;
	c.issues = job->issues;
#ifndef GUARD_OFF_merge_whole
	c.whole = true;
#endif
	rc = merge_run(&c, job, e);
	rc = rc ? rc : change_end(&c, e);
	job->change = c.id;
	change_release(&c);
	return rc;
}

int door_merge(const struct merge *m, const struct accepted *accepted, struct issues *issues,
	merge_progress_fn *progress, void *ctx, int64_t *change, struct err *e)
{
	struct merge_job job = {m, accepted, issues, progress, ctx, 0};
	int rc = db_write(m->session->db, merge_attempt, &job, e);

	if (!rc && change)
		*change = job.change;
	return rc;
}

int door_merge_ids(struct session *s, const struct entity *e, int64_t source, int64_t target,
	const struct accepted *accepted, int64_t *change, struct err *err)
{
	struct issues issues = ISSUES_INIT;
	struct merge *m = NULL;
	int rc = merge_open(s, e, source, target, &m, err);

	rc = rc ? rc : door_merge(m, accepted, &issues, NULL, NULL, change, err);
	merge_free(&m);
	issues_release(&issues);
	return rc;
}
