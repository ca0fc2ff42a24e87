#include "tui/patience.h"

#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "tui/box.h"
#include "tui/dialog.h"
#include "tui/input.h"
#include "tui/screen.h"
#include "tui/ui.h"

#define NOTICE_MS 150
#define AFTER_MS 500
#define EVERY_MS 100
#define TELLING_MS 3000 /* a rate of less than that, and of less than a tenth, is another one soon */
#define ECHO_MS 80 /* what was typed is seen no later, whatever it makes the database do */
#define TYPED_MS 20
#define PAUSE_MS 200 /* without a look: another read began since */
#define BAR_COLUMNS 44

struct progress_box {
	struct layer layer; /* first */
	const struct progress *p;
};

static bool silent; /* see patience_silent() */
static struct progress *innermost; /* between its begin and end; NULL: nothing is counted */

/* ---- painting ---- */

/* "1,200/5,000 · 300/s · 12 s left" */
static void progress_numbers(const struct progress *p, struct str *out)
{
	int64_t spent = ticks_ms() - p->since, done = p->done - p->from;
	const char *dot = mark_text(MARK_DOT);

	number_format(out, p->done, 0, p->numbers);
	if (p->total) {
		str_addc(out, '/');
		number_format(out, p->total, 0, p->numbers);
	}
	if (done <= 0 || spent <= 0 || (spent < TELLING_MS && done < (p->total - p->from) / 10))
		return;
	if (done * 1000 >= spent) {
		str_addf(out, " %s ", dot);
		number_format(out, done * 1000 / spent, 0, p->numbers);
		str_add(out, _("/s"));
	}
	if (p->done >= p->total || spent > INT64_MAX / p->total)
		return;
	str_addf(out, " %s ", dot);
	str_addf(out, _("%lld s left"),
		(long long)((spent * (p->total - p->done) / done + 999) / 1000));
}

/* Where nothing is counted the time is: in half seconds, so that a slow line is sent little. */
static void progress_time(const struct progress *p, struct str *out)
{
	int64_t halves = (ticks_ms() - p->began) / 500;

	str_addf(out, _("%lld.%d s so far"), (long long)(halves / 2), halves % 2 ? 5 : 0);
}

static void progress_draw(struct layer *l)
{
	const struct progress *p = ((struct progress_box *)l)->p;
	struct rect r = box_draw(NULL, 4, BAR_COLUMNS + 2);
	struct str text = STR_INIT;
	int filled = p->total && p->done < p->total ? (int)(p->done * BAR_COLUMNS / p->total)
						    : BAR_COLUMNS;

	ui_put_cut(r.y + 1, r.x + 2, STYLE_DIALOG_TITLE, p->title.buf, r.w - 4);
	if (p->total) {
		str_addc(&text, '[');
		str_pad(&text, '#', filled);
		str_pad(&text, '.', BAR_COLUMNS - filled);
		str_addc(&text, ']');
		ui_put(r.y + 2, r.x + 2, STYLE_DIALOG, text.buf, r.w - 4);
	}
	str_reset(&text);
	if (p->done || p->total)
		progress_numbers(p, &text);
	else
		progress_time(p, &text);
	ui_put(r.y + 3, r.x + 2, STYLE_DIALOG, text.buf, r.w - 4);
	ui_put(r.y + 4, r.x + 2, STYLE_HINT, _("Esc breaks it off"), r.w - 4);
	str_release(&text);
}

struct notice {
	struct layer layer; /* first */
	const char *text;
};

static void notice_draw(struct layer *l)
{
	struct layout at;

	layout_compute(&at, term_lines(), term_columns(), 0);
	ui_put_cut(at.message, 1, STYLE_MESSAGE, ((struct notice *)l)->text, at.body.w - 1);
}

/* A screen that nobody has seen is painted first; painting asks nothing. */
static void paint_over(struct layer *l)
{
	if (!screen_unseen()) {
		ui_paint_over(l);
		return;
	}
	ui_push(l);
	ui_paint();
	ui_pop(l);
}

