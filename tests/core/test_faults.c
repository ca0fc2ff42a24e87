/* The disk fails: at every call that a piece of work makes of it, once or from then on, in all the
 * ways in which a disk can fail. The work is done or refused with a sentence; what was acknowledged
 * is there, nothing is torn, and when the disk is well again the same connection goes on. */
#include "core/disk.h"
#include "core/workflows.h"

#include <unistd.h>
#include "core/lists.h"

#define HANGS 60 /* seconds: what takes longer than this never ends */
#define EVERY (SLOW ? 18 : 1) /* the how manyth point is tried */
#define SOME (SLOW ? 60 : 4)   /* of what saves as others do */

static struct {
	char dir[64], path[96], template[96];
	long runs, refused, failures;
	struct str first; /* failure */
} tried;

static void fails(const char *kind, long at, bool for_ever, const char *why)
{
	if (!tried.failures++)
		str_addf(&tried.first, "%s, call %ld%s: %s", kind, at, for_ever ? " and on" : "",
			why);
}

/* A world of its own over a fresh copy: only the database and ana are there. */
static int copy_open(struct world *w)
{
	files_remove(tried.path);
	file_copy(tried.template, tried.path);
	strcpy(w->path, tried.path);
	return db_open(&w->db, tried.path, 0, &w->e) || session_open(&w->ana, w->db, "ana", &w->e);
}

static void copy_close(struct world *w)
{
	session_free(&w->ana);
	db_close(&w->db);
}

/* How far the file is, whoever opens it; -1: it cannot be read, -2: it is damaged. */
static int64_t file_head(void)
{
	sqlite3 *conn;
	sqlite3_stmt *st = NULL;
	int64_t head = -2;

	sqlite3_open_v2(tried.path, &conn, SQLITE_OPEN_READWRITE, "unix");
	if (!sqlite3_prepare_v2(conn, "PRAGMA quick_check(1)", -1, &st, NULL) &&
		sqlite3_step(st) == SQLITE_ROW &&
		!strcmp((const char *)sqlite3_column_text(st, 0), "ok"))
		head = file_number(conn, "SELECT seq FROM history_head");
	sqlite3_finalize(st);
	sqlite3_close(conn);
	return head;
}

/* One run. False when there are not so many calls. */
static bool fault_try(
	const struct workflow *flow, const struct disk_kind *kind, long at, bool for_ever)
{
	struct world w = {0};
	int64_t before, after, reached = 0;
	bool failed, refused;

	alarm(HANGS);
	assert_int_equal(copy_open(&w), 0);
	before = head_of(&w);
	err_set(&w.e, ERR_DB, "%s", "");
	disk_break(kind, at, for_ever);
	refused = flow->step(&w, 0) || db_checkpoint(w.db, &w.e);
	failed = disk.failed;
	disk_mend();
	after = file_head();
	if (!w.ana) /* it could not be opened: the next one to come can */
		assert_int_equal(step_open(&w, 2), 0);
	if (refused && !w.e.text[0])
		fails(kind->name, at, for_ever, "no sentence");
	else if (after < before || (!refused && after == before))
		fails(kind->name, at, for_ever, after < 0 ? "damaged" : "lost");
	else if (flow->step(&w, 1))
		fails(kind->name, at, for_ever, w.e.text);
	else
		reached = head_of(&w);
	copy_close(&w);
	if (reached && file_head() < reached)
		fails(kind->name, at, for_ever, "lost afterwards");
	if (failed && at % 40 == 1) { /* every page, and all that the doctor knows */
		struct str wrong = STR_INIT;

		whole_look(tried.path, true, &wrong);
		if (wrong.len)
			fails(kind->name, at, for_ever, wrong.buf);
		str_release(&wrong);
	}
	tried.runs += failed;
	tried.refused += failed && refused;
	issues_release(&w.issues);
	return failed;
}

static void break_flow(struct world *w, const struct workflow *flow, int every)
{
	char what[64];
	long before = tried.runs;

	if (flow->prepare)
		must(flow->prepare(w));
	must(db_checkpoint(w->db, &w->e));
	file_copy(w->path, tried.template);
	for (int kind = 0; kind < DISK_KINDS; kind++)
		for (int for_ever = 0; for_ever < 2; for_ever++)
			for (long at = 1; fault_try(flow, &disk_kinds[kind], at, for_ever);)
				at += every;
	alarm(0);
	files_remove(tried.path);
	snprintf(what, sizeof what, "faults of the disk: %s", flow->name);
	figure(what, "%ld runs, %ld refused, %ld failures", tried.runs - before, tried.refused,
		tried.failures);
	tried.refused = 0;
	if (tried.failures)
		fail_msg("%s", tried.first.buf);
}

static void break_all(void **state, const char *name, int every)
{
	const struct workflow *flow = workflows;

	while (strcmp(flow->name, name))
		flow++;
	break_flow(*state, flow, every);
}

static void saves_fail_well(void **state)
{
	break_all(state, "save", EVERY);
}

static void imports_fail_well(void **state)
{
	break_all(state, "import", EVERY);
}

static void merges_fail_well(void **state)
{
	break_all(state, "merge", EVERY);
}

static void archiving_fails_well(void **state)
{
	break_all(state, "archive", EVERY);
}

static void issuing_fails_well(void **state)
{
	break_all(state, "issue", SOME);
}

static void dates_fail_well(void **state)
{
	break_all(state, "periodic", SOME);
}

/* One client, and then all those of a status: that is an operation of two parts. */
static int prepare_undo(struct world *w)
{
	struct list_replaced done;
	int64_t id;

	if (try_add(w, w->ana, "client", true, &id, TEXTS("legal_name=Firma SA", "status=inactive")))
		return w->e.code;
	return list_replace(w->ana, number("SELECT id FROM list WHERE name = 'client_status' OR id = ", 0),
		"inactive", "active", NULL, NULL, &done, &w->e);
}

static int step_undo(struct world *w, int i)
{
	int64_t change;

	(void)i;
	if (undo_last(w->ana, &change, &w->e))
		return w->e.code;
	return door_undo(w->ana, change, NULL, NULL, &w->e);
}

/* Also where nothing but the commit fails. */
static void undoing_fails_well(void **state)
{
	static const struct workflow flow = {"undo", prepare_undo, step_undo};

	break_flow(*state, &flow, SOME);
}

static void opening_fails_well(void **state)
{
	break_all(state, "open", EVERY);
}

static void there_were_many(void **state)
{
	(void)state;
	figure("faults of the disk: all", "%ld runs, %ld failures", tried.runs, tried.failures);
	assert_true(tried.runs >= (SLOW ? 150 : 2500));
}

static int copies_make(void **state)
{
	(void)state;
	disk_install();
	scratch_directory(tried.dir);
	snprintf(tried.path, sizeof tried.path, "%s/copy.db", tried.dir);
	snprintf(tried.template, sizeof tried.template, "%s/template.db", tried.dir);
	return 0;
}

static int copies_drop(void **state)
{
	(void)state;
	str_release(&tried.first);
	files_remove(tried.path);
	files_remove(tried.template);
	return rmdir(tried.dir);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(saves_fail_well),
		in_world(imports_fail_well),
		in_world(merges_fail_well),
		in_world(archiving_fails_well),
		in_world(undoing_fails_well),
		in_world(opening_fails_well),
		in_world(issuing_fails_well),
		in_world(dates_fail_well),
		cmocka_unit_test(there_were_many),
	};

	return cmocka_run_group_tests(tests, copies_make, copies_drop);
}
