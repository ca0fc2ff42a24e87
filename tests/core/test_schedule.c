/* Periodic documents: what may be scheduled, what is issued and when, and that nothing is issued twice or
 * lost, whatever happens in between. */
#include "world.h"

#include <inttypes.h>
#include "core/doctor.h"
#include "core/entities.h"
#include "core/runner.h"
#include "core/schedule_parts.h"
#include "dict/bulk.h"
#include "dict/merge.h"
#include "dict/undo.h"
#include "workers.h"

#define DAY INT64_C(86400)

static int64_t a_client(struct world *w)
{
	return add("client", "legal_name=Ferretería Núñez", "country=MX", "email=ventas@nunez.example",
		"contact_name=Inés Peña", "contact_email=ines@nunez.example", "credit_days=30");
}

static int64_t a_schedule(struct world *w, const char *cycle, const char *day, const char *start)
{
	char texts[3][40];

	snprintf(texts[0], sizeof texts[0], "cycle=%s", cycle);
	snprintf(texts[1], sizeof texts[1], "day=%s", day);
	snprintf(texts[2], sizeof texts[2], "start=%s", start);
	return add("schedule", "client=000001", "kind=invoice", texts[0], texts[1], texts[2],
		"line[+0].description=Renta de {mes}", "line[+0].quantity=1", "line[+0].price=100",
		"line[+0].tax=IVA16");
}

static struct date day_of(const char *text)
{
	struct date d = {0, 0, 0};

	assert_int_equal(date_parse_iso(text, &d), 0);
	return d;
}

/* Noon of that day. */
static void clock_to(const char *text)
{
	now_set(date_days(day_of(text)) * DAY + DAY * 3 / 4);
}

static int ran(struct world *w, enum schedule_event_kind kind)
{
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	int n = 0;

	must(schedule_issue_due(w->db, today_in(w->ana->time_zone), &report, &w->e));
	assert_false(report.busy);
	for (int i = 0; i < report.n; i++)
		n += report.v[i].kind == kind;
	schedule_report_release(&report);
	return n;
}

/* A stored text by SQL. */
#define text_is(literal, id, expected) text_checked(w, "" literal "", sizeof(literal) - 1, id, expected)
static void text_checked(
	struct world *w, const char *sql, size_t len, int64_t id, const char *expected)
{
	struct sql q = SQL_INIT;
	struct str text = STR_INIT;

	sql_put(&q, sql, len);
	sql_i64(&q, id);
	must(db_text(w->db, &q, &text, &w->e));
	assert_string_equal(text.buf, expected);
	sql_release(&q);
	str_release(&text);
}

static void numbers_are_whole(struct world *w)
{
	assert_int_equal(number("SELECT count(*) - MAX(number) FROM document WHERE number > ", 0), 0);
	assert_int_equal(number("SELECT count(*) FROM occurrence o LEFT JOIN document d ON d.id = o.document AND d.date = o.date "
				"WHERE o.state = 'issued' AND d.id IS NULL AND o.id > ", 0), 0);
	assert_int_equal(number("SELECT count(*) FROM document d WHERE d.state = 'issued' AND NOT EXISTS "
				"(SELECT 1 FROM message m WHERE m.document = d.id) AND d.id > ", 0), 0);
}

static int spoil_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct sql *q = ctx;

	return tx_exec(tx, q, NULL, e);
}

static void spoil(struct world *w, struct sql *q)
{
	must(db_write(w->db, spoil_attempt, q, &w->e));
	sql_release(q);
}

/* ---- what is typed ---- */

static int refused(struct world *w, const char *const *texts)
{
	int64_t id;

	return try_add(w, w->ana, "schedule", true, &id, texts);
}

static void what_is_no_schedule_is_refused(void **state)
{
	struct world *w = *state;
	static const struct {
		const char *text, *path;
	} bad[] = {{"start=2026-11-21", "start"}, {"start=2026-11-20", "start"},
		{"start=2026-02-31", "start"}, {"day=0", "day"}, {"day=32", "day"},
		{"cycle=0", "cycle"}, {"cycle=1201", "cycle"}, {"cycle=-1", "cycle"},
		{"cycle=4", "cycle"}, {"cycle=5", "cycle"}, {"cycle=24", "cycle"},
		{"limit=0", "limit"}, {"kind=credit", "kind"}, {"time=25:00", "time"},
		{"text=Hola {nombre}", "text"}, {"text=Renta de {mes", "text"},
		{"text=Renta de mes}", "text"}, {"text={mes} {año", "text"}, {"text={Mes}", "text"},
		{"text={", "text"}, {"order_number=Servicio de {month} {mes y {mesx}", "order_number"},
		{"order_number=5/mes}", "order_number"}, {"notes=Vence en {mesx}", "notes"},
		{"notes=Renta\nde {mes", "notes"}, {"start=", "start"}};

	a_client(w);
	for (int i = 0; i < LENGTH(bad); i++) {
		int rc = refused(w, TEXTS("client=000001", "kind=invoice", "cycle=1", "day=last",
					 "start=2026-11-22", bad[i].text));

		if (rc != ERR_INPUT || !strstr(w->e.path, bad[i].path) || !w->e.text[0])
			fail_msg("%s: %d %s: %s", bad[i].text, rc, w->e.path, w->e.text);
	}
	assert_int_equal(number("SELECT count(*) FROM schedule WHERE id > ", 0), 0);
}

