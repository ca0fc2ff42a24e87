#include "store/guards.h"

#include <string.h>
#include "store/engine.h"

#define MAKES "CREATE TRIGGER "
#define MADE ";\n"

/* The next statement that makes a trigger, and its name; NULL at the end. */
static const char *guard_next(const char *at, struct str *name)
{
	at = strstr(at, MAKES);
	str_reset(name);
	if (at)
		str_addn(name, at + strlen(MAKES), strcspn(at + strlen(MAKES), " \n"));
	return at;
}

static int guard_there(struct db *db, const char *name, int64_t *there, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	db->engine->triggers(&q);
	sql_text(&q, name);
	rc = db_i64(db, &q, there, e);
	sql_release(&q);
	return rc;
}

int guards_look(struct db *db, struct str *missing, struct err *e)
{
	const char *at = db->engine->guard();
	struct str name = STR_INIT;
	int64_t there;
	int rc = 0;

	for (; !rc && (at = guard_next(at, &name)); at++) {
		rc = guard_there(db, name.buf, &there, e);
		if (!rc && !there)
			str_addf(missing, "%s%s", missing->len ? ", " : "", name.buf);
	}
	str_release(&name);
	return rc;
}

static int guard_mend(struct db *db, const char *name, const char *at, struct err *e)
{
	struct str sql = STR_INIT;
	int64_t there;
	int rc = guard_there(db, name, &there, e);

	if (!rc && !there) {
		str_addn(&sql, at, (size_t)(strstr(at, MADE) - at));
		rc = db->engine->guard_put(db, sql.buf, e);
	}
	str_release(&sql);
	return rc;
}

static int mend(struct tx *tx, void *ctx, struct err *e)
{
	const char *at = tx->db->engine->guard();
	struct str name = STR_INIT;
	int rc = 0;

	(void)ctx;
	for (; !rc && (at = guard_next(at, &name)); at++)
		rc = guard_mend(tx->db, name.buf, at, e);
	str_release(&name);
	return rc;
}

int guards_mend(struct db *db, struct err *e)
{
	return db_write(db, mend, NULL, e);
}
