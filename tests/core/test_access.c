/* The way in: log-in, throttling, passwords, the last administrator, sessions that end. */
#include "core/world.h"
#include "dict/presence.h"
#include "dict/setting.h"

#include "core/ssh.h"

#include "core/throttle.h"
#include "base/crypt.h"

static int login(struct world *w, const char *user, const char *password, const char *source)
{
	struct session *s = NULL;
	int rc = session_login(&s, w->db, user, password, source, 1, &w->e);

	session_free(&s);
	return rc;
}

static void who_may_log_in(void **state)
{
	struct world *w = *state;
	struct session *s = NULL;

	must(session_login(&s, w->db, "sara", PASSWORD, "local", 1, &w->e));
	assert_string_equal(s->user_name, "sara");
	assert_string_equal(s->role_name, "seller");
	assert_string_equal(s->currency, "MXN");
	assert_int_equal(s->decimals, 2);
	assert_int_equal(s->rows, ROWS_OWN);
	session_free(&s);
	assert_int_equal(login(w, "sara", "wrong horse", "local"), ERR_DENIED);
	assert_int_equal(login(w, "nobody", PASSWORD, "local"), ERR_DENIED);
	assert_int_equal(login(w, "../etc", PASSWORD, "local"), ERR_DENIED);
	assert_int_equal(session_open(&s, w->db, "nobody", &w->e), ERR_MISSING);
	add("user", "name=correo", "role=seller", "can_log_in=no");
	assert_int_equal(session_open(&s, w->db, "correo", &w->e), ERR_DENIED);
	assert_null(s);
}

static void waits_grow(void **state)
{
	static const int waits[] = {0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 900, 900};

	(void)state;
	for (int i = 0; i < LENGTH(waits); i++)
		assert_int_equal(throttle_wait(i), waits[i]);
}

static void failures_are_throttled(void **state)
{
	struct world *w = *state;
	int64_t clock = NOON;

	assert_int_equal(login(w, "sara", "wrong horse", "local"), ERR_DENIED);
	assert_int_equal(login(w, "sara", "wrong horse", "local"), ERR_DENIED);
	assert_null(strstr(w->e.text, "seconds"));
	/* the right one is not looked at before its time */
	assert_int_equal(login(w, "sara", PASSWORD, "local"), ERR_DENIED);
	assert_non_null(strstr(w->e.text, "1 seconds"));
	now_set(clock += 1);
	for (int i = 2; i < 10; i++) {
		assert_int_equal(login(w, "sara", "wrong horse", "local"), ERR_DENIED);
		now_set(clock += throttle_wait(i + 1));
	}
	assert_int_equal(
		number("SELECT count(*) FROM history WHERE path = 'locked' AND record_id = ",
			w->sara->user),
		1);
	now_set(clock -= 1); /* a second before the 15 minutes are over */
	assert_int_equal(login(w, "sara", PASSWORD, "local"), ERR_DENIED);
	assert_int_equal(login(w, "oscar", PASSWORD, "local"), 0); /* nobody else suffers */
	now_set(clock += 1);
	assert_int_equal(login(w, "sara", PASSWORD, "local"), 0);
	assert_int_equal(login(w, "sara", "wrong horse", "local"),
		ERR_DENIED); /* counted from nought again */
	assert_int_equal(login(w, "sara", PASSWORD, "local"), 0);
	now_set(NOON);
}

static void a_source_is_throttled_for_any_name(void **state)
{
	struct world *w = *state;

	assert_int_equal(login(w, "ana", "wrong horse", "192.0.2.7"), ERR_DENIED);
	assert_int_equal(login(w, "oscar", "wrong horse", "192.0.2.7"), ERR_DENIED);
	assert_int_equal(login(w, "sara", PASSWORD, "192.0.2.7"), ERR_DENIED);
	assert_int_equal(login(w, "sara", PASSWORD, "192.0.2.8"), 0);
	now_set(NOON + 1);
	assert_int_equal(login(w, "sara", PASSWORD, "192.0.2.7"), 0);
	/* a log-in of his own is no clean slate for who guesses at others */
	assert_int_equal(login(w, "tito", "wrong horse", "192.0.2.7"), ERR_DENIED);
	assert_int_equal(login(w, "sara", PASSWORD, "192.0.2.7"), ERR_DENIED);
	now_set(NOON);
}

