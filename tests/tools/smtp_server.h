/* An SMTP server on loopback that does what a script says, at each step of the dialogue, and keeps
 * what it took. It is a child of the test, and has a child of its own for each connection; what they
 * find lies in memory that all share. Whatever becomes of the test, they end with it. */
#ifndef FICHA_TESTS_SMTP_SERVER_H
#define FICHA_TESTS_SMTP_SERVER_H

#include "tools/check.h"

#include <arpa/inet.h>
#include <errno.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum smtp_step {
	AT_GREETING,
	AT_EHLO,
	AT_STARTTLS,
	AT_AUTH,
	AT_MAIL,
	AT_RCPT,
	AT_DATA,
	AT_BODY, /* with the first bytes */
	AT_DOT,
	AT_QUIT,
	SMTP_STEPS,
};

/* What happens at a step, instead of the usual reply:
 *   "451 4.3.0 busy"  that reply; lines of one are separated by \r\n
 *   "!drop"  "!rst"   the connection ends, politely or not
 *   "!hang"           nothing more is said
 *   "!wait"           the usual reply, after 200 ms
 *   "!garbage"        bytes that are no reply, then nothing more
 *   "!ok-drop"        the usual reply, and the connection ends
 *   "!tls-drop" "!tls-garbage" "!tls-inject"  at STARTTLS: agreed, but what comes is no TLS
 * At the dot, all that does not refuse takes the mail before it happens. */
struct smtp_script {
	const char *at[SMTP_STEPS];
	int times;        /* so often, then all is as usual; 0: always */
	const char *only; /* AT_RCPT: for this address alone; NULL: for all */
	bool implicit;    /* TLS from the start */
	const char *certificate;
	const char *capabilities; /* NULL: "STARTTLS AUTH SMTPUTF8", as far as they make sense */
	const char *user, *password; /* NULL: nobody has to log in */
};

#define SMTP_RECORDS 4096
#define SMTP_ROOM (64u << 20)
struct smtp_record {
	char from[400], to[400]; /* as they stood in the commands, with what follows the address */
	bool tls, logged_in;
	bool lone; /* a CR or LF stood alone */
	size_t at, n; /* of its bytes, the dots in front of lines taken off */
	atomic_bool whole;
};
struct smtp_shared {
	atomic_int connections, faults, n;
	/* Who is killed, or stopped, by `signal` at this step, once: when what he said has come, and
	 * before he is answered. */
	atomic_int victim, victim_at, victim_signal;
	atomic_int commands[SMTP_STEPS];
	atomic_size_t used, said;
	struct smtp_record record[SMTP_RECORDS];
	char log[1 << 20]; /* the commands, a line each */
	char room[SMTP_ROOM];
};
struct smtp_server {
	struct smtp_shared *shared;
	struct smtp_script script;
	pid_t pid;
	int port;
};

struct smtp_conn {
	struct smtp_server *s;
	SSL_CTX *ctx;
	SSL *ssl;
	int fd;
	bool logged_in;
	char from[400], to[400];
	char in[65536];
	size_t n, at;
};

/* ---- bytes ---- */

static inline ssize_t smtp_recv(struct smtp_conn *c, void *out, size_t n)
{
	return c->ssl ? SSL_read(c->ssl, out, (int)n) : recv(c->fd, out, n, 0);
}

static inline void smtp_say(struct smtp_conn *c, const char *text)
{
	size_t n = strlen(text);
	char *line = malloc(n + 2);

	memcpy(line, text, n);
	memcpy(line + n, "\r\n", 2);
	if (c->ssl)
		SSL_write(c->ssl, line, (int)n + 2);
	else
		send(c->fd, line, n + 2, MSG_NOSIGNAL);
	free(line);
}

/* -1 at the end. */
static inline int smtp_byte(struct smtp_conn *c)
{
	if (c->at == c->n) {
		ssize_t got = smtp_recv(c, c->in, sizeof c->in);

		if (got <= 0)
			return -1;
		c->n = (size_t)got;
		c->at = 0;
	}
	return (unsigned char)c->in[c->at++];
}