static const char *at_fault(const char *text, char out[40])
{
	const char *at = "";
	size_t n = schedule_text_unknown(text, &at);

	snprintf(out, 40, "%.*s", (int)n, at);
	return out;
}

static void braces_are_found(void **state)
{
	static const struct {
		const char *text, *fault;
	} cases[] = {
		{"", ""}, {"Renta", ""}, {"{mes}{año} y {previous_month}.", ""},
		{"{mes} {x}", "{x}"}, {"Renta de {mes", "{mes"}, {"{mes de {año}", "{mes"},
		{"{a b}", "{a b}"}, {"{a\nb}", "{a"}, {"de mes} {año}", "mes}"}, {"{mes}}", "}"},
		{"{{mes}", "{"}, {"{", "{"}, {"}", "}"}, {"{}", "{}"},
	};
	char found[40];

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++)
		assert_string_equal(at_fault(cases[i].text, found), cases[i].fault);
}

/* In a line's words they are asked about, once: a product may be called so. */
static void braces_of_a_line_are_asked_about(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	assert_int_equal(try_add(w, w->ana, "schedule", false, &id,
				 TEXTS("client=000001", "kind=invoice", "cycle=1", "day=last",
					 "start=2026-11-22", "line[+0].description=Renta de {mes",
					 "line[+0].quantity=1", "line[+0].price=100")),
		ERR_CONFIRM);
	assert_non_null(strstr(w->e.text, "{mes lacks"));
	must(try_add(w, w->ana, "schedule", true, &id,
		TEXTS("client=000001", "kind=invoice", "cycle=1", "day=last", "start=2026-11-22",
			"line[+0].description=Cable {A}", "line[+0].quantity=1", "line[+0].price=100")));
	must(try_edit(w, w->ana, "schedule", false, id, TEXTS("notes=Gracias.")));
}

/* Braces from before they meant anything there are in nobody's way until those words are changed. */
static void stored_braces_are_left_alone(void **state)
{
	struct world *w = *state;
	struct sql q = SQL_INIT;
	int64_t id;

	a_client(w);
	id = a_schedule(w, "1", "last", "2026-11-22");
	sql_add(&q, "UPDATE schedule SET notes = 'Ver {anexo}'");
	spoil(w, &q);
	must(try_edit(w, w->ana, "schedule", false, id, TEXTS("order_number=5/{mes}")));
	assert_int_equal(try_edit(w, w->ana, "schedule", false, id, TEXTS("notes=Vea {anexo}")), ERR_INPUT);
	assert_string_equal(w->e.path, "notes");
	clock_to("2026-12-02");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	is("document", number("SELECT document FROM occurrence WHERE schedule = ", id), "notes", "Ver {anexo}");
}

#define MES_12 "{mes}{mes}{mes}{mes}{mes}{mes}{mes}{mes}{mes}{mes}{mes}{mes}"

/* Twelve months have sixty characters as they are typed, and twice as many in September. */
static void words_that_grow_have_to_fit(void **state)
{
	struct world *w = *state;
	struct sql q = SQL_INIT;
	int64_t id;

	a_client(w);
	assert_int_equal(schedule_text_most(MES_12), 120);
	assert_int_equal(schedule_text_most("{año} {previous_month}"), 14);
	id = a_schedule(w, "1", "last", "2026-11-22");
	assert_int_equal(
		try_edit(w, w->ana, "schedule", true, id, TEXTS("order_number=" MES_12)), ERR_INPUT);
	assert_string_equal(w->e.path, "order_number");
	must(try_edit(w, w->ana, "schedule", true, id, TEXTS("order_number={mes}{mes}{mes}{mes}{mes}{mes}")));
	sql_add(&q, "UPDATE schedule SET order_number = '" MES_12 "'");
	spoil(w, &q);
	must(try_edit(w, w->ana, "schedule", false, id, TEXTS("notes=Gracias.")));
	clock_to("2026-12-02");
	assert_int_equal(ran(w, EVENT_ISSUED), 0);
	assert_int_equal(number("SELECT count(*) FROM document WHERE id > ", 0), 0);
	is("schedule", id, "issued", "0");
	assert_int_equal(number("SELECT count(*) FROM schedule WHERE fault LIKE '%108%' AND id = ", id), 1);
}

static void it_proposes_its_recipients_and_knows_its_dates(void **state)
{
	struct world *w = *state;
	int64_t client = a_client(w), id;

	add("contact", "client=000001", "name=Sin correo");
	add("contact", "client=000001", "name=Solo cotizaciones", "email=c@nunez.example",
		"mail_scope=quotes");
	add("contact", "client=000001", "name=Solo facturas", "email=f@nunez.example",
		"mail_scope=quotes,invoices");
	id = a_schedule(w, "1", "last", "2026-11-22");
	is("schedule", id, "next_date", "2026-11-30");
	is("schedule", id, "total", "116.00");
	is("schedule", id, "code", "000001");
	assert_int_equal(number("SELECT count(*) FROM schedule_recipient WHERE schedule = ", id), 2);
	assert_int_equal(number("SELECT count(*) FROM schedule_recipient r JOIN contact k ON k.id = "
				"r.contact AND k.client <> ",
				 client),
		0);
	edit("schedule", id, "day=15");
	is("schedule", id, "next_date", "2026-12-15");
	edit("schedule", id, "limit=2", "time=930");
	is("schedule", id, "time", "09:30");
}

/* ---- issuing ---- */

