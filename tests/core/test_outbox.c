/* The queue of mail: what is queued, claimed and noted, whoever dies in between. */
#include "world.h"

#include <inttypes.h>
#include <sqlite3.h>
#include "base/base64.h"
#include "core/anchor.h"
#include "core/doctor.h"
#include "core/entities.h"
#include "core/mail_rule.h"
#include "core/message_parts.h"
#include "core/outbox.h"
#include "dict/undo.h"

#define HOUR 3600
#define DAY 86400

/* ---- what follows from an attempt ---- */

static void waits_grow(void **state)
{
	static const int64_t seconds[] = {60, 300, 900, 3600, 4 * HOUR, 12 * HOUR, 12 * HOUR, 12 * HOUR};

	(void)state;
	for (int i = 0; i < LENGTH(seconds); i++) {
		assert_int_equal(mail_backoff(i, 200), seconds[i]);
		assert_int_equal(mail_backoff(i, 0), seconds[i] * 8 / 10);
		assert_int_equal(mail_backoff(i, 400), seconds[i] * 12 / 10);
		for (uint32_t dice = 0; dice < 4000; dice += 7)
			assert_in_range(
				mail_backoff(i, dice), seconds[i] * 8 / 10, seconds[i] * 12 / 10);
	}
}

static void what_follows(void **state)
{
	static const struct {
		enum outbox_verdict v;
		struct mail_past past;
		const char *state;
		int64_t after; /* -1: not by itself */
	} cases[] = {
		{OUTBOX_SENT, {0, 0, NOON, true}, "sent", -1},
		{OUTBOX_FAILED, {0, 0, NOON, true}, "failed", -1},
		{OUTBOX_RETRY, {0, 0, NOON, true}, "queued", 60},
		{OUTBOX_RETRY, {3, 0, NOON, true}, "queued", HOUR},
		{OUTBOX_RETRY, {9, 0, NOON - 5 * DAY + 1, true}, "queued", 12 * HOUR},
		{OUTBOX_RETRY, {9, 0, NOON - 5 * DAY, true}, "failed", -1},
		{OUTBOX_RETRY, {9, 0, NOON + 400 * DAY, true}, "queued", 12 * HOUR}, /* the clock was set back */
		{OUTBOX_RELAY, {9, 0, NOON - 9 * DAY, true}, "queued", 0},
		{OUTBOX_UNCERTAIN, {0, 0, NOON, true}, "uncertain", 30 * 60},
		{OUTBOX_UNCERTAIN, {0, 1, NOON, true}, "uncertain", -1},
		{OUTBOX_UNCERTAIN, {0, 0, NOON, false}, "uncertain", -1},
	};

	(void)state;
	for (int i = 0; i < LENGTH(cases); i++) {
		struct mail_next next = mail_after(cases[i].v, &cases[i].past, NOON, 200);

		assert_string_equal(next.state, cases[i].state);
		assert_int_equal(next.at, cases[i].after < 0 ? 0 : NOON + cases[i].after);
	}
	for (int doubts = 0; doubts < 2; doubts++) {
		struct mail_past past = {0, doubts, NOON, true};

		assert_string_equal(mail_after_crash(false, &past, NOON).state, "queued");
		assert_int_equal(mail_after_crash(false, &past, NOON).at, NOON);
		assert_string_equal(mail_after_crash(true, &past, NOON).state, "uncertain");
		assert_int_equal(mail_after_crash(true, &past, NOON).at, doubts ? 0 : NOON + 30 * 60);
	}
}

static void urgency(void **state)
{
	static const char *const order[] = {
		"failed", "uncertain", "held", "sending", "queued", "sent", "cancelled"};

	(void)state;
	for (int i = 0; i < LENGTH(order); i++)
		for (int k = i; k < LENGTH(order); k++) {
			assert_string_equal(mail_urgent(order[i], order[k]), order[i]);
			assert_string_equal(mail_urgent(order[k], order[i]), order[i]);
		}
}

/* ---- queueing ---- */

struct queueing {
	struct message_recipe recipe;
	int64_t id;
};

static int queue_attempt(struct change *c, void *ctx, struct err *e)
{
	struct queueing *q = ctx;

	return message_queue(c, &q->recipe, &q->id, e);
}

static int64_t a_client(struct world *w)
{
	return add("client", "legal_name=Ferretería Núñez", "country=MX");
}

