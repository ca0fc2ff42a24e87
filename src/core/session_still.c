/* What ends a session: another role, another password, a revoked key, an administrator who closes it. */
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/access.h"
#include "core/sessions.h"
#include "core/ssh.h"

/* The one row about the session's user: what it was opened with, as it is now. */
static void still_query(const struct session *s, struct sql *q)
{
	sql_add(q, "SELECT u.name, u.role, u.technician, u.can_log_in, u.archived_at, coalesce(k.times_set, 0), "
		   "coalesce((SELECT x.archived_at FROM ssh_key x WHERE x.user_id = u.id AND x.id = ");
	sql_i64(q, s->ssh_key);
	sql_add(q, "), 'gone'), coalesce((SELECT o.archived_at FROM open_session o WHERE o.id = ");
	sql_i64(q, s->place);
	sql_add(q, "), '') FROM app_user u LEFT JOIN credential k ON k.user_id = u.id WHERE u.id = ");
	sql_i64(q, s->user);
}

enum { NAME, ROLE, TECHNICIAN, MAY, GONE, PASSWORD, KEY, PLACE };

static int judge(const struct session *s, const struct rows *r, struct err *e)
{
#ifdef GUARD_OFF_session_still
	return 0;
#endif
	if (!rows_i64(r, MAY) || rows_text(r, GONE)[0])
		return err_set(e, ERR_DENIED, _("The user %s may not log in. Ask an administrator."),
			rows_text(r, NAME));
	if (s->ssh_key && rows_text(r, KEY)[0])
		return err_set(e, ERR_DENIED, _("The SSH key was revoked. Ask an administrator."));
	if (rows_text(r, PLACE)[0])
		return err_set(e, ERR_DENIED, _("An administrator closed this session."));
	if (rows_i64(r, ROLE) != s->role_then || (rows_i64(r, TECHNICIAN) == 1) != s->technician_then)
		return err_set(e, ERR_DENIED, _("The role of %s was changed. Log in again."),
			rows_text(r, NAME));
	if (rows_i64(r, PASSWORD) != s->password_then)
		return err_set(e, ERR_DENIED, _("The password of %s was changed. Log in again."),
			rows_text(r, NAME));
	return 0;
}

static int session_look(const struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	still_query(s, &q);
	rc = db_query(s->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1)
		rc = judge(s, r, e);
	else if (!rc)
		rc = err_set(e, ERR_DENIED, _("The user %s may not log in. Ask an administrator."),
			s->user_name);
	rows_end(&r);
	sql_release(&q);
	return rc;
}

int session_remember(struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	still_query(s, &q);
	rc = db_query(s->db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		s->role_then = rows_i64(r, ROLE);
		s->technician_then = rows_i64(r, TECHNICIAN) == 1;
		s->password_then = rows_i64(r, PASSWORD);
		s->still = session_look;
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

/* ---- by key ---------------------------------------------------------------------------------- */

static int name_of_user(struct db *db, int64_t user, struct str *name, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT name FROM app_user WHERE id = ");
	sql_i64(&q, user);
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		str_add(name, rows_text(r, 0));
		rc = 0;
	} else if (!rc) {
		rc = err_set(e, ERR_DENIED, _("The SSH key was revoked. Ask an administrator."));
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

int session_open_key(struct session **out, struct db *db, int64_t user, int64_t key, struct err *e)
{
	struct str name = STR_INIT;
	int rc = name_of_user(db, user, &name, e);

	*out = NULL;
	if (!rc)
		rc = session_open(out, db, name.buf, e);
	str_release(&name);
	if (rc)
		return rc;
	(*out)->ssh_key = key;
	rc = session_still(*out, e);
	if (rc)
		session_free(out);
	return rc;
}

int session_wants_password(struct session *s, bool *wants, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t too = 1;
	int rc;

	sql_add(&q, "SELECT password_too FROM app_user WHERE id = ");
	sql_i64(&q, s->user);
	rc = db_i64(s->db, &q, &too, e);
	sql_release(&q);
	*wants = too != 0;
	return rc;
}

static int used_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct session *s = ctx;
	char at[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	int rc;

	moment_format(now(), at);
	sql_add(&q, "UPDATE ssh_key SET last_used_at = ");
	sql_text(&q, at);
	sql_add(&q, " WHERE id = ");
	sql_i64(&q, s->ssh_key);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

void session_key_used(struct session *s)
{
	struct err ignored = ERR_INIT;
	int before = db_set_patience(s->db, 1);

	(void)!db_write(s->db, used_attempt, s, &ignored);
	db_set_patience(s->db, before);
}