static void a_date_comes_once(void **state)
{
	struct world *w = *state;
	int64_t id, document;

	a_client(w);
	id = a_schedule(w, "1", "last", "2026-11-22");
	edit("schedule", id, "text=Renta de {mes} {año}; antes {mes_anterior}; {month}", "time=9:05",
		"order_number=5/{month}", "notes=Servicio de {mes}\nde {year}");
	assert_int_equal(ran(w, EVENT_ISSUED), 0);
	clock_to("2026-12-02");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	for (int i = 0; i < 5; i++)
		assert_int_equal(ran(w, EVENT_ISSUED), 0);
	document = number("SELECT document FROM occurrence WHERE schedule = ", id);
	is("document", document, "date", "2026-11-30");
	is("document", document, "due_date", "2026-12-30");
	is("document", document, "state", "issued");
	is("document", document, "code", "F-1");
	is("document", document, "time", "09:05");
	is("document", document, "order_number", "5/November");
	is("document", document, "notes", "Servicio de noviembre\nde 2026");
	text_is("SELECT description FROM document_line WHERE document = ", document, "Renta de noviembre");
	text_is("SELECT text FROM message WHERE document = ", document,
		"Renta de noviembre 2026; antes octubre; November");
	text_is("SELECT state FROM message WHERE document = ", document, "queued");
	is("schedule", id, "issued", "1");
	is("schedule", id, "next_date", "2026-12-31");
}

/* A schedule that was set back (an old copy of its row, a fault of ours) is kept from its dates by their key. */
static void a_date_that_came_does_not_come_again(void **state)
{
	struct world *w = *state;
	struct sql q = SQL_INIT;
	int64_t id;

	a_client(w);
	id = a_schedule(w, "1", "last", "2026-11-22");
	clock_to("2026-12-02");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	sql_add(&q, "UPDATE schedule SET next_no = 1, next_date = '2026-11-30', issued = 0");
	spoil(w, &q);
	assert_int_equal(ran(w, EVENT_FAILED), 1);
	assert_int_equal(number("SELECT count(*) FROM document WHERE id > ", 0), 1);
	assert_int_equal(number("SELECT count(*) FROM message WHERE id > ", 0), 1);
	is("schedule", id, "next_date", "2026-11-30");
	numbers_are_whole(w);
}

static void several_at_once_are_held_until_somebody_decides(void **state)
{
	struct world *w = *state;
	int64_t id, first;

	a_client(w);
	id = a_schedule(w, "1", "last", "2026-11-22");
	edit("schedule", id, "limit=3");
	clock_to("2027-01-15");
	assert_int_equal(ran(w, EVENT_HELD), 2);
	assert_int_equal(ran(w, EVENT_HELD), 0);
	assert_int_equal(number("SELECT count(*) FROM document WHERE id > ", 0), 0);
	first = number("SELECT MIN(id) FROM occurrence WHERE schedule = ", id);
	must(try_act(w, w->oscar, "release", "occurrence", true, first));
	is("occurrence", first, "state", "issued");
	assert_int_equal(try_act(w, w->oscar, "release", "occurrence", true, first), ERR_INPUT);
	assert_int_equal(try_act(w, w->sara, "skip", "occurrence", true, first + 1), ERR_DENIED);
	must(try_act(w, w->oscar, "skip", "occurrence", true, first + 1));
	is("schedule", id, "issued", "1");
	/* the next ones, and with the third document the mark clears itself: what was skipped is none */
	clock_to("2027-01-31");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	is("schedule", id, "state", "active");
	clock_to("2027-02-28");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	is("schedule", id, "state", "completed");
	is("schedule", id, "next_date", "");
	clock_to("2027-12-31");
	assert_int_equal(ran(w, EVENT_ISSUED) + ran(w, EVENT_HELD), 0);
}

