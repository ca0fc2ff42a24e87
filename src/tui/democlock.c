#include "tui/democlock.h"

#include "base/lang.h"
#include "base/moment.h"
#include "core/demo.h"
#include "dict/field.h"
#include "tui/dayask.h"
#include "tui/dialog.h"
#include "tui/run.h"
#include "tui/screen.h"
#include "tui/ui.h"

static int64_t moved_to; /* 0: it is the real time */

/* ---- following ---- */

bool democlock_follow(struct session *s)
{
	struct str clock = STR_INIT;
	struct err e = ERR_INIT;
	int64_t moment = 0;
	bool is_demo = false, moved;

	moved = run_demo() && !demo_read(s->db, &is_demo, &clock, &e) &&
		(!clock.len || !moment_parse(clock.buf, &moment, &e)) && moment != moved_to;
	if (moved) {
		moved_to = moment;
		now_set(moment);
	}
	str_release(&clock);
	return moved;
}

void democlock_forget(void)
{
	moved_to = 0;
}

void democlock_mark(const struct session *s, struct str *out)
{
	if (!run_demo())
		return;
	str_add(out, "DEMO");
	if (!moved_to)
		return;
	str_addc(out, ' ');
	date_show(s, today_in(s->time_zone), out);
}

/* ---- moving it ---- */

bool democlock_can(const struct session *s)
{
	return run_demo() && demo_clock_can(s);
}

enum step { STEP_DAY = 1, STEP_MONTH_END, STEP_MONTH, STEP_OTHER };

static struct date step_to(enum step step, struct date d)
{
	int days = date_days_in_month(d.year, d.month);

	if (step == STEP_MONTH_END && d.day < days)
		return (struct date){d.year, d.month, days};
	if (step == STEP_DAY)
		return date_from_days(date_days(d) + 1);
	d.year += d.month == 12;
	d.month = d.month % 12 + 1;
	days = date_days_in_month(d.year, d.month);
	d.day = step == STEP_MONTH_END || d.day > days ? days : d.day;
	return d;
}

static enum step step_pick(struct session *s)
{
	static const char *const labels[] = {[STEP_DAY] = N_("One day on"),
		[STEP_MONTH_END] = N_("To the last day of the month"),
		[STEP_MONTH] = N_("One month on"), [STEP_OTHER] = N_("To another day")};
	struct date today = today_in(s->time_zone);
	struct pick_row rows[STEP_OTHER];
	struct str day[STEP_OTHER], about = STR_INIT;
	struct pick pick = {.title = _("The clock of this demo")};
	int64_t id = 0;

	for (int i = 0; i < STEP_OTHER; i++) {
		str_init(&day[i]);
		if (i + 1 != STEP_OTHER)
			date_show(s, step_to(i + 1, today), &day[i]);
		rows[i] = (struct pick_row){i + 1, _(labels[i + 1]), day[i].buf};
	}
	str_add(&about, _("It only goes forward. Today is "));
	date_show(s, today, &about);
	pick.about = about.buf;
	if (dlg_pick_rows(&pick, rows, STEP_OTHER, &id) != PICK_TAKEN)
		id = 0;
	for (int i = 0; i < STEP_OTHER; i++)
		str_release(&day[i]);
	str_release(&about);
	return (enum step)id;
}

static void say(struct session *s)
{
	struct str text = STR_INIT;

	str_add(&text, _("What is due by then is issued and mailed. Today is "));
	date_show(s, today_in(s->time_zone), &text);
	ui_message(text.buf);
	str_release(&text);
}

unsigned democlock_ask(struct session *s)
{
	enum step step = step_pick(s);
	struct err e = ERR_INIT;
	struct date to = step_to(step, today_in(s->time_zone));

	if (!step || (step == STEP_OTHER &&
			     !day_ask(s, _("The clock of this demo"), _("To this day"), &to)))
		return SCREEN_USED;
	if (demo_move_on(s, to, &e)) {
		dlg_error(&e);
		return SCREEN_USED;
	}
	democlock_follow(s);
	screen_stale_all();
	say(s);
	return SCREEN_USED | SCREEN_RELOAD;
}
