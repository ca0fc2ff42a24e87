#include "mail/smtp_talk.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/str.h"
#include "mail/transporting.h"

static bool has_word(const char *line, size_t n, const char *word)
{
	size_t len = strlen(word);

	return n >= len && !strncasecmp(line, word, len) &&
	       (n == len || isspace((unsigned char)line[len]) || line[len] == '=');
}

void talk_sent(struct talk *t, const char *line, size_t n)
{
	static const struct {
		const char *word;
		enum talk_stage stage;
	} words[] = {
		{"EHLO", TALK_EHLO},
		{"HELO", TALK_EHLO},
		{"STARTTLS", TALK_STARTTLS},
		{"AUTH", TALK_AUTH},
		{"MAIL", TALK_MAIL},
		{"RCPT", TALK_RCPT},
		{"DATA", TALK_DATA},
	};

	t->over |= has_word(line, n, "QUIT");
	if (t->over)
		return;
	for (int i = 0; i < LENGTH(words); i++) {
		if (!has_word(line, n, words[i].word))
			continue;
		if (words[i].stage == TALK_EHLO) {
			t->encrypted |= t->stage == TALK_STARTTLS;
			t->has_auth = t->has_utf8 = false;
		}
		t->stage = words[i].stage;
	}
	t->code = 0;
	t->text_n = 0;
}

static void text_add(struct talk *t, const char *line, size_t n)
{
	if (t->text_n && t->text_n < sizeof t->text - 1)
		t->text[t->text_n++] = ' ';
	if (n > sizeof t->text - 1 - t->text_n)
		n = sizeof t->text - 1 - t->text_n;
	memcpy(t->text + t->text_n, line, n);
	t->text_n += n;
	t->text[t->text_n] = '\0';
}

static int code_of(const char *line, size_t n)
{
	for (int i = 0; i < 3; i++)
		if (n < 3 || !isdigit((unsigned char)line[i]))
			return 0;
	return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

/* What the server can do is known at the end of its answer to EHLO, and counts once nobody can have
 * struck words from it. */
static bool ehlo_suffices(struct talk *t)
{
	t->broken_off = t->encrypted && ((t->wants_auth && !t->has_auth) ||
						(t->utf8 && !t->has_utf8));
	return !t->broken_off;
}

bool talk_reply(struct talk *t, const char *line, size_t n)
{
	int code;

	while (n && (line[n - 1] == '\n' || line[n - 1] == '\r'))
		n--;
	code = code_of(line, n);
	if (!code || t->over)
		return true;
	if (!t->deaf)
		t->text_n = 0;
	t->deaf = n > 3 && line[3] == '-';
	t->code = t->deaf ? 0 : code;
	if (n > 4)
		text_add(t, line + 4, n - 4);
	if (t->stage != TALK_EHLO)
		return true;
	if (n > 4 && t->encrypted) {
		t->has_auth |= has_word(line + 4, n - 4, "AUTH");
		t->has_utf8 |= has_word(line + 4, n - 4, "SMTPUTF8");
	}
	return t->deaf || ehlo_suffices(t);
}

void talk_body(struct talk *t)
{
	t->stage = TALK_BODY;
	t->code = 0;
	t->text_n = 0;
}

/* ---- what it means ---- */

/* "530 authentication required" and the like at a mail are said about us, not about it (RFC 4954). */
static bool about_log_in(int code)
{
	return code == 530 || code == 534 || code == 535 || code == 538;
}

static enum transport_class class_of(const struct talk *t)
{
	int kind = t->code / 100;

	if (t->stage < TALK_MAIL || (t->stage == TALK_MAIL && about_log_in(t->code)))
		return TRANSPORT_RELAY;
	if (kind == 4)
		return TRANSPORT_RETRY;
	if (kind == 5)
		return TRANSPORT_FAILED;
	return t->all_given ? TRANSPORT_UNCERTAIN : TRANSPORT_RETRY;
}

static void judge_broken_off(const struct talk *t, struct transport_result *out)
{
	struct str text = STR_INIT;

	if (t->wants_auth && !t->has_auth) {
		result_set(out, TRANSPORT_RELAY,
			_("The mail server offers no log-in (AUTH), although a user is configured. "
			  "Look at url and user in section [mail]."));
		out->alarm = true;
		return;
	}
	str_addf(&text,
		_("The mail server takes no address like %s: it does not know SMTPUTF8, and letters other "
		  "than a to z stand before the @."),
		t->utf8);
	result_set(out, t->utf8_is_ours ? TRANSPORT_RELAY : TRANSPORT_FAILED, text.buf);
	out->alarm = t->utf8_is_ours;
	str_release(&text);
}

static void judge_uncertain(const char *why, struct transport_result *out)
{
	struct str text = STR_INIT;

	str_addf(&text, _("The whole mail had left, and no answer came: it may have arrived. %s"), why);
	result_set(out, TRANSPORT_UNCERTAIN, text.buf);
	str_release(&text);
}

void talk_judge(const struct talk *t, bool whole, bool alarming, const char *why,
	struct transport_result *out)
{
	bool said = t->code >= 400 && t->text_n;
	enum transport_class class = class_of(t);

	out->code = t->code;
	if (t->broken_off) {
		judge_broken_off(t, out);
	} else if (whole || (t->stage == TALK_BODY && t->all_given && t->code / 100 == 2)) {
		result_set(out, TRANSPORT_SENT, t->text_n ? t->text : "");
	} else if (class == TRANSPORT_UNCERTAIN) {
		judge_uncertain(why, out);
	} else {
		result_set(out, class, said ? t->text : why);
		out->alarm = class == TRANSPORT_RELAY &&
			     (alarming || about_log_in(t->code) ||
				     (t->stage == TALK_AUTH && t->code / 100 == 5));
	}
}
