/* One date of a schedule: its document, its mail and its place among the others. */
#include <inttypes.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/message.h"
#include "core/schedule_parts.h"
#include "dict/choice.h"

/* ---- the document ---- */

static void copy(struct record *to, const char *field, const struct record *from)
{
	record_set_value(to, entity_field(to->entity, field), record_value(from, field));
}

static void text_fill(const char *text, const char *date, struct str *out)
{
	struct date day;

	if (date_parse_iso(date, &day))
		str_add(out, text);
	else
		schedule_text_fill(out, text, day);
}

/* Words that are longer than their place were typed when nobody looked: they are not cut. */
static int field_fill(struct change *c, struct record *to, const char *field,
	const struct record *from, const char *date, struct err *e)
{
	const struct field *f = entity_field(to->entity, field);
	struct str text = STR_INIT;
	size_t n;

	text_fill(record_get(from, field), date, &text);
	record_set(to, field, text.buf);
	n = utf8_count(text.buf);
	str_release(&text);
	if (n <= (size_t)field_max(f))
		return 0;
	return err_set_path(e, ERR_INPUT, field,
		_("%s: with the month of %s it has %zu characters, and %d fit; shorten it in the schedule."),
		field_caption(c->session, to, f), date, n, field_max(f));
}

static int line_fill(struct change *c, struct record *to, const struct record *from,
	const char *date, struct err *e)
{
	document_copy_line(to, from);
	return field_fill(c, to, "description", from, date, e);
}

/* Terms are the client's of this day; what is agreed stands in the schedule. */
static int document_fill(
	struct change *c, const struct occurrence *o, struct record *document, struct err *e)
{
	static const char *const agreed[] = {"kind", "client", "time", "price_list", "series"};
	const struct record_list *lines = &o->schedule->child[SCHEDULE_LINE];
	struct record *client;

	if (change_load(c, &client_entity, record_int(o->schedule, "client"), &client, e))
		return e->code;
	for (int i = 0; i < LENGTH(agreed); i++)
		copy(document, agreed[i], o->schedule);
	if (field_fill(c, document, "order_number", o->schedule, o->date, e) ||
		field_fill(c, document, "notes", o->schedule, o->date, e))
		return e->code;
	copy(document, "payment_terms", client);
	copy(document, "credit_days", client);
	record_set(document, "date", o->date);
	document_due(document);
	for (int i = 0; i < lines->n; i++)
		if (line_fill(c, record_add_child(document, CHILD_LINE), lines->v[i], o->date, e))
			return e->code;
	return 0;
}

static int document_make(
	struct change *c, const struct occurrence *o, struct record **document, struct err *e)
{
	const struct issue *worst;

	*document = record_in(c->arena, &document_entity);
	if (!o->schedule->child[SCHEDULE_LINE].n)
		return err_set_path(e, ERR_INPUT, "line",
			_("Schedule %s has no lines: there is nothing to issue."),
			record_get(o->schedule, "code"));
	if (document_fill(c, o, *document, e) || change_save(c, *document, e) ||
		document_issue_in(c, *document, e))
		return e->code;
	worst = issues_worst(c->issues);
	if (worst && worst->severity == ISSUE_ERROR)
		return err_set_path(e, ERR_INPUT, worst->path, "%s", worst->text);
	return 0;
}

/* ---- the mail ---- */

struct recipients {
	struct message_recipient v[MESSAGE_RECIPIENTS_MAX];
	int n;
};

static void recipient_put(struct recipients *to, const char *role, int64_t user, int64_t contact)
{
	if (to->n < MESSAGE_RECIPIENTS_MAX)
		to->v[to->n++] = (struct message_recipient){
			.role = role, .app_user = user, .contact = contact};
}

/* Whom the schedule names, and whoever looks after the client where it wants that. */
static int recipients_gather(
	struct change *c, const struct record *schedule, struct recipients *to, struct err *e)
{
	const struct record_list *rows = &schedule->child[SCHEDULE_RECIPIENT];
	struct record *client;

	for (int i = 0; i < rows->n; i++)
		recipient_put(to,
			text_equal(record_get(rows->v[i], "role"), "acknowledgement") ? "receipt"
										      : "to",
			record_int(rows->v[i], "user"), record_int(rows->v[i], "contact"));
	if (change_load(c, &client_entity, record_int(schedule, "client"), &client, e))
		return e->code;
	if (record_int(client, "cc_owner") && record_int(client, "owner"))
		recipient_put(to, "cc", record_int(client, "owner"), 0);
	return 0;
}

static void name_put(struct str *names, const char *role, const char *name)
{
	str_addf(names, "%s%s", names->len ? ", " : "", name);
	if (text_equal(role, "cc"))
		str_addf(names, " (%s)", _("copy"));
	if (text_equal(role, "receipt"))
		str_addf(names, " (%s)", _("read receipt"));
}

/* Those who cannot get it now are told, and the others served. */
static int recipients_look(struct change *c, const struct recipients *to, struct occurrence *o,
	struct str *about, struct err *e)
{
	struct str names = STR_INIT;
	int rc = 0;

	for (int i = 0; i < to->n && !rc; i++) {
		struct message_address a;

		rc = message_address(c->db, &to->v[i], c->arena, &a, e);
		if (rc)
			continue;
		if (a.why[0])
			str_addf(about, "%s%s", about->len ? " " : "", a.why);
		else
			name_put(&names, to->v[i].role, a.name);
	}
	o->to = arena_strdup(c->arena, names.buf);
	str_release(&names);
	return rc;
}

