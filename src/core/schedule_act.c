/* What people do with a schedule: pause, resume, stop. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "core/entities.h"
#include "core/schedule_parts.h"

static bool state_is(const struct record *r, const char *state)
{
	return text_equal(record_get(r, "state"), state);
}

static int move(struct change *c, struct record *r, const char *state, struct err *e)
{
	change_card(c, &schedule_entity, r->id);
	change_card(c, &client_entity, record_int(r, "client"));
	change_log(c, &schedule_entity, r->id, "state", record_get(r, "state"), state);
	record_set(r, "state", state);
	return schedule_keep(c, r, e);
}

static int halt(struct change *c, struct record *r, const char *state, struct err *e)
{
	if (r->archived || state_is(r, state) || state_is(r, "completed"))
		return err_set(e, ERR_INPUT, _("%s is not under way: there is nothing to stop."),
			record_get(r, "code"));
	return move(c, r, state, e);
}

static int pause(struct change *c, struct record *r, struct err *e)
{
	return halt(c, r, "paused", e);
}

static int stop(struct change *c, struct record *r, struct err *e)
{
	return halt(c, r, "stopped", e);
}

/* ---- resuming ---- */

static struct date today(const struct change *c)
{
	return today_in(c->session->time_zone);
}

/* Dates that fell while it rested. */
static int64_t missed_count(const struct change *c, const struct record *r)
{
	struct date_rule rule;
	struct err none = ERR_INIT;

	if (schedule_rule(r, &rule, &none))
		return 0;
	return date_rule_count(&rule, schedule_next_place(r), today(c));
}

static int resumable(struct change *c, struct record *r, struct err *e)
{
	int64_t left;

	if (r->archived || state_is(r, "active"))
		return err_set(e, ERR_INPUT, _("%s is under way: there is nothing to resume."),
			record_get(r, "code"));
	if (schedule_left(c->db, r, &left, e))
		return e->code;
	if (left <= 0)
		return err_set_path(e, ERR_INPUT, "limit",
			_("%s has issued all its documents: set a higher number of them first."),
			record_get(r, "code"));
	schedule_set_next(r);
	return 0;
}

static int skip_missed(struct change *c, struct record *r, int64_t n, struct err *e)
{
	for (; n > 0; n--) {
		struct occurrence o = {r, record_int(r, "next_no"),
			arena_strdup(c->arena, record_get(r, "next_date")), NULL, false, NULL};

		if (occurrence_note(c, &o, "skipped", _("It fell while nothing was issued."), e))
			return e->code;
		schedule_advance(r, o.number);
	}
	return 0;
}

static int resume(struct change *c, struct record *r, struct err *e)
{
	int64_t n;

	if (resumable(c, r, e))
		return e->code;
	n = missed_count(c, r);
	if (n)
		issues_add(c->issues, ISSUE_ASK, "", "schedule.missed", 0,
			_("%" PRId64 " dates have passed since %s. They are skipped; to have them "
			  "issued, resume it with those."),
			n, record_get(r, "next_date"));
	if (move(c, r, "active", e) || skip_missed(c, r, n, e))
		return e->code;
	return schedule_keep(c, r, e);
}

static int catch_up(struct change *c, struct record *r, struct err *e)
{
	char until[DATE_TEXT];

	if (resumable(c, r, e))
		return e->code;
	date_format(today(c), until);
	record_set(r, "catch_up", until);
	return move(c, r, "active", e);
}

/* ---- who is put away ---- */

static int active_count(struct change *c, const struct sql *where, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM schedule s WHERE s.state = 'active' AND s.archived_at = '' AND ");
	sql_append(&q, where);
	rc = db_i64(c->db, &q, n, e);
	sql_release(&q);
	return rc;
}

int schedule_client_archived(struct change *c, const struct record *client, bool archived, struct err *e)
{
	struct sql where = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&where, "s.client = ");
	sql_i64(&where, client->id);
	rc = archived ? active_count(c, &where, &n, e) : 0;
	if (n && c->issues)
		issues_add(c->issues, ISSUE_ASK, "", "schedule.client", 0,
			_("%s has %" PRId64 " periodic documents under way; none is issued while it is archived."),
			record_title(client), n);
	sql_release(&where);
	return rc;
}

