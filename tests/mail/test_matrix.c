/* The mailer dies, or stalls, at every point, while the server does its worst, under each policy: what
 * the tables say has to be true of what the server has. So it is when what is mailed has to be issued
 * before, and whoever does so dies at any point of that. Each case is a database of its own, a server
 * of its own, and mailers one after another with the clock put forward to where the next thing is due. */
#include "mail/office.h"

#include <sys/wait.h>
#include "base/crypt.h"
#include "core/workflows.h"
#include "tools/figure.h"

#define RUNNERS 6 /* most of them wait for a silent server */
#define ROUNDS 12
#define FIRST "ana@example.com"
#define SECOND "eva@example.com"

/* ---- the matrix ---- */

enum tx_mark {
	NOTHING_YET = 1,
	IN_PICK,
	IN_NUMBER,
	IN_DOCUMENT,
	IN_QUEUE,
	IN_DATE,
	IN_FREEZE,
	IN_CLAIM,
	IN_DATA,
	IN_RESULT,
	IN_TURN, /* a result, and the claim of the next one */
};
static const struct {
	const char *statement;
	enum tx_mark mark;
} marks[] = {
	{"UPDATE schedule SET next_no = next_no", IN_PICK},
	{"counter.next + 1", IN_NUMBER},
	{"INSERT INTO document (", IN_DOCUMENT},
	{"INSERT INTO delivery", IN_QUEUE},
	{"INSERT INTO occurrence", IN_DATE},
	{"INSERT INTO message_body", IN_FREEZE},
	{"INSERT INTO attempt", IN_CLAIM},
	{"SET phase = 'data'", IN_DATA},
	{"UPDATE attempt SET ended", IN_RESULT},
};

/* Either a step of a transaction, the last one with that mark, or one of the dialogue. */
struct point {
	const char *name;
	enum tx_mark mark;
	const char *step;
	enum smtp_step at;
	bool inside; /* of a transaction: who stalls here stalls everybody */
};
static const struct point points[] = {
	{.name = "nowhere"},
	{"in making up", IN_FREEZE, "INSERT", 0, true},
	{"after making up", IN_FREEZE, "COMMITTED", 0, false},
	{"in claiming", IN_CLAIM, "INSERT", 0, true},
	{"after claiming", IN_CLAIM, "COMMITTED", 0, false},
	{.name = "at the greeting", .at = AT_GREETING},
	{.name = "at MAIL", .at = AT_MAIL},
	{.name = "at RCPT", .at = AT_RCPT},
	{"in noting the body", IN_DATA, "UPDATE", 0, true},
	{"after noting the body", IN_DATA, "COMMITTED", 0, false},
	{.name = "in the body", .at = AT_BODY},
	{.name = "at the dot", .at = AT_DOT},
	{"after the answer", IN_DATA, "BEGIN", 0, false},
	{"in the result", IN_RESULT, "UPDATE", 0, true},
	{"before its commit", IN_RESULT, "COMMIT", 0, true},
	{"after the result", IN_RESULT, "COMMITTED", 0, false},
	{"before a turn's commit", IN_TURN, "COMMIT", 0, true},
	{"after a turn", IN_TURN, "COMMITTED", 0, false},
};

static const struct point issue_points[] = {
	{"before issuing", NOTHING_YET, "BEGIN", 0, true},
	{"after a schedule was picked", IN_PICK, "UPDATE", 0, true},
	{"after its number was taken", IN_NUMBER, "INSERT", 0, true},
	{"after its document", IN_DOCUMENT, "INSERT", 0, true},
	{"after its mail was queued", IN_QUEUE, "INSERT", 0, true},
	{"after its date moved on", IN_DATE, "INSERT", 0, true},
	{"after it was issued", IN_DATE, "COMMITTED", 0, true},
};

