/* Issuing what is due, and the rehearsal of it: the same steps, kept or rolled back. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "core/entities.h"
#include "core/runner.h"
#include "core/schedule_parts.h"
#include "core/sessions.h"
#include "dict/query.h"

#define RUNNER "issue"

const char *schedule_event_name(enum schedule_event_kind kind)
{
	static const char *const names[] = {[EVENT_ISSUED] = N_("issued"),
		[EVENT_HELD] = N_("held"),
		[EVENT_SKIPPED] = N_("skipped"),
		[EVENT_FAILED] = N_("failed")};

	return names[kind];
}

void schedule_report_release(struct schedule_report *report)
{
	free(report->v);
	arena_release(&report->arena);
	*report = (struct schedule_report)SCHEDULE_REPORT_INIT;
}

/* One schedule, date by date. */
struct walk {
	struct session *session;
	int64_t id;
	struct date day;      /* up to here it is due */
	bool more;	      /* there may be another date */
	const char *question; /* why the next one has to wait for a person; NULL: it does not */
	struct schedule_report *out;
	int before; /* events when the attempt began */
	bool rehearsed;
};

static struct schedule_event *event_add(
	struct walk *w, const struct record *schedule, enum schedule_event_kind kind, const char *reason)
{
	struct schedule_report *out = w->out;
	const struct field *client = entity_field(&schedule_entity, "client");
	struct schedule_event *v;

	out->v = xgrow(out->v, &out->cap, out->n + 1, sizeof *out->v);
	v = &out->v[out->n++];
	*v = (struct schedule_event){.kind = kind,
		.schedule = w->id,
		.code = arena_strdup(&out->arena, record_get(schedule, "code")),
		.document = arena_strdup(&out->arena, record_get(schedule, "kind")),
		.date = arena_strdup(&out->arena, record_get(schedule, "next_date")),
		.client = "",
		.number = "",
		.to = "",
		.reason = arena_strdup(&out->arena, reason)};
	if (schedule->ref[client->index].title)
		v->client = arena_strdup(&out->arena, schedule->ref[client->index].title);
	return v;
}

/* ---- a step ---- */

static struct occurrence next_of(struct change *c, struct record *schedule)
{
	return (struct occurrence){schedule, record_int(schedule, "next_no"),
		arena_strdup(c->arena, record_get(schedule, "next_date")), NULL, false, NULL};
}

static int note_next(struct change *c, struct walk *w, struct record *schedule,
	enum schedule_event_kind kind, const char *reason, struct err *e)
{
	struct occurrence o = next_of(c, schedule);

	event_add(w, schedule, kind, reason);
	if (occurrence_note(c, &o, kind == EVENT_HELD ? "held" : "skipped", reason, e))
		return e->code;
	schedule_advance(schedule, o.number);
	return 0;
}

static int note_several(struct change *c, struct walk *w, struct record *schedule, int64_t n,
	enum schedule_event_kind kind, struct err *e)
{
	const char *reason = kind == EVENT_HELD
				     ? _("Several dates were due at once: release or skip each.")
				     : _("A later date was due as well.");

	for (; n > 0; n--)
		if (note_next(c, w, schedule, kind, reason, e))
			return e->code;
	return schedule_keep(c, schedule, e);
}

static void event_issued(struct walk *w, const struct occurrence *o, const struct record *document,
	const char *about)
{
	struct schedule_event *v = event_add(w, o->schedule, EVENT_ISSUED, about);

	v->date = arena_strdup(&w->out->arena, o->date);
	v->number = w->rehearsed ? "" : arena_strdup(&w->out->arena, record_get(document, "code"));
	v->total = record_int(document, "total");
	v->mail_held = o->mail_held;
	v->to = arena_strdup(&w->out->arena, o->to ? o->to : "");
}

/* What stays until somebody has seen it; the same again is no news. */
static void fault_note(struct change *c, struct record *schedule, const char *text)
{
	if (text_equal(record_get(schedule, "fault"), text))
		return;
	change_log(c, &schedule_entity, schedule->id, "fault", record_get(schedule, "fault"), text);
	record_set(schedule, "fault", text);
	record_set(schedule, "fault_at", text[0] ? c->at : "");
}

