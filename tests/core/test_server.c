/* What people do, on the PostgreSQL that FICHA_PG_URI names; its database has to be empty. The rules
 * themselves are tested on SQLite: here every kind of statement has to be understood and do the same. Called
 * with "mover" it is a child that saves at the same time. */
#include "core/workers.h"
#include "core/workflows.h"

#include "base/moment.h"
#include "core/anchor.h"
#include "core/document.h"
#include "core/entities.h"
#include "core/message.h"
#include "core/outbox.h"
#include "dict/presence.h"
#include "dict/setting.h"

static int server_open(void **state)
{
	return world_open_at(state, getenv("FICHA_PG_URI"));
}

static void workflows_go_on(void **state)
{
	struct world *w = *state;
	int64_t rows;

	for (int i = 0; i < LENGTH(workflows) - 1; i++) { /* the last one opens a file */
		if (workflows[i].prepare)
			must(workflows[i].prepare(w));
		for (int step = 0; step < 4; step++)
			must(workflows[i].step(w, step));
	}
	must(history_verify(w->db, &rows, &w->e));
	assert_int_equal(found(w, w->ana, "client", "pena 2"), 1);
}

static void drafts_are_kept(void **state)
{
	struct world *w = *state;
	struct draft d = {.entity = kind("client"), .part = "", .relation = NULL,
		.title = "Ñu", .body = "{}"};
	struct draft_ages ages;
	struct arena a = ARENA_INIT;
	struct draft *list;
	int64_t dropped;
	int n;

	must(draft_put(w->oscar, &d, 1, &w->e));
	d.body = "{\"at\": \"email\"}";
	must(draft_put(w->oscar, &d, 1, &w->e));
	must(draft_take(w->oscar, d.id, &w->e));
	must(draft_list(w->oscar, &a, &list, &n, &w->e));
	assert_int_equal(n, 1);
	assert_string_equal(list[0].body, d.body);
	must(draft_list(w->sara, &a, &list, &n, &w->e));
	assert_int_equal(n, 0);
	now_set(NOON + 40 * INT64_C(86400));
	must(draft_ages(w->db, 0, 30, &ages, &w->e));
	assert_int_equal(ages.old, 1);
	must(draft_tidy(w->db, 0, 30, &dropped, &w->e));
	now_set(NOON + 48 * INT64_C(86400));
	must(draft_tidy(w->db, 0, 30, &dropped, &w->e));
	assert_int_equal(dropped, 1);
	now_set(NOON);
	d.id = 0;
	must(draft_put(w->oscar, &d, 1, &w->e));
	must(draft_drop(w->oscar, d.id, 1, &w->e));
	arena_release(&a);
}

static void presence_comes_and_goes(void **state)
{
	struct world *w = *state;
	struct str others = STR_INIT;

	must(presence_enter(w->oscar, kind("client"), 1, &w->e));
	must(presence_enter(w->oscar, kind("client"), 1, &w->e));
	must(presence_others(w->ana, kind("client"), 1, &others, &w->e));
	assert_string_equal(others.buf, ""); /* the same program */
	assert_int_equal(number("SELECT count(*) FROM presence WHERE record_id = ", 1), 1);
	must(presence_leave(w->oscar, kind("client"), 1, &w->e));
	assert_int_equal(number("SELECT count(*) FROM presence WHERE record_id = ", 1), 0);
	str_release(&others);
}

static int act_on(struct world *w, const char *action, int64_t id)
{
	struct accepted yes = {.all = true, .said = "Se repite"};

	return door_act(w->ana, action_find(action, kind("document")), kind("document"), id, 0, &yes,
		&w->issues, &w->e);
}

