/* What is wanted of a message beside its record: its bytes. */
#include "base/lang.h"
#include "core/entities.h"
#include "core/message.h"

int message_bytes(struct session *s, int64_t id, struct arena *a, const char **bytes, size_t *n,
	struct err *e)
{
	struct sql q = SQL_INIT;
	struct record *r = NULL;
	struct rows *rows = NULL;
	int rc = door_load((struct scope){s, NULL, 0}, &message_entity, id, &r, e);

	record_free(&r);
	if (rc)
		return rc;
	sql_add(&q, "SELECT mime FROM message_body WHERE message = ");
	sql_i64(&q, id);
	rc = db_query(s->db, &q, &rows, e);
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		struct value v = rows_value(rows, 0, a);

		*bytes = v.s;
		*n = v.len;
		rc = 0;
	} else if (!rc) {
		rc = err_set(e, ERR_INPUT,
			_("The message is not made up yet: that is done when its turn comes."));
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}
