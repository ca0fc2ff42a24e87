#include "dict/setting.h"

#include <string.h>
#include "base/lang.h"

int setting_get(struct session *s, const char *name, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT value FROM user_setting WHERE user_id = ");
	sql_i64(&q, s->user);
	sql_add(&q, " AND name = ");
	sql_text(&q, name);
	rc = db_text(s->db, &q, out, e);
	sql_release(&q);
	return rc;
}

struct put {
	int64_t user;
	const char *name, *value;
};

static int put_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct put *p = ctx;
	struct sql q = SQL_INIT;
	int rc;

	if (p->value[0]) {
		sql_add(&q, "INSERT INTO user_setting (user_id, name, value) VALUES (");
		sql_i64(&q, p->user);
		sql_add(&q, ", ");
		sql_text(&q, p->name);
		sql_add(&q, ", ");
		sql_text(&q, p->value);
		sql_add(&q, ") ON CONFLICT (user_id, name) DO UPDATE SET value = excluded.value");
	} else {
		sql_add(&q, "DELETE FROM user_setting WHERE user_id = ");
		sql_i64(&q, p->user);
		sql_add(&q, " AND name = ");
		sql_text(&q, p->name);
	}
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int setting_put(struct session *s, const char *name, const char *value, struct err *e)
{
	struct put p = {s->user, name, value};

	if (strlen(value) > SETTING_MAX)
		return err_set(e, ERR_INPUT, _("%s: too long to be kept."), name);
	return db_write(s->db, put_attempt, &p, e);
}

int setting_names(struct session *s, const char *beginning, struct arena *a, const char ***out,
	int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	size_t len = strlen(beginning);
	int cap = 0, rc;

	*out = NULL;
	*n = 0;
	sql_add(&q, "SELECT name FROM user_setting WHERE user_id = ");
	sql_i64(&q, s->user);
	sql_add(&q, " AND name >= ");
	sql_text(&q, beginning);
	sql_add(&q, " ORDER BY name");
	rc = db_query(s->db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1 &&
		strncmp(rows_text(rows, 0), beginning, len) == 0) {
		if (*n == cap) {
			const char **grown = arena_array(a, const char *, cap * 2 + 8);

			if (*n)
				memcpy(grown, *out, sizeof *grown * (size_t)*n);
			*out = grown;
			cap = cap * 2 + 8;
		}
		(*out)[(*n)++] = arena_strdup(a, rows_text(rows, 0));
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc < 0 ? rc : 0;
}
