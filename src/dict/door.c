#include "dict/door.h"

#include <string.h>
#include "base/lang.h"
#include "dict/changing.h"
#include "dict/detail.h"
#include "dict/draft.h"

/* ---- new records ---- */

#define PASSED_MOST 1000 /* numbers taken by hand that a proposal looks beyond */

/* A number that is taken is passed over here as it is by the save, which has the last word. */
static int propose_key(struct session *s, struct record *r, struct err *e)
{
	struct str text = STR_INIT;
	struct err none = ERR_INIT;
	int64_t next, id;
	int passed = 0;

	if (!r->entity->counter)
		return 0;
	if (counter_peek(s->db, r->entity->counter, &next, e))
		return e->code;
	do {
		str_reset(&text);
		counter_text(r->entity, next++, &text);
	} while (!key_taken(s->db, r->entity, text.buf, &id, &none) && ++passed < PASSED_MOST);
	record_set(r, r->entity->key, text.buf);
	str_release(&text);
	return 0;
}

/* What a new record is linked to: where it was opened from, or what that belongs to. */
static int link_target(struct scope scope, int64_t *id, struct err *e)
{
	const struct relation *rel = scope.relation;
	struct scope directly = {scope.session, NULL, 0};
	struct record *from;

	*id = scope.from_id;
	if (!rel->link_of)
		return 0;
	if (door_load(directly, entity_find(rel->from), scope.from_id, &from, e))
		return e->code;
	*id = record_int(from, rel->link_of);
	record_free(&from);
	return 0;
}

static int link_from(struct scope scope, struct record *r, struct err *e)
{
	struct str text = STR_INIT;
	int64_t id;
	int rc;

	if (!scope.relation || !scope.relation->link)
		return 0;
	if (link_target(scope, &id, e))
		return e->code;
	str_add_i64(&text, id);
	rc = record_set_path(scope.session, r, scope.relation->link, text.buf, e);
	str_release(&text);
	return rc;
}

int door_new(struct scope scope, const struct entity *e, struct record **out, struct err *err)
{
	struct session *s = scope.session;
	struct fieldset seen;
	int rc = session_require(s, e, VERB_CREATE, NULL, err);

	*out = NULL;
	if (rc)
		return rc;
	*out = record_new(e);
	rc = e->defaults ? e->defaults(s, *out, err) : 0;
	if (!rc)
		rc = propose_key(s, *out, err);
	/* What nobody typed is a proposal: it may still be taken anew when it is saved. */
	if (!rc && e->key)
		fieldset_drop(&(*out)->touched, entity_key(e));
	if (!rc)
		rc = link_from(scope, *out, err);
	session_fields(s, e, &seen);
	(*out)->known = seen;
	if (rc)
		record_free(out);
	return rc;
}

/* ---- saving ---- */

struct save {
	struct session *session;
	const struct record *wanted;
	struct record *work; /* of the last attempt */
	const struct accepted *accepted;
	struct issues *issues;
};

static int save_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct save *save = ctx;
	struct change c;
	int rc;

	record_free(&save->work);
	save->work = record_copy(NULL, save->wanted);
	issues_reset(save->issues);
	change_begin(&c, save->session, tx, save->wanted->id ? "edit" : "create");
	c.accepted = save->accepted;
	c.issues = save->issues;
	rc = session_still(save->session, e);
	if (!rc)
		rc = record_store(&c, save->work, SAVE_OWN, e);
	if (!rc && save->wanted->kept)
		rc = draft_drop_in(tx, save->session->user, save->wanted->kept, e);
	if (!rc)
		rc = change_end(&c, e);
	change_release(&c);
	return rc;
}

int door_save(struct session *s, struct record *r, const struct accepted *accepted,
	struct issues *issues, struct err *err)
{
	struct save save = {s, r, NULL, accepted, issues};
	int rc = db_write(s->db, save_attempt, &save, err);

	if (!rc)
		record_assign(r, save.work);
	record_free(&save.work);
	return rc;
}

int door_check(struct session *s, const struct record *r, struct issues *issues, struct err *err)
{
	struct record *stored = NULL, *work;
	int rc = 0;

	issues_reset(issues);
	if (r->id)
		rc = load_trusted(s->db, r->entity, r->id, NULL, &stored, err);
	if (rc)
		return rc;
	work = record_merge(NULL, stored, r);
	rc = check_locks(s, work, stored, SAVE_OWN, issues, err);
	if (!rc)
		rc = check_record(s, work, stored, true, issues, err);
	record_free(&work);
	record_free(&stored);
	return rc;
}

/* ---- other verbs ---- */

static int run_archive(struct change *c, struct record *r, struct err *e)
{
	return change_archive(c, r, true, e);
}

static int run_restore(struct change *c, struct record *r, struct err *e)
{
	return change_archive(c, r, false, e);
}

