#include "dict/presence.h"

#include <string.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"

const char *presence_key(void)
{
	static char key[33];
	unsigned char bytes[16];
	struct err ignored;

	if (!key[0] && random_bytes(bytes, sizeof bytes, &ignored) == 0)
		for (int i = 0; i < 16; i++) {
			key[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
			key[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
		}
	return key;
}

struct presence {
	const struct session *session;
	const struct entity *entity;
	int64_t id;
};

static void sql_record(struct sql *q, const struct presence *p)
{
	sql_text(q, p->entity->name);
	sql_add(q, " AND record_id = ");
	sql_i64(q, p->id);
}

static int enter(struct tx *tx, void *ctx, struct err *e)
{
	const struct presence *p = ctx;
	char at[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	int rc;

	moment_format(now(), at);
	sql_add(&q, "INSERT INTO presence (entity, record_id, session_key, user_name, since, "
		    "seen_at) VALUES (");
	sql_text(&q, p->entity->name);
	sql_add(&q, ", ");
	sql_i64(&q, p->id);
	sql_add(&q, ", ");
	sql_text(&q, presence_key());
	sql_add(&q, ", ");
	sql_text(&q, p->session->user_name);
	sql_add(&q, ", ");
	sql_text(&q, at);
	sql_add(&q, ", ");
	sql_text(&q, at);
	sql_add(&q, ") ON CONFLICT (entity, record_id, session_key) DO UPDATE SET seen_at = "
		    "excluded.seen_at");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int leave(struct tx *tx, void *ctx, struct err *e)
{
	const struct presence *p = ctx;
	char limit[MOMENT_TEXT], ahead[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	int rc;

	/* rows that nobody renews any more go along; a clock that was set back must not keep one
	 * for ever */
	moment_format(now() - 86400, limit);
	moment_format(now() + 86400, ahead);
	sql_add(&q, "DELETE FROM presence WHERE (session_key = ");
	sql_text(&q, presence_key());
	sql_add(&q, " AND entity = ");
	sql_record(&q, p);
	sql_add(&q, ") OR seen_at < ");
	sql_text(&q, limit);
	sql_add(&q, " OR seen_at > ");
	sql_text(&q, ahead);
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int write_unless_busy(struct session *s, db_write_fn *fn, const struct entity *e, int64_t id,
	int patience, struct err *err)
{
	struct presence p = {s, e, id};
	int before = db_set_patience(s->db, patience);
	int rc = db_write(s->db, fn, &p, err);
	db_set_patience(s->db, before);
	return rc == ERR_BUSY || rc == ERR_FULL ? 0 : rc;
}

int presence_enter(struct session *s, const struct entity *e, int64_t id, struct err *err)
{
	return write_unless_busy(s, enter, e, id, 0, err);
}

int presence_leave(struct session *s, const struct entity *e, int64_t id, struct err *err)
{
	return write_unless_busy(s, leave, e, id, 1, err);
}

static void add_person(
	const struct session *s, const char *user, const char *since, struct str *out)
{
	int64_t moment = 0;
	struct err ignored;
	struct civil c;

	if (moment_parse(since, &moment, &ignored))
		return;
	c = moment_civil(moment, s->time_zone);
	if (out->len)
		str_add(out, ", ");
	str_addf(out, _("%s since %02d:%02d"), user, c.hour, c.minute);
}

int presence_others(
	struct session *s, const struct entity *e, int64_t id, struct str *out, struct err *err)
{
	struct presence p = {s, e, id};
	char from[MOMENT_TEXT], to[MOMENT_TEXT];
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	moment_format(now() - PRESENCE_SECONDS, from);
	moment_format(now() + PRESENCE_SECONDS, to);
	sql_add(&q, "SELECT user_name, since FROM presence WHERE entity = ");
	sql_record(&q, &p);
	sql_add(&q, " AND session_key <> ");
	sql_text(&q, presence_key());
	sql_add(&q, " AND seen_at >= ");
	sql_text(&q, from);
	sql_add(&q, " AND seen_at <= ");
	sql_text(&q, to);
	sql_add(&q, " ORDER BY since, user_name");
	rc = db_query(s->db, &q, &rows, err);
	while (!rc && (rc = rows_next(rows, err)) == 1) {
		add_person(s, rows_text(rows, 0), rows_text(rows, 1), out);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}
