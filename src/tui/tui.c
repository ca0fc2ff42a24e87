#include "tui/tui.h"

#include <stdio.h>
#include "base/lang.h"
#include "core/access.h"
#include "core/checklist.h"
#include "tui/checklist.h"
#include "tui/dialog.h"
#include "tui/drafts.h"
#include "tui/grid.h"
#include "tui/home.h"
#include "tui/login.h"
#include "tui/opened.h"
#include "tui/patience.h"
#include "tui/recent.h"
#include "tui/run.h"
#include "tui/screen.h"
#include "tui/ui.h"
#include "tui/watch.h"

#define ASKED_MS 1000 /* how often it is looked whether somebody needs the database alone */

static int start_ui(const struct tui_start *start, struct err *e)
{
	struct term_options o;

	term_options_read(&o, start->config);
	if (keys_configure(start->config, e))
		return e->code;
	return ui_start(&o, e);
}

/* A restore or a migration waits until everybody has left, those at the log-in screen, too. */
static unsigned leave_when_asked(void *db)
{
	if (db_asked_to_leave(db))
		ui_leave(
			_("The database is needed for maintenance. Start again in a few minutes."));
	return 0;
}

/* A database that is empty opens with what it needs first. */
static void begin_setup(struct session *s)
{
	struct err ignored = ERR_INIT;
	bool begins;

	if (!checklist_begins(s, &begins, &ignored) && begins)
		screen_push(checklist_new(s));
}

static void work(const struct tui_start *start, struct session *s)
{
	struct screen *home = grid_home_new(s);
	struct watch watch;

	watch_begin(&watch, start, s);
	if (home) {
		opened_begin(s);
		screen_push(home);
		if (run_option("ui.home") && !s->technician)
			screen_push(home_new(s));
		begin_setup(s);
		screen_refresh();
		if (screen_is_stale())
			ui_paint(); /* what takes long is looked for behind a screen that is there */
		drafts_offer(s, (int)config_int(start->config, "ui.draft_days"));
		screen_run();
		opened_end(s);
	} else {
		dlg_message(s->user_name,
			_("There is nothing here for you yet: your role lists no records. "
			  "Ask an administrator."));
	}
	watch_end(&watch);
}

/* An operator's language stands over the configuration's. */
static void language(const struct session *s)
{
	if (s->language[0])
		lang_set(s->language);
}

static int session_begin(const struct tui_start *start, struct session **s, struct err *e)
{
	if (start->session) {
		*s = !start->ask_password || login_password(start) ? start->session : NULL;
		return 0;
	}
	if (start->as)
		return session_open(s, start->db, start->as, e);
	login_run(start, s);
	return 0;
}

static int run(const struct tui_start *start, struct err *e)
{
	struct session *s = NULL;
	int rc = session_begin(start, &s, e);

	if (rc)
		return rc;
	if (s) {
		language(s);
		work(start, s);
	}
	recent_forget();
	if (s != start->session)
		session_free(&s);
	return 0;
}

void tui_give_back(void)
{
	term_restore();
}

int tui_run(const struct tui_start *start)
{
	struct err e = ERR_INIT;
	int rc = start_ui(start, &e);

	if (!rc) {
		db_set_cancel(start->db, patience_look, NULL);
		db_on_hang_up(term_gone);
		run_started(start);
		ui_every(ASKED_MS, leave_when_asked, start->db);
		rc = run(start, &e);
		ui_every_off(leave_when_asked, start->db);
		run_started(NULL);
		db_on_hang_up(NULL);
		db_set_cancel(start->db, NULL, NULL);
		ui_stop();
	}
	if (*ui_farewell())
		fprintf(stderr, "ficha: %s\n", ui_farewell());
	if (rc)
		fprintf(stderr, "ficha: %s\n", e.text);
	return rc ? err_exit_code(rc) : 0;
}
