/* The queue of mail: who works at it, and the way to the server. */
#include "core/outbox_parts.h"

#include <stdlib.h>
#include <string.h>
#include "base/crypt.h"
#include "base/moment.h"

const char *stored_moment(struct arena *a, int64_t moment)
{
	char *text = arena_alloc(a, MOMENT_TEXT);

	text[0] = '\0';
	if (moment)
		moment_format(moment, text);
	return text;
}

int outbox_write(struct outbox *o, door_batch_fn *fn, void *ctx, struct err *e)
{
	return door_batch(&o->session, "mail", "", fn, ctx, e);
}

/* Messages are in the language of the documents, whoever started the mailer. */
static int take_language(struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str language = STR_INIT;
	int rc;

	sql_add(&q, "SELECT language FROM company WHERE id = 1");
	rc = db_text(s->db, &q, &language, e);
	if (!rc && language.len == 2)
		memcpy(s->language, language.buf, 3);
	sql_release(&q);
	str_release(&language);
	return rc;
}

int outbox_open(struct outbox **out, struct db *db, const char *owner,
	const struct outbox_rules *rules, struct err *e)
{
	struct outbox *o = xcalloc(1, sizeof *o);
	size_t n = strlen(owner);

	o->db = db;
	o->rules = *rules;
	memcpy(o->owner, owner, n < sizeof o->owner ? n : sizeof o->owner - 1);
	session_system(&o->session, db);
	if (take_language(&o->session, e) || session_read_company(&o->session, e)) {
		outbox_close(&o);
		return e->code;
	}
	*out = o;
	return 0;
}

void outbox_close(struct outbox **o)
{
	if (*o)
		session_end(&(*o)->session);
	free(*o);
	*o = NULL;
}

struct session *outbox_session(struct outbox *o)
{
	return &o->session;
}

/* ---- what waits ---- */

static int beat_attempt(struct tx *tx, void *ctx, struct err *e)
{
	struct outbox *o = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE mail_relay SET worker = ");
	sql_text(&q, o->owner);
	sql_add(&q, ", seen_at = ");
	sql_text(&q, stored_moment(tx_arena(tx), now()));
	sql_add(&q, " WHERE id = 1");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int outbox_beat(struct outbox *o, struct err *e)
{
	return db_write(o->db, beat_attempt, o, e);
}

int outbox_next(struct outbox *o, int64_t *moment, struct err *e)
{
	struct sql q = SQL_INIT;
	struct str first = STR_INIT;
	int rc;

	*moment = 0;
	sql_add(&q, "SELECT COALESCE(MIN(at), '') FROM ("
		    "SELECT next_at AS at FROM delivery WHERE state IN ('queued', 'uncertain') "
		    "AND next_at <> '' UNION ALL SELECT lease_until FROM delivery "
		    "WHERE state = 'sending' AND lease_until <> '') AS w");
	rc = db_text(o->db, &q, &first, e);
	if (!rc && first.len)
		rc = moment_parse(first.buf, moment, e);
	sql_release(&q);
	str_release(&first);
	return rc;
}

/* ---- the relay ---- */

int outbox_relay(struct db *db, struct arena *a, struct outbox_relay *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*out = (struct outbox_relay){0, false, "", ""};
	sql_add(&q, "SELECT paused_until, alarm, reason, seen_at FROM mail_relay WHERE id = 1");
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		rc = rows_text(r, 0)[0] ? moment_parse(rows_text(r, 0), &out->paused_until, e) : 0;
		out->alarm = rows_i64(r, 1) != 0;
		out->reason = arena_strdup(a, rows_text(r, 2));
		out->seen_at = arena_strdup(a, rows_text(r, 3));
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

int relay_fault(struct change *c, const char *reason, bool alarm, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t faults = 0;
	uint32_t dice = 0;
	int rc;

	sql_add(&q, "UPDATE mail_relay SET faults = faults + 1 WHERE id = 1 RETURNING faults");
	rc = tx_returning(c->tx, &q, &faults, e);
	if (!rc)
		rc = random_bytes(&dice, sizeof dice, e);
	/* an hour at most: when it is mended, nobody wants to wait half a day */
	faults = faults > 4 ? 4 : faults;
	sql_reset(&q);
	sql_add(&q, "UPDATE mail_relay SET paused_until = ");
	sql_text(&q, stored_moment(c->arena, now() + mail_backoff((int)faults - 1, dice)));
	sql_add(&q, ", reason = ");
	sql_text(&q, reason);
	sql_add(&q, ", alarm = ");
	sql_i64(&q, alarm);
	sql_add(&q, " WHERE id = 1");
	if (!rc)
		rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int relay_clear(struct tx *tx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE mail_relay SET paused_until = '', faults = 0, reason = '', alarm = 0 "
		    "WHERE id = 1 AND (faults > 0 OR paused_until <> '')");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int relay_well(struct change *c, struct err *e)
{
	return relay_clear(c->tx, e);
}

struct pause {
	const char *reason;
	bool alarm;
};

static int pause_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct pause *p = ctx;

	return relay_fault(c, p->reason, p->alarm, e);
}

int outbox_pause(struct outbox *o, const char *reason, bool alarm, struct err *e)
{
	struct pause p = {reason, alarm};

	return outbox_write(o, pause_attempt, &p, e);
}

static int resume_attempt(struct tx *tx, void *ctx, struct err *e)
{
	(void)ctx;
	return relay_clear(tx, e);
}

int outbox_resume(struct db *db, struct err *e)
{
	return db_write(db, resume_attempt, NULL, e);
}