struct ill {
	const char *name;
	enum smtp_step at;
	const char *says;
	bool slow, refuses;
};
static const struct ill ills[] = {
	{.name = "none"},
	{"421 greeting", AT_GREETING, "421 4.3.2 not now", false, false},
	{"drop at greeting", AT_GREETING, "!drop", false, false},
	{"451 MAIL", AT_MAIL, "451 4.3.0 busy", false, false},
	{"450 RCPT", AT_RCPT, "450 4.2.0 greylisted", false, false},
	{"550 RCPT", AT_RCPT, "550 5.1.1 unknown", false, true},
	{"drop mid-data", AT_BODY, "!drop", false, false},
	{"451 dot", AT_DOT, "451 4.3.0 later", false, false},
	{"554 dot", AT_DOT, "554 5.7.1 spam", false, true},
	{"drop after dot", AT_DOT, "!drop", false, false},
	{"slow after dot", AT_DOT, "!hang", true, false},
	{"drop after 250", AT_DOT, "!ok-drop", false, false},
};

struct policy {
	const char *name, *uncertain;
	int times; /* that the server is ill; 0: for ever */
};
static const struct policy policies[] = {
	{"resend", "resend", 1},
	{"hold", "hold", 1},
	{"resend once, then hold", "resend", 0},
};

struct trial {
	const struct point *point;
	const struct ill *ill;
	const struct policy *policy;
	int signal; /* SIGKILL or SIGSTOP */
	bool issues;
};

/* What all runners found. */
static struct findings {
	atomic_int cases, copies, doubled, wrong, said;
	char text[16384];
} *tally;
static char template[96], directory[64];
static int64_t begins; /* the moment of the first mailer */

static void __attribute__((format(printf, 2, 3))) wrong(
	const struct trial *t, const char *fmt, ...)
{
	char line[400];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = snprintf(line, sizeof line, "%s %s, %s, %s: ", t->signal == SIGSTOP ? "stalled" : "killed",
		t->point->name, t->ill->name, t->policy->name);
	n += vsnprintf(line + n, sizeof line - (size_t)n - 1, fmt, ap);
	va_end(ap);
	line[n++] = '\n';
	if (atomic_fetch_add(&tally->wrong, 1) < 30)
		memcpy(tally->text + atomic_fetch_add(&tally->said, n), line, (size_t)n);
}

/* ---- a mailer ---- */

static struct {
	const struct point *point;
	enum tx_mark mark;
	int signal;
} fate;

static void fate_step(const char *what)
{
	bool statement = what[0] != 'B' && strncmp(what, "COMMIT", 6) != 0;

	for (int i = 0; i < LENGTH(marks) && statement; i++)
		if (strstr(what, marks[i].statement))
			fate.mark = marks[i].mark == IN_CLAIM && fate.mark == IN_RESULT ? IN_TURN : marks[i].mark;
	if (fate.mark != fate.point->mark)
		return;
	if (statement ? strstr(what, fate.point->step) == what : !strcmp(what, fate.point->step)) {
		fate.point = &points[0];
		kill(getpid(), fate.signal);
	}
}

/* Only then it is short: on a busy machine everybody is slow. */
static bool silence_comes(const struct smtp_server *server, const struct trial *t)
{
	return t->ill->slow &&
	       (!t->policy->times || atomic_load(&server->shared->faults) < t->policy->times);
}

static pid_t mailer_start(struct smtp_server *server, const char *path, int64_t moment,
	const struct trial *t, bool armed, int work)
{
	char ini[120];
	struct config *config;
	pid_t pid = fork();

	if (pid)
		return pid;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	snprintf(ini, sizeof ini, "%s.ini", path);
	config = mailer_config(ini, server->port, silence_comes(server, t) ? 1 : 60);
	if (armed && t->point->mark) {
		fate.point = t->point;
		fate.mark = NOTHING_YET;
		fate.signal = t->signal;
		db_step = fate_step;
	} else if (armed && t->point != &points[0]) {
		atomic_store(&server->shared->victim_at, (int)t->point->at);
		atomic_store(&server->shared->victim_signal, t->signal);
		atomic_store(&server->shared->victim, (int)getpid());
	}
	_exit(mailer_run(path, config, moment, work));
}

/* ---- what the tables say ---- */

/* When something is due next, as seconds; 0: nothing. */
static int64_t next_due(const char *path)
{
	sqlite3 *conn = look_open(path);
	int64_t next = ask(conn, "SELECT COALESCE(CAST(strftime('%s', max((SELECT min(at) FROM (SELECT "
				 "next_at AS at FROM delivery WHERE next_at <> '' UNION ALL SELECT "
				 "lease_until FROM delivery WHERE state = 'sending')), (SELECT "
				 "paused_until FROM mail_relay))) AS INTEGER), 0)", NULL);

	sqlite3_close(conn);
	return next;
}

