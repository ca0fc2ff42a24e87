#include "tui/ui.h"

#include <stdio.h>
#include <string.h>
#include "base/lang.h"
#include "base/mem.h"
#include "base/moment.h"
#include "store/db.h"
#include "tui/dialog.h"
#include "tui/furniture.h"
#include "tui/input.h"
#include "tui/player.h"
#include "tui/screen.h"
#include "tui/send.h"
#include "tui/termline.h"
#include "base/wrap.h"

#define REST_MS 300
#define PAINT_LEAST_MS 200       /* so often at least, however fast somebody types */
#define TERMINAL_WARNING_MS 5000 /* it comes in the middle of typing */
#define HOOKS_MAX 8

struct hook {
	ui_hook_fn *fn;
	void *ctx;
	int ms;
	int64_t due;
};

static struct {
	struct layer *layers;
	struct hook hooks[HOOKS_MAX];
	int hooks_n;
	ui_idle_fn *idle;
	void *idle_ctx;
	int idle_seconds;
	bool idling;
	ui_load_fn *load;
	void *load_ctx;
	ui_status_fn *status;
	void *status_ctx;
	struct str message, last, text; /* last: what the message line said last */
	char farewell[480]; /* as long as an err's text; outlives ui_stop() */
	enum style message_style;
	bool hint;                    /* the message is ui_unused() speaking */
	int64_t message_until;        /* ticks_ms(): no key removes it before */
	int64_t typed_at, painted_at; /* ticks_ms() */
	int64_t busy_since;
	bool painting;
	bool leaving;
} ui;

int ui_start(const struct term_options *o, struct err *e)
{
	int rc = term_start(o, e);

	if (rc)
		return rc;
	memset(&ui, 0, sizeof(ui));
	str_init(&ui.message);
	str_init(&ui.last);
	str_init(&ui.text);
	ui.typed_at = ticks_ms() - REST_MS;
	input_start();
	rc = term_headless() ? player_start(e) : 0;
	if (rc)
		ui_stop();
	return rc;
}

void ui_stop(void)
{
	paint_forget();
	player_stop();
	input_stop();
	term_stop();
	str_release(&ui.message);
	str_release(&ui.last);
	str_release(&ui.text);
}

/* ---- leaving ---- */

void ui_leave(const char *why)
{
	ui.leaving = true;
	snprintf(ui.farewell, sizeof(ui.farewell), "%s", why ? why : "");
}

bool ui_leaving(void)
{
	return ui.leaving || term_gone();
}

const char *ui_farewell(void)
{
	return ui.farewell;
}

/* ---- hooks ---- */

void ui_every(int ms, ui_hook_fn *fn, void *ctx)
{
	if (ui.hooks_n == HOOKS_MAX)
		BUG("more than %d hooks", HOOKS_MAX);
	ui.hooks[ui.hooks_n++] = (struct hook){fn, ctx, ms, ticks_ms() + ms};
}

void ui_every_off(ui_hook_fn *fn, void *ctx)
{
	for (int i = 0; i < ui.hooks_n; i++) {
		if (ui.hooks[i].fn != fn || ui.hooks[i].ctx != ctx)
			continue;
		ui.hooks_n--;
		memmove(&ui.hooks[i], &ui.hooks[i + 1],
			sizeof(ui.hooks[0]) * (size_t)(ui.hooks_n - i));
		return;
	}
}

void ui_on_idle(int seconds, ui_idle_fn *fn, void *ctx)
{
	ui.idle_seconds = seconds;
	ui.idle = fn;
	ui.idle_ctx = ctx;
}

void ui_on_load(ui_load_fn *fn, void *ctx)
{
	ui.load = fn;
	ui.load_ctx = ctx;
}

void ui_on_status(ui_status_fn *fn, void *ctx)
{
	ui.status = fn;
	ui.status_ctx = ctx;
}

/* What it said may no longer be so. */
static void hint_drop(void)
{
	if (ui.hint)
		str_reset(&ui.message);
	ui.hint = false;
}

/* Returns enum ui_flag. A hook may take itself off. */
static unsigned hooks_run(bool all)
{
	unsigned flags = 0;

	for (int i = ui.hooks_n - 1; i >= 0; i--) {
		struct hook *h = &ui.hooks[i];

		if (!all && ticks_ms() < h->due)
			continue;
		h->due = ticks_ms() + h->ms;
		flags |= h->fn(h->ctx);
	}
	if (flags & UI_RELOAD) {
		hint_drop();
		screen_stale_all();
	}
	return flags;
}

static void nothing_draw(struct layer *l)
{
	(void)l;
}

