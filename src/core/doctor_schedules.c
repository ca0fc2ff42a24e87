/* What schedules say of themselves, held against the dates that came; and what those dates made. */
#include "base/lang.h"
#include "core/doctor_parts.h"
#include "core/entities.h"
#include "core/schedule_parts.h"

static const char *const counted[] = {"next_no", "next_date", "issued"};

/* Columns of the query below: as they are stored, and what their dates say. */
enum { ID, STATE, CYCLE, DAY, ANCHOR, ANCHOR_NO, COUNTED, LAST = COUNTED + LENGTH(counted), ISSUED };

static void select_schedules(struct sql *q)
{
	sql_add(q, "SELECT s.id, s.state, s.cycle, s.day, s.anchor, s.anchor_no, s.next_no, "
		   "s.next_date, s.issued, CAST(COALESCE(MAX(o.occurrence_no), 0) AS BIGINT), "
		   "CAST(COALESCE(SUM(CASE WHEN o.state = 'issued' THEN 1 ELSE 0 END), 0) AS BIGINT) "
		   "FROM schedule s LEFT JOIN occurrence o ON o.schedule = s.id "
		   "GROUP BY s.id, s.state, s.cycle, s.day, s.anchor, s.anchor_no, s.next_no, "
		   "s.next_date, s.issued ORDER BY s.id");
}

static struct record *should_be(const struct rows *rows, struct arena *a)
{
	struct record *r = record_in(a, &schedule_entity);

	r->id = rows_i64(rows, ID);
	record_set_int(r, "cycle", rows_i64(rows, CYCLE));
	record_set(r, "day", rows_text(rows, DAY));
	record_set(r, "anchor", rows_text(rows, ANCHOR));
	record_set_int(r, "anchor_no", rows_i64(rows, ANCHOR_NO));
	record_set_int(r, "next_no", rows_i64(rows, LAST) + 1);
	record_set_int(r, "issued", rows_i64(rows, ISSUED));
	if (text_equal(rows_text(rows, STATE), "completed"))
		record_set(r, "next_date", "");
	else
		schedule_set_next(r);
	return r;
}

static void hold(const struct rows *rows, struct arena *a, struct flaws *out)
{
	const struct record *should = should_be(rows, a);

	for (int i = 0; i < LENGTH(counted); i++) {
		struct value is = rows_value(rows, COUNTED + i, a);
		const struct value *right = record_value(should, counted[i]);

		if (!value_equal(&is, right))
			flaws_add(out, &schedule_entity, should->id, counted[i], &is, right);
	}
}

int flaws_schedules(struct db *db, struct flaws *out, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int rc;

	select_schedules(&q);
	rc = db_query(db, &q, &rows, e);
	while (!rc && (rc = rows_next(rows, e)) == 1) {
		hold(rows, &a, out);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	arena_release(&a);
	return rc;
}

/* ---- what they made ---- */

int look_periodic(const struct doctor *d, struct doctor_finding *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t n;
	int rc;

	sql_add(&q, "SELECT count(*) FROM occurrence o LEFT JOIN message m ON m.subject_entity = "
		    "'document' AND m.subject_id = o.document AND m.purpose = 'issued' "
		    "WHERE o.state = 'issued' AND (o.document IS NULL OR m.id IS NULL)");
	rc = db_i64(d->db, &q, &n, e);
	sql_release(&q);
	if (rc)
		return rc;
	if (!n)
		return finding_set(out, DOCTOR_OK, _("Each has its document and its message."));
	return finding_set(out, DOCTOR_WARNING, _("Without a document or a message: %lld."), (long long)n);
}