static int64_t queue(struct world *w, const struct message_recipient *to, int n, const char *purpose)
{
	struct queueing q = {.recipe = {.subject_entity = "client", .subject_id = 1,
				     .purpose = purpose, .client = 1, .title = "Su factura F-12",
				     .text = "Gracias.", .recipient = to, .n_recipients = n}};

	if (door_batch(w->ana, "create", "", queue_attempt, &q, &w->e))
		return 0;
	return q.id;
}

/* A client, a colleague with an address, and a message to him. */
static int64_t queued(struct world *w, const char *purpose)
{
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};

	if (!number("SELECT count(*) FROM client WHERE id > ", 0))
		a_client(w);
	edit("user", w->oscar->user, "email=oscar@firma.example");
	return queue(w, &to, 1, purpose);
}

static void a_recipe_becomes_a_message(void **state)
{
	struct world *w = *state;
	int64_t client = a_client(w), contact = contact_of(w, client, 0), id;
	struct message_recipient to[] = {{"to", 0, contact, NULL}, {"cc", w->oscar->user, 0, NULL},
		{"to", 0, contact, NULL}, {"receipt", w->ana->user, 0, NULL}};

	edit("client", client, "email=pagos@nunez.example");
	id = queue(w, to, 4, "issued");
	assert_true(id > 0);
	is("message", id, "state", "queued");
	is("message", id, "recipients", "Ferretería Núñez, oscar");
	assert_int_equal(number("SELECT count(*) FROM delivery WHERE message = ", id), 3);
	assert_int_equal(number("SELECT count(*) FROM delivery WHERE role = 'receipt' AND state = '' AND message = ", id), 1);
	assert_int_equal(queue(w, to, 4, "issued"), 0);
	assert_int_equal(w->e.code, ERR_UNIQUE);
}

static void nobody_to_send_to(void **state)
{
	struct world *w = *state;
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};
	int64_t none, id;

	a_client(w);
	none = queue(w, NULL, 0, "nobody");
	is("message", none, "state", "held");
	assert_int_equal(try_act(w, w->ana, "release", "message", true, none), ERR_INPUT);
	id = queue(w, &to, 1, "no-address");
	is("message", id, "state", "held");
	edit("user", w->oscar->user, "email=oscar@firma.example");
	must(try_act(w, w->ana, "release", "message", true, id));
	is("message", id, "state", "queued");
	is("message", id, "reason", "");
}

static void who_is_chosen_is_sent_to(void **state)
{
	struct world *w = *state;
	int64_t contact = contact_of(w, a_client(w), 0), id = queue(w, NULL, 0, "nobody");
	struct record *r = NULL;
	const struct record *row;
	char text[24];

	snprintf(text, sizeof text, "%" PRId64, contact);
	must(door_load((struct scope){w->ana, NULL, 0}, entity_find("message"), id, &r, &w->e));
	must(record_set_path(w->ana, r, "delivery[+0].contact", text, &w->e));
	row = r->child[0].v[0];
	assert_string_equal(record_get(row, "role"), "to");
	must(record_set_path(w->ana, r, "delivery[+0].role", "cc", &w->e));
	must(record_set_path(w->ana, r, "delivery[+0].app_user", "oscar", &w->e));
	assert_string_equal(record_get(row, "role"), "cc");
	assert_int_equal(record_int(row, "contact"), 0);
	assert_int_equal(record_int(row, "app_user"), w->oscar->user);
	record_free(&r);
}

/* ---- mailers ---- */

static struct outbox *mailer(struct world *w, const char *name)
{
	struct outbox_rules rules = {.lease_seconds = 900, .a_day = 3};
	struct outbox *o = NULL;

	must(outbox_open(&o, w->db, name, &rules, &w->e));
	return o;
}

#define BYTES "Subject: x\r\n\r\nhello\r\n"

static void make_up(struct world *w, struct outbox *o, struct arena *a)
{
	struct outbox_draft d;

	while (outbox_draft(o, a, &d, &w->e) == 1)
		must(outbox_freeze(o, &d, "F-12.1@firma.example", BYTES, strlen(BYTES), &w->e));
}

static void say(struct world *w, struct outbox *o, const struct outbox_claim *c, enum outbox_verdict v,
	int code, const char *text)
{
	struct outbox_result r = {v, code, false, text};

	must(outbox_result(o, c, &r, &w->e));
}

