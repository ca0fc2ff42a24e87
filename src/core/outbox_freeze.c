/* Making up: what a message will be made of, and keeping its bytes. */
#include <inttypes.h>
#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "core/entities.h"
#include "core/outbox_parts.h"

/* ---- the next one ---- */

static int next_due(struct outbox *o, struct arena *a, int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT d.message FROM delivery d JOIN message m ON m.id = d.message "
		    "WHERE d.state IN ('queued', 'uncertain') AND d.next_at <> '' AND d.next_at <= ");
	sql_text(&q, stored_moment(a, now()));
	sql_add(&q, " AND m.frozen_at = '' AND m.state = 'queued' ORDER BY d.next_at, d.id LIMIT 1");
	rc = db_i64(o->db, &q, id, e);
	sql_release(&q);
	return rc;
}

static int draft_head(struct db *db, struct arena *a, int64_t id, struct outbox_draft *d,
	const char **cancelled, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT m.rev, COALESCE(m.document, 0), COALESCE(m.client, 0), m.purpose, m.title, "
		    "m.text, COALESCE(d.state, ''), COALESCE(d.code, ''), COALESCE(m.supersedes, 0), "
		    "COALESCE(u.full_name, w.full_name, ''), COALESCE(u.mail_sender, w.mail_sender, '') "
		    "FROM message m LEFT JOIN document d ON d.id = m.document "
		    "LEFT JOIN app_user u ON u.id = CASE WHEN m.subject_entity = 'user' THEN m.subject_id "
		    "ELSE m.created_by END AND u.mail_sender <> '' AND u.archived_at = '' "
		    "LEFT JOIN client k ON k.id = m.client "
		    "LEFT JOIN app_user w ON w.id = k.owner AND w.mail_sender <> '' AND w.archived_at = '' "
		    "WHERE m.id = ");
	sql_i64(&q, id);
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		*d = (struct outbox_draft){.message = id, .rev = rows_i64(r, 0),
			.document = rows_i64(r, 1), .client = rows_i64(r, 2),
			.purpose = arena_strdup(a, rows_text(r, 3)),
			.title = arena_strdup(a, rows_text(r, 4)),
			.text = arena_strdup(a, rows_text(r, 5)), .copies = rows_i64(r, 8) != 0,
			.from_name = arena_strdup(a, rows_text(r, 9)),
			.from_address = arena_strdup(a, rows_text(r, 10))};
		*cancelled = text_equal(rows_text(r, 6), "cancelled")
				     ? arena_printf(a, _("%s was cancelled."), rows_text(r, 7))
				     : NULL;
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* How often was it sent before: messages that it was made of, one of another. */
static int count_copies(struct db *db, struct outbox_draft *d, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	if (!d->copies)
		return 0;
	sql_add(&q, "WITH RECURSIVE line (id) AS (SELECT supersedes FROM message WHERE id = ");
	sql_i64(&q, d->message);
	sql_add(&q, " UNION SELECT m.supersedes FROM line l JOIN message m ON m.id = l.id "
		    "WHERE m.supersedes IS NOT NULL) SELECT count(*) FROM line");
	rc = db_i64(db, &q, &n, e);
	sql_release(&q);
	d->copies = (int)n;
	return rc;
}

/* ---- its recipients ---- */

struct link {
	int64_t delivery;
	struct message_recipient who;
};