static void the_other_rules_for_several_at_once(void **state)
{
	struct world *w = *state;
	int64_t all, last;

	a_client(w);
	all = a_schedule(w, "1", "10", "2026-11-22");
	last = a_schedule(w, "1", "last", "2026-11-22");
	edit("schedule", all, "downtime=issue");
	edit("schedule", last, "downtime=skip");
	clock_to("2027-03-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 3 + 1);
	assert_int_equal(number("SELECT count(*) FROM occurrence WHERE state = 'skipped' AND schedule = ", last), 3);
	text_is("SELECT MAX(date) FROM occurrence WHERE state = 'issued' AND schedule = ", last, "2027-02-28");
	text_is("SELECT MIN(date) FROM document WHERE id IN (SELECT document FROM occurrence WHERE "
		"state = 'issued' AND schedule = 0) OR id = ",
		number("SELECT MIN(document) FROM occurrence WHERE schedule = ", all), "2026-12-10");
}

static void it_is_paused_and_goes_on(void **state)
{
	struct world *w = *state;
	int64_t skips, issues, done;

	a_client(w);
	skips = a_schedule(w, "1", "10", "2026-11-22");
	issues = a_schedule(w, "1", "10", "2026-11-22");
	done = a_schedule(w, "1", "10", "2026-11-22");
	edit("schedule", done, "limit=1");
	must(try_act(w, w->ana, "pause", "schedule", false, skips));
	must(try_act(w, w->ana, "stop", "schedule", false, issues));
	assert_int_equal(try_act(w, w->ana, "pause", "schedule", false, skips), ERR_INPUT);
	assert_int_equal(try_act(w, w->ana, "resume", "schedule", false, done), ERR_INPUT);
	clock_to("2027-02-20");
	assert_int_equal(ran(w, EVENT_HELD), 1 - 1 + 0);
	/* "go on from today" says what it leaves out, and asks */
	assert_int_equal(try_act(w, w->ana, "resume", "schedule", false, skips), ERR_CONFIRM);
	must(try_act(w, w->ana, "resume", "schedule", true, skips));
	is("schedule", skips, "next_date", "2027-03-10");
	assert_int_equal(number("SELECT count(*) FROM occurrence WHERE state = 'skipped' AND schedule = ", skips), 3);
	must(try_act(w, w->ana, "catch-up", "schedule", false, issues));
	assert_int_equal(ran(w, EVENT_ISSUED), 3);
	is("schedule", issues, "issued", "3");
	/* a completed one goes on when it may issue more */
	is("schedule", done, "state", "completed");
	assert_int_equal(try_act(w, w->ana, "resume", "schedule", true, done), ERR_INPUT);
	edit("schedule", done, "limit=2");
	must(try_act(w, w->ana, "resume", "schedule", true, done));
	is("schedule", done, "next_date", "2027-03-10");
}

static void another_rule_begins_anew_and_counts_on(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	id = a_schedule(w, "1", "last", "2026-11-22");
	edit("schedule", id, "limit=4");
	clock_to("2026-12-01");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	assert_int_equal(try_edit(w, w->ana, "schedule", true, id, TEXTS("start=2026-12-01")), ERR_INPUT);
	edit("schedule", id, "cycle=2", "day=5", "start=2026-12-10");
	is("schedule", id, "next_date", "2027-01-05");
	is("schedule", id, "issued", "1");
	clock_to("2027-03-05");
	assert_int_equal(ran(w, EVENT_HELD), 2);
	text_is("SELECT date FROM occurrence WHERE occurrence_no = 3 AND schedule = ", id, "2027-03-05");
	edit("schedule", id, "order_number=OC-9"); /* what is no rule moves no date */
	is("schedule", id, "next_date", "2027-05-05");
}

/* ---- faults ---- */

static void one_that_fails_does_not_touch_the_others(void **state)
{
	struct world *w = *state;
	int64_t bad, good, product;

	a_client(w);
	product = add("product", "code=RENTA", "name=Renta", "price=10");
	bad = a_schedule(w, "1", "5", "2026-11-22");
	edit("schedule", bad, "line[+0].product=RENTA", "line[+0].quantity=1");
	good = a_schedule(w, "1", "5", "2026-11-22");
	must(try_act(w, w->ana, "archive", "product", true, product));
	clock_to("2026-12-05");
	for (int i = 0; i < 3; i++)
		assert_int_equal(ran(w, EVENT_FAILED), 1);
	is("schedule", good, "issued", "1");
	is("schedule", bad, "issued", "0");
	is("schedule", bad, "state", "active");
	assert_int_equal(number("SELECT count(*) FROM document WHERE id > ", 0), 1);
	assert_int_equal(number("SELECT count(*) FROM schedule WHERE fault LIKE '%RENTA%' AND fault_at <> '' AND id = ", bad), 1);
	/* once a day or a hundred times: one line of history */
	assert_int_equal(number("SELECT count(*) FROM history WHERE entity = 'schedule' AND path = 'fault' AND record_id = ", bad), 1);
	must(try_act(w, w->oscar, "dismiss", "schedule", true, bad));
	assert_int_equal(ran(w, EVENT_FAILED), 1);
	is("schedule", bad, "fault_at", "");
	must(try_act(w, w->ana, "restore", "product", true, product));
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	is("schedule", bad, "fault", "");
	text_is("SELECT code FROM document WHERE series = 'F' AND number = 2 AND id > ", 0, "F-2");
}

static void a_client_that_is_put_away_is_flagged(void **state)
{
	struct world *w = *state;
	int64_t client = a_client(w), id = a_schedule(w, "1", "5", "2026-11-22");

	assert_int_equal(try_act(w, w->ana, "archive", "client", false, client), ERR_CONFIRM);
	assert_true(has_issue(w, "schedule.client"));
	must(try_act(w, w->ana, "archive", "client", true, client));
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_FAILED), 1);
	must(try_act(w, w->ana, "restore", "client", true, client));
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	is("schedule", id, "issued", "1");
}

/* One question for all, with how many there are. */
static void many_who_are_put_away_are_asked_for_once(void **state)
{
	struct world *w = *state;
	int64_t id[] = {a_client(w), add("client", "legal_name=Otra SA", "contact_name=Eva Paz")},
		contact[] = {contact_of(w, id[0], 0), 999};
	struct bulk clients = {.entity = kind("client"), .action = "archive", .id = id, .n = 2},
		    contacts = {.entity = kind("contact"), .action = "archive", .id = contact, .n = 2};
	struct str asked = STR_INIT;
	int64_t stopped;

	must(bulk_asks(w->ana, &clients, &asked, &w->e));
	assert_int_equal(asked.len, 0);
	for (int i = 0; i < 3; i++)
		stopped = a_schedule(w, "1", "5", "2026-11-22");
	must(try_act(w, w->ana, "stop", "schedule", true, stopped));
	must(bulk_asks(w->ana, &clients, &asked, &w->e));
	assert_non_null(strstr(asked.buf, "They have 2 periodic documents"));
	str_reset(&asked);
	must(bulk_asks(w->ana, &contacts, &asked, &w->e));
	assert_non_null(strstr(asked.buf, "They are 2 times"));
	str_reset(&asked);
	clients.id = &id[1];
	clients.n = 1;
	must(bulk_asks(w->ana, &clients, &asked, &w->e));
	assert_int_equal(asked.len, 0);
	str_release(&asked);
}