static void idle_run(void)
{
	struct layer curtain = {.draw = nothing_draw, .opaque = true};

	if (!ui.idle || !ui.idle_seconds || ui.idling)
		return;
	ui.idling = true;
	term_wipe();
	ui_push(&curtain);
	ui.idle(ui.idle_ctx);
	ui_pop(&curtain);
	screen_stale_all();
	ui.typed_at = ticks_ms();
	ui.idling = false;
}

static bool idle_due(void)
{
	return ui.idle && ui.idle_seconds && !ui.idling && !term_headless() &&
	       ticks_ms() - ui.typed_at >= ui.idle_seconds * INT64_C(1000);
}

int64_t ui_typed_at(void)
{
	return ui.typed_at;
}

bool ui_at_rest(void)
{
	return term_headless() || ticks_ms() - ui.typed_at >= REST_MS;
}

/* ---- messages ---- */

static void message_set(enum style style, const char *mark, const char *text)
{
	str_reset(&ui.message);
	str_add(&ui.message, mark);
	str_add(&ui.message, text);
	str_reset(&ui.last);
	str_add(&ui.last, ui.message.buf);
	ui.message_style = style;
	ui.message_until = 0;
	ui.hint = false;
}

void ui_message(const char *text)
{
	message_set(STYLE_MESSAGE, "", text);
}

void ui_warning(const char *text)
{
	message_set(STYLE_WARNING, "", text);
}

void ui_error(const char *text)
{
	message_set(STYLE_ERROR, "! ", text);
}

void ui_err(const struct err *e)
{
	ui_error(e->text);
}

void ui_unused(const struct event *ev)
{
	struct str key = STR_INIT, text = STR_INIT;

	if (ev->kind != EVENT_KEY || ev->code < K_F(1) || ev->code > K_F(12))
		return;
	key_label(ev->code, &key);
	str_addf(&text, _("%s does nothing here; F1 shows the keys."), key.buf);
	ui_message(text.buf);
	ui.hint = true;
	str_release(&text);
	str_release(&key);
}

void ui_message_read(void)
{
	if (ui.last.len)
		dlg_text(_("The last message"), ui.last.buf);
}

/* ---- painting ---- */

void ui_push(struct layer *l)
{
	l->below = ui.layers;
	ui.layers = l;
}

void ui_pop(struct layer *l)
{
	if (ui.layers != l)
		BUG("a dialog ends below another");
	ui.layers = l->below;
}

static bool too_small(void)
{
	struct layout l;

	layout_compute(&l, term_lines(), term_columns(), 0);
	return l.too_small;
}

static void screen_and_furniture(void)
{
	struct str status = STR_INIT, demo = STR_INIT;
	struct furniture f = {.message = ui.message.buf, .message_style = ui.message_style};

	if (ui.status)
		ui.status(ui.status_ctx, &status, &demo);
	f.status = status.buf;
	f.demo = demo.buf;
	f.where = ui.layers ? ui.layers->where : NULL;
	f.hint = f.where && ui.layers->hint ? ui.layers->hint : "";
	screen_paint(&f);
	str_release(&status);
	str_release(&demo);
}

static void layers_paint(struct layer *l)
{
	if (!l) {
		screen_and_furniture();
		if (ui.layers)
			paint_keep();
		return;
	}
	if (!l->opaque)
		layers_paint(l->below);
	l->draw(l);
}

static void too_small_paint(void)
{
	struct str text = STR_INIT, line = STR_INIT;
	struct wrap w;
	size_t start, n;

	str_addf(&text, _("Terminal too small: %dx%d at least. Nothing is lost."),
		SCREEN_COLUMNS_MIN, SCREEN_LINES_MIN);
	wrap_init(&w, text.buf, text.len, term_columns());
	for (int y = 0; y < term_lines() && wrap_next(&w, &start, &n); y++) {
		str_reset(&line);
		str_addn(&line, text.buf + start, n);
		ui_put(y, 0, STYLE_WARNING, line.buf, term_columns());
	}
	str_release(&line);
	str_release(&text);
}

void ui_paint(void)
{
	ui.painting = true;
	db_quiet(true);
	paint_begin();
	if (too_small())
		too_small_paint();
	else
		layers_paint(ui.layers);
	paint_end();
	db_quiet(false);
	ui.painting = false;
	ui.painted_at = ticks_ms();
}

int64_t ui_busy_since(void)
{
	return ui.busy_since;
}

void ui_paint_over(struct layer *l)
{
	if (ui.painting || too_small())
		return;
	if (!ui.layers)
		paint_bring_back();
	l->draw(l);
	paint_end();
	ui.painted_at = ticks_ms();
}

/* Is the top screen to be seen, so that it may be loaded? */
static bool loads(void)
{
	return !ui.layers && !too_small();
}

/* What can wait is looked for when the line has all that was painted, and until a key is pressed. */
static bool settle(void)
{
	bool found = false;

	while (loads() && ui_at_rest() && !send_behind() && !input_waiting() &&
		!ui_leaving() && screen_rest())
		found = true;
	return found;
}