static bool state_is(sqlite3 *conn, const char *address, const char *state)
{
	char sql[160];

	snprintf(sql, sizeof sql, "SELECT count(*) FROM delivery WHERE address = ?1 AND state = '%s'",
		state);
	return ask(conn, sql, address) == 1;
}

/* What left is what was made, to the byte, and its sum is still right. */
static void bytes_check(
	const struct trial *t, sqlite3 *conn, const struct smtp_server *s, const char *address)
{
	char hex[SHA256_HEX] = "";
	sqlite3_stmt *st;

	sqlite3_prepare_v2(conn, "SELECT b.mime, m.sha256 FROM delivery d JOIN message m ON m.id = "
				 "d.message JOIN message_body b ON b.message = m.id WHERE d.address = ?1",
		-1, &st, NULL);
	sqlite3_bind_text(st, 1, address, -1, SQLITE_STATIC);
	if (sqlite3_step(st) == SQLITE_ROW) {
		const void *bytes = sqlite3_column_blob(st, 0);
		size_t n = (size_t)sqlite3_column_bytes(st, 0);

		sha256_bytes(bytes, n, hex);
		if (strcmp(hex, (const char *)sqlite3_column_text(st, 1)) != 0)
			wrong(t, "%s: the bytes are not those that were made", address);
		for (int i = 0; i < atomic_load(&s->shared->n); i++) {
			const struct smtp_record *r = &s->shared->record[i];

			if (strstr(r->to, address) &&
				(r->n != n || r->lone || memcmp(s->shared->room + r->at, bytes, n) != 0))
				wrong(t, "%s: copy %d is not what was made", address, i);
		}
	} else if (copies_of(s, address)) {
		wrong(t, "%s: sent, and no bytes are kept", address);
	}
	sqlite3_finalize(st);
}

static void delivery_check(const struct trial *t, sqlite3 *conn, const struct smtp_server *s,
	const char *address)
{
	int copies = copies_of(s, address);
	bool doubtful = ask(conn, "SELECT count(*) FROM attempt WHERE address = ?1 AND (result = "
				  "'uncertain' OR (result = 'crashed' AND phase = 'data'))", address) > 0;

	atomic_fetch_add(&tally->copies, copies);
	atomic_fetch_add(&tally->doubled, copies > 1);
	if (state_is(conn, address, "sent") && !copies)
		wrong(t, "%s: sent, and the server has none", address);
	if (copies > 1 && !doubtful)
		wrong(t, "%s: %d copies, and nobody ever doubted", address, copies);
	if (copies > (strcmp(t->policy->uncertain, "hold") ? 2 : 1))
		wrong(t, "%s: %d copies", address, copies);
	if (ask(conn, "SELECT count(*) FROM delivery d JOIN message m ON m.id = d.message WHERE "
		      "d.address = ?1 AND (d.state IN ('failed', 'held') OR (d.state = 'uncertain' AND "
		      "d.next_at = '')) AND m.state NOT IN ('failed', 'held', 'uncertain')", address))
		wrong(t, "%s: needs somebody, and nobody is told", address);
	if (state_is(conn, address, "sending"))
		wrong(t, "%s: still being sent", address);
}

/* The server was ill once: then each one got it, was refused, or waits for a person's word. */
static void ending_check(const struct trial *t, sqlite3 *conn, const char *address)
{
	bool held = state_is(conn, address, "uncertain") && !strcmp(t->policy->uncertain, "hold");
	bool refused = t->ill->refuses && state_is(conn, address, "failed");

	if (!held && !refused && !state_is(conn, address, "sent"))
		wrong(t, "%s was lost", address);
}