static const char *question_of(const struct issues *is)
{
	for (int i = 0; i < is->n; i++)
		if (is->v[i].severity == ISSUE_ASK)
			return is->v[i].text;
	return NULL;
}

static int issue_next(struct change *c, struct walk *w, struct record *schedule, struct err *e)
{
	struct occurrence o = next_of(c, schedule);
	struct record *document;
	struct str about = STR_INIT;
	int rc;

	issues_reset(c->issues);
	rc = occurrence_issue(c, &o, &document, &about, e);
	if (!rc && question_of(c->issues))
		rc = err_set(e, ERR_CONFIRM, "%s", question_of(c->issues));
	if (!rc) {
		event_issued(w, &o, document, about.buf);
		if (about.len || !record_get(schedule, "fault_at")[0])
			fault_note(c, schedule, about.buf);
		schedule_advance(schedule, o.number);
		rc = schedule_keep(c, schedule, e);
	}
	str_release(&about);
	return rc;
}

/* So many dates are due, of those that its limit leaves. */
static int due_count(struct change *c, const struct walk *w, const struct record *schedule, int64_t *n,
	struct err *e)
{
	struct date_rule rule;
	int64_t left, first = schedule_next_place(schedule);

	if (schedule_rule(schedule, &rule, e) || schedule_left(c->db, schedule, &left, e))
		return e->code;
	*n = date_rule_count(&rule, first, w->day);
	*n = *n < left ? *n : left;
	return 0;
}

/* Two who look at the same one look in turn. */
static int schedule_lock(struct change *c, int64_t id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "UPDATE schedule SET next_no = next_no WHERE id = ");
	sql_i64(&q, id);
	rc = tx_exec(c->tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static int step_due(struct change *c, struct walk *w, struct record *schedule, int64_t due, struct err *e)
{
	const char *policy = record_get(schedule, "downtime");

#ifdef GUARD_OFF_several_due
	policy = "issue";
#endif
	if (strcmp(record_get(schedule, "next_date"), record_get(schedule, "catch_up")) <= 0)
		policy = "issue";
	if (w->question)
		return note_next(c, w, schedule, EVENT_HELD, w->question, e) ||
				       schedule_keep(c, schedule, e)
			       ? e->code
			       : 0;
	if (due > 1 && text_equal(policy, "hold"))
		return note_several(c, w, schedule, due, EVENT_HELD, e);
	if (due > 1 && text_equal(policy, "skip"))
		return note_several(c, w, schedule, due - 1, EVENT_SKIPPED, e);
	return issue_next(c, w, schedule, e);
}

static int step(struct change *c, struct walk *w, struct err *e)
{
	struct record *schedule;
	int64_t due = 0;

	w->out->n = w->before;
	w->more = false;
	if (schedule_lock(c, w->id, e) || change_load(c, &schedule_entity, w->id, &schedule, e))
		return e->code;
	if (schedule->archived || !text_equal(record_get(schedule, "state"), "active") ||
		!record_get(schedule, "next_date")[0])
		return 0;
	if (due_count(c, w, schedule, &due, e))
		return e->code;
	w->more = due > 0;
	return due > 0 ? step_due(c, w, schedule, due, e) : 0;
}

/* ---- for good ---- */

static bool schedule_at_fault(int rc)
{
	return rc == ERR_INPUT || rc == ERR_MISSING || rc == ERR_STALE || rc == ERR_UNIQUE ||
	       rc == ERR_REFERENCE || rc == ERR_CHECK;
}

static int step_attempt(struct change *c, void *ctx, struct err *e)
{
	return step(c, ctx, e);
}

struct failure {
	struct walk *walk;
	const char *text;
};

static int failure_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct failure *f = ctx;
	struct record *schedule;

	f->walk->out->n = f->walk->before;
	if (change_load(c, &schedule_entity, f->walk->id, &schedule, e))
		return e->code;
	event_add(f->walk, schedule, EVENT_FAILED, f->text);
	change_card(c, &schedule_entity, schedule->id);
	change_card(c, &client_entity, record_int(schedule, "client"));
	fault_note(c, schedule, f->text);
	return schedule_keep(c, schedule, e);
}