static const char *title_of(struct change *c, const struct record *document)
{
	const struct choice *kind =
		choice_find(c->session, "document_kind", record_get(document, "kind"));

	return arena_printf(c->arena, "%s %s", kind ? kind->label : "", record_get(document, "code"));
}

static int mail_look(struct change *c, int64_t message, struct occurrence *o, struct err *e)
{
	struct sql q = SQL_INIT;
	int64_t held = 0;
	int rc;

	sql_add(&q, "SELECT count(*) FROM message WHERE state = 'held' AND id = ");
	sql_i64(&q, message);
	rc = db_i64(c->db, &q, &held, e);
	sql_release(&q);
	o->mail_held = held > 0;
	return rc;
}

static int mail_queue(struct change *c, struct occurrence *o, const struct record *document,
	struct str *about, struct err *e)
{
	struct recipients to = {.n = 0};
	struct str text = STR_INIT;
	int64_t id;
	int rc = recipients_gather(c, o->schedule, &to, e);

	rc = rc ? rc : recipients_look(c, &to, o, about, e);
	text_fill(record_get(o->schedule, "text"), o->date, &text);
	if (!rc)
		rc = message_queue(c,
			&(struct message_recipe){.subject_entity = "document",
				.subject_id = document->id,
				.purpose = "issued",
				.client = record_int(document, "client"),
				.document = document->id,
				.schedule = o->schedule->id,
				.title = title_of(c, document),
				.text = text.buf,
				.recipient = to.v,
				.n_recipients = to.n},
			&id, e);
	str_release(&text);
	return rc ? rc : mail_look(c, id, o, e);
}

/* ---- its place ---- */

static int row_write(struct change *c, const struct occurrence *o, const char *state,
	int64_t document, const char *reason, struct err *e)
{
	struct record *r = o->row ? o->row : record_in(c->arena, &occurrence_entity);
	int64_t number = o->number;

#ifdef GUARD_OFF_occurrence_key
	/* as if nothing was unique: each has a place of its own */
	static int64_t apart;
	number += 1000 * ++apart;
#endif
	if (!o->row) {
		record_set(r, "code", arena_printf(c->arena, "%s-%" PRId64,
					      record_get(o->schedule, "code"), number));
		record_set_int(r, "schedule", o->schedule->id);
		record_set_int(r, "client", record_int(o->schedule, "client"));
		record_set_int(r, "number", number);
		record_set(r, "date", o->date);
		record_set(r, "made_at", c->at);
	}
	record_set(r, "state", state);
	record_set(r, "reason", reason);
	if (document)
		record_set_int(r, "document", document);
	return change_save(c, r, e);
}

int occurrence_note(
	struct change *c, const struct occurrence *o, const char *state, const char *reason, struct err *e)
{
	return row_write(c, o, state, 0, reason, e);
}

/* With the last of a limited number the mark clears itself. */
static void count(struct change *c, struct record *schedule)
{
	const struct value *limit = record_value(schedule, "limit");
	int64_t issued = record_int(schedule, "issued") + 1;

	record_set_int(schedule, "issued", issued);
	if (limit->kind != VALUE_INT || issued < limit->i)
		return;
	change_card(c, &client_entity, record_int(schedule, "client"));
	change_card(c, &schedule_entity, schedule->id);
	change_log(c, &schedule_entity, schedule->id, "state", record_get(schedule, "state"),
		"completed");
	record_set(schedule, "state", "completed");
	record_set(schedule, "next_date", "");
}

void schedule_advance(struct record *schedule, int64_t number)
{
	record_set_int(schedule, "next_no", number + 1);
	if (!text_equal(record_get(schedule, "state"), "completed"))
		schedule_set_next(schedule);
}

int schedule_keep(struct change *c, struct record *schedule, struct err *e)
{
	static const char *const counted[] = {
		"state", "next_no", "next_date", "issued", "fault", "fault_at", "catch_up"};
	struct record *r = record_in(c->arena, &schedule_entity);

	r->id = schedule->id;
	for (int i = 0; i < LENGTH(counted); i++)
		copy(r, counted[i], schedule);
	return change_derive(c, r, e);
}

int schedule_left(struct db *db, const struct record *schedule, int64_t *left, struct err *e)
{
	const struct value *limit = record_value(schedule, "limit");
	struct sql q = SQL_INIT;
	int64_t held;
	int rc;

	*left = INT64_MAX;
	if (limit->kind != VALUE_INT)
		return 0;
	sql_add(&q, "SELECT count(*) FROM occurrence WHERE state = 'held' AND schedule = ");
	sql_i64(&q, schedule->id);
	rc = db_i64(db, &q, &held, e);
	sql_release(&q);
	*left = rc ? 0 : limit->i - record_int(schedule, "issued") - held;
	return rc;
}

int occurrence_issue(struct change *c, struct occurrence *o, struct record **document,
	struct str *about, struct err *e)
{
	if (document_make(c, o, document, e) || mail_queue(c, o, *document, about, e) ||
		row_write(c, o, "issued", (*document)->id, about->buf, e))
		return e->code;
	count(c, o->schedule);
	return 0;
}
