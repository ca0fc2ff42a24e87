#include "tui/mailtest.h"

#include "base/lang.h"
#include "base/text.h"
#include "core/message.h"
#include "dict/door.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/screen.h"

#define ADDRESS_MAX 254

bool mailtest_can(const struct session *s, const struct record *r)
{
	bool mine = text_equal(r->entity->name, "user") && r->id == s->user;

	return (mine || text_equal(r->entity->name, "company")) &&
	       session_may(s, entity_find("message"), VERB_EDIT, NULL);
}

/* The one who asks looks at his own mailbox. */
static void own_address(struct session *s, struct str *out)
{
	struct record *user = NULL;
	struct err ignored = ERR_INIT;

	if (s->user && !door_load((struct scope){s, NULL, 0}, entity_find("user"), s->user, &user, &ignored))
		str_add(out, record_get(user, "email"));
	record_free(&user);
}

unsigned mailtest_ask(struct session *s, const struct record *r)
{
	struct scope scope = {s, NULL, 0};
	struct str address = STR_INIT;
	struct err e = ERR_INIT;
	bool queued = false;
	int64_t id;

	(void)r;
	own_address(s, &address);
	while (!queued && dlg_prompt(_("Send a test message?\nThe mailer sends it before all others; its "
				       "recipient then shows what the server said."),
				  _("E-mail"), &address, ADDRESS_MAX, 0)) {
		queued = !message_test(s, address.buf, &id, &e);
		if (!queued || card_open(scope, entity_find("message"), id, NULL, &e))
			dlg_error(&e);
	}
	str_release(&address);
	return SCREEN_USED;
}
