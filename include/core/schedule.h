/* Periodic documents: issuing what is due, and rehearsing what will be. The dates themselves are in
 * core/schedule_date.h. */
#ifndef FICHA_CORE_SCHEDULE_H
#define FICHA_CORE_SCHEDULE_H

#include "core/schedule_date.h"
#include "dict/record.h"
#include "dict/session.h"

/* The rule of a schedule, new or stored: from its fields start, cycle and day, or where it is stored and they
 * did not change, from its anchor. ERR_INPUT (with the path) where they make none. */
int schedule_rule(const struct record *schedule, struct date_rule *out, struct err *e);
enum schedule_event_kind { EVENT_ISSUED, EVENT_HELD, EVENT_SKIPPED, EVENT_FAILED };
const char *schedule_event_name(enum schedule_event_kind kind); /* msgid: "issued" */

/* What became, or would become, of one date. */
struct schedule_event {
	enum schedule_event_kind kind;
	int64_t schedule;     /* id */
	const char *code;     /* of the schedule */
	const char *client;   /* name */
	const char *document; /* its kind, a code of list document_kind */
	const char *number;   /* of an issued document; "" in a rehearsal */
	const char *date;
	int64_t total;	    /* minor units; 0 unless issued */
	bool mail_held;	    /* issued, and nobody can get its mail */
	const char *to;	    /* names of those who get it, ", " between */
	const char *reason; /* why it was held, skipped or refused; "" */
};
struct schedule_report {
	struct arena arena; /* owns the texts */
	struct schedule_event *v;
	int n, cap;
	bool busy; /* another process was issuing: nothing was done */
};
#define SCHEDULE_REPORT_INIT \
	{ \
		.arena = ARENA_INIT \
	}
void schedule_report_release(struct schedule_report *report);

/* Issues all that is due up to `until`, or today where that is earlier: each date in a transaction of its own,
 * with its document, its mail and the next date. Of a schedule with several dates due its own rule says
 * whether they are held, issued or skipped. One that fails is rolled back alone, keeps the reason, and is
 * tried again next time. Done by the system, in nobody's name; one process at a time, the others find it
 * busy. Once or a hundred times a day makes no difference. Errors: of the database only. */
int schedule_issue_due(struct db *db, struct date until, struct schedule_report *out, struct err *e);
/* Would that find something to do today? */
int schedule_is_due(struct db *db, bool *due, struct err *e);
/* What would be issued up to `until`, any day to come, if the program ran every day: the same work, rolled back
 * schedule by schedule. In the order of the dates. Needs the right to list schedules; shows those that the
 * session sees. schedule 0: all of them. */
int schedule_rehearse(struct session *s, int64_t schedule, struct date until, struct schedule_report *out,
	struct err *e);

#endif
