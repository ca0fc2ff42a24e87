/* Four mailers at one queue: each mail leaves once. Killed at any moment, or out of room on the disk,
 * none is lost, and what leaves twice was doubted. */
#include "mail/office.h"

#include <sys/wait.h>
#include "tools/figure.h"

#define WORKERS 4
#define MESSAGES (SLOW ? 8 : 30)
#define ROUNDS 200

static const char *const addresses[] = {"ana@example.com", "eva@example.com"};

static int queue_attempt(struct change *c, void *ctx, struct err *e)
{
	struct message_recipe recipe = {.subject_entity = "client", .purpose = "test", .title = "Hola"};
	struct message_recipient to[] = {
		{.role = "to", .address = addresses[0]}, {.role = "cc", .address = addresses[1]}};
	int64_t id;

	(void)ctx;
	recipe.recipient = to;
	recipe.n_recipients = LENGTH(to);
	for (int i = 0; i < MESSAGES; i++) {
		recipe.subject_id = i + 1;
		if (message_queue(c, &recipe, &id, e))
			return e->code;
	}
	return 0;
}

struct office {
	struct smtp_server server;
	struct config *config;
	int64_t moment;
};

static void office_open(struct world *w, struct office *o)
{
	char ini[120];

	edit("company", 1, "mail_sender=avisos@ejemplo.mx");
	must(door_batch(w->ana, "test", "", queue_attempt, NULL, &w->e));
	smtp_start(&o->server, &(struct smtp_script){.capabilities = ""});
	snprintf(ini, sizeof ini, "%s.ini", w->path);
	o->config = mailer_config(ini, o->server.port, 60);
	o->moment = NOON + 60;
}

static void office_close(struct office *o)
{
	smtp_stop(&o->server);
	config_free(&o->config);
}

static pid_t office_worker(struct world *w, const struct office *o)
{
	pid_t pid = fork();

	if (pid)
		return pid;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	_exit(mailer_run(w->path, o->config, o->moment, WORK_MAIL));
}

/* Copies of a message that the server has for that address. */
static int copies_of_message(
	sqlite3 *conn, const struct office *o, int message, const char *address)
{
	sqlite3_stmt *st;
	int n = 0;

	sqlite3_prepare_v2(conn, "SELECT mime FROM message_body WHERE message = ?1", -1, &st, NULL);
	sqlite3_bind_int(st, 1, message);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	for (int i = 0; i < atomic_load(&o->server.shared->n); i++) {
		const struct smtp_record *r = &o->server.shared->record[i];

		n += strstr(r->to, address) && r->n == (size_t)sqlite3_column_bytes(st, 0) &&
		     !memcmp(o->server.shared->room + r->at, sqlite3_column_blob(st, 0), r->n);
	}
	sqlite3_finalize(st);
	return n;
}

/* How many there are twice; those have to have been doubted, and none is missing. */
static int office_check(const char *path, const struct office *o)
{
	sqlite3 *conn = look_open(path);
	int doubled = 0;

	assert_int_equal(ask(conn, "SELECT count(*) FROM delivery WHERE state = 'sent' OR (state = "
				   "'uncertain' AND next_at = '')", NULL),
		MESSAGES * LENGTH(addresses));
	for (int i = 1; i <= MESSAGES; i++) {
		for (int k = 0; k < LENGTH(addresses); k++) {
			char sql[200];
			int n = copies_of_message(conn, o, i, addresses[k]);

			assert_in_range(n, 1, 2);
			doubled += n > 1;
			snprintf(sql, sizeof sql, "SELECT count(*) FROM attempt WHERE message = %d AND "
				"address = ?1 AND result = 'crashed' AND phase = 'data'", i);
			assert_true(n == 1 || ask(conn, sql, addresses[k]) > 0);
		}
	}
	sqlite3_close(conn);
	return doubled;
}

static void four_send_each_once(void **state)
{
	struct world *w = *state;
	struct office o;
	pid_t pid[WORKERS];
	int status;

	office_open(w, &o);
	for (int i = 0; i < WORKERS; i++)
		pid[i] = office_worker(w, &o);
	for (int i = 0; i < WORKERS; i++) {
		waitpid(pid[i], &status, 0);
		assert_int_equal(status, 0);
	}
	assert_int_equal(office_check(w->path, &o), 0);
	assert_int_equal(o.server.shared->n, MESSAGES * LENGTH(addresses));
	office_close(&o);
}

