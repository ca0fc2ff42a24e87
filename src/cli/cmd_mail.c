#include "cli/command.h"

#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "cli/writing.h"
#include "core/message.h"
#include "core/outbox.h"
#include "dict/door.h"
#include "mail/worker.h"

#define PATIENCE_MS (60 * 1000)

static const struct entity *message_kind(void)
{
	return entity_find("message");
}

/* The words after "mail" as those of another command: "list message". */
static int as_command(struct cli *c, int (*run)(struct cli *c, struct err *e), struct err *e)
{
	static char kind[] = "message";
	char **words = c->arg;
	int rc;

	c->arg[0] = kind;
	rc = run(c, e);
	c->arg = words;
	return rc;
}

static int message_id(const struct cli *c, int arg, int64_t *id, struct err *e)
{
	return door_find(cli_scope(c), message_kind(), c->arg[arg], id, e);
}

/* ---- show ---- */

static int write_bytes(struct cli *c, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct writing w;
	const char *bytes;
	size_t n;
	int64_t id;
	int rc = message_id(c, 1, &id, e) || message_bytes(c->session, id, &a, &bytes, &n, e)
			 ? e->code
			 : writing_begin(&w, c, c->option[OPT_TO], e);

	if (!rc)
		rc = writing_end(&w,
			fwrite(bytes, 1, n, w.file) == n
				? 0
				: err_set(e, ERR_IO, _("The message cannot be written.")),
			e);
	arena_release(&a);
	return rc;
}

static void attempt_line(const struct session *s, const struct record *r, struct str *out)
{
	static const char *const parts[] = {"started", "address", "n", "result", "code", "text"};

	for (int i = 0; i < LENGTH(parts); i++) {
		str_add(out, "  ");
		record_show(s, r, entity_field(r->entity, parts[i]), out);
	}
	str_addc(out, '\n');
}

static int attempts_text(struct cli *c, int64_t id, struct str *out, struct err *e)
{
	struct place start = {0};
	struct page page = PAGE_INIT;
	struct str lines = STR_INIT;
	struct query q;

	query_init(&q, (struct scope){c->session, relation_find("message.attempts"), id},
		entity_find("attempt"));
	if (query_page(&q, &start, true, 200, &page, e))
		return e->code;
	for (int i = 0; i < page.n; i++)
		attempt_line(c->session, page.row[i], &lines);
	if (page.n) {
		str_addf(out, "%s\n", _("Attempts"));
		text_safe(out, lines.buf, lines.len, true);
	}
	str_release(&lines);
	page_release(&page);
	return 0;
}

static int show(struct cli *c, struct err *e)
{
	struct str out = STR_INIT;
	int64_t id;
	int rc;

	if (c->n_args != 2)
		return err_set(e, ERR_USAGE, _("Which message? Write: ficha %s"), c->command->synopsis);
	if (option_given(c, OPT_TO))
		return write_bytes(c, e);
	if (message_id(c, 1, &id, e) || as_command(c, cmd_show, e))
		return e->code;
	if (option_given(c, OPT_JSON))
		return 0;
	rc = attempts_text(c, id, &out, e) || put_out(&out, e) ? e->code : 0;
	str_release(&out);
	return rc;
}

/* ---- test ---- */

/* What became of its only delivery, so far. */
static int test_state(struct cli *c, int64_t id, struct str *state, struct str *reply, struct err *e)
{
	const struct entity *kind = message_kind();
	struct record *r = NULL, *row;
	int rc = door_load(cli_scope(c), kind, id, &r, e);

	str_reset(state);
	str_reset(reply);
	if (rc)
		return rc;
	row = r->child[0].n ? r->child[0].v[0] : NULL;
	str_add(state, record_get(r, "state"));
	str_add(reply, row ? record_get(row, "reply") : "");
	record_free(&r);
	return 0;
}

static bool is_under_way(const char *state)
{
	return !strcmp(state, "queued") || !strcmp(state, "sending");
}

static int test_way(const struct cli *c, struct err *e)
{
	if (c->ssh || c->demo || strcmp(config_text(c->config, "mail.transport"), "none") != 0)
		return 0;
	return err_set(e, ERR_CONFIG,
		_("No mail leaves here: say how in section [mail] of the configuration."));
}

/* Somebody else's mailer does it, or this process where there is none; over SSH it is never this one. */
static int test_send(struct cli *c, struct err *e)
{
	struct worker w = {.db = c->db, .config = c->config, .demo = c->demo};
	struct mailer_report report;
	bool alone;

	return c->ssh ? 0 : worker_once(&w, &alone, &report, e);
}

static int relay_trouble(struct cli *c, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct outbox_relay relay;
	int rc = outbox_relay(c->db, &a, &relay, e);

	if (!rc && relay.paused_until)
		rc = err_set(e, ERR_LOST, "%s", relay.reason);
	arena_release(&a);
	return rc;
}

static int test_verdict(struct cli *c, int64_t id, const char *state, const char *reply, struct err *e)
{
	struct str out = STR_INIT;
	int rc;

	if (!strcmp(state, "sent")) {
		str_addf(&out, _("Message %lld was taken: %s\n"), (long long)id, reply);
		rc = put_out(&out, e);
		str_release(&out);
		return rc;
	}
	if (is_under_way(state)) {
		if (relay_trouble(c, e))
			return e->code;
		return err_set(e, ERR_LOST, _("Message %lld waits%s%s. Look again: ficha mail show %lld"),
			(long long)id, reply[0] ? ": " : "", reply, (long long)id);
	}
	return err_set(e, ERR_INPUT, _("Message %lld was not sent: %s"), (long long)id, reply);
}

static int test(struct cli *c, struct err *e)
{
	struct str state = STR_INIT, reply = STR_INIT;
	int64_t id, began = ticks_ms();
	int rc;

	if (c->n_args != 2)
		return err_set(e, ERR_USAGE, _("To which address? ficha mail test ana@example.com"));
	if (test_way(c, e) || message_test(c->session, c->arg[1], 0, &id, e) || test_send(c, e))
		return e->code;
	while (!(rc = test_state(c, id, &state, &reply, e)) && is_under_way(state.buf) &&
		!reply.len && worker_is_there(c->db) && ticks_ms() - began < PATIENCE_MS)
		poll(NULL, 0, 200);
	if (!rc)
		rc = test_verdict(c, id, state.buf, reply.buf, e);
	str_release(&state);
	str_release(&reply);
	return rc;
}

/* ---- acts ---- */

static int act_all(struct cli *c, const struct door_action *action, struct err *e)
{
	if (c->n_args < 2)
		return err_set(e, ERR_USAGE, _("Which message? Write: ficha %s"), c->command->synopsis);
	for (int i = 1; i < c->n_args; i++) {
		struct deed d = {.action = action, .entity = message_kind()};

		if (message_id(c, i, &d.id, e) || deed_do(c, &d, e))
			return e->code;
	}
	return 0;
}

int cmd_mail(struct cli *c, struct err *e)
{
	static const char *const acts[] = {
		"hold", "release", "retry", "cancel", "arrived", "resend"};

	if (!strcmp(c->arg[0], "list"))
		return as_command(c, cmd_list, e);
	if (!strcmp(c->arg[0], "show"))
		return show(c, e);
	if (!strcmp(c->arg[0], "test"))
		return test(c, e);
	for (int i = 0; i < LENGTH(acts); i++)
		if (!strcmp(c->arg[0], acts[i]))
			return act_all(c, action_find(acts[i], message_kind()), e);
	return err_set(e, ERR_USAGE, _("There is no mail %s. Write: ficha %s"), c->arg[0],
		c->command->synopsis);
}
