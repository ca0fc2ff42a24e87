#include "store/guards.h"

#include <string.h>
#include "store/engine.h"

#define MAKES "CREATE TRIGGER "

static int guard_look(struct db *db, const char *name, struct str *missing, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	db->engine->triggers(&q);
	sql_text(&q, name);
	rc = db_i64(db, &q, &n, e);
	if (!rc && !n)
		str_addf(missing, "%s%s", missing->len ? ", " : "", name);
	sql_release(&q);
	return rc;
}

int guards_look(struct db *db, struct str *missing, struct err *e)
{
	struct str name = STR_INIT;
	int rc = 0;

	for (const char *at = db->engine->guard(); !rc && (at = strstr(at, MAKES));) {
		at += strlen(MAKES);
		str_reset(&name);
		str_addn(&name, at, strcspn(at, " \n"));
		rc = guard_look(db, name.buf, missing, e);
	}
	str_release(&name);
	return rc;
}
