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

/* What follows, with a blank for each run of white space: engines lay out what they keep. */
static void squeeze(struct str *out, const char *s, size_t n)
{
	str_reset(out);
	for (size_t i = 0; i < n; i++)
		if (!strchr(" \t\n", s[i]))
			str_addc(out, s[i]);
		else if (i && !strchr(" \t\n", s[i - 1]))
			str_addc(out, ' ');
}

/* `at` is the statement that makes it. */
static int guard_stands(
	struct db *db, const char *name, const char *at, bool *stands, struct err *e)
{
	struct str found = STR_INIT, wanted = STR_INIT, is = STR_INIT;
	struct sql q = SQL_INIT;
	int rc;

	db->engine->triggers(&q);
	sql_text(&q, name);
	rc = db_text(db, &q, &found, e);
	squeeze(&wanted, at, (size_t)(strstr(at, MADE) - at));
	squeeze(&is, found.buf, found.len);
	*stands = !rc && strcmp(is.buf, wanted.buf) == 0;
	sql_release(&q);
	str_release(&found);
	str_release(&wanted);
	str_release(&is);
	return rc == ERR_MISSING ? 0 : rc;
}

int guards_look(struct db *db, struct str *wrong, struct err *e)
{
	const char *at = db->engine->guard();
	struct str name = STR_INIT;
	bool stands;
	int rc = 0;

	for (; !rc && (at = guard_next(at, &name)); at++) {
		rc = guard_stands(db, name.buf, at, &stands, e);
		if (!rc && !stands)
			str_addf(wrong, "%s%s", wrong->len ? ", " : "", name.buf);
	}
	str_release(&name);
	return rc;
}

static int guard_mend(struct db *db, const char *name, const char *at, struct err *e)
{
	struct str sql = STR_INIT;
	bool stands;
	int rc = guard_stands(db, name, at, &stands, e);

	if (!rc && !stands) {
		str_addn(&sql, at, (size_t)(strstr(at, MADE) - at));
		rc = db->engine->guard_put(db, name, sql.buf, e);
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