/* A delivery note with a product, its invoice, and what the client's card says of them. */
static void documents_are_issued(void **state)
{
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Ferretería Núñez", "country=MX", "kind=customer"),
		note, invoice;
	char of[40], from_note[60];
	struct str text = STR_INIT;
	struct record *r;

	snprintf(of, sizeof of, "client=%lld", (long long)client);
	add("product", "code=TOR", "name=Tornillo", "price=2", "tax=IVA16");
	note = add("document", "kind=delivery_note", of, "line[+0].product=TOR", "line[+0].quantity=50");
	must(act_on(w, "issue", note));
	r = load(w, "document", note);
	snprintf(from_note, sizeof from_note, "origin=%s", record_get(r, "code"));
	record_free(&r);
	invoice = add("document", from_note);
	must(act_on(w, "issue", invoice));
	is("document", invoice, "total", "116.00");
	is("client", client, "balance", "116.00");
	r = load(w, "client", client);
	must(sales_tally(w->ana, r, &text, &w->e));
	assert_string_equal(text.buf, "Remisión: 1 · Factura: 1 · To be paid: 116.00");
	record_free(&r);
	str_release(&text);
	must(act_on(w, "cancel", invoice));
	is("client", client, "balance", "0.00");
	assert_true(found(w, w->ana, "document", "") >= 2);
	assert_true(found(w, w->ana, "operation", "") >= 1);
}

static int plant(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "UPDATE document SET total = total + 1 WHERE number > 0");
	rc = tx_exec(tx, &q, NULL, e);
	sql_reset(&q);
	sql_add(&q, "UPDATE counter SET next = 1 WHERE name LIKE 'series.%'");
	rc = rc ? rc : tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* Amounts and numbers that cannot be right are found and put right. */
static void sales_are_mended(void **state)
{
	static const char *const checks[] = {"derived", "counters"};
	struct world *w = *state;
	struct doctor d = {.db = w->db, .full = true};
	struct doctor_finding f = {DOCTOR_OK, STR_INIT};
	struct str backup = STR_INIT;

	must(db_write(w->db, plant, NULL, &w->e));
	for (int i = 0; i < LENGTH(checks); i++) {
		const struct doctor_check *check = doctor_find(checks[i]);

		assert_true(doctor_look(&d, check, &f));
		assert_int_not_equal(f.verdict, DOCTOR_OK);
		must(doctor_repair(&d, check, w->ana, &backup, &w->e));
		assert_true(doctor_look(&d, check, &f));
		if (f.verdict != DOCTOR_OK)
			fail_msg("%s: %s", checks[i], f.text.buf);
	}
	str_release(&backup);
	str_release(&f.text);
}

static void the_doctor_looks(void **state)
{
	struct world *w = *state;
	struct config *config = NULL;
	struct doctor_finding found = {DOCTOR_OK, STR_INIT};
	struct doctor d = {.db = w->db, .full = true};

	must(config_load(&config, NULL, &w->e));
	d.config = config;
	for (int i = 0; i < doctor_checks_n; i++) {
		if (!doctor_applies(&d, &doctor_checks[i]))
			continue;
		assert_true(doctor_look(&d, &doctor_checks[i], &found));
		if (found.verdict == DOCTOR_FAULT)
			fail_msg("%s: %s", doctor_checks[i].name, found.text.buf);
	}
	str_release(&found.text);
	config_free(&config);
}

/* Two mailers, one of which is gone while a mail leaves. */
static void mail_leaves(void **state)
{
	struct world *w = *state;
	struct outbox_rules rules = OUTBOX_RULES_INIT;
	struct outbox *one = NULL, *other = NULL;
	struct arena a = ARENA_INIT;
	struct outbox_draft d;
	struct outbox_claim c;
	int64_t id, next;
	int n;

	assert_int_equal(message_test(w->ana, "bea@firma.example", 0, &id, &w->e), ERR_INPUT);
	edit("company", 1, "mail_sender=ventas@firma.example");
	must(message_test(w->ana, "bea@firma.example", 0, &id, &w->e));
	must(outbox_open(&one, w->db, "one:1:1", &rules, &w->e));
	must(outbox_open(&other, w->db, "other:2:2", &rules, &w->e));
	must(outbox_beat(one, &w->e));
	assert_int_equal(outbox_draft(one, &a, &d, &w->e), 1);
	must(outbox_freeze(one, &d, "M1.1@firma.example", "x\r\n", 3, &w->e));
	assert_int_equal(outbox_claim(one, &a, &c, &w->e), 1);
	assert_memory_equal(c.bytes, "x\r\n", 3);
	assert_int_equal(outbox_claim(other, &a, &c, &w->e), 0);
	must(outbox_data(one, &c, &w->e));
	now_set(NOON + 1000);
	must(outbox_recover(other, &n, &w->e));
	assert_int_equal(n, 1);
	must(outbox_next(other, &next, &w->e));
	assert_int_equal(next, NOON + 1000 + 1800);
	now_set(next);
	must(outbox_pause(other, "no answer", false, &w->e));
	assert_int_equal(outbox_claim(other, &a, &c, &w->e), 0);
	must(try_act(w, w->ana, "retry", "message", true, id));
	assert_int_equal(outbox_claim(other, &a, &c, &w->e), 1);
	must(outbox_data(other, &c, &w->e));
	must(outbox_result(other, &c, &(struct outbox_result){OUTBOX_SENT, 250, false, "ok"}, &w->e));
	is("message", id, "state", "sent");
	must(try_act(w, w->ana, "resend", "message", true, id));
	assert_int_equal(outbox_draft(one, &a, &d, &w->e), 1);
	assert_int_equal(d.copies, 1);
	must(outbox_hold(one, d.message, "not now", &w->e));
	is("message", d.message, "state", "held");
	must(anchor_daily(w->db, &w->e));
	now_set(NOON);
	outbox_close(&one);
	outbox_close(&other);
	arena_release(&a);
}

