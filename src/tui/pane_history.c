/* Who changed what, a month at a time, the newest first. */
#include <stdlib.h>
#include <string.h>
#include "base/lang.h"
#include "base/moment.h"
#include "core/action_label.h"
#include "dict/door.h"
#include "dict/history.h"
#include "tui/card.h"
#include "tui/cursor.h"
#include "tui/dialog.h"
#include "tui/list.h"
#include "tui/pane.h"

struct entry {
	const char *when, *who, *what, *detail;
	const struct entity *entity; /* of the record; NULL: a kind of before */
	int64_t record_id;
};

struct history_pane {
	struct pane pane;   /* first */
	struct arena arena; /* of all below */
	const char **month;
	int n_months;
	char open[8]; /* the month shown; "" the newest */
	struct entry *entry;
	struct cursor cursor;
	int n, cap;
};

/* ---- loading -----------------------------------------------------------------------------------
 */

static const char *when_text(struct history_pane *h, const char *at)
{
	const struct session *s = h->pane.of->scope.session;
	int64_t moment;
	struct civil c;
	struct err e;

	if (moment_parse(at, &moment, &e))
		return "";
	c = moment_civil(moment, s->time_zone);
	return arena_printf(&h->arena, "%02d %02d:%02d", c.date.day, c.hour, c.minute);
}

static int entry_add(void *ctx, const struct history_row *row, struct err *e)
{
	struct history_pane *h = ctx;
	const struct opened *of = h->pane.of;
	struct session *s = of->scope.session;
	struct str text = STR_INIT, detail = STR_INIT;

	(void)e;
	action_detail(row, of->entity, of->id, &detail);
	history_about(s, of->entity, of->id, row, &text);
	str_add(&text, text.len ? " · " : "");
	history_sentence(s, row, &text);
	h->entry = xgrow(h->entry, &h->cap, h->n + 1, sizeof *h->entry);
	h->entry[h->n++] = (struct entry){
		.when = when_text(h, row->at),
		.who = arena_strdup(&h->arena, row->user),
		.what = arena_strdup(&h->arena, text.buf),
		.detail = arena_strdup(&h->arena, detail.buf),
		.entity = row->entity,
		.record_id = row->record_id,
	};
	str_release(&text);
	str_release(&detail);
	return 0;
}

static const char *month_now(const struct history_pane *h)
{
	for (int i = 0; i < h->n_months; i++)
		if (!strcmp(h->month[i], h->open))
			return h->month[i];
	return h->n_months ? h->month[0] : NULL;
}

static int history_load(struct pane *p, int height, struct err *e)
{
	struct history_pane *h = (struct history_pane *)p;
	const struct opened *of = p->of;

	arena_reset(&h->arena);
	h->n = h->n_months = 0;
	h->cursor.page = height > 1 ? height - 1 : 1;
	if (history_months(of->scope, of->entity, of->id, &h->arena, &h->month, &h->n_months, e))
		return e->code;
	if (h->n_months &&
		history_each(of->scope, of->entity, of->id, month_now(h), entry_add, h, e))
		return e->code;
	cursor_keep(&h->cursor, h->n);
	return 0;
}

/* The month stays, if there was one for that record too. */
static void history_follow(struct pane *p)
{
	struct history_pane *h = (struct history_pane *)p;

	h->cursor.at = h->cursor.top = 0;
}

/* ---- painting ----------------------------------------------------------------------------------
 */

static const char *const months[] = {
	N_("January"),
	N_("February"),
	N_("March"),
	N_("April"),
	N_("May"),
	N_("June"),
	N_("July"),
	N_("August"),
	N_("September"),
	N_("October"),
	N_("November"),
	N_("December"),
};

/* "2026-11" for people. */
static void month_words(const char *month, struct str *out)
{
	int n = (month[5] - '0') * 10 + month[6] - '0';

	str_addf(out, "%s %.4s", n >= 1 && n <= 12 ? _(months[n - 1]) : "", month);
}

#define WHEN_COLUMNS 9
#define WHO_COLUMNS 11

static void entry_draw(const struct entry *entry, int y, struct rect r, bool on)
{
	ui_put(y, r.x, STYLE_TEXT, "", r.w);
	ui_put(y, r.x + 1, STYLE_TEXT, entry->when, WHEN_COLUMNS - 1);
	ui_put_cut(y, r.x + 1 + WHEN_COLUMNS, STYLE_TEXT, entry->who, WHO_COLUMNS - 1);
	ui_put_cut(y, r.x + 1 + WHEN_COLUMNS + WHO_COLUMNS, STYLE_TEXT, entry->what,
		r.w - 1 - WHEN_COLUMNS - WHO_COLUMNS);
	if (on)
		row_mark(y, r.x, r.w);
}

static void history_draw(struct pane *p, struct rect r)
{
	struct history_pane *h = (struct history_pane *)p;
	struct str heading = STR_INIT;
	int lines = r.h - 1;

	if (month_now(h))
		month_words(month_now(h), &heading);
	else
		str_add(&heading, _("There is nothing here yet."));
	ui_put(r.y, r.x + 1, STYLE_HEADING, heading.buf, r.w - 1);
	cursor_show(&h->cursor, lines);
	for (int i = h->cursor.top; i < h->n && i - h->cursor.top < lines; i++)
		entry_draw(&h->entry[i], r.y + 1 + i - h->cursor.top, r, i == h->cursor.at);
	str_release(&heading);
}

