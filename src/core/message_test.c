/* Messages to try the way with. They are nobody's mail: whoever asked for one reads its answer, and it is put away by
 * the next one, or after a day. */
#include <inttypes.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/company.h"
#include "core/entities.h"
#include "core/message.h"
#include "core/outbox.h"

#define TEST "test"
#define DAY 86400

bool message_is_test(const struct record *r)
{
	return !strncmp(record_get(r, "purpose"), TEST, strlen(TEST));
}

/* ---- those that came to an end ---- */

/* Users are told of by tests alone: the two kinds of subject are a short stretch of its index, whatever else was mailed. */
static void ended(struct sql *q, const char *before)
{
	sql_add(q, " FROM message WHERE subject_entity IN ('" TEST "', 'user') AND purpose LIKE '" TEST "%' "
		   "AND archived_at = '' AND state NOT IN ('queued', 'sending') AND created_at <= ");
	sql_text(q, before);
}

static int next_ended(struct change *c, const char *before, int64_t *id, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT COALESCE(min(id), 0)");
	ended(&q, before);
	rc = db_i64(c->db, &q, id, e);
	sql_release(&q);
	return rc;
}

static int put_away(struct change *c, const char *before, struct err *e)
{
	struct record *r;
	int64_t id = 0;

	for (;;) {
		if (next_ended(c, before, &id, e))
			return e->code;
		if (!id)
			return 0;
		if (change_load(c, &message_entity, id, &r, e) || change_archive(c, r, true, e))
			return e->code;
	}
}

static int tidy_attempt(struct change *c, void *ctx, struct err *e)
{
	return put_away(c, ctx, e);
}

int message_tests_tidy(struct session *s, struct err *e)
{
	struct sql q = SQL_INIT;
	char before[MOMENT_TEXT];
	int64_t n = 0;
	int rc;

	moment_format(now() - DAY, before);
	sql_add(&q, "SELECT count(*)");
	ended(&q, before);
	rc = db_i64(s->db, &q, &n, e);
	sql_release(&q);
	return rc || !n ? rc : door_batch(s, "archive", "", tidy_attempt, before, e);
}

/* ---- a new one ---- */

struct testing {
	const char *address;
	int64_t sender, id;
};

static int test_attempt(struct change *c, void *ctx, struct err *e)
{
	struct testing *t = ctx;
	struct message_recipient to = {"to", 0, 0, t->address};
	struct message_recipe recipe = {.subject_entity = TEST, .purpose = TEST,
		.title = _("Test message"), .first = true, .recipient = &to, .n_recipients = 1};
	int64_t n;

	if (put_away(c, c->at, e) || change_number(c, "mail.test", &n, e))
		return e->code;
	recipe.subject_id = n;
	if (t->sender) {
		recipe.subject_entity = user_entity.name;
		recipe.subject_id = t->sender;
		recipe.purpose = arena_printf(c->arena, TEST "-%" PRId64, n);
	}
	return message_queue(c, &recipe, &t->id, e);
}

/* Without one it would be put aside, and stay there. */
static int sender_required(struct db *db, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct mail_sender sender;
	int rc = company_sender(db, &a, &sender, e);

	if (!rc && !sender.address[0])
		rc = err_set(e, ERR_INPUT,
			_("The firm has no address to send mail from: give it one in Company."));
	arena_release(&a);
	return rc;
}

int message_test(struct session *s, const char *address, int64_t sender, int64_t *id, struct err *e)
{
	struct str clean = STR_INIT;
	struct testing t;
	int rc = session_require(s, &message_entity, VERB_EDIT, NULL, e);

	if (!rc && sender && sender != s->user)
		rc = session_require(s, &user_entity, VERB_EDIT, NULL, e);
	if (!rc)
		rc = email_clean(&clean, address, e);
	if (!rc)
		rc = sender_required(s->db, e);
	t = (struct testing){clean.buf, sender, 0};
	if (!rc)
		rc = outbox_resume(s->db, e);
	if (!rc)
		rc = door_batch(s, "create", "", test_attempt, &t, e);
	*id = t.id;
	str_release(&clean);
	return rc;
}