#define in_mailer \
	struct world *w = *state; \
	struct arena a = ARENA_INIT; \
	struct outbox *o = mailer(w, "host:1:1"); \
	struct outbox_claim c
#define out_mailer \
	do { \
		outbox_close(&o); \
		arena_release(&a); \
	} while (0)

static void sent_once(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued");

	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0); /* not made up */
	make_up(w, o, &a);
	assert_true(number("SELECT count(*) FROM message WHERE frozen_at <> '' AND id = ", id));
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	assert_string_equal(c.address, "oscar@firma.example");
	assert_int_equal(c.n, strlen(BYTES));
	assert_memory_equal(c.bytes, BYTES, c.n);
	is("message", id, "state", "sending");
	must(outbox_data(o, &c, &w->e));
	say(w, o, &c, OUTBOX_SENT, 250, "250 2.0.0 Ok: queued as ABC");
	is("message", id, "state", "sent");
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
	assert_int_equal(number("SELECT count(*) FROM attempt WHERE result = 'sent' AND phase = 'data' AND message = ", id), 1);
	assert_int_equal(try_act(w, w->ana, "retry", "message", true, id), ERR_INPUT);
	assert_int_equal(try_act(w, w->ana, "cancel", "message", true, id), ERR_INPUT);
	must(try_act(w, w->ana, "archive", "message", true, id));
	out_mailer;
}

static void tried_again_until_given_up(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued"), last = NOON;
	int n = 0;

	make_up(w, o, &a);
	while (outbox_claim(o, &a, &c, &w->e) == 1) {
		n++;
		say(w, o, &c, OUTBOX_RETRY, 450, "450 greylisted");
		assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
		must(outbox_next(o, &last, &w->e));
		if (!last)
			break;
		assert_true(last > now());
		now_set(last);
	}
	assert_in_range(n, 12, 18); /* of about 12 hours each, in five days */
	is("message", id, "state", "failed");
	must(try_act(w, w->ana, "retry", "message", true, id));
	is("message", id, "state", "queued");
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	assert_int_equal(c.attempt, n + 1);
	say(w, o, &c, OUTBOX_RETRY, 450, "450 greylisted");
	must(outbox_next(o, &last, &w->e));
	assert_in_range(last - now(), 48, 72); /* begins anew */
	now_set(NOON);
	out_mailer;
}

static void of_whom_nobody_knows(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued"), next;

	make_up(w, o, &a);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
		must(outbox_data(o, &c, &w->e));
		say(w, o, &c, OUTBOX_UNCERTAIN, 0, "dropped after the dot");
		is("message", id, "state", "uncertain");
		assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
		must(outbox_next(o, &next, &w->e));
		assert_int_equal(next, i ? 0 : now() + 30 * 60);
		now_set(now() + 31 * 60);
	}
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
	must(try_act(w, w->ana, "arrived", "message", true, id));
	is("message", id, "state", "sent");
	now_set(NOON);
	out_mailer;
}

/* The mailer dies before the body left, then while it leaves. */
static void mailers_that_are_gone(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued");
	struct outbox *other = mailer(w, "host:2:2");
	struct outbox_claim mine;
	int n;

	make_up(w, o, &a);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	must(outbox_recover(other, &n, &w->e));
	assert_int_equal(n, 0); /* its lease holds */
	now_set(now() + 901);
	must(outbox_recover(other, &n, &w->e));
	assert_int_equal(n, 1);
	is("message", id, "state", "queued");
	assert_int_equal(outbox_claim(other, &a, &mine, &w->e), 1);
	/* the first one wakes up: it may not send, and what it says changes nothing */
	assert_int_equal(outbox_data(o, &c, &w->e), ERR_STALE);
	say(w, o, &c, OUTBOX_FAILED, 0, "late");
	is("message", id, "state", "sending");
	must(outbox_data(other, &mine, &w->e));
	now_set(now() + 901);
	must(outbox_recover(o, &n, &w->e));
	is("message", id, "state", "uncertain");
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
	now_set(now() + 31 * 60);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	must(outbox_data(o, &c, &w->e));
	now_set(now() + 901);
	must(outbox_recover(other, &n, &w->e));
	now_set(now() + 31 * 60);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0); /* once more, not twice */
	is("message", id, "state", "uncertain");
	now_set(NOON);
	outbox_close(&other);
	out_mailer;
}

