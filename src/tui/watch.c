#include "tui/watch.h"

#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/ssh.h"
#include "core/waiting.h"
#include "dict/choice.h"
#include "dict/history.h"
#include "store/search.h"
#include "tui/democlock.h"
#include "tui/dialog.h"
#include "tui/input.h"
#include "tui/login.h"
#include "tui/ui.h"

#define POLL_MS 1000
#define TIDY_MS 20000
#define TIDY_STEPS 8 /* a key waits for one of them at most */

/* ---- other people ------------------------------------------------------------------------------
 */

/* Who was seen last at the time before would look gone. */
static bool clock_follow(struct watch *w)
{
	bool moved = democlock_follow(w->session);

	if (moved)
		session_renew(w->session);
	return moved;
}

/* Did something change since the last look? The engine's own number is cheap, the history's head is
 * certain. */
static bool has_moved(struct watch *w)
{
	struct err e = ERR_INIT;
	int64_t version = 0, seq = 0;
	bool clock;

	if (db_data_version(w->session->db, &version, &e))
		return false;
	if (version == w->version)
		return false;
	w->version = version;
	clock = clock_follow(w);
	if (history_head(w->session->db, &seq, &e) || seq == w->seq)
		return clock;
	w->seq = seq;
	return true;
}

static void mailer_look(struct watch *w)
{
	if (!w->start->mailer)
		return;
	w->mailer.db = w->start->db;
	w->mailer.config = w->start->config;
	w->mailer.demo = w->start->demo;
	embedded_look(&w->mailer);
}

static unsigned stay(void *ctx)
{
	struct watch *w = ctx;

	session_renew(w->session);
	return 0;
}

/* The mailer's commits move no record. */
static void count(struct watch *w)
{
	struct err e = ERR_INIT;

	w->skip = !w->skip;
	if (w->skip)
		return;
	if (waiting_urgent(w->session, &w->urgent, &e))
		w->urgent = 0;
	mailer_look(w); /* that of another session may have gone with it */
}

static unsigned look(void *ctx)
{
	struct watch *w = ctx;
	struct err e = ERR_INIT;

	count(w);
	if (!has_moved(w))
		return 0;
	if (session_recheck(w->session, &e) == ERR_DENIED) {
		ui_leave(e.text);
		return 0;
	}
	choices_forget(w->session);
	return UI_RELOAD;
}

/* Whose session has ended sees no more records, however soon after the last look he asks for them. */
static void may_read(void *ctx)
{
	struct watch *w = ctx;
	struct err e = ERR_INIT;
	int64_t version = 0;

	if (db_data_version(w->session->db, &version, &e) || version == w->judged)
		return;
	if (!session_recheck(w->session, &e))
		w->judged = version;
	else if (e.code == ERR_DENIED)
		ui_leave(e.text);
}

/* What many saves leave behind in the search index is merged while nobody types, a little at a time. */
static unsigned tidy(void *ctx)
{
	struct watch *w = ctx;
	struct err e = ERR_INIT;

	for (int i = 0; i < TIDY_STEPS && w->tidied != w->seq && ui_at_rest() && !input_waiting(); i++)
		if (search_idle(w->session->db, &e) <= 0)
			w->tidied = w->seq;
	return 0;
}

/* ---- the idle lock -----------------------------------------------------------------------------
 */

static bool unlock(struct watch *w, struct str *password, struct err *e)
{
	struct str question = STR_INIT;
	bool typed;

	str_addf(&question, "%s\n%s", _("The screen is locked."),
		e->code ? e->text : _("Esc ends the session."));
	str_reset(password);
	typed = dlg_prompt(question.buf, w->session->user_name, password, 0, PROMPT_MASK);
	str_release(&question);
	if (!typed) {
		ui_leave(_("The session was locked and has been ended."));
		return true;
	}
	return access_unlock(w->session, password->buf, login_source(),
		       (int)config_int(w->start->config, "security.password_cost"), e) == 0;
}

static void lock(void *ctx)
{
	struct str password = STR_INIT;
	struct err e = ERR_INIT;

	while (!ui_leaving() && !unlock(ctx, &password, &e))
		;
	if (password.len)
		explicit_bzero(password.buf, password.len);
	str_release(&password);
}

/* ---- the title line ----------------------------------------------------------------------------
 */

static void status(void *ctx, struct str *out, struct str *demo)
{
	struct watch *w = ctx;
	struct civil c = moment_civil(now(), w->session->time_zone);

	democlock_mark(w->session, demo);
	if (w->urgent)
		str_addf(out, "%s %lld %s ", _("mail:"), (long long)w->urgent, mark_text(MARK_DOT));
	str_addf(out, "ficha %s %s %s %02d:%02d", mark_text(MARK_DOT), w->session->user_name,
		mark_text(MARK_DOT), c.hour, c.minute);
}

void watch_begin(struct watch *w, const struct tui_start *start, struct session *s)
{
	struct err e = ERR_INIT;

	*w = (struct watch){.start = start, .session = s, .mailer = EMBEDDED_INIT};
	if (db_data_version(s->db, &w->version, &e) || history_head(s->db, &w->seq, &e))
		w->version = w->seq = 0;
	w->judged = w->version;
	democlock_follow(s);
	ui_every(POLL_MS, look, w);
	w->skip = true;
	count(w);
	session_enter(s, login_source());
	w->tidied = w->seq;
	ui_every(TIDY_MS, tidy, w);
	ui_every(SESSION_RENEW_SECONDS * 1000, stay, w);
	ui_on_load(may_read, w);
	ui_on_status(status, w);
	ui_on_idle((int)config_int(start->config, "ui.idle_minutes") * 60, lock, w);
}

void watch_end(struct watch *w)
{
	ui_every_off(look, w);
	ui_every_off(stay, w);
	ui_every_off(tidy, w);
	embedded_end(&w->mailer);
	session_leave(w->session);
	democlock_forget();
	ui_on_load(NULL, NULL);
	ui_on_status(NULL, NULL);
	ui_on_idle(0, NULL, NULL);
}
