/* Dates of another clock: this one was set back since. Whoever wrote them meant the near future of then; taken at
 * their word they stop the queue until the old date comes again. */
#include <inttypes.h>
#include "core/entities.h"
#include "core/outbox_parts.h"

/* No rule of the queue waits for longer than this one. */
static int64_t horizon(void)
{
	return now() + mail_backoff(MAIL_WAITS, MAIL_DICE_WORST);
}

/* Asked in each pass, and almost always in vain: no write is begun for it. */
static int look(struct outbox *o, struct arena *a, int64_t *n, struct err *e)
{
	const char *limit = stored_moment(a, horizon());
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT (SELECT count(*) FROM delivery WHERE state IN ('queued', 'uncertain') "
		    "AND next_at > ");
	sql_text(&q, limit);
	sql_add(&q, ") + (SELECT count(*) FROM delivery WHERE state = 'sending' AND lease_until > ");
	sql_text(&q, limit);
	sql_add(&q, ") + (SELECT count(*) FROM mail_relay WHERE paused_until > ");
	sql_text(&q, limit);
	sql_add(&q, ")");
	rc = db_i64(o->db, &q, n, e);
	sql_release(&q);
	return rc;
}

/* ---- what waits ---- */

struct stray {
	int64_t delivery, message;
	const char *next_at;
	bool doubted;
};
#define STRAYS_MAX 100

static int read_strays(struct change *c, struct stray *out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*n = 0;
	sql_add(&q, "SELECT id, message, next_at, CASE WHEN state = 'uncertain' THEN 1 ELSE 0 END "
		    "FROM delivery WHERE state IN ('queued', 'uncertain') AND next_at > ");
	sql_text(&q, stored_moment(c->arena, horizon()));
	sql_add(&q, " ORDER BY next_at, id LIMIT 100");
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		if (*n < STRAYS_MAX)
			out[(*n)++] = (struct stray){rows_i64(r, 0), rows_i64(r, 1),
				arena_strdup(c->arena, rows_text(r, 2)), rows_i64(r, 3) != 0};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* Due now; what is uncertain has its time to be looked at before it goes once more. */
static int bring_near(struct change *c, const struct stray *s, struct err *e)
{
	const char *at = stored_moment(c->arena, now() + (s->doubted ? MAIL_DOUBT_SECONDS : 0));
	struct sql q = SQL_INIT;
	int64_t changed = 0;
	int rc;

	sql_add(&q, "UPDATE delivery SET next_at = ");
	sql_text(&q, at);
	sql_add(&q, " WHERE state IN ('queued', 'uncertain') AND id = ");
	sql_i64(&q, s->delivery);
	sql_add(&q, " AND next_at = ");
	sql_text(&q, s->next_at);
	rc = tx_exec(c->tx, &q, &changed, e);
	sql_release(&q);
	if (rc || !changed)
		return rc;
	c->cards = NULL;
	change_card(c, &message_entity, s->message);
	change_log(c, &message_entity, s->message,
		arena_printf(c->arena, "delivery[%" PRId64 "].next_at", s->delivery), s->next_at, at);
	return 0;
}

/* ---- what is taken, and the way to the server ---- */

/* Its mailer may live: it has as long as one that begins now. */
static int shorten_leases(struct change *c, const struct outbox *o, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE delivery SET lease_until = ");
	sql_text(&q, stored_moment(c->arena, now() + o->rules.lease_seconds));
	sql_add(&q, " WHERE state = 'sending' AND lease_until > ");
	sql_text(&q, stored_moment(c->arena, horizon()));
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* Its alarm and its faults stay: the server is asked once, and they go on from there. */
static int end_pause(struct change *c, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE mail_relay SET paused_until = '' WHERE paused_until > ");
	sql_text(&q, stored_moment(c->arena, horizon()));
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

struct setting_right {
	struct outbox *o;
	int n;
};

static int right_attempt(struct change *c, void *ctx, struct err *e)
{
	struct setting_right *p = ctx;
	struct stray *s = arena_array(c->arena, struct stray, STRAYS_MAX);

	p->n = 0;
	if (read_strays(c, s, &p->n, e) || shorten_leases(c, p->o, e) || end_pause(c, e))
		return e->code;
	for (int i = 0; i < p->n; i++)
		if (bring_near(c, &s[i], e))
			return e->code;
	return 0;
}

int outbox_clock(struct outbox *o, int *n, struct err *e)
{
	struct setting_right p = {o, 0};
	struct arena a = ARENA_INIT;
	int64_t found = 0;
	int rc = look(o, &a, &found, e);

	*n = 0;
#ifdef GUARD_OFF_mail_clock
	found = 0;
#endif
	while (!rc && found) {
		rc = outbox_write(o, right_attempt, &p, e);
		*n += p.n;
		found = p.n == STRAYS_MAX;
	}
	arena_release(&a);
	return rc;
}
