/* What the description alone can say about a record: locks, required and unique fields, retired
 * list values, numbers of rows, duplicates; then the entity's own check. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/taxid.h"
#include "dict/choice.h"
#include "dict/kind.h"
#include "dict/select.h"
#include "dict/changing.h"

static bool differs(const struct record *a, const struct record *b, const struct field *f)
{
	return !value_equal(&a->v[f->index], &b->v[f->index]);
}

/* ---- locks ---- */

/* What holds for all fields of a record, of whatever kind; a msgid, or NULL. */
static const char *record_lock(const struct session *s, const struct record *r)
{
	if (r->archived)
		return N_("This record is archived: bring it back first.");
	if (!session_may(s, r->entity, r->id ? VERB_EDIT : VERB_CREATE, NULL))
		return N_("Your role may look at these records, not change them.");
	return NULL;
}

static const char *field_lock(
	const struct record *r, const struct field *f, const struct fieldset *seen)
{
	if (!fieldset_has(seen, f))
		return N_("Your role does not see this field.");
	if (!field_editable(f))
		return N_("The program fills this in.");
	if (r->id && f->flags & (FIELD_FIXED | FIELD_INPUT))
		return N_("This is given when the record is made, and stays.");
	return NULL;
}

bool door_frozen(const struct record *r)
{
#ifdef GUARD_OFF_frozen
	return false;
#endif
	return r->id && r->entity->frozen && r->entity->frozen(r);
}

static void entity_locks(const struct session *s, const struct record *r, struct fieldset *locked)
{
	bool guarded = r->entity->locked != NULL;

#ifdef GUARD_OFF_locks
	guarded = false;
#endif
	if (guarded)
		r->entity->locked(s, r, locked);
}

static const char *entity_reason(const struct entity *e)
{
	return e->why_locked ? _(e->why_locked)
			     : _("This follows another record: change it there.");
}

void door_locked(const struct session *s, const struct record *r, struct fieldset *locked)
{
	const struct entity *e = r->entity;
	struct fieldset seen;
	bool all = door_frozen(r) || record_lock(s, r);

	memset(locked, 0, sizeof *locked);
	session_fields(s, e, &seen);
	for (int i = 0; i < e->n_fields; i++)
		if (all || field_lock(r, &e->fields[i], &seen))
			fieldset_add(locked, &e->fields[i]);
	entity_locks(s, r, locked);
}

const char *door_lock_reason(const struct session *s, const struct record *r, const struct field *f)
{
	struct fieldset seen, locked = {0};
	const char *general = record_lock(s, r);

	session_fields(s, r->entity, &seen);
	general = general ? general : field_lock(r, f, &seen);
	if (general)
		return _(general);
	entity_locks(s, r, &locked);
	return door_frozen(r) || fieldset_has(&locked, f) ? entity_reason(r->entity) : NULL;
}

static bool rows_differ(const struct record *a, const struct record *b, int child)
{
	const struct record_list *x = &a->child[child], *y = &b->child[child];

	if (x->n != y->n)
		return true;
	for (int i = 0; i < x->n; i++)
		if (x->v[i]->id != y->v[i]->id || record_differs(x->v[i], y->v[i]))
			return true;
	return false;
}

/* Rows of a record that is final. */
static void check_frozen(const struct record *work, const struct record *stored, struct issues *out)
{
	const struct entity *e = work->entity;

	if (!stored || !door_frozen(stored))
		return;
	for (int c = 0; c < e->n_children; c++)
		if (work->child[c].loaded && rows_differ(work, stored, c))
			issues_add(out, ISSUE_ERROR, e->children[c].name, "locked", 0, "%s: %s",
				_(e->children[c].label), entity_reason(e));
}

/* r: whose rights and state count, too; NULL for what the program itself writes. */
static void report_lock(
	const struct session *s, const struct record *r, const struct field *f, struct issues *out)
{
	const char *reason = r ? door_lock_reason(s, r, f) : NULL;

	issues_add(out, ISSUE_ERROR, f->name, "locked", 0, "%s: %s", field_heading(s, f),
		reason ? reason : entity_reason(f->entity));
}

