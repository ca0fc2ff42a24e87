#include "tui/recent.h"

#include "base/lang.h"
#include "dict/undo.h"
#include "tui/dialog.h"
#include "tui/screen.h"
#include "tui/ui.h"

static struct {
	int64_t change; /* 0: nothing to take back */
	struct str done;
	struct record *record;
} recent = {.done = STR_INIT};

void recent_change(struct session *s, const char *done)
{
	struct err e = ERR_INIT;

	str_reset(&recent.done);
	str_add(&recent.done, done);
	if (undo_last(s, &recent.change, &e))
		recent.change = 0;
}

static bool undo_step(void *ctx, int64_t done, int64_t total)
{
	struct progress *p = ctx;

	p->total = total;
	return progress_step(p, done);
}

/* An act on many records takes as long to be taken back as it took. */
static int undo_whole(struct session *s, int64_t change, struct err *e)
{
	struct progress p;
	int rc;

	progress_begin(&p, &s->numbers, _("Taking it back"), 0);
	rc = door_undo(s, change, undo_step, &p, e);
	progress_end(&p);
	return rc;
}

bool recent_can_undo(void)
{
	return recent.change != 0;
}

unsigned recent_undo(struct session *s)
{
	return recent_take_back(s, recent.change, recent.done.buf);
}

unsigned recent_take_back(struct session *s, int64_t change, const char *what)
{
	struct str text = STR_INIT;
	struct err e = ERR_INIT;
	bool yes, done = false;

	str_addf(&text, "%s\n%s", what, _("Take this back?"));
	yes = dlg_confirm(text.buf, true);
	str_reset(&text);
	if (yes && undo_whole(s, change, &e)) {
		dlg_error(&e);
	} else if (yes) {
		str_addf(&text, _("Taken back: %s"), what);
		ui_message(text.buf);
		recent_change(s, text.buf);
		done = true;
	}
	str_release(&text);
	return SCREEN_USED | (done ? SCREEN_RELOAD : 0);
}

void recent_record(const struct record *r)
{
	record_free(&recent.record);
	recent.record = record_copy(NULL, r);
}

const struct record *recent_of(const struct entity *e)
{
	return recent.record && recent.record->entity == e ? recent.record : NULL;
}

void recent_forget(void)
{
	record_free(&recent.record);
	str_release(&recent.done);
	recent.change = 0;
}
