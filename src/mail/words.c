#include "mail/words.h"

#include "base/lang.h"
#include "core/message.h"
#include "mail/mime.h"

int mail_words(struct session *s, int64_t message, struct str *out, struct err *e)
{
	struct arena a = ARENA_INIT;
	const char *bytes;
	size_t n;
	int rc = message_bytes(s, message, &a, &bytes, &n, e);

	if (!rc && !mime_text(out, bytes, n))
		rc = err_set(e, ERR_INPUT, _("The message has no text."));
	arena_release(&a);
	return rc;
}
