#include "tui/password.h"

#include <string.h>
#include "base/lang.h"
#include "core/access.h"
#include "tui/dialog.h"
#include "tui/run.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define PASSWORD_MAX_CHARS 200

static void secret_release(struct str *s)
{
	if (s->buf && s->len)
		explicit_bzero(s->buf, s->len);
	str_release(s);
}

static bool ask(const char *user, const char *label, struct str *out)
{
	struct str question = STR_INIT;
	bool typed;

	str_addf(&question, _("Password of %s"), user);
	typed = dlg_prompt(question.buf, label, out, PASSWORD_MAX_CHARS, PROMPT_MASK);
	str_release(&question);
	return typed;
}

/* Twice, since nobody sees what he types. */
static bool ask_new(const char *user, struct str *new)
{
	struct str again = STR_INIT;
	bool same = false;

	if (ask(user, _("New one"), new) && ask(user, _("Again"), &again)) {
		same = text_equal(new->buf, again.buf);
		if (!same)
			dlg_message(_("Not changed"), _("The two were not the same."));
	}
	secret_release(&again);
	return same;
}

static void set(struct session *s, const char *user, const char *old, const char *new)
{
	struct str done = STR_INIT;
	struct err e = ERR_INIT;

	ui_message(_("One moment..."));
	ui_paint();
	ui_message("");
	if (access_set_password(s, user, old, new, run_password_cost(), &e)) {
		dlg_error(&e);
		return;
	}
	str_addf(&done, text_equal(user, s->user_name)
				? _("The password of %s is changed.")
				: _("The password of %s is changed; his open sessions end."),
		user);
	ui_message(done.buf);
	str_release(&done);
}

static const char *whose(const struct session *s, const struct record *r)
{
	return r && text_equal(r->entity->name, "user") ? record_get(r, "name") : s->user_name;
}

bool password_can_set(const struct session *s, const struct record *r)
{
	return text_equal(r->entity->name, "user") && session_may(s, r->entity, VERB_EDIT, NULL);
}

unsigned password_change(struct session *s, const struct record *r)
{
	struct str user = STR_INIT, old = STR_INIT, new = STR_INIT;
	bool own;

	str_add(&user, whose(s, r));
	own = text_equal(user.buf, s->user_name);
	if ((!own || ask(user.buf, _("Present one"), &old)) && ask_new(user.buf, &new))
		set(s, user.buf, own ? old.buf : NULL, new.buf);
	str_release(&user);
	secret_release(&old);
	secret_release(&new);
	return SCREEN_USED;
}