/* The locks of the record as it is stored (or as it is about to be made) meet the touched values.
 */
int check_locks(struct session *s, const struct record *work, const struct record *stored,
	enum save_mode mode, struct issues *out, struct err *e)
{
	const struct entity *entity = work->entity;
	struct fieldset locked;

	(void)e;
	if (mode == SAVE_DERIVED)
		return 0;
	check_frozen(work, stored, out);
	if (mode == SAVE_OWN) {
		door_locked(s, stored ? stored : work, &locked);
	} else {
		memset(&locked, 0, sizeof locked);
		if (stored && door_frozen(stored))
			fieldset_all(&locked, entity);
		if (entity->locked)
			entity->locked(s, stored, &locked);
	}
	for (int i = 0; i < entity->n_fields; i++) {
		const struct field *f = &entity->fields[i];
		bool changes = stored ? differs(work, stored, f) : !field_is_empty(f, &work->v[i]);

		if (fieldset_has(&work->touched, f) && changes && fieldset_has(&locked, f))
			report_lock(s, mode == SAVE_OWN ? (stored ? stored : work) : NULL, f, out);
	}
	return 0;
}

/* ---- fields ---- */

#define PATH_MAX_BYTES 64

static void path_of(char path[PATH_MAX_BYTES], const char *prefix, const struct field *f)
{
	snprintf(path, PATH_MAX_BYTES, "%s%s", prefix, f->name);
}

static void check_retired(struct session *s, const struct field *f, const struct value *v,
	const char *prefix, struct issues *out)
{
	const struct choice *c;
	char path[PATH_MAX_BYTES];

	if (value_empty(v))
		return;
	c = choice_find(s, f->list, v->s);
	if (c && c->active)
		return;
	path_of(path, prefix, f);
	if (!c) {
		struct str offered = STR_INIT;

		choices_name(s, f->list, &offered);
		issues_add(out, ISSUE_ERROR, path, "unlisted", 0,
			_("%s: \"%s\" is none of its values: %s."), field_heading(s, f), v->s, offered.buf);
		str_release(&offered);
	} else {
		issues_add(out, ISSUE_ERROR, path, "retired", 0,
			_("%s: \"%s\" is no longer offered; choose another value."), field_heading(s, f),
			c->label);
	}
}

/* A new record without a key is given one; later nobody takes it away. */
static bool is_required(const struct record *r, const struct field *f)
{
	return f->flags & FIELD_REQUIRED || (r->id && r->entity->key && f == entity_key(r->entity));
}

static void check_row(struct session *s, const char *prefix, const struct record *row,
	const struct record *stored, struct issues *out)
{
	char path[PATH_MAX_BYTES];

	for (int i = 0; i < row->entity->n_fields; i++) {
		const struct field *f = &row->entity->fields[i];

		if (!field_stored(f))
			continue;
		if (is_required(row, f) && field_is_empty(f, &row->v[i])) {
			path_of(path, prefix, f);
			issues_add(out, ISSUE_ERROR, path, "required", 0, _("%s is required."),
				field_caption(s, row, f));
		}
		if (f->kind == FIELD_CHOICE && (!stored || differs(row, stored, f)))
			check_retired(s, f, &row->v[i], prefix, out);
	}
}

static void check_children(struct session *s, const struct record *work,
	const struct record *stored, struct issues *out)
{
	for (int c = 0; c < work->entity->n_children; c++) {
		const struct child *kind = &work->entity->children[c];
		const struct record_list *l = &work->child[c];

		if (!l->loaded)
			continue;
		if (l->n < kind->min || (kind->max && l->n > kind->max))
			issues_add(out, ISSUE_ERROR, kind->name, "count", 0,
				_("%s: at least %d and at most %d."), _(kind->label), kind->min,
				kind->max);
		for (int i = 0; i < l->n; i++) {
			const struct record *old = NULL;
			struct str prefix = STR_INIT;

			for (int k = 0; stored && k < stored->child[c].n; k++)
				if (stored->child[c].v[k]->id == l->v[i]->id)
					old = stored->child[c].v[k];
			record_row_path(work, c, i, "", &prefix);
			check_row(s, prefix.buf, l->v[i], old, out);
			str_release(&prefix);
		}
	}
}

