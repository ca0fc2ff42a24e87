/* Claiming: one delivery for one mailer, if it may still leave. */
#include <inttypes.h>
#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "core/entities.h"
#include "core/outbox_parts.h"

/* The one that has been due for longest. */
struct due {
	int64_t delivery, message;
	const char *state, *address;
	struct message_recipient who;
	int attempts;
	bool resumed; /* it was tried since somebody last said to send it */
	const char *title, *sha256;
	const char *document; /* its code, if it was cancelled; "" */
};

enum outcome { NOTHING_DUE, PUT_ASIDE, CLAIMED };
struct claiming {
	struct outbox *o;
	enum outcome outcome;
	struct due due;
	const struct outbox_claim *done; /* NULL: nothing was sent before */
	const struct outbox_result *result;
};

static bool read_due(struct arena *a, const struct rows *r, struct due *d)
{
	*d = (struct due){
		.delivery = rows_i64(r, 0),
		.message = rows_i64(r, 1),
		.state = arena_strdup(a, rows_text(r, 2)),
		.address = arena_strdup(a, rows_text(r, 3)),
		.who = {arena_strdup(a, rows_text(r, 4)), rows_i64(r, 5), rows_i64(r, 6), NULL},
		.attempts = (int)rows_i64(r, 7),
		.resumed = rows_text(r, 8)[0] != '\0',
		.title = arena_strdup(a, rows_text(r, 9)),
		.sha256 = arena_strdup(a, rows_text(r, 10)),
		.document = arena_strdup(a, rows_text(r, 11)),
	};
	d->who.address = d->address;
	return true;
}

static int find_due(struct change *c, struct due *d, bool *found, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT d.id, d.message, d.state, d.address, d.role, COALESCE(d.app_user, 0), "
		    "COALESCE(d.contact, 0), d.attempts, d.trying_since, m.title, m.sha256, "
		    "CASE WHEN o.state = 'cancelled' THEN o.code ELSE '' END FROM delivery d "
		    "JOIN message m ON m.id = d.message LEFT JOIN document o ON o.id = m.document "
		    "WHERE d.state IN ('queued', 'uncertain') AND d.next_at <> '' AND d.next_at <= ");
	sql_text(&q, c->at);
	sql_add(&q, " AND m.frozen_at <> '' AND EXISTS (SELECT 1 FROM mail_relay WHERE paused_until <= ");
	sql_text(&q, c->at);
	sql_add(&q, ") ORDER BY d.next_at, d.id LIMIT 1");
	rc = db_query(c->db, &q, &r, e);
	*found = !rc && (rc = rows_next(r, e)) == 1 && read_due(c->arena, r, d);
	rows_end(&r);
	sql_release(&q);
	return rc < 0 ? rc : 0;
}

/* ---- may it still leave? ---- */

static int sent_lately(struct change *c, const char *address, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM delivery WHERE sent_at <> '' AND address = ");
	sql_text(&q, address);
	sql_add(&q, " AND sent_at > ");
	sql_text(&q, stored_moment(c->arena, now() - 86400));
	/* not those of a clock that was set back since */
	sql_add(&q, " AND sent_at <= ");
	sql_text(&q, c->at);
	rc = db_i64(c->db, &q, n, e);
	sql_release(&q);
	return rc;
}

/* Sets *state to what it becomes instead, and why; NULL: it may leave. */
static int look(struct change *c, const struct due *d, int a_day, const char **state,
	const char **why, struct err *e)
{
	struct message_address found;
	int64_t n = 0;

	*state = NULL;
	if (d->document[0]) {
		*state = "cancelled";
		*why = arena_printf(c->arena, _("%s was cancelled."), d->document);
		return 0;
	}
	if (message_address(c->db, &d->who, c->arena, &found, e) ||
		sent_lately(c, d->address, &n, e))
		return e->code;
	if (found.gone) {
		*state = "cancelled";
		*why = found.why;
	}
#ifndef GUARD_OFF_mail_brake
	else if (a_day && n >= a_day) {
		*state = "held";
		*why = arena_printf(c->arena,
			_("%s got %" PRId64 " mails in 24 hours: is that meant? Release it then."),
			d->address, n);
	}
#endif
	return 0;
}

/* ---- taking it ---- */