static void skipped(void **state)
{
	(void)state;
	skip();
}

static void users_are_purged(void **state)
{
	struct world *w = *state;

	must(setting_put(w->tito, "grid.client.columns", "code", &w->e));
	must(try_act(w, w->ana, "archive", "user", true, w->tito->user));
	must(try_act(w, w->ana, "purge", "user", true, w->tito->user));
}

static int many_clients(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "INSERT INTO client (kind, code, legal_name, legal_name_key, balance, created_at) "
		    "SELECT 'customer', 'N' || n, 'n ' || n, 'n ' || n, CASE WHEN n % 5 = 0 THEN n ELSE 0 END, '' "
		    "FROM generate_series(1, 700) AS n");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

/* In an order in which most rows are alike, and in that of names. */
static void numbers_are_right(struct world *w, struct session *s, int least)
{
	static const char *const sorts[] = {"balance", "legal_name"};
	struct arena a = ARENA_INIT;
	struct ladder ladder = {0};
	struct place at;
	struct query q;
	struct page all, next;
	int64_t n;

	query_init(&q, from(s), kind("client"));
	q.ladder = &ladder;
	for (int k = 0; k < LENGTH(sorts); k++) {
		q.sort = entity_field(q.entity, sorts[k]);
		must(query_page(&q, NULL, true, 1000, &all, &w->e));
		assert_true(all.n >= least);
		for (int i = all.n - 1; i >= 0; i -= 1 + all.n / 8) {
			must(query_nth(&q, i + 1, &a, &at, &w->e));
			assert_int_equal(at.id, all.row[i]->id);
			must(query_number(&q, &at, &n, &w->e));
			assert_int_equal(n, i + 1);
			must(query_page(&q, &at, false, 1, &next, &w->e));
			assert_int_equal(next.n ? next.row[0]->id : 0, i ? all.row[i - 1]->id : 0);
			page_release(&next);
		}
		page_release(&all);
	}
	ladder_release(&ladder);
	arena_release(&a);
}

static void rows_have_their_numbers(void **state)
{
	struct world *w = *state;

	must(db_write(w->db, many_clients, NULL, &w->e));
	numbers_are_right(w, w->ana, 700);
}

/* By the two shares of who sees them: her own, and one by a contact. */
static void a_seller_has_her_rows(void **state)
{
	struct world *w = *state;
	struct str client = STR_INIT;

	add("client", "legal_name=Uno", "owner=sara");
	add("client", "legal_name=Dos", "owner=sara");
	add("client", "legal_name=Tres", "owner=sara");
	str_addf(&client, "client=%lld", (long long)add("client", "legal_name=Por contacto"));
	add("contact", client.buf, "name=Eva", "owner=sara");
	numbers_are_right(w, w->sara, 4);
	str_release(&client);
}

/* ---- somebody saves at the same time ---- */

static int locks_missed(struct tx *tx, int64_t *n, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM pg_locks WHERE NOT granted");
	rc = db_i64(tx_db(tx), &q, n, e);
	sql_release(&q);
	return rc;
}

