#include "mail/mailer.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/crypt.h"
#include "base/lang.h"
#include "base/moment.h"
#include "core/anchor.h"
#include "core/company.h"
#include "core/message.h"
#include "core/outbox.h"
#include "mail/address.h"
#include "mail/compose.h"
#include "mail/settings.h"

struct mailer {
	struct db *db;
	struct outbox *outbox;
	struct arena kept; /* of the settings */
	struct mail_config config;
	struct transport *transport; /* NULL: nothing was sent yet in this pass */
	int per_run;
	const char *anchor; /* who gets that of the history */
};

/* ---- who it is ---- */

static int owner_name(char out[160], struct err *e)
{
	char host[80] = "";
	uint32_t nonce;

	if (random_bytes(&nonce, sizeof nonce, e))
		return e->code;
	if (gethostname(host, sizeof host - 1))
		host[0] = '\0';
	snprintf(out, 160, "%s:%ld:%08" PRIx32, host, (long)getpid(), nonce);
	return 0;
}

int mailer_open(struct mailer **out, struct db *db, const struct config *config, bool demo, struct err *e)
{
	struct mailer *m = xcalloc(1, sizeof *m);
	struct outbox_rules rules = OUTBOX_RULES_INIT;
	char owner[160];

	m->db = db;
	m->per_run = (int)config_int(config, "mail.per_run");
	m->anchor = demo ? "nobody" : config_text(config, "mail.anchor");
	rules.a_day = (int)config_int(config, "mail.per_address");
	if (mail_settings(config, db, demo, &m->kept, &m->config, e) || owner_name(owner, e) ||
		outbox_open(&m->outbox, db, owner, &rules, e)) {
		mailer_close(&m);
		return e->code;
	}
	*out = m;
	return 0;
}

void mailer_close(struct mailer **m)
{
	if (!*m)
		return;
	transport_close(&(*m)->transport);
	outbox_close(&(*m)->outbox);
	arena_release(&(*m)->kept);
	free(*m);
	*m = NULL;
}

bool mailer_sends(const struct mailer *m)
{
	return m->config.way != MAIL_NONE;
}

int mailer_next(struct mailer *m, int64_t *moment, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct outbox_relay relay;
	int rc = outbox_next(m->outbox, moment, e);

	if (!rc && *moment && !(rc = outbox_relay(m->db, &a, &relay, e)) && relay.paused_until &&
		relay.paused_until > *moment)
		*moment = relay.paused_until;
	arena_release(&a);
	return rc;
}

/* ---- making up ---- */

/* What hinders one message hinders no other; a fault of the database hinders all. */
static bool is_its_own(int code)
{
	return code == ERR_INPUT || code == ERR_MISSING || code == ERR_IO || code == ERR_UNIQUE;
}

static int make_one(struct mailer *m, struct outbox_draft *d, struct arena *a,
	struct mailer_report *report, struct err *e)
{
	struct composed made;
	struct err why = ERR_INIT;
	int rc = compose(m->outbox, d, a, &made, &why);

	if (!rc) {
		rc = outbox_freeze(m->outbox, d, made.message_id, made.bytes.buf, made.bytes.len, e);
		report->made += !rc;
	} else if (is_its_own(rc)) {
		rc = outbox_hold(m->outbox, d->message, why.text, e);
		report->put_aside++;
	} else {
		*e = why;
	}
	str_release(&made.bytes);
	return rc;
}

static int make_up(struct mailer *m, bool (*stop)(void), struct mailer_report *report, struct err *e)
{
	struct arena a = ARENA_INIT;
	int rc = 0;

	for (int i = 0; i < m->per_run && !rc && !(stop && stop()); i++) {
		struct outbox_draft d;

		rc = outbox_draft(m->outbox, &a, &d, e);
		if (rc != 1)
			break;
		rc = make_one(m, &d, &a, report, e);
		arena_reset(&a);
	}
	arena_release(&a);
	return rc < 0 ? rc : 0;
}

/* ---- sending ---- */

struct sending {
	struct mailer *m;
	const struct outbox_claim *claim;
};

static int on_data(void *ctx)
{
	const struct sending *s = ctx;
	struct err e = ERR_INIT;

	return outbox_data(s->m->outbox, s->claim, &e);
}

static enum outbox_verdict verdict_of(enum transport_class c)
{
	switch (c) {
	case TRANSPORT_SENT:
		return OUTBOX_SENT;
	case TRANSPORT_RETRY:
		return OUTBOX_RETRY;
	case TRANSPORT_FAILED:
		return OUTBOX_FAILED;
	case TRANSPORT_UNCERTAIN:
		return OUTBOX_UNCERTAIN;
	case TRANSPORT_RELAY:
		break;
	}
	return OUTBOX_RELAY;
}

static void count(struct mailer_report *report, const struct transport_result *r)
{
	report->sent += r->class == TRANSPORT_SENT;
	report->retry += r->class == TRANSPORT_RETRY;
	report->failed += r->class == TRANSPORT_FAILED;
	report->uncertain += r->class == TRANSPORT_UNCERTAIN;
	if (r->class != TRANSPORT_RELAY)
		return;
	report->paused = true;
	snprintf(report->reason, sizeof report->reason, "%.479s", r->text);
}

