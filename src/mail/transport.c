#include "mail/transporting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/str.h"
#include "base/text.h"
#include "mail/address.h"

const char *transport_class_name(enum transport_class c)
{
	static const char *const names[] = {
		[TRANSPORT_SENT] = "sent",
		[TRANSPORT_RETRY] = "retry",
		[TRANSPORT_FAILED] = "failed",
		[TRANSPORT_UNCERTAIN] = "uncertain",
		[TRANSPORT_RELAY] = "relay",
	};

	return names[c];
}

void result_set(struct transport_result *out, enum transport_class class, const char *text)
{
	struct str safe = STR_INIT;

	text_safe(&safe, text, strlen(text), false);
	str_trim(&safe);
	if (safe.len >= sizeof out->text)
		str_cut(&safe, text_prev(safe.buf, safe.len, sizeof out->text));
	snprintf(out->text, sizeof out->text, "%s", safe.buf);
	out->class = class;
	str_release(&safe);
}

bool data_agreed(const struct transport_mail *mail, struct transport_result *out)
{
	if (!mail->on_data || !mail->on_data(mail->ctx))
		return true;
	result_set(out, TRANSPORT_RETRY,
		_("Nothing was sent: that the mail is under way could not be noted."));
	return false;
}

/* ---- none ---- */

static void none_send(
	struct transport *t, const struct transport_mail *mail, struct transport_result *out)
{
	(void)t, (void)mail;
	result_set(out, TRANSPORT_RELAY,
		_("No mail leaves here: the configuration says transport = none."));
	out->alarm = true;
}

static void none_close(struct transport *t)
{
	free(t);
}

static int none_open(struct transport **out, const struct mail_config *config, struct err *e)
{
	static const struct transport_ways ways = {none_send, none_close};

	(void)config, (void)e;
	*out = xmalloc(sizeof **out);
	**out = (struct transport){&ways};
	return 0;
}

/* ---- the front of all ---- */

int transport_open(struct transport **out, const struct mail_config *config, struct err *e)
{
	if (address_load(e))
		return e->code;
	switch (config->way) {
	case MAIL_SMTP:
		return smtp_open(out, config, e);
	case MAIL_DIRECTORY:
		return directory_open(out, config, e);
	case MAIL_NONE:
		break;
	}
	return none_open(out, config, e);
}

/* A lone CR or LF is the end of a line to some servers and to others not: two mails could be read
 * where one was sent. */
static bool lines_whole(const char *bytes, size_t n)
{
	const char *end = bytes + n, *s, *last = bytes;
	size_t lines = 0;

	for (s = bytes; s < end && (s = memchr(s, '\n', (size_t)(end - s))); last = ++s, lines++)
		if (s == bytes || s[-1] != '\r')
			return false;
	for (s = bytes; s < end && (s = memchr(s, '\r', (size_t)(end - s))); s++)
		lines--;
	return n >= 2 && last == end && lines == 0;
}

/* FAILED for what no server could mend, RELAY where it is our own address. */
static bool mail_sound(const struct transport_mail *mail, struct transport_result *out)
{
	struct str wire = STR_INIT;
	struct err e = ERR_INIT;

	if (address_wire(&wire, mail->from, &e)) {
		result_set(out, TRANSPORT_RELAY, e.text);
		out->alarm = true;
	} else if (address_wire(&wire, mail->to, &e)) {
		result_set(out, TRANSPORT_FAILED, e.text);
	} else if (!lines_whole(mail->bytes, mail->n)) {
		result_set(out, TRANSPORT_FAILED,
			_("The mail is damaged: not each of its lines ends as it has to."));
	} else {
		str_release(&wire);
		return true;
	}
	str_release(&wire);
	return false;
}

void transport_send(
	struct transport *t, const struct transport_mail *mail, struct transport_result *out)
{
	*out = (struct transport_result){0};
	if (mail_sound(mail, out))
		t->ways->send(t, mail, out);
}

void transport_close(struct transport **t)
{
	if (*t)
		(*t)->ways->close(*t);
	*t = NULL;
}
