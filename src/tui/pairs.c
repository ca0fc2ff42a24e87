/* Records that look like the same one: a list that is read on as one goes down. */
#include "dict/pairs.h"

#include <inttypes.h>
#include <stdlib.h>
#include "base/lang.h"
#include "tui/card.h"
#include "tui/dialog.h"
#include "tui/list.h"
#include "tui/merge.h"
#include "tui/plain.h"
#include "tui/recent.h"
#include "tui/ui.h"

#define READ_AT_ONCE 40

struct pairing {
	struct screen screen; /* first */
	struct session *session;
	const struct entity *entity;
	struct pairs pairs;
	struct arena arena;
	struct pair *pair;
	int n, cap;
	struct cursor cursor;
};

static struct pairing *pairing_of(struct screen *s)
{
	return (struct pairing *)s;
}

static struct plain plain_of(struct pairing *p)
{
	return (struct plain){&p->screen, p->session, &p->cursor, p->n, .alone = true};
}

/* ---- reading -----------------------------------------------------------------------------------
 */

/* On until there are so many, or no more. */
static int read_until(struct pairing *p, int wanted, struct err *e)
{
	int rc = 0;

	while (!rc && p->n < wanted && !p->pairs.end) {
		int n = 0;

		p->pair = xgrow(p->pair, &p->cap, p->n + READ_AT_ONCE, sizeof *p->pair);
		rc = pairs_next(&p->pairs, READ_AT_ONCE, &p->arena, p->pair + p->n, &n, e);
		p->n += n;
	}
	return rc;
}

static int pairing_load(struct screen *s, struct err *e)
{
	struct pairing *p = pairing_of(s);
	int wanted = p->cursor.at + READ_AT_ONCE;

	pairs_release(&p->pairs);
	arena_reset(&p->arena);
	p->n = 0;
	if (pairs_begin(&p->pairs, p->session, p->entity, e) || read_until(p, wanted, e))
		return e->code;
	cursor_keep(&p->cursor, p->n);
	return 0;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

enum { SCORE_W = 5, WHY_MIN = 14 };

struct widths {
	int name, why;
};

static struct widths widths_of(struct rect r)
{
	int why = r.w / 4 > WHY_MIN ? r.w / 4 : WHY_MIN;

	return (struct widths){(r.w - SCORE_W - why - 1) / 2, why};
}

static void draw_row(const struct pairing *p, int row, int y, struct rect r)
{
	const struct pair *pair = &p->pair[row];
	struct widths w = widths_of(r);
	struct str score = STR_INIT;
	int x = r.x + SCORE_W;

	str_addf(&score, "%d", pair->score);
	ui_put_right(y, r.x, STYLE_TEXT, score.buf, SCORE_W - 1);
	for (int i = 0; i < 2; i++)
		ui_put_cut(y, x + i * w.name, STYLE_TEXT, pair->name[i], w.name - 1);
	ui_put_cut(y, x + 2 * w.name, STYLE_DIM, pair->reasons, w.why);
	str_release(&score);
	if (row == p->cursor.at)
		row_mark(y, r.x, SCORE_W);
}

static void draw_heading(struct rect r)
{
	struct widths w = widths_of(r);
	int x = r.x + SCORE_W;

	ui_put(r.y, r.x, STYLE_COLUMNS, "", r.w);
	ui_put_right(r.y, r.x, STYLE_COLUMNS, "%", SCORE_W - 1);
	ui_put_cut(r.y, x, STYLE_COLUMNS, _("Older record"), w.name - 1);
	ui_put_cut(r.y, x + w.name, STYLE_COLUMNS, _("Newer record"), w.name - 1);
	ui_put_cut(r.y, x + 2 * w.name, STYLE_COLUMNS, _("Equal"), w.why);
}

static void pairing_draw(struct screen *s)
{
	struct pairing *p = pairing_of(s);
	struct rect r = s->body;
	int rows = r.h - 1;

	draw_heading(r);
	if (!p->n)
		ui_put_cut(r.y + 1, r.x + 1, STYLE_DIM,
			_("No two records look like the same one."), r.w - 1);
	p->cursor.page = rows > 1 ? rows : 1;
	cursor_show(&p->cursor, p->cursor.page);
	for (int i = 0; i < rows && p->cursor.top + i < p->n; i++)
		draw_row(p, p->cursor.top + i, r.y + 1 + i, r);
}

static void pairing_title(struct screen *s, struct str *out)
{
	str_addf(out, "%s %s %s", _(pairing_of(s)->entity->plural), mark_text(MARK_CRUMB),
		_("Duplicates"));
}

static void pairing_position(struct screen *s, struct str *out)
{
	struct pairing *p = pairing_of(s);
	int n = p->cursor.at + 1;

	if (p->n && p->pairs.end)
		row_position(p->session, n, p->n, out);
	else if (p->n)
		row_position(p->session, n, -1, out); /* how many there are is not known yet */
}

static void pairing_hint(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("Enter compares and merges · 1 2 open a card · n not the same one · q back"));
}

