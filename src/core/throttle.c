#include "core/throttle.h"

#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/user.h"

#define FORGET_SECONDS (24 * 60 * 60) /* after the last wait */

int throttle_wait(int64_t failures)
{
	static const int seconds[THROTTLE_LOCK] = {0, 0, 1, 2, 4, 8, 16, 32, 60, 60};

	return failures < THROTTLE_LOCK ? seconds[failures] : THROTTLE_LOCK_SECONDS;
}

static void subject(char out[80], const char *kind, const char *name)
{
	struct str s = STR_INIT;

	str_addf(&s, "%s:%.60s", kind, name);
	memcpy(out, s.buf, s.len + 1);
	str_release(&s);
}

void throttle_init(struct throttle *t, const char *user_name, const char *source)
{
	memset(t, 0, sizeof *t);
	if (user_name_valid(user_name))
		subject(t->user, "user", user_name);
	if (source && source[0] && strcmp(source, "local") != 0)
		subject(t->source, "from", source);
}

/* Failures so far, and how many seconds are left to wait. What is long past is forgotten; a wait
 * that lies further ahead than any can is of a clock that was ahead, and nobody is kept out by it. */
static int look(struct db *db, const char *who, int64_t *failures, int64_t *wait, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct err bad = ERR_INIT;
	int64_t next = 0;
	int rc;

	*failures = *wait = 0;
	sql_add(&q, "SELECT failures, next_at FROM throttle WHERE subject = ");
	sql_text(&q, who);
	rc = db_query(db, &q, &r, e);
	if (!rc && (rc = rows_next(r, e)) == 1) {
		rc = 0;
		if (moment_parse(rows_text(r, 1), &next, &bad) == 0 &&
			now() < next + FORGET_SECONDS) {
			*failures = rows_i64(r, 0);
			*wait = next > now() ? next - now() : 0;
			if (*wait > THROTTLE_LOCK_SECONDS)
				*wait = 0;
		}
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int refuse(int64_t wait, struct err *e)
{
	return err_set(e, ERR_DENIED,
		_("Too many failed log-ins. The next try is looked at in %d seconds."), (int)wait);
}

static int look_both(struct db *db, const struct throttle *t, int64_t failures[2], struct err *e)
{
	const char *who[2] = {t->user, t->source};
	int64_t wait, longest = 0;

	for (int i = 0; i < 2; i++) {
		failures[i] = 0;
		if (who[i][0] && look(db, who[i], &failures[i], &wait, e))
			return e->code;
		if (who[i][0] && wait > longest)
			longest = wait;
	}
#ifdef GUARD_OFF_throttle
	longest = 0;
#endif
	return longest ? refuse(longest, e) : 0;
}

static int count(struct tx *tx, const char *who, int64_t failures, struct err *e)
{
	struct sql q = SQL_INIT;
	char next[MOMENT_TEXT];
	int rc;

	if (!who[0])
		return 0;
	moment_format(now() + throttle_wait(failures), next);
	sql_add(&q, "INSERT INTO throttle (subject, failures, next_at) VALUES (");
	sql_text(&q, who);
	sql_add(&q, ", ");
	sql_i64(&q, failures);
	sql_add(&q, ", ");
	sql_text(&q, next);
	sql_add(&q, ") ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, "
		    "next_at = excluded.next_at");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int try_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct throttle *t = ctx;
	int64_t failures[2];

	if (look_both(tx_db(tx), t, failures, e) || count(tx, t->user, failures[0] + 1, e))
		return e->code;
	return count(tx, t->source, failures[1] + 1, e);
}

int throttle_try(struct db *db, const struct throttle *t, struct err *e)
{
	int64_t failures[2];
	struct err unwritten = ERR_INIT;
	int rc = look_both(db, t, failures, e);

	if (rc)
		return rc;
	rc = db_write(db, try_attempt, (void *)t, &unwritten);
	return rc == ERR_DENIED ? err_set(e, rc, "%s", unwritten.text) : 0;
}

/* The account's failures are forgotten; the source's are not, or a log-in of his own would give
 * somebody who guesses at others a clean slate. */
static int pass_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct throttle *t = ctx;
	char at[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	int rc;

	moment_format(now(), at);
	sql_add(&q, "DELETE FROM throttle WHERE subject = ");
	sql_text(&q, t->user);
	rc = tx_exec(tx, &q, NULL, e);
	sql_reset(&q);
	sql_add(&q, "UPDATE throttle SET failures = failures - 1, next_at = ");
	sql_text(&q, at);
	sql_add(&q, " WHERE failures > 0 AND subject = ");
	sql_text(&q, t->source);
	rc = rc ? rc : tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

void throttle_pass(struct db *db, const struct throttle *t)
{
	struct err unwritten = ERR_INIT;

	(void)!db_write(db, pass_attempt, (void *)t, &unwritten);
}

bool throttle_locked(struct db *db, const struct throttle *t)
{
	int64_t failures = 0, wait;
	struct err unread = ERR_INIT;

	return t->user[0] && look(db, t->user, &failures, &wait, &unread) == 0 &&
	       failures == THROTTLE_LOCK;
}