/* It was 40 days later when the queue was written. */
static void the_clock_is_set_back(void **state)
{
	in_mailer;
	int64_t first, second, third, next;
	struct outbox_relay relay;
	int n = -1;

	now_set(NOON + 40 * DAY);
	for (int i = 0; i < 3; i++)
		queued(w, i ? i == 1 ? "doubted" : "taken" : "waits");
	make_up(w, o, &a);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	first = c.message;
	say(w, o, &c, OUTBOX_RETRY, 450, "450 greylisted");
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	second = c.message;
	must(outbox_data(o, &c, &w->e));
	say(w, o, &c, OUTBOX_UNCERTAIN, 0, "dropped after the dot");
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	third = c.message;
	must(outbox_pause(o, "no way", false, &w->e));
	must(outbox_clock(o, &n, &w->e));
	assert_int_equal(n, 0);

	now_set(NOON);
	must(outbox_clock(o, &n, &w->e));
	assert_int_equal(n, 2);
	must(outbox_relay(w->db, &a, &relay, &w->e));
	assert_int_equal(relay.paused_until, 0);
	assert_int_equal(number("SELECT count(*) FROM history WHERE path LIKE 'delivery[%].next_at' "
				"AND entity = 'message' AND record_id = ", first), 1);
	must(outbox_next(o, &next, &w->e));
	assert_int_equal(next, NOON);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	assert_int_equal(c.message, first);
	say(w, o, &c, OUTBOX_SENT, 250, "ok");
	/* nobody knows of the second: it has its half an hour; the third one's mailer has as long as any */
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
	now_set(NOON + 30 * 60);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	assert_int_equal(c.message, second);
	must(outbox_recover(o, &n, &w->e));
	assert_int_equal(n, 1);
	is("message", third, "state", "queued");
	now_set(NOON);
	out_mailer;
}

