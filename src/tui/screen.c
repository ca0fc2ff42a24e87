#include "tui/screen.h"

#include "base/lang.h"
#include "tui/dialog.h"
#include "tui/furniture.h"
#include "tui/term.h"
#include "tui/ui.h"

static struct screen *top;
static bool asking; /* the top screen may be asking the database, to load */
static bool resting; /* it may be asking while the typist rests */
static bool echoed; /* while it did */
static struct screen *leaving; /* closed by an Esc that may still become an F-key */

void screen_push(struct screen *s)
{
	s->below = top;
	s->stale = true;
	top = s;
}

struct screen *screen_top(void)
{
	return top;
}

void screen_close(struct screen *s)
{
	if (s != top)
		BUG("screen %s is closed below another", s->ops->name);
	top = s->below;
	s->ops->free(s);
	if (top)
		top->stale = true;
}

static void leaving_free(void)
{
	if (leaving)
		leaving->ops->free(leaving);
	leaving = NULL;
}

static void screen_leave(struct screen *s)
{
	leaving_free();
	leaving = s;
	top = s->below;
	top->stale = true;
}

static void screen_return(void)
{
	if (!leaving) {
		if (top->ops->unescape)
			top->ops->unescape(top);
		return;
	}
	leaving->below = top;
	leaving->stale = true;
	top = leaving;
	leaving = NULL;
}

void screen_close_all(void)
{
	leaving_free();
	while (top)
		screen_close(top);
}

void screen_stale_all(void)
{
	for (struct screen *s = top; s; s = s->below)
		s->stale = true;
}

const enum context *screen_list_contexts(struct screen *s)
{
	static const enum context list[] = {CTX_GRID, CTX_GLOBAL, CTX_END};

	(void)s;
	return list;
}

bool screen_typing(void)
{
	return top && keys_typing(top->ops->contexts(top));
}

/* A screen that Esc closed comes back for an F-key, but for the last one: its end is the program's. */
enum escape screen_escape(void)
{
	return top && (top->below || top->ops->unescape) ? ESCAPE_EARLY : ESCAPE_WAITS;
}

bool screen_can(struct screen *s, enum action a)
{
	return a == ACT_MESSAGE || !s->ops->can || s->ops->can(s, a);
}

/* ---- loading and painting ---- */

static void screen_layout(struct screen *s, struct layout *l)
{
	layout_compute(l, term_lines(), term_columns(), s->ops->parts);
	s->body = l->body;
}

bool screen_is_stale(void)
{
	return top && top->stale;
}

static void top_load(void)
{
	struct err e = ERR_INIT;

	if (!top->ops->load(top, &e))
		return;
	if (e.code == ERR_CANCEL && screen_outrun())
		top->stale = true;
	else
		ui_err(&e);
}

bool screen_refresh(void)
{
	struct layout l;

	if (!input_escape_open())
		leaving_free();
	if (!screen_is_stale())
		return false;
	top->stale = false;
	screen_layout(top, &l);
	asking = true;
	echoed = false;
	if (top->ops->load)
		top_load();
	asking = false;
	return true;
}

bool screen_rest(void)
{
	bool found;

	if (!top || top->stale || !top->ops->rest)
		return false;
	resting = true;
	found = top->ops->rest(top);
	resting = false;
	return found;
}

bool screen_resting(void)
{
	return resting;
}

bool screen_disturbed(void)
{
	return resting && input_something_waits();
}

static bool goes_to_an_end(const struct event *ev)
{
	enum action a = keys_lookup(top->ops->contexts(top), ev);

	return a == ACT_HOME || a == ACT_END;
}

bool screen_outrun(void)
{
	return asking && ((screen_typing() && input_typing_waits()) || input_next_is(goes_to_an_end));
}

bool screen_unseen(void)
{
	return asking && !top->painted;
}

static void echo_draw(struct layer *layer)
{
	struct layout l;

	(void)layer;
	screen_layout(top, &l);
	furniture_filter(top, &l);
}

void screen_echo(void)
{
	struct layer line = {.draw = echo_draw};

	if (asking && !echoed && screen_typing() && top->ops->filter)
		ui_paint_over(&line);
	echoed = true;
}

