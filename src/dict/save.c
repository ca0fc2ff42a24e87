/* A save, from the looks to the rows. Core's hooks save further records through the same function.
 */
#include <inttypes.h>
#include <string.h>
#include "base/lang.h"
#include "dict/detail.h"
#include "dict/merging.h"

/* ---- what is to become ---- */

static void take_touched(struct record *work, const struct record *r)
{
	for (int i = 0; i < r->entity->n_fields; i++) {
		const struct field *f = &r->entity->fields[i];

		if (!fieldset_has(&r->touched, f))
			continue;
		record_set_value(work, f, &r->v[i]);
		work->ref[i] = r->ref[i];
	}
}

static const struct record *row_stored(const struct record *stored, int child, int64_t id)
{
	for (int i = 0; id && i < stored->child[child].n; i++)
		if (stored->child[child].v[i]->id == id)
			return stored->child[child].v[i];
	return NULL;
}

static void take_rows(
	struct record *work, const struct record *stored, const struct record *r, int child)
{
	work->child[child] = (struct record_list){.loaded = true};
	for (int i = 0; i < r->child[child].n; i++) {
		const struct record *row = r->child[child].v[i];
		const struct record *old = row_stored(stored, child, row->id);
		struct record *made = record_add_child(work, child);

		if (!old) {
			record_assign(made, row);
			continue;
		}
		record_assign(made, old);
		take_touched(made, row);
	}
}

struct record *record_merge(struct arena *a, const struct record *stored, const struct record *r)
{
	struct record *work = record_copy(a, stored ? stored : r);

	if (stored) {
		memset(&work->touched, 0, sizeof work->touched);
		work->via_rev = r->via_rev;
		take_touched(work, r);
		for (int c = 0; c < r->entity->n_children; c++)
			if (r->child[c].loaded)
				take_rows(work, stored, r, c);
	}
	fieldset_all(&work->known, work->entity);
	return work;
}

/* ---- rights and questions ---- */

static int require_visible(struct change *c, const struct record *r, struct err *e)
{
	struct scope scope = {c->session, NULL, 0};
	struct record *seen;
	int rc = door_load(scope, r->entity, r->id, &seen, e);

	if (!rc)
		record_free(&seen);
	return rc;
}

static int require_rights(
	struct change *c, const struct record *r, enum save_mode mode, struct err *e)
{
	if (mode != SAVE_OWN)
		return 0;
	if (!r->id && r->entity->flags & ENTITY_SINGLE)
		return err_set(e, ERR_INPUT, _("%s: there is one only; change that one."),
			_(r->entity->label));
	if (session_require(c->session, r->entity, r->id ? VERB_EDIT : VERB_CREATE, NULL, e))
		return e->code;
	return r->id ? require_visible(c, r, e) : 0;
}

static int require_current(const struct record *r, const struct record *stored, struct err *e)
{
	if (!stored)
		return 0;
	if (stored->archived)
		return err_set(e, ERR_INPUT, _("%s is archived; restore it before changing it."),
			record_title(stored));
#ifndef GUARD_OFF_rev_check
	if (r->rev != stored->rev)
		return err_set(e, ERR_STALE,
			_("Somebody else has saved %s in between (version %" PRId64
			  ", yours was %" PRId64 "). Load it again."),
			record_title(stored), stored->rev, r->rev);
#else
	(void)r;
#endif
	return 0;
}

/* What belonged to an archived record comes back there, with the right to archive such records. */
static bool may_rest(const struct change *c, const struct record *r)
{
	const struct field *parent = entity_field(r->entity, r->entity->parent);

	return c->exact && !r->id &&
	       session_may(c->session, entity_find(parent->ref), VERB_ARCHIVE, NULL);
}

static int require_awake(struct change *c, const struct record *r, struct err *e)
{
	bool rests;
	int rc = rests_with_parent(c->db, r, &rests, e);

	if (!rc && rests && !may_rest(c, r))
		rc = err_set_path(e, ERR_INPUT, r->entity->parent,
			_("%s belongs to an archived record; restore that one first."),
			record_title(r));
	return rc;
}

/* Errors refuse; questions refuse unless accepted. */
static int judge(struct change *c, const struct issues *found, enum save_mode mode, struct err *e)
{
	for (int i = 0; i < found->n; i++)
		if (found->v[i].severity == ISSUE_ERROR)
			return err_set_path(e, ERR_INPUT, found->v[i].path, "%s", found->v[i].text);
	for (int i = 0; i < found->n && mode == SAVE_OWN; i++) {
		const struct issue *issue = &found->v[i];

		if (issue->severity != ISSUE_ASK)
			continue;
		if (!accepted_has(c->accepted, issue->code))
			return err_set_path(e, ERR_CONFIRM, issue->path, "%s", issue->text);
	}
	return 0;
}