/* The step was rolled back: its reason stays, and the other schedules go on. */
static int failed(struct walk *w, struct err *e)
{
	char text[sizeof e->text];
	struct failure f = {w, text};

	memcpy(text, e->text, sizeof text);
	w->more = false;
	return door_batch(w->session, "issue", "", failure_attempt, &f, e);
}

static int keep_lease(struct db *db, struct walk *w, struct err *e)
{
	bool taken;
	int rc = runner_take(db, RUNNER, &taken, e);

	if (!rc && !taken) {
		w->more = false;
		w->out->busy = true;
	}
	return rc;
}

static int walk_schedule(struct walk *w, struct err *e)
{
	char question[sizeof e->text];
	int rc = 0;

	w->more = true;
	while (!rc && w->more && !(rc = keep_lease(w->session->db, w, e)) && w->more) {
		w->before = w->out->n;
		rc = door_batch(w->session, "issue", "", step_attempt, w, e);
		w->question = NULL;
		if (rc == ERR_CONFIRM) {
			memcpy(question, e->text, sizeof question);
			w->question = question;
			w->more = true;
			rc = 0;
		} else if (schedule_at_fault(rc)) {
			rc = failed(w, e);
		}
	}
	return rc;
}

static int due_schedules(
	struct db *db, struct date until, struct arena *a, int64_t **out, int *n, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *rows = NULL;
	char day[DATE_TEXT];
	int64_t most = 0;
	int rc;

	date_format(until, day);
	sql_add(&q, "SELECT count(*) FROM schedule");
	rc = db_i64(db, &q, &most, e);
	*n = 0;
	*out = arena_array(a, int64_t, most + 1);
	sql_reset(&q);
	sql_add(&q, "SELECT id FROM schedule WHERE state = 'active' AND archived_at = '' AND "
		    "next_date <> '' AND next_date <= ");
	sql_text(&q, day);
	sql_add(&q, " ORDER BY next_date, id");
	if (!rc)
		rc = db_query(db, &q, &rows, e);
	while (!rc && *n < most && (rc = rows_next(rows, e)) == 1) {
		(*out)[(*n)++] = rows_i64(rows, 0);
		rc = 0;
	}
	rows_end(&rows);
	sql_release(&q);
	return rc < 0 ? rc : 0;
}

/* Where nothing is due, nothing is written either. */
static int issue_all(struct session *s, struct date until, struct schedule_report *out, struct err *e)
{
	struct err late = ERR_INIT;
	struct arena a = ARENA_INIT;
	int64_t *id;
	int n, rc = due_schedules(s->db, until, &a, &id, &n, e);

	for (int i = 0; i < n && !rc && !out->busy; i++) {
		struct walk w = {.session = s, .id = id[i], .day = until, .out = out};

		rc = walk_schedule(&w, e);
	}
	if (n && !out->busy)
		(void)!runner_leave(s->db, RUNNER, &late);
	arena_release(&a);
	return rc;
}

static struct date earlier(struct date a, struct date b)
{
	return date_days(a) < date_days(b) ? a : b;
}

/* The system's session, with the firm's time zone and currency. */
static int system_begin(struct session *s, struct db *db, struct err *e)
{
	session_system(s, db);
	return session_read_company(s, e);
}

int schedule_issue_due(struct db *db, struct date until, struct schedule_report *out, struct err *e)
{
	struct session s;
	int rc = system_begin(&s, db, e);

	if (!rc)
		rc = issue_all(&s, earlier(until, today_in(s.time_zone)), out, e);
	session_end(&s);
	return rc;
}

int schedule_is_due(struct db *db, bool *due, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct session s;
	int64_t *id;
	int n = 0, rc = system_begin(&s, db, e);

	if (!rc)
		rc = due_schedules(db, today_in(s.time_zone), &a, &id, &n, e);
	*due = n > 0;
	session_end(&s);
	arena_release(&a);
	return rc;
}

/* ---- in rehearsal ---- */

