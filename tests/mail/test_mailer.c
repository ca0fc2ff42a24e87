/* From an invoice to its mail: made up once, sent to each, whatever one of them is like. */
#include "core/world.h"

#include <dirent.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include "core/entities.h"
#include "core/message.h"
#include "core/refuse.h"
#include "core/waiting.h"
#include "mail/mailer.h"

static struct config *config;

/* "" or the text of the configuration's section [mail]. */
static void configure(struct world *w, const char *text)
{
	char path[128];
	FILE *f;

	snprintf(path, sizeof path, "%s/ficha.ini", w->dir);
	f = fopen(path, "w");
	assert_non_null(f);
	fprintf(f, "[mail]\n%s", text);
	fclose(f);
	chmod(path, 0600);
	config_free(&config);
	must(config_load(&config, path, &w->e));
}

struct queueing {
	struct message_recipe recipe;
	int64_t id;
};

static int queue_attempt(struct change *c, void *ctx, struct err *e)
{
	struct queueing *q = ctx;

	return message_queue(c, &q->recipe, &q->id, e);
}

static int64_t queue(struct world *w, int64_t document, const char *purpose,
	const struct message_recipient *to, int n)
{
	struct queueing q = {.recipe = {.subject_entity = "document", .subject_id = document,
				     .purpose = purpose, .client = 1, .document = document,
				     .title = "Su factura de noviembre ñ", .text = "Gracias por su compra.",
				     .recipient = to, .n_recipients = n}};

	must(door_batch(w->ana, "create", "", queue_attempt, &q, &w->e));
	return q.id;
}

static int64_t an_invoice(struct world *w)
{
	int64_t id;

	if (!number("SELECT count(*) FROM client WHERE id > ", 0)) {
		add("client", "legal_name=Ferretería Núñez", "country=MX", "tax_id=GODE561231GR8",
			"email=pagos@nunez.example", "kind=customer");
		edit("company", 1, "mail_sender=ventas@firma.example", "phone=55 1234 5678");
		edit("user", w->oscar->user, "email=oscar@firma.example", "full_name=Óscar Ruiz");
		edit("user", w->sara->user, "email=sara@firma.example");
	}
	id = add("document", "kind=invoice", "client=000001", "line[+0].description=Cosa",
		"line[+0].quantity=2", "line[+0].price=500", "line[+0].tax=IVA16");
	must(try_act(w, w->ana, "issue", "document", true, id));
	return id;
}

static struct mailer_report pass(struct world *w)
{
	struct mailer_report report;
	struct mailer *m = NULL;

	must(mailer_open(&m, w->db, config, false, &w->e));
	must(mailer_pass(m, NULL, &report, &w->e));
	mailer_close(&m);
	return report;
}

/* How many .eml files there are, and what stands in them. */
static int files(struct world *w, struct str *text)
{
	char path[512];
	struct dirent **names;
	int n, found = 0;

	snprintf(path, sizeof path, "%s.mail", w->path);
	n = scandir(path, &names, NULL, alphasort);
	for (int i = 0; i < n; i++) {
		if (strstr(names[i]->d_name, ".eml")) {
			char file[1024];
			FILE *f;

			found++;
			snprintf(file, sizeof file, "%s/%s", path, names[i]->d_name);
			f = fopen(file, "r");
			assert_non_null(f);
			for (int c; (c = getc(f)) != EOF;)
				str_addc(text, (char)c);
			fclose(f);
		}
		free(names[i]);
	}
	if (n >= 0)
		free(names);
	return found;
}

static void an_invoice_leaves(void **state)
{
	struct world *w = *state;
	int64_t document, id;
	struct str eml = STR_INIT;
	struct mailer_report r;

	configure(w, "transport = directory\n");
	document = an_invoice(w);
	id = queue(w, document, "issued",
		(struct message_recipient[]){{"to", 0, contact_of(w, 1, 0), NULL},
			{"cc", w->oscar->user, 0, NULL}, {"receipt", w->sara->user, 0, NULL}},
		3);
	r = pass(w);
	assert_int_equal(r.made, 1);
	assert_int_equal(r.sent, 2);
	is("message", id, "state", "sent");
	assert_int_equal(files(w, &eml), 2);
	assert_non_null(strstr(eml.buf, "Cc: =?UTF-8?B?"));
	assert_non_null(strstr(eml.buf, "Disposition-Notification-To: \"sara\" <sara@firma.example>\r\n"));
	assert_non_null(strstr(eml.buf, "Ferreter=C3=ADa N=C3=BA=C3=B1ez:\r\n\r\nGracias por su compra.\r\n"));
	assert_non_null(strstr(eml.buf, "\r\nJVBERi0"));
	assert_non_null(strstr(eml.buf, ".pdf\"\r\n"));
	r = pass(w);
	assert_int_equal(r.made + r.sent, 0);
	/* once more, marked, and under another name of its own */
	must(try_act(w, w->ana, "resend", "message", true, id));
	r = pass(w);
	assert_int_equal(r.sent, 2);
	files(w, &eml);
	assert_non_null(strstr(eml.buf, "X-Ficha-Resend: 1\r\n"));
	str_release(&eml);
}

