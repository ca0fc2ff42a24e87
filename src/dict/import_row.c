/* One row: is its record there already, and what becomes of it. A row may hold several records (a
 * firm and its person); they have one verdict. */
#include <string.h>
#include "base/lang.h"
#include "dict/importing.h"

/* What is said about a row while it is taken. */
struct outcome {
	bool any;
	enum import_verdict verdict;
	const struct entity *entity;
	int64_t id;
	struct str reason;    /* of what was kept */
	struct str duplicate; /* said only when nothing came of the row */
	struct str misfits;   /* texts that were no value of their field, to be kept in the note */
};

static void say(struct str *reason, const char *text)
{
	if (reason->len)
		str_addc(reason, ' ');
	str_add(reason, text);
}

/* Of several records the one that most became of: created, added to, updated, there already. */
static void conclude(
	struct outcome *o, enum import_verdict v, const struct entity *entity, int64_t id)
{
	if (o->any && v >= o->verdict)
		return;
	o->any = true;
	o->verdict = v;
	o->entity = entity;
	o->id = id;
}

/* ---- values ------------------------------------------------------------------------------------
 */

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

/* What nobody could guess again is worth a line in the note. */
static bool is_worth_keeping(const struct field *f)
{
	return (f->kind == FIELD_EMAIL || f->kind == FIELD_PHONE) && !(f->flags & FIELD_REQUIRED);
}

/* What an exact file brings back of fields that nobody types is not typed now either: it is for the
 * entity's hooks to keep it; and so are names in other systems. */
static int cell_done(const struct import_job *job, struct record *r, const char *path)
{
	const struct field *f = entity_field(r->entity, path);

	if (f && f->flags & FIELD_AUTO && (job->exact || f->flags & (FIELD_MATCH | FIELD_INPUT)))
		fieldset_drop(&r->touched, f);
	return 0;
}

static int set_cell(const struct import_job *job, struct record *r, const struct import_cell *cell,
	struct outcome *o, struct err *e)
{
	struct record *row;
	const struct field *f;
	struct err refused = ERR_INIT;
	int rc = record_set_path(job->session, r, cell->path, cell->text, &refused);