/* Before the box: on a slow line it is a box that is not sent for what ends soon. */
static void notice_paint(const char *what)
{
	struct str text = STR_INIT;
	struct notice notice = {.layer.draw = notice_draw};

	str_addf(&text, _("%s; Esc breaks it off."), what);
	notice.text = text.buf;
	paint_over(&notice.layer);
	str_release(&text);
}

/* ---- something counted ---- */

void progress_begin(struct progress *p, const struct number_format *numbers, const char *title,
	int64_t total)
{
	*p = (struct progress){.total = total,
		.began = ticks_ms(),
		.outer = innermost,
		.numbers = numbers};
	str_init(&p->title);
	str_add(&p->title, title);
	innermost = p;
}

bool progress_step(struct progress *p, int64_t done)
{
	static const enum context none[] = {CTX_END};
	struct progress_box box = {.layer = {.draw = progress_draw, .where = none}, .p = p};
	int64_t t = ticks_ms();

	p->done = done;
	if (!p->since) {
		p->since = t;
		p->from = done;
	}
	if (p->cancelled || t - p->painted < EVERY_MS)
		return !p->cancelled;
	p->painted = t;
	p->cancelled = ui_cancel_pressed();
	if (p->shown || t - p->began >= AFTER_MS) {
		p->shown = true;
		ui_push(&box.layer);
		ui_paint();
		ui_pop(&box.layer);
	} else if (t - p->began >= NOTICE_MS) {
		notice_paint(p->title.buf);
	}
	return !p->cancelled;
}

void progress_turn(struct progress *p, const char *title)
{
	if (!strcmp(p->title.buf, title))
		return;
	str_reset(&p->title);
	str_add(&p->title, title);
	p->total = 0;
	p->began = ticks_ms();
	p->painted = 0;
}

/* Who types blindly while a box stands must not answer a question that nobody has seen. */
void progress_end(struct progress *p)
{
	if (p->shown)
		input_forget();
	innermost = p->outer;
	str_release(&p->title);
}

/* ---- a read of the database ---- */

/* The engine is in the middle of a statement: nothing here may ask it anything, so the screen below
 * is left as it was painted last. */
static void reading_paint(int64_t began)
{
	static struct progress reading;
	struct progress_box box = {.layer.draw = progress_draw, .p = &reading};

	reading = (struct progress){.title = STR_INIT, .began = began};
	str_add(&reading.title, _("Reading the database"));
	paint_over(&box.layer);
	str_release(&reading.title);
}

/* The search box shows what was typed while its rows are looked for; true when more was typed. */
static bool typed_on(int64_t began, int64_t t)
{
	static int64_t looked;

	if (t - began < ECHO_MS || t - looked < TYPED_MS)
		return false;
	looked = t;
	if (screen_outrun())
		return true;
	screen_echo();
	return false;
}

void patience_silent(bool on)
{
	silent = on;
}

/* Nobody waits for what is looked for at rest, so it shows nothing, and any key is worth more. */
static bool disturbed(int64_t t)
{
	static int64_t looked;

	if (t - looked < TYPED_MS)
		return false;
	looked = t;
	return screen_disturbed();
}

bool patience_look(void *ctx)
{
	static int64_t began, looked, painted;
	int64_t t = ticks_ms();

	(void)ctx;
	if (t - looked > PAUSE_MS)
		began = t;
	if (began < ui_busy_since())
		began = ui_busy_since();
	looked = t;
	if (ui_leaving())
		return true;
	if (innermost && innermost->cancelled)
		return true;
	if (screen_resting())
		return disturbed(t);
	if (typed_on(began, t))
		return true;
	if (silent || t - began < NOTICE_MS || t - painted < EVERY_MS)
		return false;
	painted = t;
	if (input_find(keys_give_up)) {
		if (innermost)
			innermost->cancelled = true;
		return true;
	}
	if (!innermost && t - began < AFTER_MS)
		notice_paint(_("Reading the database"));
	else if (!innermost)
		reading_paint(began);
	return false;
}
