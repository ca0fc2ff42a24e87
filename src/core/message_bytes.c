/* What is wanted of a message beside its record: its bytes, and one to try the way with. */
#include <inttypes.h>
#include "base/lang.h"
#include "base/text.h"
#include "core/company.h"
#include "core/entities.h"
#include "core/message.h"
#include "core/outbox.h"

int message_bytes(struct session *s, int64_t id, struct arena *a, const char **bytes, size_t *n,
	struct err *e)
{
	struct sql q = SQL_INIT;
	struct record *r = NULL;
	struct rows *rows = NULL;
	int rc = door_load((struct scope){s, NULL, 0}, &message_entity, id, &r, e);

	record_free(&r);
	if (rc)
		return rc;
	sql_add(&q, "SELECT mime FROM message_body WHERE message = ");
	sql_i64(&q, id);
	rc = db_query(s->db, &q, &rows, e);
	if (!rc && (rc = rows_next(rows, e)) == 1) {
		struct value v = rows_value(rows, 0, a);

		*bytes = v.s;
		*n = v.len;
		rc = 0;
	} else if (!rc) {
		rc = err_set(e, ERR_INPUT,
			_("The message is not made up yet: that is done when its turn comes."));
	}
	rows_end(&rows);
	sql_release(&q);
	return rc;
}

struct testing {
	const char *address;
	int64_t sender, id;
};

static int test_attempt(struct change *c, void *ctx, struct err *e)
{
	struct testing *t = ctx;
	struct message_recipient to = {"to", 0, 0, t->address};
	struct message_recipe recipe = {.subject_entity = "test", .purpose = "test",
		.title = _("Test message"), .first = true, .recipient = &to, .n_recipients = 1};
	int64_t n;

	if (change_number(c, "mail.test", &n, e))
		return e->code;
	recipe.subject_id = n;
	if (t->sender) {
		recipe.subject_entity = user_entity.name;
		recipe.subject_id = t->sender;
		recipe.purpose = arena_printf(c->arena, "test-%" PRId64, n);
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