	if (!rc)
		return cell_done(job, r, cell->path);
	if (rc == ERR_INPUT && record_resolve(r, cell->path, &row, &f, e) == 0 &&
		(may_stay_empty(f) || is_worth_keeping(f))) {
		say(&o->reason, refused.text);
		if (is_worth_keeping(f))
			str_addf(&o->misfits, "%s%s: %s", o->misfits.len ? "\n" : "",
				field_heading(job->session, f),
				cell->text);
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

static int keep_misfits(
	const struct import_job *job, struct record *r, struct outcome *o, struct err *e)
{
	const struct field *rest = entity_rest(r->entity);
	struct str text = STR_INIT;
	int rc;

	if (!o->misfits.len || !rest)
		return 0;
	record_plain(job->session, r, rest, &text);
	str_addf(&text, "%s%s", text.len ? "\n" : "", o->misfits.buf);
	rc = record_set_path(job->session, r, rest->name, text.buf, e);
	str_release(&text);
	return rc;
}

static int fill(const struct import_job *job, const struct import_row *row, struct record *r,
	struct outcome *o, struct err *e)
{
	const struct entity *entity = row->entity;

	r->verbatim = job->exact;
	if (entity->defaults && entity->defaults(job->session, r, e))
		return e->code;
	if (entity->key)
		fieldset_drop(&r->touched, entity_key(entity));
	for (int late = 0; late < 2; late++)
		for (int i = 0; i < row->n; i++)
			if (row->cell[i].path && depends(entity, row->cell[i].path) == late &&
				set_cell(job, r, &row->cell[i], o, e))
				return e->code;
	return keep_misfits(job, r, o, e);
}

/* ---- what becomes of it ------------------------------------------------------------------------
 */

/* A strong duplicate that was not matched is a second record of the same one. */
static int refuse_duplicate(const struct import_job *job, const struct issues *found, struct err *e)
{
	for (int i = 0; i < found->n && !job->accept; i++)
		if (found->v[i].severity == ISSUE_ASK &&
			strncmp(found->v[i].code, "duplicate.", 10) == 0)
			return err_set_path(
				e, ERR_CONFIRM, found->v[i].path, "%s", found->v[i].text);
	return 0;
}

static int save(const struct import_job *job, struct change *c, struct record *r, struct outcome *o,
	struct err *e)
{
	static const struct accepted all = {.all = true};
	struct issues found = ISSUES_INIT, *outer = c->issues;
	int rc;

	c->issues = &found;
	c->accepted = &all;
	rc = change_save_own(c, r, e);
	if (!rc)
		rc = refuse_duplicate(job, &found, e);
	for (int i = 0; !rc && i < found.n; i++)
		say(&o->reason, found.v[i].text);
	c->issues = outer;
	issues_release(&found);
	return rc;
}

/* The record stays as it is: what cannot be changed is said, if it differs. */
static int keep_locked(const struct import_job *job, const struct record *r,
	const struct import_cell *cell, const struct field *f, struct outcome *o)
{
	struct arena a = ARENA_INIT;
	struct value v;
	struct err ignored;
	struct str text = STR_INIT;

	if (!field_parse(job->session, f, r, cell->text, &a, &v, &ignored) &&
		!value_equal(&v, &r->v[f->index])) {
		str_addf(&text, _("%s: this field cannot be changed here."),
			field_heading(job->session, f));
		say(&o->reason, text.buf);
	}
	str_release(&text);
	arena_release(&a);
	return 0;
}

/* Into a record that is there goes nothing that is asked of new ones only, and not the field that it
 * was found by. A second row of children is added behind those that there are. */
static int update_cell(const struct import_job *job, struct record *r, const struct import_row *row,
	const struct import_cell *cell, const struct field *by, const struct fieldset *locked,
	struct outcome *o, struct err *e)
{
	const struct field *f = entity_field(r->entity, cell->path);

	if (f && (f == by || f->flags & (FIELD_INPUT | FIELD_HEADING | FIELD_AUTO)))
		return 0;
	if (f && fieldset_has(locked, f))
		return keep_locked(job, r, cell, f, o);
	if (!job->exact && import_line_known(r, row, cell))
		return 0;
	if (!job->exact && import_line_begin(job->session, r, row, cell, e))
		return e->code;
	return set_cell(job, r, cell, o, e);
}

/* "address[+1].city" of a record that has rows: the first of the new ones. */
static struct import_cell behind(const struct record *r, const struct import_row *row, int i)
{
	struct import_cell cell = row->cell[i];
	const char *at = strstr(cell.path, "[+1]");
	const struct child *child;
	int index;

	if (!at)
		return cell;
	child = entity_child(r->entity,
		arena_strndup(row->arena, cell.path, (size_t)(at - cell.path)), &index);
	if (child && r->child[index].n && r->child[index].v[0]->id)
		cell.path = arena_printf(row->arena, "%s[+0]%s", child->name, at + 4);
	return cell;
}

/* Does the row say nothing that the other does not? */
static bool says_no_more(const struct record *row, const struct record *other)
{
	for (int i = 0; i < row->entity->n_fields; i++) {
		const struct field *f = &row->entity->fields[i];

		if (fieldset_has(&row->touched, f) && !field_is_empty(f, &row->v[i]) &&
			!value_equal(&row->v[i], &other->v[i]))
			return false;
	}
	return true;
}

/* The same import again would add them once more. */
static void drop_known_rows(struct record *r)
{
	for (int c = 0; c < r->entity->n_children; c++)
		for (int i = r->child[c].n - 1; i >= 0; i--)
			for (int k = 0; k < i && !r->child[c].v[i]->id; k++)
				if (says_no_more(r->child[c].v[i], r->child[c].v[k])) {
					record_drop_child(r, c, i);
					break;
				}
}

static int update(const struct import_job *job, struct change *c, const struct import_row *row,
	int64_t id, const struct field *by, struct outcome *o, struct err *e)
{
	enum import_verdict became = row->id ? IMPORT_ADDED : IMPORT_UPDATED;
	struct fieldset locked;
	struct record *r;
	int64_t before = c->n_rows;
	int rc = change_load(c, row->entity, id, &r, e);

	if (rc)
		return rc;
	r->verbatim = job->exact;
	door_locked(job->session, r, &locked);
	for (int late = 0; late < 2; late++)
		for (int i = 0; !rc && i < row->n; i++)
			if (row->cell[i].path && row->cell[i].text[0] &&
				depends(row->entity, row->cell[i].path) == late) {
				struct import_cell cell = behind(r, row, i);

				rc = update_cell(job, r, row, &cell, by, &locked, o, e);
			}
	drop_known_rows(r);
	if (!rc)
		rc = save(job, c, r, o, e);
	if (!rc)
		conclude(o, c->n_rows > before ? became : IMPORT_DUPLICATE, row->entity, id);
	return rc;
}

static int found(const struct import_job *job, struct change *c, struct import_row *row, int64_t id,
	const struct field *by, struct outcome *o, struct err *e)
{
	struct str name = STR_INIT, text = STR_INIT;
	struct record *stored = NULL;
	bool visible, open = false;
	int rc = record_describe(job->session, row->entity, id, &visible, &name, e);

	if (!rc && visible && !(rc = change_load(c, row->entity, id, &stored, e)))
		open = !stored->archived;
	if (!rc) {
		str_addf(&text, _("%s: the same as in %s."),
			stored ? field_caption(job->session, stored, by)
			       : field_heading(job->session, by),
			name.buf);
		say(&o->duplicate, text.buf);
	}
	if (!rc && open && !job->exact && row->entity->adopt_found)
		rc = row->entity->adopt_found(job->session, row, id, by, e);
	if (!rc && open && job->policy == IMPORT_UPDATE)
		rc = update(job, c, row, id, by, o, e);
	else if (!rc)
		conclude(o, IMPORT_DUPLICATE, row->entity, visible ? id : 0);
	str_release(&name);
	str_release(&text);
	return rc;
}

/* Where it lay when it was exported. */
static int rest(const struct import_job *job, struct change *c, const struct import_row *row,
	int64_t id, struct err *e)
{
	struct record *made;

	if (!row->archived)
		return 0;
	return session_require(job->session, row->entity, VERB_ARCHIVE, NULL, e) ||
			       change_load(c, row->entity, id, &made, e) ||
			       change_archive(c, made, true, e)
		       ? e->code
		       : 0;
}

static int make(const struct import_job *job, struct change *c, struct import_row *row,
	struct outcome *o, struct err *e)
{
	struct record *r = record_new(row->entity);
	const struct field *by = NULL;
	int64_t id = 0;
	int rc = fill(job, row, r, o, e);

	if (!rc)
		rc = import_match(job, row, r, &id, &by, e);
	if (!rc && id) {
		str_reset(&o->reason); /* of values that are not taken now */
		rc = found(job, c, row, id, by, o, e);
	} else if (!rc && row->only_there) {
		conclude(o, IMPORT_DUPLICATE, row->entity, 0);
	} else if (!rc && !(rc = import_link(job, c, r, e)) && !(rc = save(job, c, r, o, e)) &&
		   !(rc = rest(job, c, row, r->id, e))) {
		conclude(o, IMPORT_CREATED, row->entity, r->id);
	}
	record_free(&r);
	return rc;
}

/* A row's own record, and what else the row turned out to hold. */
static int make_all(const struct import_job *job, struct change *c, struct import_row *row,
	struct outcome *o, struct err *e)
{
	for (; row; row = row->also) {
		struct outcome one = {
			.reason = STR_INIT, .duplicate = STR_INIT, .misfits = STR_INIT};
		int rc = row->id ? update(job, c, row, row->id, NULL, &one, e)
				 : make(job, c, row, &one, e);

		if (one.reason.len)
			say(&o->reason, one.reason.buf);
		if (one.duplicate.len && !o->duplicate.len)
			say(&o->duplicate, one.duplicate.buf);
		if (!rc)
			conclude(o, one.verdict, one.entity, one.id);
		str_release(&one.reason);
		str_release(&one.duplicate);
		str_release(&one.misfits);
		if (rc)
			return rc;
	}
	return 0;
}

/* Errors of the row are its verdict; errors of the engine end the batch. */
static bool row_at_fault(int rc)
{
	return rc == ERR_INPUT || rc == ERR_CONFIRM || rc == ERR_MISSING || rc == ERR_DENIED ||
	       rc == ERR_UNIQUE || rc == ERR_REFERENCE || rc == ERR_CHECK;
}

static int take(const struct import_job *job, struct change *c, struct import_row *row,
	struct outcome *o, struct err *e)
{
	int rc = 0;

	if (row->policy == IMPORT_LEAVE)
		row->skip = _("Left out by hand.");
	if (!row->skip && !job->exact && row->entity->adopt)
		rc = row->entity->adopt(job->session, row, e);
	if (rc)
		return rc;
	if (row->skip) {
		say(&o->reason, row->skip);
		conclude(o, IMPORT_SKIPPED, row->entity, 0);
		return 0;
	}
	if (row->left)
		say(&o->reason, row->left);
	return make_all(job, c, row, o, e);
}

/* A name that was not settled yet: "any_name". */
static const char *some_name(const struct import_row *row)
{
	for (int i = 0; i < row->n; i++) {
		const char *path = row->cell[i].path, *at = path ? strstr(path, "name") : NULL;

		if (at && !at[4])
			return row->cell[i].text;
	}
	return "";
}

/* What the row calls its record, else whatever it begins with. */
static const char *name_of(const struct import_row *row)
{
	const struct field *title = entity_title(row->entity);
	const char *name = title ? import_get(row, title->name) : "";

	name = name[0] ? name : some_name(row);
	for (int i = 0; i < row->n && !name[0]; i++)
		if (row->cell[i].path)
			name = row->cell[i].text;
	return arena_strdup(row->arena, name);
}

/* What was made beside the file's own kind of record belongs to one that was there: who is new comes with
 * his own. To which one is said. */
static enum import_verdict verdict_of(const struct import_row *read, struct outcome *o)
{
	if (o->verdict == IMPORT_CREATED && o->entity != read->entity)
		o->verdict = IMPORT_ADDED;
	if (o->verdict == IMPORT_ADDED && o->duplicate.len) {
		if (o->reason.len)
			say(&o->duplicate, o->reason.buf);
		str_reset(&o->reason);
		str_add(&o->reason, o->duplicate.buf);
	}
	return o->verdict;
}

static void report(const struct import_row *read, const struct import_row *row, struct outcome *o,
	struct import_line *line)
{
	enum import_verdict verdict = verdict_of(read, o);
	const struct str *reason =
		verdict == IMPORT_DUPLICATE && o->duplicate.len ? &o->duplicate : &o->reason;

	*line = (struct import_line){.line = row->line,
		.verdict = verdict,
		.entity = o->entity,
		.id = o->id,
		.name = name_of(row),
		.reason = arena_strndup(row->arena, reason->buf, reason->len)};
}

static struct import_job job_of_row(const struct import_job *job, const struct import_row *row)
{
	struct import_job own = *job;

	own.policy = row->policy;
	own.match_none |= row->policy == IMPORT_NEW;
	own.accept |= row->policy == IMPORT_NEW;
	return own;
}

/* What the row wrote before it was refused is taken back, or never was. */
static int fall_back(const struct import_job *job, struct change *c, const struct change_mark *mark,
	bool *late, struct err *e)
{
	if (job->careful)
		return change_back(c, mark, e);
	*late = change_wrote(c, mark);
	if (*late)
		return err_set(e, ERR_CANCEL, "%s", _("It was broken off."));
	change_forget(c, mark);
	return 0;
}

int import_take_row(const struct import_job *all, struct change *c, const struct import_row *read,
	struct import_line *line, bool *late, struct err *e)
{
	struct import_job own = job_of_row(all, read), *job = &own;
	struct outcome o = {.reason = STR_INIT, .duplicate = STR_INIT};
	struct import_row row = *read;
	struct change_mark mark;
	int rc;

	row.cell = arena_array(row.arena, struct import_cell, read->n + 1);
	if (read->n)
		memcpy(row.cell, read->cell, sizeof *row.cell * (size_t)read->n);
	row.cap = read->n;
	c->given = job->given;
	change_here(c, &mark);
	if (job->careful && change_mark(c, &mark, e))
		return e->code;
	rc = take(job, c, &row, &o, e);
	if (!rc) {
		report(read, &row, &o, line);
		rc = job->careful ? change_keep(c, e) : 0;
	} else if (row_at_fault(rc)) {
		*line = (struct import_line){.line = row.line,
			.verdict = IMPORT_INVALID,
			.entity = row.entity,
			.name = name_of(&row),
			.reason = arena_strdup(row.arena, e->text)};
		rc = fall_back(job, c, &mark, late, e);
	}
	str_release(&o.reason);
	str_release(&o.duplicate);
	return rc;
}