void screen_paint(const struct furniture *f)
{
	struct layout l;

	if (!top)
		return;
	screen_layout(top, &l);
	furniture_draw(top, &l, f);
	top->ops->draw(top);
	top->painted = true;
	ui_cursor_selected(l.body.y, l.body.x); /* nothing is selected: where to read from */
}

/* ---- keys ---- */

static void screen_apply(struct screen *s, unsigned flags)
{
	if (flags & SCREEN_RELOAD)
		s->stale = true;
	if (flags & SCREEN_CLOSE && s == top && s->below && input_escape_open())
		screen_leave(s);
	else if (flags & SCREEN_CLOSE)
		screen_close(s);
}

static void screen_help(struct screen *s)
{
	struct str title = STR_INIT, about = STR_INIT;

	s->ops->title(s, &title);
	if (s->ops->about_now)
		s->ops->about_now(s, &about);
	if (s->ops->about)
		str_addf(&about, "%s\n", _(s->ops->about));
	dlg_help(title.buf, about.buf, s->ops->contexts(s));
	str_release(&title);
	str_release(&about);
}

/* What every screen answers alike. */
static unsigned screen_default(struct screen *s, enum action a)
{
	if (a == ACT_HELP) {
		screen_help(s);
		return SCREEN_USED;
	}
	if (a == ACT_MENU) {
		enum action chosen = dlg_menu(s);

		return chosen == ACT_NONE ? SCREEN_USED : screen_act(s, chosen, NULL) | SCREEN_USED;
	}
	return 0;
}

unsigned screen_act(struct screen *s, enum action a, const struct event *ev)
{
	static const struct event none = {.kind = EVENT_NONE, .text = ""};
	unsigned flags;

	if (!screen_can(s, a))
		return 0;
	if (a == ACT_MESSAGE) {
		ui_message_read();
		return SCREEN_USED;
	}
	flags = s->ops->act(s, a, ev ? ev : &none);
	return flags & (SCREEN_USED | SCREEN_CLOSE) ? flags : flags | screen_default(s, a);
}

/* A paste is text to look for, where there is no field to take it. */
static void paste_search(struct screen *s, const struct event *ev)
{
	if (ev->kind == EVENT_PASTE && *s->ops->contexts(s) == CTX_GRID && screen_can(s, ACT_SEARCH))
		screen_act(s, ACT_SEARCH, ev);
}

enum action screen_lookup(
	struct screen *s, const enum context *where, const struct event *ev)
{
	static const enum context everywhere[] = {CTX_GLOBAL, CTX_END};
	enum action a = keys_lookup(where, ev);

	if (!s || a == ACT_NONE || screen_can(s, a))
		return a;
	a = keys_lookup(everywhere, ev);
	return a != ACT_NONE && screen_can(s, a) ? a : ACT_NONE;
}

/* Where marks cannot be made, Shift and an arrow move as the arrow does. */
static enum action key_action(struct screen *s, const struct event *ev)
{
	const enum context *where = s->ops->contexts(s);
	enum action a = screen_lookup(s, where, ev);
	struct event plain = *ev;

	plain.code = key_unshifted(ev->code);
	return a == ACT_NONE && plain.code != ev->code ? keys_lookup(where, &plain) : a;
}

static void screen_event(struct screen *s, const struct event *ev)
{
	enum action a = key_action(s, ev);
	unsigned flags = a == ACT_NONE ? 0 : screen_act(s, a, ev);

	paste_search(s, ev);
	if (!(flags & (SCREEN_USED | SCREEN_CLOSE)) && s->ops->type)
		flags |= s->ops->type(s, ev);
	if (!flags)
		ui_unused(ev);
	screen_apply(s, flags);
}

static void screens_leave(void)
{
	for (struct screen *s = top; s; s = s->below)
		if (s->ops->leave)
			s->ops->leave(s);
}

void screen_run(void)
{
	struct event ev;

	while (top) {
		ui_wait(&ev);
		if (ev.kind == EVENT_LEAVE) {
			screens_leave();
			screen_close_all();
			return;
		}
		if (ev.late)
			screen_return();
		screen_event(top, &ev);
	}
}