/* One line without its end. */
static inline bool smtp_line(struct smtp_conn *c, char *out, size_t size)
{
	size_t n = 0;
	int b;

	while ((b = smtp_byte(c)) >= 0 && b != '\n')
		if (n < size - 1)
			out[n++] = (char)b;
	if (b < 0)
		return false;
	if (n && out[n - 1] == '\r')
		n--;
	out[n] = '\0';
	n = atomic_fetch_add(&c->s->shared->said, strlen(out) + 1);
	if (n + strlen(out) + 1 < sizeof c->s->shared->log) {
		memcpy(c->s->shared->log + n, out, strlen(out));
		c->s->shared->log[n + strlen(out)] = '\n';
	}
	return true;
}

/* ---- ill will ---- */

_Noreturn static inline void smtp_end(struct smtp_conn *c, bool rudely)
{
	struct linger at_once = {1, 0};

	if (rudely)
		setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
	else
		shutdown(c->fd, SHUT_RDWR);
	close(c->fd);
	_exit(0);
}

/* Until the other side has enough of it. */
_Noreturn static inline void smtp_hang(struct smtp_conn *c)
{
	struct pollfd p = {c->fd, POLLIN, 0};
	char block[4096];

	while (poll(&p, 1, 60000) > 0 && recv(c->fd, block, sizeof block, 0) > 0)
		;
	smtp_end(c, false);
}

static inline void smtp_wait(int ms)
{
	struct timespec t = {ms / 1000, ms % 1000 * 1000000L};

	nanosleep(&t, NULL);
}

static inline bool smtp_start_tls(struct smtp_conn *c)
{
	c->ssl = SSL_new(c->ctx);
	SSL_set_fd(c->ssl, c->fd);
	return SSL_accept(c->ssl) == 1;
}

/* What the script says there, NULL where it says nothing (any more). */
static inline const char *smtp_fault(struct smtp_conn *c, enum smtp_step step)
{
	const struct smtp_script *script = &c->s->script;
	struct smtp_shared *sh = c->s->shared;
	int victim = atomic_load(&sh->victim);

	atomic_fetch_add(&sh->commands[step], 1);
	if (victim && atomic_load(&sh->victim_at) == (int)step &&
		atomic_compare_exchange_strong(&sh->victim, &victim, 0))
		kill(victim, atomic_load(&sh->victim_signal));
	if (!script->at[step] || (step == AT_RCPT && script->only && !strstr(c->to, script->only)))
		return NULL;
	if (script->times && atomic_fetch_add(&sh->faults, 1) >= script->times)
		return NULL;
	return script->at[step];
}

/* Says `usual`, or does what the script wants; true when the step was passed. */
static inline bool smtp_at(struct smtp_conn *c, enum smtp_step step, const char *usual)
{
	const char *fault = smtp_fault(c, step);

	if (fault && !strcmp(fault, "!wait")) {
		smtp_wait(200);
		fault = NULL;
	}
	if (!fault || !strcmp(fault, "!ok-drop")) {
		smtp_say(c, usual);
		if (fault)
			smtp_end(c, false);
		return true;
	}
	if (!strcmp(fault, "!drop") || !strcmp(fault, "!rst"))
		smtp_end(c, fault[1] == 'r');
	if (!strcmp(fault, "!garbage"))
		smtp_say(c, "\1\2\3\377 this is no reply\r\nnor is this");
	if (fault[0] == '!' && strncmp(fault, "!tls", 4) != 0)
		smtp_hang(c);
	if (!strcmp(fault, "!tls-inject"))
		smtp_say(c, "220 go on\r\n250-PIPELINING\r\n250 AUTH PLAIN");
	else if (fault[0] == '!')
		smtp_say(c, "220 go on");
	if (!strcmp(fault, "!tls-garbage"))
		smtp_say(c, "this is no TLS at all, whatever you may think of it");
	if (!strcmp(fault, "!tls-garbage"))
		smtp_hang(c);
	if (!strcmp(fault, "!tls-drop"))
		smtp_end(c, false);
	if (fault[0] == '!')
		return true;
	smtp_say(c, fault);
	return *fault == '2' || *fault == '3';
}

/* ---- the dialogue ---- */

static inline void smtp_ehlo(struct smtp_conn *c)
{
	const char *words = c->s->script.capabilities;
	char reply[400] = "250-loopback\r\n";

	if (!words)
		words = "STARTTLS AUTH SMTPUTF8";
	if (strstr(words, "STARTTLS") && !c->ssl)
		strcat(reply, "250-STARTTLS\r\n");
	if (strstr(words, "AUTH") && c->ssl && c->s->script.user)
		strcat(reply, strstr(words, "AUTH=LOGIN") ? "250-AUTH LOGIN\r\n" : "250-AUTH PLAIN LOGIN\r\n");
	if (strstr(words, "SMTPUTF8"))
		strcat(reply, "250-SMTPUTF8\r\n");
	strcat(reply, "250-8BITMIME\r\n250 SIZE 50000000");
	smtp_at(c, AT_EHLO, reply);
}