/* What was asked and is saved all the same was accepted; a new record has its id by now. */
static void note_accepted(struct change *c, const struct issues *asked, const struct record *r)
{
	for (int i = 0; i < asked->n; i++)
		if (asked->v[i].severity == ISSUE_ASK)
			detail_accept(&c->detail, r->entity, r->id, asked->v[i].code);
}

static int look(struct change *c, const struct record *work, const struct record *stored,
	enum save_mode mode, struct issues *found, struct err *e)
{
	bool heard = mode == SAVE_OWN || c->issues;
	int rc = check_locks(c->session, work, stored, mode, found, e);

	if (!rc)
		rc = check_record(c->session, work, stored, heard, found, e);
	for (int i = 0; i < found->n && c->issues; i++)
		issues_add(c->issues, found->v[i].severity, found->v[i].path, found->v[i].code,
			found->v[i].other, "%s", found->v[i].text);
	if (!rc)
		rc = judge(c, found, mode, e);
	return rc;
}

/* ---- proposals ---- */

/* A proposed key that nobody typed is taken now; numbers that others took by hand are passed over.
 */
static int take_number(struct change *c, struct record *work, struct err *e)
{
	const struct entity *entity = work->entity;
	const struct field *key = entity_key(entity);
	int64_t number, id;
	char text[24];

	if (!entity->counter || work->id ||
		(fieldset_has(&work->touched, key) && !field_is_empty(key, &work->v[key->index])))
		return 0;
	do {
		struct err none = ERR_INIT;
		struct str s = STR_INIT;

		do
			if (change_number(c, entity->counter, &number, e))
				return e->code;
		while (given_has(c->given, entity, number));
		counter_text(entity, number, &s);
		memcpy(text, s.buf, s.len < sizeof text ? s.len + 1 : sizeof text);
		str_release(&s);
		if (key_taken(c->db, entity, text, &id, &none))
			break;
	} while (true);
	record_set(work, key->name, text);
	return 0;
}

/* ---- borrowed fields ---- */

static const struct field *borrower(const struct entity *e)
{
	for (int i = 0; i < e->n_fields; i++)
		if (e->fields[i].via)
			return entity_field(e, e->fields[i].via);
	return NULL;
}

/* One that `saving` makes has the values already. */
static bool has_owner(const struct record *r)
{
	const struct field *via = borrower(r->entity);

	return via && !field_is_empty(via, &r->v[via->index]);
}

/* Values that were borrowed and changed go to the record they belong to, under its own rev and
 * locks. */
static int save_borrowed(
	struct change *c, const struct record *work, const struct record *stored, struct err *e)
{
	const struct field *via = borrower(work->entity);
	struct record *owner;
	bool changed = false;

	if (change_load(c, entity_find(via->ref), work->v[via->index].i, &owner, e))
		return e->code;
	for (int i = 0; i < work->entity->n_fields; i++) {
		const struct field *f = &work->entity->fields[i];

		if (!f->via || !fieldset_has(&work->touched, f) ||
			f->source->flags & FIELD_DERIVED ||
			value_equal(&owner->v[f->source->index], &work->v[i]))
			continue;
		record_set_value(owner, f->source, &work->v[i]);
		owner->ref[f->source->index] = work->ref[i];
		changed = true;
	}
	if (!changed)
		return 0;
	if (stored && work->via_rev && work->via_rev != owner->rev)
		return err_set(e, ERR_STALE,
			_("Somebody else has saved %s in between. Load it again."),
			record_title(owner));
	return record_store(c, owner, SAVE_BORROWED, e);
}

/* ---- the save ---- */

static int gather_cards(struct change *c, const struct record *r, struct err *e)
{
	const struct field *parent =
		r->entity->parent ? entity_field(r->entity, r->entity->parent) : NULL;

	if (r->id)
		change_card(c, r->entity, r->id);
	if (parent && !field_is_empty(parent, &r->v[parent->index]))
		change_card_told(c, entity_find(parent->ref), r->v[parent->index].i,
			r->entity->told);
	return r->entity->cards ? r->entity->cards(c, r, e) : 0;
}

bool change_makes(const struct change *c, const struct entity *e, int64_t id)
{
	for (const struct change_making *m = c->making; m; m = m->outer)
		if (m->entity == e && m->id == id)
			return true;
	return false;
}

