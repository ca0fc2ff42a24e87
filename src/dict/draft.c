#include "dict/draft.h"

#include <string.h>
#include "base/moment.h"
#include "dict/presence.h"

#define DAY 86400

/* ---- writing ---- */

struct put {
	const struct session *session;
	const struct draft *draft;
	char at[MOMENT_TEXT];
	int64_t id; /* of the last attempt */
};

/* Whoever asks, and by whatever role. */
static void sql_of_user(struct sql *q, int64_t user)
{
#ifndef GUARD_OFF_draft_owner
	sql_add(q, " WHERE user_id = ");
#else
	sql_add(q, " WHERE 0 < ");
#endif
	sql_i64(q, user);
}

static void sql_own(struct sql *q, int64_t user, int64_t id)
{
	sql_of_user(q, user);
	sql_add(q, " AND id = ");
	sql_i64(q, id);
}

static int put_again(struct tx *tx, const struct put *p, int64_t *changes, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE draft SET doomed_at = '', title = ");
	sql_text(&q, p->draft->title);
	sql_add(&q, ", body = ");
	sql_text(&q, p->draft->body);
	sql_add(&q, ", typed_at = ");
	sql_text(&q, p->at);
	sql_own(&q, p->session->user, p->draft->id);
	sql_add(&q, " AND holder = ");
	sql_text(&q, presence_key());
	rc = tx_exec(tx, &q, changes, e);
	sql_release(&q);
	return rc;
}

static void sql_list_text(struct sql *q, const char *text)
{
	sql_add(q, ", ");
	sql_text(q, text);
}

static void sql_list_i64(struct sql *q, int64_t i)
{
	sql_add(q, ", ");
	sql_i64(q, i);
}

static int put_new(struct tx *tx, struct put *p, struct err *e)
{
	const struct draft *d = p->draft;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO draft (user_id, entity, record_id, part, relation, from_id, "
		    "holder, title, body, typed_at) VALUES (");
	sql_i64(&q, p->session->user);
	sql_list_text(&q, d->entity->name);
	sql_list_i64(&q, d->record);
	sql_list_text(&q, d->part);
	sql_list_text(&q, d->relation ? d->relation->name : "");
	sql_list_i64(&q, d->from_id);
	sql_list_text(&q, presence_key());
	sql_list_text(&q, d->title);
	sql_list_text(&q, d->body);
	sql_list_text(&q, p->at);
	sql_add(&q, ") RETURNING id");
	rc = tx_returning(tx, &q, &p->id, e);
	sql_release(&q);
	return rc;
}

static int put_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct put *p = ctx;
	int64_t changes = 0;

	p->id = p->draft->id;
	if (p->id && put_again(tx, p, &changes, e))
		return e->code;
	return changes ? 0 : put_new(tx, p, e);
}

static int write_patiently(
	struct db *db, db_write_fn *fn, void *ctx, int patience, struct err *e)
{
	int before = db_set_patience(db, patience);
	int rc = db_write(db, fn, ctx, e);

	db_set_patience(db, before);
	return rc;
}

int draft_put(struct session *s, struct draft *d, int patience, struct err *e)
{
	struct put p = {.session = s, .draft = d};
	int64_t at = now();
	int rc;

	moment_format(at, p.at);
	rc = write_patiently(s->db, put_attempt, &p, patience, e);
	if (rc)
		return rc;
	d->id = p.id;
	d->typed_at = at;
	return 0;
}

struct one {
	int64_t user, id;
};

static int take_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct one *one = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE draft SET holder = ");
	sql_text(&q, presence_key());
	sql_own(&q, one->user, one->id);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int draft_take(struct session *s, int64_t id, struct err *e)
{
	struct one one = {s->user, id};

	return write_patiently(s->db, take_attempt, &one, 1, e);
}