/* As the mail will say it: no addressee without an address, and whoever gets it for another reason. */
static void a_rehearsal_tells_who_gets_it_and_how(void **state)
{
	struct world *w = *state;
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	int64_t client = a_client(w), id = a_schedule(w, "1", "5", "2026-11-22");

	edit("client", client, "cc_owner=1", "owner=oscar");
	edit("user", number("SELECT id FROM app_user WHERE name = 'oscar' AND id > ", 0),
		"email=oscar@firm.example");
	edit("user", number("SELECT id FROM app_user WHERE name = 'sara' AND id > ", 0),
		"email=sara@firm.example");
	edit("schedule", id, "recipient[+0].user=sara", "recipient[+0].role=acknowledgement",
		"recipient[+1].user=tito");
	must(schedule_rehearse(w->oscar, id, day_of("2026-12-31"), &report, &w->e));
	assert_int_equal(report.n, 1);
	assert_string_equal(report.v[0].to, "Inés Peña, sara (read receipt), oscar (copy)");
	assert_true(report.v[0].reason[0]); /* tito has none */
	schedule_report_release(&report);
}

static void a_contact_that_is_put_away_is_left_out_and_told(void **state)
{
	struct world *w = *state;
	int64_t client = a_client(w), id = a_schedule(w, "1", "5", "2026-11-22"),
		contact = contact_of(w, client, 0), document;

	edit("schedule", id, "recipient[+0].user=oscar", "recipient[+1].user=sara",
		"recipient[+1].role=acknowledgement");
	edit("user", number("SELECT id FROM app_user WHERE name = 'oscar' AND id > ", 0),
		"email=oscar@firm.example");
	assert_int_equal(try_act(w, w->ana, "archive", "contact", false, contact), ERR_CONFIRM);
	must(try_act(w, w->ana, "archive", "contact", true, contact));
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	assert_int_equal(number("SELECT count(*) FROM schedule WHERE fault <> '' AND fault_at <> '' AND id = ", id), 1);
	document = number("SELECT document FROM occurrence WHERE schedule = ", id);
	text_is("SELECT state FROM message WHERE document = ", document, "queued");
	assert_int_equal(number("SELECT count(*) FROM delivery d JOIN message m ON m.id = d.message WHERE d.role = 'receipt' AND m.document = ", document), 1);
}

static void nobody_to_mail_to_holds_the_message_alone(void **state)
{
	struct world *w = *state;
	int64_t id, document;

	add("client", "legal_name=Sin correo", "country=MX");
	id = a_schedule(w, "1", "5", "2026-11-22");
	assert_true(has_issue(w, "recipient.none"));
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	document = number("SELECT document FROM occurrence WHERE schedule = ", id);
	is("document", document, "state", "issued");
	text_is("SELECT state FROM message WHERE document = ", document, "held");
}

static void a_question_waits_for_a_person(void **state)
{
	struct world *w = *state;
	int64_t client = a_client(w), id, held;

	edit("client", client, "credit_limit=200");
	id = a_schedule(w, "1", "5", "2026-11-22");
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	clock_to("2027-01-05");
	assert_int_equal(ran(w, EVENT_HELD), 1);
	assert_int_equal(number("SELECT count(*) FROM document WHERE id > ", 0), 1);
	held = number("SELECT id FROM occurrence WHERE state = 'held' AND schedule = ", id);
	assert_int_equal(try_act(w, w->oscar, "release", "occurrence", false, held), ERR_CONFIRM);
	is("schedule", id, "issued", "1");
	must(try_act(w, w->oscar, "release", "occurrence", true, held));
	is("schedule", id, "issued", "2");
}

static void many_are_released_but_for_open_questions(void **state)
{
	struct world *w = *state;
	int64_t client = a_client(w), id, held[4];
	struct bulk_report report;
	struct bulk b = {.entity = kind("occurrence"), .id = held, .n = LENGTH(held), .action = "release"};

	edit("client", client, "credit_limit=250");
	id = a_schedule(w, "1", "5", "2026-11-22");
	clock_to("2027-03-05");
	assert_int_equal(ran(w, EVENT_HELD), LENGTH(held));
	for (int i = 0; i < LENGTH(held); i++)
		held[i] = number("SELECT MIN(id) FROM occurrence WHERE schedule = ", id) + i;
	must(door_bulk(w->oscar, &b, &report, &w->e));
	assert_int_equal(report.done, 2); /* 116 each */
	assert_int_equal(report.refused, 2);
	is("schedule", id, "issued", "2");
	numbers_are_whole(w);
}

