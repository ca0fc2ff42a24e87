/* SMTP against a server that does what it should not: each fault, and what we make of it. */
#include "tools/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/str.h"
#include "mail/transport.h"
#include "tools/certificate.h"
#include "tools/reference.h"
#include "tools/smtp_server.h"

#define PASSWORD "correct-horse-canary"
#define BODY "Subject: x\r\nMessage-ID: <1@x>\r\n\r\nHola\r\n.\r\n..dots\r\n"

static char dir[] = "/tmp/ficha-smtp-XXXXXX";
static char good[64], other[64], expired[64], secret[64];

static int set_up(void **state)
{
	FILE *f;

	(void)state;
	if (!mkdtemp(dir))
		return -1;
	snprintf(good, sizeof good, "%s/good.pem", dir);
	snprintf(other, sizeof other, "%s/other.pem", dir);
	snprintf(expired, sizeof expired, "%s/expired.pem", dir);
	snprintf(secret, sizeof secret, "%s/secret", dir);
	certificate_make(good, "IP:127.0.0.1,DNS:localhost", false);
	certificate_make(other, "DNS:mail.example.com", false);
	certificate_make(expired, "IP:127.0.0.1", true);
	f = fopen(secret, "w");
	fputs(PASSWORD "\n", f);
	fclose(f);
	return chmod(secret, 0600);
}

static int tear_down(void **state)
{
	(void)state;
	remove(good);
	remove(other);
	remove(expired);
	remove(secret);
	return rmdir(dir);
}

/* ---- one server, one transport ---- */

struct post {
	struct smtp_server server;
	struct transport *t;
	struct mail_config config;
	char url[64];
	int agreed; /* how often on_data was called */
};

static void post_open(struct post *p, const struct smtp_script *script)
{
	struct smtp_script full = *script;
	struct err e = ERR_INIT;

	if (!full.certificate)
		full.certificate = good;
	full.password = PASSWORD;
	smtp_start(&p->server, &full);
	snprintf(p->url, sizeof p->url, "smtp%s://127.0.0.1:%d", full.implicit ? "s" : "",
		p->server.port);
	p->config = (struct mail_config)MAIL_CONFIG_INIT;
	p->config.way = MAIL_SMTP;
	p->config.url = p->url;
	p->config.user = full.user ? full.user : "";
	p->config.password_file = secret;
	p->config.ca_file = good;
	p->config.helo = "ficha.example";
	p->agreed = 0;
	p->t = NULL;
	if (transport_open(&p->t, &p->config, &e))
		fail_msg("%s", e.text);
}

static void post_close(struct post *p)
{
	transport_close(&p->t);
	smtp_stop(&p->server);
}

static int agree(void *ctx)
{
	++*(int *)ctx;
	return 0;
}

static struct transport_result post_send(struct post *p, const char *to, const char *bytes, size_t n)
{
	struct transport_result r;

	transport_send(p->t,
		&(struct transport_mail){"avisos@ejemplo.mx", to, bytes, n, agree, &p->agreed}, &r);
	return r;
}

static struct transport_result post_mail(struct post *p)
{
	return post_send(p, "ana@example.com", BODY, strlen(BODY));
}

static int heard(const struct post *p, const char *line)
{
	const char *at = p->server.shared->log;
	int n = 0;

	while ((at = strstr(at, line))) {
		at += strlen(line);
		n++;
	}
	return n;
}

/* ---- what works ---- */

static void a_mail_arrives(struct smtp_script script)
{
	struct post p;
	struct transport_result r;
	const struct smtp_record *kept;

	script.user = "avisos";
	post_open(&p, &script);
	r = post_mail(&p);
	if (r.class != TRANSPORT_SENT)
		fail_msg("%s %d %s", transport_class_name(r.class), r.code, r.text);
	assert_int_equal(r.code, 250);
	assert_string_equal(r.text, "2.0.0 taken");
	assert_int_equal(p.agreed, 1);
	smtp_expect(&p.server, 1);
	kept = &p.server.shared->record[0];
	assert_true(kept->tls && kept->logged_in && !kept->lone);
	assert_int_equal(kept->n, strlen(BODY));
	assert_memory_equal(p.server.shared->room + kept->at, BODY, strlen(BODY));
	assert_memory_equal(kept->from, "<avisos@ejemplo.mx>", 19);
	assert_string_equal(kept->to, "<ana@example.com>");
	assert_true(heard(&p, "EHLO ficha.example\n"));
	post_close(&p);
}

static void it_arrives_by_starttls(void **state)
{
	(void)state;
	a_mail_arrives((struct smtp_script){0});
}