/* Each date once, with its document; numbers without a gap; each document with its mail. */
static void issue_check(const struct trial *t, sqlite3 *conn)
{
	static const struct {
		const char *sql, *what;
	} faults[] = {
		{"SELECT count(*) <> 2 FROM occurrence WHERE state = 'issued' AND occurrence_no = 1",
			"a date was not issued once"},
		{"SELECT count(*) <> 2 OR min(number) <> 1 OR max(number) <> 2 FROM document WHERE "
		 "state = 'issued'",
			"numbers with a gap, or twice"},
		{"SELECT count(*) FROM document WHERE id NOT IN (SELECT document FROM occurrence) OR id "
		 "NOT IN (SELECT subject_id FROM message WHERE subject_entity = 'document')",
			"a document without its date or its mail"},
		{"SELECT count(*) <> 2 FROM message", "more mails than documents"},
		{"SELECT count(*) FROM schedule WHERE next_no <> 2 OR next_date <> '2026-12-31'",
			"a schedule has not moved on"},
	};

	for (int i = 0; i < LENGTH(faults); i++)
		if (ask(conn, faults[i].sql, NULL))
			wrong(t, "%s", faults[i].what);
}

static void trial_check(const struct trial *t, const char *path, const struct smtp_server *s)
{
	sqlite3 *conn = look_open(path);

	delivery_check(t, conn, s, FIRST);
	delivery_check(t, conn, s, SECOND);
	bytes_check(t, conn, s, FIRST);
	bytes_check(t, conn, s, SECOND);
	if (t->issues)
		issue_check(t, conn);
	if (t->policy->times) {
		ending_check(t, conn, FIRST);
		ending_check(t, conn, SECOND);
	}
	if (ask(conn, "SELECT count(*) FROM message WHERE id NOT IN (SELECT message FROM delivery)", NULL))
		wrong(t, "a message without a delivery");
	sqlite3_close(conn);
}

/* ---- one case ---- */

static void policy_set(const struct trial *t, const char *path)
{
	sqlite3 *conn = look_open(path);

	ask(conn, "UPDATE message SET uncertain = ?1", t->policy->uncertain);
	sqlite3_close(conn);
}

/* The armed one may stall: then it is somebody else's turn. */
static void mailer_wait(const struct trial *t, pid_t pid, bool armed, pid_t *stalled)
{
	int status;

	waitpid(pid, &status, armed && t->signal == SIGSTOP ? WUNTRACED : 0);
	if (armed && WIFSTOPPED(status))
		*stalled = pid;
	else if (!WIFSIGNALED(status) && WEXITSTATUS(status))
		wrong(t, "a mailer gave up");
}

/* Runs mailers until nothing is due; the moment after. stalled NULL: none of them is armed. */
static int64_t mailers_run(const struct trial *t, struct smtp_server *server, const char *path,
	int64_t moment, pid_t *stalled)
{
	for (int round = 0; round < ROUNDS; round++) {
		bool armed = !round && stalled, killed = armed && t->issues;
		int64_t due;

		if (t->issues)
			mailer_wait(t, mailer_start(server, path, moment, t, armed, WORK_ISSUE), armed,
				stalled);
		policy_set(t, path);
		armed = armed && !t->issues;
		mailer_wait(t, mailer_start(server, path, moment, t, armed, WORK_MAIL), armed, stalled);
		due = next_due(path);
		if (!due && !killed)
			break;
		moment = (due > moment ? due : moment) + 1;
	}
	return moment;
}

static void trial_run(const struct trial *t, const char *path)
{
	struct smtp_script script = {.times = t->policy->times, .only = FIRST, .capabilities = ""};
	struct smtp_server server;
	pid_t stalled = 0;
	int64_t moment;

	if (t->ill->says)
		script.at[t->ill->at] = t->ill->says;
	file_copy(template, path);
	smtp_start(&server, &script);
	moment = mailers_run(t, &server, path, begins, &stalled);
	if (stalled) {
		kill(stalled, SIGCONT);
		waitpid(stalled, NULL, 0);
		mailers_run(t, &server, path, moment, NULL);
	}
	trial_check(t, path, &server);
	atomic_fetch_add(&tally->cases, 1);
	smtp_stop(&server);
	files_remove(path);
}

/* The nth case of all; false: there are no more. */
static bool trial_make(int n, bool issues, struct trial *t)
{
	int stall = n % 2, n_points = issues ? LENGTH(issue_points) : LENGTH(points);

	n /= 2;
	t->issues = issues;
	t->signal = stall ? SIGSTOP : SIGKILL;
	t->point = issues ? &issue_points[n % n_points] : &points[n % n_points];
	n /= n_points;
	t->ill = &ills[n % LENGTH(ills)];
	n /= LENGTH(ills);
	t->policy = &policies[n % LENGTH(policies)];
	return n / LENGTH(policies) == 0;
}