/* The clock goes back, past what was issued, and forth again. */
static void a_clock_that_is_set_back_issues_nothing_twice(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	id = a_schedule(w, "1", "5", "2026-11-22");
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	clock_to("2026-10-01");
	assert_int_equal(ran(w, EVENT_ISSUED) + ran(w, EVENT_HELD), 0);
	clock_to("2026-12-20");
	assert_int_equal(ran(w, EVENT_ISSUED) + ran(w, EVENT_HELD), 0);
	clock_to("2027-01-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	is("schedule", id, "issued", "2");
}

/* ---- rehearsal ---- */

static int64_t marks(struct world *w)
{
	return number("SELECT (SELECT seq FROM history_head) * 1000 + (SELECT count(*) FROM document) + "
		      "(SELECT count(*) FROM message) + (SELECT count(*) FROM occurrence) + 0 * ", 1);
}

static void a_rehearsal_says_it_and_changes_nothing(void **state)
{
	struct world *w = *state;
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	int64_t before;

	a_client(w);
	a_schedule(w, "1", "last", "2026-11-22");
	edit("schedule", a_schedule(w, "3", "5", "2026-11-22"), "limit=2");
	before = marks(w);
	must(schedule_rehearse(w->sara, 0, day_of("2027-11-30"), &report, &w->e));
	assert_int_equal(report.n, 0); /* not her client */
	must(schedule_rehearse(w->oscar, 0, day_of("2027-11-30"), &report, &w->e));
	assert_int_equal(report.n, 13 + 2);
	assert_string_equal(report.v[0].date, "2026-11-30");
	assert_string_equal(report.v[1].date, "2026-12-05");
	assert_string_equal(report.v[14].date, "2027-11-30");
	for (int i = 0; i < report.n; i++) {
		assert_int_equal(report.v[i].kind, EVENT_ISSUED);
		assert_int_equal(report.v[i].total, 11600);
		assert_string_equal(report.v[i].to, "Inés Peña");
		assert_string_equal(report.v[i].number, "");
	}
	assert_int_equal(marks(w), before);
	schedule_report_release(&report);
	assert_int_equal(schedule_rehearse(w->tito, 0, day_of("2027-11-30"), &report, &w->e), ERR_DENIED);
	schedule_report_release(&report);
}

static void events_are_those(const struct schedule_event *said, const struct schedule_event *was)
{
	assert_int_equal(said->kind, was->kind);
	assert_int_equal(said->total, was->total);
	assert_string_equal(said->date, was->date);
	assert_string_equal(said->to, was->to);
	assert_string_equal(said->reason, was->reason);
}

/* Day by day, as a mailer that is always there would. */
static void what_a_rehearsal_said_of_a_limit_comes_true(void **state)
{
	struct world *w = *state;
	struct schedule_report said = SCHEDULE_REPORT_INIT, was = SCHEDULE_REPORT_INIT;
	struct date last = day_of("2027-04-30");
	char day[DATE_TEXT];
	int held = 0;

	edit("client", a_client(w), "credit_limit=200");
	a_schedule(w, "1", "31", "2026-11-22");
	must(schedule_rehearse(w->oscar, 0, last, &said, &w->e));
	for (struct date d = day_of("2026-11-22"); date_days(d) <= date_days(last);
		d = date_from_days(date_days(d) + 1)) {
		date_format(d, day);
		clock_to(day);
		must(schedule_issue_due(w->db, d, &was, &w->e));
	}
	assert_int_equal(said.n, 6);
	assert_int_equal(was.n, said.n);
	for (int i = 0; i < said.n; i++) {
		events_are_those(&said.v[i], &was.v[i]);
		held += said.v[i].kind == EVENT_HELD;
	}
	assert_int_equal(held, 5);
	schedule_report_release(&said);
	schedule_report_release(&was);
}

/* A tax that ends on the way: the dates before it come, and it fails on the first one after. */
static void a_rehearsal_says_on_which_date_it_fails(void **state)
{
	struct world *w = *state;
	struct schedule_report report = SCHEDULE_REPORT_INIT;

	a_client(w);
	a_schedule(w, "1", "last", "2026-11-22");
	edit("tax", (int64_t)number("SELECT id FROM tax WHERE code = 'IVA16' AND id > ", 0), "valid_to=2027-01-15");
	must(schedule_rehearse(w->oscar, 0, day_of("2027-11-30"), &report, &w->e));
	assert_int_equal(report.n, 3);
	assert_int_equal(report.v[1].kind, EVENT_ISSUED);
	assert_string_equal(report.v[1].date, "2026-12-31");
	assert_int_equal(report.v[2].kind, EVENT_FAILED);
	assert_string_equal(report.v[2].date, "2027-01-31");
	assert_non_null(strstr(report.v[2].reason, "IVA16"));
	schedule_report_release(&report);
}

/* ---- a year ---- */

static const struct {
	const char *cycle, *day;
} dozen[] = {{"1", "last"}, {"1", "1"}, {"1", "31"}, {"2", "15"}, {"3", "30"}, {"6", "last"},
	{"12", "24"}, {"7", "last"}, {"14", "31"}, {"1", "29"}, {"6", "8"}, {"1", "28"}};

/* What a plain walk over the calendar expects by that day, stop and all. */
static int expected_count(const char *cycle, const char *day, struct date until)
{
	struct date_rule rule;
	struct err e = ERR_INIT;
	int n;

	assert_int_equal(day_rule_parse(day, &n, &e), 0);
	assert_int_equal(date_rule_begin(&rule, day_of("2026-11-22"), atoll(cycle), n, &e), 0);
	return (int)date_rule_count(&rule, 0, until);
}

static void a_year_with_a_stop_of_forty_days(void **state)
{
	struct world *w = *state;
	int64_t first = date_days(day_of("2026-11-22")), id[LENGTH(dozen)], in_all = 0;
	struct date last = date_from_days(first + 365);

	a_client(w);
	for (int i = 0; i < LENGTH(dozen); i++)
		id[i] = a_schedule(w, dozen[i].cycle, dozen[i].day, "2026-11-22");
	for (int64_t day = first; day <= first + 365; day++) {
		if (day > first + 150 && day < first + 190)
			continue;
		now_set(day * DAY + DAY * 3 / 4);
		assert_int_equal(ran(w, EVENT_FAILED), 0);
	}
	for (int i = 0; i < LENGTH(dozen); i++) {
		int64_t n = number("SELECT count(*) FROM occurrence WHERE schedule = ", id[i]);

		if (n != expected_count(dozen[i].cycle, dozen[i].day, last))
			fail_msg("%s %s: %" PRId64, dozen[i].cycle, dozen[i].day, n);
		assert_int_equal(number("SELECT COALESCE(MAX(occurrence_no), 0) FROM occurrence WHERE schedule = ", id[i]), n);
		in_all += n;
	}
	assert_true(number("SELECT count(*) FROM occurrence WHERE state = 'held' AND id > ", 0) > 0);
	assert_int_equal(number("SELECT count(*) FROM document WHERE id > ", 0) +
				 number("SELECT count(*) FROM occurrence WHERE state = 'held' AND id > ", 0),
		in_all);
	numbers_are_whole(w);
}

/* ---- two at once ---- */

/* A process of its own that issues until there is nothing left. */
static int runs(const char *path)
{
	struct db *db;
	struct err e = ERR_INIT;

	core_init();
	clock_to("2027-06-30");
	if (db_open(&db, path, 0, &e))
		return 1;
	for (int i = 0; i < 20; i++) {
		struct schedule_report report = SCHEDULE_REPORT_INIT;
		int rc = schedule_issue_due(db, day_of("2027-06-30"), &report, &e);

		schedule_report_release(&report);
		if (rc || write(STDOUT_FILENO, rc ? "!" : ".", 1) != 1)
			return 1;
	}
	db_close(&db);
	return 0;
}

static void several_processes_issue_each_date_once(void **state)
{
	struct world *w = *state;
	struct worker child[3];

	a_client(w);
	for (int i = 0; i < 6; i++)
		edit("schedule", a_schedule(w, "1", "last", "2026-11-22"), "downtime=issue");
	for (int i = 0; i < LENGTH(child); i++)
		worker_start(&child[i], TEXTS("run", w->path));
	for (int i = 0; i < LENGTH(child); i++) {
		int status;

		while (worker_hear(&child[i], WORKER_PATIENCE))
			;
		waitpid(child[i].pid, &status, 0);
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
		close(child[i].out);
	}
	assert_int_equal(number("SELECT count(*) FROM document WHERE id > ", 0), 6 * 8);
	assert_int_equal(number("SELECT count(*) FROM runner WHERE 0 < ", 1), 0);
	numbers_are_whole(w);
}

struct lease_row {
	const char *owner, *until;
};

static int lease_attempt(struct tx *tx, void *ctx, struct err *e)
{
	const struct lease_row *row = ctx;
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "INSERT INTO runner (name, owner, lease_until) VALUES ('issue', ");
	sql_text(&q, row->owner);
	sql_add(&q, ", ");
	sql_text(&q, row->until);
	sql_add(&q, ") ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, lease_until = excluded.lease_until");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* One on another host is believed until its lease is over; one whose process is gone is not. */
static void a_lease_holds_while_its_holder_lives(void **state)
{
	struct world *w = *state;
	struct schedule_report report = SCHEDULE_REPORT_INIT;
	char host[64] = "", gone[160];
	bool taken;

	a_client(w);
	a_schedule(w, "1", "5", "2026-11-22");
	clock_to("2026-12-05");
	must(db_write(w->db, lease_attempt, &(struct lease_row){"elsewhere:1:1", "2026-12-05T18:04:00Z"}, &w->e));
	must(schedule_issue_due(w->db, day_of("2026-12-05"), &report, &w->e));
	assert_true(report.busy);
	assert_int_equal(report.n, 0);
	/* it ends later than any lease does: the clock was set back */
	must(db_write(w->db, lease_attempt, &(struct lease_row){"elsewhere:1:1", "2027-12-05T18:04:00Z"}, &w->e));
	must(runner_take(w->db, "issue", &taken, &w->e));
	assert_true(taken);
	gethostname(host, sizeof host - 1);
	snprintf(gone, sizeof gone, "%s:999999999:1", host);
	must(db_write(w->db, lease_attempt, &(struct lease_row){gone, "2026-12-05T18:04:00Z"}, &w->e));
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	schedule_report_release(&report);
}

/* ---- merged, undone, looked at ---- */

static enum doctor_verdict verdict(struct world *w, const char *check)
{
	struct doctor d = {.db = w->db, .path = w->path, .full = true};
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};

	(void)doctor_look(&d, doctor_find(check), &found);
	str_release(&found.text);
	return found.verdict;
}