static void it_arrives_by_tls(void **state)
{
	(void)state;
	a_mail_arrives((struct smtp_script){.implicit = true});
}

static void it_arrives_with_auth_login(void **state)
{
	(void)state;
	a_mail_arrives((struct smtp_script){.capabilities = "STARTTLS AUTH=LOGIN"});
}

static void it_arrives_though_all_is_slow(void **state)
{
	struct smtp_script script = {0};

	(void)state;
	script.at[AT_GREETING] = script.at[AT_MAIL] = script.at[AT_DOT] = "!wait";
	a_mail_arrives(script);
}

static void one_connection_does_for_a_run(void **state)
{
	struct post p;

	(void)state;
	post_open(&p, &(struct smtp_script){.user = "avisos"});
	for (int i = 0; i < 20; i++)
		assert_int_equal(post_mail(&p).class, TRANSPORT_SENT);
	assert_int_equal(p.agreed, 20);
	smtp_expect(&p.server, 20);
	assert_int_equal(p.server.shared->connections, 1);
	transport_close(&p.t);
	assert_int_equal(heard(&p, "QUIT\n"), 1);
	smtp_stop(&p.server);
}

/* 421 or an end, where a mail could have begun: it is begun again on a new connection. */
static void a_connection_that_went_stale_is_replaced(void **state)
{
	static const char *const ends[] = {"!ok-drop", "421 4.4.2 idle for too long"};
	struct post p;

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct smtp_script script = {.times = 1};

		script.at[i ? AT_MAIL : AT_DOT] = ends[i];
		post_open(&p, &script);
		if (i)
			atomic_store(&p.server.shared->faults, 1);
		assert_int_equal(post_mail(&p).class, TRANSPORT_SENT);
		atomic_store(&p.server.shared->faults, i ? 0 : 1);
		assert_int_equal(post_mail(&p).class, TRANSPORT_SENT);
		assert_int_equal(p.agreed, 2);
		smtp_expect(&p.server, 2);
		assert_int_equal(p.server.shared->connections, 2);
		post_close(&p);
	}
}

static void a_big_mail_arrives_whole(void **state)
{
	struct post p;
	struct str mail = STR_INIT;
	const struct smtp_record *kept;

	(void)state;
	for (int i = 0; i < 40000; i++)
		str_addf(&mail, "%sline %d\r\n", i % 3 ? "" : ".", i);
	post_open(&p, &(struct smtp_script){0});
	assert_int_equal(post_send(&p, "ana@example.com", mail.buf, mail.len).class, TRANSPORT_SENT);
	assert_int_equal(p.agreed, 1);
	smtp_expect(&p.server, 1);
	kept = &p.server.shared->record[0];
	assert_int_equal(kept->n, mail.len);
	assert_memory_equal(p.server.shared->room + kept->at, mail.buf, mail.len);
	post_close(&p);
	str_release(&mail);
}

static void one_of_three_is_rejected(void **state)
{
	static const char *const to[] = {"ana@example.com", "eva@example.com", "leo@example.com"};
	struct smtp_script script = {.only = "eva@"};
	struct post p;

	(void)state;
	script.at[AT_RCPT] = "550-5.1.1 There is no\r\n550 5.1.1 eva here";
	post_open(&p, &script);
	for (int i = 0; i < 3; i++) {
		struct transport_result r = post_send(&p, to[i], BODY, strlen(BODY));

		assert_int_equal(r.class, i == 1 ? TRANSPORT_FAILED : TRANSPORT_SENT);
		if (i == 1)
			assert_string_equal(r.text, "5.1.1 There is no 5.1.1 eva here");
	}
	smtp_expect(&p.server, 2);
	assert_int_equal(p.agreed, 2);
	post_close(&p);
}

static void letters_of_any_script(void **state)
{
	struct post p;

	(void)state;
	post_open(&p, &(struct smtp_script){0});
	assert_int_equal(post_send(&p, "a@bücher.example", BODY, strlen(BODY)).class, TRANSPORT_SENT);
	assert_int_equal(post_send(&p, "josé@bücher.example", BODY, strlen(BODY)).class, TRANSPORT_SENT);
	smtp_expect(&p.server, 2);
	assert_string_equal(p.server.shared->record[0].to, "<a@xn--bcher-kva.example>");
	assert_null(strstr(p.server.shared->record[0].from, "SMTPUTF8"));
	assert_non_null(strstr(p.server.shared->record[1].to, "josé@"));
	assert_non_null(strstr(p.server.shared->record[1].from, "SMTPUTF8"));
	post_close(&p);

	post_open(&p, &(struct smtp_script){.capabilities = "STARTTLS"});
	for (int i = 0; i < 2; i++) {
		struct transport_result r = post_send(&p, "josé@example.com", BODY, strlen(BODY));

		assert_int_equal(r.class, TRANSPORT_FAILED);
		assert_non_null(strstr(r.text, "josé@example.com: it does not know SMTPUTF8"));
		assert_int_equal(post_send(&p, "a@bücher.example", BODY, strlen(BODY)).class, TRANSPORT_SENT);
	}
	smtp_expect(&p.server, 2);
	assert_int_equal(p.agreed, 2);
	assert_int_equal(heard(&p, "MAIL FROM"), 2);
	post_close(&p);
}