/* From before the time when such addresses were refused: a Cyrillic letter. */
static void look_alike_stored(struct world *w)
{
	sqlite3 *conn;

	assert_int_equal(sqlite3_open_v2(w->path, &conn, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_exec(conn, "UPDATE app_user SET email = 'sara@exаmple.com' WHERE name = 'sara'",
				 NULL, NULL, NULL),
		SQLITE_OK);
	sqlite3_close(conn);
}

static void one_of_three_is_bad(void **state)
{
	struct world *w = *state;
	int64_t document, id;
	struct mailer_report r;

	configure(w, "transport = directory\n");
	document = an_invoice(w);
	look_alike_stored(w);
	id = queue(w, document, "issued",
		(struct message_recipient[]){{"to", w->oscar->user, 0, NULL},
			{"to", w->sara->user, 0, NULL}, {"cc", w->simon->user, 0, NULL}},
		3);
	r = pass(w);
	assert_int_equal(r.sent, 1);
	is("message", id, "state", "failed");
	assert_int_equal(number("SELECT count(*) FROM delivery WHERE state = 'failed' AND reply <> '' AND message = ", id), 2);
}

/* The head of the newest mail has this line. */
static void head_has(struct world *w, const char *line)
{
	struct str eml = STR_INIT;

	files(w, &eml);
	if (!strstr(eml.buf, line))
		fail_msg("no %s in %s", line, eml.buf);
	str_release(&eml);
}

static void senders_of_their_own(void **state)
{
	struct world *w = *state;
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};
	int64_t document;

	configure(w, "transport = directory\n");
	document = an_invoice(w);
	edit("user", w->sara->user, "mail_sender=Sara@otra.example", "full_name=Sara Paz");
	edit("user", w->ana->user, "mail_sender=ana@firma.example", "full_name=Ana Gómez");
	queue(w, document, "issued", &to, 1);
	assert_int_equal(pass(w).sent, 1);
	head_has(w, "<ana@firma.example>\r\nSender: <ventas@firma.example>\r\nTo:");
	head_has(w, "--\r\nAna G=C3=B3mez\r\n");

	/* nobody caused it: whom the client is assigned to; who is of another domain gets the answers */
	edit("user", w->ana->user, "mail_sender=");
	edit("client", 1, "owner=sara");
	queue(w, document, "again", &to, 1);
	assert_int_equal(pass(w).sent, 1);
	head_has(w, "<ventas@firma.example>\r\nReply-To: <sara@otra.example>\r\nTo:");
	assert_int_equal(try_edit(w, w->ana, "user", true, w->sara->user, TEXTS("mail_sender=josé@firma.example")),
		ERR_INPUT);
	assert_int_equal(try_edit(w, w->ana, "company", true, 1, TEXTS("mail_reply_to=josé@firma.example")),
		ERR_INPUT);
}

/* Who looks after users sees whether mail leaves from another one's address; a test of his own leaves from his. */
static void a_sender_is_tested(void **state)
{
	struct world *w = *state;
	int64_t sara = w->sara->user, id;

	configure(w, "transport = directory\n");
	edit("company", 1, "mail_sender=ventas@firma.example");
	edit("user", sara, "mail_sender=sara@firma.example", "full_name=Sara Paz");
	edit("user", w->ana->user, "mail_sender=ana@firma.example");
	assert_int_equal(message_test(w->sara, "x@example.com", w->ana->user, &id, &w->e), ERR_DENIED);
	for (int i = 0; i < 2; i++) /* as often as somebody wants to know */
		must(message_test(w->ana, "x@example.com", sara, &id, &w->e));
	assert_int_equal(pass(w).sent, 2);
	head_has(w, "<sara@firma.example>\r\nSender: <ventas@firma.example>\r\nTo:");
	head_has(w, "This is a test message.");
	must(message_test(w->ana, "x@example.com", 0, &id, &w->e));
	assert_int_equal(pass(w).sent, 1);
	head_has(w, "<ana@firma.example>\r\nSender:");

	/* without one it leaves from the firm's, and not from that of who asks */
	edit("user", sara, "mail_sender=");
	must(message_test(w->ana, "x@example.com", sara, &id, &w->e));
	assert_int_equal(pass(w).sent, 1);
	head_has(w, "From: \"My company\" <ventas@firma.example>\r\nTo:");
}

static void cancelled_in_between(void **state)
{
	struct world *w = *state;
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};
	struct accepted why = {.all = true, .said = "Error"};
	int64_t document, id;

	configure(w, "transport = directory\n");
	document = an_invoice(w);
	id = queue(w, document, "issued", &to, 1);
	must(door_act(w->ana, action_find("cancel", kind("document")), kind("document"), document, 0, &why,
		&w->issues, &w->e));
	assert_int_equal(pass(w).sent, 0);
	is("message", id, "state", "cancelled");
}