static void a_read_only_database_lets_in(void **state)
{
	struct world *w = *state;
	struct db *writable = w->db;
	struct db *readonly = NULL;

	must(db_open(&readonly, w->path, DB_READ_ONLY, &w->e));
	w->db = readonly;
	assert_int_equal(login(w, "sara", PASSWORD, "local"), 0);
	assert_int_equal(login(w, "sara", "wrong horse", "local"), ERR_DENIED);
	w->db = writable;
	db_close(&readonly);
}

static void the_lock_asks_the_same(void **state)
{
	struct world *w = *state;

	assert_int_equal(access_unlock(w->sara, "wrong horse", "local", 1, &w->e), ERR_DENIED);
	must(access_unlock(w->sara, PASSWORD, "local", 1, &w->e));
}

static void passwords_are_set(void **state)
{
	struct world *w = *state;

	assert_int_equal(
		access_set_password(w->sara, "sara", "wrong horse", "another horse", 1, &w->e),
		ERR_DENIED);
	assert_int_equal(
		access_set_password(w->sara, "sara", NULL, "another horse", 1, &w->e), ERR_INPUT);
	assert_int_equal(
		access_set_password(w->sara, "sara", PASSWORD, "short", 1, &w->e), ERR_INPUT);
	must(access_set_password(w->sara, "sara", PASSWORD, "another horse", 1, &w->e));
	assert_int_equal(login(w, "sara", PASSWORD, "local"), ERR_DENIED);
	assert_int_equal(login(w, "sara", "another horse", "local"), 0);
	/* somebody else's: administrators only */
	assert_int_equal(
		access_set_password(w->oscar, "sara", NULL, "stolen horse", 1, &w->e), ERR_DENIED);
	must(access_set_password(w->ana, "sara", NULL, "given horse", 1, &w->e));
	assert_int_equal(login(w, "sara", "given horse", "local"), 0);
	assert_int_equal(
		access_set_password(w->ana, "nobody", NULL, "given horse", 1, &w->e), ERR_MISSING);
	/* the history says that, and not what */
	assert_true(number("SELECT count(*) FROM history WHERE path = 'password' AND record_id = ",
			    w->sara->user) >= 2);
	assert_int_equal(
		number("SELECT count(*) FROM history WHERE new_value LIKE '%horse%' AND seq > ", 0),
		0);
}

static void a_new_cost_is_taken_on(void **state)
{
	struct world *w = *state;
	struct session *s = NULL;
	struct sql q = SQL_INIT;
	struct str hash = STR_INIT;

	must(session_login(&s, w->db, "sara", PASSWORD, "local", 2, &w->e));
	session_free(&s);
	sql_add(&q, "SELECT hash FROM credential WHERE user_id = ");
	sql_i64(&q, w->sara->user);
	must(db_text(w->db, &q, &hash, &w->e));
	assert_false(password_needs_rehash(hash.buf, 2));
	sql_release(&q);
	str_release(&hash);
}

static void the_last_administrator_stays(void **state)
{
	struct world *w = *state;
	int64_t ana = w->ana->user, eva;

	assert_int_equal(try_edit(w, w->ana, "user", true, ana, TEXTS("can_log_in=no")), ERR_INPUT);
	assert_true(has_issue(w, "administrator.last"));
	assert_int_equal(try_edit(w, w->ana, "user", true, ana, TEXTS("role=operator")), ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "user", true, ana, TEXTS("technician=yes")), ERR_INPUT);
	assert_int_equal(try_act(w, w->ana, "archive", "user", true, ana), ERR_INPUT);
	/* one without a password is none */
	eva = add("user", "name=eva", "role=administrator");
	assert_int_equal(try_act(w, w->ana, "archive", "user", true, ana), ERR_INPUT);
	must(access_set_password(w->ana, "eva", NULL, PASSWORD, 1, &w->e));
	must(try_edit(w, w->ana, "user", true, ana, TEXTS("role=operator")));
	must(session_recheck(w->ana, &w->e));
	assert_string_equal(w->ana->role_name, "operator");
	(void)eva;
}

