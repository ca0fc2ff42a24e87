/* Batches that are there when an import is broken off are taken back together with those that the
 * same import makes later: all of them are parts of one operation. */
#include "dict/importing.h"

int import_resume(struct import *im, struct err *e)
{
	struct import_report *r = im->report;
	struct sql q = SQL_INIT;
	int rc = csv_sum(im->csv, im->sum, e);

	sql_add(&q, "SELECT o.operation FROM import_open o JOIN change c ON c.id = o.operation "
		    "WHERE c.undone_by IS NULL AND c.user_name = ");
	sql_text(&q, im->job.session->user_name);
	sql_add(&q, " AND o.entity = ");
	sql_text(&q, im->map.entity->name);
	sql_add(&q, " AND o.sum = ");
	sql_text(&q, im->sum);
	sql_add(&q, " ORDER BY o.operation LIMIT 1");
	rc = rc ? rc : db_i64(im->job.session->db, &q, &r->operation, e);
	sql_release(&q);
	r->resumed = !rc;
	if (rc == ERR_MISSING)
		r->operation = rc = 0;
	return rc;
}

int import_resume_mark(struct change *c, void *ctx, struct err *e)
{
	const struct import *im = ctx;
	struct sql q = SQL_INIT;
	int rc;

	if (c->operation)
		return 0;
	sql_add(&q, "INSERT INTO import_open (operation, entity, sum) VALUES (");
	sql_i64(&q, c->id);
	sql_add(&q, ", ");
	sql_text(&q, im->map.entity->name);
	sql_add(&q, ", ");
	sql_text(&q, im->sum);
	sql_add(&q, ")");
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* With those that were taken back. */
static int end_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct import *im = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "DELETE FROM import_open WHERE operation = ");
	sql_i64(&q, im->report->operation);
	sql_add(&q, " OR operation IN (SELECT id FROM change WHERE undone_by IS NOT NULL)");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

int import_resume_end(struct import *im, struct err *e)
{
	return im->report->operation ? db_write(im->job.session->db, end_attempt, im, e) : 0;
}
