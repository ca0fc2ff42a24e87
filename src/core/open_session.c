/* Who has the program open. Rows come and go without history; closing one is in it. */
#include "base/lang.h"
#include "base/moment.h"
#include "core/entities.h"
#include "core/ssh.h"
#include "dict/presence.h"

static struct field fields[] = {
	{.name = "user", .label = N_("User"), .kind = FIELD_REF, .ref = "user", .column = "user_id",
		.width = 12, .flags = FIELD_AUTO | FIELD_GRID},
	{.name = "source", .label = N_("From"), .kind = FIELD_TEXT, .width = 24,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED,
		.help = N_("The address that the session came from; local: at the host itself.")},
	{.name = "ssh_key", .label = N_("SSH key"), .kind = FIELD_REF, .ref = "ssh_key", .width = 20,
		.flags = FIELD_AUTO | FIELD_GRID},
	{.name = "since", .label = N_("Since"), .kind = FIELD_MOMENT,
		.flags = FIELD_AUTO | FIELD_GRID | FIELD_SORTED},
	{.name = "seen_at", .label = N_("Seen"), .kind = FIELD_MOMENT,
		.flags = FIELD_DERIVED | FIELD_SORTED},
};

/* What nobody renews any more is not there; nor is what a clock that was ahead left. */
static int living(const struct session *s, struct sql *q, struct err *e)
{
	static char from[MOMENT_TEXT], to[MOMENT_TEXT]; /* the statement borrows them */

	(void)s, (void)e;
	moment_format(now() - SESSION_DEAD_SECONDS, from);
	moment_format(now() + SESSION_DEAD_SECONDS, to);
	sql_add(q, " AND t.seen_at >= ");
	sql_text(q, from);
	sql_add(q, " AND t.seen_at <= ");
	sql_text(q, to);
	return 0;
}

static int place_archived(struct change *c, const struct record *r, bool archived, struct err *e)
{
	(void)c, (void)r;
	return archived ? 0 : err_set(e, ERR_INPUT, _("A session that was closed stays closed."));
}

struct entity open_session_entity = {
	.name = "open_session",
	.table = "open_session",
	.label = N_("Session"),
	.plural = N_("Open sessions"),
	.about = N_("Who has the program open, and from where. Archiving a session closes it: it ends at "
		    "its next step."),
	.flags = ENTITY_ARCHIVES | ENTITY_MADE,
	.fields = fields,
	.n_fields = LENGTH(fields),
	.title = "source",
	.newest = "since",
	.parent = "user",
	.filter = living,
	.archived = place_archived,
};

/* ---- coming and going ------------------------------------------------------------------------ */

struct staying {
	struct session *session;
	const char *source;
};

static int drop_dead(struct tx *tx, struct err *e)
{
	char limit[MOMENT_TEXT], ahead[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	int rc;

	moment_format(now() - 86400, limit);
	moment_format(now() + 86400, ahead);
	sql_add(&q, "DELETE FROM open_session WHERE seen_at < ");
	sql_text(&q, limit);
	sql_add(&q, " OR seen_at > ");
	sql_text(&q, ahead);
	sql_add(&q, " OR holder = ");
	sql_text(&q, presence_key());
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int place_insert(struct tx *tx, const struct staying *p, struct err *e)
{
	char at[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	int rc;

	moment_format(now(), at);
	sql_add(&q, "INSERT INTO open_session (user_id, ssh_key, holder, source, since, seen_at) VALUES (");
	sql_i64(&q, p->session->user);
	sql_add(&q, ", ");
	if (p->session->ssh_key)
		sql_i64(&q, p->session->ssh_key);
	else
		sql_add(&q, "NULL");
	sql_add(&q, ", ");
	sql_text(&q, presence_key());
	sql_add(&q, ", ");
	sql_text(&q, p->source);
	sql_add(&q, ", ");
	sql_text(&q, at);
	sql_add(&q, ", ");
	sql_text(&q, at);
	sql_add(&q, ") RETURNING id");
	rc = tx_returning(tx, &q, &p->session->place, e);
	sql_release(&q);
	return rc;
}

static int enter_attempt(struct tx *tx, void *ctx, struct err *e)
{
	return drop_dead(tx, e) || place_insert(tx, ctx, e) ? e->code : 0;
}

static int renew_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct staying *p = ctx;
	char at[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	int rc;

	moment_format(now(), at);
	sql_add(&q, "UPDATE open_session SET seen_at = ");
	sql_text(&q, at);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, p->session->place);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int leave_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct staying *p = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM open_session WHERE id = ");
	sql_i64(&q, p->session->place);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static bool write_unless_busy(struct session *s, db_write_fn *fn, struct staying *p, int patience)
{
	struct err ignored = ERR_INIT;
	int before = db_set_patience(s->db, patience);
	int rc = db_write(s->db, fn, p, &ignored);

	db_set_patience(s->db, before);
	return !rc;
}

void session_enter(struct session *s, const char *source)
{
	struct staying p = {s, source};

	if (!write_unless_busy(s, enter_attempt, &p, 1))
		s->place = 0;
}

void session_renew(struct session *s)
{
	struct staying p = {s, NULL};

	if (s->place)
		write_unless_busy(s, renew_attempt, &p, 0);
}

void session_leave(struct session *s)
{
	struct staying p = {s, NULL};

	if (s->place)
		write_unless_busy(s, leave_attempt, &p, 1);
	s->place = 0;
}

bool session_is_elsewhere(struct session *s, const char *holder)
{
	struct sql q = SQL_INIT;
	struct err ignored = ERR_INIT;
	int64_t n = 0;

	sql_add(&q, "SELECT count(*) FROM open_session t WHERE t.archived_at = '' AND t.holder = ");
	sql_text(&q, holder);
	sql_add(&q, " AND t.holder <> ");
	sql_text(&q, presence_key());
	living(s, &q, &ignored);
	if (db_i64(s->db, &q, &n, &ignored))
		n = 0;
	sql_release(&q);
	return n > 0;
}
