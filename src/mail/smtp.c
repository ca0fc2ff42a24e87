/* SMTP by libcurl. Its codes do not tell what was accepted: it is overheard instead, and what it is
 * given is counted. */
#include "curl.late.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/str.h"
#include "base/text.h"
#include "mail/address.h"
#include "mail/secret.h"
#include "mail/smtp_talk.h"
#include "mail/transporting.h"

#define FAREWELL_MS 1000L
#define BLOCK 262144L /* bytes that curl asks for at once: most mails are smaller */

struct smtp {
	struct transport base;
	CURL *curl;
	CURLU *url;
	char *secret;
	bool wants_auth, implicit, plain;
	long reply_seconds;
	bool connected; /* and it answered well */
	bool has_utf8;  /* the server at the other end of that connection */
	/* of the mail that is being sent */
	struct talk talk;
	const struct transport_mail *mail;
	struct transport_result *out;
	size_t given;
	bool began, stopped;
	char error[CURL_ERROR_SIZE];
};

/* ---- what curl asks and tells ---- */

static size_t give_body(char *buffer, size_t size, size_t n, void *ctx)
{
	struct smtp *s = ctx;
	size_t part = s->mail->n - s->given;

	if (!s->began) {
		s->began = true;
		talk_body(&s->talk);
		s->stopped = !data_agreed(s->mail, s->out);
		if (s->stopped)
			return CURL_READFUNC_ABORT;
	}
	if (part > size * n)
		part = size * n;
	memcpy(buffer, s->mail->bytes + s->given, part);
	s->given += part;
	s->talk.all_given = s->given == s->mail->n;
	return part;
}

static size_t hear_reply(char *line, size_t size, size_t n, void *ctx)
{
	struct smtp *s = ctx;

	return talk_reply(&s->talk, line, size * n) ? size * n : 0;
}

static size_t throw_away(char *bytes, size_t size, size_t n, void *ctx)
{
	(void)bytes, (void)ctx;
	return size * n;
}

/* Commands come by here with the password among them: they are read and forgotten. After QUIT there is
 * nothing to wait for, and curl has no other limit for that. */
static int hear_command(CURL *curl, curl_infotype type, char *line, size_t n, void *ctx)
{
	struct smtp *s = ctx;

	if (type == CURLINFO_HEADER_OUT)
		talk_sent(&s->talk, line, n);
	if (s->talk.over)
		curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, FAREWELL_MS / 1000);
	return 0;
}

/* ---- one mail ---- */

static const char *sentence_of(CURLcode rc)
{
	switch (rc) {
	case CURLE_COULDNT_RESOLVE_HOST:
		return N_("The name of the mail server is not known");
	case CURLE_COULDNT_CONNECT:
		return N_("The mail server cannot be reached");
	case CURLE_OPERATION_TIMEDOUT:
		return N_("The mail server took too long to answer");
	case CURLE_PEER_FAILED_VERIFICATION:
		return N_("The certificate of the mail server is not to be trusted");
	case CURLE_USE_SSL_FAILED:
		return N_("The mail server offers no encryption (STARTTLS), and nothing is sent "
			  "without");
	case CURLE_SSL_CONNECT_ERROR:
		return N_("No encryption could be agreed on with the mail server");
	case CURLE_LOGIN_DENIED:
		return N_("The mail server does not let us log in");
	case CURLE_RECV_ERROR:
	case CURLE_SEND_ERROR:
	case CURLE_GOT_NOTHING:
		return N_("The mail server ended the connection");
	default:
		return N_("The mail could not be handed over");
	}
}

static bool is_alarming(const struct smtp *s, CURLcode rc)
{
	switch (rc) {
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_USE_SSL_FAILED:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_CIPHER:
	case CURLE_LOGIN_DENIED:
		return s->talk.code / 100 != 4;
	case CURLE_WEIRD_SERVER_REPLY: /* words slipped in before the encryption */
		return s->talk.stage == TALK_STARTTLS && s->talk.code / 100 == 2;
	default:
		return false;
	}
}

static void judge(struct smtp *s, CURLcode rc)
{
	struct str why = STR_INIT;

	if (s->stopped)
		return;
	str_addf(&why, "%s: %s", _(sentence_of(rc)), *s->error ? s->error : curl_easy_strerror(rc));
	talk_judge(&s->talk, rc == CURLE_OK, is_alarming(s, rc), why.buf, s->out);
	str_release(&why);
}

/* What is known of a connection that stays stands until a new one says EHLO. */
static void begin(struct smtp *s)
{
	const char *from = s->mail->from, *to = s->mail->to;
	bool ours = email_needs_utf8(from);

	s->talk = (struct talk){
		.encrypted = s->implicit || s->plain,
		.wants_auth = s->wants_auth,
		.utf8 = ours ? from : email_needs_utf8(to) ? to : NULL,
		.utf8_is_ours = ours,
		.has_auth = s->connected && s->wants_auth,
		.has_utf8 = s->connected && s->has_utf8,
	};
	s->given = 0;
	s->began = s->stopped = false;
	s->error[0] = '\0';
	curl_easy_setopt(s->curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, s->reply_seconds);
}

