#include "dict/bulk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "dict/changing.h"

#define PART 200 /* records a transaction: short enough that others who save hardly wait */

struct part {
	const struct bulk *bulk;
	int64_t from, to;
	struct bulk_report before; /* of the parts before this one */
	size_t listed;             /* bytes of the list of refusals, before this one */
	struct bulk_report report; /* with this one; of the last attempt */
};

static bool record_at_fault(int rc)
{
	return rc == ERR_INPUT || rc == ERR_CONFIRM || rc == ERR_MISSING || rc == ERR_DENIED ||
	       rc == ERR_STALE || rc == ERR_UNIQUE || rc == ERR_REFERENCE || rc == ERR_CHECK;
}

static int act_on(struct change *c, const struct bulk *b, struct record *r, struct err *e)
{
	const struct door_action *a = action_find(b->action, b->entity);

	if (!a)
		return err_set(e, ERR_INPUT, _("%s: there is no such action."), b->action);
	if (session_require(c->session, b->entity, a->right, NULL, e))
		return e->code;
	return a->run(c, r, e);
}

static int edit(struct change *c, const struct bulk *b, struct record *r, struct err *e)
{
	if (record_set_path(c->session, r, b->path, b->text, e))
		return e->code;
	return change_save_own(c, r, e);
}

static int one(struct change *c, const struct bulk *b, int64_t id, struct err *e)
{
	struct scope scope = {c->session, NULL, 0};
	struct record *seen, *r;

	if (door_load(scope, b->entity, id, &seen, e))
		return e->code;
	record_free(&seen);
	if (change_load(c, b->entity, id, &r, e))
		return e->code;
	return b->action ? act_on(c, b, r, e) : edit(c, b, r, e);
}

static void refuse(struct change *c, struct part *p, int64_t id, const struct err *why)
{
	struct str *list = p->bulk->refusals;
	struct str line = STR_INIT;
	struct err ignored = ERR_INIT;
	int64_t n = ++p->report.refused;
	bool visible;

	if (n > 1 && (!list || n > REFUSALS_MAX))
		return;
	if (!record_describe(c->session, p->bulk->entity, id, &visible, &line, &ignored))
		str_add(&line, ": ");
	str_add(&line, why->text);
	if (list)
		str_addf(list, "%s\n", line.buf);
	if (n == 1)
		snprintf(p->report.first_refusal, sizeof p->report.first_refusal, "%s", line.buf);
	str_release(&line);
}

static int one_of_many(struct change *c, struct part *p, int64_t id, struct err *e)
{
	struct change_mark mark;
	int64_t before = c->n_rows;
	int rc = change_mark(c, &mark, e);

	if (rc)
		return rc;
	rc = one(c, p->bulk, id, e);
	if (!rc) {
		if (c->n_rows > before)
			p->report.done++;
		else
			p->report.same++;
		return change_keep(c, e);
	}
	if (!record_at_fault(rc))
		return rc;
	refuse(c, p, id, e);
	return change_back(c, &mark, e);
}

static int part_attempt(struct change *c, void *ctx, struct err *e)
{
	struct part *p = ctx;

	p->report = p->before;
	if (p->bulk->refusals)
		str_cut(p->bulk->refusals, p->listed);
	for (int64_t i = p->from; i < p->to; i++)
		if (one_of_many(c, p, p->bulk->id[i], e))
			return e->code;
	return 0;
}

int bulk_asks(struct session *s, const struct bulk *b, struct str *out, struct err *e)
{
	bool archives = b->action && !strcmp(b->action, "archive");

	return archives && b->entity->archiving ? b->entity->archiving(s, b->id, b->n, out, e) : 0;
}

int door_bulk(struct session *s, const struct bulk *b, struct bulk_report *out, struct err *e)
{
	int rc = 0;

	*out = (struct bulk_report){0};
	for (int64_t at = 0; !rc && at < b->n; at += PART) {
		struct part p = {.bulk = b,
			.from = at,
			.to = b->n - at < PART ? b->n : at + PART,
			.before = *out,
			.listed = b->refusals ? b->refusals->len : 0};
		int64_t operation = out->operation;

		db_yield(s->db);
		rc = door_part(
			s, b->action ? b->action : "edit", "", &operation, part_attempt, &p, e);
		if (rc)
			break;
		*out = p.report;
		out->operation = operation;
		if (b->progress && !b->progress(b->ctx, p.to, b->n) && p.to < b->n)
			rc = err_set(
				e, ERR_CANCEL, "%s", _("Broken off. What was done stays done."));
	}
	return rc;
}

/* ---- which records ---- */

struct ids {
	int64_t *v;
	int cap;
	int64_t n;
};

static int id_add(void *ctx, const struct record *r, struct err *e)
{
	struct ids *ids = ctx;

	(void)e;
	ids->v = xgrow(ids->v, &ids->cap, (int)ids->n + 1, sizeof *ids->v);
	ids->v[ids->n++] = r->id;
	return 0;
}

int query_ids(const struct query *q, int64_t cap, int64_t **out, int64_t *n, struct err *e)
{
	struct query bare = *q;
	struct ids ids = {0};
	int rc;

	memset(&bare.fields, 0, sizeof bare.fields);
	rc = query_each(&bare, cap, id_add, &ids, e);
	if (rc) {
		free(ids.v);
		ids = (struct ids){0};
	}
	*out = ids.v;
	*n = ids.n;
	return rc;
}