static inline int smtp_decode(const char *text, char *out, size_t size)
{
	int n;

	if (strlen(text) >= size)
		return 0;
	memset(out, 0, size);
	n = EVP_DecodeBlock((unsigned char *)out, (const unsigned char *)text, (int)strlen(text));
	return n > 0 ? n : 0;
}

static inline void smtp_auth(struct smtp_conn *c, const char *words)
{
	char line[600], user[600] = "", password[600] = "";
	bool good;

	if (!strncasecmp(words, "LOGIN", 5)) {
		smtp_say(c, "334 VXNlcm5hbWU6");
		if (smtp_line(c, line, sizeof line))
			smtp_decode(line, user, sizeof user);
		smtp_say(c, "334 UGFzc3dvcmQ6");
		if (smtp_line(c, line, sizeof line))
			smtp_decode(line, password, sizeof password);
	} else {
		char plain[600] = "";

		if (strlen(words) <= 6) {
			smtp_say(c, "334 ");
			words = smtp_line(c, line, sizeof line) ? line : "";
		} else {
			words += 6;
		}
		smtp_decode(words, plain, sizeof plain);
		strcpy(user, plain + 1);
		strcpy(password, plain + 2 + strlen(user));
	}
	good = c->s->script.user && !strcmp(user, c->s->script.user) &&
	       !strcmp(password, c->s->script.password);
	if (smtp_at(c, AT_AUTH, good ? "235 2.7.0 welcome" : "535 5.7.8 wrong user or password"))
		c->logged_in = good;
}

/* The bytes up to the line with the dot alone; NULL: the connection ended before. */
static inline char *smtp_body(struct smtp_conn *c, size_t *size)
{
	char *text = malloc(SMTP_ROOM / 4);
	size_t n = 2;
	int b;

	memcpy(text, "\r\n", 2);
	while ((b = smtp_byte(c)) >= 0) {
		if (n == 2 && smtp_fault(c, AT_BODY))
			smtp_end(c, !strcmp(c->s->script.at[AT_BODY], "!rst"));
		text[n++] = (char)b;
		if (n >= 5 && !memcmp(text + n - 5, "\r\n.\r\n", 5))
			break;
	}
	*size = n - 3;
	return b < 0 ? NULL : text;
}

/* Without the dots that were put in front of lines. */
static inline void smtp_keep(struct smtp_shared *sh, struct smtp_record *r, char *text, size_t size)
{
	size_t n = 0;

	for (size_t i = 2; i < size; i++) {
		if ((text[i] == '\n') != (text[i - 1] == '\r'))
			r->lone = true;
		if (text[i] == '.' && !memcmp(text + i - 2, "\r\n", 2))
			i++;
		text[n++] = text[i];
	}
	r->n = n;
	r->at = atomic_fetch_add(&sh->used, n);
	assert_true(r->at + n <= SMTP_ROOM);
	memcpy(sh->room + r->at, text, n);
	free(text);
}

static inline bool smtp_refuses(const struct smtp_server *s, const char *fault)
{
	return fault && (*fault == '4' || *fault == '5') &&
	       (!s->script.times || atomic_load(&s->shared->faults) < s->script.times);
}

static inline void smtp_data(struct smtp_conn *c)
{
	struct smtp_shared *sh = c->s->shared;
	struct smtp_record *r;
	size_t size;
	char *text;
	int at;

	if (!smtp_at(c, AT_DATA, "354 go ahead"))
		return;
	text = smtp_body(c, &size);
	if (!text)
		smtp_end(c, false);
	if (!smtp_refuses(c->s, c->s->script.at[AT_DOT])) {
		at = atomic_fetch_add(&sh->n, 1);
		assert_true(at < SMTP_RECORDS);
		r = &sh->record[at];
		memcpy(r->from, c->from, sizeof r->from);
		memcpy(r->to, c->to, sizeof r->to);
		r->tls = c->ssl != NULL;
		r->logged_in = c->logged_in;
		smtp_keep(sh, r, text, size);
		atomic_store(&r->whole, true);
	}
	smtp_at(c, AT_DOT, "250 2.0.0 taken");
}

