#include "tui/home.h"

#include <inttypes.h>
#include <stdlib.h>
#include "base/lang.h"
#include "base/moment.h"
#include "base/text.h"
#include "core/action_label.h"
#include "core/checklist.h"
#include "core/waiting.h"
#include "dict/door.h"
#include "dict/undo.h"
#include "tui/anywhere.h"
#include "tui/card.h"
#include "tui/columns.h"
#include "tui/dialog.h"
#include "tui/drafts.h"
#include "tui/grid.h"
#include "tui/import.h"
#include "tui/list.h"
#include "tui/opened.h"
#include "tui/palette.h"
#include "tui/recent.h"
#include "tui/status.h"
#include "tui/top.h"
#include "tui/ui.h"

enum line_kind {
	LINE_HEADING,
	LINE_ALARM, /* to be read only, and something is to be done about it */
	LINE_WORDS, /* to be read only */
	LINE_SETUP,
	LINE_DRAFT,
	LINE_WAITING,
	LINE_RECORD,
	LINE_CHANGE,
};
struct line {
	enum line_kind kind;
	const char *left, *right;
	int waiting;
	const struct draft *draft;
	const struct entity *entity; /* NULL: there is nothing to open */
	int64_t id, change;
};

#define LINES_MAX 40
#define CHANGES_MAX 3
#define DRAFTS_MAX 8

/* Counting that took longer than this is not done again at every commit of somebody else. */
#define QUICK_MS 100
#define STALE_MS 10000
#define WAITING_MAX 24

struct home {
	struct screen screen; /* first */
	struct session *session;
	struct arena arena;                           /* of what is shown */
	int64_t count[WAITING_MAX], counted_at, took; /* rows that wait; ticks_ms() */
	struct line line[LINES_MAX];
	int n, at, top, page;
	int steps; /* of the set-up, to do */
	int opened; /* the line from which it is of what was done, not of what waits */
};

static struct home *home_of(struct screen *s)
{
	return (struct home *)s;
}

/* ---- reading -----------------------------------------------------------------------------------
 */

static struct line *line_add(
	struct home *h, enum line_kind kind, const char *left, const char *right)
{
	static struct line beyond;
	struct line *l = h->n < LINES_MAX ? &h->line[h->n++] : &beyond;

	*l = (struct line){.kind = kind, .left = left, .right = right};
	return l;
}

static const char *count_keep(struct home *h, int64_t n)
{
	struct str text = STR_INIT;
	const char *kept;

	count_text(h->session, n, &text);
	kept = arena_strdup(&h->arena, text.buf);
	str_release(&text);
	return kept;
}

/* Until it is done, or put away. */
static void setup_read(struct home *h)
{
	if (!h->steps)
		return;
	line_add(h, LINE_HEADING, _("Set-up of this database"), "");
	line_add(h, LINE_SETUP,
		arena_printf(&h->arena, _("%d of %d steps to do"), h->steps, checklist_n), "");
}

/* Forms left open come first: there somebody was interrupted. */
static int drafts_read(struct home *h, struct err *e)
{
	struct draft *v;
	int n;

	if (drafts_left(h->session, &h->arena, &v, &n, e))
		return e->code;
	if (n)
		line_add(h, LINE_HEADING, _("Forms left open"), "");
	for (int i = 0; i < n && i < DRAFTS_MAX; i++)
		line_add(h, LINE_DRAFT, draft_name(h->session, &v[i], &h->arena),
			draft_when(h->session, &v[i], &h->arena))
			->draft = &v[i];
	return 0;
}

static int waiting_count(struct home *h, struct err *e)
{
	int64_t began = ticks_ms();

	if (h->counted_at && h->took > QUICK_MS && began - h->counted_at < STALE_MS)
		return 0;
	for (int i = 0; i < waiting_n() && i < WAITING_MAX; i++) {
		struct query q;

		h->count[i] = -1;
		if (waiting_query(i, h->session, &h->arena, &q) &&
			query_count(&q, COUNT_CAP, &h->count[i], e))
			return e->code;
	}
	if (checklist_open(h->session, &h->steps, e))
		return e->code;
	h->counted_at = ticks_ms();
	h->took = h->counted_at - began;
	return 0;
}