static void roles_of_administrators_are_fixed(void **state)
{
	struct world *w = *state;
	int64_t id = number("SELECT id FROM role WHERE name = 'administrator' AND id > ", 0);
	int64_t operator= number("SELECT id FROM role WHERE name = 'operator' AND id > ", 0);

	assert_int_equal(try_edit(w, w->ana, "role", true, id, TEXTS("row_scope=none")), ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "role", true, id, TEXTS("right.verbs=list")), ERR_INPUT);
	edit("role", id, "label_en=Boss");
	assert_int_equal(try_act(w, w->ana, "archive", "role", true, id), ERR_INPUT);
	assert_int_equal(try_act(w, w->ana, "archive", "role", true, operator),
		ERR_INPUT); /* oscar has it */
	assert_int_equal(try_edit(w, w->ana, "role", true, operator,
				 TEXTS("right[+0].entity=nothing", "right[+0].verbs=list")),
		ERR_INPUT);
	edit("role", operator, "right[+0].entity=role", "right[+0].verbs=list,view");
	must(session_recheck(w->oscar, &w->e));
	assert_int_equal(found(w, w->oscar, "role", ""), 4);
}

static void user_names_have_a_rule(void **state)
{
	struct world *w = *state;
	int64_t id;

	for (const char *const *bad = TEXTS("name=Eva", "name=e va", "name=eñe", "name=a/b",
		     "name=abcdefghijklmnopqrstuvwxyzabcdefg");
		*bad; bad++)
		if (try_add(w, w->ana, "user", true, &id, TEXTS(*bad, "role=seller")) != ERR_INPUT)
			fail_msg("%s passed", *bad);
	add("user", "name=e.v-a_9", "role=seller");
	assert_int_equal(try_add(w, w->ana, "user", true, &id, TEXTS("name=sara", "role=seller")),
		ERR_INPUT);
}

static void a_disabled_user_is_out(void **state)
{
	struct world *w = *state;

	must(session_recheck(w->sara, &w->e));
	edit("user", w->sara->user, "can_log_in=no");
	assert_int_equal(session_recheck(w->sara, &w->e), ERR_DENIED);
	assert_int_equal(login(w, "sara", PASSWORD, "local"), ERR_DENIED);
}

/* Role, technician flag, password: whoever has them changed goes on himself, his other sessions end, at their
 * next look and at their next save. */
static void sessions_end(void **state)
{
	struct world *w = *state;
	struct session *one, *two;

	must(session_open(&one, w->ana->db, "oscar", &w->e));
	edit("user", w->oscar->user, "role=seller");
	assert_int_equal(session_recheck(one, &w->e), ERR_DENIED);
	assert_int_equal(session_recheck(one, &w->e), ERR_DENIED);
	assert_int_equal(try_add(w, one, "client", true, &(int64_t){0}, TEXTS("legal_name=X", "country=MX")),
		ERR_DENIED);
	edit("user", w->oscar->user, "role=operator");
	must(session_recheck(one, &w->e));
	edit("user", w->oscar->user, "technician=yes");
	assert_int_equal(session_recheck(one, &w->e), ERR_DENIED);
	edit("user", w->oscar->user, "technician=no");
	must(access_set_password(w->ana, "oscar", NULL, PASSWORD, 1, &w->e));
	assert_int_equal(session_recheck(one, &w->e), ERR_DENIED);
	assert_int_equal(try_add(w, one, "client", true, &(int64_t){0}, TEXTS("legal_name=X", "country=MX")),
		ERR_DENIED);
	session_free(&one);

	must(session_open(&one, w->ana->db, "oscar", &w->e));
	must(session_open(&two, w->ana->db, "oscar", &w->e));
	must(access_set_password(one, "oscar", PASSWORD, PASSWORD, 1, &w->e));
	must(session_recheck(one, &w->e));
	assert_int_equal(session_recheck(two, &w->e), ERR_DENIED);
	session_free(&one);
	session_free(&two);
}