/* ---- faults ---- */

struct fault {
	const char *name; /* in the reference table */
	enum smtp_step step;
	const char *says;
	enum transport_class class;
	bool alarm, stored, big, quick; /* quick: the time limit is short */
	struct smtp_script more;
};

#define LEAK "\033]52;c;cm0=\007\033[2J"

static const struct fault faults[] = {
	{"greet_421", AT_GREETING, "421 4.3.2 not now", .class = TRANSPORT_RELAY},
	{"greet_554", AT_GREETING, "554 5.3.2 never", .class = TRANSPORT_RELAY},
	{"greet_hang", AT_GREETING, "!hang", .class = TRANSPORT_RELAY, .quick = true},
	{"greet_drop", AT_GREETING, "!drop", .class = TRANSPORT_RELAY},
	{"", AT_EHLO, "550 5.5.1 whoever you are", .class = TRANSPORT_RELAY},
	{"mail_451", AT_MAIL, "451 4.3.0 busy", .class = TRANSPORT_RETRY},
	{"mail_552", AT_MAIL, "552 5.3.4 too big", .class = TRANSPORT_FAILED},
	{"", AT_MAIL, "530 5.7.0 log in first", .class = TRANSPORT_RELAY, .alarm = true},
	{"mail_drop", AT_MAIL, "!drop", .class = TRANSPORT_RETRY},
	{"rcpt_450", AT_RCPT, "450 4.2.0 greylisted", .class = TRANSPORT_RETRY},
	{"rcpt_550", AT_RCPT, "550 5.1.1 unknown", .class = TRANSPORT_FAILED},
	{"rcpt_2nd550", AT_RCPT, "550 5.1.1 unknown", .class = TRANSPORT_FAILED, .more = {.only = "ana@"}},
	{"", AT_RCPT, "!hang", .class = TRANSPORT_RETRY, .quick = true},
	{"data_451", AT_DATA, "451 4.3.0 busy", .class = TRANSPORT_RETRY},
	{"", AT_DATA, "554 5.5.1 no valid recipients", .class = TRANSPORT_FAILED},
	{"data_drop", AT_DATA, "!drop", .class = TRANSPORT_RETRY},
	{"data_mid_drop big body", AT_BODY, "!rst", .class = TRANSPORT_RETRY, .big = true},
	{"data_mid_drop small body", AT_BODY, "!drop", .class = TRANSPORT_UNCERTAIN},
	{"dot_451", AT_DOT, "451 4.3.0 try again", .class = TRANSPORT_RETRY},
	{"dot_554", AT_DOT, "554 5.7.1 spam", .class = TRANSPORT_FAILED},
	{"dot_drop", AT_DOT, "!drop", .class = TRANSPORT_UNCERTAIN, .stored = true},
	{"dot_rst", AT_DOT, "!rst", .class = TRANSPORT_UNCERTAIN, .stored = true},
	{"dot_slow (> timeout)", AT_DOT, "!hang", .class = TRANSPORT_UNCERTAIN, .stored = true, .quick = true},
	{"dot_garbage", AT_DOT, "!garbage", .class = TRANSPORT_UNCERTAIN, .stored = true, .quick = true},
	{"", AT_DOT, "250-half an answer", .class = TRANSPORT_UNCERTAIN, .stored = true, .quick = true},
	{"ok_then_drop", AT_DOT, "!ok-drop", .class = TRANSPORT_SENT, .stored = true},
	{"quit_hang", AT_QUIT, "!hang", .class = TRANSPORT_SENT, .stored = true},
	{"auth_535", AT_AUTH, "535 5.7.8 wrong", .class = TRANSPORT_RELAY, .alarm = true, .more = {.user = "u"}},
	{"auth_454", AT_AUTH, "454 4.7.0 later", .class = TRANSPORT_RELAY, .more = {.user = "u"}},
	{"", AT_QUIT, "221 bye", .class = TRANSPORT_RELAY, .alarm = true,
		.more = {.user = "u", .capabilities = "STARTTLS"}},
	{"tls stripped, USESSL_ALL", AT_QUIT, "221 bye", .class = TRANSPORT_RELAY, .alarm = true,
		.more = {.capabilities = "AUTH", .user = "u"}},
	{"tls bad cert", AT_QUIT, "221 bye", .class = TRANSPORT_RELAY, .alarm = true,
		.more = {.certificate = other}},
	{"", AT_QUIT, "221 bye", .class = TRANSPORT_RELAY, .alarm = true,
		.more = {.certificate = other, .implicit = true}},
	{"", AT_QUIT, "221 bye", .class = TRANSPORT_RELAY, .alarm = true, .more = {.certificate = expired}},
	{"tls garbage/drop", AT_STARTTLS, "!tls-garbage", .class = TRANSPORT_RELAY},
	{"tls garbage/drop", AT_STARTTLS, "!tls-drop", .class = TRANSPORT_RELAY},
	{"", AT_STARTTLS, "!tls-inject", .class = TRANSPORT_RELAY, .alarm = true},
	{"", AT_STARTTLS, "454 4.7.0 no TLS today", .class = TRANSPORT_RELAY},
	{"", AT_RCPT, "550 5.1.1 " LEAK "\302\205unknown \377", .class = TRANSPORT_FAILED},
};