/* What was typed last is answered before anything is looked for; where nobody types, another's
 * commit does not take a number away that is there again at once. */
static void settle_and_paint(void)
{
	bool answered = ui.painted_at > ui.typed_at;

	if (answered)
		settle();
	ui_paint();
	if (!answered && settle())
		ui_paint();
}

static void refresh(void)
{
	bool typing = screen_typing() && input_waiting() && input_typing_waits();

	if (loads() && !typing) {
		if (ui.load && screen_is_stale())
			ui.load(ui.load_ctx);
		if (ui_leaving())
			return;
		screen_refresh();
	}
	if (!input_waiting()) {
		const char *warning = input_warning();

		if (warning) {
			ui_warning(warning);
			ui.message_until = ticks_ms() + TERMINAL_WARNING_MS;
		}
	}
	if (!input_waiting() || ticks_ms() - ui.painted_at > PAINT_LEAST_MS)
		settle_and_paint();
}

/* ---- waiting ---- */

static int64_t sooner(int64_t a, int64_t b)
{
	return a < 0 || (b >= 0 && b < a) ? b : a;
}

/* When to wake without a key: milliseconds from now. */
static int64_t sleep_ms(void)
{
	int64_t at = input_deadline(), t = ticks_ms();

	if (loads() && screen_is_stale())
		return 0;
	for (int i = 0; i < ui.hooks_n; i++)
		at = sooner(at, ui.hooks[i].due);
	if (!ui_at_rest())
		at = sooner(at, ui.typed_at + REST_MS);
	if (ui.idle && ui.idle_seconds && !ui.idling)
		at = sooner(at, ui.typed_at + ui.idle_seconds * INT64_C(1000));
	if (send_behind())
		at = sooner(at, line_room_at());
	at = sooner(at, t + (60 - now() % 60) * 1000); /* the clock in the title line */
	return at > t ? at - t : 0;
}

static bool redraw_asked(const struct event *ev)
{
	static const enum context anywhere[] = {CTX_GLOBAL, CTX_END};

	return ev->kind == EVENT_KEY && keys_lookup(anywhere, ev) == ACT_REDRAW;
}

/* What the caller of ui_wait() gets of an event: nothing of a resize, and nothing typed blindly. */
static bool event_deliver(struct event *ev)
{
	if (ev->kind == EVENT_RESIZE) {
		screen_stale_all();
		term_redraw(); /* terminals move their text about in ways of their own */
		return false;
	}
	ui.typed_at = ticks_ms();
	if (ui.typed_at >= ui.message_until)
		str_reset(&ui.message);
	if (redraw_asked(ev)) {
		term_redraw();
		return false;
	}
	str_reset(&ui.text);
	str_addn(&ui.text, ev->text ? ev->text : "", ev->len);
	ev->text = ui.text.buf;
	return !too_small();
}

static bool tick(struct event *ev, unsigned flags)
{
	*ev = (struct event){.kind = EVENT_TICK, .text = ""};
	return flags & UI_TICK;
}

static bool terminal_event(struct event *ev)
{
	if (tick(ev, hooks_run(false)))
		return true;
	if (input_next(ev))
		return event_deliver(ev);
	if (idle_due())
		idle_run();
	else if (!term_gone())
		term_poll(sleep_ms());
	return false;
}

static bool script_event(struct event *ev)
{
	if (input_next(ev))
		return event_deliver(ev);
	switch (player_step(ev)) {
	case PLAY_EVENT:
		return event_deliver(ev);
	case PLAY_WAIT:
		return tick(ev, hooks_run(true));
	case PLAY_IDLE:
		if (ui.idle_seconds && player_idle_seconds() >= ui.idle_seconds)
			idle_run();
		return false;
	case PLAY_RESIZE:
		screen_stale_all();
		return false;
	case PLAY_END:
		term_set_gone();
		return false;
	case PLAY_DONE:
		break;
	}
	return false;
}

void ui_wait(struct event *ev)
{
	while (!ui_leaving()) {
		bool got;

		ui.busy_since = ticks_ms();
		input_escape(ui.layers ? ESCAPE_ALONE : screen_escape());
		refresh();
		if (ui_leaving())
			break;
		ui.busy_since = ticks_ms(); /* what was read for the screen is not waited for any more */
		got = term_headless() ? script_event(ev) : terminal_event(ev);
		ui.busy_since = ticks_ms();
		if (got)
			return;
	}
	*ev = (struct event){.kind = EVENT_LEAVE, .text = ""};
}

bool ui_cancel_pressed(void)
{
	input_escape(ESCAPE_ALONE);
	return input_find(keys_give_up) || ui_leaving();
}
