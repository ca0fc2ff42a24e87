#include "mail/words.h"

#include "base/lang.h"
#include "core/message.h"
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
