/* Mail: what the queue promises, held against what its tables say. */
#include <inttypes.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "core/doctor_parts.h"
#include "core/message_parts.h"
#include "core/outbox.h"

#define SAMPLE 100	   /* sums of so many messages, the newest, unless all are asked for */
#define LATE_SECONDS 3600 /* what is due for longer is due in vain */

/* Ids of messages; *n is how many there are, *first one of them. */
static int count_query(struct db *db, const struct sql *q, int64_t *n, int64_t *first, struct err *e)
{
	struct rows *r = NULL;
	int rc = db_query(db, q, &r, e);

	*n = 0;
	while (!rc && (rc = rows_next(r, e)) == 1) {
		if (!(*n)++)
			*first = rows_i64(r, 0);
		rc = 0;
	}
	rows_end(&r);
	return rc;
}

/* ---- states ---- */

static void wrong_states(struct sql *q)
{
	sql_add(q, "SELECT m.id FROM message m WHERE m.state <> COALESCE((SELECT d.state FROM delivery d "
		   "WHERE d.message = m.id AND d.role <> 'receipt' ORDER BY CASE d.state "
		   "WHEN 'failed' THEN 0 WHEN 'uncertain' THEN 1 WHEN 'held' THEN 2 WHEN 'sending' THEN 3 "
		   "WHEN 'queued' THEN 4 WHEN 'sent' THEN 5 ELSE 6 END LIMIT 1), m.state)");
}

/* ---- what cannot be ---- */

static void bodies_missing(struct sql *q)
{
	sql_add(q, "SELECT m.id FROM message m LEFT JOIN message_body b ON b.message = m.id "
		   "WHERE (m.frozen_at = '') <> (b.message IS NULL)");
}

static void sent_without_attempt(struct sql *q)
{
	sql_add(q, "SELECT d.message FROM delivery d WHERE d.state = 'sent' AND NOT EXISTS "
		   "(SELECT 1 FROM attempt a WHERE a.delivery = d.id AND (a.result IN ('sent', 'uncertain') "
		   "OR (a.result = 'crashed' AND a.phase = 'data')))");
}

/* What went more than once had a reason: an attempt of which nobody knew, or somebody who said so. */
static void sent_twice(struct sql *q)
{
	sql_add(q, "SELECT d.message FROM delivery d WHERE (SELECT count(*) FROM attempt a "
		   "WHERE a.delivery = d.id AND a.result = 'sent') > 1");
}

static const struct {
	void (*query)(struct sql *q);
	const char *what; /* N_("...") */
} impossible[] = {
	{bodies_missing, N_("messages that were made up and have no bytes, or the reverse")},
	{sent_without_attempt, N_("deliveries that are sent, but never left")},
	{sent_twice, N_("deliveries that the server took twice")},
	{wrong_states, N_("messages with another state than their recipients")},
};

static int look_impossible(struct db *db, struct doctor_finding *out, bool *found, struct err *e)
{
	*found = false;
	for (int i = 0; i < LENGTH(impossible) && !*found; i++) {
		struct sql q = SQL_INIT;
		int64_t n, first = 0;
		int rc;

		impossible[i].query(&q);
		rc = count_query(db, &q, &n, &first, e);
		sql_release(&q);
		if (rc)
			return rc;
		*found = n > 0;
		if (n)
			finding_set(out, DOCTOR_FAULT, _("%s: %lld, such as message %lld."),
				_(impossible[i].what), (long long)n, (long long)first);
	}
	return 0;
}

/* ---- the bytes ---- */

static int look_sums(const struct doctor *d, struct doctor_finding *out, bool *found, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*found = false;
	sql_add(&q, "SELECT m.id, m.sha256, b.mime FROM message m JOIN message_body b ON b.message = m.id "
		    "ORDER BY m.id DESC LIMIT ");
	sql_i64(&q, d->full ? INT64_MAX : SAMPLE);
	rc = db_query(d->db, &q, &r, e);
	while (!rc && !*found && (rc = rows_next(r, e)) == 1) {
		struct arena a = ARENA_INIT;
		struct value bytes = rows_value(r, 2, &a);
		char sum[SHA256_HEX];

		sha256_bytes(bytes.s ? bytes.s : "", bytes.len, sum);
		*found = !text_equal(sum, rows_text(r, 1));
		if (*found)
			finding_set(out, DOCTOR_FAULT,
				_("The bytes of message %lld are not those that were made: it does not leave."),
				(long long)rows_i64(r, 0));
		arena_release(&a);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* ---- is somebody at work ---- */

static int count_late(struct db *db, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	char before[MOMENT_TEXT];
	int rc;

	moment_format(now() - LATE_SECONDS, before);
	sql_add(&q, "SELECT count(*) FROM delivery d JOIN message m ON m.id = d.message "
		    "WHERE (d.state IN ('queued', 'uncertain') AND d.next_at <> '' AND d.next_at < ");
	sql_text(&q, before);
	sql_add(&q, ") OR (d.state = 'sending' AND d.lease_until < ");
	sql_text(&q, before);
	sql_add(&q, ")");
	rc = db_i64(db, &q, n, e);
	sql_release(&q);
	return rc;
}

static int look_work(struct db *db, struct doctor_finding *out, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct outbox_relay relay;
	int64_t late = 0;
	int rc = outbox_relay(db, &a, &relay, e) || count_late(db, &late, e) ? e->code : 0;

	if (!rc && relay.alarm)
		finding_set(out, DOCTOR_WARNING, _("No mail leaves: %s"), relay.reason);
	else if (!rc && late)
		finding_set(out, DOCTOR_WARNING,
			_("%lld mails have been due for more than an hour; a mailer was last seen: %s."),
			(long long)late, relay.seen_at[0] ? relay.seen_at : _("never"));
	else if (!rc)
		finding_set(out, DOCTOR_OK, _("What the queue says holds."));
	arena_release(&a);
	return rc;
}

int look_mail(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	bool found = false;

	if (look_impossible(d->db, out, &found, e))
		return e->code;
	if (found)
		return 0;
	if (look_sums(d, out, &found, e))
		return e->code;
	return found ? 0 : look_work(d->db, out, e);
}

/* ---- repair ---- */

static int follow_attempt(struct change *c, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 1, first = 0;
	int rc = 0;

	(void)ctx;
	wrong_states(&q);
	while (!rc && !(rc = count_query(c->db, &q, &n, &first, e)) && n)
		rc = message_follow(c, first, NULL, e);
	sql_release(&q);
	return rc;
}

int repair_mail(const struct doctor *d, struct session *s, struct err *e)
{
	(void)d;
	return door_batch(s, "repair", "mail", follow_attempt, NULL, e);
}