static void waiting_read(struct home *h)
{
	int heading = h->n;

	line_add(h, LINE_HEADING, _("What waits"), "");
	for (int i = 0; i < waiting_n() && i < WAITING_MAX; i++)
		if (h->count[i] >= (waiting_is_urgent(i) ? 1 : 0))
			line_add(h, LINE_WAITING, _(waiting_label(i)), count_keep(h, h->count[i]))
				->waiting = i;
	if (h->n == heading + 1)
		line_add(h, LINE_WORDS, _("Nothing."), "");
}

/* "000123 Comercial Los Ñires SpA"; NULL when it is gone or not to be seen. */
static const char *name_of(struct home *h, const struct entity *e, int64_t id)
{
	struct scope scope = {h->session, NULL, 0};
	struct str name = STR_INIT;
	struct err gone = ERR_INIT;
	struct record *r;
	const char *text;

	if (!e || door_load(scope, e, id, &r, &gone))
		return NULL;
	record_name(h->session, r, &name);
	text = arena_strdup(&h->arena, name.buf);
	str_release(&name);
	record_free(&r);
	return text;
}

static void record_line(struct home *h, enum line_kind kind, const struct entity *e, int64_t id,
	const char *left, const char *right)
{
	struct line *l = line_add(h, kind, left, right);

	l->entity = e;
	l->id = id;
}

static void opened_read(struct home *h)
{
	const struct entity *e;
	int64_t id;
	int heading = h->n;

	line_add(h, LINE_HEADING, _("Opened last"), "");
	for (int i = 0; opened_at(i, &e, &id); i++) {
		const char *name = name_of(h, e, id);

		if (name)
			record_line(h, LINE_RECORD, e, id, name, _(e->label));
	}
	if (h->n == heading + 1)
		h->n = heading;
}

static const char *when_text(struct home *h, const char *at)
{
	int64_t moment;
	struct civil c;
	struct err bad = ERR_INIT;

	if (moment_parse(at, &moment, &bad))
		return "";
	c = moment_civil(moment, h->session->time_zone);
	return arena_printf(&h->arena, "%02d/%02d %02d:%02d",
		h->session->month_first ? c.date.month : c.date.day,
		h->session->month_first ? c.date.day : c.date.month, c.hour, c.minute);
}

static int changes_read(struct home *h, struct err *e)
{
	struct own_change *c;
	int n;

	if (undo_list(h->session, CHANGES_MAX, &h->arena, &c, &n, e))
		return e->code;
	if (n)
		line_add(h, LINE_HEADING, _("What I did last"), "");
	for (int i = 0; i < n; i++) {
		const char *name = name_of(h, c[i].entity, c[i].record_id);
		const char *kind = c[i].entity ? _(c[i].entity->label) : "";

		record_line(h, LINE_CHANGE, name ? c[i].entity : NULL, c[i].record_id,
			arena_printf(
				&h->arena, "%s  %s", when_text(h, c[i].at), name ? name : kind),
			action_label(c[i].action));
		h->line[h->n - 1].change = c[i].id;
	}
	return 0;
}

static int database_read(struct home *h, struct err *e)
{
	struct str text = STR_INIT;
	int rc = status_room(h->session, &text, e);

	if (!rc) {
		bool alarm;

		line_add(h, LINE_WORDS, arena_strdup(&h->arena, text.buf), "");
		str_reset(&text);
		alarm = status_safety(h->session, &text);
		if (text.len)
			line_add(h, alarm ? LINE_ALARM : LINE_WORDS,
				arena_strdup(&h->arena, text.buf), "");
	}
	str_release(&text);
	return rc;
}

static bool is_choice(const struct home *h, int i)
{
	return i >= 0 && i < h->n && h->line[i].kind > LINE_WORDS;
}

static void settle(struct home *h)
{
	h->at = h->at < h->n ? h->at : h->n - 1;
	while (h->at > 0 && !is_choice(h, h->at))
		h->at--;
	while (h->at < h->n && !is_choice(h, h->at))
		h->at++;
}

static int home_load(struct screen *s, struct err *e)
{
	struct home *h = home_of(s);

	arena_reset(&h->arena);
	h->n = 0;
	h->page = s->body.h > 1 ? s->body.h : 1;
	if (database_read(h, e) || waiting_count(h, e))
		return e->code;
	setup_read(h);
	if (drafts_read(h, e))
		return e->code;
	waiting_read(h);
	h->opened = h->n;
	opened_read(h);
	if (changes_read(h, e))
		return e->code;
	settle(h);
	return 0;
}