static int64_t sent(struct world *w)
{
	return number("SELECT count(*) FROM delivery WHERE state = 'sent' AND id > ", 0);
}

static int64_t waiting(struct world *w)
{
	return number("SELECT count(*) FROM delivery WHERE (state IN ('queued', 'sending') OR "
		      "next_at <> '') AND id > ", 0);
}

/* Those that come after take over what the dead had begun, once its lease has ended; of whom two died over
 * the same mail, a person decides. They live longer and longer, however slow the machine is. */
static void four_are_killed_again_and_again(void **state)
{
	struct world *w = *state;
	struct office o;
	pid_t pid[WORKERS];
	unsigned dice = 20261122;
	int kills = 0, round, held;

	office_open(w, &o);
	for (round = 0; round < ROUNDS && waiting(w); round++) {
		for (int i = 0; i < WORKERS; i++)
			pid[i] = office_worker(w, &o);
		dice = dice * 1664525 + 1013904223;
		smtp_wait((int)(dice >> 16) % (30 + 10 * round));
		for (int i = 0; i < WORKERS; i++) {
			int status;

			kill(pid[i], SIGKILL);
			waitpid(pid[i], &status, 0);
			kills += WIFSIGNALED(status);
		}
		o.moment += 40 * 60;
	}
	assert_true(round < ROUNDS);
	held = MESSAGES * LENGTH(addresses) - (int)sent(w);
	figure("mail: four mailers killed", "%d kills, %d mails; 0 lost, %d twice and said so, %d held",
		kills, MESSAGES * LENGTH(addresses), office_check(w->path, &o), held);
	office_close(&o);
}

/* Nothing leaves twice; what is due later waits until the clock is there again. */
static void a_clock_set_back_sends_nothing_twice(void **state)
{
	struct world *w = *state;
	struct office o;
	int status;

	office_open(w, &o);
	for (int i = 0; i < 3; i++) {
		pid_t pid = office_worker(w, &o);

		waitpid(pid, &status, 0);
		assert_int_equal(status, 0);
		assert_int_equal(sent(w), MESSAGES * LENGTH(addresses));
		o.moment -= i ? 400 * 86400 : 3600;
	}
	assert_int_equal(o.server.shared->n, MESSAGES * LENGTH(addresses));
	office_close(&o);
}

/* ---- a disk that fills up on the way ---- */

static struct {
	struct db *db;
	const char *statement; /* the transaction with it is the last one that finds room */
	bool seen;
} filling;

static void fill_step(const char *what)
{
	if (filling.statement && strstr(what, filling.statement))
		filling.seen = true;
	if (filling.seen && !strcmp(what, "COMMITTED")) {
		db_set_reserve(filling.db, INT64_MAX / 2);
		filling.statement = NULL;
		filling.seen = false;
	}
}

static int pass(struct world *w, struct office *o)
{
	struct mailer_report r;
	struct mailer *m = NULL;
	int rc;

	now_set(o->moment);
	must(mailer_open(&m, w->db, o->config, false, &w->e));
	rc = mailer_pass(m, NULL, &r, &w->e);
	mailer_close(&m);
	return rc;
}

/* It is said, and when there is room again each one gets his mail; twice only who was doubted. */
static void a_full_disk_loses_nothing(void **state)
{
	static const char *const last[] = {"UPDATE mail_relay", "INSERT INTO message_body",
		"INSERT INTO attempt", "SET phase = 'data'", "UPDATE attempt SET ended"};
	struct world *w = *state;
	struct office o;

	office_open(w, &o);
	filling.db = w->db;
	db_step = fill_step;
	for (int i = 0; i < LENGTH(last); i++) {
		filling.statement = last[i];
		assert_int_equal(pass(w, &o), ERR_FULL);
		assert_non_null(strstr(w->e.text, "disk"));
		db_set_reserve(w->db, 0);
		o.moment += 40 * 60;
	}
	db_step = NULL;
	for (int i = 0; i < 10 && sent(w) < MESSAGES * LENGTH(addresses); i++) {
		must(pass(w, &o));
		o.moment += 40 * 60;
	}
	assert_in_range(office_check(w->path, &o), 1, 2);
	office_close(&o);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(four_send_each_once),
		in_world(four_are_killed_again_and_again),
		in_world(a_clock_set_back_sends_nothing_twice),
		in_world(a_full_disk_loses_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