/* The question comes after its document was made: of that nothing may stay, as in the run itself. */
static int rehearse_step(struct change *c, struct walk *w, struct err *e)
{
	char question[sizeof e->text];
	struct change_mark before;
	int rc = change_mark(c, &before, e) ? e->code : step(c, w, e);

	if (rc != ERR_CONFIRM)
		return rc ? rc : change_keep(c, e);
	memcpy(question, e->text, sizeof question);
	w->question = question;
	rc = change_back(c, &before, e) ? e->code : step(c, w, e);
	w->question = NULL;
	return rc;
}

struct rehearsal {
	struct walk walk;
	struct date today, until;
	char at[DATE_TEXT]; /* the date that it is at */
	int before;
};

static bool next_day(struct change *c, struct rehearsal *r, struct err *e)
{
	struct record *schedule;
	struct date next;

	if (change_load(c, &schedule_entity, r->walk.id, &schedule, e) ||
		date_parse_iso(record_get(schedule, "next_date"), &next) ||
		date_days(next) > date_days(r->until))
		return false;
	date_format(next, r->at);
	r->walk.day = date_days(next) > date_days(r->today) ? next : r->today;
	return true;
}

/* Ends with ERR_CANCEL when all went well: nothing of it stays. */
static int rehearse_attempt(struct change *c, void *ctx, struct err *e)
{
	struct rehearsal *r = ctx;
	struct walk *w = &r->walk;
	int rc = 0;

	w->out->n = r->before;
	w->more = true;
	while (!rc && w->more && next_day(c, r, e)) {
		w->before = w->out->n;
		rc = rehearse_step(c, w, e);
	}
	return rc ? rc : err_set(e, ERR_CANCEL, "-");
}

/* The dates before it come, and it stays at this one. */
static int rehearsal_failed(struct rehearsal *r, struct err *e)
{
	struct scope scope = {r->walk.session, NULL, 0};
	struct schedule_report *out = r->walk.out;
	char text[sizeof e->text];
	struct record *schedule;

	memcpy(text, e->text, sizeof text);
	if (door_load(scope, &schedule_entity, r->walk.id, &schedule, e))
		return e->code;
	out->n = r->walk.before;
	event_add(&r->walk, schedule, EVENT_FAILED, text)->date = arena_strdup(&out->arena, r->at);
	record_free(&schedule);
	return 0;
}

static int rehearse_one(struct rehearsal *r, struct err *e)
{
	int rc;

	r->before = r->walk.before = r->walk.out->n;
	rc = door_batch(r->walk.session, "issue", "", rehearse_attempt, r, e);
	if (rc == ERR_CANCEL)
		return 0;
	return schedule_at_fault(rc) ? rehearsal_failed(r, e) : rc;
}

static int by_date(const void *a, const void *b)
{
	const struct schedule_event *x = a, *y = b;
	int d = strcmp(x->date, y->date);

	return d ? d : x->schedule < y->schedule ? -1 : x->schedule > y->schedule;
}

struct ids {
	int64_t *v;
	int n, cap;
	int64_t only;
};

static int id_add(void *ctx, const struct record *r, struct err *e)
{
	struct ids *ids = ctx;

	(void)e;
	if (ids->only && r->id != ids->only)
		return 0;
	ids->v = xgrow(ids->v, &ids->cap, ids->n + 1, sizeof *ids->v);
	ids->v[ids->n++] = r->id;
	return 0;
}

int schedule_rehearse(struct session *s, int64_t schedule, struct date until,
	struct schedule_report *out, struct err *e)
{
	struct ids ids = {.only = schedule};
	struct session system;
	struct query q;
	int rc = system_begin(&system, s->db, e);

	query_init(&q, (struct scope){s, NULL, 0}, &schedule_entity);
	rc = rc ? rc : query_each(&q, 0, id_add, &ids, e);
	for (int i = 0; i < ids.n && !rc; i++) {
		struct rehearsal r = {.walk = {.session = &system, .id = ids.v[i], .out = out, .rehearsed = true},
			.today = today_in(s->time_zone),
			.until = until};

		rc = rehearse_one(&r, e);
	}
	session_end(&system);
	if (out->n)
		qsort(out->v, (size_t)out->n, sizeof *out->v, by_date);
	free(ids.v);
	return rc;
}