/* ---- showing -----------------------------------------------------------------------------------
 */

#define RIGHT_COLUMNS 14
#define LINE_MOST 78 /* on a wide terminal nobody looks for the number far to the right */

static void line_draw(const struct home *h, int i, int y, struct rect r)
{
	const struct line *l = &h->line[i];
	int width = r.w < LINE_MOST ? r.w : LINE_MOST;

	if (l->kind == LINE_HEADING) {
		ui_put_cut(y, r.x + 1, STYLE_HEADING, l->left, width - 1);
		return;
	}
	if (l->kind == LINE_ALARM) {
		ui_put_cut(y, r.x + 1, STYLE_WARNING, l->left, width - 1);
		return;
	}
	ui_put_cut(y, r.x + (l->kind == LINE_WORDS ? 1 : 3), STYLE_TEXT, l->left,
		width - 3 - (*l->right ? RIGHT_COLUMNS + 1 : 0));
	if (*l->right)
		ui_put_right(
			y, r.x + width - RIGHT_COLUMNS - 1, STYLE_TEXT, l->right, RIGHT_COLUMNS);
	if (i == h->at)
		row_mark(y, r.x, width);
}

/* On a wide terminal what was done stands beside what waits: the first line of that side, or 0 when
 * all is one column. */
static int side_of(const struct home *h, struct rect r)
{
	if (!h->opened || r.w < 2 * LINE_MOST || h->opened > r.h || h->n - h->opened > r.h)
		return 0;
	return h->opened;
}

static void sides_draw(const struct home *h, int side, struct rect r)
{
	struct rect right = {r.y, r.x + LINE_MOST, r.h, r.w - LINE_MOST};

	for (int i = 0; i < side; i++)
		line_draw(h, i, r.y + i, r);
	for (int i = side; i < h->n; i++)
		line_draw(h, i, r.y + i - side, right);
}

static void home_draw(struct screen *s)
{
	struct home *h = home_of(s);
	struct rect r = s->body;

	if (side_of(h, r)) {
		h->top = 0;
		sides_draw(h, side_of(h, r), r);
		return;
	}
	if (h->at < h->top)
		h->top = h->at;
	if (h->at >= h->top + r.h)
		h->top = h->at - r.h + 1;
	if (h->at < r.h && h->top < 3)
		h->top = 0; /* what stands above the first choice */
	for (int i = h->top; i < h->n && i - h->top < r.h; i++)
		line_draw(h, i, r.y + i - h->top, r);
	if (h->top > 0)
		ui_put(r.y, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_UP), 1);
	if (h->top + r.h < h->n)
		ui_put(r.y + r.h - 1, r.x + r.w - 1, STYLE_HINT, mark_text(MARK_DOWN), 1);
}

static void home_title(struct screen *s, struct str *out)
{
	(void)s;
	str_add(out, _("Home"));
}

static void home_hint(struct screen *s, struct str *out)
{
	const struct home *h = home_of(s);

	if (is_choice(h, h->at) && h->line[h->at].kind == LINE_CHANGE)
		str_add(out, _("Enter opens the record · Ctrl-Z takes this back · q to the lists"));
	else if (is_choice(h, h->at) && h->line[h->at].kind == LINE_DRAFT)
		str_add(out, _("Enter goes on with the form · d throws it away · q to the lists"));
	else
		str_add(out, _("Enter opens · : go to · q to the lists"));
}

/* ---- acting ------------------------------------------------------------------------------------
 */

static bool home_can(struct screen *s, enum action a)
{
	struct home *h = home_of(s);

	switch (a) {
	case ACT_UP:
	case ACT_DOWN:
	case ACT_HOME:
	case ACT_END:
	case ACT_PAGE_UP:
	case ACT_PAGE_DOWN:
		return true;
	case ACT_OPEN:
		return is_choice(h, h->at);
	case ACT_UNDO:
		return is_choice(h, h->at) && h->line[h->at].kind == LINE_CHANGE;
	case ACT_DELETE:
		return is_choice(h, h->at) && h->line[h->at].kind == LINE_DRAFT;
	case ACT_BACK:
	case ACT_CANCEL:
	case ACT_HELP:
	case ACT_MENU:
	case ACT_PALETTE:
	case ACT_RELOAD:
	case ACT_REDRAW:
		return true;
	case ACT_IMPORT:
		return import_can(h->session, entity_find("client"));
	default:
		return a != ACT_HOME_SCREEN && anywhere_can(h->session, a);
	}
}

