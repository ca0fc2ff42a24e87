/* Is the record of a row there already, and whom does it belong to? */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "dict/importing.h"
#include "dict/merging.h"

/* Both have a name in other systems, and not the same. */
static bool named_apart(const struct record *a, const struct record *b)
{
	for (int i = 0; i < a->entity->n_fields; i++) {
		const struct field *f = &a->entity->fields[i];

		if (field_is_uid(f) && !field_is_empty(f, &a->v[i]) &&
			!field_is_empty(f, &b->v[i]) && !value_equal(&a->v[i], &b->v[i]))
			return true;
	}
	return false;
}

/* Two records with different strong marks (tax ids) are two, whatever else they share. */
static int contradicts(const struct import_job *job, const struct record *r, int64_t other,
	bool *yes, struct err *e)
{
	struct record *stored;

	*yes = false;
	if (load_trusted(job->session->db, r->entity, other, NULL, &stored, e))
		return e->code;
	*yes = job->exact && named_apart(r, stored);
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

/* ---- a key that is somebody else's here ---- */

static bool is_name(const struct field *f)
{
	return f->kind == FIELD_TEXT && f->source->flags & FIELD_KEYED;
}

/* One is the other with words more or fewer: "Uno", "Uno y Asociados"; trade names are names too. */
static bool names_alike(const struct record *a, const struct record *b)
{
	const struct entity *entity = a->entity;
	struct str x = STR_INIT, y = STR_INIT;
	bool alike = false;

	for (int i = 0; i < entity->n_fields * entity->n_fields && !alike; i++) {
		const struct field *f = &entity->fields[i / entity->n_fields],
				   *g = &entity->fields[i % entity->n_fields];

		if (!is_name(f) || !is_name(g))
			continue;
		str_reset(&x);
		str_reset(&y);
		field_near(entity_title(entity), &a->v[f->index], &x);
		field_near(entity_title(entity), &b->v[g->index], &y);
		alike = text_words_within(x.buf, y.buf) || text_words_within(y.buf, x.buf);
	}
	str_release(&x);
	str_release(&y);
	return alike;
}

/* Does the user say that this row is the record of its key: by --match, or about the row itself? */
static bool key_was_meant(const struct import_job *job)
{
	return job->match || job->exact ||
	       (job->policy == IMPORT_UPDATE && job->options->on_match != IMPORT_UPDATE);
}

static int is_stranger(const struct import_job *job, const struct import_row *row,
	const struct record *r, const struct field *f, int64_t id, bool *yes, struct err *e)
{
	const struct field *title = entity_title(r->entity);
	struct record *stored;

	*yes = false;
	if (!r->entity->key || f != entity_key(r->entity) || key_was_meant(job) || row->nameless ||
		!title || !(title->flags & FIELD_NEAR) || field_is_empty(title, &r->v[title->index]))
		return 0;
	if (load_trusted(job->session->db, r->entity, id, NULL, &stored, e))
		return e->code;
	*yes = !records_alike(r, stored) && !names_alike(r, stored);
	record_free(&stored);
	return 0;
}

static int refuse_stranger(
	const struct import_job *job, const struct record *r, int64_t id, struct err *e)
{
	const struct field *key = entity_key(r->entity);
	struct str name = STR_INIT;
	bool visible;

	if (!record_describe(job->session, r->entity, id, &visible, &name, e))
		err_set_path(e, ERR_INPUT, key->name,
			_("%s: the same as in %s, of another name. Leave the column out, or find "
			  "rows by it (--match %s)."),
			field_heading(job->session, key), name.buf, key->name);
	str_release(&name);
	return e->code;
}

/* ---- the record that is there ---- */

/* Who was merged into another one is that one now; a ring of hands that wrote ids ends somewhere. */
static int stands_for(const struct import_job *job, const struct entity *entity, int64_t *id,
	struct err *e)
{
	const struct field *by = entity_field(entity, REPLACED_BY);
	int rc = 0;

	for (int64_t next = *id, i = 0; by && next && i < SAME_MAX && !rc; i++) {
		struct record *r = NULL;

		*id = next;
		rc = load_trusted(job->session->db, entity, *id, NULL, &r, e);
		next = rc || !r->archived ? 0 : r->v[by->index].i;
		record_free(&r);
	}
	return rc;
}

/* What belongs to another record was looked for among its siblings only. */
static int match_by(const struct import_job *job, const struct import_row *row, struct record *r,
	const struct field *f, int64_t *id, int64_t *stranger, struct err *e)
{
	int64_t found[SAME_MAX];
	int n;

	if (same_records(job->session, r, f, true, found, &n, e))
		return e->code;
	if (!n && !r->entity->parent)
		fieldset_add(&r->alone, f);
	for (int i = 0; i < n && !*id; i++) {
		bool other, strange;

		if (contradicts(job, r, found[i], &other, e) ||
			is_stranger(job, row, r, f, found[i], &strange, e))
			return e->code;
		if (strange)
			*stranger = found[i];
		else if (!other)
			*id = found[i];
	}
	return stands_for(job, r->entity, id, e);
}

/* A proposed key was typed by nobody. */
static bool may_match(const struct import_job *job, const struct record *r, const struct field *f)
{
	if (job->match ? f != job->match : !(f->flags & FIELD_MATCH))
		return false;
	return !tells_nothing(r, f) &&
	       (fieldset_has(&r->touched, f) || !r->entity->key || f != entity_key(r->entity));
}

/* The field that --match names is the file's own kind of record's; others that a row holds are
 * found as ever. */
static struct import_job job_of(const struct import_job *job, const struct entity *entity)
{
	struct import_job own = *job;

	if (own.match && own.match->entity != entity)
		own.match = NULL;
	return own;
}

int import_match(const struct import_job *all, const struct import_row *row, struct record *r,
	int64_t *id, const struct field **by, struct err *e)
{
	struct import_job job = job_of(all, r->entity);
	int64_t stranger = 0;

	*id = 0;
	for (int named = 0; named < 2 && !job.match_none; named++)
		for (int i = 0; i < r->entity->n_fields && !*id; i++) {
			const struct field *f = &r->entity->fields[i];

			if (!!(f->source->flags & FIELD_KEYED) != named || !may_match(&job, r, f))
				continue;
			if (match_by(&job, row, r, f, id, &stranger, e))
				return e->code;
			*by = f;
		}
	return stranger && !*id ? refuse_stranger(&job, r, stranger, e) : 0;
}

int import_job_match(struct import_job *job, const struct import_map *m, struct err *e)
{
	bool there = false;

	job->match = NULL;
	job->match_none = m->match && strcmp(m->match, "none") == 0;
	if (!m->match || job->match_none)
		return 0;
	there = strcmp(m->match, "name") == 0;
	job->match = there ? entity_title(m->entity) : entity_field(m->entity, m->match);
	if (!job->match || !field_stored(job->match))
		return err_set(e, ERR_INPUT, _("--match: %s has no field \"%s\" to be found by."),
			_(m->entity->label), m->match);
	for (int i = 0; i < m->n; i++)
		there |= m->column[i].path && strcmp(m->column[i].path, m->match) == 0;
	for (int i = 0; i < m->n_set; i++)
		there |= strcmp(m->set_path[i], m->match) == 0;
	return there ? 0
		     : err_set(e, ERR_INPUT, _("--match %s: no column of the file says it."),
			       m->match);
}

/* The oldest record that other systems call so, if the session may see it; 0: none. */
static int find_named(const struct import_job *job, struct change *c, const struct record *r,
	const struct field *f, struct record **out, struct err *e)
{
	struct record *like = record_in(c->arena, f->source->entity);
	int64_t found[SAME_MAX];
	bool visible = false;
	struct str ignored = STR_INIT;
	int n, rc;

	*out = NULL;
	record_set_value(like, f->source, &r->v[f->index]);
	rc = same_records(job->session, like, f->source, false, found, &n, e);
	if (!rc && n)
		rc = stands_for(job, like->entity, &found[0], e);
	if (!rc && n)
		rc = record_describe(job->session, like->entity, found[0], &visible, &ignored, e);
	if (!rc && visible)
		rc = change_load(c, like->entity, found[0], out, e);
	str_release(&ignored);
	return rc;
}

/* A name that is borrowed means the record that it is borrowed from: contacts with one person's name
 * are contacts of that person. One that went to the archive with another row comes back with this
 * one. */
static int link_named(const struct import_job *job, struct change *c, struct record *r,
	const struct field *f, struct err *e)
{
	struct record *owner;

	if (find_named(job, c, r, f, &owner, e) || !owner)
		return e->code;
	if (owner->archived && !job->exact)
		return 0;
	if (owner->archived &&
		(session_require(job->session, owner->entity, VERB_ARCHIVE, NULL, e) ||
			change_archive(c, owner, false, e)))
		return e->code;
	record_set_int(r, f->via, owner->id);
	return 0;
}

int import_link(
	const struct import_job *job, struct change *c, struct record *r, struct err *e)
{
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (field_is_uid(f) && f->via && !field_is_empty(f, &r->v[i]) &&
			field_is_empty(entity_field(r->entity, f->via),
				record_value(r, f->via)) &&
			link_named(job, c, r, f, e))
			return e->code;
	}
	return 0;
}