static size_t big_size = 8u << 20;
static char *big_mail(void)
{
	char *text = malloc(big_size + 1);

	for (size_t i = 0; i < big_size; i++)
		text[i] = i % 64 == 62 ? '\r' : i % 64 == 63 ? '\n' : 'x';
	return text;
}

/* Whatever a server says is one line that can be shown. */
static void words_are_harmless(const char *text)
{
	assert_true(*text);
	for (const char *s = text; *s; s++)
		assert_true((unsigned char)*s >= ' ' && *s != 127);
	assert_null(strstr(text, "\302\205"));
	assert_null(strstr(text, PASSWORD));
}

static void set_patience(struct post *p, int ms)
{
	struct err e = ERR_INIT;

	transport_close(&p->t);
	p->config.total_ms = ms;
	assert_int_equal(transport_open(&p->t, &p->config, &e), 0);
}

static struct transport_result fault_meet(const struct fault *f, int patience)
{
	struct smtp_script script = f->more;
	struct transport_result r;
	struct post p;
	char *big = f->big ? big_mail() : NULL;
	bool agreed = f->step == AT_BODY || f->step == AT_DOT || f->class == TRANSPORT_SENT;

	script.at[f->step] = f->says;
	post_open(&p, &script);
	if (f->quick)
		set_patience(&p, patience);
	r = big ? post_send(&p, "ana@example.com", big, big_size) : post_mail(&p);
	if (r.class == f->class) {
		assert_int_equal(p.agreed, agreed);
		smtp_expect(&p.server, f->stored);
	}
	post_close(&p);
	free(big);
	return r;
}

/* A busy machine may be slow before the server falls silent: then it is given more time. */
static void fault_try(const struct fault *f)
{
	struct transport_result r;
	int patience = 700;

	do
		r = fault_meet(f, patience);
	while (f->quick && r.class != f->class && (patience *= 4) < 20000);
	if (r.class != f->class || r.alarm != f->alarm)
		fail_msg("%s (%d, %s): %s%s, code %d, \"%s\"", f->name, f->step, f->says,
			transport_class_name(r.class), r.alarm ? " with alarm" : "", r.code, r.text);
	words_are_harmless(r.text);
	if (f->says[0] >= '4' && f->says[0] <= '5')
		assert_int_equal(r.code, strtol(f->says, NULL, 10));
}

static void every_fault_has_its_class(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
		fault_try(&faults[i]);
}

/* The reference table says what the state of the queue has to become. */
static bool agrees(const struct fault *f, const char *wanted)
{
	if (strstr(wanted, "alarm"))
		return f->class == TRANSPORT_RELAY && f->alarm;
	if (!strncmp(wanted, "queued", 6))
		return f->class == TRANSPORT_RETRY || (f->class == TRANSPORT_RELAY && !f->alarm);
	if (!strncmp(wanted, "failed", 6) || !strncmp(wanted, "split", 5))
		return f->class == TRANSPORT_FAILED;
	if (!strncmp(wanted, "sent", 4))
		return f->class == TRANSPORT_SENT;
	return !strncmp(wanted, "UNCERTAIN", 9) && f->class == TRANSPORT_UNCERTAIN;
}