/* ---- other records with the same value ---- */

/* Indexes leave out what is empty; the engine uses them only for a condition that says so, too. */
static void not_empty(struct sql *q, const struct field *f)
{
	if (f->source->flags & FIELD_KEYED) {
		sql_add(q, " AND ");
		sql_key_column(q, f);
		sql_add(q, " <> ''");
	} else if (field_empty(f).kind == VALUE_TEXT) {
		sql_add(q, " AND ");
		sql_column(q, f);
		sql_add(q, " <> ''");
	}
}

/* " AND column = value" in the form that has an index: the shadow key where there is one. */
static void same_value(
	struct sql *q, const struct record *r, const struct field *f, const struct str *key)
{
	sql_add(q, " AND ");
	if (f->source->flags & FIELD_KEYED) {
		sql_key_column(q, f);
		sql_add(q, " = ");
		sql_text(q, key->buf);
	} else {
		sql_column(q, f);
		sql_add(q, " = ");
		sql_value(q, &r->v[f->index]);
	}
	not_empty(q, f);
}

static void same_parent(struct sql *q, const struct record *r)
{
	const struct field *parent =
		r->entity->parent ? entity_field(r->entity, r->entity->parent) : NULL;

	if (!parent || field_is_empty(parent, &r->v[parent->index]))
		return;
	sql_add(q, " AND ");
	sql_column(q, parent);
	sql_add(q, " = ");
	sql_value(q, &r->v[parent->index]);
}

static void shadow_key(const struct record *r, const struct field *f, struct str *key)
{
	if (f->source->flags & FIELD_KEYED)
		field_key(f, &r->v[f->index], key);
}

