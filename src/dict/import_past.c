#include "base/lang.h"
#include "dict/detail.h"
#include "dict/importing.h"
#include "dict/undoing.h"

static void past_sql(struct sql *q, int most)
{
	sql_add(q, "SELECT c.id, c.at, c.user_name, c.detail, c.undone_by, o.operation FROM change c "
		   "LEFT JOIN import_open o ON o.operation = c.id WHERE c.action = 'import' "
		   "AND c.part_of IS NULL ORDER BY c.id DESC LIMIT ");
	sql_i64(q, most);
}

int import_past(struct session *s, int most, struct arena *a, struct import_past **out, int *n,
	struct err *err)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	*out = arena_array(a, struct import_past, most);
	*n = 0;
	past_sql(&q, most);
	rc = db_query(s->db, &q, &r, err);
	while (!rc && (rc = rows_next(r, err)) == 1) {
		(*out)[(*n)++] = (struct import_past){.operation = rows_i64(r, 0),
			.at = arena_strdup(a, rows_text(r, 1)),
			.user = arena_strdup(a, rows_text(r, 2)),
			.source = arena_strndup(a, rows_text(r, 3), detail_source(rows_text(r, 3))),
			.undone = !rows_null(r, 4),
			.broken_off = rows_null(r, 4) && !rows_null(r, 5)};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

int import_number_check(struct session *s, int64_t operation, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM change WHERE action = 'import' AND id = ");
	sql_i64(&q, operation);
	rc = db_i64(s->db, &q, &n, e);
	sql_release(&q);
	return rc || n ? rc
		       : err_set(e, ERR_MISSING, _("No import has the number %lld."),
				 (long long)operation);
}

/* The file brings back what it held, beside what was done since. */
int import_undo_check(struct session *s, int64_t operation, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM change i JOIN change u ON u.id = i.undone_by "
		    "WHERE i.action = 'import' AND COALESCE(u.part_of, u.id) = ");
	sql_i64(&q, operation);
	rc = db_i64(s->db, &q, &n, e);
	sql_release(&q);
	if (rc || !n)
		return rc;
	return err_set(e, ERR_INPUT, "%s",
		_("An import that was taken back is not brought back: import the file again."));
}
