/* What became of an attempt: said by its mailer, or found out when that is gone. */
#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "core/entities.h"
#include "core/outbox_parts.h"

/* ---- attempts ---- */

/* What the attempts of a delivery since it was last said to send it come to. */
static int mail_past_read(struct change *c, int64_t delivery, struct mail_past *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*out = (struct mail_past){0};
	sql_add(&q, "SELECT d.trying_since, m.uncertain, "
		    "(SELECT count(*) FROM attempt a WHERE a.delivery = d.id AND "
		    "a.n > d.tried_before AND a.result = 'retry'), "
		    "(SELECT count(*) FROM attempt a WHERE a.delivery = d.id AND "
		    "a.n > d.tried_before AND (a.result = 'uncertain' OR (a.result = 'crashed' AND a.phase = "
		    "'data'))) FROM delivery d JOIN message m ON m.id = d.message WHERE d.id = ");
	sql_i64(&q, delivery);
	rc = db_query(c->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		rc = rows_text(r, 0)[0] ? moment_parse(rows_text(r, 0), &out->since, e) : 0;
		out->resend = text_equal(rows_text(r, 1), "resend");
		out->retries = (int)rows_i64(r, 2);
		out->doubts = (int)rows_i64(r, 3);
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* That it was doubted stays, whatever its mailer says when it comes back: the doubt was acted upon. */
static int attempt_end(struct change *c, int64_t delivery, int64_t n, const char *result, int code,
	const char *text, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE attempt SET ended = ");
	sql_text(&q, c->at);
#ifndef GUARD_OFF_mail_attempt
	sql_add(&q, ", result = CASE WHEN result = '' THEN ");
	sql_text(&q, result);
	sql_add(&q, " ELSE result END, code = ");
#else
	sql_add(&q, ", result = ");
	sql_text(&q, result);
	sql_add(&q, ", code = ");
#endif
	sql_i64(&q, code);
	sql_add(&q, ", text = ");
	sql_text(&q, text);
	sql_add(&q, " WHERE delivery = ");
	sql_i64(&q, delivery);
	sql_add(&q, " AND n = ");
	sql_i64(&q, n);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

struct of_claim {
	struct outbox *o;
	const struct outbox_claim *claim;
	const struct outbox_result *result;
};

/* Nobody has it but this mailer, in this attempt? */
static int still_mine(struct change *c, const struct of_claim *p, bool *mine, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM delivery WHERE state = 'sending' AND id = ");
	sql_i64(&q, p->claim->delivery);
	sql_add(&q, " AND attempts = ");
	sql_i64(&q, p->claim->attempt);
	sql_add(&q, " AND owner = ");
	sql_text(&q, p->o->owner);
	rc = db_i64(c->db, &q, &n, e);
	sql_release(&q);
#ifndef GUARD_OFF_mail_owner
	*mine = n == 1;
#else
	*mine = true;
#endif
	return rc;
}

/* ---- the body leaves ---- */

/* The lease begins anew: what follows may take as long as a whole mail. The row is locked by that, on engines without a
 * gate as well, so that no one who recovers comes between. */
static int keep_lease(struct change *c, const struct of_claim *p, int64_t *changed, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE delivery SET lease_until = ");
	sql_text(&q, stored_moment(c->arena, now() + p->o->rules.lease_seconds));
	sql_add(&q, " WHERE state = 'sending' AND id = ");
	sql_i64(&q, p->claim->delivery);
	sql_add(&q, " AND attempts = ");
	sql_i64(&q, p->claim->attempt);
	sql_add(&q, " AND owner = ");
	sql_text(&q, p->o->owner);
	rc = tx_exec(c->tx, &q, changed, e);
	sql_release(&q);
	return rc;
}

static int data_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct of_claim *p = ctx;
	struct sql q = SQL_INIT;
	int64_t changed = 0;
	int rc;

	if (keep_lease(c, p, &changed, e))
		return e->code;
	if (!changed)
		return err_set(e, ERR_STALE, _("Another mailer has taken this mail over."));
	sql_add(&q, "UPDATE attempt SET phase = 'data' WHERE delivery = ");
	sql_i64(&q, p->claim->delivery);
	sql_add(&q, " AND n = ");
	sql_i64(&q, p->claim->attempt);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int outbox_data(struct outbox *o, const struct outbox_claim *c, struct err *e)
{
	struct of_claim p = {o, c, NULL};

#ifdef GUARD_OFF_mail_phase
	return 0;
#endif
	return outbox_write(o, data_attempt, &p, e);
}

/* ---- the result ---- */

static const char *const result_names[] = {
	[OUTBOX_SENT] = "sent",
	[OUTBOX_RETRY] = "retry",
	[OUTBOX_FAILED] = "failed",
	[OUTBOX_UNCERTAIN] = "uncertain",
	[OUTBOX_RELAY] = "relay",
};

static const char *words(struct change *c, const struct mail_next *next, const struct outbox_result *r)
{
	if (r->verdict == OUTBOX_RETRY && text_equal(next->state, "failed"))
		return arena_printf(c->arena, _("Given up after %d days: %s"), MAIL_DAYS, r->text);
	return r->text;
}

int result_put(struct change *c, struct outbox *o, const struct outbox_claim *claim,
	const struct outbox_result *r, struct err *e)
{
	const struct of_claim p = {o, claim, r};
	struct mail_past past;
	struct mail_next next;
	uint32_t dice = 0;
	bool mine = false;

	if (still_mine(c, &p, &mine, e) || mail_past_read(c, claim->delivery, &past, e) ||
		random_bytes(&dice, sizeof dice, e) ||
		attempt_end(c, claim->delivery, claim->attempt, result_names[r->verdict], r->code,
			r->text, e))
		return e->code;
	if (r->verdict == OUTBOX_RELAY ? relay_fault(c, r->text, r->alarm, e) : relay_well(c, e))
		return e->code;
	if (!mine)
		return 0;
	next = mail_after(r->verdict, &past, now(), dice);
	return delivery_put(c, &(struct delivery_step){claim->delivery, claim->message, "sending",
				       next.state, next.at, r->code, words(c, &next, r)}, e);
}

static int result_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct of_claim *p = ctx;

	return result_put(c, p->o, p->claim, p->result, e);
}

int outbox_result(struct outbox *o, const struct outbox_claim *c, const struct outbox_result *r,
	struct err *e)
{
	struct of_claim p = {o, c, r};

	return outbox_write(o, result_attempt, &p, e);
}

/* ---- recovering ---- */

struct orphan {
	int64_t delivery, message, attempt;
	bool in_data;
};
#define ORPHANS_MAX 100

struct recovering {
	struct outbox *o;
	int n;
};

static int read_orphans(struct change *c, struct orphan *out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*n = 0;
	sql_add(&q, "SELECT d.id, d.message, d.attempts, COALESCE(a.phase, 'data') FROM delivery d "
		    "LEFT JOIN attempt a ON a.delivery = d.id AND a.n = d.attempts "
		    "WHERE d.state = 'sending' AND d.lease_until < ");
	sql_text(&q, c->at);
	sql_add(&q, " ORDER BY d.id LIMIT 100");
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		if (*n < ORPHANS_MAX)
			out[(*n)++] = (struct orphan){rows_i64(r, 0), rows_i64(r, 1), rows_i64(r, 2),
				text_equal(rows_text(r, 3), "data")};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* Locks the row where there is no gate; false: another one was faster. */
static int seize(struct change *c, const struct orphan *d, bool *mine, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t changed = 0;
	int rc;

	sql_add(&q, "UPDATE delivery SET owner = '' WHERE state = 'sending' AND id = ");
	sql_i64(&q, d->delivery);
	sql_add(&q, " AND attempts = ");
	sql_i64(&q, d->attempt);
	sql_add(&q, " AND lease_until < ");
	sql_text(&q, c->at);
	rc = tx_exec(c->tx, &q, &changed, e);
	sql_release(&q);
	*mine = changed == 1;
	return rc;
}

static int recover_one(struct change *c, const struct orphan *d, struct err *e)
{
	struct mail_past past;
	struct mail_next next;
	const char *text = d->in_data ? _("The mailer was broken off while the message left.")
				      : _("The mailer was broken off before the message left.");
	bool mine = false;

	if (seize(c, d, &mine, e))
		return e->code;
	if (!mine)
		return 0;
	if (mail_past_read(c, d->delivery, &past, e) ||
		attempt_end(c, d->delivery, d->attempt, "crashed", 0, text, e))
		return e->code;
	next = mail_after_crash(d->in_data, &past, now());
	return delivery_put(c, &(struct delivery_step){d->delivery, d->message, "sending", next.state,
				       next.at, 0, text}, e);
}

static int recover_attempt(struct change *c, void *ctx, struct err *e)
{
	struct recovering *p = ctx;
	struct orphan *d = arena_array(c->arena, struct orphan, ORPHANS_MAX);

	p->n = 0;
	if (read_orphans(c, d, &p->n, e))
		return e->code;
	for (int i = 0; i < p->n; i++)
		if (recover_one(c, &d[i], e))
			return e->code;
	return 0;
}

int outbox_recover(struct outbox *o, int *n, struct err *e)
{
	struct recovering p = {o, 0};
	int all = 0, rc;

	do {
		rc = outbox_write(o, recover_attempt, &p, e);
		all += p.n;
	} while (!rc && p.n == ORPHANS_MAX);
	if (n)
		*n = all;
	return rc;
}
