#include "core/waiting.h"

#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "base/text.h"

/* What a condition compares with. */
enum what {
	NOTHING, /* ends a list of conditions */
	EMPTY,
	CODE,  /* the text */
	ME,    /* the session's user */
	DAY,   /* a date, so many days from today */
	NUMBER,
	MONTH, /* the last moment before this month */
};
struct term {
	const char *field;
	enum condition_op op;
	enum what what;
	const char *text;
	int n; /* of days; the number */
};

enum {
	OF_OTHERS = 1, /* means something only to who sees more than his own */
	URGENT = 2,
	RARE = 4, /* told where there are some, like the urgent ones, and not in the title */
};

#define TERMS_MAX 3
static const struct waiting {
	const char *label, *entity;
	struct term term[TERMS_MAX];
	enum archived_rows archived;
	unsigned flags;
} all[] = {
	{N_("Mail that failed"), "message", {{"state", IS, CODE, "failed", 0}}, ROWS_ACTIVE, URGENT},
	{N_("Mail that may or may not have arrived"), "message",
		{{"state", IS, CODE, "uncertain", 0}}, ROWS_ACTIVE, URGENT},
	{N_("Mail that is held"), "message", {{"state", IS, CODE, "held", 0}}, ROWS_ACTIVE, URGENT},
	{N_("Periodic documents that failed"), "schedule",
		{{"fault_at", IS_NOT, EMPTY, NULL, 0}}, ROWS_ACTIVE, RARE},
	{N_("Periodic dates held for review"), "occurrence",
		{{"state", IS, CODE, "held", 0}}, ROWS_ACTIVE, RARE},
	{N_("Clients assigned to me"), "client", {{"owner", IS, ME, NULL, 0}}, ROWS_ACTIVE, 0},
	{N_("Prospects assigned to me"), "client",
		{{"owner", IS, ME, NULL, 0}, {"kind", IS, CODE, "prospect", 0}}, ROWS_ACTIVE, 0},
	{N_("Clients assigned to nobody"), "client", {{"owner", IS, EMPTY, NULL, 0}}, ROWS_ACTIVE,
		OF_OTHERS},
	{N_("Customers without a tax ID"), "client",
		{{"kind", IS, CODE, "customer", 0}, {"tax_id", IS, EMPTY, NULL, 0}}, ROWS_ACTIVE, 0},
	{N_("Clients without phone and e-mail"), "client",
		{{"phone1", IS, EMPTY, NULL, 0}, {"email", IS, EMPTY, NULL, 0}}, ROWS_ACTIVE, 0},
	{N_("Clients made this month"), "client", {{"created_at", IS_AFTER, MONTH, NULL, 0}},
		ROWS_ACTIVE, 0},
	{N_("Services that end within 30 days"), "contact",
		{{"service_end", IS_AFTER, DAY, NULL, -1},
			{"service_end", IS_BEFORE, DAY, NULL, 31}},
		ROWS_ACTIVE, 0},
	{N_("Drafts of documents"), "document", {{"state", IS, CODE, "draft", 0}}, ROWS_ACTIVE, 0},
	{N_("Periodic documents under way"), "schedule", {{"state", IS, CODE, "active", 0}},
		ROWS_ACTIVE, 0},
	{N_("Invoices due"), "document",
		{{"state", IS, CODE, "issued", 0}, {"balance", IS_AFTER, NUMBER, NULL, 0},
			{"due_date", IS_BEFORE, DAY, NULL, 1}},
		ROWS_ACTIVE, 0},
	{N_("Clients that owe something"), "client", {{"balance", IS_AFTER, NUMBER, NULL, 0}},
		ROWS_ACTIVE, 0},
	{N_("My archived clients"), "client", {{"owner", IS, ME, NULL, 0}}, ROWS_ARCHIVED, 0},
};

/* What such a list says of each row that somebody has to see to. */
static const struct {
	const char *entity, *field;
} whys[] = {
	{"message", "reason"},
	{"schedule", "fault"},
};

static const struct field *why_of(const struct waiting *w, const struct entity *e)
{
	for (int i = 0; i < LENGTH(whys) && w->flags & (URGENT | RARE); i++)
		if (text_equal(whys[i].entity, w->entity))
			return entity_field(e, whys[i].field);
	return NULL;
}

int waiting_n(void)
{
	return LENGTH(all);
}

const char *waiting_label(int i)
{
	return all[i].label;
}

bool waiting_is_urgent(int i)
{
	return all[i].flags & (URGENT | RARE);
}

static struct value day_value(const struct session *s, int days, struct arena *a)
{
	char text[DATE_TEXT];

	date_format(date_from_days(date_days(today_in(s->time_zone)) + days), text);
	return value_text(arena_strdup(a, text));
}

static struct value month_value(const struct session *s, struct arena *a)
{
	struct date first = today_in(s->time_zone);
	char text[MOMENT_TEXT];

	first.day = 1;
	moment_format(moment_of_day(first, s->time_zone) - 1, text);
	return value_text(arena_strdup(a, text));
}

static struct value term_value(
	const struct term *t, const struct field *f, const struct session *s, struct arena *a)
{
	switch (t->what) {
	case ME:
		return value_int(s->user);
	case CODE:
		return value_text(t->text);
	case DAY:
		return day_value(s, t->n, a);
	case NUMBER:
		return value_int(t->n);
	case MONTH:
		return month_value(s, a);
	case EMPTY:
	case NOTHING:
		break;
	}
	return field_empty(f);
}

bool waiting_query(int i, struct session *s, struct arena *a, struct query *q)
{
	const struct waiting *w = &all[i];
	const struct entity *e = entity_find(w->entity);
	struct fieldset seen;

	if (!e || !session_may(s, e, VERB_LIST, NULL) ||
		(w->flags & OF_OTHERS && s->rows != ROWS_ALL))
		return false;
	query_init(q, (struct scope){s, NULL, 0}, e);
	session_fields(s, e, &seen);
	q->archived = w->archived;
	q->why = why_of(w, e);
	for (const struct term *t = w->term; t < w->term + TERMS_MAX && t->what != NOTHING; t++) {
		const struct field *f = entity_field(e, t->field);

		if (!fieldset_has(&seen, f))
			return false;
		q->where[q->n_where++] = (struct condition){f, t->op, term_value(t, f, s, a)};
	}
	return true;
}

int waiting_urgent(struct session *s, int64_t *n, struct err *e)
{
	struct arena a = ARENA_INIT;
	int rc = 0;

	*n = 0;
	for (int i = 0; i < LENGTH(all) && !rc; i++) {
		struct query q;
		int64_t some = 0;

		if (all[i].flags & URGENT && waiting_query(i, s, &a, &q))
			rc = query_count(&q, URGENT_MOST, &some, e);
		*n += some;
	}
	arena_release(&a);
	return rc;
}