static int same_by_key(struct session *s, const struct record *r, const struct field *f,
	const struct str *key, bool siblings, int64_t found[SAME_MAX], int *n, struct err *e)
{
	struct query q = {.scope = {s, NULL, 0}, .entity = r->entity, .archived = ROWS_BOTH};
	struct select sel = {.q = &q, .trusted = true, .sort = f};
	struct sql sql = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	sql_add(&sql, "SELECT t.id");
	select_from(&sel, &sql);
	sql_add(&sql, " WHERE 1 = 1");
	same_value(&sql, r, f, key);
	if (siblings)
		same_parent(&sql, r);
	sql_add(&sql, " AND t.id <> ");
	sql_i64(&sql, r->id);
	sql_add(&sql, " ORDER BY t.id LIMIT ");
	sql_i64(&sql, SAME_MAX);
	rc = db_query(s->db, &sql, &rows, e);
	*n = 0;
	while (!rc && *n < SAME_MAX && (rc = rows_next(rows, e)) == 1) {
		found[(*n)++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&sql);
	return rc;
}

int same_records(struct session *s, const struct record *r, const struct field *f, bool siblings,
	int64_t found[SAME_MAX], int *n, struct err *e)
{
	struct str key = STR_INIT;
	int rc;

	shadow_key(r, f, &key);
	rc = same_by_key(s, r, f, &key, siblings, found, n, e);
	str_release(&key);
	return rc;
}

/* A key that folds to nothing says nothing, either. */
static bool tells(const struct record *r, const struct field *f, struct str *key)
{
	struct taxid id;

	if (field_is_empty(f, &r->v[f->index]))
		return false;
	shadow_key(r, f, key);
	if (f->source->flags & FIELD_KEYED && !key->len)
		return false;
	if (f->kind != FIELD_TAX_ID || !f->with)
		return true;
	taxid_check(record_get(r, f->with), r->v[f->index].s, &id);
	return !id.generic;
}

bool tells_nothing(const struct record *r, const struct field *f)
{
	struct str key = STR_INIT;
	bool nothing = !tells(r, f, &key);

	str_release(&key);
	return nothing;
}

int record_describe(struct session *s, const struct entity *entity, int64_t id, bool *visible,
	struct str *out, struct err *e)
{
	struct scope scope = {s, NULL, 0};
	struct record *r = NULL;
	const struct field *owner = entity->owner ? entity_field(entity, entity->owner) : NULL;
	struct err hidden = ERR_INIT;

	*visible = door_load(scope, entity, id, &r, &hidden) == 0;
	if (!*visible && load_trusted(s->db, entity, id, NULL, &r, e))
		return e->code;
	if (*visible) {
		record_key_text(r, out);
		if (out->len && !strcmp(out->buf, record_title(r))) {
			str_reset(out);
			str_add(out, _(entity->label));
		}
		str_addf(out, " %s%s", record_title(r), r->archived ? _(" (archived)") : "");
	} else if (owner && r->ref[owner->index].title) {
		str_addf(out, _("one assigned to %s"), r->ref[owner->index].title);
	} else {
		str_add(out, _("one that you may not see"));
	}
	record_free(&r);
	return 0;
}

static int report_same(struct session *s, const struct record *r, const struct field *f,
	const struct str *key, enum severity severity, const char *what, struct issues *out,
	struct err *e)
{
	int64_t found[SAME_MAX];
	char code[40];
	int n, rc = same_by_key(s, r, f, key, false, found, &n, e);
	struct str name = STR_INIT;

	if (rc || !n)
		return rc;
	snprintf(code, sizeof code, "%s.%s", what, f->name);
	for (int i = 0; i < n && !rc; i++) {
		bool visible;

		str_reset(&name);
		rc = record_describe(s, r->entity, found[i], &visible, &name, e);
		if (!rc)
			issues_add(out, severity, f->name, code, visible ? found[i] : 0,
				_("%s: the same as in %s."), field_caption(s, r, f),
				name.buf);
	}
	str_release(&name);
	return rc;
}

/* A number that nobody typed is taken anew when it is saved. */
static bool is_proposal(const struct record *r, const struct field *f)
{
	return !r->id && r->entity->counter && f == entity_key(r->entity) &&
	       !fieldset_has(&r->touched, f);
}

static int check_value(struct session *s, const struct record *work, const struct record *stored,
	const struct field *f, enum severity severity, const char *what, struct issues *out,
	struct err *e)
{
	struct str key = STR_INIT;
	int rc = 0;

	if ((stored && !differs(work, stored, f)) || fieldset_has(&work->alone, f))
		return 0;
	if (tells(work, f, &key))
		rc = report_same(s, work, f, &key, severity, what, out, e);
	str_release(&key);
	return rc;
}

static int check_unique(struct session *s, const struct record *work, const struct record *stored,
	struct issues *out, struct err *e)
{
	for (int i = 0; i < work->entity->n_fields; i++) {
		const struct field *f = &work->entity->fields[i];

		if (f->flags & FIELD_UNIQUE && !is_proposal(work, f) &&
			check_value(s, work, stored, f, ISSUE_ERROR, "unique", out, e))
			return e->code;
	}
	return 0;
}

static int check_duplicates(struct session *s, const struct record *work,
	const struct record *stored, struct issues *out, struct err *e)
{
	for (int i = 0; i < work->entity->n_duplicates; i++) {
		const struct duplicate_rule *rule = &work->entity->duplicates[i];

		if (check_value(s, work, stored, entity_field(work->entity, rule->field),
			    rule->strong ? ISSUE_ASK : ISSUE_WARN, "duplicate", out, e))
			return e->code;
	}
	return 0;
}

int check_record(struct session *s, const struct record *work, const struct record *stored,
	bool heard, struct issues *out, struct err *e)
{
	check_row(s, "", work, stored, out);
	check_children(s, work, stored, out);
	if (check_unique(s, work, stored, out, e) ||
		(heard && check_duplicates(s, work, stored, out, e)))
		return e->code;
	return work->entity->check ? work->entity->check(s, work, stored, out, e) : 0;
}
