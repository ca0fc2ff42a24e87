/* Periodic documents from inside: schedules, their recipients, and what became of each date. Private to
 * core; what others may ask stands in core/schedule.h. */
#ifndef FICHA_CORE_SCHEDULE_PARTS_H
#define FICHA_CORE_SCHEDULE_PARTS_H

#include "core/schedule.h"
#include "dict/change.h"
#include "dict/door.h"

enum { SCHEDULE_LINE, SCHEDULE_RECIPIENT }; /* children of a schedule */
#define SCHEDULE_PROPOSED 20 /* recipients, at most */

int schedule_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e);
/* Does the rule of the dates differ from the stored one? True for a new schedule. */
bool schedule_rule_differs(const struct record *r, const struct record *old);
/* Its next dates, each with the reason why it is that one. */
void schedule_foresee(const struct session *s, const struct record *r, struct str *out);
/* Where the next date stands in its rule, from 0: the first of a rule that was typed and is not stored yet. */
int64_t schedule_next_place(const struct record *r);
/* Puts next_date where next_no stands; "" beyond the calendar. */
void schedule_set_next(struct record *r);
/* The contacts of its client that receive such documents by mail become recipients, in the place of those of
 * another client. */
int schedule_propose(struct session *s, struct record *r, struct err *e);

/* Own words (lines, the client's order, notes, mail) with their placeholders: {month}, {year} and {previous_month}
 * of the document's date, in English; {mes}, {año} and {mes_anterior} in Spanish. */
void schedule_text_fill(struct str *out, const char *text, struct date d);
/* Characters that it has at most, in whatever month. */
size_t schedule_text_most(const char *text);
/* The first thing in braces that is none of those, or the first word that lacks one of its two braces: its length
 * and where it begins, 0 when there is none. */
size_t schedule_text_unknown(const char *text, const char **at);

/* What is asked of one date. */
struct occurrence {
	struct record *schedule; /* as stored; becomes what it is afterwards */
	int64_t number;
	const char *date;
	struct record *row; /* of one that was held; NULL: it is new */
	bool mail_held;	    /* its mail waits for a person: set with its document */
	const char *to;	    /* names of those who get it, "" nobody: the same; the change's */
};
/* Makes, issues and queues its document, and counts it. Errors of the document are in c->issues and
 * returned; questions are left there for who asks. `about` says who cannot get it; "" when all do. */
int occurrence_issue(struct change *c, struct occurrence *o, struct record **document, struct str *about,
	struct err *e);
/* Writes that it was held or skipped, and why. */
int occurrence_note(
	struct change *c, const struct occurrence *o, const char *state, const char *reason, struct err *e);
/* The schedule goes on to the number after that one. */
void schedule_advance(struct record *schedule, int64_t number);
/* Stores what was counted: no save, nothing of it is in anybody's way. */
int schedule_keep(struct change *c, struct record *schedule, struct err *e);
/* Documents that may still be issued; INT64_MAX without a limit. Held ones have their place. */
int schedule_left(struct db *db, const struct record *schedule, int64_t *left, struct err *e);

/* Whoever puts a client, or a contact who is mailed, away is asked where documents still go there. */
int schedule_client_archived(struct change *c, const struct record *client, bool archived, struct err *e);
int schedule_contact_archived(struct change *c, const struct record *contact, struct err *e);
/* The same for many, in one sentence. */
int schedule_clients_archiving(struct session *s, const int64_t *id, int64_t n, struct str *out, struct err *e);
int schedule_contacts_archiving(struct session *s, const int64_t *id, int64_t n, struct str *out, struct err *e);

extern const struct door_action schedule_pause, schedule_resume, schedule_catch_up, schedule_stop,
	schedule_dismiss, occurrence_release, occurrence_skip;

#endif