#define KEY "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"

static void sessions_end_with_their_key(void **state)
{
	struct world *w = *state;
	struct session *s, *none;
	int64_t key, id;

	assert_int_equal(try_add(w, w->oscar, "ssh_key", true, &id, TEXTS("user=oscar", "public_key=" KEY)),
		ERR_DENIED);
	key = add("ssh_key", "user=oscar", "public_key=" KEY " laptop");
	is("ssh_key", key, "label", "laptop");
	is("ssh_key", key, "public_key", KEY);
	assert_int_equal(try_add(w, w->ana, "ssh_key", true, &id, TEXTS("user=sara", "public_key=" KEY)),
		ERR_INPUT);
	assert_true(has_issue(w, "key.taken"));
	assert_int_equal(session_open_key(&none, w->ana->db, w->sara->user, key, &w->e), ERR_DENIED);
	assert_int_equal(session_open_key(&none, w->ana->db, w->oscar->user, key + 1, &w->e), ERR_DENIED);
	assert_null(none);
	must(session_open_key(&s, w->ana->db, w->oscar->user, key, &w->e));
	must(session_recheck(s, &w->e));
	must(try_act(w, w->ana, "archive", "ssh_key", true, key));
	assert_int_equal(session_recheck(s, &w->e), ERR_DENIED);
	assert_int_equal(session_open_key(&none, w->ana->db, w->oscar->user, key, &w->e), ERR_DENIED);
	assert_int_equal(try_add(w, w->ana, "ssh_key", true, &id, TEXTS("user=oscar", "public_key=" KEY)),
		ERR_INPUT);
	assert_true(has_issue(w, "key.revoked"));
	session_free(&s);
}

static int into_another_program(struct tx *tx, void *ctx, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	(void)ctx;
	sql_add(&q, "UPDATE open_session SET holder = ");
	sql_text(&q, "other");
	rc = tx_exec(tx, &q, NULL, e);
	sql_release(&q);
	return rc;
}

static void sessions_are_closed(void **state)
{
	struct world *w = *state;
	int64_t began = now(), place;

	session_enter(w->oscar, "192.0.2.7");
	place = w->oscar->place;
	assert_true(place != 0);
	assert_int_equal(found(w, w->ana, "open_session", ""), 1);
	assert_false(session_is_elsewhere(w->ana, presence_key())); /* here it is */
	must(db_write(w->db, into_another_program, NULL, &w->e));
	assert_true(session_is_elsewhere(w->ana, "other"));
	assert_false(session_is_elsewhere(w->ana, "gone"));
	now_set(began + SESSION_DEAD_SECONDS + 1);
	assert_int_equal(found(w, w->ana, "open_session", ""), 0);
	assert_false(session_is_elsewhere(w->ana, "other"));
	session_renew(w->oscar);
	assert_int_equal(found(w, w->ana, "open_session", ""), 1);
	assert_false(session_may(w->ana, kind("open_session"), VERB_CREATE, NULL)); /* nor anybody */
	assert_int_equal(try_act(w, w->oscar, "archive", "open_session", true, place), ERR_DENIED);
	must(try_act(w, w->ana, "archive", "open_session", true, place));
	assert_int_equal(session_recheck(w->oscar, &w->e), ERR_DENIED);
	assert_int_equal(try_act(w, w->ana, "restore", "open_session", true, place), ERR_INPUT);
	session_leave(w->oscar);
	assert_int_equal(number("SELECT count(*) FROM open_session WHERE id <> ", 0), 0);
	must(session_recheck(w->oscar, &w->e));
	now_set(began);
}

