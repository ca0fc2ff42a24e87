/* The way in: log-in, passwords. */
#include "core/access.h"

#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "core/entities.h"
#include "core/login_gate.h"
#include "core/sessions.h"
#include "core/throttle.h"
#include "dict/change.h"

/* ---- looking at a password ------------------------------------------------------------------- */

struct account {
	int64_t id; /* 0: there is none, or none that may log in */
	char hash[PASSWORD_HASH];
};

static int account_find(struct db *db, const char *name, struct account *a, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	memset(a, 0, sizeof *a);
	sql_add(&q, "SELECT u.id, k.hash FROM app_user u JOIN credential k ON k.user_id = u.id "
		    "WHERE u.can_log_in = 1 AND u.archived_at = '' AND u.name = ");
	sql_text(&q, name);
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		a->id = rows_i64(r, 0);
		if (strlen(rows_text(r, 1)) < sizeof a->hash)
			memcpy(a->hash, rows_text(r, 1), strlen(rows_text(r, 1)) + 1);
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

struct credential {
	int64_t user;
	const char *user_name, *hash;
};

static int credential_write(
	struct tx *tx, const struct credential *k, const char *at, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO credential (user_id, hash, changed_at) VALUES (");
	sql_i64(&q, k->user);
	sql_add(&q, ", ");
	sql_text(&q, k->hash);
	sql_add(&q, ", ");
	sql_text(&q, at);
	sql_add(&q, ") ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, "
		    "changed_at = excluded.changed_at, "
		    "times_set = credential.times_set + 1");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int rehash_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct credential *k = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE credential SET hash = ");
	sql_text(&q, k->hash);
	sql_add(&q, " WHERE user_id = ");
	sql_i64(&q, k->user);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* The right moment to move to a new cost is when the password is at hand. Nobody fails to log in by
 * it. */
static void rehash(struct db *db, const struct account *a, const char *password, int cost)
{
	char hash[PASSWORD_HASH];
	struct credential k = {a->id, NULL, hash};
	struct err ignored = ERR_INIT;

	if (password_needs_rehash(a->hash, cost) &&
		password_hash(password, cost, hash, &ignored) == 0)
		(void)!db_write(db, rehash_attempt, &k, &ignored);
	explicit_bzero(hash, sizeof hash);
}

static int lock_attempt(struct change *c, void *ctx, struct err *e)
{
	const int64_t *user = ctx;

	(void)e;
	change_card(c, &user_entity, *user);
	change_log(c, &user_entity, *user, "locked", NULL, "1");
	return 0;
}

/* An account that somebody guesses at shows in its history. */
static void note_lock(struct db *db, const struct throttle *t, int64_t user)
{
	struct session system;
	struct err unwritten = ERR_INIT;

	if (!user || !throttle_locked(db, t))
		return;
	session_system(&system, db);
	(void)!door_batch(&system, "lock", "", lock_attempt, &user, &unwritten);
	session_end(&system);
}

/* Throttled, and as slow for an unknown name as for a known one. */
static int password_check(struct db *db, const char *name, const char *password, const char *source,
	int cost, struct err *e)
{
	struct throttle t;
	struct account a;
	bool right;
	int gate;

	throttle_init(&t, name, source);
	if (throttle_try(db, &t, e) || account_find(db, name, &a, e))
		return e->code;
	gate = login_gate_enter(db);
	right = password_verify(password, a.id ? a.hash : NULL, cost) && a.id;
	login_gate_leave(gate);
	if (right) {
		throttle_pass(db, &t);
		rehash(db, &a, password, cost);
	} else {
		note_lock(db, &t, a.id);
	}
	explicit_bzero(&a, sizeof a);
	return right ? 0 : err_set(e, ERR_DENIED, _("The user name or the password is wrong."));
}

int session_login(struct session **out, struct db *db, const char *user_name, const char *password,
	const char *source, int password_cost, struct err *e)
{
	*out = NULL;
	if (password_check(db, user_name, password, source, password_cost, e))
		return e->code;
	return session_open(out, db, user_name, e);
}

int access_unlock(
	struct session *s, const char *password, const char *source, int cost, struct err *e)
{
	return password_check(s->db, s->user_name, password, source, cost, e);
}

/* ---- setting a password ---------------------------------------------------------------------- */

/* The history says that and by whom, never what. */
static int set_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct credential *k = ctx;

	change_card(c, &user_entity, k->user);
	change_log(c, &user_entity, k->user, "password", NULL, NULL);
	return credential_write(c->tx, k, c->at, e);
}

static int may_set(struct session *s, const char *name, const char *old, int cost, struct err *e)
{
	bool own = strcmp(name, s->user_name) == 0;

	if (own && old)
		return access_unlock(s, old, "local", cost, e);
	if (own && !session_may(s, &user_entity, VERB_EDIT, NULL))
		return err_set(e, ERR_INPUT, _("Give the present password as well."));
	return session_require(s, &user_entity, VERB_EDIT, NULL, e);
}

int access_set_password(struct session *s, const char *user_name, const char *old,
	const char *password, int password_cost, struct err *e)
{
	char hash[PASSWORD_HASH];
	struct credential k = {0, user_name, hash};
	int rc;

	if (may_set(s, user_name, old, password_cost, e) || password_acceptable(password, e) ||
		user_id_of(s->db, user_name, &k.user, e) ||
		password_hash(password, password_cost, hash, e))
		return e->code;
	rc = door_batch(s, "password", "", set_attempt, &k, e);
	if (!rc && k.user == s->user)
		rc = session_remember(s, e);
	explicit_bzero(hash, sizeof hash);
	return rc;
}

/* ---- users from the inside ------------------------------------------------------------------- */

int access_add_user(
	struct change *c, const char *name, const char *role, const char *hash, struct err *e)
{
	struct record *r = record_in(c->arena, &user_entity);
	struct sql q = SQL_INIT;
	int64_t id;
	int rc;

	sql_add(&q, "SELECT id FROM role WHERE name = ");
	sql_text(&q, role);
	rc = db_i64(c->db, &q, &id, e);
	sql_release(&q);
	if (rc)
		return rc == ERR_MISSING ? err_set(e, rc, _("There is no role %s."), role) : rc;
	record_set(r, "name", name);
	record_set_int(r, "role", id);
	record_set_int(r, "can_log_in", 1);
	rc = change_save(c, r, e);
	return rc ? rc : credential_write(c->tx, &(struct credential){r->id, name, hash}, c->at, e);
}