static int read_links(struct db *db, struct arena *a, int64_t message, struct link *out, int *n,
	struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*n = 0;
	sql_add(&q, "SELECT id, role, COALESCE(app_user, 0), COALESCE(contact, 0), address "
		    "FROM delivery WHERE state IN ('queued', 'held', '') AND message = ");
	sql_i64(&q, message);
	sql_add(&q, " ORDER BY position, id");
	rc = db_query(db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		if (*n < MESSAGE_RECIPIENTS_MAX)
			out[(*n)++] = (struct link){rows_i64(r, 0),
				{arena_strdup(a, rows_text(r, 1)), rows_i64(r, 2), rows_i64(r, 3),
					arena_strdup(a, rows_text(r, 4))}};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static bool is_receipt(const struct outbox_recipient *r)
{
	return text_equal(r->role, "receipt");
}

static const struct outbox_recipient *same_address(
	const struct outbox_draft *d, const struct outbox_recipient *r)
{
	for (int i = 0; i < d->n_recipients; i++)
		if (is_receipt(&d->recipient[i]) == is_receipt(r) &&
			text_equal(d->recipient[i].address, r->address))
			return &d->recipient[i];
	return NULL;
}

static int take_link(struct db *db, struct arena *a, const struct link *l, struct outbox_draft *d,
	struct err *e)
{
	struct outbox_recipient r = {.delivery = l->delivery, .role = l->who.role, .why = ""};
	const struct outbox_recipient *twin;
	struct message_address found;

	if (message_address(db, &l->who, a, &found, e))
		return e->code;
	r.name = found.name;
	r.address = found.why[0] ? "" : found.address;
	r.why = found.why;
	twin = r.address[0] ? same_address(d, &r) : NULL;
	if (twin) {
		r.why = arena_printf(a, _("Has the address of %s, who gets it."), twin->name);
		r.address = "";
		found.gone = true;
	}
	r.becomes = is_receipt(&r) ? "" : r.address[0] ? "queued" : found.gone ? "cancelled" : "failed";
	d->recipient[d->n_recipients++] = r;
	d->n_valid += r.address[0] && !is_receipt(&r);
	return 0;
}

static int take_links(struct db *db, struct arena *a, struct outbox_draft *d, struct err *e)
{
	struct link link[MESSAGE_RECIPIENTS_MAX];
	int n = 0, rc = read_links(db, a, d->message, link, &n, e);

	d->recipient = arena_array(a, struct outbox_recipient, n + 1);
	for (int i = 0; i < n && !rc; i++)
		rc = take_link(db, a, &link[i], d, e);
	return rc;
}

static int draft_read(struct db *db, int64_t id, struct arena *a, struct outbox_draft *out,
	const char **cancelled, struct err *e)
{
	return draft_head(db, a, id, out, cancelled, e) || take_links(db, a, out, e) ||
			       count_copies(db, out, e)
		       ? e->code
		       : 0;
}

int outbox_foresee(struct db *db, int64_t message, struct arena *a, struct outbox_draft *out, struct err *e)
{
	const char *cancelled;

	*out = (struct outbox_draft){0};
	if (draft_read(db, message, a, out, &cancelled, e))
		return e->code;
	return out->message ? 0 : err_set(e, ERR_MISSING, _("The message has no text."));
}

/* ---- putting aside ---- */

struct aside {
	int64_t message;
	const char *state, *why;
};

/* All its deliveries that are queued, as long as nobody made it up. */
static int aside_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct aside *p = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE message SET rev = rev + 1 WHERE frozen_at = '' AND id = ");
	sql_i64(&q, p->message);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_reset(&q);
	sql_add(&q, "UPDATE delivery SET next_at = '', state = ");
	sql_text(&q, p->state);
	sql_add(&q, ", reply = ");
	sql_text(&q, p->why);
	sql_add(&q, " WHERE state = 'queued' AND message = ");
	sql_i64(&q, p->message);
	if (!rc)
		rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc ? rc : message_follow(c, p->message, p->why, e);
}

static int put_aside(struct outbox *o, int64_t message, const char *state, const char *why, struct err *e)
{
	struct aside p = {message, state, why};

	return outbox_write(o, aside_attempt, &p, e);
}

int outbox_hold(struct outbox *o, int64_t message, const char *why, struct err *e)
{
	return put_aside(o, message, "held", why, e);
}

static const char *why_nobody(struct arena *a, const struct outbox_draft *d)
{
	for (int i = 0; i < d->n_recipients; i++)
		if (d->recipient[i].why[0] && !is_receipt(&d->recipient[i]))
			return arena_printf(
				a, _("Nobody to send it to: %s"), d->recipient[i].why);
	return _("It has no recipient.");
}

int outbox_draft(struct outbox *o, struct arena *a, struct outbox_draft *out, struct err *e)
{
	const char *cancelled = NULL;
	int64_t id = 0;

	for (;;) {
		int rc = next_due(o, a, &id, e);

		if (rc == ERR_MISSING)
			return 0;
		if (rc || draft_read(o->db, id, a, out, &cancelled, e))
			return e->code;
		if (!cancelled && out->n_valid)
			return 1;
		rc = cancelled ? put_aside(o, id, "cancelled", cancelled, e)
			       : put_aside(o, id, "held", why_nobody(a, out), e);
		if (rc)
			return rc;
	}
}

/* ---- keeping the bytes ---- */

struct freezing {
	const struct outbox_draft *draft;
	const char *message_id, *bytes;
	size_t n;
	char sum[SHA256_HEX];
};

static int freeze_head(struct change *c, const struct freezing *f, int64_t *changed, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE message SET rev = rev + 1, message_id = ");
	sql_text(&q, f->message_id);
	sql_add(&q, ", sha256 = ");
	sql_text(&q, f->sum);
	sql_add(&q, ", frozen_at = ");
	sql_text(&q, c->at);
	sql_add(&q, " WHERE frozen_at = '' AND state = 'queued' AND id = ");
	sql_i64(&q, f->draft->message);
	sql_add(&q, " AND rev = ");
	sql_i64(&q, f->draft->rev);
	rc = tx_exec(c->tx, &q, changed, e);
	sql_release(&q);
	return rc;
}

static int freeze_body(struct change *c, const struct freezing *f, struct err *e)
{
	struct value bytes = {.kind = VALUE_BLOB, .s = f->bytes, .len = f->n};
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO message_body (message, mime) VALUES (");
	sql_i64(&q, f->draft->message);
	sql_add(&q, ", ");
	sql_value(&q, &bytes);
	sql_add(&q, ")");
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* Who is not sent to after all is told why; others get what the bytes say of them. */
static int freeze_recipient(struct change *c, const struct outbox_recipient *r, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE delivery SET name = ");
	sql_text(&q, r->name);
	sql_add(&q, ", address = ");
	sql_text(&q, r->address);
	sql_add(&q, ", reply = ");
	sql_text(&q, r->why);
	sql_add(&q, ", state = ");
	sql_text(&q, r->becomes);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, r->delivery);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int freeze_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct freezing *f = ctx;
	int64_t changed = 0;

	if (freeze_head(c, f, &changed, e))
		return e->code;
	if (!changed)
		return 0;
	for (int i = 0; i < f->draft->n_recipients; i++)
		if (freeze_recipient(c, &f->draft->recipient[i], e))
			return e->code;
	if (freeze_body(c, f, e))
		return e->code;
	c->cards = NULL;
	change_card(c, &message_entity, f->draft->message);
	change_log(c, &message_entity, f->draft->message, "sha256", NULL, f->sum);
	return message_follow(c, f->draft->message, NULL, e);
}

int outbox_freeze(struct outbox *o, const struct outbox_draft *d, const char *message_id,
	const char *bytes, size_t n, struct err *e)
{
	struct freezing f = {.draft = d, .message_id = message_id, .bytes = bytes, .n = n};

	sha256_bytes(bytes, n, f.sum);
	return outbox_write(o, freeze_attempt, &f, e);
}