static void a_merge_takes_schedules_along_and_back(void **state)
{
	struct world *w = *state;
	static const struct accepted all = {.all = true};
	int64_t source = a_client(w), target, id, change;

	id = a_schedule(w, "1", "5", "2026-11-22");
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	target = add("client", "legal_name=Otra SA", "country=MX");
	must(door_merge_ids(w->ana, kind("client"), source, target, &all, NULL, &w->e));
	assert_int_equal(number("SELECT client FROM schedule WHERE id = ", id), target);
	assert_int_equal(number("SELECT client FROM occurrence WHERE schedule = ", id), target);
	clock_to("2027-01-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	assert_int_equal(number("SELECT count(*) FROM document WHERE client = ", target), 2);
	numbers_are_whole(w);
	/* taken back, what was issued in between stays where it was issued, and counts */
	must(undo_last(w->ana, &change, &w->e));
	must(door_undo(w->ana, change, NULL, NULL, &w->e));
	assert_int_equal(number("SELECT client FROM schedule WHERE id = ", id), source);
	assert_int_equal(number("SELECT count(*) FROM occurrence o JOIN document d ON d.id = o.document "
				"WHERE o.client <> d.client AND o.id > ", 0), 0);
	assert_int_equal(verdict(w, "derived"), DOCTOR_OK);
	is("schedule", id, "issued", "2");
}

static void what_was_issued_is_not_undone(void **state)
{
	struct world *w = *state;
	int64_t id, change;

	a_client(w);
	id = a_schedule(w, "1", "5", "2026-11-22");
	must(undo_last(w->ana, &change, &w->e));
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	assert_true(door_undo(w->ana, change, NULL, NULL, &w->e) < 0);
	change = number("SELECT MAX(id) FROM change WHERE action = 'issue' AND id > ", 0);
	assert_true(door_undo(w->ana, change, NULL, NULL, &w->e) < 0);
	is("schedule", id, "issued", "1");
	must(try_act(w, w->ana, "archive", "schedule", true, id));
	assert_int_equal(try_act(w, w->ana, "purge", "schedule", true, id), ERR_INPUT);
	clock_to("2027-01-05");
	assert_int_equal(ran(w, EVENT_ISSUED) + ran(w, EVENT_HELD) + ran(w, EVENT_FAILED), 0);
}

static void the_doctor_looks_at_dates_and_counts(void **state)
{
	struct world *w = *state;
	struct doctor d = {.db = w->db, .path = w->path, .full = true};
	struct sql q = SQL_INIT;
	struct str said = STR_INIT;
	int64_t id;

	a_client(w);
	id = a_schedule(w, "1", "last", "2026-11-22");
	clock_to("2026-12-05");
	assert_int_equal(ran(w, EVENT_ISSUED), 1);
	assert_int_equal(verdict(w, "derived"), DOCTOR_OK);
	assert_int_equal(verdict(w, "periodic"), DOCTOR_OK);
	sql_add(&q, "UPDATE schedule SET next_date = '2026-12-30', issued = 7, next_no = 1");
	spoil(w, &q);
	assert_int_equal(verdict(w, "derived"), DOCTOR_FAULT);
	must(doctor_repair(&d, doctor_find("derived"), w->ana, &said, &w->e));
	str_release(&said);
	assert_int_equal(verdict(w, "derived"), DOCTOR_OK);
	is("schedule", id, "next_date", "2026-12-31");
	is("schedule", id, "issued", "1");
	sql_add(&q, "UPDATE message SET purpose = 'other'");
	spoil(w, &q);
	assert_int_equal(verdict(w, "periodic"), DOCTOR_WARNING);
}

/* ---- rights ---- */

static void rights_are_those_of_the_roles(void **state)
{
	struct world *w = *state;
	int64_t id;

	a_client(w);
	edit("client", 1, "owner=sara");
	id = a_schedule(w, "1", "5", "2026-11-22");
	assert_int_equal(found(w, w->tito, "schedule", ""), -1);
	assert_int_equal(found(w, w->tito, "occurrence", ""), -1);
	assert_int_equal(found(w, w->sara, "schedule", ""), 1);
	assert_int_equal(found(w, w->simon, "schedule", ""), 0);
	assert_int_equal(try_act(w, w->sara, "pause", "schedule", true, id), ERR_DENIED);
	must(try_act(w, w->oscar, "pause", "schedule", true, id));
	assert_int_equal(try_add(w, w->oscar, "occurrence", true, &id, TEXTS("date=2026-12-05")), ERR_DENIED);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		in_world(what_is_no_schedule_is_refused),
		cmocka_unit_test(braces_are_found),
		in_world(braces_of_a_line_are_asked_about),
		in_world(stored_braces_are_left_alone),
		in_world(words_that_grow_have_to_fit),
		in_world(it_proposes_its_recipients_and_knows_its_dates),
		in_world(a_date_comes_once),
		in_world(a_date_that_came_does_not_come_again),
		in_world(several_at_once_are_held_until_somebody_decides),
		in_world(the_other_rules_for_several_at_once),
		in_world(it_is_paused_and_goes_on),
		in_world(another_rule_begins_anew_and_counts_on),
		in_world(one_that_fails_does_not_touch_the_others),
		in_world(a_client_that_is_put_away_is_flagged),
		in_world(many_who_are_put_away_are_asked_for_once),
		in_world(a_rehearsal_tells_who_gets_it_and_how),
		in_world(a_contact_that_is_put_away_is_left_out_and_told),
		in_world(nobody_to_mail_to_holds_the_message_alone),
		in_world(a_question_waits_for_a_person),
		in_world(many_are_released_but_for_open_questions),
		in_world(a_clock_that_is_set_back_issues_nothing_twice),
		in_world(a_rehearsal_says_it_and_changes_nothing),
		in_world(a_rehearsal_says_on_which_date_it_fails),
		in_world(what_a_rehearsal_said_of_a_limit_comes_true),
		in_world(a_year_with_a_stop_of_forty_days),
		in_world(several_processes_issue_each_date_once),
		in_world(a_lease_holds_while_its_holder_lives),
		in_world(a_merge_takes_schedules_along_and_back),
		in_world(what_was_issued_is_not_undone),
		in_world(the_doctor_looks_at_dates_and_counts),
		in_world(rights_are_those_of_the_roles),
	};

	if (argc == 3 && !strcmp(argv[1], "run"))
		return runs(argv[2]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
