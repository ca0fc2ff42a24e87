/* Staff from another system's list of users: people who receive mail, and can log in once somebody
 * gives them a role and a password. */
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/entities.h"
#include "core/importing.h"
#include "core/user.h"

/* "Ana.Lopez@firm.mx" and "Ana López" are "ana.lopez". */
static void make_name(struct str *out, const char *email, const char *full_name)
{
	struct str from = STR_INIT, words = STR_INIT;

	str_addn(&from, email[0] ? email : full_name, strcspn(email[0] ? email : full_name, "@"));
	text_words(&words, from.buf);
	for (const char *at = words.len ? words.buf + 1 : ""; *at && out->len < USER_NAME_MAX; at++)
		str_addc(out, *at == ' ' ? '.' : *at);
	str_release(&from);
	str_release(&words);
}

static void read_name(struct import_row *row)
{
	struct str name = STR_INIT;

	if (row_has(row, "name") && !user_name_valid(import_get(row, "name")))
		row_move(row, "name", "full_name");
	if (!row_has(row, "name")) {
		make_name(&name, import_get(row, "email"), import_get(row, "full_name"));
		import_put(row, "name", name.buf);
	}
	str_release(&name);
}

/* A role may be called by its label in either language. */
static int read_role(struct session *s, struct import_row *row, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	struct str want = STR_INIT, have = STR_INIT;
	int rc;

	if (!row_has(row, "role"))
		import_put(row, "role", ROLE_TECHNICIAN);
	text_fold(&want, import_get(row, "role"));
	sql_add(&q, "SELECT name, label_es, label_en FROM role ORDER BY id");
	rc = db_query(s->db, &q, &r, e);
	while (!rc && (rc = rows_next(r, e)) == 1) {
		rc = 0;
		for (int i = 1; i <= 2; i++) {
			str_reset(&have);
			text_fold(&have, rows_text(r, i));
			if (text_equal(have.buf, want.buf))
				import_put(row, "role", rows_text(r, 0));
		}
	}
	rows_end(&r);
	sql_release(&q);
	str_release(&want);
	str_release(&have);
	return rc;
}

int user_adopt(struct session *s, struct import_row *row, struct err *e)
{
	read_name(row);
	if (!row_has(row, "can_log_in"))
		import_put(row, "can_log_in", "0");
	return read_role(s, row, e);
}