static const struct door_action generic[] = {
	{"archive", N_("Archive"), NULL, VERB_ARCHIVE, NULL, run_archive},
	{"restore", N_("Restore"), NULL, VERB_ARCHIVE, NULL, run_restore},
	{"purge", N_("Purge"), NULL, VERB_PURGE, NULL, change_purge},
};
static const struct door_action *own;
static int own_n;

void door_actions(const struct door_action *actions, int n)
{
	own = actions;
	own_n = n;
}

static bool action_fits(const struct door_action *a, const char *name, const struct entity *e)
{
	if (strcmp(a->name, name) != 0)
		return false;
	return a->entity ? strcmp(a->entity, e->name) == 0 : (e->flags & ENTITY_ARCHIVES) != 0;
}

const struct door_action *action_find(const char *name, const struct entity *e)
{
	for (int i = 0; i < own_n; i++)
		if (action_fits(&own[i], name, e))
			return &own[i];
	for (int i = 0; i < LENGTH(generic); i++)
		if (action_fits(&generic[i], name, e))
			return &generic[i];
	return NULL;
}

struct act {
	struct session *session;
	const struct door_action *action;
	const struct entity *entity;
	int64_t id, rev;
	const struct accepted *accepted;
	struct issues *issues;
};

static int act_load(struct change *c, const struct act *act, struct record **r, struct err *e)
{
	struct scope scope = {act->session, NULL, 0};
	struct record *seen;

	if (door_load(scope, act->entity, act->id, &seen, e))
		return e->code;
	record_free(&seen);
	if (change_load(c, act->entity, act->id, r, e))
		return e->code;
	if (act->rev && act->rev != (*r)->rev)
		return err_set(e, ERR_STALE,
			_("Somebody else has saved %s in between. Load it again."),
			record_title(*r));
	return 0;
}

int change_judge(struct change *c, const struct record *r, struct err *e)
{
	const struct issue *worst = issues_worst(c->issues);

	if (worst && worst->severity == ISSUE_ERROR)
		return err_set_path(e, ERR_INPUT, worst->path, "%s", worst->text);
	for (int i = 0; i < c->issues->n; i++) {
		const struct issue *issue = &c->issues->v[i];

		if (issue->severity != ISSUE_ASK)
			continue;
		if (!accepted_has(c->accepted, issue->code))
			return err_set_path(e, ERR_CONFIRM, issue->path, "%s", issue->text);
		detail_accept(&c->detail, r->entity, r->id, issue->code);
	}
	return 0;
}

static int act_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct act *act = ctx;
	struct change c;
	struct record *r;
	int rc;

	issues_reset(act->issues);
	change_begin(&c, act->session, tx, act->action->name);
	c.accepted = act->accepted;
	c.issues = act->issues;
	rc = session_still(act->session, e);
	if (!rc)
		rc = act_load(&c, act, &r, e);
	if (!rc)
		rc = act->action->run(&c, r, e);
	if (!rc)
		rc = change_judge(&c, r, e);
	if (!rc)
		rc = change_end(&c, e);
	change_release(&c);
	return rc;
}

int door_act(struct session *s, const struct door_action *a, const struct entity *e, int64_t id,
	int64_t rev, const struct accepted *accepted, struct issues *issues, struct err *err)
{
	struct act act = {s, a, e, id, rev, accepted, issues};

	if (session_require(s, e, a->right, NULL, err))
		return err->code;
	if (a->asks && (!accepted || !accepted->said || !accepted->said[0]))
		return err_set(err, ERR_INPUT, _("%s asks for: %s."), _(a->label), _(a->asks));
	return db_write(s->db, act_attempt, &act, err);
}

/* ---- batches ---- */

struct batch {
	struct session *session;
	const char *action, *detail;
	int64_t operation, id;
	door_batch_fn *fn;
	void *ctx;
	struct issues issues;
};

static int batch_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct batch *batch = ctx;
	struct change c;
	int rc;

	issues_reset(&batch->issues);
	change_begin(&c, batch->session, tx, batch->action);
	c.issues = &batch->issues;
	c.operation = batch->operation;
	str_add(&c.detail, batch->detail);
	c.detail_own = c.detail.len;
	rc = session_still(batch->session, e);
	if (!rc)
		rc = batch->fn(&c, batch->ctx, e);
	if (!rc)
		rc = change_end(&c, e);
	batch->id = c.operation ? c.operation : c.id;
	change_release(&c);
	return rc;
}

int door_part(struct session *s, const char *action, const char *detail, int64_t *operation,
	door_batch_fn *fn, void *ctx, struct err *e)
{
	struct batch batch = {s, action, detail, *operation, 0, fn, ctx, ISSUES_INIT};
	int rc = db_write(s->db, batch_attempt, &batch, e);

	issues_release(&batch.issues);
	if (!rc && !*operation)
		*operation = batch.id;
	return rc;
}

int door_batch(struct session *s, const char *action, const char *detail, door_batch_fn *fn,
	void *ctx, struct err *e)
{
	int64_t operation = 0;

	return door_part(s, action, detail, &operation, fn, ctx, e);
}