static int saved(
	struct change *c, struct record *work, const struct record *stored, struct err *e)
{
	const struct entity *entity = work->entity;
	struct change_making made = {entity, work->id, c->making};
	int rc;

	if (!entity->saved)
		return 0;
	if (!stored)
		c->making = &made;
	rc = entity->saved(c, work, stored, e);
	c->making = made.outer;
	return rc;
}

static int store_rows(
	struct change *c, struct record *work, const struct record *stored, struct err *e)
{
	const struct entity *entity = work->entity;
	bool borrows = has_owner(work);

	if (take_number(c, work, e))
		return e->code;
	if (entity->saving && entity->saving(c, work, stored, e))
		return e->code;
	if (gather_cards(c, work, e) || (borrows && save_borrowed(c, work, stored, e)) ||
		write_root(c, work, stored, e))
		return e->code;
	change_reindex(c, entity, work->id);
	return saved(c, work, stored, e);
}

int record_store(struct change *c, struct record *r, enum save_mode mode, struct err *e)
{
	struct record *stored = NULL, *work;
	struct change_card *outer = c->cards;
	struct issues found = ISSUES_INIT;
	int rc = require_rights(c, r, mode, e);

	if (!rc && r->id)
		rc = change_load(c, r->entity, r->id, &stored, e);
	if (!rc)
		rc = require_current(r, stored, e);
	if (!rc && mode == SAVE_OWN)
		rc = require_awake(c, stored ? stored : r, e);
	if (rc)
		return rc;
	work = record_merge(c->arena, stored, r);
	rc = look(c, work, stored, mode, &found, e);
	if (mode == SAVE_OWN)
		c->cards = NULL;
	if (!rc)
		rc = store_rows(c, work, stored, e);
	c->cards = outer;
	if (!rc && mode == SAVE_OWN)
		note_accepted(c, &found, work);
	issues_release(&found);
	if (!rc) {
		memset(&work->touched, 0, sizeof work->touched);
		memset(&work->alone, 0, sizeof work->alone);
		record_assign(r, work);
	}
	return rc;
}

int change_save(struct change *c, struct record *r, struct err *e)
{
	return record_store(c, r, SAVE_DERIVED, e);
}

int change_save_own(struct change *c, struct record *r, struct err *e)
{
	return record_store(c, r, SAVE_OWN, e);
}

int change_derive(struct change *c, struct record *r, struct err *e)
{
	return write_derived(c, r, e);
}

int change_load(
	struct change *c, const struct entity *e, int64_t id, struct record **out, struct err *err)
{
	return load_trusted(c->db, e, id, c->arena, out, err);
}

/* A record that was merged into another one and comes back stands for itself again. */
static int forget_replaced(struct change *c, struct record *r, struct err *e)
{
	const struct field *f = entity_field(r->entity, REPLACED_BY);
	struct record *work;
	int rc;

	if (!f || field_is_empty(f, &r->v[f->index]))
		return 0;
	change_reindex(c, r->entity, r->v[f->index].i);
	work = record_copy(c->arena, r);
	record_set_value(work, f, &VALUE_NOTHING);
	rc = record_put(c, work, r, e);
	if (!rc)
		record_assign(r, work);
	return rc;
}

int change_archive(struct change *c, struct record *r, bool archived, struct err *e)
{
	struct change_card *outer = c->cards;
	int rc;

	if (r->archived == archived)
		return err_set(e, ERR_INPUT,
			archived ? _("%s is archived already.") : _("%s is not archived."),
			record_title(r));
	rc = gather_cards(c, r, e);
	if (!rc)
		rc = write_archived(c, r, archived, e);
	if (!rc && !archived)
		rc = forget_replaced(c, r, e);
	if (!rc && r->entity->archived)
		rc = r->entity->archived(c, r, archived, e);
	if (!rc)
		rc = reindex_dependents(c, r->entity, r->id, e);
	change_reindex(c, r->entity, r->id);
	c->cards = outer;
	return rc;
}

int change_purge(struct change *c, struct record *r, struct err *e)
{
	struct change_card *outer = c->cards;
	int rc = 0;

	if (!r->archived)
		return err_set(e, ERR_INPUT,
			_("%s is not archived; only archived records can be purged."),
			record_title(r));
	if (r->entity->purging)
		rc = r->entity->purging(c, r, e);
	if (!rc)
		rc = gather_cards(c, r, e);
	if (!rc)
		rc = write_purge(c, r, e);
	c->cards = outer;
	if (rc == ERR_REFERENCE)
		return err_set(e, ERR_INPUT,
			_("%s cannot be purged: other records still refer to it."),
			record_title(r));
	return rc;
}