/* Of all cases that make sense the whole lot is for `make soak`; half of them, and few under sanitizers,
 * for `make check`. Those that issue are slow: each makes pages. */
static bool trial_is_due(int n, bool issues)
{
	unsigned share = getenv("SOAK") ? 1 : SLOW ? 15 : issues ? 6 : 2;

	return ((unsigned)n * 2654435761u >> 16) % share == 0;
}

/* Who stalls inside a transaction only holds up the others; nowhere is nowhere. A silent server takes a
 * second each time. */
static bool trial_makes_sense(const struct trial *t)
{
	return t->signal == SIGKILL ||
	       (!t->point->inside && t->point != &points[0] && !t->ill->slow);
}

_Noreturn static void runner(int self, bool issues)
{
	struct trial t;
	char path[96];
	int chosen = 0;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	snprintf(path, sizeof path, "%s/run%d.db", directory, self);
	for (int n = 0; trial_make(n, issues, &t); n++)
		if (trial_makes_sense(&t) && trial_is_due(n, issues) && chosen++ % RUNNERS == self)
			trial_run(&t, path);
	_exit(0);
}

/* ---- the test ---- */

static int queue_attempt(struct change *c, void *ctx, struct err *e)
{
	static const struct message_recipient to[] = {
		{.role = "to", .address = FIRST}, {.role = "to", .address = SECOND}};
	struct message_recipe recipe = {.subject_entity = "client", .subject_id = 1,
		.purpose = "test", .title = "Hola", .recipient = to,
		.n_recipients = LENGTH(to)};
	int64_t id;

	(void)ctx;
	return message_queue(c, &recipe, &id, e);
}

/* The database as a file that is copied for each case. */
static void template_make(struct world *w)
{
	edit("company", 1, "mail_sender=avisos@ejemplo.mx");
	must(db_checkpoint(w->db, &w->e));
	snprintf(template, sizeof template, "%s/template.db", w->dir);
	snprintf(directory, sizeof directory, "%s", w->dir);
	file_copy(w->path, template);
}

static void runners_run(const char *what, bool issues)
{
	pid_t pid[RUNNERS];
	int status = 0, failed = 0;

	tally = mmap(NULL, sizeof *tally, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_true(tally != MAP_FAILED);
	for (int i = 0; i < RUNNERS; i++)
		if (!(pid[i] = fork()))
			runner(i, issues);
	for (int i = 0; i < RUNNERS; i++) {
		waitpid(pid[i], &status, 0);
		failed += status != 0;
	}
	files_remove(template);
	figure(what, "%d cases, %d copies, %d twice and said so; %d violations", tally->cases,
		tally->copies, tally->doubled, tally->wrong);
	if (tally->wrong || failed)
		fail_msg("\n%s", tally->text);
	munmap(tally, sizeof *tally);
}

static void nothing_is_lost_and_nothing_doubled_unseen(void **state)
{
	struct world *w = *state;

	must(door_batch(w->ana, "test", "", queue_attempt, NULL, &w->e));
	template_make(w);
	begins = NOON + 60;
	runners_run("mail: kill points x faults x policies", false);
}

/* Two clients with an invoice on the last day of the month. */
static void what_is_due_is_issued_and_mailed_once(void **state)
{
	struct world *w = *state;

	for (int i = 0; i < 2; i++) {
		add("client", i ? "legal_name=Dos" : "legal_name=Uno", "country=MX",
			"contact_name=Ana", i ? "contact_email=" SECOND : "contact_email=" FIRST);
		add("schedule", i ? "client=000002" : "client=000001", "kind=invoice", "cycle=1",
			"day=last", "start=2026-11-22", "line[+0].description=Renta",
			"line[+0].quantity=1", "line[+0].price=100", "line[+0].tax=IVA16");
	}
	template_make(w);
	begins = NOON + 10 * 86400;
	runners_run("issuing: kill points x faults x policies", true);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(nothing_is_lost_and_nothing_doubled_unseen),
		in_world(what_is_due_is_issued_and_mailed_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