static void the_reference_agrees(void **state)
{
	char *text, *at, *cell[6];
	int rows = 0;

	(void)state;
	SKIP_WITHOUT_REFERENCE();
	at = text = reference_read("corpora/own/smtp_faults.tsv", NULL);
	while (tsv_next(&at, cell, 6)) {
		int found = 0;

		if (*cell[0] == '#')
			continue;
		rows++;
		for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
			if (strcmp(faults[i].name, cell[0]) != 0)
				continue;
			found++;
			if (!agrees(&faults[i], cell[5]))
				fail_msg("%s: wanted %s", cell[0], cell[5]);
		}
		if (!found)
			fail_msg("nothing tries %s", cell[0]);
	}
	free(text);
	assert_true(rows >= 25);
}

/* 100 kB in one reply, and in one line. */
static void endless_replies_are_cut(void **state)
{
	struct str lines = STR_INIT;
	struct smtp_script script = {0};
	struct transport_result r;
	struct post p;

	(void)state;
	for (int i = 0; i < 5000; i++)
		str_add(&lines, "550-5.1.1 no, no, no\r\n");
	str_add(&lines, "550 5.1.1 no");
	script.at[AT_RCPT] = lines.buf;
	post_open(&p, &script);
	r = post_mail(&p);
	assert_int_equal(r.class, TRANSPORT_FAILED);
	assert_int_equal(r.code, 550);
	assert_int_equal(strlen(r.text), TRANSPORT_TEXT - 1);
	post_close(&p);

	str_reset(&lines);
	str_add(&lines, "550 ");
	str_pad(&lines, 'x', 100000);
	script.at[AT_RCPT] = lines.buf;
	post_open(&p, &script);
	r = post_mail(&p);
	assert_true(r.class == TRANSPORT_FAILED || r.class == TRANSPORT_RETRY);
	words_are_harmless(r.text);
	post_close(&p);
	str_release(&lines);
}

static void a_good_bye_that_hangs_is_cut_short(void **state)
{
	struct smtp_script script = {0};
	struct post p;
	long t;

	(void)state;
	script.at[AT_QUIT] = "!hang";
	post_open(&p, &script);
	assert_int_equal(post_mail(&p).class, TRANSPORT_SENT);
	t = (long)time(NULL);
	transport_close(&p.t);
	assert_true((long)time(NULL) - t <= 10);
	smtp_stop(&p.server);
}

static int disagree(void *ctx)
{
	(void)ctx;
	return -1;
}

static void nothing_leaves_when_it_cannot_be_noted(void **state)
{
	struct post p;
	struct transport_result r;
	struct transport_mail mail = {
		"avisos@ejemplo.mx", "ana@example.com", BODY, strlen(BODY), disagree, NULL};

	(void)state;
	post_open(&p, &(struct smtp_script){0});
	transport_send(p.t, &mail, &r);
	assert_int_equal(r.class, TRANSPORT_RETRY);
	assert_int_equal(r.code, 0);
	assert_int_equal(post_mail(&p).class, TRANSPORT_SENT);
	smtp_expect(&p.server, 1);
	assert_int_equal(p.server.shared->commands[AT_BODY], 1);
	post_close(&p);
}

static void nobody_there_pauses_the_relay(void **state)
{
	struct post p;
	struct transport_result r;

	(void)state;
	post_open(&p, &(struct smtp_script){0});
	kill(p.server.pid, SIGKILL);
	waitpid(p.server.pid, NULL, 0);
	r = post_mail(&p);
	assert_int_equal(r.class, TRANSPORT_RELAY);
	assert_false(r.alarm);
	transport_close(&p.t);
	munmap(p.server.shared, sizeof *p.server.shared);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_arrives_by_starttls),
		cmocka_unit_test(it_arrives_by_tls),
		cmocka_unit_test(it_arrives_with_auth_login),
		cmocka_unit_test(it_arrives_though_all_is_slow),
		cmocka_unit_test(one_connection_does_for_a_run),
		cmocka_unit_test(a_connection_that_went_stale_is_replaced),
		cmocka_unit_test(a_big_mail_arrives_whole),
		cmocka_unit_test(one_of_three_is_rejected),
		cmocka_unit_test(letters_of_any_script),
		cmocka_unit_test(every_fault_has_its_class),
		cmocka_unit_test(the_reference_agrees),
		cmocka_unit_test(endless_replies_are_cut),
		cmocka_unit_test(a_good_bye_that_hangs_is_cut_short),
		cmocka_unit_test(nothing_leaves_when_it_cannot_be_noted),
		cmocka_unit_test(nobody_there_pauses_the_relay),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