static unsigned move(struct home *h, int to, int step)
{
	int from = to < 0 ? 0 : to >= h->n ? h->n - 1 : to;

	for (to = from; to >= 0 && to < h->n && !is_choice(h, to);)
		to += step;
	for (; (to < 0 || to >= h->n) && from >= 0 && from < h->n; from -= step)
		if (is_choice(h, from))
			to = from;
	if (is_choice(h, to))
		h->at = to;
	return SCREEN_USED;
}

/* The card of what alone went wrong: there it is mended. False: there are several, or none any more. */
static bool open_only(const struct query *q)
{
	struct page page = PAGE_INIT;
	struct err e = ERR_INIT;
	bool opened = !query_page(q, NULL, true, 2, &page, &e) && page.n == 1 &&
		      !card_open(q->scope, q->entity, page.row[0]->id, NULL, &e);

	page_release(&page);
	return opened;
}

static unsigned open_waiting(struct home *h, int i)
{
	struct arena a = ARENA_INIT;
	struct query q;

	if (waiting_query(i, h->session, &a, &q) && !(waiting_is_urgent(i) && open_only(&q)))
		screen_push(grid_found_new(&q, _(waiting_label(i))));
	arena_release(&a);
	return SCREEN_USED;
}

static unsigned open_line(struct home *h)
{
	const struct line *l = &h->line[h->at];
	struct scope scope = {h->session, NULL, 0};
	struct err e = ERR_INIT;

	if (l->kind == LINE_WAITING)
		return open_waiting(h, l->waiting);
	if (l->kind == LINE_SETUP)
		return anywhere_act(h->session, NULL, ACT_SETUP);
	if (l->kind == LINE_DRAFT) {
		draft_open(h->session, l->draft);
		return SCREEN_USED | SCREEN_RELOAD;
	}
	if (!l->entity)
		ui_message(_("That record is not there any more."));
	else if (card_open(scope, l->entity, l->id, NULL, &e))
		dlg_error(&e);
	return SCREEN_USED;
}

static unsigned take_back(struct home *h)
{
	const struct line *l = &h->line[h->at];
	struct str what = STR_INIT;
	unsigned flags;

	str_addf(&what, "%s: %s", l->left, l->right);
	flags = recent_take_back(h->session, l->change, what.buf);
	str_release(&what);
	return flags;
}

static unsigned home_act(struct screen *s, enum action a, const struct event *ev)
{
	struct home *h = home_of(s);

	(void)ev;
	switch (a) {
	case ACT_UP:
		return move(h, h->at - 1, -1);
	case ACT_DOWN:
		return move(h, h->at + 1, 1);
	case ACT_PAGE_UP:
		return move(h, h->at - h->page, -1);
	case ACT_PAGE_DOWN:
		return move(h, h->at + h->page, 1);
	case ACT_HOME:
		return move(h, 0, 1);
	case ACT_END:
		return move(h, h->n - 1, -1);
	case ACT_OPEN:
		return open_line(h);
	case ACT_UNDO:
		return take_back(h);
	case ACT_DELETE:
		draft_throw(h->session, h->line[h->at].draft);
		return SCREEN_USED | SCREEN_RELOAD;
	case ACT_RELOAD:
		h->counted_at = 0;
		return SCREEN_USED | SCREEN_RELOAD;
	case ACT_PALETTE:
		return palette_run(s, h->session);
	case ACT_IMPORT:
		return import_ask(h->session, entity_find("client"), NULL);
	case ACT_BACK:
	case ACT_CANCEL:
		return SCREEN_CLOSE;
	default:
		return anywhere_act(h->session, NULL, a);
	}
}

static void home_free(struct screen *s)
{
	arena_release(&home_of(s)->arena);
	free(s);
}

static const struct screen_ops home_ops = {
	.name = "start",
	.about = N_("What waits for you, and where you were last. Enter opens what is chosen."),
	.load = home_load,
	.draw = home_draw,
	.title = home_title,
	.hint = home_hint,
	.contexts = screen_list_contexts,
	.can = home_can,
	.act = home_act,
	.free = home_free,
};

struct screen *home_new(struct session *s)
{
	struct home *h = xcalloc(1, sizeof *h);

	h->screen.ops = &home_ops;
	h->session = s;
	return &h->screen;
}
