/* The anchor of the day as a message: a copy where those who look after the database cannot reach it. */
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/anchor.h"
#include "core/company.h"
#include "core/outbox_parts.h"
#include "core/entities.h"

struct telling {
	struct message_recipient to[MESSAGE_RECIPIENTS_MAX];
	int n;
	int64_t day; /* date_days(); the subject, so that no day has two */
	const char *date, *line;
};

static int is_told(struct outbox *o, int64_t day, bool *told, struct err *e)
{
	struct sql q = SQL_INIT;
	int rc;

	sql_add(&q, "SELECT count(*) FROM message WHERE subject_entity = 'history' AND purpose = 'anchor' "
		    "AND subject_id = ");
	sql_i64(&q, day);
	rc = db_any(o->db, &q, told, e);
	sql_release(&q);
	return rc;
}

static int administrators(struct outbox *o, struct telling *t, struct err *e)
{
	struct sql q = SQL_INIT;
	struct rows *r = NULL;
	int rc;

	sql_add(&q, "SELECT u.id FROM app_user u JOIN role r ON r.id = u.role "
		    "WHERE r.name = '" ROLE_ADMINISTRATOR "' AND u.archived_at = '' AND u.email <> '' "
		    "AND u.can_log_in = 1 AND u.technician = 0 ORDER BY u.id");
	rc = db_query(o->db, &q, &r, e);
	while (!rc && t->n < LENGTH(t->to) && (rc = rows_next(r, e)) == 1) {
		t->to[t->n++] = (struct message_recipient){"to", rows_i64(r, 0), 0, NULL};
		rc = 0;
	}
	rows_end(&r);
	sql_release(&q);
	return rc;
}

static int take_recipients(struct outbox *o, const char *to, struct telling *t, struct err *e)
{
	if (text_equal(to, "administrators"))
		return administrators(o, t, e);
	t->to[t->n++] = (struct message_recipient){"to", 0, 0, to};
	return 0;
}

static int queue_attempt(struct change *c, void *ctx, struct err *e)
{
	const struct telling *t = ctx;
	struct message_recipe recipe = {.subject_entity = "history", .subject_id = t->day,
		.purpose = "anchor", .recipient = t->to, .n_recipients = t->n};
	int64_t id;

	recipe.title = arena_printf(c->arena, _("Anchor of the history, %s"), t->date);
	recipe.text = arena_printf(c->arena,
		_("This is where the history of the database ended:\n\n%s\n"
		  "Keep this mail: whoever looks after the database cannot change it. If the history is "
		  "ever in doubt, save the mail as a file and write\n\n"
		  "ficha history verify --anchor FILE"),
		t->line);
	return message_queue(c, &recipe, &id, e);
}

static int tell(struct outbox *o, struct telling *t, struct err *e)
{
	struct err twice = ERR_INIT;
	const char *spoken = lang_now();
	struct str line = STR_INIT;
	int rc = anchor_line(o->db, &line, e);

	t->line = line.buf;
	if (!rc && line.len) {
		lang_set(o->session.language);
		rc = outbox_write(o, queue_attempt, t, &twice);
		lang_set(spoken);
		if (rc == ERR_UNIQUE) /* another mailer was faster */
			rc = 0;
		else if (rc)
			*e = twice;
	}
	str_release(&line);
	return rc;
}

int anchor_mail(struct outbox *o, const char *to, struct err *e)
{
	struct arena a = ARENA_INIT;
	struct mail_sender sender;
	struct telling t = {.n = 0};
	struct date today = moment_civil(now(), "UTC").date;
	char date[DATE_TEXT];
	bool told;
	int rc;

	date_format(today, date);
	if (text_equal(to, "nobody") || text_equal(o->anchored, date))
		return 0;
	t.day = date_days(today);
	t.date = date;
	rc = is_told(o, t.day, &told, e) || company_sender(o->db, &a, &sender, e) ? e->code : 0;
	if (!rc && !told && sender.address[0])
		rc = take_recipients(o, to, &t, e);
	if (!rc && t.n)
		rc = tell(o, &t, e);
	if (!rc && (told || t.n))
		memcpy(o->anchored, date, sizeof date);
	arena_release(&a);
	return rc;
}