/* false: the connection ends. */
static inline bool smtp_command(struct smtp_conn *c, const char *line)
{
	if (!strncasecmp(line, "EHLO", 4)) {
		smtp_ehlo(c);
	} else if (!strncasecmp(line, "HELO", 4)) {
		smtp_say(c, "250 loopback");
	} else if (!strcasecmp(line, "STARTTLS")) {
		if (smtp_at(c, AT_STARTTLS, "220 go on"))
			return smtp_start_tls(c);
	} else if (!strncasecmp(line, "AUTH ", 5)) {
		smtp_auth(c, line + 5);
	} else if (!strncasecmp(line, "MAIL FROM:", 10)) {
		snprintf(c->from, sizeof c->from, "%.399s", line + 10);
		smtp_at(c, AT_MAIL, c->s->script.user && !c->logged_in ? "530 5.7.0 who are you?" :
									"250 2.1.0 ok");
	} else if (!strncasecmp(line, "RCPT TO:", 8)) {
		snprintf(c->to, sizeof c->to, "%.399s", line + 8);
		smtp_at(c, AT_RCPT, "250 2.1.5 ok");
	} else if (!strcasecmp(line, "DATA")) {
		smtp_data(c);
	} else if (!strcasecmp(line, "QUIT")) {
		smtp_at(c, AT_QUIT, "221 2.0.0 bye");
		return false;
	} else {
		smtp_say(c, "250 2.0.0 ok");
	}
	return true;
}

_Noreturn static inline void smtp_converse(struct smtp_server *s, int fd)
{
	struct smtp_conn *c = calloc(1, sizeof *c);
	static char line[70000];

	c->s = s;
	c->fd = fd;
	if (s->script.certificate) {
		c->ctx = SSL_CTX_new(TLS_server_method());
		SSL_CTX_use_certificate_file(c->ctx, s->script.certificate, SSL_FILETYPE_PEM);
		SSL_CTX_use_PrivateKey_file(c->ctx, s->script.certificate, SSL_FILETYPE_PEM);
	}
	atomic_fetch_add(&s->shared->connections, 1);
	if (s->script.implicit && !smtp_start_tls(c))
		smtp_end(c, false);
	if (!smtp_at(c, AT_GREETING, "220 loopback ESMTP"))
		smtp_end(c, false);
	while (smtp_line(c, line, sizeof line) && smtp_command(c, line))
		;
	smtp_end(c, false);
}

_Noreturn static inline void smtp_serve(struct smtp_server *s, int listening)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGCHLD, SIG_IGN);
	for (;;) {
		int fd = accept(listening, NULL, NULL);
		pid_t server = getpid();

		if (fd < 0)
			continue;
		if (!fork()) {
			prctl(PR_SET_PDEATHSIG, SIGKILL);
			signal(SIGPIPE, SIG_IGN);
			if (getppid() != server)
				_exit(0);
			close(listening);
			smtp_converse(s, fd);
		}
		close(fd);
	}
}

/* ---- for the test ---- */

static inline void smtp_start(struct smtp_server *s, const struct smtp_script *script)
{
	struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t n = sizeof a;
	int listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	s->script = *script;
	s->shared = mmap(NULL, sizeof *s->shared, PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	assert_true(s->shared != MAP_FAILED);
	assert_int_equal(bind(listening, (struct sockaddr *)&a, sizeof a), 0);
	assert_int_equal(listen(listening, 64), 0);
	assert_int_equal(getsockname(listening, (struct sockaddr *)&a, &n), 0);
	s->port = ntohs(a.sin_port);
	s->pid = fork();
	if (!s->pid)
		smtp_serve(s, listening);
	close(listening);
}

/* Waits until a connection that ends has told all: n records. */
static inline void smtp_expect(const struct smtp_server *s, int n)
{
	for (int ms = 0; ms < 60000 && atomic_load(&s->shared->n) < n; ms += 5)
		smtp_wait(5);
	assert_int_equal(atomic_load(&s->shared->n), n);
	for (int i = 0; i < n; i++)
		while (!atomic_load(&s->shared->record[i].whole))
			smtp_wait(1);
}

/* The port stays taken by nobody, and connections of its children end. */
static inline void smtp_stop(struct smtp_server *s)
{
	kill(s->pid, SIGKILL);
	waitpid(s->pid, NULL, 0);
	munmap(s->shared, sizeof *s->shared);
	s->shared = NULL;
}

#endif
