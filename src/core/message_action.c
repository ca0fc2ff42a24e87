/* What people do with messages. */
#include <inttypes.h>
#include <string.h>
#include "base/lang.h"
#include "core/entities.h"
#include "core/outbox_parts.h"

/* Deliveries in which of these states become what. */
struct shift {
	const char *const *from; /* up to NULL */
	const char *to;
	bool anew;    /* they are tried at once, as if for the first time */
	bool waiting; /* of those that are uncertain only those that would go again by themselves */
};

static bool shifts(const struct shift *s, const struct record *row)
{
	const char *state = record_get(row, "state");

	for (int i = 0; s->from[i]; i++)
		if (text_equal(s->from[i], state))
			return !s->waiting || !text_equal(state, "uncertain") ||
			       record_get(row, "next_at")[0];
	return false;
}

static int begin_anew(struct change *c, const struct record *row, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE delivery SET trying_since = '', tried_before = attempts, code = 0, reply = '', "
		    "next_at = ");
	sql_text(&q, c->at);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, row->id);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int rev_on(struct change *c, const struct record *r, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE message SET rev = rev + 1 WHERE id = ");
	sql_i64(&q, r->id);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int shift_one(struct change *c, const struct record *r, const struct record *row,
	const struct shift *s, struct err *e)
{
	struct delivery_step step = {.delivery = row->id, .message = r->id,
		.was = record_get(row, "state"), .state = s->to};

	if (delivery_put(c, &step, e))
		return e->code;
	return s->anew ? begin_anew(c, row, e) : 0;
}

/* How many there were in *n. A delivery that has no address after the bytes were made has nowhere to go. */
static int shift_all(
	struct change *c, const struct record *r, const struct shift *s, int *n, struct err *e)
{
	const struct record_list *rows = &r->child[CHILD_DELIVERY];

	*n = 0;
	for (int i = 0; i < rows->n; i++) {
		if (!shifts(s, rows->v[i]) || (s->anew && record_get(r, "frozen_at")[0] &&
						      !record_get(rows->v[i], "address")[0]))
			continue;
		if (shift_one(c, r, rows->v[i], s, e))
			return e->code;
		++*n;
	}
	return *n ? rev_on(c, r, e) || message_follow(c, r->id, NULL, e) ? e->code : 0 : 0;
}

#define STATES(...) ((const char *const[]){__VA_ARGS__, NULL})

static int hold(struct change *c, struct record *r, struct err *e)
{
	const struct shift s = {STATES("queued", "uncertain"), "held", .waiting = true};
	int n;

	if (shift_all(c, r, &s, &n, e))
		return e->code;
	return n ? 0 : err_set(e, ERR_INPUT, _("\"%s\": nothing of it waits to be sent."),
			       record_title(r));
}

static int release(struct change *c, struct record *r, struct err *e)
{
	const struct shift s = {STATES("held"), "queued", .anew = true};
	int n;

	if (!r->child[CHILD_DELIVERY].n)
		return err_set(e, ERR_INPUT, _("\"%s\" has no recipient: add one first."),
			record_title(r));
	if (shift_all(c, r, &s, &n, e) || relay_well(c, e))
		return e->code;
	return n ? 0 : err_set(e, ERR_INPUT, _("\"%s\" is not held."), record_title(r));
}

static int retry(struct change *c, struct record *r, struct err *e)
{
	const struct shift s = {STATES("failed", "uncertain", "queued"), "queued", .anew = true};
	int n;

	if (shift_all(c, r, &s, &n, e) || relay_well(c, e))
		return e->code;
	return n ? 0 : err_set(e, ERR_INPUT,
			       _("\"%s\": there is nothing to try again. Send it again instead."),
			       record_title(r));
}

static int cancel(struct change *c, struct record *r, struct err *e)
{
	const struct shift s = {STATES("queued", "held", "failed", "uncertain"), "cancelled", .anew = false};
	int n;

	if (shift_all(c, r, &s, &n, e))
		return e->code;
	if (n)
		return 0;
	if (text_equal(record_get(r, "state"), "sending"))
		return err_set(e, ERR_INPUT, _("\"%s\" is leaving at this moment."), record_title(r));
	return err_set(e, ERR_INPUT, _("\"%s\": nothing of it is left to be cancelled."),
		record_title(r));
}

static int arrived(struct change *c, struct record *r, struct err *e)
{
	const struct shift s = {STATES("uncertain"), "sent", .anew = false};
	int n;

	if (shift_all(c, r, &s, &n, e))
		return e->code;
	return n ? 0 : err_set(e, ERR_INPUT, _("\"%s\": nothing of it is uncertain."),
			       record_title(r));
}

/* ---- another one made of it ---- */

static int count_of_subject(struct change *c, const struct record *r, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM message WHERE subject_id = ");
	sql_i64(&q, record_int(r, "subject_id"));
	sql_add(&q, " AND subject_entity = ");
	sql_text(&q, record_get(r, "subject_entity"));
	rc = db_i64(c->db, &q, n, e);
	sql_release(&q);
	return rc;
}

static int again(struct change *c, struct record *r, const char *purpose, const char *why_held,
	struct err *e)
{
	const struct record_list *rows = &r->child[CHILD_DELIVERY];
	struct message_recipient *to = arena_array(c->arena, struct message_recipient, rows->n + 1);
	struct message_recipe recipe = {.subject_entity = record_get(r, "subject_entity"),
		.subject_id = record_int(r, "subject_id"), .client = record_int(r, "client"),
		.document = record_int(r, "document"), .schedule = record_int(r, "schedule"),
		.title = record_get(r, "title"), .text = record_get(r, "text"),
		.uncertain = record_get(r, "uncertain"), .hold_reason = why_held,
		.supersedes = r->id, .recipient = to};
	int64_t n, id;

	for (int i = 0; i < rows->n; i++) {
		const struct record *row = rows->v[i];
		int64_t user = record_int(row, "app_user"), contact = record_int(row, "contact");

		to[recipe.n_recipients++] = (struct message_recipient){record_get(row, "role"), user,
			contact, user || contact ? NULL : record_get(row, "address")};
	}
	if (count_of_subject(c, r, &n, e))
		return e->code;
	recipe.purpose = arena_printf(c->arena, "%s-%" PRId64, purpose, n);
	if (message_queue(c, &recipe, &id, e))
		return e->code;
	issues_add(c->issues, ISSUE_WARN, "", "message.again", id,
		_("Message %" PRId64 " was made of it."), id);
	return 0;
}

static int resend(struct change *c, struct record *r, struct err *e)
{
	return again(c, r, "resend", NULL, e);
}

/* What is left of the old one does not leave any more. */
static int rewrite(struct change *c, struct record *r, struct err *e)
{
	const struct shift s = {STATES("queued", "held", "failed", "uncertain"), "cancelled", .anew = false};
	int n;

	if (!record_get(r, "frozen_at")[0])
		return err_set(e, ERR_INPUT, _("\"%s\" is not made up yet: change it as it is."),
			record_title(r));
	if (text_equal(record_get(r, "state"), "sending"))
		return err_set(e, ERR_INPUT, _("\"%s\" is leaving at this moment."), record_title(r));
	return shift_all(c, r, &s, &n, e) ||
			       again(c, r, "edit", _("It is being rewritten: release it then."), e)
		       ? e->code
		       : 0;
}

const struct door_action message_actions[MESSAGE_ACTIONS] = {
	{"hold", N_("Hold"), "message", VERB_EDIT, NULL, hold},
	{"release", N_("Release"), "message", VERB_EDIT, NULL, release},
	{"retry", N_("Try again"), "message", VERB_EDIT, NULL, retry},
	{"cancel", N_("Cancel the message"), "message", VERB_EDIT, NULL, cancel},
	{"arrived", N_("It has arrived"), "message", VERB_EDIT, NULL, arrived},
	{"resend", N_("Send again"), "message", VERB_EDIT, NULL, resend},
	{"rewrite", N_("Write another in its place"), "message", VERB_EDIT, NULL, rewrite},
};
