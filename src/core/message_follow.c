/* What follows in a message from its deliveries, and in the history. */
#include <inttypes.h>
#include <string.h>
#include "base/moment.h"
#include "core/entities.h"
#include "core/mail_rule.h"
#include "core/message_parts.h"

/* The client's card is told of states alone. */
static int client_card(struct change *c, int64_t message, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t client = 0;
	int rc;

	sql_add(&q, "SELECT COALESCE(client, 0) FROM message WHERE id = ");
	sql_i64(&q, message);
	rc = db_i64(c->db, &q, &client, e);
	sql_release(&q);
	if (client)
		change_card(c, &client_entity, client);
	return rc;
}

/* ---- a delivery ---- */

/* What was said at last; what is tried again stands among the attempts. */
static void log_delivery(struct change *c, const struct delivery_step *d)
{
	if (text_equal(d->state, "queued") || !d->reply || !d->reply[0])
		return;
	c->cards = NULL;
	change_card(c, &message_entity, d->message);
	change_log(c, &message_entity, d->message,
		arena_printf(c->arena, "delivery[%" PRId64 "].reply", d->delivery), NULL, d->reply);
}

static void delivery_update(struct change *c, struct sql *q, const struct delivery_step *d)
{
	char *next = arena_alloc(c->arena, MOMENT_TEXT);

	next[0] = '\0';
	if (d->next_at)
		moment_format(d->next_at, next);
	sql_add(q, "UPDATE delivery SET owner = '', lease_until = '', state = ");
	sql_text(q, d->state);
	sql_add(q, ", next_at = ");
	sql_text(q, next);
	if (d->reply) {
		sql_add(q, ", code = ");
		sql_i64(q, d->code);
		sql_add(q, ", reply = ");
		sql_text(q, d->reply);
	}
	if (text_equal(d->state, "sent")) {
		sql_add(q, ", sent_at = ");
		sql_text(q, c->at);
	}
	sql_add(q, " WHERE id = ");
	sql_i64(q, d->delivery);
}

int delivery_put(struct change *c, const struct delivery_step *d, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	delivery_update(c, &q, d);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	if (rc)
		return rc;
	log_delivery(c, d);
	return message_follow(c, d->message, NULL, e);
}

/* ---- the message ---- */

struct following {
	const char *was, *state; /* state NULL: it has no delivery */
	const char *reason, *becomes;
};

static int read_was(struct change *c, int64_t message, struct following *f, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT state, reason FROM message WHERE id = ");
	sql_i64(&q, message);
	rc = db_query(c->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		f->was = arena_strdup(c->arena, rows_text(r, 0));
		f->reason = arena_strdup(c->arena, rows_text(r, 1));
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static void take_delivery(struct change *c, const struct rows *r, struct following *f)
{
	const char *state = rows_text(r, 0);
	const char *worst = f->state ? mail_urgent(f->state, state) : state;

	if (f->state && text_equal(worst, f->state))
		return;
	f->state = arena_strdup(c->arena, worst);
	f->becomes = arena_strdup(c->arena, rows_text(r, 1));
}

static int read_deliveries(struct change *c, int64_t message, struct following *f, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT state, reply FROM delivery WHERE role <> 'receipt' AND message = ");
	sql_i64(&q, message);
	sql_add(&q, " ORDER BY position, id");
	rc = db_query(c->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		take_delivery(c, r, f);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int write_follow(struct change *c, int64_t message, const struct following *f, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE message SET state = ");
	sql_text(&q, f->state);
	sql_add(&q, ", reason = ");
	sql_text(&q, f->becomes);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, message);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* Words of the server are of interest while somebody has to look. */
static bool wants_reason(const char *state)
{
	return text_equal(state, "failed") || text_equal(state, "uncertain") ||
	       text_equal(state, "held") || text_equal(state, "queued");
}

int message_follow(struct change *c, int64_t message, const char *why, struct err *e)
{
	struct following f = {.was = "", .reason = "", .becomes = ""};
	const char *before;

	if (read_was(c, message, &f, e) || read_deliveries(c, message, &f, e))
		return e->code;
	if (!f.state)
		f.state = f.was;
	f.becomes = why ? why : wants_reason(f.state) ? f.becomes : "";
	if (text_equal(f.was, f.state) && text_equal(f.reason, f.becomes))
		return 0;
	if (write_follow(c, message, &f, e))
		return e->code;
	/* what is under way is nobody's news */
	before = text_equal(f.was, "sending") ? "queued" : f.was;
	if (text_equal(f.state, "sending") || text_equal(f.state, before))
		return 0;
	c->cards = NULL;
	change_card(c, &message_entity, message);
	if (f.becomes[0])
		change_log(c, &message_entity, message, "reason", f.reason, f.becomes);
	if (client_card(c, message, e))
		return e->code;
	change_log(c, &message_entity, message, "state", before, f.state);
	return 0;
}