static void history_position(struct pane *p, struct str *out)
{
	struct history_pane *h = (struct history_pane *)p;

	row_position(p->of->scope.session, h->cursor.at + 1, h->n, out);
}

/* Is it about a record that belongs to this one, and has a card of its own? */
static bool is_others(const struct history_pane *h, const struct entry *entry)
{
	const struct opened *of = h->pane.of;

	return entry->entity && (entry->entity != of->entity || entry->record_id != of->id);
}

static void history_hint(struct pane *p, struct str *out)
{
	const struct history_pane *h = (struct history_pane *)p;

	if (h->n && is_others(h, &h->entry[h->cursor.at]))
		str_add(out, _("Enter opens it · F2 shows it whole · f another month · < > · q back"));
	else
		str_add(out, _("Enter shows it whole · f another month · < > earlier, later · q back"));
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool history_can(struct pane *p, enum action a)
{
	struct history_pane *h = (struct history_pane *)p;

	switch (a) {
	case ACT_OPEN:
	case ACT_ACTIONS:
		return h->n > 0;
	case ACT_FILTER:
	case ACT_COLUMN_LEFT:
	case ACT_COLUMN_RIGHT:
		return h->n_months > 1;
	default:
		return cursor_moves(a) && h->n > 0;
	}
}

static unsigned month_open(struct history_pane *h, int i)
{
	if (i < 0 || i >= h->n_months)
		return SCREEN_USED;
	memcpy(h->open, h->month[i], sizeof h->open);
	h->cursor.at = h->cursor.top = 0;
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned month_ask(struct history_pane *h)
{
	struct pick_row *rows = xcalloc((size_t)h->n_months, sizeof *rows);
	struct arena a = ARENA_INIT;
	int64_t id = 0;

	for (int i = 0; i < h->n_months; i++) {
		struct str words = STR_INIT;

		month_words(h->month[i], &words);
		rows[i] = (struct pick_row){i + 1, arena_strdup(&a, words.buf), h->month[i]};
		str_release(&words);
	}
	dlg_pick_array(_("Month"), rows, h->n_months, 0, &id);
	arena_release(&a);
	free(rows);
	return month_open(h, (int)id - 1);
}

/* Months are kept newest first: an earlier one has the higher index. */
static unsigned month_step(struct history_pane *h, int step)
{
	for (int i = 0; i < h->n_months; i++)
		if (h->month[i] == month_now(h))
			return month_open(h, i + step);
	return SCREEN_USED;
}

static unsigned entry_show(const struct entry *entry)
{
	struct str text = STR_INIT;

	str_addf(&text, "%s\n%s\n\n%s", entry->when, entry->who, entry->what);
	if (*entry->detail)
		str_addf(&text, "\n\n(%s)", entry->detail);
	dlg_text(_("History"), text.buf);
	str_release(&text);
	return SCREEN_USED;
}

/* What was purged, or may not be seen, has no card any more. */
static unsigned entry_open(struct history_pane *h, const struct entry *entry)
{
	struct scope scope = {h->pane.of->scope.session, NULL, 0};
	struct err e = ERR_INIT;

	if (!is_others(h, entry) ||
		card_open(scope, entry->entity, entry->record_id, NULL, &e) == ERR_MISSING)
		return entry_show(entry);
	if (e.code)
		dlg_error(&e);
	return SCREEN_USED;
}

static unsigned history_act(struct pane *p, enum action a)
{
	struct history_pane *h = (struct history_pane *)p;

	switch (a) {
	case ACT_OPEN:
		return entry_open(h, &h->entry[h->cursor.at]);
	case ACT_ACTIONS:
		return entry_show(&h->entry[h->cursor.at]);
	case ACT_FILTER:
		return month_ask(h);
	case ACT_COLUMN_LEFT:
		return month_step(h, 1);
	case ACT_COLUMN_RIGHT:
		return month_step(h, -1);
	default:
		cursor_move(&h->cursor, a, h->n);
		return SCREEN_USED;
	}
}

static void history_free(struct pane *p)
{
	struct history_pane *h = (struct history_pane *)p;

	arena_release(&h->arena);
	free(h->entry);
	free(h);
}

static const struct pane_ops history_ops = {
	.about = N_("Who changed what, and when, month by month, the newest first. Nobody can change "
		    "it; Enter shows an entry whole, or opens the card of the record that it is about."),
	.load = history_load,
	.follow = history_follow,
	.draw = history_draw,
	.position = history_position,
	.hint = history_hint,
	.can = history_can,
	.act = history_act,
	.free = history_free,
	.is_list = true,
};

struct pane *history_pane_new(const struct opened *of)
{
	struct history_pane *h = xcalloc(1, sizeof *h);

	h->pane = (struct pane){&history_ops, of, N_("History")};
	return &h->pane;
}
