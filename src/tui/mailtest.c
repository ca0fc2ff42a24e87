#include "tui/mailtest.h"

#include "base/lang.h"
#include "base/text.h"
#include "core/message.h"
#include "dict/door.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/screen.h"

#define ADDRESS_MAX 254

static bool is_user(const struct record *r)
{
	return text_equal(r->entity->name, "user");
}

bool mailtest_can(const struct session *s, const struct record *r)
{
	bool sends = is_user(r) ? !r->archived && (r->id == s->user || session_may(s, r->entity, VERB_EDIT, NULL))
				: text_equal(r->entity->name, "company");

	return sends && session_may(s, entity_find("message"), VERB_EDIT, NULL);
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

	own_address(s, &address);
	while (!queued && dlg_prompt(_("Send a test message?\nThe mailer sends it before all others; its "
				       "recipient then shows what the server said."),
				  _("E-mail"), &address, ADDRESS_MAX, 0)) {
		queued = !message_test(s, address.buf, is_user(r) ? r->id : 0, &id, &e);
		if (!queued || card_open(scope, entity_find("message"), id, NULL, &e))
			dlg_error(&e);
	}
	str_release(&address);
	return SCREEN_USED;
}