int draft_drop_in(struct tx *tx, int64_t user, int64_t id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM draft");
	sql_own(&q, user, id);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int draft_drop_all(struct tx *tx, int64_t user, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM draft");
	sql_of_user(&q, user);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int drop_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct one *one = ctx;

	return draft_drop_in(tx, one->user, one->id, e);
}

int draft_drop(struct session *s, int64_t id, int patience, struct err *e)
{
	struct one one = {s->user, id};

	return write_patiently(s->db, drop_attempt, &one, patience, e);
}

/* ---- reading ---- */

static struct draft row_read(const struct rows *r, struct arena *a)
{
	struct draft d = {
		.id = rows_i64(r, 0),
		.entity = entity_find(rows_text(r, 1)),
		.record = rows_i64(r, 2),
		.part = arena_strdup(a, rows_text(r, 3)),
		.relation = *rows_text(r, 4) ? relation_find(rows_text(r, 4)) : NULL,
		.from_id = rows_i64(r, 5),
		.title = arena_strdup(a, rows_text(r, 6)),
		.body = arena_strdup(a, rows_text(r, 7)),
		.doomed = *rows_text(r, 9) != '\0',
		.holder = arena_strdup(a, rows_text(r, 10)),
	};
	struct err none = ERR_INIT;

	if (moment_parse(rows_text(r, 8), &d.typed_at, &none))
		d.typed_at = 0;
	return d;
}

/* Who may not write such records any more is not reminded of them, either. */
static bool may_write(const struct session *s, const struct draft *d)
{
#ifdef GUARD_OFF_drafts_of_a_role
	return true;
#endif
	return !d->entity || session_may(s, d->entity, VERB_EDIT, NULL) ||
	       session_may(s, d->entity, VERB_CREATE, NULL);
}

int draft_list(struct session *s, struct arena *a, struct draft **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int cap = 0, rc;

	*out = NULL;
	*n = 0;
	sql_add(&q, "SELECT id, entity, record_id, part, relation, from_id, title, body, typed_at, "
		    "doomed_at, holder FROM draft");
	sql_of_user(&q, s->user);
	sql_add(&q, " ORDER BY id DESC");
	rc = db_query(s->db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		if (*n == cap) {
			struct draft *grown = arena_array(a, struct draft, cap * 2 + 8);

			if (*n)
				memcpy(grown, *out, sizeof *grown * (size_t)*n);
			*out = grown;
			cap = cap * 2 + 8;
		}
		(*out)[*n] = row_read(rows, a);
		*n += may_write(s, &(*out)[*n]);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

/* ---- old ones ---- */

struct tidy {
	int64_t user, dropped;
	char now[MOMENT_TEXT], ahead[MOMENT_TEXT]; /* later than `ahead`: some clock was wrong */
	char old[MOMENT_TEXT], grace[MOMENT_TEXT];
};

static void tidy_init(struct tidy *t, int64_t user, int days)
{
	t->user = user;
	t->dropped = 0;
	moment_format(now(), t->now);
	moment_format(now() + DAY, t->ahead);
	moment_format(now() - days * INT64_C(86400), t->old);
	moment_format(now() - DRAFT_GRACE_DAYS * DAY, t->grace);
}

static void sql_whose(struct sql *q, const struct tidy *t)
{
	if (t->user) {
		sql_add(q, " AND user_id = ");
		sql_i64(q, t->user);
	}
}

/* What a step of the tidying touches. One that lies ahead of the clock has been marked for as long as
 * others may grow old before it goes: then it is not the clock of today that is wrong. */
enum step { STEP_UNMARK, STEP_DROP_OLD, STEP_DROP_AHEAD, STEP_MARK, STEPS };
static void sql_step(struct sql *q, const struct tidy *t, enum step step)
{
	switch (step) {
	case STEP_UNMARK:
		sql_add(q, "(doomed_at <> '' AND (doomed_at > ");
		sql_text(q, t->ahead);
		sql_add(q, " OR (typed_at >= ");
		sql_text(q, t->old);
		sql_add(q, " AND typed_at <= ");
		sql_text(q, t->ahead);
		sql_add(q, ")))");
		break;
	case STEP_DROP_OLD:
		sql_add(q, "(doomed_at <> '' AND doomed_at < ");
		sql_text(q, t->grace);
		sql_add(q, " AND typed_at < ");
		sql_text(q, t->old);
		sql_add(q, ")");
		break;
	case STEP_DROP_AHEAD:
		sql_add(q, "(doomed_at <> '' AND doomed_at < ");
		sql_text(q, t->old);
		sql_add(q, " AND typed_at > ");
		sql_text(q, t->ahead);
		sql_add(q, ")");
		break;
	case STEP_MARK:
	case STEPS:
		sql_add(q, "(doomed_at = '' AND (typed_at < ");
		sql_text(q, t->old);
		sql_add(q, " OR typed_at > ");
		sql_text(q, t->ahead);
		sql_add(q, "))");
		break;
	}
}

static int count_old(
	struct db *db, const struct tidy *t, bool old_only, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM draft WHERE ");
	if (old_only) {
		sql_add(&q, "typed_at < ");
		sql_text(&q, t->old);
	} else {
		sql_add(&q, "1 = 1");
	}
	sql_whose(&q, t);
	rc = db_i64(db, &q, n, e);
	sql_release(&q);
	return rc;
}

static int count_due(struct db *db, const struct tidy *t, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM draft WHERE (");
	for (enum step i = 0; i < STEPS; i++) {
		if (i)
			sql_add(&q, " OR ");
		sql_step(&q, t, i);
	}
	sql_add(&q, ")");
	sql_whose(&q, t);
	rc = db_i64(db, &q, n, e);
	sql_release(&q);
	return rc;
}

int draft_ages(struct db *db, int64_t user, int days, struct draft_ages *out, struct err *e)
{
	struct tidy t;

	tidy_init(&t, user, days);
	if (count_old(db, &t, false, &out->all, e) || count_old(db, &t, true, &out->old, e) ||
		count_due(db, &t, &out->due, e))
		return e->code;
	return 0;
}

static int tidy_step(struct tx *tx, struct tidy *t, enum step step, struct err *e)
{
	bool drops = step == STEP_DROP_OLD || step == STEP_DROP_AHEAD;
	struct sql q = SQL_INIT;
	int64_t changes = 0;
	int rc;

	if (drops) {
		sql_add(&q, "DELETE FROM draft WHERE ");
	} else {
		sql_add(&q, "UPDATE draft SET doomed_at = ");
		sql_text(&q, step == STEP_MARK ? t->now : "");
		sql_add(&q, " WHERE ");
	}
	sql_step(&q, t, step);
	sql_whose(&q, t);
	rc = tx_exec(tx, &q, &changes, e);
	t->dropped += drops ? changes : 0;
	sql_release(&q);
	return rc;
}

static int tidy_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct tidy *t = ctx;
	int rc = 0;

	t->dropped = 0;
	for (enum step i = 0; !rc && i < STEPS; i++)
		rc = tidy_step(tx, t, i, e);
	return rc;
}

int draft_tidy(struct db *db, int64_t user, int days, int64_t *dropped, struct err *e)
{
	struct tidy t;
	int64_t due;
	int rc;

	tidy_init(&t, user, days);
	*dropped = 0;
	rc = count_due(db, &t, &due, e);
	if (!rc && due)
		rc = write_patiently(db, tidy_attempt, &t, 0, e);
	if (!rc)
		*dropped = t.dropped;
	return rc;
}