static void behind_the_back(struct world *w, const char *text)
{
	sqlite3 *raw;

	assert_int_equal(sqlite3_open(w->path, &raw), SQLITE_OK);
	assert_int_equal(sqlite3_exec(raw, text, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(raw);
}

static void bytes_that_were_changed_do_not_leave(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued");

	make_up(w, o, &a);
	behind_the_back(w, "UPDATE message_body SET mime = x'41'");
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
	is("message", id, "state", "failed");
	out_mailer;
}

static void the_brake(void **state)
{
	in_mailer;
	int64_t id = 0;

	for (int i = 0; i < 4; i++) {
		char purpose[16];

		snprintf(purpose, sizeof purpose, "p%d", i);
		id = queued(w, purpose);
		make_up(w, o, &a);
		assert_int_equal(outbox_claim(o, &a, &c, &w->e), i < 3);
		if (i < 3)
			say(w, o, &c, OUTBOX_SENT, 250, "ok");
	}
	is("message", id, "state", "held");
	now_set(now() + DAY + 1);
	must(try_act(w, w->ana, "release", "message", true, id));
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	say(w, o, &c, OUTBOX_SENT, 250, "ok");
	now_set(NOON);
	out_mailer;
}

static void the_relay_waits(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued");
	struct outbox_relay relay;

	make_up(w, o, &a);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
		say(w, o, &c, OUTBOX_RELAY, 454, "454 TLS not available");
		is("message", id, "state", "queued");
		assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
		must(outbox_relay(w->db, &a, &relay, &w->e));
		assert_in_range(relay.paused_until - now(), i == 2 ? 720 : i ? 240 : 48,
			i == 2 ? 1080 : i ? 360 : 72);
		now_set(relay.paused_until);
	}
	must(outbox_pause(o, "The password file can be read by others.", true, &w->e));
	must(outbox_relay(w->db, &a, &relay, &w->e));
	assert_true(relay.alarm);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
	must(outbox_resume(w->db, &w->e));
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	say(w, o, &c, OUTBOX_SENT, 250, "ok");
	must(outbox_relay(w->db, &a, &relay, &w->e));
	assert_false(relay.alarm);
	now_set(NOON);
	out_mailer;
}

static void looked_at_before_it_leaves(void **state)
{
	in_mailer;
	struct message_recipient two[] = {{"to", w->oscar->user, 0, NULL}, {"cc", w->sara->user, 0, NULL}};
	int64_t id;

	queued(w, "first");
	edit("user", w->sara->user, "email=oscar@firma.example");
	id = queue(w, two, 2, "twins");
	make_up(w, o, &a);
	/* two links, one address: one delivery */
	assert_int_equal(number("SELECT count(*) FROM delivery WHERE state = 'queued' AND message = ", id), 1);
	assert_int_equal(number("SELECT count(*) FROM delivery WHERE state = 'cancelled' AND message = ", id), 1);
	edit("user", w->sara->user, "email=sara@firma.example");
	id = queue(w, two, 2, "gone");
	make_up(w, o, &a);
	must(try_act(w, w->ana, "archive", "user", true, w->sara->user));
	while (outbox_claim(o, &a, &c, &w->e) == 1) {
		assert_string_equal(c.address, "oscar@firma.example");
		say(w, o, &c, OUTBOX_SENT, 250, "ok");
	}
	is("message", id, "state", "sent");
	out_mailer;
}

static void held_text_is_changed_and_sent_ones_made_anew(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued"), copy, held;

	must(try_act(w, w->ana, "hold", "message", true, id));
	is("message", id, "state", "held");
	must(undo_last(w->ana, &held, &w->e));
	assert_int_equal(door_undo(w->ana, held, NULL, NULL, &w->e), ERR_INPUT);
	is("message", id, "state", "held");
	make_up(w, o, &a);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 0);
	edit("message", id, "text=Con nuestras disculpas.");
	must(try_act(w, w->ana, "release", "message", true, id));
	make_up(w, o, &a);
	assert_int_equal(try_edit(w, w->ana, "message", true, id, TEXTS("text=Otra cosa.")), ERR_INPUT);
	is("message", id, "text", "Con nuestras disculpas.");
	must(try_act(w, w->ana, "rewrite", "message", true, id));
	is("message", id, "state", "cancelled");
	copy = number("SELECT id FROM message WHERE supersedes = ", id);
	is("message", copy, "state", "held");
	is("message", copy, "text", "Con nuestras disculpas.");
	edit("message", copy, "text=Ahora sí.");
	must(try_act(w, w->ana, "release", "message", true, copy));
	make_up(w, o, &a);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	assert_int_equal(c.message, copy);
	say(w, o, &c, OUTBOX_SENT, 250, "ok");
	must(try_act(w, w->ana, "resend", "message", true, copy));
	assert_int_equal(number("SELECT count(*) FROM message WHERE supersedes = ", copy), 1);
	assert_int_equal(try_act(w, w->sara, "resend", "message", true, copy), ERR_DENIED);
	out_mailer;
}

static void doctor_says(struct world *w, enum doctor_verdict expected, const char *part)
{
	struct doctor d = {.db = w->db, .path = w->path};
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};

	doctor_look(&d, doctor_find("mail"), &found);
	assert_int_equal(found.verdict, expected);
	if (!strstr(found.text.buf, part))
		fail_msg("\"%s\": %s", part, found.text.buf);
	str_release(&found.text);
}

static void the_doctor_looks(void **state)
{
	in_mailer;
	int64_t id = queued(w, "issued");
	struct doctor d = {.db = w->db, .path = w->path};
	struct str backup = STR_INIT;

	doctor_says(w, DOCTOR_OK, "");
	now_set(now() + 2 * HOUR);
	doctor_says(w, DOCTOR_WARNING, "1 ");
	must(outbox_pause(o, "no certificate", true, &w->e));
	doctor_says(w, DOCTOR_WARNING, "no certificate");
	must(outbox_resume(w->db, &w->e));
	make_up(w, o, &a);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	say(w, o, &c, OUTBOX_SENT, 250, "ok");
	doctor_says(w, DOCTOR_OK, "");
	behind_the_back(w, "UPDATE message SET state = 'failed'");
	doctor_says(w, DOCTOR_FAULT, "1");
	must(doctor_repair(&d, doctor_find("mail"), w->ana, &backup, &w->e));
	is("message", id, "state", "sent");
	doctor_says(w, DOCTOR_OK, "");
	behind_the_back(w, "UPDATE attempt SET result = 'retry'");
	doctor_says(w, DOCTOR_FAULT, "1");
	behind_the_back(w, "UPDATE attempt SET result = 'sent'; UPDATE message_body SET mime = x'41'");
	doctor_says(w, DOCTOR_FAULT, "1");
	behind_the_back(w, "DELETE FROM message_body");
	doctor_says(w, DOCTOR_FAULT, "1");
	now_set(NOON);
	str_release(&backup);
	out_mailer;
}

