/* An operation of many parts is taken back part by part, several in a transaction while nobody waits. */
#include <inttypes.h>
#include <string.h>
#include "base/lang.h"
#include "dict/stride.h"
#include "dict/undo.h"
#include "dict/undoing.h"

#define PARTS_MOST 64 /* that are taken back in one transaction */

struct parts {
	int64_t *id; /* newest first */
	int64_t *records; /* each one's, as people count them */
	int64_t n, total;
};
/* Parts on their way; those before `done` are taken back for good. */
struct undoing {
	struct session *session;
	const struct parts *parts;
	int64_t operation;
	int64_t records;  /* in those */
	int64_t done, at; /* at: the part at hand, in a transaction that began with part `done` */
	int most;         /* parts of the next transaction; 0: as many as the stride lets */
	struct stride stride;
};

static int count_parts(struct session *s, int64_t operation, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM change WHERE part_of = ");
	sql_i64(&q, operation);
	rc = db_i64(s->db, &q, n, e);
	sql_release(&q);
	return rc;
}

/* The parts that are still to be taken back. A change that stands alone is its own and only part,
 * also when it was undone already: taking it back says so. */
static int read_parts(
	struct session *s, int64_t operation, struct arena *a, struct parts *out, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	int64_t n = 0;
	int rc = count_parts(s, operation, &n, e);

	out->id = arena_array(a, int64_t, n + 1);
	out->records = arena_array(a, int64_t, n + 1);
	sql_add(&q, "SELECT id FROM change WHERE undone_by IS NULL AND part_of = ");
	sql_i64(&q, operation);
	sql_add(&q, " ORDER BY id DESC");
	if (!rc)
		rc = db_query(s->db, &q, &rows, e);
	for (out->n = 0; !rc && out->n < n && (rc = rows_next(rows, e)) == 1; rc = 0)
		out->id[out->n++] = rows_i64(rows, 0);
	rows_end(&rows);
	sql_release(&q);
	out->id[out->n++] = operation;
	return rc < 0 ? rc : 0;
}

static int operation_of(struct session *s, int64_t change, int64_t *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT COALESCE(part_of, id) FROM change WHERE id = ");
	sql_i64(&q, change);
	rc = db_i64(s->db, &q, out, e);
	sql_release(&q);
	return rc == ERR_MISSING ? err_set(e, rc, _("Change %" PRId64 ": there is none."), change)
				 : rc;
}

/* What was done by hand comes first in a part, and what followed from it is of other kinds: of a client
 * and its contact the client counts. Rows are the newest first. */
static int64_t count_records(const struct undo *u)
{
	const struct entity *main = u->n ? u->row[u->n - 1].entity : NULL;
	int64_t last = 0, n = 0;

	for (int i = 0; i < u->n; i++) {
		if (u->row[i].entity != main)
			continue;
		n += u->row[i].id != last;
		last = u->row[i].id;
	}
	return n;
}

/* All parts are looked at before the first of them goes. */
static int look_ahead(struct session *s, struct parts *parts, int64_t operation, struct err *e)
{
	int rc = 0;

	for (int64_t i = 0; !rc && i < parts->n; i++) {
		struct arena a = ARENA_INIT;
		struct change c = {.session = s, .db = s->db, .arena = &a};
		struct undo u = {.session = s, .change = parts->id[i], .operation = operation};

		rc = undo_look(&c, &u, e);
		parts->records[i] = rc ? 0 : count_records(&u);
		parts->total += parts->records[i];
		arena_release(&a);
	}
	return rc;
}

static int undo_attempt(struct change *c, void *ctx, struct err *e)
{
	static const struct accepted all = {.all = true};
	struct undoing *run = ctx;

	c->accepted = &all;
	for (run->at = run->done;;) {
		struct undo u = {.session = run->session, .change = run->parts->id[run->at],
			.operation = run->operation};
		int taken = (int)(run->at - run->done) + 1;

		if (undo_change(c, &u, e))
			return e->code;
		if (run->at + 1 == run->parts->n || taken == run->most ||
			stride_is_over(&run->stride, taken))
			return 0;
		if (change_settle(c, e) || change_next(c, e))
			return e->code;
		run->at++;
	}
}

/* Did the data refuse? What else fails (the disk, the gate, the session) fails for fewer parts, too. */
static bool is_refusal(int rc)
{
	return rc == ERR_INPUT || rc == ERR_CONFIRM || rc == ERR_MISSING || rc == ERR_STALE ||
	       rc == ERR_UNIQUE || rc == ERR_REFERENCE || rc == ERR_CHECK;
}

/* Several parts in a transaction. When one of them cannot be taken back, none is, and the next
 * transaction ends before it: always fewer, so that it comes to an end. */
static int undo_stride(struct undoing *run, const char *detail, int64_t *undo, struct err *e)
{
	int rc;

	run->at = run->done;
	stride_begin(&run->stride);
	rc = door_part(run->session, "undo", detail, undo, undo_attempt, run, e);
	if (is_refusal(rc) && run->at > run->done) {
		*e = (struct err)ERR_INIT;
		run->most = (int)(run->at - run->done);
		return 0;
	}
	if (rc == ERR_REFERENCE)
		return err_set(e, ERR_INPUT,
			_("Change %" PRId64 " cannot be taken back: other records still refer to what it "
			  "made. Take back the changes that made those first."),
			run->parts->id[run->at]);
	if (rc)
		return rc;
	stride_end(&run->stride, (int)(run->at + 1 - run->done));
	for (; run->done <= run->at; run->done++)
		run->records += run->parts->records[run->done];
	return 0;
}

static int undo_parts(struct undoing *run, undo_progress_fn *progress, void *ctx, struct err *e)
{
	struct str detail = STR_INIT;
	int64_t undo = 0;
	int rc = 0;

	str_add_i64(&detail, run->operation);
	stride_init(&run->stride, run->session->db, 1, PARTS_MOST);
	while (!rc && run->done < run->parts->n) {
		if (progress && !progress(ctx, run->records, run->parts->total))
			rc = err_set(e, ERR_CANCEL, "%s",
				_("Broken off; ask again to take the rest back."));
		else
			rc = undo_stride(run, detail.buf, &undo, e);
	}
	str_release(&detail);
	return rc;
}

int door_undo(
	struct session *s, int64_t change_id, undo_progress_fn *progress, void *ctx, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct parts parts = {0};
	int64_t operation;
	int rc = operation_of(s, change_id, &operation, e);

	if (!rc && !(rc = import_undo_check(s, operation, e)))
		rc = read_parts(s, operation, &a, &parts, e);
	if (!rc && parts.n > 1)
		rc = look_ahead(s, &parts, operation, e);
	if (!rc) {
		struct undoing run = {.session = s, .parts = &parts, .operation = operation};

		rc = undo_parts(&run, progress, ctx, e);
	}
	arena_release(&a);
	return rc;
}