static void without_a_sender(void **state)
{
	struct world *w = *state;
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};
	int64_t document, id;

	configure(w, "transport = directory\n");
	document = an_invoice(w);
	edit("company", 1, "mail_sender=", "email=");
	id = queue(w, document, "issued", &to, 1);
	assert_int_equal(pass(w).put_aside, 1);
	is("message", id, "state", "held");
	edit("company", 1, "mail_sender=ventas@firma.example");
	must(try_act(w, w->ana, "release", "message", true, id));
	assert_int_equal(pass(w).sent, 1);
}

static void a_secret_that_others_read(void **state)
{
	struct world *w = *state;
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};
	struct arena a = ARENA_INIT;
	struct outbox_relay relay;
	struct mailer_report r;
	char path[128], text[400];
	int64_t document, id;
	FILE *f;

	snprintf(path, sizeof path, "%s/smtp.secret", w->dir);
	f = fopen(path, "w");
	assert_non_null(f);
	fputs("canary\n", f);
	fclose(f);
	chmod(path, 0644);
	snprintf(text, sizeof text,
		"transport = smtp\nurl = smtps://127.0.0.1:9\nuser = u\npassword_file = %s\n", path);
	configure(w, text);
	document = an_invoice(w);
	id = queue(w, document, "issued", &to, 1);
	r = pass(w);
	assert_true(r.paused);
	assert_non_null(strstr(r.reason, path));
	assert_null(strstr(r.reason, "canary"));
	must(outbox_relay(w->db, &a, &relay, &w->e));
	assert_true(relay.alarm);
	is("message", id, "state", "queued");
	assert_int_equal(number("SELECT attempts FROM delivery WHERE message = ", id), 0);
	arena_release(&a);
}

static void nothing_leaves_without_a_way(void **state)
{
	struct world *w = *state;
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};
	int64_t document, id;

	configure(w, "");
	document = an_invoice(w);
	id = queue(w, document, "issued", &to, 1);
	assert_int_equal(pass(w).sent, 0);
	is("message", id, "state", "queued");
}

/* As a mailer leaves it whose server refused. */
static void refuse(struct world *w, int64_t message)
{
	mail_refuse(w, "t.1@firma.example", "x\r\n");
	is("message", message, "state", "failed");
}

static int64_t listed(struct world *w)
{
	return number("SELECT count(*) FROM message WHERE archived_at = '' AND id > ", 0);
}

/* Their answer was read: the next one, or a day, puts them away. */
static void tests_that_failed_go_away(void **state)
{
	struct world *w = *state;
	int64_t waiting = -1, first, second, kept;

	configure(w, "");
	kept = queue(w, an_invoice(w), "issued", NULL, 0);
	must(message_test(w->ana, "x@example.com", 0, &first, &w->e));
	assert_int_equal(try_act(w, w->ana, "archive", "message", true, first), ERR_INPUT);
	refuse(w, first);
	must(waiting_urgent(w->ana, &waiting, &w->e));
	assert_int_equal(waiting, 2);
	must(message_test(w->ana, "x@example.com", 0, &second, &w->e));
	assert_int_equal(listed(w), 2); /* it, and the invoice's mail that is held */
	refuse(w, second);
	now_set(NOON + 86399);
	pass(w);
	assert_int_equal(listed(w), 2);
	now_set(NOON + 86400);
	pass(w);
	assert_int_equal(listed(w), 1);
	must(waiting_urgent(w->ana, &waiting, &w->e));
	assert_int_equal(waiting, 1);
	is("message", kept, "state", "held");
	assert_int_equal(try_act(w, w->ana, "archive", "message", true, kept), ERR_INPUT);
	now_set(NOON);
}

static void a_clock_that_was_set_back(void **state)
{
	struct world *w = *state;
	struct message_recipient to = {"to", w->oscar->user, 0, NULL};
	struct mailer_report r;
	int64_t document;

	configure(w, "transport = directory\n");
	document = an_invoice(w);
	now_set(NOON + 40 * 86400);
	queue(w, document, "issued", &to, 1);
	now_set(NOON);
	r = pass(w);
	assert_int_equal(r.strayed, 1);
	assert_int_equal(r.sent, 1);
	assert_int_equal(pass(w).strayed, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_world(an_invoice_leaves),
		in_world(one_of_three_is_bad),
		in_world(senders_of_their_own),
		in_world(a_sender_is_tested),
		in_world(tests_that_failed_go_away),
		in_world(a_clock_that_was_set_back),
		in_world(cancelled_in_between),
		in_world(without_a_sender),
		in_world(a_secret_that_others_read),
		in_world(nothing_leaves_without_a_way),
	};
	int rc = cmocka_run_group_tests(tests, NULL, NULL);

	config_free(&config);
	return rc;
}