static void anchor_forge(const char *path, const char *line)
{
	FILE *f = fopen(path, "we");

	assert_non_null(f);
	fprintf(f, "%s\n", line);
	fclose(f);
}

/* As we send it, or as a relay made it over. */
static void anchor_in_a_mail(struct world *w, const char *path, bool relayed)
{
	struct str mail = STR_INIT, text = STR_INIT, line = STR_INIT;

	must(anchor_line(w->db, &line, &w->e));
	str_trim(&line);
	str_addf(&text, "Ana:\r\n\r\n%.30s%s%s\r\n", line.buf, relayed ? "" : "=\r\n", line.buf + 30);
	str_add(&mail, relayed ? "Subject: Ancla\r\nContent-Transfer-encoding:  BASE64\r\nX-R: y\r\n\r\n"
			       : "Subject: Ancla\r\n\r\n");
	for (size_t i = 0; relayed && i < text.len; i += 30, str_add(&mail, "\r\n"))
		base64_put(&mail, text.buf + i, text.len - i < 30 ? text.len - i : 30);
	str_addf(&mail, "%s\r\n--b\r\n\r\n<p>%s</p>\r\n", relayed ? "" : text.buf, line.buf);
	anchor_forge(path, mail.buf);
	str_release(&mail);
	str_release(&text);
	str_release(&line);
}

static void anchors_hold(void **state)
{
	struct world *w = *state;
	char path[128];
	int64_t lines;

	a_client(w);
	snprintf(path, sizeof path, "%s.anchors", w->path);
	for (int day = 0; day < 3; day++) {
		must(anchor_daily(w->db, &w->e));
		must(anchor_daily(w->db, &w->e)); /* told once a day */
		now_set(now() + DAY);
		add("service_order", "client=1");
	}
	must(anchor_check(w->db, path, &lines, &w->e));
	assert_int_equal(lines, 3);
	/* a mail that broke the line, or hides it, beside its copy in HTML */
	for (int relayed = 0; relayed < 2; relayed++) {
		anchor_in_a_mail(w, path, relayed);
		must(anchor_check(w->db, path, &lines, &w->e));
		assert_int_equal(lines, 1);
	}
	/* what was told and is another row now; a row that is not there; what is no anchor */
	anchor_forge(path, "2026-11-21T12:00:00Z 1 "
			   "0000000000000000000000000000000000000000000000000000000000000000");
	assert_int_equal(anchor_check(w->db, path, &lines, &w->e), ERR_CORRUPT);
	anchor_forge(path, "2026-11-21T12:00:00Z 999999 "
			   "0000000000000000000000000000000000000000000000000000000000000000");
	assert_int_equal(anchor_check(w->db, path, &lines, &w->e), ERR_CORRUPT);
	assert_non_null(strstr(w->e.text, "999999"));
	anchor_forge(path, "hello");
	assert_int_equal(anchor_check(w->db, path, &lines, &w->e), ERR_INPUT);
	now_set(NOON);
}

static void the_history_stays_whole(void **state)
{
	in_mailer;
	int64_t rows;

	queued(w, "issued");
	make_up(w, o, &a);
	assert_int_equal(outbox_claim(o, &a, &c, &w->e), 1);
	say(w, o, &c, OUTBOX_SENT, 250, "ok");
	must(history_verify(w->db, &rows, &w->e));
	out_mailer;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(waits_grow),
		cmocka_unit_test(what_follows),
		cmocka_unit_test(urgency),
		in_world(a_recipe_becomes_a_message),
		in_world(nobody_to_send_to),
		in_world(who_is_chosen_is_sent_to),
		in_world(sent_once),
		in_world(tried_again_until_given_up),
		in_world(of_whom_nobody_knows),
		in_world(mailers_that_are_gone),
		in_world(the_clock_is_set_back),
		in_world(bytes_that_were_changed_do_not_leave),
		in_world(the_brake),
		in_world(the_relay_waits),
		in_world(looked_at_before_it_leaves),
		in_world(held_text_is_changed_and_sent_ones_made_anew),
		in_world(the_doctor_looks),
		in_world(anchors_hold),
		in_world(the_history_stays_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