/* Until somebody waits for what this transaction has. */
static int waited_for(struct tx *tx, struct err *e)
{
	int64_t end = ticks_ms() + WORKER_PATIENCE, n = 0;
	int rc = 0;

	while (!rc && !n && ticks_ms() < end) {
		rc = locks_missed(tx, &n, e);
		poll(NULL, 0, 2);
	}
	return rc;
}

/* As others do it whose clients find no room among their neighbours: the head's lock first. */
static int ranks_move(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "SELECT seq FROM history_head WHERE id = 1 FOR UPDATE");
	rc = tx_exec(tx, &q, NULL, e);
	sql_reset(&q);
	sql_add(&q, "UPDATE search_doc SET rk = rk + 7 WHERE rk > 0 AND kind = ");
	sql_i64(&q, client_entity.search);
	rc = rc ? rc : tx_exec(tx, &q, NULL, e);
	sql_reset(&q);
	sql_add(&q, "UPDATE person SET name = 'Zacarías', name_key = 'zacarias' WHERE name = 'Zoe'");
	rc = rc ? rc : tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	if (!rc && write(STDOUT_FILENO, ".", 1) == 1)
		rc = waited_for(tx, e);
	return rc;
}

static int mover_main(void)
{
	struct db *db = NULL;
	struct err e = ERR_INIT;
	int rc;

	core_init();
	rc = db_open(&db, getenv("FICHA_PG_URI"), 0, &e);
	rc = rc ? rc : db_write(db, ranks_move, NULL, &e);
	db_close(&db);
	return rc && write(STDOUT_FILENO, "!", 1) == 1;
}

static void mover_start(struct worker *c)
{
	worker_start(c, TEXTS("mover"));
	while (!c->said)
		assert_true(worker_hear(c, WORKER_PATIENCE));
}

static void mover_end(struct worker *c)
{
	while (worker_hear(c, WORKER_PATIENCE))
		;
	waitpid(c->pid, NULL, 0);
	close(c->out);
}

/* While a save waits, its client gets another place in the index, and its contact another name. */
static void who_saves_meanwhile_is_found(void **state)
{
	static const char *const texts[] = {"email=zzz@nuevo.mx", "legal_name=Yyy SA"};
	struct world *w = *state;
	int64_t client = add("client", "legal_name=Ferretería Xenón"), rows;
	struct str of = STR_INIT;
	struct worker c;

	str_addf(&of, "client=%lld", (long long)client);
	add("contact", of.buf, "name=Zoe");
	for (int i = 0; i < LENGTH(texts); i++) {
		mover_start(&c);
		edit("client", client, texts[i]);
		mover_end(&c);
		assert_int_equal(found(w, w->ana, "client", "zzz zacarias"), 1);
	}
	assert_int_equal(found(w, w->ana, "client", "yyy"), 1);
	assert_int_equal(found(w, w->ana, "client", "xenon"), 0);
	must(try_act(w, w->ana, "archive", "client", true, client));
	mover_start(&c);
	must(try_act(w, w->ana, "purge", "client", true, client));
	mover_end(&c);
	assert_int_equal(0, number("SELECT count(*) FROM search_doc WHERE kind = 1 AND record_id = ", client));
	must(history_verify(w->db, &rows, &w->e));
	str_release(&of);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(workflows_go_on),
		cmocka_unit_test(drafts_are_kept),
		cmocka_unit_test(presence_comes_and_goes),
		cmocka_unit_test(documents_are_issued),
		cmocka_unit_test(sales_are_mended),
		cmocka_unit_test(the_doctor_looks),
		cmocka_unit_test(users_are_purged),
		cmocka_unit_test(mail_leaves),
		cmocka_unit_test(rows_have_their_numbers),
		cmocka_unit_test(a_seller_has_her_rows),
		cmocka_unit_test(who_saves_meanwhile_is_found),
	};
	const struct CMUnitTest nothing[] = {cmocka_unit_test(skipped)};

	if (!getenv("FICHA_PG_URI"))
		return cmocka_run_group_tests(nothing, NULL, NULL);
	if (argc == 2 && !strcmp(argv[1], "mover"))
		return mover_main();
	return cmocka_run_group_tests(tests, server_open, world_close);
}
