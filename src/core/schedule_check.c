/* What is wrong with a schedule beyond what its fields say themselves. */
#include <inttypes.h>
#include <string.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/hour.h"
#include "core/schedule_parts.h"

/* ---- the rule ---- */

static void check_first_date(
	const struct session *s, const struct date_rule *rule, const char *start, struct issues *out)
{
	char today[DATE_TEXT], first[DATE_TEXT];

	date_format(today_in(s->time_zone), today);
	date_format(rule->anchor, first);
	if (strcmp(start, today) <= 0)
		issues_add(out, ISSUE_ERROR, "start", "schedule.start", 0,
			_("Nothing is scheduled for today or before: the first date has to be after %s."),
			today);
}

static void check_rule(const struct session *s, const struct record *r, const struct record *old,
	struct issues *out)
{
	struct date_rule rule;
	struct err why = ERR_INIT;

	if (!schedule_rule_differs(r, old) || !record_get(r, "start")[0] || !record_get(r, "day")[0])
		return;
	if (cycle_check(record_int(r, "cycle"), &why) || schedule_rule(r, &rule, &why))
		issues_add(out, ISSUE_ERROR, why.path, "schedule.rule", 0, "%s", why.text);
	else
		check_first_date(s, &rule, record_get(r, "start"), out);
}

static void check_limit(const struct record *r, struct issues *out)
{
	const struct value *limit = record_value(r, "limit");

	if (limit->kind != VALUE_INT)
		return;
	if (limit->i <= 0)
		issues_add(out, ISSUE_ERROR, "limit", "schedule.limit", 0,
			_("A schedule of 0 documents would issue nothing; leave the number empty for no end."));
	else if (limit->i < record_int(r, "issued"))
		issues_add(out, ISSUE_ERROR, "limit", "schedule.limit", 0,
			_("%" PRId64 " documents are issued already: the limit cannot be below that."),
			record_int(r, "issued"));
}

static void check_braces(const char *text, enum severity severity, const char *path, struct issues *out)
{
	const char *at;
	size_t n = schedule_text_unknown(text, &at), fits = n ? text_fit(at, 40) : 0;
	int shown = (int)(n < fits ? n : fits);

	if (n && *at == '{' && at[n - 1] == '}')
		issues_add(out, severity, path, "schedule.text", 0,
			_("%.*s stands for nothing; there are {month} {year} {previous_month} and {mes} "
			  "{año} {mes_anterior}."),
			shown, at);
	else if (n)
		issues_add(out, severity, path, "schedule.text", 0,
			_("%.*s lacks one of its two braces; there are {month} {year} {previous_month} "
			  "and {mes} {año} {mes_anterior}."),
			shown, at);
}

/* Words may become longer than what is typed: {mes} is septiembre in September. */
static void check_length(const struct session *s, const struct record *row, const char *field,
	const char *path, struct issues *out)
{
	const struct field *f = entity_field(row->entity, field);
	size_t most = schedule_text_most(record_get(row, field));

	if (most > (size_t)field_max(f))
		issues_add(out, ISSUE_ERROR, path, "schedule.length", 0,
			_("%s: with the longest month it has %zu characters, and %d fit; shorten it."),
			field_caption(s, row, f), most, field_max(f));
}

static bool was_there(const struct record *old, const char *description)
{
	const struct record_list *lines = &old->child[SCHEDULE_LINE];

	for (int i = 0; i < lines->n; i++)
		if (text_equal(record_get(lines->v[i], "description"), description))
			return true;
	return false;
}

/* What is sold may have braces in its name: that is asked once. */
static void check_text(const struct session *s, const struct record *r, const struct record *old,
	struct issues *out)
{
	static const char *const filled[] = {"order_number", "notes", "text"};
	const struct record_list *lines = &r->child[SCHEDULE_LINE];
	char path[LINE_PATH];

	for (int i = 0; i < LENGTH(filled); i++) {
		if (old && text_equal(record_get(old, filled[i]), record_get(r, filled[i])))
			continue;
		check_braces(record_get(r, filled[i]), ISSUE_ERROR, filled[i], out);
		check_length(s, r, filled[i], filled[i], out);
	}
	for (int i = 0; i < lines->n; i++) {
		const char *description = record_get(lines->v[i], "description");

		if (old && was_there(old, description))
			continue;
		document_line_path(r, i, "description", path);
		check_braces(description, ISSUE_ASK, path, out);
		check_length(s, lines->v[i], "description", path, out);
	}
}

/* ---- recipients ---- */

static int contact_of(struct session *s, int64_t contact, int64_t *client, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	*client = 0;
	sql_add(&q, "SELECT client FROM contact WHERE id = ");
	sql_i64(&q, contact);
	rc = db_i64(s->db, &q, client, e);
	sql_release(&q);
	return rc == ERR_MISSING ? 0 : rc;
}

static bool is_twice(const struct record_list *rows, int at)
{
	for (int i = 0; i < at; i++)
		if (record_int(rows->v[i], "user") == record_int(rows->v[at], "user") &&
			record_int(rows->v[i], "contact") == record_int(rows->v[at], "contact"))
			return true;
	return false;
}

static int check_recipient(struct session *s, const struct record *r, int at, struct issues *out,
	struct err *e)
{
	const struct record_list *rows = &r->child[SCHEDULE_RECIPIENT];
	const struct record *row = rows->v[at];
	int64_t client, contact = record_int(row, "contact");

	if (!contact == !record_int(row, "user"))
		issues_add(out, ISSUE_ERROR, "recipient", "recipient.one", 0,
			_("A recipient is one contact of the client, or one of our own people."));
	else if (is_twice(rows, at))
		issues_add(out, ISSUE_ERROR, "recipient", "recipient.twice", 0,
			_("One of the recipients is there twice: take one out."));
	if (!contact)
		return 0;
	if (contact_of(s, contact, &client, e))
		return e->code;
	if (client != record_int(r, "client"))
		issues_add(out, ISSUE_ERROR, "recipient", "recipient.other", 0,
			_("A recipient is no contact of this client; choose another one."));
	return 0;
}

static int check_recipients(
	struct session *s, const struct record *r, struct issues *out, struct err *e)
{
	const struct record_list *rows = &r->child[SCHEDULE_RECIPIENT];
	int documents = 0;

	for (int i = 0; i < rows->n; i++) {
		if (check_recipient(s, r, i, out, e))
			return e->code;
		documents += !text_equal(record_get(rows->v[i], "role"), "acknowledgement");
	}
	if (!documents)
		issues_add(out, ISSUE_WARN, "recipient", "recipient.none", 0,
			_("Nobody gets its mail yet."));
	return 0;
}

int schedule_check(struct session *s, const struct record *r, const struct record *old,
	struct issues *out, struct err *e)
{
	if (!document_kind(record_get(r, "kind")))
		issues_add(out, ISSUE_ERROR, "kind", "document.kind", 0,
			_("\"%s\" is no kind of document."), record_get(r, "kind"));
	check_rule(s, r, old, out);
	check_limit(r, out);
	hour_check(r, "time", out);
	check_text(s, r, old, out);
	if (!r->child[SCHEDULE_LINE].n)
		issues_add(out, ISSUE_WARN, "line", "schedule.lines", 0,
			_("It has no lines yet."));
	document_check_lines(s, r, out);
	return check_recipients(s, r, out, e);
}