/* What came of it is known now, and only here: a database that is busy is asked again. */
static int tell_result(struct mailer *m, const struct outbox_claim *claim,
	const struct transport_result *r, struct err *e)
{
	struct outbox_result result = {verdict_of(r->class), r->code, r->alarm, r->text};
	int rc;

	for (int i = 0; i < 3; i++) {
		rc = outbox_result(m->outbox, claim, &result, e);
		if (rc != ERR_BUSY)
			break;
	}
	return rc;
}

/* In one commit with the claim of the next one; without that, if that is what fails. */
static int tell_and_claim(struct mailer *m, const struct outbox_claim *claim,
	const struct transport_result *r, struct arena *a, struct outbox_claim *next, struct err *e)
{
	struct outbox_result result = {verdict_of(r->class), r->code, r->alarm, r->text};
	struct err why = ERR_INIT;
	int rc = outbox_turn(m->outbox, claim, &result, a, next, &why);

	if (rc >= 0)
		return rc;
	if (tell_result(m, claim, r, e))
		return e->code;
	if (rc == ERR_BUSY)
		return 0;
	*e = why;
	return rc;
}

static void hand_over(struct mailer *m, const char *from, const struct outbox_claim *claim,
	struct mailer_report *report, struct transport_result *result)
{
	struct sending s = {m, claim};
	struct transport_mail mail = {
		.from = from, .to = claim->address, .bytes = claim->bytes, .n = claim->n,
		.on_data = on_data, .ctx = &s};

	*result = (struct transport_result){0};
	transport_send(m->transport, &mail, result);
	count(report, result);
}

/* Until somebody has put something right. */
static int wait(struct mailer *m, const char *why, struct mailer_report *report, struct err *e)
{
	report->paused = true;
	snprintf(report->reason, sizeof report->reason, "%.479s", why);
	return outbox_pause(m->outbox, why, true, e);
}

/* Nothing is claimed before the way is open: a wrong password file is nobody's attempt. */
static int open_way(struct mailer *m, struct mailer_report *report, struct err *e)
{
	struct err why = ERR_INIT;

	if (m->transport || !transport_open(&m->transport, &m->config, &why))
		return 0;
	if (why.code != ERR_CONFIG) {
		*e = why;
		return e->code;
	}
	return wait(m, why.text, report, e);
}

/* "": the firm has none that can be used, and all wait until it has. */
static int sender_address(struct mailer *m, struct arena *a, const char **out,
	struct mailer_report *report, struct err *e)
{
	struct mail_sender sender;
	struct str wire = STR_INIT;
	struct err why = ERR_INIT;
	int rc = company_sender(m->db, a, &sender, e);

	if (!rc && address_wire(&wire, sender.address, &why))
		rc = wait(m, why.text, report, e);
	*out = arena_strdup(a, why.code ? "" : wire.buf);
	str_release(&wire);
	return rc;
}

static int send_claimed(
	struct mailer *m, const char *from, bool (*stop)(void), struct mailer_report *report, struct err *e)
{
	struct arena a[2] = {ARENA_INIT, ARENA_INIT}; /* of the one that is sent, and of the next */
	struct outbox_claim claim[2];
	int rc = stop && stop() ? 0 : outbox_claim(m->outbox, &a[0], &claim[0], e);

	for (int i = 0; rc == 1; i++) {
		int at = i % 2, next = !at;
		struct transport_result result;

		hand_over(m, from, &claim[at], report, &result);
		rc = i + 1 == m->per_run || (stop && stop())
			     ? tell_result(m, &claim[at], &result, e)
			     : tell_and_claim(m, &claim[at], &result, &a[next], &claim[next], e);
		arena_reset(&a[at]);
	}
	arena_release(&a[0]);
	arena_release(&a[1]);
	return rc < 0 ? rc : 0;
}

static int send_due(struct mailer *m, bool (*stop)(void), struct mailer_report *report, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct outbox_relay relay;
	int64_t next = 0;
	const char *from = "";
	int rc = outbox_next(m->outbox, &next, e) || outbox_relay(m->db, &a, &relay, e) ? e->code : 0;

	if (!rc && relay.paused_until > now()) {
		report->paused = true;
		snprintf(report->reason, sizeof report->reason, "%.479s", relay.reason);
	} else if (!rc && next && next <= now() && !(rc = sender_address(m, &a, &from, report, e)) && from[0] &&
		   !(rc = open_way(m, report, e)) && m->transport) {
		rc = send_claimed(m, from, stop, report, e);
		transport_close(&m->transport);
	}
	arena_release(&a);
	return rc;
}

int mailer_pass(struct mailer *m, bool (*stop)(void), struct mailer_report *out, struct err *e)
{
	*out = (struct mailer_report){0};
	if (outbox_beat(m->outbox, e) || outbox_clock(m->outbox, &out->strayed, e) ||
		outbox_recover(m->outbox, &out->recovered, e))
		return e->code;
	if (message_tests_tidy(outbox_session(m->outbox), e))
		return e->code;
	if (!mailer_sends(m))
		return 0;
	return anchor_mail(m->outbox, m->anchor, e) || make_up(m, stop, out, e) || send_due(m, stop, out, e) ? e->code : 0;
}