/* A server may have ended a connection that nobody used for a while: it says so, or nothing, before
 * it has heard of the mail. */
static bool was_stale(const struct smtp *s, CURLcode rc)
{
	long fresh = 0;

	curl_easy_getinfo(s->curl, CURLINFO_NUM_CONNECTS, &fresh);
	return rc && rc != CURLE_OPERATION_TIMEDOUT && !fresh && s->talk.stage <= TALK_MAIL &&
	       (!s->talk.code || s->talk.code == 421);
}

/* A connection on which something went wrong is not said good-bye to: curl would do so at its end, and
 * wait for minutes. */
static void hang_up(struct smtp *s)
{
	curl_socket_t fd;

	if (!curl_easy_getinfo(s->curl, CURLINFO_ACTIVESOCKET, &fd) && fd != CURL_SOCKET_BAD)
		shutdown(fd, SHUT_RDWR);
}

static CURLcode converse(struct smtp *s)
{
	CURLcode rc;

	begin(s);
	if (s->connected && s->talk.utf8 && !s->talk.has_utf8) {
		s->talk.broken_off = true;
		return CURLE_OK;
	}
	rc = curl_easy_perform(s->curl);
	if (s->connected && was_stale(s, rc)) {
		s->connected = false;
		begin(s);
		curl_easy_setopt(s->curl, CURLOPT_FRESH_CONNECT, 1L);
		rc = curl_easy_perform(s->curl);
		curl_easy_setopt(s->curl, CURLOPT_FRESH_CONNECT, 0L);
	}
	if (rc)
		hang_up(s);
	s->connected = !rc;
	s->has_utf8 = s->talk.has_utf8;
	return rc;
}

static void smtp_send(
	struct transport *t, const struct transport_mail *mail, struct transport_result *out)
{
	struct smtp *s = (struct smtp *)t;
	struct str from = STR_INIT, to = STR_INIT;
	struct curl_slist *list;
	struct err e = ERR_INIT;

	/* Both were looked at before. */
	if (address_wire(&from, mail->from, &e) || address_wire(&to, mail->to, &e))
		BUG("%s", e.text);
	list = curl_slist_append(NULL, to.buf);
	if (!list)
		mem_exhausted();
	s->mail = mail;
	s->out = out;
	curl_easy_setopt(s->curl, CURLOPT_MAIL_FROM, from.buf);
	curl_easy_setopt(s->curl, CURLOPT_MAIL_RCPT, list);
	curl_easy_setopt(s->curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)mail->n);
	judge(s, converse(s));
	curl_easy_setopt(s->curl, CURLOPT_MAIL_RCPT, NULL);
	curl_slist_free_all(list);
	str_release(&from);
	str_release(&to);
}

/* ---- opening, closing ---- */

/* QUIT is sent by the end of a transfer that may not be kept, under that transfer's time limits: at
 * curl's own end there would be none to speak of. */
static void farewell(struct smtp *s)
{
	curl_easy_setopt(s->curl, CURLOPT_UPLOAD, 0L);
	curl_easy_setopt(s->curl, CURLOPT_NOBODY, 1L);
	curl_easy_setopt(s->curl, CURLOPT_CUSTOMREQUEST, "NOOP");
	curl_easy_setopt(s->curl, CURLOPT_FORBID_REUSE, 1L);
	curl_easy_setopt(s->curl, CURLOPT_CONNECTTIMEOUT_MS, FAREWELL_MS);
	curl_easy_setopt(s->curl, CURLOPT_TIMEOUT_MS, FAREWELL_MS);
	curl_easy_perform(s->curl);
	hang_up(s);
}

static void smtp_close(struct transport *t)
{
	struct smtp *s = (struct smtp *)t;

	if (s->curl && s->connected)
		farewell(s);
	curl_easy_cleanup(s->curl);
	curl_url_cleanup(s->url);
	secret_free(&s->secret);
	curl_global_cleanup();
	free(s);
}

static bool is_loopback(const char *host)
{
	return !strcmp(host, "localhost") || !strcmp(host, "127.0.0.1") || !strcmp(host, "[::1]");
}

