/* What a merge would do: which values, what is moved, what has to be asked. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/merging.h"

bool entity_merges(const struct entity *e)
{
	return entity_field(e, REPLACED_BY) != NULL;
}

/* ---- when values were given ---- */

struct stamps {
	int64_t seq[FIELDS_MAX];
};

static void stamp(struct stamps *st, const struct entity *e, const char *path, int64_t seq)
{
	for (int i = 0; i < e->n_fields; i++)
		if ((!path[0] || strcmp(path, e->fields[i].name) == 0) && seq > st->seq[i])
			st->seq[i] = seq;
}

/* The last line of the history about each field. */
static int stamps_load(
	struct db *db, const struct entity *of, int64_t id, struct stamps *st, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	memset(st, 0, sizeof *st);
	sql_add(&q, "SELECT h.path, max(h.seq) FROM history_ref r JOIN history h ON h.seq = r.seq "
		    "WHERE h.record_id = r.record_id AND h.entity = r.entity AND r.entity = ");
	sql_text(&q, of->name);
	sql_add(&q, " AND r.record_id = ");
	sql_i64(&q, id);
	sql_add(&q, " GROUP BY h.path");
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		stamp(st, of, rows_text(rows, 0), rows_i64(rows, 1));
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* ---- values ---- */

/* Names and numbers of a record say which one is kept; they are never put together. */
static bool is_matter(const struct field *f)
{
	return field_stored(f) && !f->via && f != entity_key(f->entity) &&
	       !(f->flags & (FIELD_UNIQUE | FIELD_FIXED | FIELD_AUTO | FIELD_DERIVED));
}

/* The country of a tax id is a part of it. */
static bool names_it(const struct field *f)
{
	for (int i = 0; i < f->entity->n_fields; i++) {
		const struct field *with = &f->entity->fields[i];

		if (with->with && strcmp(with->with, f->name) == 0)
			return true;
	}
	return f == entity_title(f->entity) || f->kind == FIELD_TAX_ID;
}

static bool has_none(const struct field *f, const struct value *v)
{
	return f->kind == FIELD_INT || f->kind == FIELD_MONEY || f->kind == FIELD_RATE
		       ? v->i == 0
		       : f->kind != FIELD_BOOL && field_is_empty(f, v);
}

static bool prefers_source(const struct merge *m, const struct field *f,
	const struct stamps *source, const struct stamps *target)
{
	if (has_none(f, &m->source->v[f->index]))
		return false;
	if (has_none(f, &m->target->v[f->index]))
		return true;
	return !names_it(f) && source->seq[f->index] > target->seq[f->index];
}

static struct merge_field *field_add(struct merge *m, const struct field *f)
{
	struct merge_field *row = &m->field[m->n_fields++];

	*row = (struct merge_field){.field = f, .from = -1};
	row->offer = m->source->v[f->index];
	row->ref = m->source->ref[f->index];
	return row;
}

static int row_of(const struct merge *m, const struct field *f)
{
	for (int i = 0; i < m->n_fields; i++)
		if (m->field[i].field == f)
			return i;
	return -1;
}

/* What gives way in f may go to the empty field behind it. */
static bool may_overflow(const struct merge *m, const struct field *f, const struct field *behind)
{
	int i = f->index, k = behind->index;

	return f->kind == behind->kind && (f->kind == FIELD_PHONE || f->kind == FIELD_EMAIL) &&
	       !has_none(f, &m->source->v[i]) && !has_none(f, &m->target->v[i]) &&
	       !value_equal(&m->source->v[i], &m->target->v[i]) &&
	       has_none(behind, &m->source->v[k]) && has_none(behind, &m->target->v[k]);
}

static void propose_field(struct merge *m, const struct field *f, const struct fieldset *seen,
	const struct fieldset *locked, const struct stamps *source, const struct stamps *target)
{
	struct merge_field *row;

	if (!is_matter(f) || !fieldset_has(seen, f) ||
		value_equal(&m->source->v[f->index], &m->target->v[f->index]))
		return;
	row = field_add(m, f);
	if (fieldset_has(locked, f))
		row->fixed = door_lock_reason(m->session, m->target, f);
	if (fieldset_has(locked, f) && !row->fixed)
		row->fixed = _("This stays as it is.");
	row->take = !row->fixed && prefers_source(m, f, source, target);
}

static void propose_overflow(struct merge *m, const struct field *f, const struct fieldset *seen,
	const struct fieldset *locked)
{
	const struct field *behind = f->overflow ? entity_field(f->entity, f->overflow) : NULL;

	if (!behind || !is_matter(f) || !is_matter(behind) || !fieldset_has(seen, behind) ||
		fieldset_has(locked, behind) || row_of(m, f) < 0 || !may_overflow(m, f, behind))
		return;
	field_add(m, behind)->from = row_of(m, f);
}

/* What gives way, and what belongs together, follows the choices. */
static void follow(struct merge *m)
{
	for (int i = 0; i < m->n_fields; i++) {
		struct merge_field *row = &m->field[i];
		const struct field *f = row->field;
		int with = f->with ? row_of(m, entity_field(f->entity, f->with)) : -1;

		if (row->from >= 0) {
			const struct merge_field *first = &m->field[row->from];

			row->offer = (first->take ? m->target : m->source)->v[first->field->index];
			row->take = row->chosen ? row->take : true;
		}
		if (with >= 0 && row->take)
			m->field[with].take = true;
	}
}

static int propose_values(struct merge *m, struct db *db, bool trusted, struct err *e)
{
	const struct entity *of = m->entity;
	struct fieldset seen = {0}, locked = {0};
	struct stamps source, target;

	if (stamps_load(db, of, m->source->id, &source, e) ||
		stamps_load(db, of, m->target->id, &target, e))
		return e->code;
	if (trusted) {
		fieldset_all(&seen, of);
		if (of->locked)
			of->locked(m->session, m->target, &locked);
	} else {
		session_fields(m->session, of, &seen);
		door_locked(m->session, m->target, &locked);
	}
	m->field = arena_array(&m->arena, struct merge_field, of->n_fields);
	for (int i = 0; i < of->n_fields; i++)
		propose_field(m, &of->fields[i], &seen, &locked, &source, &target);
	for (int i = 0; i < of->n_fields; i++)
		propose_overflow(m, &of->fields[i], &seen, &locked);
	follow(m);
	return 0;
}

int merge_take(struct merge *m, const char *field, bool take, struct err *e)
{
	const struct field *f = entity_field(m->entity, field);
	int row = f ? row_of(m, f) : -1;

	if (!f || !is_matter(f))
		return err_set_path(e, ERR_INPUT, field,
			_("\"%s\" is no field that can be chosen in a merge of %s."), field,
			_(m->entity->plural));
	if (row < 0)
		return 0;
	if (m->field[row].fixed && take)
		return err_set_path(
			e, ERR_INPUT, field, "%s: %s", field_caption(m->session, m->target, f),
			m->field[row].fixed);
	m->field[row].take = take;
	m->field[row].chosen = true;
	follow(m);
	return 0;
}

void merge_keep(struct merge *m)
{
	for (int i = 0; i < m->n_fields; i++) {
		struct merge_field *row = &m->field[i];

		if (has_none(row->field, &m->target->v[row->field->index]))
			continue;
		row->take = false;
		row->chosen = true;
	}
	follow(m);
}

void merge_show(const struct merge *m, int field, bool offer, struct str *out)
{
	const struct merge_field *row = &m->field[field];
	const struct field *f = row->field;

	if (!offer) {
		record_show(m->session, m->target, f, out);
	} else if (row->from >= 0) {
		field_show(m->session, f, &row->offer, out);
	} else {
		record_show(m->session, m->source, f, out);
	}
}

/* ---- what is moved ---- */

static void count_add(struct merge *m, const struct entity *of, int64_t n)
{
	int i = 0;

	while (i < m->n_moves && m->move[i].of != of)
		i++;
	if (!n || i == MERGE_MOVES_MAX)
		return;
	if (i == m->n_moves)
		m->move[m->n_moves++] = (struct merge_move){of, 0};
	m->move[i].n += n;
}

static int count_link(void *ctx, const struct link *l, struct err *e)
{
	struct merge *m = ctx;
	int64_t n = 0;

	if (l->field->flags & FIELD_DERIVED || strcmp(l->field->name, REPLACED_BY) == 0)
		return 0;
	if (link_count(m->session->db, l, m->source->id, &n, e))
		return e->code;
	count_add(m, l->of, n);
	return 0;
}

static void count_rows(struct merge *m)
{
	for (int i = 0; i < m->entity->n_children; i++) {
		const struct child *child = &m->entity->children[i];
		const struct record_list *rows = &m->source->child[i];
		int64_t n = 0;

		for (int k = 0; k < rows->n; k++)
			n += !merge_twin(child, &m->target->child[i], rows->v[k]);
		count_add(m, child->of, n);
	}
}

void merge_summary(const struct merge *m, struct str *out)
{
	for (int i = 0; i < m->n_moves; i++)
		str_addf(out, "%s%s %lld", i ? ", " : "", _(m->move[i].of->plural),
			(long long)m->move[i].n);
}

/* ---- what has to be asked ---- */

static bool differ_both(const struct merge *m, const struct field *f)
{
	return !tells_nothing(m->source, f) && !tells_nothing(m->target, f) &&
	       !value_equal(&m->source->v[f->index], &m->target->v[f->index]);
}

static void ask_numbers(struct merge *m)
{
	for (int i = 0; i < m->entity->n_duplicates; i++) {
		const struct duplicate_rule *rule = &m->entity->duplicates[i];
		const struct field *f = entity_field(m->entity, rule->field);
		struct str code = STR_INIT;

		str_addf(&code, "merge.%s", f->name);
		if (rule->strong && differ_both(m, f))
			issues_add(&m->issues, ISSUE_ASK, f->name, code.buf, m->source->id,
				_("%s: they have different ones, %s and %s."),
				field_caption(m->session, m->target, f),
				record_get(m->source, f->name), record_get(m->target, f->name));
		str_release(&code);
	}
}

static void warn_names(struct merge *m)
{
	const struct field *f = entity_title(m->entity);
	struct str a = STR_INIT, b = STR_INIT;

	if (f->flags & FIELD_NEAR) {
		field_near(f, &m->source->v[f->index], &a);
		field_near(f, &m->target->v[f->index], &b);
		if (strcmp(a.buf, b.buf) != 0)
			issues_add(&m->issues, ISSUE_WARN, f->name, "merge.name", m->source->id,
				_("Their names differ: %s, %s."), record_title(m->source),
				record_title(m->target));
	}
	str_release(&a);
	str_release(&b);
}

int merge_propose(struct merge *m, struct db *db, bool trusted, struct err *e)
{
	if (propose_values(m, db, trusted, e))
		return e->code;
	if (trusted)
		return 0;
	ask_numbers(m);
	warn_names(m);
	if (links_each(m->entity, count_link, m, e))
		return e->code;
	count_rows(m);
	return 0;
}

/* ---- opening ---- */

static int require_apart(const struct merge *m, struct err *e)
{
	const struct record *gone = m->source->archived ? m->source : m->target;

	if (m->source->id == m->target->id)
		return err_set(e, ERR_INPUT, _("%s cannot be merged with itself."),
			record_title(m->source));
	if (m->source->archived || m->target->archived)
		return err_set(e, ERR_INPUT, _("%s is archived; restore it before merging it."),
			record_title(gone));
	return m->entity->may_merge
		       ? m->entity->may_merge(m->session, m->source, m->target, e)
		       : 0;
}

int merge_open(struct session *s, const struct entity *e, int64_t source, int64_t target,
	struct merge **out, struct err *err)
{
	struct scope scope = {s, NULL, 0};
	struct merge *m = xcalloc(1, sizeof *m);
	int rc = entity_merges(e) ? 0
				  : err_set(err, ERR_INPUT, _("%s: these are not merged."), _(e->plural));

	*m = (struct merge){.session = s, .entity = e};
	rc = rc ? rc : session_require(s, e, VERB_EDIT, NULL, err);
	rc = rc ? rc : session_require(s, e, VERB_ARCHIVE, NULL, err);
	rc = rc ? rc : door_load(scope, e, source, &m->source, err);
	rc = rc ? rc : door_load(scope, e, target, &m->target, err);
	rc = rc ? rc : require_apart(m, err);
	rc = rc ? rc : merge_propose(m, s->db, false, err);
	*out = m;
	if (rc)
		merge_free(out);
	return rc;
}

void merge_free(struct merge **m)
{
	if (!*m)
		return;
	record_free(&(*m)->source);
	record_free(&(*m)->target);
	issues_release(&(*m)->issues);
	arena_release(&(*m)->arena);
	free(*m);
	*m = NULL;
}