static const enum context *pairing_contexts(struct screen *s)
{
	static const enum context list[] = {CTX_PAIRS, CTX_TEXT, CTX_GLOBAL, CTX_END};

	(void)s;
	return list;
}

/* ---- acting ------------------------------------------------------------------------------------
 */

/* There are always some more rows below than a page needs, while there are more. */
static unsigned move(struct pairing *p, enum action a)
{
	int wanted = p->cursor.at + p->cursor.page + READ_AT_ONCE;
	struct err e = ERR_INIT;

	if (wanted - READ_AT_ONCE / 2 > p->n && read_until(p, wanted, &e))
		ui_err(&e);
	cursor_move(&p->cursor, a, p->n);
	return SCREEN_USED;
}

static unsigned apart(struct pairing *p)
{
	const struct pair *pair = &p->pair[p->cursor.at];
	struct err e = ERR_INIT;

	if (pair_apart(p->session, p->entity, pair->first, pair->second, false, &e)) {
		dlg_error(&e);
		return SCREEN_USED;
	}
	ui_message(_("They are two, and do not come up any more."));
	return SCREEN_USED | SCREEN_RELOAD;
}

static unsigned open_card(struct pairing *p, int64_t id)
{
	struct err e = ERR_INIT;

	if (card_open((struct scope){p->session, NULL, 0}, p->entity, id, NULL, &e))
		dlg_error(&e);
	return SCREEN_USED;
}

static bool pairing_can(struct screen *s, enum action a)
{
	struct pairing *p = pairing_of(s);
	struct plain plain = plain_of(p);

	switch (a) {
	case ACT_PAIR_APART:
	case ACT_PAIR_OLDER:
	case ACT_PAIR_NEWER:
	case ACT_ACCEPT:
		return p->n > 0;
	case ACT_UNDO:
		return recent_can_undo();
	default:
		return plain_can(&plain, a);
	}
}

static unsigned pairing_act(struct screen *s, enum action a, const struct event *ev)
{
	struct pairing *p = pairing_of(s);
	const struct pair *pair = p->n ? &p->pair[p->cursor.at] : NULL;
	struct plain plain = plain_of(p);

	(void)ev;
	if (!pairing_can(s, a))
		return 0;
	switch (a) {
	case ACT_ACCEPT:
		return merge_ask(p->session, p->entity, pair->first, pair->second);
	case ACT_PAIR_APART:
		return apart(p);
	case ACT_PAIR_OLDER:
	case ACT_PAIR_NEWER:
		return open_card(p, a == ACT_PAIR_OLDER ? pair->first : pair->second);
	case ACT_UNDO:
		return recent_undo(p->session);
	default:
		return cursor_moves(a) ? move(p, a) : plain_act(&plain, a);
	}
}

static void pairing_free(struct screen *s)
{
	struct pairing *p = pairing_of(s);

	pairs_release(&p->pairs);
	arena_release(&p->arena);
	free(p->pair);
	free(p);
}

static const struct screen_ops pairing_ops = {
	.name = "pairs",
	.about = N_("Records that look like the same one, the surest first. Enter puts two side by "
		    "side; what is said to be two does not come up again."),
	.load = pairing_load,
	.draw = pairing_draw,
	.title = pairing_title,
	.position = pairing_position,
	.hint = pairing_hint,
	.contexts = pairing_contexts,
	.can = pairing_can,
	.act = pairing_act,
	.free = pairing_free,
};

struct screen *pairs_new(struct session *s, const struct entity *e)
{
	struct pairing *p = xcalloc(1, sizeof *p);

	p->screen.ops = &pairing_ops;
	p->session = s;
	p->entity = e;
	return &p->screen;
}