/* What curl calls ourselves stands where a path would. */
static bool url_name_us(CURLU *url, const char *helo)
{
	struct str path = STR_INIT;
	bool good = strspn(helo, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.") ==
		    strlen(helo);

	str_addf(&path, "/%s", helo);
	good = good && !curl_url_set(url, CURLUPART_PATH, path.buf, 0);
	str_release(&path);
	return good;
}

static bool url_has(CURLU *url, CURLUPart part, const char *absent)
{
	char *text = NULL;
	bool has = !curl_url_get(url, part, &text, 0) && strcmp(text, absent) != 0;

	curl_free(text);
	return has;
}

static int url_judge(struct smtp *s, const struct mail_config *config, struct err *e)
{
	char *scheme = NULL, *host = NULL;
	bool plain = config->plain;

	curl_url_get(s->url, CURLUPART_SCHEME, &scheme, 0);
	curl_url_get(s->url, CURLUPART_HOST, &host, 0);
	s->implicit = scheme && !strcmp(scheme, "smtps");
	if (!host || !*host || (!s->implicit && strcmp(scheme, "smtp")) ||
		url_has(s->url, CURLUPART_PATH, "/") || url_has(s->url, CURLUPART_QUERY, ""))
		err_set(e, ERR_CONFIG,
			_("%s is no address of a mail server: smtps://host:465 encrypts from the "
			  "start, smtp://host:587 by STARTTLS."),
			config->url);
	else if (url_has(s->url, CURLUPART_USER, "") || url_has(s->url, CURLUPART_PASSWORD, ""))
		err_set(e, ERR_CONFIG,
			_("The address of the mail server must not have a user or a password: see "
			  "user and password_file."));
	else if (plain && (s->implicit || *config->user || !is_loopback(host)))
		err_set(e, ERR_CONFIG,
			_("Mail goes without encryption only to this machine itself, by smtp:// and "
			  "without a user."));
	curl_free(scheme);
	curl_free(host);
	return e->code;
}

static int url_read(struct smtp *s, const struct mail_config *config, struct err *e)
{
	s->url = curl_url();
	if (!s->url)
		mem_exhausted();
	if (curl_url_set(s->url, CURLUPART_URL, config->url, 0))
		return err_set(e, ERR_CONFIG,
			_("%s is no address of a mail server: smtps://host:465 encrypts from the "
			  "start, smtp://host:587 by STARTTLS."),
			*config->url ? config->url : "\"\"");
	if (url_judge(s, config, e))
		return e->code;
	if (!url_name_us(s->url, config->helo))
		return err_set(e, ERR_CONFIG,
			_("%s is no name by which a mail server can be greeted."), config->helo);
	return 0;
}

static void set_callbacks(struct smtp *s)
{
	curl_easy_setopt(s->curl, CURLOPT_READFUNCTION, give_body);
	curl_easy_setopt(s->curl, CURLOPT_READDATA, s);
	curl_easy_setopt(s->curl, CURLOPT_HEADERFUNCTION, hear_reply);
	curl_easy_setopt(s->curl, CURLOPT_HEADERDATA, s);
	curl_easy_setopt(s->curl, CURLOPT_WRITEFUNCTION, throw_away);
	curl_easy_setopt(s->curl, CURLOPT_DEBUGFUNCTION, hear_command);
	curl_easy_setopt(s->curl, CURLOPT_DEBUGDATA, s);
	curl_easy_setopt(s->curl, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(s->curl, CURLOPT_ERRORBUFFER, s->error);
}

/* Nothing comes from the environment or from files of the user's: no proxy, no .netrc. */
static void set_options(struct smtp *s, const struct mail_config *config)
{
	curl_easy_setopt(s->curl, CURLOPT_CURLU, s->url);
	curl_easy_setopt(s->curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(s->curl, CURLOPT_PROXY, "");
	curl_easy_setopt(s->curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(s->curl, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(s->curl, CURLOPT_UPLOAD_BUFFERSIZE, BLOCK);
	curl_easy_setopt(s->curl, CURLOPT_USE_SSL,
		(long)(config->plain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
	curl_easy_setopt(s->curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	if (*config->ca_file) {
		curl_easy_setopt(s->curl, CURLOPT_CAINFO, config->ca_file);
		curl_easy_setopt(s->curl, CURLOPT_CAPATH, NULL);
	}
	curl_easy_setopt(s->curl, CURLOPT_CONNECTTIMEOUT_MS, (long)config->connect_ms);
	curl_easy_setopt(s->curl, CURLOPT_TIMEOUT_MS, (long)config->total_ms);
	if (s->wants_auth) {
		curl_easy_setopt(s->curl, CURLOPT_USERNAME, config->user);
		curl_easy_setopt(s->curl, CURLOPT_PASSWORD, s->secret);
	}
}

int smtp_open(struct transport **out, const struct mail_config *config, struct err *e)
{
	static const struct transport_ways ways = {smtp_send, smtp_close};
	struct smtp *s;
	int err = curl_load(e);

	if (err)
		return err;
	s = xcalloc(1, sizeof *s);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	s->base.ways = &ways;
	s->wants_auth = *config->user != '\0';
	s->plain = config->plain;
	s->reply_seconds = (config->reply_ms + 999L) / 1000;
	err = url_read(s, config, e);
	if (!err && s->wants_auth)
		err = secret_read(config->password_file, &s->secret, e);
	if (err) {
		smtp_close(&s->base);
		return err;
	}
	s->curl = curl_easy_init();
	if (!s->curl)
		mem_exhausted();
	set_callbacks(s);
	set_options(s, config);
	*out = &s->base;
	return 0;
}
