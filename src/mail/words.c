#include "mail/words.h"

#include "base/lang.h"
#include "core/message.h"
#include "core/outbox.h"
#include "dict/choice.h"
#include "dict/door.h"
#include "mail/compose.h"
#include "mail/mime.h"

typedef bool part_fn(struct str *out, const char *bytes, size_t n);

static int part_read(struct session *s, int64_t message, part_fn *part, const char *without,
	struct str *out, struct err *e)
{
	struct arena a = ARENA_INIT;
	const char *bytes;
	size_t n;
	int rc = message_bytes(s, message, &a, &bytes, &n, e);

	if (!rc && !part(out, bytes, n))
		rc = err_set(e, ERR_INPUT, "%s", without);
	arena_release(&a);
	return rc;
}

int mail_words(struct session *s, int64_t message, struct str *out, struct err *e)
{
	return part_read(s, message, mime_text, _("The message has no text."), out, e);
}

int mail_file(struct session *s, int64_t message, struct str *out, struct err *e)
{
	return part_read(s, message, mime_file, _("No document goes along with the message."), out, e);
}

/* ---- before its bytes are made ---- */

static void head_show(struct session *s, const struct record *message, const struct outbox_draft *d,
	struct str *out)
{
	str_addf(out, "%s\n\n", _("Not made up yet: this is what it would be now."));
	for (int i = 0; i < d->n_recipients; i++) {
		const struct outbox_recipient *r = &d->recipient[i];

		str_addf(out, "%s: %s%s%s\n", choice_label(s, "mail_role", r->role), r->name,
			r->name[0] ? " - " : "", r->address[0] ? r->address : r->why);
	}
	str_addf(out, "%s: %s\n", _("Subject"), d->title);
	if (d->document) {
		str_addf(out, "%s: ", _("Document"));
		record_show(s, message, entity_field(message->entity, "document"), out);
		str_add(out, "\n");
	}
	str_add(out, "\n");
}

static int foresee(struct session *s, const struct record *message, struct outbox *o, struct str *out,
	struct err *e)
{
	struct arena a = ARENA_INIT;
	struct str words = STR_INIT;
	struct outbox_draft d;
	int rc = outbox_foresee(s->db, message->id, &a, &d, e);

	if (!rc)
		rc = compose_words(o, &d, &a, &words, e);
	if (!rc) {
		head_show(s, message, &d, out);
		str_add(out, words.buf);
	}
	str_release(&words);
	arena_release(&a);
	return rc;
}

int mail_foresee(struct session *s, int64_t message, struct str *out, struct err *e)
{
	struct outbox_rules rules = OUTBOX_RULES_INIT;
	struct record *r = NULL;
	struct outbox *o = NULL;
	int rc = door_load((struct scope){s, NULL, 0}, entity_find("message"), message, &r, e);

	if (!rc)
		rc = outbox_open(&o, s->db, "", &rules, e);
	if (!rc)
		rc = foresee(s, r, o, out, e);
	outbox_close(&o);
	record_free(&r);
	return rc;
}