int schedule_contact_archived(struct change *c, const struct record *contact, struct err *e)
{
	struct sql where = SQL_INIT;
	int64_t n = 0;
	int rc;

	sql_add(&where, "EXISTS (SELECT 1 FROM schedule_recipient r WHERE r.schedule = s.id AND r.contact = ");
	sql_i64(&where, contact->id);
	sql_add(&where, ")");
	rc = active_count(c, &where, &n, e);
	if (n && c->issues)
		issues_add(c->issues, ISSUE_ASK, "", "schedule.contact", 0,
			_("%s gets the mail of %" PRId64 " periodic documents under way, and will be left out of it."),
			record_title(contact), n);
	sql_release(&where);
	return rc;
}

/* ---- many who are put away ---- */

static int by_id(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* How many rows of `q`, whose one column is the id of somebody, are about these. */
static int count_of(struct db *db, struct sql *q, const int64_t *id, int64_t n, int64_t *found, struct err *e)
{
	int64_t *sorted = memcpy(xmalloc((size_t)n * sizeof *id + 1), id, (size_t)n * sizeof *id);
	struct rows *r = NULL;
	int rc = db_query(db, q, &r, e);

	qsort(sorted, (size_t)n, sizeof *sorted, by_id);
	*found = 0;
	while (!rc && (rc = rows_next(r, e)) == 1) {
		int64_t one = rows_i64(r, 0);

		*found += bsearch(&one, sorted, (size_t)n, sizeof *sorted, by_id) != NULL;
		rc = 0;
	}
	rows_end(&r);
	free(sorted);
	sql_release(q);
	return rc;
}

int schedule_clients_archiving(struct session *s, const int64_t *id, int64_t n, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t found;
	int rc;

	sql_add(&q, "SELECT client FROM schedule WHERE state = 'active' AND archived_at = ''");
	rc = count_of(s->db, &q, id, n, &found, e);
	if (!rc && found)
		str_addf(out, _("They have %" PRId64 " periodic documents under way; none is issued while its "
				"client is archived."), found);
	return rc;
}

int schedule_contacts_archiving(struct session *s, const int64_t *id, int64_t n, struct str *out, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t found;
	int rc;

	sql_add(&q, "SELECT r.contact FROM schedule_recipient r JOIN schedule s ON s.id = r.schedule "
		    "WHERE s.state = 'active' AND s.archived_at = '' AND r.contact IS NOT NULL");
	rc = count_of(s->db, &q, id, n, &found, e);
	if (!rc && found)
		str_addf(out, _("They are %" PRId64 " times among those who get the mail of periodic documents under "
				"way, and will be left out of it."), found);
	return rc;
}

/* ---- faults ---- */

static int dismiss(struct change *c, struct record *r, struct err *e)
{
	if (!record_get(r, "fault_at")[0])
		return err_set(e, ERR_INPUT, _("%s shows no fault."), record_get(r, "code"));
	change_card(c, &schedule_entity, r->id);
	change_log(c, &schedule_entity, r->id, "fault_at", record_get(r, "fault_at"), "");
	record_set(r, "fault_at", "");
	return schedule_keep(c, r, e);
}

const struct door_action schedule_pause = {
	"pause", N_("Pause"), "schedule", VERB_EDIT, NULL, pause,
};
const struct door_action schedule_resume = {
	"resume", N_("Resume from today on"), "schedule", VERB_EDIT, NULL, resume,
};
const struct door_action schedule_catch_up = {
	"catch-up", N_("Resume, and issue the missed ones"), "schedule", VERB_EDIT, NULL, catch_up,
};
const struct door_action schedule_stop = {
	"stop", N_("Stop for good"), "schedule", VERB_EDIT, NULL, stop,
};
const struct door_action schedule_dismiss = {
	"dismiss", N_("The fault is seen to"), "schedule", VERB_EDIT, NULL, dismiss,
};