static int attempt_begin(struct change *c, const struct due *d, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO attempt (message, delivery, address, n, started, phase) VALUES (");
	sql_i64(&q, d->message);
	sql_add(&q, ", ");
	sql_i64(&q, d->delivery);
	sql_add(&q, ", ");
	sql_text(&q, d->address);
	sql_add(&q, ", ");
	sql_i64(&q, d->attempts + 1);
	sql_add(&q, ", ");
	sql_text(&q, c->at);
	sql_add(&q, ", 'connect')");
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* Only if nobody else took it since it was read: engines without a gate let two come so far. */
static int take(struct change *c, struct claiming *p, int64_t *changed, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE delivery SET state = 'sending', attempts = attempts + 1, next_at = '', owner = ");
	sql_text(&q, p->o->owner);
	sql_add(&q, ", lease_until = ");
	sql_text(&q, stored_moment(c->arena, now() + p->o->rules.lease_seconds));
	if (!p->due.resumed) {
		sql_add(&q, ", trying_since = ");
		sql_text(&q, c->at);
	}
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, p->due.delivery);
	sql_add(&q, " AND attempts = ");
	sql_i64(&q, p->due.attempts);
	sql_add(&q, " AND state = ");
	sql_text(&q, p->due.state);
	rc = tx_exec(c->tx, &q, changed, e);
	sql_release(&q);
	return rc;
}

static int claim_attempt(struct change *c, void *ctx, struct err *e)
{
	struct claiming *p = ctx;
	const char *state, *why = NULL;
	int64_t changed = 0;
	bool found;

	p->outcome = NOTHING_DUE;
	if (p->done && result_put(c, p->o, p->done, p->result, e))
		return e->code;
	if (find_due(c, &p->due, &found, e))
		return e->code;
	if (!found)
		return 0;
	p->outcome = PUT_ASIDE;
	if (look(c, &p->due, p->o->rules.a_day, &state, &why, e))
		return e->code;
	if (state)
		return delivery_put(c, &(struct delivery_step){p->due.delivery, p->due.message,
					       p->due.state, state, 0, 0, why}, e);
	if (take(c, p, &changed, e))
		return e->code;
	if (!changed)
		return 0;
	p->outcome = CLAIMED;
	return attempt_begin(c, &p->due, e) || message_follow(c, p->due.message, NULL, e) ? e->code : 0;
}

/* ---- its bytes ---- */

static int read_bytes(struct outbox *o, struct arena *a, struct outbox_claim *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT mime FROM message_body WHERE message = ");
	sql_i64(&q, out->message);
	rc = db_query(o->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		struct value v = rows_value(r, 0, a);

		out->bytes = v.s;
		out->n = v.len;
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static bool bytes_are_whole(const struct outbox_claim *c, const char *sum)
{
	char found[SHA256_HEX];

	sha256_bytes(c->bytes ? c->bytes : "", c->n, found);
	return text_equal(found, sum);
}

/* 0: bytes that are not what they were do not leave, and this delivery is over. */
static int take_bytes(struct outbox *o, struct arena *a, const struct due *d,
	struct outbox_claim *out, struct err *e)
{
	struct outbox_result broken = {.verdict = OUTBOX_FAILED};

	*out = (struct outbox_claim){.delivery = d->delivery, .message = d->message,
		.attempt = d->attempts + 1, .address = arena_strdup(a, d->address),
		.title = arena_strdup(a, d->title)};
	if (read_bytes(o, a, out, e))
		return e->code;
#ifdef GUARD_OFF_mail_sum
	return 1;
#endif
	if (bytes_are_whole(out, d->sha256))
		return 1;
	broken.text = _("The bytes kept of this message are not those that were made. Send it again.");
	return outbox_result(o, out, &broken, e);
}

static int claim(struct claiming *p, struct arena *a, struct outbox_claim *out, struct err *e)
{
	for (;;) {
		int rc = outbox_write(p->o, claim_attempt, p, e);

		if (rc || p->outcome == NOTHING_DUE)
			return rc;
		p->done = NULL;
		if (p->outcome == CLAIMED && (rc = take_bytes(p->o, a, &p->due, out, e)))
			return rc;
	}
}

int outbox_claim(struct outbox *o, struct arena *a, struct outbox_claim *out, struct err *e)
{
	struct claiming p = {.o = o};

	return claim(&p, a, out, e);
}

int outbox_turn(struct outbox *o, const struct outbox_claim *c, const struct outbox_result *r,
	struct arena *a, struct outbox_claim *next, struct err *e)
{
	struct claiming p = {.o = o, .done = c, .result = r};

	return claim(&p, a, next, e);
}
