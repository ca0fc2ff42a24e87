#include "tui/mailtext.h"

#include "base/text.h"
#include "mail/words.h"
#include "tui/dialog.h"
#include "tui/screen.h"

bool mailtext_can(const struct session *s, const struct record *r)
{
	(void)s;
	return text_equal(r->entity->name, "message") && record_get(r, "frozen_at")[0];
}

unsigned mailtext_read(struct session *s, const struct record *r)
{
	struct str words = STR_INIT, safe = STR_INIT;
	struct err e = ERR_INIT;

	if (mail_words(s, r->id, &words, &e)) {
		dlg_error(&e);
	} else {
		text_safe(&safe, words.buf, words.len, true);
		dlg_text(record_get(r, "title"), safe.buf);
	}
	str_release(&words);
	str_release(&safe);
	return SCREEN_USED;
}