static void lists_have_rules(void **state)
{
	struct world *w = *state;
	int64_t status = number("SELECT id FROM list WHERE name = 'client_status' AND id > ", 0);
	int64_t fixed = number("SELECT id FROM list WHERE name = 'client_kind' AND id > ", 0);
	struct record *r;
	struct accepted all = {.all = true};

	edit("list", status, "value[+0].code=vip", "value[+0].label_es=Vip",
		"value[+0].label_en=Vip", "value[+0].active=yes");
	add("client", "legal_name=Uno", "status=vip");
	assert_int_equal(
		try_edit(w, w->ana, "list", true, status, TEXTS("value.code=other")), ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "list", true, fixed,
			TEXTS("value[+0].code=x", "value[+0].label_es=X", "value[+0].label_en=X")),
		ERR_INPUT);
	edit("list", fixed, "value.label_en=Lead");
	/* one in use is not removed, one that is not used is */
	r = load(w, "list", status);
	record_drop_child(r, 0, r->child[0].n - 1);
	assert_int_equal(door_save(w->ana, r, &all, &w->issues, &w->e), ERR_INPUT);
	assert_true(has_issue(w, "list.used"));
	edit("client", 1, "status=");
	must(door_save(w->ana, r, &all, &w->issues, &w->e));
	record_free(&r);
	assert_int_equal(try_act(w, w->ana, "archive", "list", true, status), ERR_INPUT);
}

static void the_company_is_one(void **state)
{
	struct world *w = *state;

	is("company", 1, "currency", "MXN");
	edit("company", 1, "name=Ñandú SA", "country=CL", "time_zone=America/Santiago",
		"decimal_mark=,");
	assert_int_equal(try_add(w, w->ana, "company", true, &(int64_t){0},
				 TEXTS("name=Otra", "country=CL", "currency=CLP", "time_zone=UTC",
					 "language=es", "decimal_mark=,")),
		ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "company", true, 1, TEXTS("time_zone=Mars/Phobos")), ERR_INPUT);
	assert_int_equal(try_edit(w, w->ana, "company", true, 1, TEXTS("time_zone=../etc/passwd")),
		ERR_INPUT);
	assert_int_equal(
		try_edit(w, w->ana, "company", true, 1, TEXTS("decimal_mark=x")), ERR_INPUT);
	must(session_recheck(w->ana, &w->e));
	assert_string_equal(w->ana->country, "CL");
	assert_int_equal(w->ana->numbers.decimal, ',');
	assert_int_equal(try_edit(w, w->oscar, "company", true, 1, TEXTS("name=X")), ERR_DENIED);
}

static void who_is_purged_takes_along_what_was_his(void **state)
{
	struct world *w = *state;
	int64_t id = w->tito->user;

	must(setting_put(w->tito, "grid.client.columns", "code", &w->e));
	must(try_act(w, w->ana, "archive", "user", true, id));
	must(try_act(w, w->ana, "purge", "user", true, id));
	assert_int_equal(number("SELECT count(*) FROM user_setting WHERE user_id = ", id), 0);
	assert_int_equal(number("SELECT count(*) FROM app_user WHERE id = ", id), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(who_may_log_in),
		cmocka_unit_test(waits_grow),
		in_world(failures_are_throttled),
		in_world(a_source_is_throttled_for_any_name),
		in_world(a_read_only_database_lets_in),
		in_world(the_lock_asks_the_same),
		in_world(passwords_are_set),
		in_world(a_new_cost_is_taken_on),
		in_world(the_last_administrator_stays),
		in_world(roles_of_administrators_are_fixed),
		in_world(user_names_have_a_rule),
		in_world(a_disabled_user_is_out),
		in_world(sessions_end),
		in_world(sessions_end_with_their_key),
		in_world(sessions_are_closed),
		in_world(lists_have_rules),
		in_world(the_company_is_one),
		in_world(who_is_purged_takes_along_what_was_his),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
