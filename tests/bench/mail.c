/* Mails of 60 KB, in base64 as they leave, into Postfix's sink on loopback: ours beside Postfix's own
 * source, which does nothing else, and beside Python's library. */
#include <arpa/inet.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/mem.h"
#include "base/str.h"
#include "bench.h"
#include "mail/transport.h"

#define MAIL_BYTES 84000
#define MAILS 1000
#define PYTHON_MAILS 200
#define FROM "avisos@ejemplo.mx"
#define TO "ana@example.com"

static struct {
	char bin[4096], libs[4096], port[16], url[64], place[64];
	pid_t sink;
} post;

static pid_t start(const char *const argv[])
{
	char env[4200];
	char *const environment[] = {env, (char *)(uintptr_t) "PATH=/usr/bin:/bin", NULL};
	pid_t pid;

	snprintf(env, sizeof env, "LD_LIBRARY_PATH=%s", post.libs);
	if (posix_spawnp(&pid, argv[0], NULL, NULL, (char *const *)(uintptr_t)argv, environment))
		give_up(argv[0], NULL);
	return pid;
}

static int64_t run(const char *const argv[])
{
	int64_t from = clock_ns();
	int status;

	waitpid(start(argv), &status, 0);
	if (status)
		give_up(argv[0], NULL);
	return clock_ns() - from;
}

/* A port that is free now. */
static int port_find(void)
{
	struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t n = sizeof a;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (bind(fd, (struct sockaddr *)&a, sizeof a) || getsockname(fd, (struct sockaddr *)&a, &n))
		give_up("bind", NULL);
	close(fd);
	return ntohs(a.sin_port);
}

static bool port_answers(int port)
{
	struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	bool answers = !connect(fd, (struct sockaddr *)&a, sizeof a);

	close(fd);
	return answers;
}

static void sink_start(void)
{
	char program[4200];
	int port = port_find();
	int64_t from = clock_ns();

	snprintf(program, sizeof program, "%s/smtp-sink", post.bin);
	snprintf(post.port, sizeof post.port, "%d", port);
	snprintf(post.place, sizeof post.place, "127.0.0.1:%d", port);
	snprintf(post.url, sizeof post.url, "smtp://127.0.0.1:%d", port);
	post.sink = start((const char *const[]){
		program, "-u", geteuid() ? "" : "nobody", post.place, "1000", NULL});
	while (!port_answers(port))
		if (clock_ns() - from > 10 * INT64_C(1000000000))
			give_up("smtp-sink", NULL);
}

static char *mail_make(void)
{
	struct str s = STR_INIT;

	str_add(&s, "From: " FROM "\r\nTo: " TO "\r\nSubject: F-1\r\n"
		    "Content-Transfer-Encoding: base64\r\n\r\n");
	while (s.len < MAIL_BYTES) {
		str_pad(&s, 'Q', 76);
		str_add(&s, "\r\n");
	}
	return str_detach(&s);
}

static int64_t ours_round(const char *bytes)
{
	struct mail_config config = MAIL_CONFIG_INIT;
	struct transport_mail mail = {FROM, TO, bytes, strlen(bytes), NULL, NULL};
	struct transport *t;
	struct transport_result r;
	struct err e = ERR_INIT;
	int64_t from = clock_ns();

	config.way = MAIL_SMTP;
	config.plain = true;
	config.url = post.url;
	must(transport_open(&t, &config, &e), &e);
	for (int i = 0; i < MAILS; i++) {
		transport_send(t, &mail, &r);
		if (r.class != TRANSPORT_SENT)
			give_up(r.text, NULL);
	}
	transport_close(&t);
	return (clock_ns() - from) / MAILS;
}

static int64_t source_round(const char *bytes)
{
	char program[4200], mails[24], length[24];

	snprintf(program, sizeof program, "%s/smtp-source", post.bin);
	snprintf(mails, sizeof mails, "%d", MAILS);
	snprintf(length, sizeof length, "%zu", strlen(bytes));
	return run((const char *const[]){program, "-d", "-m", mails, "-l", length, "-f", FROM, "-t",
		       TO, post.place, NULL}) /
	       MAILS;
}

/* The start of Python is taken off: it is no mail's. */
static int64_t python_round(const char *bytes)
{
	static const char script[] =
		"import smtplib, sys\n"
		"from email.message import EmailMessage\n"
		"m = EmailMessage()\n"
		"m['From'], m['To'], m['Subject'] = '" FROM "', '" TO "', 'F-1'\n"
		"m.set_content('x')\n"
		"m.add_attachment(b'Q' * (int(sys.argv[3]) * 3 // 4), 'application', 'pdf')\n"
		"s = smtplib.SMTP('127.0.0.1', int(sys.argv[1]))\n"
		"for i in range(int(sys.argv[2])): s.send_message(m)\n"
		"s.quit()\n";
	char mails[24], length[24];
	int64_t empty;

	snprintf(mails, sizeof mails, "%d", PYTHON_MAILS);
	snprintf(length, sizeof length, "%zu", strlen(bytes));
	empty = run((const char *const[]){"python3", "-c", script, post.port, "0", length, NULL});
	return (run((const char *const[]){
			"python3", "-c", script, post.port, mails, length, NULL}) -
		       empty) /
	       PYTHON_MAILS;
}

void bench_mail(const char *dir)
{
	struct line source = {.what = "a mail of 60 KB, one connection", .peer = "smtp-source -d",
			    .aim = 1428571},
		    python = {.what = "a mail of 60 KB, one connection", .peer = "smtplib, send_message",
			    .aim = 166667};
	char *bytes;

	snprintf(post.bin, sizeof post.bin, "%s/postfix/usr/sbin", dir);
	snprintf(post.libs, sizeof post.libs, "%s/postfix/usr/lib/postfix", dir);
	if (access(post.bin, X_OK)) {
		printf("\nMail is measured with PEERS=1, which fetches Postfix's sink and source.\n");
		return;
	}
	bytes = mail_make();
	sink_start();
	report_begin("mail into smtp-sink");
	for (int i = 0; i < REPEATS; i++) {
		int64_t ours = ours_round(bytes);

		samples_add(&source.ours, ours);
		samples_add(&python.ours, ours);
		samples_add(&source.theirs, source_round(bytes));
		samples_add(&python.theirs, python_round(bytes));
	}
	report_line(&source);
	report_line(&python);
	bench_chain(dir, post.url);
	kill(post.sink, SIGTERM);
	waitpid(post.sink, NULL, 0);
	free(bytes);
}
